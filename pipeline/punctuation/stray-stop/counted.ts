/** A stop between a number and what it counts. */
import {auxiliaries, joiners, mayHoldVerb, pronouns} from '../../text/english.ts'
import {sentenceBefore} from './sentence.ts'
import type {Stop} from './stop.ts'

/** Longest number, with the words that stand before it. */
const NUMBER_REACH = 40

/** Whether a number ends at a place; `apart` where it need not stand behind a comma. */
function numberBefore(text: string, at: number, apart: boolean): boolean {
  const left = text.slice(Math.max(0, at - NUMBER_REACH), at)
  return apart ? /\d $/.test(left) : /\p{L}, (?:\p{L}+ ){0,2}[\d.,]+ $/u.test(left)
}

/** What numbers count, in the plural. */
const counts = /^(?:people|men|women|children|police|\p{Ll}{2,}[^su\P{Ll}]s|\p{Ll}{2,}ees)$/u

/** Nothing before a number but how exact it is. */
const opensWithNumber =
  /^\s*(?:(?:more|less|fewer|than|about|over|nearly|around|almost|at|least|most|up|to|some|another|only|just) )*[\d.,]+ $/iu

/** `ready for 30 thousand. families`: an abbreviated number, and what it counts, where one side is no sentence. */
export function isCounted({text, at, left, word, rest}: Stop): boolean {
  return (
    /^[mb]illion$|^thousand$/.test(left) &&
    counts.test(word) &&
    numberBefore(text, at - left.length, !mayHoldVerb(rest))
  )
}

/** `more than 16 thousand. displaced persons`: a Slavic abbreviation, spelt out with its stop; not where both sides may be sentences. */
export function isScaled({text, at, left, word, rest}: Stop): boolean {
  return (
    (!rest.split(' ').some((one) => auxiliaries.has(one)) ||
      opensWithNumber.test(sentenceBefore(text, at - left.length))) &&
    !joiners.has(word) &&
    !pronouns.has(word) &&
    (left === 'thousand' ||
      (/^(?:[mb]|tr)illion$/.test(left) && /^(?:people|euros?|dollars|\p{Ll}+(?:ed|s))$/u.test(word))) &&
    /\d $/.test(text.slice(0, at - left.length).slice(-NUMBER_REACH))
  )
}
