/** What is said of two articles, what is learned of a dump, and the seam to the archive of earlier dumps. */

import type {DuplicateSeen} from './seen.ts'

export type DuplicateKind = 'exact' | 'near' | 'passage' | 'same-story' | 'update'
export type DuplicateAction = 'dropped' | 'cut' | 'grouped'

/** A row of `duplicates.jsonl`. */
export interface DuplicateRow {
  cluster: string
  kind: DuplicateKind
  article: string
  /** The other document: the one kept, or compared with. */
  keeps: string
  action: DuplicateAction
  similarity: number
  evidence: {words: number; shared: string[]; features: string[]}
  /** The dump that `keeps` is of; null for this one. */
  dump: string | null
}

/** A place in an article's text, or in a passage that an earlier rule has removed from it (its number). */
export type Span = [start: number, end: number] | [start: number, end: number, removed: number]

/** A row as the reduce step knows it: places and hashes, which `check` turns into text beside the article. */
export interface Relation {
  cluster: string
  kind: DuplicateKind
  keeps: string
  action: DuplicateAction
  similarity: number
  words: number
  dump: string
  shared: Span[]
  /** Hashes of the shared terms that say most, best first. */
  features: number[]
}

/** A place to cut. */
export interface Cut {
  start: number
  end: number
  /** `passage` or `boilerplate`. */
  rule: 'passage' | 'boilerplate'
  /** The article in which the passage stays. */
  duplicateOf?: string
}

/** What the reduce step found for one article; articles without relatives have none. */
export interface ArticleKnown {
  /** Set for an article that is left out: the id that is kept. */
  duplicateOf?: string
  /** The articles that tell the same story, grouped and kept. */
  sameStory: string[]
  relations: Relation[]
  cuts: Cut[]
}

/** A segment learned as boilerplate. */
export interface Boilerplate {
  source: string
  /** The folded segment: numbers and names are slots. */
  key: string
  documents: number
  decidedBy: 'rule' | 'decision'
  /** Where the text of the segment can be read. */
  from: {id: string; start: number; end: number}
}

/** A row of `boilerplate.jsonl`. */
export interface BoilerplateRow {
  source: string
  segment: string
  documents: number
  decidedBy: 'rule' | 'decision'
}

/** All that was learned of a dump; plain JSON. */
export interface DuplicateKnown {
  articles: Record<string, ArticleKnown>
  boilerplate: Boilerplate[]
}

export type KeepPolicy = 'longest' | 'newest' | 'preferred' | 'first'

export interface LearnOptions {
  keep: KeepPolicy
  /** For `preferred`: the sources to keep, best first. */
  preferredSources?: string[]
  /** What becomes of a translation of a story that is kept already; default `keep`. */
  sameStory?: 'keep' | 'drop'
  /** What this dump is called in the rows. */
  dump?: string
  /** Boilerplate that an earlier run learned or a person wrote: it is cut without being learned again. */
  boilerplate?: readonly BoilerplateRow[]
  /** Collects rubbish: called between steps that leave much of it. */
  collect?: () => void
  /** Where observations lie while the dump is compared; in memory without one. */
  spool?: Spool
}

/** Room outside memory for what is needed again: bytes go in one after the other and are asked for by number. */
export interface Spool {
  add(bytes: Uint8Array): number
  get(index: number): Uint8Array
}

/** An article of an earlier dump. */
export interface EarlierArticle {
  id: string
  dump: string
  seen: Omit<DuplicateSeen, 'data'> & {data?: string}
  /** The bytes of `data`, in its place. */
  bytes?: Uint8Array
}

/**
 * What the reduce step asks of an archive of earlier dumps. Every question is about one article of the new dump
 * and answered by look-ups, so that the cost of a dump is its own size. A candidate that an archive hands out
 * is verified like any other; an archive may answer with too many, and should with the best `limit`.
 */
export interface EarlierArticles {
  /** How many earlier articles hold a story term, and how many there are: rare in the archive is rare. */
  documents: number
  frequency(term: number): number
  /** All that will be asked, told beforehand: many questions are answered faster in one sweep than one by one. */
  prepare?(questions: Iterable<ArticleKeys>): void
  /** Articles that share keys of any kind with these, the most shared first. */
  relatives(keys: ArticleKeys, limit: number): Iterable<EarlierArticle>
}

/** The keys under which an archive files an article, and by which it is asked for relatives. */
export interface ArticleKeys {
  content: string
  bands: Uint32Array
  /** Segments of at least `MIN_SEGMENT_WORDS`. */
  segments: Uint32Array
  /** Pairs of neighbouring story terms and single terms, rare ones where rarity is known. */
  story: Uint32Array
}
