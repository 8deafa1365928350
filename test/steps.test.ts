/** Documents whose steps are taken in turn must come out as those that are read one by one. */
import {describe, expect, it} from 'vitest'
import {toRow} from '../pipeline/finding.ts'
import type {Document, Settings} from '../pipeline/index.ts'
import {createDesk, createDocument, recipe, textOf} from '../pipeline/index.ts'
import type {Steps} from '../pipeline/steps.ts'
import {inTurn, toTheEnd} from '../pipeline/steps.ts'
import {lexicon} from '../src/lexicon/index.ts'
import {articles} from './dump/articles.ts'
import {faults} from './dump/faults.ts'
import {plantedDump} from './dump/generate.ts'

const settings: Settings = {lexicon}
const desk = createDesk(recipe, settings)
const dump = plantedDump(articles, faults, {seed: 5, copies: 2}).slice(0, 70)
const next = (steps: Steps<void>): number | undefined => {
  const {done, value} = steps.next()
  return done ? undefined : value
}
const open = ({text}: {readonly text: string}): Document => createDocument(text, {}, settings)
const said = (file: Document): unknown => [
  textOf(file),
  file.data.language,
  file.data.metadata,
  file.data.findings!.map(toRow),
]

describe('steps', () => {
  it('of many documents in turn read each as it is read alone', () => {
    const alone = dump.map(open)
    for (const file of alone) desk.read(file)
    const together = dump.map(open)
    inTurn(
      together.map((file) => desk.steps(file)),
      next,
    )
    expect(together.map(said)).toEqual(alone.map(said))
  })

  it('are numbered upwards', () => {
    for (const one of dump.slice(0, 20)) {
      let last = -1
      const steps = desk.steps(open(one))
      for (let at = next(steps); at !== undefined; at = next(steps)) {
        expect(at).toBeGreaterThan(last)
        last = at
      }
    }
  })

  it('are taken of all before any goes on', () => {
    const taken: string[] = []
    function* work(name: string, numbers: readonly number[]): Steps<void> {
      for (const number of numbers) {
        yield number
        taken.push(`${name}${number}`)
      }
    }
    inTurn([work('a', [0, 1, 5]), work('b', [1, 2]), work('c', [])], next)
    expect(taken).toEqual(['a0', 'a1', 'b1', 'b2', 'a5'])
  })

  it('can be taken at once', () => {
    function* work(): Steps<string> {
      yield 0
      return 'done'
    }
    expect(toTheEnd(work())).toBe('done')
  })
})
