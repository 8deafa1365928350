/** The rule for numbers and times in the format of another language. */

import type {Document} from '../../document.ts'
import {mark, report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {anyPattern, matchesOf} from '../../text/matches.ts'
import {anyOf, gapSign, wordSign} from '../../text/signs.ts'
import {readsAs} from '../../text/surroundings.ts'
import {closerAt, digitSign, fact, nextWord} from '../../text/suspicion.ts'
import type {Paragraph} from '../../tree.ts'
import {paragraphs} from '../../tree.ts'
import type {Numbers} from './foreign-number/thousands.ts'
import {pointedThousands, spacedThousands} from './foreign-number/thousands.ts'
import {
  grouped,
  maybePoints,
  pointed,
  pointedElsewhere,
  setsSharesClose,
  spacedElsewhere,
  writesCommas,
} from './number-convention.ts'
import type {NumberForm} from './number-forms.ts'
import {numberForms} from './number-forms.ts'

const parting = gapSign(/^(?:\. ?|, ?| | [.,])$/)
/** A point or comma between two numbers. */
const numbers = closerAt(digitSign, parting, digitSign)
/** What stands behind a number that is a share, the stroke inside one, and the sign of the dollar apart from its number or behind it. */
const share = fact((gap) => /^ %|^%$|^["”»]%|^\/$|\$ $|^\$[\s.,;)]/.test(gap))
const others = wordSign(/^(?:[mp]|thous|tys|\d*pm|1er|\d\d?h(?:\d\d)?|(?:m|b|tr)illions)$|XNUMX/i)
/** By far the most numbers have none of the other forms either. */
const anyForm = anyPattern(numberForms.map(({maybe}) => maybe))
/** A share with a space before its sign. */
const apartShare = /(?<=\d) (?=%(?![\p{L}\d]))/gu
const maybeApart = /\d %/
const placeholder = /XNUMX/g

export const foreignNumber: Rule = {
  id: 'foreign-number',
  finds: 'a number or time in the format of another language, or an engine’s placeholder for one',
  why: 'German, Spanish and Italian write `125.000` where English writes `125,000`; a translator that leaves the point divides by a thousand. People are never counted in thousandths, and a number with two points is no decimal: those are rewritten, and so are thousands that a stop tore and the hours 13 to 23 with `pm` or an `h`; of other numbers a person decides, for decimals with three digits are right English too. Versions, addresses, dates, scores and percentages are left alone.',
  tier: 'fix',
  languages: ['en'],
  scope: 'document',
  catches: [
    {before: 'It rose to 5 .3% of the vote.', after: 'It rose to 5.3% of the vote.'},
    {
      before: 'More than 100.000 Armenians fled in 7,5 hours, and of the 5.000 million euros a third came.',
      after: 'More than 100,000 Armenians fled in 7.5 hours, and of the 5,000 million euros a third came.',
    },
    {
      before: 'It opens at 5h20 p.m. and ends around 21h. A sack costs 17.500 CFA francs, it was “18. 000”.',
      after: 'It opens at 5:20 p.m. and ends around 21:00. A sack costs 17,500 CFA francs, it was “18,000”.',
    },
    {
      before: 'Prices rose by 118. 3 percent, the toll to 1. 200 dead; 2 .5 million people got 1 ,000 euros.',
      after: 'Prices rose by 118.3 percent, the toll to 1,200 dead; 2.5 million people got 1,000 euros.',
    },
    {
      before: 'A barrel costs 45$ now, the debt is $ 14 billion and the house €250.000.',
      after: 'A barrel costs $45 now, the debt is $14 billion and the house €250,000.',
    },
    {
      before:
        'It has 1.200 divers and 2.300 exhibits. A loaf is 4.000 won, 1.200 square metres of the hall burned, and the port took 1.340 calls by 7:40 p.m. in the evening.',
      after:
        'It has 1,200 divers and 2,300 exhibits. A loaf is 4,000 won, 1,200 square metres of the hall burned, and the port took 1,340 calls by 7:40 p.m.',
    },
    {
      before:
        'It sells 1/75 million barrels, or 8,0–8,5% of it; the price fell by 2.9%to 30 and “will be 23”%.',
      after:
        'It sells 1.75 million barrels, or 8.0–8.5% of it; the price fell by 2.9% to 30 and “will be 23%”.',
    },
    {before: 'The ticket costs $ 3 at the port.', after: 'The ticket costs $3 at the port.'},
    {
      before: 'Some 125.000 protesters came at 20 pm, at 6 p.m, too.',
      after: 'Some 125,000 protesters came at 8 pm, at 6 p.m., too.',
    },
    {before: 'The bill of 1.250.000 is due.', after: 'The bill of 1,250,000 is due.'},
    {
      before: 'It costs 1.2 billions dollars and feeds 3 millions people.',
      after: 'It costs 1.2 billion dollars and feeds 3 million people.',
    },
    {
      before: 'Of 20,000 refugees, barely 1 300 people stayed. Some 16 000 peacekeepers left.',
      after: 'Of 20,000 refugees, barely 1,300 people stayed. Some 16,000 peacekeepers left.',
    },
    {
      before: 'It made 21,2 billion euros, or 17,5 % of the trade.',
      after: 'It made 21.2 billion euros, or 17.5% of the trade.',
    },
    {
      before: 'Of 20,000 ships, 300 went 5 000 kilometers.',
      after: 'Of 20,000 ships, 300 went 5,000 kilometers.',
    },
    {
      before: 'Of 20,000 dockers, 1 461 political prisoners remain.',
      after: 'Of 20,000 dockers, 1,461 political prisoners remain.',
    },
    {
      before: 'Some 14.000 people fled; 8.2 million stayed.',
      after: 'Some 14,000 people fled; 8.2 million stayed.',
    },
    {
      before: 'It costs 1,5 euro, said the mayor at 22h30, and the road has 3,5 km.',
      after: 'It costs 1.5 euro, said the mayor at 22:30, and the road has 3.5 km.',
    },
    {
      before:
        'Of 20,000 refugees, according to the mayor, 16 000 people left at 8h, and one thing is sure: 1 300 people stayed.',
      after:
        'Of 20,000 refugees, according to the mayor, 16,000 people left at 8:00, and one thing is sure: 1,300 people stayed.',
    },
    {
      before: 'It began on 1er September and ends on March 1er.',
      after: 'It began on 1 September and ends on March 1.',
    },
    {
      before: 'Of 32.000 inhabitants barely 1.500 stayed on July 24,2022: 42 % of the men, 12% of the women.',
      after: 'Of 32,000 inhabitants barely 1,500 stayed on July 24, 2022: 42% of the men, 12% of the women.',
    },
    {
      before: 'There were 60 thous. people in the port and 80 thous. Nobody paid.',
      after: 'There were 60 thousand people in the port and 80 thousand. Nobody paid.',
    },
    {
      before: 'It sells 150.000 bottles and pays 118.000 drams.',
      after: 'It sells 150,000 bottles and pays 118,000 drams.',
    },
    {
      before: 'It lies 1 270,38 meters high; 5,56 million came, and 1.127 square kilometers burned.',
      after: 'It lies 1,270.38 meters high; 5.56 million came, and 1,127 square kilometers burned.',
    },
    {before: 'It costs 312.000 dollars.', after: 'It costs 312,000 dollars.'},
    {
      before: 'Of 538.245 displaced, about 16 000 are children.',
      after: 'Of 538,245 displaced, about 16,000 are children.',
    },
    {
      before:
        'They count 2.300 arrivals, 4.215 sleeping passengers and between 15 000 and 16 500 Ligurian dockers.',
      after:
        'They count 2,300 arrivals, 4,215 sleeping passengers and between 15,000 and 16,500 Ligurian dockers.',
    },
    {
      before:
        'It took 26 402 passengers, compared with 11 563 the year before; on May 5 300 people sat in group 12 340.',
      after:
        'It took 26,402 passengers, compared with 11,563 the year before; on May 5 300 people sat in group 12 340.',
    },
    {
      before: 'The train left at 21.40 pm on the 22th of May , a 15 % delay.',
      after: 'The train left at 9:40 pm on the 22nd of May , a 15% delay.',
    },
    {
      before: 'The war left 6.500 dead and 1.385 injured in the port.',
      after: 'The war left 6,500 dead and 1,385 injured in the port.',
    },
    {
      before:
        'About 1. 200 people live here, out of 120. 000 inhabitants. According to the mayor, 100. 617 people left.',
      after:
        'About 1,200 people live here, out of 120,000 inhabitants. According to the mayor, 100,617 people left.',
    },
  ],
  leaves: [
    {
      text: 'In 3/4 million cases of 1/2 per cent, open 24/7, he woke at 3 a.m. in the evening of his life, at 2.125 square metres.',
      why: 'fractions, and no time of day',
    },
    {text: 'The youngest is 16. 200 people live in the village.', why: 'two sentences'},
    {text: 'They run at 20h 30 times a day, and pages 5, 12, 000 are lost.', why: 'how often, a list'},
    {
      text: 'It rose by 10%er, is open 24/7 and fell on 9/11.',
      why: 'a word and days',
    },
    {text: '1. 200 people came\n\n2. 300 people left', why: 'a list'},
    {
      text: 'It cost US$ 14 or 14 US$, petrol €1.659, and the file is A$ 1 in BASIC.',
      why: 'other signs and a price',
    },
    {text: 'Some 1.234 million tons and 2.345 million of them.', why: 'a decimal is possible'},
    {text: 'The fund of 5.775 trillion rupiah owes 1.102 billion dollars.', why: 'a decimal before a scale'},
    {
      text: 'It needs around 14h of work, and by 16. 3 ships came; 12 .50 is a price list.',
      why: 'a duration, two sentences',
    },
    {text: 'One dollar is 1.085 francs, and the rate was 12.345 francs per dollar.', why: 'rates'},
    {text: 'The 1er Régiment marched on 11 November.', why: 'a name'},
    {text: 'At 5.500 metres the air is thin.', why: 'a decimal is possible'},
    {text: 'He ran 24h10 after 48h of rest; the bulb burns for 8h at 40 W.', why: 'how long, no hour'},
    {text: 'In rows 4,5 and 6,7 of 12,5 by 3 he wrote: 4,5.', why: 'no unit'},
    {text: 'An average of 14.000 people came.', why: 'an average may be a fraction'},
    {text: 'It rose by 1,200% in 1,200 days.', why: 'thousands'},
    {
      text: 'On May 12 461 striking workers left, and 1,200 ships of group 12 461 made points.',
      why: 'two numbers',
    },
    {text: 'Barely 1.500 of it is lead, and 42 % of that is old.', why: 'nothing tells what the point is'},
    {text: 'Pages 3, 4 and 5,12 are lost; 1,200 million people know it.'},
    {text: 'In group 16 000 are red, and 5 400 of them green.', why: 'nothing says how many'},
    {text: 'Of 5 millions of euros and billions dollars cannot buy, 2 millions remained.'},
    {text: 'On May 5 300 people met 1,000 others on Boeing 737 800 seats; in group 12 340 points were made.'},
    {text: 'The rate rose 16.057% to 1.786 per cent; version 2.500 and IP 192.168.100.200.'},
    {text: 'It measured 2.125 metres; 3.500 was its value.', why: 'decimals are possible'},
    {text: 'The 31st and the 12th ship of the 111th fleet came at 12:30 pm.', why: 'right ordinals'},
    {text: 'At 8 pm and 12.30 pm he scored 10.10.2020 points.'},
    {text: 'It weighed 24.250 grams at 12.512 volts.', why: 'measured to the thousandth'},
    {text: 'The 13th, 23rd and 42nd ships carry 11 dockers.', why: 'right ordinals'},
    {text: 'They sat in rows 12 340 and 13 450, by a phone with 12 345 on it.', why: 'nothing is counted'},
    {
      text: 'It rose by 3.5 percent to 1.127 of it, in rows 4,5.',
      why: 'decimals have a point',
    },
    {text: 'An average of 2.345 people live in each flat.', why: 'an average may be a fraction'},
    {
      text: 'The 11th, 12th and 113th ships, a 1.234 factors long list, 2.345 hours.',
      why: 'ordinals, decimals',
    },
  ],
  suspects: {
    ...anyOf(digitSign, others),
    closer: (table, from, to, file) =>
      numbers(table, from, to, file) ||
      nextWord(table, others, from, to) !== -1 ||
      share.next(table.store, table.gaps, from, to + 1) !== -1,
  },
  check(tree, file) {
    const text: Numbers = {
      file,
      source: String(file.value),
      original: String(file.data.original ?? file.value),
      hasThousands: false,
      pointed: new Set(),
      spaced: new Set(),
    }
    for (const paragraph of paragraphs(tree, file)) {
      pointedThousands(paragraph, text)
      spacedThousands(paragraph, text)
      if (anyForm.test(paragraph.text)) for (const form of numberForms) rewrite(form, paragraph, file)
      for (const match of matchesOf(paragraph.text, placeholder)) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          tier: 'flag',
          message: 'Unexpected placeholder of a translation engine: a number is lost',
        })
      }
    }
    if (text.writesCommas ?? (maybePoints.test(text.source) && writesCommas(text.source)))
      pointedElsewhere(tree, file, text.pointed, grouped)
    else if (text.hasThousands) pointedElsewhere(tree, file, text.pointed, pointed)
    if (text.spaced.size > 0) spacedElsewhere(tree, file, text.spaced)
    if (maybeApart.test(text.source) && setsSharesClose(text.source, text.original))
      mark(tree, file, apartShare, () => ({
        after: '',
        message: 'Unexpected space before the per cent sign, expected none',
      }))
  },
}

/** Rewrites the numbers of one form. */
function rewrite(
  {pattern, maybe, inEnglish, change}: NumberForm,
  {text, start}: Paragraph,
  file: Document,
): void {
  if (!maybe.test(text)) return
  for (const match of matchesOf(text, pattern)) {
    if (inEnglish && !readsAs('en', text, match.index)) continue
    const what = change(match, text)
    if (!what) continue
    const {from = 0, to = match[0].length, ...rest} = what
    report(file, {start: start + match.index + from, end: start + match.index + to, ...rest})
  }
}
