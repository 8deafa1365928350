/** Pages that nobody wrote: lines of the rules' own examples, damaged, in any order and in any language. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {rules, textOf, undo, work} from '../pipeline/index.ts'
import {lexicon} from '../src/lexicon/index.ts'

/** A fixed seed: the same pages each time. */
const RUNS = {numRuns: 250, seed: 11}

const examples = rules()
  .flatMap(({catches, leaves}) => [...catches.map(({before}) => before), ...leaves.map(({text}) => text)])
  .flatMap((text) => text.split('\n'))
  .filter((line) => line.trim() !== '')

const mark = fc.constantFrom(...'•|—-…()“”"«»/©*:;#.?!'.split(''), '12:30', '2024')

const at = (line: string, share: number): number => Math.floor(line.length * share)

const damages: readonly ((line: string, mark: string, share: number) => string)[] = [
  (line) => line,
  (line, _, share) => line.slice(0, at(line, share)),
  (line, _, share) => line.slice(at(line, share)),
  (line, sign) => `${sign} ${line}`,
  (line, sign) => `${line} ${sign}`,
  (line, sign, share) => `${line.slice(0, at(line, share))}${sign}${line.slice(at(line, share))}`,
  // Nothing but its marks, and a credit or an hour that stands at its end.
  (line, _, share) =>
    line.slice(0, at(line, share)).replace(/[\p{L}\p{N}]+/gu, '') + line.slice(at(line, share)),
]

const line = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.constantFrom(...damages),
    mark,
    fc.double({min: 0, max: 1, noNaN: true}),
  )
  .map(([text, damage, sign, share]) => damage(text, sign, share))

const page = fc.record({
  lines: fc.array(line, {minLength: 1, maxLength: 9}),
  joint: fc.constantFrom('\n', '\n\n'),
  language: fc.constantFrom(
    'en',
    'en',
    'fr',
    'de',
    'es',
    'it',
    'pl',
    'ru',
    'ar',
    'zh',
    'ja',
    'und',
    undefined,
  ),
})

it('fails on none, gives each back, and finds nothing more in what it made', () => {
  fc.assert(
    fc.property(page, ({lines, joint, language}) => {
      const settings = {lexicon, ...(language ? {language} : {})}
      const text = lines.join(joint)
      const file = work(text, settings)
      const cleaned = textOf(file)
      expect(undo({text: cleaned, layers: file.data.layers!})).toBe(text)
      if (!file.data.unsettled)
        expect(textOf(work(cleaned, {...settings, language: file.data.language!}))).toBe(cleaned)
    }),
    RUNS,
  )
})

/** So many lines stand together. */
const PAGE = 12

it.each([3, 4])('fails on no example of which a bullet and %d words are left', (words) => {
  const left = new RegExp(
    `(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+){0,${words - 1}}[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]*$`,
    'u',
  )
  const ends = [...new Set(examples.map((text) => `• ${left.exec(text)?.[0] ?? text}`))]
  for (let from = 0; from < ends.length; from += PAGE)
    work(ends.slice(from, from + PAGE).join('\n\n'), {lexicon, language: 'en'})
})
