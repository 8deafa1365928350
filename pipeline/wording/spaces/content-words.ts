/** Whether two content words without a space between them are two, or a compound that no dictionary holds. */

import type {Lexicon} from '../../settings.ts'
import {finiteVerbs} from '../../text/english.ts'
import {isAdjective} from '../capitals/common-words.ts'

/** What English sets before words to make others, and what it sets behind them. */
const prefixed =
  /^(?:anti|ante|arch|auto|counter|euro|mega|mini|mono|neo|non|over|para|post|pre|pro|pseudo|quasi|retro|self|video|semi|super|tele|under|vice|after|electro|techno|socio|psycho|inter|cross|hyper|ultra|extra|trans|intra|multi|micro|photo|cyber|crypto|whistle|business|sports|service|congress|through|double|triple|quarter|machine|silver|leather|winter|summer|mother|father|sister|brother|grand|great|poly|macro|meta|hydro|thermo|infra|proto|halo|cyano|myco|neuro|radio|wave|gyro|down|fore|afore|before|above|step|hand)$/
const suffixed =
  /^(?:ally|abilit(?:y|ies)|ship|less|like|wise|able|ness|hood|some|fold|ward|wards|wide|proof|based|free|side|time|land|work|works|room|line|town|born|made|owned|friendly|m[ae]n|wom[ae]n|people|persons?|folk|(?:mak|keep|hold|blow|break|seek|tak|find|go|giv|lov|watch|runn|play|driv|bear|eat|kill|writ|read|dwell|hunt|fight|trad|sett|bend|sell|buy|view|think|speak|lend|gather|train|walk|wash|stream|fund|shar|chang|point)(?:er|ing)s?|builders?|boards?|sheets?|craft|ware|ed)$/
/** English writes no compound in one word of two halves so long, or of a short one and one longer still. */
const BOTH_LONG = 6
const ONE_LONG = 8
const OTHER_SHORT = 4

/** What somebody does, or who does it: compounds of these are made as they are needed (`peacebuilding`, `moneylaunderers`). */
const doing = /(?:ing|[eo]rs?)$/

/** Whether two plain words are two words for their length alone: `autopsyreport`, `policeclosed`, `firedepartment`. */
export function tooLong(first: string, second: string): boolean {
  if (prefixed.test(first) || suffixed.test(second) || doing.test(second)) return false
  const [shorter, longer] = [first.length, second.length].sort((a, b) => a - b) as [number, number]
  return shorter >= BOTH_LONG || (shorter >= OTHER_SHORT && longer >= ONE_LONG)
}

/**
 * Two content words that are rather a phrase than a compound: 63 of 64 unknown words with two frequent halves in
 * 13,953 sentences of human English are compounds (`lockdown`, `planemaker`), none of them of this shape but one.
 */
export function phrasal(first: string, second: string): boolean {
  if (first.length < 5 || second.length < 5 || prefixed.test(first)) return false
  return /(?:ed|ing|ly)$/.test(first) || /(?:ed|ing)$/.test(second)
}

/** Adjectives and adverbs, with which no compound begins … */
const describing =
  /(?:^(?:again|already|always|often|later|several|innocent|previous|recent|important|different|ancient|current)$|\w{5}ly|\w{3}ously|\w{3}(?:ous|ful|less|ical|ional|tial|able|ible))$/
/** … but for nouns that look like them. */
const nouns = new Set(
  'hospital journal signal animal mineral crystal metal portal rival medal mosaic plastic fabric traffic archive motive locomotive narrative initiative alternative library diary summary salary boundary dictionary anniversary vocabulary commentary documentary critic clinic comic fanatic'.split(
    ' ',
  ),
)
/** Adjectives that begin many compounds with a short word behind: `highpoint`, `longboat`. */
export const compounding = /^(?:high|low|long|short)\w{1,5}$/
const numbers = /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/
/** Plain verbs with which no compound begins: `to preventwar`. */
const verbs = new Set(
  `prevent avoid create provide protect ensure improve increase reduce achieve receive discuss accept reject announce
  approve adopt allow become begin believe bring build choose condemn confirm consider continue decide declare defend
  deliver demand deny describe destroy discover encourage establish expect explain express follow gather happen include
  indicate inform intend introduce invite join maintain mention negotiate obtain occupy oppose organise organize
  participate persuade prepare produce promise prove publish pursue recognise recognize recommend refuse reinforce
  remain remember remove replace represent require resolve respect restore resume reveal solve strengthen suffer
  suggest threaten understand undermine violate withdraw`
    .trim()
    .split(/\s+/),
)
/** Shortest word behind one of these. */
const BEHIND_VERB = 3
/** `greatvictory`; `greatgrandson` and `greatcoat` are words. */
const great = /^great(?!grand|aunt|uncle|niece|nephew|coat|hall|house|sword)\w{6}/
/** Shortest form of a verb with which no compound begins. */
const PARTICIPLE = 7

/** Letters up to which an adjective begins compounds. */
const SHORT_ADJECTIVE = 4

/** Whether no compound begins with a word: `resumedfarming`, `politicalparty`, `smilingchildren`, `fivehouses`. */
export function beginsNone(first: string, second: string, lexicon: Lexicon): boolean {
  if (suffixed.test(second) || compounding.test(first + second)) return false
  if (verbs.has(first)) return second.length >= BEHIND_VERB
  if (second.length < OTHER_SHORT) return false
  if (describing.test(first)) return true
  // Short ones are halves of compounds: `deadlift`, `baseplate`, `mainstay`.
  if (first.length > SHORT_ADJECTIVE && isAdjective(first) && !nouns.has(first)) return true
  if (great.test(first + second)) return true
  if (numbers.test(first)) return second.length >= LEAST_APART && /[^s]s$/.test(second) && second !== 'balls'
  if (/^\w{4,}ed$/.test(first)) return second.length >= LEAST_APART
  if (first.length < PARTICIPLE || !first.endsWith('ing')) return false
  const stem = first.slice(0, -3)
  return lexicon.has(stem) || lexicon.has(`${stem}e`)
}

/** Shortest half of two words that the text has apart elsewhere; shorter ones English writes both ways: `front line`. */
export const LEAST_APART = 5

/** `the courtruled on Monday`: between an article and what goes on with a verb, a noun must stand before the past form. */
export function predicated(previous: string | undefined, second: string, next: string | undefined): boolean {
  return (
    (/^\w{3,}ed$/.test(second) || (second.length > 3 && finiteVerbs.has(second))) &&
    /^(?:the|this|that|his|her|its|their)$/i.test(previous ?? '') &&
    goingOn.has(next ?? '')
  )
}
const goingOn = new Set(
  'the a an his her its their that on in at for from with to into after before because until when he she it they them him us one two about up out down over'.split(
    ' ',
  ),
)

/** `the lawintended to help`: between an article and what a participle governs stands a noun; a compound would have one behind it. */
export function qualified(
  previous: string | undefined,
  first: string,
  second: string,
  next: string | undefined,
): boolean {
  return (
    first.length > 2 &&
    /^\w{4,}ed$/.test(second) &&
    /^(?:the|an?|this|that|his|her|its|their)$/i.test(previous ?? '') &&
    (next === 'to' || next === 'by')
  )
}
