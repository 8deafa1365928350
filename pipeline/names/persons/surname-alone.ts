/** Surnames that show their origin and another language's spelling by themselves, whatever stands before them: `-chvili`. */

import {fold} from '../listed/authority.ts'
import {guessOrigin, toEnglish} from '../spellings/romanise.ts'
import {byHabit} from './habit.ts'

/** The Georgian endings in other languages' spellings, by the language. */
const georgian: readonly (readonly [from: string, ending: RegExp])[] = [
  ['fr', /\p{L}{2}(?:(?<!s)chvili|dzé)$/u],
  ['de', /\p{L}{2}(?:schwili|(?<=[aeiou])dse)$/u],
  ['pl', /\p{L}{2}szwili$/u],
  ['cs', /\p{L}{2}švili$/u],
  ['sv', /\p{L}{2}sjvili$/u],
]

/** Before the ending, letters that stand for one sound or another. */
const ambiguous: Readonly<Record<string, RegExp>> = {
  fr: /(?<!t)ch|(?<!d)j|ai|au/,
  de: /sch|s(?=[aeiou])|ch/,
  pl: /j|ch|rz|ci|si|zi/,
  sv: /j|ch/,
}

/** A surname's English form, and whether other letters than those of the ending could be read in two ways. */
export interface SurnameAlone {
  readonly form: string
  readonly origin: string
  /** The language whose spelling it is. */
  readonly from: string
  readonly isPlain: boolean
  /** Has a mark that the people's own romanisations never have: whoever bears it, the text has it from another language. */
  readonly isMarked?: boolean
}

/** Whether a surname ends as only Georgian ones do, in the spelling of another language. */
function georgianSurname(family: string): SurnameAlone | undefined {
  const last = family.at(-1)
  if (last !== 'i' && last !== 'é' && last !== 'e') return undefined
  for (const [from, ending] of georgian) {
    const match = ending.exec(family)
    if (!match) continue
    const {form} = toEnglish(family, {origin: 'ka', from})
    if (form === family || !/^[A-Z][a-z]+$/.test(form)) return undefined
    const stem = fold(family).slice(0, match.index + 2)
    return {form, origin: 'ka', from, isPlain: ambiguous[from]?.test(stem) !== true}
  }
  return undefined
}

/** Endings of the habit that no surname of France or Germany has. */
const unmistakable =
  /(?:tchouk|iouk|chenko|tchenko|chkine|tchkine|ovitch|evitch|kevitch|tschuk|tschenko|owitsch|ewitsch)$/

/** Endings of surnames of the east, by whose speech `x` is `kh` and nothing else. */
const eastern: readonly (readonly [origin: string, ending: RegExp])[] = [
  ['hy', /\p{Ll}(?:yan|ian)$/u],
  ['ka', /\p{Ll}(?:dze|shvili)$/u],
  ['az', /\p{Ll}(?:[oe]va?|zad[eə]|l[iı])$/u],
]

/** `Manuxyan`: no sound but `kh` is written `x` there, names from Greek and Latin aside. */
function withKh(family: string): SurnameAlone | undefined {
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(family) ||
    !/x/i.test(family) ||
    /^(?:al[ei]x|max|felix|rex|xen)/iu.test(family)
  )
    return undefined
  const origin = eastern.find(([, ending]) => ending.test(family))?.[0]
  if (origin === undefined) return undefined
  const form = family.replace(/x/g, 'kh').replace(/^X/, 'Kh')
  return {form, origin, from: 'scholarly', isPlain: true}
}

/** Names of Spain that end as Armenian surnames do in Spanish: `Damián`. */
const spanish =
  /^(?:Dami|Fabi|Adri|Juli|Sebasti|Basti|Cristi|Christi|Flori|Emili|Maximili|Valeri|Luci|Viri|Octavi|Aureli|Mari)án$/

/** `Petrosián`: Armenian surnames as Spanish stresses them. */
function withStress(family: string): SurnameAlone | undefined {
  if (!/^\p{Lu}\p{Ll}{3,}ián$/u.test(family) || spanish.test(family)) return undefined
  const {form} = toEnglish(family, {origin: 'hy', from: 'es'})
  return /^[A-Z][a-z]+yan$/.test(form)
    ? {form, origin: 'hy', from: 'es', isPlain: !/j|g[ei]|z|ch/.test(family), isMarked: true}
    : undefined
}

/** A surname of no list behind a given name that none knows either. */
export function surnameAlone(family: string): SurnameAlone | undefined {
  const own = georgianSurname(family) ?? withKh(family) ?? withStress(family)
  if (own) return own
  if (!unmistakable.test(family)) return undefined
  const readings = byHabit(family)
  const [first] = readings
  return first && readings.every(({form}) => form === first.form) && guessOrigin(first.form) !== 'ka'
    ? {form: first.form, origin: first.origin, from: /tsch|witsch/.test(family) ? 'de' : 'fr', isPlain: false}
    : undefined
}
