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
/** Fewest words of whole paragraphs that may be an article. */
const ARTICLE = 60
/** What a label takes off, and a line that is known to be furniture. */
const SHORT = -1.5
const FURNITURE = -10

/** Lines of a page from one to another, both among them. */
export interface Run {
  readonly first: number
  readonly last: number
}

/**
 * The text of a page: the contiguous lines of the largest sum (Pasternack and Roth, “Extracting article text from the web
 * with maximum subsequence segmentation”, WWW 2009), with weights of lines for those of tokens; and the others of some
 * weight, which may be its text as well: a long notice of the page may weigh more than a short article.
 */
export function textRuns(
  notices: readonly Notice[],
  taken: readonly boolean[],
): {readonly main: Run; readonly others: readonly Run[]} {
  const weights = notices.map((notice) => (taken[notice.line.index] ? FURNITURE : weightOf(notice)))
  const main = heaviest(weights, 0, weights.length)
  const {first} = main
  let {last} = main
  // A short sentence right below goes on with it, and a list that it announces or counts.
  while (!taken[last + 1] && goesOn(notices[last], notices[last + 1])) last++
  return {
    main: {first, last},
    others: heavyIn(weights, 0, first),
  }
}

/** The lines of the largest sum among some, from one up to another. */
function heaviest(weights: readonly number[], from: number, to: number): Run & {readonly sum: number} {
  let best = {first: from, last: to - 1, sum: 0}
  let sum = 0
  let first = from
  for (let last = from; last < to; last++) {
    if (sum <= 0) {
      sum = 0
      first = last
    }
    sum += weights[last]!
    if (sum > best.sum) best = {first, last, sum}
  }
  return best
}

/** All such lines among some that weigh as much as an article may. */
function heavyIn(weights: readonly number[], from: number, to: number): Run[] {
  if (from >= to) return []
  const best = heaviest(weights, from, to)
  if (best.sum < ARTICLE) return []
  return [...heavyIn(weights, from, best.first), best, ...heavyIn(weights, best.last + 1, to)]
}

/** An item; a bullet that was lost may be a question mark. */
const listed = /^(?:[•·*–—-]|\?\s|#?\d{1,3}[.):]?\s|[a-z]\))/u

function goesOn(notice: Notice | undefined, next: Notice | undefined): boolean {
  if (next === undefined) return false
  const {line} = next
  return listed.test(line.text) || notice!.line.text.endsWith(':') || (line.stopped && line.words >= SENTENCE)
}

function weightOf({line}: Notice): number {
  if (proseShaped(line)) return Math.min(line.words, PARAGRAPH)
  if (line.words >= LONG) return line.words * UNSTOPPED
  return line.stopped && line.words >= SENTENCE ? 0 : SHORT
}
