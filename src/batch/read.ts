/** Phase one: every input is read and every document cleaned by itself, into a spool in the order of the input. */
import {createReadStream, existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {UndecodableError} from '../encoding.ts'
import {Entries} from '../entries.ts'
import type {Item} from '../formats/article.ts'
import type {Recognised} from '../formats/index.ts'
import {recognise} from '../formats/index.ts'
import {linesOf} from '../formats/lines.ts'
import {sizeOf} from '../freight.ts'
import {Growing} from '../growing.ts'
import {InOrder} from '../in-order.ts'
import type {InputFile, InputProblem} from '../input.ts'
import {reasonOf} from '../input.ts'
import type {Arrival} from '../labour.ts'
import type {Row} from '../tables.ts'
import type {BatchOptions} from './options.ts'
import {StoppedError, throttle} from './options.ts'
import type {Pool} from './pool.ts'
import {BATCH_DOCUMENTS, BATCH_UNITS, isOurs} from './pool.ts'

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

export interface Spool {
  readonly entries: Entries
  readonly rejected: Row<'rejected'>[]
  readonly recognised: ({format: string; packing: string | null} | undefined)[]
  readonly states: Growing
  readonly seens: Growing
  resumed: number
}

export async function readAll(
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
          const state = sizeOf(result.state)
          const seen = sizeOf(result.seen)
          const ms = Math.round(result.milliseconds)
          spool.entries.add(f, line, own, state, seen, ms)
          spool.states.add(result.state)
          spool.seens.add(result.seen)
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
