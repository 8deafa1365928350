/** What phase two left on disk, for who hands it on. */
import {readSync} from 'node:fs'
import {join} from 'node:path'
import type {Known} from '../../pipeline/index.ts'
import {Growing} from '../disk/growing.ts'
import {readText} from '../disk/index.ts'
import {READ_AHEAD, reader} from './stretches.ts'

/** What the dump teaches: for all documents, and on disk for each, by its place in the order. */
export interface Learned {
  readonly shared: Known
  of(place: number): Buffer
}

/** What was learned, once it was. */
export function learned(work: string, documents: number): Learned | undefined {
  const known = readText(knownIn(work))
  if (known === undefined) return undefined
  const {shared, bytes} = JSON.parse(known) as {shared: Known; bytes: number}
  return {shared, of: linesByNumber(new Growing(partsIn(work), bytes), documents)}
}

export function knownIn(work: string): string {
  return join(work, 'known.json')
}

export function partsIn(work: string): string {
  return join(work, 'parts.jsonl')
}

/** Hands out lines of a file by their number. */
function linesByNumber(file: Growing, lines: number): (number: number) => Buffer {
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
