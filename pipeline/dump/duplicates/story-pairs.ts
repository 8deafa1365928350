/** Pairs of articles that tell the same, whole or in some sentences, each verified. */
import {Compass} from './compass.ts'
import {EVIDENCE_TERMS} from './groups.ts'
import {bytesOf, type Learning} from './learning.ts'
import {type Match, MIN_SEGMENT_WORDS, spansOf, variantSimilarity} from './passages.ts'
import {RETOLD_NEIGHBOUR, retoldShare, retoldSimilarity, termsIn} from './retold.ts'
import {type Features, REMOVED, unpack} from './seen.ts'
import {compareStories, cosine, evidence, isSameStory, type StoryComparison} from './story.ts'
import {storyRows} from './story-keys.ts'
import type {Postings} from './tables.ts'
import {MAX_CANDIDATES, MIN_FEATURES, Tally, visitSegments} from './tally.ts'
import {variantKeys} from './variants.ts'
import type {View} from './view.ts'

/**
 * Candidates in a row about other things, after which the rest is left: they come by how much they share. In a large
 * dump every article meets 24 that share a few words by chance, and looking at them all would be most of the work.
 */
const MAX_MISSES = 6
/** Cosine below which the sentences are not compared: no pair of one story in the graded corpus lies below. */
const MIN_COSINE = 0.16
/** Far more than two ways of summing up a cosine differ by. */
const ROUNDING = 1e-9
/** Words of an article that is compared as a story: a line of names is no story. */
const MIN_STORY_WORDS = 12

/** Articles that tell the same: shared rare terms and pairs of terms, verified sentence by sentence. */
export function findStories(dump: Learning, heads: readonly number[], segmentsSeen: Postings): void {
  const rows = storyRows(dump, heads)
  dump.options.collect?.()
  const story = rows.postings(dump.count)
  const tally = new Tally(dump.count)
  const compass = new Compass(dump.count, (hash) => dump.furniture.has(hash), dump.rarity)
  for (let row = 0; row < rows.size; row++) {
    const i = rows.documents[row]!
    const features = dump.features.get(i)
    visitSegments(dump, i, features, segmentsSeen, tally)
    const keys = rows.row(row)
    for (let k = 0; k < keys.size; k++) tally.visit(story, keys.key(k), i, 1 / Math.log2(2 + keys.number(k)))
    let misses = 0
    for (const j of tally.best(MIN_FEATURES)) {
      if (dump.near.has(j)) continue
      misses = verifyStory(dump, compass, i, j) ? 0 : misses + 1
      if (misses === MAX_MISSES) break
    }
    tally.clear()
    if (dump.archive) askRelatives(dump, i, features)
  }
  if (!dump.archive) return
  for (const i of dump.near.keys()) if (!dump.droppedFor.has(i)) askRelatives(dump, i, dump.features.get(i))
}

/** Stories and passages that articles of earlier dumps share with dump one. */
function askRelatives(dump: Learning, i: number, features: Features): void {
  const places = new Map<number, number>()
  const variants = new Map<number, number>()
  let misses = 0
  for (let s = 0; s < features.segments; s++) {
    if (features.words[s]! < MIN_SEGMENT_WORDS) continue
    if (!places.has(features.hash[s]!)) places.set(features.hash[s]!, s)
    for (const key of variantKeys(features, s) ?? []) if (!variants.has(key)) variants.set(key, s)
  }
  for (const article of dump.archive!.relatives(dump.questionOf(i, features), MAX_CANDIDATES)) {
    const bytes = bytesOf(article)
    const other = unpack(bytes)
    let index: number | undefined
    const known = (): number => {
      index ??= dump.earlierItem(article, bytes)
      return index
    }
    let related = !dump.near.has(i) && compareWith(dump, i, dump.view(other), known)
    for (let t = 0; t < other.segments; t++) {
      if (other.words[t]! < MIN_SEGMENT_WORDS) continue
      let s = places.get(other.hash[t]!)
      let similarity = s === undefined ? 0 : 1
      for (const key of s === undefined ? (variantKeys(other, t) ?? []) : []) {
        s = variants.get(key)
        if (s !== undefined) similarity = variantSimilarity(features, s, other, t)
        if (similarity > 0) break
      }
      if (similarity === 0) continue
      related = true
      const matches = dump.earlierMatches.get(i) ?? new Map<number, Match>()
      dump.earlierMatches.set(i, matches)
      if ((matches.get(s!)?.similarity ?? 0) >= similarity) continue
      matches.set(s!, {holder: known(), place: t, similarity, gone: (other.flags[t]! & REMOVED) !== 0})
    }
    misses = related ? 0 : misses + 1
    if (misses === MAX_MISSES) return
  }
}

/** Verifies a candidate; false when the two are about different things. */
function verifyStory(dump: Learning, compass: Compass, i: number, j: number): boolean {
  if (dump.ofOneMould(i, j)) return true
  compass.set(dump.views.get(i))
  if (compass.cosine(j, dump.features.get(j)) < MIN_COSINE - ROUNDING) return false
  return compareWith(dump, i, dump.views.get(j), () => j)
}

/** Compares an article as a story with another, which is asked for its place once it turns out to be a relative. */
function compareWith(dump: Learning, i: number, b: View, place: () => number): boolean {
  const a = dump.views.get(i)
  if (Math.min(a.words, b.words) < MIN_STORY_WORDS) return false
  const angle = cosine(a, b)
  if (angle < MIN_COSINE) return false
  const story = compareStories(a, b, angle)
  if (isSameStory(story)) dump.storyEdges.push({a: i, b: place(), score: story.similarity})
  else retold(dump, i, place, a, b, story)
  return true
}

function retold(
  dump: Learning,
  i: number,
  place: () => number,
  a: View,
  b: View,
  story: StoryComparison,
): void {
  const similarities = new Float64Array(a.live.length)
  for (let s = 0; s < a.live.length; s++) {
    const t = story.partner[s]!
    // The same words are a passage, and have a row as such.
    if (t < 0 || a.features.hash[a.live[s]!] === b.features.hash[b.live[t]!]) continue
    similarities[s] = retoldSimilarity(a, s, b, t, story.sharedWeight[s]!)
  }
  // A sentence that is too short to be sure of goes with a sure neighbour whose counterpart is a neighbour too.
  for (let s = 0; s < a.live.length; s++) {
    const t = story.partner[s]!
    if (t < 0 || similarities[s]! > 0) continue
    const least = Math.min(a.sentences.segmentRarity[s]!, b.sentences.segmentRarity[t]!)
    if (story.sharedWeight[s]! < least * RETOLD_NEIGHBOUR) continue
    for (const next of [s - 1, s + 1]) {
      if (similarities[next] === undefined || similarities[next] === 0) continue
      if (Math.abs(story.partner[next]! - t) > 1 || story.partner[next] === t) continue
      similarities[s] = retoldShare(a, s, b, t, story.sharedWeight[s]!)
      break
    }
  }
  const found: {segment: number; similarity: number}[] = []
  const terms = new Set<number>()
  for (let s = 0; s < a.live.length; s++) {
    if (similarities[s] === 0) continue
    found.push({segment: a.live[s]!, similarity: similarities[s]!})
    const second = new Set<number>()
    const t = story.partner[s]!
    for (const k of termsIn(b, t)) second.add(b.terms[k]!)
    for (const k of termsIn(a, s)) if (second.has(a.terms[k]!)) terms.add(k)
  }
  if (found.length === 0) return
  const features = a.features
  const words = found.reduce((sum, entry) => sum + features.words[entry.segment]!, 0)
  const similarity = found.reduce((sum, e) => sum + e.similarity * features.words[e.segment]!, 0) / words
  dump.retoldRuns.push({
    article: i,
    other: place(),
    relation: {
      kind: 'same-story',
      action: 'grouped',
      similarity,
      words,
      shared: found.flatMap((entry) => spansOf(features, {from: entry.segment, to: entry.segment + 1})),
      features: evidence(a, b, EVIDENCE_TERMS, (term) => terms.has(term)),
    },
  })
}
