/** Judges the lines of a page that nobody has taken: what has gone tells of its neighbours. */
import type {Line} from '../../text/passage.ts'
import {foldWords} from '../../text/passage.ts'
import type {PageShape} from '../page/page-shape.ts'
import {headlineOf} from './headline.ts'
import {linksIn} from './link-box.ts'
import {loneLine} from './lone-line.ts'
import {mayBeText} from './may-be-text.ts'
import type {Page, Zone} from './page.ts'
import {isText, pageOf, zoneOf} from './page.ts'
import {weightOf} from './weights.ts'

/**
 * From which weight on a line goes for sure. Of 20,000 lines of text of 247 whole pages 12 reach it, beside 1,100 lines of
 * the page that nothing else knows.
 */
const SURE = 2
/** … and from which a person is asked. */
const LIKELY = 1
/** Longest line that is judged, in UTF-16 units. */
const LONGEST = 300
/** So often what has gone may tell of its neighbours. */
const PASSES = 3

export interface Stray {
  readonly line: Line
  readonly zone: Zone
  readonly isSure: boolean
}

/** The lines that are no part of the text, by their places; `breaks` are the line breaks below each line. */
export function straysOf(
  lines: readonly Line[],
  shape: PageShape,
  breaks: readonly number[],
): ReadonlyMap<number, Stray> {
  const headline = headlineOf(lines, shape, bodyOf(lines, shape))
  const bounds = {...shape, taken: [...shape.taken], paged: [...shape.paged], title: headline.index}
  const found = new Map<number, Stray>()
  for (let pass = 0; pass < PASSES; pass++) {
    const page = pageOf(lines, bounds, breaks)
    const sure = linksIn(page)
    const links = new Set(sure)
    for (const index of links)
      found.set(index, {line: lines[index]!, zone: zoneOf(index, page), isSure: true})
    for (const line of lines) {
      const {index} = line
      if (links.has(index)) continue
      if (bounds.taken[index] || index === headline.index || isText(page, index)) continue
      if (line.text.length > LONGEST || heads(line, lines[index + 1])) continue
      const zone = zoneOf(index, page)
      if ((zone === 'above' && !headline.sure) || (zone === 'between' && headline.index === -1)) continue
      const weight = weightIn(page, index)
      if (weight < LIKELY) continue
      found.set(index, {line, zone, isSure: weight >= SURE})
      if (weight >= SURE) sure.push(index)
    }
    if (sure.length === 0) break
    for (const index of sure) bounds.taken[index] = bounds.paged[index] = true
  }
  return found
}

/** Whether a line announces the list below it. */
function heads({text}: Line, next: Line | undefined): boolean {
  return text.endsWith(':') && next !== undefined && /^(?:\d{1,2}[.)]|[•*–-]) \p{L}/u.test(next.text)
}

/** The weight of a line; that of none where it may be the text’s own. */
function weightIn(page: Page, index: number): number {
  const lone = loneLine(page, index)
  if (lone) return lone === 'sure' ? SURE : LIKELY
  const weight = weightOf(page, index)
  return weight < LIKELY || mayBeText(page, index) ? 0 : weight
}

/** The words of the text. */
function bodyOf(lines: readonly Line[], {taken, first}: PageShape): Set<string> {
  return new Set(lines.slice(first).flatMap(({index, text}) => (taken[index] ? [] : foldWords(text))))
}
