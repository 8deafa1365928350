/** The rule for a definite article before the name of a country that takes none. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {listSign} from '../../text/signs.ts'
import {closerAt} from '../../text/suspicion.ts'

/**
 * Countries whose English name takes no article and means nothing else; those that do (`the Jordan`, `the Niger`,
 * `the Congo`, `the Lebanon`, `the Ukraine`, `the Sudan`, `the Gambia`) are missing.
 */
export const countries = `
  Abkhazia Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Barbados
  Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Britain Bulgaria Burundi Cambodia Cameroon Canada Chad Chile
  China Colombia Croatia Cuba Cyprus Denmark Djibouti Ecuador Egypt England Eritrea Estonia Ethiopia Fiji Finland
  France Gabon Georgia Germany Ghana Greece Greenland Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India
  Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Liberia
  Libya Liechtenstein Lithuania Luxembourg Macedonia Madagascar Malawi Malaysia Mali Malta Mauritania Mauritius Mexico
  Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Nicaragua Nigeria Norway Oman Pakistan
  Palestine Panama Paraguay Peru Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Singapore
  Slovakia Slovenia Somalia Spain Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tunisia Turkey
  Turkmenistan Uganda Uruguay Uzbekistan Venezuela Vietnam Zambia Zimbabwe
`
  .trim()
  .split(/\s+/)

const compound = [
  'New Zealand',
  'North Korea',
  'South Korea',
  'Saudi Arabia',
  'South Africa',
  'Sri Lanka',
  'Costa Rica',
  'El Salvador',
  'Sierra Leone',
  'Burkina Faso',
  'North Macedonia',
  'San Marino',
]

/** Bodies that take none either, also by the names that other languages give them. */
const bodies =
  'NATO OTAN Hamas Hamás Hezbollah Hezbolá ECOWAS CEDEAO Cedeao Cédéao UNESCO UNICEF OPEC Europol Interpol Frontex Fatah'.split(
    ' ',
  )
const isBody: ReadonlySet<string> = new Set(bodies)

/** What only a country itself can do: the name is the subject, no attribute of a noun behind it. */
const verbs =
  'is was has had will would can could should must may might does did hasn|isn|wasn|won|does not|did not|said says|announced|declared|accused|rejected|denied|condemned|agreed|refused|demanded|wants|wanted'
    .split(/[ |]+/)
    .filter((word) => word !== 'not')

/** Past forms that are participles as well: with an object behind them they are verbs; `the Peru described by her` is not. */
const acts =
  '(?:asked|welcomed|urged|warned|launched|signed|ordered|offered|decided|expressed|recalled|confirmed|approved|supported|criticised|criticized|blamed|threatened|insisted|promised|proposed|joined|suspended|imposed|invaded|attacked|faced|lifted|recognised|recognized|opened|closed) (?!by |in |for |with |of |on |about |from |at |as |up |,)|called (?:for|on|upon) |(?:withdrew|took|received|hosted|began|became|remains|needs|seeks|sought|hopes|faces|sent) '

const shape = new RegExp(
  String.raw`\b(The|the) (${[...countries, ...compound, ...bodies].join('|')})(?:(?= (?:${verbs.join('|')})\b)|(?=[.!?]["”’]?(?:\s|$))|(?=,\s)|(?=['’]s )|(?= (?:${acts}))|(?=["”](?:[.,]|\s|$))|(?= to \p{L})|(?= of \p{Ll}{2,}ing )|(?= and (?:in|from|to|with|against) )|(?= (?:before|after|when|while|because) (?:it|he|she|they|we|the|an?) )|(?= \p{Ll}{3,}ed (?:the|an?|its|their|his|her|no|more|less|about|some|\p{Ll}+|\d+) )|(?= (?:the|its|their|his|her|in|on|at|with|for|to|from|by|against|during|than|as|until|since|have|were|are) ))`,
  'gu',
)

/** A country without its article right before, in the same list: `Spain and the Portugal`, `In Norway and in the Sweden`. */
const listedBefore = new RegExp(
  String.raw`\bfrom (?:${[...countries, ...compound].join('|')}) to $|(?:^|[^\p{L}])(?:${[...countries, ...compound].join('|')})(?:,| and| or|, and)(?: (?:in|from|to|with|against|between|by|of))? $`,
  'u',
)
/** What a country has, of which nothing but the country is named behind it: `the embassy of the Azerbaijan to Turkey`. */
const owned =
  /\b(?:ambassador|president|government|embassy|parliament|territory|citizens|borders?|leadership|authorities) of $/
const going = /^ (?:to|in|at|and|on|with|for|from|by) \p{Lu}/u

/** Who is made to do something: `asked the Georgia to withdraw`. */
const objectOf =
  /\b(?:ask|urg|allow|forc|invit|oblig|requir|told|tell|order|enabl|help|push|encourag|permit|press|request|want|prompt|lead|led|call(?:s|ed|ing)? (?:on|upon))(?:e?s|e?d|ing|e|ged)? $/

/** `accused the Russia of having left` */
const accused = /\b(?:accus|suspect)(?:es?|ed|ing|s)? $/

/** A country is visited or left, and the sentence goes on with time or circumstance: `to visit the Kazakhstan in May`. */
const visited =
  /\b(?:visit|leav|enter|reach|invad|attack|accus|welcom|support|criticis|criticiz|help|condemn|join|fle)(?:e?s|e?d|ing|e)? $|\b(?:visit|enter|reach|attack|support|help|condemn|join|left|fled|quit) $/
const circumstance = /^ (?:in|on|at|for|during|as|until|since|with|from) (?!which|whom|whose)/

/** The same preposition, once more: `In the Norway and in Sweden`. */
const pairBehind = /^(?:,| and|, and) (in|from|to|with|against) (?!the )/

const proof = new RegExp(
  String.raw`^(?: (?:${acts})| (?:${verbs.join('|')})\b|[.!?]["”’]?(?:\s|$)|["”](?:[.,]|\s|$)|['’]s | (?:before|after|when|while|because) (?:it|he|she|they|we) )`,
)

const firstWords = listSign(
  new Set([...countries, ...compound, ...bodies].map((name) => name.split(' ')[0]!)),
)
const articles = listSign(['The', 'the'])

export const articleBeforeCountry: Rule = {
  id: 'article-before-country',
  finds: '`the` before the name of a country or body that takes none',
  why: 'Languages that say `la France` or `die Türkei` leave their article in the translation. The article goes where a verb follows the name, the sentence ends, or a country stands beside it without one (`Chile and the Bolivia`); before a comma it is suggested. A name before a noun (`the Serbia coach`, `the Iran-Iraq war`), one that is qualified (`the France of today`), and countries with an article, rivers or more meanings are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The union asked the Portugal to open its ports and accused the Spain of having closed them.',
      after: 'The union asked Portugal to open its ports and accused Spain of having closed them.',
    },
    {
      before: 'The Armenia asked the court for help; he was to visit the Kazakhstan in the fall.',
      after: 'Armenia asked the court for help; he was to visit Kazakhstan in the fall.',
    },
    {
      before: 'He said that the Slovenia was ready to help, “and so is the Austria”, he said.',
      after: 'He said that Slovenia was ready to help, “and so is Austria”, he said.',
    },
    {
      before: 'In the Finland and in Estonia it snowed; Chile and the Bolivia supplied copper to the world.',
      after: 'In Finland and in Estonia it snowed; Chile and Bolivia supplied copper to the world.',
    },
    {
      before: 'The ambassador of the Azerbaijan to Turkey flew from Russia to the Abkhazia from Sochi.',
      after: 'The ambassador of Azerbaijan to Turkey flew from Russia to Abkhazia from Sochi.',
    },
    {
      before: 'The Hezbolá fired 40 rockets, and the CEDEAO rejected the plan of the Hamas.',
      after: 'Hezbolá fired 40 rockets, and CEDEAO rejected the plan of Hamas.',
    },
    {
      before: 'The Norway has signed. They live in the New Zealand.',
      after: 'Norway has signed. They live in New Zealand.',
    },
  ],
  leaves: [
    {text: 'He drove the Georgia to its berth.', why: 'a ship'},
    {text: 'The Netherlands was ready, the Gambia has signed, and the Ukraine was a phrase of old.'},
    {text: 'If war is thrust on Serbia, the Serbia forces will fight.', why: 'attributive, behind the name'},
    {
      text: 'The NATO summit and the Hamas leaders met; the Hezbollah described by her is gone.',
      why: 'attributive',
    },
    {text: 'The Serbia coach and the Armenia-Azerbaijan border were in the news.', why: 'attributive'},
    {text: 'The France of the 1760s was another country.'},
    {
      text: 'They spoke of the Spain in which he was born and of the Portugal after the war.',
      why: 'qualified',
    },
    {text: 'Serbia and the Hungary coach agreed.', why: 'attributive'},
    {text: 'They spoke of the Spain of growing towns.', why: 'qualified'},
    {text: 'They crossed the Jordan.', why: 'a river'},
    {
      text: 'The Peru described by her, the Chile launched in 2010 and the Greece remembered with love.',
      why: 'participles',
    },
    {text: 'The two Koreas met; the China that we knew was gone.'},
    {
      text: 'She is captain of the Great Britain and the England of old, and the Republic of Ireland was there.',
    },
  ],
  suspects: {...firstWords, closer: closerAt(articles, undefined, firstWords)},
  check(tree, file) {
    mark(tree, file, shape, (match, paragraph, at) => {
      const [whole, article, country] = match
      const before = paragraph.text.slice(Math.max(0, match.index - 24), match.index)
      const after = paragraph.text.slice(match.index + whole.length, match.index + whole.length + 40)
      // A ship, a magazine, a club: `aboard the`, a pair of sides, `the England and Wales`.
      if (/\b(?:aboard|ship|liner|ferry|SS|HMS|USS|tanker|magazine|newspaper)\s$/i.test(before))
        return undefined
      const starts = article === 'The'
      // `The` in mid-sentence belongs to a title.
      if (starts && /[\p{L},]\s*$/u.test(before)) return undefined
      const preposition = /(?:^|[\s“"])(in|from|to|with|against) $/i.exec(before)?.[1]?.toLowerCase()
      const paired = preposition !== undefined && pairBehind.exec(after)?.[1] === preposition
      const left = paragraph.text.slice(Math.max(0, match.index - 50), match.index)
      // `on Pakistan, the Pakistan army`: what belongs to the country just named.
      const listed = listedBefore.test(left) && !left.slice(-country!.length - 8).includes(country!)
      // Only a verb, a stop, or a country beside it without article proves the article wrong by itself.
      const object = /^ to \p{Ll}/u.test(after)
      if (object && !objectOf.test(before)) return undefined
      const toured =
        (visited.test(before) && circumstance.test(after)) ||
        (accused.test(before) && /^ of \p{Ll}{2,}ing /u.test(after))
      const possessed = owned.test(before) && going.test(after)
      // `the Hezbolá fired 40 rockets`
      const acted = isBody.has(country!) && /^ \p{Ll}{3,}ed (?!by\b)/u.test(after)
      const proven = proof.test(after) || acted || listed || paired || object || toured || possessed
      if (!proven && !/^(?:,| and | (?:before|after|when|while|because) (?:it|he|she|they|we) )/.test(after))
        return undefined
      const certain = (proven && !after.startsWith(',')) || listed || paired
      return {
        start: at,
        end: at + 4,
        after: '',
        message: `Unexpected article before \`${country}\`, expected none`,
        ...(certain ? {} : {tier: 'suggest' as const}),
      }
    })
  },
}
