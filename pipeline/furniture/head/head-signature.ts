/** Who signs between headline and text: names with their place, agency or part in it, houses with others. */
import type {Document, Metadata} from '../../document.ts'
import {isAgency} from '../agencies/agencies.ts'
import {isPersonal} from '../authors/given-names.ts'

const person = String.raw`\p{Lu}[\p{L}\p{M}’'.-]+(?: (?:\p{Lu}[\p{L}\p{M}’'.-]+|d[eiau]s?|del|della|v[ao]n|der|den|al|el|bin|ben|y))*? \p{Lu}[\p{L}\p{M}’'-]+`
/** Who wrote it, from where and with which agency: `Maria Costa, in Genoa, with AFP`, `Maria Costa / Piero Rossi`. */
const fromPlace = new RegExp(
  String.raw`^(${person}(?:(?:,| and| &| /| \|| -) ${person}){0,3})(?:,? \(?(?:in|from|at) \p{Lu}[\p{L}’' -]{2,30}(?:\([\p{L} ]{2,25}\)|, \p{Lu}[\p{L} ]{2,25})?\)?)?(?:,? \(?(?:with|and) (?<agency>[\p{L} ,&]{2,30})\)?)?$`,
  'u',
)
const parts = /(?:,| and| &| \/| \|| -) (?=\p{Lu})/u
/** Who wrote and who took the pictures: `Maria Costa, Genoa (Text), Piero Rossi (Pictures)`. */
const roles =
  /^(\p{Lu}[\p{L}\p{M}’'. -]{4,40}(?:, \p{Lu}[\p{L} -]{2,24})?) \((?:texts?|words|story|report)\)(?:,| and| \/|;)? ?.{0,60}\((?:pictures|photos?|images|photographs|video|illustrations?|graphics?)\)$/iu
/** The house with others: `by Harbour.tv / AGENCIES`. */
const byHouse = /^[Bb]y (\p{Lu}[\p{L}\d.]{1,24}(?: \p{Lu}[\p{L}\d.]{1,24}){0,2} \/ \p{Lu}[\p{L}]{1,24})$/u
/** What a line says of who wrote, took the pictures, and with whom; nothing where it is no such line. */
export function signatureOf(text: string, file: Document): Partial<Metadata> | undefined {
  const signed = roles.exec(text)?.[1]
  if (signed !== undefined) return {authors: [signed.split(', ')[0]!]}
  const house = byHouse.exec(text)?.[1]
  return house === undefined ? signedFrom(text, file) : {credits: [house]}
}

/** Names with their place or agency, or several of them, each of two words at least. */
function signedFrom(text: string, file: Document): Partial<Metadata> | undefined {
  const match = text.includes(' ') ? fromPlace.exec(text) : null
  if (!match) return undefined
  const names = match[1]!
  const agency = match.groups!.agency
  if (agency !== undefined && !isAgency(agency)) return undefined
  const isAlone = names.length === text.length
  const several = names.split(parts)
  if (isAlone && (several.length < 2 || !/ [/|] /.test(names))) return undefined
  if (!several.every((one) => one.includes(' '))) return undefined
  if (agency === undefined && !isPersonal(names, file)) return undefined
  return {authors: several, ...(agency === undefined ? {} : {credits: [agency]})}
}
