/** Whether a name stands among words of another language: in a sentence or title that nobody translated. */

import {frequentIn, known} from '../../language/gate.ts'
import type {Lexicon} from '../../settings.ts'
import {matchesOf} from '../../text/matches.ts'

/** UTF-16 units looked at on either side, within the sentence. */
const REACH = 80
const smallWord = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu
const wordBefore = /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]*)(?:[ \u00a0]|['’])$/u
/** Articles and prepositions before names that are no words of English, nor of one another's sentences. */
const leaders = new Set(
  'la le les du des au aux à en el los las del il lo gli della dello dei degli delle nella nel alla dal dalla di da de dos das em na der dem im zur zum van het l d'.split(
    ' ',
  ),
)
/** Letters that few English words have in small print. */
const marked = /[^a-z]/
/** Words of one other language that make a passage of it. */
const FEWEST = 2

const places = new Map<string, number>(known.map(({code}, place) => [code, place]))

/**
 * Whether an article of another language stands right before (`du Caire`, `la Russie`), or more words of one other
 * language around a name than of the document's own. What is quoted or listed there keeps its spelling.
 */
export function amongForeignWords(
  text: string,
  start: number,
  end: number,
  language: string,
  lexicon?: Lexicon,
): boolean {
  const own = places.get(language)
  if (own === undefined) return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const left = text.slice(Math.max(lineStart, start - REACH), start).replace(/^.*[.!?=:](?=\s)/su, '')
  const right = text
    .slice(end, Math.min(lineEnd === -1 ? text.length : lineEnd, end + REACH))
    .replace(/[.!?=](?=\s).*$/su, '')
  const before = wordBefore.exec(left)?.[1]?.toLowerCase()
  if (language === 'en' && before !== undefined && leaders.has(before)) return true
  let mine = 0
  let strange = 0
  const others = new Map<number, number>()
  for (const side of [left, right]) {
    for (const [word] of matchesOf(side, smallWord)) {
      const languages = frequentIn(word)
      if (languages?.includes(own)) mine++
      else if (languages) for (const place of languages) others.set(place, (others.get(place) ?? 0) + 1)
      else if (lexicon?.has(word)) mine++
      else if (language === 'en' && marked.test(word)) strange++
    }
  }
  const most = Math.max(0, ...others.values()) + strange
  return most >= FEWEST && most > mine
}

const opening = /["“«„‘]([^"“”«»„‘\n]*)$/u
const closing = /^([^"“”«»„‘\n]*)["”»“’]/u
/** Short words that a title sets with a capital. */
const said = new Set(
  'is was are has had am be he she we it you his her our my its can may did do go not'.split(' '),
)
/** Longest title of a work, in UTF-16 units on either side of the name. */
const LONGEST_TITLE = 60

/** The title of a book, film or song: between quotation marks, every word of more than three letters with a capital. */
export function inTitleOfWork(text: string, start: number, end: number): boolean {
  const left = opening.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1]
  const right = closing.exec(text.slice(end, end + LONGEST_TITLE))?.[1]
  if (left === undefined || right === undefined) return false
  const words = `${left} ${right.replace(/^['’]s/, '')}`.match(/[\p{L}\p{M}]+/gu) ?? []
  // A banner in capitals (`“STAY, PACHINIAN!”`) is no title.
  if (!words.some((word) => /^\p{Lu}.*\p{Ll}/u.test(word))) return false
  // `“He is not pro-Russian, he is …”`: what has a small pronoun or verb is a sentence of short words.
  if (words.some((word) => said.has(word))) return false
  return (
    words.some((word) => word.length > 3) && words.every((word) => word.length <= 3 || /^\p{Lu}/u.test(word))
  )
}
