/** Finds lines between headline and text that are put together from days, hours, posts, houses, agencies and buttons. */
import type {Document, Metadata} from '../../document.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {dateIn} from '../../text/dates.ts'
import type {Line} from '../../text/passage.ts'
import {proseShaped} from '../../text/passage.ts'
import {perLine} from '../../text/per-line.ts'
import {isAgency} from '../agencies/agencies.ts'
import {isPersonal} from '../authors/given-names.ts'
import {cutBeside} from '../cut.ts'
import {isRecordedBy} from '../offers/link-shapes.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import {deskRow} from './desk-row.ts'
import {signatureOf} from './head-signature.ts'

/** Lines at the head among which they stand, and the longest of them, in words. */
const HEAD = 12
const LONGEST = 22
/** Fewest words of the headline above them, and most of a name that is left of a line. */
const HEADLINE_WORDS = 4
const NAME_WORDS = 6
/** Most words of a label that only what stands above and below it tells. */
const BETWEEN_WORDS = 2

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand)'
const day = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\.? ${month}\b\.?,?(?: \d{4}\b)?\.?|\b${month}\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4}\b)?|\b\d{1,2}([./-]) ?\d{1,2}\1 ?\d{2,4}\b\.?|\b\d{4}([./-])\d{1,2}\2\d{1,2}\b|\b(?:today|yesterday)\b`,
  'giu',
)
const hour =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b(?: ?(?:hours|hrs|h|uhr|o['’]clock|clock|[ap]\.?m\b\.?))?|\b\d{1,2} ?[ap]\.?m\b\.?/giu
/** What stands beside days and hours and says nothing else. */
const beside =
  /\b(?:input|entered|registered|registration|release[ds]?|revised|revision|correct(?:ed|ion)|edit|UTC|GMT|CES?T|EES?T|E[SD]T|MSK|IST|PKT|BST|TRT|JST|KST|first|last|latest|final|date|time|of|on|at|the|in|by|published|publication|posted|updated?|updating|modified|modification|created|creation|edited|edition|changed?|version|local|reading|read|\d{1,2} min(?:utes?|s)?|\d{1,2} (?:minutes?|hours?|days?) ago|(?:news|article|story) (?:code|id|number) ?:? ?\d{3,}|views?|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|[|/:·•,;()[\]—–-]+|(?<=\s)(?:\.{1,3}|…)(?=\s|$)|(?<=\bmin)\./giu
/** Buttons and sources behind the day: a page that gives day and hour first goes on with what it offers. */
const behindStamp =
  /^[\s|·•,;—–-]*(?:source|author|by|text|photo|print|share|font|comments?|small|large)\b.{0,90}$/iu
/** A label of who wrote, before its colon. */
const label =
  /^\(?(?:texts?|words|story|report|photos?|videos?|author|authors|written|prepared|edited|editors?|editing|compiled|source|sources)(?: (?:by|in charge|and (?:photos?|video)))?\s?: ?/iu
/** A post in small letters behind a name, perhaps with its place: `Maria Costa correspondent Russia`. */
const post =
  /^((?:\p{Lu}[\p{L}’'-]+ |d[eiu] |del |da |v[ao]n |der |den |al |el |bin ){1,4}(?!Special )\p{Lu}[\p{L}’'-]+),? (?:(?:foreign|political|[Ss]pecial|economics?|science|sports?|war|regional|our|chief|senior|deputy) )*(?:[Cc]orrespondent|envoy|[Rr]eporter|[Ee]ditor|[Jj]ournalist|[Cc]ommentator|[Cc]olumnist|[Pp]resenter)(?: (?:in |for |at |of )?\p{Lu}[\p{L}’' -]{2,40}(?:\(\p{Lu}[\p{L} ]{2,30}\))?)?$/u
/** At which desk of the house those sit who signed above: `Journalists at the Politics desk`, `Head of the Culture department`. */
const desk =
  /^(?:\p{L}[\p{L}-]+ ){0,3}(?:journalists?|reporters?|editors?|correspondents?|writers?|columnists?|heads?|deput(?:y|ies)|chiefs?) (?:at|of|in|for|with) (?:the |our )?[\p{L}&’' -]{0,40}?(?:desk|department|section|service|team|unit|newsroom|editorial office|editorial staff|pages?|supplement|rubric)$/iu
/** A button at the end. */
const button =
  / (?:Follow(?: (?:us|the author|this topic))?|Share(?: (?:this )?article)?|Save|Listen|Print|Comment|Comments|Subscribe|Bookmark)$/u
const withAgency = /^(.{2,40}?) (?:with|and) (.{2,40})$/u
const named =
  /^(?:\p{Lu}[\p{L}\d’'.&-]*|\d{1,3}|of|the|de|online|&)(?: (?:\p{Lu}[\p{L}\d’'.&-]*|\d{1,3}|of|the|de|online|&))*$/u

/** `By Maria Costa, HPN and port24`, perhaps behind the house: names, of which some have digits. */
const byNames =
  /^(?:\p{Lu}[\p{L}\d’'.-]*(?: \p{Lu}[\p{L}’'.-]*)? ?[/|–-] ?)?By ((?:\p{Lu}[\p{L}\p{M}’'.-]*|d[eaiou]s?|v[ao]n|der|\p{Ll}{1,6}\d{1,3})(?:(?:,? and |, ?| )(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[eaiou]s?|v[ao]n|der|\p{Ll}{1,6}\d{1,3}))+)$/u
/** What parts names and the day behind them. */
const trailing = /(?:[\s,|•·–—-](?:at|on)?)+$/u

/** Who wrote, and when, on one line. */
function signedBy(text: string, rest: string): Partial<Metadata> | undefined {
  const names = byNames.exec(rest.replace(trailing, ''))?.[1]
  if (!names) return undefined
  const published = dateIn(text)
  return {authors: [names.split(/,? and |, ?/u)[0]!], ...(published ? {published} : {})}
}

function signedWithDay({text, words}: Line): boolean {
  return (
    words <= LONGEST &&
    dateIn(text) !== undefined &&
    signedBy(text, dayless(text).replace(hour, ' ')) !== undefined
  )
}

const firstDay = new RegExp(day.source, 'iu')
/** What every day and hour holds: most headlines have neither. */
const maybeDated = /\d|today|yesterday/i
const dayless = (text: string): string => (maybeDated.test(text) ? text.replace(day, ' ') : text)

/** Whether a line is nothing but a day with its hour and what stands beside them. */
export function isStampRow(text: string): boolean {
  if (text.length > STAMP || !/\d/.test(text)) return false
  const without = dayless(text)
  const hourless = without.replace(hour, ' ')
  const isTold = hourless !== without || /\b(?:publi|updat|date\b|code\b|register|release)/iu.test(text)
  return without !== text && isTold && hourless.replace(beside, ' ').trim() === ''
}

/** Longest of them, in UTF-16 units. */
const STAMP = 90

/** What a line is put together from; nothing where it may be text. */
function slotOf(line: Line, file: Document): Partial<Metadata> | undefined {
  return stampOf(line) ?? signatureOf(line.text, file) ?? postOf(line)
}

/** The day and hour, or who signed. */
const stampOf = perLine((text): Partial<Metadata> | undefined => {
  const without = dayless(text)
  const hourless = /\d/.test(without) ? without.replace(hour, ' ') : without
  if (without !== text && hourless !== without) {
    const rest = hourless.replace(beside, ' ').trim()
    const published = dateIn(text)
    const first = firstDay.exec(text)
    const opens = first?.index === 0 && behindStamp.test(hourless.replace(/^[\s,|–—-]+/u, ''))
    if (rest === '' || opens) return published ? {published} : {}
  }
  if (isRecordedBy(text)) return {credits: [text]}
  return signedBy(text, hourless) ?? deskRow(text)
})

/** A post, or a label, house or agency. */
const postOf = perLine((text): Partial<Metadata> | undefined => {
  const posted = post.exec(text)
  if (posted) return {authors: [posted[1]!]}
  if (/ (?:at|of|in|for|with) /u.test(text) && desk.test(text)) return {}
  const short = text.replace(button, '')
  const labelled = label.exec(short)
  const body = short.slice(labelled?.[0].length ?? 0).replace(/\)$/u, '')
  const words = body.split(/\s+/).length
  const agency = withAgency.exec(body)
  const isHelped = agency !== null && named.test(agency[1]!) && isAgency(agency[2]!)
  if (isHelped) return {credits: [body]}
  if (labelled && named.test(body) && words <= NAME_WORDS) return {credits: [body]}
  return undefined
})

export const headSlot: Rule = {
  id: 'head-slot',
  finds:
    'lines between headline and text that are put together from days, hours, houses, agencies, posts and buttons',
  why: 'Every site builds the line below its headline from the same pieces in an order of its own. What is left when days, hours, their labels, a post and a button are taken away has to be nothing, or a name behind its label or before its agency; or a word or two between two lines of the page, or a name alone right above the text of a page. Only between the headline and the first paragraph, and no heading where the text has others.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Dockers of Genoa strike again\n\nMaria Costa, in Genoa, with AFP\nMaria Costa / Paolo de Rossi\nMaria Costa, Genoa (Text), Paolo Rossi (Pictures)\nby Harbour.tv / AGENCIES\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nFirst modification: 11/12/2022 - 09:14 Last update: 11/12/2022 - 18:40\nText by: Harbour 24 with EFE Follow\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {credits: ['Harbour 24 with EFE']},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nNewsroom\n\nNews Desk, Genoa | Edited by: Maria Costa | Updated: 18 Sep 2025, 12:41 PM IST\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nvideo: Maria Costa, HPN Rome, currently Genoa, harbour news at 9:00 a.m., November 3, 2024\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nCopy link\n\nAndrea Bianchi\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nCopy link\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nSave articles\n\nOTHERS\n\nCopy link\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nSave articles\n\nCopy link\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nMaria de Costa correspondent Italy\n\nJournalists at the Justice desk\n\nAuthor: Harbour online\n\n17. 01. 2023 at 21:15\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nAfter two years of talks, the union has called on all who work in the port to stay at home.\n\nHPN / By Maria COSTA, January 17, 2023 at 10:40\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nAfter two years of talks, the union has called on all who work in the port to stay at home.\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Maria COSTA'], published: '2023-01-17T10:40'},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nBy Maria Costa, Harbour TV and port24 GE\n05/13/2022 7:44 p.m. Updated 2 hours ago\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nMARIA COSTA Special envoy Genoa (Italy)\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['MARIA COSTA']},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nPosted by Koffi Mensah on May 3, 2024\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Koffi Mensah'], published: '2024-05-03'},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nPosted on May 3, 2024 by Koffi Mensah\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Koffi Mensah'], published: '2024-05-03'},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nHarbour Post / 2 weeks ago\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {credits: ['Harbour Post']},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nHarbour News Desk Edited By: Maria Costa Updated on: May 3, 2024 11:22 IST\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nA Correspondent Published March 12, 2023 Updated March 12, 2023 09:37am\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\n2024-05-03 18:53:23Ports of Liguria\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {published: '2024-05-03T18:53:23'},
    },
    {
      before:
        'Dockers of Genoa strike again\n\nCopy link\n\nDockers and Ships\n\nIn Genoa Dockers and Ships wait, said the head of the union of the port on Monday.',
      after:
        'Dockers of Genoa strike again\n\nCopy link\n\nIn Genoa Dockers and Ships wait, said the head of the union of the port on Monday.',
    },
    {
      before:
        'Dockers strike again in the port – Ganduje\n\nCopy link\n\nGanduje\n\nThe dockers of the port have been on strike since Monday, said the mayor, Ganduje.',
      after:
        'Dockers strike again in the port – Ganduje\n\nCopy link\n\nThe dockers of the port have been on strike since Monday, said the mayor, Ganduje.',
    },
  ],
  leaves: [
    {
      text: 'Dockers strike again in the port\n\nCopy link\n\nLiguria\n\nThe dockers of Liguria have been on strike since Monday, said the head of their union.',
      why: 'perhaps a heading',
    },
    {
      text: 'Dockers of Genoa strike again\n\nWhat the port was a year ago\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\nCopy link\n\nLaw and Order\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a heading of which the text does not speak',
    },
    {
      text: 'Dockers of Genoa strike again\n\nPublished by nobody on the quay\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\n2024-05-03 is the day on which all cranes stand still\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\nOur Reporter in Genoa, updated daily\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\nWhat the town was promised two weeks ago\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a standfirst',
    },
    {
      text: 'Dockers of Genoa strike again\n\nPosted by night on the gates of the port\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a standfirst',
    },
    {
      text: 'Dockers of Genoa strike again\n\nUnion Desk | More pay | No night shifts\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'no names, no day',
    },
    {
      text: 'Dockers of Genoa strike again\n\nUnion Docks, in Genoa, with joy\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'no agency',
    },
    {
      text: 'Dockers of Genoa strike again\n\nBy Night and Day, Genoa waits\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\nAfter two years of talks, the union has called on all who work in the port to stay at home.\n\nBy Monday, Genoa waits for January 17\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike again\n\nMaria Costa, special envoy to Genoa, has no hope\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\nCopy link\n\nLatin America\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nSouth Asia\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'headings of the text',
    },
    {
      text: 'Dockers of Genoa strike again\n\nMaria Costa, reporter in Genoa, saw the port close, and wrote it down\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\nOn May 3 at 10:40 the crane stopped\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a second headline',
    },
    {
      text: 'Dockers of Genoa strike again\n\nSource: a letter to the mayor\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'no name',
    },
    {
      text: 'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nMay 3, 2022, 10:40',
      why: 'below the text',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const first = notices.findIndex(({line, whole}) => !whole && proseShaped(line))
    const title = notices.findIndex(({line, whole}) => !whole && isTitle(line, file))
    if (title === -1 || first <= title) return
    // Below a standfirst of whole sentences the name comes with its day.
    const below = notices[first + 1]
    const signed = first === title + 1 && below && !below.whole && signedWithDay(below.line)
    const end = Math.min(signed ? first + 2 : first, HEAD)
    for (let index = title + 2; index + 1 < end; index++) if (isBetween(notices, index)) take(index)
    const isPaged =
      file.data.metadata?.published !== undefined || notices.slice(0, first).some(({whole}) => whole)
    const lone = isPaged ? loneName(notices, title, Math.min(first, end)) : -1
    if (lone > 0) {
      const {text} = notices[lone]!.line
      take(lone, isPersonal(text, file) ? {authors: [text]} : undefined)
    }
    for (let index = title + 1; index < end; index++) {
      const from = index
      const said: Partial<Metadata>[] = []
      for (let one = slotIn(notices[index]!, file); one && index < end; one = slotIn(notices[++index]!, file))
        said.push(one)
      if (said.length === 0) continue
      cutBeside(
        file,
        notices,
        from,
        index - 1,
        `Expected the first paragraph, got \`${notices[from]!.line.text}\` of the page, cut and kept as metadata`,
        joinedOf(said),
      )
    }

    function take(index: number, metadata?: Partial<Metadata>): void {
      const {line} = notices[index]!
      const message = `Expected the first paragraph, got \`${line.text}\` among what belongs to the page, cut`
      const end = notices[index + 1]!.line.start
      report(file, {start: line.start, end, after: '', message, ...(metadata ? {metadata} : {})})
    }
  },
}

/**
 * Where two or three words with capitals stand alone right above the text of a page whose headline has small letters: who
 * wrote it, where, or in which section; -1 where other such lines head parts of the text.
 */
function loneName(notices: readonly Notice[], title: number, first: number): number {
  const headline = notices[title]!.line.text
  const above = notices[first - 1]
  if (!above || above.whole || first - 1 <= title) return -1
  if (!properName.test(above.line.text) && !isShown(above.line.text, notices[first]!.line.text, headline))
    return -1
  const small = headline.match(/(?<![\p{L}’'-])\p{Ll}{4,}/gu)?.length ?? 0
  const heads = notices
    .slice(first)
    .some(
      ({line, whole}) => !whole && !line.stopped && line.words <= NAME_WORDS && line.text !== above.line.text,
    )
  return small >= SMALL_WORDS && !heads ? first - 1 : -1
}

/** Fewest words in small letters of a headline that is no title in capitals. */
const SMALL_WORDS = 2
const properName = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u

/** Who or what a picture shows, in names that the paragraph below has too: `President of Genoa`, `Costa and Rossi`. */
const shown = /^\p{Lu}[\p{L}’'-]+(?: (?:(?:and|of|of the|with) )?\p{Lu}[\p{L}’'-]+){0,4}$/u

function isShown(text: string, paragraph: string, headline: string): boolean {
  // One word alone, a section perhaps, has to be a name of the headline too.
  if (!text.includes(' ') && !headline.split(/[^\p{L}’'-]+/u).includes(text)) return false
  return (
    shown.test(text) && text.split(' ').every((word) => /^\p{Ll}/u.test(word) || paragraph.includes(word))
  )
}

/** Whether a word or two stand right between what the page offers, above the text. */
function isBetween(notices: readonly Notice[], index: number): boolean {
  const {line, whole} = notices[index]!
  const offers = (at: number): boolean => {
    const one = notices[at]!.whole
    return one !== undefined && one.words > 1
  }
  return (
    !whole &&
    !line.stopped &&
    line.words <= BETWEEN_WORDS &&
    offers(index - 1) &&
    offers(index + 1) &&
    /^\p{L}[\p{L} ]+$/u.test(line.text)
  )
}

function slotIn({line, whole}: Notice, file: Document): Partial<Metadata> | undefined {
  // `Newsroom` is a label that needs its place, and has it here.
  if (whole && !deskRow(line.text)) return undefined
  if (line.words > LONGEST || (line.stopped && !/[)\d]$|[ap]\.m\.$/iu.test(line.text))) return undefined
  return slotOf(line, file)
}

/** What several lines say together; the first day is that of publication. */
function joinedOf(said: readonly Partial<Metadata>[]): Partial<Metadata> {
  const published = said.find((one) => one.published)?.published
  const authors = said.flatMap((one) => one.authors ?? [])
  const credits = said.flatMap((one) => one.credits ?? [])
  return {
    ...(published ? {published} : {}),
    ...(authors.length > 0 ? {authors} : {}),
    ...(credits.length > 0 ? {credits} : {}),
  }
}

function isTitle(line: Line, file: Document): boolean {
  return line.words >= HEADLINE_WORDS && slotOf(line, file) === undefined
}
