/** Finds sentences that line breaks cut: hard wraps, and breaks behind a comma or semicolon. */
import type {Document} from '../document.ts'
import type {Line} from '../passage.ts'
import {linesOf} from '../passage.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'

/** Columns at which texts are wrapped: mail and agency wires at 60 to 80, editors up to 120. */
const NARROWEST = 40
const WIDEST = 120
/** Wrapped lines that a text must show, and their share of all single breaks. */
const EVIDENCE = 4
const SHARE = 0.8
/** Length from which on a line is no verse. */
const PROSE = 60

const item = /^(?:[-–—•*·▪►>|]|\d{1,3}[.)]\s|\(?[a-z]\)\s|#)/u
const lower = /^["“‘«„(]?\p{Ll}/u

export const wrappedLines: Rule = {
  id: 'wrapped-lines',
  finds: 'a sentence that a line break cuts',
  why: 'Texts are wrapped at a column, and converters make paragraphs of half sentences. Lines are joined where the width or an open comma proves it. Verse, lists, tables and signatures stay.',
  tier: 'fix',
  catches: [
    {
      before:
        'The minister, who had spent the whole week in the province, made a\nphone call to the governor and asked for help.',
      after:
        'The minister, who had spent the whole week in the province, made a phone call to the governor and asked for help.',
    },
    {
      before:
        'Economic aid is not a gift to anybody in this region;\n\nit is an investment in the peace of all.',
      after: 'Economic aid is not a gift to anybody in this region; it is an investment in the peace of all.',
    },
  ],
  leaves: [
    {text: 'the fog comes\non little cat feet\nit sits looking', why: 'verse'},
    {
      text: 'The plan has three parts:\n\nlower taxes on bread and milk for all families in the country;\n\nmore police on the streets;\n\nbetter schools.',
      why: 'a list',
    },
    {text: 'Ghent, 3 May\n\nthe editors', why: 'a signature'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const text = String(file.value)
    const wrapped = width(lines, text)
    for (let index = 0; index + 1 < lines.length; index++) {
      const [line, next] = [lines[index]!, lines[index + 1]!]
      const gap = text.slice(line.end, next.start)
      if (item.test(next.text) || item.test(line.text)) continue
      const single = gap.indexOf('\n') === gap.lastIndexOf('\n')
      if (wrapped !== undefined && single ? full(line, next, wrapped) : cut(lines, index, single))
        join(file, line, next)
    }
  },
}

function join(file: Document, line: Line, next: Line): void {
  const hyphen = /\p{Ll}\u00AD$/u.test(line.text)
  report(file, {
    start: hyphen ? line.end - 1 : line.end,
    end: next.start,
    after: hyphen ? '' : ' ',
    message: 'Expected the sentence to go on, got a line break, joined',
  })
}

/** The column at which a text is wrapped, if its lines prove one. */
function width(lines: readonly Line[], text: string): number | undefined {
  let widest = 0
  let breaks = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const gap = text.slice(lines[index]!.end, lines[index + 1]!.start)
    if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) continue
    breaks++
    widest = Math.max(widest, lines[index]!.text.length)
  }
  if (breaks < EVIDENCE || widest < NARROWEST || widest > WIDEST) return undefined
  let proofs = 0
  let open = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    const gap = text.slice(line.end, next.start)
    if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) continue
    if (full(line, next, widest)) proofs++
    if (!line.stopped && lower.test(next.text)) open++
  }
  // Lines of one length that never break a sentence are verse or a list.
  return proofs >= EVIDENCE && proofs >= SHARE * breaks && open >= proofs / 3 ? widest : undefined
}

/** The next line's first word had no room any more. */
function full(line: Line, next: Line, width: number): boolean {
  const first = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + first > width
}

/** A break inside a sentence by itself: an open end, a small beginning, and long lines that are no verse. */
function cut(lines: readonly Line[], index: number, single: boolean): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]!]
  if (!lower.test(next.text)) return false
  const before = lines[index - 1]
  const after = lines[index + 2]
  // Neighbours of the same make: a list, or verse.
  if (before && /[;,:]$/.test(before.text)) return false
  if (/[;,]$/.test(next.text)) return false
  if (after && lower.test(after.text)) return false
  if (/[;,]$/.test(line.text)) return line.text.length >= NARROWEST
  if (!single) return false
  return line.text.length >= PROSE && next.stopped && /[\p{Ll}\p{N}]$/u.test(line.text) && line.words >= 8
}
