/** Lines on their way to another thread: as bytes in memory that changes hands and is not copied. */
import {toUtf8} from '../encoding.ts'

/** A line or lines of a file: as text where they are made or read, as UTF-8 where they only pass through. */
export type Line = string | Uint8Array

/** How many bytes of a file a line takes. */
export function sizeOf(line: Line): number {
  return typeof line === 'string' ? Buffer.byteLength(line) : line.length
}

export function textOf(line: Line): string {
  if (typeof line === 'string') return line
  return Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8')
}

/** Bytes a piece of memory has at least: one holds the lines of several documents. */
const PIECE = 1 << 18

/** Room for lines. A thread that is given the memory finds the lines in it. */
export class Hold {
  readonly memory: ArrayBuffer[] = []
  #piece = new Uint8Array(0)
  #used = 0

  put(line: Line): Uint8Array {
    const bytes = typeof line === 'string' ? toUtf8(line) : line
    if (this.#used + bytes.length > this.#piece.length) {
      const memory = new ArrayBuffer(Math.max(PIECE, bytes.length))
      this.memory.push(memory)
      this.#piece = new Uint8Array(memory)
      this.#used = 0
    }
    const place = this.#piece.subarray(this.#used, this.#used + bytes.length)
    place.set(bytes)
    this.#used += bytes.length
    return place
  }
}
