/** CSV and TSV with a header line. */
import {Readable} from 'node:stream'
import {encodingOf} from '../encoding.ts'
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
  const text = decoded(source.bytes(), encoding)
  const problems: {line: number; reason: string}[] = []
  const parser = parse({
    delimiter: delimiter ?? delimiterOf(head.toString(encoding === 'utf-16le' ? 'utf16le' : 'utf8')),
    bom: true,
    columns: false,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 0,
    on_skip: (error) => {
      problems.push({line: Number(error?.lines ?? 0), reason: messageOf(error)})
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
    if (!header) {
      header = record
      continue
    }
    number++
    const columns = header
    if (record.length > columns.length) {
      yield {problem: {line: number, reason: `Expected ${columns.length} columns, got ${record.length}`}}
      continue
    }
    const fields = record.map((value, index) => ({
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
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, {stream: true})
  yield decoder.decode()
}

/** Semicolons, where a country's decimal comma has taken the comma's place. */
function delimiterOf(head: string): string {
  const line = head.slice(0, head.indexOf('\n') === -1 ? undefined : head.indexOf('\n'))
  const count = (mark: string): number => line.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
