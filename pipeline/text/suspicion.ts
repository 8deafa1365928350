/** Which paragraphs a rule must look at: by the signs of their words and gaps, or by what stands beside what. */
import type {Root} from 'nlcst'
import type {Document} from '../document.ts'
import type {LazyParagraph} from '../tree.ts'
import type {Signs} from './signs.ts'
import {wordSign} from './signs.ts'
import type {Store, WordTable} from './words.ts'
import {wordFrom, wordTable} from './words.ts'

/** What all words and gaps of a paragraph, or of a whole document, show together. */
export interface Glance extends Signs {
  /** Words [from, to) of the document's table; the gaps beside them have the same numbers and one more. */
  readonly from: number
  readonly to: number
}

const glances = new WeakMap<Root, Glance>()

/** Looks at a document once: each paragraph of the tree is given its glance, the document's is returned. */
export function glanceAt(tree: Root, file: Document): Glance {
  const known = glances.get(tree)
  if (known) return known
  const table = wordTable(file)
  const {words, gaps, starts, count} = table
  const {signs} = table.store
  let allWords = 0
  let allGaps = signs[gaps[0]!]!
  let at = 0
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode') continue
    const {start, end} = node.position!
    while (at < count && starts[at]! < start.offset!) {
      allWords |= signs[words[at]!]!
      at++
      allGaps |= signs[gaps[at]!]!
    }
    const from = at
    let wordSigns = 0
    let gapSigns = signs[gaps[at]!]!
    while (at < count && starts[at]! < end.offset!) {
      wordSigns |= signs[words[at]!]!
      at++
      gapSigns |= signs[gaps[at]!]!
    }
    allWords |= wordSigns
    allGaps |= gapSigns
    ;(node as LazyParagraph).glance = {words: wordSigns, gaps: gapSigns, from, to: at}
  }
  const all: Glance = {words: allWords, gaps: allGaps, from: 0, to: count}
  glances.set(tree, all)
  return all
}

/** Whether any of these signs is there. */
export function shows(seen: Signs, signs: Signs): boolean {
  return ((seen.words & signs.words) | (seen.gaps & signs.gaps)) !== 0
}

/** Where a paragraph's words are in the document's table. */
export function wordsIn(
  node: Root['children'][number],
  table: WordTable,
): readonly [from: number, to: number] {
  const {glance} = node as LazyParagraph
  if (glance) return [glance.from, glance.to]
  const {position} = node
  return [wordFrom(table, position!.start.offset!), wordFrom(table, position!.end.offset!)]
}

/** Something that holds of a word whatever stands around it, by a lexicon: asked once for each distinct one. */
export interface Fact {
  /** Whether it holds of a number of this store. */
  of(store: Store, id: number): boolean
  /** The first index of `numbers` from here on of which it holds, or -1. */
  next(store: Store, numbers: Int32Array, from: number, to?: number): number
}

/** How many facts a number has room for. */
const BITS = 32

/** What is known of each word of a store: numbers in pairs, which facts were asked and which of those hold. */
class Rows {
  readonly width: number
  bits: Int32Array
  #of: Store | undefined

  constructor(facts: number) {
    this.width = Math.ceil(facts / BITS) * 2
    this.bits = new Int32Array(this.width << 12)
  }

  /** Makes room for all words of a store; another store's words have other numbers. */
  ready(store: Store): void {
    const {width} = this
    if (this.#of !== store) {
      this.#of = store
      this.bits = new Int32Array(width << 12)
    }
    const size = store.texts.length * width
    if (this.bits.length >= size) return
    const wider = new Int32Array(size * 2)
    wider.set(this.bits)
    this.bits = wider
  }
}

/** So many facts share their rows, so that the processor has fetched all of them when the first is asked of a word. */
const TOGETHER = 2 * BITS
const together = new Rows(TOGETHER)
let facts = 0

export function fact(judge: (text: string) => boolean): Fact {
  // Those that come later belong to a lexicon of the user's, and go with it.
  const isShared = facts < TOGETHER
  const rows = isShared ? together : new Rows(1)
  const number = isShared ? facts++ : 0
  const {width} = rows
  const asked = Math.floor(number / BITS) * 2
  const bit = 1 << (number % BITS)
  const ask = (store: Store, id: number): boolean => {
    const holds = judge(store.texts[id]!)
    rows.bits[id * width + asked]! |= bit
    if (holds) rows.bits[id * width + asked + 1]! |= bit
    return holds
  }
  const holds = (store: Store, id: number): boolean => {
    const at = id * width + asked
    return (rows.bits[at]! & bit) === 0 ? ask(store, id) : (rows.bits[at + 1]! & bit) !== 0
  }
  return {
    of(store, id) {
      rows.ready(store)
      return holds(store, id)
    },
    next(store, numbers, from, to = numbers.length) {
      rows.ready(store)
      for (let index = from; index < to; index++) if (holds(store, numbers[index]!)) return index
      return -1
    },
  }
}

/**
 * Which paragraphs can concern a rule: those that show one of the signs and, where there is a closer look, pass it.
 * May say yes too often, never no where there is something to find.
 */
export interface Suspects extends Signs {
  readonly closer?: Closer
}

/** Looks at a paragraph's words [from, to); the gaps beside them have the same indexes and one more. */
export type Closer = (table: WordTable, from: number, to: number, file: Document) => boolean

/** The tree with only the suspected paragraphs, nothing when there are none. */
export function narrow(tree: Root, file: Document, suspects: Suspects): Root | undefined {
  if (!shows(glanceAt(tree, file), suspects)) return undefined
  const {closer} = suspects
  const table = wordTable(file)
  const children = tree.children.filter((node) => {
    const {glance} = node as LazyParagraph
    return (
      glance !== undefined &&
      shows(glance, suspects) &&
      (!closer || closer(table, glance.from, glance.to, file))
    )
  })
  return children.length === 0 ? undefined : {...tree, children}
}

/** Words that begin with a letter. */
export const letterSign = wordSign(/^\p{L}/u)

/** Words that begin with a capital. */
export const capitalSign = wordSign(/^\p{Lu}/u)

/** Words that begin with a digit. */
export const digitSign = wordSign(/^\d/)

/** A closer look for a word, the gap behind it and the next word, each with one of its signs where some are given. */
export function closerAt(left: Signs | undefined, gap: Signs | undefined, right: Signs | undefined): Closer {
  const [before, between, behind] = [left?.words, gap?.gaps, right?.words]
  return ({store, words, gaps}, from, to) => {
    const {signs} = store
    const last = behind === undefined ? to : to - 1
    for (let at = before === undefined ? from : from + 1; at <= last; at++) {
      if (between !== undefined && (signs[gaps[at]!]! & between) === 0) continue
      if (behind !== undefined && (signs[words[at]!]! & behind) === 0) continue
      if (before === undefined || (signs[words[at - 1]!]! & before) !== 0) return true
    }
    return false
  }
}

/** The first index from `from` to before `to` whose word shows one of the signs, or -1. */
export function nextWord({store, words}: WordTable, signs: Signs, from: number, to: number): number {
  const known = store.signs
  for (let at = from; at < to; at++) if ((known[words[at]!]! & signs.words) !== 0) return at
  return -1
}

/** The same of gaps. */
export function nextGap({store, gaps}: WordTable, signs: Signs, from: number, to: number): number {
  const known = store.signs
  for (let at = from; at < to; at++) if ((known[gaps[at]!]! & signs.gaps) !== 0) return at
  return -1
}

/** Whether the word at an index shows one of the signs. */
export function wordShows({store, words}: WordTable, signs: Signs, at: number): boolean {
  return (store.signs[words[at]!]! & signs.words) !== 0
}
