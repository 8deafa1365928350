/** The rule for a decimal mark with spaces on both sides. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {fact} from '../../text/suspicion.ts'

/** Before a share or a large sum the mark is one of decimals, or of thousands before three digits. */
const shape =
  /(?<=(?<![\d.,] ?)\d{1,3}) ([.,]) (?=\d{1,2} ?(?:%|(?:per ?cent|percent|million|billion|trillion)\b)|(?<=, )\d{3}(?![\d.,]| [.,]))/g

const spaced = fact((gap) => gap === ' . ' || gap === ' , ')

export const spacedDecimal: Rule = {
  id: 'spaced-decimal',
  finds: 'a number whose mark has spaces on both sides: `5 . 2 %`, `1 , 200`',
  why: 'Engines that work on tokens part a number at its mark and do not join it again. Only before a share or a large sum, or a comma before three digits; sentences that end in a number and lists are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'It grew 5 . 2 % , to 126 . 06 trillion yuan, and 1 , 200 ships came.',
      after: 'It grew 5.2 % , to 126.06 trillion yuan, and 1,200 ships came.',
    },
  ],
  leaves: [
    {text: 'They are 5 . 2 of them left. In rows 1 , 2 and 3 , 4 they sat.', why: 'a sentence, lists'},
    {text: 'Numbers 100 , 200 , 300 and 400 won.', why: 'a list'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, gaps}, from, to) => spaced.next(store, gaps, from, to + 1) !== -1,
  },
  check(tree, file) {
    mark(tree, file, shape, ([, decimal]) => ({
      after: decimal!,
      message: 'Unexpected spaces around the mark inside a number, expected none',
    }))
  },
}
