/** Segments that recur in a dump, and which of them are furniture. */
import type {Learning} from './learning.ts'
import {wordsOf} from './seen.ts'
import {KeyRows, type Postings, Sketch} from './tables.ts'

/** Documents from which a recurring segment is looked at: does it make them alike, or is it furniture? */
const MIN_RECURRING = 4
/** Documents drawn from those with a recurring segment. */
const RECURRING_DRAWN = 8
/** Draws whose judgement is kept for the next segment. */
const JUDGED_KEPT = 10_000
/** The median share of words that they have in common besides, from which they are versions of one article. */
const RECURRING_ALIKE = 0.5

/**
 * Segments that recur in articles otherwise unlike each other are furniture, and no part of any likeness. Counts
 * segments roughly first, so that only those that recur at all take room.
 */
export function findFurniture(dump: Learning, representatives: readonly number[]): Postings {
  let total = 0
  for (const i of representatives) total += dump.items.segments[i]!
  const sketch = new Sketch(total)
  for (const i of representatives) {
    const {hash, first} = dump.features.get(i)
    for (let s = 0; s < hash.length; s++) if (first[s] === 1) sketch.add(hash[s]!)
  }
  const rows = new KeyRows(dump.items.spool, representatives.length)
  for (const i of representatives) {
    const {hash, first} = dump.features.get(i)
    const recurring = hash.filter((key, s) => first[s] === 1 && sketch.count(key) >= 2)
    rows.add(i, recurring, new Uint8Array(recurring.length))
  }
  const postings = rows.postings(dump.count)
  const judged = new Map<string, boolean>()
  postings.forEach((hash, first, count) => {
    if (count < MIN_RECURRING) return
    const drawn: number[] = []
    const step = Math.max(1, Math.floor(Math.min(count, 4096) / RECURRING_DRAWN))
    for (let n = 0; n < count && drawn.length < RECURRING_DRAWN; n += step)
      drawn.push(postings.documentAt(first + n))
    // The lines of one site's furniture stand in the same articles.
    const key = drawn.join()
    const known = judged.get(key)
    const alike = known ?? areAlike(dump, drawn)
    if (known === undefined && judged.size < JUDGED_KEPT) judged.set(key, alike)
    if (!alike) dump.furniture.add(hash)
  })
  return postings
}

/** Whether the median share of words that stand in segments common to two, of the shorter, is `RECURRING_ALIKE`. */
function areAlike(dump: Learning, drawn: readonly number[]): boolean {
  const features = drawn.map((index) => dump.features.get(index))
  const words = features.map(wordsOf)
  const pairs = (drawn.length * (drawn.length - 1)) / 2
  let alike = 0
  let unlike = 0
  for (let i = 0; i < drawn.length; i++) {
    const hashes = new Set(features[i]!.hash)
    for (let j = 0; j < i; j++) {
      const b = features[j]!
      const enough = Math.max(1, Math.min(words[i]!, words[j]!)) * RECURRING_ALIKE
      let both = 0
      for (let s = 0; s < b.segments && both < enough; s++) if (hashes.has(b.hash[s]!)) both += b.words[s]!
      if (both >= enough) alike++
      else unlike++
      // The median of an even number is the upper one of the two in the middle.
      if (unlike > pairs >> 1) return false
      if (alike >= pairs - (pairs >> 1)) return true
    }
  }
  return true
}
