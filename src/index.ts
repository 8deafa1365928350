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
} from '../pipeline/index.ts'
import {lexicon} from './lexicon/index.ts'

/** Settings with word lists, the same object for the same options: a desk is built once for each. */
const bound = new WeakMap<object, CleanOptions>()
const defaults: CleanOptions = {lexicon}

function withLexicon(options: CleanOptions | undefined): CleanOptions {
  if (!options) return defaults
  let ready = bound.get(options)
  if (!ready) {
    ready = {lexicon, ...options}
    bound.set(options, ready)
  }
  return ready
}

/** Cleans one text. */
export function clean(text: string, options?: CleanOptions): Promise<Cleaned> {
  return cleanText(text, withLexicon(options))
}

/** Looks at one text as `clean` does and changes nothing: a file whose messages are the findings. */
export function check(text: string, options?: CleanOptions): Promise<Document> {
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
  const desk = createDesk(recipe, settings)
  const seen: [string, Seen][] = []
  for await (const {id, text, source, language} of texts) {
    const file = createDocument(text, {id, source, language}, settings)
    desk.read(file)
    seen.push([id, desk.observe(file)])
  }
  return desk.learn(seen)
}

/** Every rule of the stages as a plugin for any retext processor: it reports, and edits nothing. */
export const plugins: Readonly<Record<string, Plugin<[], Root>>> = Object.fromEntries(
  recipe.stages.flatMap(({rules}) => rules.map((rule) => [rule.id, asPlugin(rule)])),
)

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
