/** A link inside a paragraph, behind its last sentence or in brackets. */
import type {Document} from '../../../document.ts'
import {report} from '../../../report.ts'
import {matchesOf} from '../../../text/matches.ts'
import type {Line} from '../../../text/passage.ts'
import {tailSpan} from '../../../text/passage.ts'
import {perLine} from '../../../text/per-line.ts'
import type {Trie} from '../../phrases/trie.ts'
import {isBracketedLink} from './in-brackets.ts'
import {also, labelOf, lowerStart, STOPPED_WORDS} from './label.ts'

/** Longest link in brackets, in UTF-16 units. */
const BRACKETED = 400
const opening = /[([]\s*/g

/** Without a mark behind it a label inside a paragraph is one only by its own words. */
const mayHoldLabel = perLine((text) => /[:：|–—>»→(]| - /.test(text) || also.test(text))

/** Whether a text is a headline behind a label with its mark. */
function isLabelled(text: string, trie: Trie): boolean {
  const label = labelOf(text, trie)
  return (
    label?.marked === true &&
    label.words > 1 &&
    label.body < text.length &&
    !lowerStart.test(text.slice(label.body))
  )
}

/** A label inside a paragraph. */
export function inside(line: Line, trie: Trie, file: Document): void {
  const {text} = line
  if (text.length < 30) return
  if (text.includes('(') || text.includes('['))
    for (const match of matchesOf(text, opening)) {
      const from = match.index + match[0].length
      const within = text.slice(from, from + BRACKETED)
      const length = within.indexOf(match[0].startsWith('(') ? ')' : ']')
      if (length === -1) continue
      const to = from + length
      const held = text.slice(from, to).trim()
      if (!isBracketedLink(held) && !isLabelled(text.slice(from, to), trie)) continue
      const [start] = tailSpan(String(file.value), line.start + match.index, line.start + to + 1)
      report(file, {
        start,
        end: line.start + to + 1,
        after: '',
        message: `Expected article text, got the link \`${text.slice(match.index, to + 1)}\`, cut`,
      })
    }
  if (!mayHoldLabel(line)) return
  const {parts} = line
  if (parts.length < 2) return
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index]!
    const label = labelOf(part.text, trie)
    if (!label || (!label.marked && !label.noticed) || label.words < 2 || label.body >= part.text.length)
      continue
    if (!also.test(part.text.slice(0, label.end)) && !label.noticed) continue
    const behind = part.text.slice(label.body)
    if (lowerStart.test(behind)) continue
    const last = index === parts.length - 1
    // A notice ends in a stop of its own: the headline is the next sentence.
    const open = !/[.…]["”»’)]*$/.test(part.text)
    if (last && open && behind.split(/\s+/).length <= STOPPED_WORDS) {
      const [start, end] = tailSpan(String(file.value), part.start, part.end)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected the paragraph to end, got the link \`${part.text}\`, cut`,
      })
    } else {
      report(file, {
        start: part.start,
        end: part.end,
        tier: 'flag',
        message: `Expected article text, got a link whose end is not certain, look`,
      })
    }
    break
  }
}
