/** The formats, how one is recognised, and how compressed files are unpacked. */
import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import {createGunzip} from 'node:zlib'
import {binaryKind, startsWith, UndecodableError} from '../encoding.ts'
import type {Format, Source} from './article.ts'
import {csv, tsv} from './csv.ts'
import {html} from './html.ts'
import {json, jsonl} from './jsonl.ts'
import {parquet} from './parquet.ts'
import {txt} from './txt.ts'
import {warc} from './warc.ts'

/** In order of recognition by name. */
const formats: readonly Format[] = [txt, jsonl, json, csv, tsv, html, parquet, warc]

const gzip = [0x1f, 0x8b]
const zstd = [0x28, 0xb5, 0x2f, 0xfd]
const READ_BYTES = 256 * 1024

export interface Recognised {
  readonly format: Format
  readonly source: Source
  /** How the file was packed, if it was. */
  readonly packing: 'gzip' | 'zstd' | null
  /** Bytes of the file read so far. */
  readonly progress: {bytes: number}
}

/**
 * What a file holds: packing by its first bytes, format by its name, or by its content where the name says nothing.
 *
 * @throws {UndecodableError} when it holds nothing that can be read.
 */
export async function recognise(path: string, name: string): Promise<Recognised> {
  const start = await firstBytes(path)
  const packing = startsWith(start, gzip) ? 'gzip' : startsWith(start, zstd) ? 'zstd' : null
  const bare = packing ? name.replace(/\.(?:gz|gzip|zst|zstd)$/i, '') : name
  const progress = {bytes: 0}
  const source: Source = {
    name: bare,
    file: packing ? undefined : path,
    bytes: () => unpacked(path, packing, progress),
  }
  const head = packing ? await firstUnpacked(source) : start
  return {format: formatOf(bare, head), source, packing, progress}
}

function formatOf(name: string, head: Buffer): Format {
  if (startsWith(head, [0x50, 0x41, 0x52, 0x31])) return parquet
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (head.subarray(0, 5).toString('latin1') === 'WARC/') return warc
  const kind = binaryKind(head)
  if (kind) throw new UndecodableError(`Expected text, got a binary file (${kind})`)
  const named = formats.find((format) => format.extensions.includes(extension))
  if (named === parquet || named === warc)
    throw new UndecodableError(
      `Expected a ${named === warc ? 'WARC' : 'Parquet'} file, got something else under its name`,
    )
  return named ?? sniff(head)
}

/** The format of content that no name explains; text is an article. */
function sniff(head: Buffer): Format {
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return html
  if (text.startsWith('{')) {
    const line = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'))
    try {
      JSON.parse(line)
      return jsonl
    } catch {
      // A first line longer than the head looks broken; a key in quotes after the brace tells it from prose.
      if (/^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(text)) return text.includes('\n') ? json : jsonl
    }
  }
  if (/^\[\s*\{\s*"/.test(text)) return json
  return txt
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(8192), 0, 8192, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function firstUnpacked(source: Source): Promise<Buffer> {
  for await (const chunk of source.bytes()) return chunk.subarray(0, 8192)
  return Buffer.alloc(0)
}

async function* unpacked(
  path: string,
  packing: Recognised['packing'],
  progress: {bytes: number},
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, {highWaterMark: READ_BYTES})
  progress.bytes = 0
  const chunks = counted(file as AsyncIterable<Buffer>, progress)
  try {
    if (packing === null) yield* chunks
    else if (packing === 'gzip') yield* unpackGzip(chunks)
    else yield* unpackZstd(chunks)
  } finally {
    file.destroy()
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, progress: {bytes: number}): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    progress.bytes += chunk.length
    yield chunk
  }
}

/** Small pieces, since one may unpack to a thousand times its size. */
const PIECE_BYTES = 32 * 1024

function* pieces(chunk: Buffer): Generator<Buffer> {
  for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield chunk.subarray(at, at + PIECE_BYTES)
}

/**
 * Unpacks piece by piece: what could be unpacked before a fault is handed on, always the same bytes.
 * (A stream that is iterated over drops what waits in it when the fault comes.)
 */
async function* unpackGzip(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzip = createGunzip({chunkSize: READ_BYTES})
  let ready: Buffer[] = []
  let fault: Error | undefined
  unzip.on('data', (part: Buffer) => ready.push(part))
  // After a fault the answer to a write never comes.
  let wake = (): void => {}
  unzip.on('error', (error) => {
    fault = error
    wake()
  })
  for await (const chunk of file) {
    for (const piece of pieces(chunk)) {
      await new Promise<void>((resolve) => {
        wake = resolve
        unzip.write(piece, () => resolve())
      })
      yield* ready
      ready = []
      if (fault) throw fault
    }
  }
  await new Promise<void>((resolve) => {
    wake = resolve
    unzip.once('close', resolve)
    unzip.end()
  })
  yield* ready
  if (fault) throw fault
}

async function* unpackZstd(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const {Decompress} = await import('fzstd')
  let ready: Buffer[] = []
  const stream = new Decompress((part) => {
    ready.push(Buffer.from(part))
  })
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      stream.push(piece, last)
    } catch (error) {
      // The library numbers its errors; these are the words that zlib has for the same.
      const {message} = error as Error
      throw Object.assign(new Error(message), {code: /EOF/.test(message) ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR'})
    }
  }
  for await (const chunk of file) {
    for (const piece of pieces(chunk)) {
      push(piece, false)
      yield* ready
      ready = []
    }
  }
  push(new Uint8Array(0), true)
  yield* ready
}
