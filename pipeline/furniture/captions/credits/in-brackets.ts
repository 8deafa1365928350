/** Credits between brackets at the end of a line. */
import {isAgency} from '../../agencies/agencies.ts'
import {creditBody} from './body.ts'
import type {Credit} from './credit.ts'
import {labelAlone, labelEnd, spoken} from './labels.ts'
import {agencyItem, agencyPhoto, LONGEST, parted} from './names.ts'

const unmarked = /^(?:photo|foto|imagen?|bild|image)\s+(?=\p{Lu})/iu
/** `HPN Photo/PIB`, `Photo/HPN`: the word stands among those whose picture it is. */
const amid = /(?<![\p{L}])(?:Photos?|Images?|Pictures?|Pics?)(?![\p{L}])/u
/** Whose picture all houses may use. */
const pool = /\bpool\b/i
const capitals =
  /(?<=[.!?…)]\s(?:[/|]\s)?|(?:\p{Ll}{3}|\p{Ll} \d{1,2}|\d(?:st|nd|rd|th)|\d{4})[.!?…])(?:\p{Lu}[\p{Lu}’'./-]+\s){1,3}\p{Lu}[\p{Lu}’'./-]+$/u
/** `. Maria Costa (AP)`: a name alone between the stop and the agency; sentences have more words than a name. */
const signedName = /(?<=[.!?…]\s)\p{Lu}[\p{L}\p{M}’'.-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){1,2}$/u
/** A name in capitals and nothing else. */
const shoutedName = /^(?:\p{Lu}[\p{Lu}\p{M}’'.-]+\s){2,4}$/u
/** `. | POOL (REUTERS)`: a stroke of its own tells of a credit even where one word follows. */
const pooled = /(?<=[.!?…)]\s)[/|]\s\p{Lu}{3,20}$/u
/** `(M. Costa/Harbour Post)`: the initial shows that it is a photographer. */
const initialled = /^\p{Lu}\.(?:[ -]?\p{Lu}\.)? ?\p{Lu}[\p{L}’'-]+\s?\/\s?\p{Lu}[\p{L}’' .-]{1,25}$/u

/** Whether a part between strokes is nothing, a name, or the capitals of a house. */
function isWhose(part: string): boolean {
  const bare = part.trim()
  return bare === '' || /^\p{Lu}{2,8}$/u.test(bare) || creditBody(bare)
}

/** Codes of states or the like: `(AC, AM, AP, MA and MT)`. */
const codes = /\p{Lu}{2}, \p{Lu}{2}, \p{Lu}{2}, /u

/** The credit that the brackets at the end of a line hold, with the photographer before them. */
export function inBrackets(line: string, match: RegExpExecArray): Credit | undefined {
  if (codes.test(match[0])) return undefined
  const inside = match[1]!
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
    (inside.includes('/') && amid.test(inside) && inside.replace(amid, '').split('/').every(isWhose)) ||
    (/^file: /i.test(inside) && parted(inside.slice(6)) === 'named') ||
    (/^(?:photo|image)\s?\//i.test(inside) && /\/\s?agencies$/i.test(inside))
  )
    return {start: match.index, text: match[0], kind: 'named'}
  if (/^\s*(?:©|\(c\))/i.test(inside)) return {start: match.index, text: match[0], kind: 'source'}
  // `Photo: Maria Costa (AP, AFP)`: the label stands outside.
  const label = line.length <= LONGEST ? labelEnd(line) : -1
  return label > 0 && creditBody(line.slice(label)) ? {start: 0, text: line, kind: 'named'} : undefined
}
