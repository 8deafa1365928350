/** A full name's surname that the same text writes better where it stands alone: with its glide, or without a woman's ending. */
import type {Page} from '../mentions/mention.ts'
import {resolvePart} from './persons.ts'
import {isWoman} from './women.ts'

/** A surname of Slavic speech in its form for women, or in a case that ends so. */
const woman = /(?:[oe]v|[iy]n|[sc]k)a$/
const withoutGlide = /(?<=[ae])ev(?=a?$)/

/** The surnames that stand in a text, folded, and as they are written there. */
const known = new WeakMap<Page, ReadonlyMap<string, string>>()

function wordsOf(page: Page): ReadonlyMap<string, string> {
  let words = known.get(page)
  if (!words) {
    words = new Map(
      page.tokens
        .filter(({text}) => /^\p{Lu}\p{Ll}{4,}$/u.test(text))
        .map(({folded, text}) => [folded, text]),
    )
    known.set(page, words)
  }
  return words
}

/**
 * A surname as it stands alone in its text: `Bozumbayev` beside `Kanat Bozumbaev`, since English writes the glide; `Prokudin`
 * beside `Oleksandr Prokudina`, who is a man. Nothing where the text has no such word.
 */
export function asAlone(page: Page, given: string, folded: string): string | undefined {
  if (page.language !== 'en') return undefined
  const other = withoutGlide.test(folded)
    ? folded.replace(withoutGlide, 'yev')
    : woman.test(folded) && isMan(given)
      ? folded.slice(0, -1)
      : undefined
  return other === undefined ? undefined : wordsOf(page).get(other)
}

const slavic: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'bg'])

/** Whether a given name is a Slavic one of men. */
function isMan(given: string): boolean {
  return (
    !isWoman(given) &&
    !/^L[yi]ubov$/.test(given) &&
    resolvePart(given, 'given').some(({how, origin}) => how === 'exact' && slavic.has(origin))
  )
}
