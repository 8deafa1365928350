/** Labels of credits: `Photo:`, `Archive photo`, `Photo by`. */
import {fold} from '../../phrases/folded.ts'
import {tables} from '../../phrases/tables.ts'

export const labels = new Set(
  Object.values(tables).flatMap((table) =>
    table.creditLabels.map((label) =>
      label
        .split(/[ ’'.-]/)
        .map(fold)
        .join(' '),
    ),
  ),
)

/** What they begin with. */
const heads = new Set([...labels].map((label) => label.split(' ')[0]!))
const firstWord = /[\p{L}\p{M}\p{N}]+/u

/** Longest label. */
const LABEL_WORDS = 5
const LABEL_LENGTH = 48
const separator = /\s*[:：]|\s©|\s\|\s|\s?[-–]\s(?=\p{Lu})/u

/** Where a credit label with its colon ends at the beginning of a text, or -1. */
export function labelEnd(text: string): number {
  const head = text.slice(0, LABEL_LENGTH)
  const first = firstWord.exec(head)
  if (!first || !heads.has(fold(first[0]))) return -1
  // Polish shortens the label: `fot. Jan Nowak / PAP`.
  const short = /^fot\.\s+(?=\p{Lu})/iu.exec(head)
  if (short) return short[0].length
  const match = separator.exec(head)
  if (!match) return -1
  const words = head
    .slice(0, match.index)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(fold)
  if (words.length === 0 || words.length > LABEL_WORDS) return -1
  if (!labels.has(words.join(' '))) return -1
  return match.index + match[0].length
}

/** What kind of picture it is, and nothing else: `Archive photo`, `Illustrative image.` */
export function labelAlone(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  return (
    words.length >= 2 &&
    words.length <= LABEL_WORDS &&
    /^\p{Lu}|^\p{Ll}/u.test(text) &&
    labels.has(words.map(fold).join(' ')) &&
    kinds.test(text)
  )
}

const kinds =
  /archiv|file|illustrat|symbol|represent|indicat|library|concept|sample|stock|screen|captur|generic|referen|repertori|arquivo|prétexte|d['’]illustration/iu

/** Labels that need no colon because `by` or `courtesy of` says it. */
export const spoken =
  /^(?:photo(?:graph|s)?|image|picture|illustration|screenshot|video) (?:by|courtesy(?: of)?|from):?\s+/i
