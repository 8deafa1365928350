/** The rule for a quotation at the end of a paragraph whose closing mark is lost. */
import {partsOf} from '../../passage.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {paragraphs} from '../../tree.ts'
import {tellingVerbs} from '../../wording/english.ts'
import type {QuoteMark} from './quote-marks.ts'
import {quoteMarks, quoteSign} from './quote-marks.ts'

/** Most sentences of such a quotation. */
const SENTENCES = 3
/** Paragraphs below in which a mark may still close it. */
const NEAR = 6
/** The author goes on where a sentence begins so. */
const narrated = /^(?:The|An?|He|She|They|It|According|On \p{Lu}|At the|In the|Meanwhile|However)\b/u
/** … in the past, as reports are told. */
const past = /\b(?:was|were|had|did|began|went|came|took|\p{Ll}{3,}ed)\b/u
const words = /[\p{L}’'-]+/gu

/** A cheap look: an odd number of marks, all of them English. */
function mayLack(text: string): boolean {
  const marks = text.match(/["“”„«»]/g)
  if (!marks || marks.some((mark) => '„«»'.includes(mark))) return false
  return marks.length % 2 === 1
}

/** The mark that opens a quotation and is the last of a paragraph, where a sentence begins or a colon or comma announces it. */
function leftOpen(text: string): QuoteMark | undefined {
  const marks = quoteMarks(text)
  const last = marks?.at(-1)
  if (!last || marks!.length % 2 === 0 || (last.shape ?? last.spacing) !== 'open') return undefined
  if (marks!.some((mark) => mark.shape !== undefined && mark.shape !== mark.role)) return undefined
  return /(?:^|[.!?:,]["”’)]?\s)$/u.test(text.slice(Math.max(0, last.at - 3), last.at)) ? last : undefined
}

/** Whether a paragraph below begins with a quotation, or ends the open one. */
function goesOn(below: readonly {readonly text: string}[]): boolean {
  const next = below.find(({text}) => /["“”«»]/.test(text))?.text
  if (next === undefined) return false
  if (/^\s*["“«]/u.test(below[0]!.text)) return true
  const marks = quoteMarks(next)
  return !marks || (marks[0]!.shape ?? marks[0]!.spacing) !== 'open' || marks.length % 2 === 1
}

export const lostClosingQuote: Rule = {
  id: 'lost-closing-quote',
  finds: 'a quotation of a sentence or a few that runs to the end of its paragraph and is not closed',
  why: 'A reader of pages loses a mark at the end of a line. Where the quotation begins with a sentence, no word tells who speaks behind it and no paragraph below goes on with it, it ends with the paragraph: certain for one sentence, and for a few where none of them is the author’s.',
  tier: 'fix',
  languages: ['en'],
  scope: 'document',
  catches: [
    {
      before: 'The cooks stayed. “I fry it in two pans.\n\nThe next talks begin on Friday.',
      after: 'The cooks stayed. “I fry it in two pans.”\n\nThe next talks begin on Friday.',
    },
    {
      before: 'Maria Costa counts the ships. "Nobody sails today. We all wait.\n\nThe port is closed.',
      after: 'Maria Costa counts the ships. "Nobody sails today. We all wait."\n\nThe port is closed.',
    },
  ],
  leaves: [
    {text: '“We will not go.\n\n“We stay,” he said.', why: 'a quotation of two paragraphs'},
    {text: 'She said: “We stay.\n\nThe port is ours,” and left.', why: 'it is closed below'},
    {text: 'She said: “We stay„. The port is closed.\n\nIt rains.', why: 'the low mark closes it'},
    {text: 'It is called “the harbour of all.\n\nThe port is closed.', why: 'it may end before'},
    {
      text: 'The club knows: “We start talks, said the owner.\n\nThe port is closed.',
      why: 'who speaks is told behind it',
    },
    {text: '“We will not go.', why: 'a lone sentence from a longer quotation'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    const all = [...paragraphs(tree, file)]
    for (const [index, {text, start}] of all.entries()) {
      // Marks of other languages may close it, and are put right first.
      if (all.length === 1 || !mayLack(text)) continue
      const end = text.trimEnd().length
      if (!/[\p{Ll}\d][.!?…]$/u.test(text.slice(Math.max(0, end - 2), end))) continue
      const mark = leftOpen(text)
      if (!mark || goesOn(all.slice(index + 1, index + 1 + NEAR))) continue
      const quoted = text.slice(mark.at + 1, end)
      const sentences = partsOf(quoted, 0).map((part) => part.text)
      if (sentences.length > SENTENCES || !/^\p{Lu}/u.test(quoted)) continue
      const told = (quoted.match(words) ?? []).some((word) => tellingVerbs.has(word))
      if (told) continue
      report(file, {
        start: start + end,
        end: start + end,
        after: mark.glyph === '"' ? '"' : '”',
        ...(sentences.slice(1).some((one) => narrated.test(one) && past.test(one))
          ? {tier: 'suggest' as const}
          : {}),
        message: `Expected a closing quotation mark behind \`${quoted.slice(-30)}\`, got none, put`,
      })
    }
  },
}
