/** The rule for the names of seas and institutions whose last word has lost its capital. */
import {packFor} from '../../languages/index.ts'
import type {Report} from '../../report.ts'
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'
import type {Paragraph} from '../../tree.ts'

/** Names of two words that are nothing else behind `the`. */
const pairs = [
  '(?:Black|Caspian|Baltic|Red|Mediterranean|Aegean|Adriatic|Azov|Dead|Yellow|Aral|Barents|Marmara|Okhotsk|South China|East China|North) sea',
  '(?:Middle|Far|Near) east|Red (?:cross|crescent)|White house|(?:Persian|Arabian) gulf|Cold war|Security council',
  'United Arab emirates|United (?:states|nations|kingdom)|(?:European|African|Soviet) union|Arab league|Vatican city',
  'Kuril islands|Strait of hormuz|Horn of africa|Warsaw pact|Berlin wall|Suez canal|Panama canal|Holy see|World bank|Coast guard|General assembly',
].join('|')
/** What is of the whole world or of a part of it, what it is for, and what it is. */
const world =
  'World|European|International|African|Asian|Arab|Eurasian|Inter-American|Islamic|Collective|Shanghai|United Nations|UN'
/** Names that are whole without the noun: `the European Union council`. */
const whole =
  'Union|Bank|Cup|Parliament|Commission|Council|Court|War|Championships?|Organi[sz]ation|Fund|Agency|Nations|Series|Heritage|League'
const nouns =
  'programme|program|organi[sz]ation|union|fund|agency|court|commission|committee|federation|council|bank|forum'
/** Kinds of university, and what is one by its country’s constitution. */
const schools = 'state|national|technical|medical|pedagogical|polytechnic|agrarian|federal'
/** What a country has, with a capital at its first word alone: `the Norwegian Foreign ministry`; a sentence may begin so. */
const portfolios =
  'Foreign|Interior|Defen[cs]e|Finance|Justice|Health|Education|Energy|Economy|Culture|Transport|Environment|Agriculture|Labou?r|Trade|Tourism|Sports?|Social'
const national = new RegExp(
  String.raw`(?<=\p{Lu}\p{Ll}+(?:an|ese|ish|ch) )Red (?:cross|crescent)(?![\p{L}-]| \p{Lu})|(?<=\p{Ll} |\p{Lu}\p{Ll}+(?:an|ese|ish|ch|i|sh|se|ic|k) )(?:(?:${portfolios}) (?:ministry|minister)|Prime minister|Air force|National (?:assembly|guard)|Supreme court|Constitutional court|European parliament)(?![\p{L}-]| \p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu})`,
  'gu',
)
/** … and whatever has its initials behind it: `the Swiss Seismological service (SED)`. */
const initialled =
  /(?<=\p{Ll} |, )(?:\p{Lu}\p{Ll}+ (?:(?:and|of|for|the|in) )*)+(service|institute|agency|cent(?:re|er)|authority|council|union|fund|bank|organi[sz]ation|commission|committee|federation|association|office|bureau|board|programme|program|ministry|university|society|corporation|network|academy|observatory|institution|administration|directorate|inspectorate|laboratory)(?= \(\p{Lu}{2,}\p{L}*\))/gu
const maybeInitialled = /\p{Ll} \(\p{Lu}{2}/u
const peoples: ReadonlySet<string> = new Set(packFor('en')!.words.demonyms)

const named = new RegExp(
  String.raw`(?<=\b(?:Ministry|Ministries|Minister|Department|Committee) (?:of|for) )(?:Internal|Foreign|External|Emergency) (?:affairs|relations|situations)(?![\p{L}-])|(?<=\b[Tt]he )State duma(?![\p{L}-])|(?<=\b[Tt]he )(?:${pairs}|(?:${world})(?: (?:(?!(?:${whole})\b)\p{Lu}\p{Ll}+|and|for|of)){1,3} (?:${nouns}))(?![\p{L}\p{M}\p{N}-]| \p{Lu})`,
  'gu',
)

/** The first word small, the noun not: `the constitutional Council`, as French sets it. */
const halved =
  /(?<=\b[Tt]he )(?:constitutional (?:Council|Court)|supreme (?:Court|Council)|(?:federal|national) (?:Assembly|Council)|general Assembly|electoral Commission|central (?:Election )?Commission)(?![\p{L}-])/gu
/** `the Ministry of land, Infrastructure and Transport`: the first of what a ministry is for. */
const first =
  /(?<=\b(?:Ministry|Minister|Department) (?:of|for) )\p{Ll}{3,}(?=(?:, \p{Lu}\p{Ll}+){1,3},? and \p{Lu}\p{Ll})/gu
/** `Ilia state university`, but not `a Georgian state university`. */
const school = new RegExp(
  String.raw`(?<=\b\p{Lu}\p{Ll}+ )(?:${schools}) university(?![\p{L}-])(?<!\b(?:The|An?|This|That|Each|Every|One|Another|(?:\p{L}+(?:an|ish|ese|i|ch|ek))) (?:${schools}) university)`,
  'gu',
)

const small =
  /^(?:sea|duma|university|east|cross|crescent|house|gulf|war|council|programme|program|organi[sz]ation|union|fund|agency|court|commission|committee|federation|bank|forum|affairs|relations|situations|emirates|states|nations|kingdom|league|city|islands|hormuz|africa|pact|wall|canal|see|ministry|minister|force|assembly|guard|parliament|service|institute|cent(?:re|er)|authority|association|office|bureau|board|society|corporation|network|academy|observatory|institution|administration|directorate|inspectorate|laboratory)$/
const lesser = /^(?:constitutional|supreme|federal|national|general|electoral|central)$/
const ministry = /^(?:Ministry|Minister|Department)$/
/** One of these stands in every such name: nothing else is looked at. */
const telling = fact((word) => small.test(word) || lesser.test(word) || ministry.test(word))
const capital = /^\p{Lu}\p{Ll}/u

export const smallHeadNoun: Rule = {
  id: 'small-head-noun',
  finds:
    'one word of a sea or an institution in small letters: `the World Food programme`, `the Black sea`, `the constitutional Council`',
  why: 'Other languages set a capital at the first word of a name alone, and engines keep some of that. Only behind the article, names of two words that are nothing else, and bodies of the world or a continent that begin with at least two capitals; what is a body of an institution stays, and so does what goes on with another name.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The World Food programme sent a ship through the Black sea to the African Development bank.',
      after: 'The World Food Programme sent a ship through the Black Sea to the African Development Bank.',
    },
    {
      before: 'The Ministry of Internal affairs told the Minister for Emergency situations.',
      after: 'The Ministry of Internal Affairs told the Minister for Emergency Situations.',
    },
    {
      before:
        'The constitutional Council wrote to the State duma, to Genoa state university and to the Ministry of land, Ports and Roads.',
      after:
        'The Constitutional Council wrote to the State Duma, to Genoa State University and to the Ministry of Land, Ports and Roads.',
    },
    {
      before: 'The Danish Foreign ministry and the Federal Geological office (FGO) called the Air force.',
      after: 'The Danish Foreign Ministry and the Federal Geological Office (FGO) called the Air Force.',
    },
    {
      before:
        'He told the Security council, the Libyan Red crescent and the Red cross of the Middle east and the United Arab emirates.',
      after:
        'He told the Security Council, the Libyan Red Crescent and the Red Cross of the Middle East and the United Arab Emirates.',
    },
  ],
  leaves: [
    {text: 'An Italian state university and a constitutional Council of elders met.', why: 'a kind of body'},
    {text: 'The Minister of state, Maria Costa, and Anna said so to the national Team.', why: 'an office'},
    {text: 'A European Jewish organization and the European Union council met.', why: 'a kind of body'},
    {text: 'The World Cup committee and the UN forum are in the red house by the black sea.', why: 'words'},
    {
      text: 'Foreign ministry staff left, and the Norwegian agency (NTB) knew of Rapallo office (RO) hours.',
      why: 'beginnings, kinds of bodies',
    },
    {text: 'The International Dockers federation Harbour, the Red cross Maria wore.', why: 'another name'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words, gaps}, from, to) => {
      for (
        let at = telling.next(store, words, from, to);
        at !== -1;
        at = telling.next(store, words, at + 1, to)
      ) {
        const textAt = (index: number): string =>
          index >= from && index < to ? store.texts[words[index]!]! : ''
        const word = textAt(at)
        if (
          ministry.test(word)
            ? /^\p{Ll}{3}/u.test(textAt(at + 2))
            : lesser.test(word) && capital.test(textAt(at + 1))
        )
          return true
        if (at === from || store.texts[gaps[at]!] !== ' ' || !small.test(word)) continue
        const before = textAt(at - 1)
        if (capital.test(before) || before === 'of') return true
        if (word === 'university' && capital.test(textAt(at - 2))) return true
      }
      return false
    },
  },
  check(tree, file) {
    for (const pattern of [named, national]) mark(tree, file, pattern, raised)
    mark(
      tree,
      file,
      initialled,
      (match, paragraph) => {
        const words = match[0].split(' ')
        // `the Norwegian agency (NTB)`, `the Rapallo office (RO)`: of a people, of a company.
        const kind = words.at(-2)!
        if (peoples.has(kind) || !file.data.settings?.lexicon?.('en')?.has(kind.toLowerCase()))
          return undefined
        return raised(match, paragraph)
      },
      maybeInitialled,
    )
    for (const [pattern, maybe] of [
      [halved, /(?:al|me) [CAE]/],
      [first, /(?:Minist(?:ry|er)|Department) (?:of|for) \p{Ll}/u],
      [school, / university/],
    ] as const)
      mark(tree, file, pattern, allRaised, maybe)
  },
}

function allRaised(match: RegExpExecArray, {text}: Paragraph): Omit<Report, 'start' | 'end'> | undefined {
  if (!readsAs('en', text, match.index, match.index + match[0].length, 1)) return undefined
  const after = match[0].replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return {after, message: `Unexpected small letter in the name \`${match[0]}\`, expected \`${after}\``}
}

function raised(match: RegExpExecArray, {text}: Paragraph): Omit<Report, 'start' | 'end'> | undefined {
  const at = match[0].lastIndexOf(' ') + 1
  if (!readsAs('en', text, match.index, match.index + match[0].length, 1)) return undefined
  const after = match[0].slice(0, at) + match[0].charAt(at).toUpperCase() + match[0].slice(at + 1)
  return {after, message: `Unexpected small letter at the end of \`${match[0]}\`, expected a capital`}
}
