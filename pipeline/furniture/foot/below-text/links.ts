/** Links below a text: each with its section or its day, or in front of its tags. */
import {headlineShaped, proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import {HEADLINE_WORDS} from './sizes.ts'

/** A day and an hour alone, as lists of links put them below a headline: `September 24, 08:00`. */
export const stamp =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? (?:19|20)\d{2})?,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/u

/** Where the links below a text begin that have their day and hour below them. */
export function stampedFrom(notices: readonly Notice[]): number {
  let end = notices.length
  while (end > 0 && notices[end - 1]!.whole) end--
  let from = end
  while (
    from >= 3 &&
    stamp.test(notices[from - 1]!.line.text) &&
    headlineShaped(notices[from - 2]!.line) &&
    !notices[from - 2]!.line.stopped &&
    notices[from - 2]!.line.words >= HEADLINE_WORDS
  )
    from -= 2
  return from < end ? from : notices.length
}

/** Fewest pairs of a section and a headline below a text that are links. */
const PAIRS = 2

/** Where the links below a text begin, each under the name of its section; `to` where the tags do. */
export function linksFrom(notices: readonly Notice[], to: number): number {
  let from = to
  while (
    from >= 3 &&
    notices[from - 2]!.whole?.categories.has('chrome') &&
    headlineShaped(notices[from - 1]!.line) &&
    !notices[from - 1]!.line.stopped &&
    notices[from - 1]!.line.words >= HEADLINE_WORDS
  )
    from -= 2
  const pairs = (to - from) / 2
  return pairs >= PAIRS || (pairs > 0 && to < notices.length) ? from : plainLinks(notices, to)
}

/** Fewest and most headlines without a label below a text, and words of each, that are links. */
const LINKS = 2
const MOST_LINKS = 5
const LINK_WORDS = 6
/** What announces a list of the text itself. */
export const announced = /:$|\b(?:following|these|below|list)\b[^.!?]*[.!?:]$/iu

/** Where headlines without a label begin between the last paragraph and the page's tags: no article ends in two headings. */
function plainLinks(notices: readonly Notice[], to: number): number {
  if (to === notices.length) return to
  let from = to
  while (
    from > 1 &&
    !notices[from - 1]!.whole &&
    headlineShaped(notices[from - 1]!.line) &&
    !notices[from - 1]!.line.stopped &&
    notices[from - 1]!.line.words >= LINK_WORDS
  )
    from--
  const above = notices[from - 1]!
  return to - from >= LINKS &&
    to - from <= MOST_LINKS &&
    proseShaped(above.line) &&
    !announced.test(above.line.text)
    ? from
    : to
}
