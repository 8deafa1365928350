/** Tells what a page says to its reader from what an article says, by the classes of its words and how it speaks. */
import {
  addresses,
  between,
  calls,
  commonThings,
  offering,
  pageThings,
  rules,
} from '../../languages/en/page-words.ts'
import type {Part} from '../../text/passage.ts'
import type {Category} from '../phrases/tables.ts'
import {isLegalTalk} from './legal-talk.ts'
import {pageTurn} from './page-turns.ts'

/** What such a line is to its page; `sure` where no place has to speak for it. */
export interface PageTalk {
  readonly category: Category
  readonly sure: boolean
}

/** Longest line, in words, and in UTF-16 units. */
const MOST_WORDS = 45
export const TALK_LENGTH = 320
/** Most words of a label, of which each is a word of pages. */
const LABEL_WORDS = 14
/** What the words of a label weigh together at least, and so much that no place has to speak for it. */
const LABEL = 2
const SURE = 3
/** Share of its words, those that hold sentences together aside, that a sentence of a page has in common with other pages. */
const OWN = 0.55
/** Fewest words about comments, rights or consent of a sentence that lays down the rules for them. */
const RULED = 3
/** Weight of nouns alone that no place has to speak for. */
const SURE_NOUNS = 5

const word = /\p{L}[\p{L}’']*(?:-\p{L}+)*\+?|[\p{L}&]\+|\d[\d.,:%]*|[€$£₽₺]/gu
/** Longest line that is nothing but a way to write to the house. */
const CONTACT = 50
const mail = /(?<=\p{L}:? )[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const handle = /(?<=\p{L}:? )@\w{3,}/gu
const money = /^[€$£₽₺]$/u
/** Who says it, and when: no page speaks so. */
const said =
  /["“”«»„]|\b(?:said|says|told|tells|wrote|writes|added|adds|explained|noted|stressed|announced|reported that|according to|asked|claimed|warned|he|she|they|his|her|him|was|were|had|would (?!you|like))\b/iu

/** A part of a work: `see section I.6`. */
const numbered =
  /\b(?:sections?|chapters?|parts?|appendix|figures?|tables?) (?:\d|[A-Z](?:\.\d|\b)|[IVX]+\b)/u
/** Somebody else's doing, which no button tells of. */
const third = /^(?:it|they|there|this|these|those|that|nobody|one|some)\b/iu

/** What an author tells of himself; buttons have their own such sentences. */
const personal =
  /(?<![\p{L}’'])I(?:['’](?:ve|m|d|ll))? (?!(?:accept|agree|already|authorize|discover|give|register|sign|subscribe|support|understand|want|wish|would like|am already|am a subscriber)\b)\p{L}/u

function tokensIn(text: string): string[] {
  const plain = text.replace(/’/gu, "'")
  // Longer sentences with an address are the text’s own advice.
  const known = text.length > CONTACT ? plain : plain.replace(mail, 'email').replace(handle, 'twitter')
  const tokens: string[] = known.match(word) ?? []
  return plain.includes("'") ? tokens.map((token) => token.replace(/'s?$/u, '')) : tokens
}

/** Networks whose names are words or names of other things too, and count only where they have run into others. */
const networks = new Set(['max', 'threads', 'line', 'signal', 'vk', 'ok', 'x'])

/** The names of networks that have run into one word, `FacebookTelegram`; any other word as it is. */
function unglued(token: string): string[] {
  if (!/\p{Ll}\p{Lu}/u.test(token)) return [token]
  const parts = token.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase())
  return parts.every((part) => pageThings.has(part) || networks.has(part))
    ? parts.map((part) => (networks.has(part) ? 'telegram' : part))
    : [token]
}

/** What the words of a line weigh as those of a label; 0 where one is of another kind. */
function labelWeight(tokens: readonly string[]): number {
  if (tokens.length === 0 || tokens.length > LABEL_WORDS) return 0
  let weight = 0
  let isBehindArticle = false
  for (const token of tokens.flatMap(unglued)) {
    const small = token.toLowerCase()
    const isThing = pageThings.has(small) || commonThings.has(small)
    // `Share the load`: behind an article what could be a button is a word of the text.
    if (isBehindArticle && calls.has(small) && !isThing) return 0
    isBehindArticle = small === 'the' || small === 'a'
    if (pageThings.has(small) || small === 'share' || (token.length > 1 && token.endsWith('+'))) weight += 2
    else if (commonThings.has(small) || calls.has(small)) weight += 1
    else if (!between.has(small) && !/^\d/.test(small) && !money.test(small)) return 0
  }
  return weight
}

/** How many of some words belong to a class. */
const countIn = (words: readonly string[], set: ReadonlySet<string>): number =>
  words.filter((one) => set.has(one)).length

const spokenTo = new Set(['you', 'your', 'our', 'us', 'we', 'me', 'my', 'i', "you're", "you've"])

const asking = (small: string): boolean => calls.has(small) || spokenTo.has(small)

/** What is done to machines, and how a page speaks of itself. */
const handled = new Set(
  'enable disable activate deactivate install open press click tap change choose select enter turn go check swipe scroll close'.split(
    ' ',
  ),
)
const ourselves = new Set(['our', 'us', 'we', 'here', 'my', 'me'])

/** Whether a sentence is one that a page says to its reader. */
function isTalk(text: string, tokens: readonly string[]): boolean {
  if (said.test(text) || numbered.test(text)) return false
  const small = tokens.map((token) => token.toLowerCase())
  const things = countIn(small, pageThings) + tokens.filter((token) => /\p{L}\+$/u.test(token)).length
  const common = countIn(small, commonThings)
  if (things + common === 0 || !(opens(text, small[0]!) || offering.test(text))) return false
  // Names of houses and networks tell nothing of what the rest is.
  const content = tokens.filter(
    (token, index) => !between.has(small[index]!) && (index === 0 || /^\p{Ll}|\+$/u.test(token)),
  )
  const own = content.filter((token) => isOwn(token.toLowerCase())).length
  for (const set of Object.values(rules))
    if (countIn(small, set) >= RULED && countIn(small, set) >= content.length * OWN) return true
  if (own < content.length * OWN) return false
  if (offering.test(text)) return things >= 1 || common >= 2
  const spoken = countIn(small, spokenTo)
  // What is done to a machine is advice of the text, unless the page speaks of itself.
  if (handled.has(small[0]!) && !small.some((one) => ourselves.has(one))) return false
  const asks = calls.has(small[0]!) || /^don'?t$/u.test(small[0]!) ? 1 : 0
  if (/^th[ei]s?e? /iu.test(text) && spoken === 0) return false
  if (things >= 1) return 2 * things + common + spoken + asks >= 4
  return (asks + spoken > 1 && common >= 2) || (asks + spoken === 1 && common >= 3)
}

/** Whether a word is one of a page’s own. */
export function talkative(text: string): boolean {
  const small = unglued(text)[0]!.toLowerCase()
  return pageThings.has(small) || commonThings.has(small) || calls.has(small) || small === 'mail'
}

const isOwn = (small: string): boolean =>
  pageThings.has(small) || commonThings.has(small) || calls.has(small) || /\+$/.test(small)

/** Whether a sentence begins with what its reader is to do, or speaks to him. */
function opens(text: string, first: string): boolean {
  if (calls.has(first)) return true
  const plain = text.replace(/’/gu, "'")
  return addresses.some((shape) => shape.test(plain))
}

/** What a line that is nothing but the page’s talk is to it. */
export function pageTalk(text: string, parts: readonly Part[]): PageTalk | undefined {
  if (text.length > TALK_LENGTH || /:$/.test(text)) return undefined
  const all = tokensIn(text)
  if (all.length === 0 || all.length > MOST_WORDS) return undefined
  if (text.endsWith(' Newsletter') && letter.test(text)) return {category: 'promotion', sure: true}
  const turn = pageTurn(text)
  if (turn) return {category: turn, sure: true}
  if (isLegalTalk(text)) return {category: 'chrome', sure: false}
  const weight = labelWeight(all)
  if (weight >= LABEL && !/\.$/.test(text))
    return {category: categoryOf(all), sure: isSureLabel(text, all, weight)}
  if (button.test(text) && all.some((token) => pageThings.has(token.toLowerCase())))
    return {category: categoryOf(all), sure: true}
  let talks = 0
  for (const [index, {text: part}] of parts.entries()) {
    const tokens = tokensIn(part)
    if (isTalk(part, tokens)) talks++
    else if (index > 0 && asksFor(part, tokens) && speaksOfPage(parts[index - 1]!.text)) talks++
    else if (!isPlain(part, tokens) && !(index > 0 && isRule(tokens)) && !boxed(parts, index))
      return undefined
  }
  return talks > 0 ? {category: categoryOf(all), sure: true} : undefined
}

/** The name of a newsletter: `World Cup Newsletter`. */
const letter =
  /^(?!The |An? |Our |His |Her |Their )\p{Lu}[\p{L}\d’'&-]*(?: (?:\p{Lu}[\p{L}\d’'&-]*|of|the)){0,3} Newsletter$/u

/** A button in capitals at the end of its box: `… Tuesdays at 5 p.m. REGISTER`. */
const button =
  /[^.!?] (?:REGISTER|SUBSCRIBE|SIGN UP|DOWNLOAD|LOG IN|ORDER|JOIN|READ MORE|DISCOVER|FOLLOW)(?: NOW| HERE| FREE)?$/u

/** Whether nothing but what holds sentences together stands there: `What do you think?` */
function isPlain(text: string, tokens: readonly string[]): boolean {
  return labelWeight(tokens) >= 1
    ? !/\?$/.test(text)
    : tokens.every((token) => between.has(token.toLowerCase()))
}

/** What a box ends in: `Order now for free`, `I subscribe`. */
function asksFor(text: string, tokens: readonly string[]): boolean {
  return (
    labelWeight(tokens) >= 1 &&
    !/\?$/.test(text) &&
    !third.test(text) &&
    tokens.some((token) => calls.has(token.toLowerCase()))
  )
}

/** Whether a sentence above the button of its box speaks of what pages have. */
function speaksOfPage(text: string): boolean {
  return (
    !said.test(text) &&
    tokensIn(text).some(
      (token) => pageThings.has(token.toLowerCase()) || commonThings.has(token.toLowerCase()),
    )
  )
}

/** Whether a sentence is the first of two, of which the other is a button. */
function boxed(parts: readonly Part[], index: number): boolean {
  const next = parts[index + 1]
  const {text} = parts[index]!
  return (
    next !== undefined &&
    !personal.test(text) &&
    speaksOfPage(text) &&
    asksFor(next.text, tokensIn(next.text))
  )
}

/** Whether a sentence beside one of the page goes on with its rules. */
function isRule(tokens: readonly string[]): boolean {
  const small = tokens.map((token) => token.toLowerCase())
  return Object.values(rules).some((set) => countIn(small, set) >= RULED - 1)
}

/** Whether a label needs no place to speak for it: it asks for something, or heaps up what only pages have. */
function isSureLabel(text: string, tokens: readonly string[], weight: number): boolean {
  if (tokens.length < 2) return tokens.some((token) => unglued(token).length > 1)
  if (counted.test(text)) return true
  const asks = /^(?:advert|sponsored)/iu.test(text) || tokens.some((token) => asking(token.toLowerCase()))
  return weight >= (asks && !/^(?:what|how|why|can|is|does)\b.*\?$/iu.test(text) ? SURE : SURE_NOUNS)
}

/** A number and what was counted: `112 comments`. */
const counted = /^\d[\d ,.]* (?:comments?|replies|shares)$/iu

/** What a page is spoken of for, the first that fits. */
const kinds: readonly (readonly [Category, RegExp])[] = [
  ['share', /^(?:share|save|copy|print|bookmark|gift|send)\b/iu],
  [
    'readAlso',
    /\b(?:recommend(?:ed|ations)|related|similar|most (?:read|viewed|visited|popular|commented))\b/iu,
  ],
  ['cookies', /\b(?:cookies?|consent|adblock\w*|javascript)\b/iu],
  ['comments', /\b(?:comments?|repl(?:y|ies)|moderat\w+)\b/iu],
  [
    'promotion',
    /\b(?:newsletters?|apps?|application|channel|podcasts?|notifications?|telegram|whatsapp|inbox)\b/iu,
  ],
  ['subscription', /\b(?:subscri\w+|log ?in|sign|register|password|premium|\w+\+)(?![\w+])/iu],
  ['share', /\b(?:share|save|copy|print|bookmark|font|gift|facebook|twitter)\b/iu],
  ['player', /\b(?:advert\w*|ads|sponsored|audio|player|listen)\b/iu],
]

function categoryOf(tokens: readonly string[]): Category {
  const text = tokens.join(' ')
  return kinds.find(([, shape]) => shape.test(text))?.[0] ?? 'chrome'
}
