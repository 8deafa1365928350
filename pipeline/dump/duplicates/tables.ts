/** Counters and postings on typed arrays, keyed by 32-bit hashes: what the reduce step holds of a dump. */

import {firstNot} from '../../text/search.ts'
import {mix} from './fingerprint.ts'
import type {Spool} from './relation.ts'

/**
 * How often keys occur, counted to 255 in one byte each. Two keys may share a byte, so a count may be too high,
 * never too low: it decides only which keys are worth a place in `Postings`, not what is alike.
 */
export class Sketch {
  counts: Uint8Array
  mask: number

  /** Room for `keys` keys at two bytes each, at most 64 MB. */
  constructor(keys: number) {
    let size = 1024
    while (size < keys * 2 && size < 2 ** 26) size *= 2
    this.counts = new Uint8Array(size)
    this.mask = size - 1
  }

  add(key: number): void {
    const slot = mix(key) & this.mask
    const count = this.counts[slot]!
    if (count < 255) this.counts[slot] = count + 1
  }

  count(key: number): number {
    return this.counts[mix(key) & this.mask]!
  }
}

/** An exact count for each key: open addressing, doubled when half full. */
export class Counter {
  keys: Uint32Array = new Uint32Array(2048)
  values: Uint32Array = new Uint32Array(2048)
  size = 0

  add(key: number, by = 1): void {
    if (this.size * 2 > this.keys.length) this.grow()
    const slot = this.slot(key)
    if (this.values[slot] === 0) {
      this.keys[slot] = key
      this.size++
    }
    this.values[slot]! += by
  }

  count(key: number): number {
    return this.values[this.slot(key)]!
  }

  slot(key: number): number {
    const mask = this.keys.length - 1
    let slot = mix(key) & mask
    while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  grow(): void {
    const keys = this.keys
    const values = this.values
    this.keys = new Uint32Array(keys.length * 2)
    this.values = new Uint32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === 0) continue
      const slot = this.slot(keys[i]!)
      this.keys[slot] = keys[i]!
      this.values[slot] = values[i]!
    }
  }
}

/** Least bits of a key by which entries are found; as many as a document's number has are needed. */
const MIN_BUCKET_BITS = 8

/**
 * Documents by key, in ascending order: first every key is counted, then every document put where it belongs, so that
 * an entry takes four bytes and nothing is ever copied. The upper bits of a key are its bucket; the lower ones and the
 * document share an entry.
 */
export class Postings {
  /** First how many entries of a bucket are expected, then where its first one stands. */
  starts: Uint32Array
  entries: Uint32Array = new Uint32Array(0)
  documentBits: number
  documentMask: number
  lowBits: number
  lowMask: number

  constructor(documents: number) {
    this.documentBits = Math.ceil(Math.log2(Math.max(documents, 2)))
    this.documentMask = 2 ** this.documentBits - 1
    const bucketBits = Math.max(this.documentBits, MIN_BUCKET_BITS)
    this.lowBits = 32 - bucketBits
    this.lowMask = 2 ** this.lowBits - 1
    this.starts = new Uint32Array(2 ** bucketBits + 1)
  }

  /** Makes room for one document under a key. */
  expect(key: number): void {
    this.starts[key >>> this.lowBits]!++
  }

  /** Between the last expectation and the first document: buckets are filled from their ends. */
  open(): void {
    const {starts} = this
    let sum = 0
    for (let bucket = 0; bucket < starts.length; bucket++) {
      sum += starts[bucket]!
      starts[bucket] = sum
    }
    this.entries = new Uint32Array(sum)
  }

  /** Puts a document where it was expected. */
  add(key: number, document: number): void {
    this.entries[--this.starts[key >>> this.lowBits]!] =
      ((key & this.lowMask) << this.documentBits) | document
  }

  /** Once all that was expected is there. */
  seal(): void {
    const {starts, entries} = this
    for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
      const from = starts[bucket]!
      const to = starts[bucket + 1]!
      if (to - from > FEW) entries.subarray(from, to).sort()
      else sortFew(entries, from, to)
    }
  }

  /** The first entry under a key, -1 where there is none; go on with `after`. */
  begin(key: number): number {
    const bucket = key >>> this.lowBits
    const low = key & this.lowMask
    const {entries, documentBits} = this
    const end = this.starts[bucket + 1]!
    const first = firstNot(this.starts[bucket]!, end, (index) => entries[index]! >>> documentBits < low)
    return first < end && entries[first]! >>> documentBits === low ? first : -1
  }

  /** The entry behind one of a key, -1 where that was the last. */
  after(key: number, entry: number): number {
    const next = entry + 1
    if (next === this.starts[(key >>> this.lowBits) + 1]) return -1
    return this.entries[next]! >>> this.documentBits === (key & this.lowMask) ? next : -1
  }

  documentAt(entry: number): number {
    return this.entries[entry]! & this.documentMask
  }

  /** Goes through all keys: each with its first entry and how many it has. */
  forEach(tell: (key: number, first: number, count: number) => void): void {
    const {starts, entries, documentBits} = this
    for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
      for (let from = starts[bucket]!, to = from; from < starts[bucket + 1]!; from = to) {
        const low = entries[from]! >>> documentBits
        while (to < starts[bucket + 1]! && entries[to]! >>> documentBits === low) to++
        tell(bucket * 2 ** this.lowBits + low, from, to - from)
      }
    }
  }
}

/** Entries that are sorted faster one by one than by a call. */
const FEW = 24

function sortFew(entries: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const entry = entries[i]!
    let at = i
    for (; at > from && entries[at - 1]! > entry; at--) entries[at] = entries[at - 1]!
    entries[at] = entry
  }
}

/** Keys of documents, each with a small number of the caller's choosing: a row for each document, on the spool. */
export class KeyRows {
  spool: Spool
  /** Of each row: its document, and its place in the spool. */
  documents: Uint32Array
  places: Uint32Array
  size = 0

  /** Room for so many rows. */
  constructor(spool: Spool, rows: number) {
    this.spool = spool
    this.documents = new Uint32Array(rows)
    this.places = new Uint32Array(rows)
  }

  /** Adds a document's row: keys, and as many numbers below 256. */
  add(document: number, keys: ArrayLike<number>, numbers: ArrayLike<number>): void {
    const bytes = new Uint8Array(keys.length * KEY_BYTES)
    for (let k = 0, at = 0; k < keys.length; k++) {
      const key = keys[k]!
      bytes[at++] = key
      bytes[at++] = key >>> 8
      bytes[at++] = key >>> 16
      bytes[at++] = key >>> 24
      bytes[at++] = numbers[k]!
    }
    this.documents[this.size] = document
    this.places[this.size++] = this.spool.add(bytes)
  }

  row(row: number): KeyRow {
    return new KeyRow(this.spool.get(this.places[row]!))
  }

  /** The documents under each key. */
  postings(documents: number): Postings {
    const postings = new Postings(documents)
    for (let row = 0; row < this.size; row++) {
      const keys = this.row(row)
      for (let k = 0; k < keys.size; k++) postings.expect(keys.key(k))
    }
    postings.open()
    for (let row = 0; row < this.size; row++) {
      const keys = this.row(row)
      for (let k = 0; k < keys.size; k++) postings.add(keys.key(k), this.documents[row]!)
    }
    postings.seal()
    return postings
  }
}

const KEY_BYTES = 5

export class KeyRow {
  bytes: Uint8Array
  size: number

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.size = bytes.length / KEY_BYTES
  }

  key(index: number): number {
    const {bytes} = this
    const at = index * KEY_BYTES
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  }

  number(index: number): number {
    return this.bytes[index * KEY_BYTES + KEY_BYTES - 1]!
  }
}
