/** What an author of a rule fills in; the engine does the rest. */
import type {Root} from 'nlcst'
import type {Document, Metadata} from './document.ts'
import type {Settings} from './settings.ts'
import type {ArticleVerdict, DumpTables} from './tables.ts'
import type {Suspects} from './text/suspicion.ts'

/** `fix` applies by itself, `suggest` waits for a person, `flag` offers no text. */
export type Tier = 'fix' | 'suggest' | 'flag'

export type StageName =
  | 'repair'
  | 'layout'
  | 'language'
  | 'furniture'
  | 'punctuation'
  | 'wording'
  | 'names'
  | 'dump'

/** A text that a rule must change, and into what. */
export interface Catch {
  readonly before: string
  /** Required unless the rule only flags. */
  readonly after?: string
  /** Default: the rule's first language, else English. */
  readonly language?: string
  /** Lines that are captions by the tags of the page. */
  readonly captionLines?: readonly string[]
  /** What must have left the text for the metadata. */
  readonly metadata?: Partial<Metadata>
  /** The other documents of the dump, for rules that need one; they come before this one. */
  readonly dump?: readonly string[]
  /** The outlet of all of them. */
  readonly source?: string
  /** The article as a whole is left out. */
  readonly dropped?: boolean
}

/** A text on which a rule must stay silent. */
export interface Leave {
  readonly text: string
  readonly language?: string
  /** Lines that are captions by the tags of the page. */
  readonly captionLines?: readonly string[]
  /** The other documents of the dump. */
  readonly dump?: readonly string[]
  /** The outlet of all of them. */
  readonly source?: string
  /** Why it looks like a catch and is none. */
  readonly why?: string
}

/** What every rule declares. `catches` and `leaves` are its tests and its documentation. */
export interface RuleFacts {
  /** Kebab case; equal to the name of its file. */
  readonly id: string
  /** What it finds, a phrase. */
  readonly finds: string
  /** Why that is damage, how it comes about, and what is left alone on purpose. */
  readonly why: string
  readonly tier: Tier
  /** Primary subtags of the languages in which it works; every language when absent. */
  readonly languages?: readonly string[]
  readonly catches: readonly Catch[]
  /** At least as many as `catches`. */
  readonly leaves: readonly Leave[]
  /** It takes whole passages out: those go to `removed.jsonl` and may contain protected spans. */
  readonly removes?: boolean
  /** It may change what is protected (an entity inside a URL, a tag); by far the most may not. */
  readonly unprotected?: boolean
}

export interface Rule extends RuleFacts {
  /**
   * Signs that every finding's paragraph shows, or a cheap pattern (no `g`, no `y`) that it matches; another paragraph
   * is not shown to the rule. It must never change a result, only the time.
   */
  readonly suspects?: Suspects | RegExp
  /** `document`: when one paragraph is suspected the rule sees them all (default `paragraph`). */
  readonly scope?: 'paragraph' | 'document'
  /** Looks at the tree and calls `report`; never changes anything. */
  check(tree: Root, file: Document): void
  /** What the clean text says about the article without any damage to it: no finding, no edit, only metadata. */
  reads?(tree: Root, file: Document): ReadFacts
}

/** Metadata that has one value; what a record or the text itself says replaces what a removed passage said. */
export type ReadFacts = Pick<Partial<Metadata>, 'title' | 'published' | 'translatedFrom'>

/**
 * A rule that needs the whole dump, in three steps: map, reduce, map.
 * `Seen`, `Known` and what is kept are plain JSON.
 */
export interface DumpRule<Seen = unknown, Known = unknown> extends RuleFacts {
  readonly stage: 'names' | 'dump'
  /** Rules with the same word here have the same `observe` and `learn`, which are then done once for all of them. */
  readonly shares?: string
  /** What one document has to say; small. */
  observe(tree: Root, file: Document): Seen
  /** What it found in a document and needs again to check it, for a document that is written down in between. */
  keep?(file: Document): unknown
  /** Gives back what was kept, to the document as it was observed. */
  recall?(file: Document, kept: unknown): void
  /** What the dump teaches. The order of `seen` must not matter. */
  learn(seen: Iterable<readonly [id: string, seen: Seen]>, settings: Settings): Known
  /** Reports on one document with what is known. */
  check(tree: Root, file: Document, known: Known): void
  /** For what is mostly known of single articles: the part of one, so that a worker is sent no more than it needs. */
  part?(known: Known, id: string): unknown
  /** The parts of some articles as what is known of them. */
  whole?(parts: readonly unknown[]): Known
  /** What is known as rows of the run's tables. */
  tables?(known: Known): DumpTables
  /** What is known of one article as a whole. The text is the one that was observed. */
  verdict?(file: Document, known: Known): ArticleVerdict
}

const order: readonly Tier[] = ['flag', 'suggest', 'fix']

/** The more careful of two tiers. */
export function lower(a: Tier, b: Tier): Tier {
  return order.indexOf(a) <= order.indexOf(b) ? a : b
}
