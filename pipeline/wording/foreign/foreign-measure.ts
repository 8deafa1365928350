/** The rule for sums, units and times that keep the marks and plurals of another language. */

import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {anyPattern} from '../../text/matches.ts'
import {readsAs} from '../../text/surroundings.ts'
import {digitSign, fact} from '../../text/suspicion.ts'
import {paragraphs} from '../../tree.ts'
import {measureForms} from './measure-forms.ts'

/** By far the most texts have none. */
const anyForm = anyPattern(measureForms.map(({maybe}) => maybe))

/** What stands between the parts of such a number, and the words that are one. */
const parting = fact((gap) => /^(?:\.|,|, |\. | ?\/ ?|.*-|.*[º°№+−–].*|['’]| ?[€$].*|.*%)$/.test(gap))
const scale = fact((word) =>
  /^(?:(?:mill|bill|trill)ions?|thousands?|\d*h|M(?:rd|ia|io|ds?)|clock|[ap]m|\d*º.*|\d+['’].*|p|p\.p|per ?cents|cents|\d)$/.test(
    word,
  ),
)

export const foreignMeasure: Rule = {
  id: 'foreign-measure',
  finds:
    'a sum, a unit or a time with the marks of another language: `1.250,50`, `-4,6%`, `90 km / h`, `20 h 30`',
  why: 'Engines carry numbers over as they stand. Only what has one reading is rewritten: both marks in one number, a comma before the decimals of a signed share, a number torn behind its comma, the plural of `million` behind a number, the letter o for the sign of a degree. Lists, durations and sums in words are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The house costs 1.250.000,50 euros, the ferry 3.500,00.',
      after: 'The house costs 1,250,000.50 euros, the ferry 3,500.00.',
    },
    {
      before: 'The bank (-4,63%) and the port (-2,5 %) have $5. 3 billion.',
      after: 'The bank (-4.63%) and the port (-2.5 %) have $5.3 billion.',
    },
    {
      before: 'More than 2, 245 votes were bought for $14, 500 in Genoa.',
      after: 'More than 2,245 votes were bought for $14,500 in Genoa.',
    },
    {
      before: 'It has 20 billions of dollars and 3 thousands people, 53 thousand 537 ships.',
      after: 'It has 20 billion dollars and 3 thousand people, 53,537 ships.',
    },
    {
      before: 'At 90 km / h and 40 ºC the ferry left at 20 h 30.',
      after: 'At 90 km/h and 40 °C the ferry left at 20:30.',
    },
    {
      before: 'It costs 4,5 Mrd. euros and 3 Mio. dollars, at R$ 4,98 and 250 thousand of euros.',
      after: 'It costs 4.5 billion euros and 3 million dollars, at R$ 4.98 and 250 thousand euros.',
    },
    {before: 'About 14.30 o’clock and at 15 o’clock it left.', after: 'About 14:30 and at 15:00 it left.'},
    {
      before:
        "It employs 100'000 people, 37’000 of them here, and lent 1'250'000 francs. It grew by 4,5–5.0% or 2 p. p., to 20 percents.",
      after:
        'It employs 100,000 people, 37,000 of them here, and lent 1,250,000 francs. It grew by 4.5–5.0% or 2 percentage points, to 20 percent.',
    },
    {
      before: 'The strongest had magnitude 4,2; at least 1 6 striking dockers died.',
      after: 'The strongest had magnitude 4.2; at least 16 striking dockers died.',
    },
    {
      before:
        'A 4,5-magnitude quake and wind of 33 m / s hit the n° 1 school; it fell to - 5 degrees, then + 22 ° C.',
      after:
        'A 4.5-magnitude quake and wind of 33 m/s hit the No. 1 school; it fell to -5 degrees, then +22 °C.',
    },
    {
      before:
        'The port cost 5 million dollars US, or 2,1 Md€, at 1,0832 to the dollar. At 20 o’clock 5 minutes School № 45 closed.',
      after:
        'The port cost 5 million US dollars, or €2.1 billion, at 1.0832 to the dollar. At 20:05 School No. 45 closed.',
    },
    {
      before:
        'From 12:00h to 14:00 h it cost EUR 5.000, then 500 000 € or 5.000,- francs. At 8:30 pm. it rose from 1,2 to 1.3 percent.',
      after:
        'From 12:00 to 14:00 it cost EUR 5,000, then €500,000 or 5,000 francs. At 8:30 pm it rose from 1.2 to 1.3 percent.',
    },
    {
      before:
        "Of 2 million 500 thousand dollars, %20 went to the 5'th port, and 1 million 34 thousand 567 people paid 3 billion 250 million.",
      after: 'Of 2.5 million dollars, 20% went to the 5th port, and 1,034,567 people paid 3.25 billion.',
    },
    {
      before: 'Her brother is 45-year-old, and she was 9-year-old when he left.',
      after: 'Her brother is 45 years old, and she was 9 years old when he left.',
    },
    {before: 'There were 4.176,000 cases.', after: 'There were 4,176,000 cases.'},
  ],
  leaves: [
    {text: 'It ran for 3 h 20 and stopped after 2 h 30 of work.', why: 'how long'},
    {text: 'In rooms 2, 245 and 300 they wrote 1.5, 2.250, 3.', why: 'lists'},
    {
      text: 'There were billions of dollars and thousands of people; the 1990s saw millions.',
      why: 'no number',
    },
    {text: 'He drove 90 km/h; the 2º piso is in Madrid.', why: 'an ordinal'},
    {
      text: 'It is 10 o’clock, a quarter of a million of them came, and it cost $4,980 or €12,500.',
      why: 'usual',
    },
    {text: 'One is a 9-year-old; the other is 45-year-old, Rosa Costa.', why: 'nouns'},
    {
      text: 'One euro is USD 1.085, and EUR 1.500 per ton stays; rows from 1,2 to 3,4; 5 pm. Nobody came.',
      why: 'rates, lists, the end of a sentence',
    },
    {
      text: 'Of 3 million 5 thousand-seat halls and 2 million 3 million-euro ships, a%20b and 5%.',
      why: 'compounds, an address',
    },
    {text: 'It costs from $10,000 to $50,00.', why: 'a lost nought'},
    {
      text: 'It lost 5 million dollars US officials had set aside on May 1,2024; room 1,2034-b smells of Chanel N°5 at 20 °C – 5 degrees more than before.',
      why: 'a noun, a date, a name, a dash',
    },
    {text: 'Mio is a name, 5 Mio stays.', why: 'a name'},
    {
      text: "The stick of 6'200\" and '90's music: 45°10'000 north.",
      why: 'feet, a decade, a place on the map',
    },
    {
      text: 'He ate more than 1 2 of it; rows 1,2-3,4; 5 per cent’s worth; p. p. 12.',
      why: 'no numbers of things',
    },
    {text: 'It is -4,630 and +2,500,000 in all.', why: 'thousands'},
    {text: 'Version 1.250.3, file 12.345,6-b and 192.168.100,5b stay.', why: 'no sums'},
  ],
  suspects: {
    ...digitSign,
    closer: ({store, words, gaps}, from, to) =>
      parting.next(store, gaps, from, to + 1) !== -1 || scale.next(store, words, from, to) !== -1,
  },
  check(tree, file) {
    if (!paragraphs(tree, file).some(({text}) => anyForm.test(text))) return
    for (const {pattern, maybe, unless, after, tier} of measureForms)
      mark(
        tree,
        file,
        pattern,
        (match, paragraph) => {
          if (unless?.test(paragraph.text) || !readsAs('en', paragraph.text, match.index)) return undefined
          const text = after(match)
          if (text === match[0]) return undefined
          return {
            after: text,
            ...(tier ? {tier} : {}),
            message: messageFor(match[0].trim(), text.trim()),
          }
        },
        maybe,
      )
  },
}

function messageFor(found: string, expected: string): string {
  if (found === '') return 'Unexpected space inside a measure, expected none'
  return `Unexpected \`${found}\` of another language, expected ${expected === '' ? 'none' : `\`${expected}\``}`
}
