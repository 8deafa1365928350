/** The rule for a double quotation mark more than the pairs of its paragraph need. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {paragraphs} from '../../tree.ts'
import type {QuoteMark} from './quote-marks.ts'
import {clean, quoteMarks, quoteSign} from './quote-marks.ts'

/** A relative or conjunction behind the mark: no quotation begins with it that nothing closes. */
const onwards = /^ (?:who|which|whose|whom|where|that|and|but|or|as|while)\b/
/** Fewest marks: one pair and the one too many. */
const FEWEST = 3

export const spareQuote: Rule = {
  id: 'spare-quote',
  finds:
    'a double quotation mark more than the pairs of its paragraph need: `he said. “”No`, `a docker, “ who left`',
  why: 'An engine that moves a clause leaves its mark behind, or sets one twice. The mark goes where the number is odd and all the others are paired and in their places without it: one of two that touch, or one with a space on both sides; that one goes by itself only before a relative or a conjunction, since the other half of a pair may be lost as well.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: '“We counted nine,” he said. “”Not nine thousand.”',
      after: '“We counted nine,” he said. “Not nine thousand.”',
    },
    {
      before: '“We stay in port,” said Rosa, a docker, “ who has a son in Genoa.',
      after: '“We stay in port,” said Rosa, a docker, who has a son in Genoa.',
    },
    {before: 'He said “we stay in port”” and left.', after: 'He said “we stay in port” and left.'},
  ],
  leaves: [
    {text: 'He said “we stay “” in port, and “nobody” left.', why: 'others are out of place'},
    {text: '“We stay,” he said.\n\n“We stay, and the “port” is ours.', why: 'a quotation of two paragraphs'},
    {text: 'He called it “a port” and wrote “.', why: 'nothing behind it'},
    {text: 'It reads “” in the “port”.', why: 'nothing is quoted'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    for (const {text, start} of paragraphs(tree, file)) {
      const marks = quoteMarks(text)
      if (!marks || marks.length < FEWEST || marks.length % 2 === 0) continue
      const spare = marks.filter((mark, index) => isSpare(text, mark, marks[index - 1], marks[index + 1]))
      if (spare.length !== 1) continue
      const {at, glyph} = spare[0]!
      const floats = /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '')
      report(file, {
        start: start + at,
        end: start + at + (floats ? 2 : 1),
        after: '',
        tier: floats && !onwards.test(text.slice(at + 1, at + 12)) ? 'suggest' : 'fix',
        message: `Unexpected \`${glyph}\` beside paired quotation marks, expected none`,
      })
    }
  },
}

/** Whether a mark touches another or stands apart, and all are in their places without it. */
function isSpare(
  text: string,
  {at, glyph}: QuoteMark,
  previous: QuoteMark | undefined,
  next: QuoteMark | undefined,
): boolean {
  const floats = text[at - 1] === ' ' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))
  // Of two that are the same, the first.
  const touches = next?.at === at + 1 || (previous?.at === at - 1 && previous.glyph !== glyph)
  if (!floats && !touches) return false
  return quoteMarks(text.slice(0, at) + text.slice(at + (floats ? 2 : 1)))?.every(clean) ?? false
}
