/** The rule for a line that holds nothing but a full stop or comma. */

import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {passageSpan} from '../text/passage.ts'
import {gapSign} from '../text/signs.ts'
import {paragraphs} from '../tree.ts'

export const loneMark: Rule = {
  id: 'lone-mark',
  finds: 'a line that holds only a full stop, comma, semicolon, dot or stroke, or a dash below the text',
  why: 'A link that stood alone in its paragraph leaves its punctuation behind. Ellipses, dashes and asterisks divide sections and stay; a dash with nothing below it divides none.',
  tier: 'fix',
  removes: true,
  catches: [
    {before: 'The talks go on.\n\n.\n\nNobody knows more.', after: 'The talks go on.\n\nNobody knows more.'},
    {before: 'The talks go on.\n\n·\n\nNobody knows more.', after: 'The talks go on.\n\nNobody knows more.'},
    {before: 'The talks go on.\n\n!\n\nNobody knows more.', after: 'The talks go on.\n\nNobody knows more.'},
    {before: 'The talks go on.\n\n.', after: 'The talks go on.'},
    {
      before: 'The talks go on.\n\n— .\n\nNobody knows more.',
      after: 'The talks go on.\n\nNobody knows more.',
    },
    {before: 'The talks go on.\n\n–', after: 'The talks go on.'},
  ],
  leaves: [
    {text: 'The talks go on.\n\n...\n\nNobody knows more.', why: 'divides sections'},
    {text: 'The talks go on.\n\n*\n\nNobody knows more.'},
    {text: 'The talks go on.\n\n· · ·\n\nNobody knows more.'},
    {text: 'The talks go on.\n\n–\n\nNobody knows more.', why: 'divides sections'},
    {text: '.', why: 'the whole text'},
    {text: 'The talks go on.\n\n!!!\n\nNobody knows more.', why: 'a cry'},
    {text: 'The talks go on.\n\n— . —\n\nNobody knows more.', why: 'divides sections'},
  ],
  suspects: {...gapSign(/[.,;·|!?–—-]/), closer: (_table, from, to) => from === to},
  check(tree, file) {
    const text = String(file.value)
    for (const paragraph of paragraphs(tree, file)) {
      const only = paragraph.text.trim()
      if (!/^(?:[.,;·|!?–—-]|[–—-] ?\.)$/.test(only) || text.trim() === only) continue
      if (/^[–—-]$/.test(only) && text.slice(paragraph.end).trim() !== '') continue
      const [start, end] = passageSpan(text, paragraph.start, paragraph.end)
      report(file, {
        start,
        end,
        after: '',
        message: `Unexpected line with nothing but \`${paragraph.text.trim()}\`, expected none`,
      })
    }
  },
}
