/**
 * Arab, Persian, Pashto and Urdu names of no list, as French, Spanish, German and Italian write them: `Chéhadé`, `Golestaní`,
 * `Dschaafari`. English has many ways with such names, and none of them has these letters; what is English as well stays.
 */
import {partFormTable} from '../data/index.generated.ts'
import {fold} from '../listed/authority.ts'
import {isAboutArabs, namesHome} from '../listed/countries.ts'
import {SortedTable, toNumbers} from '../listed/sorted.ts'
import {toEnglish} from '../spellings/romanise.ts'
import type {Part} from './parts.ts'
import {parts} from './parts.ts'
import type {ResolvedPerson} from './persons.ts'

const origins = new Set(['ar', 'fa', 'ps', 'ur', 'ku'])
const NO_PARTS: readonly Part[] = []
let stored: SortedTable<readonly Part[]> | undefined

/** What a word is among the names of the Middle East. */
export function partsOf(word: string): readonly Part[] {
  stored ??= new SortedTable<readonly Part[]>(partFormTable, NO_PARTS, (value) =>
    toNumbers(value)
      .map((number) => parts()[number]!)
      .filter((part) => origins.has(part.origin)),
  )
  return stored.get(fold(word))
}

/** Letters that no English spelling of such a name has, by the language that writes them; the first that fits. */
const habits: readonly (readonly [from: string, letters: RegExp])[] = [
  ['fr', /[èêëï]|é|tch/u],
  ['de', /[dt]?sch/u],
  ['es', /[áíóú]/u],
  ['it', /[ìùò]$/u],
]

/** Where French spellings are the people’s own, in North and West Africa. */
const maghreb =
  /\b(?:Algeria|Algiers|Morocc|Tunisi|Maurit|Rabat|Casablanca|Maghreb|Mali\b|Malian|Niger|Senegal|Guinea|Ivory Coast|Ivorian|Burkina|Chad\b|Chadian|Cameroon|Togo|Benin|Comor|Djibouti|Sahel)/

function homeOf(text: string): string | undefined {
  if (isAboutArabs(text)) return 'ar'
  return namesHome('fa', text) ? 'fa' : undefined
}

/**
 * The usual English form of a name of two words; `text` is the whole text, in which other names stand as in `shown`. Where
 * neither word is known, the countries that the text names say whose it is, if it is a person’s (`isPerson`).
 */
export function resolveEastern(
  given: string,
  family: string,
  shown: ReadonlySet<string>,
  text: string,
  isPerson: boolean,
): ResolvedPerson | undefined {
  const from = habits.find(([language, letters]) => shown.has(language) && letters.test(family))?.[0]
  if (from === undefined || !/^\p{Lu}\p{Ll}+$/u.test(family)) return undefined
  const home = homeOf(text)
  if (home === undefined || (from === 'fr' && maghreb.test(text))) return undefined
  const plain = toEnglish(given, {origin: 'ar', from}).form
  const first = partsOf(given).length > 0 ? given : plain
  const origin =
    [...partsOf(given), ...partsOf(plain)].find(({role}) => role === 'given')?.origin ??
    partsOf(family).find(({role}) => role === 'family')?.origin ??
    (isPerson ? home : undefined)
  if (origin === undefined) return undefined
  const {form} = toEnglish(family, {origin, from})
  if (form === family || !/^[A-Za-z'’-]+$/.test(form)) return undefined
  return {
    given: /[^\0-\x7f]/.test(given) ? plain : first,
    family: form,
    origin,
    certain: true,
    reason: `\`${family}\` is written as another language writes such names`,
  }
}
