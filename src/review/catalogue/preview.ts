/** What decisions would do, before they are made. */
import {createDecider} from '../../decisions/decider.ts'
import type {Decision} from '../../tables.ts'
import type {Preview} from '../api.ts'
import type {Columns} from './columns.ts'
import {applied} from './columns.ts'
import type {Settled} from './settled.ts'
import {candidatesOf} from './settled.ts'
import type {Shown} from './shown.ts'

const EXAMPLES = 5

export function previewOf(
  decisions: readonly Decision[],
  columns: Columns,
  settled: Settled,
  shown: Shown,
): Preview {
  const made = settled.decisions.length
  const wished = [...settled.decisions, ...decisions]
  const then = createDecider(wished)
  const alone = createDecider(decisions)
  const affected: number[] = []
  let willApply = 0
  let willTakeBack = 0
  let unchanged = 0
  for (const n of candidatesOf(columns, decisions)) {
    const finding = settled.decidable(n)
    const where = columns.whereOf(n)
    const nth = columns.nthOf[n]
    const index = then.find(finding, where, nth)
    const isSettled = settled.decisionAt(n) !== undefined
    if (index === undefined && !isSettled) continue
    const fits = index !== undefined && index >= made
    const isFreed = index === undefined && isSettled
    if (!fits && !isFreed) {
      // Only what the decision is about at all counts as settled more narrowly.
      if (alone.find(finding, where, nth) !== undefined) unchanged++
      continue
    }
    affected.push(n)
    const decision = index === undefined ? undefined : wished[index]!
    const isApplied = columns.statusOf[n] === applied
    const text = decision?.replacement ?? columns.pairAt(n).after
    if (decision?.verdict === 'accept' && !isApplied && text !== null) willApply++
    if (decision?.verdict === 'reject' && isApplied) willTakeBack++
  }
  const pairs = decisions.filter(({duplicate}) => duplicate)
  return {
    findings: affected.length,
    articles: new Set(affected.map((n) => columns.articleOf[n]!)).size + pairs.length,
    willApply,
    willTakeBack: willTakeBack + pairs.filter(({verdict}) => verdict === 'reject').length,
    unchanged,
    examples: affected.slice(0, EXAMPLES).map((n) => shown.finding(n)),
  }
}
