/** The library: the pipeline with this machine's word lists, and its rules as retext plugins. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Cleaned, CleanOptions, Document, Known, Seen, Settings} from '../pipeline/index.ts'
import {
  asPlugin,
  check as checkText,
  clean as cleanText,
  createDesk,
  createDocument,
  recipe,
  rules,
} from '../pipeline/index.ts'
import {detectLanguage} from '../pipeline/language/detect.ts'
import {lexicon} from './lexicon/index.ts'
import {nearest} from './usage.ts'

/** Settings with word lists, the same object for the same options: a desk is built once for each. */
const bound = new WeakMap<object, CleanOptions>()
const defaults: CleanOptions = {lexicon}

function withLexicon(options: CleanOptions | undefined): CleanOptions {
  if (!options) return defaults
  let ready = bound.get(options)
  if (!ready) {
    expectRules(options)
    ready = {lexicon, ...options}
    bound.set(options, ready)
  }
  return ready
}

/** A rule that is not there would be left out, or looked for alone, without a word. */
function expectRules({only, off, tiers}: Settings): void {
  const known = new Set(rules().map(({id}) => id))
  for (const [option, ids] of Object.entries({only, off, tiers: tiers && Object.keys(tiers)})) {
    for (const id of ids ?? []) {
      if (known.has(id)) continue
      const meant = nearest(id, known)
      throw new RangeError(
        `Expected ids of rules in \`${option}\`, got \`${id}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
      )
    }
  }
}

function expectText(text: unknown): asserts text is string {
  if (typeof text !== 'string')
    throw new TypeError(`Expected a text, got ${text === null ? 'null' : typeof text}; decode bytes first`)
}

/** Cleans one text. */
export async function clean(text: string, options?: CleanOptions): Promise<Cleaned> {
  expectText(text)
  return cleanText(text, withLexicon(options))
}

/** Looks at one text as `clean` does and changes nothing: a file whose messages are the findings. */
export async function check(text: string, options?: CleanOptions): Promise<Document> {
  expectText(text)
  return checkText(text, withLexicon(options))
}

/** One text of a dump to learn from. */
export interface Lesson {
  readonly id: string
  readonly text: string
  readonly source?: string
  readonly language?: string
}

/** What a dump teaches about its names, duplicates and boilerplate: give it to `clean` as `known`. */
export async function learn(
  texts: Iterable<Lesson> | AsyncIterable<Lesson>,
  options?: Settings,
): Promise<Known> {
  const settings: Settings = {lexicon, ...options}
  expectRules(settings)
  const desk = createDesk(recipe, settings)
  const seen: [string, Seen][] = []
  for await (const {id, text, source, language} of texts) {
    expectText(text)
    const file = createDocument(text, {id, source, language}, settings)
    desk.read(file)
    seen.push([id, desk.observe(file)])
  }
  return desk.learn(seen)
}

/**
 * Every rule of the stages as a plugin for any retext processor: it reports, and edits nothing. A file may say its
 * language in `data.language`; else its text tells.
 */
export const plugins: Readonly<Record<string, Plugin<[], Root>>> = Object.fromEntries(
  recipe.stages.flatMap(({rules}) => rules.map((rule) => [rule.id, prepared(asPlugin(rule))])),
)

/** Gives a file of another processor what rules ask of a document: word lists and a language. */
function prepared(plugin: Plugin<[], Root>): Plugin<[], Root> {
  return function (this: ThisParameterType<typeof plugin>) {
    const transform = plugin.call(this) as (tree: Root, file: Document) => void
    return (tree, file) => {
      file.data.settings ??= defaults
      file.data.language ??= detectLanguage(String(file))
      transform(tree, file)
    }
  }
}

export type {
  Catch,
  Cleaned,
  CleanOptions,
  CompareOptions,
  Comparison,
  DecidedBy,
  Desk,
  Document,
  DocumentFacts,
  DumpRule,
  Edit,
  Finding,
  FindingFields,
  FindingRow,
  Known,
  Layer,
  Leave,
  Lexicon,
  Metadata,
  Recipe,
  Rule,
  RuleFacts,
  Seen,
  Settings,
  Stage,
  StageName,
  Status,
  Tier,
  Verdict,
} from '../pipeline/index.ts'
export {
  apply,
  asPlugin,
  compareNames,
  createDesk,
  createDocument,
  createStage,
  invert,
  recipe,
  rules,
  textOf,
  toOriginal,
  undo,
} from '../pipeline/index.ts'
export {lexicon}
