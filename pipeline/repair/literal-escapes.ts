/** Escapes of JSON and JavaScript that stand in the text as such. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {fact} from '../text/suspicion.ts'
import {codeSpans} from './characters.ts'

/** `\u201c`, pairs of surrogates included. */
const unicode = /(?:\\u[\da-fA-F]{4})+/g
/** Two line breaks or more, or one where a sentence ends and another starts. */
const breaks = /(?:(?:\\r)?\\n){2,}|(?<=[.!?…"”»])\\n(?=\p{Lu}|["“«]\p{L})/gu

/** What is left of an escape that has lost its stroke: invisible characters, blanks, quotation marks and dashes; `u200b`. */
const bare =
  /^u(?:200[b-f]|00a0|feff|00ad|202[a-f]|2060|201[3489cd]|2026)|\p{L}u(?:200[b-f]|201[9d]|2026|00a0)s?$/iu
const bareEscapes =
  /(?<![\p{L}\p{N}\\/+&#%_-])u(?:200[b-f]|00a0|feff|00ad|202[a-f]|2060|201[3489cd]|2026)(?=[\p{L}\s]|$)|(?<=\p{L})u(?:200[b-f]|201[9d]|2026|00a0)(?=s?(?:[\s.,;:!?]|$))/giu
const INVISIBLE = /^(?:200[b-f]|feff|00ad|202[a-f]|2060)$/i

/** Half of a pair is no character. */
const halfSurrogate = /\p{Surrogate}/u

const stroke = fact((gap) => gap.includes('\\'))
const escaped = fact((word) => bare.test(word))

export const literalEscapes: Rule = {
  id: 'literal-escapes',
  finds: 'escapes such as \\u201c and \\n\\n written out in the text',
  why: 'A JSON text was cut out of a page as a string and never read as JSON. Escapes of characters are decoded, escaped line breaks between sentences become line breaks. Paths, single `\\n` inside a sentence, and code between back ticks stay.',
  tier: 'fix',
  catches: [
    {before: 'He spoke of \\u201cpeace\\u201d.', after: 'He spoke of “peace”.'},
    {before: 'They left.\\n\\nNobody stayed.', after: 'They left.\n\nNobody stayed.'},
    {before: 'The port u200bwill close u201cat noonu201d.', after: 'The port will close “at noon”.'},
  ],
  leaves: [
    {text: 'The signs U+200B and &#x200b; and the file u2013.txt.', why: 'names of characters, a file'},
    {text: 'Open C:\\new\\notes first.'},
    {text: 'Use `\\u201c` for a quote.', why: 'code'},
    {text: 'It says printf("Hello!\\n"); and stops.', why: 'code'},
    {text: 'The string \\n starts a line.', why: 'a word about escapes'},
  ],
  suspects: {
    words: -1,
    gaps: -1,
    closer: ({store, words, gaps}, from, to) =>
      stroke.next(store, gaps, from, to + 1) !== -1 || escaped.next(store, words, from, to) !== -1,
  },
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    const inCode = codeSpans(text)
    for (const match of matchesOf(text, unicode)) {
      if (inCode(match.index)) continue
      const after = match[0].replace(/\\u(....)/g, (_escape, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
      if (halfSurrogate.test(after)) continue
      report(file, {
        start: match.index,
        end: match.index + match[0].length,
        after,
        message: `Escape \`${match[0]}\`, write \`${after}\``,
      })
    }
    for (const match of text.includes('u') ? matchesOf(text, bareEscapes) : []) {
      if (inCode(match.index)) continue
      const code = match[0].slice(1)
      const after = INVISIBLE.test(code) ? '' : String.fromCharCode(Number.parseInt(code, 16))
      report(file, {
        start: match.index,
        end: match.index + match[0].length,
        after: after === '\u00A0' ? ' ' : after,
        message: `Escape \`${match[0]}\` without its stroke, write the character`,
      })
    }
    for (const match of matchesOf(text, breaks)) {
      if (inCode(match.index)) continue
      report(file, {
        start: match.index,
        end: match.index + match[0].length,
        after: '\n\n',
        message: `Escaped line break \`${match[0]}\`, break the line`,
      })
    }
  },
}
