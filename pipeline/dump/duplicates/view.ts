/** An article as the comparisons see it: weighted terms, shingles and segments, without furniture. */

import {GRAM, mix, NAME, NUMBER} from './fingerprint.ts'
import {type Features, REMOVED} from './seen.ts'
import type {Counter} from './tables.ts'

/** How rare a term is, from the dump and from what is known of its kind. */
export interface Rarity {
  documents: number
  frequency: Counter
  /** Of the archive, added to the dump's own. */
  earlier?: {documents: number; frequency(term: number): number}
}

/**
 * Weight of the expectation against the dump's own count, in documents. A dump of five articles on one subject
 * says nothing of what is rare; one of thousands says it all.
 */
const PRIOR_DOCUMENTS = 300
/** In how many documents a term of a kind is expected: lower-case words are shared widely, names and numbers less. */
const PRIOR_SHARE: Readonly<Record<number, number>> = {
  0: 1 / 60,
  [NAME]: 1 / 300,
  [NUMBER]: 1 / 150,
  [GRAM]: 1 / 60,
}

/** What sharing a term says, in nats. */
export function rarityOf(term: number, kind: number, rarity: Rarity): number {
  const documents = rarity.documents + (rarity.earlier?.documents ?? 0)
  const frequency = rarity.frequency.count(term) + (rarity.earlier?.frequency(term) ?? 0)
  const prior = PRIOR_DOCUMENTS * PRIOR_SHARE[kind]!
  return Math.log((documents + PRIOR_DOCUMENTS) / (frequency + prior))
}

export interface View {
  features: Features
  /** Distinct terms, ascending, with their weight in a vector of length 1 and their rarity. */
  terms: Uint32Array
  kinds: Uint8Array
  weights: Float64Array
  rarity: Float64Array
  /** Distinct hashes of neighbouring terms, ascending. */
  shingles: Uint32Array
  /** Segments that take part, by number. */
  live: Uint32Array
  /** The distinct terms of each as places in `terms`: of the segment `live[s]` from `termsFrom[s]` on. */
  segmentTerms: Uint16Array
  termsFrom: Uint32Array
  segmentRarity: Float64Array
  total: number
  /** Words in the segments that take part. */
  words: number
}

/** Tells whether a segment is furniture: it recurs in articles that are otherwise unlike. */
export type IsFurniture = (hash: number) => boolean

/** Room for one view, used again for the next. */
let shingleRoom = new Uint32Array(8192)
let orderRoom = new Float64Array(4096)
let termRoom = new Uint16Array(8192)
/** For each term of the features: how often it occurs in what takes part, and its place in the view. */
let timesRoom = new Uint32Array(4096)
let placeRoom = new Uint16Array(4096)
/** The last segment in which a term of the view was listed. */
let markRoom = new Int32Array(4096)

/** Builds the view of an article. */
export function view(features: Features, isFurniture: IsFurniture, rarity: Rarity): View {
  const {from, stream} = features
  const alive: number[] = []
  let words = 0
  let all = 0
  for (let s = 0; s < features.segments; s++) {
    if ((features.flags[s]! & REMOVED) !== 0) continue
    all += features.words[s]!
    if (isFurniture(features.hash[s]!)) continue
    alive.push(s)
    words += features.words[s]!
  }
  // An article that is furniture through and through is compared as it is.
  if (words * 5 < all) {
    alive.length = 0
    words = all
    for (let s = 0; s < features.segments; s++) if ((features.flags[s]! & REMOVED) === 0) alive.push(s)
  }
  if (stream.length > shingleRoom.length) {
    shingleRoom = new Uint32Array(stream.length)
    termRoom = new Uint16Array(stream.length)
  }
  if (features.terms.length > orderRoom.length) {
    orderRoom = new Float64Array(features.terms.length)
    timesRoom = new Uint32Array(features.terms.length)
    placeRoom = new Uint16Array(features.terms.length)
    markRoom = new Int32Array(features.terms.length)
  }
  const times = timesRoom.fill(0, 0, features.terms.length)
  let pairs = 0
  for (const s of alive) {
    let previous = 0
    for (let i = from[s]!; i < from[s + 1]!; i++) {
      const index = stream[i]!
      times[index]!++
      const term = features.terms[index]!
      if (i > from[s]!) shingleRoom[pairs++] = mix(Math.imul(previous, 0x9e3779b1) ^ term)
      previous = term
    }
  }
  let count = 0
  // A term of 24 bits and its place are sorted as one number.
  for (let i = 0; i < features.terms.length; i++)
    if (times[i]! > 0) orderRoom[count++] = features.terms[i]! * PLACE_RANGE + i
  const order = orderRoom.subarray(0, count).sort()
  const shingled = distinct(shingleRoom.subarray(0, pairs))
  // One buffer for all: memory outside the heap is got and given back piece by piece.
  const doubles = 2 * count + alive.length
  const room = new ArrayBuffer(doubles * 8 + (count + shingled + 2 * alive.length + 1) * 4 + count)
  let taken = 0
  const float64 = (length: number): Float64Array => {
    taken += length * 8
    return new Float64Array(room, taken - length * 8, length)
  }
  const uint32 = (length: number): Uint32Array => {
    taken += length * 4
    return new Uint32Array(room, taken - length * 4, length)
  }
  const weights = float64(count)
  const scores = float64(count)
  const segmentRarity = float64(alive.length)
  const terms = uint32(count)
  const shingles = uint32(shingled)
  const live = uint32(alive.length)
  const termsFrom = uint32(alive.length + 1)
  const kinds = new Uint8Array(room, taken, count)
  shingles.set(shingleRoom.subarray(0, shingled))
  live.set(alive)
  const place = placeRoom
  let norm = 0
  for (let k = 0; k < count; k++) {
    const index = order[k]! % PLACE_RANGE
    place[index] = k
    terms[k] = features.terms[index]!
    kinds[k] = features.kinds[index]!
    scores[k] = Math.max(rarityOf(terms[k]!, kinds[k]!, rarity), 0)
    weights[k] = (1 + Math.log(times[index]!)) * scores[k]!
    norm += weights[k]! * weights[k]!
  }
  norm = Math.sqrt(norm) || 1
  for (let k = 0; k < count; k++) weights[k]! /= norm
  let total = 0
  let listed = 0
  const mark = markRoom.fill(-1, 0, count)
  for (let a = 0; a < alive.length; a++) {
    const s = alive[a]!
    for (let i = from[s]!; i < from[s + 1]!; i++) {
      const k = place[stream[i]!]!
      if (mark[k] === a) continue
      mark[k] = a
      termRoom[listed++] = k
      segmentRarity[a]! += scores[k]!
    }
    termsFrom[a + 1] = listed
    total += segmentRarity[a]!
  }
  return {
    features,
    terms,
    kinds,
    weights,
    rarity: scores,
    shingles,
    live,
    segmentTerms: termRoom.slice(0, listed),
    termsFrom,
    segmentRarity,
    total,
    words,
  }
}

/** More than an article has terms. */
const PLACE_RANGE = 2 ** 16

/** Sorts in place, the distinct values in front; tells how many they are. */
function distinct(values: Uint32Array): number {
  values.sort()
  let count = 0
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || values[i] !== values[i - 1]) values[count++] = values[i]!
  }
  return count
}

/** How many values two ascending lists share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let i = 0
  let j = 0
  let count = 0
  while (i < a.length && j < b.length) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) {
      count++
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return count
}
