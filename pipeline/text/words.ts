/** The words of a document and what stands between them, read once for all rules. */

import type {Document} from '../document.ts'
import {textOf} from '../document.ts'
import type {Edit, Layer} from '../edit.ts'
import {ownText} from './own-text.ts'
import {firstNot} from './search.ts'
import {signsEdition, signsOf} from './signs.ts'

/**
 * Words are runs of letters, combining marks and numbers; gaps are what stands between two of them.
 * Equal words have equal numbers, so that a rule judges a word once, not each time it stands in a text.
 */
export interface WordTable {
  readonly text: string
  /** How many words there are. */
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Number of each word as it is written. */
  readonly words: Int32Array
  /** Number of the gap before each word; one more, the last, for what stands behind the last word; 0 for none. */
  readonly gaps: Int32Array
  readonly store: Store
}

/** Distinct words and gaps kept before the numbering starts anew; a run of a million articles has more names than memory. */
const KEPT = 200_000
/** … or this many UTF-16 units of them. */
const KEPT_UNITS = 8_000_000

/** Every distinct word and gap met, numbered from 1. */
export class Store {
  readonly texts: string[] = ['']
  /** The signs of each, as bits. */
  signs = new Int32Array(1 << 14)
  readonly edition = signsEdition()
  #units = 0
  #hashes = new Int32Array(1 << 14)
  /** Open addressing: hash and number side by side, so that a look touches one place of memory; number 0 for none. */
  #slots = new Int32Array(1 << 16)
  #lowers = new Int32Array(1 << 14)

  /** The number of the gap that is one space. */
  readonly space = this.number(' ', 0, 1, hashOf(' '), false)

  get full(): boolean {
    return this.texts.length >= KEPT || this.#units >= KEPT_UNITS
  }

  number(text: string, start: number, end: number, hash: number, isWord: boolean): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(hash, mask)
    for (let id = slots[slot + 1]!; id !== 0; id = slots[slot + 1]!) {
      if (slots[slot] === hash && same(this.texts[id]!, text, start, end)) return id
      slot = (slot + 2) & mask
    }
    return this.#add(text.slice(start, end), hash, slot, isWord)
  }

  #add(slice: string, hash: number, slot: number, isWord: boolean): number {
    const id = this.texts.length
    const own = ownText(slice)
    this.texts.push(own)
    this.#units += slice.length
    this.#slots[slot] = hash
    this.#slots[slot + 1] = id
    if (id >= this.#hashes.length) {
      this.#hashes = longer(this.#hashes)
      this.#lowers = longer(this.#lowers)
      this.signs = longer(this.signs)
    }
    this.#hashes[id] = hash
    this.signs[id] = signsOf(own, isWord)
    if (this.texts.length * 4 > this.#slots.length) this.#widen()
    return id
  }

  /** The number of a text, 0 when it was never met. */
  find(text: string): number {
    const hash = hashOf(text)
    const mask = this.#slots.length - 1
    let slot = slotOf(hash, mask)
    for (;;) {
      const id = this.#slots[slot + 1]!
      if (id === 0 || (this.#slots[slot] === hash && this.texts[id] === text)) return id
      slot = (slot + 2) & mask
    }
  }

  /** The number of a word in lower case. */
  lower(id: number): number {
    const known = this.#lowers[id]!
    if (known !== 0) return known
    const text = this.texts[id]!.toLowerCase()
    const lower = text === this.texts[id] ? id : this.number(text, 0, text.length, hashOf(text), true)
    this.#lowers[id] = lower
    return lower
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let id = 1; id < this.texts.length; id++) {
      const hash = this.#hashes[id]!
      let slot = slotOf(hash, mask)
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
      slots[slot] = hash
      slots[slot + 1] = id
    }
    this.#slots = slots
  }
}

/** Where a hash is looked for first: an even place. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask & ~1
}

function longer(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}

function same(known: string, text: string, start: number, end: number): boolean {
  const {length} = known
  if (length !== end - start) return false
  for (let index = 0; index < length; index++) {
    if (known.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  }
  return true
}

/** FNV-1a, over UTF-16 units. */
const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

function hashOf(text: string): number {
  let hash = SEED
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return hash
}

const UNKNOWN = 0
const GAP = 1
const WORD = 2
const SPACE = 32
/** Whether a UTF-16 unit belongs to words; filled in as units are met. */
const kinds = new Uint8Array(0x10000)

function kindOf(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) {
    // Halves of a pair belong where the pair does.
    const first = unit < 0xdc00 ? at : at - 1
    return wordly.test(String.fromCodePoint(text.codePointAt(first) ?? unit)) ? WORD : GAP
  }
  return (kinds[unit] = wordly.test(String.fromCharCode(unit)) ? WORD : GAP)
}
const wordly = /[\p{L}\p{M}\p{N}]/u

let store: Store | undefined

/** Room for the words of one document, used again for the next. */
let room = 1 << 12
let starts = new Int32Array(room)
let ends = new Int32Array(room)
let words = new Int32Array(room)
let gaps = new Int32Array(room)
/** How many words lie in the room. */
let count = 0

function widenRoom(): void {
  room *= 2
  starts = longer(starts)
  ends = longer(ends)
  words = longer(words)
  gaps = longer(gaps)
}

/** Reads [at, limit) into the room; gives the number of the gap that stands behind the last word. */
function scan(text: string, from: number, limit: number, into: Store): number {
  let at = from
  for (;;) {
    let gap = 0
    if (at < limit) {
      const start = at
      const unit = text.charCodeAt(at)
      let kind = kinds[unit]!
      if (kind === UNKNOWN) kind = kindOf(text, at, unit)
      if (kind === GAP) {
        let hash = Math.imul(SEED ^ unit, PRIME)
        at++
        while (at < limit) {
          const next = text.charCodeAt(at)
          kind = kinds[next]!
          if (kind === UNKNOWN) kind = kindOf(text, at, next)
          if (kind === WORD) break
          hash = Math.imul(hash ^ next, PRIME)
          at++
        }
        // By far the most gaps are one space.
        gap = unit === SPACE && at === start + 1 ? into.space : into.number(text, start, at, hash, false)
      }
    }
    if (at >= limit) return gap
    const start = at
    let hash = SEED
    while (at < limit) {
      const unit = text.charCodeAt(at)
      let kind = kinds[unit]!
      if (kind === UNKNOWN) kind = kindOf(text, at, unit)
      if (kind === GAP) break
      hash = Math.imul(hash ^ unit, PRIME)
      at++
    }
    if (count + 1 >= room) widenRoom()
    gaps[count] = gap
    starts[count] = start
    ends[count] = at
    words[count] = into.number(text, start, at, hash, true)
    count++
  }
}

function tableOf(text: string, behind: number, into: Store): WordTable {
  gaps[count] = behind
  return {
    text,
    count,
    starts: kept(starts, count),
    ends: kept(ends, count),
    words: kept(words, count),
    gaps: kept(gaps, count + 1),
    store: into,
  }
}

/** Numbers that are shared out among the tables of many documents: arrays of their own cost more than the reading. */
const SHARED = 1 << 16
let shared = new Int32Array(SHARED)
let used = 0

/** A copy of the first numbers of the room. */
function kept(from: Int32Array, size: number): Int32Array {
  if (size > SHARED / 4) return from.slice(0, size)
  if (used + size > SHARED) {
    shared = new Int32Array(SHARED)
    used = 0
  }
  const copy = shared.subarray(used, used + size)
  copy.set(from.subarray(0, size))
  used += size
  return copy
}

/** The words of a text that is no document of its own. */
export function read(text: string): WordTable {
  if (!store || store.full || store.edition !== signsEdition()) store = new Store()
  count = 0
  return tableOf(text, scan(text, 0, text.length, store), store)
}

/** Words [from, to) of a table as they stand, `shift` further on. */
function copy(table: WordTable, from: number, to: number, shift: number): void {
  const size = to - from
  if (size <= 0) return
  while (count + size + 1 >= room) widenRoom()
  words.set(table.words.subarray(from, to), count)
  gaps.set(table.gaps.subarray(from, to), count)
  for (let index = from, into = count; index < to; index++, into++) {
    starts[into] = table.starts[index]! + shift
    ends[into] = table.ends[index]! + shift
  }
  count += size
}

/** The table of a text after edits: only what stands around them is read anew. */
function reread(table: WordTable, edits: readonly Edit[], text: string): WordTable {
  const {store: into} = table
  count = 0
  /** The next word of the old table, and how much later it stands by now. */
  let next = 0
  let shift = 0
  for (let index = 0; index < edits.length; index++) {
    const first = edits[index]!
    // A word that ends where the edit starts may go on with what was put in.
    let clean = wordFrom(table, first.start)
    while (clean > next && table.ends[clean - 1]! >= first.start) clean--
    copy(table, next, clean, shift)
    const from = count === 0 ? 0 : ends[count - 1]!
    let end = first.end
    shift += first.after.length - (first.end - first.start)
    let after = afterWord(table, end)
    // The gap before that word reaches up to the word before it: an edit in between belongs to this stretch.
    while (
      index + 1 < edits.length &&
      (after >= table.count || edits[index + 1]!.start <= table.ends[after]!)
    ) {
      const more = edits[++index]!
      shift += more.after.length - (more.end - more.start)
      end = more.end
      after = afterWord(table, end)
    }
    if (after >= table.count) return tableOf(text, scan(text, from, text.length, into), into)
    const gap = scan(text, from, table.starts[after]! + shift, into)
    next = after
    copy(table, after, after + 1, shift)
    gaps[count - 1] = gap
    next++
  }
  copy(table, next, table.count, shift)
  return tableOf(text, table.gaps[table.count]!, into)
}

/** The first word that surely is untouched by an edit which ends here: something stands between. */
function afterWord(table: WordTable, end: number): number {
  const at = wordFrom(table, end)
  return at < table.count && table.starts[at] === end ? at + 1 : at
}

interface Known {
  readonly table: WordTable
  /** The newest layer of the document when it was read. */
  readonly layer: Layer | undefined
}
const tables = new WeakMap<Document, Known>()

/** The words of a document as its text stands now. */
export function wordTable(file: Document): WordTable {
  const text = textOf(file)
  const known = tables.get(file)
  const layers = file.data.layers ?? []
  if (known && known.table.text === text && known.table.store === store) return known.table
  const layer = layers.at(-1)
  const table =
    known && known.table.store === store && layer && layers.at(-2) === known.layer && layer !== known.layer
      ? reread(known.table, layer.edits, text)
      : read(text)
  tables.set(file, {table, layer})
  return table
}

/** Something about a word or gap as it is written, worked out once for each distinct one. */
export function perText<T extends object>(judge: (text: string) => T): (store: Store, id: number) => T {
  let of: Store | undefined
  let known: (T | undefined)[] = []
  return (store, id) => {
    if (of !== store) {
      of = store
      known = []
    }
    // Without holes: V8 keeps an array of far places as a table of hashes, slow to look up.
    while (known.length <= id) known.push(undefined)
    return (known[id] ??= judge(store.texts[id]!))
  }
}

/** The first word that begins at this place or behind it. */
export function wordFrom(table: WordTable, at: number): number {
  const {starts} = table
  return firstNot(0, table.count, (index) => starts[index]! < at)
}
