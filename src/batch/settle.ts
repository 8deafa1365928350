import {join} from 'node:path'
import {Growing} from '../disk/growing.ts'
import {readText, writeSafely} from '../disk/index.ts'
import {textOf} from '../labour/freight.ts'
import type {Departure, Settled} from '../labour/index.ts'
import type {SettleResult} from '../labour/rows.ts'
import type {RuleCounts} from '../ledger/info.ts'
import {higher} from '../ledger/info.ts'
import type {Draft, Streamed} from '../ledger/write.ts'
import {streamed} from '../ledger/write.ts'
import type {Row} from '../tables.ts'
import {InOrder} from './in-order.ts'
import type {Learned} from './learned.ts'
import {knownIn} from './learned.ts'
import type {BatchOptions} from './options.ts'
import {StoppedError, throttle} from './options.ts'
import type {Pool} from './pool.ts'
import {BATCH_DOCUMENTS, BATCH_UNITS} from './pool.ts'
import type {Spool} from './spool.ts'
import {reader} from './stretches.ts'

/** Documents between two checkpoints of phase three. */
const CHECKPOINT_DOCUMENTS = 512
const SLOWEST = 10

/** What phase three adds up. */
export interface Tally {
  kept: number
  leftOut: number
  duplicates: number
  rules: Record<string, RuleCounts>
  rejected: Row<'rejected'>[]
  slowest: {article: string; milliseconds: number}[]
}

interface Checkpoint {
  readonly documents: number
  readonly sizes: Record<Streamed, number>
  readonly tally: Tally
  readonly matched: number[]
}

export async function settleAll(what: {
  draft: Draft
  spool: Spool
  ids: readonly string[]
  order: readonly number[]
  names: readonly string[]
  known: Learned
  options: BatchOptions
  pool: Pool
}): Promise<Tally> {
  const {draft, spool, ids, order, names, known, options, pool} = what
  const {entries, matched} = spool
  const checkpointPath = join(draft.work, 'settled.json')
  const saved = readText(checkpointPath)
  const checkpoint = saved === undefined ? undefined : (JSON.parse(saved) as Checkpoint)
  const tables = Object.fromEntries(
    streamed.map((name) => [name, new Growing(join(draft.out, name), checkpoint?.sizes[name] ?? 0)]),
  ) as Record<Streamed, Growing>
  const tally: Tally = checkpoint?.tally ?? {
    kept: 0,
    leftOut: 0,
    duplicates: 0,
    rules: {},
    rejected: [],
    slowest: [],
  }
  for (const one of checkpoint?.matched ?? []) matched.add(one)
  let documents = checkpoint?.documents ?? 0
  let since = 0
  const save = (): void => {
    for (const name of streamed) tables[name].flush()
    const sizes = Object.fromEntries(streamed.map((name) => [name, tables[name].size])) as Record<
      Streamed,
      number
    >
    writeSafely(
      checkpointPath,
      JSON.stringify({documents, sizes, tally, matched: [...matched]} satisfies Checkpoint),
    )
    since = 0
  }
  const report = throttle(() =>
    options.watch?.progress?.({
      phase: 'writing',
      documents,
      part: documents / Math.max(1, ids.length),
      finished: false,
    }),
  )
  const take = (departures: readonly Departure[], {results, matched: fitted}: Settled): void => {
    for (const one of fitted) matched.add(one)
    for (const [at, result] of results.entries()) {
      const {id} = departures[at]!
      const index = order[documents + at]!
      if ('failed' in result) {
        const row = {
          path: pathIn(departures[at]!),
          line: entries.line(index),
          reason: `Cleaning failed: ${result.failed}`,
        }
        tally.rejected.push(row)
        options.watch?.rejected?.(row)
        continue
      }
      count(tally, id, result.done, entries.milliseconds(index))
      tables['articles.jsonl'].add(result.done.articles)
      tables['findings.jsonl'].add(result.done.findings)
      tables['removed.jsonl'].add(result.done.removed)
      tables['duplicates.jsonl'].add(result.done.duplicates)
      tables['boilerplate.jsonl'].add(result.done.boilerplate)
      tables['originals.jsonl'].add(result.done.originals)
      tables['changes.diff'].add(result.done.diff)
    }
    documents += results.length
    since += results.length
    if (since >= CHECKPOINT_DOCUMENTS) save()
    report()
  }
  const pass = new InOrder<() => void>(pool.size, (done) => done())
  const read = reader(spool.states)
  for (let at = documents; at < order.length; ) {
    const departures: Departure[] = []
    let bytes = 0
    while (at < order.length && departures.length < BATCH_DOCUMENTS && bytes < BATCH_UNITS) {
      const index = order[at]!
      const id = ids[index]!
      const written = entries.id(index) === id ? undefined : entries.own(index)
      departures.push({
        id,
        own: written ? {key: written.key, raw: written.raw} : null,
        file: names[at]!,
        state: read(entries.stateStart(index), entries.stateLength(index)),
        known: known.of(at),
      })
      bytes += entries.stateLength(index)
      at++
    }
    await pass.add(async () => {
      const settled = await pool.settle(departures, known.shared, knownIn(draft.work))
      return () => take(departures, settled)
    })
    if (options.signal?.aborted) {
      await pass.end()
      save()
      throw new StoppedError('Stopped')
    }
  }
  await pass.end()
  for (const name of streamed) tables[name].close()
  return tally
}

function pathIn(departure: Departure): string {
  return (JSON.parse(textOf(departure.state)) as {path: string}).path
}

function count(tally: Tally, article: string, result: SettleResult, before: number): void {
  if (result.kept) tally.kept++
  else tally.leftOut++
  tally.duplicates += result.relations
  for (const [rule, counts] of Object.entries(result.rules)) {
    const sum = (tally.rules[rule] ??= {
      tier: counts.tier,
      applied: 0,
      waiting: 0,
      rejected: 0,
      overlapped: 0,
    })
    sum.tier = higher(sum.tier, counts.tier)
    for (const status of ['applied', 'waiting', 'rejected', 'overlapped'] as const)
      sum[status] += counts[status]
  }
  const {slowest} = tally
  const milliseconds = Math.round(before + result.milliseconds)
  if (slowest.length < SLOWEST || slowest.at(-1)!.milliseconds < milliseconds) {
    slowest.push({article, milliseconds})
    slowest.sort((a, b) => b.milliseconds - a.milliseconds)
    slowest.length = Math.min(slowest.length, SLOWEST)
  }
}
