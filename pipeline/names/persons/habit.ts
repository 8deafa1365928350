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
const frenchGiven = /ï|^gu[eéi]|ou|tch/i

/** What a surname can be in English, by origin; none for one that shows no habit, nor has it from the given name before it. */
export function byHabit(word: string, given = '', isFrench = false): readonly ResolvedPart[] {
  const small = word.toLowerCase()
  const from =
    (isFrench || french.test(small) || frenchGiven.test(given)) && frenchEnding.test(small)
      ? 'fr'
      : german.test(small) && germanEnding.test(small)
        ? 'de'
        : undefined
  if (from === undefined) return NONE
  const found: ResolvedPart[] = []
  for (const origin of /[oeï][vw]a?$/u.test(small) ? [...slavic, ...turkic] : slavic) {
    const {form, rules} = toEnglish(word, {origin, from})
    if (form === word || !/^[A-Za-z-]+$/.test(form) || !shape.test(form)) continue
    const shown = guessOrigin(form)
    // `-enko` and `-chuk` are Ukraine's, but Russians bear them as well.
    if (shown === 'hy' || shown === 'ka') continue
    found.push({form, origin, how: 'habit', rules})
  }
  return found
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
