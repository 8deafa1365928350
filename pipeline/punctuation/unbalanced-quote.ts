/** The rule for quotation marks that have no partner. */
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {paragraphs} from '../tree.ts'
import {quoteMarks, quoteSign} from './quote-marks.ts'

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  finds: 'a double quotation mark without its partner',
  why: 'Where a quotation ends is lost when its mark is; only a reader can say. A quotation of several paragraphs opens each and closes the last, which is right; inches and TeX quotes do not count.',
  tier: 'flag',
  languages: ['en'],
  scope: 'document',
  catches: [
    {before: 'He said: “We will not go.\n\nThe talks went on.'},
    {before: 'The club wants to “start talks, said the owner.'},
    {before: 'We will not go,” he said.'},
  ],
  leaves: [
    {text: '“We will not go.\n\n“We stay,” he said.', why: 'a quotation of two paragraphs'},
    {text: 'He is 6\' 2" tall.', why: 'inches'},
    {text: '“All right,” he said, “we stay.”'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    const all = [...paragraphs(tree, file)]
    for (const [index, paragraph] of all.entries()) {
      if (!/["“”]/.test(paragraph.text)) continue
      const marks = quoteMarks(paragraph.text)
      if (!marks || marks.length === 0) continue
      const wrong = marks.find((mark) => mark.shape !== undefined && mark.shape !== mark.role)
      const odd = marks.length % 2 === 1
      const last = marks.at(-1)!
      const goesOn = odd && /^\s*["“]/.test(all[index + 1]?.text ?? '')
      const at = wrong ?? (odd && !goesOn ? last : undefined)
      if (!at) continue
      const start = paragraph.start + at.at
      report(file, {
        start,
        end: start + 1,
        message: `Unexpected \`${at.glyph}\` without a partner: where the quotation ${at.shape === 'close' ? 'begins' : 'ends'} is not clear`,
      })
    }
  },
}
