/** The table of contents: what the file holds, and the one write by which a change counts. */
import {closeSync, fstatSync, fsyncSync, openSync} from 'node:fs'
import {crc32} from '../disk/crc32.ts'
import {readAt, writeAt} from '../disk/spool.ts'
import {UsageError} from '../usage.ts'
import type {Run} from './runs.ts'
import type {Section} from './sections.ts'

const MAGIC = 'copydesk archive\n'
/** Of the file and of the observations in it: another number is another program's. */
const FORMAT = 2
/** The head: the magic word and the format, then two places for where the contents stand, written in turn. */
export const HEAD = 4096
const SLOTS = [512, 1024] as const
const SLOT_BYTES = 64

/** A dump in the archive. */
export interface ArchivedDump {
  /** What tells it from others: see `dumpKey`. */
  readonly key: string
  readonly name: string
  /** Its place among the dumps: a dump that is run again keeps it, and is compared with those before it only. */
  readonly order: number
  /** All that it held, and those that it kept. */
  readonly documents: number
  readonly kept: number
  readonly added: string
}

export interface StoredDump extends ArchivedDump {
  /** Number of its first document. */
  readonly base: number
  /** Records one after the other, where each begins, and the terms with their counts. */
  readonly records: Section
  readonly starts: Section
  readonly terms: Section
}

export interface Contents {
  readonly dumps: readonly StoredDump[]
  readonly runs: readonly Run[]
  /** Numbers from which documents and dumps go on. */
  readonly nextDocument: number
  readonly nextOrder: number
  /** Where the next bytes go. */
  readonly end: number
}

export function createEmpty(path: string): string {
  const handle = openSync(path, 'w+')
  try {
    const head = new Uint8Array(HEAD)
    head.set(Buffer.from(MAGIC))
    new DataView(head.buffer).setUint32(MAGIC.length, FORMAT, true)
    writeAt(handle, 0, head)
    commit(handle, 0, {dumps: [], runs: [], nextDocument: 0, nextOrder: 0, end: HEAD})
  } finally {
    closeSync(handle)
  }
  return path
}

/** Writes a table of contents and makes it the one that counts: in the place of the one before the last. */
export function commit(handle: number, count: number, contents: Contents): Contents {
  const json = Buffer.from(JSON.stringify(contents))
  writeAt(handle, contents.end, json)
  fsyncSync(handle)
  const slot = Buffer.alloc(SLOT_BYTES)
  slot.writeDoubleLE(count, 0)
  slot.writeDoubleLE(contents.end, 8)
  slot.writeDoubleLE(json.length, 16)
  slot.writeUInt32LE(crc32(json), 24)
  slot.writeUInt32LE(crc32(slot.subarray(0, 28)), 28)
  writeAt(handle, SLOTS[count % 2]!, slot)
  fsyncSync(handle)
  return contents
}

/** What a file holds by a table of contents. */
export interface Found {
  readonly contents: Contents
  /** How often a table of contents was written. */
  readonly count: number
  /** Where the table ends. */
  readonly end: number
  /** A later table was written and cannot be read: no crash leaves that behind, since it is on disk before it counts. */
  readonly outdated: boolean
}

export function readContents(path: string, handle: number): Found {
  const size = fstatSync(handle).size
  const head = Buffer.alloc(HEAD)
  if (size >= HEAD) readAt(handle, 0, head)
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new UsageError(`${path} is no archive of copydesk: name another file with \`--archive\``)
  const format = head.readUInt32LE(MAGIC.length)
  if (format !== FORMAT) {
    throw new UsageError(
      `${path} is an archive of format ${format}, expected format ${FORMAT}: ${format > FORMAT ? 'use the newer copydesk that wrote it' : 'its observations cannot be compared with today’s; run its dumps against a new archive'}`,
    )
  }
  let best: Omit<Found, 'outdated'> | undefined
  let last = -1
  for (const place of SLOTS) {
    const slot = head.subarray(place, place + SLOT_BYTES)
    if (crc32(slot.subarray(0, 28)) !== slot.readUInt32LE(28)) continue
    const [count, start, length] = [slot.readDoubleLE(0), slot.readDoubleLE(8), slot.readDoubleLE(16)]
    last = Math.max(last, count)
    if ((best && best.count > count) || start + length > size) continue
    const json = Buffer.alloc(length)
    readAt(handle, start, json)
    if (crc32(json) !== slot.readUInt32LE(24)) continue
    best = {contents: JSON.parse(json.toString('utf8')) as Contents, count, end: start + length}
  }
  if (!best) throw new UsageError(`${path} is damaged: neither of its two tables of contents can be read`)
  return {...best, outdated: best.count < last}
}
