/** The rule for names of peoples, languages, weekdays and months without their capital. */

import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {listSign} from '../../text/signs.ts'
import {leftOf, readsAs} from '../../text/surroundings.ts'
import {paragraphs} from '../../tree.ts'
import {quotedInLine} from '../repeats/runs.ts'
import {beginsSmall} from './small-text.ts'

const english = packFor('en')!.words
const ambiguous = new Set([
  ...english.ambiguousDemonyms.map((word) => word.toLowerCase()),
  // Words of the language without their capital: cloth, dogs, tools, numerals, breeds, styles, sounds, scripts.
  ...'afghan afghans afrikaans anglican avar basque basques berber breton caribbean caucasian christian copt copts danish dane danes dari evangelical finn finns fur greenlander gothic hispanic hmong inuit ionian latin latina latino latinos latinas levantine lao luo magyar maltese mayan mediterranean methodist milanese mongol moorish muscovite neapolitan nordic norman ottoman ottomans oceanian presbyterian protestant protestants quaker sami scotch serb serbs siamese sikh slav slavs spartan sufi tamil tatar tatars thai turkic venetian vlach welsh western zulu zulus romani roman romans genoese balkan baltic balkar arctic cherokee apache comanche iroquois navajo latin arabian'.split(
    ' ',
  ),
])

const demonyms = new Set(
  english.demonyms
    .filter((word) => /^\p{Lu}[\p{L}]+$/u.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !ambiguous.has(word)),
)
/** `south korean`, `sri lankan`: both words small. */
const compounds = new Set(
  english.demonyms
    .filter((word) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(word))
    .map((word) => word.toLowerCase()),
)
const compound = new RegExp(
  `(?<![\\p{L}\\p{N}_#@/.-])(?:${[...compounds].join('|')})(?![\\p{L}\\p{N}_@/-])`,
  'gu',
)
const weekdays = new Set(english.weekdays.map((word) => word.toLowerCase()))
/** `may`, `march` and `august` are words; `june` and `april` are not. */
const months = new Set(
  english.months
    .map((word) => word.toLowerCase())
    .filter((word) => !['may', 'march', 'august'].includes(word)),
)
/** Games, movements and houses that are names like these. */
const named =
  'olympic olympics paralympic paralympics hamas hezbollah taliban islamist islamists islam islamic islamophobic islamophobia brexit bundestag bundesrat bundesliga bundeswehr knesset likud fatah mossad gestapo wehrmacht duma sejm folketing storting riksdag interpol europol eurovision ramadan hanukkah houthi houthis tory tories'.split(
    ' ',
  )
const listed = new Set([
  ...demonyms,
  ...weekdays,
  ...[...weekdays].map((day) => `${day}s`),
  ...months,
  ...named,
])
const phrases = english.lowerCasePhrases.map((phrase) => phrase.toLowerCase())
const firstWords = new Set(phrases.map((phrase) => phrase.split(' ')[0]!))

/** What stands for a people in front of another, and is no word alone: `franco-German`. */
const firstHalves = 'franco anglo russo sino armeno turco greco italo hispano luso austro judeo serbo'.split(
  ' ',
)

/** … and what a list of peoples makes one of them: `the afghan, Pakistani and Somali sailors`. */
const inLists =
  'afghan afghans basque basques berber berbers breton bretons caribbean danish dane danes finn finns maltese mongol norman persian polish serb serbs slav slavs sikh sikhs tamil tamils tatar tatars thai thais welsh'.split(
    ' ',
  )
const inList = new RegExp(
  String.raw`(?<=(\p{L}+)(?:,? and |,? or |, ))(?:${inLists.join('|')})(?![\p{L}\p{N}_@/-])|(?<![\p{L}\p{N}_#@/.-]|\b[Aa]n? )(?:${inLists.join('|')})(?=(?:, |,? and |,? or )(\p{L}+))`,
  'gu',
)
const maybeInList = new RegExp(
  String.raw`(?:,|and|or) (?:${inLists.join('|')})\b|\b(?:${inLists.join('|')})(?:,|,? and|,? or) `,
)

const suspicious = listSign([
  ...listed,
  ...[...compounds].map((word) => word.split(' ')[1]!),
  ...firstHalves,
  ...'soviet nordic baltic ottoman may march august'.split(' '),
  ...inLists,
])

/** Nouns before which `polish` is the adjective of Poland and `danish` that of Denmark, no verb and no pastry. */
const people =
  /\b(?:polish|danish|welsh|soviet|thai|maltese|afghan|nordic|baltic|caribbean|ottoman|tatar|tamil)(?= (?:government|army|navy|president|presidency|prime|minister|ministry|parliament|border|authorities|police|officials?|forces|troops|soldiers?|citizens?|people|language|media|capital|city|town|territory|economy|party|opposition|diplomats?|ambassador|embassy|league|club|farmers|zloty|baht|currency|crown|king|queen|prince|princess|coach|striker|defender|midfielder|goalkeeper|captain|players?|team|fans|journalists?|newspapers?|companies|company|firm|singer|writer|actor|actress|director|painter|composer|architect|politicians?|lawmakers?|voters|islands?|coast|waters|peninsula|courts?|era|union|republics?|regime|bloc|foreign minister|foreign ministry)\b)/g

const halved = new RegExp(`(?<![\\p{L}\\p{N}_#@/.-])(?:${firstHalves.join('|')})(?=-\\p{Lu}\\p{Ll})`, 'gu')

/** Words long enough to be one of these; what stands around them is looked at afterwards, for that takes longer. */
const candidate = /[a-z]{4,15}/g
const before =
  /(?:^|[^\p{L}\p{M}\p{N}_#@/.&-]|[^\p{L}](?:\p{Lu}\p{Ll}{3,}(?:an|ese|ish|i|ch)|Franco|Russo|Armeno|non|anti|pro|pre|post|ex|inter|half|mid|all|un)-)$/u
const after = /^(?![\p{L}\p{M}\p{N}_@/]|\.[a-z]|['’][a-rt-z])/u

/** A document that writes one of them this often small, and never with a capital, does so on purpose. */
const HABIT = 3

export const lowerCaseDemonym: Rule = {
  id: 'lower-case-demonym',
  finds: 'a nationality, language, weekday, month or movement written with a small letter',
  why: 'Spanish, French, Russian and other languages write these words small, and the engine keeps the letter. Fixed phrases (`french fries`, `turkish delight`), words that mean something else, slugs, handles and hashtags are left alone; a text without capitals, or one that writes the same people small all along, does so on purpose and is only asked about.',
  tier: 'fix',
  languages: ['en'],
  suspects: suspicious,
  catches: [
    {
      before: 'The Franco-german ferry crossed the Armenian-turkish border on the 1st of may.',
      after: 'The Franco-German ferry crossed the Armenian-Turkish border on the 1st of May.',
    },
    {
      before:
        'The ferry was sold in august, on march 26, before the may 3, in may 2023 or at the end of may, to a franco-German group, when, on 19 may, it sank.',
      after:
        'The ferry was sold in August, on March 26, before the May 3, in May 2023 or at the end of May, to a Franco-German group, when, on 19 May, it sank.',
    },
    {
      before:
        'The olympic champion spoke in the bundestag of brexit, the hezbollah and the islamist fighters.',
      after:
        'The Olympic champion spoke in the Bundestag of Brexit, the Hezbollah and the Islamist fighters.',
    },
    {
      before:
        'The crew was afghan, pakistani and Somali; Dutch and danish boats waited near the fatah office.',
      after:
        'The crew was Afghan, Pakistani and Somali; Dutch and Danish boats waited near the Fatah office.',
    },
    {
      before: 'The south korean envoy met sri lankans.',
      after: 'The South Korean envoy met Sri Lankans.',
    },
    {
      before: 'The brazilian striker spoke to French reporters.',
      after: 'The Brazilian striker spoke to French reporters.',
    },
    {
      before: 'It was an anti-russian protest on friday, 12 march 2021.',
      after: 'It was an anti-Russian protest on Friday, 12 March 2021.',
    },
    {
      before: 'The polish government met german envoys and the danish coach in october.',
      after: 'The Polish government met German envoys and the Danish coach in October.',
    },
  ],
  leaves: [
    {text: 'They sailed along the south Korean coast; see #south-korean and example.com/sri lankan-food.'},
    {text: 'See #hezbollah and example.com/olympic on it.', why: 'a tag and an address'},
    {
      text: 'The end of march step in may or may not come; see franco-german.example.',
      why: 'words, an address',
    },
    {text: 'They dined in august company and fell in march step.', why: 'words'},
    {text: 'They ate french fries, a danish and turkish delight behind venetian blinds.'},
    {text: 'He will polish the floor, march in step and may buy china.'},
    {
      text: 'A soviet government was to come from the soviets; burns are covered with gum arabic.',
      why: 'councils, a gum',
    },
    {text: 'They knit afghans and quilts, and polish, or paint, the Dutch doors.', why: 'blankets, a verb'},
    {text: 'See #russian, @german_news, example.com/french-news and le-monde-french-edition.'},
    {text: 'The page is https://example.com/german and the file german.txt.'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const found: {start: number; word: string; after: string}[] = []
    for (const paragraph of paragraphs(tree, file)) {
      const taken = new Set<number>()
      for (const match of matchesOf(paragraph.text, compound)) {
        if (!readsAs('en', paragraph.text, match.index)) continue
        taken.add(match.index + match[0].indexOf(' ') + 1)
        found.push({
          start: paragraph.start + match.index,
          word: match[0],
          after: match[0].replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
        })
      }
      for (const match of matchesOf(paragraph.text, candidate)) {
        const word = match[0]
        if (!listed.has(word)) continue
        const start = match.index
        if (taken.has(start)) continue
        if (!before.test(paragraph.text.slice(Math.max(0, start - 16), start))) continue
        if (!after.test(paragraph.text.slice(start + word.length, start + word.length + 3))) continue
        const rest = paragraph.text.slice(start, start + 40)
        if (word === 'arabic' && /\bgum $/.test(leftOf(paragraph.text, start))) continue
        if (firstWords.has(word) && phrases.some((phrase) => rest.startsWith(phrase))) continue
        if (!clear(paragraph.text, start, start + word.length)) continue
        if (!readsAs('en', paragraph.text, start, start + word.length)) continue
        found.push({
          start: paragraph.start + start,
          word,
          after: word.charAt(0).toUpperCase() + word.slice(1),
        })
      }
      for (const match of matchesOf(paragraph.text, halved)) {
        if (!readsAs('en', paragraph.text, match.index)) continue
        const word = match[0]
        found.push({
          start: paragraph.start + match.index,
          word,
          after: word.charAt(0).toUpperCase() + word.slice(1),
        })
      }
      for (const match of matchesOf(paragraph.text, people)) {
        const word = match[0]
        if (/[\p{L}\p{N}_#@/.&-]$/u.test(leftOf(paragraph.text, match.index))) continue
        // A text that tells of soviets means the councils.
        if (word === 'soviet' && /\bsoviets\b/.test(text)) continue
        if (!readsAs('en', paragraph.text, match.index)) continue
        found.push({
          start: paragraph.start + match.index,
          word,
          after: word.charAt(0).toUpperCase() + word.slice(1),
        })
      }
      for (const match of maybeInList.test(paragraph.text) ? matchesOf(paragraph.text, inList) : []) {
        const [word, previous, next] = match
        if (!demonyms.has((previous ?? next)!.toLowerCase())) continue
        if (!readsAs('en', paragraph.text, match.index)) continue
        found.push({
          start: paragraph.start + match.index,
          word,
          after: word.charAt(0).toUpperCase() + word.slice(1),
        })
      }
      for (const match of matchesOf(
        paragraph.text,
        /(?<=\b\d{1,2}(?:st|nd|rd|th) of )(may|march|august)\b|\b(\d{1,2} )(may|march|august)(?= (?:19|20)\d\d\b)|\b(may|march|august)(?= \d{1,2}, (?:19|20)\d\d\b)|(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|last|next|early|late) )(may|march|august)(?=[.,;)]|$| (?:19|20)\d\d\b)|(?<=\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Oo]f|day|[Bb]efore|[Aa]fter|[Tt]he) )(may|march|august)(?= \d{1,2}(?:st|nd|rd|th)?(?:[.,;)]|$| (?:and|in|at|the|to|with|by|a)\b))|(?<=\b(?:month|beginning|middle|end|start) of )(may|march|august)(?=[.,;)]|$| (?:(?:19|20)\d\d|and|to|in|at|for|when)\b)|(?<=\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Oo]f|[Bb]y|day),? \d{1,2} )(may|march|august)(?=[.,;)]|$| (?:and|in|at|the|with|by|last|this)\b)/gm,
      )) {
        const word = match.slice(3).find((group) => group !== undefined) ?? match[1]!
        found.push({
          start: paragraph.start + match.index + (match[2]?.length ?? 0),
          word,
          after: word.charAt(0).toUpperCase() + word.slice(1),
        })
      }
    }
    if (found.length === 0) return
    const throughout = !/\p{Lu}\p{Ll}/u.test(text) || beginsSmall(text)
    const times = new Map<string, number>()
    for (const {word} of found) times.set(word, (times.get(word) ?? 0) + 1)
    for (const {start, word, after} of found) {
      // One people written small all along, and the others not, is an opinion.
      const habit =
        throughout ||
        (isScorned(word, text) && (!text.includes(after) || quotedInLine(text, start))) ||
        (!text.includes(after) && times.get(word)! >= HABIT)
      report(file, {
        start,
        end: start + word.length,
        after,
        message: `Unexpected small letter of \`${word}\`, expected \`${after}\``,
        ...(habit ? {tier: 'suggest' as const} : {}),
      })
    }
  },
}

/** Ukrainian houses have written `russia` and all that comes of it small since 2022, and no other people. */
function isScorned(word: string, text: string): boolean {
  return /^russians?$/.test(word) && /\bUkrain/.test(text)
}

/** Whether a word stands free: not in a slug (`a-french-town`), a name in quotes of code or a file name. */
function clear(text: string, from: number, to: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, from - 60), from))![0]
  const after = /^\S*/.exec(text.slice(to, to + 60))![0]
  const hyphens = (before + after).split('-').length - 1
  return hyphens < 2 && !/[/\\_@=<>]/.test(before + after)
}
