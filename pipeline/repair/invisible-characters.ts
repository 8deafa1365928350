/** Characters without a shape, where no script needs them. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {textSign} from '../text/signs.ts'
import {named} from './characters.ts'

/** A run of shapeless characters, or the literal name of a zero-width space glued to a word. */
const invisible =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+|(?<![\p{L}\p{N}+])(?:\\?u200b)+(?=\p{Lu})|(?<=\p{L}{2})(?:\\?u200b)+(?![\p{L}\p{N}])/gu

/** Scripts written from right to left. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const rightToLeftLetter =
  /[\u05d0-\u05ea\u0620-\u074a\u0750-\u077f\u07ca-\u07ea\u08a0-\u08c7\ufb1d-\ufdff\ufe70-\ufefc]/

/** Scripts that join or part letters by zero-width characters, or break lines at them. */
const needsJoiners =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Javanese}\p{Script=Hebrew}\p{M}]/u
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3]/u
/** What a variation selector may follow: emoji, keycap bases, ideographs, mathematical signs, Mongolian and Phags-pa. */
const takesSelector =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9\p{Script=Han}\p{Sm}\p{So}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}]/u

const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f]/
const joiners = /[\u200b-\u200d]/
const selectors = /[\ufe00-\ufe0f]/

/** The code point before an offset. */
function before(text: string, offset: number): string {
  if (offset === 0) return ''
  const low = text.charCodeAt(offset - 1)
  return low >= 0xdc00 && low < 0xe000 && offset > 1 ? text.slice(offset - 2, offset) : text[offset - 1]!
}

function after(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  finds: 'zero-width spaces, byte order marks, soft hyphens, stray direction marks and variation selectors',
  why: 'Editors and translation engines strew characters that nobody sees and that break searching, counting and every later rule. Joiners stay in the scripts and emoji which need them, direction marks in texts with letters written from right to left, selectors after what they select.',
  tier: 'fix',
  unprotected: true,
  catches: [
    {before: 'the city of \u200b\u200bOdesa', after: 'the city of Odesa'},
    {before: '\ufeffThe govern\u00adment', after: 'The government'},
    {before: 'near u200bu200bKherson', after: 'near Kherson'},
    {before: 'a\u2060 \u200eword\u202c', after: 'a word'},
    {before: '\ufe0f The minister', after: ' The minister'},
    {before: 'Question H\u00ad0155/00', after: 'Question H-0155/00'},
    {before: 'The plan \u00ad if it is one \u00ad failed.', after: 'The plan - if it is one - failed.'},
  ],
  leaves: [
    {text: 'A family 👨‍👩‍👧 with ❤️ and a 1️⃣.', why: 'emoji need joiners and selectors'},
    {text: 'او می‌خواهد برود.', language: 'fa', why: 'Persian needs the non-joiner'},
    {text: 'क्‍ष और श्री', language: 'hi'},
    {text: 'وصل \u200fBBC\u200f اليوم', language: 'ar', why: 'direction marks beside Arabic'},
    {text: 'ภาษา\u200bไทย', language: 'und', why: 'Thai breaks lines there'},
    {text: 'The character U+200B has no width.', why: 'a word about it'},
    {text: 'The plan - if it is one - stands in H-0155/00.', why: 'hyphens that everybody sees'},
  ],
  suspects: textSign(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|u200b/),
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    const hasRightToLeft = rightToLeft.test(text) && rightToLeftLetter.test(text)
    for (const match of matchesOf(text, invisible)) {
      const start = match.index
      const end = start + match[0].length
      const literal = match[0].includes('u200b')
      const left = before(text, start)
      const right = after(text, end)
      let kept = ''
      if (!literal) {
        for (const [index, character] of [...match[0]].entries()) {
          if (stays(character, index === 0 ? left : (kept.at(-1) ?? left), right, hasRightToLeft))
            kept += character
        }
      }
      if (kept === match[0]) continue
      // ` \u00ad `: old pages have it for a dash.
      if (match[0] === '\u00ad' && left === ' ' && right === ' ') kept = '-'
      // `H\u00ad0155/00`: no word is parted before a digit.
      if (match[0] === '\u00ad' && /[\p{L}\p{N}]/u.test(left) && /\d/.test(right)) kept = '-'
      report(file, {
        start,
        end,
        after: kept,
        message: literal
          ? `Name of a zero-width space \`${match[0]}\`, remove it`
          : `Invisible character ${named(match[0])}, remove it`,
      })
    }
  },
}

function stays(character: string, left: string, right: string, hasRightToLeft: boolean): boolean {
  if (directions.test(character)) return hasRightToLeft
  if (selectors.test(character)) return takesSelector.test(left)
  if (joiners.test(character)) {
    if (character !== '\u200b' && (emoji.test(left) || selectors.test(left)) && emoji.test(right)) return true
    return needsJoiners.test(left) || needsJoiners.test(right)
  }
  // Mongolian has its vowel separator, everything else is residue in any script.
  return character === '\u180e' && needsJoiners.test(left)
}
