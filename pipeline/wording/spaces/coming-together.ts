/** Whether two pieces with a space between them are one word. */
import {packFor} from '../../languages/index.ts'
import type {Lexicon} from '../../settings.ts'

/** The joined word is at least this frequent, per million; higher where one half is a word as well. */
const JOINED_PER_MILLION = 0.5
export const JOINED_WITH_WORD_PER_MILLION = 1
/** A word of so many letters needs to be known, no more, where neither piece is a word … */
const LONG = 7
/** … and this frequent, where one is and nobody ever met the other. */
const LONG_PER_MILLION = 0.2
/** … or of so many, with a piece of some length that nobody ever met. */
const VERY_LONG = 10
/** Longest piece that ends so many words that being unknown says little. */
const SHORT_PIECE = 2

/** A piece more frequent than this is a fragment of speech, a name or a foreign word of its own. */
const PIECE_PER_MILLION = 1

/** Words as common as `was`, `can`, `on`: a letter beside a word is more likely a piece of one of these … */
const COMMON_PER_MILLION = 200
/** … or of one so many times more frequent than the word it stands at: `t rial`. */
const TIMES_THE_WORD = 50

/** Words as common as `this`, `about`: two letters beside a word are a piece of one of these … */
const USUAL_PER_MILLION = 1000
/** … or of one as common as this, when they are rare: `the ir`. */
const USUAL_WITH_RARE_PER_MILLION = 100

/** Endings that are no words, whatever a dictionary says: a word before one of them is its beginning. */
const endings = new Set(
  'ing ings ment ments tion tions sion sions ation ations ance ances ence ences ism isms ity ities ated ating ized ised izing ising ously fully'.split(
    ' ',
  ),
)

/** A word with such an ending needs to be known, no more. */
const JOINED_WITH_ENDING_PER_MILLION = 0.05

/** Words of two letters; dictionaries also hold abbreviations, symbols and notes of the scale. */
const twoLetters = new Set(
  'am an as at be by do go he hi if in is it me my no of oh ok on or so to tv uk un up us we vs ex re la le de da al el du di en et un se te do st mr dr pm ad id bc pc cd eu ai ma pa ha'.split(
    ' ',
  ),
)

/** Such words that are none in small letters. */
const smallPieces = new Set(['un', 'al'])

const stopWords: ReadonlySet<string> = new Set(packFor('en')!.words.stopWords)

/** Latin that stands in a word of its own as well: `post mortem`. */
const latin = new Set('mortem partum bellum natal'.split(' '))

/** What is set before words in one word, with a hyphen or apart. */
const setBefore = /^(?:co|bi|ex|re|de|em|en)$/

/** Whether a piece is a word, by a lexicon. */
export function isWord(written: string, lexicon: Lexicon): boolean {
  const word = written.toLowerCase()
  if (word.length === 1) return word === 'a' || word === 'i'
  if (word.length === 2) return !smallPieces.has(written) && twoLetters.has(word)
  if (endings.has(word)) return false
  return lexicon.has(word)
}

/** Another letter by itself in a list of them. */
const lettersBefore = /(?<![\p{L}\p{N}’'])[B-HJ-Zb-hj-z](?:,| and| or|, and|, or) $/u

/** The two pieces, what stands before the first and behind the second. */
export interface Pieces {
  readonly left: string
  readonly right: string
  readonly before: string
  readonly behind: string
}

export function together(pieces: Pieces, lexicon: Lexicon): boolean {
  const {left, right, before, behind} = pieces
  const first = left.toLowerCase()
  const leftWord = isWord(left, lexicon)
  const rightWord = isWord(right, lexicon)
  if ((leftWord && rightWord) || !lexicon.has(first + right)) return false
  if (/[a-z][A-Z]|[A-Z]{2}/.test(left) || /^(?:['’](?!s\b)|[_@/]|\.\p{L})/u.test(behind)) return false
  // `last-genera tion`: what stands behind a hyphen may be a name's own part.
  if (
    /['’._@#]$|\/ ?$/.test(before) ||
    // `14:00 h it rained`: a unit.
    (left.length === 1 && /\d ?$/.test(before)) ||
    // `where a, b and c are known`, `a parameter h as follows`
    (left.length === 1 &&
      (lettersBefore.test(before) || (right === 'as' && behind.startsWith(' follows')))) ||
    // `for every point y, denote by n`
    (right.length === 1 && behind.startsWith(', ')) ||
    (before.endsWith('-') && (rightWord || first.length + right.length < LONG))
  )
    return false
  if (standsApart(first, right, leftWord, rightWord, lexicon)) return false
  const together =
    leftWord || rightWord
      ? besideWord(left, right, leftWord, lexicon)
      : lexicon.frequency(first + right) >= leastOf(left, right)
  if (!together) return false
  // `a n ight`: the letter may belong to what follows.
  const next = right.length === 1 ? /^ ([a-z]+)/.exec(behind)?.[1] : undefined
  return next === undefined || isWord(next, lexicon)
}

/** How frequent the word must be of which neither piece is one. */
function leastOf(left: string, right: string): number {
  if (left.length === 1 && right.length <= 2) return COMMON_PER_MILLION
  return left.length + right.length >= LONG ? 0 : JOINED_PER_MILLION
}

/** Pieces that stand for themselves, whatever they would make together. */
function standsApart(
  first: string,
  right: string,
  leftWord: boolean,
  rightWord: boolean,
  lexicon: Lexicon,
): boolean {
  // `Australia's quicks and openers`: a plural that no dictionary has.
  if (!leftWord && rightWord && first.endsWith('s')) {
    const noun = first.slice(0, -1)
    if (isWord(noun, lexicon) && lexicon.frequency(noun) > lexicon.frequency(first + right)) return true
  }
  // `he will fully pay`, `38 billion cu m`, `co operation`: words of their own.
  if ((right === 'fully' && stopWords.has(first)) || /^(?:cu|sq)$/.test(first)) return true
  if (!leftWord && rightWord && setBefore.test(first)) return true
  // `bon bons`: doubled names of things are written in one word or two.
  return latin.has(right) || right.replace(/s$/, '') === first
}

/** Whether the piece that is no word belongs to the one that is: it must be no abbreviation, initial, symbol or lost apostrophe. */
function besideWord(left: string, right: string, leftWord: boolean, lexicon: Lexicon): boolean {
  const first = left.toLowerCase()
  const piece = leftWord ? right : first
  const joined = lexicon.frequency(first + right)
  // `UN` is counted with it.
  const ofPiece = piece === 'un' ? 0 : lexicon.frequency(piece)
  const isLong = first.length + right.length >= LONG
  if (/^[A-Z]/.test(left)) {
    // `Bar celona`, `On tario`: nobody ever met the piece; `Th ere`: nothing is as common as what they make.
    if (piece.length <= SHORT_PIECE && joined < USUAL_PER_MILLION) return false
    if (piece.length > SHORT_PIECE && (ofPiece > 0 || joined < LONG_PER_MILLION || !isLong)) return false
    if (piece.length > SHORT_PIECE || (!leftWord && piece.length > 1)) return true
  }
  if (piece.length === 1) return letterBelongs(left, right, leftWord, lexicon)
  if (piece.length <= SHORT_PIECE) {
    if (joined >= (ofPiece < PIECE_PER_MILLION ? USUAL_WITH_RARE_PER_MILLION : USUAL_PER_MILLION)) return true
    if (!leftWord) return false
    // `play ed`
    if (/^(?:ed|ly)$/.test(right) && first.length > 3) return joined >= JOINED_WITH_WORD_PER_MILLION
    return isLong && joined >= LONG_PER_MILLION
  }
  if (endings.has(right)) return joined >= JOINED_WITH_ENDING_PER_MILLION
  if (ofPiece === 0 && first.length + right.length >= VERY_LONG) return true
  return (
    ofPiece <= PIECE_PER_MILLION &&
    joined >= (isLong && ofPiece === 0 ? LONG_PER_MILLION : JOINED_WITH_WORD_PER_MILLION)
  )
}

/** Short words with a letter behind them that nobody lists: `hi s`, `too k`, `fro m`, `i n`. */
const torn = new Set('his him took from in is if it has had'.split(' '))

/**
 * Whether a lone letter is the end or start of the word beside it. `president s`, `don t` and `he d` have lost their
 * apostrophe; `plan b` and `vitamin d` are whole.
 */
function letterBelongs(left: string, right: string, leftWord: boolean, lexicon: Lexicon): boolean {
  const joined = lexicon.frequency(left + right)
  if (!leftWord)
    return (
      (/^[a-z]/.test(left) && joined >= COMMON_PER_MILLION) ||
      (joined >= JOINED_WITH_WORD_PER_MILLION && joined >= TIMES_THE_WORD * lexicon.frequency(right))
    )
  if (torn.has(left + right)) return true
  if (left === 'a') return right === 's' || right === 'n' || right === 't'
  if (left + right === 'and') return true
  if (joined < (right === 'd' ? LONG_PER_MILLION : JOINED_WITH_WORD_PER_MILLION) || left.length < 4)
    return false
  return right === 'd' ? left.endsWith('e') : /[ynrhlkge]/.test(right)
}
