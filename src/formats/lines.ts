/** Lines out of bytes: split on newline bytes, of any length, none held that is longer than an article may be. */
import {MAX_PAGE_BYTES} from './article.ts'

export interface Line {
  readonly number: number
  /** Without its newline byte; `undefined` when it was too long to be held. */
  readonly bytes: Buffer | undefined
  /** Bytes it had. */
  readonly size: number
  /** It ended in a newline; only the last line may not. */
  readonly ended: boolean
}

/**
 * A record is longer than its article by escapes (`\uXXXX` takes six bytes for at most three) and its other fields,
 * which may hold the page itself.
 */
const LIMIT = MAX_PAGE_BYTES * 2

export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit = LIMIT): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 0
  const add = (part: Buffer): void => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const line = (ended: boolean): Line => {
    number++
    const bytes = size > limit ? undefined : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const result = {number, bytes, size, ended}
    parts = []
    size = 0
    return result
  }
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (;;) {
      const end = buffer.indexOf(10, start)
      if (end === -1) break
      add(buffer.subarray(start, end))
      yield line(true)
      start = end + 1
    }
    if (start < buffer.length) add(buffer.subarray(start))
  }
  if (size > 0) yield line(false)
}
