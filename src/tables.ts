/** The tables of a run folder: one schema each, which checks what is read and is printed by `copydesk schema`. */
import {z} from 'zod'
import {ownColumns} from './formats/record.ts'

const tier = z.enum(['fix', 'suggest', 'flag'])
const span = {start: z.int().nonnegative(), end: z.int().nonnegative()}

const articleRow = z
  .strictObject({
    id: z.string().describe('The record’s own id, else its path; unique in the run'),
    path: z.string().describe('Of the file it was read from, relative to the input'),
    source: z.string().nullable().describe('The outlet'),
    title: z.string().nullable(),
    text: z.string().describe('Clean text'),
    language: z.string().describe('Primary subtag, `und` when nothing is certain'),
    published: z.string().nullable().describe('ISO 8601, as precise as the source was'),
    authors: z.array(z.string()),
    credits: z.array(z.string()).describe('Photo and agency credits'),
    captions: z.array(z.string()),
    translatedFrom: z.string().nullable().describe('Language that a translation notice names'),
    sameStory: z.array(z.string()).describe('Ids of the other articles that tell the same story'),
    words: z.int().nonnegative(),
    extra: z.record(z.string(), z.unknown()).describe('Every input field that is not ours, untouched'),
  })
  .describe('A kept article')

export const findingRow = z
  .strictObject({
    id: z.string().describe('Hash of rule, text and words around it in the original'),
    nth: z.int().nonnegative().describe('Tells twins with one id in one article apart'),
    article: z.string(),
    stage: z.enum(['repair', 'layout', 'language', 'furniture', 'punctuation', 'wording', 'names', 'dump']),
    rule: z.string(),
    tier: tier.describe('`fix` applies by itself, `suggest` waits for a person, `flag` offers no text'),
    status: z.enum(['applied', 'waiting', 'rejected', 'overlapped']),
    ...span,
    before: z.string(),
    after: z.string().nullable(),
    message: z.string(),
    layer: z.int().nonnegative().nullable().describe('Number of the layer that holds the edit, when applied'),
    layerStart: z.int().nonnegative().nullable().describe('Place in the text that the layer saw'),
    layerEnd: z.int().nonnegative().nullable(),
    decidedBy: z.enum(['rule', 'decision', 'names', 'apply']),
  })
  .describe('Something found; `start` and `end` are UTF-16 code units of the original text')

const removedRow = z
  .strictObject({
    article: z.string(),
    kind: z.enum(['passage', 'article']),
    rule: z.string(),
    ...span,
    text: z.string(),
    duplicateOf: z.string().nullable(),
  })
  .describe('A passage taken out of a text, or an article left out')

const duplicateRow = z
  .strictObject({
    cluster: z.string(),
    kind: z.enum(['exact', 'near', 'passage', 'same-story', 'update']),
    article: z.string(),
    keeps: z.string().describe('Id of the other document, the one kept or compared with'),
    action: z.enum(['dropped', 'cut', 'grouped']),
    similarity: z.number().min(0).max(1),
    evidence: z.strictObject({words: z.number(), shared: z.array(z.string()), features: z.array(z.string())}),
    dump: z.string().nullable().describe('The dump that holds the other document; null for this one'),
  })
  .describe('A relation between two documents')

export const nameRow = z
  .strictObject({
    canonical: z.string(),
    language: z.string(),
    kind: z.enum(['person', 'place', 'organisation']),
    variants: z.array(z.strictObject({form: z.string(), count: z.int(), documents: z.int()})),
    decidedBy: z.enum(['names', 'decision', 'authority', 'romanisation', 'dump']),
    confidence: z.number().min(0).max(1),
  })
  .describe('A name and the spellings that were brought together')

const boilerplateRow = z
  .strictObject({
    source: z.string(),
    segment: z.string(),
    documents: z.int(),
    decidedBy: z.enum(['rule', 'decision']),
  })
  .describe('A segment that recurs across a source’s documents')

const rejectedRow = z
  .strictObject({path: z.string(), line: z.int().nullable(), reason: z.string()})
  .describe('Input that holds no article')

const originalRow = z
  .strictObject({
    article: z.string(),
    encoding: z.string(),
    mark: z.boolean().describe('Starts with a byte order mark'),
    bytes: z
      .string()
      .nullable()
      .describe('The bytes, where text and encoding do not bring them back: raw deflate, base64'),
  })
  .describe('How to give an article’s bytes back; plain UTF-8 has no row')

const verdict = z.enum(['accept', 'reject', 'withdraw'])

export const decisionRow = z
  .strictObject({
    finding: z.string().min(1).optional().describe('Id of the finding it is about'),
    nth: z.int().nonnegative().optional().describe('Only this one of its twins'),
    article: z.string().optional().describe('Only in this article'),
    group: z
      .strictObject({
        rule: z.string().min(1).optional(),
        before: z.string().optional(),
        after: z.string().optional(),
        source: z.string().optional(),
      })
      .refine(
        (group) => group.rule !== undefined || group.source !== undefined,
        'Expected `rule`, `source` or both',
      )
      .refine(
        (group) => group.before === undefined || group.rule !== undefined,
        'Expected `rule` beside `before`',
      )
      .refine(
        (group) => group.after === undefined || group.before !== undefined,
        'Expected `before` beside `after`',
      )
      .optional()
      .describe('Every finding of the rule or the source, or those with this text and replacement'),
    name: z
      .strictObject({
        language: z.string(),
        kind: z.enum(['person', 'place', 'organisation']),
        forms: z.array(z.string().min(1)).min(1).max(1000),
      })
      .optional()
      .describe(
        'Spellings in texts of a language: one name written as `replacement`, or each to stay as it is',
      ),
    boilerplate: z
      .strictObject({source: z.string(), segment: z.string().min(1)})
      .optional()
      .describe('A segment learned of a source, whatever its numbers and names'),
    duplicate: z
      .strictObject({article: z.string(), keeps: z.string()})
      .optional()
      .describe('What `duplicates.jsonl` says of two documents'),
    verdict: verdict.describe('`withdraw` takes the last decision on the same thing back'),
    replacement: z.string().optional().describe('Text to put in place of the rule’s own'),
    by: z.string().max(200).optional(),
    time: z.string().max(40).optional(),
    note: z.string().max(10_000).optional(),
    sample: z.boolean().optional().describe('Made on a fair sample, so that it counts for measuring'),
  })
  .refine(
    (row) =>
      [row.finding, row.group, row.name, row.boilerplate, row.duplicate].filter((one) => one !== undefined)
        .length === 1,
    'Expected one of `finding`, `group`, `name`, `boilerplate` or `duplicate`',
  )
  .refine(
    (row) => row.replacement === undefined || row.verdict === 'accept',
    'Expected `replacement` only beside `accept`',
  )
  .refine(
    (row) => !row.name || row.verdict !== 'accept' || row.replacement?.trim(),
    'Expected `replacement`, the spelling to write',
  )
  .describe('What a person decided')

export const schemas = {
  articles: articleRow,
  findings: findingRow,
  removed: removedRow,
  duplicates: duplicateRow,
  names: nameRow,
  boilerplate: boilerplateRow,
  rejected: rejectedRow,
  originals: originalRow,
  decisions: decisionRow,
} as const

export type TableName = keyof typeof schemas
export type Row<Name extends TableName> = z.infer<(typeof schemas)[Name]>
export type Decision = Row<'decisions'>

if (Object.keys(articleRow.shape).join() !== ownColumns.join()) {
  throw new Error('Expected the columns by which our own rows are known to be those of the schema')
}
