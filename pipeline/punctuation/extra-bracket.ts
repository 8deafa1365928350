/** The rule for a closing bracket that nothing opened. */
import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {paragraphs} from '../tree.ts'

const last = /(?<=[.!?…"”»])\s?\]\s*$/u

export const extraBracket: Rule = {
  id: 'extra-bracket',
  finds: 'a closing square bracket at the end of a paragraph, without an opening one before it',
  why: 'A language model that was given its sentences in a list ends one of them with the list’s bracket. Only behind the end of a sentence, where no square bracket opens in the whole text; notes of several paragraphs have one.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {before: '“The port is closed”, said the mayor.]', after: '“The port is closed”, said the mayor.'},
  ],
  leaves: [
    {text: '[The mayor did not answer.\n\nThe union did.]', why: 'a note of two paragraphs'},
    {text: 'The dockers [of Genoa] wait; x = y] is a slip of the pen :]', why: 'no sentence ends before it'},
  ],
  check(tree, file) {
    const text = textOf(file)
    if (!text.includes(']') || text.includes('[')) return
    for (const paragraph of paragraphs(tree, file)) {
      const match = last.exec(paragraph.text)
      if (!match) continue
      report(file, {
        start: paragraph.start + match.index,
        end: paragraph.start + match.index + match[0].trimEnd().length,
        after: '',
        message: 'Unexpected closing bracket without an opening one, expected none',
      })
    }
  },
}
