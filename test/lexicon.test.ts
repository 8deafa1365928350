/** The table of words: the same answers as the lists that it was made from. */
import {describe, expect, it} from 'vitest'
import {packWords, WordTable} from '../src/lexicon/word-table.ts'

describe('a table of words', () => {
  const words = new Set(['house', 'naïve', 'o’clock', 'a'])
  const counts = new Map([
    ['house', 12],
    ['uh', 3],
    ['a', 2 ** 31 - 1],
  ])
  const table = new WordTable(packWords(words, counts))

  it('knows its words and counts, and no others', () => {
    for (const word of [...words, ...counts.keys(), 'hous', 'houses', '', 'naive']) {
      expect([word, table.has(word), table.count(word)]).toEqual([
        word,
        words.has(word),
        counts.get(word) ?? 0,
      ])
    }
    expect(table.total).toBe(2 ** 31 + 14)
  })

  it('keeps many words apart', () => {
    const many = new Set(Array.from({length: 5000}, (_, number) => `w${number}`))
    const large = new WordTable(packWords(many, new Map([...many].map((word, at) => [word, at]))))
    for (let number = 0; number < 10_000; number++) {
      expect(large.has(`w${number}`)).toBe(number < 5000)
      expect(large.count(`w${number}`)).toBe(number < 5000 ? number : 0)
    }
  })

  it('refuses bytes that are no table', () => {
    expect(() => new WordTable(new Uint8Array(64))).toThrow(RangeError)
    const bytes = packWords(words, counts)
    expect(() => new WordTable(bytes.subarray(0, bytes.length - 2))).toThrow(RangeError)
  })

  it('is read from any place', () => {
    const bytes = packWords(words, counts)
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    expect(new WordTable(moved.subarray(1)).has('house')).toBe(true)
  })
})
