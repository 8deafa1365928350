/** The rule for two words that lost the space between them. */
import type {Document} from '../../document.ts'
import {isNewsAgency} from '../../furniture/agencies/agencies.ts'
import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import type {Fact} from '../../suspicion.ts'
import {fact, wordsIn} from '../../suspicion.ts'
import type {Paragraph} from '../../tree.ts'
import {paragraphs} from '../../tree.ts'
import {wordTable} from '../../words.ts'
import {speechVerbs} from '../english.ts'
import {readsAs, rightOf} from '../surroundings.ts'
import {vocabulary} from '../vocabulary.ts'
import {besideNumber, numeric} from './beside-number.ts'
import type {Split} from './coming-apart.ts'
import {
  adjectives,
  beforeWord,
  behindWord,
  HALF_PER_MILLION,
  isLoose,
  known,
  leading,
  NOUN_IN_NAME,
  shortWords,
  splitOf,
  trailing,
} from './coming-apart.ts'
import {LEAST_APART, phrasal, predicated, qualified, tooLong} from './content-words.ts'
import {acronymic, afterGenitive, afterKnown} from './glued-beside.ts'

const peoples: ReadonlySet<string> = new Set(packFor('en')!.words.demonyms)

/** Brands that pages write small. */
const brands = new Set('linkedin addthis sharethis'.split(' '))

/** Verbs that need another one behind them. */
const modals = new Set('would could should'.split(' '))
const shortVerbs = new Set('be go do see say get let put run set use win pay try ask sit lie'.split(' '))
/** … and before `as` with a participle behind it, which no name but one of three letters leaves: `Texas`, `Vegas`. */
const NOUN_BEFORE_AS = 4
/** `Armyas reported`: what may follow `as` when it is a word of its own. */
const afterAs = new Set(
  'reported announced stated said described expected planned agreed demanded requested required shown seen noted mentioned claimed confirmed usual always well soon part of a an the it he she they we one if though to in for many much long far his her its their'.split(
    ' ',
  ),
)
/** After a name these show that the whole is one: `Portas said`. */
const afterName = new Set(
  'is was are were has had have will would can could may might must should does did do'.split(' '),
)

/** Whether a word comes apart, by the lexicon that says so. */
const splits = new WeakMap<Lexicon, Fact>()

export const mergedWord: Rule = {
  id: 'merged-word',
  finds: 'two words that lost the space between them',
  why: 'A scraper that drops a link or a bold tag drops the space with it. A word is split where it stands in no dictionary, stands once in the document, and comes apart in one way only into two frequent words of which one is a function word; a name with a function word behind it is split where the name stands elsewhere in the text. Two content words are parted where both are too long for a compound, where the text has them apart elsewhere, or where a past form must be the verb of the noun before it; they are suggested where an ending shows that they make no compound. Names, brands, hashtags, and compounds are never split; without a lexicon nothing is.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'About 300 were displacedaccording to the mayor.',
      after: 'About 300 were displaced according to the mayor.',
    },
    {
      before: 'The Navy moved. They want to leave their Navyas reported by the ministry.',
      after: 'The Navy moved. They want to leave their Navy as reported by the ministry.',
    },
    {
      before: 'The mayor spoke of the lawintended to help and a houseattacked by the crowd.',
      after: 'The mayor spoke of the law intended to help and a house attacked by the crowd.',
    },
    {before: 'It was the Armyas reported by the union.', after: 'It was the Army as reported by the union.'},
    {
      before: 'It was approved bythe council and paidby the state.',
      after: 'It was approved by the council and paid by the state.',
    },
    {
      before: 'Tarvainen leads the group. Later Tarvainenhas staged a protest.',
      after: 'Tarvainen leads the group. Later Tarvainen has staged a protest.',
    },
    {
      before:
        'The peak came aftera rise, took placein May, and the toys stuckon the quay couldnot be sold, as the report publishedin “Harbour” says.',
      after:
        'The peak came after a rise, took place in May, and the toys stuck on the quay could not be sold, as the report published in “Harbour” says.',
    },
    {
      before:
        'A quake of 7.5at noon. They called forthe vote of 20deputies, and he told AFPthat 3 millionpeople agree, said AFPjournalists.',
      after:
        'A quake of 7.5 at noon. They called for the vote of 20 deputies, and he told AFP that 3 million people agree, said AFP journalists.',
    },
    {
      before: 'For El Paísthe vote is lost. The Guardianwelcoming it is no surprise at the Assemblyis not.',
      after: 'For El País the vote is lost. The Guardian welcoming it is no surprise at the Assembly is not.',
    },
    {
      before:
        'He has lived here since2014, and from1990 to 2000. On the31 March the36-year-old met over300,000 fans.',
      after:
        'He has lived here since 2014, and from 1990 to 2000. On the 31 March the 36-year-old met over 300,000 fans.',
    },
    {
      before:
        'Born on14 June 1890 (died 18November 1949), she ran the men’s800 metres In1931, released in 1932in Genoa for the 17thseason of the 1930Italian Games on May3, 1930.',
      after:
        'Born on 14 June 1890 (died 18 November 1949), she ran the men’s 800 metres In 1931, released in 1932 in Genoa for the 17th season of the 1930 Italian Games on May 3, 1930.',
    },
    {
      before:
        'The policeclosed the road, and the courtruled on it. The autopsyreport and the firedepartment are theirs. They moved to thenew port, where beds were put upfor guests.',
      after:
        'The police closed the road, and the court ruled on it. The autopsy report and the fire department are theirs. They moved to the new port, where beds were put up for guests.',
    },
    {
      before: 'Thesoldiers left the waterlevel as it was, a water level for ships.',
      after: 'The soldiers left the water level as it was, a water level for ships.',
    },
    {
      before: 'The ships came toeffect a change, and the quays aredivided into two parts.',
      after: 'The ships came to effect a change, and the quays are divided into two parts.',
    },
    {before: 'The mayor againasked for peace.', after: 'The mayor again asked for peace.'},
    {before: 'The prime minister’soffice was searched.', after: 'The prime minister’s office was searched.'},
  ],
  leaves: [
    {
      text: 'The toreador and the isbister were seen, and tosca is areola to them.',
      why: 'words that begin like a function word',
    },
    {
      text: 'They keep on walkin and talkin before the electon, and it’sokay and that’sall.',
      why: 'ways to speak',
    },
    {text: 'In the meanon, the mot perton de la vie; it is the formis of it.'},
    {text: 'Le matin, the salis of the corna and a bowl of natto.', why: 'foreign words'},
    {text: 'McDonald met DiMaio and Amidon in Southend, and Anand was therein.'},
    {text: 'The Port is closed. However Portas said he would come, and Pakistanis and Israelis agreed.'},
    {text: 'The livestream showed a whistleblower, an onsite frontrunner and a cofounder.', why: 'compounds'},
    {
      text: 'The counterparty hired whistleblowers and servicepeople governmentwide in one rockfill.',
      why: 'compounds',
    },
    {text: 'See #standwiththem and @followthe and example.com/ofthe.', why: 'hashtags, handles, paths'},
    {text: 'The MPs and NGOs met the OKed bidder of HBOmax, and USAid paid.', why: 'endings and brands'},
    {text: 'See #since2014, @in2020 and example.com/from1990; the file is by1999-b.', why: 'tags and paths'},
    {text: 'Die Bundesregierung und dasselbe.', language: 'de', why: 'compounds'},
    {text: 'The Guardianship of the Parisienne, the Mondeo, the Politicos and the Soirees of the Dynastis.'},
    {text: 'Spain ceded the Floridas to the Union.', why: 'a plural'},
    {text: 'Share it: facebook tumblr linkedin stumble.', why: 'a brand'},
    {text: 'The order says: “(r)ather than go on, the city will wait.”', why: 'a letter in brackets'},
    {text: 'Bahrain is small. They asked the Bahrainis to wait.', why: 'a people'},
    {
      text: 'The 1975band, the 2000trees party, the 7thly of it, March4u and 2000AD play on1 and in2000AD.',
      why: 'names with numbers',
    },
    {text: 'See #the31 days and over18s; the1975 played.', why: 'tags, an ending, a band'},
    {text: 'Bandas, cartas and puertas are Spanish words.'},
    {text: 'Wolf met Wolf, and Wolfgang Marchand of the Marchand family came by Peterborough.', why: 'names'},
  ],
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    if (!lexicon) return
    let splittable = splits.get(lexicon)
    if (!splittable) {
      splittable = fact((word) => /^[A-Za-z][a-z]{4,40}$/.test(word) && splitOf(word, lexicon) !== null)
      splits.set(lexicon, splittable)
    }
    const table = wordTable(file)
    const {store, words, starts} = table
    for (const paragraph of paragraphs(tree, file)) {
      const [from, to] = wordsIn(paragraph.node, table)
      for (
        let at = splittable.next(store, words, from, to);
        at !== -1;
        at = splittable.next(store, words, at + 1, to)
      ) {
        const word = store.texts[words[at]!]!
        judge(file, paragraph, starts[at]! - paragraph.start, word, splitOf(word, lexicon)!, lexicon)
      }
      afterGenitive(file, paragraph, lexicon)
      for (
        let at = acronymic.next(store, words, from, to);
        at !== -1;
        at = acronymic.next(store, words, at + 1, to)
      )
        afterKnown(file, paragraph, starts[at]! - paragraph.start, store.texts[words[at]!]!, lexicon)
      for (
        let at = numeric.next(store, words, from, to);
        at !== -1;
        at = numeric.next(store, words, at + 1, to)
      )
        besideNumber(file, paragraph, starts[at]! - paragraph.start, store.texts[words[at]!]!, lexicon)
    }
  },
}

/** Second parts that are rather endings. */
const suffixes = /^(?:able|like|wise|less|ness|hood|ship|line|man|men)$/
/** Whether the words on both sides are English or names, one of them beyond doubt; behind a preposition stands what it governs. */
function governed(first: string, previous: string | undefined, rest: string, lexicon: Lexicon): boolean {
  const next = /^\s+[“"‘(]?([\p{L}\p{M}\d]+)/u.exec(rest)?.[1]
  if (next === undefined) return false
  const around = [previous ?? '', next].filter((word) => /^\p{Ll}/u.test(word))
  return (
    around.every((word) => known(word, lexicon)) &&
    (first.length > 4 ||
      around.some((word) => word.length > 2 && lexicon.frequency(word) >= HALF_PER_MILLION))
  )
}

function judge(
  file: Document,
  paragraph: Paragraph,
  index: number,
  word: string,
  {at, functional}: Split,
  lexicon: Lexicon,
): void {
  // `the Floridas`: a name with a plural of its own.
  if (/^\p{Lu}\p{Ll}+s$/u.test(word) && known(word.slice(0, -1).toLowerCase(), lexicon)) return
  const {text} = paragraph
  const words = vocabulary(file)
  // By far the most: names that no mention backs.
  if (functional === 'none' && /^[A-Z]/.test(word) && (words.get(word.slice(0, at)) ?? 0) < 2) return
  const left = text[index - 1] ?? ' '
  const right = text[index + word.length] ?? ' '
  // Parts of names, handles, paths, compounds and foreign words.
  if (/[\p{L}\p{M}\p{N}_#@/\-.'’&]/u.test(left) || /[\p{L}\p{M}\p{N}_@/\-'’&=(]/u.test(right)) return
  if (right === '.' && /^\.[a-z]/i.test(rightOf(text, index + word.length))) return
  // `the Bahrainis`: a people.
  if (peoples.has(word)) return
  // `(r)ather`: a small letter instead of the source's capital.
  if (
    brands.has(word) ||
    (left === ')' && /\(\p{L}{1,2}\)$/u.test(text.slice(Math.max(0, index - 4), index)))
  )
    return
  if (!readsAs('en', text, index, index + word.length)) return
  if ((words.get(word) ?? 0) > 1) return
  const first = word.slice(0, at)
  const second = word.slice(at)
  const next = /^\s+([\p{L}\p{M}]+)/u.exec(text.slice(index + word.length, index + word.length + 40))?.[1]
  const previous = /([\p{L}\p{M}]+)\s+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[1]
  const adjective =
    functional === 'none' && adjectives.test(first) && second.length >= 4 && !suffixes.test(second)
  const named = /^[A-Z]/.test(word)
  const participle = functional === 'none' && !named && qualified(previous, first, second, next)
  const pair =
    functional === 'none' &&
    !named &&
    (tooLong(first, second) ||
      predicated(previous, second, next) ||
      (Math.min(first.length, second.length) >= LEAST_APART &&
        new RegExp(`(?<!\\p{L})${first} ${second}(?!\\p{L})`, 'u').test(String(file.value))))
  const certain = functional !== 'none' || adjective || participle || pair
  if (!certain && !named && !phrasal(first, second)) return
  let tier: 'fix' | 'suggest' = certain ? 'fix' : 'suggest'
  if (/^[A-Z]/.test(word)) {
    const starts = previous === undefined
    if (functional === 'right') {
      // The left part must be known to the text as a word of its own, with this capital, or be a noun behind an article.
      const noun =
        (previous === 'the' || (second === 'as' && previous === 'of')) &&
        first.length >= (second === 'as' ? NOUN_BEFORE_AS : NOUN_IN_NAME) &&
        lexicon.has(first.toLowerCase())
      if (!words.has(first) && !noun && !isNewsAgency(first)) return
      if (next === undefined || /^\p{Lu}/u.test(next) || afterName.has(next)) return
      if (previous !== undefined && /^\p{Lu}/u.test(previous) && second.length < 3) return
      if (second === 'as' && !(afterAs.has(next) && !starts)) return
      if (second !== 'as' && speechVerbs.has(next)) return
    } else if (functional === 'left') {
      // `Theresa`, `Ofcom`, `Hisham` are names; `Theelection` at the start of a sentence is not.
      if (
        !starts ||
        (words.has(second) === false && !(first === 'The' && next !== undefined && known(next, lexicon))) ||
        lexicon.frequency(second) < HALF_PER_MILLION * 2 ||
        second.length < 5
      )
        return
    } else {
      // A name that the text uses alone, twice at least, with a noun behind it and an article before.
      if ((next !== undefined && /^\p{Lu}/u.test(next)) || suffixes.test(second)) return
      tier = /^(?:the|an?|this|that|his|her|their|its)$/.test(previous ?? '') ? 'fix' : 'suggest'
    }
  } else {
    if (second === 'as' && (next === undefined || !afterAs.has(next))) return
    // These end words of French and Spanish as well: English stands around, and what they govern behind.
    if (
      ((second.length < 3 && behindWord.has(second)) || (functional === 'left' && beforeWord.has(first))) &&
      !governed(first, previous, rightOf(text, index + word.length), lexicon)
    )
      return
    if (
      functional !== 'none' &&
      !isLoose(first, second) &&
      Math.min(first.length, second.length) < 3 &&
      !behindWord.has(second) &&
      second !== 'a'
    ) {
      // Two letters are found in many foreign words: the other half must be beyond doubt, and prose must follow.
      const other = first.length < 3 ? second : first
      if (other.length < 5 && !leading.has(other)) tier = 'suggest'
    }
    const both =
      (leading.has(first) && (trailing.has(second) || behindWord.has(second))) ||
      (modals.has(first) && shortVerbs.has(second))
    // `to thenew settlement`: an article between plain words, before one of the commonest.
    const article = first === 'the' && shortWords.has(second) && next !== undefined && known(next, lexicon)
    if (functional === 'left' && second.length < 4 && !both && !article) tier = 'suggest'
    if (functional === 'right' && first.length < 4 && !shortWords.has(first)) tier = 'suggest'
  }
  const start = paragraph.start + index
  report(file, {
    start: start + at,
    end: start + at,
    after: ' ',
    tier,
    message: `Unexpected word \`${word}\`, expected \`${first} ${second}\``,
  })
}
