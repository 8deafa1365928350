/** Credits: which end of a line names a photographer, an agency or a source, and where it begins. */

import {matchesOf} from '../../matches.ts'
import {spaceAt} from '../../passage.ts'
import {perLine} from '../../per-line.ts'
import {agencyWords, isAgency, isNewsAgency} from '../agencies/agencies.ts'
import {fold, tables} from '../phrases.ts'

export interface Credit {
  /** Where it begins in the line. */
  readonly start: number
  readonly text: string
  /**
   * `named`: photographer and agency, or a label: what stands before it is a caption.
   * `source`: an owner's sign or a lone photo source: what stands before it may be anything.
   */
  readonly kind: 'named' | 'source'
}

/** Longest credit. */
const LONGEST = 110

const particle =
  /^(?:de|del|della|di|da|dos|du|van|von|der|den|ten|la|le|el|al|bin|ben|ibn|y|e|the|of|for|and|&|via|by|para|pour|für|per|on)$/
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[Aa]l-\p{Lu}[\p{L}'’-]*|d['’]\p{Lu}[\p{L}'’-]*|@\w+|\d{2,4})$/u

/** A person's or body's name: words with capitals, little words between them. */
function nameShaped(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 7 || text.trim().length < 2) return false
  return (
    words.every((word, index) => nameWord.test(word) || (index > 0 && particle.test(word.toLowerCase()))) &&
    nameWord.test(words[0]!)
  )
}

/** Strokes, and the stop that some put between house and agency. */
const strokes = /\s*\/\s*|(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/u
/** Longest name in front of a dash or comma. */
const NAME_WORDS = 4

/** The part of the world for which an agency has a desk: `GETTY IMAGES EUROPE`. */
const desk = /(?<=\p{L}{2}) (?:(?:North|South|Latin) America|Europe|Asia(?:Pac)?|Africa|Middle East|USA)$/iu

const agencyItem = (text: string): boolean => {
  const bare = text
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:via|for|pour|por|für|per|by)\s+/i, '')
    .replace(desk, '')
  return isAgency(bare) || (/ via /i.test(bare) && bare.split(/ via /i).some((part) => isAgency(part)))
}

/** Where a picture comes from, behind its agency: `AP Photo/Maria Costa, File`, `Maria Costa, AFP archives`. */
const provenance = /(?:,\s+(?:file|pool|archives?|archivo|archivio|handout)|\s+archives?)(?: photo)?$/iu

/** Names and agencies parted by strokes, dashes or commas, with at least one agency and one more name. */
function parted(text: string): 'named' | 'source' | undefined {
  const body = text
    .trim()
    .replace(/^[©([]\s*/, '')
    .replace(/[)\].]+$/, '')
    .replace(provenance, '')
    .trim()
  if (body.length === 0 || body.length > LONGEST) return undefined
  // `Genoa - ANSA -`: what ends in a dash goes on in the text below.
  if (/\s[–—-]$/.test(body)) return undefined
  for (const separator of [strokes, /\s+[–—-]\s+|\s*[|•]\s*/, /\s*,\s+/, /\s+via\s+/i]) {
    const items = body.split(separator).filter((item) => item !== '')
    if (items.length < 2 && !/\/\s*$/.test(body)) continue
    const agencies = items.filter(agencyItem).length
    const names = items.filter((item) => !agencyItem(item))
    if (agencies === 0 || !names.every(nameShaped)) continue
    // A headline in title case with its agency behind a dash is no photographer.
    if (separator !== strokes && names.some((name) => name.trim().split(/\s+/).length > NAME_WORDS)) continue
    return names.length > 0 ? 'named' : 'source'
  }
  return undefined
}

const labels = new Set(
  Object.values(tables).flatMap((table) =>
    table.creditLabels.map((label) =>
      label
        .split(/[ ’'.-]/)
        .map(fold)
        .join(' '),
    ),
  ),
)

/** What they begin with. */
const heads = new Set([...labels].map((label) => label.split(' ')[0]!))
const firstWord = /[\p{L}\p{M}\p{N}]+/u

/** Longest label. */
const LABEL_WORDS = 5
const LABEL_LENGTH = 48
const separator = /\s*[:：]|\s©|\s\|\s|\s?[-–]\s(?=\p{Lu})/u

/** Where a credit label with its colon ends at the beginning of a text, or -1. */
export function labelEnd(text: string): number {
  const head = text.slice(0, LABEL_LENGTH)
  const first = firstWord.exec(head)
  if (!first || !heads.has(fold(first[0]))) return -1
  // Polish shortens the label: `fot. Jan Nowak / PAP`.
  const short = /^fot\.\s+(?=\p{Lu})/iu.exec(head)
  if (short) return short[0].length
  const match = separator.exec(head)
  if (!match) return -1
  const words = head
    .slice(0, match.index)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(fold)
  if (words.length === 0 || words.length > LABEL_WORDS) return -1
  if (!labels.has(words.join(' '))) return -1
  return match.index + match[0].length
}

/** What kind of picture it is, and nothing else: `Archive photo`, `Illustrative image.` */
function labelAlone(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  return (
    words.length >= 2 &&
    words.length <= LABEL_WORDS &&
    /^\p{Lu}|^\p{Ll}/u.test(text) &&
    labels.has(words.map(fold).join(' ')) &&
    kinds.test(text)
  )
}
const kinds =
  /archiv|file|illustrat|symbol|represent|indicat|library|concept|sample|stock|screen|captur|generic|referen|repertori|arquivo|prétexte|d['’]illustration/iu

/** Labels that need no colon because `by` or `courtesy of` says it. */
const spoken =
  /^(?:photo(?:graph|s)?|image|picture|illustration|screenshot|video) (?:by|courtesy(?: of)?|from):?\s+/i

/** Sources of photos that are no names: an outlet with a figure in it, what the people shown or an office handed out. */
const houses =
  /^(?:g1|ge|r7|cortes[ií]a|arquivo(?: pessoal)?|divulga[cç][aã]o|reprodu[cç][aã]o|reproducci[oó]n|archivio|eigen foto|materiały prasowe|archiwum(?: prywatne| rodzinne)?|из личного архива|личный архив|из архива|пресс-служба(?: \p{L}+){0,4}|из открытых источников|архів|з відкритих джерел|пресслужба(?: \p{L}+){0,4}|arşiv|ekran görüntüsü|temsili)$/iu

/** What handed a picture out: `Press service of the mayor of Genoa`, `Ministry of Defense/Telegram`. */
const office =
  /^(?:the )?(?:press[- ](?:service|office|center|centre)|(?:state |national )?(?:ministry|office|administration|service|committee|agency|embassy|department|secretariat|parliament|headquarters)|mayor[’']s office|government|general staff|akimat|military administration|spokes(?:man|person|woman)[’']?s? (?:unit|office)?)(?: (?:of|for|to) .{2,60})?$|^(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Ministry|Office|Administration|Service|Police|Parliament|[Ss]pokes(?:man|person|woman)|press (?:service|office))$/iu
/** The law that allows a picture whose photographer nobody knows. */
const byLaw =
  /^(?:used )?(?:under |according to |in accordance with )?(?:section|article|paragraph) \d+ ?\(?\p{L}?\)? (?:of|to) the copyright (?:law|act)$/iu

/** A picture of somebody's screen: `France 24 screenshot`. */
const screened =
  /^\p{Lu}[\p{L}\d]+(?: [\p{Lu}\d][\p{L}\d]*){0,2} (?:screenshot|screengrab|screen capture|video)$/u
/** `AA Photo`, `Reuters photo` */
function agencyPhoto(text: string): boolean {
  const match = /^(.{2,30}) [Pp](?:hotos?|HOTO)$/.exec(text)
  return match !== null && isAgency(match[1]!)
}
/** `Maria Costa / photo Harbour Post`: a label behind a stroke, without a colon. */
const strokeLabel = /(?<=\p{L}.{0,80})\s\/\s(?:photos?|фото) (?=\p{Lu})/u

/** `Photo: facebook.com/harbour`: where it was posted, behind the caption or alone. */
const postedAt =
  /(?<=^|[.!?…)”"] )(?:Photo|Image|Picture|Video|Screenshot)s?(?: source| credit)?: ?(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,4}\/\S+$/u

/** What a page offers behind a credit: `/ buy photo`, `| Enlarge the image`. */
const button =
  /\s*[/|•–—-]\s*(?:buy|order|purchase|licen[cs]e|enlarge|zoom(?: in)?|download|view|see|open|show) (?:(?:the|this|a|full|all) )?(?:photos?|pictures?|images?|prints?|licen[cs]es?|gallery)$|\s*\((?:buy|open|view|show|see|enlarge|click|zoom)[^()]{2,30}\)$/iu

/** What follows a label: names, agencies, years; at most some words. */
function creditBody(text: string): boolean {
  const body = text
    .trim()
    .replace(/[“”"«»]/gu, '')
    // `Photo: MARIA COSTA (AGENCY) | Video: HOUSE`
    .replace(/\s\(([^()]+)\)/g, (all, inside: string) =>
      inside.split(/\s*[,/]\s*/).every((item) => isAgency(item)) ? ` / ${inside}` : all,
    )
    .replace(/(?<=\|\s?)(?:video|photo)s?:\s*/giu, '')
    .replace(button, '')
    .replace(/(?<=\p{L}) (?:archives?|file)$/iu, '')
    .replace(/[.)\]]+$/, '')
    .replace(/[“”"«»]/gu, '')
    .trim()
  if (body === '' || body.length > LONGEST) return false
  if (office.test(body)) return true
  const items = body
    .split(/\s*[/,|•©–—]\s*|\s+-\s+|\s+(?:via|for|on|and|et|y|und|e)\s+/)
    .map((item) => item.replace(/^[Tt]he (?=\p{Lu})/u, ''))
    .filter((item) => item !== '')
  // `illustrative, harbourinform`: a house in small letters as well.
  if (items.includes('illustrative')) return items.every((item) => /^[\p{L}.-]+(?: [\p{L}.-]+)?$/u.test(item))
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        agencyItem(item) ||
        nameShaped(item.replace(/^the (?=\p{Lu})/u, '')) ||
        houses.test(item) ||
        screened.test(item) ||
        office.test(item) ||
        byLaw.test(item) ||
        /^(?:[\p{Ll}\p{L}.-]+\.(?:com|org|net|\p{Ll}{2})|archive?s?|file|collection|handout|pool|illustrative|d\.r\.|dr|private|privat|public domain|social media|reproduction|courtesy|(?:buy|order|purchase) (?:the |this |a )?(?:photo|image|picture)|photo ?bank)$/iu.test(
          item,
        ),
    )
  )
}

/** Whose picture all houses may use. */
const pool = /\bpool\b/i
const unmarked = /^(?:photo|foto|imagen?|bild|image)\s+(?=\p{Lu})/iu
/** `Archive photo Maria Costa/AFP`: a label without its colon, where a stroke parts name and agency. */
const colonless =
  /^(?:(?:archive|file|illustrative|illustration) (?:photo|image|picture)|(?:photo|image|foto|bild)(?: (?:d['’](?:archives?|illustration)|of archives?|from archives?|archives?|de archivo|d['’]archivio))?)\s+(?=\p{Lu})/iu
const capitals =
  /(?<=[.!?…)]\s(?:[/|]\s)?|(?:\p{Ll}{3}|\p{Ll} \d{1,2}|\d(?:st|nd|rd|th)|\d{4})[.!?…])(?:\p{Lu}[\p{Lu}’'./-]+\s){1,3}\p{Lu}[\p{Lu}’'./-]+$/u
/** `. Maria Costa (AP)`: a name alone between the stop and the agency; sentences have more words than a name. */
const signedName = /(?<=[.!?…]\s)\p{Lu}[\p{L}\p{M}’'.-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){1,2}$/u
/** A name in capitals and nothing else. */
const shoutedName = /^(?:\p{Lu}[\p{Lu}\p{M}’'.-]+\s){2,4}$/u
/** `. | POOL (REUTERS)`: a stroke of its own tells of a credit even where one word follows. */
const pooled = /(?<=[.!?…)]\s)[/|]\s\p{Lu}{3,20}$/u
/** `, POOL/REUTERS`, `. - / AFP`: what became of the name, or nothing of it, and the agency in capitals. */
const nameless = /(?<=[\p{Ll}\d][,.]\s)(?:\p{Lu}{3,20}\s?|-\s)\/\s?(\p{Lu}{2,})$/u
/** ` - Maria Costa - 30.jun.2023/AFP`, ` - Maria Costa - Jun 30, 2023/AFP`, ` / EPA-EFE / Maria Costa`: every part tells of the others. */
const threefold =
  /\s-\s(?:\p{Lu}[\p{L}\p{M}'’.-]+\s){1,4}-\s(?:\d{1,2}\.\p{L}{3}\.\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\/(\p{L}[\p{L} ]{1,30})$|\s\/\s(\p{Lu}[\p{L}-]{1,20})\s\/\s\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3}$/u
/** `A quay in Izmir Photo: Maria Costa/AFP`: a label in mid-line, where the caption has no stop. */
const midLabel =
  /(?:Image|Photo|Foto|Bild|Picture|Credit|Photograph): (?=\p{Lu})(?<=(?:[\p{Ll}\d)] ?|\p{Lu} )(?:Image|Photo|Foto|Bild|Picture|Credit|Photograph): )/u
/** `. / PEDRO GIL`: a stroke of its own behind the caption, a name in capitals behind it. */
const struck = /(?<=[.!?…])\s[/|]\s(?:\p{Lu}[\p{Lu}’'.-]+\s){1,3}\p{Lu}[\p{Lu}’'.-]+$/u
/**
 * `. HP/Maria Costa`, `. ARCHIVES MARIA COSTA / HARBOUR-POST`: a stroke between capitals and a name, whatever the house is
 * called.
 */
const anyHouse =
  /(?<=[.!?…)]\s(?:[/|]\s)?)(?:\p{Lu}{2,}\s?\/\s?\p{Lu}[\p{Ll}\p{M}’'.-]+\s(?:(?:\p{Lu}[\p{Ll}\p{M}’'.-]+|d[eiu]|von|van|la|le)\s){0,3}\p{Lu}[\p{L}’'-]+|(?:\p{Lu}[\p{Lu}’'.-]+\s){2,4}\/\s\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'-]+){0,2})$/u
/** `… in Izmir, May 3, 2024 afp.com/Maria COSTA`: an agency by its address. */
const addressed = /(?:^|(?<=\s))(?:afp|reuters|apnews)\.com\/\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}$/u
/** `. SCREENSHOT HARBOURTUBE`: a picture of a screen, all in capitals. */
const screen =
  /(?<=[.!?…)]\s)(?:SCREEN ?SHOT|SCREEN CAPTURE|CAPTURE D['’]ÉCRAN|VIDEO CAPTURE)(?:[\s/]+\p{Lu}[\p{Lu}\d]+){0,3}$/u
/** `(M. Costa/Harbour Post)`: the initial shows that it is a photographer. */
const initialled = /^\p{Lu}\.(?:[ -]?\p{Lu}\.)? ?\p{Lu}[\p{L}’'-]+\s?\/\s?\p{Lu}[\p{L}’' .-]{1,25}$/u
/** `MARIE DUVAL FOR “THE HERALD”`: a photographer in capitals and the house that sent her. */
const commissioned =
  /(?<=(?:^|[.!?…),]|\d|\p{Ll}[”"’]?)\s?)(?:(?:\p{Lu}[\p{Lu}\p{M}’'.-]+|D[EIU]|V[AO]N|EL|AL)[ /]+){2,6}(?:FOR|POUR|PARA|PER|FÜR|POR)\s(?:[“"«]\s?\p{Lu}[\p{L}’'. -]{1,40}\s?[”"»]|(?:THE|L[EA]S?|EL|IL|DER|DIE|O|A)\s\p{Lu}[\p{Lu}’'. -]{1,40}|L['’]\p{Lu}[\p{Lu}’'. -]{1,40})\.?$/u
/** `… in Izmir MARIA COSTA / dpa` */
const intoName =
  /(?<=[\p{Ll}\d,)]\s)((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s){1,4}\p{Lu}[\p{Lu}\p{M}'’.-]+\s*[/–-]\s*[\p{L}\s./-]{2,40})$/u
/** `… in Izmir AFP / Maria Costa` */
const intoAgency =
  /(?<=[\p{Ll}\d,)]\s)((\p{Lu}{2,})\s?[/–]\s?\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3})$/u
/** `… in Izmir MARIA COSTA AFP` */
const lostStroke = /(?<=[\p{Ll}\d.,)]\s)((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s){2,4})(\p{Lu}[\p{L}]+)$/u
const dashed = /\s[–—-]\s(?=\p{Lu})/gu
const bracketed = /[([]([^()[\]]{2,110})[)\]]\.?$/
const remnant = /\(\s*(?:\p{Lu}[\p{L}'’.-]+ ){1,4}\/\s*\)\.?$/u
const owner = /(?:©|\(c\)|\bCopyright(?! (?:law|act)\b))\s*(.{2,80})$/iu
const sentenceEnd = /[.!?…]["”»’)]*\s+/g

/** Small words that a credit may hold besides particles: of agencies, labels, archives. */
const small = new Set(
  [
    ...agencyWords,
    ...Object.values(tables).flatMap((table) => [...table.creditLabels]),
    'de del della di da dos du van von der den ten la le el al bin ben ibn the for',
    'by courtesy of from video on and et und y e pour por für per para via',
    'archive archives file collection handout pool d r dr private privat public domain social media reproduction',
  ]
    .flatMap((words) => words.split(/[^\p{L}\p{N}]+/u))
    .map(fold),
)
const edges = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu
const smallLetters = /^\p{Ll}[\p{Ll}\p{M}]*$/u

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Whether a word stands in running text and in no credit. */
function plainWord(word: string): boolean {
  // Capitals and digits: names, agencies, years.
  if (!isSmall(word.charCodeAt(0)) && word.charCodeAt(0) < 97 && /[A-Z\d]/.test(word.charAt(0))) return false
  let end = word.length
  while (end > 0 && word.charCodeAt(end - 1) < 65) end--
  let letters = 0
  while (letters < end && isSmall(word.charCodeAt(letters))) letters++
  if (letters > 0 && letters === end) return !small.has(word.slice(0, end))
  const bare = word.replace(edges, '')
  return smallLetters.test(bare) && !small.has(fold(bare))
}

/** A cheap look for the sign of an owner. */
function mayBeOwned(text: string): boolean {
  return text.includes('©') || text.includes('(c)') || text.includes('(C)') || /opyright/i.test(text)
}

/** The place behind the last word of a line's end that no credit holds; running text mostly ends in one. */
function plainUntil(line: string, from: number): number {
  let end = line.length
  while (end > from) {
    let start = end
    while (start > from && !spaceAt(line, start - 1)) start--
    if (start < end && plainWord(line.slice(start, end))) return end
    end = start - 1
  }
  return from
}

/** Words without which no credit is one: of agencies, labels, and of whoever sent the photographer. */
const signs = new Set([
  ...agencyWords.flatMap((word) => [word, word.toUpperCase()]),
  ...['FOR', 'POUR', 'PARA', 'PER', 'FÜR', 'POR'],
])
const labelWords = new Set(
  [
    ...[...labels].flatMap((label) => label.split(' ')),
    'photograph',
    'photographs',
    'picture',
    'screenshot',
  ].map(fold),
)

/** A cheap look for one of them, or for brackets and strokes, behind the last plain word. */
function mayCredit(line: string, from: number): boolean {
  const rest = line.slice(from)
  if (/[([/]/.test(rest)) return true
  const words = rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.some((word) => signs.has(word) || labelWords.has(fold(word)))
}

/** What was made of the photo: `© AGENCY/Maria Costa / montage`. */
const handiwork = /\s\/\s(?:(?:photo)?montage|collage)$/i

/** Longest caption with its photographer, in UTF-16 units, and how he is named. */
const PLAIN_CAPTION = 220
const pictureWord = /[Pp]hoto|[Pp]icture|[Ii]mage/
const photographed =
  /(?:(?<=[.!?…])\s|,\s)(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?)(?: (?:taken|provided|courtesy))? (?:by|of|from) \p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}(?:,? \([^()]{2,40}\)|,? \p{Lu}[\p{L}’' ]{2,30})?$/u

/** The credit at the end of a line of the text, if there is one. */
export const creditOf = perLine((text) => creditAt(text))

/** The credit at the end of some words, if there is one. */
export function creditAt(line: string): Credit | undefined {
  const made = line.includes(' / ') ? handiwork.exec(line) : null
  if (made) {
    const credit = creditAt(line.slice(0, made.index))
    return credit && {...credit, text: line.slice(credit.start)}
  }
  // An office may have plain words in its name, which no other credit has.
  if (line.length <= LONGEST && line.includes(':')) {
    const at = labelEnd(line)
    if (at > 0 && creditBody(line.slice(at))) return {start: 0, text: line, kind: 'named'}
  }
  const site = line.includes('/') && !line.endsWith('.') ? postedAt.exec(line) : null
  if (site) return {start: site.index, text: site[0], kind: 'named'}
  // The photographer behind the caption, perhaps with his house in brackets: `…, photo by Maria Costa (Harbour Post)`.
  if (line.length <= PLAIN_CAPTION && pictureWord.test(line)) {
    const by = photographed.exec(line)
    if (by && by.index > 0)
      return {start: by.index, text: line.slice(by.index).replace(/^[,\s]+/u, ''), kind: 'named'}
  }
  // … also between brackets behind its caption.
  if (line.endsWith(')')) {
    const open = line.lastIndexOf('(')
    const inside = line.slice(open + 1, -1)
    const at = open > 0 && inside.length <= LONGEST && inside.includes(':') ? labelEnd(inside) : -1
    if (at > 0 && creditBody(inside.slice(at))) return {start: open, text: line.slice(open), kind: 'named'}
  }
  const edge = Math.max(0, line.length - LONGEST - 20)
  // Brackets and signs of ownership may hold anything; all else begins behind the last plain word.
  const from = plainUntil(line, edge)
  if (from >= line.length && !/[)\]]\.?$/.test(line.slice(-2)) && !mayBeOwned(line.slice(edge)))
    return undefined
  if (!mayCredit(line, from) && !mayBeOwned(line.slice(edge))) return undefined
  // (CHRISTIAN HARTMANN /): the agency was stripped.
  let match = remnant.exec(line)
  if (match) return {start: match.index, text: match[0], kind: 'named'}
  match = bracketed.exec(line)
  if (match) {
    const inside = match[1]!
    // `© Maria Costa, AFP (archive)`
    if (/^(?:archives?|file|archivo)$/i.test(inside)) {
      const credit = creditAt(line.slice(0, match.index).trimEnd())
      return credit && {...credit, text: line.slice(credit.start)}
    }
    // `MARIA COSTA (REUTERS)`, on a line of its own.
    if (isAgency(inside.trim()) && shoutedName.test(line.slice(0, match.index)))
      return {start: 0, text: line, kind: 'named'}
    const at = labelEnd(inside)
    if (
      (at > 0 && creditBody(inside.slice(at))) ||
      (spoken.test(inside) && creditBody(inside.replace(spoken, '')))
    ) {
      return {start: match.index, text: match[0], kind: 'named'}
    }
    // `(Photo Rosa Quispe. AFP)`: the label has lost its colon.
    if (unmarked.test(inside) && parted(inside.replace(unmarked, '')) === 'named')
      return {start: match.index, text: match[0], kind: 'named'}
    // `ROSA QUISPE (EFE)`, `HARBOUR RADIO/TV (via EFE)`: only a photographer stands in capitals before the agency.
    const outside = line.slice(0, match.index).trimEnd()
    const shouted =
      agencyItem(inside) && (capitals.exec(outside) ?? pooled.exec(outside) ?? signedName.exec(outside))
    if (shouted) return {start: shouted.index, text: line.slice(shouted.index), kind: 'named'}
    if (
      labelAlone(inside) ||
      agencyPhoto(inside) ||
      parted(inside) === 'named' ||
      (pool.test(inside) && parted(inside) !== undefined) ||
      initialled.test(inside) ||
      (/^file: /i.test(inside) && parted(inside.slice(6)) === 'named') ||
      (/^(?:photo|image)\s?\//i.test(inside) && /\/\s?agencies$/i.test(inside))
    )
      return {start: match.index, text: match[0], kind: 'named'}
    if (/^\s*(?:©|\(c\))/i.test(inside)) return {start: match.index, text: match[0], kind: 'source'}
    // `Photo: Maria Costa (AP, AFP)`: the label stands outside.
    const label = line.length <= LONGEST ? labelEnd(line) : -1
    return label > 0 && creditBody(line.slice(label)) ? {start: 0, text: line, kind: 'named'} : undefined
  }
  match = mayBeOwned(line.slice(edge)) ? owner.exec(line) : null
  // A line of its own with the agency behind a stroke: the owner may be an office.
  if (
    match?.index === 0 &&
    match[1]!.split(/\s+/).length <= 9 &&
    isAgency(/\/\s*([^/]+)$/.exec(line)?.[1] ?? '')
  )
    return {start: 0, text: line, kind: 'source'}
  if (
    match &&
    !/\p{Ll}[.!?]\s/u.test(match[1]!) &&
    match[1]!.split(/\s+/).length <= 9 &&
    !/\brights\b|reproduc|riproduzione|droits|derechos|rechte|direitos|diritti/i.test(match[1]!)
  ) {
    if (creditBody(match[1]!)) {
      // `NAME © AGENCY` begins with the name.
      const before = /((?:\p{Lu}{2,}[\p{Lu}'’.-]*\s){2,4})$/u.exec(line.slice(0, match.index))
      return {
        start: before ? before.index : match.index,
        text: line.slice(before ? before.index : match.index),
        kind: parted(match[1]!) === 'named' ? 'named' : 'source',
      }
    }
  }
  for (const start of starts(line, edge)) {
    if (start < from && from > edge) continue
    const rest = line.slice(start)
    const at = labelEnd(rest)
    if (at > 0 && creditBody(rest.slice(at))) return {start, text: rest, kind: 'named'}
    if (labelAlone(rest)) return {start, text: rest, kind: 'named'}
    if (spoken.test(rest) && creditBody(rest.replace(spoken, ''))) return {start, text: rest, kind: 'named'}
    const bare = rest.includes('/') ? colonless.exec(rest) : null
    if (bare && parted(rest.slice(bare[0].length)) === 'named') return {start, text: rest, kind: 'named'}
    const kind = parted(rest)
    if (kind === 'named') return {start, text: rest, kind}
    if (kind === undefined && photoSource(rest)) return {start, text: rest, kind: 'source'}
  }
  match = /[ /](?:FOR|POUR|PARA|PER|FÜR|POR)\s/.test(line) ? commissioned.exec(line) : null
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
  // A dash before a label, or before a name and its agency with a stroke between.
  for (const place of matchesOf(line.slice(edge), dashed)) {
    const start = edge + place.index + place[0].length
    if (start < from && from > edge) continue
    const rest = line.slice(start)
    const at = labelEnd(rest)
    if (
      (at > 0 && creditBody(rest.slice(at))) ||
      (/\p{L}\s?\/\s?\p{L}/u.test(rest) && (parted(rest) === 'named' || photographic(rest)))
    )
      return {start, text: rest, kind: 'named'}
  }
  // The letter before the name shows that the caption ends there.
  const seam = Math.max(0, from - 1)
  const rest = line.slice(seam)
  // A caption without a full stop runs into a name in capitals.
  match = /[/–-]/.test(rest) ? intoName.exec(rest) : null
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

/** Agencies between strokes, one of which sells pictures and no news: `SPUTNIK/SIPA`. */
function photographic(text: string): boolean {
  const items = text.split(strokes)
  return items.length > 1 && items.every(isAgency) && !items.every(isNewsAgency)
}

function photoSource(text: string): boolean {
  return (
    isAgency(text.trim().replace(/\.$/, '')) &&
    /\b(?:AP|AFP|Reuters|EPA) (?:Photos?|Images?)\b|getty|shutterstock|alamy|istock|sipa|abaca|hans lucas|maxppp|picture alliance|imago|nurphoto|unsplash|pexels|pixabay|wikimedia/i.test(
      text,
    )
  )
}

/** Places where a credit may begin: the line, and behind each sentence of its end. */
function starts(line: string, from: number): number[] {
  const places = line.length <= LONGEST ? [0] : []
  for (const match of matchesOf(line.slice(from), sentenceEnd)) {
    const at = from + match.index + match[0].length
    // `J. Smith`: the stop of an initial ends nothing.
    if (/(?:^|\s)\p{Lu}\.\s+$/u.test(line.slice(0, at))) continue
    places.push(at)
  }
  return places
}
