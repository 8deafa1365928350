/** Passages that stand in several articles of the dump: the first copy stays. */
import type {DumpRule} from '../rule.ts'
import {copies, reportCuts} from './copies.ts'
import type {DuplicateKnown} from './duplicates/relation.ts'
import type {DuplicateSeen} from './duplicates/seen.ts'

const background =
  'The island has been without a regular ferry since the company that ran it went bankrupt in the spring of last year, and ' +
  'its four hundred inhabitants have been supplied by fishing boats and, in bad weather, by the helicopter of the coast guard.'

const storm =
  'A storm cut the mail boat off for a week, and the school stayed closed. Waves broke over the mole and took two sheds with ' +
  'them, the fire brigade said, while the owners were asleep in the village above.'
const lessons =
  'The teacher gave her lessons by radio, as her predecessors had done for decades. On Saturday the wind turned at last, and ' +
  'the first boat brought flour, newspapers and a doctor who had waited on the mainland since Tuesday.'

export const repeatedPassage: DumpRule<DuplicateSeen, DuplicateKnown> = {
  ...copies,
  id: 'repeated-passage',
  finds: 'a passage that stands in an earlier article of the dump word for word, or nearly',
  why:
    'Sites put the same background paragraph, map text or box into many articles. The first article keeps it; cuts begin ' +
    'and end between sentences, and a quotation that many report is left alone.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      dump: [
        `The council voted for a new pier on Friday, by nine votes to two.\n\n${background}\n\nWork is to begin in May, the mayor said, once the money from the ministry has arrived.`,
      ],
      before: `${storm}\n\n${background}\n\n${lessons}`,
      after: `${storm}\n\n${lessons}`,
    },
  ],
  leaves: [
    {
      dump: [
        '“We will not leave our island, whatever the ministry says,” the mayor told reporters on Friday.',
      ],
      text: 'Protesters gathered at noon. “We will not leave our island, whatever the ministry says,” the mayor told reporters on Friday. The minister did not answer.',
      why: 'a quotation that many report',
    },
  ],
  check(_tree, file, known) {
    reportCuts(file, known, 'passage', (cut) =>
      cut.duplicateOf === undefined
        ? 'Unexpected passage that stands in several articles, keep the first copy'
        : `Unexpected passage that stands in \`${cut.duplicateOf}\` too, keep the first copy`,
    )
  },
}
