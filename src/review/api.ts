/** What the review server and its page say to each other; types only, so that the page carries none of the server. */
import type {Decision, Row} from '../tables.ts'
import type {Precision} from './precision.ts'

export type {Decision}
export type Tier = 'fix' | 'suggest' | 'flag'
export type Status = Row<'findings'>['status']

/** What becomes of a finding: as the run left it, or as a decision will have it. */
export type Verdict = 'accept' | 'reject' | null

/** A finding as the page shows it. */
export interface ShownFinding {
  /** Number in the run, from 0. */
  readonly n: number
  readonly id: string
  readonly nth: number
  /** Another finding of this article has the same id. */
  readonly twins: boolean
  /** Findings of the run with this id: one decision settles them all. */
  readonly same: number
  readonly article: string
  /** Number of the article, from 0. */
  readonly articleN: number
  readonly source: string | null
  readonly language: string
  readonly rule: string
  readonly stage: string
  readonly tier: Tier
  readonly status: Status
  readonly decidedBy: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string | null
  readonly message: string
  /** Of a name: how sure the run is of the form it writes. */
  readonly confidence: number | null
  /** In words of the original; empty at its ends. */
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  /** A person's own text. */
  readonly replacement: string | null
  /** How wide the decision in force is: this finding alone, or a group. */
  readonly scope: 'one' | 'group' | null
  /** The decision says something else than the run did: the next run will change the text. */
  readonly pending: boolean
  /** `before` and `after` are longer than what is shown. */
  readonly cut: boolean
}

export interface Filters {
  readonly rule?: string | undefined
  readonly tier?: string | undefined
  readonly status?: string | undefined
  readonly source?: string | undefined
  readonly language?: string | undefined
  readonly text?: string | undefined
  readonly article?: string | undefined
  /** `open`: waits for a person and nobody has decided. */
  readonly state?: 'open' | 'accepted' | 'rejected' | 'undecided' | undefined
  /** Only what the sample drew. */
  readonly sample?: boolean | undefined
}

export interface Summary {
  readonly run: string
  readonly revision: string
  readonly version: string
  readonly articles: {
    readonly input: number
    readonly kept: number
    readonly leftOut: number
    readonly rejected: number
  }
  readonly findings: number
  readonly changes: number
  /** Findings that wait for a person, and those of them that are settled. */
  readonly waiting: number
  readonly settled: number
  readonly decisions: number
  readonly pending: number
  readonly rules: readonly RuleSummary[]
  readonly sources: readonly Counted[]
  readonly languages: readonly Counted[]
  readonly tiers: readonly Counted[]
  readonly statuses: readonly Counted[]
  readonly names: number
  readonly boilerplate: number
  readonly duplicates: number
  readonly sample: {readonly size: number; readonly decided: number} | null
}

export interface Counted {
  readonly name: string
  readonly count: number
}

export interface RuleSummary extends Precision {
  readonly rule: string
  readonly tier: Tier
  readonly stage: string
  readonly finds: string
  readonly why: string
  readonly count: number
  readonly applied: number
  readonly waiting: number
  readonly decided: number
  /** The measure rests on a fair sample. */
  readonly fair: boolean
}

export interface Page<Item> {
  readonly total: number
  readonly offset: number
  readonly items: readonly Item[]
}

export interface ShownArticle {
  readonly n: number
  readonly id: string
  readonly title: string | null
  readonly source: string | null
  readonly language: string
  readonly published: string | null
  readonly words: number
  readonly changes: number
  /** Wait for a person and are not settled. */
  readonly open: number
}

/** Text of a hunk; where it is long the middle is left out and can be asked for. */
export interface ShownText {
  readonly text: string
  /** Left out between the two halves of `text`, at this place in it. */
  readonly gap?: {readonly at: number; readonly start: number; readonly end: number}
}

export type ShownHunk =
  | ({readonly kind: 'same'} & ShownText)
  | {
      readonly kind: 'change' | 'mark'
      readonly before: ShownText
      readonly after: ShownText | null
      /** Words of both, told apart; absent where the texts are long. */
      readonly words?: readonly WordPart[]
      readonly removes: boolean
      readonly findings: readonly number[]
    }

export type WordPart = readonly [kind: 0 | -1 | 1, text: string]

export interface ArticlePage {
  readonly article: ShownArticle & {
    readonly path: string
    readonly authors: readonly string[]
    readonly credits: readonly string[]
    readonly captions: readonly string[]
    readonly translatedFrom: string | null
    readonly sameStory: readonly string[]
  }
  readonly hunks: readonly ShownHunk[]
  readonly offset: number
  readonly total: number
  readonly findings: Readonly<Record<number, ShownFinding>>
}

/** A change that occurs often: rule, text and replacement. */
export interface Kind {
  readonly rule: string
  readonly tier: Tier
  readonly before: string
  readonly after: string | null
  readonly count: number
  readonly articles: number
  readonly open: number
  readonly verdict: Verdict
  /** A finding of it. */
  readonly n: number
  readonly cut: boolean
}

export interface ShownName {
  readonly canonical: string
  readonly language: string
  readonly kind: 'person' | 'place' | 'organisation'
  readonly variants: readonly {
    readonly form: string
    readonly count: number
    readonly documents: number
    readonly verdict: Verdict
    readonly written: string | null
  }[]
  readonly decidedBy: string
  readonly confidence: number
}

export interface ShownBoilerplate {
  readonly source: string
  readonly segment: string
  readonly documents: number
  readonly decidedBy: string
  readonly verdict: Verdict
  readonly count: number
  /** Findings in which it was cut. */
  readonly examples: readonly ShownFinding[]
}

export interface ShownDuplicate {
  readonly cluster: string
  readonly rows: readonly (Row<'duplicates'> & {
    readonly verdict: Verdict
    readonly cuts: readonly {readonly id: string; readonly nth: number; readonly article: string}[]
    readonly title: string | null
    readonly keepsTitle: string | null
  })[]
}

/** One document of a pair, for looking at side by side. */
export interface ShownDocument {
  readonly id: string
  readonly title: string | null
  readonly source: string | null
  readonly published: string | null
  readonly leftOut: boolean
  readonly text: ShownText
}

export interface Preview {
  readonly findings: number
  readonly articles: number
  /** Waits now and will be in the text. */
  readonly willApply: number
  /** Is in the text now and will be taken out. */
  readonly willTakeBack: number
  /** Settled already by a decision that is narrower, or in the same way. */
  readonly unchanged: number
  readonly examples: readonly ShownFinding[]
}

export interface Saved {
  readonly revision: string
  readonly added: number
  /** Findings whose verdict changed, at most a page of them. */
  readonly changed: readonly number[]
}

export interface ShownDecision {
  readonly number: number
  readonly decision: Decision
  readonly inForce: boolean
  readonly fits: number
}
