/** Keys: sorted runs of (key, document). */
import {mix} from '../../pipeline/dump/duplicates/fingerprint.ts'
import type {ArticleKeys} from '../../pipeline/dump/duplicates/relation.ts'
import {readAt} from '../disk/spool.ts'
import type {Output, Section} from './sections.ts'
import {bytesOf} from './sections.ts'

/** Entries of a block: 4 kB, the least that a disk reads. */
export const BLOCK = 512
export const ENTRY_BYTES = 8
/** Keys sorted in memory at a time, when a dump is added and when it asks. */
export const SORTED = 2_000_000

/** Kinds of keys; each has its own part of the numbers. */
export const CONTENT = 0
export const BAND = 1
export const SEGMENT = 2
export const STORY = 3
const SALTS = [0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x1f83d9ab] as const

/** Room for the number of a document in a chunk, beside a key, in the 53 bits of a number. */
export const LOCAL = 2 ** 21

export interface Run {
  readonly section: Section
  readonly entries: number
  /** The first key of every block. */
  readonly fences: Section
}

/** All keys of a document in one space of 32 bits, with what kind each is. */
export function* keyed(keys: ArticleKeys): Generator<readonly [key: number, kind: number]> {
  yield [mix(Number.parseInt(keys.content.slice(0, 8), 16) ^ SALTS[CONTENT]), CONTENT]
  for (const key of keys.bands) yield [mix(key ^ SALTS[BAND]), BAND]
  for (const key of keys.segments) yield [mix(key ^ SALTS[SEGMENT]), SEGMENT]
  for (const key of keys.story) yield [mix(key ^ SALTS[STORY]), STORY]
}

/** Writes one run from entries that come in order. */
export class SortedWriter {
  readonly #output: Output
  readonly #entries = new Uint32Array(BLOCK * 2)
  readonly #fences: number[] = []
  #held = 0
  #count = 0

  constructor(output: Output) {
    this.#output = output
  }

  add(key: number, document: number): void {
    if (this.#held === 0) this.#fences.push(key)
    this.#entries[this.#held++] = key
    this.#entries[this.#held++] = document
    this.#count++
    if (this.#held === this.#entries.length) this.#flush()
  }

  /** The run, unless nothing was added. */
  done(): Run[] {
    this.#flush()
    const section = this.#output.end()
    if (this.#count === 0) return []
    return [
      {section, entries: this.#count, fences: this.#output.section(bytesOf(Uint32Array.from(this.#fences)))},
    ]
  }

  #flush(): void {
    this.#output.write(bytesOf(this.#entries.subarray(0, this.#held)))
    this.#held = 0
  }
}

/** Sorts entries that come by document, as many at a time as memory may hold: a run each. */
export class RunWriter {
  readonly #output: Output
  readonly #runs: Run[] = []
  readonly #held = new Float64Array(SORTED)
  #count = 0
  #base = 0

  constructor(output: Output) {
    this.#output = output
  }

  add(key: number, document: number): void {
    if (this.#count === SORTED || document - this.#base >= LOCAL) this.#flush()
    if (this.#count === 0) this.#base = document
    this.#held[this.#count++] = key * LOCAL + (document - this.#base)
  }

  done(): Run[] {
    this.#flush()
    return this.#runs
  }

  #flush(): void {
    if (this.#count === 0) return
    const sorted = this.#held.subarray(0, this.#count).sort()
    const writer = new SortedWriter(this.#output)
    let before = -1
    for (const entry of sorted) {
      if (entry !== before) writer.add(Math.floor(entry / LOCAL), this.#base + (entry % LOCAL))
      before = entry
    }
    this.#runs.push(...writer.done())
    this.#count = 0
  }
}

/** Reads a run from its beginning. */
export class RunReader {
  readonly #entries: Uint32Array
  readonly #bytes: Uint8Array
  readonly #handle: number
  readonly #run: Run
  #read = 0
  #held = 0
  #at = 0

  constructor(handle: number, run: Run) {
    this.#handle = handle
    this.#run = run
    this.#entries = new Uint32Array(BLOCK * 2 * 16)
    this.#bytes = bytesOf(this.#entries)
    this.#fill()
  }

  get key(): number {
    return this.#entries[this.#at]!
  }

  get document(): number {
    return this.#entries[this.#at + 1]!
  }

  more(): boolean {
    return this.#at < this.#held
  }

  next(): void {
    this.#at += 2
    if (this.#at >= this.#held) this.#fill()
  }

  #fill(): void {
    const {start, bytes} = this.#run.section
    const size = Math.min(this.#bytes.length, bytes - this.#read)
    readAt(this.#handle, start + this.#read, this.#bytes.subarray(0, size))
    this.#read += size
    this.#held = size / 4
    this.#at = 0
  }
}
