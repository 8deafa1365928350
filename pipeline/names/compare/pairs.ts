/** What was found out about two things together, kept for a while. */

/** A value for pairs, found by identity; a full memory starts again. */
export class PairMemory<One, Two, Value> {
  readonly #rows = new Map<One, Map<Two, Value>>()
  readonly #most: number
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  get(one: One, two: Two): Value | undefined {
    return this.#rows.get(one)?.get(two)
  }

  clear(): void {
    this.#rows.clear()
    this.#size = 0
  }

  set(one: One, two: Two, value: Value): void {
    if (this.#size++ >= this.#most) {
      this.clear()
      this.#size = 1
    }
    const row = this.#rows.get(one)
    if (row) row.set(two, value)
    else this.#rows.set(one, new Map([[two, value]]))
  }
}
