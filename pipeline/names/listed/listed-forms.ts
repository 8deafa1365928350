/** A mention beside the forms that the authority lists of its name. */

import {allWords, wordsIn} from '../mentions/mention.ts'
import {foldWord} from '../mentions/scan.ts'
import type {AuthorityEntry} from './authority.ts'
import {placeForms} from './authority.ts'

/** `Abdalá II` behind `the king`: a title that a canonical form begins with is not put in. */
export function withoutTitle(target: string | undefined, written: string): string | undefined {
  const title = target === undefined ? undefined : /^(?:King|Pope|Patriarch) /.exec(target)?.[0]
  return title !== undefined && allWords(written).length < allWords(target!).length
    ? target!.slice(title.length)
    : target
}

/** Languages that put an `s` without an apostrophe behind a name: `der Rücktritt Zoran Zaevs`. */
const genitive = new Set('de nl sv da nb nn no'.split(' '))

export function isGenitive(written: string, target: string, language: string): boolean {
  return genitive.has(language) && written.endsWith('s') && foldWord(written) === `${foldWord(target)}s`
}

/**
 * Whether an entry has a form to the letter. Outside English the marks tell words and cases apart: `Lück` and `Luck`,
 * `Ukrainę` and `Ukraine`.
 */
export function isLiteral(entry: AuthorityEntry, written: string): boolean {
  const form = written.toLowerCase()
  return [entry.canonical, ...Object.values(entry.forms), ...entry.variants].some(
    (one) => one.toLowerCase() === form,
  )
}

/** Whether a place stands in the very form that another language has: more words than English has (`Sankt Petersburg`) lose nothing then. */
export function isPlaceForm(entry: AuthorityEntry, written: string): boolean {
  return entry.kind === 'place' && Object.values(entry.forms).includes(written)
}

/** Languages whose names come to English in their own letters: another form of such a name is another word. */
const latin = new Set(
  'ca cs da de en es et eu fi fr ga gl hr hu is it lt lv mt nb nl nn no pl pt ro sk sl sq sv'.split(' '),
)

/**
 * Whether a listed form is a romanisation, which is rewritten by itself. A place with a Latin name of its own keeps it in
 * clubs, papers and streets (`Bayern`, `Napoli`), and an organisation may be known by more than one English form: those
 * wait for a person, unless the form is plainly one of another language (`ONU`, `Commission européenne`; `Varsovie`, which
 * is nobody’s at home).
 */
export function isRomanised(entry: AuthorityEntry, written: string, language: string): boolean {
  if (entry.kind === 'person') return true
  if (entry.kind === 'organisation') return languagesOf(entry, written).some((of) => of !== language)
  if (entry.origin === undefined) return false
  return !latin.has(entry.origin) || isOfThirdLanguage(entry, written, language)
}

/** Whether a place with Latin letters of its own is neither country nor capital: hotels and clubs bear its other forms (`Hotel Angleterre`). */
export function isLesserLatin(entry: AuthorityEntry): boolean {
  return entry.origin !== undefined && latin.has(entry.origin) && placeForms(entry.canonical).length === 0
}

/** Forms of countries and capitals that are something else as well: a diaspora, a tribe, a district, a surname. */
export const otherWords: ReadonlySet<string> = new Set(
  'polonia germania praga islandia vilna wilno luxemburg surinam slovensko equateur dania kuba malte'.split(
    ' ',
  ),
)

/** Fewest letters of a form that no country or capital has. */
const FEWEST_LETTERS = 6

/** Whether a place's form, however short, is another language's, and the text has the usual one as well: `Lahey`, `The Hague`. */
export function isBesideUsual(
  entry: AuthorityEntry,
  written: string,
  language: string,
  text: string,
): boolean {
  const form = foldWord(written)
  if (entry.kind !== 'place' || otherWords.has(form) || !text.includes(entry.canonical)) return false
  const of = Object.entries(entry.forms).filter(([, other]) => foldWord(other) === form)
  return of.length > 0 && of.every(([code]) => code !== language && code !== entry.origin)
}

/** Whether a place's form is neither of the text's language nor of its own: `Transnistrie`, but not `Genève`. */
function isOfThirdLanguage(entry: AuthorityEntry, written: string, language: string): boolean {
  const form = foldWord(written)
  if (otherWords.has(form)) return false
  if (form.length < FEWEST_LETTERS && placeForms(entry.canonical).length === 0) return false
  const of = languagesOf(entry, written)
  return of.length > 0 && of.every((code) => code !== language && code !== entry.origin)
}

const languages = new WeakMap<AuthorityEntry, ReadonlyMap<string, readonly string[]>>()

/** Languages that write a name so, but for marks and capitals. */
export function languagesOf(entry: AuthorityEntry, written: string): readonly string[] {
  let byForm = languages.get(entry)
  if (!byForm) {
    const made = new Map<string, string[]>()
    for (const [language, form] of Object.entries(entry.forms)) {
      const same = made.get(foldWord(form))
      if (same) same.push(language)
      else made.set(foldWord(form), [language])
    }
    languages.set(entry, (byForm = made))
  }
  return byForm.get(foldWord(written)) ?? NONE
}

const NONE: readonly string[] = []

const solid = (name: string): string => foldWord(name).replace(/[\s-]+/g, '')

/**
 * Whether one form only leaves out words of the other, which is a writer's choice and no spelling (`Maliki`, `Omar Hassan
 * al-Bashir`), or has words more that a rewriting would lose.
 */
export function sizes(written: string, target: string): 'same' | 'part' | 'other' {
  // `Xi Jin-ping`: a hyphen makes no word more.
  if (solid(written) === solid(target)) return 'same'
  const one = allWords(written)
  const two = allWords(target)
  const [few, many] = one.length < two.length ? [one, two] : [two, one]
  if (few.length < many.length && few.every((word) => many.includes(word))) return 'part'
  return wordsIn(written).length > wordsIn(target).length ? 'other' : 'same'
}

const partsOfForms = new WeakMap<AuthorityEntry, {given: ReadonlySet<string>; families: readonly string[]}>()

/** `Sergey Shoygu`: the given name as one listed form writes it, the surname as another does. */
export function isOfItsForms(written: string, entry: AuthorityEntry): boolean {
  if (entry.kind !== 'person' || entry.family === undefined) return false
  let parts = partsOfForms.get(entry)
  if (!parts) {
    const given = new Set<string>()
    const families = new Set<string>()
    for (const form of [entry.canonical, ...Object.values(entry.forms), ...entry.variants]) {
      const family = form === entry.canonical ? entry.family : entry.families[form]
      if (family === undefined || entry.unsafe.includes(form) || !form.endsWith(` ${family}`)) continue
      families.add(foldWord(family))
      given.add(foldWord(form.slice(0, -family.length - 1)))
    }
    parts = {given, families: [...families]}
    partsOfForms.set(entry, parts)
  }
  const name = foldWord(written)
  const {given, families} = parts
  return families.some(
    (family) => name.endsWith(` ${family}`) && given.has(name.slice(0, -family.length - 1)),
  )
}

/** How languages write one sound, longer spellings first. */
const sounds: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/schtsch|chtch|szcz|šč/g, 'shch'],
  [/tsch|tch|cz|č|ç/g, 'ch'],
  [/sch|sz|š|ş|ș/g, 'sh'],
  [/dsch|dzh|dż|dj|dž/g, 'j'],
  [/ż|ž/g, 'zh'],
  [/ou|oo/g, 'u'],
  [/gu(?=[eéiï])|gh/g, 'g'],
  [/kh|q/g, 'k'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  // English itself writes `Karaev` and `Karayev`.
  [/(?<=[aeiou])i(?=e)/g, ''],
]

/** A name with every sound written in one way; a vowel that stands for another is another name. */
function asSounds(name: string): string {
  let small = name.toLowerCase()
  for (const [spelling, sound] of sounds) small = small.replace(spelling, sound)
  return foldWord(small)
    .replace(/[\s-]+/g, ' ')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[^aeiou])e\b/g, '')
}

/** Whether two names differ in nothing but the ways in which languages write a sound: `Moujahid`, `Mujahid`. */
export function isWrittenAs(written: string, target: string): boolean {
  return asSounds(written) === asSounds(target)
}
