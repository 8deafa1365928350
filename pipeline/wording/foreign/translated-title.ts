/** The rule for newspapers whose name was translated. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {speechVerbs} from '../../text/english.ts'
import {matchesOf} from '../../text/matches.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'

/** What engines make of newspapers' names, without the article, and what they are called; nothing where several are. */
const titles: Readonly<Record<string, string | undefined>> = {
  Parisian: 'Le Parisien',
  Echoes: 'Les Echos',
  Cross: 'La Croix',
  Team: 'L’Équipe',
  World: undefined,
  Point: 'Le Point',
  Humanity: 'L’Humanité',
  Dispatch: 'La Dépêche',
  'Midi Dispatch': 'La Dépêche du Midi',
  'Dispatch of Midi': 'La Dépêche du Midi',
  'Dispatch of the Midi': 'La Dépêche du Midi',
  'Voice of the North': 'La Voix du Nord',
  'Chained Duck': 'Le Canard enchaîné',
  Vanguard: 'La Vanguardia',
  Weather: 'Le Temps',
  Evening: 'Le Soir',
  Republic: 'La Repubblica',
}
/** … of names without an article. */
const bare: Readonly<Record<string, string>> = {
  Release: 'Libération',
  'Corse-Morning': 'Corse-Matin',
  'Corse Morning': 'Corse-Matin',
  'Nice-Morning': 'Nice-Matin',
  'Nice Morning': 'Nice-Matin',
  'West France': 'Ouest-France',
  'Young Africa': 'Jeune Afrique',
}

/** Names that no paper of English has: what engines make of papers of eastern Europe, wherever they stand. */
const unlike: Readonly<Record<string, string>> = {
  'Electoral Gazette': 'Gazeta Wyborcza',
  'Election Gazette': 'Gazeta Wyborcza',
  'Electoral Newspaper': 'Gazeta Wyborcza',
  'Russian Newspaper': 'Rossiyskaya Gazeta',
  'Russian Gazette': 'Rossiyskaya Gazeta',
  'New Newspaper': 'Novaya Gazeta',
  'Parliamentary Newspaper': 'Parlamentskaya Gazeta',
  'Literary Newspaper': 'Literaturnaya Gazeta',
  'Arguments and Facts': 'Argumenty i Fakty',
  'Komsomol Truth': 'Komsomolskaya Pravda',
  'Komsomol’s Truth': 'Komsomolskaya Pravda',
  'Ukrainian Truth': 'Ukrainska Pravda',
  'European Truth': 'European Pravda',
  'Mirror of the Week': 'Dzerkalo Tyzhnia',
  'Echo of Moscow': 'Ekho Moskvy',
  'Moscow Komsomolets': 'Moskovsky Komsomolets',
}

const spelt = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|')
const either = (word: string): string => `${word}|${word.toLowerCase()}`
/** The article, which these have, and the name; `the world` in small letters is none. */
const named = new RegExp(
  `\\b(?:The (${spelt(Object.keys(titles).map(either))})|the (${spelt(Object.keys(titles))})|(${spelt(Object.keys(bare))}))(?![\\p{L}\\p{M}\\p{N}’'-])`,
  'gu',
)
const certain = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}’'-])(?:[Tt]he )?(${spelt(Object.keys(unlike))})(?![\\p{L}\\p{M}\\p{N}’'-])`,
  'gu',
)
const lastOf = (names: object): string[] => Object.keys(names).map((name) => name.split(/[ -]/).at(-1)!)
const last = new Set([...lastOf(titles), ...lastOf(bare)].flatMap((word) => [word, word.toLowerCase()]))
const mayName = fact((word) => last.has(word) || word === 'Corse-Morning' || word === 'Nice-Morning')
const lastUnlike = new Set(lastOf(unlike))
const isUnlike = fact((word) => lastUnlike.has(word))

/** Who is cited stands behind these. */
const citing =
  /(?:\baccording to|\bquoted by|\bcited by|\bconfided to|\b(?:daily|newspaper|weekly|paper)|\bcolumns of|\bfront page of|\bcolleagues (?:from|of|at)|\b(?:said|told|confided|declared|explained|entrusted|assured)(?: \w+day)? (?:at|to)|\binterview (?:with|given to|granted to)|\bobservation (?:at|in)) (?:“|")?$/iu
/** A verb of speech that has its subject behind it, after a quotation or comma. */
const inverted = /[”"»,] (?:for (?:his|her|its|their) part,? )?(\p{Ll}+) $/u
/** … and what headlines and engines make such a verb of. */
const titling = new Set(
  'title titles headline headlines point points formula formulates relief relieves launches evokes castigates summarizes summarises relates titled underline judges analyzes analyses'.split(
    ' ',
  ),
)
/** What only somebody does who writes. */
const writing =
  /^ (?:headlines|titles|evokes|underlines|wonders|recalls|specifies|qualifies|devotes|believes|reveals|points out|emphasizes|emphasises)\b/u
const ends = /^(?:[.,;:!?”"»)]|$| \(| (?:which|who|this|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/u

export const translatedTitle: Rule = {
  id: 'translated-title',
  finds: 'a newspaper whose name was translated: `The Parisian`, `Release`',
  why: 'Engines translate names of newspapers like any other words. Only where somebody is cited: behind `according to` or a quotation’s verb, or before a verb that only a writer has. The name is suggested where one newspaper can be meant; by itself it is written only for what no English paper is called.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: '“The port is open,” she tells Electoral Gazette and the New Newspaper.',
      after: '“The port is open,” she tells Gazeta Wyborcza and Novaya Gazeta.',
    },
    {
      before: '“The port is open”, specifies the Parisian.',
      after: '“The port is open”, specifies Le Parisien.',
    },
    {
      before: 'According to Release, the port is open, which The Echoes underlines too.',
      after: 'According to Libération, the port is open, which The Echoes underlines too.',
    },
    {
      before: 'It was “the docker”, formula The Midi Dispatch.',
      after: 'It was “the docker”, formula La Dépêche du Midi.',
    },
    {before: '“Not good news”, relief The vanguard.', after: '“Not good news”, relief La Vanguardia.'},
    {
      before: 'It is so, according to the daily The echoes.',
      after: 'It is so, according to the daily Les Echos.',
    },
  ],
  leaves: [
    {text: 'According to the Parisian authorities, the port is open.', why: 'an adjective'},
    {text: '“We won”, explains the team. The Team said so, and the World Cup is near.'},
    {text: 'According to the world’s dockers, the evening is free. According to the team, it rains.'},
    {
      text: 'Release notes are there. The Republic believes in itself, the Point is made.',
      why: 'no newspaper',
    },
    {text: 'She reads a new newspaper and the arguments and facts in it.', why: 'words'},
    {text: 'He wrote to the Parisian. The Cross stands on the hill.', why: 'nobody is cited'},
  ],
  check(tree, file) {
    const table = wordTable(file)
    const {store, words} = table
    for (const paragraph of paragraphs(tree, file)) {
      const [from, to] = wordsIn(paragraph.node, table)
      const {text} = paragraph
      for (const match of isUnlike.next(store, words, from, to) === -1 ? [] : matchesOf(text, certain)) {
        if (!readsAs('en', text, match.index, match.index + match[0].length)) continue
        const original = unlike[match[1]!]!
        report(file, {
          start: paragraph.start + match.index,
          end: paragraph.start + match.index + match[0].length,
          after: original,
          message: `Unexpected \`${match[0]}\`, expected \`${original}\`, as the paper is called`,
        })
      }
      for (const match of mayName.next(store, words, from, to) === -1 ? [] : matchesOf(text, named)) {
        const left = leftOf(text, match.index)
        const right = rightOf(text, match.index + match[0].length)
        const verb = inverted.exec(left)?.[1]
        const cited =
          (citing.test(left) || (verb !== undefined && (speechVerbs.has(verb) || titling.has(verb)))) &&
          ends.test(right)
        if (!cited && !(match[1] === 'Parisian' && writing.test(right))) continue
        if (!readsAs('en', text, match.index, match.index + match[0].length)) continue
        const name = match[1] ?? match[2] ?? match[3]!
        const original = bare[name] ?? titles[name] ?? titles[name.charAt(0).toUpperCase() + name.slice(1)]
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          ...(original === undefined ? {tier: 'flag' as const} : {after: original, tier: 'suggest' as const}),
          message:
            original === undefined
              ? `Unexpected \`${match[0]}\` where a newspaper is cited: its name may have been translated`
              : `Unexpected \`${match[0]}\` where a newspaper is cited, expected \`${original}\``,
        })
      }
    }
  },
}
