/** Bytes on disk that are needed again: numbered, appended, read back by number. */
import {closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Spool} from '../../pipeline/dump/duplicates/relation.ts'

/** Bytes in memory before they are written. */
const BUFFER = 1 << 20
/** Bytes read at once by who goes through the entries in their order. */
const AHEAD = 1 << 16
/** Who asks for one of so many entries behind the last one goes on in their order. */
const STEP = 8

/** Reads exactly so many bytes at a place. */
export function readAt(handle: number, start: number, bytes: Uint8Array): Uint8Array {
  let got = 0
  while (got < bytes.length) {
    const read = readSync(handle, bytes, got, bytes.length - got, start + got)
    if (read === 0)
      throw new Error(`Expected ${bytes.length} bytes at ${start}, got ${got}: the file has become shorter`)
    got += read
  }
  return bytes
}

/** Writes all the bytes at a place. */
export function writeAt(handle: number, start: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) {
    written += writeSync(handle, bytes, written, bytes.length - written, start + written)
  }
}

/** A spool in a file that nobody else sees: it has no name any more, and goes with the process. */
export class FileSpool implements Spool {
  readonly #handle: number
  #waiting = new Uint8Array(BUFFER)
  #held = 0
  #written = 0
  /** Where each entry begins, and where the next one will. */
  #starts = new Float64Array(1024)
  #count = 0
  #ahead = new Uint8Array(0)
  #aheadAt = 0
  #last = -1

  constructor(path: string) {
    mkdirSync(dirname(path), {recursive: true})
    this.#handle = openSync(path, 'w+')
    try {
      unlinkSync(path)
    } catch (error) {
      // Where an open file keeps its name it is removed with the work.
      if (!['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }

  add(bytes: Uint8Array): number {
    if (this.#held + bytes.length > this.#waiting.length) this.#flush()
    const start = this.#written + this.#held
    if (bytes.length > this.#waiting.length) {
      writeAt(this.#handle, start, bytes)
      this.#written += bytes.length
    } else {
      this.#waiting.set(bytes, this.#held)
      this.#held += bytes.length
    }
    if (this.#count + 2 > this.#starts.length) {
      const larger = new Float64Array(this.#starts.length * 2)
      larger.set(this.#starts)
      this.#starts = larger
    }
    this.#starts[this.#count] = start
    this.#starts[this.#count + 1] = start + bytes.length
    return this.#count++
  }

  get(index: number): Uint8Array {
    const start = this.#starts[index]!
    const end = this.#starts[index + 1]!
    if (start >= this.#written) return this.#waiting.slice(start - this.#written, end - this.#written)
    const goesOn = index > this.#last && index <= this.#last + STEP
    this.#last = index
    if (goesOn && (start < this.#aheadAt || end > this.#aheadAt + this.#ahead.length)) {
      const size = Math.min(Math.max(AHEAD, end - start), this.#written - start)
      if (size !== this.#ahead.length) this.#ahead = new Uint8Array(size)
      this.#aheadAt = start
      readAt(this.#handle, start, this.#ahead)
    }
    if (start >= this.#aheadAt && end <= this.#aheadAt + this.#ahead.length)
      return this.#ahead.slice(start - this.#aheadAt, end - this.#aheadAt)
    return readAt(this.#handle, start, new Uint8Array(end - start))
  }

  close(): void {
    closeSync(this.#handle)
  }

  #flush(): void {
    writeAt(this.#handle, this.#written, this.#waiting.subarray(0, this.#held))
    this.#written += this.#held
    this.#held = 0
  }
}
