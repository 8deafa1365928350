/** Tables that are looked up as they stand: sorted lines in one string, of which no more is read than is asked for. */

/** Between a key and its value; smaller than any character of a key. */
const TAB = '\t'

/** Missing keys remembered. */
const REMEMBERED = 20_000

/** Finds lines `key⇥value` by key; the lines are sorted by UTF-16 unit and each ends in a line feed. */
export class SortedTable<Value> {
  readonly #lines: string
  readonly #read: (value: string, key: string) => Value
  readonly #none: Value
  /** What was read once; at most one a line. */
  readonly #known = new Map<string, Value>()
  /** Keys that the table does not have, as asked for lately. */
  readonly #missing = new Set<string>()

  constructor(lines: string, none: Value, read: (value: string, key: string) => Value) {
    this.#lines = lines
    this.#none = none
    this.#read = read
  }

  get(key: string): Value {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#missing.has(key)) return this.#none
    const line = this.#find(key)
    if (line === undefined) {
      if (this.#missing.size >= REMEMBERED) this.#missing.clear()
      this.#missing.add(key)
      return this.#none
    }
    const value = this.#read(line, key)
    this.#known.set(key, value)
    return value
  }

  /** The value of a key, by halving: the line in the middle is the one around the middle character. */
  #find(key: string): string | undefined {
    const lines = this.#lines
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
      let at = 0
      while (at < key.length && lines.charCodeAt(start + at) === key.charCodeAt(at)) at++
      const here = lines.charCodeAt(start + at)
      if (at === key.length && here === 9) return lines.slice(start + at + 1, lines.indexOf('\n', start))
      // A tab ends the line's key, which is then the smaller one.
      if (at < key.length && here < key.charCodeAt(at)) low = lines.indexOf('\n', start) + 1
      else high = start
    }
    return undefined
  }
}

/** Lines for a `SortedTable`. */
export function toLines(table: ReadonlyMap<string, string>): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => `${key}${TAB}${value}\n`)
    .join('')
}

/** Numbers with spaces between them. */
export function toNumbers(value: string): number[] {
  return value.split(' ').map(Number)
}
