/** Values that are made from articles again and again: some are held for good, and beside them the ones made last. */

/**
 * Bytes of the values that a cache holds: those of some 8,000 articles. With room for 20,000 learning from 80 MB takes a
 * third less time, but what it leaves behind adds 60 MB to the threads' memory when they write.
 */
const CACHED = 40_000_000
/**
 * Of so many articles a cache holds a few in a hundred, whatever its size: then neighbours are enough, and what is asked
 * for by chance is made anew.
 */
const MANY_ARTICLES = 60_000
const CACHED_OF_MANY = 12_000_000
/**
 * The part of its room in which a cache keeps what came first until it is cleared. Most steps go through all articles in
 * their order: of a dump that does not fit, the ones made last would all be gone when the next step comes back to them.
 */
const FOR_GOOD = 3 / 4

/** Holds a bounded number of bytes, so that memory stays bounded. */
export class Cache<Value> {
  make: (index: number) => Value
  /** About how many bytes a value takes. */
  size: (value: Value) => number
  first: Map<number, Value> = new Map()
  last: Map<number, Value> = new Map()
  heldFirst = 0
  heldLast = 0
  room: number

  constructor(articles: number, make: (index: number) => Value, size: (value: Value) => number) {
    this.room = articles > MANY_ARTICLES ? CACHED_OF_MANY : CACHED
    this.make = make
    this.size = size
  }

  clear(): void {
    this.first.clear()
    this.last.clear()
    this.heldFirst = 0
    this.heldLast = 0
  }

  get(index: number): Value {
    const held = this.first.get(index) ?? this.last.get(index)
    if (held !== undefined) return held
    const value = this.make(index)
    const size = this.size(value)
    if (this.heldFirst + size <= this.room * FOR_GOOD) {
      this.first.set(index, value)
      this.heldFirst += size
    } else this.hold(index, value, size)
    return value
  }

  hold(index: number, value: Value, size: number): void {
    const room = this.room * (1 - FOR_GOOD)
    this.heldLast += size
    if (this.heldLast > room) {
      // The older half goes at once: cheaper than keeping an order of use.
      for (const [key, old] of this.last) {
        if (this.heldLast <= room / 2) break
        this.last.delete(key)
        this.heldLast -= this.size(old)
      }
    }
    this.last.set(index, value)
  }
}
