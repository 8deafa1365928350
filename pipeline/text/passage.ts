/** Passages: the lines of a document as rules judge them, and the span that takes one out without leaving a gap. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {LazyParagraph} from '../tree.ts'
import {matchesOf} from './matches.ts'
import type {Answers} from './per-line.ts'
import {answersIn} from './per-line.ts'
import {gapSign} from './signs.ts'
import {glanceAt} from './suspicion.ts'
import type {WordTable} from './words.ts'
import {wordTable} from './words.ts'

/** A line that is not blank, with what rules ask of it. */
export interface Line {
  /** Its place among the lines, from 0. */
  readonly index: number
  /** Without white space at its ends. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Runs of letters and digits; in scripts that part no words about as many as a translation would have. */
  readonly words: number
  /** It ends as a sentence does: stop, question or exclamation mark, perhaps with closing marks behind. */
  readonly stopped: boolean
  /** Its sentences, by their marks alone. */
  readonly parts: readonly Part[]
  /** What rules found out about its text. */
  readonly answers: Answers
}

/** A line that works out what rules ask when one asks: most are too long or too plain for any. */
class Lazy implements Line {
  readonly index: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly answers: Answers
  private readonly table: WordTable | undefined
  private readonly node: LazyParagraph
  private counted = -1
  private ends: boolean | undefined = undefined
  private cut: readonly Part[] | undefined = undefined
  constructor(
    index: number,
    text: string,
    start: number,
    answers: Answers,
    node: LazyParagraph,
    table: WordTable | undefined,
  ) {
    this.index = index
    this.text = text
    this.start = start
    this.end = start + text.length
    this.answers = answers
    this.node = node
    this.table = table
  }
  get words(): number {
    if (this.counted === -1) {
      const {glance} = this.node
      this.counted =
        glance && this.table
          ? partedIn(this.text, countIn(this.table, glance.from, glance.to))
          : countWords(this.text)
    }
    return this.counted
  }
  get stopped(): boolean {
    this.ends ??= stops(this.text)
    return this.ends
  }
  get parts(): readonly Part[] {
    this.cut ??= partsOf(this.text, this.start)
    return this.cut
  }
}

/** UTF-16 units of a word and what stands beside it, from which on average it may be several that nothing parts. */
const LONG_RUN = 9
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|([\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu

/** Words of a text with so many runs of letters: about one for two signs of Chinese and Japanese, for four letters of Thai. */
function partedIn(text: string, runs: number): number {
  if (text.length <= runs * LONG_RUN) return runs
  let quarters = 0
  for (const [, letter] of matchesOf(text, unparted)) quarters += letter === undefined ? 2 : 1
  return Math.max(runs, Math.ceil(quarters / 4))
}

function stops(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (last === 46) return true
  // Letters and digits close nothing: no pattern needed for the end of a heading.
  if ((last >= 97 && last <= 122) || (last >= 48 && last <= 57)) return false
  return closed.test(text.slice(-CLOSING))
}

/** Marks that may close a line. */
const CLOSING = 8

const known = new WeakMap<Root, readonly Line[]>()
const closed = /[.!?。！？।؟…][\])"'”’»›]*$/u
const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

/** The lines of a tree, once for all rules that look at the same one. */
export function linesOf(tree: Root, file: VFile): readonly Line[] {
  const ready = known.get(tree)
  if (ready) return ready
  const lines: Line[] = []
  const table = file.data.original === undefined ? undefined : wordTable(file)
  if (table) glanceAt(tree, file)
  const whole = String(file.value)
  const answersFor = answersIn(file)
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode') continue
    let start = node.position!.start.offset!
    let end = node.position!.end.offset!
    while (start < end && spaceAt(whole, start)) start++
    while (end > start && spaceAt(whole, end - 1)) end--
    const text = whole.slice(start, end)
    lines.push(new Lazy(lines.length, text, start, answersFor(text), node, table))
  }
  known.set(tree, lines)
  return lines
}

/** What joins two words into one. */
const joint = gapSign(/^['’-]$/)

/** How many words there are among [from, to) of a table, a compound counted once. */
function countIn({store, gaps}: WordTable, from: number, to: number): number {
  let count = to - from
  for (let at = from + 1; at < to; at++) if ((store.signs[gaps[at]!]! & joint.gaps) !== 0) count--
  return count
}

/** How many words a document has. */
export function countWordsOf(file: VFile): number {
  const table = wordTable(file)
  return countIn(table, 0, table.count)
}

/** How many words a text has, as `Line.words` counts them. */
export function countWords(text: string): number {
  let count = 0
  word.lastIndex = 0
  while (word.test(text)) count++
  return partedIn(text, count)
}

/** Letters without accents and the marks of running text: nothing to fold but the case. */
const plain = /^[\x20-\x7e’‘“”–—]*$/

/** Words of a text without case, accents and punctuation, for comparing copies. */
export function foldWords(text: string): string[] {
  if (plain.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Longest headline: agencies stop well below twenty words, stacked ones of two sentences stay below this. */
const HEADLINE_WORDS = 30

/** Whether a line has the shape of a headline or subheading: short, no full stop, begins like one. */
export function headlineShaped(line: Line): boolean {
  if (line.words < 2 || line.words > HEADLINE_WORDS) return false
  if (/[.:;,…]$/.test(line.text) && !/\b\p{Lu}\.$/u.test(line.text)) return false
  return /^["“‘«„'¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(line.text)
}

/** Fewest words of a line that is taken for running text. */
const PROSE_WORDS = 12

/** Whether a line is running text: long enough, and stopped. */
export function proseShaped(line: Line): boolean {
  return line.stopped && line.words >= PROSE_WORDS
}

function breaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}

/**
 * The span that takes whole lines out: the lines and the smaller one of the line-break runs beside them, so that the
 * neighbours keep exactly the larger; nothing stays before the first line, only a final line break after the last.
 */
export function passageSpan(text: string, start: number, end: number): [start: number, end: number] {
  let left = start
  while (left > 0 && spaceAt(text, left - 1)) left--
  let right = end
  while (right < text.length && spaceAt(text, right)) right++
  if (left === 0) return [0, right]
  if (right === text.length) return [left, end]
  return breaks(text, left, start) >= breaks(text, end, right) ? [start, right] : [left, end]
}

/** The span that takes the tail of a line out, with the white space before it. */
export function tailSpan(text: string, start: number, end: number): [start: number, end: number] {
  let left = start
  while (left > 0 && /[^\S\n]/.test(text.charAt(left - 1))) left--
  return [left, end]
}

/** The span that takes the head of a line out, with the white space behind it. */
export function headSpan(text: string, start: number, end: number): [start: number, end: number] {
  let right = end
  while (right < text.length && /[^\S\n]/.test(text.charAt(right))) right++
  return [start, right]
}

/** A sentence of a line, by its marks alone: cheap, and good enough to compare with phrases. */
export interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Behind these a stop ends nothing. */
const abbreviation =
  /(?<![\p{L}\p{N}_])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Sr|Jr|No|vs|Sen|Rep|Gov|Lt|Sgt|M|Mme)$/u
/** Longest of them, with the character in front. */
const ABBREVIATION = 6
const partEnd = /[.!?…]+[\])"'”’»›]*(?=\s)/g

/** Whether white space stands at a place. */
export function spaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(text.charAt(at)))
}

/** Where the last sentence of a line begins, as `partsOf` cuts it. */
export function lastPartStart(text: string): number {
  for (let at = text.length - 2; at > 0; at--) {
    if (!spaceAt(text, at)) continue
    let mark = at - 1
    while (mark >= 0 && closers.includes(text.charAt(mark))) mark--
    if (mark < 0 || !marks.includes(text.charAt(mark))) continue
    let first = mark
    while (first > 0 && marks.includes(text.charAt(first - 1))) first--
    if (first === mark && abbreviation.test(text.slice(Math.max(0, first - ABBREVIATION), first))) continue
    return at + 1
  }
  return 0
}
const marks = '.!?…'
const closers = '])"\'”’»›'

/** Cuts a line into sentences at marks that white space follows; `at` is where the line starts in the document. */
export function partsOf(text: string, at: number): Part[] {
  const parts: Part[] = []
  let from = 0
  const push = (to: number): void => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed === '') return
    const start = at + from + raw.indexOf(trimmed)
    parts.push({text: trimmed, start, end: start + trimmed.length})
  }
  partEnd.lastIndex = 0
  for (let match = partEnd.exec(text); match; match = partEnd.exec(text)) {
    const {index} = match
    const single = !'.!?…'.includes(text.charAt(index + 1))
    if (single && abbreviation.test(text.slice(Math.max(0, index - ABBREVIATION), index))) continue
    push(partEnd.lastIndex)
    from = partEnd.lastIndex
  }
  push(text.length)
  return parts
}
