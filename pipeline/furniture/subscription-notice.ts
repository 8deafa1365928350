/** Finds notices that a text is for subscribers, and calls to log in or subscribe. */
import type {Rule} from '../rule.ts'
import {takeNotices} from './notices.ts'

export const subscriptionNotice: Rule = {
  id: 'subscription-notice',
  finds: 'paywall notices and calls to subscribe, register or log in',
  why: 'They speak to the reader of the site, not of the article. Whole lines, and whole sentences at the end or beginning of a paragraph; a subscription that the article is about stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The strike goes on.\n\nYou have 64.3% of this article left to read. The rest is reserved for subscribers.',
      after: 'The strike goes on.',
    },
    {
      before: 'The strike goes on.\n\nAlready subscribed? Log in\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before: 'La grève continue.\n\nCet article est réservé aux abonnés.',
      after: 'La grève continue.',
      language: 'fr',
    },
  ],
  leaves: [
    {text: 'The paper wants to sign up additional subscribers.\n\nIt has 3,000.', why: 'a sentence'},
    {
      text: 'Half of its articles are reserved for subscribers, the editor said.\n\nOthers are free.',
      why: 'an article about papers',
    },
    {
      text: 'Subscribe\n\nThe button with this word changed the industry, and nobody expected that it would.',
      why: 'a heading above running text',
    },
  ],
  check(tree, file) {
    takeNotices(tree, file, ['subscription'], 'the notice')
  },
}
