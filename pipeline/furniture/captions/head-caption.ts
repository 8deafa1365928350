/** Captions that only their place tells: a picture above the text has them, with nothing but an agency behind. */
import type {Line} from '../../text/passage.ts'
import {proseShaped} from '../../text/passage.ts'
import {isAgency, isNewsAgency} from '../agencies/agencies.ts'
import {scene} from './caption-place.ts'
import type {Credit} from './credits/credit.ts'

/** Lines at the head among which the first photo stands, and most words of its caption. */
const HEAD = 9
const WORDS = 25
/** Most words of a caption without a stop, which names whom the picture shows. */
const SHOWN_WORDS = 10

const bracket = /^(\p{Lu}.{3,200}?)\s?\(([\p{L}][\p{L} .-]{1,24})\)$/u

/** Whether a line stands above all running text but below a headline, with running text to come. */
function aboveText(lines: readonly Line[], line: Line): boolean {
  return (
    line.index > 0 &&
    line.index < HEAD &&
    // A headline that trails off is no running text.
    !lines.slice(0, line.index).some((one) => proseShaped(one) && !/(?:…|\.{3})$/.test(one.text)) &&
    lines.slice(line.index + 1).some(proseShaped)
  )
}

/**
 * A caption with its agency in brackets: above the text `The gates of the port. (Andina)`, where no text is signed;
 * anywhere `Maria Costa (ansa)`, the agency in small letters as Italian pages have it.
 */
export function agencyInBrackets(lines: readonly Line[], line: Line): Credit | undefined {
  if (!line.text.endsWith(')') || line.index === 0 || line.words > WORDS) return undefined
  const match = bracket.exec(line.text)
  if (!match) return undefined
  const [, caption, agency] = match
  const credit: Credit = {
    start: caption!.length,
    text: line.text.slice(caption!.length).trim(),
    kind: 'named',
  }
  const isStopped = /[.!?…]["”]?$/.test(caption!)
  if (agency === agency!.toLowerCase())
    return !isStopped && line.words <= SHOWN_WORDS && isAgency(agency.toUpperCase()) ? credit : undefined
  return isStopped && isAgency(agency!) && aboveText(lines, line) && !isReport(lines, line, caption!)
    ? credit
    : undefined
}

/** What somebody is said to have said, which no picture shows: `…, officials said.` */
const reported =
  /[,”"»] (?:\p{L}+ ){1,6}(?:said|says|told [\p{L} ]{2,20}|announced|added|reported)(?: (?:on \p{Lu}\p{Ll}+day|in a (?:statement|report)))?[.]$|\b(?:said|announced|reported) (?:that|on \p{Lu}\p{Ll}+day that)\b/u

/** Whether a first paragraph signed by an agency is one of several such, or tells what was said: news in brief. */
function isReport(lines: readonly Line[], {index}: Line, caption: string): boolean {
  return (
    reported.test(caption) ||
    lines.slice(index + 1).some(({text}) => text.endsWith(')') && isAgency(bracket.exec(text)?.[2] ?? ''))
  )
}

/** A day and the agency behind a dash, at the end of what a picture shows: `Maria Costa, May 26, 2020. - AFP`. */
const dashed = /^(\p{Lu}[^.!?]{3,120}\b(?:19|20)\d{2}\.?) [-–—] (\p{Lu}[\p{L}/ ]{1,20})$/u

/** The agency behind a dash, where the picture stands above all running text and even the headline. */
export function agencyBehindDay(lines: readonly Line[], line: Line): Credit | undefined {
  if (
    line.index > 1 ||
    line.words > WORDS ||
    lines.length < 2 ||
    !lines.slice(line.index + 1).some(proseShaped)
  )
    return undefined
  const match = dashed.exec(line.text)
  if (!match || !match[2]!.split('/').every(isAgency)) return undefined
  return {start: match[1]!.length, text: match[2]!, kind: 'named'}
}

/** What a picture shows, and its agency in capitals with nothing between: `The mayor at the gates, last August EFE`. */
const behind = /^(\p{Lu}[^.!?]{25,200}[\p{Ll}\d)]\.?) (\p{Lu}{3,}(?:\/\p{Lu}{3,})*)$/u
/** Fewest words of such a line. */
const AT_END_WORDS = 8

/** … above the text, below its headline. */
export function agencyAtEnd(lines: readonly Line[], line: Line): Credit | undefined {
  if (line.words < AT_END_WORDS || line.words > WORDS || !/\p{Lu}{3}$/u.test(line.text)) return undefined
  const match = behind.exec(line.text)
  if (!match || !match[2]!.split('/').every(isAgency) || !aboveText(lines, line)) return undefined
  // A whole sentence may be a report’s.
  if (match[1]!.endsWith('.') && !scene(lines, line, match[1]!)) return undefined
  return {start: match[1]!.length, text: match[2]!, kind: 'named'}
}

/**
 * A whole sentence, and behind it and a dash who sells pictures: `Ships wait in the port of Genoa. - Shutterstock.`; behind
 * an upright stroke also without its stop.
 */
const sold = /^(\p{Lu}.{10,220}?(?:[.!?]["”»]? [-–—|/] ?|\s?\| ?))(\p{L}[\p{L} .-]{1,30}?)\.?$/u
/** Where pictures are shown, and words as well. */
const networks = /^(?:Telegram|You[Tt]ube|Facebook|Twitter|Instagram|Wikipedia|Archivo|Pool|Handout|NASA)$/iu

/** … but no network within the text: somebody may have written there. */
export function pictureAgencyBehind(lines: readonly Line[], line: Line): Credit | undefined {
  if (line.index === 0 || line.words > WORDS || !/ ?[-–—|/] ?\p{L}/u.test(line.text.slice(-34)))
    return undefined
  const match = sold.exec(line.text)
  if (!match || !isAgency(match[2]!) || isNewsAgency(match[2]!)) return undefined
  if (networks.test(match[2]!) && !aboveText(lines, line)) return undefined
  return {start: match[1]!.length, text: match[2]!, kind: 'named'}
}

/** Whether agencies behind the sign of an owner or with a stroke gave the picture and not the text: it stands above it. */
export function ownsPicture(lines: readonly Line[], line: Line, credit: Credit): boolean {
  const most = byStroke.test(credit.text) ? LONG_WORDS : WORDS
  return credit.start > 0 && /^©|\//.test(credit.text) && line.words <= most && aboveText(lines, line)
}

/** An agency in capitals, a stroke and a full name, as agencies sign pictures and never texts; and most words of their captions. */
const byStroke = /^\p{Lu}{2,}\/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}$/u
const LONG_WORDS = 70

/** The owner of a picture, behind what every owner says: `© All rights reserved - AFP`. */
const reserved =
  /^(?:©|\(c\)) ?(?:all rights reserved|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden)(?: ?[-–—|/,:] ?\p{Lu}[^.!?]{1,40})?$/iu
/** Lines at the head among which the first picture stands. */
const OWNER_HEAD = 10

/** Whether a picture at the head has its owner so; below the text the whole page has. */
export function reservedAtHead(lines: readonly Line[], line: Line): Credit | undefined {
  if (line.index === 0 || line.index >= OWNER_HEAD || !reserved.test(line.text)) return undefined
  return lines.slice(line.index + 1).some(proseShaped)
    ? {start: 0, text: line.text, kind: 'source'}
    : undefined
}
