/** Double quotation marks of a paragraph, with what glyph, spacing and order say each of them is. */
import {matchesOf} from '../../text/matches.ts'
import {gapSign} from '../../text/signs.ts'
import {leftOf} from '../../text/surroundings.ts'

/** A double quotation mark of English. */
export const quoteSign = gapSign(/["“”]/)

export type Role = 'open' | 'close'

export interface QuoteMark {
  /** Offset in the paragraph. */
  readonly at: number
  readonly glyph: string
  /** What the order says: marks open and close in turn. */
  readonly role: Role
  /** What the glyph says; straight marks say nothing. */
  readonly shape: Role | undefined
  /** What the white space around says; nothing when it says both or neither. */
  readonly spacing: Role | undefined
}

const marks = /["“”]/g
const blank = /\s/
/** May stand before an opening mark, besides white space and the paragraph's start. */
const beforeOpening = /[\s([{—–\-/‘'’“"¿¡*>_|]/
/** May stand after a closing mark, besides white space and the paragraph's end. */
const afterClosing = /[\s.,;:!?)\]}…—–\-/’'”"*<_|]/

/** The double quotation marks of a paragraph, or `undefined` where they cannot be told from inches, seconds or TeX quotes. */
export function quoteMarks(text: string): readonly QuoteMark[] | undefined {
  // Several rules ask about the same paragraphs in turn, each about all of a batch.
  const known = recent.get(text)
  if (known) return known.marks
  if (recent.size >= RECENT) recent.clear()
  const marks = read(text)
  recent.set(text, {marks})
  return marks
}

const RECENT = 2048
const recent = new Map<string, {readonly marks: readonly QuoteMark[] | undefined}>()

function read(text: string): QuoteMark[] | undefined {
  const found: QuoteMark[] = []
  for (const match of matchesOf(text, marks)) {
    const at = match.index
    const glyph = match[0]
    const left = text[at - 1]
    const right = text[at + 1]
    // 5'10", 40° 26' 46", 27" monitor
    if (
      glyph === '"' &&
      left !== undefined &&
      /\d/.test(left) &&
      (found.length % 2 === 0 || /\d['’′] ?\d+$/.test(leftOf(text, at)))
    ) {
      return undefined
    }
    // `request “.`: what ends the clause stands right behind, so the mark closes whatever it looks like.
    const ends =
      glyph !== '”' &&
      left !== undefined &&
      blank.test(left) &&
      (glyph === '“' ? /^[.,;:!?)](?![.…])/ : /^[.,;:!?)](?:\s|$)/).test(text.slice(at + 1, at + 3))
    const openish =
      !ends && (left === undefined || beforeOpening.test(left)) && right !== undefined && !blank.test(right)
    const closeish =
      ends || (left !== undefined && !blank.test(left) && (right === undefined || afterClosing.test(right)))
    found.push({
      at,
      glyph,
      role: found.length % 2 === 0 ? 'open' : 'close',
      shape: glyph === '“' ? 'open' : glyph === '”' ? 'close' : undefined,
      // A straight one is in its place by its order, but not by its space.
      spacing: openish === closeish || (ends && glyph === '"') ? undefined : openish ? 'open' : 'close',
    })
  }
  return /''|``|,,/.test(text) ? undefined : found
}

/** Whether glyph and spacing of a mark both agree with the order. */
export function clean(mark: QuoteMark): boolean {
  return (mark.shape === undefined || mark.shape === mark.role) && mark.spacing === mark.role
}

export function opposes(said: Role | undefined, role: Role): boolean {
  return said !== undefined && said !== role
}
