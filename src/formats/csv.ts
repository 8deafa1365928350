/** CSV and TSV with a header line. */
import {isUtf8} from 'node:buffer'
import {Readable} from 'node:stream'
import {encodingOf, startsWith, textIn} from '../encoding.ts'
import type {Format, Source} from './article.ts'
import {fieldsItem, messageOf} from './jsonl.ts'

export const csv: Format = {
  name: 'csv',
  extensions: ['csv'],
  whole: false,
  read: (source, names) => rows(source, names),
}
export const tsv: Format = {
  name: 'tsv',
  extensions: ['tsv', 'tab'],
  whole: false,
  read: (source, names) => rows(source, names, '\t'),
}

/** Rows that are quoted wrongly are skipped one by one up to so many; then the file is no table. */
const MAX_BROKEN = 1000

async function* rows(
  source: Source,
  names: Parameters<Format['read']>[1],
  delimiter?: string,
): ReturnType<Format['read']> {
  const {parse} = await import('csv-parse')
  const head = await firstChunk(source)
  if (!head) return
  const encoding = await encodingOf(head)
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  // One character a byte, so that each row can be decoded by itself: a table may be put together from several sources.
  const text = decoded(source.bytes(), wide ? encoding : 'latin1')
  const problems: {line: number; reason: string}[] = []
  const parser = parse({
    delimiter:
      delimiter ?? delimiterOf(wide ? new TextDecoder(encoding).decode(head) : head.toString('latin1')),
    columns: false,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 0,
    on_skip: (error) => {
      const line = Number(error?.lines ?? 0)
      // One row may be at fault several times over; it is lost once.
      if (problems.at(-1)?.line !== line) problems.push({line, reason: messageOf(error)})
      return undefined
    },
  })
  const stream = Readable.from(text)
  stream.on('error', (error) => parser.destroy(error))
  stream.pipe(parser)
  let header: string[] | undefined
  let number = 0
  for await (const {record} of parser as AsyncIterable<{record: string[]}>) {
    while (problems.length > 0) {
      if (problems.length > MAX_BROKEN)
        throw new Error(`Expected ${delimiter ? 'TSV' : 'CSV'}, got ${problems.length} broken rows in a row`)
      const {line, reason} = problems.shift()!
      yield {problem: {line, reason: `Broken row: ${reason}`}}
    }
    let cells = record
    if (!wide) {
      try {
        cells = await rowIn(record, encoding)
      } catch (error) {
        number += header ? 1 : 0
        yield {problem: {line: number, reason: messageOf(error)}}
        continue
      }
    }
    if (!header) {
      header = cells
      continue
    }
    number++
    const columns = header
    if (cells.length > columns.length) {
      yield {problem: {line: number, reason: `Expected ${columns.length} columns, got ${cells.length}`}}
      continue
    }
    const fields = cells.map((value, index) => ({
      key: columns[index]!,
      raw: JSON.stringify(value),
      start: -1,
      end: -1,
    }))
    yield fieldsItem(fields, names, number)
  }
  for (const {line, reason} of problems) yield {problem: {line, reason: `Broken row: ${reason}`}}
}

async function firstChunk(source: Source): Promise<Buffer | undefined> {
  for await (const chunk of source.bytes()) return chunk
  return undefined
}

async function* decoded(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  if (encoding === 'latin1') {
    let first = true
    for await (const chunk of chunks) {
      // A mark before a quoted column name would break the quoting.
      yield chunk.toString('latin1', first && startsWith(chunk, [0xef, 0xbb, 0xbf]) ? 3 : 0)
      first = false
    }
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, {stream: true})
  yield decoder.decode()
}

/** With so many bytes above ASCII a row speaks for itself, whatever the head of the table is written in. */
const ROW_EVIDENCE = 32

/** A row of bytes as text: UTF-8, else its own encoding where it shows one, else the table's. */
async function rowIn(row: readonly string[], table: string): Promise<string[]> {
  const cells = row.map((cell) => Buffer.from(cell, 'latin1'))
  if (cells.every((cell) => isUtf8(cell))) return cells.map((cell) => cell.toString('utf8'))
  const bytes = Buffer.concat(cells)
  const high = bytes.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0)
  const encoding =
    table === 'utf-8'
      ? await encodingOf(bytes)
      : high < ROW_EVIDENCE
        ? table
        : await encodingOf(bytes).catch(() => table)
  return Promise.all(cells.map((cell) => textIn(cell, encoding)))
}

/** Semicolons, where a country's decimal comma has taken the comma's place. */
function delimiterOf(head: string): string {
  const line = head.slice(0, head.indexOf('\n') === -1 ? undefined : head.indexOf('\n'))
  const count = (mark: string): number => line.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
