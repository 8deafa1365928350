/** The words of one document, counted as written: evidence from the text itself. */
import type {Document} from '../document.ts'
import {textOf} from '../document.ts'

interface Counted {
  readonly text: string
  readonly counts: ReadonlyMap<string, number>
}

const counted = new WeakMap<Document, Counted>()

/** How often each word form stands in the document, case and all. */
export function vocabulary(file: Document): ReadonlyMap<string, number> {
  const text = textOf(file)
  const known = counted.get(file)
  if (known?.text === text) return known.counts
  const counts = new Map<string, number>()
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1)
  counted.set(file, {text, counts})
  return counts
}
