/** The rules that need the whole dump, in order. */
import type {DumpRule} from '../rule.ts'
import {duplicateArticle} from './duplicate-article.ts'
import {learnedBoilerplate} from './learned-boilerplate.ts'
import {nameVariant} from './name-variant.ts'
import {repeatedPassage} from './repeated-passage.ts'

export const dump: readonly DumpRule[] = [
  duplicateArticle,
  repeatedPassage,
  learnedBoilerplate,
  nameVariant,
] as readonly DumpRule[]
