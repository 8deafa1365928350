/** Matching without a copy of the pattern must find what `matchAll` finds. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {matchesOf} from '../pipeline/text/matches.ts'

const text = fc
  .array(fc.constantFrom('a', 'B', 'é', ' ', '9', '𝔸', '😀', '\ud83d', '\n', ''), {maxLength: 30})
  .map((parts) => parts.join(''))

/** Words, matches of nothing with and without `u`, looks behind, lines. */
const patterns = [/\p{L}+/gu, /(?=a)|\b/g, /(?<=\p{L})/gu, /x*/g, /x*/gu, /^.?/gm, /(?<one>a)(9)?/g]

it('finds what `matchAll` finds, also of nothing and beside halves of a pair, and leaves the pattern as it was', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (value, pattern) => {
      const say = (match: RegExpExecArray): unknown => [match.index, [...match], {...match.groups}]
      expect(matchesOf(value, pattern).map(say)).toEqual([...value.matchAll(pattern)].map(say))
      expect(pattern.lastIndex).toBe(0)
    }),
  )
})

it('refuses a pattern that would find its first match for ever', () => {
  expect(() => matchesOf('a', /a/)).toThrow(/global/)
})
