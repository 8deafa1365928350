/** Credits: which end of a line names a photographer, an agency or a source, and where it begins. */
import {isAgency} from './agencies.ts'
import {fold, tables} from './phrases.ts'

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
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[Aa]l-\p{Lu}[\p{L}'’-]*|d['’]\p{Lu}[\p{L}'’-]*|@\w+|\d{4})$/u

/** A person's or body's name: words with capitals, little words between them. */
function nameShaped(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 7 || text.trim().length < 2) return false
  return (
    words.every((word, index) => nameWord.test(word) || (index > 0 && particle.test(word.toLowerCase()))) &&
    nameWord.test(words[0]!)
  )
}

const strokes = /\s*\/\s*/
/** Longest name in front of a dash or comma. */
const NAME_WORDS = 4

const agencyItem = (text: string): boolean => {
  const bare = text
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:via|for|pour|por|für|per|by)\s+/i, '')
  return isAgency(bare) || (/ via /.test(bare) && bare.split(/ via /).some((part) => isAgency(part)))
}

/** Names and agencies parted by strokes, dashes or commas, with at least one agency and one more name. */
function parted(text: string): 'named' | 'source' | undefined {
  const body = text
    .trim()
    .replace(/^[©([]\s*/, '')
    .replace(/[)\].]+$/, '')
    .trim()
  if (body.length === 0 || body.length > LONGEST) return undefined
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

/** Longest label. */
const LABEL_WORDS = 5
const LABEL_LENGTH = 48
const separator = /\s*[:：]|\s©|\s\|\s|\s?[-–]\s(?=\p{Lu})/u

/** Where a credit label with its colon ends at the beginning of a text, or -1. */
export function labelEnd(text: string): number {
  const head = text.slice(0, LABEL_LENGTH)
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

/** Labels that need no colon because `by` or `courtesy of` says it. */
const spoken =
  /^(?:photo(?:graph|s)?|image|picture|illustration|screenshot|video) (?:by|courtesy(?: of)?|from):?\s+/i

/** What follows a label: names, agencies, years; at most some words. */
function creditBody(text: string): boolean {
  const body = text
    .trim()
    .replace(/[.)\]]+$/, '')
    .trim()
  if (body === '' || body.length > LONGEST) return false
  const items = body
    .split(/\s*[/,|•©–—]\s*|\s+-\s+|\s+(?:via|for|on|and|et|y|und|e)\s+/)
    .filter((item) => item !== '')
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        agencyItem(item) ||
        nameShaped(item) ||
        /^(?:[\p{Ll}\p{L}.-]+\.(?:com|org|net|\p{Ll}{2})|archive?s?|file|collection|handout|pool|d\.r\.|dr|private|privat|public domain|social media|reproduction|courtesy)$/iu.test(
          item,
        ),
    )
  )
}

const bracketed = /[([]([^()[\]]{2,110})[)\]]\.?$/
const remnant = /\(\s*(?:\p{Lu}[\p{L}'’.-]+ ){1,4}\/\s*\)\.?$/u
const owner = /(?:©|\(c\)|\bCopyright)\s*(.{2,80})$/iu
const sentenceEnd = /[.!?…]["”»’)]*\s+/g

/** The credit at the end of a line, if there is one. */
export function creditAt(line: string): Credit | undefined {
  const from = Math.max(0, line.length - LONGEST - 20)
  // (CHRISTIAN HARTMANN /): the agency was stripped.
  let match = remnant.exec(line)
  if (match) return {start: match.index, text: match[0], kind: 'named'}
  match = bracketed.exec(line)
  if (match) {
    const inside = match[1]!
    const at = labelEnd(inside)
    if (
      (at > 0 && creditBody(inside.slice(at))) ||
      (spoken.test(inside) && creditBody(inside.replace(spoken, '')))
    ) {
      return {start: match.index, text: match[0], kind: 'named'}
    }
    if (parted(inside) === 'named') return {start: match.index, text: match[0], kind: 'named'}
    if (/^\s*(?:©|\(c\))/i.test(inside)) return {start: match.index, text: match[0], kind: 'source'}
    return undefined
  }
  match = owner.exec(line)
  if (
    match &&
    !/\p{Ll}[.!?]\s/u.test(match[1]!) &&
    match[1]!.split(/\s+/).length <= 9 &&
    !/\brights\b|droits|derechos|rechte|direitos|diritti/i.test(match[1]!)
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
  for (const start of starts(line, from)) {
    const rest = line.slice(start)
    const at = labelEnd(rest)
    if (at > 0 && creditBody(rest.slice(at))) return {start, text: rest, kind: 'named'}
    if (spoken.test(rest) && creditBody(rest.replace(spoken, ''))) return {start, text: rest, kind: 'named'}
    const kind = parted(rest)
    if (kind === 'named') return {start, text: rest, kind}
    if (kind === undefined && photoSource(rest)) return {start, text: rest, kind: 'source'}
  }
  // A caption without a full stop runs into a name in capitals.
  match =
    /(?<=[\p{Ll}\d,)]\s)((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s){1,4}\p{Lu}[\p{Lu}\p{M}'’.-]+\s*[/–-]\s*[\p{L}\s./-]{2,40})$/u.exec(
      line.slice(from),
    )
  if (match && parted(match[1]!) === 'named')
    return {start: from + match.index, text: match[1]!, kind: 'named'}
  // The stroke is lost, the capitals are not.
  match = /(?<=[\p{Ll}\d.,)]\s)((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s){2,4})(\p{Lu}[\p{L}]+)$/u.exec(line.slice(from))
  if (match && isAgency(match[2]!) && match[2] === match[2]!.toUpperCase())
    return {start: from + match.index, text: match[0], kind: 'named'}
  return undefined
}

function photoSource(text: string): boolean {
  return (
    isAgency(text.trim().replace(/\.$/, '')) &&
    /getty|shutterstock|alamy|istock|sipa|abaca|hans lucas|maxppp|picture alliance|imago|nurphoto|unsplash|pexels|pixabay|wikimedia/i.test(
      text,
    )
  )
}

/** Places where a credit may begin: the line, and behind each sentence of its end. */
function starts(line: string, from: number): number[] {
  const places = line.length <= LONGEST ? [0] : []
  for (const match of line.slice(from).matchAll(sentenceEnd)) {
    const at = from + match.index + match[0].length
    // `J. Smith`: the stop of an initial ends nothing.
    if (/(?:^|\s)\p{Lu}\.\s+$/u.test(line.slice(0, at))) continue
    places.push(at)
  }
  return places
}
