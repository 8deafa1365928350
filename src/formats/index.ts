/** The formats, how one is recognised, and how compressed files are unpacked. */
import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {binaryKind, startsWith, UndecodableError} from '../encoding.ts'
import type {Format, Source} from './article.ts'
import {csv, tsv} from './csv.ts'
import {html} from './html.ts'
import {json, jsonl} from './jsonl.ts'
import {parquet} from './parquet.ts'
import {txt} from './txt.ts'

/** In order of recognition by name. */
export const formats: readonly Format[] = [txt, jsonl, json, csv, tsv, html, parquet]

/** Names that will be read by a later version; until then they are refused by name rather than read as something else. */
const notYet: readonly string[] = ['warc', 'wet']

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
  if (notYet.includes(extension) || head.subarray(0, 5).toString('latin1') === 'WARC/') {
    throw new UndecodableError('WARC and WET are not read yet: extract them to JSON Lines or HTML first')
  }
  const kind = binaryKind(head)
  if (kind) throw new UndecodableError(`Expected text, got a binary file (${kind})`)
  const named = formats.find((format) => format.extensions.includes(extension))
  if (named === parquet)
    throw new UndecodableError('Expected a Parquet file, got something else under its name')
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
    else if (packing === 'gzip') {
      const unzip = createGunzip({chunkSize: READ_BYTES})
      const packed = Readable.from(chunks)
      packed.on('error', (error) => unzip.destroy(error))
      yield* packed.pipe(unzip) as AsyncIterable<Buffer>
    } else yield* unpackZstd(chunks)
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

async function* unpackZstd(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const {Decompress} = await import('fzstd')
  let ready: Buffer[] = []
  const stream = new Decompress((part) => {
    ready.push(Buffer.from(part))
  })
  for await (const chunk of file) {
    stream.push(chunk)
    yield* ready
    ready = []
  }
  stream.push(new Uint8Array(0), true)
  yield* ready
}
