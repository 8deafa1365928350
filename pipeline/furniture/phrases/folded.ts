/** Words of a line without case, accents and marks, as phrases are compared. */

import {matchesOf} from '../../text/matches.ts'

/** A word of a line, folded, with its place in the document. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const token = /[\p{L}\p{M}\p{N}%]+/gu
const word = /[\p{L}\p{M}\p{N}%]+/u
const plain = /^[a-z0-9]+$/

/** Letters, digits and `%` among the first 128 characters. */
export const wordly = Uint8Array.from({length: 128}, (_, code) =>
  /[A-Za-z0-9%]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The first word of a text from a place on, folded, and the place behind it. */
export function nextWord(
  text: string,
  at: number,
): {readonly word: string; readonly end: number} | undefined {
  let from = at
  while (from < text.length && wordly[text.charCodeAt(from)] === 0) from++
  let end = from
  while (end < text.length && wordly[text.charCodeAt(end)] === 1) end++
  if (from === text.length) return undefined
  // Another script or an accent: the pattern knows it.
  if (!(text.charCodeAt(from) < 128) || !(text.charCodeAt(end) < 128 || end === text.length)) {
    const match = word.exec(text.slice(at))
    return match ? {word: fold(match[0]), end: at + match.index + match[0].length} : undefined
  }
  return {word: text.slice(from, end).toLowerCase(), end}
}

/** Lower case without accents: scrapers and translators lose both. */
export function fold(word: string): string {
  const small = word.toLowerCase()
  return plain.test(small) ? small : small.normalize('NFKD').replace(/\p{M}+/gu, '')
}

/** The words of a text that starts at `at`. */
export function tokensOf(text: string, at: number): Token[] {
  const tokens: Token[] = []
  for (const match of matchesOf(text, token)) {
    const start = at + match.index
    tokens.push({word: fold(match[0]), start, end: start + match[0].length})
  }
  return tokens
}

const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** How many words a token is: in Chinese and Japanese, which part none, about one for two characters. */
export function sizeOf({word}: Token): number {
  return word.length > 2 && wide.test(word) ? Math.ceil(word.length / 2) : 1
}
