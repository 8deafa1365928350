/** The rules of the wording stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {articleBeforeCountry} from './article-before-country.ts'
import {camelMerge} from './camel-merge.ts'
import {foreignDate} from './foreign-date.ts'
import {foreignMeasure} from './foreign-measure.ts'
import {foreignNumber} from './foreign-number.ts'
import {foreignTitle} from './foreign-title.ts'
import {hole} from './hole.ts'
import {indefiniteArticle} from './indefinite-article.ts'
import {loop} from './loop.ts'
import {lostApostrophe} from './lost-apostrophe.ts'
import {lowerCaseDemonym} from './lower-case-demonym.ts'
import {lowerCasePlace} from './lower-case-place.ts'
import {lowerCaseSurname} from './lower-case-surname.ts'
import {mergedWord} from './merged-word.ts'
import {missingArticle} from './missing-article.ts'
import {repeatedPhrase} from './repeated-phrase.ts'
import {repeatedWord} from './repeated-word.ts'
import {romanNumber} from './roman-number.ts'
import {splitWord} from './split-word.ts'
import {strayCapital} from './stray-capital.ts'
import {titleCapital} from './title-capital.ts'
import {translatedTitle} from './translated-title.ts'
import {twoDeterminers} from './two-determiners.ts'

export const wording: readonly Rule[] = [
  loop,
  camelMerge,
  mergedWord,
  lostApostrophe,
  splitWord,
  repeatedWord,
  repeatedPhrase,
  articleBeforeCountry,
  missingArticle,
  lowerCaseDemonym,
  lowerCasePlace,
  translatedTitle,
  foreignTitle,
  lowerCaseSurname,
  strayCapital,
  titleCapital,
  indefiniteArticle,
  twoDeterminers,
  foreignNumber,
  foreignMeasure,
  foreignDate,
  romanNumber,
  hole,
]
