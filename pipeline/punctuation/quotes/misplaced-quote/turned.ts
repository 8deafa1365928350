/** Turned quotation marks that give themselves away, whatever the order of the others says. */
import type {Document} from '../../../document.ts'
import {report} from '../../../report.ts'
import {pronouns, tellingVerbs as speechVerbs} from '../../../text/english.ts'
import {matchesOf} from '../../../text/matches.ts'
import {leftOf} from '../../../text/surroundings.ts'
import type {Paragraph} from '../../../tree.ts'
import type {QuoteMark} from '../quote-marks.ts'
import {around} from './neighbours.ts'

/** `“It is little “, says`: nothing opens before a comma, and the mark before opened. */
const turnedClosing = /(“[^“”"«»\n]*?[\p{L}\p{N}.!?…])([ \u00A0]?“)(?=[,;:!?)](?:\s|$)|\.(?:\s|$))/gu
/** … or of the verb that tells who spoke: `it is better, “said the minister`. */
const turnedBeforeVerb =
  /(“[^“”"«»\n]*?(?:“[^“”"«»\n]*?”[^“”"«»\n]*?)?[,.!?…])( ?“)(?=([a-z]+) (?:the|an?|he|she|\p{Lu}\p{Ll}))/gu
/** … or of a name and such a verb that end their sentence: `a small game, “Maria Costa says.` */
const turnedBeforeName = /(“[^“”"«»\n]*?,)( ?“)(?=(?:\p{Lu}[\p{L}’'-]+ ){1,3}([a-z]+)\.(?:\s|$))/gu
/** … also where the mark that opened is lost: `It is little“, says`. */
const unopened = /^([^“”"«»\n]*?[\p{L}\p{N}.!?…])(“)(?=[,;](?:\s|$))/gu
/** `… of her children.” We eat once a day.”`: two marks close, and nothing opened before the first; it opens what follows. */
const pulled = /([\p{Ll}\d][.?!:])” (?=\p{Lu}[^“”"«»\n]{4,400}[.!?,]”(?:\s|$))/gu
const maybePulled = /[.?!:]” \p{Lu}/u
/** `” It is little “replied the mayor`: nothing closes at the head of a paragraph before a space. */
const turnedHead = /^” ([^“”"«»\n]{2,300}?)( ?“)(?=([a-z]+) (?:the|an?|he|she|\p{Lu}\p{Ll}))/u
/** Cheap looks for them: the patterns read on from every mark, or from every paragraph's start. */
const maybeTurned = /“[,.;:!?)]/
const maybeUnopened = /“[,;]/
const maybeBeforeVerb = /[,.!?…] ?“[a-z]/
const maybeBeforeName = /, ?“[A-Z]\S+ [^“”.]{2,40}\./

/** Reports every mark of a paragraph that can only be turned. */
export function turnedMarks(paragraph: Paragraph, marks: readonly QuoteMark[], file: Document): void {
  turnedBeforeSpeech(paragraph, marks, file)
  turnedAtHead(paragraph, file)
  turnedBeforePunctuation(paragraph, file)
  turnedBehindStop(paragraph, file)
  turnedBeforeTelling(paragraph, file)
  turnedBehindWord(paragraph, file)
}

/** `the probe “Juice“ will reach`: behind a few words, glued to the last of them and with a space behind, the mark can only close. */
const behindWord =
  /(?<=(?:^|[\s(])“(?:[\p{L}\p{N}][\p{L}\p{N}’'-]* ){0,3}[\p{L}\p{N}][\p{L}\p{N}’'-]*)“(?= \p{Ll}| ?$)/gu
const maybeBehindWord = /[\p{L}\p{N}]“(?: |$)/u

function turnedBehindWord({text, start}: Paragraph, file: Document): void {
  for (const {index} of maybeBehindWord.test(text) ? matchesOf(text, behindWord) : [])
    report(file, {
      start: start + index,
      end: start + index + 1,
      after: '”',
      message: `Unexpected opening quotation mark at the end of \`${around(text, index + 1)}\`, expected a closing one`,
    })
}

/** Both marks of a quotation that a paragraph begins with, before a verb of speech. */
function turnedAtHead({text, start}: Paragraph, file: Document): void {
  const match = text.startsWith('” ') ? turnedHead.exec(text) : null
  if (!match || !speechVerbs.has(match[3]!)) return
  const end = start + match[0].length
  report(file, {
    start,
    end: start + 2,
    after: '“',
    message: 'Unexpected closing mark at the head, expected an opening one',
  })
  report(file, {
    start: end - match[2]!.length,
    end,
    after: '” ',
    message: `Unexpected opening quotation mark before \`${match[3]}\`, expected a closing one`,
  })
}

/**
 * `announced, ”he said`, `better, “said Peskov`: whatever the other marks say, a mark behind a comma and a space and
 * before a word of speech closes; a turned one only where nothing closes what it would open.
 */
function turnedBeforeSpeech(paragraph: Paragraph, marks: readonly QuoteMark[], file: Document): void {
  const {text, start} = paragraph
  for (const [index, {at, glyph}] of marks.entries()) {
    if (
      glyph === '"' ||
      text[at - 1] !== ' ' ||
      !/[\p{L}\p{N}”’)][,!?]$/u.test(text.slice(Math.max(0, at - 3), at - 1))
    )
      continue
    if (glyph === '“' && index < marks.length - 1 && marks[index + 1]!.glyph !== '“') continue
    // `“said to be the docker’s words` is quoted.
    if (!/^(?:(?:he|she|they|it|i|we) )?[a-z]+(?! to )(?=[\s,.])/.test(text.slice(at + 1, at + 28))) continue
    const [first, second] = text.slice(at + 1, at + 40).split(/[\s,.]/)
    if (!speechVerbs.has(pronouns.has(first!) ? second! : first!)) continue
    report(file, {
      start: start + at - 1,
      end: start + at + 1,
      after: '” ',
      message: `Unexpected place of a closing quotation mark in \`${around(text, at)}\`, expected \`” \``,
    })
  }
}

/** Opening marks before a comma or stop, and the space behind those that did open. */
function turnedBeforePunctuation({text, start: paragraph}: Paragraph, file: Document): void {
  for (const match of [
    ...(maybeTurned.test(text) ? matchesOf(text, turnedClosing) : []),
    ...(maybeUnopened.test(text) ? matchesOf(text, unopened) : []),
  ]) {
    const opening = paragraph + match.index
    const start = opening + match[1]!.length
    const space = /^“([ \u00A0]+)/.exec(match[1]!)?.[1]
    // `the probe “Juice“ will reach`: what is glued to the word before it opens nothing.
    if (space !== undefined && !/\S$/u.test(leftOf(text, match.index)))
      report(file, {
        start: opening + 1,
        end: opening + 1 + space.length,
        after: '',
        message: `Unexpected space behind the opening quotation mark in \`${around(text, match.index)}\`, expected none`,
      })
    report(file, {
      start,
      end: start + match[2]!.length,
      after: '”',
      message: `Unexpected opening quotation mark at the end of \`${around(text, match.index + match[0].length)}\`, expected a closing one`,
    })
  }
}

/** Closing marks behind a stop where nothing is open, and a quotation follows. */
function turnedBehindStop({text, start: paragraph}: Paragraph, file: Document): void {
  for (const match of maybePulled.test(text) ? matchesOf(text, pulled) : []) {
    const before = text.slice(0, match.index)
    // In a quotation that began a paragraph earlier nothing opens either: another one must have opened and closed.
    if (!before.includes('“') || before.lastIndexOf('”') < before.lastIndexOf('“')) continue
    const start = paragraph + match.index + match[1]!.length
    report(file, {
      start,
      end: start + 2,
      after: ' “',
      message: `Unexpected closing quotation mark in \`${around(text, match.index + 2)}\`, expected an opening one`,
    })
  }
}

/** Opening marks before the verb that tells who spoke. */
function turnedBeforeTelling({text, start: paragraph}: Paragraph, file: Document): void {
  for (const match of [
    ...(maybeBeforeVerb.test(text) ? matchesOf(text, turnedBeforeVerb) : []),
    ...(maybeBeforeName.test(text) ? matchesOf(text, turnedBeforeName) : []),
  ]) {
    if (!speechVerbs.has(match[3]!)) continue
    const start = paragraph + match.index + match[1]!.length
    report(file, {
      start,
      end: start + match[2]!.length,
      after: '” ',
      message: `Unexpected opening quotation mark before \`${match[3]}\`, expected a closing one`,
    })
  }
}
