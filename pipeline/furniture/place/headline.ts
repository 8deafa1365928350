/** Which line of a page is its headline, where rows of labels stand among those that may be. */
import type {Line} from '../../passage.ts'
import {headlineShaped} from '../../passage.ts'
import {mayHoldVerb} from '../../wording/english.ts'
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
  if (told && !trail.test(told.text) && (told.words >= HEADLINE || !tellsMore(open, told, body)))
    return {index: title, sure: true}
  const spoken = open.find((line) => isSpoken(line, body))
  if (spoken) return {index: spoken.index, sure: true}
  const likely = open.find(({text, words}) => words >= SHORT && !trail.test(text))
  return {index: likely?.index ?? title, sure: false}
}

function isSpoken(line: Line, body: ReadonlySet<string>): boolean {
  return line.words >= HEADLINE && !trail.test(line.text) && sharedWith(line, body) >= SHARED
}

/** Whether a clause of which the text speaks stands below a few words of which it does not. */
function tellsMore(open: readonly Line[], told: Line, body: ReadonlySet<string>): boolean {
  return (
    sharedWith(told, body) === 0 &&
    open.some((line) => line.index > told.index && isSpoken(line, body) && mayHoldVerb(line.text))
  )
}
