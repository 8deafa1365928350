/** A worker thread: the same labour as in the main thread, on batches. */
import {readFileSync} from 'node:fs'
import {workerData} from 'node:worker_threads'
import type {Known} from '../pipeline/index.ts'
import type {Arrival, Departure, Plan, ReadResult, Settled} from './labour.ts'
import {createLabour} from './labour.ts'

const labour = createLabour(workerData as Plan)

let known: {readonly path: string; readonly known: Known} | undefined

export function read(arrivals: readonly Arrival[]): {results: ReadResult[]; matched: number[]} {
  return labour.read(arrivals)
}

/** What the dump taught comes by file: it is large, and every worker needs it once. */
export function settle({
  departures,
  path,
}: {
  departures: readonly Departure[]
  path: string
}): Promise<Settled> {
  if (known?.path !== path)
    known = {path, known: (JSON.parse(readFileSync(path, 'utf8')) as {shared: Known}).shared}
  return labour.settle(departures, known.known)
}
