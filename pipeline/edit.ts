/** Edits and layers: the only code that makes new text, takes it back, and maps places between the two. */
import {firstNot} from './text/search.ts'

/** One replacement. Offsets are UTF-16 code units of the text before its layer. */
export interface Edit {
  readonly start: number
  readonly end: number
  /** What stands at `start`–`end`; `apply` refuses when it does not. */
  readonly before: string
  readonly after: string
  /** Id of the finding that asked for it. */
  readonly finding: string
}

/** The edits of one round of one stage: sorted, disjoint. */
export interface Layer {
  readonly stage: string
  readonly edits: readonly Edit[]
}

/**
 * Applies sorted, disjoint edits to a text.
 *
 * @throws {RangeError} when edits overlap, are out of order, or `before` is not there.
 */
export function apply(text: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const edit of edits) {
    if (edit.start < last || edit.end < edit.start) {
      throw new RangeError(
        `Expected sorted, disjoint edits, got one at ${edit.start}–${edit.end} after ${last}`,
      )
    }
    if (text.slice(edit.start, edit.end) !== edit.before || edit.end > text.length) {
      throw new RangeError(
        `Expected ${JSON.stringify(edit.before)} at ${edit.start}–${edit.end}, got ${JSON.stringify(text.slice(edit.start, edit.end))}`,
      )
    }
    result += text.slice(last, edit.start) + edit.after
    last = edit.end
  }
  return result + text.slice(last)
}

/** The edits that turn the text after a layer back into the text before it. */
export function invert(edits: readonly Edit[]): Edit[] {
  let shift = 0
  return edits.map((edit) => {
    const start = edit.start + shift
    shift += edit.after.length - edit.before.length
    return {
      start,
      end: start + edit.after.length,
      before: edit.after,
      after: edit.before,
      finding: edit.finding,
    }
  })
}

/** Takes back every layer, the last one first: forward order would corrupt as soon as lengths change. */
export function undo(text: string, layers: readonly Layer[]): string {
  let result = text
  for (let index = layers.length - 1; index >= 0; index--) {
    result = apply(result, invert(layers[index]!.edits))
  }
  return result
}

/** Which side of a span an offset is: decides where a place at the border of a deletion belongs. */
export type Side = 'start' | 'end'

/**
 * Maps an offset of the text after all layers to the original text.
 *
 * A place inside a replacement goes to the replacement's own border on that side. At the place of a
 * deletion a span's start lies behind what was deleted and a span's end before it, so that a
 * finding never claims text that it did not see.
 */
export function toOriginal(layers: readonly Layer[], offset: number, side: Side): number {
  let place = offset
  for (let index = layers.length - 1; index >= 0; index--) place = before(layers[index]!, place, side)
  return place
}

/** Maps a span to the original; an insertion point at a deletion covers nothing, not a negative span. */
export function spanToOriginal(
  layers: readonly Layer[],
  start: number,
  end: number,
): [start: number, end: number] {
  const from = toOriginal(layers, start, 'start')
  const to = toOriginal(layers, end, 'end')
  return to < from ? [to, to] : [from, to]
}

interface Shifts {
  /** Where each edit's replacement starts in the text after the layer. */
  readonly starts: readonly number[]
}

const shifts = new WeakMap<Layer, Shifts>()

function shiftsOf(layer: Layer): Shifts {
  let known = shifts.get(layer)
  if (!known) {
    let shift = 0
    const starts = layer.edits.map((edit) => {
      const start = edit.start + shift
      shift += edit.after.length - edit.before.length
      return start
    })
    known = {starts}
    shifts.set(layer, known)
  }
  return known
}

function before(layer: Layer, offset: number, side: Side): number {
  const {starts} = shiftsOf(layer)
  const {edits} = layer
  // The last edit whose replacement starts at or before the offset (for an end: strictly before it).
  const last =
    firstNot(0, edits.length, (index) =>
      side === 'start' ? starts[index]! <= offset : starts[index]! < offset,
    ) - 1
  if (last < 0) return offset
  const edit = edits[last]!
  const start = starts[last]!
  const end = start + edit.after.length
  if (offset >= end) return edit.end + (offset - end)
  if (offset === start) return edit.start
  return side === 'start' ? edit.start : edit.end
}
