/** What a source says in all its articles, learned from the texts alone. */
import type {DumpRule} from '../rule.ts'
import {copies, reportCuts} from './copies.ts'
import type {DuplicateKnown} from './duplicates/relation.ts'
import type {DuplicateSeen} from './duplicates/seen.ts'

/** Five articles of one source that end alike, each with its own story. */
const closing =
  'The Kestrel Courier is printed on the island every Thursday and lives from its readers alone.'
const stories = [
  'The council voted for a new pier on Friday, by nine votes to two, after a debate that lasted until midnight. Work is to begin in May, the mayor said, once the money from the ministry has arrived.',
  'A storm cut the mail boat off for a week. The school stayed closed, and the teacher gave her lessons by radio, as her predecessors had done for decades when the ice came.',
  'Two seals were seen in the inner harbour on Sunday morning. Fishermen want them moved before the herring comes, but the warden says that they will leave by themselves.',
  'The baker closes after forty years at the corner of Mill Lane. Nobody has been found to take over his oven, although the council offered the house for a rent of one pound.',
  'Rain filled the cistern for the first time since March. Rationing ends on Sunday, the water board announced, and the laundry in the old cannery may open its doors again.',
]

const last =
  'The lighthouse keeper has retired after thirty winters on the rock. Her lamp now lights itself, and a technician from the mainland comes once a year to wipe the lens and count the gulls.'

export const learnedBoilerplate: DumpRule<DuplicateSeen, DuplicateKnown> = {
  ...copies,
  id: 'learned-boilerplate',
  finds: 'a line that a source puts into most of its articles',
  why:
    'Closing lines, appeals and author boxes differ from site to site, and no list of phrases knows them all. A segment that ' +
    'at least five documents and half of a source’s carry in like positions is learned from the texts alone; numbers and ' +
    'names count as slots. A small source teaches nothing, nor do documents without one; refrains and quotations stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      source: 'Kestrel Courier',
      dump: stories.map((story) => `${story}\n\n${closing}`),
      before: `${last}\n\n${closing}`,
      after: last,
    },
  ],
  leaves: [
    {
      source: 'Kestrel Courier',
      dump: stories.slice(0, 2).map((story) => `${story}\n\n${closing}`),
      text: `${last}\n\n${closing}`,
      why: 'three documents teach nothing',
    },
  ],
  check(_tree, file, known) {
    reportCuts(
      file,
      known,
      'boilerplate',
      () => 'Unexpected line that this source puts into most of its articles, remove it',
    )
  },
}
