/** Who owns a picture: names of photographers and their agencies, with what parts them. */
import {isAgency, isNewsAgency} from '../../agencies/agencies.ts'

/** Longest credit. */
export const LONGEST = 110

const particle =
  /^(?:de|del|della|di|da|dos|du|van|von|der|den|ten|la|le|el|al|bin|ben|ibn|y|e|the|of|for|and|&|via|by|para|pour|für|per|on)$/
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[Aa]l-\p{Lu}[\p{L}'’-]*|d['’]\p{Lu}[\p{L}'’-]*|@\w+|\d{2,4})$/u

/** A person's or body's name: words with capitals, little words between them. */
export function nameShaped(text: string): boolean {
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

export const agencyItem = (text: string): boolean => {
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
export function parted(text: string): 'named' | 'source' | undefined {
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

/** `AA Photo`, `Reuters photo` */
export function agencyPhoto(text: string): boolean {
  const match = /^(.{2,30}) [Pp](?:hotos?|HOTO)$/.exec(text)
  return match !== null && isAgency(match[1]!)
}

/** Agencies between strokes, one of which sells pictures and no news: `SPUTNIK/SIPA`. */
export function photographic(text: string): boolean {
  const items = text.split(strokes)
  return items.length > 1 && items.every(isAgency) && !items.every(isNewsAgency)
}

export function photoSource(text: string): boolean {
  return (
    isAgency(text.trim().replace(/\.$/, '')) &&
    /\b(?:AP|AFP|Reuters|EPA) (?:Photos?|Images?)\b|getty|shutterstock|alamy|istock|sipa|abaca|hans lucas|maxppp|picture alliance|imago|nurphoto|unsplash|pexels|pixabay|wikimedia/i.test(
      text,
    )
  )
}
