/** Lines that tell the time of an article, and those that head a part of it. */
import type {Line} from '../../../text/passage.ts'
import {tokensOf} from '../../phrases/folded.ts'
import {onlyDate, read, weekday} from '../signed-line.ts'
import {isHouse} from './houses.ts'
import type {Page} from './page.ts'
import {HEAD, LONGEST, running} from './page.ts'

/** The hour of an entry. */
const clockFirst = /^\d{1,2}(?:[:.h]\d{2}| [ap]\.?m)/iu
/** Dates alone on their lines from which on those below the first text are headings. */
const CHRONICLE = 3
export const bullet = /^[-–—•·*] /
/** A part of a date on a line of its own, as the fields of a page fall apart: `Saturday`, `April 20`, `23:39,`. */
export const datePart =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2}:\d{2}),?$/u

/** Whether a date belongs to the text: it heads an entry of a chronicle or of a live report. */
export function isHeading(page: Page, line: Line): boolean {
  const {lines} = page
  if (!isDate(page, line.text)) return false
  const isInside = lines.slice(0, line.index).some(running) || headsItem(page, line)
  return (isInside && chronicle(page)) || isLiveDay(page, line)
}

/** A part of a date among the furniture above the text, by itself or with other parts. */
export function isDatePart(page: Page, line: Line): boolean {
  const {lines, notices} = page
  if (line.index >= HEAD || !datePart.test(line.text) || lines.slice(0, line.index).some(running))
    return false
  const beside = (step: number): boolean => {
    let at = line.index + step
    while (lines[at] && datePart.test(lines[at]!.text)) at += step
    const other = notices[at]
    return (
      other?.whole !== undefined || (step < 0 && at > 0 && other !== undefined && isHouse(other.line.text))
    )
  }
  return beside(-1) || beside(1)
}

/** `Published on …`: the article’s own date, not a heading. */
function labelledDate(page: Page, text: string): boolean {
  const {trie} = page
  const tokens = tokensOf(text, 0)
  return trie.prefix(tokens, 0, 'dated') > 0 && !weekday.test(tokens[0]!.word)
}

function isDate(page: Page, text: string): boolean {
  const {language} = page
  return onlyDate.test(text) && !labelledDate(page, text) && read(text, language)?.published !== undefined
}

/** Whether dates alone on their lines are the headings of a text: a diary, a programme. */
function chronicle(page: Page): boolean {
  const {lines} = page
  page.isChronicle ??=
    lines.filter((one) => one.text.length <= LONGEST && /\d/.test(one.text) && isDate(page, one.text))
      .length >= CHRONICLE
  return page.isChronicle
}

/** Whether a date has its part of the text right below it, as the next dates have. */
function headsItem(page: Page, line: Line): boolean {
  const {lines} = page
  const [below, ...rest] = lines.slice(line.index + 1)
  return (
    below !== undefined &&
    running(below) &&
    rest.some((one, at) => isDate(page, one.text) && rest[at + 1] !== undefined && running(rest[at + 1]!))
  )
}

/** Whether a day heads the entries of a live report, as another one does: their hours stand below both. */
function isLiveDay(page: Page, line: Line): boolean {
  const {lines} = page
  const heads = (one: Line): boolean => clockFirst.test(lines[one.index + 1]?.text ?? '')
  return heads(line) && lines.some((one) => one !== line && heads(one) && isDate(page, one.text))
}

/** Whether a line is one item of several. */
export function listed(page: Page, line: Line): boolean {
  const {lines} = page
  return (
    bullet.test(line.text) &&
    [lines[line.index - 1], lines[line.index + 1]].some((one) => one !== undefined && bullet.test(one.text))
  )
}
