/** Finds labels of players, galleries and advertisements. */
import type {Rule} from '../../rule.ts'
import {takeNotices} from '../notices.ts'

export const playerNotice: Rule = {
  id: 'player-notice',
  finds: 'labels of players, galleries and advertisements',
  why: 'They stand where a video, a gallery or an advertisement stood.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'The strike goes on.\n\nADVERTISEMENT\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before: 'A greve continua.\n\nContinua depois da publicidade\n\nHá reunião na sexta-feira.',
      after: 'A greve continua.\n\nHá reunião na sexta-feira.',
      language: 'pt',
    },
  ],
  leaves: [
    {text: 'Advertisement spending fell by a tenth.\n\nPublishers suffer.', why: 'a sentence'},
    {text: 'They met in the pub.\n\nIt closed at ten.', why: 'a bar'},
  ],
  check(tree, file) {
    takeNotices(tree, file, ['player'], 'the label')
  },
}
