/** The tables that the whole-dump rules fill: rows of `names.jsonl`, `duplicates.jsonl` and `boilerplate.jsonl`. */
import type {BoilerplateRow, DuplicateRow} from './dump/duplicates/relation.ts'
import type {AuthorityKind} from './names/listed/authority.ts'

export type {BoilerplateRow, DuplicateRow}

/** A cluster of spellings of one name. */
export interface NameRow {
  readonly canonical: string
  /** Of the texts in which it is written so. */
  readonly language: string
  readonly kind: AuthorityKind
  readonly variants: readonly {readonly form: string; readonly count: number; readonly documents: number}[]
  /** The user's names file, a person's decision, the authority, rules of romanisation, or the dump's own majority. */
  readonly decidedBy: 'names' | 'decision' | 'authority' | 'romanisation' | 'dump'
  /** 0–1. */
  readonly confidence: number
}

/** What a dump rule has learned, as rows. */
export interface DumpTables {
  readonly names?: readonly NameRow[]
}

/** What the dump says of one article, beside the edits. */
export interface ArticleVerdict {
  /** Rows of `duplicates.jsonl` whose `article` it is. */
  readonly duplicates: readonly DuplicateRow[]
  /** Rows of `boilerplate.jsonl` whose text was read here; each learned segment is read in one article. */
  readonly boilerplate: readonly BoilerplateRow[]
  /** Ids of other articles that tell the same story. */
  readonly sameStory: readonly string[]
  /** Set when the article is left out whole. */
  readonly dropped?: {readonly rule: string; readonly duplicateOf: string}
}
