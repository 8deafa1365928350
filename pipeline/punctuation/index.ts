/** The rules of the punctuation stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'

export const punctuation: readonly Rule[] = []
