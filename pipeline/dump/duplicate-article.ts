/** Whole articles that stand in the dump more than once: exact copies and near ones. */
import type {DumpRule} from '../rule.ts'
import {copies, verdictOf} from './copies.ts'
import type {DuplicateKnown} from './duplicates/relation.ts'
import type {DuplicateSeen} from './duplicates/seen.ts'

const harbour =
  'The harbour of Kestrel Bay was closed on Monday after a cargo ship lost some forty containers in the storm. Divers ' +
  'will search the fairway for two days before the port master lets ferries in again. Three of the containers held ' +
  'batteries, the company said, and none of them has been found so far.'

export const duplicateArticle: DumpRule<DuplicateSeen, DuplicateKnown> = {
  ...copies,
  id: 'duplicate-article',
  finds: 'an article that is a copy of another one of the dump',
  why:
    'Sites mirror each other and crawlers come twice. An exact copy or a near one, verified on the shared word ' +
    'sequences, is left out, and the row in `duplicates.jsonl` names the copy that stays, which the policy `keep` chooses. ' +
    'Independent translations of one story, and updates, are grouped and kept.',
  tier: 'fix',
  catches: [{before: harbour, dump: [harbour], dropped: true}],
  leaves: [
    {
      text: harbour,
      dump: [
        'The harbour of Kestrel Bay opened again on Thursday. Divers found the last of the forty containers near the pier, ' +
          'and the port master let the ferries in at noon. The company will pay for the search, its director said.',
      ],
      why: 'another day of the same story',
    },
  ],
  check() {
    // The article as a whole is the verdict's matter; its text is left as it is.
  },
  verdict: verdictOf,
}
