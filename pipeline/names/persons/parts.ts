/**
 * The lexicon of name parts: given names and surnames by origin, in their usual English form, for the letters
 * that another romanisation has lost (`Sagatelian` does not show the `gh` of `Saghatelyan`).
 *
 * The tables stand in `data/parts.*.ts`: a line is `origin role: form form …`; an origin and role may have
 * several lines.
 */
import {partTables} from '../data/parts.ts'

export interface Part {
  form: string
  /** Language the name comes from, ISO 639. */
  origin: string
  role: 'given' | 'family'
}

const lineShape = /^([a-z]{2,3}) (given|family): (.+)$/

/** The parts of one line; throws when it is not of the documented format. */
export function parsePartLine(line: string): Part[] {
  const match = lineShape.exec(line)
  const [, origin, role, forms] = match ?? []
  if (origin === undefined || (role !== 'given' && role !== 'family') || forms === undefined) {
    throw new Error(`name parts: ${line}`)
  }
  return forms.split(/\s+/).map((form) => ({form, origin, role}))
}

let all: readonly Part[] | undefined

/** Every part; read once, when first asked for. */
export function parts(): readonly Part[] {
  all ??= partTables
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap(parsePartLine)
  return all
}
