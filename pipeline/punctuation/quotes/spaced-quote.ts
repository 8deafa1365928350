/** The rule for a space inside one of two quotation marks, in languages whose other marks take none or two. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {paragraphs} from '../../tree.ts'
import type {QuoteMark} from './quote-marks.ts'
import {clean, quoteMarks, quoteSign} from './quote-marks.ts'

/** Blanks that a scraper leaves. A no-break space was set by a hand. */
const blank = /^ +$/
/** What stands before a mark that opens, and behind one that closes. */
const outside = {open: /^[\s([’']?$/, close: /^[\s.,;:!?)\]…]?$/} as const

export const spacedQuote: Rule = {
  id: 'spaced-quote',
  finds: 'a space inside one quotation mark of a pair whose other mark has none',
  why: 'A tag begins or ends at the mark, and the scraper sets a space at its border. Only pairs are mended of which one mark stands as it should: two spaces are a habit of typing. All marks of the paragraph must pair in turn. English has a rule of its own, which knows more.',
  tier: 'fix',
  languages: ['fr', 'es', 'it', 'pt', 'ca', 'ro', 'nl', 'pl', 'tr'],
  catches: [
    {
      before: 'Le maire a remercié le "peuple de Gênes " et " ses dockers".',
      after: 'Le maire a remercié le "peuple de Gênes" et "ses dockers".',
      language: 'fr',
    },
    {
      before: 'Il sindaco: “ No. Io resto al porto”, e poi “sì”.',
      after: 'Il sindaco: “No. Io resto al porto”, e poi “sì”.',
      language: 'it',
    },
  ],
  leaves: [
    {text: 'Le " port " est fermé, dit le "maire".', language: 'fr', why: 'two spaces: a habit'},
    {text: 'Le "port est fermé, dit le " maire".', language: 'fr', why: 'one mark has no partner'},
    {text: 'Une télé de 27 " et un "maire " de 5 ".', language: 'fr', why: 'inches'},
    {text: 'El puerto "abierto" y "cerrado".', language: 'es'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    for (const {text, start} of paragraphs(tree, file)) {
      const marks = quoteMarks(text)
      if (!marks || marks.length % 2 === 1 || marks.every(clean)) continue
      const spaces = marks.map((mark) => (clean(mark) ? undefined : innerSpace(text, mark)))
      // A mark that is neither clean nor mended leaves the order in doubt.
      if (marks.some((mark, index) => !clean(mark) && !spaces[index])) continue
      for (const [index, space] of spaces.entries()) {
        const partner = spaces[index % 2 === 0 ? index + 1 : index - 1]
        if (!space || partner) continue
        report(file, {
          start: start + space[0],
          end: start + space[1],
          after: '',
          message: 'Unexpected space inside one of two quotation marks, expected none',
        })
      }
    }
  },
}

/** The blanks on the inner side of a mark that stands right but for them. */
function innerSpace(text: string, {at, role, shape}: QuoteMark): readonly [number, number] | undefined {
  if (shape !== undefined && shape !== role) return undefined
  const step = role === 'open' ? 1 : -1
  let end = at + step
  while (text[end] === ' ') end += step
  const [from, to] = role === 'open' ? [at + 1, end] : [end + 1, at]
  return outside[role].test(text[at - step] ?? '') &&
    blank.test(text.slice(from, to)) &&
    /\S/.test(text[end] ?? '')
    ? [from, to]
    : undefined
}
