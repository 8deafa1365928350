/** The rule for a full stop and a closing quotation mark that cut a quotation in two. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {gapSign} from '../../text/signs.ts'
import {rightOf} from '../../text/surroundings.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import {paragraphs} from '../../tree.ts'

/** Stop and mark in mid-quotation, then one to four words, capital first, and the mark that really closes. */
const shape = /(“[^“”]*?[\p{L}\p{N}])[.](”) (\p{Lu}\p{Ll}+)((?: \p{Ll}+){0,3})(?=[.,]?”)/gu

/** Occurrences per million that make the lower-case form a plain word of the language, not a rare one that is a name here. */
const PLAIN_PER_MILLION = 5

export const splitQuotation: Rule = {
  id: 'split-quotation',
  finds: 'a full stop and closing mark in the middle of a quotation, before its last words',
  why: 'When a quotation ends in a footnote, a number or a line break, translation engines close the sentence too early and start the rest with a capital. The second closing mark, which nothing opens, proves the cut; the capital is lowered only where the word is a plain one of the language and no name in the document, or where a count asks for it and the sentence goes on behind it.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The mission took out “nearly 300 people, among them 75.” Women”.',
      after: 'The mission took out “nearly 300 people, among them 75 women”.',
    },
    {
      before: 'They called for “a cut in the tax on the.” Profits of banks,” she said.',
      after: 'They called for “a cut in the tax on the profits of banks,” she said.',
    },
  ],
  leaves: [
    {text: 'He spoke of “a hard year.” Markets “fell sharply”.', why: 'two quotations, each opened'},
    {text: 'She counted “at least 40.” Children were among them.'},
    {text: 'They met “the man of 1992.” Miller”.', why: 'the capital may be a name'},
  ],
  suspects: gapSign(/^\.” $/),
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.(file.data.language ?? 'und')
    if (!lexicon) return
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of matchesOf(paragraph.text, shape)) {
        const [, head, , word, rest] = match
        const lower = word!.toLowerCase()
        if (!goesOn(head!, lower, rest!)) continue
        if (!lexicon.has(lower)) continue
        const counted =
          /\d$/.test(head!) && /^[.,]?” \p{Ll}/u.test(rightOf(paragraph.text, match.index + match[0].length))
        if (!counted && lexicon.frequency(lower) < PLAIN_PER_MILLION) continue
        if ((vocabulary(file).get(word!) ?? 0) > 1 && !vocabulary(file).has(lower)) continue
        const start = paragraph.start + match.index + head!.length
        const end = paragraph.start + match.index + match[0].length
        report(file, {
          start,
          end,
          after: ` ${lower}${rest}`,
          message: `Unexpected end of the quotation before \`${word}${rest}\`, expected the quotation to go on`,
        })
      }
    }
  },
}

/** Whether the words before the stop ask for more: a count for its plural, a function word for anything. */
function goesOn(head: string, word: string, rest: string): boolean {
  const plural = /[^su]s$/.test(word) || irregularPlurals.has(word)
  if (/\d$/.test(head)) return plural
  const last = /\p{Ll}+$/u.exec(head)?.[0]
  return last !== undefined && open.has(last) && (plural || rest !== '')
}

const irregularPlurals = new Set(
  'children women men people police persons teeth feet mice fish sheep cattle aircraft'.split(' '),
)

/** Words after which no quotation ends. */
const open = new Set(
  'the a an of and or to for with from by in at on into their our its his her my your some many several few most other two three four five six seven eight nine ten hundred thousand million'.split(
    ' ',
  ),
)
