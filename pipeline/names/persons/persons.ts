/** Persons whom no list knows: what their given name and surname show about the usual English spelling. */

import {wordKeys} from '../compare/key.ts'
import {parseWord} from '../compare/parsed.ts'
import {partBareTable, partFormTable, partKeyTable} from '../data/index.generated.ts'
import {fold} from '../listed/authority.ts'
import {SortedTable, toNumbers} from '../listed/sorted.ts'
import {guessOrigin, guessSource, romanisationRule, toEnglish} from '../spellings/romanise.ts'
import {familyAbroad, givenAbroad, isRightElsewhere} from './abroad.ts'
import {byHabit, byShape, byText, germanReadings, isEmigrants, isNoVillage} from './habit.ts'
import {certainPart, matchPart} from './match.ts'
import {isOfAnotherOrigin} from './other-origin.ts'
import {foreignLetters, withoutStyle} from './own-spelling.ts'
import type {Fits} from './pair-up.ts'
import {areNeighbours, pairUp, spell} from './pair-up.ts'
import type {Part} from './parts.ts'
import {parts} from './parts.ts'
import {isWoman, mansEnding, withWomen} from './women.ts'

/**
 * How a part of a name was found.
 * `exact`: as it stands · `rules`: romanisation rules lead to a known part · `letters`: they lead to one but for letters
 * that another romanisation cannot show (`gh`, `kh`, `h`, doubled ones) · `sound`: one known part sounds so, and no other ·
 * `ending`: no known part, but an ending that English writes in one way only · `habit`: no known part, but written as French
 * or German writes Russian surnames · `text`: as its text writes other names of that origin · `shape`: no known part, but one that ends as English writes Russian surnames.
 */
export type How = 'exact' | 'rules' | 'letters' | 'sound' | 'ending' | 'habit' | 'text' | 'shape'

export interface ResolvedPart {
  readonly form: string
  readonly origin: string
  readonly how: How
  /** Ids of romanisation rules. */
  readonly rules: readonly string[]
}

export interface ResolvedPerson {
  readonly given: string
  readonly family: string
  readonly origin: string
  /** Both parts are known parts of one origin, and nothing competes. */
  readonly certain: boolean
  readonly reason: string
}

/** Origins of which English news writes one romanisation, so that a foreign spelling can be told from a person's own. */
const settled = new Set(['hy', 'az', 'ka', 'ru', 'uk', 'be', 'kk', 'ky', 'uz', 'tg', 'tk'])

/** Those whose names English writes without any mark, wherever their bearers live. */
const unmarked = new Set(['ru', 'uk', 'be', 'ka', 'az', 'kk', 'ky', 'uz', 'tg', 'tk'])

/** Whose spelling habits a machine-translated English text can carry. */
const habits: readonly (string | undefined)[] = [
  undefined,
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'nl',
  'sv',
  'tr',
  'ro',
  'scholarly',
]

/** What is left of a spelling when everything that a romanisation may lose is gone; `sh`, `ch`, `zh` are never lost. */
function bare(form: string): string {
  return fold(form)
    .replace(/shch/g, '3')
    .replace(/sh/g, '1')
    .replace(/ch/g, '2')
    .replace(/zh/g, '4')
    .replace(/[gk]h/g, (pair) => pair[0]!)
    .replace(/h/g, '')
    .replace(/[jy]/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

/** Endings of surnames that show where a name comes from. */
const surnameShape =
  /(?:yan|yants|[oe]va?|yeva?|ina?|dze|shvili|enko|ch?uk|sky|skaya|zade|oglu|ulu|bayli|bekov)$/i

/** Endings that a rule of endings can change: without one, an unknown surname need not be tried. */
const foreignEnding =
  /(?:[ijïe]an|ff|w|wa|[iïy]?eva?|[sc]k[iyý]\p{L}?|dz[eé]|ds[eé]|[wv]ili|[eo][vw]it(?:ch|sch))$/iu

/** Whether a surname's ending shows, in English or in another spelling, an origin of one romanisation. */
export function looksSettled(surname: string): boolean {
  return surnameShape.test(surname) || foreignEnding.test(surname)
}

/** Rules of endings that hold for any surname of their origin, known or not. */
const endings = new Set([
  'hy-yan',
  'hy-vowel-yan',
  'ov',
  'ova',
  'az-iyev',
  'ayev',
  'ka-dze',
  'ka-shvili',
  'sky',
])

/** Origins whose surnames end like no others, so that the ending tells the origin in another spelling too. */
const shapes = new Set(['ka', 'uk'])

/**
 * Given names borne everywhere, which show no origin: beside one of them, a surname of a foreign shape may be an
 * emigrant's own spelling (`Albert Boghossian`, `Alexander Vershbow`).
 */
const everywhere = new Set(
  `adam albert alex alexander alexandra alina alisa andrew anna anton arnold arthur artur boris clara daniel david diana
  edgar edmond eduard edward elena ella elvira emil emilia emma eric erik ernest eva felix gabriel george helen henry
  hermine igor ilona inga irena irina isabella ivan izabella joseph julia karen karina karl katherine kim klara
  konstantin kristina kristine lana larisa laura lena leo leon leonid lia lida lidia lilia liliana lina lisa luisa luiza
  maria mariam marianna marina mark marta martin matthew maxim maya michael milena nadia natalia natalie nelly nicholas
  nina nora oleg olga paul peter philip rafael rebecca regina renata rita robert roman rosa roza ruben rudolf samson
  samuel sandra sara serge simon sofia sonya sophia stefan stella stephen susanna svetlana tamara tatiana valentina vera
  veronica veronika victor victoria viktor vladimir walter william zara`.split(/\s+/),
)

/** All that the ending `-ian` shows. */
const armenianEnding = new Set(['hy-yan', 'hy-vowel-yan'])

interface Index {
  /** Parts by folded form. */
  exact(folded: string): readonly Part[]
  /** Parts of an origin by what romanisations cannot lose. */
  bare(origin: string, bare: string): readonly Part[]
  /** Origins of the parts that sound somewhat like a word, by sound key: no other origin is worth the rules. */
  sounds(key: string): readonly string[]
}

function soundKeys(word: string): readonly string[] {
  return wordKeys(parseWord(word).lattice)
}

/** Whether a part's origin is one of one romanisation. */
export function isOfSettledOrigin(part: Part): boolean {
  return settled.has(part.origin)
}

/** Under which key `bare` finds a part. */
export function bareKey(part: Part): string {
  return `${part.origin}:${bare(part.form)}`
}

const NO_PARTS: readonly Part[] = []
const NO_ORIGINS: readonly string[] = []

let stored: Record<Part['role'], Index> | undefined

function index(role: Part['role']): Index {
  if (!stored) {
    const make = (wanted: Part['role']): Index => {
      const chosen = (value: string): Part[] =>
        toNumbers(value)
          .map((number) => parts()[number]!)
          .filter((part) => part.role === wanted && settled.has(part.origin))
      const exact = new SortedTable<readonly Part[]>(partFormTable, NO_PARTS, chosen)
      const short = new SortedTable<readonly Part[]>(partBareTable, NO_PARTS, chosen)
      const sounds = new SortedTable<readonly string[]>(partKeyTable, NO_ORIGINS, (value) => [
        ...new Set(chosen(value).map((part) => part.origin)),
      ])
      return {
        exact: (folded) => exact.get(folded),
        bare: (origin, left) => short.get(`${origin}:${left}`),
        sounds: (key) => sounds.get(key),
      }
    }
    stored = {given: make('given'), family: make('family')}
  }
  return stored[role]
}

const known: Readonly<Record<Part['role'], Map<string, readonly ResolvedPart[]>>> = {
  given: new Map(),
  family: new Map(),
}
/** Words remembered by role; the names of a dump recur. */
const REMEMBERED = 50_000
const NOTHING: readonly ResolvedPart[] = []

/** What a word can be as one role, by origin; the surest way for each origin, none where two parts compete. */
export function resolvePart(word: string, role: Part['role']): readonly ResolvedPart[] {
  const words = known[role]
  const before = words.get(word)
  if (before) return before
  const resolved = resolve(word, role)
  const found = resolved.length === 0 ? NOTHING : resolved
  if (words.size >= REMEMBERED) words.clear()
  words.set(word, found)
  return found
}

function resolve(word: string, role: Part['role']): ResolvedPart[] {
  const stored = index(role)
  const result: ResolvedPart[] = []
  // Marks are another language's, and so may the letters be: `Vachadzé` is French for Vashadze, though there are Vachadzes.
  for (const part of /[^\0-\x7f]/.test(word) ? NO_PARTS : withWomen(fold(word), role, stored.exact))
    result.push({form: part.form, origin: part.origin, how: 'exact', rules: []})
  result.push(...(role === 'given' ? givenAbroad(word) : familyAbroad(word)))
  const done = new Set(result.map((part) => part.origin))
  // `Rachkov` shows nobody's habit: no letters are lost from it but those that every romanisation may lose.
  const isForeign = foreignLetters.test(word) || guessSource(word) !== undefined
  const near = new Set(soundKeys(word).flatMap(stored.sounds))
  for (const origin of settled) {
    if (done.has(origin)) continue
    const endingOnly = !near.has(origin)
    if (endingOnly && (role === 'given' || !foreignEnding.test(word))) continue
    const ways = new Map<string, ResolvedPart>()
    const loose = new Map<string, ResolvedPart>()
    let ending: ResolvedPart | undefined
    const tried = new Set<string>()
    for (const from of endingOnly ? [undefined] : habits) {
      const english = toEnglish(word, {origin, ...(from === undefined ? {} : {from})})
      // Most habits change nothing, or what another one changed: the first way to a form counts.
      if (tried.has(english.form)) continue
      tried.add(english.form)
      for (const part of withWomen(fold(english.form), role, stored.exact)) {
        if (part.origin === origin && !ways.has(part.form))
          ways.set(part.form, {form: part.form, origin, how: 'rules', rules: english.rules})
      }
      // Lost letters are guessed only where the ending shows the origin; a given name has its own list.
      const shown = (role === 'given' || surnameShape.test(english.form)) && (isForeign || from === undefined)
      const lost = (form: string): readonly Part[] => stored.bare(origin, bare(form))
      for (const part of shown ? withWomen(fold(english.form), role, lost) : NO_PARTS) {
        if (!loose.has(part.form))
          loose.set(part.form, {form: part.form, origin, how: 'letters', rules: english.rules})
      }
      if (
        from === undefined &&
        role === 'family' &&
        english.form !== word &&
        (english.rules.some((id) => endings.has(id) && !(id === 'sky' && /[wjzłńś]/.test(word))) ||
          (shapes.has(origin) && guessOrigin(word) === origin))
      ) {
        // `Kulijewa`: whoever ends a name so writes its other letters in his own way too.
        const {form, rules} = /[oe]wa?$/.test(word)
          ? toEnglish(word, {origin, from: guessSource(word) ?? 'de'})
          : english
        ending = {form, origin, how: 'ending', rules}
      }
    }
    if (ways.size === 0 && role === 'family') {
      for (const {form, rules} of germanReadings(word, origin)) {
        for (const part of withWomen(fold(form), role, stored.exact))
          if (part.origin === origin) ways.set(part.form, {form: part.form, origin, how: 'rules', rules})
      }
    }
    const list = [...(ways.size > 0 ? ways : loose).values()]
    // Of forms that English itself writes in two ways (`Serhii`, `Serhiy`) the list's first is meant.
    const first = list[0]
    if (first && list.every((other) => withoutStyle(first.form) === withoutStyle(other.form)))
      result.push(first)
    else if (!first && role === 'family') {
      const sound =
        surnameShape.test(word) || ending ? certainPart(matchPart(word, {role, origin})) : undefined
      if (sound) result.push({form: sound.part.form, origin, how: 'sound', rules: []})
      else if (ending) result.push(ending)
    }
  }
  if (role === 'family') {
    const origins = new Set(result.map((part) => part.origin))
    result.push(...[...byHabit(word), ...byShape(word)].filter(({origin}) => !origins.has(origin)))
  }
  return result
}

/**
 * The usual English spelling of a person's name, when given name and surname point to one origin.
 * Nothing when the name stands in a usual form, or when there is nothing to go by. `habits` are the languages in whose ways
 * the text writes other names, `homes` those of the countries that it names.
 */
export function resolvePerson(
  given: string,
  family: string,
  habits: readonly string[] = [],
  homes: ReadonlySet<string> = nowhere,
): ResolvedPerson | undefined {
  if (isEmigrants(family) || isOfAnotherOrigin(given, family)) return undefined
  const givens = resolvePart(given, 'given').filter((part) => part.how !== 'ending')
  if (givens.length === 0) return undefined
  const isFrench = givens.some(({how, rules}) => how === 'rules' && rules.some((id) => onlySlavic.has(id)))
  const families = familiesOf(family, given, isFrench, habits)
  const isOne: Fits = (first, last) => first.origin === last.origin
  // Where the text writes other names in another language's way, so it does a name of two neighbours' parts.
  const pair =
    pairUp(givens, families, {given, family, homes, fits: isOne}) ??
    (habits.length > 0 ? pairUp(givens, families, {given, family, homes, fits: areNeighbours}) : undefined)
  if (!pair) return undefined
  const {best, tied} = pair
  const target = {
    // `Arthur` and `Edward` are English already, whoever bears them; so is what shows no other language's letters.
    given:
      everywhere.has(given.toLowerCase()) || (isBareGuess(best.given) && !foreignLetters.test(given))
        ? given
        : spell(best.given.form, given),
    family: spell(best.family.form, family),
  }
  // Where one part shows another language's spelling, the marks on the other are that language's too.
  if (target.family !== family && fold(target.given) === fold(given)) target.given = best.given.form
  if (target.given !== given && fold(target.family) === fold(family)) target.family = best.family.form
  // No Russian or Georgian name has marks in English: `Mikhaïl Mizintsev`.
  if (unmarked.has(best.given.origin)) {
    target.given = markless(given, target.given, best.given)
    target.family = markless(family, target.family, best.family)
  }
  // `Zoïa Novitski`, `Bakhtior Saïdov`: where one part is another language's, so is what English itself writes as well.
  if (target.given !== given && ['rules', 'habit', 'text'].includes(best.family.how))
    target.family = best.family.form
  if (target.family !== family && best.given.rules.length > 0 && best.given.how === 'rules')
    target.given = best.given.form
  // A surname that only looks like one of the origin says nothing of a given name that only sounds so.
  if (best.family.how === 'shape' && (best.given.how !== 'rules' || target.given === given)) return undefined
  // `Abramyan` shows no other language's habits: it may be another surname as well as `Abrahamyan` without its `h`.
  const isBare =
    target.family === family
      ? target.given !== given && isBareGuess(best.given)
      : target.given === given && isBareGuess(best.family)
  if (isBare) return undefined
  // A surname in the usual form of some origin (`Dunaiev`) is no foreign spelling of another one's.
  const isUsual = families.some(({how}) => how === 'exact')
  if (target.given === given && target.family !== family && isUsual) return undefined
  // `Elena Volochine` bears a man's surname, as no woman does at home.
  if (target.family !== family && isWoman(best.given.form) && mansEnding.test(best.family.form))
    return undefined
  // `Alexandre Orlov` may be French.
  if (target.family === family && isRightElsewhere(given)) return undefined
  const guessed = best.family.how === 'ending' || best.family.how === 'sound'
  const isAnybodys = target.given === given && everywhere.has(fold(given))
  const saysIanAlone =
    best.given.origin === 'hy' &&
    target.given === given &&
    best.family.rules.every((id) => armenianEnding.has(id))
  if (target.family !== family && isAnybodys && guessed) return undefined
  // `Alexander Flatow` may be German.
  if (best.family.how === 'text' && isAnybodys && !isNoVillage(family)) return undefined
  // `-ian` alone is how Armenians abroad write themselves.
  if (target.family !== family && isAnybodys && saysIanAlone && /ian$/.test(family)) return undefined
  // `Sergei Guriev` writes himself so.
  const saysIevAlone = target.given === given && family.replace(/iev(?=a?$)/, 'yev') === target.family
  const unsure =
    saysIevAlone ||
    // `Olga Grjasnowa` may live where her name is written so.
    (isAnybodys && best.family.rules.includes('de-s-z')) ||
    (best.family.how === 'habit' && best.family.rules.includes('ij-y') && !/tsch|sch/i.test(family)) ||
    (isAnybodys && best.given.origin === 'hy' && /ian$/.test(family)) ||
    best.family.how === 'ending' ||
    best.family.how === 'sound' ||
    // German writes `sh` and `zh` alike: `Luschkow` is Luzhkov.
    ((best.family.how === 'habit' || best.family.how === 'text') &&
      best.family.rules.some((id) => id.startsWith('de-sch-sh'))) ||
    // French writes a Ukrainian `h` as `g`: `Goumeniouk` is Humeniuk.
    (best.family.how === 'habit' && best.family.origin === 'uk' && /g/i.test(family)) ||
    // … and `j` for what some of Central Asia write `zh`, others `j`.
    (best.family.how === 'habit' && /(?<!d)j/i.test(family) && !zhOrigins.has(best.family.origin)) ||
    (best.family.how === 'habit' && isAnybodys && best.family.rules.length < 2) ||
    // Polish women of older days end so as well: `Anna Nowakowa`.
    (best.family.how === 'text' &&
      isAnybodys &&
      best.family.rules.includes('pl-w-v') &&
      /wa$/.test(family)) ||
    (best.given.how === 'letters' && best.family.how === 'letters')
  if ((best.family.how === 'ending' || best.family.how === 'sound') && best.given.how === 'letters')
    return undefined
  return {
    ...target,
    origin: best.given.origin,
    certain: !tied && !unsure,
    reason: [
      say(given, target.given, best.given, 'given name'),
      say(family, target.family, best.family, 'surname'),
    ]
      .filter(Boolean)
      .join('; '),
  }
}

const nowhere: ReadonlySet<string> = new Set()

/** Origins of which English writes `zh` for that sound. */
const zhOrigins = new Set(['ru', 'uk', 'be', 'kk'])

/** Rules of French that lead back from no Arab, African or western given name. */
const onlySlavic = new Set(['fr-ia-ya', 'fr-iou-yu', 'fr-iou-start', 'fr-you-yu', 'fr-tch-ch', 'fr-ine-in'])

/** What a surname can be behind a given name: a spelling that only French has makes the surname French as well. */
function familiesOf(
  family: string,
  given: string,
  isFrench: boolean,
  habits: readonly string[],
): readonly ResolvedPart[] {
  const alone = resolvePart(family, 'family')
  const isKnown = alone.some(({how}) => how === 'exact' || how === 'rules' || how === 'habit')
  const shown = isKnown || habits.length === 0 ? [] : byText(family, habits)
  if (shown.length > 0) return shown
  const french = alone.some(({how}) => how === 'exact') ? [] : byHabit(family, given, isFrench)
  if (french.length === 0) return alone
  // What a list says of its origin comes before what a habit says.
  const said = new Set(familyAbroad(family).map(({origin}) => origin))
  return [...french.filter(({origin}) => !said.has(origin)), ...alone.filter(({how}) => how !== 'shape')]
}

/** What rules lead to, in place of a mention that stands with marks. */
function markless(mention: string, target: string, part: ResolvedPart): string {
  return target === mention && (part.how === 'rules' || part.how === 'ending') && /[^\0-\x7f]/.test(mention)
    ? part.form
    : target
}

/** Whether letters are put in on no other ground than that a known part has them. */
function isBareGuess(part: ResolvedPart): boolean {
  return part.how === 'letters' && part.rules.length === 0
}

function say(mention: string, target: string, part: ResolvedPart, role: string): string {
  if (mention === target) return ''
  const rules = part.rules.map((id) => (romanisationRule(id)?.why ?? id).replace(/\.+$/, ''))
  const how =
    part.how === 'letters'
      ? `\`${target}\` is the known ${role} whose letters \`${mention}\` cannot show`
      : part.how === 'sound'
        ? `\`${mention}\` sounds like the known ${role} \`${target}\``
        : part.how === 'text'
          ? `\`${mention}\` is written as this text writes other names from abroad`
          : part.how === 'habit'
            ? `\`${mention}\` is written as another language writes such names`
            : part.how === 'ending'
              ? `the ending of \`${mention}\` is written otherwise in English`
              : `\`${target}\` is a known ${role}`
  return [how, ...rules].join('. ')
}
