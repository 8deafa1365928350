/** Credits without a label: in capitals behind a caption, behind a stroke, in brackets between two sentences. */
import type {Document} from '../../../document.ts'
import {report} from '../../../report.ts'
import {speechVerbs} from '../../../text/english.ts'
import {matchesOf} from '../../../text/matches.ts'
import type {Line} from '../../../text/passage.ts'
import {partsOf, proseShaped} from '../../../text/passage.ts'
import {isAgency} from '../../agencies/agencies.ts'
import {isPersonal, isWesternGivenName} from '../../authors/given-names.ts'
import {CAPTION_WORDS, HEAD, hasVerb, speech} from '../caption-place.ts'
import type {Credit} from '../credits/credit.ts'
import {creditAt} from '../credits.ts'
import {cutLine} from './cuts.ts'

/** A photographer in capitals behind a caption, whom no agency follows: `The mayor at the gates ROSA LIMA`, `The gates.ROSA LIMA`. */
const photographer =
  /(?<=\p{Ll}[)”"]? )\p{Lu}{3,}(?: \p{Lu}{2,})? \p{Lu}{5,}$|(?<=\p{L}{3}[.!?…] ?)\p{Lu}{3,}(?: \p{Lu}{2,})? \p{Lu}{5,}$/u
/** Fewest words of a caption in front of one. */
const BEFORE_NAME = 4

export function inCapitals(line: Line, file: Document): Credit | undefined {
  // By far the most lines do not end in capitals.
  if (line.index === 0 || !/\p{Lu}{5}$/u.test(line.text.slice(-5))) return undefined
  if (line.stopped || line.words > CAPTION_WORDS) return undefined
  const match = photographer.exec(line.text)
  const lexicon = file.data.settings?.lexicon?.('en')
  if (!match || !lexicon || line.text.slice(0, match.index).split(' ').length <= BEFORE_NAME) return undefined
  // `… the STRIKE GOES ON`: words.
  const isWord = (word: string): boolean => lexicon.has(word.toLowerCase()) && !isWesternGivenName(word)
  const names = match[0].split(' ')
  // Behind a scene and its stop a given name says that a surname follows, which may be a word as well.
  const before = line.text.slice(0, match.index)
  const isSigned = /[.!?…] ?$/.test(before) && !hasVerb(before) && isPersonal(match[0], file)
  if (!isSigned && names.some(isWord)) return undefined
  return {start: match.index, text: match[0], kind: 'named'}
}

/** A sentence and its agency: at the head of an article, where none signs, and elsewhere where the sentence has no verb. */
const stroke = /^(.{15,240}[.!?]["”]?)\s?[/|]\s?(\p{L}[\p{L} .-]{1,30})$/u

export function stroked(line: Line, lines: readonly Line[], file: Document): boolean {
  if (line.index === 0 || !(line.text.includes('/') || line.text.includes('|'))) return false
  const match = stroke.exec(line.text)
  if (!match || !isAgency(match[2]!) || partsOf(match[1]!, 0).length > 1 || reports(match[1]!)) return false
  if (!lines.slice(line.index + 1).some((below) => proseShaped(below))) return false
  if (line.index >= HEAD && hasVerb(match[1]!)) return false
  cutLine(line, file, {captions: [match[1]!], credits: [match[2]!]}, 'a caption')
  return true
}

/** Whether a sentence says what somebody said. */
function reports(text: string): boolean {
  return speech.test(text) || text.split(/[^\p{L}]+/u).some((word) => speechVerbs.has(word))
}

/** A credit in brackets between two sentences; only one that names its photographer. */
const bracket =
  /(?<=[.!?…]["”»’)]*)\s+\([Pp]hotos?(?: by|:| credit:?| courtesy(?: of)?)? [^()]{3,80}\)(?=\s+["“«(]?\p{Lu})/gu

export function between(line: Line, file: Document): void {
  for (const {index, 0: found} of matchesOf(line.text, bracket)) {
    const credit = found.trim()
    if (creditAt(credit)?.start !== 0) continue
    report(file, {
      start: line.start + index,
      end: line.start + index + found.length,
      after: '',
      message: `Expected a sentence, got the credit \`${credit}\`, cut and kept as metadata`,
      metadata: {credits: [credit]},
    })
  }
}
