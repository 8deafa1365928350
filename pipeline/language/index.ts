/** The rules of the language stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'

export const language: readonly Rule[] = []
