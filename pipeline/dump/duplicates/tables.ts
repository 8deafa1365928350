/** Counters and postings on typed arrays, keyed by 32-bit hashes: what the reduce step holds of a dump. */

import {firstNot} from '../../search.ts'
import {mix} from './fingerprint.ts'

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

/** Documents by key, in the order in which they were added: a chain of entries for each key. */
export class Postings {
  /** Slot of a key → its first entry plus one, its last entry plus one, and how many there are. */
  keys: Uint32Array = new Uint32Array(2048)
  first: Uint32Array = new Uint32Array(2048)
  last: Uint32Array = new Uint32Array(2048)
  many: Uint32Array = new Uint32Array(2048)
  size = 0
  document: Uint32Array = new Uint32Array(2048)
  place: Uint32Array = new Uint32Array(2048)
  next: Uint32Array = new Uint32Array(2048)
  entries = 0

  /** Adds a document under a key, with a place of the caller's choosing (a segment's number). */
  add(key: number, document: number, place = 0): void {
    if (this.size * 2 > this.keys.length) this.growKeys()
    if (this.entries === this.document.length) {
      this.document = doubled(this.document)
      this.place = doubled(this.place)
      this.next = doubled(this.next)
    }
    const entry = this.entries++
    this.document[entry] = document
    this.place[entry] = place
    const slot = this.slot(key)
    if (this.first[slot] === 0) {
      this.keys[slot] = key
      this.first[slot] = entry + 1
      this.size++
    } else {
      this.next[this.last[slot]! - 1] = entry + 1
    }
    this.last[slot] = entry + 1
    this.many[slot]!++
  }

  /** The first entry under a key, -1 where there is none; go on with `after`. */
  begin(key: number): number {
    return this.first[this.slot(key)]! - 1
  }

  after(entry: number): number {
    return this.next[entry]! - 1
  }

  documentAt(entry: number): number {
    return this.document[entry]!
  }

  count(key: number): number {
    return this.many[this.slot(key)]!
  }

  slot(key: number): number {
    const mask = this.keys.length - 1
    let slot = mix(key) & mask
    while (this.first[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  growKeys(): void {
    const {keys, first, last, many} = this
    this.keys = new Uint32Array(keys.length * 2)
    this.first = new Uint32Array(keys.length * 2)
    this.last = new Uint32Array(keys.length * 2)
    this.many = new Uint32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (first[i] === 0) continue
      const slot = this.slot(keys[i]!)
      this.keys[slot] = keys[i]!
      this.first[slot] = first[i]!
      this.last[slot] = last[i]!
      this.many[slot] = many[i]!
    }
  }
}

/** Buckets by which a key is found among sorted ones. */
const BUCKETS = 2 ** 16

/**
 * Documents by key, all added before the first is asked for: sorted numbers of 8 bytes an entry, a quarter of what
 * `Postings` take where most keys have one or two.
 */
export class SortedPostings {
  entries: Float64Array
  size = 0
  documents: number
  /** What a key is divided by, where key and document would not fit into 53 bits together. */
  divisor = 1
  buckets: Uint32Array = new Uint32Array(BUCKETS + 1)

  constructor(documents: number, entries: number) {
    this.documents = Math.max(documents, 1)
    while (2 ** 32 / this.divisor > 2 ** 53 / this.documents) this.divisor *= 2
    // Pages that are never written to take no room.
    this.entries = new Float64Array(entries)
  }

  add(key: number, document: number): void {
    this.entries[this.size++] = Math.floor(key / this.divisor) * this.documents + document
  }

  /** Sorts what was added. */
  seal(): void {
    this.entries = this.entries.subarray(0, this.size).sort()
    let bucket = 0
    for (let at = 0; at < this.size; at++) {
      const of = this.bucketOf(Math.floor(this.entries[at]! / this.documents))
      while (bucket <= of) this.buckets[bucket++] = at
    }
    while (bucket <= BUCKETS) this.buckets[bucket++] = this.size
  }

  bucketOf(key: number): number {
    return Math.floor((key * this.divisor) / 2 ** 16)
  }

  /** The first entry under a key, -1 where there is none; go on with `after`. */
  begin(key: number): number {
    const wanted = Math.floor(key / this.divisor) * this.documents
    const bucket = this.bucketOf(Math.floor(key / this.divisor))
    const {entries} = this
    const first = firstNot(
      this.buckets[bucket]!,
      this.buckets[bucket + 1]!,
      (index) => entries[index]! < wanted,
    )
    return first < this.size && entries[first]! < wanted + this.documents ? first : -1
  }

  after(entry: number): number {
    const end = (Math.floor(this.entries[entry]! / this.documents) + 1) * this.documents
    return entry + 1 < this.size && this.entries[entry + 1]! < end ? entry + 1 : -1
  }

  documentAt(entry: number): number {
    return this.entries[entry]! % this.documents
  }
}

/** A few keys for each of the first rows, in one array: an array for each would take several times the room. */
export class KeyRows {
  width: number
  keys: Uint32Array
  /** How many a row has, plus one; 0 where it was not set. */
  sizes: Uint8Array

  /** Up to 254 keys a row. */
  constructor(rows: number, width: number) {
    this.width = width
    this.keys = new Uint32Array(rows * width)
    this.sizes = new Uint8Array(rows)
  }

  /** Keeps a row's keys where it is one of the first. */
  set(row: number, keys: Uint32Array): void {
    if (row >= this.sizes.length) return
    this.keys.set(keys, row * this.width)
    this.sizes[row] = keys.length + 1
  }

  /** Undefined for a row that is not kept. */
  get(row: number): Uint32Array | undefined {
    const size = this.sizes[row] ?? 0
    return size === 0 ? undefined : this.keys.subarray(row * this.width, row * this.width + size - 1)
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
