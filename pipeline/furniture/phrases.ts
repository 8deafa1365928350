/** Phrases of site furniture, compiled into one trie a language: which phrase a run of words is, whatever its case and marks. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {furniture as ar} from '../languages/ar/furniture.ts'
import {furniture as de} from '../languages/de/furniture.ts'
import {furniture as en} from '../languages/en/furniture.ts'
import {furniture as es} from '../languages/es/furniture.ts'
import {furniture as fr} from '../languages/fr/furniture.ts'
import {furniture as it} from '../languages/it/furniture.ts'
import {furniture as nl} from '../languages/nl/furniture.ts'
import type {FurniturePhrases} from '../languages/pack.ts'
import {furniture as pl} from '../languages/pl/furniture.ts'
import {furniture as pt} from '../languages/pt/furniture.ts'
import {furniture as ro} from '../languages/ro/furniture.ts'
import {furniture as ru} from '../languages/ru/furniture.ts'
import {furniture as sv} from '../languages/sv/furniture.ts'
import {furniture as tr} from '../languages/tr/furniture.ts'
import {furniture as uk} from '../languages/uk/furniture.ts'
import type {Line, Part} from '../passage.ts'
import {linesOf, partsOf} from '../passage.ts'

export type Category = keyof FurniturePhrases

/** The tables of all languages. */
export const tables: Readonly<Record<string, FurniturePhrases>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
}

/** A word of a line, folded, with its place in the document. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const token = /[\p{L}\p{M}\p{N}%]+/gu
const firstTokens = /([\p{L}\p{M}\p{N}%]+)(?:[^\p{L}\p{M}\p{N}%]+([\p{L}\p{M}\p{N}%]+))?/u
const plain = /^[a-z0-9]+$/

/** Lower case without accents: scrapers and translators lose both. */
export function fold(word: string): string {
  const small = word.toLowerCase()
  return plain.test(small) ? small : small.normalize('NFKD').replace(/\p{M}+/gu, '')
}

/** The words of a text that starts at `at`. */
export function tokensOf(text: string, at: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const start = at + match.index
    tokens.push({word: fold(match[0]), start, end: start + match[0].length})
  }
  return tokens
}

interface Node {
  readonly next: Map<string, Node>
  /** After `…`. */
  some?: Node
  /** After `#`. */
  number?: Node
  ends?: Set<Category>
}

const node = (): Node => ({next: new Map()})

/** Most words that `…` stands for. */
const SOME_WORDS = 8

export interface Trie {
  /** Whether a phrase begins as the text does: lets most lines go without being cut into words. */
  opens(text: string): boolean
  /** Where the longest phrase that begins at token `from` ends, exclusive, or -1. */
  prefix(tokens: readonly Token[], from: number, category: Category): number
  /** The categories of the phrase that is exactly the tokens [from, to). */
  whole(tokens: readonly Token[], from: number, to: number): ReadonlySet<Category> | undefined
}

function createTrie(): {add(phrase: string, category: Category): void; trie: Trie} {
  const root = node()
  function add(phrase: string, category: Category): void {
    // A phrase must begin with a word of its own: anything else would be tried on every line of every text.
    if (!/^\P{L}*\p{L}/u.test(phrase.replace(/^\s*#\s+/, '')) || phrase.startsWith('…'))
      throw new Error(`Expected a phrase that begins with a word, got \`${phrase}\``)
    let at = root
    for (const [part] of phrase.matchAll(/…|#|[\p{L}\p{M}\p{N}%]+/gu)) {
      if (part === '…') at = at.some ??= node()
      else if (part === '#') at = at.number ??= node()
      else {
        const word = fold(part)
        let next = at.next.get(word)
        if (!next) at.next.set(word, (next = node()))
        at = next
      }
    }
    at.ends ??= new Set()
    at.ends.add(category)
  }
  function* walk(
    at: Node,
    tokens: readonly Token[],
    from: number,
    to: number,
  ): Generator<[number, ReadonlySet<Category>]> {
    if (at.ends) yield [from, at.ends]
    if (from < to) {
      const {word} = tokens[from]!
      const next = at.next.get(word)
      if (next) yield* walk(next, tokens, from + 1, to)
      if (at.number && /^\d/.test(word)) {
        // `64.3%` is two tokens.
        for (let past = from + 1; ; past++) {
          yield* walk(at.number, tokens, past, to)
          if (past >= to || past > from + 2 || !/^\d/.test(tokens[past]!.word)) break
        }
      }
    }
    if (at.some) {
      for (let skip = 0; skip <= SOME_WORDS && from + skip <= to; skip++)
        yield* walk(at.some, tokens, from + skip, to)
    }
  }
  return {
    add,
    trie: {
      opens(text) {
        const [, first, second] = firstTokens.exec(text) ?? []
        if (first === undefined) return false
        if (/^\d/.test(first)) return root.number !== undefined
        const at = root.next.get(fold(first))
        if (!at) return false
        if (at.ends || at.some || at.number || second === undefined) return true
        return at.next.has(fold(second))
      },
      prefix(tokens, from, category) {
        let best = -1
        for (const [end, ends] of walk(root, tokens, from, tokens.length)) {
          if (end > best && ends.has(category)) best = end
        }
        return best
      },
      whole(tokens, from, to) {
        for (const [end, ends] of walk(root, tokens, from, to)) if (end === to) return ends
        return undefined
      },
    },
  }
}

const tries = new Map<string, Trie>()

/** Phrases of other languages stay in a translation; below two words they would be words of this language too often. */
const FOREIGN_WORDS = 2

/** The trie of a language: its own phrases, and the longer ones of all others, which translators leave standing. */
export function trieOf(language: string): Trie {
  let ready = tries.get(language)
  if (ready) return ready
  const {add, trie} = createTrie()
  for (const [code, table] of Object.entries(tables)) {
    for (const [category, phrases] of Object.entries(table) as [Category, readonly string[]][]) {
      for (const phrase of phrases) {
        if (
          code !== language &&
          phrase.split(' ').filter((word) => /\p{L}/u.test(word)).length < FOREIGN_WORDS
        )
          continue
        add(phrase, category)
      }
    }
  }
  ready = trie
  tries.set(language, ready)
  return ready
}

/** Words of a category in a language, folded. */
const sets = new Map<string, ReadonlySet<string>>()
export function wordsOf(language: string, category: Category): ReadonlySet<string> {
  const key = `${language} ${category}`
  let ready = sets.get(key)
  if (!ready) {
    ready = new Set(
      (tables[language]?.[category] ?? []).map((phrase) => phrase.split(' ').map(fold).join(' ')),
    )
    sets.set(key, ready)
  }
  return ready
}

/** What phrases say of a line. */
export interface Notice {
  readonly line: Line
  /** The whole line, sentence by sentence, is furniture of these categories. */
  readonly whole?: {readonly categories: ReadonlySet<Category>; readonly words: number}
  /** Only its last or first sentences are. */
  readonly tail?: {readonly start: number; readonly categories: ReadonlySet<Category>}
  readonly head?: {readonly end: number; readonly categories: ReadonlySet<Category>}
}

/** Longest line that may be furniture as a whole. */
const NOTICE_LENGTH = 400
/** How far from a long line's ends its first and last sentences are looked for. */
const EDGE = 220
/** Fewest words of a notice that is cut from the end or the beginning of running text. */
const TAIL_WORDS = 3
const HEAD_WORDS = 4

const notices = new WeakMap<Root, readonly Notice[]>()

/** What phrases say of each line; once for all rules. */
export function noticesOf(tree: Root, file: VFile): readonly Notice[] {
  const ready = notices.get(tree)
  if (ready) return ready
  const trie = trieOf(file.data.language ?? 'und')
  const found = linesOf(tree, file).map((line) => judge(line, trie))
  notices.set(tree, found)
  return found
}

function matchOf(
  text: string,
  at: number,
  trie: Trie,
): {categories: ReadonlySet<Category>; words: number} | undefined {
  // Somebody says it.
  if (/^["“«„‘]/.test(text) || !trie.opens(text)) return undefined
  const tokens = tokensOf(text, at)
  if (tokens.length === 0) return undefined
  const categories = trie.whole(tokens, 0, tokens.length)
  return categories && {categories, words: tokens.length}
}

function judge(line: Line, trie: Trie): Notice {
  if (line.text.length <= NOTICE_LENGTH) {
    const one = matchOf(line.text, line.start, trie)
    if (one) return {line, whole: one}
  }
  const long = line.text.length > 2 * EDGE
  if (!long) {
    const parts = partsOf(line.text, line.start)
    if (parts.length < 2) return {line}
    return fromParts(
      line,
      parts,
      parts.map((part) => matchOf(part.text, part.start, trie)),
    )
  }
  // The cut sentence at an edge of the window cannot match by itself: a phrase is a whole sentence.
  const first = partsOf(line.text.slice(0, EDGE), line.start).slice(0, -1)
  const last = partsOf(line.text.slice(-EDGE), line.end - EDGE).slice(1)
  const parts = [...first, {text: '', start: line.start + EDGE, end: line.end - EDGE}, ...last]
  return fromParts(
    line,
    parts,
    parts.map((part) => (part.text === '' ? undefined : matchOf(part.text, part.start, trie))),
  )
}

function fromParts(
  line: Line,
  parts: readonly Part[],
  found: readonly ({categories: ReadonlySet<Category>; words: number} | undefined)[],
): Notice {
  let tail = parts.length
  while (tail > 0 && found[tail - 1]) tail--
  if (tail === 0) {
    return {
      line,
      whole: {
        categories: new Set(found.flatMap((one) => [...one!.categories])),
        words: found.reduce((sum, one) => sum + one!.words, 0),
      },
    }
  }
  let head = 0
  while (head < parts.length && found[head]) head++
  const notice: {-readonly [Key in keyof Notice]: Notice[Key]} = {line}
  const taken = (from: number, to: number) =>
    found.slice(from, to) as {categories: ReadonlySet<Category>; words: number}[]
  const after = taken(tail, parts.length)
  // An open quotation or colon before it means that somebody says it.
  const before = parts[tail - 1]
  if (
    after.reduce((sum, one) => sum + one.words, 0) >= TAIL_WORDS &&
    (!before || !/[:“«„,]$/.test(before.text))
  ) {
    notice.tail = {
      start: parts[tail]!.start,
      categories: new Set(after.flatMap((one) => [...one.categories])),
    }
  }
  const front = taken(0, head)
  if (front.reduce((sum, one) => sum + one.words, 0) >= HEAD_WORDS) {
    notice.head = {
      end: parts[head - 1]!.end,
      categories: new Set(front.flatMap((one) => [...one.categories])),
    }
  }
  return notice
}
