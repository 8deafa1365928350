/** JSON with places: the raw slices of a record's fields, so that what is not ours stays untouched. */

/** One field of an object as it stands: duplicate keys, big integers and escapes survive. */
export interface Field {
  readonly key: string
  /** The value's JSON, as it was written. */
  readonly raw: string
  /** The value, where it has been read already: of several fields with one key the last one's. */
  readonly value?: unknown
  /** Where the value stands in the object's text; -1 when there is no such text. */
  readonly start: number
  readonly end: number
}

/**
 * The fields of a JSON object in order, duplicates included.
 *
 * @throws {SyntaxError} when the text is not JSON or not an object.
 */
export function fieldsOf(json: string): Field[] {
  // The engine's parser is the judge of what is JSON; the scan below may then trust what it sees.
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError(`Expected a JSON object, got ${kindOf(value)}`)
  }
  const fields: Field[] = []
  let at = skipSpace(json, json.indexOf('{') + 1)
  while (json.charCodeAt(at) !== 125) {
    const keyEnd = skipString(json, at)
    const key = JSON.parse(json.slice(at, keyEnd)) as string
    const start = skipSpace(json, skipSpace(json, keyEnd) + 1)
    const end = skipValue(json, start)
    fields.push({key, raw: json.slice(start, end), start, end})
    at = skipSpace(json, end)
    if (json.charCodeAt(at) === 44) at = skipSpace(json, at + 1)
  }
  // The parser has read every value; it keeps the last of those that share a key, and moves keys that are numbers.
  const record = value as Readonly<Record<string, unknown>>
  const read = new Set<string>()
  for (let index = fields.length - 1; index >= 0; index--) {
    const field = fields[index]!
    if (read.has(field.key)) continue
    read.add(field.key)
    fields[index] = {...field, value: record[field.key]}
  }
  return fields
}

/** What a field holds. */
export function valueIn({raw, value}: Field): unknown {
  return value === undefined ? JSON.parse(raw) : value
}

/** The raw JSON of each element of an array. The text must be a JSON array. */
export function elementsOf(json: string): string[] {
  const elements: string[] = []
  let at = skipSpace(json, json.indexOf('[') + 1)
  while (at < json.length && json.charCodeAt(at) !== 93) {
    const end = skipValue(json, at)
    elements.push(json.slice(at, end))
    at = skipSpace(json, end)
    if (json.charCodeAt(at) === 44) at = skipSpace(json, at + 1)
  }
  return elements
}

/** The same JSON without line breaks between its parts, so that it fits on a line. */
export function onOneLine(json: string): string {
  if (!/[\n\r]/.test(json)) return json
  let result = ''
  let at = 0
  while (at < json.length) {
    const code = json.charCodeAt(at)
    const end = code === 34 ? skipString(json, at) : at + 1
    if (code !== 10 && code !== 13) result += json.slice(at, end)
    at = end
  }
  return result
}

/** An object's JSON out of raw fields. */
export function toObject(fields: readonly Pick<Field, 'key' | 'raw'>[]): string {
  return `{${fields.map(({key, raw}) => `${JSON.stringify(key)}:${raw}`).join(',')}}`
}

/** JSON of a value as columns of other formats hold them: big integers as integers, dates as ISO 8601, bytes as base64. */
export function toRaw(value: unknown): string {
  if (value === undefined || value === null) return 'null'
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'null' : JSON.stringify(value.toISOString())
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString('base64'))
  if (Array.isArray(value)) return `[${value.map(toRaw).join(',')}]`
  if (ArrayBuffer.isView(value))
    return `[${Array.from(value as unknown as ArrayLike<unknown>, toRaw).join(',')}]`
  if (typeof value === 'object') {
    return toObject(Object.entries(value).map(([key, one]) => ({key, raw: toRaw(one)})))
  }
  return JSON.stringify(value) ?? 'null'
}

/** What a JSON value is, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function skipSpace(json: string, from: number): number {
  let at = from
  for (;;) {
    const code = json.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at
    at++
  }
}

function skipString(json: string, from: number): number {
  let at = from
  for (;;) {
    at = json.indexOf('"', at + 1)
    if (at === -1) throw new SyntaxError('Expected the end of a string')
    let slashes = 0
    while (json.charCodeAt(at - 1 - slashes) === 92) slashes++
    if (slashes % 2 === 0) return at + 1
  }
}

function skipValue(json: string, from: number): number {
  const first = json.charCodeAt(from)
  if (first === 34) return skipString(json, from)
  let at = from
  if (first !== 123 && first !== 91) {
    for (;;) {
      const code = json.charCodeAt(at)
      if (Number.isNaN(code) || code === 44 || code === 125 || code === 93 || code <= 32) return at
      at++
    }
  }
  let depth = 0
  for (;;) {
    const code = json.charCodeAt(at)
    if (Number.isNaN(code)) throw new SyntaxError('Expected the end of a value')
    if (code === 34) {
      at = skipString(json, at)
      continue
    }
    if (code === 123 || code === 91) depth++
    else if (code === 125 || code === 93) {
      depth--
      if (depth === 0) return at + 1
    }
    at++
  }
}
