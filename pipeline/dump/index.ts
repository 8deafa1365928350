/** The rules that need the whole dump, in order. */
import type {DumpRule} from '../rule.ts'

export const dump: readonly DumpRule[] = []
