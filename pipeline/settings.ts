/** What a run may narrow or bring along: the settings that rules and engine read. */
import type {EarlierArticles, Spool} from './dump/duplicates/relation.ts'
import type {Finding} from './finding.ts'
import type {AuthorityEntry} from './names/listed/authority.ts'
import type {Tier} from './rule.ts'
import type {BoilerplateRow, NameRow} from './tables.ts'

/** Word knowledge of one language, brought in as data so that the pipeline needs no files. */
export interface Lexicon {
  /** Whether a word, in lower case, stands in the dictionary. */
  has(word: string): boolean
  /** Occurrences per million words of running text, 0 when unknown. */
  frequency(word: string): number
}

/** What a person said about one finding. */
export interface Verdict {
  readonly verdict: 'accept' | 'reject'
  /** Text to put in place of the rule's own. */
  readonly replacement?: string
}

export interface Settings {
  /** Language of every document, taken as given. */
  readonly language?: string
  /** Languages that a document may have; every pack's when absent. */
  readonly languages?: readonly string[]
  /** Only these rules. */
  readonly only?: readonly string[]
  /** All but these rules. */
  readonly off?: readonly string[]
  /** Lowers the tier of a rule; a higher one is refused by the configuration's check. */
  readonly tiers?: Readonly<Record<string, Tier>>
  /** `suggest` applies suggestions too; default `fix`. */
  readonly apply?: 'fix' | 'suggest'
  /** What a person decided about a finding, if anything. */
  readonly decide?: (finding: Finding) => Verdict | undefined
  /** Word knowledge by language. */
  readonly lexicon?: (language: string) => Lexicon | undefined
  /** The user's names, above the authority. */
  readonly names?: readonly AuthorityEntry[]
  /** Which of several copies of an article stays; default `longest`. */
  readonly keep?: 'longest' | 'newest' | 'preferred' | 'first'
  /** Sources in order of preference, for `keep: 'preferred'`. */
  readonly preferredSources?: readonly string[]
  /** What becomes of an independent translation of a story that is kept already; default `keep`. */
  readonly sameStory?: 'keep' | 'drop'
  /** What an earlier run learned, as its tables say; a person may have edited them. */
  readonly learned?: {readonly names: readonly NameRow[]; readonly boilerplate: readonly BoilerplateRow[]}
  /** What earlier dumps held, for the step that learns. */
  readonly earlier?: EarlierArticles
  /** Room outside memory for the step that learns. */
  readonly spool?: () => Spool
  /** Collects rubbish: called between steps of learning that leave much of it. */
  readonly collect?: () => void
}

/** Whether a rule takes part. */
export function takesPart(settings: Settings, rule: string): boolean {
  if (settings.only && settings.only.length > 0 && !settings.only.includes(rule)) return false
  return !settings.off?.includes(rule)
}
