/** Control codes that came with the bytes. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {gapSign} from '../text/signs.ts'
import {named, windows1252} from './characters.ts'

/** Terminal colours, or a run of controls other than tab and line breaks. */
const controls = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g

function replacement(run: string): string {
  if (run.startsWith('\u001b[')) return ''
  let after = ''
  for (const character of run) {
    if (character === '\u000b' || character === '\u000c') after += '\n'
    else after += windows1252.get(character.charCodeAt(0)) ?? ''
  }
  return after
}

export const controlCodes: Rule = {
  id: 'control-codes',
  finds: 'control codes such as NUL, and quotes read as controls',
  why: 'Broken decoders leave NUL and other controls that no reader sees and many tools choke on; they go. Form feeds become line breaks. A control between 80 and 9F is a windows-1252 character that was read as Latin-1, and becomes that character. Tabs and line feeds stay.',
  tier: 'fix',
  unprotected: true,
  catches: [
    {before: 'The par\u0000liament met.', after: 'The parliament met.'},
    {before: 'He said \u0093never\u0094.', after: 'He said “never”.'},
    {before: '\u001b[31mBreaking\u001b[0m news.', after: 'Breaking news.'},
  ],
  leaves: [
    {text: 'A\ttable\tof\tthree.'},
    {text: 'He said “never”…\nShe left.'},
    {text: 'The escape \\x00 in a manual.', why: 'escapes are text'},
  ],
  suspects: gapSign(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/),
  scope: 'document',
  check(_tree, file) {
    for (const match of matchesOf(textOf(file), controls)) {
      const after = replacement(match[0])
      report(file, {
        start: match.index,
        end: match.index + match[0].length,
        after,
        message: `Control code ${named(match[0])}, ${after === '' ? 'remove it' : `write \`${after}\``}`,
      })
    }
  },
}
