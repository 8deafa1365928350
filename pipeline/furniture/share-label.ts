/** Finds labels of buttons that share, print, save or follow. */
import type {Rule} from '../rule.ts'
import {takeNotices} from './notices.ts'

export const shareLabel: Rule = {
  id: 'share-label',
  finds: 'labels of buttons that share, print, save or follow',
  why: 'Buttons lose their shape when a page becomes text. A single word counts only beside other furniture, below the headline, at the end, or where no other word stands alone.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'The strike goes on.\n\nShare on Facebook\n\nCopy link\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nSave\n\nThe strike in the port of Genoa goes on, and nobody knows for how long.\n\nIt rained.\n\nShare\n\nTalks between the union and the port will begin again on Friday at noon.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike in the port of Genoa goes on, and nobody knows for how long.\n\nIt rained.\n\nTalks between the union and the port will begin again on Friday at noon.\n\nIt rains.',
    },
    {before: 'La huelga sigue.\n\nCompartir en WhatsApp', after: 'La huelga sigue.', language: 'es'},
  ],
  leaves: [
    {text: 'I share this recognition with the crew.\n\nThey saved us.', why: 'a verb'},
    {
      text: 'Four things that a docker does all day in the port of Genoa, and none of them is paid.\n\nIt rained.\n\nSave\n\nIt is hard to save a crown a day in a town where bread costs two.\n\nWait\n\nIt is hard to wait at the gates of a port from six in the morning.\n\nShare\n\nIt is hard to share a loaf of bread that is cut in four already.',
      why: 'headings',
    },
    {
      text: 'Share\n\nHer share of the fortune was never paid, the lawyers said on Monday in court.',
      why: 'a heading',
    },
  ],
  check(tree, file) {
    takeNotices(tree, file, ['share'], 'the label')
  },
}
