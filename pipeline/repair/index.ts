/**
 * The rules of the repair stage, in order: an earlier rule wins an overlap.
 *
 * Unicode normalisation is no rule: a letter with a combining accent is the same letter to a reader, and rewriting it
 * would fill the ledger with changes that nobody sees. What compares texts folds them for itself.
 */
import type {Rule} from '../rule.ts'
import {codeLines} from './code-lines.ts'
import {controlCodes} from './control-codes.ts'
import {emphasisMarks} from './emphasis-marks.ts'
import {engineToken} from './engine-token.ts'
import {footnoteMark} from './footnote-mark.ts'
import {htmlEntities} from './html-entities.ts'
import {invisibleCharacters} from './invisible-characters.ts'
import {lineEndings} from './line-endings.ts'
import {literalEscapes} from './literal-escapes.ts'
import {lostLetters} from './lost-letters.ts'
import {markupResidue} from './markup-residue.ts'
import {mojibake} from './mojibake.ts'
import {noBreakSpaces} from './no-break-spaces.ts'
import {turkishLetters} from './turkish-letters.ts'
import {wrongAlphabet} from './wrong-alphabet.ts'

export const repair: readonly Rule[] = [
  lineEndings,
  mojibake,
  turkishLetters,
  htmlEntities,
  literalEscapes,
  codeLines,
  markupResidue,
  engineToken,
  emphasisMarks,
  footnoteMark,
  controlCodes,
  invisibleCharacters,
  noBreakSpaces,
  wrongAlphabet,
  lostLetters,
]
