/** The rule for numbers and times in the format of another language. */
import type {Root} from 'nlcst'
import type {Document} from '../document.ts'
import {packFor} from '../languages/index.ts'
import {mark, report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {anyOf, gapSign, wordSign} from '../signs.ts'
import {closerAt, digitSign, fact, nextWord} from '../suspicion.ts'
import {paragraphs} from '../tree.ts'
import {mayHoldVerb} from './english.ts'
import {leftOf, readsAs, rightOf} from './surroundings.ts'

const parting = gapSign(/^(?:\. ?|, ?| | [.,])$/)
/** A point or comma between two numbers. */
const numbers = closerAt(digitSign, parting, digitSign)
/** What stands behind a number that is a share, and the sign of the dollar apart from its number or behind it. */
const share = fact((gap) => /^ %|\$ $|^\$[\s.,;)]/.test(gap))
const others = wordSign(/^(?:p|thous|tys|\d*pm|1er|\d\d?h(?:\d\d)?|(?:m|b|tr)illions)$|XNUMX/i)

/** Thousands with points and a plural behind: `125.000 protesters`; or two groups and more, which no decimal has. */
const points =
  /(?<![\p{L}\d.,/:€$£-])(\d{1,3}(?:\.\d{3})+)(?![\d.]\d|\d|,\d|[%°\p{L}])(?= (?:(?:injured|wounded|dead|new|armed|young|foreign|local|other|more|civilian|different|cubic|square|metric|CFA|US|\p{Lu}\p{Ll}{3,}(?:n|h|i|ese)) )?(people|men|women|children|police|sheep|cattle|personnel|staff|euros|dead|injured|wounded|killed|arrested|detained|missing|million|(?:km2|ha)(?<=000 \S+)|\p{Lu}?\p{Ll}{3,}s)\b|(\s|[,;)]|\.(?:\s|$)))/gu
/** `1.2 billions dollars`: behind a number, before what it counts, the word has no plural. */
const plurals =
  /(million|billion|trillion)s(?<=\d \p{L}{7,8}s)(?= (?:(?:US|euro|American|Canadian) )?(?:dollars|euros|pounds|roubles|rubles|yen|francs|people|inhabitants|men|women|children|voters|refugees|barrels|tons|tonnes|tourists|users|viewers)\b)/gu
/** Thousands with a space, as French writes them: `16 000 people`. */
const spaced =
  /(?<!\d)(\d{1,3}) (\d{3}(?: \d{3})*)(?= (?:(?:injured|wounded|dead|new|armed|young|foreign|local|other|more|civilian|different|French|Russian|Ukrainian|Syrian) )?(\p{Ll}{3,}|km[2²]?|kg))(?! \d)/gu
/** … and with a stop that took it for the end of a sentence: `120. 000 inhabitants`. */
const torn =
  /(?<![\p{L}\d.,/:€$£-])(\d{1,3})\. (\d{3})(?= (?:(?:injured|wounded|dead|new|armed|young|foreign|local|other|more|civilian) )?(\p{Ll}{3,}|km[2²]?)\b)/gu
/** No number begins with three noughts, and none that a preposition leads to ends there: `18. 000”`, `by 12. 3 percent`. */
const tornNoughts = /(?<![\p{L}\d.,/:€$£-])(\d{1,3})\. (000)(?![\d\p{L}])/gu
const tornShare =
  /(?<=\b(?:by|to|of|or|than|about|around|nearly|at|from|reached|and) )(\d{1,3})\. (\d{1,2})(?= ?(?:%|per ?cent\b|million\b|billion\b))/gu
const tornCount =
  /(?<=\b(?:to|of|than|about|around|nearly|over|some|least) )(\d{1,3})\. (\d{3})(?= (?:dead|injured|wounded|killed|people|men|women|children|soldiers|refugees|inhabitants|victims|euros|dollars)\b)/gu
/** `2 .5 million`, `1 ,000 people`: a space before the mark inside a number. */
const apartMark =
  /(?<=\d) (?=(?:[.,]\d{1,2}(?:%| (?:million|billion|trillion|per ?cent|percent|%))|,\d{3}(?:,\d{3})*(?![\d.,])))(?<!\d[.,]\d* )/g
const maybeApartMark = /\d [.,]\d/
const maybeTornAny = /\d\. \d/
const maybeTorn = /\d\. \d\d\d /
/** A comma before one or two digits, and what makes them a share or a large sum: no thousands look like that. */
const commas =
  /(?<![\d.,/:-])(\d{1,3}),(\d{1,2})(?=\s?%|\s(?:per ?cent|thousand|million|billion|trillion|euros?|dollars?|pounds|drams|francs|roubles|rubles|liras?|km2?|ha|kilometres?|kilometers?|metres?|meters?|kg|tonnes?|tons?|hectares?|degrees|years?|months?|hours?|seconds?|points?|times|MW|GW|kW|MWh|GWh|TWh|kWh|mm|cm|centimetres?|centimeters?|mph|mln|bln|bn)\b)/gu
const maybeCommas = /\d,\d\d?[\s%]/
/** Cheap looks for them: the patterns look behind at every place. */
const maybePoints = /\d\.\d\d\d/
const maybeSpaced = /\d \d\d\d/
const maybeGroups = /\d, \d/
/** Thousands with a point, whatever stands behind; in a text that writes others so for sure. */
const pointed = /(?<![\p{L}\d.,/:€$£-])(\d{1,3})\.(\d00)(?![\d%°\p{L}]|[.,]\d| ?%)/gu
const maybePointed = /\d\.\d00/
/** What is measured, and may have three decimals, and what is no number of things. */
const measuredBehind =
  /^ (?:per ?cent|metres?|meters?|inch|seconds?|points?|litres?|liters?|miles?|grams?|degrees?|volts?|against|per|percent)\b/
const versionBefore = /\b(?:[Vv]ersion|at|of [$€£]|rate|ratio|index|average) $/
/** A share with a space before its sign, in a text that sets it without one as well. */
const apartShare = /(?<=\d) (?=%(?![\p{L}\d]))/gu
const closeShare = /\d%/
/** `February 24,2022`: a day and its year. */
const gluedYear =
  /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) \d{1,2}),(?=(?:19|20)\d\d(?![\d\p{L}]))/gu
const maybeGluedYear = /\d,(?:19|20)\d\d/
/** … but not behind these: a number of its own, a date, a name that a number belongs to. */
const numbered =
  /\d[.,:]? ?$|[.,:]$|[/€$£-] ?$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|No\.?|Article|Flight|Boeing|Airbus|Route|aged|age|page|number|(?!(?:Some|About|Nearly|Almost|Around|Over|Only|Barely|Of|At|The|Than|Another|And|But|Approximately)\b)\p{Lu}\p{L}{0,30}) $/u
/** `$ 14 billion`, `45$ a barrel`: the sign of the dollar apart from its number, or behind it. */
const apart = /(?<=(?:^|[\s(“"])\$) (?=\d)/gu
const behind = /(?<![\p{L}\d.,/:$-])(\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?)\$(?=[\s.,;)]|$)/gu
const maybeDollar = /\$ \d|\d\$/
/** … and thousands with a point behind a sign of money, which has no tenths of a penny. */
const priced = /(?<=(?:^|[\s(“"])(?:R\$|[€$£]) ?)(\d{1,3}(?:\.\d{3})*\.000)(?![\d.,]\d|\d)/gu
const maybePriced = /[€$£] ?\d{1,3}\.\d{3}/

/** Peoples in the plural come in whole numbers as well: `100.000 Armenians`. */
const peoples: ReadonlySet<string> = new Set(
  (packFor('en')?.words.demonyms ?? []).flatMap((word) =>
    word.endsWith('n') || word.endsWith('i') ? [`${word}s`] : [],
  ),
)

/** What comes in whole numbers only. */
const counted = new Set(
  'km km² km2 ha kg kilometers kilometres metres meters hectares acres tonnes tons barrels euros dollars peacekeepers fighters people men women children police protesters demonstrators soldiers troops refugees migrants residents inhabitants citizens dead injured wounded killed arrested detained missing voters workers employees jobs students pupils teachers doctors nurses patients prisoners detainees victims deaths cases infections arrests spectators fans visitors tourists guests passengers members families households houses homes buildings vehicles cars tanks ships boats copies votes seats shops schools villages towns companies firms trees animals sheep cows'.split(
    ' ',
  ),
)

/** Money and land: of these too three noughts are thousands, unless prices or decimals are spoken of. */
const measured = new Set(
  'euros dollars pounds francs roubles rubles pesos lira liras hectares acres'.split(' '),
)
/** … and what else a space parts the thousands of; there no decimal can be meant. */
const units = new Set([
  ...measured,
  ...'kilometers kilometres meters metres tons tonnes kilos kilograms miles'.split(' '),
])

/** Whether a number cannot be a decimal, since whole things are counted, or may well be one, since averages are spoken of. */
function evidence(text: string, match: RegExpExecArray, number: string): {proven: boolean; average: boolean} {
  const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)
  const average = /\b(?:average|mean|rate|ratio|factor|index|versions?|coefficient)\b/.test(around)
  const decimals = /\bper\b|\d\.\d{1,2}(?!\d)/.test(around)
  const noun = match[2] ?? ''
  // Nobody writes a whole number of people with three decimals, whatever format the other numbers have.
  const whole = number.endsWith('.000') && !/^\d\.000$/.test(number)
  const proven =
    !average &&
    !number.startsWith('0') &&
    (((counted.has(noun) || peoples.has(noun)) && (whole || !decimals)) ||
      (noun === 'million' && number.endsWith('.000')) ||
      // Money has no tenths of a cent, but for rates, which are of a few units.
      (measured.has(noun) && /^\d{2,3}\.\d{3}$/.test(number) && !decimals) ||
      (measured.has(noun) && whole && !decimals))
  return {average, proven}
}

/** The hour as French writes it: `at 22h30`, `at 8h`. */
const hours =
  /(?<=\b(?:[Aa]t|around|until|till|from|before|after|since|between|by|towards|and|to) |^)([01]?\d|2[0-3])h(?:([0-5]\d)|(?<=\b(?:[Aa]t|around|until|towards) \d{1,2}h)(?!\d| of\b| [0-5]\d\b))(?![\p{L}\d]| ?[ap]\.m\.)/gu
/** … and with `p.m.` behind: `5h20 p.m.`, `6h p.m.` */
const halved = /(?<![\d:.])(0?[1-9]|1[0-2])h([0-5]\d)?(?= ?[ap]\.m\.)/g
const evening = /(?<![\d:.h])(1[3-9]|2[0-3])(?:[:.]([0-5]\d))? ?(p\.?m\b\.?)/gi
const maybeHours = /\dh/
const maybeEvening = /\d ?p\.?m/i
/** The first of a month, as French writes it. */
const first =
  /\b1er(?= (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )1er\b/g
/** `at 6 p.m, he left`: the second stop is lost. */
const halfDay = /(?<=\d ?[ap]\.m)(?=[,;)])/g
const maybeHalfDay = /[ap]\.m[,;)]/
/** `60 thous. people`: a Slavic abbreviation, half translated. */
const thous = /(?<=\d )(?:thous|tys)\.(?=(?: (\p{L}|\$)|[,;)]|$))/gu
const maybeThousands = /\d (?:thous|tys)\./
const placeholder = /XNUMX/g
const groups = /(?<![\d,.:] ?)\b(\d{1,3}), (?=(?:\d{3}, ?)*000\b)/g

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
      after: 'It made 21.2 billion euros, or 17.5 % of the trade.',
    },
    {
      before: 'Of 20,000 ships, 300 went 5 000 kilometers.',
      after: 'Of 20,000 ships, 300 went 5,000 kilometers.',
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
    {before: 'It costs 312.000 dollars.', after: 'It costs 312,000 dollars.'},
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
    {text: 'The youngest is 16. 200 people live in the village.', why: 'two sentences'},
    {text: 'They run at 20h 30 times a day, and pages 5, 12, 000 are lost.', why: 'how often, a list'},
    {text: '1. 200 people came\n\n2. 300 people left', why: 'a list'},
    {
      text: 'It cost US$ 14 or 14 US$, petrol €1.659, and the file is A$ 1 in BASIC.',
      why: 'other signs and a price',
    },
    {text: 'Some 1.234 million tons and 2.345 million of them.', why: 'a decimal is possible'},
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
    {text: 'Barely 1.500 of it is lead, and 42 % of that is old.', why: 'nothing tells what the point is'},
    {text: 'Pages 3, 4 and 5,12 are lost; 1,200 million people know it.'},
    {text: 'Of 5 millions of euros and billions dollars cannot buy, 2 millions remained.'},
    {text: 'On May 5 300 people met 1,000 others on Boeing 737 800 seats; in group 12 340 points were made.'},
    {text: 'The rate rose 16.057% to 1.786 per cent; version 2.500 and IP 192.168.100.200.'},
    {text: 'It measured 2.125 metres; 3.500 was its value.', why: 'decimals are possible'},
    {text: 'At 8 pm and 12.30 pm he scored 10.10.2020 points.'},
    {text: 'An average of 2.345 people live in each flat.', why: 'an average may be a fraction'},
  ],
  suspects: {
    ...anyOf(digitSign, others),
    closer: (table, from, to, file) =>
      numbers(table, from, to, file) ||
      nextWord(table, others, from, to) !== -1 ||
      share.next(table.store, table.gaps, from, to + 1) !== -1,
  },
  check(tree, file) {
    let comma: boolean | undefined
    /** Whether a point for thousands is proven somewhere in the text, and where some are that prove nothing. */
    let thousands = false
    const taken = new Set<number>()
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of maybePoints.test(paragraph.text) ? paragraph.text.matchAll(points) : []) {
        const number = match[1]!
        const several = number.split('.').length > 2
        if (
          several
            ? Number(number.split('.')[0]) === 0 || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number)
            : match[2] === undefined ||
              !(
                number.endsWith('000') ||
                counted.has(match[2]) ||
                (measured.has(match[2]) && /^\d{2,3}\./.test(number))
              )
        )
          continue
        if (
          !several &&
          !number.endsWith('000') &&
          /^(?:metres|meters|inches|seconds|points|percents|units|litres|liters|miles|grams|tons|tonnes|kilometres|kilometers|degrees|times|volts|shares)$/.test(
            match[2]!,
          )
        )
          continue
        const {proven, average} = evidence(paragraph.text, match, number)
        if (average || !readsAs('en', paragraph.text, match.index)) continue
        const start = paragraph.start + match.index
        const after = number.replaceAll('.', ',')
        if (proven) thousands = true
        taken.add(start)
        report(file, {
          start,
          end: start + number.length,
          after,
          ...(several || proven ? {} : {tier: 'suggest' as const}),
          message: `Unexpected points in \`${number}\`, expected \`${after}\``,
        })
      }
      for (const match of maybeSpaced.test(paragraph.text) ? paragraph.text.matchAll(spaced) : []) {
        const noun = match[3]!
        const known = counted.has(noun) || units.has(noun)
        // Any plural behind round numbers, `1 300 tractors`; but `group 12 300 points` has them too.
        if (!known && !(match[2]!.endsWith('00') && /\p{Ll}{3}s$/u.test(noun) && !noun.endsWith('ss')))
          continue
        if (numbered.test(leftOf(paragraph.text, match.index))) continue
        if (!readsAs('en', paragraph.text, match.index)) continue
        const before = `${match[1]} ${match[2]}`
        const after = before.replaceAll(' ', ',')
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + before.length,
          after,
          // Some houses and offices write every number so.
          ...(known && (comma ??= /\d,\d{3}(?!\d)/.test(String(file.value)))
            ? {}
            : {tier: 'suggest' as const}),
          message: `Unexpected space in \`${before}\`, expected \`${after}\``,
        })
      }
      for (const match of maybeTorn.test(paragraph.text) ? paragraph.text.matchAll(torn) : []) {
        const left = leftOf(paragraph.text, match.index)
        if (left === '' || !(counted.has(match[3]!) || units.has(match[3]!))) continue
        // `…, 100. 617 people have fled`: three digits behind a comma are no age.
        const apart = /\p{L}, $/u.test(left) && match[1]!.length === 3
        if (!apart && numbered.test(left)) continue
        // No number begins with a nought, and no sentence ends before it had a verb.
        const clause = /[^.!?:;”"]*$/.exec(left)![0]
        if (!match[2]!.startsWith('0') && !apart && (!/\p{L}/u.test(clause) || mayHoldVerb(clause))) continue
        if (!readsAs('en', paragraph.text, match.index)) continue
        const start = paragraph.start + match.index
        const before = `${match[1]}. ${match[2]}`
        const after = `${match[1]},${match[2]}`
        report(file, {
          start,
          end: start + before.length,
          after,
          message: `Unexpected end of a sentence in \`${before}\`, expected \`${after}\``,
        })
      }
      for (const pattern of maybeTornAny.test(paragraph.text) ? [tornNoughts, tornShare, tornCount] : []) {
        for (const match of paragraph.text.matchAll(pattern)) {
          // A list, or a sentence that ends in a number.
          if (/^\s*$/.test(leftOf(paragraph.text, match.index))) continue
          if (!readsAs('en', paragraph.text, match.index)) continue
          const start = paragraph.start + match.index
          const after = `${match[1]!}${pattern === tornShare ? '.' : ','}${match[2]!}`
          report(file, {
            start,
            end: start + match[0].length,
            after,
            message: `Unexpected end of a sentence in \`${match[0]}\`, expected \`${after}\``,
          })
        }
      }
      for (const match of maybeApartMark.test(paragraph.text) ? paragraph.text.matchAll(apartMark) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + 1,
          after: '',
          message: 'Unexpected space before the mark inside a number, expected none',
        })
      }
      for (const match of maybeCommas.test(paragraph.text) ? paragraph.text.matchAll(commas) : []) {
        if (!readsAs('en', paragraph.text, match.index)) continue
        const start = paragraph.start + match.index + match[1]!.length
        report(file, {
          start,
          end: start + 1,
          after: '.',
          message: `Unexpected comma in \`${match[1]},${match[2]}\`, expected a point`,
        })
      }
      for (const match of maybeDollar.test(paragraph.text) ? paragraph.text.matchAll(apart) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + 1,
          after: '',
          message: 'Unexpected space behind the sign of the dollar, expected none',
        })
      }
      for (const match of maybeDollar.test(paragraph.text) ? paragraph.text.matchAll(behind) : []) {
        const start = paragraph.start + match.index
        const after = `$${match[1]!}`
        report(file, {
          start,
          end: start + match[0].length,
          after,
          message: `Unexpected sign of the dollar behind its number, expected \`${after}\``,
        })
      }
      for (const match of maybePriced.test(paragraph.text) ? paragraph.text.matchAll(priced) : []) {
        const start = paragraph.start + match.index
        const after = match[1]!.replaceAll('.', ',')
        report(file, {
          start,
          end: start + match[1]!.length,
          after,
          message: `Unexpected points in \`${match[1]!}\`, expected \`${after}\``,
        })
      }
      for (const match of paragraph.text.includes('illions ') ? paragraph.text.matchAll(plurals) : []) {
        const start = paragraph.start + match.index + match[1]!.length
        report(file, {
          start,
          end: start + 1,
          after: '',
          message: `Unexpected plural \`${match[1]}s\` behind a number, expected \`${match[1]}\``,
        })
      }
      for (const match of maybeHours.test(paragraph.text) ? paragraph.text.matchAll(hours) : []) {
        if (!readsAs('en', paragraph.text, match.index)) continue
        const start = paragraph.start + match.index
        const after = `${match[1]}:${match[2] ?? '00'}`
        report(file, {
          start,
          end: start + match[0].length,
          after,
          message: `Unexpected French hour \`${match[0]}\`, expected \`${after}\``,
        })
      }
      for (const match of maybeHours.test(paragraph.text) ? paragraph.text.matchAll(halved) : []) {
        const start = paragraph.start + match.index
        const after = match[2] === undefined ? match[1]! : `${match[1]!}:${match[2]}`
        report(file, {
          start,
          end: start + match[0].length,
          after,
          message: `Unexpected French hour \`${match[0]}\` before its half of the day, expected \`${after}\``,
        })
      }
      for (const match of maybeEvening.test(paragraph.text) ? paragraph.text.matchAll(evening) : []) {
        const hour = Number(match[1]) - 12
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[1]!.length,
          after: String(hour),
          message: `Unexpected hour \`${match[1]}\` with \`${match[3]}\`, expected \`${hour}\``,
        })
      }
      for (const match of maybeHalfDay.test(paragraph.text) ? paragraph.text.matchAll(halfDay) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start,
          after: '.',
          message: 'Unexpected end of `a.m` or `p.m`, expected a second stop',
        })
      }
      for (const match of maybeGluedYear.test(paragraph.text) ? paragraph.text.matchAll(gluedYear) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + 1,
          after: ', ',
          message: 'Unexpected year glued to its day, expected a space',
        })
      }
      for (const match of maybeGroups.test(paragraph.text) ? paragraph.text.matchAll(groups) : []) {
        const at = paragraph.start + match.index + match[1]!.length + 1
        report(file, {
          start: at,
          end: at + 1,
          after: '',
          message: `Unexpected space in the number after \`${match[1]},\`, expected none`,
        })
      }
      for (const match of paragraph.text.includes('1er') ? paragraph.text.matchAll(first) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start: start + 1,
          end: start + match[0].length,
          after: '',
          message: 'Unexpected French ordinal in a date, expected the number alone',
        })
      }
      for (const match of maybeThousands.test(paragraph.text) ? paragraph.text.matchAll(thous) : []) {
        if (!readsAs('en', paragraph.text, match.index)) continue
        const start = paragraph.start + match.index
        // The stop is that of the sentence where one begins behind it.
        const ends = match[1] === undefined ? /\.$/.test(paragraph.text) : /\p{Lu}/u.test(match[1])
        report(file, {
          start,
          end: start + match[0].length,
          after: ends ? 'thousand.' : 'thousand',
          message: `Unexpected abbreviation \`${match[0]}\` of another language, expected \`thousand\``,
        })
      }
      for (const match of paragraph.text.matchAll(placeholder)) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          tier: 'flag',
          message: 'Unexpected placeholder of a translation engine: a number is lost',
        })
      }
    }
    if (thousands) pointedElsewhere(tree, file, taken)
    if (closeShare.test(String(file.value)))
      mark(tree, file, apartShare, () => ({
        after: '',
        message: 'Unexpected space before the per cent sign, expected none as elsewhere in the text',
      }))
  },
}

/** The numbers of a text that has shown its points to be commas. */
function pointedElsewhere(tree: Root, file: Document, taken: ReadonlySet<number>): void {
  mark(
    tree,
    file,
    pointed,
    (match, paragraph, at) => {
      const {text} = paragraph
      const end = match.index + match[0].length
      if (taken.has(at) || match[1]!.startsWith('0') || measuredBehind.test(rightOf(text, end)))
        return undefined
      if (versionBefore.test(leftOf(text, match.index)) || !readsAs('en', text, match.index)) return undefined
      const after = `${match[1]!},${match[2]!}`
      return {
        after,
        message: `Unexpected point in \`${match[0]}\`, expected \`${after}\` as elsewhere in the text`,
      }
    },
    maybePointed,
  )
}
