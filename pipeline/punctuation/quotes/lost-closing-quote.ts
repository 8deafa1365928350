/** The rule for a quotation at the end of a paragraph whose closing mark is lost. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {tellingVerbs} from '../../text/english.ts'
import {matchesOf} from '../../text/matches.ts'
import {partsOf} from '../../text/passage.ts'
import {paragraphs} from '../../tree.ts'
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
  const first = marks?.[0]
  return !first || (first.shape ?? first.spacing) !== 'open' || marks!.length % 2 === 1
}

/** Whether a whole paragraph is quoted below a colon, and the next may go on with it: `Her son’s speech:`, `“I loved her.` */
function isLong(all: readonly {readonly text: string}[], index: number, {at}: QuoteMark): boolean {
  return at === 0 && /:\s*$/.test(all[index - 1]?.text ?? '') && index + 1 < all.length
}

/** Behind what was said stands who said it, and nothing that may be said again: `, says Maria Costa, whose son left`. */
const told =
  /, (\p{Ll}+) (?:\p{Lu}\p{Ll}|(?:the|this|one|his|her|their|our) \p{Ll}|(?:he|she|they)(?=[\s.,]))(?=[^,.]*(?:\.$|, (?:who|whose|where|an?|the|from|in|with|\p{Ll}+ing|aged|\d+)\b))/gu

/** Whether a text sets the comma of a quotation inside its marks. */
function commaInside(text: string): boolean {
  return !/[”"],\s/.test(text) || /,[”"]\s/.test(text)
}

/** Where a quotation that nothing closes ends, since the first telling verb behind it tells who spoke; -1 where none does. */
function endBeforeTelling(quoted: string): number {
  for (const {1: verb, index} of matchesOf(quoted, told)) if (tellingVerbs.has(verb!)) return index
  return -1
}

/** A paragraph that begins with a quotation and tells behind its comma who speaks, with the mark that closes it lost. */
const beforeSpeaker =
  /^(["“])(?=\p{Lu})[^"“”„«»\n]{10,400}?\p{Ll}(,) (?:(?:says?|said|adds?|added|explains?|explained|recalls?|recalled|notes?|noted|concludes?|concluded|admits?|admitted|stressed|insists?|insisted|complains?|complained|remembers?|remembered|jokes?|joked|asks?|asked) (?:(?:the|an?|his|her) \p{L}|(?!\p{L}+day\b)\p{Lu}\p{Ll})|(?:he|she) (?:says|said|adds|added|explains|explained)\b)/u

export const lostClosingQuote: Rule = {
  id: 'lost-closing-quote',
  finds: 'a quotation that is not closed: at the end of its paragraph, or before `, says Maria Costa`',
  why: 'A reader of pages loses a mark at the end of a line. Where the quotation begins with a sentence and a verb behind it tells who spoke, it ends before that, the comma as the text sets it elsewhere. Where no word tells who speaks and no paragraph below goes on with it, it ends with the paragraph: certain for one sentence, and for a few where none of them is the author’s.',
  tier: 'fix',
  languages: ['en'],
  scope: 'document',
  catches: [
    {
      before:
        '"We fry it in two pans, says Maria Costa, the cook. Her shop is called "At sea".\n\nShe waits.',
      after:
        '"We fry it in two pans," says Maria Costa, the cook. Her shop is called "At sea".\n\nShe waits.',
    },
    {
      before: 'The cooks stayed. “I fry it in two pans.\n\nThe next talks begin on Friday.',
      after: 'The cooks stayed. “I fry it in two pans.”\n\nThe next talks begin on Friday.',
    },
    {
      before:
        'The cooks stayed. “They write once a month, or not at all, says Maria Costa, whose son left.\n\n“We wait”, he says.',
      after:
        'The cooks stayed. “They write once a month, or not at all”, says Maria Costa, whose son left.\n\n“We wait”, he says.',
    },
    {
      before: 'Maria Costa counts the ships. "Nobody sails today. We all wait.\n\nThe port is closed.',
      after: 'Maria Costa counts the ships. "Nobody sails today. We all wait."\n\nThe port is closed.',
    },
  ],
  leaves: [
    {
      text: '“We wait for the ship.\n\nThe plank is 10" wide.\n\nIt rains.',
      why: 'the next mark is that of a measure',
    },
    {
      text: '"Maria Costa, the mayor, said that nobody sails.\n\nThe port is closed.',
      why: 'who speaks stands before it',
    },
    {
      text: '"We sell the crane, said the paper," the mayor says.\n\nThe port is closed.',
      why: 'the mark stands behind what it quotes',
    },
    {
      text: 'The speech of her son:\n\n“Some are called by their work, but my mother was my mother.\n\nShe was not perfect, and we loved her for it.',
      why: 'a speech that goes on without a mark',
    },
    {text: '“We will not go.\n\n“We stay,” he said.', why: 'a quotation of two paragraphs'},
    {text: 'She said: “We stay.\n\nThe port is ours,” and left.', why: 'it is closed below'},
    {text: 'She said: “We stay„. The port is closed.\n\nIt rains.', why: 'the low mark closes it'},
    {text: 'It is called “the harbour of all.\n\nThe port is closed.', why: 'it may end before'},
    {
      text: '“We stay, says Maria Costa, because we love it.\n\n“And nobody leaves.”',
      why: 'the quotation goes on behind her name',
    },
    {
      text: 'The club knows: “We start talks, said to be hard.\n\nThe port is closed.',
      why: 'nobody is told',
    },
    {text: '“We will not go.', why: 'a lone sentence from a longer quotation'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    const all = [...paragraphs(tree, file)]
    for (const [index, {text, start}] of all.entries()) {
      const told = /^["“]/.test(text) && mayLack(text) ? beforeSpeaker.exec(text) : null
      const next = told ? quoteMarks(text)?.[1] : undefined
      // The next mark opens another quotation: none of them closes this one.
      if (told && (next === undefined || (next.shape ?? next.spacing) === 'open')) {
        const comma = start + text.indexOf(', ', told[0].lastIndexOf(', '))
        report(file, {
          start: comma + 1,
          end: comma + 1,
          after: told[1] === '"' ? '"' : '”',
          message: 'Expected a closing quotation mark before the words that tell who speaks, got none, put',
        })
        continue
      }
      // Marks of other languages may close it, and are put right first.
      if (all.length === 1 || !mayLack(text)) continue
      const end = text.trimEnd().length
      if (!/[\p{Ll}\d][.!?…]$/u.test(text.slice(Math.max(0, end - 2), end))) continue
      const mark = leftOpen(text)
      if (!mark) continue
      const quoted = text.slice(mark.at + 1, end)
      const telling = endBeforeTelling(quoted)
      if (telling !== -1 && /^\p{Lu}/u.test(quoted)) {
        const at = start + mark.at + 1 + telling + (commaInside(String(file.value)) ? 1 : 0)
        report(file, {
          start: at,
          end: at,
          after: mark.glyph === '"' ? '"' : '”',
          message: `Expected a closing quotation mark before \`${quoted.slice(telling + 2, telling + 30)}\`, got none, put`,
        })
        continue
      }
      if (goesOn(all.slice(index + 1, index + 1 + NEAR))) continue
      const sentences = partsOf(quoted, 0).map((part) => part.text)
      if (sentences.length > SENTENCES || !/^\p{Lu}/u.test(quoted)) continue
      if ((quoted.match(words) ?? []).some((word) => tellingVerbs.has(word)) || isLong(all, index, mark))
        continue
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
