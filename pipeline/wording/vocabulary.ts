/** The words of one document, counted as written: evidence from the text itself. */
import type {Document} from '../document.ts'
import {wordTable} from '../words.ts'

export interface Vocabulary {
  /** How often a word form stands in the document, case and all; nothing when it does not. */
  get(word: string): number | undefined
  has(word: string): boolean
}

/** How often each word form stands in the document, case and all. */
export function vocabulary(file: Document): Vocabulary {
  const {store, words} = wordTable(file)
  const get = (word: string): number | undefined => {
    const id = store.find(word)
    if (id === 0) return undefined
    let count = 0
    for (let at = 0; at < words.length; at++) if (words[at] === id) count++
    return count === 0 ? undefined : count
  }
  return {get, has: (word) => get(word) !== undefined}
}
