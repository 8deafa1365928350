/** Finds cookie, consent and browser notices. */
import type {Rule} from '../../rule.ts'
import {takeNotices} from '../notices.ts'

export const cookieNotice: Rule = {
  id: 'cookie-notice',
  finds: 'cookie, consent and browser notices',
  why: 'They are about the visit, not the article. News about cookies and consent stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The strike goes on.\n\nTo display this content from X, you must activate advertisement tracking and audience measurement.',
      after: 'The strike goes on.',
    },
    {
      before: 'This website uses cookies to improve your experience.\n\nThe strike goes on.',
      after: 'The strike goes on.',
    },
    {
      before: 'La grève continue.\n\nNous utilisons des cookies pour mesurer notre audience.',
      after: 'La grève continue.',
      language: 'fr',
    },
    {
      before:
        'Der Streik geht weiter.\n\nDie technische Speicherung oder der Zugriff ist unbedingt erforderlich für den rechtmäßigen Zweck, einen Dienst zu ermöglichen, den der Nutzer gewünscht hat.',
      after: 'Der Streik geht weiter.',
      language: 'de',
    },
  ],
  leaves: [
    {
      text: 'To display this content in class, a school must pay its owner, the court held.\n\nHe did.',
      why: 'a sentence',
    },
    {text: 'The court found that the site had set cookies without consent.\n\nIt was fined.', why: 'news'},
    {
      text: 'Accept\n\nTo accept, the union wrote, would have been to give up all that the strike had won.',
      why: 'a heading',
    },
    {
      text: 'Der Streik geht weiter.\n\nDie technische Ausrüstung oder der Zugang zum Hafen ist unbedingt erforderlich, sagte der Chef der Gewerkschaft.',
      language: 'de',
      why: 'a sentence of the text',
    },
  ],
  check(tree, file) {
    takeNotices(tree, file, ['cookies'], 'the notice')
  },
}
