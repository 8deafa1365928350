/** What a page shows of other articles below its text: their beginnings, cut off or with a link, and headlines with their teasers. */
import {dateIn} from '../../../text/dates.ts'
import type {Line} from '../../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Below} from './below.ts'

/** Fewest of them in a row, and fewest words of one. */
const FEWEST = 2
const WORDS = 7
/** … if so many of them break off behind a word that nobody pauses at. */
const BROKEN = 0.3
/** Most words of the label of their box. */
const LABEL_WORDS = 4
/** Fewest paragraphs of the article above them, where no label tells. */
const PARAGRAPHS = 2
/** Fewest and most words of a headline that is a link, and longest teaser below it, in words. */
const HEADLINE_WORDS = 2
const LONGEST_HEADLINE = 24
const TEASER_WORDS = 90
/** Longest line that is nothing but a day, in UTF-16 units. */
const STAMP = 40

const dots = /[\p{L}\p{N},”"’)]\s?(?:…|\.{3})$/u
const broken =
  /\b(?:the|an?|of|to|in|on|at|by|for|with|from|and|or|as|that|which|who|whose|has|have|had|is|are|was|were|been|be|will|would|its|his|her|their|this|these|into|during|after|before|between|against|than|not|more|most|new|about|over)\s?(?:…|\.{3})$/iu
/** A link that has run into what it leads to: `… on Friday.More`, `… in the regionRead more »`. */
const linked = /(?:[.!?…]["”’]? ?|\p{Ll})(?:Read [Mm]ore|More|Learn more)(?: ?[»>→])?$/u
/** The label of a box of other articles, and of nothing that a round-up of news would call its parts. */
const boxed =
  /^(?:(?:related|latest|top|trending|popular|recommended|most (?:read|popular|viewed|watched)|editor[’']?s[’']?|more|other) (?:videos?|stories|articles|posts|picks)|(?:videos|stories|articles|posts) from other sections|more from .{2,30})\s?:?$/iu

function isCut({text, words}: Line): boolean {
  return words >= WORDS && /^["“‘«]?[\p{Lu}\d]/u.test(text) && dots.test(text)
}

const isLinked = ({text, words}: Line): boolean => words >= WORDS && linked.test(text.slice(-24))

/** The teasers below the last paragraph of an article. */
export function teasersBelow(notices: readonly Notice[]): Below | undefined {
  return rowOf(notices, isCut, isBroken) ?? rowOf(notices, isLinked, () => true) ?? blocks(notices)
}

function isBroken(rows: readonly Notice[]): boolean {
  return rows.filter(({line}) => broken.test(line.text)).length >= rows.length * BROKEN
}

/** A row of lines of one make at the end, with nothing but the page behind them. */
function rowOf(
  notices: readonly Notice[],
  holds: (line: Line) => boolean,
  proves: (rows: readonly Notice[]) => boolean,
): Below | undefined {
  let to = notices.length - 1
  while (to > 0 && notices[to]!.whole) to--
  let from = to + 1
  while (from > 1 && holds(notices[from - 1]!.line)) from--
  if (to - from + 1 < FEWEST || !proves(notices.slice(from, to + 1))) return undefined
  // The label of their box stands above them.
  const label = notices[from - 1]?.line
  if (label && !label.stopped && label.words <= LABEL_WORDS && !label.text.endsWith(':')) from--
  const above = notices[from - 1]
  if (!above || above.whole || !proseShaped(above.line)) return undefined
  return /(?:…|\.{3}|:)["”’]?$/u.test(above.line.text) ? undefined : {from, to}
}

/** Headlines that stand twice, or below a label, each with its day or teaser, up to the end. */
function blocks(notices: readonly Notice[]): Below | undefined {
  let paragraphs = 0
  for (let from = 0; from < notices.length - 1; from++) {
    const {line, whole} = notices[from]!
    if (!whole && proseShaped(line)) paragraphs++
    const isLabel = paragraphs > 0 && boxed.test(line.text)
    if (isLabel || (paragraphs >= PARAGRAPHS && isDoubled(notices, from))) {
      const start = isLabel ? from + 1 : from
      const count = headlinesTo(notices, start)
      if (count >= FEWEST) return {from: start, to: notices.length - 1}
    }
  }
  return undefined
}

/** Whether a headline stands once more right below, or below its day. */
function isDoubled(notices: readonly Notice[], index: number): boolean {
  const {line} = notices[index]!
  if (!isLink(line)) return false
  const [next, third] = [notices[index + 1]?.line.text, notices[index + 2]?.line.text]
  return next === line.text || (third === line.text && isStamp(next!))
}

function isLink(line: Line): boolean {
  return (
    headlineShaped(line) &&
    !/[.:]$/.test(line.text) &&
    line.words >= HEADLINE_WORDS &&
    line.words <= LONGEST_HEADLINE
  )
}

function isStamp(text: string): boolean {
  return text.length <= STAMP && /\d/.test(text) && dateIn(text) !== undefined
}

/** How many headlines stand from a line to the end, where nothing but they, their days and teasers stand there; 0 otherwise. */
function headlinesTo(notices: readonly Notice[], start: number): number {
  let count = 0
  let doubled = 0
  let headed = false
  let told = false
  let teasers = 0
  for (let index = start; index < notices.length; index++) {
    const {line, whole} = notices[index]!
    told ||= proseShaped(line) || isStamp(line.text)
    if (whole || isStamp(line.text)) continue
    if (isDoubled(notices, index)) {
      doubled++
      count++
      headed = true
      const isAtOnce = notices[index + 1]!.line.text === line.text
      told ||= !isAtOnce
      index += isAtOnce ? 1 : 2
    } else if (isLink(line)) {
      count++
      headed = true
    } else if (headed && line.words <= TEASER_WORDS) {
      headed = false
      teasers++
    } else return 0
  }
  // Of links alone none has a teaser: a paragraph below the last of several is the text’s, and goes on behind their box.
  if (teasers === 1 && count > FEWEST) return 0
  // A song has lines that stand twice, and neither days nor paragraphs.
  if (!told) return 0
  // Without a label above them two have to stand twice.
  return start > 0 && boxed.test(notices[start - 1]!.line.text) ? count : doubled
}
