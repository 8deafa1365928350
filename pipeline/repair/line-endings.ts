/** Line breaks of other systems. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {gapSign} from '../text/signs.ts'

/** A run of line breaks that holds one of the other kinds. */
const run = /(?<![\r\n\u2028\u2029])[\r\n\u2028\u2029]*[\r\u2028\u2029][\r\n\u2028\u2029]*/g
/** A single break; editors that convert twice leave two carriage returns. */
const single = /\r+\n|[\r\u2028\u2029]/g

export const lineEndings: Rule = {
  id: 'line-endings',
  finds: 'line breaks of Windows, old Macs and word processors',
  why: 'Files from several systems write line breaks as CR LF, CR, or U+2028. Every later stage counts lines by LF, so a run of breaks becomes as many line feeds.',
  tier: 'fix',
  unprotected: true,
  catches: [
    {before: 'One line.\r\n\r\nAnother.', after: 'One line.\n\nAnother.'},
    {before: 'Old Mac.\rSecond line.', after: 'Old Mac.\nSecond line.'},
    {before: 'Twice converted.\r\r\nSecond line.', after: 'Twice converted.\nSecond line.'},
  ],
  leaves: [
    {text: 'One line.\n\nAnother.'},
    {text: 'A tab\tis no line break.'},
    {text: 'The sequence \\r\\n in a manual.', why: 'escapes are text'},
  ],
  suspects: gapSign(/[\r\u2028\u2029]/),
  scope: 'document',
  check(_tree, file) {
    for (const match of matchesOf(textOf(file), run)) {
      report(file, {
        start: match.index,
        end: match.index + match[0].length,
        after: match[0].replace(single, '\n'),
        message: 'Line break of another system, write a line feed',
      })
    }
  },
}
