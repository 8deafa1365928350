/** An article as the rule of bylines sees it: its lines, and which of them stand near an end. */

import type {Document} from '../../../document.ts'
import type {Line} from '../../../text/passage.ts'
import {proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Trie} from '../../phrases/trie.ts'
import {read} from '../signed-line.ts'

/** Lines at either end in which they stand … */
export const EDGE = 5
/** … or at the head so many, where sections and a standfirst push them down. */
export const HEAD = 9
/** Longest line of that kind. */
export const LONGEST = 140

/** The lines of an article, and by what its language tells authors and days. */
export interface Page {
  readonly file: Document
  readonly lines: readonly Line[]
  readonly notices: readonly Notice[]
  readonly language: string
  readonly trie: Trie
  /** Whether dates alone on their lines head its parts; found when first asked for. */
  isChronicle?: boolean
}

/** Whether a line stands among the first, below the headline. */
export const belowHeadline = ({index}: Line): boolean => index > 0 && index < EDGE

/** Whether nothing but a standfirst stands above a line that sections or names have pushed down. */
export function pushedDown(page: Page, line: Line): boolean {
  const {lines} = page
  return line.index < HEAD && lines.slice(0, line.index).filter(proseShaped).length <= 1
}

/** Whether a line is text that goes on. */
export function running(line: Line): boolean {
  return line.stopped || proseShaped(line)
}

/** The day that a line tells. */
export function dayOf(page: Page, line: Line): string | undefined {
  const {language} = page
  const stopped = line.stopped && !/\b[ap]\.m\.$/.test(line.text)
  return /\d{4}/.test(line.text) && line.text.length <= LONGEST && !stopped
    ? read(line.text, language)?.published
    : undefined
}
