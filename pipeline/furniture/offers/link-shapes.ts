/** Links that their own shape tells: by the day behind a headline, or by the kind of article in front of it. */
import type {Line} from '../../passage.ts'
import {proseShaped} from '../../passage.ts'
import type {Notice} from '../phrases.ts'

/** Fewest and most words of the headline. */
const HEADLINE_WORDS = 4
const MOST_WORDS = 24

/** A day in numbers at the end, perhaps with the hour. */
const datedEnd =
  /\p{L}[\p{L}”"»’?!)]*,? \d{1,2}[./]\d{1,2}[./]\d{4}(?:,? \d{1,2}[:.]\d{2}(?: o['’]clock)?)?$/u

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
