/** What English itself writes in several ways: houses' own spellings, which show no other language. */
import {fold} from '../listed/authority.ts'

/** Letters and marks that no English romanisation has, or that as well show another language's habit (`-iev`, `-ian`). */
export const foreignLetters = /[^a-z]|j|i[ae]v|ian$/i

/** Letters with which Azerbaijan's own alphabet writes a name in a passport as well. */
const passport = /q(?!.*[eo]va?$)/gi

/** What is left of a name when all is gone that the ways of English romanisation differ in (`Sofya`, `Sofiia`, `Sophia`). */
export function withoutStyle(form: string): string {
  return fold(form)
    .replace(passport, 'g')
    .replace(/ph/g, 'f')
    .replace(/ks/g, 'x')
    .replace(/[jyi]+/g, 'i')
    .replace(/^ie/, 'e')
    .replace(/e(?=i)/g, '')
    .replace(/(?<=[^aeiou])er$/, 'r')
}

/** Whether English itself writes a name both ways: then a mention is a person's or paper's own spelling. */
export function isOwnSpelling(mention: string, usual: string): boolean {
  const one = mention.split(/[\s\u00a0-]+/)
  const other = usual.split(/[\s\u00a0-]+/)
  return (
    one.length === other.length &&
    one.every((word, index) => {
      const wanted = other[index]!
      return word === wanted || (!foreignLetters.test(word) && withoutStyle(word) === withoutStyle(wanted))
    })
  )
}
