/** Reads a line of several labels, each with a name or an agency behind it. */
import type {Metadata} from '../../document.ts'

/** Several labels with their values: `Curated By : Maria Costa | Agency: PTI`, `Reported by: Maria Costa, Edited by: Rosa Lima`. */
const labelledField =
  /^(?:(?:curated|reported|edited|written|published|posted|prepared|translated|compiled|produced|reviewed)(?: by)?|by|authors?|reporter|correspondent|editor|agency|sources?|photos?|text|translation)\s?[:：]\s*(.+)$|^(?:story|report|text|interview|reporting|(?:abridged |english )?translation|photos?) by (\p{Lu}.+?)\.?$/iu
const fieldBreak = /\s*[|;,]\s+(?=\p{Lu}?\p{L}+(?: by)?\s?[:：])|\.\s+(?=(?:\p{L}+ ){1,2}by \p{Lu})/iu

/** `Story by Maria Costa. Abridged translation by Rosa Lima.` */
export const severalBy = /^(?:Story|Report|Text|Interview) by \p{Lu}[^.]{3,60}\. (?:\p{L}+ ){1,2}by \p{Lu}/u

/** Names and agencies of a line of several labelled fields; nothing where one of them is anything else. */
export function fieldsOf(
  line: string,
  namesIn: (text: string) => string[] | undefined,
): Partial<Metadata> | undefined {
  const fields = line.split(fieldBreak)
  if (fields.length < 2) return undefined
  const authors: string[] = []
  const credits: string[] = []
  for (const one of fields) {
    const match = labelledField.exec(one)
    const value = match?.[1] ?? match?.[2]
    if (value === undefined) return undefined
    if (/^(?:agency|sources?|photos?)/i.test(one)) credits.push(value)
    else {
      const names = namesIn(value)
      if (!names || names.length === 0) return undefined
      authors.push(...names)
    }
  }
  return {...(authors.length > 0 ? {authors} : {}), ...(credits.length > 0 ? {credits} : {})}
}
