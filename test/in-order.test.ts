/** Results in the order of their batches, whatever the order in which they end. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {InOrder} from '../src/batch/in-order.ts'
import {collect} from '../src/batch/rubbish.ts'

/** Tasks that end when they are told to. */
function tasks(count: number) {
  const ends: ((error?: Error) => void)[] = []
  const begun: number[] = []
  const list = Array.from({length: count}, (_, number) => {
    const promise = new Promise<{number: number}>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve({number})))
    })
    return () => {
      begun.push(number)
      return promise
    }
  })
  return {list, begun, ends}
}

/** Lets everything run that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

it('takes results in the order in which tasks were given', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({min: 1, max: 4}),
      fc.infiniteStream(fc.nat()),
      fc.boolean(),
      async (size, choice, late) => {
        const {list, begun, ends} = tasks(40)
        const taken: number[] = []
        const pass = new InOrder<{number: number}>(size, ({number}) => taken.push(number))
        const work = (async () => {
          for (const task of list) await pass.add(task)
          await pass.end()
        })()
        const open = new Set<number>()
        let seen = 0
        for (let ended = 0; ended < list.length; ended++) {
          await settle()
          for (; seen < begun.length; seen++) open.add(begun[seen]!)
          expect(open.size).toBeLessThanOrEqual(size)
          // At work, queued behind them, and waiting for an earlier one: never more.
          expect(begun.length - taken.length).toBeLessThanOrEqual(size * 6 + 1)
          const first = Math.min(...open)
          // At the worst the earliest comes last.
          const able = late && open.size > 1 ? [...open].filter((number) => number !== first) : [...open]
          const next = able[choice.next().value! % able.length]!
          open.delete(next)
          ends[next]!()
        }
        await work
        expect(taken).toEqual(list.map((_, number) => number))
      },
    ),
    {numRuns: 60},
  )
})

it.each(['add', 'end'])('says in `%s` what failed, and takes nothing after it', async (where) => {
  const {list, ends} = tasks(3)
  const taken: number[] = []
  const pass = new InOrder<{number: number}>(2, ({number}) => taken.push(number))
  await pass.add(list[0]!)
  await pass.add(list[1]!)
  ends[0]!()
  await settle()
  ends[1]!(new Error('no room'))
  await settle()
  await expect(where === 'add' ? pass.add(list[2]!) : pass.end()).rejects.toThrow('no room')
  expect(taken).toEqual([0])
})

it('says what the taking of a result threw, and takes nothing after it', async () => {
  const {list, ends} = tasks(2)
  const taken: number[] = []
  const pass = new InOrder<{number: number}>(2, ({number}) => {
    taken.push(number)
    throw new Error('disk full')
  })
  for (const task of list) await pass.add(task)
  for (const end of ends) end()
  await expect(pass.end()).rejects.toThrow('disk full')
  expect(taken).toEqual([0])
})

it('holds on to no batch that is taken, and to nothing that it came to', async () => {
  const given: WeakRef<object>[] = []
  const came: WeakRef<object>[] = []
  const ends: (() => void)[] = []
  const pass = new InOrder<object>(2, () => {})
  for (let number = 0; number < 60; number++) {
    const batch = {number}
    given.push(new WeakRef(batch))
    const ended = new Promise<void>((resolve) => ends.push(resolve))
    // Two at work and one behind them: the queue never runs empty.
    if (number >= 3) ends[number - 3]!()
    await pass.add(async () => {
      await ended
      const result = {batch: batch.number}
      came.push(new WeakRef(result))
      return result
    })
  }
  await settle()
  collect()
  const left = (refs: readonly WeakRef<object>[]): number => refs.filter((ref) => ref.deref()).length
  // Those at work, those behind them, and what waits for an earlier one.
  expect(left(given)).toBeLessThanOrEqual(12)
  expect(left(came)).toBeLessThanOrEqual(12)
  for (const end of ends) end()
  await pass.end()
})
