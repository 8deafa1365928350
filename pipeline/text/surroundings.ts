/** Whether the words around a place are of the document's language: residue of another one is not its rules' business. */

import type {Root} from 'nlcst'
import {packs} from '../languages/index.ts'
import {matchesOf} from './matches.ts'

/** UTF-16 units looked at on each side, about fifteen words. */
const REACH = 90

/** The one language in which a word is frequent; words that several languages share tell nothing. */
let owners: ReadonlyMap<string, string> | undefined

function findOwners(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const {code, words} of Object.values(packs)) {
    for (const word of new Set(words.stopWords.map((word) => word.toLowerCase())))
      found.set(word, found.has(word) && found.get(word) !== code ? '' : code)
  }
  return found
}

/** Frequent words of one other language that outvote the document's own, unless a rule is content with fewer. */
const FOREIGN_WORDS = 2

/** Whether the text around a place reads as this language, or says nothing against it. */
export function readsAs(
  language: string,
  text: string,
  start: number,
  end = start,
  fewest = FOREIGN_WORDS,
): boolean {
  const around = text.slice(Math.max(0, start - REACH), end + REACH)
  const votes = new Map<string, number>()
  owners ??= findOwners()
  for (const match of matchesOf(around, /[\p{L}\p{M}]+/gu)) {
    const owner = owners.get(match[0].toLowerCase())
    if (owner) votes.set(owner, (votes.get(owner) ?? 0) + 1)
  }
  const own = votes.get(language) ?? 0
  for (const [code, count] of votes) {
    if (code !== language && count >= fewest && count > own) return false
  }
  return true
}

/** What stands before a place, as far as a rule needs to see: on a long line the whole of it would cost its square. */
export function leftOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at)
}

/** What stands behind a place, as far as a rule needs to see. */
export function rightOf(text: string, at: number): string {
  return text.slice(at, at + REACH)
}

/**
 * Longest paragraph that is parsed for a borrowed rule, in UTF-16 units: the parser's time grows with the square
 * (300 kB on one line take half a minute), and no paragraph of prose is a tenth as long.
 */
const PARSED = 20_000

/** A tree without the paragraphs that are too long to be parsed. */
export function parsable(tree: Root): Root {
  const short = (node: Root['children'][number]): boolean => {
    const at = node.position
    return !at || (at.end.offset ?? 0) - (at.start.offset ?? 0) <= PARSED
  }
  return tree.children.every(short) ? tree : {...tree, children: tree.children.filter(short)}
}
