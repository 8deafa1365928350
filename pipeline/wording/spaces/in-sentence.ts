/** Words that come apart into halves of which one is short and ends or begins other words as well: only the sentence tells. */
import type {Lexicon} from '../../settings.ts'
import {finiteVerbs, joiners} from '../../text/english.ts'
import {HALF_PER_MILLION, known} from './coming-apart.ts'
import {misspelt} from './misspelt.ts'
import type {Surrounded} from './neighbours.ts'
import {governs, isDeterminer, isEnglish, isVerb} from './neighbours.ts'

/** Whether the two halves of a word are words of their own where it stands. */
type Fits = (first: string, second: string, around: Surrounded, lexicon: Lexicon) => boolean

const small = (word: string | undefined, lexicon: Lexicon): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word) && known(word, lexicon)
const frequent = (word: string, lexicon: Lexicon, least = HALF_PER_MILLION): boolean =>
  lexicon.has(word) && lexicon.frequency(word) >= least
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What a noun with its article follows: `when he was asailor`. */
const beforeNoun = set(
  'was is be been become becomes became as with for by of in on from like had has have into than to received and but',
)
/** Whether a noun with its article may stand behind a word. */
const takesNoun = (word: string | undefined): boolean =>
  word !== undefined &&
  (beforeNoun.has(word) || finiteVerbs.has(word) || /^\p{Ll}{3,}(?:ing|ed|en)$/u.test(word))
/** What a verb without ending follows: `to singa song`. */
const beforeVerb = set('to would could should will can may might must did not he she they we you who')
/** What follows `is`: `the portis not`. */
const predicates = set('not also now still being located one part known called')
/** Verbs as common as this follow `to`: `hard totell whether`. */
const VERB_PER_MILLION = 50

const halves = (fits: Readonly<Record<string, Fits>>): ReadonlyMap<string, Fits> =>
  new Map(Object.entries(fits))

/** What follows `is` and is as common as this is no part of another word: `isbest known`. */
const COMMON_PER_MILLION = 20

/** Set phrases that many write as one word. */
const phrases = new Map(
  'a lot|a little|as well|at least|at all|at once|each other|in fact|in front|in order|in spite|in turn|of course|no one|such as|so far|due to|to be|according to|thanks to|because of|instead of|rather than|more than|less than|in addition|in terms|in general|in particular|for example|for instance|at present|well as'
    .split('|')
    .map((phrase) => [phrase.replace(' ', ''), phrase.indexOf(' ')]),
)

/** `carriedout`, `brokenup`: with no past form begins a compound that ends in a particle. */
const particled: Fits = (first) => /\w{4}ed$/.test(first) || participles.has(first)
const participles = set(
  'taken given broken brought driven thrown shaken fallen gone caught held kept left sent',
)
/** `accused of bypaying`, `sentenced foraiding`: what is done, behind its preposition. */
const gerund: Fits = (_, second, {previous, next}, lexicon) =>
  /^\w{3,}ing$/.test(second) &&
  frequent(second, lexicon) &&
  next !== undefined &&
  (previous === undefined || small(previous.toLowerCase(), lexicon)) &&
  !isDeterminer(previous)

/** Second halves, by what must hold. */
const behind = halves({
  ...Object.fromEntries(['out', 'off', 'down', 'away', 'back', 'over'].map((one) => [one, particled])),
  // `guaranteesup to 40 billion`
  up: (first, second, around, lexicon) =>
    particled(first, second, around, lexicon) || (/\w{4}[^s]s$/.test(first) && around.next === 'to'),
  // `where the waterused to go`
  used: (first, _, {previous, next}, lexicon) =>
    first.length > 3 && frequent(first, lexicon) && isDeterminer(previous) && next === 'to',
  an: (first, _, {next = ''}, lexicon) =>
    first.length > 3 &&
    /^[aeiou]/.test(next) &&
    small(next, lexicon) &&
    !joiners.has(next) &&
    !finiteVerbs.has(next),
  a: (first, _, {previous, next}, lexicon) =>
    first.length > 3 &&
    small(next, lexicon) &&
    ((beforeVerb.has(previous ?? '') && frequent(first, lexicon)) || /\w{4}ed$/.test(first)),
  is: (first, _, {previous, next}, lexicon) =>
    first.length > 3 &&
    frequent(first, lexicon) &&
    (isDeterminer(next) ||
      predicates.has(next ?? '') ||
      (first.length > 4 && isDeterminer(previous) && small(next, lexicon))),
  its: (first, _, {next}, lexicon) => first.length > 4 && small(next, lexicon),
  as: (first, _, {previous, next = ''}, lexicon) =>
    first.length > 4 &&
    frequent(first, lexicon) &&
    isDeterminer(previous) &&
    small(next, lexicon) &&
    !joiners.has(next) &&
    !finiteVerbs.has(next),
  of: (first, _, around, lexicon) =>
    first.length > 2 && frequent(first, lexicon) && governs(around) === 'surely',
})

/** First halves, by what must hold. */
const before = halves({
  a: (_, second, {previous}, lexicon) =>
    second.length > 3 &&
    frequent(second, lexicon, second.length > 5 ? 0 : 1) &&
    !/(?:al|ous|ic|ar|ly|able|ible)$|^(?:gender|sync)$/.test(second) &&
    ((takesNoun(previous) && !/(?:ed|ing)$/.test(second)) ||
      (second.length > 4 &&
        frequent(second, lexicon) &&
        small(previous, lexicon) &&
        !isDeterminer(previous))),
  an: (_, second, {previous}, lexicon) =>
    /^[aeiou]\w{4}/.test(second) && frequent(second, lexicon, 1) && takesNoun(previous),
  in: (_, second, {previous}, lexicon) =>
    /\w{3}(?:tion|ment|ness|ity|ology|ance|ence|ism|ship)s?$/.test(second) &&
    small(previous, lexicon) &&
    !isDeterminer(previous),
  to: (_, second, {previous, next}, lexicon) =>
    second.length > 3 &&
    frequent(second, lexicon, VERB_PER_MILLION) &&
    // `his followers in Baghdad tostay calm`
    (small(previous, lexicon) || /^\p{Lu}\p{Ll}+$/u.test(previous ?? '')) &&
    small(next, lexicon),
  the: (_, second, {next}, lexicon) => second.length > 4 && small(next, lexicon),
  is: (_, second, {next}, lexicon) =>
    second.length > 3 && frequent(second, lexicon, COMMON_PER_MILLION) && small(next, lexicon),
  by: gerund,
  after: gerund,
  without: gerund,
  be: (_, second, {previous}, lexicon) =>
    /^\w{3,}(?:ed|en)$/.test(second) && frequent(second, lexicon, 1) && beforeVerb.has(previous ?? ''),
  for: (_, second, {previous, next}, lexicon) =>
    second.length > 4 &&
    frequent(second, lexicon) &&
    !isDeterminer(previous) &&
    small(previous, lexicon) &&
    (next === undefined || known(next.toLowerCase(), lexicon)),
  it: (_, second, {next}, lexicon) => isVerb(second, lexicon) && next !== undefined,
  he: (_, second, {next}, lexicon) => isVerb(second, lexicon) && next !== undefined,
  she: (_, second, {next}, lexicon) => isVerb(second, lexicon) && next !== undefined,
  we: (_, second, {next}, lexicon) => isVerb(second, lexicon) && next !== undefined,
  they: (_, second, {next}, lexicon) => isVerb(second, lexicon) && next !== undefined,
})

const contracted = set('don doesn didn won wouldn can couldn isn aren wasn weren hasn haven hadn shouldn')
const subjects = 'we they you he she it who that'.split(' ')

/** `principles wedon’t hold`: the place where a pronoun ends before a contraction. */
function beforeContraction(word: string): number | undefined {
  const subject = subjects.find((one) => word.startsWith(one) && contracted.has(word.slice(one.length)))
  return subject?.length
}

/** Function words of which two make no word by accident, if they are this long together. */
const functional = set(
  'the of and to in is was that for it with as his on be at by had but from they he she or which we an were are been their has would when who will if no out so what up its about than into him can only other some could these two may then do first any my now such like our over me even most after also did many must before see where much your well down should because each just those how too here there being between both under never last while might us again off go still against since all not this her have',
)
const PAIR = 5

/** Where two function words end and begin. */
function pairOf(word: string): number[] {
  if (word.length < PAIR) return []
  const found: number[] = []
  for (let at = 2; at <= word.length - 2; at++)
    if (functional.has(word.slice(0, at)) && functional.has(word.slice(at))) found.push(at)
  return found
}

/** Whether an English word or a name stands behind, and no foreign word before. */
const goesOn = ({previous, next}: Surrounded, lexicon: Lexicon): boolean =>
  next !== undefined && [previous ?? '', next].every((word) => !/^\p{Ll}/u.test(word) || known(word, lexicon))

/** Whether a word in small letters, of no dictionary, may come apart where the sentence tells. */
export function mayFit(word: string, lexicon: Lexicon): boolean {
  if (phrases.has(word)) return true
  if (known(word, lexicon)) return false
  if (beforeContraction(word) !== undefined) return true
  return places(word, lexicon).length > 0 || pairOf(word).length === 1
}

function places(word: string, lexicon: Lexicon): number[] {
  const found: number[] = []
  for (const end of behind.keys())
    if (word.endsWith(end) && lexicon.has(word.slice(0, -end.length))) found.push(word.length - end.length)
  for (const start of before.keys())
    if (word.startsWith(start) && lexicon.has(word.slice(start.length))) found.push(start.length)
  return found
}

/** `Accordingto`, `Inaddition`: a set phrase at the start of a sentence. */
export const phraseAt = (word: string): number | undefined => phrases.get(word)

/** Where a word in small letters comes apart in its sentence, if in one place only. */
export function placeInSentence(around: Surrounded, lexicon: Lexicon): number | undefined {
  const {word, right} = around
  if (/^['’]t(?!\p{L})/u.test(right)) return beforeContraction(word)
  const phrase = phrases.get(word)
  if (phrase !== undefined) return isEnglish(around) ? phrase : undefined
  const [pair, ...others] = pairOf(word)
  if (pair !== undefined && others.length === 0 && goesOn(around, lexicon) && isEnglish(around))
    return misspelt(word, [word.slice(0, pair), word.slice(pair)], lexicon) ? undefined : pair
  const fitting = places(word, lexicon).filter((at) => {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const fits = [behind.get(second), before.get(first)].some((one) => one?.(first, second, around, lexicon))
    return fits && !misspelt(word, [first, second], lexicon)
  })
  return fitting.length === 1 && isEnglish(around) ? fitting[0] : undefined
}
