/** Which line of a page is its headline, where rows of labels stand among those that may be. */

import {mayHoldVerb} from '../../text/english.ts'
import type {Line} from '../../text/passage.ts'
import {headlineShaped} from '../../text/passage.ts'
import type {PageShape} from '../page/page-shape.ts'
import {sharedWith} from '../page/page-shape.ts'

/** Fewest words of a headline, and of a line that takes the place of one that nothing tells. */
const HEADLINE = 5
const SHORT = 3
/** Words of the headline that come again in the text. */
const SHARED = 2

/** Sections between their marks, as no headline has them. */
const trail =
  /^\p{Lu}[^\s/|>»•·]*(?: [^\s/|>»•·]+){0,2}(?: ?[/|>»•·] ?\p{Lu}[^\s/|>»•·]*(?: [^\s/|>»•·]+){0,2})+$/u

/** A word of a sentence. */
const small = /(?<![\p{L}’'-])\p{Ll}{4,}/u

/** What holds the words of a headline together, and no sections. */
export const joints =
  /\b(?:an?|the|in|on|at|to|for|by|with|from|after|before|over|under|into|as|not?|but|or|his|her|its|their|how|why|when|what|who|where)\b/iu

export interface Headline {
  readonly index: number
  /** Whether the text speaks of it: what stands above it is the page’s. */
  readonly sure: boolean
}

/** The headline; index -1 on a page where no line above the text may be one. */
export function headlineOf(
  lines: readonly Line[],
  {taken, title, first}: PageShape,
  body: ReadonlySet<string>,
): Headline {
  const open = lines.slice(0, first).filter((line) => !taken[line.index] && headlineShaped(line))
  const told = lines[title]
  const clause = told && open.find((line) => line.index > title && isClause(line, body))
  const isRow = told && (trail.test(told.text) || (told.words < HEADLINE && sharedWith(told, body) === 0))
  if (told && !(clause && (isRow || isLabels(told)))) return {index: title, sure: !isRow}
  const spoken = clause ?? open.find((line) => isSpoken(line, body))
  if (spoken) return {index: spoken.index, sure: true}
  const likely = open.find(({text, words}) => words >= SHORT && !trail.test(text))
  return {index: likely?.index ?? title, sure: false}
}

function isSpoken(line: Line, body: ReadonlySet<string>): boolean {
  return line.words >= HEADLINE && !trail.test(line.text) && sharedWith(line, body) >= SHARED
}

/** Whether a line is a clause of which the text speaks. */
function isClause(line: Line, body: ReadonlySet<string>): boolean {
  return isSpoken(line, body) && (mayHoldVerb(line.text) || small.test(line.text))
}

/** Whether every word has a capital, none is a verb, and nothing holds them together. */
function isLabels({text}: Line): boolean {
  return !small.test(text) && !joints.test(text) && !mayHoldVerb(text)
}
