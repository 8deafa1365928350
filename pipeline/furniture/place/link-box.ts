/** Boxes of links within and below the text: a label put together from words of pages, and headlines of other articles. */
import {headlineShaped} from '../../text/passage.ts'
import {listed} from './line-facts.ts'
import type {Page} from './page.ts'
import {isText, zoneOf} from './page.ts'
import {isOfPage, leads} from './page-words.ts'

/** Most words of a label, fewest and most of a headline, and fewest of one that a blank line parts from its label. */
const LABEL = 5
const HEADLINE = 4
const LONGEST = 24
const APART = 6
/** … and most words of that label. */
const SHORT = 3
/** Most headlines in a box, and without one. */
const LINKS = 6
const FEW = 3

const quoted = /^["“„«]/u

/** The lines of such boxes that nobody has taken, by their places. */
export function linksIn(page: Page): number[] {
  const found: number[] = []
  for (let index = page.first; index < page.lines.length; index++) {
    if (page.taken[index] || zoneOf(index, page) === 'between' || !isLabel(page, index)) continue
    const end = endOf(page, index)
    for (let at = index; at < end; at++) found.push(at)
    if (end > index) index = end - 1
  }
  return found
}

/** Whether a line says that links follow, in nothing but words of pages. */
function isLabel({lines, announced}: Page, index: number): boolean {
  const {text, words, stopped} = lines[index]!
  if (stopped || announced[index] || words > LABEL || !leads.test(text)) return false
  return isOfPage(text)
}

/** Where the headlines below a label end; the label itself without any. */
function endOf(page: Page, label: number): number {
  const isBox = page.glued[label + 1] === true
  let end = label + 1
  while (isLink(page, end) && page.glued[end] === isBox) end++
  const links = end - label - 1
  if (links === 0 || links > (isBox ? LINKS : FEW)) return label
  if (isBox) return end
  // A blank line below the label any of them may be a heading of the text.
  const isLong = page.lines
    .slice(label + 1, end)
    .every(({text, words}) => words >= APART && !quoted.test(text))
  return isLong && page.lines[label]!.words <= SHORT && !(links > 1 && isText(page, end)) ? end : label
}

/** Whether a line may be the headline of another article. */
function isLink({lines, taken}: Page, index: number): boolean {
  const line = lines[index]
  if (!line || taken[index] || line.words < HEADLINE || line.words > LONGEST) return false
  return headlineShaped(line) && !listed.test(line.text) && (!line.stopped || line.text.endsWith('?'))
}
