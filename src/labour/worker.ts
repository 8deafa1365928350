/** A worker thread: the same labour as in the main thread, on batches. */
import {readFileSync} from 'node:fs'
import {workerData} from 'node:worker_threads'
import {move, transferableSymbol, valueSymbol} from 'piscina'
import type {Known} from '../../pipeline/index.ts'
import {Hold} from './freight.ts'
import type {Arrival, Departure, Plan, ReadResult, Settled} from './index.ts'
import {createLabour} from './index.ts'
import {settledTables} from './rows.ts'

export {learn} from '../batch/learn.ts'

const labour = createLabour(workerData as Plan)

let known: {readonly path: string; readonly known: Known} | undefined

export function read(arrivals: readonly Arrival[]): {results: ReadResult[]; matched: number[]} {
  const {results, matched} = labour.read(arrivals)
  const hold = new Hold()
  const packed = results.map((result) =>
    'failed' in result ? result : {...result, state: hold.put(result.state), seen: hold.put(result.seen)},
  )
  return handOver({results: packed, matched}, hold)
}

/** What the dump taught comes by file: it is large, and every worker needs it once. */
export async function settle({
  departures,
  path,
}: {
  departures: readonly Departure[]
  path: string
}): Promise<Settled> {
  if (known?.path !== path)
    known = {path, known: (JSON.parse(readFileSync(path, 'utf8')) as {shared: Known}).shared}
  const {results, matched} = await labour.settle(departures, known.known)
  const hold = new Hold()
  const packed = results.map((result) => {
    if ('failed' in result) return result
    const done = {...result.done}
    for (const table of settledTables) done[table] = hold.put(done[table])
    return {done}
  })
  return handOver({results: packed, matched}, hold)
}

/** A result together with the memory in which its lines lie. */
function handOver<Result extends object>(result: Result, {memory}: Hold): Result {
  return move({[transferableSymbol]: memory, [valueSymbol]: result} as never) as unknown as Result
}
