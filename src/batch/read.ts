/** Phase one: every input is read and every document cleaned by itself, into a spool in the order of the input. */
import {UndecodableError} from '../encoding.ts'
import type {Item} from '../formats/article.ts'
import type {Recognised} from '../formats/index.ts'
import {recognise} from '../formats/index.ts'
import type {InputFile, InputProblem} from '../input.ts'
import {reasonOf} from '../input.ts'
import type {Arrival, ReadResult} from '../labour/index.ts'
import type {Row} from '../tables.ts'
import {InOrder} from './in-order.ts'
import type {BatchOptions} from './options.ts'
import {StoppedError, throttle} from './options.ts'
import type {Pool} from './pool.ts'
import {BATCH_DOCUMENTS, BATCH_UNITS, isOurs} from './pool.ts'
import type {Step} from './spool.ts'
import {Spool} from './spool.ts'

/** What phase one reads, and who is told of it. */
interface Reading {
  readonly files: readonly InputFile[]
  readonly problems: readonly InputProblem[]
  readonly options: BatchOptions
  readonly pool: Pool
}

/**
 * Reads all that an interrupted run has not read.
 *
 * @throws StoppedError When the run was asked to stop; what was done until then is kept.
 */
export async function readAll(work: string, reading: Reading): Promise<Spool> {
  const {files, problems, options} = reading
  const spool = await Spool.open(work)
  const {done, inFile, fresh} = spool.from
  const meter = new Meter(spool, reading)
  const batches = new Batches(spool, reading, () => meter.report())
  if (fresh) for (const {path, reason} of problems) batches.reject(-1, {path, line: null, reason})
  for (let f = done; f < files.length; f++) {
    const file = files[f]!
    let current: Recognised | undefined
    let skip = f === done ? inFile : 0
    let items = 0
    const pick = async (item: Item): Promise<void> => {
      items++
      if (skip > 0) skip--
      else await batches.add({f, item})
    }
    try {
      if (file.bytes === 0) throw new UndecodableError('Empty file')
      current = await recognise(file.file, file.stdin ? 'stdin' : file.path)
      meter.follow(file, current.progress)
      for await (const item of current.format.read(current.source, options.fields)) await pick(checked(item))
      if (items === 0) throw new UndecodableError('No articles in the file')
    } catch (error) {
      if (error instanceof StoppedError || isOurs(error)) throw error
      await pick({problem: {line: null, reason: broken(error, items)}})
    }
    await batches.add({
      f,
      end: true,
      format: current?.format.name ?? null,
      packing: current?.packing ?? null,
    })
    meter.pass(file)
  }
  await batches.end()
  return spool
}

/** How far the reading has come, in bytes. */
class Meter {
  readonly report: () => void
  readonly #all: number
  #before: number
  #current: {readonly file: InputFile; readonly progress: Recognised['progress']} | undefined

  constructor(spool: Spool, {files, options}: Reading) {
    const bytes = (some: readonly InputFile[]): number => some.reduce((sum, file) => sum + file.bytes, 0)
    this.#all = bytes(files)
    this.#before = bytes(files.slice(0, spool.from.done))
    this.report = throttle(() =>
      options.watch?.progress?.({
        phase: 'reading',
        documents: spool.entries.size,
        part: this.#part(),
        finished: false,
      }),
    )
  }

  follow(file: InputFile, progress: Recognised['progress']): void {
    this.#current = {file, progress}
  }

  pass(file: InputFile): void {
    this.#before += file.bytes
    this.#current = undefined
  }

  #part(): number {
    if (this.#all === 0) return 1
    // What is looked at twice (to see what it is) counts once.
    const bytes = this.#current ? Math.min(this.#current.progress.bytes, this.#current.file.bytes) : 0
    return Math.min(1, (this.#before + bytes) / this.#all)
  }
}

/** Items go out in batches, and what they came to goes into the spool in their order. */
class Batches {
  readonly #spool: Spool
  readonly #reading: Reading
  readonly #moved: () => void
  readonly #pass: InOrder<() => void>
  #steps: Step[] = []
  #units = 0

  /** @param moved Called when the spool has grown. */
  constructor(spool: Spool, reading: Reading, moved: () => void) {
    this.#spool = spool
    this.#reading = reading
    this.#moved = moved
    this.#pass = new InOrder<() => void>(reading.pool.size, (take) => take())
  }

  reject(f: number, row: Row<'rejected'>): void {
    this.#spool.reject(f, row)
    this.#reading.options.watch?.rejected?.(row)
  }

  async add(step: Step): Promise<void> {
    this.#steps.push(step)
    if ('item' in step && 'article' in step.item) this.#units += step.item.article.text.length
    if (this.#steps.length >= BATCH_DOCUMENTS || this.#units >= BATCH_UNITS) await this.#send()
  }

  async end(): Promise<void> {
    await this.#send()
    await this.#pass.end()
    this.#spool.seal()
  }

  async #send(): Promise<void> {
    const {files, options, pool} = this.#reading
    const steps = this.#steps
    this.#steps = []
    this.#units = 0
    const arrivals: Arrival[] = steps.flatMap((step) =>
      'item' in step && 'article' in step.item
        ? [{article: step.item.article, path: files[step.f]!.path}]
        : [],
    )
    await this.#pass.add(async () => {
      const {results, matched} =
        arrivals.length === 0 ? {results: [], matched: []} : await pool.read(arrivals)
      return () => this.#take(steps, results, matched)
    })
    if (!options.signal?.aborted) return
    await this.#pass.end()
    this.#spool.close()
    throw new StoppedError('Stopped')
  }

  #take(steps: readonly Step[], results: readonly ReadResult[], matched: readonly number[]): void {
    this.#spool.match(matched)
    let next = 0
    for (const step of steps) {
      if ('end' in step) {
        this.#spool.end(step)
        continue
      }
      const {f, item} = step
      const {path} = this.#reading.files[f]!
      if ('problem' in item) {
        this.reject(f, {path, ...item.problem})
        continue
      }
      const result = results[next++]!
      if ('failed' in result)
        this.reject(f, {path, line: item.article.line, reason: `Cleaning failed: ${result.failed}`})
      else this.#spool.keep(f, item.article, result)
    }
    this.#spool.flush()
    this.#moved()
  }
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
