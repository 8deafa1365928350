/** A file that lines are added to, and that may be cut back. */
import {closeSync, ftruncateSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {toUtf8} from '../encoding.ts'
import type {Line} from '../labour/freight.ts'
import {sync} from './index.ts'

/** Lines in memory before they are written: system calls are dear, lost ones are done again. */
const BUFFER_UNITS = 1 << 20

/** A file that only grows; it can be cut back to a place that is known to be good. */
export class Growing {
  readonly #handle: number
  #size: number
  #waiting: Line[] = []
  #units = 0
  constructor(path: string, size = 0) {
    mkdirSync(dirname(path), {recursive: true})
    this.#handle = openSync(path, 'a+')
    ftruncateSync(this.#handle, size)
    this.#size = size
  }
  /** Bytes so far, those in memory included once `flush` has been called. */
  get size(): number {
    return this.#size
  }
  get handle(): number {
    return this.#handle
  }
  add(line: Line): void {
    if (line.length === 0) return
    this.#waiting.push(line)
    this.#units += line.length
    if (this.#units > BUFFER_UNITS) this.flush()
  }
  flush(): void {
    if (this.#units === 0) return
    const bytes = joined(this.#waiting)
    let written = 0
    while (written < bytes.length) written += writeSync(this.#handle, bytes, written)
    this.#size += bytes.length
    this.#waiting = []
    this.#units = 0
  }
  close(): void {
    this.flush()
    sync(this.#handle)
    closeSync(this.#handle)
  }
}

/** Lines one behind the other. Text that lies together becomes bytes at once: each step from text to bytes costs. */
function joined(lines: readonly Line[]): Buffer {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at++]!
    if (typeof line !== 'string') {
      pieces.push(line)
      continue
    }
    let text = line
    for (let next = lines[at]; typeof next === 'string'; next = lines[++at]) text += next
    pieces.push(toUtf8(text))
  }
  return Buffer.concat(pieces)
}
