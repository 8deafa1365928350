/** Finds white space at the ends of lines and doubled spaces inside sentences. */

import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {gapSign} from '../text/signs.ts'
import {glanceAt, shows} from '../text/suspicion.ts'
import type {LazyParagraph} from '../tree.ts'
import {paragraphs} from '../tree.ts'

const inner = /(?<=\S) {2,}(?=\S)/g
/** Gaps from which on a line is taken for a table's: columns need at least two. */
const COLUMNS = 3

/** Spaces at the ends of lines or in a row. */
const spaced = gapSign(/ [ \r\n]|\n |\t/)

export const lineSpaces: Rule = {
  id: 'line-spaces',
  finds: 'spaces at the end of a line, before a paragraph, or doubled inside a sentence',
  why: 'Tags that were removed leave their white space behind. Indented verse and code, and the columns of tables, stay.',
  tier: 'fix',
  catches: [
    {
      before: 'The port is closed.   \n\nShips  wait outside.',
      after: 'The port is closed.\n\nShips wait outside.',
    },
    {
      before: '  The port is closed.\n\nShips wait.  Nobody knows why.',
      after: 'The port is closed.\n\nShips wait. Nobody knows why.',
    },
    {
      before: 'They bombed the port.   "Nobody is left," he said.',
      after: 'They bombed the port. "Nobody is left," he said.',
    },
  ],
  leaves: [
    {text: 'Place   Points   Goals\nGhent   12       7', why: 'a table'},
    {
      text: 'Innings  Runs  Balls  4s  6s\nM. Costa  b Lima  46  72  7  -\nR. Lind  not out  3  8  -  -',
      why: 'a table with narrow gaps',
    },
    {text: 'Ghent.   Points.   Goals.\nBruges   Seven    Two', why: 'a table'},
    {text: 'O rose,\n  thou art sick,\n  the invisible worm', why: 'indented verse'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const edges = text.startsWith(' ') || text.endsWith(' ')
    if (!edges && !shows(glanceAt(tree, file), spaced)) return
    for (const paragraph of paragraphs(tree, file)) {
      if (!edges && !shows((paragraph.node as LazyParagraph).glance!, spaced)) continue
      const from = text.lastIndexOf('\n', paragraph.start - 1) + 1
      let to = text.indexOf('\n', paragraph.start)
      if (to === -1) to = text.length
      const line = text.slice(from, to)
      const body = line.trim()
      if (body === '') continue
      const trail = line.length - line.trimEnd().length
      if (trail > 0 && line.trimEnd() !== '') {
        // A carriage return belongs to the line break.
        const keep = line.endsWith('\r') ? 1 : 0
        if (trail > keep)
          report(file, {
            start: to - trail,
            end: to - keep,
            after: '',
            message: 'Expected the line to end, got white space, cut',
          })
      }
      const indent = line.length - line.trimStart().length
      if (indent > 0 && alone(text, from, to)) {
        report(file, {
          start: from,
          end: from + indent,
          after: '',
          message: 'Expected the paragraph to begin, got white space, cut',
        })
      }
      const gaps = body.includes('  ') ? [...matchesOf(body, inner)] : []
      const table =
        gaps.some((gap) => gap[0].length >= COLUMNS && !betweenSentences(body, gap)) ||
        columns(text, to) ||
        (gaps.length > 0 && isRow(body))
      if (!table) {
        for (const gap of gaps) {
          const start = from + indent + gap.index
          report(file, {
            start,
            end: start + gap[0].length,
            after: ' ',
            message: 'Expected one space, got more, cut',
          })
        }
      }
    }
  },
}

/** A line with nothing right above or below: a paragraph, not a line of verse or code. */
function alone(text: string, from: number, to: number): boolean {
  const above =
    from === 0 ||
    /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, from - 20), from)) ||
    text.slice(0, from).trim() === ''
  const below = to === text.length || /^\n[^\S\n]*(?:\n|$)/.test(text.slice(to, to + 20))
  return above && below
}

/** A wide gap behind a full stop and before a capital is no column's. */
function betweenSentences(line: string, {0: gap, index}: RegExpExecArray): boolean {
  return (
    /\p{Ll}{2}[.!?…]["”’)]?$/u.test(line.slice(Math.max(0, index - 5), index)) &&
    /^["“‘(]?\p{Lu}/u.test(line.slice(index + gap.length, index + gap.length + 2))
  )
}

/** Fewest cells of a row, of which one has its figures, and most letters of one. */
const CELLS = 3
const CELL = 40

/** The cells of a table's row, parted by two spaces: `M. Costa  b Lima  46  72`. */
function isRow(line: string): boolean {
  const cells = line.split(/ {2,}/)
  return (
    cells.length >= CELLS &&
    cells.every((cell) => cell.length <= CELL && !/\p{Ll}{2}[.!?,;:…]["”’)]?$/u.test(cell)) &&
    cells.some((cell) => /^[-–+]?\d[\d.,:*%]*s?$/.test(cell))
  )
}

/** The next line has wide gaps too. */
function columns(text: string, to: number): boolean {
  const next = text.slice(to + 1, to + 200).split('\n', 1)[0]!
  return /\S {3,}\S/.test(next)
}
