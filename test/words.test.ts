/** A table that was brought up to date must be the one that a fresh reading gives. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {apply} from '../pipeline/edit.ts'
import {createDocument, textOf} from '../pipeline/index.ts'
import {fact} from '../pipeline/text/suspicion.ts'
import {read as readWords, wordTable} from '../pipeline/text/words.ts'

/** Letters, marks, digits and signs: everything at which words begin, end and join. No edit cuts a pair of surrogates. */
const text = fc
  .array(fc.constantFrom('a', 'Bé', '9', ' ', '  ', '.', '\n', '’', '-', 'é', '한', '№', '. ', 'the ', '́'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

function read(value: string): unknown {
  const {starts, ends, words, gaps, store, count} = wordTable(createDocument(value, {}, {}))
  const say = (numbers: Int32Array): string[] => [...numbers].map((id) => store.texts[id]!)
  return {count, starts: [...starts], ends: [...ends], words: say(words), gaps: say(gaps)}
}

it('rereads only what edits touched', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.record({at: fc.nat(60), size: fc.nat(6), after: text}), {maxLength: 5}),
      (original, wishes) => {
        const file = createDocument(original, {}, {})
        const before = wordTable(file)
        let last = 0
        const edits = wishes
          .sort((a, b) => a.at - b.at)
          .flatMap(({at, size, after}) => {
            const start = Math.max(last, Math.min(at, original.length))
            const end = Math.min(original.length, start + size)
            // Two insertions never share a place.
            if (last > 0 && start <= last && start === end) return []
            last = Math.max(end, start + 1)
            return [{start, end, before: original.slice(start, end), after: after.slice(0, 9), finding: ''}]
          })
          .filter(({start}) => start <= original.length)
        if (edits.length === 0) return
        file.value = apply(original, edits)
        file.data.layers!.push({stage: 'repair', edits})
        const {starts, ends, words, gaps, store, count} = wordTable(file)
        expect(store).toBe(before.store)
        const say = (numbers: Int32Array): string[] => [...numbers].map((id) => store.texts[id]!)
        expect({count, starts: [...starts], ends: [...ends], words: say(words), gaps: say(gaps)}).toEqual(
          read(textOf(file)),
        )
      },
    ),
    {numRuns: 3000},
  )
})

it('knows facts of words apart, also more of them than share a row', () => {
  const words = ['a', 'be', 'cat', 'dogs', 'eagle']
  const {store, words: numbers} = readWords(words.join(' '))
  const facts = Array.from({length: 150}, (_, index) => fact((word) => word.length % 5 === index % 5))
  for (let round = 0; round < 2; round++)
    for (const [index, one] of facts.entries()) {
      expect([...numbers].map((id) => one.of(store, id))).toEqual(
        words.map((word) => word.length % 5 === index % 5),
      )
      expect(one.next(store, numbers, 0)).toBe((index + 4) % 5)
    }
})
