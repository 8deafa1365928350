/** Escapes of JSON and JavaScript that stand in the text as such. */

import {textOf} from '../document.ts'
import {matchesOf} from '../matches.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {gapSign} from '../signs.ts'
import {codeSpans} from './characters.ts'

/** `\u201c`, pairs of surrogates included. */
const unicode = /(?:\\u[\da-fA-F]{4})+/g
/** Two line breaks or more, or one where a sentence ends and another starts. */
const breaks = /(?:(?:\\r)?\\n){2,}|(?<=[.!?…"”»])\\n(?=\p{Lu}|["“«]\p{L})/gu

/** Half of a pair is no character. */
const halfSurrogate = /\p{Surrogate}/u

export const literalEscapes: Rule = {
  id: 'literal-escapes',
  finds: 'escapes such as \\u201c and \\n\\n written out in the text',
  why: 'A JSON text was cut out of a page as a string and never read as JSON. Escapes of characters are decoded, escaped line breaks between sentences become line breaks. Paths, single `\\n` inside a sentence, and code between back ticks stay.',
  tier: 'fix',
  catches: [
    {before: 'He spoke of \\u201cpeace\\u201d.', after: 'He spoke of “peace”.'},
    {before: 'They left.\\n\\nNobody stayed.', after: 'They left.\n\nNobody stayed.'},
  ],
  leaves: [
    {text: 'Open C:\\new\\notes first.'},
    {text: 'Use `\\u201c` for a quote.', why: 'code'},
    {text: 'It says printf("Hello!\\n"); and stops.', why: 'code'},
    {text: 'The string \\n starts a line.', why: 'a word about escapes'},
  ],
  suspects: gapSign(/\\/),
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
