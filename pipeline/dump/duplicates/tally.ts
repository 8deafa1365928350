/** Adds up what points from one article to others: who is to be compared with whom. */
import type {Learning} from './learning.ts'
import {MIN_SEGMENT_WORDS} from './passages.ts'
import type {Features} from './seen.ts'
import type {Postings} from './tables.ts'

/** Candidates of one article that are verified: the ones that share most. Makes the whole near-linear. */
export const MAX_CANDIDATES = 24
/** Articles under one key that are looked at: the first ones. A key of more says little, or its first is enough. */
export const MAX_UNDER_KEY = 64
/** Story features that a candidate must share when nothing else points to it. */
export const MIN_FEATURES = 2

/** Adds up what points from one article to those before it. */
export class Tally {
  score: Float64Array
  hits: Uint16Array
  touched: number[] = []

  constructor(documents: number) {
    this.score = new Float64Array(documents)
    this.hits = new Uint16Array(documents)
  }

  /** Counts the first articles under a key; a weight of `MIN_FEATURES` and more is enough by itself. */
  visit(postings: Postings, key: number, before: number, weight: number): void {
    let entry = postings.begin(key)
    for (let n = 0; entry >= 0 && n < MAX_UNDER_KEY; n++, entry = postings.after(key, entry)) {
      const document = postings.documentAt(entry)
      if (document >= before) break
      if (this.hits[document] === 0) this.touched.push(document)
      this.hits[document]! += Math.max(1, Math.floor(weight))
      this.score[document]! += weight
    }
  }

  /** The articles with at least so many hits, the most weighty first, never more than are verified. */
  best(least: number): number[] {
    const {hits, score} = this
    const found = this.touched.filter((document) => hits[document]! >= least)
    found.sort((x, y) => score[y]! - score[x]! || x - y)
    return found.slice(0, MAX_CANDIDATES)
  }

  clear(): void {
    for (const document of this.touched) {
      this.hits[document] = 0
      this.score[document] = 0
    }
    this.touched.length = 0
  }
}

/** Counts the articles that have a segment of this one, furniture aside. */
export function visitSegments(
  dump: Learning,
  i: number,
  features: Features,
  segmentsSeen: Postings,
  tally: Tally,
): void {
  for (let s = 0; s < features.segments; s++) {
    if (features.first[s] === 0 || features.words[s]! < MIN_SEGMENT_WORDS || !dump.isLive(features, s))
      continue
    tally.visit(segmentsSeen, features.hash[s]!, i, MIN_FEATURES)
  }
}
