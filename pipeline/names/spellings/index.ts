/** All spellings in order: where two fit at a place, the first one is taken. */
import {caronSpellings} from './caron.ts'
import {easternSpellings} from './eastern.ts'
import {everywhereSpellings} from './everywhere.ts'
import {frenchSpellings} from './french.ts'
import {germanSpellings} from './german.ts'
import {northernSpellings} from './northern.ts'
import {polishSpellings} from './polish.ts'
import {southernSpellings} from './southern.ts'
import type {Spelling} from './spelling.ts'

export const letterSpellings: readonly Spelling[] = [
  ...frenchSpellings,
  ...germanSpellings,
  ...polishSpellings,
  ...caronSpellings,
  ...northernSpellings,
  ...southernSpellings,
  ...easternSpellings,
  ...everywhereSpellings,
]
