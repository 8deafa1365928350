/** The rules of the punctuation stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {doubledMark} from './doubled-mark.ts'
import {extraBracket} from './extra-bracket.ts'
import {foreignMark} from './foreign-mark.ts'
import {loneMark} from './lone-mark.ts'
import {dashedSpeech} from './quotes/dashed-speech.ts'
import {extraQuote} from './quotes/extra-quote.ts'
import {foreignQuote} from './quotes/foreign-quote.ts'
import {gluedQuote} from './quotes/glued-quote.ts'
import {lateSpeaker} from './quotes/late-speaker.ts'
import {lostClosingQuote} from './quotes/lost-closing-quote.ts'
import {lostOpeningQuote} from './quotes/lost-opening-quote.ts'
import {misplacedQuote} from './quotes/misplaced-quote.ts'
import {mixedQuote} from './quotes/mixed-quote.ts'

import {spacedQuote} from './quotes/spaced-quote.ts'

import {spareQuote} from './quotes/spare-quote.ts'

import {speechDash} from './quotes/speech-dash.ts'
import {splitQuotation} from './quotes/split-quotation.ts'
import {texQuote} from './quotes/tex-quote.ts'
import {turnedQuote} from './quotes/turned-quote.ts'
import {unbalancedQuote} from './quotes/unbalanced-quote.ts'
import {spaceAfterMark} from './spaces/space-after-mark.ts'
import {spaceBeforeMark} from './spaces/space-before-mark.ts'
import {spacedApostrophe} from './spaces/spaced-apostrophe.ts'
import {spacedBracket} from './spaces/spaced-bracket.ts'
import {spacedClock} from './spaces/spaced-clock.ts'
import {spacedDecimal} from './spaces/spaced-decimal.ts'
import {spacedHyphen} from './spaces/spaced-hyphen.ts'
import {strayStop} from './stray-stop.ts'

export const punctuation: readonly Rule[] = [
  loneMark,
  splitQuotation,
  lostOpeningQuote,
  foreignMark,
  foreignQuote,
  texQuote,
  extraBracket,
  extraQuote,
  doubledMark,
  spacedDecimal,
  spaceBeforeMark,
  spareQuote,
  misplacedQuote,
  gluedQuote,
  spacedQuote,
  dashedSpeech,
  lateSpeaker,
  speechDash,
  spaceAfterMark,
  spacedApostrophe,
  spacedBracket,
  spacedClock,
  spacedHyphen,
  strayStop,
  mixedQuote,
  turnedQuote,
  lostClosingQuote,
  unbalancedQuote,
]
