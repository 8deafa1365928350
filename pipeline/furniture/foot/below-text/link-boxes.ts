/** Boxes of a page below its text that their label or their days tell: links, who the author is, other articles with their hour. */
import {dateIn} from '../../../text/dates.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Below} from './below.ts'

/** What stands above links: `More from Harbour News:`, `On topic: ports`, `ALSO:`, `ALSO ON HARBOUR POST`. */
const label =
  /^(?:more (?:from|about|on|in) [^.!?:]{2,40}:|(?:see also|further reading|related (?:stories|articles|links|news|content))\s?:|on topic: [^.!?:]{2,40}|elsewhere (?:on|in|at) [^.!?:]{2,40}:?|from (?:around|across) the (?:web|site):?)$/iu
const shouted = /^(?:(?:ALSO|MORE|RELATED|SEE ALSO|READ MORE)\s?:|ALSO ON \p{Lu}[\p{L}\d.’' ]{1,30})$/u
/** Fewest links below it, fewest and most words of one. */
const LINKS = 2
const LINK_WORDS = 3
const MOST_WORDS = 30
/** Who the author is, and most lines that tell it. */
const about = /^about (?:the )?(?:author|writer|reporter|contributor)s?\s?:?$/i
const ABOUT_LINES = 2
/** When another article was changed: `July 16, 2013 -- Updated 1825 GMT`; longest such line, and fewest of them. */
const changed = /\b(?:updated|posted|published)\b/i
const hour = /\b\d{1,2}:?\d{2}\b/
const STAMP = 60
const STAMPS = 3
/** Lines of the article above. */
const TEXT = 2

/** The first such box, with all behind it. */
export function linkBoxBelow(notices: readonly Notice[]): Below | undefined {
  for (let from = TEXT; from < notices.length - 1; from++) {
    const {text} = notices[from]!.line
    if (text.length > STAMP) continue
    const isBox =
      ((label.test(text) || shouted.test(text)) && areLinks(notices, from + 1)) ||
      (about.test(text) && isAbout(notices, from + 1)) ||
      areStamped(notices, from)
    if (isBox) return {from, to: notices.length - 1}
  }
  return undefined
}

/** Whether nothing but links stands from a line to the end. */
function areLinks(notices: readonly Notice[], from: number): boolean {
  const rest = notices.slice(from).filter(({whole}) => !whole)
  return (
    rest.length >= LINKS &&
    rest.every(
      ({line: {text, words}}) =>
        words >= LINK_WORDS && words <= MOST_WORDS && !/[.:;,]["”’]?$/.test(text) && /[\p{Lu}\d]/u.test(text),
    )
  )
}

function isAbout(notices: readonly Notice[], from: number): boolean {
  const rest = notices.slice(from).filter(({whole}) => !whole)
  return rest.length > 0 && rest.length <= ABOUT_LINES && rest[0]!.line.stopped
}

/** Whether each line but one from here to the end tells when the article was changed of which the next one tells. */
function areStamped(notices: readonly Notice[], from: number): boolean {
  let stamps = 0
  for (let at = from; at < notices.length; at += 2) {
    if (notices[at]!.whole && at > from) at++
    if (at >= notices.length) break
    if (!isStamp(notices[at]!.line.text) || at + 1 === notices.length) return false
    stamps++
  }
  return stamps >= STAMPS
}

function isStamp(text: string): boolean {
  return (
    text.length <= STAMP &&
    /\d/.test(text) &&
    changed.test(text) &&
    hour.test(text) &&
    dateIn(text) !== undefined
  )
}
