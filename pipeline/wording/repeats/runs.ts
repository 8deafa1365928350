/** Stretches of a paragraph that repeat: the machinery of the rules for loops, repeated phrases and words. */

import type {Document} from '../../document.ts'
import {textOf} from '../../document.ts'
import {matchesOf} from '../../text/matches.ts'
import {firstNot} from '../../text/search.ts'
import type {Suspects} from '../../text/suspicion.ts'
import type {WordTable} from '../../text/words.ts'

/** Longest repeated unit, in words: loops of translation engines repeat a sentence at most. */
const LONGEST_UNIT = 60
/** Words that link a word with itself: `step by step by step`, `more and more and more`, `day after day after day`. */
const links = new Set(
  'by and after upon on to or of in with for against but et y und e und con la'.split(' '),
)

const ands = new Set('and or et ou y o e und oder'.split(' '))

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A unit that repeats without a gap. */
export interface Run {
  readonly tokens: readonly Token[]
  readonly from: number
  /** Words of the unit. */
  readonly size: number
  /** Whole copies. */
  readonly copies: number
  /** Words of one more copy that breaks off. */
  readonly rest: number
}

const wordShape = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

interface Tokens {
  readonly tokens: readonly Token[]
  /** A number for each word, equal for equal words. */
  readonly ids: Int32Array
}

/** The words of a paragraph, with a compound as one. */
function tokenise(text: string): Tokens {
  const tokens: Token[] = []
  for (const match of matchesOf(text, wordShape)) {
    tokens.push({word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length})
  }
  const numbers = new Map<string, number>()
  const ids = Int32Array.from(tokens, ({word}) => {
    let id = numbers.get(word)
    if (id === undefined) numbers.set(word, (id = numbers.size))
    return id
  })
  return {tokens, ids}
}

/** Most parts of compounds in a unit: three for each word, which is more than prose has. */
const LONGEST_PARTS = LONGEST_UNIT * 3

/** What repeats where, compounds taken apart. */
interface Repeats {
  readonly text: string
  /** Indexes of words that stand twice in a row. */
  readonly words: Int32Array
  /** Indexes of words with which a unit of several begins that stands twice in a row. */
  readonly phrases: Int32Array
  /** Indexes of words with which a unit begins that stands three times in a row. */
  readonly loops: Int32Array
}

/** Where each pair of words stood last, one more than its index; empty but while a document is looked at. */
let pairs = new Int32Array(1 << 12)

/** Slots for so many pairs, at most half of them in use. */
function roomFor(count: number): Int32Array {
  while (pairs.length < count * 2) pairs = new Int32Array(pairs.length * 2)
  let size = 1 << 9
  while (size < count * 2) size *= 2
  return pairs.subarray(0, size)
}

const repeats = new WeakMap<Document, Repeats>()

function repeatsOf(file: Document, table: WordTable): Repeats {
  const text = textOf(file)
  const known = repeats.get(file)
  if (known?.text === text) return known
  const {store, words, count} = table
  const lowers = new Int32Array(count)
  for (let at = 0; at < count; at++) lowers[at] = store.lower(words[at]!)
  // For each word the next place where it and the word behind it stand again: a unit of several begins with both.
  const next = new Int32Array(count)
  const single: number[] = []
  const slots = roomFor(count)
  const mask = slots.length - 1
  for (let at = count - 2; at >= 0; at--) {
    const [first, second] = [lowers[at]!, lowers[at + 1]!]
    if (first === second) single.push(at)
    let slot = (Math.imul(first, 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39)) & mask
    let later = slots[slot]!
    while (later !== 0 && (lowers[later - 1] !== first || lowers[later] !== second)) {
      slot = (slot + 1) & mask
      later = slots[slot]!
    }
    next[at] = later === 0 ? count : later - 1
    slots[slot] = at + 1
  }
  slots.fill(0)
  single.reverse()
  const phrases: number[] = []
  const loops: number[] = single.filter((at) => at + 2 < count && lowers[at + 2] === lowers[at])
  for (let from = 0; from + 1 < count; from++) {
    for (let second = next[from]!; second < count && second - from <= LONGEST_PARTS; second = next[second]!) {
      const size = second - from
      if (second + size > count) break
      if (size === 1) continue
      let length = 2
      while (length < size && lowers[from + length] === lowers[second + length]) length++
      if (length < size) continue
      while (
        second + length < count &&
        length < size * 2 &&
        lowers[from + length] === lowers[second + length]
      )
        length++
      if (phrases.at(-1) !== from) phrases.push(from)
      if (length < size * 2) continue
      loops.push(from)
      break // Whatever else repeats here says nothing more.
    }
  }
  loops.sort((a, b) => a - b)
  const found = {
    text,
    words: Int32Array.from(single),
    phrases: Int32Array.from(phrases),
    loops: Int32Array.from(loops),
  }
  repeats.set(file, found)
  return found
}

/**
 * Suspects paragraphs in which a word or a phrase stands twice, or anything three times in a row, where that is `worth`
 * a look by the word at its beginning.
 */
export function whereRepeats(
  what: 'words' | 'phrases' | 'loops',
  worth: (table: WordTable, at: number, file: Document) => boolean = () => true,
): Suspects {
  return {
    words: -1,
    gaps: 0,
    closer(table, from, to, file) {
      const places = repeatsOf(file, table)[what]
      let next = firstNot(0, places.length, (index) => places[index]! < from)
      for (; next < places.length && places[next]! < to; next++)
        if (worth(table, places[next]!, file)) return true
      return false
    },
  }
}

/** The repeats of a paragraph, the longest stretch first where several readings share a place. */
export function runs(text: string, least: number): Run[] {
  const {tokens, ids} = tokenise(text)
  const found: Run[] = []
  let taken = 0
  for (let from = 0; from < ids.length; from++) {
    if (from < taken) continue
    let best: Run | undefined
    const reach = Math.min(LONGEST_UNIT, (ids.length - from) >> 1)
    for (let size = 1; size <= reach; size++) {
      if (ids[from] !== ids[from + size]) continue
      let length = 0
      while (from + size + length < ids.length && ids[from + length] === ids[from + size + length]) length++
      const copies = Math.floor(length / size) + 1
      if (copies >= least && (!best || copies * size > best.copies * best.size))
        best = {tokens, from, size, copies, rest: length % size}
    }
    if (best) {
      found.push(best)
      taken = from + best.size * best.copies
    }
  }
  return found
}

interface Quoted {
  readonly text: string
  readonly places: readonly number[]
  /** Whether what follows the mark at the same index of `places` is quoted. */
  readonly inside: readonly boolean[]
}

let quotedLast: Quoted | undefined

function quotedStretches(text: string): Quoted {
  if (quotedLast?.text === text) return quotedLast
  const places: number[] = []
  const inside: boolean[] = []
  let straight = false
  let depth = 0
  for (const {0: mark, index} of matchesOf(text, /["“”«»„]/g)) {
    if (mark === '"') straight = !straight
    else if (mark === '”' || mark === '»') depth = Math.max(0, depth - 1)
    else depth++
    places.push(index)
    inside.push(straight || depth > 0)
  }
  quotedLast = {text, places, inside}
  return quotedLast
}

/** Whether a place lies between quotation marks. */
export function quoted(text: string, at: number): boolean {
  const {places, inside} = quotedStretches(text)
  const next = firstNot(0, places.length, (index) => places[index]! < at)
  return next > 0 && inside[next - 1]!
}

/** … of its own line: a mark that is lost elsewhere says nothing here. */
export function quotedInLine(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1
  return quoted(text.slice(line, at), at - line)
}

/** Whether the copies of a run are the same to the letter, punctuation between them apart. */
export function unitText(text: string, {tokens, from, size}: Run): string {
  return text.slice(tokens[from]!.start, tokens[from + size - 1]!.end)
}

/** Whether a word is linked with itself: `day after day after day`, `and on and on`. */
export function linked({tokens, from, size}: Run): boolean {
  return size === 2 && (ands.has(tokens[from]!.word) || links.has(tokens[from + 1]!.word))
}

export function lettered(run: Run): boolean {
  return run.tokens.slice(run.from, run.from + run.size).some(({word}) => /\p{L}{2}/u.test(word))
}
