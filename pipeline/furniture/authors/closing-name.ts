/** Who wrote an article, in brackets behind its last sentence: `… on the 4th. (Maria Costa)`. */
import type {Document} from '../../document.ts'
import type {Line} from '../../text/passage.ts'
import {isPersonal} from './given-names.ts'

const closing =
  /[.!?。]["”»’]? ?[(（]((?:\p{Lu}[\p{L}\p{M}’'-]+ ){1,2}\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,| and) (?:\p{Lu}[\p{L}\p{M}’'-]+ ){1,2}\p{Lu}[\p{L}\p{M}’'-]+){0,3})[)）]$/u

/** The names behind the last sentence and where their brackets open; nothing where the text speaks of one of them. */
export function closingNames(
  line: Line,
  text: string,
  file: Document,
): {readonly names: string[]; readonly start: number} | undefined {
  if (!/[)）]$/.test(line.text)) return undefined
  const signed = closing.exec(line.text)?.[1]
  if (signed === undefined) return undefined
  const names = signed.split(/, | and /)
  const known = file.data.metadata?.authors ?? []
  const start = line.start + line.text.length - signed.length - 2
  const before = text.slice(0, start)
  const isAuthor = (name: string): boolean =>
    known.includes(name) ||
    (isPersonal(name, file) && !before.includes(name.slice(name.lastIndexOf(' ') + 1)))
  return names.every(isAuthor) ? {names, start} : undefined
}
