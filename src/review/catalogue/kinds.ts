/** Findings brought together by what they change: a rule, a text and what is put there. */
import type {Kind, Page} from '../api.ts'
import type {Columns} from './columns.ts'
import {tiers} from './columns.ts'
import type {ListQuery} from './lists.ts'
import {pageOf} from './lists.ts'
import {headOf, isCut} from './pieces.ts'
import type {Settled} from './settled.ts'
import {verdictIn} from './settled.ts'

interface Group {
  readonly pair: number
  /** Its first finding. */
  readonly n: number
  count: number
  articles: number
  lastArticle: number
}

/** The kinds of some findings, the most frequent first. */
export function kindsOf(
  found: readonly number[],
  query: Omit<ListQuery, 'text'>,
  columns: Columns,
  settled: Settled,
  openOfPair: Int32Array,
): Page<Kind> {
  const groups = grouped(found, columns).sort((a, b) => b.count - a.count || a.pair - b.pair)
  return pageOf([...groups.keys()], query, (at): Kind => {
    const {pair, n, count, articles} = groups[at]!
    const {rule, tier, before, after} = columns.pairs[pair]!
    const id = columns.rules[rule]!.id
    return {
      rule: id,
      tier: tiers[tier]!,
      before: headOf(before),
      after: after === null ? null : headOf(after),
      count,
      articles,
      open: openOfPair[pair]!,
      verdict: verdictIn(settled.decisionOn({rule: id, before, after}, {article: ''})),
      n,
      cut: isCut(before, after),
    }
  })
}

function grouped(found: readonly number[], columns: Columns): Group[] {
  const groups = new Map<number, Group>()
  for (const n of found) {
    const pair = columns.pairOf[n]!
    const article = columns.articleOf[n]!
    const known = groups.get(pair)
    if (!known) {
      groups.set(pair, {pair, n, count: 1, articles: 1, lastArticle: article})
      continue
    }
    known.count++
    if (known.lastArticle !== article) known.articles++
    known.lastArticle = article
  }
  return [...groups.values()]
}
