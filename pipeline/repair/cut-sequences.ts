/** Two bytes of UTF-8 of which the second was invisible and is gone, so that no table gives the character back. */
import {matchesOf} from '../text/matches.ts'

/** What stands in place of a character, and the character. */
export interface CutSequence {
  readonly start: number
  readonly end: number
  readonly after: string
}

/** A closing quote whose last byte, a hole of the encoding, was thrown away, and `à` whose no-break space became plain. */
const quote = /â€(?![\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])/g
const grave = /(?<=(?:^|[\s(«"“'’-]))Ã (?=\p{Ll})|(?<=\p{Ll})Ã (?=[\s\p{Ll}]|$)/gu
/** `í` whose soft hyphen somebody threw away: `policÃa`. No word has this capital between small letters. */
const acute = /(?<=\p{Ll})Ã(?=[a-z])/gu
/** Cheap look for the last, in a text that shows nothing else of the kind. */
export const maybeAcute = /[a-zà-ÿ]Ã[a-z]/

const letter = /\p{L}/u

/** Those that are certain by themselves. */
export function cutQuotes(text: string): CutSequence[] {
  return Array.from(matchesOf(text, quote), ({index}) => ({start: index, end: index + 2, after: '”'}))
}

export function cutAcutes(text: string): CutSequence[] {
  return Array.from(matchesOf(text, acute), ({index}) => ({start: index, end: index + 1, after: 'í'}))
}

/** Those that only other damage of windows-1252 proves: `Ã ` before a word was the word `à` and its space. */
export function cutGraves(text: string): CutSequence[] {
  return Array.from(matchesOf(text, grave), ({index}) => ({
    start: index,
    end: index + 2,
    after: index === 0 || !letter.test(text[index - 1]!) ? 'à ' : 'à',
  }))
}
