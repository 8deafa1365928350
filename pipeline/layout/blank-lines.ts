/** Finds runs of blank lines, and blank lines around the text. */

import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {gapSign} from '../text/signs.ts'
import {glanceAt, shows} from '../text/suspicion.ts'

const run = /\n[^\S\n]*(?:\n[^\S\n]*){2,}/g

/** Two blank lines or more. */
const several = gapSign(/\n[^\S\n]*\n[^\S\n]*\n/)

function blankAt(text: string, at: number): boolean {
  return text.charAt(at).trim() === ''
}

export const blankLines: Rule = {
  id: 'blank-lines',
  finds: 'more than one blank line between paragraphs, blank lines before or behind the text',
  why: 'They are what removed images, scripts and embeds leave behind. One blank line, and one line break at the very end, stay.',
  tier: 'fix',
  catches: [
    {
      before: 'The port is closed.\n\n\n\nShips wait outside.',
      after: 'The port is closed.\n\nShips wait outside.',
    },
    {
      before: '\n\nThe port is closed.\n \n\t\nShips wait.\n\n',
      after: 'The port is closed.\n\nShips wait.\n',
    },
  ],
  leaves: [
    {text: 'The port is closed.\n\nShips wait outside.\n'},
    {text: 'Roses are red\nViolets are blue', why: 'single line breaks'},
  ],
  check(tree, file) {
    const text = String(file.value)
    if (!blankAt(text, 0) && !blankAt(text, text.length - 1) && !shows(glanceAt(tree, file), several)) return
    if (text.trim() === '') return
    const first = text.search(/\S/)
    const lead = text.lastIndexOf('\n', first) + 1
    const last = text.length - text.trimEnd().length
    const body = text.length - last
    if (lead > 0)
      report(file, {
        start: 0,
        end: lead,
        after: '',
        message: 'Expected the text to begin, got blank lines, cut',
      })
    for (const match of matchesOf(text, run)) {
      const end = match.index + match[0].length
      if (match.index < lead || end > body) continue
      // White space that indents the next line is not part of the run.
      const to = text.lastIndexOf('\n', end - 1) + 1
      report(file, {
        start: match.index,
        end: to,
        after: '\n\n',
        message: 'Expected one blank line, got more, cut',
      })
    }
    const rest = text.slice(body)
    if (rest.indexOf('\n') !== rest.lastIndexOf('\n')) {
      report(file, {
        start: body,
        end: text.length,
        after: '\n',
        message: 'Expected the text to end, got blank lines, cut',
      })
    }
  },
}
