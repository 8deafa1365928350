/** Two articles that both stay, and which of them has news. */
import {appended, type Learning} from './learning.ts'
import {spansOf} from './passages.ts'
import type {ArticleKnown, DuplicateKind} from './relation.ts'
import {compareStories, evidence} from './story.ts'

/** Terms and sentences that a row shows as evidence. */
export const EVIDENCE_TERMS = 10
const EVIDENCE_SENTENCES = 3
/** Share of a sentence's weight found in the other article from which it counts as shared, and below as fresh. */
const SHARED_SENTENCE = 0.4
const FRESH_SENTENCE = 0.3
/** Share of an article's weight in fresh sentences that makes it an update. */
const FRESH_SHARE = 0.15

/** The later of two articles where it has what the other lacks. */
export function updateOf(dump: Learning, x: number, y: number): number | undefined {
  const timeX = dump.items.minutes[x]!
  const timeY = dump.items.minutes[y]!
  if (Number.isNaN(timeX) || Number.isNaN(timeY) || timeX === timeY) return undefined
  const later = timeX > timeY ? x : y
  const a = dump.views.get(later)
  const b = dump.views.get(later === x ? y : x)
  const story = compareStories(a, b)
  let fresh = 0
  const {segmentRarity, total} = a.sentences
  for (let s = 0; s < a.live.length; s++) {
    if (story.sharedWeight[s]! < segmentRarity[s]! * FRESH_SENTENCE) fresh += segmentRarity[s]!
  }
  return fresh >= total * FRESH_SHARE ? later : undefined
}

/** Both stay: a row of the kind given, or an update where one is later and has more. */
export function group(
  dump: Learning,
  member: number,
  keeper: number,
  update: number | undefined,
  similarity: number,
  kind: DuplicateKind,
): void {
  let article = update ?? member
  if (dump.isEarlier(article)) article = article === member ? keeper : member
  const other = article === member ? keeper : member
  const a = dump.views.get(article)
  const b = dump.views.get(other)
  const story = compareStories(a, b)
  const {segmentRarity} = a.sentences
  const segments: number[] = []
  let words = 0
  for (let s = 0; s < a.live.length; s++) {
    if (segmentRarity[s]! === 0 || story.sharedWeight[s]! < segmentRarity[s]! * SHARED_SENTENCE) continue
    words += a.features.words[a.live[s]!]!
    segments.push(a.live[s]!)
  }
  // The sentences that say most are enough for a person; all of them would be the article again.
  const shown = [...segments]
    .sort((x, y) => a.features.words[y]! - a.features.words[x]! || x - y)
    .slice(0, EVIDENCE_SENTENCES)
    .sort((x, y) => x - y)
  dump.relate(article, other, {
    kind: update === undefined ? kind : 'update',
    action: 'grouped',
    similarity,
    words,
    shared: shown.flatMap((s) => spansOf(a.features, {from: s, to: s + 1})),
    features: evidence(a, b, EVIDENCE_TERMS),
  })
  dump.join(article, other)
  sameStory(dump.of(article), dump.items.ids[other]!)
  if (!dump.isEarlier(other)) sameStory(dump.of(other), dump.items.ids[article]!)
}

function sameStory(known: ArticleKnown, id: string): void {
  known.sameStory = appended(known.sameStory, id)
}
