/** Finds a heading that runs into the paragraph below it. */

import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {finiteVerbs} from '../text/english.ts'
import {matchesOf} from '../text/matches.ts'
import {wordSign} from '../text/signs.ts'
import {paragraphs} from '../tree.ts'

/** Words that begin an English sentence and end no name; the heading's last word is glued to one. */
const starters =
  'The|In|On|At|It|He|She|They|We|But|And|For|As|This|That|These|Those|If|When|While|After|Before|Since|With|From|Both|There|His|Her|Their|Its|Our|Although|Despite|However|According|Under|During|Although|Because|By|To|What|Many|Some|Most|All|An|One|Two|Three|Now|More|Not|Even|Once|So|Only|Last|Earlier|Meanwhile|Faced|Asked|Questioned|Interviewed|Contacted|Invited|Thus|Indeed|Among|Between|Through|Without|Another|Other|Several|Each|Every|Then|Later|Until|Where|Why|How|Who|Whether|Here|Yet|Finally|(?:Around|Nearly|About|Almost|Over)(?= \\d)'
const glued = new RegExp(
  String.raw`(?<=^|^\d{1,2}[:.]\d{2}\s?|[.!?…]["”»’)]?\s)(\p{Lu}[^.!?…:;\n]{4,70}?\s\p{L}\p{Ll}{2,20})(?=(?:${starters})\s[\p{L}\d])`,
  'gu',
)
/** A verb of saying whose object was a link, before the sentence that stood for it: `she also statedHe said`. */
const telling =
  /\b(?:stated|noted|added|announced|reported|declared|stressed|explained|emphasi[sz]ed|recalled|claimed)$/
/** What a heading of news does not have: its verb stands in another form, its subject is no pronoun. */
const sentence =
  /\b(?:I|he|she|it|they|we|you|is|are|was|were|be|been|has|have|had|said|says|told|will|would|can|could|must|did|does|do|who|which|that|began|became|came|went|took|gave|ran|wrote|spoke|fell|rose|grew|knew|saw|threw|drew|broke|chose|shows|showed)\b/i
const MOST_WORDS = 8
/** … and at the head of a paragraph that goes on for so many. */
const MOST_ABOVE_TEXT = 12
const TEXT_WORDS = 20
/** A heading at the head of a paragraph, what has run into its last word, and the word behind that. */
const gluedStart = /^(\p{Lu}[^.!?…:;"“”\n]{4,70}?\s\p{Lu}?\p{Ll}{3,20})(\p{Lu}\p{Ll}{1,20}) (\p{Ll}{2,12}) /u
const pronouns = new Set('It He She They We There'.split(' '))
/** Fewest words of the paragraph behind. */
const PARAGRAPH_WORDS = 12

/**
 * Where a heading ends whose last word may have a capital, or that has a name behind it: the verb behind the pronoun or
 * the name says that a sentence begins there, and the name stands elsewhere in the text.
 */
function endsBeforeSubject(paragraph: string, text: string): number | undefined {
  const match = gluedStart.exec(paragraph)
  if (!match || !finiteVerbs.has(match[3]!)) return undefined
  const [heading, subject] = [match[1]!, match[2]!]
  const isName = /\s\p{Ll}+$/u.test(heading) && new RegExp(`(?<!\\p{L})${subject}(?!\\p{L})`, 'u').test(text)
  if (!pronouns.has(subject) && !isName) return undefined
  return paragraph.slice(heading.length).split(' ').length >= PARAGRAPH_WORDS ? heading.length : undefined
}

/** Whether some words may be a heading: a few, without a verb of their own. */
function mayHead(heading: string, most = MOST_WORDS): boolean {
  const words = heading.trim().split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= most &&
    !(words.length > MOST_WORDS && words.some((word) => /\p{Ll}{2}ed$/u.test(word))) &&
    !sentence.test(heading) &&
    !telling.test(heading) &&
    !/[#@/_"“”]/.test(heading)
  )
}
/** Fewest words where the last has a capital: `the BlogThis button` is a name. */
const BEHIND_NAME = 4
/** … and what begins a sentence for sure: `the Little Three Gorges`. */
const opening =
  /^(?:The|In|On|At|It|He|She|They|We|But|And|As|This|These|When|While|After|Before|With|From|There|His|Her|According|(?:Around|Nearly|About|Almost|Over)(?= \d)) [\p{L}\d]/u
/** The time of an entry, all that stands before its heading. */
const time = /^\d{1,2}[:.]\d{2}\s?$/

/** A word with a capital inside. */
export const inner = wordSign(/\p{Ll}\p{Lu}/u)

export const gluedHeading: Rule = {
  id: 'glued-heading',
  finds: 'a heading without a break before the paragraph that it heads',
  why: 'The heading’s tag was removed with its line break. Only two to eight words at the head of a line or behind a full stop, without a verb of their own, before a word that begins sentences; camel-case names stay.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'A centuries-old quarrelThe two cities have fought over the river since 1302.',
      after: 'A centuries-old quarrel\n\nThe two cities have fought over the river since 1302.',
    },
    {
      before:
        'The number of all those in search of work in GenoaAround 400,000 people came to the port since the strike ended on Thursday, by a count of the union of its dockers.',
      after:
        'The number of all those in search of work in Genoa\n\nAround 400,000 people came to the port since the strike ended on Thursday, by a count of the union of its dockers.',
    },
    {
      before: 'The road to ChadAt the crossing, two hundred people wait each day.',
      after: 'The road to Chad\n\nAt the crossing, two hundred people wait each day.',
    },
    {
      before: 'Genoa, the price of warFaced with the strike, nobody sailed.',
      after: 'Genoa, the price of war\n\nFaced with the strike, nobody sailed.',
    },
    {
      before:
        'A trunk at the BristolIt was a trunk that brought the case to light, and nobody in the port knew whose.',
      after:
        'A trunk at the Bristol\n\nIt was a trunk that brought the case to light, and nobody in the port knew whose.',
    },
    {
      before:
        'The mayor is Rosa Lima.\n\nA port without nightLima was the first who spoke of the cranes, and of what they do to those who live there.',
      after:
        'The mayor is Rosa Lima.\n\nA port without night\n\nLima was the first who spoke of the cranes, and of what they do to those who live there.',
    },
    {
      before: '18:14 Worry about the harbourThe head of the union has said that nobody will sail.',
      after: '18:14 Worry about the harbour\n\nThe head of the union has said that nobody will sail.',
    },
    {
      before: 'The boats stayed in port. A summer without touristsIn June the island was empty.',
      after: 'The boats stayed in port.\n\nA summer without tourists\n\nIn June the island was empty.',
    },
  ],
  leaves: [
    {
      text: 'The dockers marched through the streets of the old town of GenoaThe mayor looked on from his window above the square, and nobody knew what he thought of it.',
      why: 'two sentences',
    },
    {text: 'Shares of SoftBank fell.', why: 'a camel-case name'},
    {text: 'The new BlogThis button is here.', why: 'a product'},
    {text: 'He was slobberingWe are told to wait.', why: 'two sentences, no heading'},
    {text: 'The march began a month agoThe dockers want new elections.', why: 'two sentences'},
    {text: 'Also the mayor statedHe said that nobody sails.', why: 'a lost link'},
    {text: 'It was #OneForAll that won.', why: 'a hashtag'},
    {
      text: 'The new owners of DoorDash are those of the port, and nobody knows what they want to do with its cranes now.',
      why: 'a company whose second part the text has not',
    },
  ],
  suspects: inner,
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      const found = new Set<number>()
      for (const match of matchesOf(paragraph.text, glued)) {
        const heading = match[1]!
        const words = heading.trim().split(/\s+/)
        const behind = paragraph.text.slice(match.index + heading.length)
        const isAbove = match.index === 0 && behind.split(' ').length >= TEXT_WORDS
        if (!mayHead(heading, isAbove ? MOST_ABOVE_TEXT : MOST_WORDS)) continue
        const isName = /^\p{Lu}/u.test(words.at(-1)!)
        if (isName && (words.length < BEHIND_NAME || !opening.test(behind))) continue
        const start = paragraph.start + match.index
        const end = start + heading.length
        found.add(match.index + heading.length)
        // The time of an entry stays beside its heading.
        if (match.index > 0 && !time.test(paragraph.text.slice(0, match.index))) {
          report(file, {
            start: start - 1,
            end: start,
            after: '\n\n',
            message: 'Expected a heading on its own line, parted',
          })
        }
        part(end)
      }
      const end = endsBeforeSubject(paragraph.text, String(file.value))
      if (end !== undefined && mayHead(paragraph.text.slice(0, end)) && !found.has(end))
        part(paragraph.start + end)
    }

    function part(at: number): void {
      report(file, {
        start: at,
        end: at,
        after: '\n\n',
        message: 'Expected a paragraph below the heading, got none, parted',
      })
    }
  },
}
