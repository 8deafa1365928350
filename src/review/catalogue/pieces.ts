/** As much of a text as a page shows: its beginning, its two ends, or some words around a change. */
import type {ShownText} from '../api.ts'

/** Text that a list shows of a change, and words around it. */
const SHOWN = 2000
const AROUND = 70
/** Unchanged text that is shown whole; of more its two ends. */
const SAME_SHOWN = 6000
const SAME_END = 1500

export function headOf(text: string): string {
  return text.slice(0, SHOWN)
}

/** Whether texts are longer than what is shown of them. */
export function isCut(before: string, after: string | null): boolean {
  return before.length > SHOWN || (after?.length ?? 0) > SHOWN
}

/**
 * A text without the middle where it is long.
 *
 * @param start Its place in the original, where the middle can be asked for.
 */
export function shortened(text: string, start: number): ShownText {
  if (text.length <= SAME_SHOWN) return {text}
  return {
    text: text.slice(0, SAME_END) + text.slice(-SAME_END),
    gap: {at: SAME_END, start: start + SAME_END, end: start + text.length - SAME_END},
  }
}

/** The words before a place. */
export function leftOf(text: string, end: number): string {
  const from = Math.max(0, end - AROUND)
  const part = text.slice(from, end)
  const space = part.search(/\s/)
  return from === 0 ? flat(part) : `… ${flat(part.slice(space === -1 || space > 20 ? 0 : space)).trimStart()}`
}

/** The words behind a place. */
export function rightOf(text: string, start: number): string {
  const part = text.slice(start, start + AROUND)
  if (start + AROUND >= text.length) return flat(part)
  const cut = part.search(/\s\S*$/)
  return `${flat(part.slice(0, cut < AROUND - 20 ? undefined : cut)).trimEnd()} …`
}

/** Line breaks of the surroundings say nothing about a change: they are signs here. */
function flat(text: string): string {
  return text.replace(/[ \t]*(\r?\n)[\s]*/g, (breaks) => (breaks.split('\n').length > 2 ? ' ¶ ' : ' '))
}
