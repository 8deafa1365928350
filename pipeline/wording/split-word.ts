/** The rule for a word with a space inside. */
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Lexicon} from '../settings.ts'
import {paragraphs} from '../tree.ts'
import {leftOf, readsAs, rightOf} from './surroundings.ts'
import {vocabulary} from './vocabulary.ts'

/** The joined word is at least this frequent, per million; higher where one half is a word as well. */
const JOINED_PER_MILLION = 0.5
const JOINED_WITH_WORD_PER_MILLION = 1

/** A piece more frequent than this is a fragment of speech, a name or a foreign word of its own. */
const PIECE_PER_MILLION = 1

/** Words as common as `was`, `can`, `on`: a letter beside a word is more likely a piece of one of these. */
const COMMON_PER_MILLION = 200

/** Words of two letters; dictionaries also hold abbreviations, symbols and notes of the scale. */
const twoLetters = new Set(
  'am an as at be by do go he hi if in is it me my no of oh ok on or so to tv uk un up us we vs ex re la le de da al el du di en et un se te do st mr dr pm ad id bc pc cd eu ai ma pa ha'.split(
    ' ',
  ),
)

export const splitWord: Rule = {
  id: 'split-word',
  finds: 'a word with a space inside',
  why: 'Hyphenation at line ends and letters in tags of their own break words. Two pieces are joined only where neither is a word, or one is none and the whole is far likelier; names and foreign words, which no dictionary holds, are left alone. Without a lexicon nothing is joined.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {before: 'He left th e room with the infor mation.', after: 'He left the room with the information.'},
    {
      before: 'He w as o n the Australi an team and include d as well.',
      after: 'He was on the Australian team and included as well.',
    },
    {before: 'The govern ment asked for it.', after: 'The government asked for it.'},
  ],
  leaves: [
    {text: 'The pasta was al dente, the talk tête à tête, the case de facto closed.'},
    {text: 'He can not come; may be he will.', why: 'two words'},
    {text: 'Plan b or vitamin d or section c of the law e g this.'},
    {text: 'Ahn el Sayed and van der Berg left.'},
  ],
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    if (!lexicon) return
    for (const paragraph of paragraphs(tree, file)) {
      const {text} = paragraph
      for (const match of text.matchAll(/(?<![A-Za-z])([A-Za-z]{1,20}) (?=([a-z]{1,20})(?![a-z]))/g)) {
        const left = match[1]!
        const right = match[2]!
        if (left === '' || left.length + right.length < 2) continue
        const leftWord = isWord(left.toLowerCase(), lexicon)
        const rightWord = isWord(right, lexicon)
        if (leftWord && rightWord) continue
        if (/[\p{L}\p{M}\p{N}'’._@#/-]$/u.test(leftOf(text, match.index))) continue
        if (
          /^(?:[\p{L}\p{M}\p{N}'’_@/-]|\.\p{L})/u.test(
            rightOf(text, match.index + match[0].length + right.length),
          )
        )
          continue
        if (/[a-z][A-Z]|[A-Z]{2}/.test(left)) continue
        const joined = (left + right).toLowerCase()
        if (!lexicon.has(joined)) continue
        const least = leftWord || rightWord ? JOINED_WITH_WORD_PER_MILLION : JOINED_PER_MILLION
        if (lexicon.frequency(joined) < least) continue
        if (leftWord || rightWord) {
          // The piece that is no word must be no abbreviation, initial, symbol or lost apostrophe.
          const piece = leftWord ? right : left.toLowerCase()
          if (piece.length === 1) {
            if (!letterBelongs(left, right, leftWord, joined, lexicon)) continue
          } else if (piece.length < 3 || lexicon.frequency(piece) > PIECE_PER_MILLION) continue
          if (/^[A-Z]/.test(left) && (leftWord || left.length < 4 || lexicon.frequency(piece) > 0)) continue
        } else if (left.length === 1 && right.length <= 2 && lexicon.frequency(joined) < COMMON_PER_MILLION)
          continue
        // `a n ight`: the letter may belong to what follows.
        if (right.length === 1) {
          const next = /^ ([a-z]+)/.exec(text.slice(match.index + match[0].length + 1))?.[1]
          if (next !== undefined && !isWord(next, lexicon)) continue
        }
        if (!readsAs('en', text, match.index)) continue
        const words = vocabulary(file)
        if ((words.get(left) ?? 0) > 1 && (words.get(right) ?? 0) > 1) continue
        const start = paragraph.start + match.index + left.length
        report(file, {
          start,
          end: start + 1,
          after: '',
          message: `Unexpected space in \`${left} ${right}\`, expected \`${left}${right}\``,
        })
      }
    }
  },
}

/**
 * Whether a lone letter is the end or start of the word beside it. `president s`, `don t` and `he d` have lost their
 * apostrophe; `plan b` and `vitamin d` are whole.
 */
function letterBelongs(
  left: string,
  right: string,
  leftWord: boolean,
  joined: string,
  lexicon: Lexicon,
): boolean {
  if (!leftWord) return /^[a-z]$/.test(left) && lexicon.frequency(joined) >= COMMON_PER_MILLION
  if (left === 'a') return right === 's' || right === 'n' || right === 't'
  if (right === 'd') return left.length >= 4 && left.endsWith('e')
  return left.length >= 4 && /[ynrhlkge]/.test(right)
}

function isWord(word: string, lexicon: Lexicon): boolean {
  if (word.length === 1) return word === 'a' || word === 'i'
  if (word.length === 2) return twoLetters.has(word)
  return lexicon.has(word)
}
