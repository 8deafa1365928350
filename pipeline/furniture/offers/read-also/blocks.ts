/** The links below a label: headlines in a row, behind bullets or numbers, and where the text goes on. */
import type {Line} from '../../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import {BELOW_WORDS, bullet} from './by-shape.ts'
import {STOPPED_WORDS} from './label.ts'

/** A label that says what to do and no heading does: `To discover`. */
export const infinitive = /^to \p{L}+$/iu

/** The last of a few links behind bullets right below a label, with running text below them. */
export function bulletsBelow(lines: readonly Line[], label: number): Line | undefined {
  let last = label
  for (const {text, stopped, words} of lines.slice(label + 1, label + 1 + MORE_LINKS)) {
    if (!bullet.test(text) || (stopped && !/[?!]$/.test(text)) || words < BELOW_WORDS) break
    last++
  }
  return last > label && goesOn(lines, last + 1) ? lines[last] : undefined
}

/** The last of headlines with their numbers on lines of their own that stand from here to the end of the text. */
export function numbered(notices: readonly Notice[], from: number): Line | undefined {
  let to = notices.length
  while (to > from && notices[to - 1]!.whole) to--
  const rest = notices.slice(from, to)
  const isList =
    rest.length >= 4 &&
    rest.length % 2 === 0 &&
    rest.every(({line}, at) =>
      at % 2 === 0 ? line.text === String(at / 2 + 1) : headlineShaped(line) && !/[.!…]$/.test(line.text),
    )
  return isList ? rest.at(-1)!.line : undefined
}

/** Whether running text stands here, or below one heading of its own. */
export function goesOn(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line) return false
  return proseShaped(line) || (lines[index + 1] !== undefined && proseShaped(lines[index + 1]!))
}

/** The headline of a link that has its subject in capitals above it. */
export function belowKicker(lines: readonly Line[], subject: Line): Line | undefined {
  const headline = lines[subject.index + 1]
  return subject.words <= KICKER_WORDS &&
    /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(subject.text) &&
    headline &&
    headlineShaped(headline) &&
    !headline.stopped &&
    headline.words >= BELOW_WORDS
    ? headline
    : undefined
}

/** Most words of such a subject. */
const KICKER_WORDS = 4

/** Most links below the first one. */
const MORE_LINKS = 5

/** Most words of a teaser of whole sentences. */
const TEASER_WORDS = 32

/** How many breaks part two lines; the end of the text parts as a blank line does. */
function breaks(text: string, above: Line, below: Line | undefined): number {
  return below ? text.slice(above.end, below.start).split('\n').length - 1 : 2
}

/**
 * The last line of what stands right below its label, in a text that parts its paragraphs with blank lines: headlines and
 * questions, or where the label says so a teaser of one or two sentences.
 */
export function blockBelow(
  label: Line,
  lines: readonly Line[],
  text: string,
  isSure: boolean,
): Line | undefined {
  if (breaks(text, lines[label.index - 1] ?? label, label) < 2 && label.index > 0) return undefined
  const isHead = ({stopped, words, text: own}: Line): boolean =>
    words >= BELOW_WORDS && words <= STOPPED_WORDS && (!stopped || /[?!]["”»]?$/.test(own))
  let last = label
  for (const one of lines.slice(label.index + 1, label.index + 1 + MORE_LINKS)) {
    if (breaks(text, last, one) !== 1) break
    const isTeaser = isSure && last === label && one.words <= TEASER_WORDS && one.parts.length <= 2
    if (!(isHead(one) || (isTeaser && one.words >= BELOW_WORDS))) return undefined
    last = one
  }
  return last !== label && breaks(text, last, lines[last.index + 1]) > 1 && goesOn(lines, last.index + 1)
    ? last
    : undefined
}

/** The last headline of the block that the first one begins: one line under the other, then a blank one. */
export function lastOfBlock(first: Line, lines: readonly Line[], text: string): Line {
  // A blank line may part the label from the links, not the links from each other.
  let last = first
  for (const one of lines.slice(first.index + 1, first.index + 1 + MORE_LINKS)) {
    if (breaks(text, last, one) !== 1 || !headlineShaped(one) || one.stopped || one.words < BELOW_WORDS) break
    last = one
  }
  return breaks(text, last, lines[last.index + 1]) >= 2 ? last : first
}
