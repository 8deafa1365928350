/** Where the text of a whole page begins and ends: the run of its lines that weighs most. */
import {proseShaped} from '../../text/passage.ts'
import type {Notice} from '../phrases/notice.ts'

/** A paragraph weighs its words, up to so many. */
const PARAGRAPH = 80
/** A long line without a stop: so many words, and how much a word weighs. */
const LONG = 12
const UNSTOPPED = 0.3
/** Fewest words of a sentence too short to tell: it weighs nothing. */
const SENTENCE = 6
/** What a label takes off, and a line that is known to be furniture. */
const SHORT = -1.5
const FURNITURE = -10

/**
 * The first and the last line of the text: the contiguous lines of the largest sum (Pasternack and Roth, “Extracting
 * article text from the web with maximum subsequence segmentation”, WWW 2009), with weights of lines for those of tokens.
 */
export function textRun(
  notices: readonly Notice[],
  taken: readonly boolean[],
): readonly [first: number, last: number] {
  let best = 0
  let found: [number, number] = [0, notices.length - 1]
  let sum = 0
  let from = 0
  for (const notice of notices) {
    const {index} = notice.line
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += taken[index] ? FURNITURE : weightOf(notice)
    if (sum > best) {
      best = sum
      found = [from, index]
    }
  }
  // A list that the text announces or counts goes on with it.
  while (goesOn(notices[found[1]], notices[found[1] + 1]) && !taken[found[1] + 1]) found[1]++
  return found
}

const listed = /^(?:[•·*–—-]|#?\d{1,3}[.):]?\s|[a-z]\))/u

function goesOn(notice: Notice | undefined, next: Notice | undefined): boolean {
  return next !== undefined && (listed.test(next.line.text) || notice!.line.text.endsWith(':'))
}

function weightOf({line}: Notice): number {
  if (proseShaped(line)) return Math.min(line.words, PARAGRAPH)
  if (line.words >= LONG) return line.words * UNSTOPPED
  return line.stopped && line.words >= SENTENCE ? 0 : SHORT
}
