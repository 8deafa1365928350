/** Where a quotation mark belongs between the words beside it. */
import type {QuoteMark} from '../quote-marks.ts'
import {isFunctionWord, isTold, ownWord} from './neighbours.ts'

interface Repair {
  readonly from: number
  readonly to: number
  readonly after: string
}

export function repair(
  text: string,
  mark: QuoteMark,
  previous: QuoteMark | undefined,
  next: QuoteMark | undefined,
): Repair | undefined {
  let from = mark.at
  let to = mark.at + 1
  while (from > 0 && /\s/.test(text[from - 1]!)) from--
  while (to < text.length && /\s/.test(text[to]!)) to++
  const left = text[from - 1]
  const right = text[to]
  const gapLeft = text.slice(from, mark.at)
  const gapRight = text.slice(mark.at + 1, to)
  const glyph = mark.glyph === '"' ? '"' : mark.role === 'open' ? '“' : '”'
  let after: string
  if (mark.role === 'open') {
    if (right === undefined || next === undefined) return undefined
    // “re”opened, or a mark in mid-word that is none
    const needs = gapLeft === '' && left !== undefined && /[\p{L}\p{N},.;:!?)]/u.test(left)
    if (
      needs &&
      /[\p{L}\p{N}]/u.test(left!) &&
      !/\s/.test(text.slice(mark.at, next.at)) &&
      !(isFunctionWord(text, from) && !/[\p{L}\p{N}-]/u.test(text[next.at + 1] ?? ''))
    )
      return undefined
    after = (needs ? ' ' : gapLeft) + glyph
  } else {
    if (left === undefined || previous === undefined) return undefined
    const letter = right !== undefined && /[\p{L}\p{N}(]/u.test(right)
    if (letter && gapRight === '' && gapLeft === '') {
      // “Sun”s, “un”able
      if (/^s\b/.test(text.slice(to))) return undefined
      if (!/\s/.test(text.slice(previous.at + 1, mark.at)) && !ownWord(text, previous.at, mark.at))
        return undefined
    }
    const glued = letter && gapRight === ''
    after =
      (glued && gapLeft === '' && isTold(text, previous.at, mark) ? ',' : '') +
      glyph +
      (glued ? ' ' : gapRight)
  }
  const before = text.slice(from, to)
  return after === before ? undefined : {from, to, after}
}
