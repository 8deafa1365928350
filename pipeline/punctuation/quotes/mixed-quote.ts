/** The rule for straight double quotation marks in a document that writes curly ones. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {paragraphs} from '../../tree.ts'
import {clean, quoteMarks, quoteSign} from './quote-marks.ts'

/** A quotation that a curly mark opens and a straight or a turned one closes: `“We stay", he said`, `“We stay« , he said`. */
const halves = /“[^“”"«»\n]*?[\p{L}.,!?…](["«])(?=[\s.,;:!?)]|$)(?![^“”"«»\n]*[”»])/gu

/** … and one that a straight one opens and a curly one closes: `"We stay”, he said`. */
const otherHalves = /(?<=^|[\s([])"(?=\S)[^“”"\n]*?[\p{L}\p{N}.,!?…)\]](”)(?=[\s.,;:!?)]|$)/gu

/** Fewest curly marks that make a style. */
const STYLE_MARKS = 4
/** How many curly marks to a straight one make it the document's style. */
const MAJORITY = 2

export const mixedQuote: Rule = {
  id: 'mixed-quote',
  finds: 'straight double quotation marks among curly ones',
  why: 'Texts pasted together from several editors mix both. The few straight marks follow the document’s own style where every mark of the paragraph agrees with the order; inches, code and documents that are mostly straight are left alone, and so are apostrophes.',
  tier: 'fix',
  languages: ['en'],
  scope: 'document',
  catches: [
    {before: '“We stay here", he said.', after: '“We stay here”, he said.'},
    {before: '“We stay here« , he said.', after: '“We stay here” , he said.'},
    {
      before: '"We stay here”, he said, and "nobody” left.',
      after: '"We stay here", he said, and "nobody" left.',
    },
    {
      before: '“One,” he said. “Two,” she said.\n\nHe called it "the end", and left.',
      after: '“One,” he said. “Two,” she said.\n\nHe called it “the end”, and left.',
    },
  ],
  leaves: [
    {text: '“He said « no » twice” and “read «Ships» aloud.', why: 'a quotation within one'},
    {text: '“He said "no" twice”, she told us. “A 27" screen”.', why: 'a quotation within one, inches'},
    {text: '"One," he said. “Two,” she said.', why: 'no majority'},
    {text: 'The 27" screen” is “smart”, the 5" and the 7” ones are not.', why: 'inches'},
    {text: '“One,” he said. “Two,” she said.\n\nThe 27" screen is 6\' 2" wide.', why: 'inches'},
    {text: '“One,” he said. “Two,” she said.\n\nHe called it "the end and left.', why: 'no partner'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      const {text} = paragraph
      if (!/["«]/.test(text)) continue
      for (const match of text.includes('”') ? matchesOf(text, otherHalves) : []) {
        // It opens only where the straight marks before it are in pairs.
        if (text.slice(0, match.index).split('"').length % 2 === 0) continue
        const end = paragraph.start + match.index + match[0].length
        report(file, {
          start: end - 1,
          end,
          after: '"',
          message: 'Unexpected curly quotation mark at the end of what a straight one opened, expected `"`',
        })
      }
      if (!text.includes('“')) continue
      for (const match of matchesOf(text, halves)) {
        const end = paragraph.start + match.index + match[0].length
        report(file, {
          start: end - 1,
          end,
          after: '”',
          message: `Unexpected \`${match[1]}\` at the end of what a curly mark opened, expected \`”\``,
        })
      }
    }
    const text = String(file.value)
    const straight = text.split('"').length - 1
    if (straight === 0) return
    const curly = text.split(/[“”]/).length - 1
    if (curly < STYLE_MARKS || curly < straight * MAJORITY) return
    for (const paragraph of paragraphs(tree, file)) {
      if (!paragraph.text.includes('"')) continue
      const marks = quoteMarks(paragraph.text)
      if (!marks || marks.length % 2 === 1 || !marks.every(clean)) continue
      for (const mark of marks) {
        if (mark.glyph !== '"') continue
        const start = paragraph.start + mark.at
        const after = mark.role === 'open' ? '“' : '”'
        report(file, {
          start,
          end: start + 1,
          after,
          message: `Unexpected straight quotation mark, expected \`${after}\` as in the rest of the text`,
        })
      }
    }
  },
}
