/** The words of a text that can be part of a name: capitalised ones, with their places and neighbours. */

import type {Lexicon} from '../../settings.ts'
import {ownText} from '../../text/own-text.ts'
import {fact} from '../../text/suspicion.ts'
import type {WordTable} from '../../text/words.ts'
import {perText, wordFrom} from '../../text/words.ts'
import {fold} from '../listed/authority.ts'
import {announcing, callings, titles} from '../persons/titles.ts'

/** A capitalised word and what is known of it wherever it stands: one object for all its places. */
export interface NameWord {
  readonly text: string
  /** `text` in lower case without marks. */
  readonly folded: string
  readonly title: boolean
  /** A title that announces a surname by itself. */
  readonly announcing: boolean
  /** Every letter is a capital and there are at least two. */
  readonly capitals: boolean
  /** Small letters alone behind the first one: not `McNeil`, `UN`, `O’Brien`. */
  readonly proper: boolean
  /** Memory of `isWordOf`. */
  lexicon: Lexicon | undefined
  isWord: boolean
  /** Memory of `aboutWord`. */
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
  /** What the word of small letters right before it, with a space, says of it: `ANNOUNCES`, `CALLS`. */
  readonly leader: number
  /** Where the word is in the text's table; of one with an apostrophe inside, its last part. */
  readonly place: number
}

/** Between two words of one name: a space, a hyphen, the stop of an initial or of a title. */
const joints: ReadonlySet<string> = new Set([' ', '\u00a0', '\u202f', '-', '‑', '.', '. ', '.\u00a0'])
/** Words of small letters inside a name; longer gaps are none. */
const LONGEST_PARTICLES = 12
const particleWords: ReadonlySet<string> = new Set(
  'al el ul ibn bin bint ben ould van von fon der den de del della di da do dos das du la le ter zu zum af av'.split(
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

const nameWords = new Map<string, NameWord>()

/** The one object of a word of names. */
function nameWord(word: string): NameWord {
  const known = nameWords.get(word)
  if (known) return known
  const text = ownText(word)
  const folded = foldWord(text)
  const made: NameWord = {
    text,
    folded,
    title: titles.has(folded),
    announcing: announcing.has(folded),
    capitals: text.length > 1 && !smallUnit.test(text),
    proper: properShape.test(text),
    lexicon: undefined,
    isWord: false,
    notes: [],
  }
  if (nameWords.size >= REMEMBERED) nameWords.clear()
  nameWords.set(text, made)
  return made
}

/** Whether a word in small letters is one of the language. */
export function isWordOf(word: NameWord, lexicon: Lexicon): boolean {
  if (word.lexicon !== lexicon) {
    word.isWord = lexicon.has(word.text.toLowerCase())
    word.lexicon = lexicon
  }
  return word.isWord
}

let questions = 0

/** Something about a word of names, worked out once for each. */
export function aboutWord<T extends {}>(judge: (word: NameWord) => T): (word: NameWord) => T {
  const question = questions++
  return (word) => (word.notes[question] ??= judge(word)) as T
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

const near = blockOf(0)

/** The kind of a character; behind the text there is nothing of a word. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER
  const code = text.charCodeAt(at)
  return code < BLOCK ? near[code]! : blockOf(code >>> 8)[code & 0xff]!
}

const properShape = /^\p{Lu}[\p{Ll}\p{M}]+$/u

/** What is no capital in a word of names. */
const smallUnit = /[^\p{Lu}'’ʼ‘`ʻ]|[\u3400-\ud7a3]/u

/** Characters that the table reads as part of a word, unlike the kinds above. */
const odd = /[ʼʻ\u3400-\ud7a3]|[^\0-\uffff]/u
/** Words in which a token can begin. */
const mayBegin = fact((word) => /^\p{Lu}/u.test(word) || odd.test(word))

const NO_WORD = nameWord('')

/** Words of letters alone with a capital first: a token is the whole word, unless an apostrophe follows. */
const plain = perText((word) =>
  kindAt(word, 0) === LARGE && /^[\p{L}\p{M}]+$/u.test(word) && !odd.test(word) ? nameWord(word) : NO_WORD,
)

/** What a word of small letters says of the name behind it. */
export const ANNOUNCES = 1
export const CALLS = 2

/** What a word says of the name behind it, by the small letters at its end. */
function leaderOf(word: string): number {
  let from = word.length
  while (from > 0 && word[from - 1]! >= 'a' && word[from - 1]! <= 'z') from--
  const small = word.slice(from)
  return (announcing.has(small) ? ANNOUNCES : 0) | (callings.has(small) ? CALLS : 0)
}

const leads = fact((text) => leaderOf(text) !== 0)
const isParticle = fact((text) => particleWords.has(text) || text === 'd' || text === 'l')

/** What a gap is between names. */
const between = perText((text) => ({
  joint: joints.has(text) ? text : undefined,
  hasStop: text.includes('.'),
  opens: opensSentence(`x${text}`, text.length + 1),
  follows: /^(?:[ \u00a0\u202f]|[ \u00a0]?[-–‑][ \u00a0]?|\. ?)$/.test(text),
  isApostrophe: text.length === 1 && kindAt(text, 0) === APOSTROPHE,
}))

/** The capitalised words of a text, in order. */
export function nameTokens(table: WordTable): NameToken[] {
  const {text, count, starts, ends, words, store} = table
  const tokens: NameToken[] = []
  let last: NameToken | undefined
  let at = 0
  for (
    let place = mayBegin.next(store, words, 0, count);
    place !== -1;
    place = mayBegin.next(store, words, place + 1, count)
  ) {
    const stop = ends[place]!
    // The last token went on over apostrophes.
    if (stop <= at) continue
    const begin = starts[place]!
    at = Math.max(at, begin)
    const prior = at === 0 ? OTHER : kindAt(text, at - 1)
    let blocked = prior === BLOCKER || isOfWord(prior)
    const word = plain(store, words[place]!)
    if (word !== NO_WORD && !blocked && at === begin && kindAt(text, stop) !== APOSTROPHE) {
      last = tokenAt(table, last, word, place, place, begin, stop, stop)
      tokens.push(last)
      at = stop
      continue
    }
    while (at < stop) {
      const sort = kindAt(text, at)
      if (!isOfWord(sort)) {
        blocked = false
        at++
        continue
      }
      const start = at
      if (sort !== LARGE || blocked) {
        blocked = false
        at = behindWord(text, at)
        continue
      }
      at = behindLetters(text, at)
      const full = at
      // A possessive `s` behind the last apostrophe is no part of the name.
      const end = full - start > 2 && isPossessive(text, full - 2) ? full - 2 : full
      let until = place
      while (ends[until]! < full) until++
      const own =
        word !== NO_WORD && start === begin && end === stop ? word : nameWord(text.slice(start, end))
      last = tokenAt(table, last, own, place, ends[until] === full ? until : -1, start, end, full)
      tokens.push(last)
      // Digits that follow belong to the word: `Karabakh2` holds one token only.
      at = behindWord(text, at)
    }
  }
  return tokens
}

/** The token [start, full) that begins with one word of the table and ends with another, -1 for in the middle of one. */
function tokenAt(
  table: WordTable,
  last: NameToken | undefined,
  word: NameWord,
  from: number,
  place: number,
  start: number,
  end: number,
  full: number,
): NameToken {
  const {text, starts, words, gaps, store} = table
  const gap = from > 0 && start === starts[from] ? between(store, gaps[from]!) : undefined
  let joint: string | undefined
  let particles: string | undefined
  if (gap && last && last.place !== -1 && last.full === last.end) {
    if (last.place === from - 1) {
      if (!gap.hasStop || last.end - last.start === 1 || last.word.title) joint = gap.joint
    } else if (start - last.end <= LONGEST_PARTICLES && areParticles(table, last.place + 1, from))
      particles = particlesIn(text, last.end, start)
  }
  return {
    word,
    text: word.text,
    folded: word.folded,
    start,
    end,
    full,
    opens: joint === undefined && (gap ? gap.opens : opensSentence(text, start)),
    capitals: word.capitals,
    joint,
    particles,
    leader:
      gap && gaps[from] === store.space && leads.of(store, words[from - 1]!)
        ? leaderOf(store.texts[words[from - 1]!]!)
        : 0,
    place,
  }
}

/** Where letters end that begin here, with an apostrophe between two of them wherever one stands. */
function behindLetters(text: string, from: number): number {
  let at = from
  for (;;) {
    const sort = kindAt(text, at)
    if (sort !== LARGE && sort !== SMALL) {
      if (sort !== APOSTROPHE) return at
      const behind = kindAt(text, at + 1)
      if (behind !== LARGE && behind !== SMALL) return at
    }
    at++
  }
}

/** Where a word ends of which this place is in the middle. */
function behindWord(text: string, from: number): number {
  let at = from
  while (isOfWord(kindAt(text, at))) at++
  return at
}

/** Whether all words [from, to) of a table can be particles. */
function areParticles({store, words}: WordTable, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (!isParticle.of(store, words[place]!)) return false
  return true
}

function isOfWord(sort: number): boolean {
  return sort === SMALL || sort === LARGE || sort === DIGIT
}

function isPossessive(text: string, at: number): boolean {
  const apostrophe = text[at]
  return (apostrophe === "'" || apostrophe === '’') && (text[at + 1] === 's' || text[at + 1] === 'S')
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

/** The word behind a possible part of a name. */
interface Behind {
  readonly folded: string
  readonly end: number
  /** Behind its possessive ending, if any. */
  readonly full: number
  /** Where it is in the table, -1 when it ends in the middle of a word there. */
  readonly place: number
}

const nothing: Behind = {folded: '', end: -1, full: -1, place: -1}

const inFull = perText((text) => ({folded: fold(text), isLetters: /^[\p{L}\p{M}]/u.test(text)}))

/** The next word of a possible name behind one that ends at a place of the text; nothing behind anything but a joint. */
export function wordBehind(table: WordTable, from: number, place: number): Behind {
  const {store, words, gaps, ends, count} = table
  const next = place + 1
  if (place !== -1) {
    if (next >= count || !between(store, gaps[next]!).follows) return nothing
    const {folded} = inFull(store, words[next]!)
    const goesOn =
      next + 1 < count &&
      between(store, gaps[next + 1]!).isApostrophe &&
      inFull(store, words[next + 1]!).isLetters
    if (!goesOn) return {folded, end: ends[next]!, full: ends[next]!, place: next}
  }
  return spelledBehind(table, from)
}

const follower =
  /(?:[ \u00a0\u202f]|[ \u00a0]?[-–‑][ \u00a0]?|\. ?)?([\p{L}\p{M}\p{N}]+(?:['’ʼ‘`ʻ][\p{L}\p{M}]+)*)/uy

/** The same letter by letter, for what has an apostrophe inside or begins in the middle of a word. */
function spelledBehind(table: WordTable, from: number): Behind {
  const {text, ends} = table
  follower.lastIndex = from
  const match = follower.exec(text)
  if (!match) return nothing
  const word = match[1]!
  const full = from + match[0].length
  const isOwned = word.length > 2 && isPossessive(word, word.length - 2)
  const place = wordFrom(table, full) - 1
  return {
    folded: foldWord(isOwned ? word.slice(0, -2) : word),
    end: isOwned ? full - 2 : full,
    full,
    place: ends[place] === full ? place : -1,
  }
}

/** Gives a name the capitals of the mention that it replaces. */
export function likeMention(name: string, mention: string): string {
  const letters = mention.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? name.toUpperCase() : name
}
