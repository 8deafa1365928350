/** Links that their own shape tells: by the day behind a headline, or by the kind of article in front of it. */
import type {Line} from '../../text/passage.ts'
import {proseShaped} from '../../text/passage.ts'
import type {Notice} from '../phrases/notice.ts'

/** Fewest and most words of the headline. */
const HEADLINE_WORDS = 4
const MOST_WORDS = 24

/** A day in numbers at the end, perhaps with the hour. */
const datedEnd =
  /\p{L}[\p{L}”"»’?!)]*,? \d{1,2}[./]\d{1,2}[./]\d{4}(?:,? \d{1,2}[:.]\d{2}(?: o['’]clock)?)?$/u
/** … with the length of a recording behind day and month: `The race for the port - 02/08 2:31`. */
const playedEnd = /\p{L}[\p{L}”"»’?!)]* [-–—|] \d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?,? \d{1,2}:\d{2}$/u
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** The day in words, and for whom the article is: `INTERVIEW “…” Abroad March 14, 2025 subscribers`. */
const reservedEnd = new RegExp(
  String.raw`\p{L}[\p{L}”"»’?!)]*,? (?:${months} \d{1,2},? \d{4}|\d{1,2} ${months} \d{4})(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)? (?:(?:for |reserved for )?subscribers(?: only)?|[Pp]remium|\d{1,2} min(?:utes?)?)$`,
  'u',
)
/** Who filmed or spoke, in which programme and when: `video: Maria Costa, HPN Genoa, Harbour news at 8 p.m., May 3, 2024`. */
const recordedBy = new RegExp(
  String.raw`^(?:video|audio|sound|podcast|film)s?: \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}, [^.!?]{2,60}.{0,60}(?:${months} \d{1,2},? \d{4}|\d{1,2} ${months} \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}:\d{2}(?: ?(?:[ap]\.?m\.?|o['’]clock))?)$`,
  'iu',
)

/** Whether a line is a recording’s title with its length, who recorded it, or a link with the day and for whom it is. */
export function isRecorded({text, words, stopped}: Line): boolean {
  if (words <= HEADLINE_WORDS || words > MOST_WORDS || text.length > LONGEST) return false
  if (/\d$/.test(text) && playedEnd.test(text)) return true
  if (!stopped && /(?:bers|only|ium|min|utes?)$/.test(text) && reservedEnd.test(text)) return true
  return isRecordedBy(text)
}

/** Whether a line tells who filmed or spoke. */
export function isRecordedBy(text: string): boolean {
  return /^(?:vide|audi|soun|podc|film)/i.test(text) && text.length <= LONGEST && recordedBy.test(text)
}
const LONGEST = 260

/** Whether a headline has its day behind it, alone or below a label: `What the dockers want 04.10.2024`. */
export function isDated(notices: readonly Notice[], index: number, text: string): boolean {
  const holds = (at: number): boolean => {
    const line = notices[at]?.line
    return (
      line !== undefined &&
      line.words > HEADLINE_WORDS &&
      line.words <= MOST_WORDS &&
      datedEnd.test(line.text) &&
      /^["“«„]?\p{Lu}/u.test(line.text)
    )
  }
  if (!holds(index)) return false
  let from = index
  while (holds(from - 1)) from--
  const isAlone = from === index && !holds(index + 1)
  if (!isAlone && !isBlockHead(notices[from - 1]!.line, notices[from]!.line, text)) return false
  return notices.slice(index + 1).some(({line, whole}) => !whole && proseShaped(line))
}

/** Whether a word or two stand right above a line, as the label of its box. */
export function isBlockHead(above: Line, line: Line, text: string): boolean {
  return (
    above.words < HEADLINE_WORDS &&
    !above.stopped &&
    text.slice(above.end, line.start).split('\n').length === 2
  )
}

/** Fewest headlines in a row that say what they head: `Testimony. “I was on the quay”`, `Analysis. What the dockers want`. */
export const KINDS = 2
const ofKind =
  /^(?:Videos?|Photos?|Pictures|Gallery|Testimon(?:y|ies)|Analysis|Interview|Opinion|Editorial|Column|Profile|Portrait|Report(?:age)?|Live|Podcast|Infographic|Map|Explainer|Chronicle|Tribune|Documentary|Fact-check|Key points|Chronology|Decryption)\s?[.:|] ?["“«‘]?\p{Lu}/u

export function isOfKind({line, whole}: Notice): boolean {
  return (
    !whole &&
    !line.stopped &&
    line.words > HEADLINE_WORDS &&
    line.words <= MOST_WORDS &&
    ofKind.test(line.text)
  )
}
