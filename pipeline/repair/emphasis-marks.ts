/** Asterisks and underscores that set words in bold or italics before somebody made plain text of it. */
import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {codeSpans} from './characters.ts'

/** Each mark, once or twice: a pair opens before a word and closes behind one, in the same line. */
const pairs: readonly (readonly [mark: string, pattern: RegExp])[] = [
  [
    '**',
    /(?<![\p{L}\p{N}\\/*])\*\*((?=[\p{L}\p{N}“"‘«¿¡(])[^*\n]{1,200}(?<=[\p{L}\p{N}”"’».,;:!?)…%]))\*\*(?![\p{L}\p{N}*])/gu,
  ],
  [
    '__',
    /(?<![\p{L}\p{N}\\/@#_])__((?=[\p{L}\p{N}“"‘«¿¡(])[^_\n]{1,200}(?<=[\p{L}\p{N}”"’».,;:!?)…%]))__(?![\p{L}\p{N}_])/gu,
  ],
  [
    '*',
    /(?<![\p{L}\p{N}\\/*])\*((?=[\p{L}\p{N}“"‘«¿¡(])[^*\n]{1,200}(?<=[\p{L}\p{N}”"’».,;:!?)…%]))\*(?![\p{L}\p{N}*])/gu,
  ],
  [
    '_',
    /(?<![\p{L}\p{N}\\/@#_])_((?=[\p{L}\p{N}“"‘«¿¡(])[^_\n]{1,200}(?<=[\p{L}\p{N}”"’».,;:!?)…%]))_(?![\p{L}\p{N}_])/gu,
  ],
]
/** Bullets and bars. */
const bullets = /^\s*\*+(?= )|\*{3,}/gmu
const identifier = /^\w+$/

export const emphasisMarks: Rule = {
  id: 'emphasis-marks',
  finds: 'pairs of asterisks or underscores around words: `**Thirty years**`, `*Harbour Post*`, `_siesta_`',
  why: 'Content systems and language models set bold and italics so. Only pairs that close at the end of a word in the same line go. Notes to an asterisk, masked words (`f***`), lists, identifiers with underscores and code between back ticks stay.',
  tier: 'fix',
  catches: [
    {
      before: '**Thirty years** on the run, writes *Harbour Post*, and “_siesta_” is his word for it.',
      after: 'Thirty years on the run, writes Harbour Post, and “siesta” is his word for it.',
    },
    {before: '__Two dead__ in the *port of Genoa*.', after: 'Two dead in the port of Genoa.'},
  ],
  leaves: [
    {text: 'The price* holds from May*, he said.\n\n*Taxes *not included*', why: 'notes'},
    {text: 'He wrote f*** and s**t, 2 * 3 * 4, 5*6*7, and a ** b ** c.', why: 'masks and sums'},
    {text: 'Set `*bold*`, __init__ and snake_case_name, @_maria_ on the web.', why: 'code, names on the web'},
    {text: '* one\n* two\n*** The end ***', why: 'a list, a bar'},
  ],
  check(_tree, file) {
    const text = textOf(file)
    if (!text.includes('*') && !text.includes('_')) return
    const inCode = codeSpans(text)
    for (const [hint, pattern] of pairs) {
      if (!text.includes(hint)) continue
      // An asterisk that belongs to no pair stands for a note, a blank or a masked letter; then so may all.
      if (hint === '*' && withoutPairs(text).replace(bullets, '').includes('*')) continue
      for (const match of matchesOf(text, pattern)) {
        if (inCode(match.index)) continue
        // `__init__`, `_name_`: one word in small letters beside an underscore may be an identifier.
        if (hint === '__' && identifier.test(match[1]!)) continue
        const end = match.index + match[0].length
        for (const start of [match.index, end - hint.length])
          report(file, {
            start,
            end: start + hint.length,
            after: '',
            message: `Unexpected \`${hint}\` around \`${match[1]!.slice(0, 40)}\`, expected none`,
          })
      }
    }
  },
}

function withoutPairs(text: string): string {
  return pairs.reduce((left, [, pattern]) => left.replace(pattern, '$1'), text)
}
