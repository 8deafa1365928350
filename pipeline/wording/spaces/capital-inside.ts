/** Words with a capital inside: whether it begins a word of its own, or belongs to a brand or a surname. */
import type {Document} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {authorityRecogniser} from '../../names/listed/recognise.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {isUsualFamilyName, isUsualGivenName} from '../../names/persons/people.ts'
import type {Tier} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import {finiteVerbs, joiners, speechVerbs} from '../../text/english.ts'
import {leftOf, rightOf} from '../../text/surroundings.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import {countries} from '../articles/article-before-country.ts'
import {isAdjective} from '../capitals/common-words.ts'
import {known} from './coming-apart.ts'

/** The two halves of a word, and where it stands. */
export interface Halved {
  readonly first: string
  readonly second: string
  readonly text: string
  readonly index: number
}

/** Function words with which no brand begins but those that are a phrase of their own: without other evidence a person is asked. */
const usual = new Set(
  'the The of and in to from with for by at that was between against said about after before into than when where because their'.split(
    ' ',
  ),
)
/** … and those that begin brands and programs as well. */
const unusual = new Set(
  'an An as on is near its his her who which were has had but or towards through during under via across within like'.split(
    ' ',
  ),
)
export const isFunctional = (word: string): boolean => usual.has(word) || unusual.has(word)

/** What says where or which, but for adjectives. */
const orderly =
  /^(?:first|second|third|fourth|last|next|former|current|central|modern|late|early|young|old|new|big|many|several|most|\p{Ll}{3,}(?:ern|ial|nal))$/u

/** What institutions are called, at the end of their names; no company likes to be called so. */
const heads = new Set(
  `Prize Stadium Act University County District Province Council Committee Ministry Parliament Cathedral Museum Airport
  Olympics Tournament Treaty Agreement Championship Championships Department Commission Assembly Republic Peninsula
  Mountains Embassy Orchestra Revolution Cemetery Castle Kingdom Federation Symphony Monastery River Nations Exchange Bureau Commissioner Minister Headquarters Organization
  Organisation Movement Region Village Agency Association Foundation Court`.split(/\s+/),
)
/** … and behind an adjective: `DigitalOcean` is a brand. */
const bodies = new Set(
  'Group Party Court Union Forces Service Office Election Elections Bureau Policy Law Rights Affairs Guard'.split(
    ' ',
  ),
)
/** Who stands at the head of a country or a body, behind a word that ran into it. */
const offices = new Set('President Minister Chancellor Governor Ambassador Mayor Speaker Chairman'.split(' '))
/** Shortest half of two names that are told by what they are. */
const HALF = 4
const countryNames = new Set(countries)
const demonyms: ReadonlySet<string> = new Set(packFor('en')!.words.demonyms)

function isPlace(name: string): boolean {
  return (
    countryNames.has(name) ||
    authorityRecogniser()
      .entriesOf(name)
      .some(({kind}) => kind === 'place')
  )
}

const continents = new Set('Europe Asia Africa America'.split(' '))
/** Whether a word is the name of a place or a people, which no brand has behind a small word. */
export const isCountryOrPeople = (name: string): boolean =>
  demonyms.has(name) || isPlace(name) || continents.has(name)

/** `theOlympic committee`: an adjective and its noun, which no brand is. */
function adjectival(word: string, after: string): boolean {
  const noun = /^ (\p{Ll}{3,})/u.exec(after)?.[1]
  if (noun === undefined || finiteVerbs.has(noun) || speechVerbs.has(noun) || noun.endsWith('ed'))
    return false
  return /(?:ic|ical|ish|ese|onal|eral|ntal)$/.test(word) || demonyms.has(word)
}

/** How sure it is that a function word is glued to a name; `theScore` and `inReach` are brands and look the same. */
export function beforeName(file: Document, halved: Halved): Tier | undefined {
  const {first, second, text, index} = halved
  const words = vocabulary(file)
  const left = leftOf(text, index)
  // `TheStreet`: at the start of a sentence only the same word elsewhere tells a name from a brand; inside one it is a brand.
  if (first === 'The')
    return words.has(second) && /(?:^|[.!?:…]["”’)]?\s|["“(])$/.test(left) ? 'fix' : undefined
  const right = rightOf(text, index + first.length + second.length)
  const follows = /^ (?:& )?\p{Lu}\p{Ll}/u.test(right)
  if (nameItself(second, right, follows)) return 'fix'
  if (first === 'an' || first === 'An') return adjectival(second, right) ? 'fix' : undefined
  if (!usual.has(first)) return undefined
  const certain =
    words.has(second) ||
    // `Dagestan andKalmykia`: no brand joins what stands before it.
    (first === 'and' && /\p{Lu}\p{Ll}{2,} $/u.test(left)) ||
    // `Hall ofFame`, and no brand belongs to it.
    (first === 'of' && !joiners.has(/(\p{L}+) $/u.exec(left)?.[1] ?? 'of')) ||
    (first.length > 3 && /\p{Ll}[,;]? $/u.test(left)) ||
    adjectival(second, right) ||
    (follows && /(?:^|\p{Ll}[,;]? |["”)] )$/u.test(left) && !/\b(?!According)\p{Lu}\p{L}* $/u.test(left))
  return certain ? 'fix' : 'suggest'
}

/** `ofTurkey`, `anAustralian player`, `byMariah Lopez`: no brand is called after these and a small word. */
function nameItself(name: string, right: string, follows: boolean): boolean {
  return isCountryOrPeople(name) || (follows && right[1] !== '&' && isUsualGivenName(foldWord(name)))
}

/** How sure it is that two words of which the second has a capital are glued: `firstChinese`, `PulitzerPrize`. */
export function beforeCapital({first, second, text, index}: Halved, lexicon: Lexicon): Tier | undefined {
  if (first.length < HALF) return undefined
  const isGiven = (name: string): boolean => isUsualGivenName(foldWord(name))
  if (/^\p{Ll}/u.test(first)) {
    if (!lexicon.has(first)) return undefined
    if (demonyms.has(second)) return 'fix'
    if ((orderly.test(first) || isAdjective(first)) && isPlace(second)) return 'fix'
    const right = rightOf(text, index + first.length + second.length)
    // `the attackPresident of Ukraine`
    if (offices.has(second) && first.length > HALF && /^ of (?:the )?\p{Lu}/u.test(right)) return 'fix'
    return isGiven(second) && /^ \p{Lu}\p{Ll}/u.test(right) ? 'fix' : undefined
  }
  if (heads.has(second) || (bodies.has(second) && isAdjective(first.toLowerCase()))) return 'fix'
  if (second.length < HALF) return undefined
  // `VladimirPutin`, `RedCross`, unless it is written in one word as well: `BlackRock`.
  const apart = `${first} ${second}`
  const listed = authorityRecogniser()
  if (
    listed.entriesOf(apart).some(({canonical}) => canonical === apart) &&
    listed.entriesOf(first + second).length === 0
  )
    return 'fix'
  // `AbdulRazaq` is a name of one word, `MarkLogic` a company.
  if (!isGiven(first) || first.startsWith('Abd')) return undefined
  if (!known(second.toLowerCase(), lexicon)) return 'fix'
  return isUsualFamilyName(foldWord(second)) ? 'suggest' : undefined
}
