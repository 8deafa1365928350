/** Text that outlives the document it was cut from. */

/** From this length on V8 cuts no copy out of a string: the slice keeps the whole in memory. */
const SLICED = 13

/** The same text in memory of its own, for caches and whatever else is kept. */
export function ownText(slice: string): string {
  return slice.length < SLICED ? slice : slice.split('').join('')
}
