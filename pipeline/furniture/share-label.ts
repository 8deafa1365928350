/** Finds labels of buttons that share, print, save or follow. */
import type {Rule} from '../rule.ts'
import {takeNotices} from './notices.ts'

export const shareLabel: Rule = {
  id: 'share-label',
  finds: 'labels of buttons that share, print, save or follow',
  why: 'Buttons lose their shape when a page becomes text. A single word counts only beside other furniture or at the end.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'The strike goes on.\n\nShare on Facebook\n\nCopy link\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {before: 'La huelga sigue.\n\nCompartir en WhatsApp', after: 'La huelga sigue.', language: 'es'},
  ],
  leaves: [
    {text: 'I share this recognition with the crew.\n\nThey saved us.', why: 'a verb'},
    {
      text: 'Share\n\nHer share of the fortune was never paid, the lawyers said on Monday in court.',
      why: 'a heading',
    },
  ],
  check(tree, file) {
    takeNotices(tree, file, ['share'], 'the label')
  },
}
