/** Finds marks that a text was cut, and links to the rest of it. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {linesOf, tailSpan} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {takeNotices} from '../notices.ts'

const mark =
  /\s*(?:[[({]\s*(?:…|\.{3}|&hellip;|more\s?(?:…|\.{3})?|suite|leer más|mehr|continua|more)\s*[\])}])\s*$/iu
/** Longest such link with its dots. */
const TEASER = 28
/** The link behind the dots of a teaser: `… Read more`. */
const teaser =
  /(?<=(?:…|\.{3})[\])]?)\s*(?:Read more|Continue reading|Read the rest|Read on|Lire la suite|Leer más|Weiterlesen|Leggi tutto|Leia mais)(?: ?[»>→])?$|(?<=…|\p{L}\.{3})(?:read )?more$/u
const broken = /[\p{L},](?:\.{3}|…)$/u

export const truncationMark: Rule = {
  id: 'truncation-mark',
  finds: 'the mark behind a text that was cut, and links to its rest',
  why: 'Feeds carry the first lines only and end them with a mark. The mark at the very end goes; an open end is reported. An omission inside a quotation, in round or square brackets, is the author’s and stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {before: 'The strike goes on and nobody knows […]', after: 'The strike goes on and nobody knows'},
    {before: 'The strike goes on. [more…]', after: 'The strike goes on.'},
    {before: 'The strike goes on.\n\nRead more', after: 'The strike goes on.'},
    {
      before: 'The strike goes on and nobody … Read more\n\nTalks begin on Friday.',
      after: 'The strike goes on and nobody …\n\nTalks begin on Friday.',
    },
    {
      before: 'The strike goes on and nobody...more\n\nTalks begin on Friday.',
      after: 'The strike goes on and nobody...\n\nTalks begin on Friday.',
    },
    {before: 'The strike goes on.\n\n[…]', after: 'The strike goes on.'},
    {before: 'La grève continue.\n\nLire la suite', after: 'La grève continue.', language: 'fr'},
  ],
  leaves: [
    {text: '“We will not (…) leave this island,” she said.', why: 'an omission'},
    {text: 'The strike goes on.\n\n[…]\n\nTalks begin on Friday.', why: 'an omission between paragraphs'},
    {text: '“The ships […] stay in port,” he said.', why: 'an omission'},
    {text: 'He wrote: “The ships […]” and fell silent.\n\nNobody answered.', why: 'an omission'},
    {text: 'He asked her to … read more.\n\nShe did.', why: 'a sentence'},
    {text: 'They wanted more…more and\n\nevermore …\n\nnothing more.', why: 'words of the text'},
    {text: 'To be continued was the title of her film.\n\nIt won.', why: 'a sentence'},
  ],
  check(tree, file) {
    takeNotices(tree, file, ['truncation'], 'a link to the rest,')
    const lines = linesOf(tree, file)
    const last = lines.at(-1)
    if (!last) return
    for (const line of lines) {
      const end = line.text.slice(-TEASER)
      if (!end.includes('…') && !end.includes('...')) continue
      const link = teaser.exec(line.text)
      if (!link || link.index === 0) continue
      report(file, {
        start: line.start + link.index,
        end: line.end,
        after: '',
        message: `Expected the teaser to end, got the link \`${link[0].trim()}\`, cut`,
      })
    }
    const match = mark.exec(last.text)
    if (match && match.index === 0) {
      if (linesOf(tree, file).length === 1) return
      cutLines(file, last, last, `Expected the text to go on, got \`${last.text}\`, cut`)
    } else if (match) {
      const [start, end] = tailSpan(String(file.value), last.start + match.index, last.end)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected the text to go on, got \`${match[0].trim()}\`, cut`,
      })
    } else if (broken.test(last.text) && last.words > 6) {
      report(file, {
        start: last.end - 3,
        end: last.end,
        tier: 'flag',
        message: 'Expected the text to end, got an open end, look',
      })
    }
  },
}
