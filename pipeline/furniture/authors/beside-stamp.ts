/** Who wrote an article, by names alone on a line right above or below its day. */
import type {Document} from '../../document.ts'
import type {Notice} from '../phrases/notice.ts'
import {isPersonal} from './given-names.ts'
import {read} from './signed-line.ts'

/** Longest line of names, and longest stamp, in UTF-16 units. */
const NAMES = 80
const STAMP = 90

const full = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'.-]*){1,2}$/u
/** Where somebody wrote, behind the name: a place of one word or two. */
const place = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?$/u
/** What may stand before the names. */
const labelled = /^(?:authors?|texts?|written|reported|prepared|report)(?: by)? ?: ?/iu
/** A mark behind which the page had something else. */
const trailing = /\s*[|•·/–—]$/u

/** Whether a line tells the day, and nothing else but the hour. */
export function isStamp(notice: Notice | undefined, language: string): boolean {
  const text = notice?.line.text
  return (
    text !== undefined &&
    text.length <= STAMP &&
    /\d/.test(text) &&
    read(text, language)?.published !== undefined
  )
}

/** The names of a line, perhaps with the place where they wrote, beside the day of the article; nothing where it may be text. */
export function namesBesideStamp(
  notices: readonly Notice[],
  index: number,
  file: Document,
): string[] | undefined {
  const {line, whole} = notices[index]!
  if (whole || line.stopped || line.text.length > NAMES || !/[,|/•·–—]| and /u.test(line.text))
    return undefined
  const language = file.data.language ?? 'und'
  if (![index - 1, index + 1].some((at) => isStamp(notices[at], language))) return undefined
  const parts = line.text
    .replace(trailing, '')
    .replace(labelled, '')
    .split(/ ?, ?| and | ?\/ ?/u)
  const names = parts.filter((part) => full.test(part))
  const rest = parts.slice(names.length)
  if (names.length === 0 || rest.length > 1 || !rest.every((part) => place.test(part))) return undefined
  if (!parts.slice(0, names.length).every((part) => full.test(part))) return undefined
  return names.some((name) => isPersonal(name, file)) ? names : undefined
}
