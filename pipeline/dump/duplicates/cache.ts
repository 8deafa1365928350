/** Values that are made from articles again and again: the ones made last are held. */

/** Bytes of the values that a cache holds. */
const CACHED = 40_000_000
/**
 * Of so many articles a cache holds a few in a hundred, whatever its size: then neighbours are enough, and what is asked
 * for by chance is made anew.
 */
const MANY_ARTICLES = 60_000
const CACHED_OF_MANY = 12_000_000

/** The values made last, so that memory stays bounded while neighbours are still at hand. */
export class Cache<Value> {
  make: (index: number) => Value
  /** About how many bytes a value takes. */
  size: (value: Value) => number
  values: Map<number, Value> = new Map()
  held = 0
  room: number

  constructor(articles: number, make: (index: number) => Value, size: (value: Value) => number) {
    this.room = articles > MANY_ARTICLES ? CACHED_OF_MANY : CACHED
    this.make = make
    this.size = size
  }

  clear(): void {
    this.values.clear()
    this.held = 0
  }

  get(index: number): Value {
    const held = this.values.get(index)
    if (held !== undefined) return held
    const value = this.make(index)
    this.held += this.size(value)
    if (this.held > this.room) {
      // The older half goes at once: cheaper than keeping an order of use.
      for (const [key, old] of this.values) {
        if (this.held <= this.room / 2) break
        this.values.delete(key)
        this.held -= this.size(old)
      }
    }
    this.values.set(index, value)
    return value
  }
}
