/** A surname that stands in a text with its marks and without them: whoever left them out lost them. */
import {bearsNoMarks} from '../compare/clusters.ts'
import type {Page} from '../mentions/mention.ts'

const marked = /[^\0-\x7f’‘ʻʼ]/

/** Endings that with these marks only Polish has; without them Russian names have them as well. */
const polish = /[ąęłńóśźż]\p{L}*(?:s|c|dz)k[ia]$/u

/** Letters that no romanisation has; Azerbaijani has them too, whose names English writes without. */
const turkish = /[şğıç]/u
const azerbaijani = /(?:[oe]va?|zad[eə]|l[ıi]|o[gğ]lu)$/u

function isTurkish(page: Page, word: string): boolean {
  return turkish.test(word.toLowerCase()) && !azerbaijani.test(word) && !/ə/u.test(page.text)
}

/** The marked words of a text by their folded form. */
const known = new WeakMap<Page, ReadonlyMap<string, string>>()

function markedIn(page: Page): ReadonlyMap<string, string> {
  let words = known.get(page)
  if (!words) {
    words = new Map(
      page.tokens
        .filter(({text}) => marked.test(text) && /\p{Ll}/u.test(text))
        .map(({folded, text}) => [folded, text]),
    )
    known.set(page, words)
  }
  return words
}

/**
 * A surname as the text writes it with its marks; nothing where it does not, where no other word of the text has marks, or
 * where English writes such names without.
 */
export function withMarksOfText(page: Page, family: string, folded: string): string | undefined {
  if (page.language !== 'en' || marked.test(family)) return undefined
  const words = markedIn(page)
  const other = words.get(folded)
  if (other === undefined) return undefined
  if (isTurkish(page, other)) return other
  return words.size < 2 || (bearsNoMarks(family) && !polish.test(other)) ? undefined : other
}
