/** The rule for a time of day or a score with a space behind its colon. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {fact} from '../../text/suspicion.ts'

/** The word before it and the hour, or what follows the minutes, says that it is a time. */
const shape =
  /(?<=\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ss]ince|[Bb]etween) (?:[01]?\d|2[0-4])) : (?=[0-5]\d(?![\d:]|[.,]\d))|(?<=\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ss]ince|[Bb]etween) (?:0\d|1\d|2[0-4]):) (?=[0-5]\d(?![\d:]|[.,]\d))|(?<=(?<![\d:.,]|\d )\b(?:[01]?\d|2[0-4]):) (?=[0-5]\d ?(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b|o['’]clock|on (?:the (?:same|next|previous) day|the \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \d)|Beijing time|Moscow time|local time))|(?<=\bto (?:[01]\d|2[0-4]):) (?=[03]0(?![\d:]|[.,]\d))/g

/** `lost with the result 3: 4`, `won by 12 : 5` */
const score =
  /\b(?:[Ww]on|[Ww]ins?|[Ll]ost|[Ll]oses?|[Bb]eat(?:en|s)?|defeat(?:ed|s)?|victory|scores?|results?|ended|ends|finished|led|leads?|leading|drew|draws?)(?: (?:of|by|with|in|at|an?|the|final|score|result|was|is|it)){0,4} (\d{1,2} ?: )(?=\d{1,2}(?![\d:]|[.,]\d| ?(?:[ap]\.?m\b|o['’]clock)))/g
/** … and the score of the parts behind it: `4: 3 (0: 0; 1: 3)`. */
const parts =
  /(?<![\d:.,])\d{1,2}: ?\d{1,2}(?:,? (?:OT|SO|\([^():;,\d]{0,12}\)))? \(\d{1,2}: \d{1,2}(?:[,;] ?\d{1,2}: \d{1,2})*\)/g

const spaced = fact((gap) => gap === ': ' || gap === ' : ')

export const spacedClock: Rule = {
  id: 'spaced-clock',
  finds: 'a time of day or a score with a space behind its colon: `at 24: 00`, `won 3: 1`',
  why: 'Chinese and Japanese write the colon as wide as a character, and engines set a space for the width. Verses, ratios and labels with a colon are left alone: a word of time must stand before or behind, one of winning or losing before a score, or the score of its parts behind.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'By 24: 00 on July 31, the port had closed at 15 : 40; it opened at 8: 30 a.m. and shut at 17: 15.',
      after: 'By 24:00 on July 31, the port had closed at 15:40; it opened at 8:30 a.m. and shut at 17:15.',
    },
    {
      before: 'It rains from 08: 00 to 20: 00, then between 21: 00, and 8: 00 on the 26th, or 1: 57 pm.',
      after: 'It rains from 08:00 to 20:00, then between 21:00, and 8:00 on the 26th, or 1:57 pm.',
    },
    {
      before: 'Genoa lost with the result 3: 4 in overtime, then won 2 : 1. Genoa – Milan 4: 3 (0: 0; 1: 3)',
      after: 'Genoa lost with the result 3:4 in overtime, then won 2:1. Genoa – Milan 4:3 (0:0; 1:3)',
    },
  ],
  leaves: [
    {text: 'The ratio fell from 4: 10 to 3: 10 (2: 1 of old).', why: 'ratios'},
    {text: 'It is lost: 2: 1 stays a list, as in rule 4: 3 (see 2: 1).', why: 'lists'},
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
    mark(tree, file, score, ([whole, won], _paragraph, at) => {
      const end = at + whole.length
      return {
        start: end - won!.length,
        end,
        after: won!.replaceAll(' ', ''),
        message: 'Unexpected space inside a score, expected none',
      }
    })
    mark(tree, file, parts, ([whole]) => ({
      after: whole.replaceAll(': ', ':'),
      message: 'Unexpected spaces inside scores, expected none',
    }))
  },
}
