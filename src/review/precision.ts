/** What review teaches about the rules: precision with its interval, proposals, and a fair sample to measure on. */
import {createHash} from 'node:crypto'
import type {Tier} from '../../pipeline/index.ts'

/** Two-sided 95%. */
const Z = 1.959964

/** A `fix` that is wrong more often than once in twenty costs a reader more than it gives. */
const FLOOR = 0.95

/** Wilson's interval: unlike the plain one it is honest for few decisions and for shares near one. */
export function wilson(right: number, all: number): {low: number; high: number} {
  if (all === 0) return {low: 0, high: 1}
  const share = right / all
  const spread = (Z * Z) / all
  const middle = share + spread / 2
  const reach = Z * Math.sqrt((share * (1 - share)) / all + spread / (4 * all))
  return {
    low: Math.max(0, (middle - reach) / (1 + spread)),
    high: Math.min(1, (middle + reach) / (1 + spread)),
  }
}

/** Decisions on one rule's findings, each of which a person looked at. */
export interface Tally {
  /** Accepted as the rule wrote it. */
  right: number
  /** Rejected, or accepted with another text. */
  wrong: number
}

export interface Precision extends Tally {
  readonly precision: number | null
  readonly low: number
  readonly high: number
  readonly proposal: Tier | null
}

/**
 * Precision of a rule, and the tier that it earns.
 *
 * Down, when even the upper end of the interval lies under the floor; up, when every suggestion was accepted and even
 * the lower end lies above it (73 of 73). Proposed, never done: the evidence may be of one dump only.
 */
export function precisionOf({right, wrong}: Tally, tier: Tier): Precision {
  const all = right + wrong
  const {low, high} = wilson(right, all)
  const down = tier === 'fix' && all > 0 && high < FLOOR
  const up = tier === 'suggest' && wrong === 0 && low >= FLOOR
  return {
    right,
    wrong,
    precision: all === 0 ? null : right / all,
    low,
    high,
    proposal: down ? 'suggest' : up ? 'fix' : null,
  }
}

/**
 * A fair sample: each rule has the same number of places as far as it has findings, and every finding of a rule the
 * same chance; the same seed draws the same.
 *
 * @returns indexes, sorted.
 */
export function drawSample(
  findings: readonly {readonly rule: string; readonly key: string}[],
  size: number,
  seed: string,
): number[] {
  const byRule = new Map<string, {index: number; rank: string}[]>()
  for (const [index, {rule, key}] of findings.entries()) {
    const rank = createHash('sha1').update(`${seed}\n${key}`).digest('hex')
    const list = byRule.get(rule)
    if (list) list.push({index, rank})
    else byRule.set(rule, [{index, rank}])
  }
  const lists = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => list.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.index - b.index)))
  const drawn: number[] = []
  for (let round = 0; drawn.length < size && lists.some((list) => round < list.length); round++) {
    for (const list of lists) if (round < list.length && drawn.length < size) drawn.push(list[round]!.index)
  }
  return drawn.sort((a, b) => a - b)
}
