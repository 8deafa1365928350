/**
 * A run: map, reduce, map.
 *
 * Phase one reads every input and cleans every document by itself; phase two learns from what they said; phase three
 * lets the dump have its say and writes the tables. Between the phases documents lie in a spool on disk, in the order
 * of the input, so that memory stays bounded and a run that was cut short goes on where it stopped.
 */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {naturalCompare} from '../../pipeline/dump/duplicates/order.ts'
import {dumpKey, dumpName} from '../archive/index.ts'
import {targetOf} from '../decisions/index.ts'
import {Growing} from '../disk/growing.ts'
import {readText, writeSafely} from '../disk/index.ts'
import type {Place} from '../ids.ts'
import {assignIds, fileNames, orderOf} from '../ids.ts'
import type {InputFile, InputProblem} from '../input.ts'
import type {Plan} from '../labour/index.ts'
import type {RunInfo} from '../ledger/info.ts'
import {readInfo} from '../ledger/info.ts'
import type {Draft} from '../ledger/write.ts'
import type {Decision, Row} from '../tables.ts'
import {version} from '../version.ts'
import {filings, keptOf} from './file.ts'
import {hashAll, keyOf} from './key.ts'
import type {LearnTask} from './learn.ts'
import type {Learned} from './learned.ts'
import {learned} from './learned.ts'
import type {BatchOptions} from './options.ts'
import {stopIfAsked} from './options.ts'
import type {Pool} from './pool.ts'
import {openPool, threadsOf} from './pool.ts'
import {readAll} from './read.ts'
import {keepHeapsSmall} from './rubbish.ts'
import type {Tally} from './settle.ts'
import {settleAll} from './settle.ts'
import type {Spool} from './spool.ts'

export type {BatchOptions, Progress, Watch} from './options.ts'
export {StoppedError} from './options.ts'
export {checked} from './read.ts'

export interface BatchResult {
  readonly info: RunInfo
  /** Nothing had changed: the folder was left as it is. */
  readonly unchanged: boolean
  /** Documents whose first phase an interrupted run had done. */
  readonly resumed: number
}

/** From so many documents on memory is worth a second for starting threads anew. */
const MANY_DOCUMENTS = 10_000

export async function runBatch(
  draft: Draft,
  files: readonly InputFile[],
  problems: readonly InputProblem[],
  options: BatchOptions,
): Promise<BatchResult> {
  const began = performance.now()
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  keepHeapsSmall(bytes, threadsOf(options.concurrency))
  const {work, out} = draft
  const configuration = {...options.settings, fields: options.fields, to: options.to ?? null}
  const hashes = await hashAll(files)
  const {archive} = options
  const dump = dumpKey(
    files.map((file, index) => [file.path, hashes[index]!]),
    options.dump,
  )
  const key = keyOf({
    files,
    hashes,
    problems,
    configuration,
    decisions: options.decisions,
    ...(archive ? {archive: [dump, archive.stateBefore(dump)]} : {}),
  })
  const finished = readInfo(draft.folder)
  // A run that was committed and did not get into the archive any more is done again, with the same bytes.
  if (finished?.key === key && (!archive || archive.has(dump))) {
    rmSync(work, {recursive: true, force: true})
    return {info: finished, unchanged: true, resumed: 0}
  }
  if (readText(join(work, 'key')) !== key) {
    rmSync(work, {recursive: true, force: true})
    writeSafely(join(work, 'key'), key)
  }
  const seconds: Record<string, number> = {}
  const lap = (name: string, from: number): void => {
    seconds[name] = Math.round(performance.now() - from) / 1000
  }
  const plan: Plan = {settings: options.settings, decisions: options.decisions, texts: join(out, 'text')}
  const pool = await openPool(plan, bytes, options.concurrency)
  try {
    const start = performance.now()
    const spool = await readAll(work, {files, problems, options, pool})
    lap('reading', start)

    const learning = performance.now()
    const {entries} = spool
    const ids = assignIds(placesOf(spool, files))
    const order = orderOf(ids)
    const known =
      learned(work, entries.size) ??
      (await learnAll(pool, {
        work,
        spool,
        ids,
        order,
        options,
        archive: archive ? {path: archive.path, dump} : null,
      }))
    lap('learning', learning)
    options.watch?.progress?.({phase: 'learning', documents: ids.length, part: 1, finished: true})
    stopIfAsked(options)

    const writing = performance.now()
    const names = fileNames(order.map((index) => ids[index]!))
    const result = await settleAll({draft, spool, ids, order, names, known, options, pool})
    // The report and the archive are this thread's work.
    await pool.rest()
    lap('writing', writing)
    const rejected = [...spool.rejected, ...result.rejected].sort(
      (a, b) =>
        naturalCompare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.reason < b.reason ? -1 : 1),
    )
    writeRows(join(out, 'rejected.jsonl'), rejected)
    // Where threads do the work, this one has had no need of the rules until here.
    const {createDesk, recipe} = await import('../../pipeline/index.ts')
    writeRows(join(out, 'names.jsonl'), createDesk(recipe, options.settings).tables(known.shared).names ?? [])
    if (options.to === 'csv' || options.to === 'parquet') {
      const {writeCsv, writeParquet} = await import('../formats/articles.ts')
      await (options.to === 'csv' ? writeCsv : writeParquet)(join(out, 'articles.jsonl'))
    }
    lap('all', began)
    const decisions = obeyed(options.decisions, spool.matched)
    const info = infoOf({key, files, hashes, configuration, spool, result, rejected, decisions, seconds})
    if (options.report !== false) {
      const reporting = performance.now()
      const {renderReport} = await import('../review/report/index.ts')
      await renderReport({folder: out, info}, options.decisions)
      lap('report', reporting)
      lap('all', began)
    }
    let publish: (() => void) | undefined
    if (archive) {
      const archiving = performance.now()
      const paths = files.map(({file, stdin, path}) => (stdin ? path : file))
      const kept = await keptOf(join(out, 'articles.jsonl'), order, ids)
      const name = options.dump ?? dumpName(paths, dump)
      publish = archive.stage({key: dump, name}, filings(spool, ids, order, kept))
      lap('archive', archiving)
      lap('all', began)
    }
    draft.commit(info)
    publish?.()
    options.watch?.progress?.({phase: 'writing', documents: ids.length, part: 1, finished: true})
    return {info, unchanged: false, resumed: spool.resumed}
  } finally {
    await pool.close()
  }
}

/** Phase two, in a thread where there are threads. */
async function learnAll(
  pool: Pool,
  what: Pick<LearnTask, 'work' | 'ids' | 'order' | 'archive'> & {
    readonly spool: Spool
    readonly options: BatchOptions
  },
): Promise<Learned> {
  const {spool, options, ...task} = what
  const {entries, seens} = spool
  const isLarge = entries.size >= MANY_DOCUMENTS
  // Threads that wait would hold on to as much as learning takes, and the one that learned to what it took.
  if (isLarge) await pool.rest()
  await pool.learn({
    ...task,
    seens: {handle: seens.handle, size: seens.size},
    ends: entries.seenEnds(),
    settings: options.settings,
    isLarge,
  })
  if (isLarge) await pool.rest()
  return learned(task.work, entries.size)!
}

/** What the run says of itself. */
function infoOf(what: {
  key: string
  files: readonly InputFile[]
  hashes: readonly string[]
  configuration: unknown
  spool: Spool
  result: Tally
  rejected: readonly Row<'rejected'>[]
  decisions: RunInfo['decisions']
  seconds: Record<string, number>
}): RunInfo {
  const {key, files, hashes, configuration, spool, result, rejected, decisions, seconds} = what
  return {
    copydesk: version(),
    key,
    inputs: files.map((file, index) => ({
      path: file.path,
      bytes: file.bytes,
      sha256: hashes[index]!,
      format: spool.recognised[index]?.format ?? 'unknown',
      packing: spool.recognised[index]?.packing ?? null,
    })),
    configuration,
    articles: {
      input: result.kept + result.leftOut + rejected.length,
      kept: result.kept,
      leftOut: result.leftOut,
      rejected: rejected.length,
    },
    duplicates: {rows: result.duplicates},
    rules: Object.fromEntries(Object.entries(result.rules).sort(([a], [b]) => (a < b ? -1 : 1))),
    decisions,
    timings: {
      finished: new Date().toISOString(),
      seconds,
      memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
      slowest: result.slowest,
    },
  }
}

/** Where each document was found, by which its id is settled. */
function placesOf({entries}: Spool, files: readonly InputFile[]): Place[] {
  return Array.from({length: entries.size}, (_, index) => {
    const {path, file, stdin} = files[entries.file(index)]!
    return {
      path,
      file: stdin ? '/stdin' : file,
      line: entries.line(index),
      own: entries.id(index),
    }
  })
}

/** What became of decisions; of several about one thing the last counts. */
function obeyed(decisions: readonly Decision[], matched: ReadonlySet<number>): RunInfo['decisions'] {
  const last = new Map(decisions.map((decision, index) => [targetOf(decision), index]))
  const unmatched = [...last].filter(([, index]) => !matched.has(index)).map(([target]) => target)
  return {read: decisions.length, matched: last.size - unmatched.length, unmatched}
}

function writeRows(path: string, rows: readonly unknown[]): void {
  const file = new Growing(path)
  for (const row of rows) file.add(`${JSON.stringify(row)}\n`)
  file.close()
}
