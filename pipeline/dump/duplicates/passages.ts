/** Passages that stand in several articles: runs of sentences, the same or with small changes. */

import {mix, NAME, NUMBER} from './fingerprint.ts'
import type {Cut, Span} from './relation.ts'
import {type Features, PARAGRAPH, QUOTED, REMOVED, removedAt} from './seen.ts'

/** Words of a segment that can be recognised; a shorter one belongs to a run only between or behind longer ones. */
export const MIN_SEGMENT_WORDS = 6
/** Words of a passage that is worth a row. */
export const MIN_PASSAGE_WORDS = 14
/** Words of a passage that is cut: less is a sentence that two writers may well share. */
const MIN_CUT_WORDS = 25
/** Share of terms, and of neighbouring terms, that two segments with small changes have in common. */
const SAME_TERMS = 0.75
const SAME_NEIGHBOURS = 0.55
/** Of the occurrences of terms, below which the shares above are out of reach but for words that recur. */
const SAME_LENGTH = 0.7
/** No more of an article is cut as passages of others than this; beyond, it is another version, and stays whole. */
export const MAX_CUT = 0.5

/** The similarity of two segments with small changes, 0 where they are not the same passage. */
export function variantSimilarity(a: Features, s: number, b: Features, t: number): number {
  // Most segments that meet under one key differ in length already; terms are only compared for the rest.
  const m = termsOf(a, s)
  const n = termsOf(b, t)
  if (Math.min(m, n) < Math.max(m, n) * SAME_LENGTH) return 0
  if (!overlap.compareTerms(a, s, b, t)) return 0
  const terms = overlap.share
  if (terms < SAME_TERMS) return 0
  overlap.compareNeighbours(a, s, b, t)
  const neighbours = overlap.share
  return neighbours < SAME_NEIGHBOURS ? 0 : (terms + neighbours) / 2
}

/** Slots at first; a segment without an end in sight may have any number of terms, and gets more. */
const SLOTS = 1024

/** Counts what two segments share, in room that is used again: a set for each would take most of the time. */
class Overlap {
  keys: Uint32Array = new Uint32Array(SLOTS)
  /** Number of the comparison that filled a slot, times 4, plus 1 where the first has it and 2 where the second. */
  marks: Float64Array = new Float64Array(SLOTS)
  comparison = 0
  first = 0
  second = 0
  both = 0

  /** Jaccard similarity of what was added. */
  get share(): number {
    return this.both / Math.max(this.first + this.second - this.both, 1)
  }

  /** Begins a comparison with room for so many keys. */
  begin(most: number): void {
    // A search ends at a free slot: at least half of them stay free.
    let size = this.keys.length
    while (size < most * 2) size *= 2
    if (size > this.keys.length) {
      this.keys = new Uint32Array(size)
      this.marks = new Float64Array(size)
    }
    this.comparison++
    this.first = 0
    this.second = 0
    this.both = 0
  }

  slot(key: number): number {
    const from = this.comparison * 4
    const mask = this.keys.length - 1
    let slot = mix(key) & mask
    while (this.marks[slot]! >= from && this.keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  addFirst(key: number): void {
    const slot = this.slot(key)
    if (this.marks[slot]! >= this.comparison * 4) return
    this.keys[slot] = key
    this.marks[slot] = this.comparison * 4 + 1
    this.first++
  }

  /** False where the first has it not. */
  addSecond(key: number): boolean {
    const slot = this.slot(key)
    const mark = this.marks[slot]! - this.comparison * 4
    if (mark === 3) return true
    if (mark === 2) return false
    this.second++
    this.keys[slot] = key
    this.marks[slot] = this.comparison * 4 + (mark === 1 ? 3 : 2)
    if (mark === 1) this.both++
    return mark === 1
  }

  /** False where one has a figure or a name that the other lacks: that is another statement, however alike the words. */
  compareTerms(a: Features, s: number, b: Features, t: number): boolean {
    this.begin(termsOf(a, s) + termsOf(b, t))
    for (let i = a.from[s]!; i < a.from[s + 1]!; i++) this.addFirst(a.terms[a.stream[i]!]!)
    for (let i = b.from[t]!; i < b.from[t + 1]!; i++) {
      const index = b.stream[i]!
      if (!this.addSecond(b.terms[index]!) && isFact(b.kinds[index]!)) return false
    }
    for (let i = a.from[s]!; i < a.from[s + 1]!; i++) {
      const index = a.stream[i]!
      if (!isFact(a.kinds[index]!)) continue
      if (this.marks[this.slot(a.terms[index]!)] !== this.comparison * 4 + 3) return false
    }
    return true
  }

  compareNeighbours(a: Features, s: number, b: Features, t: number): void {
    this.begin(termsOf(a, s) + termsOf(b, t))
    for (let i = a.from[s]! + 1; i < a.from[s + 1]!; i++) this.addFirst(neighbours(a, i))
    for (let i = b.from[t]! + 1; i < b.from[t + 1]!; i++) this.addSecond(neighbours(b, i))
  }
}

const overlap = new Overlap()

/** Occurrences of terms in a segment. */
function termsOf(features: Features, segment: number): number {
  return features.from[segment + 1]! - features.from[segment]!
}

function isFact(kind: number): boolean {
  return kind === NUMBER || kind === NAME
}

/** The occurrence at `i` and the one before it. */
function neighbours(features: Features, i: number): number {
  const left = features.terms[features.stream[i - 1]!]!
  return mix(Math.imul(left, 0x9e3779b1) ^ features.terms[features.stream[i]!]!)
}

/** A segment of an article, and the earlier article that has it too. */
export interface Match {
  holder: number
  place: number
  similarity: number
  /** Whether an earlier rule took the holder's copy out of its text. */
  gone: boolean
}

/** A run of matched segments with one holder. */
export interface Run {
  holder: number
  from: number
  to: number
  words: number
  similarity: number
  action: 'cut' | 'grouped'
  taken: boolean
}

/** Terms of a segment that is compared only because its neighbour matches. */
const MIN_TERMS_BESIDE = 3

/** How alike a segment is to the one that the holder has at a place, 0 where it does not go on there. */
function continues(features: Features, segment: number, holder: Features, place: number): number {
  if (place >= holder.segments) return 0
  if (holder.hash[place] === features.hash[segment]) return 1
  if (features.from[segment + 1]! - features.from[segment]! < MIN_TERMS_BESIDE) return 0
  return variantSimilarity(features, segment, holder, place)
}

/**
 * Joins neighbouring matches with the same holder to runs. A segment too short to be recognised belongs to the
 * run before it where the holder has the same words next (`© Agency.` behind a caption).
 */
export function runs(
  features: Features,
  matches: readonly (Match | undefined)[],
  featuresOf: (article: number) => Features,
): Run[] {
  const result: Run[] = []
  let s = 0
  while (s < features.segments) {
    const match = matches[s]
    if (!match) {
      s++
      continue
    }
    let to = s + 1
    let place = match.place
    let sum = match.similarity * features.words[s]!
    let words = features.words[s]!
    let gone = match.gone
    const removed = features.flags[s]! & REMOVED
    while (to < features.segments && (features.flags[to]! & REMOVED) === removed) {
      const next = matches[to]
      const alike = continues(features, to, featuresOf(match.holder), place + 1)
      const follows = alike > 0
      if (next && next.holder === match.holder && (follows || next.place > place)) {
        place = follows ? place + 1 : next.place
        sum += (follows ? alike : next.similarity) * features.words[to]!
        gone ||= next.gone
      } else if (follows) {
        place++
        sum += alike * features.words[to]!
      } else break
      words += features.words[to]!
      to++
    }
    const run: Run = {
      holder: match.holder,
      from: s,
      to,
      words,
      similarity: sum / Math.max(words, 1),
      action: 'grouped',
      taken: removed !== 0,
    }
    if (removed !== 0 || (!gone && mayCut(features, run))) run.action = 'cut'
    if (words >= MIN_PASSAGE_WORDS) result.push(run)
    s = to
  }
  return result
}

/** A whole paragraph or two sentences, long enough, and not a quotation: many report the same words of a speaker. */
function mayCut(features: Features, run: Run): boolean {
  if (run.words < MIN_CUT_WORDS) return false
  const whole =
    (features.flags[run.from]! & PARAGRAPH) !== 0 &&
    (run.to === features.segments || (features.flags[run.to]! & PARAGRAPH) !== 0)
  if (!whole && run.to - run.from < 2) return false
  let quoted = 0
  for (let s = run.from; s < run.to; s++)
    if ((features.flags[s]! & QUOTED) !== 0) quoted += features.words[s]!
  return quoted * 2 < run.words
}

/** Where a run stands, for the row. */
export function spansOf(features: Features, run: {from: number; to: number}): Span[] {
  const spans: Span[] = []
  for (let s = run.from; s < run.to; s++) {
    const taken = (features.flags[s]! & REMOVED) !== 0
    const at = removedAt(features.start[s]!)
    const end = removedAt(features.end[s]!).start
    const last = spans.at(-1)
    if (last && last[2] === (taken ? at.removed : undefined)) last[1] = taken ? end : features.end[s]!
    else spans.push(taken ? [at.start, end, at.removed] : [features.start[s]!, features.end[s]!])
  }
  return spans
}

/**
 * The cut of a run: from sentence to sentence, with the white space that would be left over. Behind a paragraph
 * or sentence goes what parts it from the next; at the end of the article, what parts it from the one before.
 */
export function cutOf(features: Features, from: number, to: number): {start: number; end: number} {
  const next = to < features.segments && (features.flags[to]! & REMOVED) === 0
  const start = features.start[from]!
  // Inside a paragraph whose rest goes on behind the run, and for whole paragraphs: up to what follows.
  const startsParagraph = (features.flags[from]! & PARAGRAPH) !== 0
  const endsParagraph = !next || (features.flags[to]! & PARAGRAPH) !== 0
  if (next && (startsParagraph || !endsParagraph)) return {start, end: features.start[to]!}
  return {start: from > 0 ? features.end[from - 1]! : start, end: features.end[to - 1]!}
}

/** Cuts sorted, with overlapping and touching ones of one kind made one. */
export function joined(cuts: readonly Cut[]): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)
  const result: Cut[] = []
  for (const cut of sorted) {
    const last = result.at(-1)
    if (last && cut.start < last.end) last.end = Math.max(last.end, cut.end)
    else result.push({...cut})
  }
  return result
}
