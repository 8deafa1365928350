/** Surnames of no list, written as French or German writes those of the former Soviet Union: `Routchkine`, `Schewtschuk`. */

import type {Romanisation} from '../spellings/romanise.ts'
import {guessOrigin, toEnglish} from '../spellings/romanise.ts'
import type {ResolvedPart} from './persons.ts'

/**
 * Letters that show the French habit, and the endings that Russian surnames have in French: never `-in`, as in `Moulin`. What
 * English writes as well (`ch`, `dj`, `-vitch`) shows nothing, nor does `-ine` alone (`Racine`).
 */
const french = /tch(?<!vitch$)|ou|ï|gu[eéi]|(?:ch|ss|j).*ine$/
const frenchEnding =
  /(?:[oeéï]v|[oeéï]va|ine|ina|enko|[tc]?[hi]?ouk|sk[iy]|sk[oaï]|aï?[iï]a|skaïa|vitch|ikh|ets|[iï]y?)$/u
/** The same for German, where the ending alone (`Bülow`) shows nothing. */
const german = /tsch|sch|\p{L}[jw].*[oe]wa?$/u
const germanEnding = /(?:[oe]wa?|enko|[tj]s?c?h?uk|tschik|epik|enik|skij?|skaja|witsch)$/u

/** English endings of one origin or another; what else comes out is nobody's surname for sure. */
const shape = /(?:[oe]va?|yeva?|[^aeiou]ina?|enko|uk|[^aeiou]ik|epik|enik|sky|skaya|aya|[iy]kh|v[iy]ch|ets)$/

const slavic = ['ru', 'uk', 'be']
/** Origins whose surnames end in `-ov` and `-ev` too. */
const turkic = ['az', 'kk', 'ky', 'uz', 'tg', 'tk']

const plain = ['ru', 'uk']

/** Endings of Kazakh and Kyrgyz surnames that no Slavic one has, as French writes them. */
const steppe = /(?:ba[iïy]|bek|o?ul[yu]|oul(?:y|ou)|tegin|bergu?en)$/u

/** Origins that a surname can have by its ending, in whatever spelling. */
function originsOf(small: string): readonly string[] {
  if (steppe.test(small)) return ['kk', 'ky']
  return /[oeï][vw]a?$/u.test(small) ? [...slavic, ...turkic] : slavic
}

/** A surname that stands as in English, by an ending of one origin: beside it a given name alone is respelt. */
export function byShape(word: string): readonly ResolvedPart[] {
  const origin = /^[A-Z][a-z]+$/.test(word) && shape.test(word) ? guessOrigin(word) : undefined
  return (origin === 'ru' || origin === 'uk') && !french.test(word.toLowerCase())
    ? (/[oe]va?$/.test(word) ? [...plain, ...turkic] : plain).map((one) => ({
        form: word,
        origin: one,
        how: 'shape',
        rules: [],
      }))
    : NONE
}

/** Given names in a spelling that only French has: a surname behind one is French too (`Sergueï Bachilov`, `Rouslan Jakoupov`). */
const frenchGiven = /ï|(?<!mi)gu[eéi]|ou|tch/i

/** What a surname can be in English, by origin; none for one that shows no habit, nor has it from the given name before it. */
export function byHabit(word: string, given = '', isFrench = false): readonly ResolvedPart[] {
  const small = word.toLowerCase()
  const from =
    (isFrench || french.test(small) || frenchGiven.test(given)) &&
    (frenchEnding.test(small) || steppe.test(small))
      ? 'fr'
      : german.test(small) && germanEnding.test(small)
        ? 'de'
        : undefined
  if (from === undefined) return NONE
  const found: ResolvedPart[] = []
  for (const origin of originsOf(small)) {
    const {form, rules} = toEnglish(word, {origin, from})
    if (form === word || !/^[A-Za-z-]+$/.test(form) || !(shape.test(form) || steppe.test(small))) continue
    const shown = guessOrigin(form)
    // `-enko` and `-chuk` are Ukraine's, but Russians bear them as well.
    if (shown === 'hy' || shown === 'ka') continue
    found.push({form, origin, how: 'habit', rules})
  }
  return found
}

/**
 * The same where a text shows the habit by other names, not the word: endings that Russian surnames have in a language, and
 * few of its own do: Czech women, Poles in `-icz`, Spaniards in `-ova` end as Russians do.
 */
const endingsIn: Readonly<Record<string, RegExp>> = {
  fr: /(?:[oeéï]va?|enko|ouk|skaïa|vitch)$/,
  de: /^[a-z-]*(?:[oe]wa?|enko|tschuk|njuk|skij|[knw]aja|witsch)$/,
  nl: /(?:[oe]va?|enko|joek|skij|[knv]aja|itsj)$/,
  nb: /(?:[oe]va?|enko|[nst]juk|skij|[knv]aja|itsj)$/,
  sv: /(?:[oe]va?|enko|[nst]juk|skij|[knv]aja|itj)$/,
  pl: /(?:[oe]wa?|enko|skij|[knw]aja)$/,
  cs: /(?:[oe]v|enko|skij|[knv]aja)$/,
  es: /(?:[oóeé]v|\p{L}j\p{L}+[oe]va|enko|skaya)$/u,
  it: /(?:[oe]v|enko|skij|skaja)$/,
  pt: /(?:[oóeé]v|enko|tchuk|skaya)$/,
}
/** Letters that no surname of the language's own ends in, so that the Russian one may end as it likes: `Jarmysj`. */
const strangeIn: Readonly<Record<string, RegExp>> = {nl: /sj$|tsj|zj|[sz]j.*in$/, nb: /sj$|tsj|zj|[sz]j.*in$/}

/** Rules of endings that houses of English have or leave: they show no habit of another language. */
const houseStyle = new Set(['az-iyev', 'ayev', 'ru-ayev', 'sky'])

/** … nor do marks, but at the end that no western name has: `Córdova`, but `Karpóv`. */
function showsHabit(small: string, rules: readonly string[]): boolean {
  return rules.some((id) => !houseStyle.has(id) && (id !== 'marks' || /[oóeé]v$/.test(small)))
}

/** What a surname can be in English where its text writes other names in these languages' ways, all of which agree. */
export function byText(word: string, habits: readonly string[]): readonly ResolvedPart[] {
  const small = word.toLowerCase()
  const readings = new Map<string, ResolvedPart>()
  const contested = new Set<string>()
  for (const from of habits) {
    const isStrange = strangeIn[from]?.test(small) === true
    if (!isStrange && endingsIn[from]?.test(small) !== true) continue
    for (const origin of originsOf(small)) {
      const {form, rules} = toEnglish(word, {origin, from})
      if (form === word || !/^[A-Za-z-]+$/.test(form) || !(isStrange || shape.test(form))) continue
      if (!showsHabit(small, rules)) continue
      const before = readings.get(origin)
      if (before && before.form !== form) contested.add(origin)
      else readings.set(origin, {form, origin, how: 'text', rules})
    }
  }
  return [...readings.values()].filter(({origin}) => !contested.has(origin))
}

/** Surnames of Germans that end as Russian ones do in German. */
const germans = new Set(['basedow', 'rathenow', 'bellinow', 'tessenow', 'ziegenow'])

/** Whether a surname is too long, or a woman's, to be as well one of those called after a German village (`Bülow`, `Treptow`). */
export function isNoVillage(surname: string): boolean {
  const small = surname.toLowerCase()
  if (!small.endsWith('ow')) return true
  return !germans.has(small) && (small.match(/[aeiouyäöü]+/g)?.length ?? 0) > 2
}

const NONE: readonly ResolvedPart[] = []

/** `-off` and `-eff` are how emigrants wrote themselves, and their children still do. */
export const isEmigrants = (surname: string): boolean => /ff$/i.test(surname)

/** A surname with `w` for `v`, as German has it, may have its `z` written as `s`: `Kusnezow`, `Asarow`. */
export function germanReadings(word: string, origin: string): readonly Romanisation[] {
  if (!/w/i.test(word)) return NO_READINGS
  const voiced = word.replace(/(?<=[aeiouy])s(?=[aeiouynmlrdgbw])/gi, 'ſ')
  if (voiced === word) return NO_READINGS
  const {form, rules, confidence} = toEnglish(voiced, {origin, from: 'de'})
  return [
    {
      form: form.replaceAll('ſ', 'z'),
      rules: [...rules, 'de-s-z'],
      confidence,
    },
  ]
}

const NO_READINGS: readonly Romanisation[] = []
