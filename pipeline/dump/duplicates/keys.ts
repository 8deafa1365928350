/** The keys under which an article is filed in an archive and looks for its relatives. */
import {mix, NAME, NUMBER} from './fingerprint.ts'
import {bandKeys} from './near.ts'
import {MIN_PASSAGE_WORDS, MIN_SEGMENT_WORDS} from './passages.ts'
import type {ArticleKeys, EarlierArticle} from './relation.ts'
import {type Features, REMOVED, unpack} from './seen.ts'
import {variantKeys} from './variants.ts'

/** Rare story features by which an article looks for relatives. */
export const STORY_FEATURES = 40
/** Rare single terms beside them: another word order parts a pair, and a name stays. */
export const STORY_TERMS = 24
/** Tells the key of a term from the key of a pair. */
const SINGLE = 0x3c6ef372

/** The keys under which an archive files an article; `frequency` tells how often a term was seen so far. */
export function keysOf(
  seen: EarlierArticle['seen'],
  bytes: Uint8Array,
  frequency: (term: number) => number,
): ArticleKeys {
  return keysOfFeatures(seen.hash, unpack(bytes), frequency, false)
}

/**
 * Files an article under its rarest features, or asks by the rarest of those that an archive can know: whoever asks
 * knows which terms were ever seen, and need not ask for the others.
 */
export function keysOfFeatures(
  content: string,
  features: Features,
  frequency: (term: number) => number,
  asking: boolean,
): ArticleKeys {
  const segments = new Set<number>()
  for (let s = 0; s < features.segments; s++) {
    if (features.words[s]! < MIN_SEGMENT_WORDS) continue
    segments.add(features.hash[s]!)
    // The same with small changes; of a passage that is worth a row.
    if (features.words[s]! < MIN_PASSAGE_WORDS) continue
    const variant = variantKeys(features, s)
    if (variant) segments.add(variant[0])
  }
  const counts = new Map<number, number>()
  for (let k = 0; k < features.terms.length; k++) {
    const term = features.terms[k]!
    const count = frequency(term)
    // A name or a figure stands in the next report of a matter too; an unusual word hardly.
    const fact = features.kinds[k] === NAME || features.kinds[k] === NUMBER
    if (!asking || count > 0) counts.set(term, fact ? count / 4 : count + 1)
  }
  const pairs = new Map<number, number>()
  for (const [key, x, y] of storyKeys(features, (s) => (features.flags[s]! & REMOVED) === 0)) {
    const a = counts.get(x)
    const b = counts.get(y)
    if (a !== undefined && b !== undefined) pairs.set(key, a + b)
  }
  const rarest = (from: Map<number, number>, many: number): number[] =>
    [...from]
      .sort((x, y) => x[1] - y[1] || x[0] - y[0])
      .slice(0, many)
      .map(([key]) => key)
  const terms = rarest(counts, STORY_TERMS).map((term) => termKey(term))
  return {
    content,
    bands: bandKeys(features.signature),
    segments: Uint32Array.from(segments),
    story: Uint32Array.from(new Set([...rarest(pairs, STORY_FEATURES), ...terms])),
  }
}

/** Every pair of neighbouring terms, and of terms with one between, as a key with its two terms. */
function storyKeys(features: Features, live: (segment: number) => boolean): [number, number, number][] {
  const result: [number, number, number][] = []
  for (let s = 0; s < features.segments; s++) {
    if (!live(s)) continue
    const to = features.from[s + 1]!
    for (let i = features.from[s]!; i < to; i++) {
      const x = features.terms[features.stream[i]!]!
      for (let gap = 1; gap <= 2 && i + gap < to; gap++) {
        const y = features.terms[features.stream[i + gap]!]!
        if (x !== y) result.push([pairKey(x, y), x, y])
      }
    }
  }
  return result
}

/** The two terms in either order: translations turn `the minister Smith` into `Smith, the minister`. */
export function pairKey(x: number, y: number): number {
  return mix(Math.imul(Math.min(x, y), 0x9e3779b1) ^ Math.max(x, y))
}

/** The key of a term by itself, told from that of a pair. */
export function termKey(term: number): number {
  return mix(term ^ SINGLE)
}
