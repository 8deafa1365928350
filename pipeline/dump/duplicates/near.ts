/** Exact and near duplicates: candidates by banding, verification on shingles, clusters around a keeper. */

import {BINS, mix, NAME, NUMBER, signatureSimilarity} from './fingerprint.ts'
import type {KeepPolicy} from './relation.ts'
import {shared, type View} from './view.ts'

/** Bins of a band. With 21 bands of 3, a pair of Jaccard .5 is a candidate in 94 of 100 cases, of .2 in 15. */
const ROWS = 3
export const BANDS = Math.floor(BINS / ROWS)

/** The keys of a signature's bands. */
export function bandKeys(signature: Uint16Array): Uint32Array {
  const keys = new Uint32Array(BANDS)
  for (let band = 0; band < BANDS; band++) {
    let h = Math.imul(band + 1, 0x9e3779b1)
    for (let row = 0; row < ROWS; row++)
      h = Math.imul(h ^ signature[band * ROWS + row]!, 0x85ebca6b) + (h >>> 13)
    keys[band] = mix(h)
  }
  return keys
}

export interface NearComparison {
  jaccard: number
  /** The share of the first's shingles that the second has, and the reverse. */
  contained: number
  contains: number
  /** The first has a name or a number that the second lacks: it says something of its own. */
  own: boolean
}

/** Compares the shingles of story terms, all of them and not a sample. */
export function compareShingles(a: View, b: View): NearComparison {
  const both = shared(a.shingles, b.shingles)
  const union = a.shingles.length + b.shingles.length - both
  return {
    jaccard: union > 0 ? both / union : 0,
    contained: a.shingles.length > 0 ? both / a.shingles.length : 0,
    contains: b.shingles.length > 0 ? both / b.shingles.length : 0,
    // Of a very long article only the beginning is held as terms; the signature is of the whole.
    own:
      lacks(a, b) ||
      (a.features.capped &&
        signatureSimilarity(a.features.signature, b.features.signature) < DROP_CONTAINMENT),
  }
}

/** Whether `a` has a name or number that `b` has not. */
function lacks(a: View, b: View): boolean {
  let j = 0
  for (let i = 0; i < a.terms.length; i++) {
    while (j < b.terms.length && b.terms[j]! < a.terms[i]!) j++
    if (b.terms[j] === a.terms[i]) continue
    if (a.kinds[i] === NAME || a.kinds[i] === NUMBER) return true
  }
  return false
}

/** Shingles below which two texts are too short to be called near copies of each other. */
const MIN_SHINGLES = 6
/**
 * The share of the shorter article's shingles that makes a near duplicate: two neighbouring content words span
 * four or five words of text, of which an edit of one word in ten leaves about two thirds.
 */
const NEAR_CONTAINMENT = 0.6
/** A near duplicate is left out only where so much of it stands in the one that is kept. */
const DROP_CONTAINMENT = 0.8

/** Whether two articles are near duplicates. */
export function isNear(comparison: NearComparison, a: View, b: View): boolean {
  if (Math.min(a.shingles.length, b.shingles.length) < MIN_SHINGLES) return false
  return Math.max(comparison.contained, comparison.contains) >= NEAR_CONTAINMENT
}

/** Whether so much of `a` stands in `b`, and no name or number besides, that `a` may be left out. */
export function mayDrop({contained, own}: NearComparison): boolean {
  return contained >= DROP_CONTAINMENT && !own
}

/** What a near duplicate is stated to share: the part of the shorter that the other holds. */
export function nearSimilarity(comparison: NearComparison): number {
  return Math.max(comparison.contained, comparison.contains)
}

/**
 * Minutes since 1970 of a time as feeds write it (ISO 8601, or a Unix time in seconds or milliseconds), and
 * undefined for anything else: `Date.parse` would read the rest by the machine's own clock zone.
 */
export function minutesOf(published: string | undefined): number | undefined {
  if (published === undefined) return undefined
  const unix = /^\s*(\d{9,10}|\d{12,13})\s*$/.exec(published)
  if (unix) return Number(unix[1]) / (unix[1]!.length > 10 ? 60000 : 60)
  const iso =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?\s*$/.exec(
      published,
    )
  if (!iso) return undefined
  const [, year, month, day, hour = '0', minute = '0', zone = 'Z'] = iso
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60000
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!offset) return at
  const minutes = Number(offset[2]) * 60 + Number(offset[3])
  return offset[1] === '+' ? at - minutes : at + minutes
}

/** What decides between two copies. */
export interface Preferable {
  words: number
  /** Minutes since 1970; not a number where unknown. */
  minutes: number
  source?: string
}

function timeOf({minutes}: Preferable): number {
  return Number.isNaN(minutes) ? -Infinity : minutes
}

/** Orders two articles: the one to keep first. The last word is always the natural order of the ids. */
export function preference(
  keep: KeepPolicy,
  preferredSources: readonly string[],
): (a: Preferable, b: Preferable) => number {
  const rank = new Map(preferredSources.map((source, index) => [source, index]))
  const rankOf = (seen: Preferable): number => rank.get(seen.source ?? '') ?? preferredSources.length
  switch (keep) {
    case 'first':
      return () => 0
    case 'longest':
      return (a, b) => b.words - a.words
    case 'newest':
      // Without a time it is the oldest; twice without one is a draw.
      return (a, b) => timeOf(b) - timeOf(a) || 0
    case 'preferred':
      return (a, b) => rankOf(a) - rankOf(b) || b.words - a.words
  }
}

/** Rounds after which what is left of a component stays as it is: a component of chains only, never of copies. */
const MAX_ROUNDS = 64

/**
 * Splits the components of near pairs into stars: the most preferred member keeps, and only those join that are
 * near to it themselves. So a chain (each a bit like the next) falls apart instead of becoming one cluster.
 * `members` come in order of preference; `near` compares with the keeper. Returns the keeper of every member.
 */
export function stars(
  members: readonly number[],
  near: (keeper: number, member: number) => boolean,
): Map<number, number> {
  const keeperOf = new Map<number, number>()
  let rest = members
  for (let round = 0; round < MAX_ROUNDS && rest.length > 1; round++) {
    const keeper = rest[0]!
    const left: number[] = []
    for (let i = 1; i < rest.length; i++) {
      if (near(keeper, rest[i]!)) keeperOf.set(rest[i]!, keeper)
      else left.push(rest[i]!)
    }
    rest = left
  }
  return keeperOf
}
