/** What parts two spellings of a name: a given name kept, a glide or marks lost; how often each stands where. */
import type {Mention} from '../../names/mentions/mention.ts'
import {foldWord, likeMention} from '../../names/mentions/scan.ts'
import type {NameRow} from '../../tables.ts'

/** A name without the stop of its last word: `Jr` and `Jr.` are house style, and the stop may be the sentence's. */
export const unstopped = (name: string): string => name.replace(/\.$/, '')

/** Whether two full names of two words have one given name to the letter: `Hasmik Sargsyan`, `Hasmik Sarkisyan`. */
export function hasSameGiven(one: string, other: string): boolean {
  // Where the surname stands first, `Kim Min-su` and `Kim Min-soo` may be two.
  if (one.includes('-')) return false
  const [first, second] = [one.split(/\s+/), other.split(/\s+/)]
  return first.length === 2 && second.length === 2 && first[0] === second[0] && first[0]!.length > 3
}

/** `Dosym Satpaev` is a house's own style, but where the text has `Nursultan Nazarbaev` it is the translator's. */
export function losesGlide(text: string, target: string): boolean {
  return /[ae]eva?$/.test(text) && /[ae]yeva?$/.test(target)
}

export function isListedWithoutGlide({basis, certain, text, target}: Mention): boolean {
  return certain && basis === 'authority' && losesGlide(text, target)
}

/** `Mikhaïl Mizintsev`, `Reza Ne'matzadeh`: marks are no house style of names that have none in English. */
export function losesMarks(text: string, target: string): boolean {
  return foldWord(text) === foldWord(target) && mark.test(text) && !mark.test(target)
}

/** A letter with a mark, or an apostrophe of whatever shape. */
const mark = /[^\0-\x7f]|'/

/** How often each spelling of a row stands where. */
export function countsOf({variants}: NameRow): string {
  return variants
    .map(
      ({form, count, documents}) =>
        `\`${form}\` ${count} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    )
    .join(', ')
}

/** The mention in another canonical form: whole, or its last words for a surname alone. */
export function rewritten(mention: Mention, canonical: string): string {
  const size = mention.text.split(/\s+/).length
  const whole = mention.canonical.split(/\s+/).length
  const words = canonical.split(/\s+/)
  return likeMention(size >= whole ? canonical : words.slice(-size).join(' '), mention.text)
}
