/** What phase one leaves on disk: two lines a document, and an index of what became of each item of the input. */
import {createReadStream, existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Growing} from '../disk/growing.ts'
import type {Article, Item} from '../formats/article.ts'
import {linesOf} from '../formats/lines.ts'
import {sizeOf} from '../labour/freight.ts'
import type {ReadResult} from '../labour/index.ts'
import type {Row} from '../tables.ts'
import {Entries} from './entries.ts'

/** A line of the index: what became of an item, in the order of the input, or which decisions fitted. */
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
export interface End {
  readonly f: number
  readonly end: true
  readonly format: string | null
  readonly packing: string | null
}

/** What a labourer made of an article. */
type Cleaned = Exclude<ReadResult, {readonly failed: string}>

/** An item of a file, in the order of the input, or the file's end. */
export type Step = {readonly f: number; readonly item: Item} | End

/** What is known of the input so far. */
class Inventory {
  readonly entries = new Entries()
  readonly rejected: Row<'rejected'>[] = []
  readonly recognised: ({format: string; packing: string | null} | undefined)[] = []
  /** Numbers of the decisions that fitted something. */
  readonly matched = new Set<number>()
  /** Files whose end was reached, and items taken from the one behind them. */
  done = 0
  inFile = 0

  take(entry: Entry): void {
    if ('fitted' in entry) {
      for (const one of entry.fitted) this.matched.add(one)
      return
    }
    if ('end' in entry) {
      const {f, format, packing} = entry
      this.recognised[f] = format === null ? undefined : {format, packing}
      this.done = f + 1
      this.inFile = 0
      return
    }
    if ('rejected' in entry) this.rejected.push(entry.rejected)
    else this.entries.add(entry.f, entry.line, entry.own ?? undefined, entry.state, entry.seen, entry.ms)
    // What is wrong with the input as a whole belongs to no file.
    if (entry.f >= 0) this.inFile++
  }
}

/** Bytes of the three files that belong together. */
interface Sizes {
  index: number
  states: number
  seens: number
}

export class Spool {
  readonly states: Growing
  readonly seens: Growing
  /** Documents that an interrupted run had read. */
  readonly resumed: number
  /** Where reading goes on: files behind their end, and items of the next one. */
  readonly from: {readonly done: number; readonly inFile: number; readonly fresh: boolean}
  readonly #inventory: Inventory
  readonly #index: Growing

  private constructor(work: string, inventory: Inventory, sizes: Sizes) {
    this.#inventory = inventory
    this.resumed = inventory.entries.size
    this.from = {done: inventory.done, inFile: inventory.inFile, fresh: sizes.index === 0}
    this.#index = new Growing(pathOf(work, 'index'), sizes.index)
    this.states = new Growing(pathOf(work, 'states'), sizes.states)
    this.seens = new Growing(pathOf(work, 'seens'), sizes.seens)
  }

  get entries(): Entries {
    return this.#inventory.entries
  }

  get rejected(): readonly Row<'rejected'>[] {
    return this.#inventory.rejected
  }

  /** What each file was taken for, by its place in the input. */
  get recognised(): Inventory['recognised'] {
    return this.#inventory.recognised
  }

  /** Numbers of the decisions that fitted something. */
  get matched(): Set<number> {
    return this.#inventory.matched
  }

  /** The spool of an interrupted run, cut back to what is whole in all of its files; else an empty one. */
  static async open(work: string): Promise<Spool> {
    const inventory = new Inventory()
    const sizes: Sizes = {index: 0, states: 0, seens: 0}
    const most = {states: bytesOf(pathOf(work, 'states')), seens: bytesOf(pathOf(work, 'seens'))}
    if (existsSync(pathOf(work, 'index'))) {
      for await (const line of linesOf(createReadStream(pathOf(work, 'index')))) {
        const entry = line.ended && line.bytes ? parseEntry(line.bytes) : undefined
        if (!entry) break
        if ('state' in entry) {
          if (sizes.states + entry.state > most.states || sizes.seens + entry.seen > most.seens) break
          sizes.states += entry.state
          sizes.seens += entry.seen
        }
        sizes.index += line.size + 1
        inventory.take(entry)
      }
    }
    return new Spool(work, inventory, sizes)
  }

  reject(f: number, row: Row<'rejected'>): void {
    this.#add({f, rejected: row})
  }

  end(entry: End): void {
    this.#add(entry)
  }

  /** Decisions that fitted something in the documents that come next. */
  match(fitted: readonly number[]): void {
    if (fitted.length > 0) this.#add({fitted})
  }

  keep(f: number, {line, own}: Article, {state, seen, milliseconds}: Cleaned): void {
    this.states.add(state)
    this.seens.add(seen)
    this.#add({
      f,
      line,
      own: own ?? null,
      state: sizeOf(state),
      seen: sizeOf(seen),
      ms: Math.round(milliseconds),
    })
  }

  /** To disk; the index comes last: what it lists lies in the other two. */
  flush(): void {
    this.states.flush()
    this.seens.flush()
    this.#index.flush()
  }

  /** Nothing is added any more; the documents' lines are still read. */
  seal(): void {
    this.#index.close()
  }

  close(): void {
    for (const one of [this.states, this.seens, this.#index]) one.close()
  }

  #add(entry: Entry): void {
    this.#inventory.take(entry)
    this.#index.add(`${JSON.stringify(entry)}\n`)
  }
}

const pathOf = (work: string, name: keyof Sizes): string => join(work, `${name}.jsonl`)

const bytesOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

function parseEntry(bytes: Buffer): Entry | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as Entry
  } catch {
    // The crash came in the middle of the line.
    return undefined
  }
}
