/** All tables of name parts. */
import {partsCaucasus} from './parts.caucasus.ts'
import {partsSlavic} from './parts.slavic.ts'

export const partTables: readonly string[] = [partsCaucasus, partsSlavic]
