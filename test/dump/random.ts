/** Chance that is the same in every run: a small generator with a seed. */

export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  below(below: number): number
  pick<Item>(items: readonly Item[]): Item
  shuffled<Item>(items: readonly Item[]): Item[]
}

/** Mulberry32, of which 32 bits of state are enough for a few thousand choices. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('Expected at least one item to pick from, got none')
      return item
    },
    shuffled<Item>(items: readonly Item[]): Item[] {
      const result = [...items]
      for (let at = result.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[result[at], result[other]] = [result[other]!, result[at]!]
      }
      return result
    },
  }
}
