/** What finds lines that stand below a text and are not of it. */
import type {Notice} from '../../phrases/notice.ts'

/** Lines below the text, from one to another, both among them. */
export interface Below {
  readonly from: number
  readonly to: number
}

/** Looks for the lines of one kind. */
export type Finder = (notices: readonly Notice[]) => Below | undefined
