/**
 * Names that come straight from Iran or Japan, with letters that English news leaves out or writes otherwise: `Wahidi`,
 * `Mo'tamedian`, `Valipor`, `Saitou`. Only in a text about that country: an Afghan is called Wahidi.
 */
import {namesHome} from '../listed/countries.ts'
import {partsOf} from './eastern.ts'
import type {Part} from './parts.ts'
import type {ResolvedPerson} from './persons.ts'

/** Countries where such names are written otherwise, or where others sound like them. */
const elsewhere =
  /\b(?:Africa\w*|Mali|Malian|Guinea\w*|Senegal\w*|Ivor\w+|Cameroon\w*|Congo\w*|Afghan\w*|Kabul|Herat|Taliban|Iraqi?s?|Baghdad|Kurd\w*|Pakistan\w*)\b/

function isOfIran(word: string, role: Part['role']): boolean {
  return partsOf(word).some(
    (part) => part.role === role && (part.origin === 'fa' || (role === 'given' && part.origin === 'ar')),
  )
}

const japan = /\b(?:Japan(?:ese)?|Tokyo)\b/
/** How surnames of Iran end. */
const persianEnding = /(?:i|ian|pour|zadeh|nia|far|fard|lou|zad|khah)$/

/** A surname of Iran in the letters of English news. */
function fromPersian(family: string): string {
  return family
    .replace(/(?<=\p{L})['’](?=\p{Ll})/u, '')
    .replace(/^W(?=[aeio])/, 'V')
    .replace(/(?<=[aeiou])w(?=[aeiou])/g, 'v')
    .replace(/por$/, 'pour')
    .replace(/zada$|zadah$/, 'zadeh')
    .replace(/iyan$/, 'ian')
    .replace(/ee(?=\p{L}|$)/u, 'i')
}

/** Syllables as Japanese has them, so that few names of other languages consist of them alone. */
const japanese =
  /^(?:(?:[kgsztdnhbpmr]?y?|sh|ch|ts|j|f|w)(?:a|i|u|e|o)|n(?![aiueoy])|[kstp](?=[kstp])|h(?=[kstnmr]))+$/i

/** Long vowels written twice, but for those that two parts of a name share: `Inoue`, `Matsuura`, `Yamanouchi`. */
function fromJapanese(word: string): string {
  return word
    .replace(/(?<=[^n\s])ou(?!e|ra|chi$)/g, 'o')
    .replace(/^Oo(?=[^u])/, 'O')
    .replace(/(?<=[yhj])uu/g, 'u')
}

/** The usual English form of such a name; nothing where it is one, or the text is about other countries. */
export function resolveOwnLetters(given: string, family: string, text: string): ResolvedPerson | undefined {
  // The names first: the countries are looked for in the whole text.
  return ofIran(given, family, text) ?? ofJapan(given, family, text)
}

function ofIran(given: string, family: string, text: string): ResolvedPerson | undefined {
  const form = fromPersian(family)
  if (form === family || !persianEnding.test(form) || !/^\p{Lu}[\p{Ll}'’]+$/u.test(family)) return undefined
  if (!isOfIran(given, 'given') || (isOfIran(family, 'family') && !isOfIran(form, 'family'))) return undefined
  if (!namesHome('fa', text) || elsewhere.test(text)) return undefined
  return person(given, form, 'fa', `\`${family}\` is \`${form}\` in English news`)
}

function ofJapan(given: string, family: string, text: string): ResolvedPerson | undefined {
  const names = [fromJapanese(given), fromJapanese(family)] as const
  if (names[0] === given && names[1] === family) return undefined
  if (!japanese.test(given) || !japanese.test(family)) return undefined
  if (!japan.test(text) || elsewhere.test(text)) return undefined
  return person(...names, 'ja', 'English news writes the long vowels of Japanese once')
}

function person(given: string, family: string, origin: string, reason: string): ResolvedPerson {
  return {given, family, origin, certain: true, reason}
}
