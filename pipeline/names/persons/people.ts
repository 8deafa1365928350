/** Full names of people in running text, of whom no list knows: what about two capitalised words says that they are one. */

import {packFor} from '../../languages/index.ts'
import type {Lexicon} from '../../settings.ts'
import {ownText} from '../../text/own-text.ts'
import {parseWord} from '../compare/parsed.ts'
import {partFormTable} from '../data/index.generated.ts'
import {SortedTable, toNumbers} from '../listed/sorted.ts'
import type {NameToken} from '../mentions/scan.ts'
import {aboutWord, CALLS, foldWord, isWordOf} from '../mentions/scan.ts'
import {givenFamilies} from './given.ts'
import {parts} from './parts.ts'

export interface PersonFound {
  /** Tokens covered. */
  readonly count: number
  readonly start: number
  readonly end: number
  readonly given: string
  readonly family: string
  readonly capitals: boolean
  /** Something beyond two capitals says that it is a person. */
  readonly sure: boolean
}

/** Surnames of Korean people in English, which stand first: the given name behind them has a small second half. */
const korean = new Set(
  'kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn song yoo yu hong moon bae baek ko koh nam noh roh ryu son sohn chung min woo'.split(
    ' ',
  ),
)

const GIVEN = 1
const FAMILY = 2

let roles: SortedTable<number> | undefined

/** As what a folded word is known: `GIVEN`, `FAMILY`, both or neither. */
function rolesOf(folded: string): number {
  roles ??= new SortedTable<number>(partFormTable, 0, (value) =>
    toNumbers(value).reduce((sum, number) => sum | (parts()[number]!.role === 'given' ? GIVEN : FAMILY), 0),
  )
  return roles.get(folded)
}

const asked = new Map<string, boolean>()
/** Words remembered. */
const REMEMBERED = 50_000

/** Whether a word is a known given name, or a form of one that some language has. */
export function isGivenName(word: string): boolean {
  let known = asked.get(word)
  if (known === undefined) {
    known =
      (rolesOf(foldWord(word)) & GIVEN) !== 0 ||
      (word.length > 3 && givenFamilies(parseWord(word).lattice).length > 0)
    if (asked.size >= REMEMBERED) asked.clear()
    asked.set(ownText(word), known)
  }
  return known
}

/** Whether a folded word is a given name in its usual English form, of whatever origin. */
export function isUsualGivenName(folded: string): boolean {
  return (rolesOf(folded) & GIVEN) !== 0
}

/** Whether a folded word is a surname in its usual English form, of whatever origin. */
export function isUsualFamilyName(folded: string): boolean {
  return (rolesOf(folded) & FAMILY) !== 0
}

const noNames = new Map<string, ReadonlySet<string>>()

/** Folded weekdays, months, demonyms and function words of a language: no part of anybody's name. */
function noNamesOf(language: string): ReadonlySet<string> {
  let words = noNames.get(language)
  if (!words) {
    const pack = packFor(language)?.words
    words = new Set(
      pack
        ? [...pack.weekdays, ...pack.months, ...pack.demonyms, ...pack.stopWords].map((word) =>
            foldWord(word),
          )
        : [],
    )
    noNames.set(language, words)
  }
  return words
}

/** Words of a name at most, particles aside. */
const MOST_WORDS = 4
const smallHalf = /-\p{Ll}{2,}(?![\p{L}\p{N}-])/uy

/** What an office is for: behind it its holder's name begins (`Minister of Foreign Affairs Ararat Mirzoyan`). */
const offices: ReadonlySet<string> = new Set(
  `affairs situations defense defence education economy economics finance finances health healthcare culture justice interior
  energy transport transportation labor labour development committee commission council service department ministry
  parliament assembly staff security relations issues policy protection environment industry trade sports science
  infrastructure infrastructures administration prosecutor republic federation inspectorate agriculture resources
  communications technologies emergencies reforms migration integration`.split(/\s+/),
)

/** The full name that begins at a token, if one does. */
export function personAt(
  text: string,
  tokens: readonly NameToken[],
  taken: Uint8Array,
  index: number,
  language: string,
  lexicon: Lexicon | undefined,
): PersonFound | undefined {
  const first = tokens[index]!
  const next = tokens[index + 1]
  if (!next || (next.joint === undefined && next.particles === undefined)) return undefined
  if (first.full !== first.end || !isLatin(first.text)) return undefined
  const none = noNamesOf(language)
  if (first.word.title) return undefined
  // `Karen` and `Roman` are peoples as well: what is no word of the language behind them is a surname.
  if (none.has(first.folded) && !(givenOnList(first.word) && lexicon && !isWordOf(next.word, lexicon)))
    return undefined
  // A word of the language is nobody's given name unless it is known as one (`Victor`, `Hope`).
  const isWord = lexicon !== undefined && isWordOf(first.word, lexicon)
  let at = index
  let words = 1
  for (;;) {
    const token = tokens[at]!
    const follower = tokens[at + 1]
    if (!follower || taken[at + 1] || token.full !== token.end) break
    if (follower.joint === undefined && follower.particles === undefined) break
    if (follower.word.title || none.has(follower.folded) || !isLatin(follower.text)) break
    const tied = follower.joint === '-' || follower.joint === '‑'
    if (!tied && ++words > MOST_WORDS) break
    at++
  }
  if (at === index || words < 2) return undefined
  const last = tokens[at]!
  let end = last.end
  let isKorean = false
  if (korean.has(first.folded) && words === 2) {
    smallHalf.lastIndex = end
    const half = last.full === last.end ? smallHalf.exec(text) : null
    if (half) end += half[0].length
    isKorean = half !== null || !(lexicon === undefined || isWordOf(last.word, lexicon))
  }
  const mayBeGiven = (!isWord || givenOnList(first.word)) && (first.text.length === 1 || isGiven(first.word))
  const prior = tokens[index - 1]
  const office = first.joint === ' ' && prior ? prior.word.title : (first.leader & CALLS) !== 0
  const isCommon = lexicon !== undefined && isWordOf(last.word, lexicon)
  const sure =
    isKorean ||
    (mayBeGiven && (first.text.length > 1 || office)) ||
    (office && words === 2 && !isWord && !isCommon)
  if (!sure && at > index + 1) return undefined
  // Behind another capitalised word that is no title and no people (`the Tajik Temur Rakhimov`), it is the middle of a longer name.
  const isWithin =
    first.joint !== undefined &&
    prior &&
    !prior.word.title &&
    !prior.opens &&
    !(mayBeGiven && taken[index - 1])
  if (isWithin) {
    const behindOffice = mayBeGiven && offices.has(prior.folded)
    if (!(first.joint === ' ' && (none.has(prior.folded) || behindOffice))) return undefined
  }
  return {
    count: at - index + 1,
    start: first.start,
    end,
    given: isKorean ? text.slice(last.start, end) : first.text,
    family: isKorean ? first.text : end === last.end ? last.text : text.slice(last.start, end),
    capitals: first.capitals && last.capitals,
    sure,
  }
}

const givenOnList = aboutWord(({folded}) => isUsualGivenName(folded))
const isGiven = aboutWord(({text}) => isGivenName(text))

function isLatin(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
}
