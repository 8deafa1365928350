/** The rules of the wording stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {articleBeforeCountry} from './articles/article-before-country.ts'
import {articleBeforeTitle} from './articles/article-before-title.ts'
import {indefiniteArticle} from './articles/indefinite-article.ts'
import {missingArticle} from './articles/missing-article.ts'
import {twoDeterminers} from './articles/two-determiners.ts'
import {capitalMonth} from './capitals/capital-month.ts'
import {commonCapital} from './capitals/common-capital.ts'
import {lowerCaseDemonym} from './capitals/lower-case-demonym.ts'
import {lowerCasePlace} from './capitals/lower-case-place.ts'
import {lowerCaseSurname} from './capitals/lower-case-surname.ts'
import {smallHeadNoun} from './capitals/small-head-noun.ts'
import {smallLeadWord} from './capitals/small-lead-word.ts'
import {smallStart} from './capitals/small-start.ts'
import {strayCapital} from './capitals/stray-capital.ts'
import {titleCapital} from './capitals/title-capital.ts'
import {foreignDate} from './foreign/foreign-date.ts'
import {foreignDigits} from './foreign/foreign-digits.ts'
import {foreignEnding} from './foreign/foreign-ending.ts'
import {foreignMeasure} from './foreign/foreign-measure.ts'
import {foreignNumber} from './foreign/foreign-number.ts'
import {foreignScale} from './foreign/foreign-scale.ts'
import {foreignTitle} from './foreign/foreign-title.ts'
import {romanNumber} from './foreign/roman-number.ts'
import {translatedTitle} from './foreign/translated-title.ts'
import {hole} from './hole.ts'
import {doubledSubject} from './repeats/doubled-subject.ts'
import {loop} from './repeats/loop.ts'
import {repeatedPhrase} from './repeats/repeated-phrase.ts'
import {repeatedWord} from './repeats/repeated-word.ts'
import {camelMerge} from './spaces/camel-merge.ts'
import {gluedFunctionWord} from './spaces/glued-function-word.ts'
import {lostApostrophe} from './spaces/lost-apostrophe.ts'
import {mergedWord} from './spaces/merged-word.ts'
import {splitWord} from './spaces/split-word.ts'

import {spunWord} from './spun-word.ts'

export const wording: readonly Rule[] = [
  loop,
  camelMerge,
  mergedWord,
  gluedFunctionWord,
  lostApostrophe,
  splitWord,
  repeatedWord,
  repeatedPhrase,
  doubledSubject,
  articleBeforeCountry,
  articleBeforeTitle,
  missingArticle,
  lowerCaseDemonym,
  lowerCasePlace,
  smallHeadNoun,
  smallLeadWord,
  translatedTitle,
  foreignTitle,
  lowerCaseSurname,
  strayCapital,
  smallStart,
  commonCapital,
  titleCapital,
  capitalMonth,
  indefiniteArticle,
  twoDeterminers,
  foreignNumber,
  foreignDigits,
  foreignMeasure,
  foreignScale,
  foreignDate,
  foreignEnding,
  romanNumber,
  spunWord,
  hole,
]
