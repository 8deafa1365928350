/**
 * Texts that nobody wrote, as long as an article may be: what costs by the square of a text takes minutes here, or fills
 * a list until the process falls. The limit is many times what they take, and a small part of what they took.
 */
import {describe, expect, it} from 'vitest'
import {work} from '../pipeline/index.ts'
import {lexicon} from '../src/lexicon/index.ts'

const LENGTH = 1_900_000
const LIMIT = 30_000
const settings = {lexicon}

const units: [what: string, unit: string][] = [
  ['one word', 'ha '],
  ['one letter a line', 'a\n'],
  ['brackets that open', '('],
  ['a label of links, without end', '[Read also: '],
  ['words in another script', 'The ministry supports sports 事业 in the region. '],
  ['words without a stop', '日本　語 '],
  ['sentences of a script read from the right', 'وصل \u200fBBC\u200f اليوم. '],
  ['capitals in doubt', 'It was called a Budget committee when the budget committee met. '],
]

describe('a text of nearly two million characters', () => {
  it.each(units)(
    'of %s',
    (_what, unit) => {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length))
      let kept = 0
      try {
        kept = String(work(text, settings).value).length
      } catch (error) {
        // Refused by number of findings, not by the clock.
        expect(String(error)).toContain('findings in one round')
        return
      }
      expect(kept).toBeLessThanOrEqual(text.length)
    },
    LIMIT,
  )
})
