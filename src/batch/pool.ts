/** Who does the work on documents: this thread for small dumps, worker threads for others. */
import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {setFlagsFromString} from 'node:v8'
import type {Known} from '../../pipeline/index.ts'
import {Hold} from '../labour/freight.ts'
import type {Arrival, Departure, Plan, ReadResult, Settled} from '../labour/index.ts'
import type {LearnTask} from './learn.ts'
import {collect} from './rubbish.ts'
import {survive} from './survive.ts'

/** Batches of so many documents cross to another thread at the lowest cost (one at a time: 150 MB/s, 64: 1,300 MB/s). */
export const BATCH_DOCUMENTS = 64
/** A batch of long articles ends earlier, so that memory stays bounded. */
export const BATCH_UNITS = 1_000_000
/**
 * Below so many bytes of input a second thread starts too late to help, since it loads rules and word lists anew
 * (half a second, in which the first one cleans this much). Who asks for threads gets them.
 */
const SMALL_BYTES = 500_000
/**
 * Batches after which this thread collects its rubbish: what the others hand over lies outside V8's heap, where it does
 * not see how much there is. Its own heap is small, so it costs a fiftieth of a second.
 */
const COLLECT_BATCHES = 16
/**
 * Megabytes in which a thread's new objects are made. V8 makes halves of a power of two of a third of it: 24 is the next
 * step below its own choice, 48, to which anything from 25 on amounts.
 */
const YOUNG_MB = 24

/**
 * What a function has to run, in bytes of its code, before V8 makes it fast, four to five times as much as V8's own
 * choice: every thread makes its own fast code, beside the threads that work, and on two cores they take turns. On 8 MB
 * two threads take a seventh less time so, on 20 MB a twelfth; one thread alone would take longer. Node 20 and 21 know the
 * flag; later ones count calls, and say on standard error that they do not know it.
 */
const BUDGET = 600_000
const countsBytes = Number.parseInt(process.versions.v8, 10) < 12

export interface Pool {
  readonly size: number
  read(arrivals: readonly Arrival[]): Promise<{results: ReadResult[]; matched: number[]}>
  learn(task: LearnTask): Promise<void>
  settle(departures: readonly Departure[], known: Known, path: string): Promise<Settled>
  /** Ends the threads, and gives their memory back, until there is work for them again. */
  rest(): Promise<void>
  close(): Promise<void>
}

/** How many threads are asked for, or one a core. */
export function threadsOf(concurrency: number | undefined): number {
  return concurrency ?? availableParallelism()
}

export async function openPool(plan: Plan, bytes: number, concurrency: number | undefined): Promise<Pool> {
  const size = threadsOf(concurrency)
  // Run from its sources the program has no built worker, and needs none.
  const built = new URL('./worker.js', import.meta.url)
  if (size < 2 || (concurrency === undefined && bytes < SMALL_BYTES) || !existsSync(built)) return here(plan)
  const {Piscina} = await import('piscina')
  if (countsBytes) setFlagsFromString(`--interrupt-budget=${BUDGET}`)
  const start = () =>
    new Piscina({
      filename: built.href,
      minThreads: 0,
      maxThreads: size,
      maxQueue: 'auto',
      workerData: plan,
      idleTimeout: 60_000,
      resourceLimits: {maxYoungGenerationSizeMb: YOUNG_MB},
    })
  let threads = start()
  let batches = 0
  async function counted<Result>(work: Promise<Result>): Promise<Result> {
    const result = await work
    if (++batches % COLLECT_BATCHES === 0) collect()
    return result
  }
  return {
    size,
    read: (arrivals) =>
      survive(
        arrivals,
        (tasks, signal) => counted(threads.run(tasks, {name: 'read', signal}) as ReturnType<Pool['read']>),
        (reason): ReadResult => ({failed: reason}),
        isOurs,
      ),
    learn: (task) => threads.run(task, {name: 'learn'}) as Promise<void>,
    settle: (departures, _known, path) =>
      survive(
        departures,
        (tasks, signal) => {
          const hold = new Hold()
          const packed = tasks.map((task) => ({
            ...task,
            state: hold.put(task.state),
            known: hold.put(task.known),
          }))
          return counted(
            threads.run(
              {departures: packed, path},
              {name: 'settle', signal, transferList: hold.memory},
            ) as Promise<Settled>,
          )
        },
        (reason): Settled['results'][number] => ({failed: reason}),
        isOurs,
      ),
    async rest() {
      await threads.destroy()
      threads = start()
    },
    close: () => threads.destroy(),
  }
}

/** The work in this thread: only then does it load the rules. */
async function here(plan: Plan): Promise<Pool> {
  const [{createLabour}, {learn}] = await Promise.all([import('../labour/index.ts'), import('./learn.ts')])
  const labour = createLabour(plan)
  // A pause between batches lets signals and progress through.
  const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return {
    size: 1,
    async read(arrivals) {
      await breathe()
      return labour.read(arrivals)
    },
    async learn(task) {
      await breathe()
      learn(task)
      // What learning left goes before the next phase, as it does with a thread.
      if (task.isLarge) collect()
    },
    async settle(departures, known) {
      await breathe()
      return labour.settle(departures, known)
    },
    rest: async () => {},
    close: async () => {},
  }
}

/** A full disk is not a fault of the input. Errors of other threads come without their code. */
export function isOurs(error: unknown): boolean {
  const {code, message} = error as NodeJS.ErrnoException
  return /^(?:ENOSPC|EDQUOT|EROFS)\b/.test(code ?? message)
}
