/** Finds two sentences that lost the full stop between them together with the break. */

import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {joiners, mayHoldVerb} from '../text/english.ts'
import {matchesOf} from '../text/matches.ts'
import {paragraphs} from '../tree.ts'
import {inner} from './glued-heading.ts'

/** Words that begin a sentence and no name; the last word of the one before is glued to them. */
const glued =
  /(?<![\p{L}\p{N}_#@/.&'’-])(\p{Ll}{3,20})(?=(?:The|They|He|She|It|We|But|This|These|Those|There|According|However|Meanwhile|When|While|Although|His|Her|Their|Our)\s\p{Ll}{2,})/gu
/** Fewest words of the sentence that ends here. */
const LEAST_WORDS = 5
/** How far its beginning and the other's end are looked for. */
const REACH = 300

export const lostStop: Rule = {
  id: 'lost-stop',
  finds: 'a sentence glued to the one before, with the full stop lost as well',
  why: 'A line that ended without a stop met the next when its break was removed. The stop goes in where both sides hold a verb of their own, the glued word is one of the dictionary and none that asks for more words, and the next begins as sentences do. Headings are parted by their own rule; brands, handles and code stay.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'The march from the port to the town hall began a month agoThe dockers asked for new elections.',
      after:
        'The march from the port to the town hall began a month ago. The dockers asked for new elections.',
    },
  ],
  leaves: [
    {text: 'He reads theHerald, and theScore is what he says that he uses when it rains.', why: 'brands'},
    {
      text: 'The dockers of the port have said that ofThe they know no more than others do.',
      why: 'no word to end with',
    },
    {text: 'The dockers call getThe function and see.', why: 'no word of the dictionary before it is done'},
  ],
  suspects: inner,
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    if (!lexicon) return
    for (const paragraph of paragraphs(tree, file)) {
      const {text} = paragraph
      for (const match of matchesOf(text, glued)) {
        const word = match[1]!
        const end = match.index + word.length
        if (!lexicon.has(word) || joiners.has(word)) continue
        const before = /[^.!?:;“”"]*$/.exec(text.slice(Math.max(0, end - REACH), end))![0].trim()
        const after = /^[^.!?:;“”"]*/.exec(text.slice(end, end + REACH))![0]
        if (before.split(/\s+/).length < LEAST_WORDS || !mayHoldVerb(before) || !mayHoldVerb(after)) continue
        report(file, {
          start: paragraph.start + end,
          end: paragraph.start + end,
          after: '. ',
          message: `Expected a full stop behind \`${word}\`, got the next sentence`,
        })
      }
    }
  },
}
