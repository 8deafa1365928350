/** Threads may die of a document, or hang on one: that costs the document, not the run. */
import {reasonOf} from '../input.ts'

/** What a batch comes back with. */
export interface Outcome<Result> {
  readonly results: Result[]
  readonly matched: number[]
}

/**
 * A batch that takes so long hangs: the largest one takes half a minute. Nothing else is measured by the clock; what an
 * article may cost is limited by its size and the number of its findings.
 */
const HANG_SECONDS = 600

/** Work on a batch; when the signal comes, its thread is to be ended. */
export type Work<Task, Result> = (tasks: readonly Task[], signal: AbortSignal) => Promise<Outcome<Result>>

/**
 * Works on a batch; when its thread dies or hangs, on each document once more by itself, so that only the guilty one is
 * lost, with the reason. What `fatal` says is no document's fault goes on to the caller.
 */
export async function survive<Task, Result>(
  tasks: readonly Task[],
  work: Work<Task, Result>,
  lost: (reason: string) => Result,
  fatal: (error: unknown) => boolean,
  seconds = HANG_SECONDS,
): Promise<Outcome<Result>> {
  try {
    return await watched(tasks, work, seconds)
  } catch (error) {
    if (fatal(error)) throw error
  }
  const results: Result[] = []
  const matched: number[] = []
  for (const task of tasks) {
    try {
      const one = await watched([task], work, seconds)
      results.push(...one.results)
      matched.push(...one.matched)
    } catch (error) {
      if (fatal(error)) throw error
      results.push(
        lost(error instanceof HangError ? error.message : `The worker died of it: ${reasonOf(error)}`),
      )
    }
  }
  return {results, matched}
}

class HangError extends Error {}

async function watched<Task, Result>(
  tasks: readonly Task[],
  work: Work<Task, Result>,
  seconds: number,
): Promise<Outcome<Result>> {
  const stop = new AbortController()
  let hung = false
  const timer = setTimeout(() => {
    hung = true
    stop.abort()
  }, seconds * 1000)
  try {
    return await work(tasks, stop.signal)
  } catch (error) {
    throw hung ? new HangError(`No end to it after ${seconds} seconds`) : error
  } finally {
    clearTimeout(timer)
  }
}
