/** Which lines, or first and last sentences of lines, are phrases of furniture. */

import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Line, Part} from '../../text/passage.ts'
import {lastPartStart, linesOf, partsOf} from '../../text/passage.ts'
import {perLine} from '../../text/per-line.ts'
import {withTalk} from '../page/talk-notices.ts'
import {sizeOf, tokensOf} from './folded.ts'
import type {Category} from './tables.ts'
import {bits} from './tables.ts'
import type {Trie} from './trie.ts'
import {trieOf} from './trie.ts'

/** What phrases say of a line. */
export interface Notice {
  readonly line: Line
  /** The kinds of the phrases that begin as the line does. */
  readonly opens: number
  /** The whole line, sentence by sentence, is furniture of these categories. */
  readonly whole?: {readonly categories: ReadonlySet<Category>; readonly words: number}
  /** Only its last or first sentences are. */
  readonly tail?: {readonly start: number; readonly categories: ReadonlySet<Category>}
  readonly head?: {readonly end: number; readonly categories: ReadonlySet<Category>}
}

/** The kinds of which a phrase is a whole sentence or line. */
const notable: readonly Category[] = [
  'readAlso',
  'subscription',
  'promotion',
  'share',
  'comments',
  'cookies',
  'player',
  'chrome',
  'truncation',
  'translation',
  'chatter',
]
const NOTICES = notable.reduce((all, category) => all | bits[category], 0)

/** Longest line that may be furniture as a whole. */
const NOTICE_LENGTH = 400
/** How far from a long line's ends its first and last sentences are looked for. */
const EDGE = 220
/** Fewest words of a notice that is cut from the end or the beginning of running text. */
const TAIL_WORDS = 3
const HEAD_WORDS = 4
/** … but not what an author says to the readers before going on. */
const courtesy = /^thanks? /i

const notices = new WeakMap<Root, readonly Notice[]>()
const matched = new WeakMap<readonly Notice[], readonly Notice[]>()

/** Those of which phrases say something; most texts have none. */
export function matchedOf(all: readonly Notice[]): readonly Notice[] {
  let ready = matched.get(all)
  if (!ready) {
    ready = all.filter(({whole, tail, head}) => whole || tail || head)
    matched.set(all, ready)
  }
  return ready
}

/** What phrases say of each line; once for all rules. */
export function noticesOf(tree: Root, file: VFile): readonly Notice[] {
  const ready = notices.get(tree)
  if (ready) return ready
  const language = file.data.language ?? 'und'
  const found = linesOf(tree, file).map(noticeOf)
  const all = language === 'en' ? withTalk(found, tree, file) : found
  notices.set(tree, all)
  return all
}

/** Whether a sentence begins as a phrase does, and nobody says it. */
function mayMatch(text: string, trie: Trie): boolean {
  return !/^["“«„‘]/.test(text) && (trie.opens(text) & NOTICES) !== 0
}

/** What somebody says, and who: no page speaks so of itself. */
const reported = /^[^"“„«»]*["”»][^"“”„«»]*$|, (?:said|says|wrote|writes|added) \p{L}/u

function matchOf(text: string, trie: Trie): {categories: ReadonlySet<Category>; words: number} | undefined {
  if (!mayMatch(text, trie) || !trie.mayGoOn(text) || reported.test(text)) return undefined
  const tokens = tokensOf(text, 0)
  if (tokens.length === 0) return undefined
  const categories = trie.whole(tokens, 0, tokens.length)
  return categories && {categories, words: tokens.reduce((sum, token) => sum + sizeOf(token), 0)}
}

/** What phrases say of a line, with places that count from its start. */
type Judgement = Omit<Notice, 'line'>

const judged = perLine((text, language) => judge(text, trieOf(language)))

function noticeOf(line: Line): Notice {
  const {opens, whole, tail, head} = judged(line)
  const notice: {-readonly [Key in keyof Notice]: Notice[Key]} = {line, opens}
  if (whole) notice.whole = whole
  if (tail) notice.tail = {...tail, start: line.start + tail.start}
  if (head) notice.head = {...head, end: line.start + head.end}
  return notice
}

function judge(text: string, trie: Trie): Judgement {
  const opens = trie.opens(text)
  // By far the most lines neither begin nor end in a phrase.
  if ((opens & NOTICES) === 0) {
    const last = lastPartStart(text)
    if (last === 0 || text.length - last > EDGE || !mayMatch(text.slice(last), trie)) return {opens}
  }
  if ((opens & NOTICES) !== 0 && text.length <= NOTICE_LENGTH) {
    const one = matchOf(text, trie)
    if (one) return {opens, whole: one}
  }
  if (text.length <= 2 * EDGE) return fromParts(text, opens, partsOf(text, 0), trie)
  // The cut sentence at an edge of the window cannot match by itself: a phrase is a whole sentence.
  const first = opens !== 0 ? partsOf(text.slice(0, EDGE), 0).slice(0, -1) : []
  const last = partsOf(text.slice(-EDGE), text.length - EDGE).slice(1)
  return fromParts(text, opens, [...first, {text: '', start: EDGE, end: text.length - EDGE}, ...last], trie)
}

/** What ends in a short word that may be shortened. */
const shortened = /(?:^|[\s(])\p{Ll}{1,6}\.$/u

type Match = Pick<NonNullable<Notice['whole']>, 'categories' | 'words'>

function fromParts(line: string, opens: number, parts: readonly Part[], trie: Trie): Judgement {
  if (parts.length < 2) return {opens}
  const match = ({text}: Part): Match | undefined => (text === '' ? undefined : matchOf(text, trie))
  const after: Match[] = []
  let tail = parts.length
  for (; tail > 0; tail--) {
    const one = match(parts[tail - 1]!)
    if (!one) break
    after.push(one)
  }
  if (tail === 0) return {opens, whole: {categories: categoriesOf(after), words: wordsIn(after)}}
  const front: Match[] = []
  while (front.length < tail) {
    const one = match(parts[front.length]!)
    if (!one) break
    front.push(one)
  }
  const notice: {-readonly [Key in keyof Judgement]: Judgement[Key]} = {opens}
  // An open quotation or colon before it means that somebody says it.
  const before = parts[tail - 1]
  if (
    wordsIn(after) >= TAIL_WORDS &&
    (!before || !/[:“«„,]$/.test(before.text)) &&
    // `it takes approx. 45 - 90 min.`
    !(before && shortened.test(before.text) && /^\d/.test(parts[tail]!.text))
  )
    notice.tail = {start: parts[tail]!.start, categories: categoriesOf(after)}
  if (wordsIn(front) >= HEAD_WORDS && !courtesy.test(line))
    notice.head = {end: parts[front.length - 1]!.end, categories: categoriesOf(front)}
  return notice
}

const categoriesOf = (matches: readonly Match[]): ReadonlySet<Category> =>
  new Set(matches.flatMap((match) => [...match.categories]))
const wordsIn = (matches: readonly Match[]): number => matches.reduce((sum, match) => sum + match.words, 0)
