/** `copydesk.yaml` and the options of the command line, checked as a whole before anything starts. */
import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {z} from 'zod'
import type {Settings, Tier} from '../pipeline/index.ts'
import type {AuthorityEntry} from '../pipeline/names/listed/authority.ts'
import type {BoilerplateRow, NameRow} from '../pipeline/tables.ts'
import type {FieldNames} from './formats/article.ts'
import {fieldNames} from './formats/article.ts'
import {asLanguage} from './formats/record.ts'
import {openRun, rows} from './ledger/read.ts'
import {expectFile, nearest, UsageError} from './usage.ts'

/** As records may write it: `en`, `EN`, `en-GB`, `eng`. */
const language = z
  .string()
  .refine((code) => asLanguage(code) !== undefined, 'the code of a language such as `en`')
  .transform((code) => asLanguage(code)!)
const names = z.array(z.string().min(1)).or(
  z
    .string()
    .min(1)
    .transform((name) => [name]),
)

const MOST_THREADS = 64
const threads = `a whole number from 1 to ${MOST_THREADS}`

const schema = z.strictObject({
  input: names.optional(),
  output: z.string().min(1).optional(),
  language: language.optional(),
  languages: z.array(language).optional(),
  only: z.array(z.string()).optional(),
  off: z.array(z.string()).optional(),
  tiers: z.record(z.string(), z.enum(['fix', 'suggest', 'flag'])).optional(),
  apply: z.enum(['fix', 'suggest']).optional(),
  keep: z.enum(['longest', 'newest', 'preferred', 'first']).optional(),
  preferredSources: z.array(z.string()).optional(),
  sameStory: z.enum(['keep', 'drop']).optional(),
  names: z.string().min(1).optional(),
  decisions: z.string().min(1).optional(),
  known: z.string().min(1).optional(),
  archive: z.string().min(1).optional(),
  to: z.enum(['jsonl', 'csv', 'parquet', 'txt']).optional(),
  concurrency: z.int(threads).min(1, threads).max(MOST_THREADS, threads).optional(),
  fields: z
    .strictObject({
      id: names.optional(),
      text: names.optional(),
      title: names.optional(),
      url: names.optional(),
      published: names.optional(),
      source: names.optional(),
      language: names.optional(),
      authors: names.optional(),
    })
    .optional(),
})

export type Configuration = z.infer<typeof schema>
const keys = Object.keys(schema.shape)
const fieldKeys = Object.keys(fieldNames)
/** Keys whose values are places relative to the file that names them. */
const places = ['output', 'archive', 'names', 'decisions', 'known'] as const

/** The configuration of a file, or of the nearest `copydesk.yaml` above the working folder, if there is one. */
export async function readConfiguration(
  path?: string,
): Promise<{file: string | undefined; configuration: Configuration}> {
  const file = path ?? (await search())
  if (file === undefined) return {file, configuration: {}}
  expectFile(file, 'configuration')
  const {parseDocument} = await import('yaml')
  const document = parseDocument(readFileSync(file, 'utf8'))
  if (document.errors.length > 0)
    throw new UsageError(`${file}: ${document.errors[0]!.message.split('\n')[0]!.replace(/:$/, '')}`)
  const configuration = await checkConfiguration((document.toJS() as unknown) ?? {}, file)
  const base = dirname(resolve(file))
  for (const key of places)
    if (configuration[key] !== undefined) configuration[key] = resolve(base, configuration[key])
  if (configuration.input)
    configuration.input = configuration.input.map((input) => (input === '-' ? input : resolve(base, input)))
  return {file, configuration}
}

async function search(): Promise<string | undefined> {
  const {lilconfig} = await import('lilconfig')
  const found = await lilconfig('copydesk', {
    searchPlaces: ['copydesk.yaml', 'copydesk.yml'],
    loaders: {'.yaml': (path) => path, '.yml': (path) => path},
  }).search()
  return found?.filepath
}

/**
 * Checks values that people wrote.
 *
 * @param whole Whether they are all that is said: one part may need what another says.
 * @throws {UsageError} naming every fault with its path, its value and what is expected.
 */
export async function checkConfiguration(
  value: unknown,
  where: string,
  whole = true,
): Promise<Configuration> {
  const result = schema.safeParse(value)
  const faults: string[] = []
  if (!result.success) {
    for (const issue of result.error.issues) faults.push(...describe(issue, value))
  } else {
    faults.push(...(await ruleFaults(result.data)))
    if (whole && result.data.keep === 'preferred' && !result.data.preferredSources?.length)
      faults.push(
        '`keep` is `preferred`, expected `preferredSources` in `copydesk.yaml` to list the sources, the best first',
      )
  }
  if (faults.length > 0)
    throw new UsageError(`${where}:${faults.length === 1 ? ` ${faults[0]}` : `\n  ${faults.join('\n  ')}`}`)
  return result.data!
}

function describe(issue: z.core.$ZodIssue, value: unknown): string[] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const known = path === 'fields' ? fieldKeys : keys
    return issue.keys.map((key) => {
      const meant = nearest(key, known)
      return `unknown key \`${path ? `${path}.` : ''}${key}\`${meant ? `, did you mean \`${meant}\`?` : `; known keys: ${known.join(', ')}`}`
    })
  }
  let got = value
  for (const step of issue.path) got = (got as Record<PropertyKey, unknown> | undefined)?.[step]
  const shown = got === undefined ? 'nothing' : `\`${JSON.stringify(got)}\``
  return [`\`${path || 'the configuration'}\` is ${shown}, expected ${expectation(issue)}`]
}

/** What people call the kinds of values. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list, such as `[one, two]`',
  object: 'keys with values, such as `keep: longest`',
  record: 'keys with values, such as `merged-word: suggest`',
  string: 'a text',
  int: threads,
  number: threads,
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return issue.values
      .map((one) => `\`${String(one)}\``)
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1')
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.message
  if (issue.code === 'invalid_union') return 'a text or a list of texts'
  return issue.message.replace(/^Invalid input: expected /, '')
}

const order: readonly Tier[] = ['flag', 'suggest', 'fix']

async function ruleFaults(configuration: Configuration): Promise<string[]> {
  const {only, off, tiers} = configuration
  // The rules are most of the program: they are loaded where one is named.
  const rules = only || off || tiers ? (await import('../pipeline/index.ts')).rules() : []
  const catalogue = new Map(rules.map((rule) => [rule.id, rule]))
  const faults: string[] = []
  const unknown = (path: string, id: string): void => {
    const meant = nearest(id, catalogue.keys())
    faults.push(
      `\`${path}\` names no rule: \`${id}\`${meant ? `, did you mean \`${meant}\`?` : '; `copydesk rules` lists them'}`,
    )
  }
  for (const key of ['only', 'off'] as const) {
    for (const id of configuration[key] ?? []) if (!catalogue.has(id)) unknown(key, id)
  }
  for (const [id, tier] of Object.entries(configuration.tiers ?? {})) {
    const rule = catalogue.get(id)
    if (!rule) unknown('tiers', id)
    else if (order.indexOf(tier) > order.indexOf(rule.tier)) {
      faults.push(
        `\`tiers.${id}\` is \`${tier}\`, expected at most the rule’s own \`${rule.tier}\`: a configuration lowers a tier, only a person’s decision raises one`,
      )
    }
  }
  return faults
}

/** Field names, those of a configuration in place of the defaults. */
export function fieldNamesOf(configuration: Configuration): FieldNames {
  const named = configuration.fields
  if (!named) return fieldNames
  return Object.fromEntries(
    fieldKeys.map((key) => [key, named[key as keyof FieldNames] ?? fieldNames[key as keyof FieldNames]]),
  ) as unknown as FieldNames
}

/** The settings of the pipeline that can be written down: all but functions. */
export type PlainSettings = Omit<Settings, 'decide' | 'lexicon' | 'earlier' | 'spool' | 'collect'>

/** What of a configuration the pipeline reads. */
export async function settingsOf(configuration: Configuration): Promise<PlainSettings> {
  const {language, languages, only, off, tiers, apply, keep, preferredSources, sameStory} = configuration
  const chosen = {language, languages, only, off, tiers, apply, keep, preferredSources, sameStory}
  const settings = Object.fromEntries(
    Object.entries(chosen).filter(([, value]) => value !== undefined),
  ) as PlainSettings
  const {names, known} = configuration
  return {
    ...settings,
    ...(names === undefined ? {} : {names: await readNames(names)}),
    ...(known === undefined ? {} : {learned: await readLearned(known)}),
  }
}

/** What an earlier run learned: the tables of its folder, as they stand now. */
async function readLearned(folder: string): Promise<NonNullable<PlainSettings['learned']>> {
  const run = openRun(folder)
  const learned: {names: NameRow[]; boilerplate: BoilerplateRow[]} = {names: [], boilerplate: []}
  for await (const row of rows(run, 'names')) learned.names.push(row)
  for await (const row of rows(run, 'boilerplate')) learned.boilerplate.push(row)
  return learned
}

/** The user's names: CSV as `parseAuthorityRows` describes it. */
async function readNames(path: string): Promise<AuthorityEntry[]> {
  expectFile(path, 'names')
  const {parse} = await import('csv-parse/sync')
  const {parseAuthorityRows} = await import('../pipeline/names/listed/authority.ts')
  let table: string[][]
  try {
    table = parse(readFileSync(path), {bom: true, skip_empty_lines: false, relax_column_count: true})
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`)
  }
  const {entries, problems} = parseAuthorityRows(table)
  if (problems.length > 0) {
    if (table[0]?.length === 1 && /^\W*canonical[;\t]/i.test(table[0][0] ?? ''))
      throw new UsageError(
        `${path}: expected commas between the columns; semicolons part the forms within \`variants\``,
      )
    throw new UsageError(
      `${path}: ${problems
        .slice(0, 10)
        .map(({row, reason}) => `row ${row}: ${reason}`)
        .join('\n  ')}`,
    )
  }
  return [...entries]
}
