/** A label on a line of its own, with the names and buttons below it. */
import type {Line} from '../../../text/passage.ts'
import {tokensOf} from '../../phrases/folded.ts'
import {namesIn} from '../signed-line.ts'
import {houseName} from './houses.ts'
import type {Page} from './page.ts'
import {HEAD} from './page.ts'

/** The label on a line of its own, without a colon. */
const lone = /^(?:Authors?|Written by|Text by|By)$/
export const SIGNATURE_WORDS = 9
/** Lines that names and buttons take up below their label. */
const BLOCK_LINES = 8
const buttonLine = /^(?:Follow|With:|[|,&])$/i

/** `Text by:` alone, the names on lines of their own below it, with the site’s buttons between them. */
export function labelledBlock(page: Page, line: Line): {last: Line; authors: string[]} | undefined {
  const {lines, trie} = page
  if (line.index === 0 || line.index >= HEAD || !(line.text.endsWith(':') || lone.test(line.text)))
    return undefined
  const tokens = tokensOf(line.text, 0)
  if (trie.prefix(tokens, 0, 'bylines') !== tokens.length) return undefined
  const authors: string[] = []
  let last = line
  let signed = false
  for (const one of lines.slice(line.index + 1, line.index + 1 + BLOCK_LINES)) {
    if (houseName.test(one.text)) signed = true
    else if (!buttonLine.test(one.text)) {
      if (authors.length > 0 && lines[one.index - 1]!.text !== '|' && !/^[,|]/.test(one.text)) break
      const names = namesIn(one.text)
      if (!names || names.length === 0 || one.words > SIGNATURE_WORDS) break
      authors.push(...names)
    }
    last = one
  }
  return authors.length > 0 || signed ? {last, authors} : undefined
}
