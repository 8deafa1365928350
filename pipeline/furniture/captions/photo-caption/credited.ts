/** Lines that end in a credit: whether it is one, and whether what stands before it is its caption. */
import type {Document} from '../../../document.ts'
import {report} from '../../../report.ts'
import type {Line} from '../../../text/passage.ts'
import {countWords, partsOf, tailSpan} from '../../../text/passage.ts'
import {signOff} from '../../agencies/agency-signoff.ts'
import {tokensOf} from '../../phrases/folded.ts'
import {trieOf} from '../../phrases/trie.ts'
import {CAPTION_WORDS, shown, speech} from '../caption-place.ts'
import {single} from '../captions.ts'
import type {Credit} from '../credits/credit.ts'
import {labelEnd} from '../credits/labels.ts'
import {
  agencyAtEnd,
  agencyBehindDay,
  agencyInBrackets,
  ownsPicture,
  pictureAgencyBehind,
} from '../head-caption.ts'
import {bareCredit, cutCredit, cutLine} from './cuts.ts'
import {CREDIT_WORDS} from './labelled.ts'
import {inCapitals} from './within-text.ts'

/** Most sentences of a caption that nothing but its credit proves. */
const CAPTION_SENTENCES = 3
/** From so many words on a caption has to end as captions do, in a day or a year: else it is a paragraph with a credit. */
const PLAIN_WORDS = 30
/** With an owner's sign alone. */
const SOURCE_WORDS = 45
/** A day or a year at the end. */
const dated =
  /(?:\b\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: (?:de|d['’])?)? ?\p{L}{3,10}\.?|\b\p{L}{3,10}\.? \d{1,2}|\b(?:19|20)\d{2}|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)(?:,? (?:de )?(?:19|20)\d{2})?[).]*$/u
/** Who speaks, before a turn of a transcript. */
const turn = /^\p{Lu}{2,}(?:[ .-]\p{Lu}{1,}\.?){0,3}:\s/u
/** A label and no caption: `Photo © Maria Costa`. */
const pictureAlone = /^(?:photos?|images?|pictures?|video)$/iu
/** What stands where the photographer's name would: no agencies sign an article so. */
const unnamed = /^(?:-|POOL|HANDOUT|STR|STRINGER)\s?\//u

/** The credit at the end of a line, by its words or by the line’s place; nothing where an agency signs the article so. */
export function creditBehind(
  lines: readonly Line[],
  line: Line,
  named: Credit | undefined,
  file: Document,
): Credit | undefined {
  const placed =
    agencyInBrackets(lines, line) ??
    agencyBehindDay(lines, line) ??
    agencyAtEnd(lines, line) ??
    pictureAgencyBehind(lines, line)
  const credit = named ?? inCapitals(line, file) ?? placed
  if (!credit || isTurn(lines, line)) return undefined
  const signs = signOff(credit.text) && !unnamed.test(credit.text)
  return !signs || placed || isParted(line.text, credit) || ownsPicture(lines, line, credit)
    ? credit
    : undefined
}

/** `COSTA: So it ends. … Copyright Harbour Radio`: the last turn of a transcript has the station’s sign behind it. */
function isTurn(lines: readonly Line[], line: Line): boolean {
  return (
    turn.test(line.text) &&
    labelEnd(line.text) < 0 &&
    lines.some((other) => other !== line && turn.test(other.text) && labelEnd(other.text) < 0)
  )
}

/** `Ships wait in the port / © AFP`: a stroke parts what is shown from its owner, and no paragraph from its agency. */
function isParted(text: string, {start, text: credit}: Credit): boolean {
  return credit.startsWith('©') && text.slice(0, start).endsWith('/ ')
}

/** The words before a credit; a bullet or a stroke is none. */
function captionOf({text}: Line, {start}: Credit): string {
  const before = text
    .slice(0, start)
    .replace(/\s+[/|–—-]\s*$/, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(before) ? before : ''
}

/** `All rights reserved © Copyright AGENCY`: the site speaks, no photo is described. */
export function isOfSite(line: Line, credit: Credit, language: string): boolean {
  const caption = captionOf(line, credit)
  if (caption === '' || pictureAlone.test(caption)) return false
  const said = tokensOf(caption, 0)
  return trieOf(language).whole(said, 0, said.length)?.has('chrome') === true
}

/** Cuts a credit with its caption, which is returned, or alone behind a paragraph. */
export function cutCredited(
  lines: readonly Line[],
  line: Line,
  credit: Credit,
  file: Document,
): {readonly text: string; readonly words: number} | undefined {
  const caption = captionOf(line, credit)
  if (caption === '')
    return line.words > CREDIT_WORDS ? undefined : cutCredit(lines, line, bareCredit(credit.text), file)
  if (pictureAlone.test(caption)) {
    cutCredit(lines, line, line.text, file)
    return undefined
  }
  const {text, doubled} = single(caption)
  const words = countWords(text)
  if (doubled || describesPicture(text, words, credit, ownsPicture(lines, line, credit))) {
    cutLine(line, file, {captions: [text], credits: [bareCredit(credit.text)]}, 'a caption')
    return {text, words}
  }
  const [start, end] = tailSpan(String(file.value), line.start + credit.start, line.end)
  report(file, {
    start,
    end,
    after: '',
    message: `Expected the paragraph to end, got the credit \`${credit.text.trim()}\`, cut`,
    metadata: {credits: [credit.text.trim()]},
  })
  return undefined
}

/** Whether what stands before a credit is short enough for a caption, or in its place, and tells what nobody says. */
function describesPicture(text: string, words: number, credit: Credit, isPlaced: boolean): boolean {
  return (
    !speech.test(text) &&
    partsOf(text, 0).length <= CAPTION_SENTENCES &&
    (words <= PLAIN_WORDS || isPlaced || dated.test(text) || shown.test(text)) &&
    words <= (credit.kind === 'named' ? CAPTION_WORDS : SOURCE_WORDS)
  )
}
