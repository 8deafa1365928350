/** The words of a document and what stands between them, read once for all rules of punctuation and wording. */
import type {Root} from 'nlcst'
import type {Document} from '../document.ts'
import {textOf} from '../document.ts'

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
  /** Number of the gap before each word; one more, the last, for what stands behind the last word. */
  readonly gaps: Int32Array
  readonly store: Store
}

/** Distinct words and gaps kept before the numbering starts anew; a run of a million articles has more names than memory. */
const KEPT = 200_000
/** … or this many UTF-16 units of them. */
const KEPT_UNITS = 8_000_000
/** From this length on a slice of a string keeps the whole string in memory, so it is copied letter by letter. */
const SLICED = 13

/** Every distinct word and gap met, numbered. */
class Store {
  readonly texts: string[] = ['']
  #units = 0
  #hashes = new Int32Array(1 << 12)
  /** Open addressing: numbers of texts by hash, 0 for none. */
  #slots = new Int32Array(1 << 12)
  #lowers = new Int32Array(1 << 12)

  get full(): boolean {
    return this.texts.length >= KEPT || this.#units >= KEPT_UNITS
  }

  number(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = this.#slots[slot]!
      if (id === 0) break
      if (this.#hashes[id] === hash && same(this.texts[id]!, text, start, end)) return id
      slot = (slot + 1) & mask
    }
    const slice = text.slice(start, end)
    const id = this.texts.length
    this.texts.push(slice.length < SLICED ? slice : slice.split('').join(''))
    this.#units += slice.length
    this.#slots[slot] = id
    if (id >= this.#hashes.length) {
      this.#hashes = longer(this.#hashes)
      this.#lowers = longer(this.#lowers)
    }
    this.#hashes[id] = hash
    if (this.texts.length * 2 > this.#slots.length) this.#widen()
    return id
  }

  /** The number of a text, 0 when it was never met. */
  find(text: string): number {
    const hash = hashOf(text)
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = this.#slots[slot]!
      if (id === 0 || (this.#hashes[id] === hash && this.texts[id] === text)) return id
      slot = (slot + 1) & mask
    }
  }

  /** The number of the gap that is one space. */
  readonly space = this.number(' ', 0, 1, hashOf(' '))

  /** The number of a word in lower case. */
  lower(id: number): number {
    const known = this.#lowers[id]!
    if (known !== 0) return known
    const text = this.texts[id]!.toLowerCase()
    const lower = text === this.texts[id] ? id : this.number(text, 0, text.length, hashOf(text))
    this.#lowers[id] = lower
    return lower
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let id = 1; id < this.texts.length; id++) {
      const hash = this.#hashes[id]!
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.#slots = slots
  }
}

export type {Store}

function longer(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}

function same(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false
  for (let index = 0; index < known.length; index++) {
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

let store = new Store()

/** Room for the words of one document, used again for the next. */
let room = 1 << 12
let starts = new Int32Array(room)
let ends = new Int32Array(room)
let words = new Int32Array(room)
let gaps = new Int32Array(room)

function read(text: string): WordTable {
  if (store.full) store = new Store()
  const {length} = text
  let count = 0
  let at = 0
  for (;;) {
    let start = at
    let hash = SEED
    while (at < length) {
      const unit = text.charCodeAt(at)
      let kind = kinds[unit]!
      if (kind === UNKNOWN) kind = kindOf(text, at, unit)
      if (kind === WORD) break
      hash = Math.imul(hash ^ unit, PRIME)
      at++
    }
    if (count === room) widenRoom()
    gaps[count] = at === start ? 0 : store.number(text, start, at, hash)
    if (at === length) break
    start = at
    hash = SEED
    while (at < length) {
      const unit = text.charCodeAt(at)
      let kind = kinds[unit]!
      if (kind === UNKNOWN) kind = kindOf(text, at, unit)
      if (kind === GAP) break
      hash = Math.imul(hash ^ unit, PRIME)
      at++
    }
    starts[count] = start
    ends[count] = at
    words[count] = store.number(text, start, at, hash)
    count++
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    words: words.slice(0, count),
    gaps: gaps.slice(0, count + 1),
    store,
  }
}

function widenRoom(): void {
  room *= 2
  starts = longer(starts)
  ends = longer(ends)
  words = longer(words)
  gaps = longer(gaps)
}

const tables = new WeakMap<Document, WordTable>()

/** The words of a document as its text stands now. */
export function wordTable(file: Document): WordTable {
  const text = textOf(file)
  const known = tables.get(file)
  if (known?.text === text) return known
  const table = read(text)
  tables.set(file, table)
  return table
}

/** The first word that begins at this place or behind it. */
export function wordFrom(table: WordTable, at: number): number {
  let low = 0
  let high = table.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (table.starts[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Something that holds of a word or gap whatever stands around it; asked once for each distinct one. */
export interface Fact {
  /** Whether it holds of a number of this store. */
  of(store: Store, id: number): boolean
  /** The first index of `numbers` from here on of which it holds, or -1. */
  next(store: Store, numbers: Int32Array, from: number, to?: number): number
}

export function fact(judge: (text: string) => boolean): Fact {
  let known = new Uint8Array(1 << 12)
  let of: Store | undefined
  function ready(store: Store): void {
    if (of !== store) {
      of = store
      known = new Uint8Array(1 << 12)
    }
    if (known.length < store.texts.length) {
      const wider = new Uint8Array(store.texts.length * 2)
      wider.set(known)
      known = wider
    }
  }
  const ask = (store: Store, id: number): boolean => {
    if (known[id] === 0) known[id] = judge(store.texts[id]!) ? 2 : 1
    return known[id] === 2
  }
  return {
    of(store, id) {
      ready(store)
      return ask(store, id)
    },
    next(store, numbers, from, to = numbers.length) {
      ready(store)
      for (let index = from; index < to; index++) {
        const id = numbers[index]!
        const answer = known[id]!
        if (answer === 2 || (answer === 0 && ask(store, id))) return index
      }
      return -1
    },
  }
}

/** A fact about gaps or words that a pattern tells. */
export function matching(pattern: RegExp): Fact {
  return fact((text) => pattern.test(text))
}

/**
 * The tree with only the paragraphs that are worth a closer look. `suspect` is asked of a paragraph's words, from one
 * index to before another; its gaps have the same indexes and one more. It may say yes too often, never no where
 * there is something to find.
 */
export function narrow(tree: Root, file: Document, suspect: Suspicion): Root {
  const table = wordTable(file)
  const suspected = (node: Root['children'][number]): boolean => {
    const at = node.position
    if (node.type !== 'ParagraphNode' || at?.start.offset === undefined || at.end.offset === undefined)
      return false
    return suspect(table, wordFrom(table, at.start.offset), wordFrom(table, at.end.offset))
  }
  return {...tree, children: suspect(table, 0, table.count) ? tree.children.filter(suspected) : []}
}

export type Suspicion = (table: WordTable, from: number, to: number) => boolean

/** A suspicion that falls on gaps. */
export function whereGap(shape: Fact): Suspicion {
  return ({store, gaps}, from, to) => shape.next(store, gaps, from, to + 1) !== -1
}

/** A suspicion that falls on words. */
export function whereWord(shape: Fact): Suspicion {
  return ({store, words}, from, to) => shape.next(store, words, from, to) !== -1
}
