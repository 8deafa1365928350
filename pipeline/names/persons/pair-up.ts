/** Which reading of a given name and which of a surname belong together: two of one people, the surest first. */
import {fold} from '../listed/authority.ts'
import {guessOrigin} from '../spellings/romanise.ts'
import {isOwnSpelling, withoutStyle} from './own-spelling.ts'
import type {How, ResolvedPart} from './persons.ts'

const strength: Readonly<Record<How, number>> = {
  exact: 4,
  rules: 3,
  letters: 2,
  sound: 1,
  ending: 0,
  habit: 0,
  text: 0,
  shape: 0,
}

export type Fits = (given: ResolvedPart, family: ResolvedPart) => boolean

export interface Pair {
  readonly best: {readonly given: ResolvedPart; readonly family: ResolvedPart; readonly rank: number}
  /** Whether another pair is as sure, and spelt otherwise. */
  readonly tied: boolean
}

/** Peoples who bear each other's names. */
const neighbours: readonly ReadonlySet<string>[] = [
  new Set(['ru', 'uk', 'be']),
  new Set(['ru', 'az', 'kk', 'ky', 'uz', 'tg', 'tk']),
]

/** A given name that stands as in English, before a surname of its neighbours: `Valentin Stefanovitch` of Belarus. */
export const areNeighbours: Fits = (given, family) =>
  given.how === 'exact' && neighbours.some((group) => group.has(given.origin) && group.has(family.origin))

/** The surest given name and surname that fit together. */
export function pairUp(
  givens: readonly ResolvedPart[],
  families: readonly ResolvedPart[],
  {given, family, homes, fits}: {given: string; family: string; homes: ReadonlySet<string>; fits: Fits},
): Pair | undefined {
  let best: Pair['best'] | undefined
  let tied = false
  for (const first of givens) {
    for (const last of families) {
      if (!fits(first, last)) continue
      const rank = strength[first.how] + strength[last.how]
      const differs =
        best &&
        (spell(first.form, given) !== spell(best.given.form, given) ||
          spell(last.form, family) !== spell(best.family.form, family))
      if (!best || rank > best.rank) {
        best = {given: first, family: last, rank}
        tied = false
      } else if (rank === best.rank && differs) {
        // `Anatolij Schewtschenko`, in Russia as in Ukraine: the surname's ending chooses between `Anatoly` and `Anatoliy`.
        const isStyle =
          fold(last.form) === fold(best.family.form) &&
          withoutStyle(first.form) === withoutStyle(best.given.form)
        const shown = isStyle ? guessOrigin(last.form) : undefined
        // `Nurlan` is a name of Azerbaijan as well; the text is about Kazakhstan.
        const [isHere, wasHere] = [homes.has(first.origin), homes.has(best.given.origin)]
        if (shown === first.origin || (isHere && !wasHere)) best = {given: first, family: last, rank}
        else if (wasHere && !isHere) continue
        else if (shown !== best.given.origin) tied = true
      }
    }
  }
  return best && {best, tied}
}

/** The part as found, unless the mention differs from it only by marks or by what English itself writes in two ways. */
export function spell(form: string, mention: string): string {
  if (fold(form) === fold(mention)) return mention
  return isOwnSpelling(mention, form) ? mention : form
}
