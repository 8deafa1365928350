/** Words in which a page speaks of itself and to its reader, as a class. */
import {between, calls, commonThings, pageThings} from '../../languages/en/page-words.ts'
import {tokensOf} from '../phrases/folded.ts'

/** What a label of links says, in any form. */
export const leads =
  /\b(?:also|continue|deeper|further|keep|latest|more|other|read|related|recommended|recommendations?|selection|similar|subject|theme|topics?)\b/i

const classes = [pageThings, commonThings, calls, between]

/** Whether every word of a label is one of a page. */
export function isOfPage(label: string): boolean {
  return tokensOf(label, 0).every(({word}) => leads.test(word) || classes.some((set) => set.has(word)))
}

/** … and they tell of more than hold sentences together. */
export function tellsOfPage(label: string): boolean {
  const tokens = tokensOf(label, 0)
  const isTold = tokens.some(({word}) => leads.test(word) || (!between.has(word) && isOfPage(word)))
  return isTold && isOfPage(label)
}
