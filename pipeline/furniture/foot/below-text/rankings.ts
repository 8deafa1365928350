/** The lists of what is read and watched most that a page has below its text, with the headlines of its feed above them. */
import {calls} from '../../../languages/en/page-words.ts'
import {proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Below} from './below.ts'

/** `3: Dockers of Genoa strike`, and fewest and most words of one. */
const item = /^(\d{1,2})[:.)] ?(?=["“'‘«]?[\p{Lu}\d])/u
const WORDS = 3
const MOST_WORDS = 20
/** Fewest of them, and how many there are at least where the numbers begin anew. */
const FEWEST = 3
const SEVERAL = 6
/** What stands above one of the lists: what readers did with the articles. */
const tab =
  /^(?:(?:the )?most )?(?:read|shared|viewed|watched|commented|e-?mailed|popular|video\/audio|trending|discussed|recommended)\s?:?$/iu
/** Most lines behind them, and most sentences there and among the headlines above. */
const MOST_BEHIND = 4
const SENTENCES = 1
/** Fewest words of a headline above them, fewest and most of these headlines. */
const HEADLINE_WORDS = 4
const HEADLINES = 2
const MOST_HEADLINES = 24

/** The lists at the end of a page: their numbers begin anew, or all of them end in the same button, or they stand below a feed. */
export function rankingsBelow(notices: readonly Notice[]): Below | undefined {
  const end = notices.findLastIndex((notice) => numberOf(notice) > 0)
  if (end < FEWEST || !isTail(notices, end + 1)) return undefined
  let from = end
  while (from > 0 && (numberOf(notices[from - 1]!) > 0 || isTab(notices[from - 1]!))) from--
  const items = notices.slice(from, end + 1).filter((notice) => numberOf(notice) > 0)
  if (items.length < FEWEST || !items.some(({line}) => /\s\p{Ll}{4,}/u.test(line.text))) return undefined
  const feed = feedAbove(notices, from)
  if (!beginsAnew(items) && !sharesButton(items) && feed === undefined) return undefined
  return {from: feed ?? headlinesAbove(notices, from), to: notices.length - 1}
}

/** The number of an item, 0 of any other line. */
function numberOf({line}: Notice): number {
  const number = /^\d/.test(line.text) ? item.exec(line.text)?.[1] : undefined
  if (number === undefined || line.words <= WORDS || line.words > MOST_WORDS || /\.["”’]?$/.test(line.text))
    return 0
  return Number(number)
}

function isTab({line, whole}: Notice): boolean {
  return tab.test(line.text) || (whole !== undefined && !line.stopped && line.words <= WORDS)
}

/** Whether hardly anything stands behind them. */
function isTail(notices: readonly Notice[], from: number): boolean {
  const rest = notices.slice(from).filter(({whole}) => !whole)
  return rest.length <= MOST_BEHIND && rest.filter(({line}) => proseShaped(line)).length <= SENTENCES
}

/** Whether the numbers begin anew below a tab, or behind a colon: parts of a text have headings, and steps have stops. */
function beginsAnew(items: readonly Notice[]): boolean {
  return (
    items.length >= SEVERAL &&
    items.some((notice, at) => {
      const above = items[at - 1]
      if (above === undefined || numberOf(notice) !== 1 || numberOf(above) === 1) return false
      return notice.line.index - above.line.index > 1 || /^\d+:/.test(notice.line.text)
    })
  )
}

/** Whether some in a row end in the word of their button: `… in the port Watch`. */
function sharesButton(items: readonly Notice[]): boolean {
  const buttons = items.map(({line}) => /[\p{L}?!”"’'] (\p{Lu}\p{Ll}{3,8})$/u.exec(line.text)?.[1])
  return buttons.some(
    (button, at) =>
      button !== undefined &&
      calls.has(button.toLowerCase()) &&
      buttons.slice(at, at + FEWEST).filter((one) => one === button).length === FEWEST,
  )
}

/** Where the label of a feed stands above some headlines and them. */
function feedAbove(notices: readonly Notice[], from: number): number | undefined {
  let sentences = 0
  for (let at = from - 1; at > 0 && from - at <= MOST_HEADLINES; at--) {
    const {line} = notices[at]!
    if (/^RSS(?: feed)?$/i.test(line.text)) return at
    if (line.words > MOST_WORDS * 2) return undefined
    if (/\.["”’]?$/.test(line.text) && ++sentences > SENTENCES) return undefined
  }
  return undefined
}

/** Where headlines without a label begin right above them. */
function headlinesAbove(notices: readonly Notice[], from: number): number {
  let start = from
  while (start > 1) {
    const {line} = notices[start - 1]!
    if (line.stopped || line.words < HEADLINE_WORDS || line.words > MOST_WORDS || line.text.endsWith(':'))
      break
    start--
  }
  return from - start >= HEADLINES ? start : from
}
