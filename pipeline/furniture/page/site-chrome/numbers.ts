/** Numbers of a page: the weather, how often it was seen, how long its recordings are. */

import {report} from '../../../report.ts'
import type {Line} from '../../../text/passage.ts'
import {proseShaped} from '../../../text/passage.ts'
import {cutLines} from '../../cut.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Page} from './page.ts'
import {HEAD} from './page.ts'

/** The weather that a page’s head shows: the degrees, perhaps their unit on a line of its own, the town, today’s date. */
const degrees = /^-?\d{1,3}(?:[.,]\d)? ?(?:°? ?[CF])?$/
const town = /^\p{Lu}[\p{L}\p{M}’' .-]{2,30}$/u
const today = /^\p{L}{5,12}day, \p{Lu}\p{L}{2,8} \d{1,2}, 20\d{2}$/u

/** How many of the first lines are the weather. */
function weather(lines: readonly Line[]): number {
  if (!lines[0] || !degrees.test(lines[0].text)) return 0
  const at = /^[CF]$/.test(lines[1]?.text ?? '') ? 2 : 1
  if (at === 1 && !/[CF]$/.test(lines[0].text)) return 0
  return town.test(lines[at]?.text ?? '') && today.test(lines[at + 1]?.text ?? '') ? at + 2 : 0
}

/** Where a recording stands and how long it is; a time or a count alone. */
const playerTime = /^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/
const alone = /^(?:\d{1,2}:\d{2},?|\d{1,3})$/
/** An hour with the mark that parted it from the day or the text. */
const marked = /^(?:[-–•|] ?\d{1,2}:\d{2},?|\d{1,2}:\d{2},)$/

/** How long a film is and whose: `02:12 - Source: HPN`; and most words of its title right above. */
const sourced = /^\d{1,2}:\d{2}(?::\d{2})? [-–—] Source: \p{Lu}.{1,40}$/u
const FILM_WORDS = 25

/** The number of a picture among those of its gallery: `1/3`. */
function photoCount(text: string): boolean {
  const match = /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(text)
  return match !== null && Number(match[1]) <= Number(match[2]) && Number(match[2]) > 2
}

const length = /^0\d:\d{2}$/
/** Most recordings in a text: more times alone on their lines are hours of a live report. */
const RECORDINGS = 2

/** Where nothing but the length of a recording stands between the paragraphs: `02:19`. */
function recordings(notices: readonly Notice[]): readonly Notice[] {
  const found = notices.filter(
    ({line, whole}) => line.text.length === '00:00'.length && !whole && length.test(line.text),
  )
  if (found.length === 0) return found
  const clocks = notices.filter(({line}) => /^\d{1,2}[:.h]\d{2}\b/.test(line.text))
  const behindText = ({line}: Notice): boolean =>
    notices.slice(0, line.index).some((one) => proseShaped(one.line))
  return clocks.length > RECORDINGS ? [] : found.filter(behindText)
}

function isAboveText(notices: readonly Notice[], index: number): boolean {
  return !notices.slice(0, index).some(({line}) => proseShaped(line))
}

/** Whether a number stands alone above all running text, and no other does: parts of an article are numbered on. */
function onlyNumber(notices: readonly Notice[], index: number): boolean {
  return (
    index > 1 && isAboveText(notices, index) && notices.filter(({line}) => alone.test(line.text)).length === 1
  )
}

/** Cuts the weather that the head of a page shows. */
export function cutWeather({file, notices, taken}: Page): void {
  const head = weather(notices.slice(0, HEAD).map(({line}) => line))
  if (head > 0 && head < notices.length) {
    for (let index = 0; index < head; index++) taken.add(index)
    cutLines(
      file,
      notices[0]!.line,
      notices[head - 1]!.line,
      `Expected article text, got the weather in \`${notices[head - 2]!.line.text}\`, cut`,
    )
  }
}

/** Cuts how often the page was seen and commented on: two numbers below the headline. */
export function cutCounts({file, notices, taken}: Page): void {
  for (let index = 1; index + 2 < Math.min(notices.length, HEAD); index++) {
    if (![index, index + 1].every((at) => /^\d{1,6}$/.test(notices[at]!.line.text))) continue
    taken.add(index).add(index + 1)
    cutLines(
      file,
      notices[index]!.line,
      notices[index + 1]!.line,
      `Expected article text, got the page’s counts \`${notices[index]!.line.text}\`, cut`,
    )
    break
  }
}

/** Cuts the length of a film with its source, and its title above. */
export function cutFilms({file, notices, taken}: Page): void {
  for (const {line} of notices) {
    if (line.index === 0 || line.text.charCodeAt(0) > 57 || !sourced.test(line.text)) continue
    const above = notices[line.index - 1]!.line
    const isTitle = above.index > 0 && !/[.:]$/.test(above.text) && above.words <= FILM_WORDS
    const first = isTitle && !proseShaped(above) && !notices[above.index]!.whole ? above : line
    for (let index = first.index; index <= line.index; index++) taken.add(index)
    cutLines(file, first, line, `Expected article text, got a film’s title and length \`${line.text}\`, cut`)
  }
}

/** Cuts a number beside what the page offers: how long a recording is, how often the page was shared. */
export function cutNumbers({file, notices, taken}: Page): void {
  for (let index = 1; index + 1 < Math.min(notices.length, HEAD * 2); index++) {
    const {line, whole} = notices[index]!
    const beside = notices[index - 1]!.whole !== undefined || notices[index + 1]!.whole !== undefined
    const isCount =
      playerTime.test(line.text) ||
      photoCount(line.text) ||
      (marked.test(line.text) && isAboveText(notices, index)) ||
      (alone.test(line.text) && (beside || onlyNumber(notices, index)))
    if (whole || !isCount) continue
    taken.add(index)
    report(file, {
      // Furniture beside it takes the break between the two with it.
      start: line.start,
      end: beside ? line.end : notices[index + 1]!.line.start,
      after: '',
      message: `Expected article text, got the number \`${line.text}\` of the page, cut`,
    })
  }
  for (const {line} of recordings(notices)) {
    taken.add(line.index)
    cutLines(file, line, line, `Expected article text, got the length \`${line.text}\` of a recording, cut`)
  }
}
