/** How sure it is that a word which comes apart in one way is two where it stands. */
import type {Document} from '../../document.ts'
import {isNewsAgency} from '../../furniture/agencies/agencies.ts'
import {packFor} from '../../languages/index.ts'
import type {Tier} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import {auxiliaries, speechVerbs} from '../../text/english.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import type {Split} from './coming-apart.ts'
import {
  beforeWord,
  behindWord,
  HALF_PER_MILLION,
  isLoose,
  known,
  leading,
  NOUN_IN_NAME,
  shortWords,
  trailing,
} from './coming-apart.ts'
import {
  beginsNone,
  compounding,
  LEAST_APART,
  phrasal,
  predicated,
  qualified,
  tooLong,
} from './content-words.ts'
import type {Surrounded} from './neighbours.ts'
import {governed, isEnglish} from './neighbours.ts'

/** Verbs that need another one behind them. */
const modals = new Set('would could should will'.split(' '))
const shortVerbs = new Set('be go do see say get let put run set use win pay try ask sit lie'.split(' '))
/** … and before `as` with a participle behind it, which no name but one of three letters leaves: `Texas`, `Vegas`. */
const NOUN_BEFORE_AS = 4
/** `Armyas reported`: what may follow `as` when it is a word of its own. */
const afterAs = new Set(
  'reported announced stated said described expected planned agreed demanded requested required shown seen noted mentioned claimed confirmed usual always well soon part of a an the it he she they we one if though to in for many much long far his her its their'.split(
    ' ',
  ),
)

/** Capitals that are no part of a name: `Tarvainenthis Sunday`. */
const days: ReadonlySet<string> = new Set([...packFor('en')!.words.weekdays, ...packFor('en')!.words.months])
/** Second parts that are rather endings. */
const suffixes = /^(?:able|like|wise|less|ness|hood|ship|line|man|men)$/

/** The two halves of a word that comes apart, and how. */
interface Halves {
  readonly first: string
  readonly second: string
  readonly functional: Split['functional']
}

export function tierOf(
  file: Document,
  around: Surrounded,
  {at, functional}: Split,
  lexicon: Lexicon,
): Tier | undefined {
  const {word} = around
  const halves = {first: word.slice(0, at), second: word.slice(at), functional}
  return /^[A-Z]/.test(word)
    ? ofName(file, around, halves, lexicon)
    : functional === 'none'
      ? ofContent(file, around, halves, lexicon)
      : ofFunctional(around, halves, lexicon)
}

/** Two words with a meaning of their own: `autopsyreport`, `smilingchildren`. */
function ofContent(
  file: Document,
  {previous, next}: Surrounded,
  {first, second}: Halves,
  lexicon: Lexicon,
): Tier | undefined {
  const certain =
    tooLong(first, second) ||
    beginsNone(first, second, lexicon) ||
    qualified(previous, first, second, next) ||
    (!compounding.test(first + second) && predicated(previous, second, next)) ||
    (Math.min(first.length, second.length) >= LEAST_APART &&
      new RegExp(`(?<!\\p{L})${first} ${second}(?!\\p{L})`, 'u').test(String(file.value)))
  if (certain) return 'fix'
  return phrasal(first, second) ? 'suggest' : undefined
}

function ofName(
  file: Document,
  {previous, next}: Surrounded,
  {first, second, functional}: Halves,
  lexicon: Lexicon,
): Tier | undefined {
  const words = vocabulary(file)
  const starts = previous === undefined
  if (functional === 'none') {
    // A name that the text uses alone, twice at least, with a noun behind it and an article before.
    if ((words.get(first) ?? 0) < 2 || /^\p{Lu}/u.test(next ?? '') || suffixes.test(second)) return undefined
    // `the Artfacts algorithm`: what begins with a common word is as likely a brand.
    const isName = !lexicon.has(first.toLowerCase())
    return isName && /^(?:the|an?|this|that|his|her|their|its)$/.test(previous ?? '') ? 'fix' : 'suggest'
  }
  if (functional === 'left') {
    // `Theresa`, `Ofcom`, `Hisham` are names; `Theelection` at the start of a sentence is not.
    const told = words.has(second) || (first === 'The' && next !== undefined && known(next, lexicon))
    const common = second.length >= 5 && lexicon.frequency(second) >= HALF_PER_MILLION * 2
    return starts && told && common ? 'fix' : undefined
  }
  // `the Forand bill`: what the text has with a capital at the start of a sentence is no name.
  if (shortWords.has(first.toLowerCase())) return undefined
  // The left part must be known to the text as a word of its own, with this capital, or be a noun behind an article.
  const noun =
    (previous === 'the' || (second === 'as' && previous === 'of')) &&
    first.length >= (second === 'as' ? NOUN_BEFORE_AS : NOUN_IN_NAME) &&
    lexicon.has(first.toLowerCase())
  if (!words.has(first) && !noun && !isNewsAgency(first)) return undefined
  // `Portas said`: after a name these show that the whole is one.
  if (next === undefined || (/^\p{Lu}/u.test(next) && !days.has(next)) || auxiliaries.has(next))
    return undefined
  if (previous !== undefined && /^\p{Lu}/u.test(previous) && second.length < 3) return undefined
  if (second !== 'as') return speechVerbs.has(next) ? undefined : 'fix'
  // `the state of Amazonas in Brazil`
  return !afterAs.has(next) || starts || (next === 'in' && !words.has(first)) ? undefined : 'fix'
}

/** A word in small letters that is a function word and another: `placein May`. */
function ofFunctional(
  around: Surrounded,
  {first, second, functional}: Halves,
  lexicon: Lexicon,
): Tier | undefined {
  const {next} = around
  if (second === 'as' && (next === undefined || !afterAs.has(next))) return undefined
  // These end words of French and Spanish as well: English stands around, and what they govern behind.
  if (second.length < 3 && behindWord.has(second) && !governed(first, around, lexicon)) return undefined
  if (
    functional === 'left' &&
    beforeWord.has(first) &&
    !isEnglish(around) &&
    !governed(first, around, lexicon)
  )
    return undefined
  if (functional === 'right') {
    if (first.length < 4 && !shortWords.has(first)) return 'suggest'
  } else if (second.length < 4) {
    const both =
      (leading.has(first) && (trailing.has(second) || behindWord.has(second))) ||
      (modals.has(first) && shortVerbs.has(second))
    // `to thenew settlement`: an article between plain words, before one of the commonest.
    const article =
      (first === 'the' || first === 'also') &&
      shortWords.has(second) &&
      next !== undefined &&
      known(next, lexicon)
    if (!both && !article) return 'suggest'
  }
  const twoLetters = Math.min(first.length, second.length) < 3 && !behindWord.has(second) && second !== 'a'
  if (!twoLetters || isLoose(first, second)) return 'fix'
  // Two letters are found in many foreign words: the other half must be beyond doubt, and prose must follow.
  const other = first.length < 3 ? second : first
  const belongs = (first === 'of' || second === 'of') && next !== undefined && isEnglish(around)
  return other.length >= 5 || leading.has(other) || belongs ? 'fix' : 'suggest'
}
