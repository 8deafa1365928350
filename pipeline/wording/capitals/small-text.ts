/** Whether somebody begins sentences small on purpose. */

/** Fewest sentences that begin small, without a headline or name among them. */
const HABIT = 3

/** Whether a text begins more of its sentences small than with a capital. */
export function beginsSmall(text: string): boolean {
  const small = text.match(/\p{Ll}{3}[.!?]["”’)]? ["“‘(]?(?:\p{Ll}{2}|[ai] )/gu)?.length ?? 0
  if (small < HABIT) return false
  return small > (text.match(/\p{Ll}{2}[.!?]["”’)]? ["“‘(]?\p{Lu}/gu)?.length ?? 0)
}
