/** What a window’s title has behind the headline: the section, the house, its address. */
import {site} from '../foot/below-text/house-lines.ts'
import {tokensOf} from '../phrases/folded.ts'
import type {Trie} from '../phrases/trie.ts'
import {isSection} from './section.ts'

/** Most parts behind a headline, most words of one, and fewest words of the headline itself. */
const PARTS = 3
const PART_WORDS = 4
const HEADLINE_WORDS = 4
/** Fewest words in small letters, and no prepositions, of a headline that is not in title case. */
const SMALL = 1

/** A part with the mark before it. */
const part = /\s([|»•]|[-–—])\s((?:(?!\s[-–—]\s)[^|»•]){2,40})$/u
/** Sections behind a dash; behind other words, `police` and `Ukraine`, it tells who says so. */
const dashed = new Set(
  'world international abroad politics economy business sport sports society culture technology lifestyle entertainment'.split(
    ' ',
  ),
)
/** `Last Minute News`, `Latest Harbour News`. */
const latest = /^(?:Last[ -]Minute|Latest|Breaking)(?: \p{Lu}[\p{L}\d]*){0,2} News$/iu
/** The name of a house, by its last word, or in capitals. */
const shouted = /^\p{Lu}[\p{Lu}\d]+(?: [\p{Lu}\d]+)*$/u
const housed =
  /\b(?:News|Post|Times|Tribune|Herald|Gazette|Magazine|Newspaper|Online|TV|Radio|Today|Journal|Daily|Weekly|Agency|Observer|Telegraph|Mirror|Chronicle|International|Media|Press)$/u

type Kind = 'sure' | 'section' | 'house'

function kindOf(mark: string, text: string, trie: Trie): Kind | undefined {
  if ((site.test(text) && text.includes('.')) || latest.test(text)) return 'sure'
  const isBar = !/[-–—]/.test(mark)
  const words = text.split(' ').length
  if (words > PART_WORDS || !/^\p{Lu}/u.test(text)) return undefined
  if (isBar ? isSection(tokensOf(text, 0), trie) : dashed.has(text.toLowerCase())) return 'section'
  if (isBar && words > 1 && housed.test(text)) return 'sure'
  return shouted.test(text) || housed.test(text) ? 'house' : undefined
}

/** Where a headline ends behind which its section, its house or the address of that stand; its length without them. */
export function headlineEnd(title: string, trie: Trie): number {
  let end = title.length
  let found = title.length
  let isKnown = false
  for (let count = 0; count < PARTS; count++) {
    const match = part.exec(title.slice(0, end))
    const kind = match ? kindOf(match[1]!, match[2]!, trie) : undefined
    if (!match || !kind || headlineWords(title, match.index) < HEADLINE_WORDS) break
    // A house alone may be who says so; in title case it may be half of the headline.
    if (kind === 'house' && (!isLowered(title.slice(0, match.index)) || (!isKnown && count > 0))) break
    end = match.index
    if (kind !== 'house') isKnown = true
    if (isKnown) found = end
  }
  return found
}

const headlineWords = (title: string, end: number): number => title.slice(0, end).split(' ').length

function isLowered(headline: string): boolean {
  return (
    (headline.match(/(?<![\p{L}’'-])(?!(?:with|from|over|into|after|than|amid)\b)\p{Ll}{4,}/gu)?.length ??
      0) >= SMALL
  )
}
