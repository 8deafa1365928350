/** The phrases of a language compiled into a trie: which phrase a run of words is, whatever its case and marks. */

import {choice} from '../../languages/list.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Token} from './folded.ts'
import {fold, nextWord, sizeOf, wordly} from './folded.ts'
import type {Category} from './tables.ts'
import {bits, tables} from './tables.ts'

interface Node {
  /** By word; most nodes are the end of a phrase and have none. */
  next?: Map<string, Node>
  /** After `…`. */
  some?: Node
  /** After `#`. */
  number?: Node
  /** Where the phrase goes on behind a choice. */
  on?: Node[]
  ends?: Set<Category>
  /** The kinds of all phrases that end here or go on from here. */
  reach: number
}

const node = (): Node => ({reach: 0})

/** Most words that `…` stands for. */
const SOME_WORDS = 8

/** The phrases of one language's texts. */
export interface Trie {
  /** The kinds of the phrases that begin as the text does, or 0: lets most lines go without being cut into words. */
  opens(text: string): number
  /** Whether a phrase begins with the first words of the text, or is all of them: a few words tell most sentences. */
  mayGoOn(text: string): boolean
  /** Where the longest phrase that begins at token `from` ends, exclusive, or -1. */
  prefix(tokens: readonly Token[], from: number, category: Category): number
  /** The categories of the phrase that is exactly the tokens [from, to). */
  whole(tokens: readonly Token[], from: number, to: number): ReadonlySet<Category> | undefined
}

/** What phrases are made of. */
const phrasePart = /…|#|[\p{L}\p{M}\p{N}%]+/u
const phraseParts = new RegExp(phrasePart, 'gu')

/** The nodes behind `at` after some words. */
function follow(at: Node, words: string, bit: number): Node {
  at.reach |= bit
  for (const [part] of matchesOf(words, phraseParts)) {
    if (part === '…') at = at.some ??= node()
    else if (part === NUMBER) at = at.number ??= node()
    else {
      const word = fold(part)
      at.next ??= new Map()
      let next = at.next.get(word)
      if (!next) at.next.set(word, (next = node()))
      at = next
    }
    at.reach |= bit
  }
  return at
}

function add(root: Node, phrase: string, category: Category): void {
  let at = root
  for (const [index, part] of phrase.split(choice).entries()) {
    if (index % 2 === 0) at = follow(at, part, bits[category])
    else {
      // The ways part and meet again: multiplied out, a phrase with many choices would fill the memory.
      const meeting = node()
      for (const words of part.split('|')) (follow(at, words, bits[category]).on ??= []).push(meeting)
      at = meeting
    }
  }
  at.reach |= bits[category]
  at.ends ??= new Set()
  at.ends.add(category)
}

/** The ends of the phrases below a node that the tokens from `from` on are. */
function* walk(
  at: Node,
  tokens: readonly Token[],
  from: number,
  to: number,
): Generator<[number, ReadonlySet<Category>]> {
  if (at.ends) yield [from, at.ends]
  for (const meeting of at.on ?? []) yield* walk(meeting, tokens, from, to)
  if (from < to) {
    const {word} = tokens[from]!
    const next = at.next?.get(word)
    if (next) yield* walk(next, tokens, from + 1, to)
    if (at.number && /^\d/.test(word)) {
      // `64.3%` is two tokens, `64.3 %` three.
      for (let past = from + 1; ; past++) {
        yield* walk(at.number, tokens, past, to)
        if (past >= to || past > from + 3 || !/^[\d%]/.test(tokens[past]!.word)) break
      }
    }
  }
  if (at.some) {
    for (let skip = 0; skip <= SOME_WORDS && from + skip <= to; skip++) {
      // A clause without spaces is no word.
      if (skip > 0 && sizeOf(tokens[from + skip - 1]!) > SOME_WORDS) break
      yield* walk(at.some, tokens, from + skip, to)
    }
  }
}

/** So many words of a text are compared before all of it is cut into words. */
const FIRST = 5

/** Whether a phrase below a node is these words, or begins with them. */
function goesOn(at: Node, words: readonly string[], from: number): boolean {
  if (from === words.length || at.some) return true
  if (at.on?.some((meeting) => goesOn(meeting, words, from))) return true
  const word = words[from]!
  if (at.number && /^\d/.test(word)) return true
  const next = at.next?.get(word)
  return next !== undefined && goesOn(next, words, from + 1)
}

/** In a phrase any number; among first words the phrases that begin with one. */
const NUMBER = '#'

interface Entry {
  readonly phrase: string
  readonly category: Category
  readonly language: string
}

/** The phrases of all languages by their first word: most words begin none, and few first words stand in a text. */
let entries: ReadonlyMap<string, readonly Entry[]> | undefined

function entriesFrom(first: string): readonly Entry[] | undefined {
  if (!entries) {
    const all = new Map<string, Entry[]>()
    for (const [language, table] of Object.entries(tables)) {
      for (const [category, phrases] of Object.entries(table) as [Category, readonly string[]][]) {
        for (const phrase of phrases) {
          const entry: Entry = {phrase, category, language}
          const plain = plainFirst(phrase)
          for (const word of plain === undefined ? firstWords(phrase) : [plain]) {
            const list = all.get(word)
            if (list) list.push(entry)
            else all.set(word, [entry])
          }
        }
      }
    }
    entries = all
  }
  return entries.get(first)
}

/** The first word of a phrase that is plain words, as most are: thousands of them, at every start. */
function plainFirst(phrase: string): string | undefined {
  if (wordly[phrase.charCodeAt(0)] !== 1 || phrase.includes('(') || phrase.includes('…')) return undefined
  return nextWord(phrase, 0)!.word
}

/**
 * With which words a phrase may begin, folded.
 *
 * @throws When it begins with no word of its own, or as plain sentences do: it would be tried on every line of every text.
 */
function firstWords(phrase: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [index, part] of phrase.split(choice).entries()) {
    // A choice of nothing lets the phrase begin with what stands behind it.
    let open = false
    for (const way of index % 2 === 0 ? [part] : part.split('|')) {
      const first = phrasePart.exec(way)?.[0]
      if (first === '…') throw new Error(`Expected a phrase that begins with a word, got \`${phrase}\``)
      if (first) words.add(fold(first))
      else open = true
    }
    if (!open) break
  }
  if (words.size === 0) throw new Error(`Expected a phrase with words, got \`${phrase}\``)
  if (/^(?:the|a|an|in|on|of|to|le|la|les|el|los|der|die|das|il|o|a|os) …/.test(phrase))
    throw new Error(`Expected a phrase that no plain sentence begins like, got \`${phrase}\``)
  return words
}

/** What follows a first word: kinds whatever the second is, and kinds by the second. */
interface Opening {
  any: number
  readonly seconds: ReadonlyMap<string, number>
}

/** The phrases that begin with a word. */
interface Branch {
  readonly root: Node
  readonly opening: Opening
}

/** Some phrases of some languages; a branch grows when its first word is met. */
class Branches {
  readonly #wanted: (entry: Entry) => boolean
  readonly #grown = new Map<string, Branch | null>()

  constructor(wanted: (entry: Entry) => boolean) {
    this.#wanted = wanted
  }

  from(first: string): Branch | null {
    const known = this.#grown.get(first)
    if (known !== undefined) return known
    const all = entriesFrom(first)
    // Words that begin no phrase are not kept: every text has new ones.
    if (!all) return null
    const chosen = all.filter(this.#wanted)
    let branch: Branch | null = null
    if (chosen.length > 0) {
      const root = node()
      for (const {phrase, category} of chosen) add(root, phrase, category)
      branch = {root, opening: openingOf(root, first)}
    }
    this.#grown.set(first, branch)
    return branch
  }
}

function openingOf(root: Node, first: string): Opening {
  const seconds = new Map<string, number>()
  let any = 0
  for (const start of meetings(root)) {
    const next = first === NUMBER ? start.number : start.next?.get(first)
    if (!next) continue
    if (first === NUMBER) any |= next.reach
    for (const at of meetings(next)) {
      if (at.some || at.number) any |= at.reach
      for (const category of at.ends ?? []) any |= bits[category]
      for (const [second, {reach}] of at.next ?? []) seconds.set(second, (seconds.get(second) ?? 0) | reach)
    }
  }
  return {any, seconds}
}

/** A node and those where the phrase goes on behind choices without a word. */
function* meetings(at: Node): Generator<Node> {
  yield at
  for (const meeting of at.on ?? []) yield* meetings(meeting)
}

/** Phrases of other languages stay in a translation; below two words they would be words of this language too often. */
const FOREIGN_WORDS = 2

const wordCount = (text: string): number => text.split(' ').filter((one) => /\p{L}/u.test(one)).length

/** Words of a phrase in its shortest wording. */
function fewestWords(phrase: string): number {
  let count = 0
  for (const [index, part] of phrase.split(choice).entries())
    count += index % 2 === 0 ? wordCount(part) : Math.min(...part.split('|').map(wordCount))
  return count
}

/** The longer phrases of all languages, which translators leave standing: the same for texts of every language. */
const long = new Branches(({phrase}) => fewestWords(phrase) >= FOREIGN_WORDS)

const tries = new Map<string, Trie>()

/** The trie of a language: its own phrases, and the longer ones of all others. */
export function trieOf(language: string): Trie {
  let ready = tries.get(language)
  if (!ready) tries.set(language, (ready = createTrie(language)))
  return ready
}

function createTrie(of: string): Trie {
  const own = new Branches(({phrase, language}) => language === of && fewestWords(phrase) < FOREIGN_WORDS)
  const both = [own, long]
  function* branchesOf(word: string): Generator<Branch> {
    for (const branches of both) {
      const branch = branches.from(word)
      if (branch) yield branch
      const numbers = /^\d/.test(word) ? branches.from(NUMBER) : null
      if (numbers) yield numbers
    }
  }
  return {
    opens(text) {
      const first = nextWord(text, 0)
      if (!first) return 0
      const word = /^\d/.test(first.word) ? NUMBER : first.word
      if (!entriesFrom(word)) return 0
      let second: string | undefined
      let opens = 0
      for (const branches of both) {
        const opening = branches.from(word)?.opening
        if (!opening) continue
        opens |= opening.any
        if (word === NUMBER || opening.seconds.size === 0) continue
        second ??= nextWord(text, first.end)?.word ?? ''
        opens |= opening.seconds.get(second) ?? 0
      }
      return opens
    },
    mayGoOn(text) {
      const words: string[] = []
      for (let at = 0; words.length < FIRST; ) {
        const next = nextWord(text, at)
        if (!next) break
        words.push(next.word)
        at = next.end
      }
      if (words.length === 0) return false
      for (const {root} of branchesOf(words[0]!)) if (goesOn(root, words, 0)) return true
      return false
    },
    prefix(tokens, from, category) {
      let best = -1
      for (const {root} of branchesOf(tokens[from]!.word)) {
        for (const [end, ends] of walk(root, tokens, from, tokens.length))
          if (end > best && ends.has(category)) best = end
      }
      return best
    },
    whole(tokens, from, to) {
      let all: ReadonlySet<Category> | undefined
      // Marks alone are no words.
      if (from === to) return undefined
      for (const {root} of branchesOf(tokens[from]!.word)) {
        for (const [end, ends] of walk(root, tokens, from, to)) {
          if (end === to && ends !== all) all = all ? new Set([...all, ...ends]) : ends
        }
      }
      return all
    },
  }
}
