/** The words of one document, counted as written: evidence from the text itself. */
import type {Document} from '../document.ts'
import type {WordTable} from './words.ts'
import {wordTable} from './words.ts'

export interface Vocabulary {
  /** How often a word form stands in the document, case and all; nothing when it does not. */
  get(word: string): number | undefined
  has(word: string): boolean
}

/** Few articles have more doubtful words than this; one that has gets all its words counted in one go. */
const ASKED_SINGLY = 8

const vocabularies = new WeakMap<WordTable, Vocabulary>()

/** How often each word form stands in the document, case and all. */
export function vocabulary(file: Document): Vocabulary {
  const table = wordTable(file)
  let made = vocabularies.get(table)
  if (!made) vocabularies.set(table, (made = vocabularyOf(table)))
  return made
}

function vocabularyOf({store, words}: WordTable): Vocabulary {
  let asked = 0
  let counts: Map<number, number> | undefined
  const countOf = (id: number): number => {
    if (counts) return counts.get(id) ?? 0
    if (++asked > ASKED_SINGLY) {
      counts = new Map()
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
      return counts.get(id) ?? 0
    }
    let count = 0
    for (let at = 0; at < words.length; at++) if (words[at] === id) count++
    return count
  }
  const get = (word: string): number | undefined => {
    const id = store.find(word)
    return id === 0 ? undefined : countOf(id) || undefined
  }
  return {get, has: (word) => get(word) !== undefined}
}
