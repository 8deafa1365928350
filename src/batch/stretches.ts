/** Stretches of a spool, read ahead while they follow each other. */
import {readSync} from 'node:fs'
import type {Growing} from '../disk/growing.ts'

/** Bytes read at a time, while the documents follow each other in the order of ids as they do in the spool. */
export const READ_AHEAD = 1 << 20

/**
 * Reads stretches of a file. Where ids have nothing to do with the order of the input (hashes, say) the next stretch
 * may lie anywhere: then only what is asked for is read, since reading ahead would read the file many times over.
 */
export function reader(file: Pick<Growing, 'handle' | 'size'>): (start: number, length: number) => Buffer {
  let buffer = Buffer.alloc(0)
  let at = 0
  let end = 0
  return (start, length) => {
    const follows = start === end
    end = start + length
    if (start < at || end > at + buffer.length) {
      const wanted = follows ? Math.max(length, Math.min(READ_AHEAD, file.size - start)) : length
      buffer = Buffer.allocUnsafe(wanted)
      let got = 0
      while (got < wanted) {
        const read = readSync(file.handle, buffer, got, wanted - got, start + got)
        if (read === 0) break
        got += read
      }
      buffer = buffer.subarray(0, got)
      at = start
    }
    return buffer.subarray(start - at, start - at + length)
  }
}
