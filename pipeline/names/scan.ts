/** The words of a text that can be part of a name: capitalised ones, with their places and neighbours. */

import {ownText} from '../own-text.ts'
import type {Lexicon} from '../settings.ts'
import {fold} from './authority.ts'
import {announcing, titles} from './titles.ts'

/** A capitalised word and what is known of it wherever it stands: one object for all its places. */
export interface NameWord {
  readonly text: string
  /** `text` in lower case without marks. */
  readonly folded: string
  readonly title: boolean
  /** A title that announces a surname by itself. */
  readonly announcing: boolean
  /** Memory of `isWordOf`. */
  lexicon?: Lexicon
  isWord?: boolean
  /** Memory of others about this word, by whom it belongs to. */
  readonly notes: unknown[]
}

export interface NameToken {
  readonly word: NameWord
  /** Without possessive ending. */
  readonly text: string
  /** `text` in lower case without marks. */
  readonly folded: string
  readonly start: number
  /** Behind `text`; a possessive ending begins here. */
  readonly end: number
  /** Behind the possessive ending, if any. */
  readonly full: number
  /** Opens a sentence, a quotation or a line, where a capital says nothing. */
  readonly opens: boolean
  /** Every letter is a capital and there are at least two. */
  readonly capitals: boolean
  /** What stands between the token before it and this one when they can belong together, else `undefined`. */
  readonly joint: string | undefined
  /** The same where particles of a name (` van der `, ` al-`) stand between the two. */
  readonly particles: string | undefined
}

/** Kinds of character, by UTF-16 unit: characters beyond the first plane are no letters of a name here. */
const OTHER = 0
const SMALL = 1
const LARGE = 2
const DIGIT = 3
/** `@`, `#` and `_`: a word behind one is a handle or a tag. */
const BLOCKER = 4
const APOSTROPHE = 5

const letter = /[\p{L}\p{M}]/u
const upper = /\p{Lu}/u
const digit = /\p{N}/u

function kindOfCharacter(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return OTHER
  // Scripts without capitals have no tokens; their letters only end words.
  if (code >= 0x3400 && code < 0xd7a4) return SMALL
  const character = String.fromCharCode(code)
  if ('@#_'.includes(character)) return BLOCKER
  if ("'’ʼ‘`ʻ".includes(character)) return APOSTROPHE
  if (letter.test(character)) return upper.test(character) ? LARGE : SMALL
  return digit.test(character) ? DIGIT : OTHER
}

const BLOCK = 256
/** Kinds by block of characters; a text has few blocks, and the others are never looked at. */
const blocks: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(0x10000 / BLOCK).fill(undefined)

function blockOf(index: number): Uint8Array {
  return (blocks[index] ??= Uint8Array.from({length: BLOCK}, (_, at) => kindOfCharacter(index * BLOCK + at)))
}

/** The kind of a character beyond the first block. */
function farKind(code: number): number {
  return blockOf(code >>> 8)[code & 0xff]!
}

/** Between two words of one name: a space, a hyphen, the stop of an initial or of a title. */
const joints: ReadonlySet<string> = new Set([' ', '\u00a0', '\u202f', '-', '‑', '.', '. ', '.\u00a0'])
/** Words of small letters inside a name; longer gaps are none. */
const LONGEST_PARTICLES = 12
const particleWords: ReadonlySet<string> = new Set(
  'al el ul ibn bin bint ben ould van von der den de del della di da do dos das du la le ter zu zum af av'.split(
    ' ',
  ),
)

const folded = new Map<string, string>()
/** Words remembered; the capitalised words of a dump recur. */
const REMEMBERED = 50_000

/** `fold`, remembered: most capitalised words stand in a dump many times. */
export function foldWord(word: string): string {
  let known = folded.get(word)
  if (known === undefined) {
    const own = ownText(word)
    known = fold(own)
    if (folded.size >= REMEMBERED) folded.clear()
    folded.set(own, known)
  }
  return known
}

/** Words by hash; a full table starts again. */
const PLACES = 1 << 17
let interned: (NameWord | undefined)[] = []
let distinct = 0

/** The one object of a word that stands at a place of a text; no string is made for one met before. */
function wordAt(text: string, start: number, end: number): NameWord {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (;;) {
    const word = interned[place]
    if (word === undefined) break
    if (word.text.length === end - start && isAt(word.text, text, start)) return word
    place = (place + 1) & (PLACES - 1)
  }
  const own = ownText(text.slice(start, end))
  const folded = foldWord(own)
  const word: NameWord = {
    text: own,
    folded,
    title: titles.has(folded),
    announcing: announcing.has(folded),
    notes: [],
  }
  if (distinct++ >= REMEMBERED) {
    interned = []
    distinct = 1
    place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  }
  if (interned.length === 0) interned = new Array<NameWord | undefined>(PLACES).fill(undefined)
  interned[place] = word
  return word
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** Whether a word in small letters is one of the language. */
export function isWordOf(word: NameWord, lexicon: Lexicon): boolean {
  if (word.lexicon !== lexicon) {
    word.isWord = lexicon.has(word.text.toLowerCase())
    word.lexicon = lexicon
  }
  return word.isWord!
}

/** The capitalised words of a text, in order. */
export function nameTokens(text: string): NameToken[] {
  const near = blockOf(0)
  const kindAt = (at: number): number => {
    const code = text.charCodeAt(at)
    return code < BLOCK ? near[code]! : farKind(code)
  }
  const tokens: NameToken[] = []
  const length = text.length
  let last: NameToken | undefined
  let blocked = false
  for (let at = 0; at < length; ) {
    const sort = kindAt(at)
    if (sort === OTHER || sort === APOSTROPHE) {
      blocked = false
      at++
      continue
    }
    if (sort === BLOCKER) {
      blocked = true
      at++
      continue
    }
    const start = at
    if (sort !== LARGE || blocked) {
      blocked = false
      do at++
      while (at < length && isOfWord(kindAt(at)))
      continue
    }
    let small = false
    let tail = -1
    at++
    for (; at < length; at++) {
      const next = kindAt(at)
      if (next === LARGE) continue
      if (next === SMALL) {
        small = true
        continue
      }
      if (next !== APOSTROPHE) break
      const behind = at + 1 < length ? kindAt(at + 1) : OTHER
      if (behind !== LARGE && behind !== SMALL) break
      tail = at
    }
    const full = at
    // A possessive `s` behind the last apostrophe is no part of the name.
    const end = tail > start && full - tail === 2 && isPossessive(text, tail) ? tail : full
    if (end !== full && full - start > 3) small = hasSmall(kindAt, start, end)
    const word = wordAt(text, start, end)
    const gap = last ? start - last.end : 0
    let joint: string | undefined
    let particles: string | undefined
    if (last && gap === 1 && text.charCodeAt(last.end) === 0x20) joint = ' '
    else if (last && gap <= 2) {
      const between = text.slice(last.end, start)
      if (joints.has(between) && (!between.includes('.') || last.end - last.start === 1 || last.word.title))
        joint = between
    } else if (last && gap <= LONGEST_PARTICLES && last.full === last.end)
      particles = particlesIn(text, last.end, start)
    last = {
      word,
      text: word.text,
      folded: word.folded,
      start,
      end,
      full,
      opens: joint === undefined && opensSentence(text, start),
      capitals: end - start > 1 && !small,
      joint,
      particles,
    }
    tokens.push(last)
    // Digits that follow belong to the word: `Karabakh2` holds one token only.
    while (at < length && isOfWord(kindAt(at))) at++
  }
  return tokens
}

function isOfWord(sort: number): boolean {
  return sort === SMALL || sort === LARGE || sort === DIGIT
}

function isPossessive(text: string, at: number): boolean {
  const apostrophe = text[at]
  return (apostrophe === "'" || apostrophe === '’') && (text[at + 1] === 's' || text[at + 1] === 'S')
}

function hasSmall(kindAt: (at: number) => number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(at) === SMALL) return true
  return false
}

/** ` van der `, ` al-` and the like between two capitalised words. */
function particlesIn(text: string, from: number, to: number): string | undefined {
  const between = text.slice(from, to)
  const first = between[0]
  if ((first !== ' ' && first !== '\u00a0' && first !== '-') || !/[ \u00a0'’-]$/.test(between))
    return undefined
  const words = between.slice(1).split(/[ \u00a0'’-]/)
  words.pop()
  return words.length > 0 && words.every((word) => particleWords.has(word) || word === 'd' || word === 'l')
    ? between
    : undefined
}

const openers = '"“«„‘\'([—–-'
const closers = '"”»’\')]'
const stops = '.!?…:;'

/** Goes back over spaces and opening marks: a stop, a line's start, or an opening quotation mark before the word. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1
  if (at >= 0 && '"“«„'.includes(text[at]!)) return true
  let spaces = false
  for (; at >= 0; at--) {
    const character = text[at]!
    if (character === '\n') return true
    if (character === ' ' || character === '\u00a0' || character === '\t' || character === '\r') spaces = true
    else if (openers.includes(character)) spaces = false
    else break
  }
  if (at < 0) return true
  if (!spaces && text[at + 1] !== ' ') return false
  while (at >= 0 && closers.includes(text[at]!)) at--
  return at < 0 || stops.includes(text[at]!)
}

const follower =
  /(?:[ \u00a0\u202f]|[ \u00a0]?[-–‑][ \u00a0]?|\. ?)?([\p{L}\p{M}\p{N}]+(?:['’ʼ‘`ʻ][\p{L}\p{M}]+)*)/uy

/** The next word of a possible name from a place on, with where it ends; stops at anything but a joint. */
export function nextWord(text: string, from: number): {text: string; end: number; full: number} | undefined {
  follower.lastIndex = from
  const match = follower.exec(text)
  if (!match) return undefined
  const word = match[1]!
  const full = from + match[0].length
  if (word.length > 2 && isPossessive(word, word.length - 2))
    return {text: word.slice(0, -2), end: full - 2, full}
  return {text: word, end: full, full}
}

/** Gives a name the capitals of the mention that it replaces. */
export function likeMention(name: string, mention: string): string {
  const letters = mention.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? name.toUpperCase() : name
}
