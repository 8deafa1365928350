/** The rules of the furniture stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'

export const furniture: readonly Rule[] = []
