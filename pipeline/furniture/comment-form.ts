/** Finds comment forms, their labels and their counts. */
import type {Rule} from '../rule.ts'
import {takeNotices} from './notices.ts'

export const commentForm: Rule = {
  id: 'comment-form',
  finds: 'comment forms, their labels and their counts',
  why: 'What readers may write below an article is not the article. A heading `Comments` above running text stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The strike goes on.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *',
      after: 'The strike goes on.',
    },
    {
      before: 'Der Streik geht weiter.\n\nSchreibe einen Kommentar',
      after: 'Der Streik geht weiter.',
      language: 'de',
    },
  ],
  leaves: [
    {
      text: 'Comments\n\nComments under articles were switched off in 2019, when moderators could not cope any more.',
      why: 'a heading',
    },
    {text: 'He left a comment.\n\nNobody replied.', why: 'a sentence'},
  ],
  check(tree, file) {
    takeNotices(tree, file, ['comments'], 'the form')
  },
}
