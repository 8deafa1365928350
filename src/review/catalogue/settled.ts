/** What decisions settle: which of them has the word on each finding, and what the next run will make of it. */
import type {Decidable, Decider, Where} from '../../decisions/decider.ts'
import {createDecider} from '../../decisions/decider.ts'
import type {Decision} from '../../tables.ts'
import type {Verdict} from '../api.ts'
import type {Columns} from './columns.ts'
import {applied, statuses, waiting} from './columns.ts'

export class Settled {
  readonly #columns: Columns
  #decisions: readonly Decision[] = []
  #decider: Decider = createDecider([])
  /** Number of the decision that settles a finding, or -1. */
  readonly #by: Int32Array
  /** The text that the rule had before a group's decision put another there. */
  #replaced = new Map<string, string>()

  constructor(columns: Columns) {
    this.#columns = columns
    this.#by = new Int32Array(columns.size).fill(-1)
  }

  /** All decisions, the oldest first; another list once newer ones were taken in. */
  get decisions(): readonly Decision[] {
    return this.#decisions
  }

  /** Takes newer decisions in; gives back the findings that they settle otherwise than before. */
  take(decisions: readonly Decision[]): number[] {
    const before = this.#decisions
    const known = new Set(before)
    const fresh = decisions.filter((decision) => !known.has(decision))
    // Lines that vanished or moved (a file edited by hand) can have settled anything.
    const shifted = before.length > 0 && decisions[before.length - 1] !== before.at(-1)
    this.#decisions = decisions
    this.#decider = createDecider(decisions)
    this.#replaced = replacedBy(this.#columns, decisions)
    const changed: number[] = []
    const settle = (n: number): void => {
      const index = this.#decider.find(this.decidable(n), this.#columns.whereOf(n), this.#columns.nthOf[n])
      const by = index ?? -1
      if (this.#by[n] === by) return
      this.#by[n] = by
      changed.push(n)
    }
    if (shifted) for (let n = 0; n < this.#by.length; n++) settle(n)
    else for (const n of candidatesOf(this.#columns, fresh)) settle(n)
    return changed.sort((a, b) => a - b)
  }

  /** A finding as the rule wrote it, whatever a decision has put there since. */
  decidable(n: number): Decidable {
    const {rule, before, after} = this.#columns.pairAt(n)
    const own =
      this.#columns.decidedBefore[n] && after !== null
        ? this.#replaced.get(pairKey(rule, before, after))
        : undefined
    return {id: this.#columns.idOf[n]!, rule: this.#columns.rules[rule]!.id, before, after: own ?? after}
  }

  decisionAt(n: number): Decision | undefined {
    const index = this.#by[n]!
    return index === -1 ? undefined : this.#decisions[index]!
  }

  verdictAt(n: number): Verdict {
    return verdictIn(this.decisionAt(n))
  }

  /** A person's own text. */
  replacementAt(n: number): string | null {
    const decision = this.decisionAt(n)
    // A name's form depends on the mention: the run writes it.
    return decision === undefined || decision.name ? null : (decision.replacement ?? null)
  }

  /** Whether the next run would change the text. */
  isPending(n: number): boolean {
    const status = this.#columns.statusOf[n]!
    const verdict = this.verdictAt(n)
    if (verdict === 'reject') return status === applied
    if (verdict === null) return this.#columns.decidedBefore[n]! && status === applied
    const {after} = this.#columns.pairAt(n)
    const wish = this.replacementAt(n) ?? after
    return (
      wish !== null &&
      (status === waiting || (status === applied && wish !== after) || statuses[status] === 'rejected')
    )
  }

  /** The decision on what is no finding of the run: a spelling, a segment, a change wherever it stands. */
  decisionOn(what: Omit<Decidable, 'id'>, where: Where): Decision | undefined {
    const index = this.#decider.find({id: '', ...what}, where, undefined)
    return index === undefined ? undefined : this.#decisions[index]!
  }

  verdictOnPair(article: string, keeps: string): Verdict {
    return this.#decider.pair(article, keeps) ?? null
  }

  /** How many findings each decision settles, by its number. */
  fits(): Map<number, number> {
    const fits = new Map<number, number>()
    for (const index of this.#by) if (index !== -1) fits.set(index, (fits.get(index) ?? 0) + 1)
    return fits
  }
}

/** What a decision in force says. */
export function verdictIn(decision: Decision | undefined): Verdict {
  return decision === undefined ? null : (decision.verdict as 'accept' | 'reject')
}

/** The findings that decisions can settle, and some that they turn out not to. */
export function candidatesOf(columns: Columns, decisions: readonly Decision[]): Set<number> {
  const found = new Set<number>()
  for (const decision of decisions) for (const n of candidates(columns, decision)) found.add(n)
  return found
}

function candidates(columns: Columns, decision: Decision): readonly number[] {
  const {finding, group, name, boilerplate: segment, article} = decision
  if (finding !== undefined) return columns.withId(finding)
  const place = article === undefined ? undefined : columns.articleNumber(article)
  if (article !== undefined && place === undefined) return []
  const rule = name ? 'name-variant' : segment ? 'learned-boilerplate' : group?.rule
  const number = rule === undefined ? undefined : columns.ruleNumber(rule)
  if (decision.duplicate || (rule !== undefined && number === undefined)) return []
  const {from, to} = place === undefined ? {from: 0, to: columns.size} : columns.articles[place]!
  const found: number[] = []
  for (let n = from; n < to; n++) {
    if (number !== undefined && columns.ruleOf[n] !== number) continue
    const at = columns.articleAt(n)
    if (group?.source !== undefined && at.source !== group.source) continue
    if (name && at.language !== name.language) continue
    if (segment && at.source !== segment.source) continue
    // What another text was put into shows that text as its own.
    if (group?.before !== undefined && columns.pairAt(n).before !== group.before) continue
    found.push(n)
  }
  return found
}

/** For each change that groups' decisions wrote: the rule's own text. */
function replacedBy(columns: Columns, decisions: readonly Decision[]): Map<string, string> {
  const replaced = new Map<string, string>()
  for (const {group, replacement} of decisions) {
    if (group?.after === undefined || replacement === undefined) continue
    const rule = columns.ruleNumber(group.rule!)
    if (rule !== undefined) replaced.set(pairKey(rule, group.before!, replacement), group.after)
  }
  return replaced
}

function pairKey(rule: number, before: string, after: string): string {
  return `${rule}\u0000${before}\u0000${after}`
}
