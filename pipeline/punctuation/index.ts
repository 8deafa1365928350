/** The rules of the punctuation stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {doubledMark} from './doubled-mark.ts'
import {extraBracket} from './extra-bracket.ts'
import {extraQuote} from './extra-quote.ts'
import {foreignMark} from './foreign-mark.ts'
import {foreignQuote} from './foreign-quote.ts'
import {loneMark} from './lone-mark.ts'
import {lostOpeningQuote} from './lost-opening-quote.ts'
import {misplacedQuote} from './misplaced-quote.ts'
import {mixedQuote} from './mixed-quote.ts'
import {spaceAfterMark} from './space-after-mark.ts'
import {spaceBeforeMark} from './space-before-mark.ts'
import {spacedApostrophe} from './spaced-apostrophe.ts'
import {spacedBracket} from './spaced-bracket.ts'
import {spacedClock} from './spaced-clock.ts'
import {spacedDecimal} from './spaced-decimal.ts'
import {spacedHyphen} from './spaced-hyphen.ts'
import {speechDash} from './speech-dash.ts'
import {splitQuotation} from './split-quotation.ts'
import {strayStop} from './stray-stop.ts'
import {turnedQuote} from './turned-quote.ts'
import {unbalancedQuote} from './unbalanced-quote.ts'

export const punctuation: readonly Rule[] = [
  loneMark,
  splitQuotation,
  lostOpeningQuote,
  foreignMark,
  foreignQuote,
  extraBracket,
  extraQuote,
  doubledMark,
  spacedDecimal,
  spaceBeforeMark,
  misplacedQuote,
  speechDash,
  spaceAfterMark,
  spacedApostrophe,
  spacedBracket,
  spacedClock,
  spacedHyphen,
  strayStop,
  mixedQuote,
  turnedQuote,
  unbalancedQuote,
]
