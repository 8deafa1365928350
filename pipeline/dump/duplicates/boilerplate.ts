/** What a source prints under or over all its articles, learned from text alone. */

import {mix, NAME, NUMBER} from './fingerprint.ts'
import {cutOf} from './passages.ts'
import type {Boilerplate, BoilerplateRow, Cut} from './relation.ts'
import {type DuplicateSeen, type Features, featuresOf, observe, PARAGRAPH, QUOTED, REMOVED} from './seen.ts'
import {Counter, Sketch} from './tables.ts'

/**
 * The floor: fewer documents of a source prove nothing (three articles of a week share a running story's
 * background paragraph), and what stands in less than half of them is not the site's but a subject's.
 */
const MIN_DOCUMENTS = 5
const MIN_SHARE = 0.5

/** Terms outside the slots from which a folded segment is recognised; with fewer, only its exact words are. */
const FIXED_TERMS = 3
/** Words of a sentence inside a paragraph; a whole paragraph may be shorter. `Why?` recurs in many columns. */
const MIN_WORDS_INSIDE = 6
/** Site furniture stands at the edges: within so many segments of the beginning or the end of an article. */
const EDGE = 12
/** So many of a segment's places must be the same, within one segment, counted from one of the edges. */
const SAME_PLACE = 0.6
/** Never more of an article than this: where all is mould, the mould is the article. */
const MAX_CUT = 0.5

/** The folded form of a segment: numbers and names are slots, so that `12 comments` and `3 comments` are one. */
export function foldedKey(features: Features, segment: number, least = FIXED_TERMS): number {
  let h = 0x811c9dc5
  let fixed = 0
  let slot = false
  for (let i = features.from[segment]!; i < features.from[segment + 1]!; i++) {
    const index = features.stream[i]!
    const kind = features.kinds[index]!
    if (kind === NAME || kind === NUMBER) {
      if (!slot) h = Math.imul(h ^ 1, 0x01000193)
      slot = true
      continue
    }
    slot = false
    fixed++
    h = Math.imul(h ^ features.terms[index]!, 0x01000193)
  }
  return fixed >= least ? mix(h ^ 0x5bd1e995) : features.hash[segment]!
}

/** Whether a segment may be a source's own at all: not a quotation, not taken already, long enough inside a text. */
function eligible(features: Features, segment: number): boolean {
  const flags = features.flags[segment]!
  if ((flags & (QUOTED | REMOVED)) !== 0) return false
  const whole =
    (flags & PARAGRAPH) !== 0 &&
    (segment + 1 === features.segments || (features.flags[segment + 1]! & PARAGRAPH) !== 0)
  return whole || features.words[segment]! >= MIN_WORDS_INSIDE
}

function sourceKey(source: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < source.length; i++) h = Math.imul(h ^ source.charCodeAt(i), 0x01000193)
  return mix(h)
}

function keyOf(source: number, folded: number): number {
  return mix(source ^ Math.imul(folded, 0x9e3779b1))
}

/**
 * Learns in passes over the articles that are kept (copies of one article would count as a site's habit):
 * documents by source, documents by segment, places of the segments that pass the floor.
 */
export class BoilerplateLearner {
  sources: Map<string, number> = new Map()
  counts: Counter = new Counter()
  /** Rough counts first: nearly all segments stand in one document, and are not worth a place in the exact ones. */
  rough: Sketch
  found: Map<number, {places: Map<number, number>; total: number; first: Boilerplate}> = new Map()

  constructor(segments: number) {
    this.rough = new Sketch(segments)
  }

  /** Before the first pass. */
  sketch(seen: Pick<DuplicateSeen, 'source'>, features: Features): void {
    if (seen.source === undefined || seen.source === '') return
    const source = sourceKey(seen.source)
    for (const folded of once(features)) this.rough.add(keyOf(source, folded))
  }

  /** First pass. */
  count(seen: Pick<DuplicateSeen, 'source'>, features: Features): void {
    if (seen.source === undefined || seen.source === '') return
    this.sources.set(seen.source, (this.sources.get(seen.source) ?? 0) + 1)
    const source = sourceKey(seen.source)
    for (const folded of once(features)) {
      const key = keyOf(source, folded)
      if (this.rough.count(key) >= MIN_DOCUMENTS) this.counts.add(key)
    }
  }

  /** Second pass, in the order of the ids. */
  place(id: string, seen: Pick<DuplicateSeen, 'source'>, features: Features): void {
    if (seen.source === undefined || seen.source === '') return
    const documents = this.sources.get(seen.source)!
    if (documents < MIN_DOCUMENTS) return
    const source = sourceKey(seen.source)
    const told = new Set<number>()
    for (let s = 0; s < features.segments; s++) {
      if (!eligible(features, s)) continue
      const folded = foldedKey(features, s)
      if (told.has(folded)) continue
      told.add(folded)
      const key = keyOf(source, folded)
      const count = this.counts.count(key)
      if (count < MIN_DOCUMENTS || count < documents * MIN_SHARE) continue
      let entry = this.found.get(key)
      if (!entry) {
        const from = {id, start: features.start[s]!, end: features.end[s]!}
        const first: Boilerplate = {
          source: seen.source,
          key: folded.toString(16),
          documents: count,
          decidedBy: 'rule',
          from,
        }
        entry = {places: new Map(), total: 0, first}
        this.found.set(key, entry)
      }
      entry.total++
      const last = lastLive(features) - s
      // Places from the beginning count upwards from 1, from the end downwards from -1.
      if (s < EDGE) entry.places.set(s + 1, (entry.places.get(s + 1) ?? 0) + 1)
      if (last < EDGE) entry.places.set(-1 - last, (entry.places.get(-1 - last) ?? 0) + 1)
    }
  }

  /** What stands at the same place of at least half of a source's documents. */
  done(): Boilerplate[] {
    const result: Boilerplate[] = []
    for (const entry of this.found.values()) {
      let best = 0
      for (const place of entry.places.keys()) {
        let near = 0
        for (const other of [place - 1, place, place + 1]) {
          if (other !== 0 && other > 0 === place > 0) near += entry.places.get(other) ?? 0
        }
        if (near > best) best = near
      }
      if (best >= entry.total * SAME_PLACE) result.push(entry.first)
    }
    return result.sort(
      (a, b) => compare(a.source, b.source) || b.documents - a.documents || compare(a.key, b.key),
    )
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function once(features: Features): Set<number> {
  const keys = new Set<number>()
  for (let s = 0; s < features.segments; s++) if (eligible(features, s)) keys.add(foldedKey(features, s))
  return keys
}

function lastLive(features: Features): number {
  let last = features.segments - 1
  while (last >= 0 && (features.flags[last]! & REMOVED) !== 0) last--
  return last
}

/** What is to be cut of an article that was not learned from, by what an earlier run knows of its source. */
export function boilerplateCuts(seen: DuplicateSeen, index: BoilerplateIndex): Cut[] {
  const features = featuresOf(seen)
  return cutsOf(features, index.find(seen, features))
}

/**
 * The cuts of segments: sentences that stand side by side in a paragraph go as one, each paragraph by itself, so that a
 * person can keep one line of a block. Together they take what one cut of the whole run would take.
 */
export function cutsOf(features: Features, found: readonly number[]): Cut[] {
  const cuts: Cut[] = []
  let at = 0
  while (at < found.length) {
    let to = at + 1
    while (to < found.length && found[to] === found[to - 1]! + 1) to++
    cuts.push(...paragraphCuts(features, found[at]!, found[to - 1]! + 1))
    at = to
  }
  return cuts
}

function paragraphCuts(features: Features, from: number, to: number): Cut[] {
  const run = cutOf(features, from, to)
  const firsts = [from]
  // A run that begins where the article does and takes what parts it from nothing else has no side to cut from.
  const sided = run.start < features.start[from]! || run.end > features.end[to - 1]!
  for (let segment = from + 1; sided && segment < to; segment++)
    if ((features.flags[segment]! & PARAGRAPH) !== 0) firsts.push(segment)
  const behind = run.start < features.start[from]!
  return firsts.map((first, index): Cut => {
    const next = firsts[index + 1]
    return {
      start: index === 0 ? run.start : behind ? features.end[first - 1]! : features.start[first]!,
      end: next === undefined ? run.end : behind ? features.end[next - 1]! : features.start[next]!,
      rule: 'boilerplate',
    }
  })
}

/** Learned and given boilerplate by source, for looking segments up. */
export class BoilerplateIndex {
  bySource: Map<string, Map<number, Boilerplate>> = new Map()

  constructor(learned: readonly Boilerplate[], given: readonly BoilerplateRow[] = []) {
    for (const entry of learned) this.set(entry.source, Number.parseInt(entry.key, 16), entry)
    for (const row of given) {
      // The row's text is folded again: a person may have edited it.
      const features = featuresOf(observe(row.segment, {id: '', words: 0}))
      for (let s = 0; s < features.segments; s++) {
        const folded = foldedKey(features, s)
        const entry: Boilerplate = {
          source: row.source,
          key: folded.toString(16),
          documents: row.documents,
          decidedBy: row.decidedBy,
          from: {id: '', start: features.start[s]!, end: features.end[s]!},
        }
        this.set(row.source, folded, entry)
      }
    }
  }

  set(source: string, folded: number, entry: Boilerplate): void {
    const keys = this.bySource.get(source)
    if (keys) keys.set(folded, entry)
    else this.bySource.set(source, new Map([[folded, entry]]))
  }

  /** The segments of an article that are its source's own, unless they are the article itself. */
  find(seen: Pick<DuplicateSeen, 'source'>, features: Features): number[] {
    const keys = seen.source === undefined ? undefined : this.bySource.get(seen.source)
    if (!keys) return []
    const result: number[] = []
    let words = 0
    let all = 0
    for (let s = 0; s < features.segments; s++) {
      if ((features.flags[s]! & REMOVED) !== 0) continue
      all += features.words[s]!
      if (!eligible(features, s) || !keys.has(foldedKey(features, s))) continue
      result.push(s)
      words += features.words[s]!
    }
    return words > all * MAX_CUT ? [] : result
  }
}
