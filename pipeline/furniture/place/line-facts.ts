/** What place, shape and words tell of a line on a page: the facts by which it is judged. */
import {mayHoldVerb} from '../../text/english.ts'
import type {Page} from './page.ts'
import {isOpen, isText, zoneOf} from './page.ts'
import {shareOf, shareSpoken, stemsOf} from './spoken.ts'

const words = /[\p{L}\p{N}]\S*/gu
const capital = /^\p{Lu}/u
const digit = /\d/
const clock = /\b\d{1,2}[:.]\d\d\b/
/** Marks between labels, and a dash between them. */
const marks = /[|•·»>›►▶/]| [–—-] /u
const quoted = /["“”«»„]/u
const asked = /\?["”»]?$/
export const listed = /^(?:[•·*–—-]|\d{1,3}[.)]\s|[a-z]\))/u
/** How a page speaks to its reader, and of itself. */
const spokenTo = /\b(?:you|yours?|our|us|we|me|my|I)\b/
const reader = /\byours?\b|\byou\b/i
const ordered =
  /^(?:accept|add|allow|become|browse|buy|check|choose|click|close|continue|copy|discover|don['’]t miss|download|enable|enter|exit|expand|explore|find|follow|get|give|go|help|hide|join|learn|listen|load|log|open|order|pause|play|press|print|rate|read|receive|register|report|return|save|scan|search|see|select|send|share|show|sign|skip|stay|stop|subscribe|support|tap|try|view|visit|vote|watch|write)\b/i

/** Whether a line tells its reader what to do. */
export function appeals(text: string): boolean {
  return ordered.test(text) || reader.test(text)
}

/** Fewest words of a line that is no label, and of one that is long. */
const FAIR = 9
const LONG = 15
/** So many lines of the page beside one, or in its zone, tell as much as any number. */
const MANY = 4

/** What is told of a line; each from 0 to 1. */
export const facts = [
  'always',
  'word or two',
  'three or four words',
  'nine words or more',
  'fifteen words or more',
  'ends as a sentence',
  'ends as a question',
  'verb',
  'capitals',
  'figures',
  'time',
  'marks between labels',
  'quotation',
  'colon at its end',
  'colon inside',
  'bracket at its end',
  'begins small',
  'list',
  'asks its reader',
  'speaks to its reader',
  'spoken of in the text',
  'spoken of in the next paragraph',
  'spoken of in the headline',
  'page above',
  'page below',
  'page near',
  'page in its zone',
  'paragraph above',
  'paragraph below',
  'short line above',
  'short line below',
  'glued above',
  'glued below',
] as const

export type Fact = (typeof facts)[number]

/** The facts of a line, in their order. */
export function factsOf(page: Page, index: number): number[] {
  const {lines, paged, glued, known, spoken, headline} = page
  const {text, words: count, stopped} = lines[index]!
  const tokens = text.match(words) ?? []
  const among = (pattern: RegExp): number =>
    tokens.filter((token) => pattern.test(token)).length / Math.max(1, tokens.length)
  const stems = stemsOf(text)
  const below = spoken.paragraphs.get(page.next[index]!)
  const isQuestion = asked.test(text)
  const said: Record<Fact, number | boolean> = {
    always: 1,
    'word or two': count <= 2,
    'three or four words': count === 3 || count === 4,
    'nine words or more': count >= FAIR,
    'fifteen words or more': count >= LONG,
    'ends as a sentence': stopped && !isQuestion,
    'ends as a question': isQuestion,
    verb: mayHoldVerb(text),
    capitals: among(capital),
    figures: among(digit),
    time: clock.test(text),
    'marks between labels': marks.test(text),
    quotation: quoted.test(text),
    'colon at its end': text.endsWith(':'),
    'colon inside': text.includes(': '),
    'bracket at its end': text.endsWith(')'),
    'begins small': /^\p{Ll}/u.test(text),
    list: listed.test(text),
    'asks its reader': ordered.test(text),
    'speaks to its reader': spokenTo.test(text),
    'spoken of in the text': shareSpoken(stems, index, spoken),
    'spoken of in the next paragraph': shareOf(stems, (stem) => below?.has(stem) === true),
    'spoken of in the headline': shareOf(stems, (stem) => headline.has(stem)),
    'page above': paged[index - 1] === true,
    'page below': paged[index + 1] === true,
    'page near': [-2, -1, 1, 2].filter((step) => paged[index + step]).length / MANY,
    'page in its zone': Math.min(known[zoneOf(index, page)], MANY) / MANY,
    'paragraph above': isText(page, index - 1),
    'paragraph below': isText(page, index + 1),
    'short line above': isOpen(page, index - 1),
    'short line below': isOpen(page, index + 1),
    'glued above': glued[index]!,
    'glued below': glued[index + 1] === true,
  }
  return facts.map((fact) => Number(said[fact]))
}
