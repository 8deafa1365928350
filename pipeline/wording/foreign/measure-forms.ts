/** Sums, units and times with the marks of another language, by their shape, and what English writes. */
import type {Tier} from '../../rule.ts'

export interface MeasureForm {
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

export const measureForms: readonly MeasureForm[] = [
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
      /(?<=\b(?:than|about|around|nearly|almost|least|approximately|roughly|reach|reached|exceed|exceeded|(?:rises?|rose|risen|climbed|increased|grown|grew|fell|fallen|up) to) \d{1,3}), (?=(?!000)\d{3}(?: \p{Ll}|, \p{Ll}))|(?<=[$€£₦]\d{1,3}), (?=\d00(?![\d\p{L}]|,))/gu,
    maybe: /\d, \d{3}(?!\d)/,
    after: () => ',',
  },
  // `R$ 4,98`: thousands have three digits behind the comma.
  {
    pattern: /(?<=[€$£] ?\d{1,3}),(?=\d\d?(?![\d\p{L}]|[.,]\d))/gu,
    maybe: /[€$£] ?\d+,\d\d?(?!\d)/,
    // `from $10,000 to $50,00` lost a nought.
    unless: /\d,\d{3}(?!\d)/,
    after: () => '.',
  },
  // `2,1 Md€`, `3 Mds$`: a French short form glued to the sign.
  {
    pattern: /(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{1,2})?) ?M(?:ds?|rd)\.? ?([€$])(?![\p{L}\d])/gu,
    maybe: /\d ?M(?:ds?|rd)\.? ?[€$]/,
    after: ([, number, sign]) => `${sign}${number!.replace(',', '.')} billion`,
  },
  // `1,0832 to the dollar`: no thousands have four digits behind the comma.
  {
    pattern: /(?<=(?<![\d.,:/-]|\d )[01]),(?=(?!19|20)\d{4}(?![\d\p{L}-]|[.,]\d))/gu,
    maybe: /[01],\d{4}(?!\d)/,
    after: () => '.',
  },
  // `5 million dollars US`: the country behind its money.
  {
    pattern: new RegExp(
      String.raw`(?<=\d (?:${scales}) )dollars US(?=[.,;:)]|$| (?:in|to|for|per|by|and|a|of|on|at|from|every|each|was|were|is|are|will|which|that)\b)`,
      'gu',
    ),
    maybe: /dollars US/,
    after: () => 'US dollars',
  },
  // `EUR 5.000`: no rate ends so.
  {
    pattern:
      /(?<=\b(?:USD|EUR|GBP|CHF|RUB|UAH|PLN|CZK|HUF|RON|TRY|TL|GEL|AMD|AZN|KZT|NOK|SEK|DKK|ISK|BRL|COP|CLP|ARS) )[1-9]\d{0,2}(?:\.\d{3})*\.\d00(?![\d\p{L}]|[.,]\d| per\b)/gu,
    maybe: /\p{Lu} \d{1,3}\.\d/u,
    after: ([number]) => number.replaceAll('.', ','),
  },
  // `500 000 €`
  {
    pattern: /(?<!\d ?|[.,\p{L}])([1-9]\d{0,2}(?: \d{3})+) ?([€$])(?![\p{L}\d])/gu,
    maybe: /\d \d{3} ?[€$]/,
    after: ([, number, sign]) => `${sign}${number!.replaceAll(' ', ',')}`,
  },
  // `5.000,- euros`: no cents, as German writes it.
  {
    pattern: /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d{3})*),[-–—](?= (?:euros?|francs?|dollars?|marks?)\b)/gu,
    maybe: /\d,[-–—]/,
    after: ([, number]) => number!.replaceAll('.', ','),
  },
  // `from 1,2 to 1,3 percent`
  {
    pattern:
      /(?<=\b(?:from|between) (?<![\d.,])\d{1,3}),(?=\d{1,2} (?:to|and) \d{1,3}[.,]\d{1,2} ?(?:%|per ?cent|million|billion|trillion|euros|dollars|degrees|points|km|kilomet(?:re|er)s|met(?:re|er)s|tons|tonnes|hectares)(?![\p{L}\d]))/gu,
    maybe: /\d,\d\d? (?:to|and) \d/,
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
  // `at 20 o’clock 30 minutes`
  {
    pattern: /(?<=(?<![\d.:])(?:[01]?\d|2[0-3])) o['’]clock (?:and )?([0-5]?\d) min(?:utes)?\b/g,
    maybe: /\d o['’]clock (?:and )?\d/,
    after: ([, minute]) => `:${minute!.padStart(2, '0')}`,
  },
  // `from 12:00h`, `14:00 h`
  {
    pattern: /(?<=(?<![\d.:])(?:[01]?\d|2[0-3]):[0-5]\d) ?h(?![\p{L}\d'’])/gu,
    maybe: /:\d\d ?h/,
    after: () => '',
  },
  // `8:30 pm. and`: no stop without the first.
  {pattern: /(?<=\d ?[ap]m)\.(?= \p{Ll})/gu, maybe: /\d ?[ap]m\./, after: () => ''},
  // `at 14.30 o’clock`, `at 15 o’clock`
  {
    pattern: /(?<=(?<![\d.:])(?:[01]?\d|2[0-3]))[.:]([0-5]\d) o['’]clock\b/g,
    maybe: /\d[.:]\d\d o['’]clock/,
    after: ([, minute]) => `:${minute}`,
  },
  {
    pattern: /(?<=(?<![\d.:])(?:1[3-9]|2[0-3])) o['’]clock\b(?! (?:and )?\d+ min)/g,
    maybe: /\d o['’]clock/,
    after: () => ':00',
  },
  // `250 thousand of euros`
  {
    pattern: new RegExp(String.raw`(?<=\d (?:${scales})) of(?= (?:${counted})\b)`, 'gu'),
    maybe: /\d (?:m|b|tr)illion of |\d thousand of /,
    after: () => '',
  },
  // `2 million 500 thousand dollars`, `1 million 234 thousand 567 people`, as Turkish and Persian count
  {
    pattern:
      /(?<![\d.,])(\d{1,3}) (million|billion) (\d{1,3}) (thousand|million)(?: (\d{1,3})(?![\d\p{L}-]|[.,]\d))?(?! \d|-)/gu,
    maybe: /\d [mb]illion \d+ (?:thous|mill)/,
    after: ([whole, most, scale, next, lesser, rest]) => {
      const isSum = (scale === 'million') === (lesser === 'thousand')
      if (!isSum || (rest && lesser !== 'thousand')) return whole
      // Thousandths are no small change of a billion: `210.354 billion`.
      return rest === undefined && (scale === 'billion' || next!.padStart(3, '0').endsWith('0'))
        ? `${Number(`${most}.${next!.padStart(3, '0')}`)} ${scale}`
        : `${most},${next!.padStart(3, '0')},${(rest ?? '').padStart(3, '0')}${scale === 'billion' ? ' thousand' : ''}`
    },
  },
  // `%5`, as Turkish sets the sign
  {
    pattern: /(?<=^|[\s(“"])%(\d{1,3}(?:[.,]\d{1,2})?)(?![\d%\p{L}]|[.,]\d)/gu,
    maybe: /%\d/,
    after: ([, number]) => `${number}%`,
  },
  // `the 5'th meeting`
  {pattern: /(?<=(?<!\d)\d{1,3})['’](?=(?:st|nd|rd|th)\b)/g, maybe: /\d['’](?:st|nd|rd|th)/, after: () => ''},
  // `53 thousand 537 people`
  {
    pattern: /(?<=(?<![\d.,]|illion )\b\d{1,3}) thousand (?=\d{3}(?![\d\p{L}-]|[.,]\d))/gu,
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
      /(?<=\b[Mm]agnitude (?:of )?(?:about )?\d),(?=\d(?![\d\p{L}]|[.,]\d))|(?<=(?<![\d.,]|\d )\d),(?=\d[- ]magnitude\b)|(?<=(?<![\d.,]|\d )\d{1,2}),(?=\d{1,2}(?:-|–| – )\d{1,2}[.,]\d{1,2} ?%)/gu,
    maybe: /agnitude .{0,9}\d,\d|\d,\d[- ]magnitude|\d,\d\d?(?:-|–| – )\d/,
    after: () => '.',
  },
  // `She is 45-year-old.`
  {
    pattern:
      /(?<=\b(?:is|was|am|are|were|be|turned) \d{1,3})-(year|month)-old(?=[.;:)]|,(?! \p{Lu})|$| (?:and|when|who|but|now|today)\b)/gu,
    maybe: /\d-(?:year|month)-old/,
    after: ([, unit]) => ` ${unit}s old`,
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
  // `90 km / h`, `33 m / s`
  {
    pattern: /(?<=\d ?k?m) ?\/ ?(?=(?:h|s)\b)(?<= \/ ?|\/ )/g,
    maybe: /m(?: \/ ?|\/ )[hs]/,
    after: () => '/',
  },
  // `22 ° C`, also with the Russian letter
  {
    pattern: /(?:° [CFС]|°С)(?![\p{L}\d])(?<=\d ?° ?[CFС])/gu,
    maybe: /° ?[CFС]/,
    after: ([sign]) => (sign.endsWith('F') ? '°F' : '°C'),
  },
  // `+ 22 degrees`, `from - 5 degrees`
  {
    pattern:
      /(?<=(?:^|[\s(])\+) (?=\d{1,2}(?:[.,]\d)? ?(?:°|degrees\b))|(?<=\b(?:to|of|at|from|below|and|around|about|than) [-−–]) (?=\d{1,2}(?:[.,]\d)? ?(?:°|degrees\b))/gu,
    maybe: /[-+−–] \d{1,2}(?:[.,]\d)? ?(?:°|d)/,
    after: () => '',
  },
  // `n° 1`, `№ 45`: how other languages shorten `number`. `N°5` is a perfume.
  {
    pattern: /(?<![\p{L}\p{N}])(?:n[°º]|N[°º](?= )|№) ?(?=\d)/gu,
    maybe: /[nN][°º] ?\d|№/,
    after: () => 'No. ',
  },
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
