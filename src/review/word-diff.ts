/** What two short texts have in common, word by word. */
import {diffWordsWithSpace} from 'diff'
import type {WordPart} from './api.ts'

/** Two sides that differ in more words are not aligned: nobody would see anything, and the time grows by the square. */
const MOST_EDITS = 600

/** Words of both sides; a part that is in both stands once. */
export function wordParts(before: string, after: string): WordPart[] {
  const parts = diffWordsWithSpace(before, after, {maxEditLength: MOST_EDITS})
  if (!parts)
    return [
      [-1, before],
      [1, after],
    ]
  return parts.map(({added, removed, value}) => [added ? 1 : removed ? -1 : 0, value])
}
