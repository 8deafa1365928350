/** How many findings there are of everything, and how many of them people have settled. */
import type {Decision} from '../../tables.ts'
import type {Counted} from '../api.ts'
import type {Tally} from '../precision.ts'
import type {Columns} from './columns.ts'
import {applied, statuses, tiers, waiting} from './columns.ts'
import type {Settled} from './settled.ts'

export interface RuleCount {
  count: number
  applied: number
  waiting: number
  decided: number
  /** Decisions on single findings, and those of them that a fair sample asked for. */
  readonly single: Tally
  readonly fair: Tally
}

/** What depends on decisions. */
export interface Standing {
  readonly settled: number
  /** Left to a person by this run or an earlier one. */
  readonly asked: number
  readonly pending: number
  /** By number of the rule, the article, the pair. */
  readonly ofRule: readonly RuleCount[]
  readonly openOfArticle: Int32Array
  readonly openOfPair: Int32Array
}

export class Counts {
  readonly sources: readonly Counted[]
  readonly languages: readonly Counted[]
  readonly tiers: readonly Counted[]
  readonly statuses: readonly Counted[]
  readonly #columns: Columns
  readonly #settled: Settled
  #ofPair: Int32Array | undefined
  #standing: {readonly decisions: readonly Decision[]; readonly counts: Standing} | undefined

  constructor(columns: Columns, settled: Settled) {
    this.#columns = columns
    this.#settled = settled
    this.sources = tally(columns.size, (n) => columns.articleAt(n).source ?? '')
    this.languages = tally(columns.size, (n) => columns.articleAt(n).language)
    this.tiers = tally(columns.size, (n) => tiers[columns.tierOf[n]!]!)
    this.statuses = tally(columns.size, (n) => statuses[columns.statusOf[n]!]!)
  }

  /** How many findings each pair has. */
  get ofPair(): Int32Array {
    if (!this.#ofPair) {
      this.#ofPair = new Int32Array(this.#columns.pairs.length)
      for (const pair of this.#columns.pairOf) this.#ofPair[pair]!++
    }
    return this.#ofPair
  }

  /** As the decisions stand now. */
  get standing(): Standing {
    const {decisions} = this.#settled
    if (this.#standing?.decisions !== decisions)
      this.#standing = {decisions, counts: standingOf(this.#columns, this.#settled)}
    return this.#standing.counts
  }
}

function standingOf(columns: Columns, settled: Settled): Standing {
  const openOfArticle = new Int32Array(columns.articles.length)
  const openOfPair = new Int32Array(columns.pairs.length)
  const ofRule = columns.rules.map(
    (): RuleCount => ({
      count: 0,
      applied: 0,
      waiting: 0,
      decided: 0,
      single: {right: 0, wrong: 0},
      fair: {right: 0, wrong: 0},
    }),
  )
  let done = 0
  let asked = 0
  let pending = 0
  for (let n = 0; n < columns.size; n++) {
    const rule = ofRule[columns.ruleOf[n]!]!
    const waits = columns.statusOf[n] === waiting
    const decision = settled.decisionAt(n)
    rule.count++
    if (columns.statusOf[n] === applied) rule.applied++
    if (waits) rule.waiting++
    // A suggestion that an earlier run let in on a person's word was one that waited.
    const wasAsked = waits || columns.decidedBefore[n]!
    if (wasAsked) asked++
    if (decision) {
      rule.decided++
      if (wasAsked) done++
      if (decision.finding !== undefined && tiers[columns.tierOf[n]!] !== 'flag')
        measure(rule, decision, columns, n)
    } else if (waits) {
      openOfArticle[columns.articleOf[n]!]!++
      openOfPair[columns.pairOf[n]!]!++
    }
    if (settled.isPending(n)) pending++
  }
  return {settled: done, asked, pending, ofRule, openOfArticle, openOfPair}
}

/** Counts a decision on a single finding for or against its rule. */
function measure(
  rule: RuleCount,
  {replacement, verdict, sample}: Decision,
  columns: Columns,
  n: number,
): void {
  // The run that obeyed wrote the person's text where the rule's own stood: it says nothing for the rule.
  const own =
    replacement === undefined || (replacement === columns.pairAt(n).after && !columns.decidedBefore[n])
  const side = verdict === 'accept' && own ? 'right' : 'wrong'
  rule.single[side]++
  if (sample) rule.fair[side]++
}

function tally(size: number, key: (n: number) => string): Counted[] {
  const map = new Map<string, number>()
  for (let n = 0; n < size; n++) {
    const name = key(n)
    map.set(name, (map.get(name) ?? 0) + 1)
  }
  return [...map]
    .map(([name, count]) => ({name, count}))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
