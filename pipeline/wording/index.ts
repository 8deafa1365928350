/** The rules of the wording stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'

export const wording: readonly Rule[] = []
