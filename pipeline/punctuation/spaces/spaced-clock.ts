/** The rule for a time of day with a space behind its colon. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {fact} from '../../suspicion.ts'

/** The word before it and the hour, or what follows the minutes, says that it is a time. */
const shape =
  /(?<=\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ss]ince) (?:[01]?\d|2[0-4])) : (?=[0-5]\d(?![\d:,]|\.\d))|(?<=\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ss]ince) (?:0\d|1\d|2[0-4]):) (?=[0-5]\d(?![\d:,]|\.\d))|(?<=(?<![\d:.,]|\d )\b(?:[01]?\d|2[0-4]):) (?=[0-5]\d ?(?:a\.m\.|p\.m\.|AM\b|PM\b|o['’]clock|on the (?:same|next|previous) day|Beijing time|Moscow time|local time))/g

const spaced = fact((gap) => gap === ': ' || gap === ' : ')

export const spacedClock: Rule = {
  id: 'spaced-clock',
  finds: 'a time of day with a space behind its colon: `at 24: 00`',
  why: 'Chinese and Japanese write the colon as wide as a character, and engines set a space for the width. Verses, ratios, scores and labels with a colon are left alone: a word of time must stand before or behind.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'By 24: 00 on July 31, the port had closed at 15 : 40; it opened at 8: 30 a.m. and shut at 17: 15.',
      after: 'By 24:00 on July 31, the port had closed at 15:40; it opened at 8:30 a.m. and shut at 17:15.',
    },
  ],
  leaves: [
    {text: 'The ratio fell from 4: 10 to 3: 10, and they won by 12: 5.', why: 'ratios and scores'},
    {text: 'Look at 15: 1,200 ships waited. Read Genesis 12: 10 again.', why: 'a label, a verse'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, gaps}, from, to) => spaced.next(store, gaps, from, to + 1) !== -1,
  },
  check(tree, file) {
    mark(tree, file, shape, ([text]) => ({
      after: text.trim() === '' ? '' : ':',
      message: 'Unexpected space inside a time, expected none',
    }))
  },
}
