/** The rule for dates and years in the format of another language. */
import {packFor} from '../../languages/index.ts'
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import type {Closer} from '../../text/suspicion.ts'
import {digitSign, nextWord} from '../../text/suspicion.ts'
import {ordinal as inEnglish} from '../spaces/ordinal.ts'
import {foreignMonths, foreignWeekdays} from './foreign-months.ts'

const monthNames: ReadonlySet<string> = new Set(packFor('en')?.words.months ?? [])
const months = [...monthNames].join('|')

/** A day with the stop of an ordinal, as German, Polish and Turkish write it: `on the 15. October`. */
const ordinal = new RegExp(
  String.raw`(?<=(?:\b(?:[Tt]he|[Oo]n|[Ff]rom|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Oo]f|[Bb]y|\p{L}{3,}day,?)|[:–—]) \d{1,2})\.(?= (?:${months})(?:,? \d{4}|[,.;:)]|$| (?:in|at|to|until|of|for|with|this|last)\b))`,
  'gu',
)
/** What German, Nordic and Polish reports count so: `in the 83. minute`, `83. minute: …` */
const counted: ReadonlySet<string> = new Set(
  'minute edition anniversary birthday century matchday round congress floor district season lap stage quarter half place week division brigade battalion regiment corps grade generation'.split(
    ' ',
  ),
)
const counting = new RegExp(
  String.raw`(?:(?<=\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ii]n) )|(?<=^\s*)(?=\d{1,3}\. minute\b))(\d{1,3})\.(?= (?:${[...counted].join('|')})\b)`,
  'gu',
)
/** … and with a hyphen before the English ending, as Armenian and Russian have it: `the 12-th of October`. */
const hyphened =
  /(?<=\b\d{0,2}(?:1-(?=st)|2-(?=nd)|3-(?=rd)|[04-9]-(?=th)|1[1-3]-(?=th)))(?=(?:st|nd|rd|th)\b(?!-))/gu
/** `in 2022 year`: Slavic languages, Armenian and Turkish say the word. */
const named =
  /(?<=\b(?:[Ii]n|[Oo]f|[Ff]or|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring) (?:the )?(?:1[5-9]|20)\d\d) year(?=[.,;:)]|$| (?!(?:groups?|olds?|long|plans?|end|high|low|book|round|on|over|to|in|ago)\b)[\p{L}\d])/gu
/** `In 2023y.`: its abbreviation. */
const shortened = /(?<=\b(?:19|20)\d\d) ?yy?\.(?=[,;:)]|$| (\p{L}))/gu
/** `in the 1972`: an article that belongs to the year of the source; `in the 2020 election` is one of several. */
const articled =
  /(?<=\b[Ii]n )the (?=(?:1[5-9]|20)(?!00)\d\d(?:[.;:)]|,(?! (?:\d|and\b|or\b))|$| (?:in|at|when|he|she|they|it|on)\b))/gu

/** `on the July 7 he declared`; `on the July 7 attacks` is a description. */
const articledDay = new RegExp(
  String.raw`(?<=\b[Oo]n )the (?=(?:${months}) \d{1,2}(?:[.;:)]|,(?! \d)|$| (?:he|she|it|they|we|I|the|an?|his|her|their|its|when|in|at)\b))`,
  'gu',
)
/** `the 90-ies`, `the 1980-s` */
const decade = /(?<=\b(?:[Tt]he|early|late|mid|[Ii]n|of|since) (?:1[5-9]|20)?\d0)-(?:ie)?s(?![\p{L}'’-])/gu

/** `on 9 of October`: what Romance languages say between day and month. */
const parted = new RegExp(
  String.raw`(?<=\b(?:[Oo]n|[Oo]f|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Tt]o|[Bb]efore|[Aa]fter) (?:the )?(?:[1-9]|[12]\d|3[01]) )of (?=(?:${months})(?![\p{L}'’-]| \p{Lu}))`,
  'gu',
)

/** `12 de mayo de 1950`, `lundi 12 février`, `the 3. März`: what nobody translated. Behind a capital it is the name of a street. */
const untranslated = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-]|(?!\p{L}+day )\p{Lu}\p{L}{0,30} |\b(?:le|el|il|am|al|del|du|au|vom|dem) )(?:(${[...foreignWeekdays.keys()].join('|')}),? (?:den |the )?)?(\d{1,2})(?:\.|er|º|°)?( d[ei]| of)? (${[...foreignMonths.keys()].join('|')})(?![\p{L}-])(?:(?: del?)? ((?:1[5-9]|20)\d\d)\b)?`,
  'gu',
)
const maybeUntranslated = new RegExp(
  String.raw`\d(?:\.|er|º|°)?(?: d[ei]| of)? (?:${[...foreignMonths.keys()].join('|')})`,
  'u',
)
/** Food as well. */
const ambiguous = 'mayo'

const endings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's', 'ies'])

/** A number with a month, an ending, the word for the year or an article beside it. */
const dated: Closer = (table, from, to) => {
  const {words, gaps} = table
  const {texts} = table.store
  for (
    let at = nextWord(table, digitSign, from, to);
    at !== -1;
    at = nextWord(table, digitSign, at + 1, to)
  ) {
    const word = texts[words[at]!]!
    if (at > from + 1 && texts[words[at - 2]!] === 'the' && monthNames.has(texts[words[at - 1]!]!))
      return true
    if (word.endsWith('y') || (word.length === 4 && at > from && texts[words[at - 1]!] === 'the')) return true
    if (at + 1 >= to) continue
    const gap = texts[gaps[at + 1]!]
    const next = texts[words[at + 1]!]!
    if (
      foreignMonths.has(next) ||
      (at + 2 < to && /^(?:d[ei]|of)$/.test(next) && foreignMonths.has(texts[words[at + 2]!]!))
    )
      return true
    if (gap === ' ' && next === 'of' && at + 2 < to && monthNames.has(texts[words[at + 2]!]!)) return true
    if (
      gap === '. '
        ? monthNames.has(next) || counted.has(next)
        : gap === '-'
          ? endings.has(next)
          : gap === ' ' && /^y(?:ear|y?)$/.test(next)
    )
      return true
  }
  return false
}

export const foreignDate: Rule = {
  id: 'foreign-date',
  finds:
    'a date, year or ordinal in the format or the words of another language: `the 15. October`, `the 83. minute`, `in 2022 year`, `12 de mayo`',
  why: 'Engines put the month into English and leave the rest: the stop or hyphen of an ordinal, the word for the year and its abbreviation, its article. Sentences that end in a number, years before a noun (`in the 2020 election`), races over 1500 metres and ages are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'She was born on 12 de mayo de 1950, married on lundi 12 février, left on Tuesday 12 of mayo and died on the 3. März 2020 in Genoa.',
      after:
        'She was born on 12 May 1950, married on Monday 12 February, left on Tuesday 12 May and died on the 3 March 2020 in Genoa.',
    },
    {
      before:
        'He scored in the 83. minute of the 3. matchday, after the 2. half of the 1. quarter.\n\n82. minute: Costa falls.',
      after:
        'He scored in the 83rd minute of the 3rd matchday, after the 2nd half of the 1st quarter.\n\n82nd minute: Costa falls.',
    },
    {
      before: 'On the wall stood a date: 19. November. On Monday, 3. March 2024, it was gone.',
      after: 'On the wall stood a date: 19 November. On Monday, 3 March 2024, it was gone.',
    },
    {
      before: 'The vote of 9 of October was held again on 3 of March 2024.',
      after: 'The vote of 9 October was held again on 3 March 2024.',
    },
    {
      before: 'The vote is on the 15. October, and the strike began on 3. May in Genoa.',
      after: 'The vote is on the 15 October, and the strike began on 3 May in Genoa.',
    },
    {
      before: 'On the 12-th of October, the 30-th anniversary, the 21-st century and the 3-rd world.',
      after: 'On the 12th of October, the 30th anniversary, the 21st century and the 3rd world.',
    },
    {
      before: 'It cost more than in 2022 year. In 2023y., they left; it was built in 1931 y. Nobody knows.',
      after: 'It cost more than in 2022. In 2023, they left; it was built in 1931. Nobody knows.',
    },
    {
      before: 'On the July 7 he left, and on the May 3, she came. In the 90-ies and the 1980-s it rained.',
      after: 'On July 7 he left, and on May 3, she came. In the 90s and the 1980s it rained.',
    },
    {
      before: 'He was born in the 1972 in Genoa. In the 2021, he moved.',
      after: 'He was born in 1972 in Genoa. In 2021, he moved.',
    },
  ],
  leaves: [
    {
      text: 'They met in Plaza 25 de mayo, Via 2 giugno and on Avenida 9 de Julio with 12 mayo jars and 3 Mars bars.',
      why: 'names of streets, food',
    },
    {text: 'They were 83. minute by minute, the number grew.', why: 'the end of a sentence'},
    {text: 'They finished on 15. October was warm. It fell to 15. May came.', why: 'two sentences'},
    {
      text: 'She won in the 1500, in the 2019, 2020 and 2021 seasons, and in the 2020 election.',
      why: 'races',
    },
    {
      text: 'They spoke on the July 7, 2005 attacks and on the May 1 strike; size 40-s is out.',
      why: 'what happened on that day, names of things',
    },
    {text: 'Of them came 19. November was cold, and the score was 3. May came.', why: 'two sentences'},
    {text: 'He saw 9 of October’s ships, 3 of May Day, and the 9th of October.', why: 'how many, English'},
    {text: 'In 2022 year on year growth fell, as in 2021 year end sales did.', why: 'compounds'},
    {text: 'The 12-thread rope, the x-th ship, and 2-nd-hand goods.', why: 'no dates'},
  ],
  suspects: {...digitSign, closer: dated},
  check(tree, file) {
    mark(
      tree,
      file,
      untranslated,
      (match, paragraph) => {
        const [whole, weekday, day, of, month, year] = match
        if (Number(day) > 31 || !readsAs('en', paragraph.text, match.index)) return undefined
        if (month === ambiguous && !of && !year) return undefined
        const after = [weekday && foreignWeekdays.get(weekday), day, foreignMonths.get(month!), year]
          .filter((part) => part !== undefined)
          .join(' ')
        return {after, message: `Unexpected date \`${whole}\` in another language, expected \`${after}\``}
      },
      maybeUntranslated,
    )
    mark(
      tree,
      file,
      parted,
      () => ({after: '', message: 'Unexpected `of` between day and month, expected none'}),
      /\d of \p{Lu}/u,
    )
    mark(
      tree,
      file,
      ordinal,
      () => ({after: '', message: 'Unexpected stop of an ordinal in a date, expected the number alone'}),
      /\d\. \p{Lu}/u,
    )
    mark(
      tree,
      file,
      counting,
      ([, number]) => {
        const after = inEnglish(number!)
        return after === undefined
          ? undefined
          : {
              after: `${number}${after}`,
              message: 'Unexpected stop of an ordinal, expected its English ending',
            }
      },
      /\d\. \p{Ll}/u,
    )
    mark(
      tree,
      file,
      hyphened,
      (_match, _paragraph, at) => ({
        start: at - 1,
        end: at,
        after: '',
        message: 'Unexpected hyphen inside an ordinal, expected none',
      }),
      /\d-(?:st|nd|rd|th)/,
    )
    mark(
      tree,
      file,
      named,
      () => ({after: '', message: 'Unexpected `year` behind its number, expected the number alone'}),
      /\d year/,
    )
    mark(
      tree,
      file,
      shortened,
      ([text, next], {text: whole}, at) => {
        const ends = next === undefined ? whole.endsWith(text) : /\p{Lu}/u.test(next)
        return {
          start: at,
          end: at + text.length,
          after: ends ? '.' : '',
          message: `Unexpected abbreviation \`${text.trim()}\` behind a year, expected none`,
        }
      },
      /\d ?yy?\./,
    )
    mark(
      tree,
      file,
      articledDay,
      () => ({after: '', message: 'Unexpected article before a date, expected none'}),
      /n the \p{Lu}\p{Ll}+ \d/u,
    )
    mark(
      tree,
      file,
      decade,
      () => ({after: 's', message: 'Unexpected ending of a decade, expected `s`'}),
      /0-(?:ie)?s/,
    )
    mark(
      tree,
      file,
      articled,
      () => ({after: '', message: 'Unexpected article before a year, expected none'}),
      /n the \d{4}/,
    )
  },
}
