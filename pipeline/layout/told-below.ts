/** Quotations parted from who spoke, or in two: Polish pages set apart what they quote. */

import {speechVerbs} from '../text/english.ts'
import type {Line} from '../text/passage.ts'

/** Verbs of saying behind the dash that ends a quotation, by language. */
const verbs: Readonly<Record<string, ReadonlySet<string>>> = {
  en: speechVerbs,
  pl: words(`powiedział powiedziała dodał dodała podkreślił podkreśliła stwierdził stwierdziła zaznaczył zaznaczyła mówił
    mówiła ocenił oceniła oświadczył oświadczyła wyjaśnił wyjaśniła przyznał przyznała zauważył zauważyła napisał napisała
    przekazał przekazała zapewnił zapewniła poinformował poinformowała mówi dodaje podkreśla wyjaśnia`),
  ru: words(`сказал сказала сказали заявил заявила заявили добавил добавила отметил отметила подчеркнул подчеркнула написал
    написала сообщил сообщила пояснил пояснила говорит рассказал рассказала считает уточнил уточнила`),
  uk: words(`сказав сказала заявив заявила додав додала зазначив зазначила наголосив наголосила написав написала повідомив
    повідомила пояснив пояснила каже розповів розповіла вважає підкреслив підкреслила`),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** A dash, perhaps a pronoun, and the verb. */
const told = /^[–—-] ?(?:(?:he|she|they) )?(\p{Ll}+)(?:[.,]| \p{L})/u
/** Most words of a line that says who spoke. */
const MOST_WORDS = 30
/** Fewest words of what was said. */
const FEWEST_WORDS = 2

/** Whether a line says who spoke what stands on the one above. */
export function toldBelow({text, words: count}: Line, next: Line, language: string): boolean {
  const first = next.text.charCodeAt(0)
  if (first !== 0x2d && first !== 0x2013 && first !== 0x2014) return false
  const said = told.exec(next.text)?.[1]
  return (
    said !== undefined &&
    verbs[language]?.has(said) === true &&
    next.words <= MOST_WORDS &&
    count >= FEWEST_WORDS &&
    /[\p{L}\p{N}.!?…"”»]$/u.test(text)
  )
}

/** The first words of a paragraph up to the mark that closes them, as nobody begins a quotation. */
const closing = /^\p{Lu}[^"“”„«».!?]{1,70}[,!?]["”] ((?:[\p{L}’'-]+\.? ?){1,4})/u

/** Whether a line ends within a quotation, and the next one in its first words closes it before who spoke. */
export function quotationGoesOn({text, stopped}: Line, next: Line): boolean {
  if (!stopped || !/["”]/.test(next.text.slice(0, LONGEST_REST))) return false
  const behind = closing.exec(next.text)?.[1]
  if (!behind?.split(/[. ]+/).some((word) => speechVerbs.has(word))) return false
  const last = text.lastIndexOf('“')
  if (last !== -1) return text.indexOf('”', last) === -1
  return !text.includes('”') && text.split('"').length % 2 === 0 && !text.endsWith('"')
}

/** Longest rest of such a quotation, in UTF-16 units. */
const LONGEST_REST = 80
