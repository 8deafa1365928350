/** Finds paragraphs that the document has already had. */
import type {Root} from 'nlcst'
import type {Document} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Line} from '../text/passage.ts'
import {foldWords, linesOf, passageSpan} from '../text/passage.ts'
import {glanceAt, wordsIn} from '../text/suspicion.ts'
import type {WordTable} from '../text/words.ts'
import {wordTable} from '../text/words.ts'
import {titleCopies} from './repeated-title.ts'

/** Shortest paragraph that is no refrain, label or interview question. */
const SHORTEST = 40
/** Words from which on a line without a full stop is no heading. */
const SENTENCE = 15
/** Letters at either end by which near-copies are found. */
const EDGE = 24
/** Share of words that near-copies have in common. */
const NEAR = 0.85
/** Lines this short, three in a row, are verse. */
const VERSE = 60

/** What `key` takes away. */
const variant = /[’‘“”\t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\f\v\r]| {2}/

function key(text: string): string {
  if (!variant.test(text)) return text
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

function verse(lines: readonly Line[], index: number): boolean {
  const around = lines.slice(Math.max(0, index - 1), index + 2)
  if (around.length < 3 || !around.every((line) => line.text.length < VERSE)) return false
  // A line right below its like is a loop.
  if (around.some((line, at) => at !== 1 && line.text === around[1]!.text)) return false
  // The lines of a stanza follow one another without a blank one between.
  const stanza = around.every((line, at) => at === 0 || line.start - around[at - 1]!.end === 1)
  return stanza || around.every((line) => !/[.!?]["”]?$/.test(line.text))
}

const bullet = /^(?:[-–—•·*]|--|\(?\d{1,2}[.)]) /

/** Whether a line is one item of several: steps and ingredients come again in the next list. */
function listed(lines: readonly Line[], index: number): boolean {
  if (!bullet.test(lines[index]!.text)) return false
  return [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && bullet.test(line.text))
}

/** A question that each of several people is asked, or one with its short answer. */
function asks({text}: Line): boolean {
  return /^[^.!?]{10,160}\?["”’]?(?:$| [^?]{1,160}$)/.test(text)
}

/** What somebody says again in a transcript: behind the speaker's name in capitals. */
const speaker = /^\p{Lu}[\p{Lu}\p{M} .’'-]{2,40}: /u
/** What minutes note each time, in brackets. */
const noted = /^\([^()]*(?:\([^()]*\)[^()]*)*\)\.?$/
/** Who is quoted, below each quotation of a list: `— Maria Costa, docker`. */
const attribution =
  /^(?:[-–—]{1,2}|―) ?(?:\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:de|da|di|del|der|von|van|le|la|al|ibn|of|the))*(?: |(?=[.,("«]|$))){1,5}(?:[.,("«]|$)/u
/** Sentences that begin alike, from which on a paragraph is a speaker's refrain, and the words that say so. */
const REFRAIN = 3
const BEGINNING = 2

/** `That was the change we believed in. That was the change we fought for. That was the change …`. */
function refrain({text, parts}: Line): boolean {
  if (parts.length < REFRAIN) return false
  const beginnings = parts.map((part) => foldWords(part.text).slice(0, BEGINNING).join(' '))
  return beginnings.every((beginning) => beginning === beginnings[0]) && /[.!?]$/.test(text)
}

export const repeatedParagraph: Rule = {
  id: 'repeated-paragraph',
  finds: 'a paragraph that stands in the document twice',
  why: 'Leads, pull quotes, captions and texts of embeds are printed again. The first copy stays. Copies that differ in a word, a number or a `not` are only reported; refrains stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The ferry to Naxos will not sail before Thursday, the line said.\n\nWinds are strong.\n\nThe ferry to Naxos will not sail before Thursday, the line said.\n\nPassengers wait.',
      after:
        'The ferry to Naxos will not sail before Thursday, the line said.\n\nWinds are strong.\n\nPassengers wait.',
    },
    {
      before:
        'The dockers are said to break seven rules.\nThe dockers are said to break seven rules.\nThe dockers are said to break seven rules.\nIt rains.',
      after: 'The dockers are said to break seven rules.\nIt rains.',
    },
    {
      before:
        'Residents of the lower town have been told to boil their water. Residents of the lower town have been told to boil their water.',
      after: 'Residents of the lower town have been told to boil their water.',
    },
  ],
  leaves: [
    {text: 'We shall overcome\n\nWe walk hand in hand\n\nWe shall overcome', why: 'a refrain'},
    {
      text: 'For the dough\n\n- Two cups of flour, sieved, with a little salt.\n- Water.\n\nFor the crust\n\n- Two cups of flour, sieved, with a little salt.\n- Sugar.',
      why: 'items of two lists',
    },
    {
      text: 'Ana Lima\n\nWhat would you do first, if you were mayor of this town?\n\nSleep.\n\nRosa Lind\n\nWhat would you do first, if you were mayor of this town?\n\nAct.',
      why: 'a question to several people',
    },
    {
      text: 'ANA LIMA: They do not see it.\n\nAUDIENCE MEMBERS: (With speaker.) They just don’t get it.\n\nANA LIMA: And the port is shut.\n\nAUDIENCE MEMBERS: (With speaker.) They just don’t get it.\n\nANA LIMA: Thank you.',
      why: 'a transcript',
    },
    {
      text: 'Report of Ms Lima.\n\n(Parliament adopted the resolution by roll call.)\n\nReport of Mr Costa.\n\n(Parliament adopted the resolution by roll call.)\n\nThe sitting was closed.',
      why: 'minutes',
    },
    {
      text: 'The port was saved.\n\nThat was the change we believed in. That was the change we fought for. That was the change we got.\n\nThe troops came home.\n\nThat was the change we believed in. That was the change we fought for. That was the change we got.\n\nGood night.',
      why: 'a speaker’s refrain',
    },
    {
      text: 'Work is the salt of life.\n\n— Maria Costa. (1879-1955) Docker and poet of Genoa.\n\nBread is its pepper.\n\n— Maria Costa. (1879-1955) Docker and poet of Genoa.',
      why: 'who is quoted',
    },
    {
      text: 'I want a bottle of red wine that is full,\nI want to have a cattle ranch by the sea.\nI want a song in the night,\nI want to have a cattle ranch by the sea.\nSo sings the docker.',
      why: 'a song',
    },
    {text: 'No comment.\n\nThe minister left.\n\nNo comment.', why: 'short'},
    {text: '“We will not leave this island,” said Eleni. “We will stay.”', why: 'no copy'},
  ],
  check(tree, file) {
    if (!mayRepeat(tree, file)) return
    const lines = linesOf(tree, file)
    const text = String(file.value)
    const titles = titleCopies(tree, file)
    const skip = new Set<Line>([...titles.keys(), ...titles.values()])
    const seen = new Map<string, Line>()
    const edges: Edges = {heads: new Map(), tails: new Map()}
    for (const line of lines) {
      if (line.text.length < SHORTEST) continue
      const half = doubled(line.text)
      if (half !== undefined) {
        report(file, {
          start: line.start + half,
          end: line.end,
          after: '',
          message: 'Expected the passage once, got it twice in a row, cut',
        })
        continue
      }
      // Headings stand in a table of contents first: their later copy is the article's.
      if (skip.has(line) || (!line.stopped && line.words < SENTENCE)) continue
      const words = key(line.text)
      const first = seen.get(words)
      if (first) {
        // A heading that says the headline again.
        if (first.index === 0 && line.words < SENTENCE && line.text.endsWith('?')) continue
        if (verse(lines, line.index) || listed(lines, line.index) || asks(line)) continue
        if (speaker.test(line.text) || noted.test(line.text) || attribution.test(line.text) || refrain(line))
          continue
        const [start, end] = passageSpan(text, line.start, line.end)
        report(file, {start, end, after: '', message: `Expected the paragraph once, got it again, cut`})
        continue
      }
      seen.set(words, line)
      near(line, edges, (other) =>
        report(file, {
          start: line.start,
          end: line.end,
          tier: 'flag',
          message: `Expected no near-copy of \`${other.text.slice(0, 60)}\`, got one that differs, look`,
        }),
      )
    }
  },
}

/**
 * Whether two lines begin or end with the same letters, or one may be twice the same in a row: copies do. Most texts
 * have neither, and need no comparison of whole lines.
 */
function mayRepeat(tree: Root, file: Document): boolean {
  const table = wordTable(file)
  glanceAt(tree, file)
  const {words} = table
  const heads = new Set<number>()
  const tails = new Set<number>()
  for (const node of tree.children) {
    const [from, to] = wordsIn(node, table)
    if (from === to || node.position!.end.offset! - node.position!.start.offset! < SHORTEST) continue
    const half = (to - from) >> 1
    if (words[from] === words[from + half] && to - from === half * 2) return true
    const head = lettersFrom(table, from, to)
    const tail = lettersBefore(table, from, to)
    // Hardly a letter in it: no telling.
    if (head === undefined || tail === undefined || heads.has(head) || tails.has(tail)) return true
    heads.add(head)
    tails.add(tail)
  }
  return false
}

/** Letters at either end by which lines are told apart: as many as a head or tail of `EDGE` surely holds. */
const LETTERS = EDGE / 2

/** A hash of the first letters of the words [from, to), if there are enough close to the line's beginning. */
function lettersFrom({text, starts, ends}: WordTable, from: number, to: number): number | undefined {
  let hash = 0
  let left = LETTERS
  for (let word = from; word < to; word++) {
    for (let at = starts[word]!; at < ends[word]!; at++) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) & 0x3fffffff
      if (--left === 0) return at < starts[from]! + EDGE - 4 ? hash : undefined
    }
  }
  return undefined
}

/** The same from the end. */
function lettersBefore({text, starts, ends}: WordTable, from: number, to: number): number | undefined {
  let hash = 0
  let left = LETTERS
  for (let word = to - 1; word >= from; word--) {
    for (let at = ends[word]! - 1; at >= starts[word]!; at--) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) & 0x3fffffff
      if (--left === 0) return at >= ends[to - 1]! - EDGE + 4 ? hash : undefined
    }
  }
  return undefined
}

/** Where the second half of a text begins that is twice the same. */
function doubled(text: string): number | undefined {
  if (text.length < 2 * SHORTEST) return undefined
  for (const gap of [1, 0, 2]) {
    const size = (text.length - gap) / 2
    if (!Number.isInteger(size) || size < SHORTEST) continue
    if (text.charCodeAt(0) !== text.charCodeAt(size + gap)) continue
    // Without a stop it is no passage but a translator's loop.
    if (!/[.!?…]["”’»)]*$/.test(text.slice(0, size))) continue
    if (text.slice(0, size) === text.slice(size + gap) && text.slice(size, size + gap).trim() === '')
      return size
  }
  return undefined
}

/** Lines by their first and by their last letters. */
interface Edges {
  readonly heads: Map<string, Line>
  readonly tails: Map<string, Line>
}

function near(line: Line, {heads, tails}: Edges, found: (other: Line) => void): void {
  // Copies share their first or their last letters: only those are compared word by word.
  const head = line.text.slice(0, EDGE)
  const tail = line.text.slice(-EDGE)
  const [before, behind] = [heads.get(head), tails.get(tail)]
  const other = [before, behind].find((one) => one && alike(line, one))
  if (other) found(other)
  if (!before) heads.set(head, line)
  if (!behind) tails.set(tail, line)
}

function alike(line: Line, other: Line): boolean {
  const others = new Set(foldWords(other.text))
  const own = new Set(foldWords(line.text))
  let shared = 0
  for (const word of own) if (others.has(word)) shared++
  return shared / Math.max(own.size, others.size) >= NEAR
}
