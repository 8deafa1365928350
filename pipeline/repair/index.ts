/** The rules of the repair stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'

export const repair: readonly Rule[] = []
