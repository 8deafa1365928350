/** The rules of the layout stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'

export const layout: readonly Rule[] = []
