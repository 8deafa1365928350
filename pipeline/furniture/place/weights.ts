/** What each fact of a line weighs for or against its being the page’s, by where it stands. */
import type {Fact} from './line-facts.ts'
import {facts, factsOf} from './line-facts.ts'
import type {Page, Zone} from './page.ts'
import {zoneOf} from './page.ts'

/**
 * Weights of a logistic regression, one a zone, on the lines of whole pages of which people said what is text, a quarter of
 * what is known about them forgotten: above the headline, between it and the text, within the text, below it.
 */
// biome-ignore format: one row a fact
const weights: Readonly<Record<Fact, readonly [above: number, between: number, inside: number, foot: number]>> = {
  always: [1.8, 0.8, -2.7, 1.2],
  'word or two': [0.8, 1.7, 1.2, 1.1],
  'three or four words': [1.2, 0.8, 0.1, 0.4],
  'nine words or more': [0.1, -0.4, 1, 1.2],
  'fifteen words or more': [-1, -0.2, 0, -3.4],
  'ends as a sentence': [0.2, 1.2, -1.8, -1.9],
  'ends as a question': [-0.8, 0.8, 0.1, -2.5],
  verb: [-2.8, -1.7, 0.4, -1],
  capitals: [1, 1.6, 1.4, 0.6],
  figures: [1.2, 0.7, 3.4, 1],
  time: [1, 2.6, -0.6, 0.8],
  'marks between labels': [1.5, 0.3, 1, -0.5],
  quotation: [-1, -2.9, -1.1, -1.3],
  'colon at its end': [0.2, -0.5, -2.1, -0.3],
  'colon inside': [0.9, -1.2, -0.9, -1.6],
  'bracket at its end': [0.8, 2.1, -1.6, -1.2],
  'begins small': [0.9, 0.7, 1, 0.4],
  list: [0, -4.5, -0.9, 0.6],
  'asks its reader': [0.7, 2.8, 2.2, 0.1],
  'speaks to its reader': [1.3, 0.9, 0.7, 2],
  'spoken of in the text': [-1.1, -1.8, -0.6, -1.2],
  'spoken of in the next paragraph': [-0.8, -2, -0.9, 0],
  'spoken of in the headline': [-1.2, -1.1, 0.2, -0.3],
  'page above': [-1.3, 0.1, 0.7, 1.9],
  'page below': [1.1, 1.2, 0.2, 0.5],
  'page near': [0.4, 3.1, 1.9, 0.9],
  'page in its zone': [0.8, -1, 0.1, 0.8],
  'paragraph above': [0, 1.6, 0.5, 0],
  'paragraph below': [0, 0.9, -1, 0.3],
  'short line above': [-0.4, 0, 0.7, 1.5],
  'short line below': [0.8, 0.8, -0.4, -0.1],
  'glued above': [1.3, 1.9, 1.8, 2.1],
  'glued below': [1.1, -0.5, 1.3, 2.7],
}
const columns: readonly Zone[] = ['above', 'between', 'inside', 'foot']

/** What speaks for a line’s being the page’s; above zero more does than against it. */
export function weightOf(page: Page, index: number): number {
  const column = columns.indexOf(zoneOf(index, page))
  return factsOf(page, index).reduce((sum, fact, row) => sum + fact * weights[facts[row]!][column]!, 0)
}
