/** Work that can be done a step at a time, so that who has several to do takes the same step of all in a row. */

/** Before each step the work says which one comes: numbers grow, and the same number is the same step of any document. */
export type Steps<Result> = Generator<number, Result>

/** All steps at once. */
export function toTheEnd<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same steps, counted from another number on. */
export function* from<Result>(start: number, steps: Steps<Result>): Steps<Result> {
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield start + step.value
  return step.value
}

/**
 * Takes the steps of several in turn: whoever is behind goes first, so that one step's code and tables stay near the
 * processor while it is taken for all.
 *
 * @param next Takes a step of one, and says which comes then; nothing when there is none.
 */
export function inTurn<Work>(all: readonly Work[], next: (one: Work) => number | undefined): void {
  let going = all.map((one) => ({one, at: -1}))
  while (going.length > 0) {
    const least = Math.min(...going.map(({at}) => at))
    going = going.filter((work) => {
      if (work.at > least) return true
      const at = next(work.one)
      if (at === undefined) return false
      work.at = at
      return true
    })
  }
}
