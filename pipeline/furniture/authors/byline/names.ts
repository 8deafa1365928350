/** Names alone on their lines beside the day of an article, and the place right above it. */
import type {Line} from '../../../text/passage.ts'
import {proseShaped} from '../../../text/passage.ts'
import {isPersonal} from '../given-names.ts'
import {name, read} from '../signed-line.ts'
import type {Page} from './page.ts'
import {dayOf, pushedDown} from './page.ts'

/** Where somebody writes from, on a line of its own below the name: `Rome. Special envoy`. */
const sentTo =
  /^\p{Lu}[\p{L}’' -]{2,24}[.,] (?:[Ss]pecial (?:envoys?|correspondents?)|[Cc]orrespondents?|[Ee]nvoys?)$/u
/** A day in numbers that has run into the same in words: `01/18/2024January 18, 2024`. */
const twoDays = /^\d{1,2}[./]\d{1,2}[./]\d{4} ?\p{Lu}\p{L}{2,8} \d{1,2}, \d{4}$/u
/** From where somebody reports, below the name. */
export const reportingFrom = /^Report(?:ing|s) from \p{Lu}[\p{L}’' ,-]{2,40}$/u
/** A place in front of a date. */
const oneWord = /^\p{Lu}[\p{L}’'-]{3,20}$/u
/** Fewest words of a headline right below which a place or section may stand. */
const HEADLINE_WORDS = 4

/** A name alone, right above the date, or above another name that is. */
export function named(page: Page, line: Line): boolean {
  const {lines, language} = page
  if (line.index === 0 || line.words < 2 || line.words > 4 || !name.test(line.text)) return false
  if (line.index > 3 && !pushedDown(page, line)) return false
  const below = lines[line.index + 1]
  if (below === undefined) return false
  const above = placeAbove(page, below) ? lines[below.index + 1]! : below
  return /\d:\d{2}/.test(above.text)
    ? read(above.text, language) !== undefined
    : twoDays.test(above.text) || named(page, above)
}

/** The last of the names alone below the date, a headline perhaps between them, above what is no text about them. */
export function namesBelowDate(page: Page, line: Line): Line | undefined {
  const {lines, notices, language} = page
  if (language !== 'en' || line.index === 0 || !pushedDown(page, line) || !nameAlone(line)) return undefined
  let last = line
  while (lines[last.index + 1] && nameAlone(lines[last.index + 1]!)) last = lines[last.index + 1]!
  const below = lines[last.index + 1]
  if (below === undefined || /^(?:She|He|They|Her|His)\b/.test(below.text)) return undefined
  // `Maria Costa`, and below it `Costa wrote …`: whom the text is about.
  if (below.text.startsWith(`${line.text.slice(line.text.lastIndexOf(' ') + 1)} `)) return undefined
  if (reportingFrom.test(below.text)) return last
  if (!isPersonal(line.text, page.file)) return undefined
  // One headline at most between the day and the names, and what the page offers there.
  let at = line.index - 1
  while (at > 0 && notices[at]!.whole) at--
  const above = lines[at]!
  return dayOf(page, above) || (at > 0 && dayOf(page, lines[at - 1]!)) ? placeBelow(page, last) : undefined
}

/** The line below names where it is their place, right above the text. */
function placeBelow(page: Page, last: Line): Line {
  const {lines} = page
  const place = lines[last.index + 1]
  const text = lines[last.index + 2]
  return place && text && oneWord.test(place.text) && proseShaped(text) ? place : last
}

/** Whether a line is a name of two or three words and nothing else. */
export function nameAlone(line: Line): boolean {
  return (
    line.words >= 2 &&
    line.words <= 3 &&
    !line.stopped &&
    /^\p{Lu}\p{Ll}/u.test(line.text) &&
    name.test(line.text)
  )
}

/** The place alone, right above the date. */
export function placeAbove(page: Page, line: Line): boolean {
  const {lines, language} = page
  const below = lines[line.index + 1]
  return (
    (line.index > 1 || (line.index === 1 && lines[0]!.words >= HEADLINE_WORDS)) &&
    below !== undefined &&
    (oneWord.test(line.text) || sentTo.test(line.text)) &&
    /\d:\d{2}/.test(below.text) &&
    pushedDown(page, line) &&
    read(below.text, language) !== undefined
  )
}
