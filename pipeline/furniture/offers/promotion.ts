/** Finds promotion of applications, newsletters and channels: runs of short lines around a call. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {foldWords, partsOf, proseShaped} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {takeNotices} from '../notices.ts'
import {nextWord, tokensOf} from '../phrases/folded.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import type {Category} from '../phrases/tables.ts'
import {wordsOf} from '../phrases/tables.ts'

/** Longest call, in words. */
const CALL_WORDS = 30
/** Longest title of an application or newsletter. */
const TITLE_WORDS = 6
/** Lines in a row that a call may pull along without words of its own kind. */
const BETWEEN = 2

/** The site speaks of itself; `your` alone may be advice that the article gives. */
const offer =
  /\b(?:our|us|we|your (?:inbox|mailbox|e-?mail)|notre|nos|nous|votre bo[iî]te|nuestr[oa]s?|tu correo|su correo|unser\w*|uns|ihr postfach|nostr[oaie]|tua casella|noss[oa]s?|nos|seu e-?mail|onze|ons|nasz\w*|наш\p{L}*|ваш\p{L}*|наш\p{L}*|vår\w*|nostru|noastr\w*)\b/iu
const spoken = /["“”«»„]|\b(?:said|says|told|added|announced|dit|déclaré|dijo|afirmó|sagte|disse|detto)\b/iu

/** The name of what is promoted, in quotation marks at the end. */
const named = /\s*[“"«„‘][^“”"«»„.!?]{2,60}[”"»“’]$/u

/** What a broadcaster calls its letter: `The … summary of the week invites you to come back to the news`. */
const invitation =
  /\b(?:(?:summary|recap|review|selection|best) of the (?:week|day|month)|(?:weekly|week|daily) (?:summary|recap|review)) invites you\b/i
/** `The best stories of the week in your inbox`: a promise without a verb. */
const delivered =
  /\b(?:every (?:day|morning|evening|week|month)|daily|weekly|best|selection|news|stories)\b.*\b(?:in|to|into) your (?:inbox|mailbox|e-?mail)$/i

/** `Every Monday, the essentials of the culture by “Harbour”`: when, and the most of something, without a verb. */
const periodical =
  /^(?:(?:Every|Each) (?:\p{Ll}+|\p{Lu}\p{Ll}+day)(?: (?:morning|evening|night))?|Daily|Weekly|(?:\p{Lu}\p{Ll}+days?) (?:morning|evening)s?)(?: at \d[\d:.]*(?: ?[ap]\.?m\.?)?)?,? (?:(?:receive|find|discover|get|read|follow|rediscover) )?(?:the|our|a|your) (?:essentials?|best|selection|summary|highlights|must-reads?|main|most important|key|news|most beautiful|latest)\b[^.!?]{0,90}$/u
/** A promise and its button on one line: `Harbour by email: our letter Subscribe`. */
const buttoned =
  /\b(?:newsletters?|letters?|bulletin|by e-?mail|in your (?:e-?mail|inbox|mailbox)|app|application|podcasts?|(?:Telegram|WhatsApp|YouTube) channel)\b.* (?:Subscribe|Sign up|Sign me up|Register|Registration|Subscription|I subscribe|I register|I sign up|OK|Ok|Download|Join|Receive it|Discover|Follow)[.!]?$/u
/** How many read a letter: `Read by over 300 thousand people`. */
const readership =
  /^(?:Already |It is )?(?:[Rr]ead|[Ff]ollowed|[Cc]hosen|[Rr]eceived) (?:every (?:day|week|morning) )?by (?:over |more than |almost |nearly |about )?[\d.,]+(?: (?:thousand|million))? (?:people|readers|subscribers|users|followers)\b[^.!?]{0,40}$/u
const maybeReadership = /^.{0,30} by .{0,20}\d/

/** `Read the news of the world on the channel Harbour in Telegram`: what to do, and the network where. */
const onNetwork =
  /^(?:[^.?!]{3,60}\? )?(?:Read|Watch|Follow|See|Get|Find|Look|Join|Subscribe|Stay|Listen|Discover)\b[^.?!]{2,110}\b(?:in|on|at|via|through|to|into)\b[^.?!]{0,40}\b(?:Telegram|Whats[Aa]pp|Viber|Facebook|Instagram|You[Tt]ube|Google News|D?zen|VKontakte|Twitter|TikTok|WeChat|Odnoklassniki)(?: (?:channel|page|group|account|messenger)s?)?[.!]?$/u
/** The name of a house between its marks. */
const guillemets = /[“«„"][^“”«»„".!?]{2,40}[”»“"]/gu
const network = /(?:gram|pp|ber|book|ube|News|en|akte|ter|Tok|Chat|niki)(?: \p{Ll}+)?[.!]?$/u

/** A call: an imperative of promotion and a thing that is promoted. */
function callOf(line: Line, language: string): boolean {
  const {text} = line
  if (text.length > CALL_WORDS * 12) return false
  if (text.includes(' invites you ') && invitation.test(text)) return true
  if (
    !line.stopped &&
    /(?:box|mail)$/i.test(text) &&
    line.words <= CALL_WORDS &&
    delivered.test(text) &&
    !/\b(?:is|are|was|were|has|have|not|never|will|can)\b/.test(text) &&
    !spoken.test(text)
  )
    return true
  if (language === 'en' && !line.stopped && line.words <= CALL_WORDS && isOffer(text)) return true
  if (line.index > 0 && line.words <= CALL_WORDS && network.test(text.slice(-24)) && onNetwork.test(text))
    return !spoken.test(text.replace(guillemets, ''))
  const verbs = wordsOf(language, 'promotionVerbs')
  if (verbs.size === 0) return false
  // Cheapest first: hardly a line of running text begins with such a word, or goes on with one behind its comma.
  const comma = text.search(/[,:]/)
  // `Add-ons …` begins with another word, and a bracket with no lead.
  const opens =
    (verbs.has(wordAt(text, 0)) && !/^\P{L}*\p{L}+-(?!(?:up|in|on|out|off)\b)/u.test(text)) ||
    (comma > 0 && comma < LEAD && verbs.has(wordAt(text, comma)) && !/\([^)]*$/.test(text.slice(0, comma)))
  if (
    !opens ||
    line.words > CALL_WORDS ||
    line.words < 2 ||
    spoken.test(text.replace(named, '')) ||
    !offer.test(text)
  )
    return false
  const tokens = tokensOf(text, 0)
  if (!verbs.has(tokens[0]?.word ?? '')) {
    if (tokens.findIndex((token) => token.start > comma) > LEAD_WORDS) return false
    // `If anything is missing, write to us. The weather was bad.`: the call is a sentence, not the paragraph.
    if (partsOf(text, 0).length > 1) return false
  }
  const things = wordsOf(language, 'promotionThings')
  return tokens.some((token) => things.has(token.word))
}

/** Whether a line promises something without saying who does what: English packs hold what machines make of it. */
function isOffer(text: string): boolean {
  if (/^(?:Every|Each|Daily|Weekly|\p{Lu}\p{Ll}+days? )/u.test(text) && periodical.test(text))
    return !/\b(?:is|are|was|were|has|have|had|will|said|says)\b/.test(text)
  return (
    (/ (?:Subscri|Sign|Regist|I |O[Kk]|Down|Join|Recei|Disc|Foll)\p{L}*(?: \p{L}+)?[.!]?$/u.test(
      text.slice(-22),
    ) &&
      buttoned.test(text)) ||
    (maybeReadership.test(text) && readership.test(text))
  )
}

/** Longest lead before the imperative: `Every evening, find …`. */
const LEAD = 120
const LEAD_WORDS = 14

function wordAt(text: string, at: number): string {
  return nextWord(text, at)?.word ?? ''
}

/** A short title with the name of a promoted thing: `The evening briefing`, `Our world application`. */
function titled(line: Line, language: string): boolean {
  if (line.stopped || line.text.length > TITLE_WORDS * 16 || line.words > TITLE_WORDS || line.words < 1)
    return false
  const things = wordsOf(language, 'promotionThings')
  return tokensOf(line.text, 0).some((token) => things.has(token.word))
}

export const promotion: Rule = {
  id: 'promotion',
  finds: 'promotion of applications, newsletters and channels: a call with the short lines that belong to it',
  why: 'A box between the paragraphs becomes a run of short lines. A call proves it (`Download the app`, an imperative with a newsletter and `our`); titles of what it promotes go with it. News about applications and newsletters stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nHARBOUR Newsletter: The Quay\nThe most important news of the port, every evening. Now order\n\nThe Herald of the sea in your inbox\n\nPoll: Is the strike of the dockers right?\nYes No Don’t know\nTo the results\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nHarbour Lights\nEvery Thursday, the essentials of the sea by “Harbour”\nEmail address Registration\n\nThe quays by email: the Harbour letter Subscribe\n\nThe newsletter Porto Antico\nSubscribe to the Harbour newsletters. Read by over 300 thousand people\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\n[Newsletter] Harbour Lights\nEvery Thursday, the best of “Harbour” and of the quays. I register\n\nSign up for the weekly newsletter Harbour Lights\nReceive it\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
    },
    {
      before:
        'The strike goes on.\n\nHarbour Letter Foreign policy: Our newsletter on Tuesdays at 5 p.m. REGISTER\n\nEvery evening, the essentials of the news with the newsletter Le Port\n\nShips wait.',
      after: 'The strike goes on.\n\nShips wait.',
    },
    {
      before:
        'The strike goes on.\n\nRead the news of the port and the world on the channel HARBOUR in Telegram\n\nShips wait.',
      after: 'The strike goes on.\n\nShips wait.',
    },
    {
      before:
        'The strike goes on.\n\nThe Harbour Application\n\nThe harbour in brief\n\nEvery evening, find our selection of five articles\n\nDownload the app\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nSubscribe to our weekly newsletter and never miss a ship again!\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before: 'Der Streik geht weiter.\n\nAbonnieren Sie unseren Newsletter\n\nAm Freitag wird verhandelt.',
      after: 'Der Streik geht weiter.\n\nAm Freitag wird verhandelt.',
      language: 'de',
    },
    {
      before:
        'The strike goes on.\n\nNewsletter\n\nThe best stories from Genoa, every week in your inbox\n\nRECEIVE IT\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
  ],
  leaves: [
    {
      text: 'Der Hafen ist seit Montag zu.\n\nSollte etwas fehlen, melden Sie sich bitte per E-Mail bei uns. Der Wirt war nicht da, und niemand wusste, warum.\n\nDie Schiffe warten vor der Küste.',
      language: 'de',
      why: 'a sentence of a paragraph',
    },
    {
      text: 'The danger in your letters\n\nThe survey asked the dockers: is the strike right?\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'headlines',
    },
    {
      text: 'The strike goes on.\n\nEvery Monday, the best of the dockers is paid by the port.\n\nA letter to the mayor that nobody will read\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a sentence, a heading',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nA newsletter Harbour Lights reads\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a heading',
    },
    {
      text: 'Bread for the dockers\n\nYou can send your letter to the union, or you bring it to the old port in the evening.\n\nThen you wait.',
      why: 'advice of the text',
    },
    {
      text: 'Newsletters of the port\n\nThe ministry said that it would send newsletters to the dockers every week from May on.\n\nNobody reads them.',
      why: 'a sentence about them',
    },
    {
      text: 'The dockers have sent a song.\n\nFollow the money, said the mayor in Telegram.\n\nNobody did.',
      why: 'somebody says it',
    },
    {
      text: 'The danger in your inbox\n\nFraud by mail has grown for ten years, and banks do little.',
      why: 'a heading',
    },
    {
      text: 'The newsletter boom\n\nNewsletters have grown for ten years, and publishers count on them.',
      why: 'a heading',
    },
    {text: 'Download the app, the ministry told citizens.\n\nFew did.', why: 'reported speech'},
    {
      text: 'The steps\n\nDo the usual things (confirm your email, add a credit card)\n\nThen wait.',
      why: 'a step of a guide',
    },
    {
      text: 'What is new\n\nAdd-ons are like apps that you install, and let you send your email.\n\nTry some.',
      why: 'a sentence',
    },
    {text: 'Enable notifications in the settings and restart the phone.\n\nThen try again.', why: 'advice'},
    {
      text: 'Calls for calm\n\nThe mayor asked people to stay at home until the storm was over.',
      why: 'a subheading',
    },
  ],
  check(tree, file) {
    const language = file.data.language ?? 'und'
    const notices = noticesOf(tree, file)
    if (notices.length < 2) return
    const done = new Set<number>()
    // Without a call or the name of a box there is nothing to pull lines along.
    const starts = notices.some(
      (notice) => notice.whole?.categories.has('promotion') || callOf(notice.line, language),
    )
    const kinds = starts ? notices.map((notice) => kindOf(notice, language)) : []
    boxes(notices, kinds)
    for (let index = 0; index < kinds.length; index++) {
      if (kinds[index] !== 'call' || done.has(index)) continue
      let first = index
      let last = index
      for (let at = index + 1, gap = 0; at < notices.length && gap <= BETWEEN && kinds[at] !== 'text'; at++) {
        if (kinds[at] === 'call' || kinds[at] === 'title') {
          last = at
          gap = 0
        } else gap++
      }
      for (let at = index - 1, gap = 0; at >= 0 && gap <= BETWEEN && kinds[at] !== 'text'; at--) {
        if (
          kinds[at] === 'call' ||
          kinds[at] === 'title' ||
          shares(notices, at, first, last) ||
          product(notices, at, first, last)
        ) {
          first = at
          gap = 0
        } else gap++
      }
      for (let at = first; at <= last; at++) done.add(at)
      if (first === 0 && last === notices.length - 1) continue
      cutLines(
        file,
        notices[first]!.line,
        notices[last]!.line,
        `Expected article text, got promotion \`${notices[index]!.line.text}\`, cut`,
      )
    }
    takeNotices(tree, file, ['promotion'], 'promotion', {skip: done})
  },
}

/** Longest box between its name and its button. */
const BOX = 4

/** `Newsletter` … `Subscribe`: the name of a box and its button, with nothing but short lines between, are a call. */
function boxes(notices: readonly Notice[], kinds: Kind[]): void {
  for (const [index, {whole}] of notices.entries()) {
    if (!whole?.categories.has('promotion') || kinds[index] !== 'title') continue
    for (let at = index + 1; at < notices.length && at <= index + BOX && kinds[at] !== 'text'; at++) {
      const button = notices[at]!.whole?.categories
      if (button?.has('subscription') && at > index + 1) {
        for (let inside = index; inside <= at; inside++) kinds[inside] = 'call'
        break
      }
    }
  }
}

type Kind = 'call' | 'title' | 'short' | 'text'

function kindOf({line, whole}: Notice, language: string): Kind {
  if (whole?.categories.has('promotion') && whole.words >= 3) return 'call'
  if (callOf(line, language)) return 'call'
  if (
    whole &&
    ['promotion', 'subscription', 'share'].some((category) => whole.categories.has(category as Category))
  )
    return 'title'
  if (titled(line, language)) return 'title'
  if (proseShaped(line) || line.stopped || line.words > 14) return 'text'
  return 'short'
}

const titleCase =
  /^(?:(?:The|La|Le|Les|El|Il|Die|Der|Das|O|A)\s)?(?:\p{Lu}[\p{L}’'-]*|of|the|in|de|du|del|la|di|da|do|von|im)(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|in|de|du|del|la|di|da|do|von|im)){1,4}$/u

/** A name in title case right above a box of several lines; the article's own subheadings are written as sentences. */
function product(notices: readonly Notice[], at: number, first: number, last: number): boolean {
  if (at !== first - 1 || last === first) return false
  const {text} = notices[at]!.line
  return titleCase.test(text) && text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= 2
}

/** Shortest word of a title that others may begin with. */
const STEM = 6

/** A title right above a call that shares a word with it: `The evening brief` / `Every evening, get our …`. */
function shares(notices: readonly Notice[], at: number, first: number, last: number): boolean {
  if (at !== first - 1) return false
  const {line} = notices[at]!
  if (line.words > TITLE_WORDS || line.stopped) return false
  const words = new Set(notices.slice(first, last + 1).flatMap((notice) => foldWords(notice.line.text)))
  if (foldWords(line.text).some((word) => word.length >= 5 && words.has(word))) return true
  // `The harbour Africa` / `… news from the African continent`.
  return foldWords(line.text).some(
    (word) => word.length >= STEM && [...words].some((other) => other.startsWith(word)),
  )
}
