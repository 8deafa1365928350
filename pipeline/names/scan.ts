/** The words of a text that can be part of a name: capitalised ones, with their places and neighbours. */

import {titles} from './titles.ts'

export interface NameToken {
  /** Without possessive ending. */
  readonly text: string
  readonly start: number
  /** Behind `text`; a possessive ending begins here. */
  readonly end: number
  /** Behind the possessive ending, if any. */
  readonly full: number
  /** Opens a sentence, a quotation or a line, where a capital says nothing. */
  readonly opens: boolean
  /** Every letter is a capital and there are at least two. */
  readonly capitals: boolean
  /** What stands between the token before it and this one when they can belong together, else `undefined`. */
  readonly joint: string | undefined
}

const capitalised = /(?<![\p{L}\p{M}\p{N}@#_])\p{Lu}[\p{L}\p{M}]*(?:['’ʼ‘`ʻ][\p{L}\p{M}]+)*/gu
const possessive = /['’](?:s|S)$/
/** Between two words of one name: a space, a hyphen, an initial's stop, an apostrophe of an article. */
const joints = /^(?:[ \u00a0\u202f]|-|\. ?|[ \u00a0]?[-–][ \u00a0]?)$/
const ends = /(?:^|[.!?…:;]["”»’')\]]*[ \u00a0]+|\n\s*)["“«„‘'(\[—–-]*\s*$/u

/** The capitalised words of a text, in order. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = []
  let last: NameToken | undefined
  for (const match of text.matchAll(capitalised)) {
    const whole = match[0]
    const tail = possessive.exec(whole)
    const bare = tail && tail.index > 0 ? whole.slice(0, tail.index) : whole
    const start = match.index
    const between: string | undefined = last ? text.slice(last.end, start) : undefined
    const joint = between !== undefined && joins(between, last!) ? between : undefined
    const token: NameToken = {
      text: bare,
      start,
      end: start + bare.length,
      full: start + whole.length,
      opens: joint === undefined && opensSentence(text, start),
      capitals: bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
      joint,
    }
    tokens.push(token)
    last = token
  }
  return tokens
}

/** A full stop joins only an initial or an abbreviated title to what follows; else it ends a sentence. */
function joins(between: string, before: NameToken): boolean {
  if (between.length > 3 || !joints.test(between)) return false
  return !between.includes('.') || before.text.length === 1 || titles.has(before.text.toLowerCase())
}

function opensSentence(text: string, start: number): boolean {
  return (
    start === 0 ||
    ends.test(text.slice(Math.max(0, start - 12), start)) ||
    /["“«„]$/.test(text.slice(start - 1, start))
  )
}

const follower =
  /(?:[ \u00a0\u202f]|[ \u00a0]?[-–‑][ \u00a0]?|\. ?)?([\p{L}\p{M}\p{N}]+(?:['’ʼ‘`ʻ][\p{L}\p{M}]+)*)/uy

/** The next word of a possible name from a place on, with where it ends; stops at anything but a joint. */
export function nextWord(text: string, from: number): {text: string; end: number; full: number} | undefined {
  follower.lastIndex = from
  const match = follower.exec(text)
  if (!match) return undefined
  const word = match[1]!
  const full = from + match[0].length
  const tail = possessive.exec(word)
  if (tail && tail.index > 0) return {text: word.slice(0, tail.index), end: full - tail[0].length, full}
  return {text: word, end: full, full}
}

/** Gives a name the capitals of the mention that it replaces. */
export function likeMention(name: string, mention: string): string {
  const letters = mention.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? name.toUpperCase() : name
}
