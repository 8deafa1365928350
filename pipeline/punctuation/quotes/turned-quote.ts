/** The rule for the closing mark of another language whose opening mark is lost. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {readsAs} from '../../text/surroundings.ts'
import {paragraphs} from '../../tree.ts'
import {quoteSign} from './quote-marks.ts'

/** Behind a word and its mark, before a space: what closes German, Czech and Icelandic quotations and opens English ones. */
const turned = /(?<=[\p{L}\p{N}][,.!?…])“(?=\s|$)/gu

export const turnedQuote: Rule = {
  id: 'turned-quote',
  finds: 'an opening mark where a quotation closes: `We will wait,“ says the mayor`',
  why: 'German, Czech and Icelandic close a quotation with the mark that opens one in English. Where the low mark that opened it is lost, or stands sentences before, the other is left. Only in a paragraph that has none of the other marks.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The port will open,“ says the mayor of Genoa.',
      after: 'The port will open,” says the mayor of Genoa.',
    },
    {before: 'Nobody pays for the long winter.“', after: 'Nobody pays for the long winter.”'},
  ],
  leaves: [
    {
      text: 'The mayor said,“ We will wait for them,” and left.',
      why: 'a mark with the space on its wrong side',
    },
    {text: 'The mayor calls it “the end“ and „the beginning,“ as you like.', why: 'others’ business'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    for (const {text, start} of paragraphs(tree, file)) {
      if (!text.includes('“') || /["”„«»]/.test(text)) continue
      const found = [...matchesOf(text, turned)]
      if (found.length === 0 || found.length < text.split('“').length - 1) continue
      for (const {index} of found) {
        if (!readsAs('en', text, index)) continue
        report(file, {
          start: start + index,
          end: start + index + 1,
          after: '”',
          message: 'Unexpected opening mark where a quotation closes, expected `”`',
        })
      }
    }
  },
}
