/** What a run's tables say together: counts by rule, tier, source, day and language, and the most frequent of each kind. */
import type {createDecider} from '../../decisions/decider.ts'
import type {Filed, Run} from '../../ledger/read.ts'
import {rows} from '../../ledger/read.ts'
import type {Decision, Row} from '../../tables.ts'
import type {Tally} from '../precision.ts'

/** Rows that a table of the report shows. */
export const ROWS = 25
/** Longest text of a change that is counted as one of a kind. */
export const SHOWN = 600
/** Different changes that are counted: beyond it the rare ones are forgotten, in the order of the tables. */
const MOST_KINDS = 100_000

type Finding = Row<'findings'>

/** A text, shortened where it is longer. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)} …`
}

/** Counts words of which the frequent ones matter, in bounded memory. */
class Frequent {
  readonly #counts = new Map<string, number>()
  #forgotten = 0
  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    if (this.#counts.size <= MOST_KINDS) return
    this.#forgotten++
    for (const [one, count] of this.#counts) if (count <= this.#forgotten) this.#counts.delete(one)
  }
  most(limit: number): [key: string, count: number][] {
    return [...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0)).slice(0, limit)
  }
}

export interface Totals {
  /** Applied, waiting, rejected. */
  readonly byRule: Map<string, [number, number, number]>
  readonly byTier: Map<string, [number, number, number]>
  readonly bySource: Map<string, [number, number, number]>
  readonly byDay: Map<string, [number, number, number]>
  readonly languages: Map<string, number>
  readonly kinds: Frequent
  readonly measured: Map<string, Tally>
  words: number
}

const places: Readonly<Record<Finding['status'], number>> = {
  applied: 0,
  waiting: 1,
  rejected: 2,
  overlapped: -1,
}

export function createTotals(): Totals {
  return {
    byRule: new Map(),
    byTier: new Map(),
    bySource: new Map(),
    byDay: new Map(),
    languages: new Map(),
    kinds: new Frequent(),
    measured: new Map(),
    words: 0,
  }
}

/** Adds what was found in one article; `measured` takes what people decided of single findings. */
export function count(
  one: Filed,
  totals: Totals,
  decisions: readonly Decision[],
  decider: ReturnType<typeof createDecider>,
): void {
  const {article, findings} = one
  const {source, published, language, words} = article!
  totals.words += words
  totals.languages.set(language, (totals.languages.get(language) ?? 0) + 1)
  for (const finding of findings) {
    const place = places[finding.status]
    if (place === -1) continue
    add(totals.byRule, finding.rule, place)
    add(totals.byTier, finding.tier, place)
    if (source !== null) add(totals.bySource, source, place)
    if (published !== null && /^\d{4}-\d\d-\d\d/.test(published))
      add(totals.byDay, published.slice(0, 10), place)
    const {rule, before, after} = finding
    if (before.length <= SHOWN && (after?.length ?? 0) <= SHOWN)
      totals.kinds.add([rule, before, ...(after === null ? [] : [after])].join('\u0000'))
    if (finding.tier === 'flag') continue
    const index = decider.find(finding, {article: one.id, source: source ?? undefined, language}, finding.nth)
    const decision = index === undefined ? undefined : decisions[index]
    if (decision?.finding === undefined) continue
    const tally = totals.measured.get(rule) ?? {right: 0, wrong: 0}
    totals.measured.set(rule, tally)
    tally[decision.verdict === 'accept' && decision.replacement === undefined ? 'right' : 'wrong']++
  }
}

function add(counts: Map<string, [number, number, number]>, key: string, place: number): void {
  const known = counts.get(key) ?? [0, 0, 0]
  known[place]!++
  counts.set(key, known)
}

export async function duplicatesOf(
  run: Run,
): Promise<{kinds: Map<string, number[]>; rows: Row<'duplicates'>[]}> {
  const counts = new Map<string, number[]>()
  const shown: Row<'duplicates'>[] = []
  for await (const row of rows(run, 'duplicates')) {
    const key = `${row.kind}, ${row.action}`
    counts.set(key, [(counts.get(key)?.[0] ?? 0) + 1])
    if (shown.length < ROWS) shown.push(row)
  }
  return {kinds: counts, rows: shown}
}

export async function removedOf(
  run: Run,
): Promise<{byRule: Map<string, number[]>; most: [string, number][]; passages: number}> {
  const byRule = new Map<string, number[]>()
  const kinds = new Frequent()
  let passages = 0
  for await (const {rule, kind, text: passage} of rows(run, 'removed')) {
    const known = byRule.get(rule) ?? [0, 0]
    known[kind === 'passage' ? 0 : 1]!++
    byRule.set(rule, known)
    if (kind !== 'passage') continue
    passages++
    kinds.add(`${rule}\u0000${cut(passage.trim().replace(/\s+/g, ' '), 240)}`)
  }
  return {byRule, most: kinds.most(ROWS), passages}
}

/** The rows that weigh most, in bounded memory. */
export async function top<Value>(
  table: AsyncIterable<Value>,
  limit: number,
  weight: (row: Value) => number,
): Promise<Value[]> {
  let kept: Value[] = []
  const trim = (): void => {
    kept = kept
      .map((row, at) => ({row, at}))
      .sort((a, b) => weight(b.row) - weight(a.row) || a.at - b.at)
      .slice(0, limit)
      .map(({row}) => row)
  }
  for await (const row of table) {
    kept.push(row)
    if (kept.length >= limit * 20) trim()
  }
  trim()
  return kept
}
