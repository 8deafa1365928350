/** The rule for quotation marks that have no partner. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {anyOf, gapSign} from '../../text/signs.ts'
import {paragraphs} from '../../tree.ts'
import type {QuoteMark} from './quote-marks.ts'
import {quoteMarks, quoteSign} from './quote-marks.ts'

/** What is left of a quotation in the marks of French. */
const foreignClosing = gapSign(/[.!?…]\s?»/)

/** Whether the last of an odd number of marks opens a quotation. */
function opens(marks: readonly QuoteMark[] | undefined): boolean {
  const last = marks?.at(-1)
  return last !== undefined && marks!.length % 2 === 1 && (last.shape ?? last.spacing) === 'open'
}

/** Whether the first of an odd number of marks closes one. */
function closes(text: string): boolean {
  const marks = quoteMarks(text)
  const first = marks?.[0]
  return first !== undefined && marks!.length % 2 === 1 && (first.shape ?? first.spacing) === 'close'
}

/** Most paragraphs of a quotation that has marks in the first and the last one only. */
const QUOTED = 8

/** The next paragraph in a direction that has a mark. */
function withMarks(all: readonly {readonly text: string}[], from: number, step: 1 | -1): number {
  let index = from + step
  while (Math.abs(index - from) < QUOTED && all[index] && !/["“”]/.test(all[index]!.text)) index += step
  return index
}

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  finds: 'a double quotation mark without its partner',
  why: 'Where a quotation ends is lost when its mark is; only a reader can say. A quotation of several paragraphs opens each and closes the last, which is right, and some open only the first; a lone sentence with a mark at its edge was cut from a longer quotation; inches and TeX quotes do not count.',
  tier: 'flag',
  languages: ['en'],
  scope: 'document',
  catches: [
    {before: 'He said: “We will not go.\n\nThe talks went on.'},
    {before: 'The club wants to “start talks, said the owner.'},
    {before: 'We will not go,” he said.'},
    {before: 'He said this: we will not go. »'},
    {before: 'He left.\n\n“We will not go.\n\nThe talks went on. “We stay,” he said.'},
  ],
  leaves: [
    {text: '“We will not go.\n\n“We stay,” he said.', why: 'a quotation of two paragraphs'},
    {text: '“We will not go.\n\nWe stay,” he said.', why: 'a quotation of two paragraphs, opened once'},
    {
      text: 'He said: “We stay.\n\nWe will not go.\n\nThe port is ours.”',
      why: 'a quotation of three paragraphs, opened once',
    },
    {text: '“We will not go, and nobody will.', why: 'a sentence from a longer quotation'},
    {text: 'He is 6\' 2" tall.', why: 'inches'},
    {text: 'Read more »', why: 'an arrow'},
    {text: '“All right,” he said, “we stay.”'},
  ],
  suspects: anyOf(quoteSign, foreignClosing),
  check(tree, file) {
    const all = [...paragraphs(tree, file)]
    for (const [index, paragraph] of all.entries()) {
      const lost = paragraph.text.includes('»') ? /[.!?…][\s\u00A0\u202F]?»\s*$/u.exec(paragraph.text) : null
      if (lost && !/[«„“”"]/.test(paragraph.text)) {
        const start = paragraph.start + lost.index + lost[0].indexOf('»')
        report(file, {
          start,
          end: start + 1,
          message: 'Unexpected `»` without a partner: where the quotation begins is not clear',
        })
        continue
      }
      if (!/["“”]/.test(paragraph.text)) continue
      const marks = quoteMarks(paragraph.text)
      if (!marks || marks.length === 0) continue
      const wrong = marks.find((mark) => mark.shape !== undefined && mark.shape !== mark.role)
      const odd = marks.length % 2 === 1
      const last = marks.at(-1)!
      const next = all[index + 1]?.text ?? ''
      const goesOn =
        odd && (/^\s*["“]/.test(next) || (opens(marks) && closes(all[withMarks(all, index, 1)]?.text ?? '')))
      // The end of what a paragraph before began.
      if (odd && closes(paragraph.text) && opens(quoteMarks(all[withMarks(all, index, -1)]?.text ?? '')))
        continue
      // A lone sentence with a mark at its edge was cut from a longer quotation.
      if (
        all.length === 1 &&
        marks.length === 1 &&
        (last.at === 0 || last.at >= paragraph.text.trimEnd().length - 2)
      )
        continue
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
