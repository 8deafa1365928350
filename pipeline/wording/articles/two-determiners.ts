/** The rule for an article before a possessive pronoun. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {nextWord} from '../../text/suspicion.ts'
import {owners} from '../capitals/stray-capital.ts'

export const twoDeterminers: Rule = {
  id: 'two-determiners',
  finds: '`the` before `his` and its like',
  why: 'An engine sets an article where the source has none, and keeps what already stood there: the pronoun is what it meant. Only behind a word that a noun follows, and before a noun in small letters; titles (`the Her Majesty`), words spoken of and quotations are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'She thanked the her colleague, and spoke of the their debts.',
      after: 'She thanked her colleague, and spoke of their debts.',
    },
  ],
  leaves: [
    {text: 'She is the her of the song, and the its in it is a slip.', why: 'words spoken of'},
    {text: 'He wrote “the his” on the board.', why: 'quotations'},
  ],
  suspects: {
    ...owners,
    closer: (table, from, to) => {
      const {store, words} = table
      for (
        let at = nextWord(table, owners, from + 1, to);
        at !== -1;
        at = nextWord(table, owners, at + 1, to)
      )
        if (store.texts[words[at - 1]!] === 'the') return true
      return false
    },
  },
  check(tree, file) {
    mark(
      tree,
      file,
      /(?<=\b(?:is|was|are|were|of|in|with|by|for|on|at|from|into|as|to|and|thanked|met|told|congratulated|visited|called|welcomed|spoke of|received) )the (?=(?:his|her|their|its|our) (?:\p{Lu}\p{Ll}+[ni] )?(?!of\b|in\b|and\b|or\b|is\b|was\b|that\b)\p{Ll}{3,})/gu,
      (match, paragraph) =>
        readsAs('en', paragraph.text, match.index)
          ? {after: '', message: `Unexpected \`${match[0].trim()}\` before another determiner, expected one`}
          : undefined,
      / the (?:his|her|their|its|our) /,
    )
  },
}
