/** Looking something up in what is in order. */

/**
 * The first index in [low, high) that is not before what is looked for, or `high`, by halving.
 *
 * @param before Must hold for the indexes up to some place, and for none from there on.
 */
export function firstNot(low: number, high: number, before: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(middle)) low = middle + 1
    else high = middle
  }
  return low
}
