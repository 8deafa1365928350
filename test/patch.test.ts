/** The unified diffs of a run: right for `patch`, and made in time that grows with the text. */
import {applyPatch, parsePatch, reversePatch} from 'diff'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Hunk} from '../src/changes/hunks.ts'
import {cleanOf} from '../src/changes/hunks.ts'
import {patchBetween, patchOf} from '../src/changes/patch.ts'

/** A text in stretches that stay and stretches that change. */
const stretch = fc.record({
  before: fc.string({unit: fc.constantFrom('a', 'b', '\n', '\n', ' ', '\r'), maxLength: 12}),
  after: fc.option(fc.string({unit: fc.constantFrom('a', 'c', '\n', ' '), maxLength: 6})),
})

function textAndHunks(stretches: readonly {before: string; after: string | null}[]): [string, Hunk[]] {
  let text = ''
  const hunks: Hunk[] = []
  for (const {before, after} of stretches) {
    const place = {start: text.length, end: text.length + before.length}
    text += before
    hunks.push(
      after === null ? {kind: 'same', ...place} : {kind: 'change', ...place, clean: after, findings: []},
    )
  }
  return [text, hunks]
}

describe('a unified diff', () => {
  it('makes the clean text of the original, and the original of the clean text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stretch, {maxLength: 12}), async (stretches) => {
        const [original, hunks] = textAndHunks(stretches)
        const clean = cleanOf(original, hunks)
        const patch = await patchOf('text/a.txt', original, hunks)
        if (original === clean) expect(patch).toBe('')
        else {
          const [parsed] = parsePatch(patch)
          expect(applyPatch(original, parsed!, {autoConvertLineEndings: false})).toBe(clean)
          expect(applyPatch(clean, reversePatch(parsed!), {autoConvertLineEndings: false})).toBe(original)
        }
      }),
      {numRuns: 2000},
    )
  })

  it('is the one that a comparison of the lines gives', async () => {
    const original = 'One.\nTwo  two.\nThree.\nFour.\nFive.\nSix\nseven.\nEight.'
    const at = (text: string, clean: string): Hunk => {
      const start = original.indexOf(text)
      return {kind: 'change', start, end: start + text.length, clean, findings: []}
    }
    const hunks = [at('  ', ' '), at('Five.\n', ''), at('x\ns', 'x s'), at('t.', 't')]
    const all: Hunk[] = []
    let from = 0
    for (const hunk of hunks) {
      all.push({kind: 'same', start: from, end: hunk.start}, hunk)
      from = hunk.end
    }
    const patch = await patchOf('text/a.txt', original, all)
    expect(patch).toBe(await patchBetween('text/a.txt', original, cleanOf(original, all)))
    expect(patch).toMatchInlineSnapshot(`
      "--- a/text/a.txt
      +++ b/text/a.txt
      @@ -1,8 +1,6 @@
       One.
      -Two  two.
      +Two two.
       Three.
       Four.
      -Five.
      -Six
      -seven.
      -Eight.
      \\ No newline at end of file
      +Six seven.
      +Eight
      \\ No newline at end of file
      "
    `)
  })

  it('compares two texts of which every line differs', async () => {
    const before = Array.from({length: 9000}, (_, index) => `before ${index}\n`).join('')
    const after = Array.from({length: 9000}, (_, index) => `after ${index}\n`).join('')
    const [parsed] = parsePatch(await patchBetween('text/a.txt', before, after))
    expect(applyPatch(before, parsed!)).toBe(after)
  })
})
