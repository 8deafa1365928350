/** Where segments with small changes stand in other articles: candidates by key, and a sketch that tells most of chance. */
import {firstNot} from '../../text/search.ts'
import {mix} from './fingerprint.ts'
import type {Features} from './seen.ts'
import {Postings, Sketch} from './tables.ts'

/** Terms of a segment that can be recognised with small changes. */
const MIN_TERMS = 8
/** Least hashes in a sketch, four bits of each. */
const HASHES = 16
/**
 * Equal ones from which two segments are compared. Of segments that share three quarters of their terms, the least that
 * counts, 5 in 1,000 have fewer; of those that share a fourth 7 in 100 have as many, of those with a seventh 8 in 1,000.
 */
const LEAST_EQUAL = 8
/** Segments under one key whose sketches are looked at, and those of them that are compared: the first ones. */
const MAX_UNDER_KEY = 32
const MAX_COMPARED = 8

const least = new Uint32Array(HASHES)

/** Two keys under which a segment meets others with small changes; leaves the least of so many hashes in `least`. */
function keysOf(features: Features, segment: number, hashes: number): [number, number] | undefined {
  const from = features.from[segment]!
  const to = features.from[segment + 1]!
  if (to - from < MIN_TERMS) return undefined
  least.fill(0xffffffff)
  let second = 0xffffffff
  for (let i = from; i < to; i++) {
    const term = features.terms[features.stream[i]!]!
    const a = mix(term ^ 0x2545f491)
    const b = mix(Math.imul(term, 0x9e3779b1) ^ 0x7f4a7c15)
    second = Math.min(second, b)
    // Further hashes as sums of two (Kirsch and Mitzenmacher, “Less Hashing, Same Performance”, 2006).
    for (let k = 0, sum = a; k < hashes; k++, sum = (sum + b) >>> 0) if (sum < least[k]!) least[k] = sum
  }
  return [mix(least[0]! ^ 0x1b873593), mix(second ^ 0xcc9e2d51)]
}

/** Two keys under which a segment meets others with small changes. */
export function variantKeys(features: Features, segment: number): readonly [number, number] | undefined {
  return keysOf(features, segment, 1)
}

/** How many of the least hashes in a half of two sketches are equal. */
function equalIn(one: number, other: number): number {
  const different = one ^ other
  let count = 0
  for (let shift = 0; shift < 32; shift += 4) if (((different >>> shift) & 15) === 0) count++
  return count
}

/** The segments of some articles, by row: the place of an article among them. */
export class Variants {
  readonly #articles: readonly number[]
  /** Number of each article's first segment, and of the one behind the last. */
  readonly #first: Uint32Array
  /** Of each segment: whether an earlier article has it as it is. */
  readonly #held: Uint8Array
  /** Two keys (0 for none that another has), both halves of its sketch. */
  readonly #keys: Uint32Array
  readonly #sketches: Uint32Array
  readonly #postings: Postings

  constructor(
    articles: readonly number[],
    featuresOf: (article: number) => Features,
    segments: number,
    isHeld: (article: number, hash: number) => boolean,
    collect?: () => void,
  ) {
    this.#articles = articles
    this.#first = new Uint32Array(articles.length + 1)
    this.#held = new Uint8Array(segments)
    this.#keys = new Uint32Array(segments * 2)
    this.#sketches = new Uint32Array(segments * 2)
    let at = 0
    for (let row = 0; row < articles.length; row++) {
      this.#first[row] = at
      const features = featuresOf(articles[row]!)
      for (let s = 0; s < features.segments; s++, at++) {
        if (isHeld(articles[row]!, features.hash[s]!)) this.#held[at] = 1
        const keys = keysOf(features, s, HASHES)
        if (!keys) continue
        this.#keys.set(keys, at * 2)
        for (let k = 0; k < HASHES; k++) {
          const half = at * 2 + (k & 1)
          this.#sketches[half] = (this.#sketches[half]! << 4) | (mix(least[k]!) & 15)
        }
      }
    }
    this.#first[articles.length] = at
    this.#forgetLone()
    collect?.()
    this.#postings = new Postings(at)
    for (const key of this.#keys) if (key !== 0) this.#postings.expect(key)
    this.#postings.open()
    for (let n = 0; n < at * 2; n++) if (this.#keys[n] !== 0) this.#postings.add(this.#keys[n]!, n >> 1)
    this.#postings.seal()
  }

  /** A key of one segment alone leads nowhere. */
  #forgetLone(): void {
    const keys = this.#keys
    const seen = new Sketch(keys.length)
    for (const key of keys) if (key !== 0) seen.add(key)
    for (let n = 0; n < keys.length; n++) if (seen.count(keys[n]!) < 2) keys[n] = 0
  }

  /** Whether anything stands in an earlier article: a segment as it is, or one that may be a variant of it. */
  anyEarlier(row: number): boolean {
    for (let at = this.#first[row]!, s = 0; at < this.#first[row + 1]!; at++, s++)
      if (this.#held[at] === 1 || this.some(row, s, () => true)) return true
    return false
  }

  /** Asks of the segments of earlier articles that may be variants of one, in their order, until the answer is yes. */
  some(row: number, segment: number, ask: (article: number, segment: number) => boolean): boolean {
    const own = this.#first[row]! + segment
    const sketches = this.#sketches
    const postings = this.#postings
    for (const key of [this.#keys[own * 2]!, this.#keys[own * 2 + 1]!]) {
      if (key === 0) continue
      let compared = 0
      let entry = postings.begin(key)
      for (let n = 0; entry >= 0 && n < MAX_UNDER_KEY && compared < MAX_COMPARED; n++) {
        const at = postings.documentAt(entry)
        if (at >= this.#first[row]!) break
        entry = postings.after(key, entry)
        const equal =
          equalIn(sketches[own * 2]!, sketches[at * 2]!) +
          equalIn(sketches[own * 2 + 1]!, sketches[at * 2 + 1]!)
        if (equal < LEAST_EQUAL) continue
        compared++
        const holder = firstNot(0, row, (index) => this.#first[index + 1]! <= at)
        if (ask(this.#articles[holder]!, at - this.#first[holder]!)) return true
      }
    }
    return false
  }
}
