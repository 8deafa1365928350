/**
 * A run: map, reduce, map.
 *
 * Phase one reads every input and cleans every document by itself; phase two learns from what they said; phase three
 * lets the dump have its say and writes the tables. Between the phases documents lie in a spool on disk, in the order
 * of the input, so that memory stays bounded and a run that was cut short goes on where it stopped.
 */
import {createHash} from 'node:crypto'
import {createReadStream, existsSync, fsyncSync, readFileSync, readSync, rmSync, statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import PQueue from 'p-queue'
import {naturalCompare} from '../pipeline/dump/duplicates/order.ts'
import type {EarlierArticles} from '../pipeline/dump/duplicates/relation.ts'
import type {DuplicateSeen} from '../pipeline/dump/duplicates/seen.ts'
import type {Known, Seen} from '../pipeline/index.ts'
import {createDesk, recipe} from '../pipeline/index.ts'
import type {Settings} from '../pipeline/settings.ts'
import type {Archive, Filing} from './archive/index.ts'
import {dumpKey, dumpName} from './archive/index.ts'
import type {PlainSettings} from './config.ts'
import {targetOf} from './decisions.ts'
import {UndecodableError} from './encoding.ts'
import {Entries} from './entries.ts'
import type {FieldNames, Item} from './formats/article.ts'
import type {Recognised} from './formats/index.ts'
import {recognise} from './formats/index.ts'
import {linesOf} from './formats/lines.ts'
import type {Place} from './ids.ts'
import {assignIds, fileNames, orderOf} from './ids.ts'
import {InOrder} from './in-order.ts'
import type {InputFile, InputProblem} from './input.ts'
import {reasonOf} from './input.ts'
import type {Arrival, Departure, Labour, Plan, ReadResult, Settled, SettleResult} from './labour.ts'
import {createLabour} from './labour.ts'
import type {Draft, RuleCounts, RunInfo, Streamed} from './ledger.ts'
import {Growing, readInfo, streamed, writeSafely} from './ledger.ts'
import {lexicon} from './lexicon.ts'
import {survive} from './pool.ts'
import {FileSpool} from './spool.ts'
import type {Decision, Row} from './tables.ts'
import {version} from './version.ts'

export interface BatchOptions {
  readonly settings: PlainSettings
  readonly fields: FieldNames
  readonly decisions: readonly Decision[]
  readonly concurrency?: number | undefined
  readonly to?: 'jsonl' | 'csv' | 'parquet' | 'txt' | undefined
  /** Earlier dumps to compare with, open for writing: this one is added once its run is committed. */
  readonly archive?: Archive | undefined
  /** What this dump is called there; by its inputs without one. */
  readonly dump?: string | undefined
  /** Whether `report.html` is written; default true. */
  readonly report?: boolean
  /** Told what happens; never more than a few times a second by `progress`. */
  readonly watch?: Watch
  /** Asks for a clean stop: what is in flight is finished, the rest waits for the next run. */
  readonly signal?: AbortSignal
}

export interface Watch {
  progress?(state: Progress): void
  rejected?(row: Row<'rejected'>): void
}

export interface Progress {
  readonly phase: 'reading' | 'learning' | 'writing'
  /** Documents done in this phase, and the part of all its work that they are (0–1). */
  readonly documents: number
  readonly part: number
  readonly finished: boolean
}

/** The run was stopped on request; its work waits for the next. */
export class StoppedError extends Error {}

export interface BatchResult {
  readonly info: RunInfo
  /** Nothing had changed: the folder was left as it is. */
  readonly unchanged: boolean
  /** Documents whose first phase an interrupted run had done. */
  readonly resumed: number
}

/** Batches of so many documents cross to another thread at the lowest cost (one at a time: 150 MB/s, 64: 1,300 MB/s). */
const BATCH_DOCUMENTS = 64
/** A batch of long articles ends earlier, so that memory stays bounded. */
const BATCH_UNITS = 1_000_000
/**
 * Below so many bytes of input a second thread starts too late to help, since it loads rules and word lists anew
 * (half a second, in which the first one cleans this much). Who asks for threads gets them.
 */
const SMALL_BYTES = 500_000
/** Documents between two checkpoints of phase three. */
const CHECKPOINT_DOCUMENTS = 512
const SLOWEST = 10

/**
 * By how much, in per cent, the heap of a thread may grow until its rubbish is collected again. V8's own choice lets it
 * grow to several times what is in use, which saves no time here: measured on 20 MB, 510 MB instead of 650 on one thread
 * and 870 instead of 1,150 on two, at the same speed.
 */
const HEAP_GROWTH = 40

/** From so many documents on a step leaves rubbish that is worth a look of a tenth of a second. */
const MANY_DOCUMENTS = 20_000

/** Collects rubbish now: V8 would carry what a step left through the next one, and its pages with it. */
function collector(documents: number): () => void {
  if (documents < MANY_DOCUMENTS) return () => {}
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

export async function runBatch(
  draft: Draft,
  files: readonly InputFile[],
  problems: readonly InputProblem[],
  options: BatchOptions,
): Promise<BatchResult> {
  const began = performance.now()
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
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
  const pool = await openPool(
    plan,
    files.reduce((sum, file) => sum + file.bytes, 0),
    options.concurrency,
  )
  const matched = new Set<number>()
  try {
    const start = performance.now()
    const spool = await readAll(work, files, problems, options, pool, matched)
    lap('reading', start)

    const learning = performance.now()
    const {entries} = spool
    const ids = assignIds(
      Array.from({length: entries.size}, (_, index): Place => {
        const file = files[entries.file(index)]!
        return {
          path: file.path,
          file: file.stdin ? '/stdin' : file.file,
          line: entries.line(index),
          own: entries.id(index),
        }
      }),
    )
    const order = orderOf(ids)
    const collect = collector(entries.size)
    collect()
    const known = learn(work, spool, ids, order, {...options.settings, collect}, archive?.earlier(dump))
    collect()
    lap('learning', learning)
    options.watch?.progress?.({phase: 'learning', documents: ids.length, part: 1, finished: true})
    stopIfAsked(options)

    const writing = performance.now()
    const names = fileNames(order.map((index) => ids[index]!))
    const result = await settleAll({draft, spool, ids, order, names, known, options, pool, matched})
    lap('writing', writing)
    const rejected = [...spool.rejected, ...result.rejected].sort(
      (a, b) =>
        naturalCompare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.reason < b.reason ? -1 : 1),
    )
    writeRows(join(out, 'rejected.jsonl'), rejected)
    writeRows(join(out, 'names.jsonl'), createDesk(recipe, options.settings).tables(known.shared).names ?? [])
    if (options.to === 'csv' || options.to === 'parquet') {
      const {writeCsv, writeParquet} = await import('./formats/articles.ts')
      await (options.to === 'csv' ? writeCsv : writeParquet)(join(out, 'articles.jsonl'))
    }
    const unmatched = new Map(options.decisions.map((decision, index) => [targetOf(decision), index]))
    for (const [target, index] of unmatched) if (matched.has(index)) unmatched.delete(target)
    lap('all', began)
    const info: RunInfo = {
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
      decisions: {
        read: options.decisions.length,
        matched:
          options.decisions.length === 0 ? 0 : new Set(options.decisions.map(targetOf)).size - unmatched.size,
        unmatched: [...unmatched.keys()],
      },
      timings: {
        finished: new Date().toISOString(),
        seconds,
        memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
        slowest: result.slowest,
      },
    }
    if (options.report !== false) {
      const reporting = performance.now()
      const {renderReport} = await import('./review/report.ts')
      await renderReport({folder: out, info}, options.decisions)
      lap('report', reporting)
      lap('all', began)
    }
    let publish: (() => void) | undefined
    if (archive) {
      const archiving = performance.now()
      const name =
        options.dump ??
        dumpName(
          files.map(({file, stdin, path}) => (stdin ? path : file)),
          dump,
        )
      const kept = await keptOf(join(out, 'articles.jsonl'), order, ids)
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

function stopIfAsked(options: BatchOptions): void {
  if (options.signal?.aborted) throw new StoppedError('Stopped')
}

function keyOf(what: {
  files: readonly InputFile[]
  hashes: readonly string[]
  problems: readonly InputProblem[]
  configuration: unknown
  decisions: readonly Decision[]
  archive?: unknown
}): string {
  const {files, hashes, problems, configuration, decisions, archive} = what
  const inputs = files.map((file, index) => [file.path, hashes[index]])
  return createHash('sha256')
    .update(JSON.stringify([version(), inputs, problems, configuration, decisions, archive]))
    .digest('hex')
}

async function hashAll(files: readonly InputFile[]): Promise<string[]> {
  const queue = new PQueue({concurrency: 4})
  return Promise.all(
    files.map((file) =>
      queue.add(async () => {
        const hash = createHash('sha256')
        try {
          for await (const chunk of createReadStream(file.file, {highWaterMark: 1 << 20}))
            hash.update(chunk as Buffer)
        } catch (error) {
          // It is rejected with its reason when its turn comes; until it can be read this is what it is.
          hash.update(`unreadable: ${reasonOf(error)}`)
        }
        return hash.digest('hex')
      }),
    ),
  )
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function writeRows(path: string, rows: readonly unknown[]): void {
  const file = new Growing(path)
  for (const row of rows) file.add(`${JSON.stringify(row)}\n`)
  file.close()
}

// ---------------------------------------------------------------------------------------------------------------------
// The pool: this thread for small dumps, worker threads for others.

interface Pool {
  readonly size: number
  read(arrivals: readonly Arrival[]): Promise<{results: ReadResult[]; matched: number[]}>
  settle(departures: readonly Departure[], known: Known, path: string): Promise<Settled>
  close(): Promise<void>
}

async function openPool(plan: Plan, bytes: number, concurrency: number | undefined): Promise<Pool> {
  const size = concurrency ?? availableParallelism()
  // Run from its sources the program has no built worker, and needs none.
  const built = new URL('./worker.js', import.meta.url)
  if (size < 2 || (concurrency === undefined && bytes < SMALL_BYTES) || !existsSync(built))
    return here(createLabour(plan))
  const {Piscina} = await import('piscina')
  const threads = new Piscina({
    filename: built.href,
    minThreads: 1,
    maxThreads: size,
    maxQueue: 'auto',
    workerData: plan,
    idleTimeout: 60_000,
  })
  return {
    size,
    read: (arrivals) =>
      survive(
        arrivals,
        (tasks, signal) => threads.run(tasks, {name: 'read', signal}) as ReturnType<Pool['read']>,
        (reason): ReadResult => ({failed: reason}),
        isOurs,
      ),
    settle: (departures, _known, path) =>
      survive(
        departures,
        (tasks, signal) =>
          threads.run({departures: tasks, path}, {name: 'settle', signal}) as Promise<Settled>,
        (reason): Settled['results'][number] => ({failed: reason}),
        isOurs,
      ),
    close: () => threads.destroy(),
  }
}

function here(labour: Labour): Pool {
  // A pause between batches lets signals and progress through.
  const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return {
    size: 1,
    async read(arrivals) {
      await breathe()
      return labour.read(arrivals)
    },
    async settle(departures, known) {
      await breathe()
      return labour.settle(departures, known)
    },
    close: async () => {},
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Phase one.

/** A line of the spool's index: what became of an item of the input, in its order, or which decisions fitted. */
type Entry =
  | {
      readonly f: number
      readonly line: number | null
      readonly own: {id: string; key: string; raw: string} | null
      readonly state: number
      readonly seen: number
      readonly ms: number
    }
  | {readonly f: number; readonly rejected: Row<'rejected'>}
  | End
  | {readonly fitted: readonly number[]}

/** The end of a file. */
interface End {
  readonly f: number
  readonly end: true
  readonly format: string | null
  readonly packing: string | null
}

interface Spool {
  readonly entries: Entries
  readonly rejected: Row<'rejected'>[]
  readonly recognised: ({format: string; packing: string | null} | undefined)[]
  readonly states: Growing
  readonly seens: Growing
  resumed: number
}

async function readAll(
  work: string,
  files: readonly InputFile[],
  problems: readonly InputProblem[],
  options: BatchOptions,
  pool: Pool,
  matched: Set<number>,
): Promise<Spool> {
  const spool = await reopenSpool(work, matched)
  const {index, done, inFile} = spool
  const all = files.reduce((sum, file) => sum + file.bytes, 0)
  let before = files.slice(0, done).reduce((sum, file) => sum + file.bytes, 0)
  let current: Recognised | undefined
  let currentBytes = 0
  const report = throttle(() => {
    // What is looked at twice (to see what it is) counts once.
    const bytes = before + Math.min(current?.progress.bytes ?? 0, currentBytes)
    options.watch?.progress?.({
      phase: 'reading',
      documents: spool.entries.size,
      part: all === 0 ? 1 : Math.min(1, bytes / all),
      finished: false,
    })
  })
  const write = (entry: Entry): void => index.add(`${JSON.stringify(entry)}\n`)
  const reject = (f: number, row: Row<'rejected'>): void => {
    spool.rejected.push(row)
    options.watch?.rejected?.(row)
    write({f, rejected: row})
  }
  const pass = new InOrder<() => void>(pool.size, (take) => take())

  if (done === 0 && inFile === 0 && spool.rejected.length === 0) {
    for (const {path, reason} of problems) reject(-1, {path, line: null, reason})
  }

  type Step = {readonly f: number; readonly item: Item} | End
  let batch: Step[] = []
  let units = 0
  async function send(): Promise<void> {
    const steps = batch
    batch = []
    units = 0
    const arrivals: Arrival[] = steps.flatMap((step) =>
      'item' in step && 'article' in step.item
        ? [{article: step.item.article, path: files[step.f]!.path}]
        : [],
    )
    await pass.add(async () => {
      const {results, matched: fitted} =
        arrivals.length === 0 ? {results: [], matched: []} : await pool.read(arrivals)
      return () => {
        if (fitted.length > 0) write({fitted})
        for (const one of fitted) matched.add(one)
        let next = 0
        for (const step of steps) {
          if ('end' in step) {
            spool.recognised[step.f] =
              step.format === null ? undefined : {format: step.format, packing: step.packing}
            write(step)
            continue
          }
          const {f, item} = step
          const {path} = files[f]!
          if ('problem' in item) {
            reject(f, {path, line: item.problem.line, reason: item.problem.reason})
            continue
          }
          const result = results[next++]!
          const {line, own} = item.article
          if ('failed' in result) {
            reject(f, {path, line, reason: `Cleaning failed: ${result.failed}`})
            continue
          }
          const state = Buffer.byteLength(result.state) + 1
          const seen = Buffer.byteLength(result.seen) + 1
          const ms = Math.round(result.milliseconds)
          spool.entries.add(f, line, own, state, seen, ms)
          spool.states.add(`${result.state}\n`)
          spool.seens.add(`${result.seen}\n`)
          write({f, line, own: own ?? null, state, seen, ms})
        }
        // The index comes last: what it lists lies in the spools.
        spool.states.flush()
        spool.seens.flush()
        index.flush()
        report()
      }
    })
    if (!options.signal?.aborted) return
    await pass.end()
    for (const one of [spool.states, spool.seens, index]) one.close()
    throw new StoppedError('Stopped')
  }
  async function add(step: Step): Promise<void> {
    batch.push(step)
    if ('item' in step && 'article' in step.item) units += step.item.article.text.length
    if (batch.length >= BATCH_DOCUMENTS || units >= BATCH_UNITS) await send()
  }

  for (let f = done; f < files.length; f++) {
    const file = files[f]!
    let skip = f === done ? inFile : 0
    current = undefined
    currentBytes = file.bytes
    let items = 0
    const pick = async (item: Item): Promise<void> => {
      items++
      if (skip > 0) skip--
      else await add({f, item})
    }
    try {
      if (file.bytes === 0) throw new UndecodableError('Empty file')
      current = await recognise(file.file, file.stdin ? 'stdin' : file.path)
      for await (const item of current.format.read(current.source, options.fields)) await pick(checked(item))
      if (items === 0) throw new UndecodableError('No articles in the file')
    } catch (error) {
      if (error instanceof StoppedError || isOurs(error)) throw error
      await pick({problem: {line: null, reason: broken(error, items)}})
    }
    await add({f, end: true, format: current?.format.name ?? null, packing: current?.packing ?? null})
    before += file.bytes
    currentBytes = 0
  }
  await send()
  await pass.end()
  index.close()
  return spool
}

/** A full disk is not a fault of the input. Errors of other threads come without their code. */
function isOurs(error: unknown): boolean {
  const {code, message} = error as NodeJS.ErrnoException
  return /^(?:ENOSPC|EDQUOT|EROFS)\b/.test(code ?? message)
}

/** An item, or why its article is none. */
export function checked(item: Item): Item {
  if ('article' in item && item.article.text.trim() === '') {
    return {problem: {line: item.article.line, reason: 'Empty text'}}
  }
  return item
}

function broken(error: unknown, items: number): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const reason =
    code === 'Z_BUF_ERROR'
      ? 'The compressed file ends too early'
      : code.startsWith('Z_')
        ? `Broken compression: ${reasonOf(error)}`
        : reasonOf(error)
  return items === 0 ? reason : `${reason} (after ${items} record${items === 1 ? '' : 's'}, which were read)`
}

/** The spool of an interrupted run, cut back to what is whole in all of its files. */
async function reopenSpool(
  work: string,
  matched: Set<number>,
): Promise<Spool & {index: Growing; done: number; inFile: number}> {
  const paths = {
    index: join(work, 'index.jsonl'),
    states: join(work, 'states.jsonl'),
    seens: join(work, 'seens.jsonl'),
  }
  const room = (path: string): number => (existsSync(path) ? statSync(path).size : 0)
  const spool = {entries: new Entries(), rejected: [], recognised: [], resumed: 0} as unknown as Spool
  const sizes = {index: 0, states: 0, seens: 0}
  const most = {states: room(paths.states), seens: room(paths.seens)}
  let done = 0
  let inFile = 0
  if (existsSync(paths.index)) {
    for await (const line of linesOf(createReadStream(paths.index))) {
      const entry = line.ended && line.bytes ? parseEntry(line.bytes) : undefined
      if (!entry) break
      sizes.index += line.size + 1
      if ('fitted' in entry) {
        for (const one of entry.fitted) matched.add(one)
        continue
      }
      if ('state' in entry) {
        if (sizes.states + entry.state > most.states || sizes.seens + entry.seen > most.seens) {
          sizes.index -= line.size + 1
          break
        }
        sizes.states += entry.state
        sizes.seens += entry.seen
        spool.entries.add(entry.f, entry.line, entry.own ?? undefined, entry.state, entry.seen, entry.ms)
      } else if ('rejected' in entry) spool.rejected.push(entry.rejected)
      else
        spool.recognised[entry.f] =
          entry.format === null ? undefined : {format: entry.format, packing: entry.packing}
      if ('end' in entry) {
        done = entry.f + 1
        inFile = 0
      } else if (entry.f >= 0) inFile++
    }
  }
  return Object.assign(spool, {
    index: new Growing(paths.index, sizes.index),
    states: new Growing(paths.states, sizes.states),
    seens: new Growing(paths.seens, sizes.seens),
    resumed: spool.entries.size,
    done,
    inFile,
  })
}

function parseEntry(bytes: Buffer): Entry | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as Entry
  } catch {
    // The crash came in the middle of the line.
    return undefined
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Phase two.

/** Bytes read at a time, while the documents follow each other in the order of ids as they do in the spool. */
const READ_AHEAD = 1 << 20

/**
 * Reads stretches of a file. Where ids have nothing to do with the order of the input (hashes, say) the next stretch
 * may lie anywhere: then only what is asked for is read, since reading ahead would read the file many times over.
 */
export function reader(file: Pick<Growing, 'handle' | 'size'>): (start: number, length: number) => string {
  let buffer = Buffer.alloc(0)
  let at = 0
  let end = 0
  return (start, length) => {
    const follows = start === end
    end = start + length
    if (start < at || end > at + buffer.length) {
      const wanted = follows ? Math.max(length, Math.min(READ_AHEAD, file.size - start)) : length
      buffer = Buffer.allocUnsafe(wanted)
      let got = 0
      while (got < wanted) {
        const read = readSync(file.handle, buffer, got, wanted - got, start + got)
        if (read === 0) break
        got += read
      }
      buffer = buffer.subarray(0, got)
      at = start
    }
    return buffer.toString('utf8', start - at, start - at + length)
  }
}

/** What the dump teaches: for all documents, and on disk for each, by its place in the order. */
interface Learned {
  readonly shared: Known
  of(place: number): string
}

function learn(
  work: string,
  spool: Spool,
  ids: readonly string[],
  order: readonly number[],
  settings: PlainSettings & Pick<Settings, 'collect'>,
  earlier: EarlierArticles | undefined,
): Learned {
  const path = join(work, 'known.json')
  const partsPath = join(work, 'parts.jsonl')
  const before = readText(path)
  if (before !== undefined) {
    const {shared, bytes} = JSON.parse(before) as {shared: Known; bytes: number}
    return {shared, of: linesByNumber(new Growing(partsPath, bytes), order.length)}
  }
  const seen: Iterable<readonly [string, Seen]> = {
    *[Symbol.iterator]() {
      const {entries} = spool
      const read = reader(spool.seens)
      for (const index of order) {
        yield [
          ids[index]!,
          JSON.parse(read(entries.seenStart(index), entries.seenLength(index))) as Seen,
        ] as const
      }
    },
  }
  const observed = new FileSpool(join(work, 'observed'))
  const desk = createDesk(recipe, {
    ...settings,
    lexicon,
    spool: () => observed,
    ...(earlier ? {earlier} : {}),
  })
  const known = desk.split(desk.learn(seen))
  settings.collect?.()
  observed.close()
  const parts = new Growing(partsPath)
  for (const index of order) parts.add(`${JSON.stringify(known.of(ids[index]!))}\n`)
  parts.flush()
  fsyncSync(parts.handle)
  const json = JSON.stringify({shared: known.shared, bytes: parts.size})
  writeSafely(path, json)
  // What the workers read is what this thread goes on with.
  return {shared: (JSON.parse(json) as {shared: Known}).shared, of: linesByNumber(parts, order.length)}
}

/** Hands out lines of a file by their number. */
function linesByNumber(file: Growing, lines: number): (number: number) => string {
  const ends = new Float64Array(lines)
  const chunk = Buffer.alloc(READ_AHEAD)
  let line = 0
  for (let at = 0; at < file.size; ) {
    const got = readSync(file.handle, chunk, 0, chunk.length, at)
    if (got === 0) break
    for (let end = chunk.indexOf(10); end >= 0 && end < got; end = chunk.indexOf(10, end + 1))
      ends[line++] = at + end
    at += got
  }
  if (line !== lines) throw new Error(`Expected ${lines} lines of what is known, found ${line}`)
  const read = reader(file)
  return (number) => {
    const start = number === 0 ? 0 : ends[number - 1]! + 1
    return read(start, ends[number]! - start)
  }
}

/** Which documents, by their place in the order, stand among the articles. */
async function keptOf(path: string, order: readonly number[], ids: readonly string[]): Promise<Uint8Array> {
  const kept = new Uint8Array(order.length)
  let place = 0
  for await (const {bytes} of linesOf(createReadStream(path), Number.POSITIVE_INFINITY)) {
    // The id comes first; the rest of the line need not be read.
    const id = bytes && /^\{"id":("(?:[^"\\]|\\.)*")/.exec(bytes.toString('utf8', 0, MAX_ID_BYTES))?.[1]
    if (!id) continue
    const wanted = JSON.parse(id) as string
    while (ids[order[place]!] !== wanted) place++
    kept[place++] = 1
  }
  return kept
}

/** Ids are short; a path may be as long as this. */
const MAX_ID_BYTES = 65_536

/** The observations of a dump for the archive; they can be gone through again. */
function filings(
  spool: Spool,
  ids: readonly string[],
  order: readonly number[],
  kept: Uint8Array,
): Iterable<Filing> {
  return {
    *[Symbol.iterator]() {
      const {entries} = spool
      const read = reader(spool.seens)
      for (const [place, index] of order.entries()) {
        const {copies} = JSON.parse(read(entries.seenStart(index), entries.seenLength(index))) as {
          copies?: DuplicateSeen
        }
        if (copies) yield {id: ids[index]!, seen: copies, kept: kept[place] === 1}
      }
    },
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Phase three.

interface Tally {
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

async function settleAll(what: {
  draft: Draft
  spool: Spool
  ids: readonly string[]
  order: readonly number[]
  names: readonly string[]
  known: Learned
  options: BatchOptions
  pool: Pool
  matched: Set<number>
}): Promise<Tally> {
  const {draft, spool, ids, order, names, known, options, pool, matched} = what
  const {entries} = spool
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
      const settled = await pool.settle(departures, known.shared, join(draft.work, 'known.json'))
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
  return (JSON.parse(departure.state) as {path: string}).path
}

function count(tally: Tally, article: string, result: SettleResult, before: number): void {
  if (result.kept) tally.kept++
  else tally.leftOut++
  tally.duplicates += result.duplicates.split('\n').length - 1
  for (const [rule, counts] of Object.entries(result.rules)) {
    const sum = (tally.rules[rule] ??= {
      tier: counts.tier,
      applied: 0,
      waiting: 0,
      rejected: 0,
      overlapped: 0,
    })
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

/** At most ten times a second. */
function throttle(call: () => void): () => void {
  let last = 0
  return () => {
    const now = performance.now()
    if (now - last < 100) return
    last = now
    call()
  }
}
