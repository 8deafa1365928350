/** Places where letters were lost for good. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {textSign} from '../text/signs.ts'

/** Replacement characters, private-use characters, and mojibake whose bytes became question marks. */
const lost = /\ufffd+|[\ue000-\uf8fe]+|(?<!\p{L})â\?\?|(?<=\p{Ll})Ã\?(?=\p{Ll})/gu
const word = /[\p{L}\p{M}\p{N}]/u

export const lostLetters: Rule = {
  id: 'lost-letters',
  finds: 'replacement characters, characters of private fonts, and bytes that became question marks',
  why: 'What stood there cannot be known from the text: a decoder replaced it, or only a site’s own font could show it. A reader with the source can put it back.',
  tier: 'flag',
  catches: [
    {before: 'The caf\ufffd reopened.'},
    {before: 'Call \ue0b0 now.'},
    {before: 'They were named â??Anna and Piotr.'},
  ],
  leaves: [
    {text: 'Really?? He asked twice??'},
    {text: 'A maçã e o pão. NÃO?', language: 'pt'},
    {text: 'Two emoji 🙂🙃 and a sign ☎.'},
  ],
  suspects: textSign(/[\ufffd\ue000-\uf8feâÃ]/),
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    for (const match of matchesOf(text, lost)) {
      let start = match.index
      let end = start + match[0].length
      while (start > 0 && word.test(text[start - 1]!)) start--
      while (end < text.length && word.test(text[end]!)) end++
      report(file, {start, end, message: `Lost letters in \`${text.slice(start, end)}\``})
    }
  },
}
