/** The rule for sums, units and times that keep the marks and plurals of another language. */
import {anyPattern} from '../../matches.ts'
import {mark} from '../../report.ts'
import type {Rule, Tier} from '../../rule.ts'
import {digitSign, fact} from '../../suspicion.ts'
import {paragraphs} from '../../tree.ts'
import {readsAs} from '../surroundings.ts'

interface Shape {
  readonly pattern: RegExp
  /** A cheap look: the patterns look behind. */
  readonly maybe: RegExp
  /** What a paragraph with such a number does not have. */
  readonly unless?: RegExp
  readonly after: (match: RegExpExecArray) => string
  readonly tier?: Tier
}

const counted = [
  'dollars|euros|pounds|roubles|rubles|yen|yuan|francs|pesos|lira|liras|hryvnias|crowns|zlotys|people|persons|inhabitants',
  'men|women|children|voters|refugees|barrels|tons|tonnes|tourists|users|viewers|soldiers|cases|deaths|workers|jobs|hectares',
].join('|')
const scales = 'million|billion|trillion|thousand'

const shapes: readonly Shape[] = [
  // `1.250,50`: a point before a comma is a point of thousands, and the comma is the decimal one.
  {
    pattern: /(?<![\p{L}\d.,/:-])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d\p{L}]|-\p{L}|[.,]\d)/gu,
    maybe: /\.\d{3},\d/,
    after: ([number]) => number.replaceAll('.', ' ').replace(',', '.').replaceAll(' ', ','),
  },
  // `4.176,000`: both stand for thousands, or one of them for decimals.
  {
    pattern: /(?<![\p{L}\d.,/:-])\d{1,3}\.\d{3},000(?![\d\p{L}]|[.,]\d)/gu,
    maybe: /\.\d{3},000/,
    after: ([number]) => number.replace('.', ','),
    tier: 'suggest',
  },
  // `(-4,63%)`: no thousands have two digits behind the comma.
  {
    pattern: /(?<=-\d{1,3}),(?=\d{1,2} ?%)(?<=(?:^|[\s(])-\d{1,3},)/gu,
    maybe: /-\d+,\d\d? ?%/,
    after: () => '.',
  },
  // `$5. 3 billion`
  {
    pattern: new RegExp(String.raw`(?<=[$€£]\d{1,3})\. (?=\d{1,2} (?:${scales})\b)`, 'gu'),
    maybe: /[$€£]\d+\. \d/,
    after: () => '.',
  },
  // `more than 2, 245 votes`, `$14, 500`
  {
    pattern:
      /(?<=\b(?:than|about|around|nearly|almost|least|approximately|roughly|reach|reached|exceed|exceeded) \d{1,3}), (?=(?!000)\d{3} \p{Ll})|(?<=[$€£₦]\d{1,3}), (?=\d00(?![\d\p{L}]|,))/gu,
    maybe: /\d, \d{3}(?!\d)/,
    after: () => ',',
  },
  // `R$ 4,98`: thousands have three digits behind the comma.
  {
    pattern: /(?<=[€$£] ?\d{1,3}),(?=\d\d(?![\d\p{L}]|[.,]\d))/gu,
    maybe: /[€$£] ?\d+,\d\d(?!\d)/,
    // `from $10,000 to $50,00` lost a nought.
    unless: /\d,\d{3}(?!\d)/,
    after: () => '.',
  },
  // `4,5 Mrd. Euro`
  {
    pattern: /(?<=\d )(?:M(?:rd|ia)|(Mio))\.(?= \p{L})/gu,
    maybe: /\d M(?:rd|ia|io)\./,
    after: ([, million]) => (million ? 'million' : 'billion'),
  },
  {
    pattern: /(?<=(?<![\d.,])\d{1,3}),(?=\d{1,2} M(?:rd|ia|io)\. )/gu,
    maybe: /\d,\d\d? M/,
    after: () => '.',
  },
  // `at 14.30 o’clock`, `at 15 o’clock`
  {
    pattern: /(?<=(?<![\d.:])(?:[01]?\d|2[0-3]))[.:]([0-5]\d) o['’]clock\b/g,
    maybe: /\d[.:]\d\d o['’]clock/,
    after: ([, minute]) => `:${minute}`,
  },
  {pattern: /(?<=(?<![\d.:])(?:1[3-9]|2[0-3])) o['’]clock\b/g, maybe: /\d o['’]clock/, after: () => ':00'},
  // `250 thousand of euros`
  {
    pattern: new RegExp(String.raw`(?<=\d (?:${scales})) of(?= (?:${counted})\b)`, 'gu'),
    maybe: /\d (?:m|b|tr)illion of |\d thousand of /,
    after: () => '',
  },
  // `53 thousand 537 people`, as Turkish counts
  {
    pattern: /(?<=(?<![\d.,])\d{1,3}) thousand (?=\d{3}(?![\d\p{L}-]|[.,]\d))/gu,
    maybe: /\d thousand \d/,
    after: () => ',',
  },
  // `20 billions of dollars`, `3 thousands people`
  {
    pattern: new RegExp(
      String.raw`(?<=\d (?:${scales}))s(?: of|(?<=thousands))(?= (?:(?:US|euro|American|Canadian|Russian) )?(?:${counted})\b)`,
      'gu',
    ),
    maybe: /\d (?:mill|bill|trill|thous)\p{Ll}+s /u,
    after: () => '',
  },
  // `100'000 francs`, as the Swiss write thousands
  {
    pattern: /(?<![\p{L}\d.,/:°'’]|\d )\d{1,3}(?:(['’])\d{3})(?:\1\d{3})*(?![\d\p{L}'’"”]|[.,]\d)/gu,
    maybe: /\d['’]\d{3}/,
    after: ([number]) => number.replaceAll(/['’]/g, ','),
  },
  // `magnitude 4,2`, `4,5–5.0%`: nothing else has digits behind a comma there.
  {
    pattern:
      /(?<=\b[Mm]agnitude (?:of )?(?:about )?\d),(?=\d(?![\d\p{L}]|[.,]\d))|(?<=(?<![\d.,]|\d )\d{1,2}),(?=\d{1,2}(?:-|–| – )\d{1,2}[.,]\d{1,2} ?%)/gu,
    maybe: /agnitude .{0,9}\d,\d|\d,\d\d?(?:-|–| – )\d/,
    after: () => '.',
  },
  // `20 percents`
  {pattern: /(?<=\d per ?cent)s(?![\p{L}'’-])/gu, maybe: /\d per ?cents/, after: () => ''},
  // `by 2 p. p.`: Russian's percentage points
  {
    pattern: /(?<=\d )p\. ?p\.(?=[,;:)]|\s\p{Ll}|(\s\p{Lu}|\s*$))/gu,
    maybe: /\d p\. ?p\./,
    after: ([, end]) => `percentage points${end === undefined ? '' : '.'}`,
  },
  // `at least 1 6 striking workers`
  {
    pattern:
      /(?<=\b(?:at least|more than|about|around|nearly|almost|over) [1-9]) (?=\d \p{Ll}{3,}(?:ed|ing)? ?\p{Ll}*s\b)/gu,
    maybe: /[a-z] \d \d [a-z]/,
    after: () => '',
  },
  // `90 km / h`
  {pattern: /(?<=\d ?km) ?\/ ?(?=h\b)(?<= \/ ?|\/ )/g, maybe: /km ?\/ ?h/, after: () => '/'},
  // `40 ºC`: the ordinal’s little o, which Spanish keyboards have.
  {pattern: /º(?= ?[CF]\b)(?<=\d ?º)/g, maybe: /º/, after: () => '°'},
  // `at 20 h 30`: how long something takes begins with few hours.
  {
    pattern:
      /(?<=\b(?:[Aa]t|[Aa]round|[Uu]ntil|[Tt]owards) )(\d|1\d|2[0-3]) ?h ([0-5]\d)(?! ?min| of\b|['’\p{L}\d])/gu,
    maybe: /\d ?h \d\d/,
    after: ([, hour, minute]) => `${hour}:${minute}`,
  },
]

/** By far the most texts have none. */
const anyShape = anyPattern(shapes.map(({maybe}) => maybe))

/** What stands between the parts of such a number, and the words that are one. */
const parting = fact((gap) => /^(?:\.|,|, |\. | ?\/ ?|.*-|.*º.*|['’])$/.test(gap))
const scale = fact((word) =>
  /^(?:(?:mill|bill|trill)ions?|thousands?|\d*h|M(?:rd|ia|io)|clock|\d*º.*|\d+['’].*|p|p\.p|per ?cents|cents|\d)$/.test(
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
    {text: 'It costs from $10,000 to $50,00.', why: 'a lost nought'},
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
    if (!paragraphs(tree, file).some(({text}) => anyShape.test(text))) return
    for (const {pattern, maybe, unless, after, tier} of shapes)
      mark(
        tree,
        file,
        pattern,
        (match, paragraph) => {
          if (unless?.test(paragraph.text) || !readsAs('en', paragraph.text, match.index)) return undefined
          const text = after(match)
          return {
            after: text,
            ...(tier ? {tier} : {}),
            message: `Unexpected \`${match[0].trim()}\` of another language, expected \`${text}\``,
          }
        },
        maybe,
      )
  },
}
