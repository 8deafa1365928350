/** The rules of the language stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {untranslatedPassage} from './untranslated-passage.ts'
import {untranslatedWord} from './untranslated-word.ts'

export const language: readonly Rule[] = [untranslatedPassage, untranslatedWord]
