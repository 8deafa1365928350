/** A page as its lines are judged: where they stand, what stands beside them, and of what the text speaks. */
import type {Line} from '../../text/passage.ts'
import {proseShaped} from '../../text/passage.ts'
import type {PageShape} from '../page/page-shape.ts'
import type {Spoken} from './spoken.ts'
import {spokenIn, stemsOf} from './spoken.ts'

/** Where a line stands: above the headline, between it and the text, within the text, below it. */
export type Zone = 'above' | 'between' | 'inside' | 'foot'

export type Bounds = Pick<PageShape, 'taken' | 'paged' | 'title' | 'first' | 'last'>

export interface Page extends Bounds {
  readonly lines: readonly Line[]
  /** Of each line whether it stands right below the one above, on a page that parts its paragraphs by blank lines. */
  readonly glued: readonly boolean[]
  /** … the next paragraph below it; -1 without one. */
  readonly next: readonly number[]
  /** … how many short lines stand in a row with it, itself one of them. */
  readonly rows: readonly number[]
  /** … whether what stands above announces a list. */
  readonly announced: readonly boolean[]
  /** How many lines of each zone are known to be the page’s. */
  readonly known: Readonly<Record<Zone, number>>
  /** How many lines below the text nobody knows. */
  readonly unknown: number
  /** The last line of a wording. */
  readonly lastOf: ReadonlyMap<string, number>
  readonly spoken: Spoken
  /** The words of the headline. */
  readonly headline: ReadonlySet<string>
}

/** A page from its lines; `breaks` are the line breaks below each of them. */
export function pageOf(lines: readonly Line[], bounds: Bounds, breaks: readonly number[]): Page {
  const {taken, paged, title, last} = bounds
  const texts = lines.filter((line) => !taken[line.index] && proseShaped(line))
  const isParted = texts.filter(({index}) => breaks[index] === 1).length * 2 < texts.length
  const known = {above: 0, between: 0, inside: 0, foot: 0}
  for (const {index} of lines) if (paged[index]) known[zoneOf(index, bounds)]++
  return {
    ...bounds,
    lines,
    glued: lines.map(({index}) => isParted && index > 0 && breaks[index - 1] === 1),
    next: nextTexts(lines, taken),
    rows: rowsOf(lines, bounds),
    announced: announcedIn(lines, bounds),
    known,
    unknown: taken.slice(last + 1).filter((one) => !one).length,
    lastOf: new Map(lines.map(({index, text}) => [text, index])),
    spoken: spokenIn(texts),
    headline: new Set(title === -1 ? [] : stemsOf(lines[title]!.text)),
  }
}

export function zoneOf(index: number, {title, first, last}: Bounds): Zone {
  if (index < title) return 'above'
  if (index < first) return 'between'
  return index <= last ? 'inside' : 'foot'
}

/** Whether nobody takes a line that is neither a sentence nor the headline. */
function isShort({index, stopped}: Line, {taken, title}: Bounds): boolean {
  return !taken[index] && index !== title && !stopped
}

export function isOpen(page: Page, index: number): boolean {
  const line = page.lines[index]
  return line !== undefined && isShort(line, page)
}

/** Whether a line is a paragraph of the text. */
export function isText(page: Page, index: number): boolean {
  const line = page.lines[index]
  return line !== undefined && !page.taken[index] && proseShaped(line)
}

function nextTexts(lines: readonly Line[], taken: readonly boolean[]): number[] {
  const next: number[] = []
  let below = -1
  for (const line of lines.toReversed()) {
    next.push(below)
    if (!taken[line.index] && proseShaped(line)) below = line.index
  }
  return next.reverse()
}

function rowsOf(lines: readonly Line[], bounds: Bounds): number[] {
  const rows: number[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && isShort(lines[to]!, bounds)) to++
    const row = to - from
    for (; from < to; from++) rows.push(row)
    if (from < lines.length) rows.push(0)
    from++
  }
  return rows
}

function announcedIn(lines: readonly Line[], bounds: Bounds): boolean[] {
  let is = false
  return lines.map((line) => {
    const announced = is
    is = !bounds.taken[line.index] && (line.text.endsWith(':') || (is && isShort(line, bounds)))
    return announced
  })
}
