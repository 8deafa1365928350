/** A page as the rule for what belongs to its site sees it. */

import type {Document} from '../../../document.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Trie} from '../../phrases/trie.ts'

/** Lines at the head among which a page gives its own address. */
export const HEAD = 5

export interface Page {
  readonly file: Document
  readonly notices: readonly Notice[]
  readonly source: string
  readonly language: string
  readonly trie: Trie
  /** Lines that are taken already. */
  readonly taken: Set<number>
}
