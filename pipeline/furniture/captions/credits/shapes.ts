/** Credits that tell by their shape, behind a caption and without a label at their head. */
import {isAgency} from '../../agencies/agencies.ts'
import {creditBody} from './body.ts'
import type {Credit} from './credit.ts'
import {parted} from './names.ts'

/** `MARIE DUVAL FOR “THE HERALD”`: a photographer in capitals and the house that sent her. */
const commissioned =
  /(?<=(?:^|[.!?…),]|\d|\p{Ll}[”"’]?)\s?)(?:(?:\p{Lu}[\p{Lu}\p{M}’'.-]+|D[EIU]|V[AO]N|EL|AL)[ /]+){2,6}(?:FOR|POUR|PARA|PER|FÜR|POR)\s(?:[“"«]\s?\p{Lu}[\p{L}’'. -]{1,40}\s?[”"»]|(?:THE|L[EA]S?|EL|IL|DER|DIE|O|A)\s\p{Lu}[\p{Lu}’'. -]{1,40}|L['’]\p{Lu}[\p{Lu}’'. -]{1,40})\.?$/u
/** `, POOL/REUTERS`, `. - / AFP`: what became of the name, or nothing of it, and the agency in capitals. */
const nameless = /(?<=[\p{Ll}\d][,.]\s)(?:\p{Lu}{3,20}\s?|-\s)\/\s?(\p{Lu}{2,})$/u
/** ` - Maria Costa - 30.jun.2023/AFP`, ` - Maria Costa - Jun 30, 2023/AFP`, ` / EPA-EFE / Maria Costa`: every part tells of the others. */
const threefold =
  /\s-\s(?:\p{Lu}[\p{L}\p{M}'’.-]+\s){1,4}-\s(?:\d{1,2}\.\p{L}{3}\.\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\/(\p{L}[\p{L} ]{1,30})$|\s\/\s(\p{Lu}[\p{L}-]{1,20})\s\/\s\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3}$/u
/** `A quay in Izmir Photo: Maria Costa/AFP`: a label in mid-line, where the caption has no stop. */
const midLabel =
  /(?:Image|Photo|Foto|Bild|Picture|Credit|Photograph): (?=\p{Lu})(?<=(?:[\p{Ll}\d)] ?|\p{Lu} )(?:Image|Photo|Foto|Bild|Picture|Credit|Photograph): )/u
/** `… in Izmir, May 3, 2024 afp.com/Maria COSTA`: an agency by its address. */
const addressed = /(?:^|(?<=\s))(?:afp|reuters|apnews)\.com\/\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}$/u
/** `Maria Costa / photo Harbour Post`: a label behind a stroke, without a colon. */
const strokeLabel = /(?<=\p{L}.{0,80})\s\/\s(?:photos?|фото) (?=\p{Lu})/u
/** `… at the gates | Photo Credit: Maria Costa`: the label behind a stroke of its own. */
const partedLabel =
  /\s([|/]\s(?:Photo|Image|Picture|Video|Foto)s?(?: [Cc]redits?| [Cc]ourtesy| [Ss]ource)?\s?:\s?)\p{Lu}[^|]{2,80}$/u
/**
 * `. HP/Maria Costa`, `. ARCHIVES MARIA COSTA / HARBOUR-POST`: a stroke between capitals and a name, whatever the house is
 * called.
 */
const anyHouse =
  /(?<=[.!?…)]\s(?:[/|]\s)?)(?:\p{Lu}{2,}\s?\/\s?\p{Lu}[\p{Ll}\p{M}’'.-]+\s(?:(?:\p{Lu}[\p{Ll}\p{M}’'.-]+|d[eiu]|von|van|la|le)\s){0,3}\p{Lu}[\p{L}’'-]+|(?:\p{Lu}[\p{Lu}’'.-]+\s){2,4}\/\s\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'-]+){0,2})$/u
/** `. SCREENSHOT HARBOURTUBE`: a picture of a screen, all in capitals. */
const screen =
  /(?<=[.!?…)]\s)(?:SCREEN ?SHOT|SCREEN CAPTURE|CAPTURE D['’]ÉCRAN|VIDEO CAPTURE)(?:[\s/]+\p{Lu}[\p{Lu}\d]+){0,3}$/u
/** `. / PEDRO GIL`: a stroke of its own behind the caption, a name in capitals behind it. */
const struck = /(?<=[.!?…])\s[/|]\s(?:\p{Lu}[\p{Lu}’'.-]+\s){1,3}\p{Lu}[\p{Lu}’'.-]+$/u
/** `… in Izmir MARIA COSTA / dpa` */
const intoName =
  /(?<=[\p{Ll}\d,)]\s)((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s){1,4}\p{Lu}[\p{Lu}\p{M}'’.-]+\s*[/–-]\s*[\p{L}\s./-]{2,40})$/u
/** `… in Izmir AFP / Maria Costa` */
const intoAgency =
  /(?<=[\p{Ll}\d,)]\s)((\p{Lu}{2,})\s?[/–]\s?\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3})$/u
/** `… in Izmir MARIA COSTA AFP` */
const lostStroke = /(?<=[\p{Ll}\d.,)]\s)((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s){2,4})(\p{Lu}[\p{L}]+)$/u

/** A credit by its shape alone, whatever the caption ends in. */
export function shapedCredit(line: string): Credit | undefined {
  let match = /[ /](?:FOR|POUR|PARA|PER|FÜR|POR)\s/.test(line) ? commissioned.exec(line) : null
  if (match) return {start: match.index, text: match[0], kind: 'named'}
  // By far the most lines have no stroke, or no second one.
  const stroked = line.includes('/')
  match = stroked ? nameless.exec(line) : null
  if (match && isAgency(match[1]!)) return {start: match.index, text: match[0], kind: 'named'}
  match = stroked && /\s[/-]\s.*\s[/-]\s/.test(line) ? threefold.exec(line) : null
  // Name and day between dashes say it whatever the house is called.
  if (match && (match[1] !== undefined || isAgency(match[2]!)))
    return {start: match.index + 1, text: match[0].trim(), kind: 'named'}
  match = midLabel.exec(line)
  if (match && parted(line.slice(match.index + match[0].length)) === 'named')
    return {start: match.index, text: line.slice(match.index), kind: 'named'}
  match = line.includes('.com/') ? addressed.exec(line) : null
  if (match) return {start: match.index, text: match[0], kind: 'named'}
  match = line.includes(':') ? partedLabel.exec(line) : null
  if (match && creditBody(line.slice(match.index + 1 + match[1]!.length)))
    return {start: match.index + 1, text: line.slice(match.index + 3), kind: 'named'}
  match = stroked ? strokeLabel.exec(line) : null
  if (match && creditBody(line.slice(match.index + match[0].length)))
    return {
      start: match.index + match[0].indexOf('/'),
      text: line.slice(match.index + match[0].indexOf('/') + 1).trim(),
      kind: 'named',
    }
  match = stroked ? anyHouse.exec(line) : screen.exec(line)
  if (match) return {start: match.index, text: match[0], kind: 'named'}
  match = stroked || line.includes('|') ? struck.exec(line) : null
  if (match) return {start: match.index + 1, text: match[0].trim(), kind: 'named'}
  return undefined
}

/** A credit into which a caption without a full stop runs. */
export function runIn(line: string, from: number): Credit | undefined {
  // The letter before the name shows that the caption ends there.
  const seam = Math.max(0, from - 1)
  const rest = line.slice(seam)
  // A caption without a full stop runs into a name in capitals.
  let match = /[/–-]/.test(rest) ? intoName.exec(rest) : null
  if (match && parted(match[1]!) === 'named')
    return {start: seam + match.index, text: match[1]!, kind: 'named'}
  // … or into the agency, with the name behind its stroke.
  match = /[/–]/.test(rest) ? intoAgency.exec(rest) : null
  if (match && isAgency(match[2]!) && parted(match[1]!) === 'named')
    return {start: seam + match.index, text: match[1]!, kind: 'named'}
  // The stroke is lost, the capitals are not.
  match = isAgency(rest.slice(rest.lastIndexOf(' ') + 1)) ? lostStroke.exec(rest) : null
  if (match && isAgency(match[2]!) && match[2] === match[2]!.toUpperCase())
    return {start: seam + match.index, text: match[0], kind: 'named'}
  return undefined
}
