/** Words with a capital that come apart where the sentence tells: at its start, behind a name, before what a people does. */
import {packFor} from '../../languages/index.ts'
import {authorityRecogniser} from '../../names/listed/recognise.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {isGivenName, isUsualFamilyName} from '../../names/persons/people.ts'
import type {Lexicon} from '../../settings.ts'
import {joiners, speechVerbs} from '../../text/english.ts'
import {countries} from '../articles/article-before-country.ts'
import {HALF_PER_MILLION, known} from './coming-apart.ts'
import {phraseAt} from './in-sentence.ts'
import type {Surrounded} from './neighbours.ts'
import {governs, isDeterminer, isEnglish, isVerb} from './neighbours.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** First words of a sentence, in front of a verb … */
const subjects = set('It He She They We')
/** … in front of a noun or an adjective … */
const owners = set('His Its Their This These Those')
/** … and in front of an article or its like. */
const openers = set(
  'In On At By As For To Of From With After Before Since During Under If When While Where Although Because Until',
)
/** Shortest noun behind one of these. */
const NOUN = 4
/** A noun longer than this needs to be known, no more. */
const LONG_NOUN = 7

/** Function words behind a name, the longer first, with which no name ends but by accident … */
const long = set(
  'through within according between against during after before until while from with into that this which where when were are had was has must should could would did does also will and for of the',
)
/** … such that a verb follows … */
const clauses = set('he she it they we')
/** … and those that end names as well: the name must be a long or common word, and what they govern follows. */
const short = set('may in at on to by is')
const behindNames = new Set([...long, ...clauses, ...short])
/** Shortest word with a capital in front of them, unless it is as common as this. */
const BEFORE_LONG = 5
const BEFORE_SHORT = 6
const COMMON_PER_MILLION = 20
const MET_PER_MILLION = 0.3

/** Companies and bodies called after a people. */
const tails = set(
  'wings watch port ports info care bank cell film news life rail jets press media phone phones telecom airlines insurance style mania woman women people speak',
)
const demonyms = new Set(packFor('en')!.words.demonyms)
const peoples = [
  ...[...demonyms].filter((word) => /^\p{Lu}\p{Ll}{3,}[nehi]$/u.test(word)),
  ...['Thai', 'Greek', 'Czech'],
]
const beforeNoun = new Set(peoples)
const countryNames = new Set(countries)

/** Weekdays, and months with which nothing else begins. */
const calendar = new Set([
  ...packFor('en')!.words.weekdays,
  ...'January February September October November December'.split(' '),
])
/** What makes other words of one: `Reelected`, `Coauthored`. */
const prefixes =
  /^(?:re|un|de|dis|mis|co|out|pre|over|under|non|self|photo|crowd|live|micro|inter|up|down|fore|hand|home|back)$/
/** Shortest set phrase with a capital: `Tobe` and `Noone` are names. */
const PHRASE = 6
/** Shortest past form behind a name of no dictionary. */
const PAST = 6
/** What an Arab name begins with: `Abusaid`. */
const beforeSaid = /^(?:abu|bou?|al|el|ben|ibn|umm?|mus|has|ra)$/

/** Whether a word with a capital, of no dictionary, may come apart where the sentence tells. */
export function nameMayFit(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase()
  if (personEnds(word) !== undefined && !known(lower, lexicon)) return true
  return phraseAt(lower) !== undefined || (!known(lower, lexicon) && places(word, lexicon).length > 0)
}

function places(word: string, lexicon: Lexicon): number[] {
  const found: number[] = []
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const starts = first === 'The' || subjects.has(first) || owners.has(first) || openers.has(first)
    if (starts && lexicon.has(second)) found.push(at)
    else if (
      behindNames.has(second) &&
      (second === 'may' || demonyms.has(first) || lexicon.has(first.toLowerCase()))
    )
      found.push(at)
    else if (calendar.has(first) && lexicon.has(second)) found.push(at)
    else if (isPast(second, lexicon) && !prefixes.test(first.toLowerCase())) found.push(at)
    else if ((beforeNoun.has(first) || countryNames.has(first)) && lexicon.has(second)) found.push(at)
  }
  return found
}

export const beginsWithPeople = (word: string): boolean => peoples.some((people) => word.startsWith(people))

/** Where a word with a capital comes apart in its sentence, if in one place only. */
export function placeOfName(around: Surrounded, lexicon: Lexicon): number | undefined {
  const {word} = around
  const phrase = around.starts && word.length >= PHRASE ? phraseAt(word.toLowerCase()) : undefined
  if (phrase !== undefined) return /^\p{Ll}/u.test(around.next ?? '') ? phrase : undefined
  if (known(word.toLowerCase(), lexicon)) return undefined
  const person = placeOfPerson(around, lexicon)
  if (person !== undefined) return person
  const fitting = places(word, lexicon).filter((at) => {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (around.starts && opens(first, second, around, lexicon)) return true
    return (
      behindName(first, second, around, lexicon) ||
      behindPeople(first, second, around, lexicon) ||
      acts(first, second, around, lexicon)
    )
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** What tells of a person, glued to the surname; the shorter ones end surnames as well. */
const predicates =
  /(?:has|had|was|were|will|would|could|should|said|says|told|added|announced|declared|explained|spoke|met|also|who|and|is|in|at|on|to)$/

/** Where a surname may end before what tells of its bearer. */
function personEnds(word: string): number | undefined {
  const at = word.search(predicates)
  return at >= NOUN ? at : undefined
}

/** `Giancarlo Giorgettihas confirmed`: the surname of a public person behind the given name, with what follows glued to it. */
function placeOfPerson(around: Surrounded, lexicon: Lexicon): number | undefined {
  const {word, previous, next} = around
  if (previous === undefined || !/^\p{Lu}\p{Ll}/u.test(previous)) return undefined
  if (next !== undefined && /^\p{Ll}/u.test(next) && !known(next, lexicon)) return undefined
  const listed = authorityRecogniser()
  if (listed.byFamily(word).length > 0 || isUsualFamilyName(foldWord(word))) return undefined
  const given = foldWord(previous)
  for (let at = NOUN; at <= word.length - 2; at++) {
    if (!predicates.test(word.slice(at)) || word.slice(at).search(predicates) !== 0) continue
    const isBearer = listed
      .byFamily(word.slice(0, at))
      .some(({canonical}) => foldWord(canonical).split(/[\s-]/).includes(given))
    if (isBearer) return at
  }
  return undefined
}

/** `Hisbest result`, `Itaired on Monday`, `Inthe port`. */
function opens(first: string, second: string, {next}: Surrounded, lexicon: Lexicon): boolean {
  if (next === undefined) return false
  if (subjects.has(first)) return isVerb(second, lexicon) && !isVerb(next, lexicon)
  if (openers.has(first))
    return isDeterminer(second) && second.length > 2 && known(next.toLowerCase(), lexicon)
  if (first === 'The')
    return (
      second.length >= NOUN &&
      lexicon.frequency(second) >= (second.length > BEFORE_LONG ? 1 : COMMON_PER_MILLION) &&
      known(next, lexicon)
    )
  return (
    owners.has(first) &&
    (second.length >= NOUN || isVerb(second, lexicon)) &&
    lexicon.frequency(second) >= HALF_PER_MILLION &&
    known(next, lexicon)
  )
}

/** `the Cityis the`, `Bayeux Tapestryand edited`: a known word in front of what no name ends with. */
function behindName(first: string, second: string, around: Surrounded, lexicon: Lexicon): boolean {
  const {previous = '', next} = around
  if (next === undefined) return false
  // `Litvinovmay refer to:`
  if (second === 'may' && next === 'refer' && first.length >= NOUN) return true
  if (!isEnglish(around)) return false
  // `Laura Marchand`: somebody's surname.
  if (isGivenName(around.word) || isGivenName(first) || (/^\p{Lu}/u.test(previous) && isGivenName(previous)))
    return false
  const common = demonyms.has(first) ? COMMON_PER_MILLION : lexicon.frequency(first.toLowerCase())
  if (clauses.has(second))
    return first.length >= BEFORE_LONG && common >= MET_PER_MILLION && isVerb(next, lexicon)
  if (long.has(second)) {
    if (first.length < BEFORE_LONG && (second === 'and' || common < COMMON_PER_MILLION)) return false
    // `Newland was`: the whole is a name, if a verb follows; so it is before another name, if no preposition ends it.
    if (/^\p{Lu}/u.test(next) && !joiners.has(second)) return false
    return (
      common >= MET_PER_MILLION && first.length >= NOUN && !isVerb(next, lexicon) && !speechVerbs.has(next)
    )
  }
  if (!short.has(second)) return false
  if (first.length < NOUN || common < MET_PER_MILLION) return false
  // `Longin`, `Mattis`: a short word needs a place in a name or behind an article.
  if (first.length < BEFORE_LONG && previous !== 'the' && !/^\p{Lu}/u.test(previous)) return false
  // `the NFL Draftby the team`: `Appleby` is a name.
  const placed = previous === 'the' || /^\p{Lu}{2,}$/u.test(previous)
  if (first.length < BEFORE_SHORT && common < COMMON_PER_MILLION && !placed) return false
  // `Theatrein Genoa`
  const isBefore =
    /^(?:in|at|to)$/.test(second) && first.length >= BEFORE_SHORT && /^\p{Lu}\p{Ll}/u.test(next)
  return governs(around) === 'surely' || (isBefore && common >= HALF_PER_MILLION)
}

const isPast = (word: string, lexicon: Lexicon): boolean =>
  word === 'said' || (word.length >= PAST && word.endsWith('ed') && lexicon.has(word))

/** `Wednesdayafternoon`, `Lazarevtalked about it`, `Murphysaid that`. */
function acts(first: string, second: string, around: Surrounded, lexicon: Lexicon): boolean {
  if (calendar.has(first)) return second.length >= NOUN && lexicon.frequency(second) >= HALF_PER_MILLION
  if (around.next === undefined || first.length < NOUN || !isEnglish(around)) return false
  if (second === 'said') return !beforeSaid.test(first.toLowerCase())
  if (!isPast(second, lexicon) || lexicon.frequency(second) < 1 || /^\p{Lu}/u.test(around.next)) return false
  // `Senateap|proved`: the longest form is meant.
  for (let at = 1; at < first.length; at++) if (isPast(around.word.slice(at), lexicon)) return false
  // `Crowdfunded`: at the start of a sentence any word has a capital.
  return !lexicon.has(first.toLowerCase()) || (!around.starts && first.length >= BEFORE_LONG)
}

/** `Norwegiancartographers`, `Georgiaannounced its plan`. */
function behindPeople(first: string, second: string, {next}: Surrounded, lexicon: Lexicon): boolean {
  if (countryNames.has(first))
    return /^\w{4,}ed$/.test(second) && next !== undefined && isVerb(second, lexicon)
  return (
    beforeNoun.has(first) &&
    second.length >= NOUN &&
    lexicon.frequency(second) >=
      (second.length > LONG_NOUN ? 0 : second.length > NOUN ? 1 : COMMON_PER_MILLION) &&
    !tails.has(second) &&
    !/(?:m[ae]n|ness|ism|ist|dom|hood|ship)s?$/.test(second)
  )
}
