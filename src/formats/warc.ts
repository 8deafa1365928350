/** WARC and WET archives: pages and extracted texts of a crawl, record by record. */
import {brotliDecompressSync} from 'node:zlib'
import {decode} from '../encoding.ts'
import type {Format, Item, Source} from './article.ts'
import {MAX_PAGE_BYTES, tooLarge, unfit} from './article.ts'
import {pageArticle} from './html.ts'
import {messageOf} from './jsonl.ts'
import {asHost} from './record.ts'

export const warc: Format = {
  name: 'warc',
  extensions: ['warc', 'wet'],
  whole: false,
  async *read(source) {
    for await (const found of recordsOf(source)) {
      if ('problem' in found) {
        yield found
        continue
      }
      const item = await itemOf(found.bytes, found.number)
      if (item) yield item
    }
  },
}

/** A record as it stands in the file. */
interface Framed {
  readonly number: number
  readonly bytes: Buffer
}

/** Headers of a record or response are a few hundred bytes; what has no end in so many are none. */
const MAX_HEADER_BYTES = 65_536
/** A larger record is passed over: no page that it could hold may be an article. */
const MAX_RECORD_BYTES = MAX_PAGE_BYTES + MAX_HEADER_BYTES
/** What stands between two records, and how the next one begins. */
const nextRecord = /\r?\n\r?\n(?=WARC\/\d\.\d\r?\n)/

/**
 * Splits an archive into records by their lengths, each checked: behind a record stands the next one or nothing.
 * Where that is not so the record is given up and the next beginning is looked for. (The parser of `warcio` trusts
 * lengths; one that is too large makes it wait for bytes for ever.)
 */
async function* recordsOf(
  source: Source,
): AsyncGenerator<Framed | {problem: {line: number; reason: string}}> {
  const input = new Window(source.bytes())
  let number = 0
  for (;;) {
    while (input.starts('\r') || input.starts('\n')) input.drop(1)
    if (!(await input.fill(MAX_HEADER_BYTES))) return
    if (input.starts('\r') || input.starts('\n')) continue
    number++
    const head = input.peek(MAX_HEADER_BYTES)
    const end = /\r?\n\r?\n/.exec(head)
    if (!/^WARC\/\d/.test(head) || !end) {
      yield {
        problem: {
          line: number,
          reason: 'Expected a WARC record, got something else; went on at the next one',
        },
      }
      if (!(await input.toNext())) return
      continue
    }
    const headerBytes = end.index + end[0].length
    const stated = /^content-length:[ \t]*(\S*)/im.exec(head.slice(0, end.index))?.[1]
    if (stated === undefined || !/^\d{1,15}$/.test(stated)) {
      yield {
        problem: {
          line: number,
          reason: `Expected a number as the record’s Content-Length, got \`${stated ?? 'none'}\``,
        },
      }
      if (!(await input.toNext())) return
      continue
    }
    const size = headerBytes + Number(stated)
    if (size > MAX_RECORD_BYTES) {
      const page = isPage(head)
      const {bytes, found} = await input.skipToNext()
      const right = Math.abs(bytes - size) <= 4
      if (!right) yield {problem: {line: number, reason: wrongLength(stated, bytes - headerBytes)}}
      else if (page) yield {problem: {line: number, reason: tooLarge(Number(stated), MAX_PAGE_BYTES)}}
      if (!found) return
      continue
    }
    await input.fill(size + 16)
    const after = input.text(size, size + 16)
    if (input.length >= size && /^(?:\r\n\r\n|(?:\r?\n)*(?:WARC\/\d|$))/.test(after)) {
      yield {number, bytes: input.take(size)}
      continue
    }
    const {bytes, found} = await input.skipToNext()
    yield {problem: {line: number, reason: wrongLength(stated, bytes - headerBytes)}}
    if (!found) return
  }
}

function wrongLength(stated: string, got: number): string {
  return `The record’s Content-Length is wrong: ${stated} bytes stated, ${Math.max(0, got)} to the next record; left out`
}

/** Whether the head of a record announces a page: its type and the type of its content. */
function isPage(head: string): boolean {
  return (
    /^WARC-Type:[ \t]*(?:response|resource|conversion)/im.test(head) &&
    /^content-type:[ \t]*text\//im.test(head)
  )
}

/** Bytes of a stream that are needed at the moment. */
class Window {
  readonly #source: AsyncIterator<Buffer>
  #bytes: Buffer = Buffer.alloc(0)
  #ended = false
  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }
  get length(): number {
    return this.#bytes.length
  }
  /** Reads on until so many bytes are there or the stream ends; says whether there is any. */
  async fill(size: number): Promise<boolean> {
    const parts = [this.#bytes]
    let length = this.#bytes.length
    while (length < size && !this.#ended) {
      const next = await this.#source.next()
      if (next.done) this.#ended = true
      else {
        parts.push(next.value)
        length += next.value.length
      }
    }
    if (parts.length > 1) this.#bytes = Buffer.concat(parts)
    return this.#bytes.length > 0
  }
  starts(text: string): boolean {
    return this.#bytes.length > 0 && this.text(0, text.length) === text
  }
  /** One character a byte. */
  text(start: number, end: number): string {
    return this.#bytes.toString('latin1', start, end)
  }
  peek(size: number): string {
    return this.text(0, size)
  }
  take(size: number): Buffer {
    const taken = this.#bytes.subarray(0, size)
    this.#bytes = this.#bytes.subarray(size)
    return taken
  }
  drop(size: number): void {
    this.#bytes = this.#bytes.subarray(size)
  }
  /** Goes on to where the next record begins, from behind the first byte. */
  async toNext(): Promise<boolean> {
    return (await this.skipToNext()).found
  }
  /** The same, with the bytes that were passed over before the line ends that stand between records. */
  async skipToNext(): Promise<{bytes: number; found: boolean}> {
    /** More than line ends and a beginning take. */
    const overlap = 32
    let passed = 0
    for (;;) {
      const text = this.text(0, this.#bytes.length)
      const match = nextRecord.exec(text)
      if (match) {
        this.drop(match.index + match[0].length)
        return {bytes: passed + match.index, found: true}
      }
      if (this.#ended) {
        const bytes = passed + text.replace(/[\r\n]+$/, '').length
        this.drop(this.#bytes.length)
        return {bytes, found: false}
      }
      const gone = Math.max(0, this.#bytes.length - overlap)
      passed += gone
      this.drop(gone)
      await this.fill(this.#bytes.length + 1)
    }
  }
}

/** The article of a record, why there is none, or nothing when the record holds no page. */
async function itemOf(bytes: Buffer, line: number): Promise<Item | undefined> {
  const {AsyncIterReader, WARCParser} = await import('warcio')
  try {
    const record = await WARCParser.parse(new AsyncIterReader(slices(bytes), null), {keepHeadersCase: false})
    if (!record) return undefined
    const type = record.warcType
    if (type !== 'response' && type !== 'resource' && type !== 'conversion') return undefined
    const response = record.httpHeaders
    // What a server answered instead of a page is no article.
    if (response && !/^2\d\d$/.test(String(response.statusCode))) return undefined
    const contentType =
      (response?.headers.get('Content-Type') ?? (type === 'response' ? '' : record.warcContentType)) || ''
    const page = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)
    if (!page && !/^\s*text\/plain\b/i.test(contentType)) return undefined
    const url = record.warcTargetURI ?? undefined
    // Tools keep their own log and arguments as resources.
    if (url !== undefined && !/^(?:https?|ftp|file):/i.test(url)) return undefined
    const extra = JSON.stringify({
      ...(url === undefined ? {} : {url}),
      crawled: record.warcDate ?? null,
      recordId: record.warcHeader('WARC-Record-ID') ?? null,
    })
    const brotli = /\bbr\b/i.test(response?.headers.get('Content-Encoding') ?? '')
    if (brotli) response!.headers.delete('Content-Encoding')
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of record) {
      parts.push(part)
      size += part.length
      if (size > MAX_PAGE_BYTES) return {problem: {line, reason: tooLarge(size, MAX_PAGE_BYTES)}}
    }
    const packed = Buffer.concat(parts)
    const body = brotli ? brotliDecompressSync(packed, {maxOutputLength: MAX_PAGE_BYTES}) : packed
    if (body.length === 0) return {problem: {line, reason: 'Empty page'}}
    const host = asHost(url)
    if (page) return await pageArticle(body, {line, extra, charset: charsetIn(contentType), source: host})
    const {text} = await decode(body)
    const fault = unfit(text)
    if (fault !== undefined) return {problem: {line, reason: fault}}
    return {article: {text, line, facts: host === undefined ? {} : {source: host}, extra}}
  } catch (error) {
    return {problem: {line, reason: messageOf(error)}}
  }
}

/** In pieces, since the unpacking of a page goes on to the end of the piece whatever it grows to. */
function* slices(bytes: Buffer): Generator<Uint8Array> {
  const size = 65_536
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function charsetIn(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1]
}
