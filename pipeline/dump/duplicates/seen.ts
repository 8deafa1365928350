/** What is kept of an article to recognise its relatives: a small JSON record, packed from and into typed arrays. */

import {fromBase64, Reader, toBase64, Writer} from './bytes.ts'
import {isCommon} from './common.ts'
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
  /** 1 for the first segment of its hash in the article. */
  first: Uint8Array
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
const MAX_STREAM = 6000
const MAX_SEGMENTS = 1000
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
function termKind(tokens: Tokens, index: number, first: boolean): number {
  const kind = tokens.kind[index]!
  const letters = tokens.letters[index]!
  if (kind === NUMBER) return NUMBER
  if (kind === GRAM) return letters >= 2 ? GRAM : -1
  // The capital of a sentence's first word says nothing.
  if (kind === NAME && !first && letters >= 2) return isCommon(tokens.hash[index]!) ? -1 : NAME
  return letters >= TERM_LETTERS && !isCommon(tokens.hash[index]!) ? WORD : -1
}

/** The 24 bits of a stem by which it is kept. */
export function termHash(tokens: Tokens, index: number): number {
  return tokens.stem[index]! >>> 8
}

/** Slots of the table of distinct terms: the next power of two above twice `MAX_TERMS`. */
const SLOTS = 8192

/** Fields of a segment while it is collected. */
const FROM = 0
const HASH = 1
const START = 2
const END = 3
const WORDS = 4
const FLAGS = 5
const PASSAGE = 6
const FIELDS = 7

/** Room for one observation, used again for the next: new arrays cost more than filling them. */
const slots = new Uint16Array(SLOTS)
const termHashes = new Uint32Array(MAX_TERMS)
const termKinds = new Uint8Array(MAX_TERMS + 4)
/** Segments hold less than `MAX_STREAM` terms before the last one is added, which may be long. */
let stream = new Uint16Array(MAX_STREAM * 2)
const records = new Float64Array(MAX_SEGMENTS * FIELDS)
const writer = new Writer()

/** Collects one observation in that room: never two at a time. */
class Builder {
  terms = 0
  occurrences = 0
  segments = 0
  capped = false

  constructor() {
    slots.fill(0)
  }

  add(tokens: Tokens, bounds: readonly Segment[], flags: number, removed: number): void {
    let at = 0
    let paragraph = -1
    for (const bound of bounds) {
      const first = at
      while (at < tokens.length && tokens.start[at]! < bound.end) at++
      if (at === first) continue
      if (this.segments >= MAX_SEGMENTS || this.occurrences >= MAX_STREAM) {
        this.capped = true
        return
      }
      const record = this.segments++ * FIELDS
      records[record + FROM] = this.occurrences
      records[record + HASH] = hashTokens(tokens, first, at)
      records[record + START] = bound.start
      records[record + END] = bound.end
      records[record + WORDS] = Math.min(at - first, 65535)
      records[record + FLAGS] =
        flags | (bound.quoted ? QUOTED : 0) | (bound.paragraph !== paragraph ? PARAGRAPH : 0)
      records[record + PASSAGE] = removed
      paragraph = bound.paragraph
      this.addTerms(tokens, first, at)
    }
  }

  addTerms(tokens: Tokens, first: number, to: number): void {
    if (this.occurrences + to - first > stream.length) {
      const larger = new Uint16Array((this.occurrences + to - first) * 2)
      larger.set(stream)
      stream = larger
    }
    for (let i = first; i < to; i++) {
      const kind = termKind(tokens, i, i === first)
      if (kind < 0) continue
      const hash = termHash(tokens, i)
      let slot = hash & (SLOTS - 1)
      while (slots[slot] !== 0 && termHashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & (SLOTS - 1)
      let index = slots[slot]! - 1
      if (index < 0) {
        if (this.terms >= MAX_TERMS) {
          this.capped = true
          continue
        }
        index = this.terms++
        slots[slot] = index + 1
        termHashes[index] = hash
        termKinds[index] = kind
      } else if (kind === NAME) termKinds[index] = NAME
      stream[this.occurrences++] = index
    }
  }

  /** Valid until the next observation. */
  pack(bins: Uint16Array): Uint8Array {
    writer.length = 0
    writer.byte(this.capped ? 1 : 0)
    for (const bin of bins) writer.fixed(bin, 2)
    writer.number(this.terms)
    for (let i = 0; i < this.terms; i++) writer.fixed(termHashes[i]!, 3)
    termKinds.fill(0, this.terms, this.terms + 4)
    for (let i = 0; i < this.terms; i += 4) {
      writer.byte(
        termKinds[i]! | (termKinds[i + 1]! << 2) | (termKinds[i + 2]! << 4) | (termKinds[i + 3]! << 6),
      )
    }
    writer.number(this.segments)
    let end = 0
    let removed = -1
    for (let index = 0; index < this.segments; index++) {
      const record = index * FIELDS
      const flags = records[record + FLAGS]!
      if ((flags & REMOVED) !== 0 && records[record + PASSAGE] !== removed) {
        removed = records[record + PASSAGE]!
        end = 0
      }
      const next = index + 1 < this.segments ? records[record + FIELDS + FROM]! : this.occurrences
      writer.fixed(records[record + HASH]!, 4)
      writer.number((records[record + START]! - end) * 8 + flags)
      writer.number(records[record + END]! - records[record + START]!)
      writer.number(records[record + WORDS]!)
      writer.number(next - records[record + FROM]!)
      if ((flags & REMOVED) !== 0) writer.number(removed)
      end = records[record + END]!
    }
    this.packStream()
    return writer.done()
  }

  /** Most occurrences are a term's first, and those are numbered in their order: one bit says so. */
  packStream(): void {
    let told = 0
    for (let i = 0; i < this.occurrences; i += 8) {
      let bits = 0
      for (let j = 0; j < 8 && i + j < this.occurrences; j++) {
        if (stream[i + j] !== told) continue
        bits |= 1 << j
        told++
      }
      writer.byte(bits)
    }
    told = 0
    for (let i = 0; i < this.occurrences; i++) {
      if (stream[i] === told) told++
      else writer.number(stream[i]!)
    }
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

/** The number of segments, without unpacking the rest. */
export function segmentsOf(bytes: Uint8Array): number {
  const reader = new Reader(bytes)
  reader.at = 1 + 2 * BINS
  const terms = reader.number()
  reader.at += 3 * terms + ((terms + 3) >> 2)
  return reader.number()
}

/** Marks the first segment of every hash. */
function markFirst(hash: Uint32Array, first: Uint8Array): void {
  let mask = 63
  while (mask < hash.length * 2) mask = mask * 2 + 1
  const table = slots.fill(0, 0, mask + 1)
  for (let s = 0; s < hash.length; s++) {
    let slot = hash[s]! & mask
    while (table[slot] !== 0 && hash[table[slot]! - 1] !== hash[s]) slot = (slot + 1) & mask
    if (table[slot] !== 0) continue
    table[slot] = s + 1
    first[s] = 1
  }
}

/** Unpacks an observation's bytes. */
export function unpack(bytes: Uint8Array): Features {
  const reader = new Reader(bytes)
  const capped = reader.fixed(1) === 1
  const signatureAt = reader.at
  reader.at += BINS * 2
  const count = reader.number()
  const termsAt = reader.at
  const kindsAt = termsAt + count * 3
  reader.at = kindsAt + Math.ceil(count / 4)
  const size = reader.number()
  if (count + size > bytes.length) throw new RangeError('an observation ends too early')
  // One buffer for all: memory outside the heap is got and given back piece by piece, which took a fourth of the time.
  const longs = count + 4 * size + 1
  const shorts = BINS + size
  const room = new ArrayBuffer(longs * 4 + shorts * 2 + count + 2 * size)
  let taken = 0
  const uint32 = (length: number): Uint32Array => {
    taken += length * 4
    return new Uint32Array(room, taken - length * 4, length)
  }
  const uint16 = (length: number): Uint16Array => {
    taken += length * 2
    return new Uint16Array(room, taken - length * 2, length)
  }
  const uint8 = (length: number): Uint8Array => {
    taken += length
    return new Uint8Array(room, taken - length, length)
  }
  const terms = uint32(count)
  const from = uint32(size + 1)
  const hash = uint32(size)
  const start = uint32(size)
  const end = uint32(size)
  const bins = uint16(BINS)
  const words = uint16(size)
  const kinds = uint8(count)
  const flags = uint8(size)
  const first = uint8(size)
  for (let i = 0, at = signatureAt; i < BINS; i++, at += 2) bins[i] = bytes[at]! | (bytes[at + 1]! << 8)
  for (let i = 0, at = termsAt; i < count; i++, at += 3)
    terms[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
  for (let i = 0; i < count; i++) kinds[i] = (bytes[kindsAt + (i >> 2)]! >> (2 * (i & 3))) & 3
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
  const bits = reader.at
  reader.at += (total + 7) >> 3
  let told = 0
  for (let i = 0; i < total; i++) {
    stream[i] = ((bytes[bits + (i >> 3)]! >> (i & 7)) & 1) === 1 ? told++ : reader.number()
  }
  markFirst(hash, first)
  return {
    signature: bins,
    terms,
    kinds,
    stream,
    segments: size,
    from,
    hash,
    start,
    end,
    words,
    first,
    flags,
    capped,
  }
}

/** The features of an observation. */
export function featuresOf(seen: DuplicateSeen): Features {
  return unpack(fromBase64(seen.data))
}

/** Words of the segments that were not taken out. */
export function wordsOf(features: Features): number {
  let words = 0
  for (let s = 0; s < features.segments; s++)
    if ((features.flags[s]! & REMOVED) === 0) words += features.words[s]!
  return words
}
