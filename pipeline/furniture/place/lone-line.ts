/** Lines that stand alone between two paragraphs and are no heading: links behind their label, notes in brackets, long ones. */

import {listed} from './line-facts.ts'
import type {Page} from './page.ts'
import {isOpen, isText, zoneOf} from './page.ts'
import {tellsOfPage} from './page-words.ts'

/** Most words of a label, fewest of what stands behind it, and most of the whole. */
const LABEL = 4
const LINK = 4
const LONGEST = 24
/** Fewest words of a line that is too long for a heading. */
const LONG = 11

const labelled = /^(\p{L}[^:.!?]{1,30}?) ?: ?(["“„«‘]?\p{Lu}.*)$/u
const bracketed = /^\[([^[\]]{4,50})\]$/u
/** What a player or a list says while it is not there yet. */
const waiting = /^\p{Lu}\p{Ll}+ing ?(?:\.{3}|…)$/u

export type Certainty = 'sure' | 'likely'

/** How certain it is that a line within the text is no part of it; nothing where it is not alone, or may be. */
export function loneLine(page: Page, index: number): Certainty | undefined {
  const {text, words, stopped} = page.lines[index]!
  if (zoneOf(index, page) !== 'inside' || page.announced[index] || listed.test(text)) return undefined
  const note = bracketed.exec(text)?.[1]
  if (waiting.test(text) || (note && tellsOfPage(note))) return 'sure'
  if (!isText(page, index - 1) || !isText(page, index + 1) || words > LONGEST) return undefined
  const [, label, rest] = labelled.exec(text) ?? []
  if (label && rest && isLabel(label) && rest.split(' ').length >= LINK && !/\.$/.test(rest)) return 'sure'
  return isOpen(page, index) && !stopped && words >= LONG && /^\p{Lu}.*[^:,;]$/u.test(text)
    ? 'likely'
    : undefined
}

function isLabel(label: string): boolean {
  return label.split(' ').length <= LABEL && tellsOfPage(label)
}
