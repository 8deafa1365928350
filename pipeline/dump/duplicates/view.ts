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
function rarityOf(term: number, kind: number, rarity: Rarity): number {
  const documents = rarity.documents + (rarity.earlier?.documents ?? 0)
  const frequency = rarity.frequency.count(term) + (rarity.earlier?.frequency(term) ?? 0)
  const prior = PRIOR_DOCUMENTS * PRIOR_SHARE[kind]!
  return Math.log((documents + PRIOR_DOCUMENTS) / (frequency + prior))
}

/** The terms of an article with their weights. */
export interface Weighed {
  /** Of each term in a vector of length 1. */
  readonly weights: Float64Array
  /** What sharing it says, in nats. */
  readonly rarity: Float64Array
}

/** The live segments of an article and the terms of each. */
export interface Sentences {
  /** The distinct terms of each as places in `terms`: of the segment `live[s]` from `termsFrom[s]` on. */
  readonly segmentTerms: Uint16Array
  readonly termsFrom: Uint32Array
  readonly segmentRarity: Float64Array
  readonly total: number
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

function widenFor(features: Features): void {
  if (features.stream.length > shingleRoom.length) {
    shingleRoom = new Uint32Array(features.stream.length)
    termRoom = new Uint16Array(features.stream.length)
  }
  if (features.terms.length <= orderRoom.length) return
  orderRoom = new Float64Array(features.terms.length)
  timesRoom = new Uint32Array(features.terms.length)
  placeRoom = new Uint16Array(features.terms.length)
  markRoom = new Int32Array(features.terms.length)
}

/** The segments that take part, and how many words they have. */
export function liveOf(features: Features, isFurniture: IsFurniture): {live: number[]; words: number} {
  const live: number[] = []
  let words = 0
  let all = 0
  for (let s = 0; s < features.segments; s++) {
    if ((features.flags[s]! & REMOVED) !== 0) continue
    all += features.words[s]!
    if (isFurniture(features.hash[s]!)) continue
    live.push(s)
    words += features.words[s]!
  }
  // An article that is furniture through and through is compared as it is.
  if (words * 5 < all) {
    live.length = 0
    words = all
    for (let s = 0; s < features.segments; s++) if ((features.flags[s]! & REMOVED) === 0) live.push(s)
  }
  return {live, words}
}

/** How often each term occurs in some segments; valid until the next count. */
export function timesIn(features: Features, live: readonly number[]): Uint32Array {
  widenFor(features)
  const {terms, from, stream} = features
  const times = timesRoom.fill(0, 0, terms.length)
  for (const s of live) for (let i = from[s]!; i < from[s + 1]!; i++) times[stream[i]!]!++
  return times
}

/**
 * An article as the comparisons see it. What only some of them ask for is made when it is asked for: near copies have
 * no weights, and most candidates for a story are known for strangers by their terms alone.
 */
export class View {
  readonly features: Features
  /** Segments that take part, by number. */
  readonly live: readonly number[]
  /** Words in the segments that take part. */
  readonly words: number
  /** Distinct terms, ascending. */
  readonly terms: Uint32Array
  readonly kinds: Uint8Array
  /** How often each occurs. */
  readonly #times: Uint16Array
  /** Place of each as a term of the features. */
  readonly #index: Uint16Array
  readonly #rarity: Rarity
  #shingles: Uint32Array | undefined
  #weighed: Weighed | undefined
  #sentences: Sentences | undefined

  constructor(features: Features, isFurniture: IsFurniture, rarity: Rarity) {
    const {live, words} = liveOf(features, isFurniture)
    const times = timesIn(features, live)
    let count = 0
    // A term of 24 bits and its place are sorted as one number.
    for (let i = 0; i < features.terms.length; i++)
      if (times[i]! > 0) orderRoom[count++] = features.terms[i]! * PLACE_RANGE + i
    const order = orderRoom.subarray(0, count).sort()
    // One buffer for all: memory outside the heap is got and given back piece by piece.
    const room = new ArrayBuffer(count * 9)
    this.terms = new Uint32Array(room, 0, count)
    this.#index = new Uint16Array(room, count * 4, count)
    this.#times = new Uint16Array(room, count * 6, count)
    this.kinds = new Uint8Array(room, count * 8, count)
    for (let k = 0; k < count; k++) {
      const index = order[k]! % PLACE_RANGE
      this.terms[k] = features.terms[index]!
      this.#index[k] = index
      this.#times[k] = times[index]!
      this.kinds[k] = features.kinds[index]!
    }
    this.features = features
    this.live = live
    this.words = words
    this.#rarity = rarity
  }

  /** Distinct hashes of neighbouring terms, ascending. */
  get shingles(): Uint32Array {
    return (this.#shingles ??= this.#pairUp())
  }

  get weights(): Float64Array {
    return this.weighed.weights
  }

  get rarity(): Float64Array {
    return this.weighed.rarity
  }

  get weighed(): Weighed {
    return (this.#weighed ??= this.#weigh())
  }

  get sentences(): Sentences {
    return (this.#sentences ??= this.#list())
  }

  #pairUp(): Uint32Array {
    const {terms, from, stream} = this.features
    widenFor(this.features)
    let pairs = 0
    for (const s of this.live) {
      let previous = 0
      for (let i = from[s]!; i < from[s + 1]!; i++) {
        const term = terms[stream[i]!]!
        if (i > from[s]!) shingleRoom[pairs++] = mix(Math.imul(previous, 0x9e3779b1) ^ term)
        previous = term
      }
    }
    return shingleRoom.slice(0, distinct(shingleRoom.subarray(0, pairs)))
  }

  #weigh(): Weighed {
    const count = this.terms.length
    const weights = new Float64Array(count)
    const scores = new Float64Array(count)
    let norm = 0
    for (let k = 0; k < count; k++) {
      scores[k] = scoreOf(this.terms[k]!, this.kinds[k]!, this.#rarity)
      weights[k] = weightOf(this.#times[k]!, scores[k]!)
      norm += weights[k]! * weights[k]!
    }
    norm = Math.sqrt(norm) || 1
    for (let k = 0; k < count; k++) weights[k]! /= norm
    return {weights, rarity: scores}
  }

  #list(): Sentences {
    const {from, stream} = this.features
    const {live} = this
    const {rarity} = this.weighed
    widenFor(this.features)
    const place = placeRoom
    const count = this.terms.length
    for (let k = 0; k < count; k++) place[this.#index[k]!] = k
    const termsFrom = new Uint32Array(live.length + 1)
    const segmentRarity = new Float64Array(live.length)
    let total = 0
    let listed = 0
    const mark = markRoom.fill(-1, 0, count)
    for (let a = 0; a < live.length; a++) {
      const s = live[a]!
      for (let i = from[s]!; i < from[s + 1]!; i++) {
        const k = place[stream[i]!]!
        if (mark[k] === a) continue
        mark[k] = a
        termRoom[listed++] = k
        segmentRarity[a]! += rarity[k]!
      }
      termsFrom[a + 1] = listed
      total += segmentRarity[a]!
    }
    return {segmentTerms: termRoom.slice(0, listed), termsFrom, segmentRarity, total}
  }
}

export function scoreOf(term: number, kind: number, rarity: Rarity): number {
  return Math.max(rarityOf(term, kind, rarity), 0)
}

export function weightOf(times: number, score: number): number {
  return (1 + Math.log(times)) * score
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
