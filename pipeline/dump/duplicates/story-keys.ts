/** The keys by which the articles of a dump look for those that tell the same. */
import {pairKey, STORY_FEATURES, STORY_TERMS, termKey} from './keys.ts'
import type {Learning} from './learning.ts'
import type {Features} from './seen.ts'
import {type KeyRow, KeyRows, Sketch} from './tables.ts'
import {MAX_UNDER_KEY} from './tally.ts'

/** Of so many pairs, those of the rarest terms, it is counted how often they occur: the count has its bounds. */
const STORY_COUNTED = 160
/** Keys are unsigned 32-bit numbers. */
const KEY_RANGE = 2 ** 32

/**
 * The keys under which each article that is not left out looks for its stories, with how often each was counted: its
 * rarest terms, then its rarest pairs.
 */
export function storyRows(dump: Learning, heads: readonly number[]): KeyRows {
  const pairs = new Sketch(heads.length * STORY_COUNTED)
  const counted = new KeyRows(dump.items.spool, heads.length)
  for (const i of heads) {
    const keys = pairsOf(dump, dump.features.get(i))
    counted.add(i, keys, new Uint8Array(keys.length))
    for (const key of keys) pairs.add(key)
  }
  const rows = new KeyRows(dump.items.spool, heads.length)
  const keys = new Uint32Array(STORY_TERMS + STORY_FEATURES)
  const often = new Uint8Array(STORY_TERMS + STORY_FEATURES)
  for (let row = 0; row < heads.length; row++) {
    const i = heads[row]!
    if (dump.droppedFor.has(i)) continue
    let size = 0
    for (const term of rareTerms(dump, dump.features.get(i))) {
      often[size] = term / KEY_RANGE
      keys[size++] = termKey(term % KEY_RANGE)
    }
    for (const pair of rarestPairs(counted.row(row), pairs)) {
      often[size] = pair / KEY_RANGE
      keys[size++] = pair % KEY_RANGE
    }
    rows.add(i, keys.subarray(0, size), often)
  }
  return rows
}

/**
 * The pairs of the rarest terms: what both terms share with other articles the pair may, and no more often.
 * A pair's score and key are sorted as one number, `score * 2^32 + key`.
 */
function pairsOf(dump: Learning, features: Features): Uint32Array {
  const {frequency} = dump.rarity
  const {terms, stream, from, segments} = features
  const often = new Uint32Array(terms.length)
  for (let k = 0; k < often.length; k++) often[k] = frequency.count(terms[k]!)
  if (stream.length * 2 > pairRoom.length) pairRoom = new Float64Array(stream.length * 2)
  let count = 0
  for (let s = 0; s < segments; s++) {
    if (!dump.isLive(features, s)) continue
    const to = from[s + 1]!
    for (let i = from[s]!; i < to; i++) {
      const x = stream[i]!
      const a = often[x]!
      if (a < 2) continue
      for (let gap = 1; gap <= 2 && i + gap < to; gap++) {
        const y = stream[i + gap]!
        const b = often[y]!
        if (b < 2 || x === y) continue
        pairRoom[count++] = Math.min(a, b) * KEY_RANGE + pairKey(terms[x]!, terms[y]!)
      }
    }
  }
  return Uint32Array.from(
    firstDistinct(pairRoom.subarray(0, count), STORY_COUNTED),
    (pair) => pair % KEY_RANGE,
  )
}

/**
 * The rarest terms that stand in another article too, as `frequency * 2^32 + term`; one that stands in many leads
 * nowhere.
 */
function rareTerms(dump: Learning, features: Features): Float64Array {
  const {terms, stream, from, segments} = features
  const told = new Uint8Array(terms.length)
  const found: number[] = []
  for (let s = 0; s < segments; s++) {
    if (!dump.isLive(features, s)) continue
    for (let at = from[s]!; at < from[s + 1]!; at++) {
      const index = stream[at]!
      if (told[index] === 1) continue
      told[index] = 1
      const frequency = dump.rarity.frequency.count(terms[index]!)
      if (frequency >= 2 && frequency <= MAX_UNDER_KEY) found.push(frequency * KEY_RANGE + terms[index]!)
    }
  }
  return firstDistinct(Float64Array.from(found), STORY_TERMS)
}

/** Of the pairs that were counted the rarest that stand elsewhere too, as `count * 2^32 + key`. */
function rarestPairs(counted: KeyRow, pairs: Sketch): Float64Array {
  if (counted.size > pairRoom.length) pairRoom = new Float64Array(counted.size)
  let count = 0
  for (let k = 0; k < counted.size; k++) {
    const key = counted.key(k)
    const often = pairs.count(key)
    if (often >= 2) pairRoom[count++] = often * KEY_RANGE + key
  }
  return firstDistinct(pairRoom.subarray(0, count), STORY_FEATURES)
}

/** Room for the scored pairs of one article, used again for the next. */
let pairRoom = new Float64Array(8192)

/** The lowest of some numbers, each once; they are sorted in place, and valid until the room is used again. */
function firstDistinct(scored: Float64Array, many: number): Float64Array {
  scored.sort()
  let count = 0
  for (let i = 0; i < scored.length && count < many; i++) {
    if (count === 0 || scored[i] !== scored[count - 1]) scored[count++] = scored[i]!
  }
  return scored.subarray(0, count)
}
