/** What the words beside a quotation mark say of it: a verb of speech, a word of grammar, one that is told. */
import {packFor} from '../../../languages/index.ts'
import {pronouns, tellingVerbs as speechVerbs} from '../../../text/english.ts'
import type {QuoteMark} from '../quote-marks.ts'

const stopWords: ReadonlySet<string> = new Set(packFor('en')!.words.stopWords)

export function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at + 13).trim()
}

/** `… “, says`: the comma behind the mark. */
export function beforeComma(text: string, mark: QuoteMark): boolean {
  const word = /^ ?, ?([a-z]+)(?=[\s,.])/.exec(text.slice(mark.at + 1, mark.at + 24))?.[1]
  return word !== undefined && (speechVerbs.has(word) || pronouns.has(word))
}

/** `in the port "said the mayor`: a verb of speech and its subject right behind the mark. */
export function beforeVerb(text: string, mark: QuoteMark): boolean {
  const verb = /^([a-z]+) (?:the|an?|our|he|she|\p{Lu}\p{Ll})/u.exec(
    text.slice(mark.at + 1, mark.at + 24),
  )?.[1]
  return verb !== undefined && speechVerbs.has(verb)
}

/** `…, “said` or `…, ”he`: a comma or stop, a space, the mark, and a word of reported speech. */
export function beforeSpeech(text: string, mark: QuoteMark): boolean {
  const left = /[,.!?…]\s?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at))
  const behind = text.slice(mark.at + 1, mark.at + 40)
  const word =
    /^(?:the|his|her|their) (?:\p{L}+ )?(\p{Ll}+)(?=[\s,.])/u.exec(behind)?.[1] ??
    /^[a-z]+(?=[\s,.])/.exec(behind)?.[0]
  return left && word !== undefined && (speechVerbs.has(word) || pronouns.has(word))
}

/** `sitting next to me”she adds`: the comma between what was said and who said it was lost with the space. */
export function isTold(text: string, from: number, mark: QuoteMark): boolean {
  const said = text.slice(from + 1, mark.at)
  if (!/[\p{L}\p{N}]$/u.test(said) || said.trim().split(/\s+/).length < TOLD_WORDS) return false
  const verb = /^(?:he|she|they|we|I) ([a-z]+)/.exec(text.slice(mark.at + 1, mark.at + 30))?.[1]
  return verb !== undefined && speechVerbs.has(verb)
}

/** Fewest words that are told rather than cited. */
const TOLD_WORDS = 3

/** Whether a whole word of grammar ends at a place: `of“peace”`, which is not `super“star”`. */
export function isFunctionWord(text: string, end: number): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}'’-])\p{L}{2,}$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0]
  return word !== undefined && stopWords.has(word.toLowerCase())
}

/** `“pro-Kremlin”would`: a whole word stands quoted, and behind it one that is no ending. */
export function ownWord(text: string, from: number, to: number): boolean {
  const behind = /^[a-z]{3,}(?=[\s,.])/.exec(text.slice(to + 1, to + 16))?.[0]
  return to - from > OWN_WORD && behind !== undefined && (stopWords.has(behind) || speechVerbs.has(behind))
}

/** Shortest word in marks that is surely one of its own. */
const OWN_WORD = 6
