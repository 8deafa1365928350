/** Women’s surnames, which have an ending of their own in Slavic and Turkic languages of the former Soviet Union. */
import type {Part} from './parts.ts'

/** Endings of surnames whose women's form adds an `a`, in the origins that have one. */
const womansEnding = /(?:[oe]v|in|yn)a$/
const womansAdjective = /(?<=[sc]k)(?:a|aya)$/
const withoutWomansForm = new Set(['hy', 'ka'])

/** A word's known parts by a way of looking it up, women's surnames by the men's that the lists hold. */
export function withWomen(
  word: string,
  role: Part['role'],
  found: (form: string) => readonly Part[],
): readonly {form: string; origin: string}[] {
  const direct = found(word)
  if (role === 'given' || !word.endsWith('a')) return direct
  const women = (form: string, make: (man: string) => string): {form: string; origin: string}[] =>
    found(form)
      .filter(({origin}) => !withoutWomansForm.has(origin) && !direct.some((part) => part.origin === origin))
      .map((part) => ({form: make(part.form), origin: part.origin}))
  if (womansEnding.test(word)) return [...direct, ...women(word.slice(0, -1), (man) => `${man}a`)]
  const ending = womansAdjective.exec(word)?.[0]
  if (ending === undefined) return direct
  const stem = word.slice(0, -ending.length)
  return [
    ...direct,
    ...women(`${stem}y`, (man) => `${man.slice(0, -1)}${ending}`),
    ...(ending === 'aya' ? women(`${stem}i`, (man) => `${man.slice(0, -1)}aya`) : []),
  ]
}

/** Endings of a man's surname, where a woman's has another. */
export const mansEnding = /(?:[oe]v|[^aeiou]in|[sc]ky)$/

/** Given names of men that end as women's do. */
const men = new Set(
  'Danila Foma Ilya Illia Kuzma Luka Mikita Mikola Mykola Mykyta Nikita Nikola Savva'.split(' '),
)

/** Whether a given name of the former Soviet Union is a woman's. */
export const isWoman = (given: string): boolean => /a$/.test(given) && !men.has(given)
