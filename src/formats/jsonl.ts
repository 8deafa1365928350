/** JSON Lines (NDJSON), and JSON files that hold one record or an array of them. */
import {isUtf8} from 'node:buffer'
import {decode, encodingOf} from '../encoding.ts'
import type {Field} from '../json.ts'
import {elementsOf, fieldsOf} from '../json.ts'
import type {FieldNames, Format, Item, Source} from './article.ts'
import {readWhole, tooLarge, unfit} from './article.ts'
import {linesOf} from './lines.ts'
import {articleFrom} from './record.ts'

export const jsonl: Format = {
  name: 'jsonl',
  extensions: ['jsonl', 'ndjson', 'jl'],
  whole: false,
  async *read(source, names) {
    for await (const line of linesOf(await utf8(source))) {
      if (!line.bytes) {
        yield {problem: {line: line.number, reason: tooLarge(line.size)}}
        continue
      }
      const {bytes} = line
      if (isBlank(bytes)) continue
      let text: string
      try {
        // A dump put together from several sources may change its encoding from line to line.
        text = isUtf8(bytes) ? bytes.toString('utf8') : (await decode(bytes)).text
      } catch (error) {
        yield {problem: {line: line.number, reason: messageOf(error)}}
        continue
      }
      yield recordItem(text, names, line.number)
    }
  },
}

/** A JSON document may be larger than an article, but is held whole. */
const MAX_JSON_BYTES = 256 * 1024 * 1024

export const json: Format = {
  name: 'json',
  extensions: ['json'],
  whole: false,
  async *read(source, names) {
    const bytes = await readWhole(source, MAX_JSON_BYTES)
    if (!bytes) {
      yield {
        problem: {
          line: null,
          reason: `A JSON document is held whole, at most ${MAX_JSON_BYTES / 1024 / 1024} MB; write larger dumps as JSON Lines`,
        },
      }
      return
    }
    const {text} = await decode(bytes)
    let value: unknown
    try {
      value = JSON.parse(text.replace(/^\ufeff/, ''))
    } catch (error) {
      // Many files called `.json` hold a record a line.
      if (/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) {
        yield* jsonl.read(source, names)
        return
      }
      yield {problem: {line: null, reason: `Broken JSON: ${messageOf(error)}`}}
      return
    }
    if (!Array.isArray(value)) {
      yield recordItem(text, names, 1)
      return
    }
    value = undefined
    let number = 0
    for (const element of elementsOf(text)) yield recordItem(element, names, ++number)
  },
}

/** A record's text as an item: its article or why there is none. */
export function recordItem(text: string, names: FieldNames, line: number): Item {
  try {
    // Files that were put together have the mark of each in their midst.
    return fieldsItem(recordFields(text.replace(/^\ufeff/, '')), names, line)
  } catch (error) {
    return {problem: {line, reason: messageOf(error)}}
  }
}

/**
 * The fields of a record.
 *
 * @throws {SyntaxError} when there is none.
 */
export function recordFields(text: string): Field[] {
  try {
    return fieldsOf(text)
  } catch (error) {
    throw new SyntaxError(`Broken JSON: ${messageOf(error)}`)
  }
}

/** A record's fields as an item. */
export function fieldsItem(fields: readonly Field[], names: FieldNames, line: number): Item {
  try {
    const article = articleFrom(fields, names, line)
    const fault = unfit(article.text)
    return fault === undefined ? {article} : {problem: {line, reason: fault}}
  } catch (error) {
    return {problem: {line, reason: messageOf(error)}}
  }
}

/** The bytes as UTF-8 where the whole file is UTF-16, which no splitter on newline bytes can read; as they are else. */
async function utf8(source: Source): Promise<AsyncIterable<Buffer>> {
  for await (const chunk of source.bytes()) {
    const encoding = await encodingOf(chunk.subarray(0, 65_536)).catch(() => 'utf-8')
    if (encoding === 'utf-16le' || encoding === 'utf-16be') return transcoded(source.bytes(), encoding)
    break
  }
  return source.bytes()
}

async function* transcoded(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, {stream: true}), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length < 64 && bytes.every((byte) => byte === 32 || byte === 13 || byte === 9)
}

/** The first line of an error's message, with the ways in which engines quote the source cut. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0]!.slice(0, 300)
}
