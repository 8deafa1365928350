/** Finds notices that a text is for subscribers, and calls to log in or subscribe. */

import {mark, report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {proseShaped} from '../../text/passage.ts'
import {takeNotices} from '../notices.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'

/** A remark behind what is cited: `told Release (article for subscribers)`. */
const bracketed =
  / \((?:(?:paid|paying) (?:article|content)|(?:article|content|interview) (?:(?:is )?(?:only )?(?:for|reserved for|reserved to|available to) )?(?:our |its )?subscribers|(?:reserved )?for (?:our )?subscribers(?: only)?|subscribers(?: only|'? article)|subscriber (?:article|content))\)/giu

/** Most words of a slogan between two notices. */
const SLOGAN_WORDS = 14
/** Fewest words of a notice beside which one may stand. */
const NOTICE_WORDS = 3

/** What access costs, and for how long: `3.-`, `1 € the first month`, `à partir de CHF 9.- par mois`. */
const price =
  /^(?:[\p{L}’']+ ){0,4}(?:(?:[€$£]|CHF|EUR|USD|GBP) ?\d[\d.,]*(?:\.[-–])?|\d[\d.,]*(?:[.,][-–])? ?(?:€|\$|£|CHF|EUR|euros?|francs?))(?:[ /][\p{L}’'./]+){0,6}$|^\d{1,3}[.,][-–]$/iu
/** What one gets for it, behind its bullet. */
const benefit = /^[•·✓✔*–-]\s?\p{Lu}/u
/** … or for how long it lasts. */
const access = /^(?:acc[eè]s|acceso|accesso|access|zugang|toegang) \d+ \p{L}+$/iu
/** Most words of such a line. */
const OFFER_WORDS = 24

/** Where the offers below a notice begin that ends a text: no paragraph stands behind them. */
function offersFrom(notices: readonly Notice[], isNotice: (index: number) => boolean): number {
  const end = notices.findLastIndex(
    ({line, whole}) => !whole && proseShaped(line) && !benefit.test(line.text),
  )
  for (let index = end + 1; index < notices.length; index++) if (isNotice(index)) return index + 1
  return notices.length
}

export const subscriptionNotice: Rule = {
  id: 'subscription-notice',
  finds: 'paywall notices and calls to subscribe, register or log in',
  why: 'They speak to the reader of the site, not of the article. Whole lines, whole sentences at the end or beginning of a paragraph, and a slogan between two notices; a subscription that the article is about stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nHarbour Post works for you. But we need your support.\n\nRemaining: 1,204 characters / Full text: 2,318 characters\n\nDear reader, the publication of our reports is possible thanks to you\nSupport harbourpost.it: we really need you\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
    },
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
      before:
        'The strike goes on.\n\nThis article is for subscribers only. You have 80% left to discover.\n\nTo read is to be free.\n\nKeep reading your article for €0.99 for the first month\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\n\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nLiberation reserves this article for its subscribers\n\n1 month for 1 €',
      after: 'The strike goes on.',
    },
    {
      before: 'La grève continue.\n\nCet article est réservé aux abonnés.',
      after: 'La grève continue.',
      language: 'fr',
    },
    {
      before:
        'La grève continue.\n\nCet article est réservé aux abonnés.\nAccès 1 jour\n3.-\n• Lisez tout le journal du port, le soir déjà\nà partir de CHF 9.- par mois',
      after: 'La grève continue.\n\n\n\n\n',
      language: 'fr',
    },
  ],
  leaves: [
    {
      text: 'The dockers of the port have been on strike since Monday.\n\nThe mayor works for you. But he needs your support, and the council has not given him any.\n\nTalks begin on Friday.',
      why: 'of whom the text speaks',
    },
    {text: 'The paper wants to sign up additional subscribers.\n\nIt has 3,000.', why: 'a sentence'},
    {
      text: 'Half of its articles are reserved for subscribers, the editor said.\n\nOthers are free.',
      why: 'an article about papers',
    },
    {text: 'The club (3,000 subscribers) and the article (for its subscribers it was new) stay.'},
    {
      text: 'The offer is on a poster:\n\n1 month for 1 euro, then 12 euros a month, says the union of the dockers.',
      why: 'a sentence',
    },
    {
      text: 'The strike goes on.\n\nTo strike is to be free.\n\nThe union reserves this right for its members.',
      why: 'no notice beside it',
    },
    {
      text: 'The offer is for subscribers only.\n\n• Half a loaf of bread costs the dockers of Genoa\n\n3.50 euros\n\nThe union says that nobody can live on what is left at the end of the month.',
      why: 'a paragraph stands below',
    },
    {
      text: 'What a ticket costs from Monday on, by the list of the city’s transport company:\n\n• Single ride within the ring\n\n3.50 euros',
      why: 'no notice above',
    },
    {
      text: 'Subscribe\n\nThe button with this word changed the industry, and nobody expected that it would.',
      why: 'a heading above running text',
    },
  ],
  check(tree, file) {
    takeNotices(tree, file, ['subscription'], 'the notice')
    mark(tree, file, bracketed, () => ({
      after: '',
      message: 'Expected article text, got a remark that what is cited is for subscribers, cut',
    }))
    const notices = noticesOf(tree, file)
    const long = (index: number): boolean => {
      const whole = notices[index]?.whole
      return whole !== undefined && whole.words >= NOTICE_WORDS && whole.categories.has('subscription')
    }
    const offers = offersFrom(notices, long)
    const offered = ({line: {text, words}}: Notice): boolean =>
      price.test(text) || (words <= OFFER_WORDS && benefit.test(text)) || access.test(text)
    for (const [index, notice] of notices.entries()) {
      const {line, whole} = notice
      if (whole) continue
      const isSlogan = line.words <= SLOGAN_WORDS && long(index - 1) && long(index + 1)
      if (!isSlogan && (index < offers || !offered(notice))) continue
      // The breaks around it go with the notices.
      report(file, {
        start: line.start,
        end: line.end,
        after: '',
        message: `Expected article text, got the notice’s slogan \`${line.text}\`, cut`,
      })
    }
  },
}
