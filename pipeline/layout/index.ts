/** The rules of the layout stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {blankLines} from './blank-lines.ts'
import {crawlHeader} from './crawl-header.ts'
import {dropCap} from './drop-cap.ts'
import {gluedHeading} from './glued-heading.ts'
import {gluedSentences} from './glued-sentences.ts'
import {lineSpaces} from './line-spaces.ts'
import {lostStop} from './lost-stop.ts'
import {pullQuote} from './pull-quote.ts'
import {repeatedLine} from './repeated-line.ts'
import {repeatedParagraph} from './repeated-paragraph.ts'
import {repeatedTeaser} from './repeated-teaser.ts'
import {repeatedTitle} from './repeated-title.ts'
import {wrappedLines} from './wrapped-lines.ts'

export const layout: readonly Rule[] = [
  crawlHeader,
  repeatedTitle,
  pullQuote,
  repeatedParagraph,
  repeatedLine,
  repeatedTeaser,
  wrappedLines,
  blankLines,
  lineSpaces,
  dropCap,
  gluedSentences,
  gluedHeading,
  lostStop,
]
