/** Sections: stretches of the archive's file with a checksum. */
import {crc32} from '../disk/crc32.ts'
import {readAt, writeAt} from '../disk/spool.ts'
import {UsageError} from '../usage.ts'

export interface Section {
  readonly start: number
  readonly bytes: number
  readonly crc: number
}

export function bytesOf(array: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** Bytes read or written at a time. */
const STRETCH = 1 << 20

function* stretches(handle: number, {start, bytes}: Section): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.min(STRETCH, bytes))
  for (let at = 0; at < bytes; at += STRETCH)
    yield readAt(handle, start + at, buffer.subarray(0, Math.min(STRETCH, bytes - at)))
}

export function checksum(handle: number, section: Section): number {
  let crc = 0
  for (const bytes of stretches(handle, section)) crc = crc32(bytes, crc)
  return crc
}

/** Writes sections behind each other. */
export class Output {
  readonly #handle: number
  readonly #buffer = new Uint8Array(STRETCH)
  #held = 0
  #start: number
  #crc = 0
  /** Where the next byte goes. */
  at: number

  constructor(handle: number, at: number) {
    this.#handle = handle
    this.at = at
    this.#start = at
  }

  /** Bytes of the section so far. */
  get size(): number {
    return this.at - this.#start
  }

  write(bytes: Uint8Array): void {
    this.#crc = crc32(bytes, this.#crc)
    if (this.#held + bytes.length > STRETCH) this.#flush()
    if (bytes.length > STRETCH) writeAt(this.#handle, this.at, bytes)
    else {
      this.#buffer.set(bytes, this.#held)
      this.#held += bytes.length
    }
    this.at += bytes.length
  }

  /** Ends the section; the next one begins. */
  end(): Section {
    this.#flush()
    const section = {start: this.#start, bytes: this.size, crc: this.#crc}
    this.#start = this.at
    this.#crc = 0
    return section
  }

  section(bytes: Uint8Array): Section {
    this.write(bytes)
    return this.end()
  }

  copy(handle: number, section: Section): Section {
    for (const bytes of stretches(handle, section)) this.write(bytes)
    const copy = this.end()
    if (copy.crc !== section.crc)
      throw new UsageError('The archive is damaged: `copydesk archive check` says where')
    return copy
  }

  #flush(): void {
    writeAt(this.#handle, this.at - this.#held, this.#buffer.subarray(0, this.#held))
    this.#held = 0
  }
}
