/**
 * The authority: which public names news writes in several ways, and the one English form of each.
 *
 * The tables stand in `data/authority.*.ts`, one entry a line, six fields with ` | ` between them, the last
 * ones left out when empty:
 *
 *     canonical | origin | forms | variants | context | flags
 *     Nikol *Pashinyan | hy | fr=Nikol Pachinian; de=Nikol Paschinjan | Nikol Pashinian | Armenia
 *
 * - canonical: as AP, Reuters or BBC write it in English.
 * - origin: the language the name comes from (ISO 639), which tells what a romanisation can have done to it.
 * - forms: what other languages write in their own texts, where it differs. In an English text a form of
 *   another language is a variant. Forms of countries, territories and many cities come from Unicode CLDR
 *   (`data/places.generated.ts`) and stand here only where news writes another, or where one needs a `?`.
 * - variants: what English news and machine translation write besides. A `+` before one says that it is
 *   accepted: recognised, never rewritten. A `?` after a form or variant says that the same letters are an
 *   English word or another name too (`Rom?`, `Mosca?`), so that it counts only with other evidence.
 * - context: words found near this bearer of the name and not near another.
 * - flags: `surname-ambiguous` (the family name alone may be another entry; where two entries share the family
 *   name, the flag is set without being written), `surname-known` (the family name alone is this person's wherever
 *   the country is named), `ambiguous` (the canonical form itself is a word or another name), `people` (a word for
 *   people, not for a place).
 *
 * `*` marks the family name of a person. Before a word in the middle it runs to the end (`Mohammed *bin Salman`),
 * before the first word it is that word alone (`*Xi Jinping`); a second `*` closes it elsewhere
 * (`Martin Luther *King* Jr.`). A form without a mark has its family name in the
 * place where the canonical form has it. Empty lines and lines that begin with `#` are skipped.
 *
 * Different names of one place or person (Kyiv and Kiev, Myanmar and Burma) are two entries and stand together
 * in `stylePairs`: which one a text uses is a matter of the user's style sheet.
 */
import {authorityTables, stylePairTable} from '../data/authority.ts'
import {sharedSurnames} from '../data/index.generated.ts'
import {placeForms as placeTable} from '../data/places.generated.ts'
import {SortedTable, toNumbers} from './sorted.ts'

export type AuthorityKind = 'person' | 'place' | 'organisation'

export interface AuthorityEntry {
  /** Stable: kind and folded canonical form, `person/nikol-pashinyan`. */
  id: string
  kind: AuthorityKind
  canonical: string
  /** The family name within the canonical form of a person. */
  family?: string
  /** Language the name comes from, ISO 639. */
  origin?: string
  /** The canonical form in texts of other languages, where it differs. */
  forms: Readonly<Record<string, string>>
  variants: readonly string[]
  /** The family name within each form and variant of a person. */
  families: Readonly<Record<string, string>>
  /** Variants that are right as they stand. */
  accepted: readonly string[]
  /** Forms and variants that are a word or another name as well: only with other evidence. */
  unsafe: readonly string[]
  context: readonly string[]
  flags: readonly string[]
  /** Set when a row of the user's file is meant for texts of one language only. */
  language?: string
  /** What a person decided about a cluster of names, not a row of a names file. */
  decided?: boolean
}

export interface StylePair {
  a: string
  b: string
  kind: AuthorityKind
  note: string
}

/** A table of `data/`: entries of one kind, one a line. */
export interface AuthorityTable {
  name: string
  kind: AuthorityKind
  lines: string
}

/** What is wrong with a row of the user's own file. */
export interface AuthorityProblem {
  row: number
  reason: string
}

const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
}

/** Lower case without diacritics and apostrophes: what two spellings of one name share when only marks differ. */
export function fold(name: string): string {
  // Most names are written in the letters of English.
  if (!/[^\0-\x7f]/.test(name))
    return /['`]/.test(name) ? name.toLowerCase().replace(/['`]/g, '') : name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðþßæœəħŋ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʻʼ`]/g, '')
}

function straight(name: string): string {
  return name.replace(/[’‘ʻʼ`]/g, "'")
}

/**
 * Whether a spelling of an entry's name may stand as it is: the canonical form with whatever apostrophe, an
 * accepted one, or for a person one that differs in diacritics or in how initials are set alone (a place keeps no
 * `Sénégal`).
 */
export function isAccepted(entry: AuthorityEntry, form: string): boolean {
  if (straight(form) === straight(entry.canonical) || entry.accepted.includes(form)) return true
  if (entry.kind !== 'person') return false
  return fold(form) === fold(entry.canonical) || (initials.test(form) && setAlike(entry, form))
}

/** One letter or several between words, with stops or without: `George W. Bush`, `George HW Bush`. */
const initials = /(?:^|\s)\p{Lu}(?:[.\s]|\p{Lu}\b)/u

/** Whether a form is the canonical or an accepted one with its initials set in another way. */
function setAlike(entry: AuthorityEntry, form: string): boolean {
  const own = closed(form)
  return [entry.canonical, ...entry.accepted].some((right) => closed(right) === own)
}

/** A name folded, its initials without stops and spaces between them. */
function closed(name: string): string {
  return fold(name.replace(/\./g, ' '))
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\b\w) (?=\w\b)/g, '')
}

const flagNames: ReadonlySet<string> = new Set(['surname-ambiguous', 'surname-known', 'ambiguous', 'people'])
const languageCode = /^[a-z]{2,3}$/

interface Marked {
  name: string
  /** Word indices of the family name, when marked. */
  family?: {start: number; end: number}
}

function readMarks(text: string): Marked {
  const words = text.trim().split(/\s+/)
  const start = words.findIndex((word) => word.startsWith('*'))
  if (start < 0) return {name: words.join(' ')}
  const closing = words.findIndex((word, index) => index >= start && word.length > 1 && word.endsWith('*'))
  let end = closing < 0 ? words.length : closing + 1
  // A family name that comes first is one word, as in Chinese, unless the table closes it later
  if (closing < 0 && start === 0) end = 1
  return {name: words.join(' ').replaceAll('*', ''), family: {start, end}}
}

function familyWords(name: string, family: {start: number; end: number}): string {
  return name.split(' ').slice(family.start, family.end).join(' ')
}

/** The family name of a form that carries no mark, by its place in the canonical form. */
function inferFamily(form: string, canonical: string, family: {start: number; end: number}): string {
  const words = form.split(' ')
  const total = canonical.split(' ').length
  const size = family.end - family.start
  if (words.length === 1) return form
  if (family.start === 0) return words.slice(0, size).join(' ')
  const end = Math.max(1, words.length - (total - family.end))
  return words.slice(Math.max(1, end - size), end).join(' ')
}

interface Fields {
  kind: AuthorityKind
  canonical: string
  origin: string
  forms: readonly (readonly [language: string, form: string])[]
  variants: readonly string[]
  context: readonly string[]
  flags: readonly string[]
  language?: string
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** Hungarian, whose names stand the other way round at home: `Orbán Viktor`. */
const FAMILY_FIRST = 'hu'

/** A name that stands as at home in the order of English, with the marks that it has; nothing for other names. */
export function turnedName(entry: AuthorityEntry, written: string): string | undefined {
  if (entry.origin !== FAMILY_FIRST || entry.family === undefined) return undefined
  const size = entry.family.split(' ').length
  const words = written.split(/\s+/)
  const turned = [...words.slice(size), ...words.slice(0, size)].join(' ')
  return fold(turned) === fold(entry.canonical) && fold(written) !== fold(entry.canonical)
    ? turned
    : undefined
}

function makeEntry(fields: Fields): AuthorityEntry {
  const marked = readMarks(fields.canonical)
  const canonical = marked.name
  if (canonical === '') throw new Error('no canonical form')
  if (fields.origin !== '' && !languageCode.test(fields.origin)) {
    throw new Error(`“${fields.origin}” is no language code`)
  }
  const person = fields.kind === 'person'
  if (person && !marked.family && canonical.includes(' ')) {
    throw new Error(`no * before the family name of “${canonical}”`)
  }
  const families: Record<string, string> = {}
  const accepted: string[] = []
  const unsafe: string[] = []
  const read = (text: string): string => {
    let raw = text.trim()
    const isSafe = !raw.endsWith('?')
    if (!isSafe) raw = raw.slice(0, -1)
    const isRight = raw.startsWith('+')
    if (isRight) raw = raw.slice(1)
    const {name, family} = readMarks(raw)
    if (name === '') throw new Error(`an empty form of “${canonical}”`)
    if (!isSafe) unsafe.push(name)
    if (isRight) accepted.push(name)
    if (person && family) families[name] = familyWords(name, family)
    else if (person && marked.family) families[name] = inferFamily(name, canonical, marked.family)
    return name
  }
  const forms: Record<string, string> = {}
  for (const [language, form] of fields.forms) {
    if (!languageCode.test(language)) throw new Error(`“${language}” is no language code`)
    if (forms[language] !== undefined) throw new Error(`two forms for ${language} of “${canonical}”`)
    forms[language] = read(form)
  }
  const turned =
    person && fields.origin === FAMILY_FIRST && marked.family && marked.family.start > 0
      ? [
          `*${familyWords(canonical, marked.family)}* ${canonical.split(' ').slice(0, marked.family.start).join(' ')}`,
        ]
      : []
  const variants = [...new Set([...fields.variants, ...turned].map(read))].filter(
    (variant) => variant !== canonical,
  )
  for (const flag of fields.flags) {
    if (!flagNames.has(flag)) throw new Error(`“${flag}” is no flag`)
  }
  const family = person ? (marked.family ? familyWords(canonical, marked.family) : canonical) : undefined
  return {
    id: `${fields.kind}/${fold(canonical)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`,
    kind: fields.kind,
    canonical,
    ...(family === undefined ? {} : {family}),
    ...(fields.origin === '' ? {} : {origin: fields.origin}),
    forms,
    variants,
    families,
    accepted,
    unsafe: [...new Set(unsafe)],
    context: fields.context,
    flags: fields.flags,
    ...(fields.language === undefined ? {} : {language: fields.language}),
  }
}

function readForm(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at < 0) throw new Error(`“${text}” is not language=form`)
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

const places = new SortedTable<readonly (readonly [string, string])[]>(placeTable, [], (value) =>
  list(value).map(readForm),
)

/** What Unicode CLDR calls a country, territory or city in other languages; nothing for other places. */
export function placeForms(canonical: string): readonly (readonly [language: string, form: string])[] {
  return places.get(canonical)
}

/** The forms of a row, with those of Unicode CLDR in the languages of which the row says nothing. */
function withPlace(
  kind: AuthorityKind,
  canonical: string,
  forms: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  if (kind !== 'place') return forms
  const said = new Set(forms.map(([language]) => language))
  return [...forms, ...placeForms(canonical).filter(([language]) => !said.has(language))]
}

/** One line of a table; throws when it is not of the documented format. */
export function parseAuthorityLine(line: string, kind: AuthorityKind): AuthorityEntry {
  const fields = line.split('|').map((field) => field.trim())
  if (fields.length > 6) throw new Error(`more than six fields: ${line}`)
  return makeEntry({
    kind,
    canonical: fields[0] ?? '',
    origin: fields[1] ?? '',
    forms: withPlace(kind, fields[0] ?? '', list(fields[2]).map(readForm)),
    variants: list(fields[3]),
    context: list(fields[4]),
    flags: list(fields[5]),
  })
}

/** Adds `surname-ambiguous` to the persons whose family name another person of the list has too. */
function flagSharedSurnames(entries: readonly AuthorityEntry[]): AuthorityEntry[] {
  const bearers = new Map<string, number>()
  for (const entry of entries) {
    if (entry.family === undefined) continue
    const key = fold(entry.family)
    bearers.set(key, (bearers.get(key) ?? 0) + 1)
  }
  return entries.map((entry) => {
    const isShared = entry.family !== undefined && (bearers.get(fold(entry.family)) ?? 0) > 1
    return isShared ? withSharedSurname(entry) : entry
  })
}

function withSharedSurname(entry: AuthorityEntry): AuthorityEntry {
  if (entry.flags.includes('surname-ambiguous')) return entry
  return {...entry, flags: [...entry.flags, 'surname-ambiguous']}
}

/** The lines of a table that hold an entry. */
export function authorityLines(table: AuthorityTable): string[] {
  return table.lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** A line of a table, not yet read. */
interface RawEntry {
  readonly table: AuthorityTable
  readonly line: string
}

let raw: readonly RawEntry[] | undefined
let shared: ReadonlySet<number> | undefined
const read: (AuthorityEntry | undefined)[] = []

function rawEntries(): readonly RawEntry[] {
  raw ??= authorityTables.flatMap((table) => authorityLines(table).map((line) => ({table, line})))
  return raw
}

function parseEntry({table, line}: RawEntry): AuthorityEntry {
  try {
    return parseAuthorityLine(line, table.kind)
  } catch (error) {
    throw new Error(`names table ${table.name}: ${line}`, {cause: error})
  }
}

/** One entry by its place in the tables; read when first asked for. */
export function authorityEntry(number: number): AuthorityEntry {
  const known = read[number]
  if (known) return known
  const line = rawEntries()[number]
  if (!line) throw new RangeError(`no entry ${number} on the authority`)
  shared ??= new Set(toNumbers(sharedSurnames))
  const entry = parseEntry(line)
  return (read[number] = shared.has(number) ? withSharedSurname(entry) : entry)
}

/** Every entry that copydesk brings. */
export function authority(): readonly AuthorityEntry[] {
  return rawEntries().map((_, number) => authorityEntry(number))
}

/** Every entry as the tables alone say it, for what is made of them beforehand. */
export function authorityFromTables(): readonly AuthorityEntry[] {
  return flagSharedSurnames(rawEntries().map(parseEntry))
}

function isKind(text: string): text is AuthorityKind {
  return text === 'person' || text === 'place' || text === 'organisation'
}

function readPairs(lines: string): StylePair[] {
  return authorityLines({name: 'style pairs', kind: 'place', lines}).map((line) => {
    const [a, b, kind, note] = line.split('|').map((field) => field.trim())
    if (!a || !b || kind === undefined || !isKind(kind)) throw new Error(`style pairs: ${line}`)
    return {a, b, kind, note: note ?? ''}
  })
}

let pairs: readonly StylePair[] | undefined

/** Two names of one thing between which only the user's style sheet chooses. */
export function stylePairs(): readonly StylePair[] {
  pairs ??= readPairs(stylePairTable)
  return pairs
}

const columns: ReadonlySet<string> = new Set([
  'canonical',
  'kind',
  'variants',
  'language',
  'origin',
  'context',
  'flags',
])

/** Columns that `copydesk names --format csv` writes for the reader's eye. */
const ignoredColumns: ReadonlySet<string> = new Set([
  'decidedBy',
  'confidence',
  'count',
  'documents',
  'reasons',
])

/**
 * A user's own names file, already split into rows, the header first.
 *
 * Columns, in any order: `canonical` (required; `*` before the family name, else a person's last word is it),
 * `kind` (required: person, place, organisation), `variants` (with `;` between them), `language` (of the texts
 * that the row is for; empty means all), `origin`, `context`, `flags`, and one column per language code (`fr`,
 * `de`) for the canonical form in texts of that language. A row that cannot be read is a problem, and the
 * others are used.
 */
export function parseAuthorityRows(rows: readonly (readonly string[])[]): {
  entries: readonly AuthorityEntry[]
  problems: readonly AuthorityProblem[]
} {
  const problems: AuthorityProblem[] = []
  const header = (rows[0] ?? []).map((cell) => cell.replace(/^\uFEFF/, '').trim())
  if (!header.includes('canonical')) {
    return {entries: [], problems: [{row: 1, reason: 'the header has no column “canonical”'}]}
  }
  if (!header.includes('kind')) {
    return {entries: [], problems: [{row: 1, reason: 'the header has no column “kind”'}]}
  }
  for (const name of header) {
    if (columns.has(name) || ignoredColumns.has(name) || languageCode.test(name)) continue
    problems.push({row: 1, reason: `the column “${name}” is not known`})
  }
  const result: AuthorityEntry[] = []
  const seen = new Set<string>()
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2
    if (cells.every((cell) => cell.trim() === '')) return
    const cell = (name: string): string => (cells[header.indexOf(name)] ?? '').trim()
    const kind = cell('kind')
    const language = cell('language')
    try {
      if (!isKind(kind)) throw new Error(`“${kind}” is not person, place or organisation`)
      if (language !== '' && !languageCode.test(language))
        throw new Error(`“${language}” is no language code`)
      const forms = header.filter(
        (name) => !columns.has(name) && languageCode.test(name) && cell(name) !== '',
      )
      const entry = makeEntry({
        kind,
        canonical: kind === 'person' ? markLastWord(cell('canonical')) : cell('canonical'),
        origin: cell('origin'),
        forms: forms.map((name) => [name, cell(name)] as const),
        variants: list(cell('variants')),
        context: list(cell('context')),
        flags: list(cell('flags')),
        ...(language === '' ? {} : {language}),
      })
      const key = `${entry.id} ${language}`
      if (seen.has(key)) throw new Error(`“${entry.canonical}” stands twice`)
      seen.add(key)
      result.push(entry)
    } catch (error) {
      problems.push({row, reason: error instanceof Error ? error.message : String(error)})
    }
  })
  return {entries: flagSharedSurnames(result), problems}
}

function markLastWord(canonical: string): string {
  if (canonical.includes('*') || !canonical.includes(' ')) return canonical
  return canonical.replace(/\s+(\S+)$/, ' *$1')
}
