/** How much two articles tell the same story: weighted terms, and which sentence stands for which. */

import {NAME, NUMBER} from './fingerprint.ts'
import type {View} from './view.ts'

/** Two articles sentence by sentence. */
export interface StoryComparison {
  /** From 0 to 1: the mean of the cosine and the alignment, moved by the numbers. */
  similarity: number
  cosine: number
  /** How much of the first article's weight its best sentences of the second cover, and the reverse. */
  covered: number
  covers: number
  /** How much of the weight of the shorter stands in sentences that have a counterpart in the other. */
  breadth: number
  /** Best partner of every live segment of the first, -1 for none, and the weight they share. */
  partner: Int32Array
  sharedWeight: Float64Array
}

/** Cosine of the weighted terms. */
export function cosine(a: View, b: View): number {
  const {terms, weights} = a
  const {terms: others, weights: otherWeights} = b
  let i = 0
  let j = 0
  let sum = 0
  while (i < terms.length && j < others.length) {
    const x = terms[i]!
    const y = others[j]!
    if (x === y) sum += weights[i++]! * otherWeights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}

/** Weight of the numbers in the similarity: at most this much up or down. */
const NUMBERS = 0.1
/** Share of the shorter article's numbers that two translations of one text have in common on the average. */
const NUMBERS_EXPECTED = 0.6

/**
 * Compares two articles. The cosine alone takes two reports of one event for one text, since they share the
 * names and figures; but a translation follows its text sentence by sentence, so the terms that stand together
 * in one stand together in the other. Measured in `test/bench/duplicates.ts`: cosine alone pair F1 .982,
 * alignment alone .986, both .990.
 */
export function compareStories(a: View, b: View, angle = cosine(a, b)): StoryComparison {
  const one = a.sentences
  const other = b.sentences
  const partner = new Int32Array(a.live.length).fill(-1)
  const sharedWeight = new Float64Array(a.live.length)
  const best = new Float64Array(b.live.length)
  // Place in `a` of every term of `b`, and for each of those the segments of `b` that have it, as chains.
  const inB = new Int32Array(b.terms.length).fill(-1)
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    if (a.terms[i] === b.terms[j]) inB[j++] = i++
    else if (a.terms[i]! < b.terms[j]!) i++
    else j++
  }
  const heads = new Int32Array(a.terms.length).fill(-1)
  const next = new Int32Array(other.segmentTerms.length)
  const segmentAt = new Uint16Array(other.segmentTerms.length)
  for (let s = b.live.length - 1; s >= 0; s--) {
    for (let at = other.termsFrom[s]!; at < other.termsFrom[s + 1]!; at++) {
      const term = inB[other.segmentTerms[at]!]!
      if (term < 0) continue
      segmentAt[at] = s
      next[at] = heads[term]!
      heads[term] = at
    }
  }
  const {rarity} = a
  const row = new Float64Array(b.live.length)
  const touched: number[] = []
  let covered = 0
  for (let s = 0; s < a.live.length; s++) {
    for (let at = one.termsFrom[s]!; at < one.termsFrom[s + 1]!; at++) {
      const k = one.segmentTerms[at]!
      const weight = rarity[k]!
      for (let entry = heads[k]!; entry >= 0; entry = next[entry]!) {
        const t = segmentAt[entry]!
        if (row[t] === 0) touched.push(t)
        row[t]! += weight
      }
    }
    for (const t of touched) {
      const weight = row[t]!
      if (weight > sharedWeight[s]! || (weight === sharedWeight[s] && t < partner[s]!)) {
        sharedWeight[s] = weight
        partner[s] = t
      }
      if (weight > best[t]!) best[t] = weight
      row[t] = 0
    }
    touched.length = 0
    covered += sharedWeight[s]!
  }
  let covers = 0
  for (const weight of best) covers += weight
  const breadth = Math.max(
    breadthOf(one.segmentRarity, sharedWeight, one.total),
    breadthOf(other.segmentRarity, best, other.total),
  )
  covered = one.total > 0 ? covered / one.total : 0
  covers = other.total > 0 ? covers / other.total : 0
  const similarity = 0.5 * angle + 0.5 * Math.min(covered, covers) + agreement(a, b, inB)
  return {
    similarity: Math.min(Math.max(similarity, 0), 1),
    cosine: angle,
    covered,
    covers,
    breadth,
    partner,
    sharedWeight,
  }
}

/** Share of a sentence's weight found in one sentence of the other article that makes the two counterparts. */
const COUNTERPART = 0.4

function breadthOf(weights: Float64Array, found: Float64Array, total: number): number {
  let sum = 0
  for (let s = 0; s < weights.length; s++) if (found[s]! >= weights[s]! * COUNTERPART) sum += weights[s]!
  return total > 0 ? sum / total : 0
}

/**
 * Similarity from which two articles are one story. Independent translations of one text lie above in 97 of 100
 * pairs, reports of one event by two writers nearly always below: see `test/bench/duplicates.ts`.
 */
export const SAME_STORY = 0.42
/**
 * Half of the shorter must have its counterpart: two articles that share a background passage and a subject are
 * two articles. Of the pairs of one text in the graded corpus 1 in 200 lies below.
 */
const SAME_STORY_BREADTH = 0.5

/** Whether two articles tell one story, sentence by sentence. */
export function isSameStory(comparison: StoryComparison): boolean {
  return comparison.similarity >= SAME_STORY && comparison.breadth >= SAME_STORY_BREADTH
}

/** What the numbers of both say: the figures of two days on one topic differ where all the words agree. */
function agreement(a: View, b: View, inB: Int32Array): number {
  let inA = 0
  let inBoth = 0
  let numbers = 0
  for (const kind of a.kinds) if (kind === NUMBER) inA++
  for (let k = 0; k < b.kinds.length; k++) {
    if (b.kinds[k] !== NUMBER) continue
    numbers++
    if (inB[k]! >= 0) inBoth++
  }
  const fewest = Math.min(inA, numbers)
  // One number alone says nothing, four say all they can.
  if (fewest < 2) return 0
  return NUMBERS * (inBoth / fewest - NUMBERS_EXPECTED) * Math.min(1, fewest / 4)
}

/** The shared terms that say most, best first: for a person to check. */
export function evidence(
  a: View,
  b: View,
  limit: number,
  counts: (place: number) => boolean = () => true,
): number[] {
  const found: {term: number; score: number}[] = []
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    if (a.terms[i] === b.terms[j] && !counts(i)) {
      i++
      j++
    } else if (a.terms[i] === b.terms[j]) {
      const kind = a.kinds[i]!
      // A name or a number is what a person looks for first.
      found.push({term: a.terms[i]!, score: a.rarity[i]! * (kind === NAME || kind === NUMBER ? 1.5 : 1)})
      i++
      j++
    } else if (a.terms[i]! < b.terms[j]!) i++
    else j++
  }
  found.sort((x, y) => y.score - x.score || x.term - y.term)
  return found.slice(0, limit).map((entry) => entry.term)
}
