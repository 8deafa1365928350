/** Credits: which end of a line names a photographer, an agency or a source, and where it begins. */
import {matchesOf} from '../../text/matches.ts'
import {perLine} from '../../text/per-line.ts'
import {isAgency} from '../agencies/agencies.ts'
import {creditBody} from './credits/body.ts'
import type {Credit} from './credits/credit.ts'
import {inBrackets} from './credits/in-brackets.ts'
import {labelAlone, labelEnd, spoken} from './credits/labels.ts'
import {LONGEST, parted, photographic, photoSource} from './credits/names.ts'
import {mayBeOwned, mayCredit, plainUntil} from './credits/plain-words.ts'
import {runIn, shapedCredit} from './credits/shapes.ts'

/** `Photo: facebook.com/harbour`: where it was posted, behind the caption or alone. */
const postedAt =
  /(?<=^|[.!?…)”"] )(?:Photo|Image|Picture|Video|Screenshot)s?(?: source| credit)?: ?(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,4}\/\S+$/u

/** `Archive photo Maria Costa/AFP`: a label without its colon, where a stroke parts name and agency. */
const colonless =
  /^(?:(?:archive|file|illustrative|illustration) (?:photo|image|picture)|(?:photo|image|foto|bild)(?: (?:d['’](?:archives?|illustration)|of archives?|from archives?|archives?|de archivo|d['’]archivio))?)\s+(?=\p{Lu})/iu
const dashed = /\s[–—-]\s(?=\p{Lu})/gu
/** `(CHRISTIAN HARTMANN /)`: the agency was stripped. */
const remnant = /\(\s*(?:\p{Lu}[\p{L}'’.-]+ ){1,4}\/\s*\)\.?$/u
const bracketed = /[([]([^()[\]]{2,110})[)\]]\.?$/
const owner = /(?:©|\(c\)|\bCopyright(?! (?:law|act)\b))\s*(.{2,80})$/iu
const sentenceEnd = /[.!?…]["”»’)]*\s+/g

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
  if (made) return withTail(line, line.slice(0, made.index))
  const labelled = labelledLine(line)
  if (labelled) return labelled
  const edge = Math.max(0, line.length - LONGEST - 20)
  // Brackets and signs of ownership may hold anything; all else begins behind the last plain word.
  const from = plainUntil(line, edge)
  const isOwned = mayBeOwned(line.slice(edge))
  if (from >= line.length && !/[)\]]\.?$/.test(line.slice(-2)) && !isOwned) return undefined
  if (!mayCredit(line, from) && !isOwned) return undefined
  const stripped = remnant.exec(line)
  if (stripped) return {start: stripped.index, text: stripped[0], kind: 'named'}
  const brackets = bracketed.exec(line)
  if (brackets) {
    // `© Maria Costa, AFP (archive)`
    if (/^(?:archives?|file|archivo)$/i.test(brackets[1]!))
      return withTail(line, line.slice(0, brackets.index).trimEnd())
    return inBrackets(line, brackets)
  }
  return (
    (isOwned ? ownedPicture(line) : undefined) ??
    behindSentence(line, edge, from) ??
    shapedCredit(line) ??
    behindDash(line, edge, from) ??
    runIn(line, from)
  )
}

/** The credit at the end of a line’s beginning, with all that stands behind it. */
function withTail(line: string, beginning: string): Credit | undefined {
  const credit = creditAt(beginning)
  return credit && {...credit, text: line.slice(credit.start)}
}

/** A label at the head of the line, behind its caption or in brackets behind that, and whose picture it is. */
function labelledLine(line: string): Credit | undefined {
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
  return undefined
}

/** Whose picture it is by an owner’s sign: `© AGENCY/Maria Costa`. */
function ownedPicture(line: string): Credit | undefined {
  const match = owner.exec(line)
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
  return undefined
}

/** Behind a sentence, or on a line of its own. */
function behindSentence(line: string, edge: number, from: number): Credit | undefined {
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
  return undefined
}

/** Behind a dash, before a label or before a name and its agency with a stroke between. */
function behindDash(line: string, edge: number, from: number): Credit | undefined {
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
  return undefined
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
