/** The rule for a closing quotation mark behind a quotation that is closed already. */
import {textOf} from '../../document.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {anyOf} from '../../text/signs.ts'
import {paragraphs} from '../../tree.ts'
import {foreignSign} from '../foreign-mark.ts'
import {quoteSign} from './quote-marks.ts'

/** The last mark of a paragraph, of another style than the others, and the space before it. */
const last = /(?<=["“”.!?…]) ?”\s*$/u

/** One mark that opens, twice. */
const twice = /([«“„]) ?\1(?=[\s\u00a0]?[\p{L}\d])/u
const closers: Readonly<Record<string, RegExp>> = {'«': /»/g, '“': /”/g, '„': /[“”]/g}

/** A second opening mark for which no closing one stands in its paragraph. */
function openedTwice(...[tree, file]: Parameters<Rule['check']>): void {
  for (const {text, start} of paragraphs(tree, file)) {
    const match = twice.exec(text)
    if (!match) continue
    const mark = match[1]!
    const opened = text.split(mark).length - 1
    const closed = text.match(closers[mark]!)?.length ?? 0
    if (opened !== closed + 1) continue
    report(file, {
      start: start + match.index,
      end: start + match.index + match[0].length - 1,
      after: '',
      message: `Unexpected second \`${mark}\`, expected one`,
    })
  }
}

export const extraQuote: Rule = {
  id: 'extra-quote',
  finds:
    'a curly closing mark at the end of a paragraph whose straight quotation marks are paired, or one opening mark twice',
  why: 'The engine closes the quotation where it ends and keeps the mark of the source at the end of the sentence as well: `"We stay," he said. ”`. Where a curly mark opens anywhere in the text, or the straight marks have no partners, it may be right.',
  tier: 'fix',
  languages: ['en', 'fr', 'es', 'it', 'pt', 'de'],
  catches: [
    {
      before: 'La foule criait «« Non à la loi » toute la nuit.',
      after: 'La foule criait « Non à la loi » toute la nuit.',
      language: 'fr',
    },
    {before: 'He said: "We stay in port."”', after: 'He said: "We stay in port."'},
    {before: '"We stay in port," the docker said. ”', after: '"We stay in port," the docker said.'},
  ],
  leaves: [
    {
      text: '«« Non », criait-il, et encore non », dit-elle.',
      language: 'fr',
      why: 'a quotation in a quotation',
    },
    {text: '“We stay in the "port" of Genoa.”', why: 'a quotation in a quotation'},
    {text: '“We stay.\n\nThe "port" is ours.”', why: 'a quotation of two paragraphs'},
    {text: 'He said: "We stay.”', why: 'a mixed pair'},
  ],
  suspects: anyOf(quoteSign, foreignSign),
  scope: 'document',
  check(tree, file) {
    const text = textOf(file)
    if (twice.test(text)) openedTwice(tree, file)
    if (file.data.language !== 'en' || !text.includes('”') || !text.includes('"') || text.includes('“'))
      return
    for (const paragraph of paragraphs(tree, file)) {
      const straight = paragraph.text.split('"').length - 1
      if (straight < 2 || straight % 2 === 1) continue
      if (paragraph.text.indexOf('”') !== paragraph.text.lastIndexOf('”')) continue
      const match = last.exec(paragraph.text)
      if (!match) continue
      const start = paragraph.start + match.index
      report(file, {
        start,
        end: start + match[0].trimEnd().length,
        after: '',
        message: 'Unexpected second closing quotation mark, expected one',
      })
    }
  },
}
