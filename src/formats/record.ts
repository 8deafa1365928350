/** A record's fields as an article: which field is what, and everything else kept as it stood. */
import {ownText} from '../../pipeline/text/own-text.ts'
import type {Field} from '../json.ts'
import {kindOf, onOneLine, toObject, valueIn} from '../json.ts'
import type {Article, ArticleFacts, FieldNames, OwnId} from './article.ts'

/** The columns of our own `articles.jsonl`, by which a line of it is known. */
export const ownColumns = [
  'id',
  'path',
  'source',
  'title',
  'text',
  'language',
  'published',
  'authors',
  'credits',
  'captions',
  'translatedFrom',
  'sameStory',
  'words',
  'extra',
] as const

/** Three-letter codes that dumps write, as the two-letter ones used everywhere here. */
const longCodes: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  deu: 'de',
  ger: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  dut: 'nl',
  rus: 'ru',
  ukr: 'uk',
  pol: 'pl',
  tur: 'tr',
  ara: 'ar',
  hye: 'hy',
  arm: 'hy',
  aze: 'az',
  kat: 'ka',
  geo: 'ka',
}

/** The field that holds the text: the last one of the first name that holds a string. */
export function textField(fields: readonly Field[], names: FieldNames): Field | undefined {
  return pick(fields, names.text, (field) => field.raw.startsWith('"'))
}

/**
 * An article out of a record.
 *
 * @throws {TypeError} when no field holds a text.
 */
export function articleFrom(fields: readonly Field[], names: FieldNames, line: number): Article {
  if (isOwnRow(fields)) return fromOwnRow(fields, line)
  const text = textField(fields, names)
  if (!text) {
    throw new TypeError(noText(fields, names))
  }
  const taken = new Set<Field>([text])
  const facts: ArticleFacts = {}
  function take<Value>(
    wanted: readonly string[],
    read: (value: unknown) => Value | undefined,
    keep = false,
  ): Value | undefined {
    for (const name of wanted) {
      const field = fields.findLast((one) => one.key === name && !taken.has(one))
      if (!field || field.raw === 'null') continue
      const value = read(valueIn(field))
      if (value === undefined) continue
      // A value that we write otherwise than it stood stays under `extra` as well.
      if (!keep && JSON.stringify(value) === field.raw) taken.add(field)
      return value
    }
    return undefined
  }
  const idField = pick(fields, names.id, (field) => /^(?:"|-?\d)/.test(field.raw) && field.raw !== '""')
  if (idField) taken.add(idField)
  const title = take(names.title, asText)
  if (title !== undefined) facts.title = title
  const published = take(names.published, asTime)
  if (published !== undefined) facts.published = published
  const language = take(names.language, asLanguage)
  if (language !== undefined) facts.language = language
  const authors = take(names.authors, asList)
  if (authors !== undefined) facts.authors = authors
  const source = take(names.source, asText) ?? take(names.url, asHost, true)
  if (source !== undefined) facts.source = source
  const extra = fields.filter((field) => !taken.has(field))
  return {
    text: valueIn(text) as string,
    line,
    ...(idField ? {own: ownIdIn(idField)} : {}),
    facts,
    extra: onOneLine(toObject(extra)),
  }
}

/** Where a text was looked for, what stood there instead, and how another place is named. */
function noText(fields: readonly Field[], names: FieldNames): string {
  const wanted = names.text.map((name) => `\`${name}\``).join(', ')
  const other = fields.find(({key, raw}) => names.text.includes(key) && raw !== 'null')
  const instead = other
    ? `\`${other.key}\` holds ${kindOf(valueIn(other))}`
    : 'where it is called otherwise, `fields` in `copydesk.yaml` says so'
  return `Expected a text in one of the fields ${wanted}; ${instead}`
}

/** Our own row: all of our columns, in our order. */
function isOwnRow(fields: readonly Field[]): boolean {
  return fields.length === ownColumns.length && ownColumns.every((name, index) => fields[index]!.key === name)
}

function fromOwnRow(fields: readonly Field[], line: number): Article {
  const raw = (name: (typeof ownColumns)[number]): string =>
    unfolded(fields[ownColumns.indexOf(name)]!.raw, name)
  const value = (name: (typeof ownColumns)[number]): unknown => JSON.parse(raw(name))
  const facts: ArticleFacts = {}
  for (const name of ['source', 'title', 'published', 'translatedFrom'] as const) {
    const one = asText(value(name))
    if (one !== undefined) facts[name] = one
  }
  for (const name of ['authors', 'credits', 'captions'] as const) {
    const one = asList(value(name))
    if (one !== undefined) facts[name] = one
  }
  const language = value('language')
  if (typeof language === 'string' && language !== 'und') facts.language = language
  const text = value('text')
  if (typeof text !== 'string') throw new TypeError('Expected a text in the field `text`')
  const path = value('path')
  return {
    text,
    line,
    own: ownIdIn(fields[0]!),
    ...(typeof path === 'string' ? {path} : {}),
    facts,
    extra: onOneLine(raw('extra')),
  }
}

/** In tables without lists (CSV, and `extra` in Parquet) these columns hold JSON in a string. */
function unfolded(raw: string, name: string): string {
  if (!['authors', 'credits', 'captions', 'extra'].includes(name) || !raw.startsWith('"')) return raw
  return JSON.parse(raw) as string
}

function ownIdIn(field: Field): OwnId {
  const {key, raw} = field
  // Kept for the whole run, unlike the line that they stand in.
  const own = ownText(raw)
  return {id: raw.startsWith('"') ? (valueIn(field) as string) : own, key: ownText(key), raw: own}
}

function pick(
  fields: readonly Field[],
  wanted: readonly string[],
  fits: (field: Field) => boolean,
): Field | undefined {
  for (const name of wanted) {
    const field = fields.findLast((one) => one.key === name && fits(one))
    if (field) return field
  }
  return undefined
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function asList(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : [value]
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return value
  return undefined
}

/** `en`, `en-GB`, `eng`; anything else is not understood. */
export function asLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const subtag = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]+)?$/.exec(value.trim())?.[1]?.toLowerCase()
  if (subtag === undefined || subtag === 'und') return undefined
  return longCodes[subtag] ?? subtag
}

/** The host of an address, without `www`. */
export function asHost(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined
  const host = new URL(value).hostname.replace(/^www\./, '')
  return host === '' ? undefined : host
}

/** Seconds since 1970 between 1980 and 2100; a thousand times more are milliseconds. */
const EARLIEST = 315_532_800
const LATEST = 4_102_444_800

/** ISO 8601, as precise as the source was. */
export function asTime(value: unknown): string | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}$/.test(value))) {
    const number = Number(value)
    const seconds = number > LATEST ? number / 1000 : number
    if (seconds < EARLIEST || seconds > LATEST) return undefined
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
  }
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return text
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?$/.exec(text)
  if (iso) {
    const zone =
      iso[3] === undefined ? '' : iso[3] === 'UTC' ? 'Z' : iso[3].replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
    return `${iso[1]}T${iso[2]}${zone}`
  }
  // The form of mail and feeds carries its zone, so that no machine's own zone gets in.
  if (
    /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/.test(text)
  ) {
    const time = Date.parse(text)
    if (!Number.isNaN(time)) return new Date(time).toISOString().replace('.000Z', 'Z')
  }
  return undefined
}
