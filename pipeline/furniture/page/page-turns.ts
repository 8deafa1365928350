/** Turns of phrase that only a page has, whatever it speaks of: its age, its newsletters by name, its buttons, its networks. */
import {calls, pageThings} from '../../languages/en/page-words.ts'
import type {Category} from '../phrases/tables.ts'
import {pagePlea} from './page-pleas.ts'

/** How old the page says that it is: `This article dates from more than a year ago.` */
const aged =
  /^(?:(?:please )?note:? )?this (?:article|content|page|text|story|post) (?:is|was|dates|comes|appears)\b[^.]{0,60}\b(?:old|ago|archived?|archives)[.!]?$/iu
/** When a broadcaster had it on the air, with the hour: `This topic was reported on by Harbour Radio on May 3 at 05:12 a.m. in …`. */
const broadcast =
  /^(?:th(?:is|e) (?:topic|subject|report|story|program(?:me)?|contribution|article|interview|piece) (?:was|is|has been) (?:(?:first|originally|also) )?(?:reported|broadcast|aired|heard|shown|on)\b|(?:\p{Lu}[\p{L}\d]* ){1,4}(?:also )?report(?:ed|s) (?:on|about) this\b).{0,120}\b\d{1,2}[:.h]\d{2}\b/iu
/** What it is, in brackets before its name: `[Newsletter] The harbour by night`. */
const bracketed = /^\[(?<thing>\p{L}[\p{L}-]+)\] ?\p{Lu}/u
/** A box that ends in its button, without a stop: `… the best of the port. I register`. */
const button =
  /[.!?…]["”»’]? (?:I (?:am )?(?:register(?:ing)?|subscribe|sign(?:ing)? up|discover|download|join|support|take advantage)|(?:Register|Sign up|Subscribe|Receive it|Sign me up|Download it|Discover it)(?: (?:me|now|here|free|for free))?)$/u
/** A name behind what is offered: `Sign up for the weekly newsletter Harbour Lights`. */
const named =
  /^(?<offer>.*?\b(?<thing>newsletters?|podcasts?|bulletin|briefing))(?: (?:\p{Lu}[\p{L}\d’'&-]*|of|the|and))+$/u
const maybeNamed = /newsletter|podcast|bulletin|briefing/u
const network =
  /\b(?:Facebook|Twitter|Whats[Aa]pp|Telegram|Linked[Ii]n|Pinterest|Reddit|Messenger|Bluesky|Flipboard|Threads|Mastodon|Viber|VKontakte|Tumblr|Xing)\b/gu
/** What stands beside the names of networks where a page offers them. */
const sharing =
  /\b(?:share|shared|sharing|send|offer|give|post|tweet|copy|print|save|open|by|via|on|in|to|with|the|this|an?|as|gift|your|article|story|link|page|e-?mail|mail|x(?:\.com)?|sms|rss|instagram|youtube|tiktok|friends?|and|or|more|new window|url|\d+)\b/giu
/** Fewest networks of such a row. */
const NETWORKS = 2

/** What a house asks of its readers for itself, with a sum, a month or what they would miss; perhaps behind a sentence that says why. */
const begging =
  /^(?:(?:Dear (?:readers?|friends?|reader)[,!]? ?)?[^.!?“”"]{3,120}[.!?…] )?(?:(?:Become|Be) (?:a|an|our|part of) [^.!?“”"]{3,60}|Support [^.!?“”"]{3,60}|(?:Subscribe|Join|Donate|Help)\b[^.!?“”"]{0,60})(?:(?:(?:from|for|with)(?: just| only)? )?(?:[€$£₴₽֏₾]|\p{Lu}{3} )?\d[\d., ]*(?: ?[€$£₴₽֏₾]| \p{L}+)? (?:per|an?|every|each) (?:month|year|week|day)|so (?:as )?(?:not to|you (?:do not|don['’]t|won['’]t)|that you (?:do not|don['’]t)) miss\b[^.!?“”"]{0,60})[.!]?$/u
/** What a house invites to, with a network or a letter and what it is good for: `Subscribe to Harbour Post in Telegram and be aware of the events`. */
const inviting =
  /^(?:(?:Thank you for (?:being|staying|reading)[^.!?“”"]{0,40}|[^.!?“”"]{3,80}\?)[.!?] )?(?:Subscribe|Sign up|Join|Follow|Read|Watch) (?:to |for |us |our |the )?[^.!?“”"]{2,90}\b(?:Telegram|Whats[Aa]pp|Viber|You[Tt]ube|Google News|D?[Zz]en|VKontakte|Kakao\p{L}*|Naver|We[Cc]hat|Weibo|Eitaa|Bale|Rubika|[Nn]ewsletter)\b[^.!?“”"]{0,90}[.!]?$/u
/** Cheap: a line without one of these is none. */
const maybeBegging = /(?:Become|Be|Support|Subscribe|Join|Donate|Help)\b.*(?:month|year|week|day|miss)/
/** When the page was changed, and what: `UPDATED at 19:55. Added data on the search`. */
const changed =
  /^(?:UPDATED?|Updated?|UPD|Supplemented|SUPPLEMENTED|ADDED|Added|CORRECTED|Corrected|CHANGED|EDITED)(?: (?:at|on|as of|in))?\s?[:.,]? ?\d{1,2}[:.]\d{2}\b(?:[.,:;]? ?(?:Added|Updated|Supplemented|Corrected|Clarified|Specified|New|Details?|The (?:text|article|news|headline|title|number|death toll))\b.{0,120})?$/u

/** What a line is to its page by such a turn. */
export function pageTurn(text: string): Category | undefined {
  if (aged.test(text) || broadcast.test(text)) return 'chrome'
  if (maybeBegging.test(text) && begging.test(text)) return 'subscription'
  if (
    /(?:Subscribe|Sign up|Join|Follow|Read|Watch) /.test(text) &&
    inviting.test(text) &&
    !/, (?:said|says|wrote|told|added) /.test(text)
  )
    return 'promotion'
  if (/^[UuASCE]/.test(text) && changed.test(text)) return 'chrome'
  const label = text.startsWith('[') ? bracketed.exec(text)?.groups?.thing : undefined
  if (label !== undefined && pageThings.has(label.toLowerCase())) return 'promotion'
  if (/[A-Za-z]$/.test(text) && button.test(text)) return 'promotion'
  const offer = maybeNamed.test(text) ? named.exec(text)?.groups?.offer : undefined
  if (offer !== undefined && calls.has(/^\p{L}+/u.exec(offer)?.[0].toLowerCase() ?? '')) return 'promotion'
  return isNetworks(text) ? 'share' : pagePlea(text)
}

/** Whether nothing but networks, and what is done with them, stands in a line. */
function isNetworks(text: string): boolean {
  const names = text.match(network)?.length ?? 0
  if (names < NETWORKS) return false
  return !/\p{L}/u.test(text.replace(network, '').replace(sharing, ''))
}
