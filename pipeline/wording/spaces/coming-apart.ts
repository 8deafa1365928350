/** How a word that stands in no dictionary comes apart into two that do. */
import type {Lexicon} from '../../settings.ts'
import {beginsNone, tooLong} from './content-words.ts'

/** Both halves are at least this frequent, per million words: rarer ones are parts of names and of foreign words. */
export const HALF_PER_MILLION = 4
/** … or this, beside a function word that tells more than any count. */
export const BESIDE_FUNCTION_PER_MILLION = 0.3
/** … and a word of so many letters beside one needs to be known, no more. */
const LONG = 7
/** Shortest word that is looked at: shorter ones split into anything. */
const SHORTEST = 6

/** Function words that no English word begins with but by accident; `in`, `on`, `out`, `over`, `under` make words and are missing. */
export const leading = new Set(
  'the and of that this these those their they them was were has have had his her its our your which who when where because been would could should will from with into about not also other another each both such during against than until you million billion thousand hundred'.split(
    ' ',
  ),
)
/** Function words that no English word ends in but by accident; `up`, `out`, `in`, `on`, `is`, `an` and the like make words and are missing. */
export const trailing = new Set(
  'the and of that this these those their they them was were has have had his her which who when where because been would could should will from with into about according after before during between against as said says without since very rather whether although though unless towards while still never'.split(
    ' ',
  ),
)
/**
 * … and those with which other words begin as well: before a frequent word of some length. Of the unknown words in
 * 13,953 sentences of human English none begins so.
 */
export const beforeWord = new Set('is are to as his'.split(' '))
/** Shortest word behind one of these. */
const BEHIND_FUNCTION = 4
/**
 * … and those that end foreign words and names as well: only behind a plain word in small letters. Of the unknown
 * words in 13,953 sentences of human English two end so, `matin` and `salis`, with less than four letters before.
 */
export const behindWord = new Set(
  'by for from with to at on in him her it not are but they he she we you'.split(' '),
)
/** Words in front of `a`: `aftera rise`. */
const beforeArticle = new Set(
  'after before with from into about against between under over through is was has have had became like without as'.split(
    ' ',
  ),
)
/** Prepositions and the like before a determiner: whatever else a word could come apart into (`fort he`), this is meant. */
const beforeDeterminer = new Set(
  'for to in on at by of with from as into and that than but is was between against under over through during after before until since about'.split(
    ' ',
  ),
)
const determiners = new Set(
  'the this that these those his its their our many some such both most all any'.split(' '),
)
/** Particles and the like that a preposition follows, with which no word begins: `put upfor the guests`, `outof the house`. */
const beforePreposition = new Set(
  'up out down off away back because instead ahead part one some most many none each both'.split(' '),
)
const prepositions = new Set('of for to with from at by'.split(' '))
export const isLoose = (first: string, second: string): boolean =>
  beforePreposition.has(first) && prepositions.has(second)
/** Shortest word before one of these. */
const BEFORE_PREPOSITION = 4
/** Shortest common noun that a capital and an article show to be part of a name: `the Ministryas announced`; `Marchand` is a surname. */
export const NOUN_IN_NAME = 6
export interface Split {
  readonly at: number
  readonly functional: 'left' | 'right' | 'none'
}
export function known(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) || lexicon.frequency(word) > 0
}

/** A word of its own, not one of the letters and abbreviations that dictionaries hold as well. */
function plain(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.has(word) &&
    (word.length > 3 || [leading, beforeWord, trailing, shortWords].some((words) => words.has(word)))
  )
}

export const shortWords = new Set(
  'of to in by on at an as is it he we be or so do if no us my me up the and for not you all any can her was one our out day get has him his how man new now old see two way who did its let put say she too use war men run off own far few end got big set law aid oil gas top bad go ask try win pay won led met cut hit saw sat ran act age air art bus car job key low net per sea son sun tax tea ten via yet'.split(
    ' ',
  ),
)

const reflexives = /(?:himself|herself|itself|themselves)$/

/** `proclaimedhimself`: the place where a verb ends before who it is done to. */
function reflexiveIn(word: string, lexicon: Lexicon): number | undefined {
  const at = word.search(reflexives)
  return at >= BEFORE_REFLEXIVE && lexicon.has(word.slice(0, at)) ? at : undefined
}
/** Shortest verb before one of these; `their` and `your` make misspellings. */
const BEFORE_REFLEXIVE = 6

/** The one way in which a word comes apart into two frequent words, if it stands in no dictionary. */
export function splitOf(word: string, lexicon: Lexicon): Split | null {
  const lower = word.toLowerCase()
  const capital = word !== lower
  if (known(lower, lexicon)) return null
  const reflexive = capital ? undefined : reflexiveIn(lower, lexicon)
  if (reflexive !== undefined) return {at: reflexive, functional: 'right'}
  // `itsself`, `theirselves`: misspelt, not merged.
  if (/sel(?:f|ves)$/.test(lower)) return null
  if (!capital && /(?:s|ed|ing|er|ers|ly|ish)$/.test(lower) && inflected(lower, lexicon)) return null
  for (let at = 2; !capital && at <= lower.length - 2; at++) {
    if (beforeDeterminer.has(lower.slice(0, at)) && determiners.has(lower.slice(at)))
      return {at, functional: 'right'}
    if (isLoose(lower.slice(0, at), lower.slice(at))) return {at, functional: 'right'}
  }
  let found: Split | null = null
  let ways = 0
  /** Readings with a function word, which outweigh one without: `traps and`, not `trap sand`. */
  let functionals = 0
  const noun = lower.slice(0, -1)
  if (
    !capital &&
    lower.endsWith('a') &&
    (beforeArticle.has(noun) || (/\w{4}ing$/.test(noun) && plain(noun, lexicon)))
  )
    return {at: lower.length - 1, functional: 'right'}
  for (let at = 2; at <= word.length - 2; at++) {
    const left = lower.slice(0, at)
    const right = lower.slice(at)
    const leads = leading.has(left) || (!capital && beforeWord.has(left) && right.length >= BEHIND_FUNCTION)
    // `walkin'` without its apostrophe is a way to speak.
    if (right === 'in' && known(`${left}ing`, lexicon)) continue
    // `Tarvainenthis`: a name and `this`, of which `his` is the end.
    if (capital && right === 'his' && left.endsWith('t')) continue
    // `electon` lost a letter, not a space.
    if (right === 'on' && known(`${left}ion`, lexicon)) continue
    // `the Assemblyis`: behind a common noun, which no name ends so.
    const verb = capital && right === 'is' && at >= NOUN_IN_NAME && lexicon.has(left)
    const trails =
      verb || trailing.has(right) || (!capital && behindWord.has(right) && at >= BEFORE_PREPOSITION)
    // A name needs no entry: its other mentions are the evidence.
    if (capital && trails && at >= 4 && (right.length > 2 || plain(left, lexicon))) {
      ways++
      functionals++
      found = {at, functional: 'right'}
      continue
    }
    if (!plain(left, lexicon) || !plain(right, lexicon)) continue
    const least = Math.min(lexicon.frequency(left), lexicon.frequency(right))
    const rare = leads || trails || beginsNone(left, right, lexicon) || tooLong(left, right)
    const isLong = (leads && right.length >= LONG) || (trails && left.length >= LONG)
    if (!isLong && least < (rare ? BESIDE_FUNCTION_PER_MILLION : HALF_PER_MILLION)) {
      // Rare halves still make the split doubtful.
      if (left.length > 2 && right.length > 2) ways++
      continue
    }
    ways++
    if (trails || leads) functionals++
    else if (functionals > 0) continue
    found = {at, functional: trails ? 'right' : leads ? 'left' : 'none'}
  }
  if (found?.functional === 'none' && derived(lower, lexicon)) return null
  if (functionals === 1 && found?.functional === 'right' && word.length - found.at > 2) return found
  if (ways === 0 && capital) return nameAndNoun(lower, lexicon)
  return ways === 1 && (word.length >= SHORTEST || found?.functional !== 'none') ? found : null
}

/** `Juventusbench`: what no dictionary holds, and the one common noun that ends it. */
function nameAndNoun(lower: string, lexicon: Lexicon): Split | null {
  let found: Split | null = null
  for (let at = 4; at <= lower.length - 4; at++) {
    const [left, right] = [lower.slice(0, at), lower.slice(at)]
    if (known(left, lexicon) || !lexicon.has(right) || lexicon.frequency(right) < HALF_PER_MILLION) continue
    if (found) return null
    found = {at, functional: 'none'}
  }
  return found
}

/** A word that a common syllable makes of another: `preselection`, no election of `pres`. */
function derived(word: string, lexicon: Lexicon): boolean {
  const stem = /^(?:re|pre|un|non|dis|mis|sub|inter)([a-z]{5,})$/.exec(word)?.[1]
  return stem !== undefined && lexicon.has(stem)
}

/** A form that the dictionary lacks of a word which it has: `deradicalised`, `livestreaming`. */
function inflected(word: string, lexicon: Lexicon): boolean {
  for (const [ending, ...stems] of endings) {
    if (!word.endsWith(ending!)) continue
    const stem = word.slice(0, -ending!.length)
    if (stems.some((add) => known(stem + add, lexicon))) return true
  }
  return false
}

const endings: readonly (readonly string[])[] = [
  ['s', ''],
  ['es', '', 'e'],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['ly', ''],
  ['ish', ''],
]
