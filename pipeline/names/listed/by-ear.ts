/** Western names as languages write them that spell every name by its sound: `Olaf Šolc`, `Džozep Borelj`, `Donald Tramp`. */

import type {Mention} from '../mentions/mention.ts'
import {foldWord} from '../mentions/scan.ts'
import {isGivenName, isUsualFamilyName, isUsualGivenName} from '../persons/people.ts'
import {looksSettled} from '../persons/persons.ts'
import type {AuthorityEntry} from './authority.ts'

/** Origins whose names those languages respell and English does not. */
const western = new Set('en de fr es it nl pt ca eu gl da sv no nb fi ga mt el'.split(' '))
/** Letters of theirs that no western name has. */
const strange = /[čćšžđəğışņļķģāēīūėųįěřů]/iu
/** Likeness from which a name sounds just as the listed one. */
const ALIKE = 0.97
/** Fewest letters of a name with such a letter: nobody else's sounds so. */
const FEWEST = 8

/** Likeness of a full name in which no sound is another one. */
const SAME = 0.98
/** Fewest letters of a word that only one person's name sounds like. */
const TELLING = 5

/** A name that sounds as a western one on the list, and is spelt by that sound alone. */
export interface Heard {
  readonly written: string
  readonly entry: AuthorityEntry
  readonly score: number
}

function isHeard({written, entry, score}: Heard): boolean {
  return entry.kind === 'person' && score >= ALIKE && western.has(entry.origin ?? '') && written.includes(' ')
}

/** Whether letters of such a language show that a name is spelt by its sound. */
export function isByEar(heard: Heard): boolean {
  return (
    isHeard(heard) &&
    strange.test(heard.written) &&
    !strange.test(heard.entry.canonical) &&
    foldWord(heard.written).replace(/\P{L}/gu, '').length >= FEWEST
  )
}

/**
 * Whether a full name sounds as the listed one and nobody is called as it is written: `Klaudia Sheynbaum`, `Khakan Fidan`.
 * A given name that others bear says nothing alone (`Kristian Lindner`), but does beside a surname that is nobody's.
 */
export function isNobodyElses(heard: Heard): boolean {
  const {written, entry, score} = heard
  if (entry.kind !== 'person' || score < SAME) return false
  const words = written.split(' ')
  const listed = foldWord(entry.canonical).split(' ')
  if (words.length !== 2 || listed.length !== 2) return false
  const [given, family] = words as [string, string]
  const folded = foldWord(family)
  if (folded !== listed[1]) {
    // A vowel makes another surname where so many are built alike: `Radiev`, `Radev`.
    const isBuiltAlike = looksSettled(folded) && looksSettled(listed[1]!)
    return (
      folded.length >= TELLING &&
      !isUsualFamilyName(folded) &&
      !isBuiltAlike &&
      isRespelt(given, folded, heard)
    )
  }
  const first = foldWord(given)
  const isOthers = western.has(entry.origin ?? '') ? isUsualGivenName(first) : isGivenName(given)
  return first.length >= TELLING && first !== listed[0] && !isOthers
}

/** How alphabets without Latin letters come to be written: `kh`, `zh`, `ts`, `ya`, `iy`, `ey` before a consonant. */
const respelling = /kh|zh|ts|y[uao]|iy|[aeo]y(?=[^aeiou]|$)/

/** Whether a surname of the west is another alphabet's spelling, not a cousin of it: `Tsukerberg`, but not `Blumberg`. */
function isRespelt(given: string, family: string, {entry}: Heard): boolean {
  if (!western.has(entry.origin ?? '')) return true
  const [first, last] = foldWord(entry.canonical).split(' ')
  const one = foldWord(given)
  return (respelling.test(family) && !respelling.test(last!)) || (one !== first && !isUsualGivenName(one))
}

/** Makes certain what a text spells by its sound without letters that show it, where other names in it have them. */
export function withThoseHeard(mentions: Mention[], heard: ReadonlyMap<Mention, Heard>): void {
  if (![...heard].some(([mention, one]) => mention.certain && isByEar(one))) return
  for (const [index, mention] of mentions.entries()) {
    const one = heard.get(mention)
    if (one && !mention.certain && mention.text !== mention.target && isHeard(one))
      mentions[index] = {...mention, certain: true}
  }
}
