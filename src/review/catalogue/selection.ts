/** The findings that filters let through, in the order that is asked for; and the sample that was drawn of them. */
import type {Decision} from '../../tables.ts'
import type {Filters, Status, Tier, Verdict} from '../api.ts'
import {drawSample} from '../precision.ts'
import type {Columns} from './columns.ts'
import {statuses, tiers, waiting} from './columns.ts'
import type {Counts} from './counts.ts'
import {compare, holding} from './lists.ts'
import type {Settled} from './settled.ts'

export type Order = 'place' | 'waiting' | 'frequency' | 'rule'

/** Answers at hand: of the filters between which a person goes to and fro. */
const AT_HAND = 20

type Test = (n: number) => boolean

export class Selection {
  readonly #columns: Columns
  readonly #settled: Settled
  readonly #counts: Counts
  readonly #before = new Map<string, {readonly decisions: readonly Decision[]; readonly found: number[]}>()
  #sample: readonly number[] | undefined

  constructor(columns: Columns, settled: Settled, counts: Counts) {
    this.#columns = columns
    this.#settled = settled
    this.#counts = counts
  }

  /** What was drawn. */
  get sample(): readonly number[] {
    return this.#sample ?? []
  }

  drawSample(size: number, seed: string): void {
    const columns = this.#columns
    const list = Array.from({length: columns.size}, (_, n) => ({
      rule: columns.ruleAt(n),
      key: `${columns.idOf[n]!} ${columns.nthOf[n]!} ${columns.articleAt(n).id}`,
    }))
    this.#sample = drawSample(list, size, seed)
  }

  filtered(filters: Filters): readonly number[] {
    const {rule, tier, status, source, language, text, article, state, sample} = filters
    const key = JSON.stringify([rule, tier, status, source, language, text, article, state, sample])
    const known = this.#before.get(key)
    const {decisions} = this.#settled
    // Only a filter by state depends on decisions.
    if (known && (state === undefined || known.decisions === decisions)) return known.found
    const fits = this.#test(filters)
    const found: number[] = []
    if (sample && this.#sample) {
      for (const n of this.#sample) if (fits(n)) found.push(n)
    } else for (let n = 0; n < this.#columns.size; n++) if (fits(n)) found.push(n)
    if (this.#before.size > AT_HAND) this.#before.clear()
    this.#before.set(key, {decisions, found})
    return found
  }

  ordered(found: readonly number[], order: Order | undefined): readonly number[] {
    const {pairOf, statusOf} = this.#columns
    if (order === 'frequency') {
      const often = this.#counts.ofPair
      return found.toSorted(
        (a, b) => often[pairOf[b]!]! - often[pairOf[a]!]! || pairOf[a]! - pairOf[b]! || a - b,
      )
    }
    if (order === 'rule')
      return found.toSorted(
        (a, b) =>
          compare(this.#columns.ruleAt(a), this.#columns.ruleAt(b)) || pairOf[a]! - pairOf[b]! || a - b,
      )
    // What the run left to a person stays in front when it is decided: nothing jumps away under the hand.
    if (order === 'waiting') {
      const waits = (n: number): boolean => statusOf[n] === waiting
      return [...found.filter(waits), ...found.filter((n) => !waits(n))]
    }
    return found
  }

  /** What all filters ask together. */
  #test(filters: Filters): Test {
    const columns = this.#columns
    const {source, language, state} = filters
    const rule = filters.rule === undefined ? undefined : (columns.ruleNumber(filters.rule) ?? -1)
    const tier = filters.tier === undefined ? undefined : tiers.indexOf(filters.tier as Tier)
    const status = filters.status === undefined ? undefined : statuses.indexOf(filters.status as Status)
    const article = filters.article === undefined ? undefined : (columns.articleNumber(filters.article) ?? -1)
    const hits = this.#textTest(filters.text)
    return (n) => {
      if (rule !== undefined && columns.ruleOf[n] !== rule) return false
      if (tier !== undefined && columns.tierOf[n] !== tier) return false
      if (status !== undefined && columns.statusOf[n] !== status) return false
      if (article !== undefined && columns.articleOf[n] !== article) return false
      if (source !== undefined && (columns.articleAt(n).source ?? '') !== source) return false
      if (language !== undefined && columns.articleAt(n).language !== language) return false
      if (hits && !hits(n)) return false
      return state === undefined || isIn(state, this.#settled.verdictAt(n), columns.statusOf[n] === waiting)
    }
  }

  /** Words are looked for once in each pair and article, not in each finding. */
  #textTest(text: string | undefined): Test | undefined {
    const holds = holding(text)
    if (!holds) return undefined
    const {articles, articleOf, pairs, pairOf, rules} = this.#columns
    const inPair = Uint8Array.from(pairs, ({before, after, rule}) =>
      holds(before) || holds(after ?? '') || holds(rules[rule]!.id) ? 1 : 0,
    )
    const inArticle = Uint8Array.from(articles, ({id, title}) => (holds(id) || holds(title ?? '') ? 1 : 0))
    return (n) => inPair[pairOf[n]!] === 1 || inArticle[articleOf[n]!] === 1
  }
}

function isIn(state: NonNullable<Filters['state']>, verdict: Verdict, waits: boolean): boolean {
  switch (state) {
    case 'open':
      return verdict === null && waits
    case 'undecided':
      return verdict === null
    case 'accepted':
      return verdict === 'accept'
    case 'rejected':
      return verdict === 'reject'
  }
}
