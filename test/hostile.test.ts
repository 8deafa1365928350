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

/** Short pieces fill the longest line that is taken for a label. */
const TIMES = 75
/** A pattern that can part a run of words in more ways than one tries them all when the end does not fit. */
const heads = [
  '',
  'The ',
  'By ',
  'Home ',
  'Photo: ',
  'Read also: ',
  'See ',
  '“',
  'p',
  '(',
  'GENOA, May 3 – ',
  'As the ',
]
const fillers =
  'harbour |Harbour |HARBOUR |Harbour, |A / |a-|l’|1 000 |12.5, |A. |(a) |+A +A |#: |: a|“a” |é |, and |-|—|. |, |1 |Maria Costa |@maria |10:30 |: '.split(
    '|',
  )
const tails = [
  '',
  '. small words follow it.',
  ', 3. small words follow it.',
  '!',
  '|',
  '{',
  '/',
  '= a',
  ' © A',
  ' said.',
  ' 1',
]

describe('a line of seventy-five times the same', () => {
  it.each(heads)(
    'behind `%s` ends, whatever comes last',
    (head) => {
      for (const filler of fillers) {
        for (const tail of tails) {
          const line = `${head}${filler.repeat(TIMES).trim()}${tail}`
          const text = `Dockers strike in Genoa\n\n${line}\n\nThe strike goes on in the port, and nobody knows how long it will last.\n\n${line}`
          expect(String(work(text, {...settings, language: 'en'}).value).length).toBeGreaterThan(0)
        }
      }
    },
    LIMIT,
  )
})

it(
  'a long clause before a stray stop, of plain words up to a comma, ends',
  () => {
    const clause =
      'The arrival of the dockers of the port of Genoa in the old town of the harbour with the ships and the cranes and the ropes of the fleet of the north, so that they can write'
    expect(String(work(`${clause} the word. ummar Genoa.`, {...settings, language: 'en'}).value)).toContain(
      'The arrival',
    )
  },
  LIMIT,
)
