/** Passages of kept articles that an earlier one has too: cut, or shown. */
import {appended, type Learning} from './learning.ts'
import {cutOf, MAX_CUT, type Match, MIN_SEGMENT_WORDS, runs, spansOf, variantSimilarity} from './passages.ts'
import type {Cut, Relation, Span} from './relation.ts'
import {type Features, REMOVED, wordsOf} from './seen.ts'
import type {Postings} from './tables.ts'
import {MAX_UNDER_KEY} from './tally.ts'
import {Variants} from './variants.ts'

/** Passages of kept articles that an earlier kept article has too. */
export function decidePassages(
  dump: Learning,
  representatives: readonly number[],
  segmentsSeen: Postings,
): void {
  const kept = representatives.filter((i) => !dump.droppedFor.has(i))
  let segments = 0
  for (const i of kept) segments += dump.items.segments[i]!
  const variants = new Variants(
    kept,
    (i) => dump.features.get(i),
    segments,
    (i, hash) => {
      const entry = segmentsSeen.begin(hash)
      return entry >= 0 && segmentsSeen.documentAt(entry) < i
    },
    dump.options.collect,
  )
  for (let row = 0; row < kept.length; row++) {
    const i = kept[row]!
    if (!dump.earlierMatches.has(i) && !variants.anyEarlier(row)) continue
    const features = dump.features.get(i)
    const own = new Set(dump.boilerplate.get(i))
    const matches: (Match | undefined)[] = []
    for (let s = 0; s < features.segments; s++) {
      matches.push(own.has(s) ? undefined : matchOf(dump, i, s, features, segmentsSeen, variants, row))
    }
    if (matches.some((match) => match)) passagesOf(dump, i, features, matches)
  }
  for (const {article, other, relation} of dump.retoldRuns) relateRetold(dump, article, other, relation)
}

/** The row of retold sentences, unless they are the very passage that is cut. */
function relateRetold(
  dump: Learning,
  article: number,
  other: number,
  relation: Omit<Relation, 'cluster' | 'keeps' | 'dump'>,
): void {
  if (dump.droppedFor.has(article) || dump.droppedFor.has(other)) return
  if (dump.find(article) === dump.find(other)) return
  const id = dump.items.ids[other]!
  const from = dump.items.dumpOf(other)
  const {relations} = dump.of(article)
  const at = relations.findIndex((one) => one.kind === 'passage' && one.keeps === id && one.dump === from)
  const passage = relations[at]
  const inside = (span: Span, spans: readonly Span[]): boolean =>
    spans.some((one) => one[2] === span[2] && one[0] <= span[0] && span[1] <= one[1])
  if (passage?.action === 'cut') {
    const shared = relation.shared.filter((span) => !inside(span, passage.shared))
    if (shared.length < relation.shared.length) {
      if (shared.length === 0) return
      dump.relate(article, other, {...relation, shared})
      return
    }
  } else if (passage?.shared.every((span) => inside(span, relation.shared))) relations.splice(at, 1)
  dump.relate(article, other, relation)
}

function matchOf(
  dump: Learning,
  i: number,
  s: number,
  features: Features,
  exact: Postings,
  variants: Variants,
  row: number,
): Match | undefined {
  if (features.words[s]! < MIN_SEGMENT_WORDS) return undefined
  // What an earlier dump has is the first copy.
  const earlier = dump.earlierMatches.get(i)?.get(s)
  if (earlier && dump.find(i) !== dump.find(earlier.holder)) return earlier
  const allowed = (j: number): boolean =>
    j < i && !dump.droppedFor.has(j) && dump.find(i) !== dump.find(j) && !dump.ofOneMould(i, j)
  const hash = features.hash[s]!
  let entry = exact.begin(hash)
  for (let n = 0; entry >= 0 && n < MAX_UNDER_KEY; n++, entry = exact.after(hash, entry)) {
    const holder = exact.documentAt(entry)
    if (holder >= i) break
    if (!allowed(holder)) continue
    const other = dump.features.get(holder)
    const place = other.hash.indexOf(hash)
    return {holder, place, similarity: 1, gone: (other.flags[place]! & REMOVED) !== 0}
  }
  let found: Match | undefined
  variants.some(row, s, (holder, place) => {
    if (!allowed(holder)) return false
    const other = dump.features.get(holder)
    const similarity = variantSimilarity(features, s, other, place)
    if (similarity === 0) return false
    found = {holder, place, similarity, gone: (other.flags[place]! & REMOVED) !== 0}
    return true
  })
  return found
}

function passagesOf(
  dump: Learning,
  i: number,
  features: Features,
  matches: readonly (Match | undefined)[],
): void {
  const found = runs(features, matches, (article) => dump.features.get(article))
  if (found.length === 0) return
  const all = wordsOf(features)
  let cutting = 0
  for (const run of found) if (run.action === 'cut' && !run.taken) cutting += run.words
  for (const segment of dump.boilerplate.get(i) ?? []) cutting += features.words[segment]!
  const tooMuch = cutting > all * MAX_CUT
  const byHolder = new Map<number, typeof found>()
  for (const run of found) {
    if (tooMuch && !run.taken) run.action = 'grouped'
    const list = byHolder.get(run.holder)
    if (list) list.push(run)
    else byHolder.set(run.holder, [run])
  }
  for (const [holder, list] of byHolder) {
    const words = list.reduce((sum, run) => sum + run.words, 0)
    dump.relate(i, holder, {
      kind: 'passage',
      action: list.some((run) => run.action === 'cut') ? 'cut' : 'grouped',
      similarity: list.reduce((sum, run) => sum + run.similarity * run.words, 0) / words,
      words,
      shared: list.flatMap((run) => spansOf(features, run)),
      features: [],
    })
    for (const run of list) {
      if (run.action !== 'cut' || run.taken) continue
      const cut: Cut = {
        ...cutOf(features, run.from, run.to),
        rule: 'passage',
        duplicateOf: dump.items.ids[holder]!,
      }
      const known = dump.of(i)
      known.cuts = appended(known.cuts, cut)
    }
  }
}
