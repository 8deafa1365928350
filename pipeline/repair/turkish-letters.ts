/** Turkish text that was read as Latin-1, whose table has Icelandic letters in six places of the Turkish one. */
import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'

const letters: ReadonlyMap<string, string> = new Map([
  ['ð', 'ğ'],
  ['þ', 'ş'],
  ['ý', 'ı'],
  ['Ð', 'Ğ'],
  ['Þ', 'Ş'],
  ['Ý', 'İ'],
])
const word = /[\p{L}\p{M}]*[ðþýÐÞÝ][\p{L}\p{M}]*/gu
/** These no language has that Turkish news takes names from, but Icelandic. */
const certain = /[ðþÐÞ]/
/** Letters that only Turkish has: a text that was read wrong as a whole has none of them. */
const turkish = /[ğşĞŞİ]/
/** Fewest words that prove it. */
const PROOFS = 3

export const turkishLetters: Rule = {
  id: 'turkish-letters',
  finds: 'Icelandic letters in Turkish words: `sanatçý`, `diyaloðu`',
  why: 'The code pages of Turkish and of western Europe differ in six letters, and somebody read the one as the other. Several words must show it, one of them with `ð` or `þ`, and none may have the Turkish letter instead. In a text that has them these letters belong to Icelandic or Czech names.',
  tier: 'fix',
  languages: ['tr'],
  catches: [
    {
      before: 'Baþbakan, sanatçýlarýn çaðrýsýný dün akþam aldýðýný açýkladý.',
      after: 'Başbakan, sanatçıların çağrısını dün akşam aldığını açıkladı.',
      language: 'tr',
    },
  ],
  leaves: [
    {text: 'İzlandalı yazar Guðrún ile Sigurður Þórðarson geldi.', language: 'tr', why: 'Icelandic names'},
    {text: 'Petr Nový, Dobrý ve Malý adlı oyuncular.', language: 'tr', why: 'Czech names'},
  ],
  suspects: /[ðþÐÞ]/,
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    if (turkish.test(text)) return
    const words = matchesOf(text, word)
    if (words.length < PROOFS || !words.some(([found]) => certain.test(found))) return
    for (const {0: found, index} of words) {
      const after = found.replace(/[ðþýÐÞÝ]/g, (letter) => letters.get(letter)!)
      report(file, {
        start: index,
        end: index + found.length,
        after,
        message: `Turkish read as Latin-1: \`${found}\`, write \`${after}\``,
      })
    }
  },
}
