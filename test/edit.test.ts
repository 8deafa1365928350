/** The only code that makes new text: against a model that carries every character's origin. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Edit, Layer} from '../pipeline/edit.ts'
import {apply, invert, spanToOriginal, toOriginal, undo} from '../pipeline/edit.ts'

/** Random sorted, disjoint edits of a text. */
function editsOf(text: string): fc.Arbitrary<Edit[]> {
  return fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.string({maxLength: 4})), {maxLength: 6})
    .map((raw) => {
      const edits: Edit[] = []
      let last = -1
      for (const [start, length, after] of raw.sort((a, b) => a[0] - b[0])) {
        const end = Math.min(text.length, start + length)
        // One insertion a place: two at the same place have no order.
        if (start <= last && !(start === last && end > start && edits.length > 0)) continue
        if (start < last) continue
        edits.push({start, end, before: text.slice(start, end), after, finding: 'x'})
        last = end
      }
      return edits
    })
}

const layered = fc.string({maxLength: 40}).chain((text) =>
  editsOf(text).chain((first) =>
    editsOf(apply(text, first)).map((second): {text: string; layers: Layer[]} => ({
      text,
      layers: [
        {stage: 'a', edits: first},
        {stage: 'b', edits: second},
      ],
    })),
  ),
)

function after(text: string, layers: readonly Layer[]): string {
  return layers.reduce((now, layer) => apply(now, layer.edits), text)
}

describe('apply', () => {
  it('refuses when `before` is not there', () => {
    expect(() => apply('abc', [{start: 0, end: 1, before: 'b', after: '', finding: 'x'}])).toThrow(
      /Expected "b" at 0–1/,
    )
  })
  it('refuses overlapping and unsorted edits', () => {
    const edit = {start: 1, end: 3, before: 'bc', after: '', finding: 'x'}
    expect(() => apply('abcd', [edit, {start: 2, end: 4, before: 'cd', after: '', finding: 'x'}])).toThrow(
      RangeError,
    )
  })
  it('refuses an edit past the end', () => {
    expect(() => apply('ab', [{start: 1, end: 4, before: 'b', after: '', finding: 'x'}])).toThrow(RangeError)
  })
})

describe('undo', () => {
  it('takes back any two layers exactly', () => {
    fc.assert(
      fc.property(layered, ({text, layers}) => {
        expect(undo(after(text, layers), layers)).toBe(text)
      }),
    )
  })
  it('inverts an inversion', () => {
    fc.assert(
      fc.property(layered, ({layers}) => {
        const {edits} = layers[0]!
        expect(invert(invert(edits))).toEqual(edits)
      }),
    )
  })
})

describe('toOriginal', () => {
  /** Every character of the clean text with the place it came from, or nothing for a new one. */
  function provenance(text: string, layers: readonly Layer[]): (number | undefined)[] {
    let from: (number | undefined)[] = [...Array(text.length).keys()]
    let now = text
    for (const layer of layers) {
      const next: (number | undefined)[] = []
      let last = 0
      for (const edit of layer.edits) {
        next.push(...from.slice(last, edit.start), ...Array<undefined>(edit.after.length).fill(undefined))
        last = edit.end
      }
      from = [...next, ...from.slice(last)]
      now = apply(now, layer.edits)
    }
    expect(from.length).toBe(now.length)
    return from
  }
  it('sends every character that survived to the place it came from', () => {
    fc.assert(
      fc.property(layered, ({text, layers}) => {
        for (const [index, origin] of provenance(text, layers).entries()) {
          if (origin === undefined) continue
          expect(toOriginal(layers, index, 'start')).toBe(origin)
          expect(toOriginal(layers, index + 1, 'end')).toBe(origin + 1)
        }
      }),
      {numRuns: 500},
    )
  })
  it('keeps order and bounds', () => {
    fc.assert(
      fc.property(layered, ({text, layers}) => {
        const length = after(text, layers).length
        let last = 0
        for (let place = 0; place <= length; place++) {
          const origin = toOriginal(layers, place, 'start')
          expect(origin).toBeGreaterThanOrEqual(last)
          expect(origin).toBeLessThanOrEqual(text.length)
          const [start, end] = spanToOriginal(layers, place, Math.min(length, place + 2))
          expect(start).toBeLessThanOrEqual(end)
          last = origin
        }
      }),
    )
  })
})
