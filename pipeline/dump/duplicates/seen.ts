/** What is kept of an article to recognise its relatives: a small JSON record, packed from and into typed arrays. */

import {fromBase64, Reader, toBase64, Writer} from './bytes.ts'
import {commonWords} from './common.ts'
import {
  BINS,
  contentHash,
  GRAM,
  hashTokens,
  NAME,
  NUMBER,
  signature,
  type Tokens,
  tokenise,
  WORD,
} from './fingerprint.ts'
import {type Segment, segments} from './segments.ts'

/** What the pipeline knows of an article beside its text. */
export interface ArticleInfo {
  id: string
  title?: string
  source?: string
  published?: string
  language?: string
  words: number
}

/** A passage that an earlier rule took out of the text: it can still be found in other articles. */
export interface RemovedPassage {
  start: number
  end: number
  text: string
  rule: string
}

/**
 * An observation. It alone decides, without the texts: so the reduce step, an archive of earlier dumps and
 * another machine can all verify a candidate, and what must be held is bounded by this record.
 */
export interface DuplicateSeen {
  /** 64 bits of all words in order. */
  hash: string
  words: number
  title?: string
  source?: string
  published?: string
  language?: string
  /** Signature, story terms in their order and segments: see `pack`. */
  data: string
}

/** The unpacked observation. */
export interface Features {
  signature: Uint16Array
  /** 24-bit hashes of the distinct stems, in order of first appearance. */
  terms: Uint32Array
  /** `WORD`, `NAME`, `NUMBER` or `GRAM` of each term. */
  kinds: Uint8Array
  /** Every occurrence of a term, as an index into `terms`, in the order of the text. */
  stream: Uint16Array
  /** Number of segments; the arrays below have one entry each (`from` one more). */
  segments: number
  /** Where a segment's terms begin in `stream`. */
  from: Uint32Array
  hash: Uint32Array
  start: Uint32Array
  end: Uint32Array
  words: Uint16Array
  /** `QUOTED`, `REMOVED`, `PARAGRAPH`. */
  flags: Uint8Array
  /** Whether the article was too long to be held whole. */
  capped: boolean
}

/** The segment is inside a quotation, or begins or ends with one. */
export const QUOTED = 1
/** The segment is of a passage that an earlier rule has taken; its offsets are in `removed`, see `removedAt`. */
export const REMOVED = 2
/** The segment begins a paragraph. */
export const PARAGRAPH = 4

/**
 * Bounds on what is held of one article: of about 60 kB of text. A longer article is recognised by its beginning
 * and by the signature and hash, which cover the whole. Measured: no news article of the graded corpus passes 9 kB.
 */
export const MAX_STREAM = 6000
export const MAX_SEGMENTS = 1000
const MAX_TERMS = 3000
/** Removed passages are short; more than these are a scraping accident. */
const MAX_REMOVED = 50

/** Letters from which a lower-case word counts as a story term; shorter ones are nearly all function words. */
const TERM_LETTERS = 4

/** Observes a text: one pass for tokens, one for segments, hashing only. */
export function observe(
  text: string,
  info: ArticleInfo,
  removed: readonly RemovedPassage[] = [],
): DuplicateSeen {
  const tokens = tokenise(text)
  const bounds = segments(text)
  const builder = new Builder()
  builder.add(tokens, bounds, 0, 0)
  for (const [index, passage] of removed.slice(0, MAX_REMOVED).entries()) {
    builder.add(tokenise(passage.text), segments(passage.text), REMOVED, index)
  }
  const seen: DuplicateSeen = {
    hash: contentHash(tokens),
    words: tokens.length,
    data: toBase64(builder.pack(signature(tokens))),
  }
  if (info.title !== undefined) seen.title = info.title
  if (info.source !== undefined) seen.source = info.source
  if (info.published !== undefined) seen.published = info.published
  if (info.language !== undefined) seen.language = info.language
  return seen
}

/** Whether a token is a story term, and which kind it is where it stands. */
export function termKind(tokens: Tokens, index: number, first: boolean): number {
  const kind = tokens.kind[index]!
  const letters = tokens.letters[index]!
  if (kind === NUMBER) return NUMBER
  if (kind === GRAM) return letters >= 2 ? GRAM : -1
  // The capital of a sentence's first word says nothing.
  if (kind === NAME && !first && letters >= 2) return commonWords().has(tokens.hash[index]!) ? -1 : NAME
  return letters >= TERM_LETTERS && !commonWords().has(tokens.hash[index]!) ? WORD : -1
}

/** The 24 bits of a stem by which it is kept. */
export function termHash(tokens: Tokens, index: number): number {
  return tokens.stem[index]! >>> 8
}

class Builder {
  terms = new Map<number, number>()
  hashes: number[] = []
  kinds: number[] = []
  stream: number[] = []
  records: {
    from: number
    hash: number
    start: number
    end: number
    words: number
    flags: number
    removed: number
  }[] = []
  capped = false

  add(tokens: Tokens, bounds: readonly Segment[], flags: number, removed: number): void {
    let at = 0
    let paragraph = -1
    for (const bound of bounds) {
      const first = at
      while (at < tokens.length && tokens.start[at]! < bound.end) at++
      if (at === first) continue
      if (this.records.length >= MAX_SEGMENTS || this.stream.length >= MAX_STREAM) {
        this.capped = true
        return
      }
      const from = this.stream.length
      for (let i = first; i < at; i++) {
        const kind = termKind(tokens, i, i === first)
        if (kind < 0) continue
        const hash = termHash(tokens, i)
        let index = this.terms.get(hash)
        if (index === undefined) {
          if (this.hashes.length >= MAX_TERMS) {
            this.capped = true
            continue
          }
          index = this.hashes.length
          this.terms.set(hash, index)
          this.hashes.push(hash)
          this.kinds.push(kind)
        } else if (kind === NAME) this.kinds[index] = NAME
        this.stream.push(index)
      }
      this.records.push({
        from,
        hash: hashTokens(tokens, first, at),
        start: bound.start,
        end: bound.end,
        words: Math.min(at - first, 65535),
        flags: flags | (bound.quoted ? QUOTED : 0) | (bound.paragraph !== paragraph ? PARAGRAPH : 0),
        removed,
      })
      paragraph = bound.paragraph
    }
  }

  pack(bins: Uint16Array): Uint8Array {
    const writer = new Writer()
    writer.byte(this.capped ? 1 : 0)
    for (const bin of bins) writer.fixed(bin, 2)
    writer.number(this.hashes.length)
    for (const hash of this.hashes) writer.fixed(hash, 3)
    for (let i = 0; i < this.kinds.length; i += 4) {
      let packed = 0
      for (let j = 0; j < 4; j++) packed |= (this.kinds[i + j] ?? 0) << (2 * j)
      writer.byte(packed)
    }
    writer.number(this.records.length)
    let end = 0
    let removed = -1
    for (const [index, record] of this.records.entries()) {
      if ((record.flags & REMOVED) !== 0 && record.removed !== removed) {
        removed = record.removed
        end = 0
      }
      writer.fixed(record.hash, 4)
      writer.number((record.start - end) * 8 + record.flags)
      writer.number(record.end - record.start)
      writer.number(record.words)
      writer.number((this.records[index + 1]?.from ?? this.stream.length) - record.from)
      if ((record.flags & REMOVED) !== 0) writer.number(record.removed)
      end = record.end
    }
    for (const index of this.stream) writer.number(index)
    return writer.done()
  }
}

/** The number of the removed passage that a `REMOVED` segment is of, in the upper half of its start. */
const REMOVED_FACTOR = 2 ** 24

/** Which removed passage a segment is of, and where in its text the segment begins. */
export function removedAt(start: number): {removed: number; start: number} {
  return {removed: Math.floor(start / REMOVED_FACTOR), start: start % REMOVED_FACTOR}
}

/** The signature alone, without unpacking the rest. */
export function signatureOf(bytes: Uint8Array): Uint16Array {
  const reader = new Reader(bytes)
  reader.at = 1
  const bins = new Uint16Array(BINS)
  for (let i = 0; i < BINS; i++) bins[i] = reader.fixed(2)
  return bins
}

/** Unpacks an observation's bytes. */
export function unpack(bytes: Uint8Array): Features {
  const reader = new Reader(bytes)
  const capped = reader.fixed(1) === 1
  const bins = new Uint16Array(BINS)
  for (let i = 0; i < BINS; i++) bins[i] = reader.fixed(2)
  const count = reader.number()
  const terms = new Uint32Array(count)
  for (let i = 0; i < count; i++) terms[i] = reader.fixed(3)
  const kinds = new Uint8Array(count)
  for (let i = 0; i < count; i += 4) {
    const packed = reader.fixed(1)
    for (let j = 0; j < 4 && i + j < count; j++) kinds[i + j] = (packed >> (2 * j)) & 3
  }
  const size = reader.number()
  const from = new Uint32Array(size + 1)
  const hash = new Uint32Array(size)
  const start = new Uint32Array(size)
  const end = new Uint32Array(size)
  const words = new Uint16Array(size)
  const flags = new Uint8Array(size)
  let previous = 0
  let removed = -1
  let total = 0
  for (let i = 0; i < size; i++) {
    hash[i] = reader.fixed(4)
    const gap = reader.number()
    const length = reader.number()
    words[i] = reader.number()
    from[i] = total
    total += reader.number()
    flags[i] = gap & 7
    let base = 0
    if ((gap & REMOVED) !== 0) {
      const passage = reader.number()
      if (passage !== removed) {
        removed = passage
        previous = 0
      }
      base = passage * REMOVED_FACTOR
    }
    const begin = previous + Math.floor(gap / 8)
    start[i] = base + begin
    end[i] = base + begin + length
    previous = begin + length
  }
  from[size] = total
  const stream = new Uint16Array(total)
  for (let i = 0; i < total; i++) stream[i] = reader.number()
  return {signature: bins, terms, kinds, stream, segments: size, from, hash, start, end, words, flags, capped}
}

/** The features of an observation. */
export function featuresOf(seen: DuplicateSeen): Features {
  return unpack(fromBase64(seen.data))
}
