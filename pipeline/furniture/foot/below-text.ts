/** What stands below a text and is not of it: each kind of box has its finder, one that finds takes its lines whole. */
import type {Notice} from '../phrases/notice.ts'
import type {Below, Finder} from './below-text/below.ts'
import {linkBoxBelow} from './below-text/link-boxes.ts'
import {rankingsBelow} from './below-text/rankings.ts'
import {teasersBelow} from './below-text/teasers.ts'

/** In the order of how sure they are of where the text has ended. */
const finders: readonly Finder[] = [rankingsBelow, linkBoxBelow, teasersBelow]

/** The first box of other articles, links or persons that stands below the text. */
export function boxBelow(notices: readonly Notice[]): Below | undefined {
  for (const find of finders) {
    const box = find(notices)
    if (box) return box
  }
  return undefined
}
