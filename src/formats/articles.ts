/** The kept articles once more, as a table for spreadsheets and data frames. */
import {createReadStream, createWriteStream} from 'node:fs'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {SchemaElement} from 'hyparquet'
import {fieldsOf} from '../json.ts'
import {linesOf} from './lines.ts'
import {ownColumns} from './record.ts'

/** The raw JSON of each column, row by row. */
async function* rowsOf(articles: string): AsyncGenerator<string[]> {
  for await (const line of linesOf(createReadStream(articles), Number.POSITIVE_INFINITY)) {
    yield fieldsOf(line.bytes!.toString('utf8')).map(({raw}) => raw)
  }
}

/** Writes `articles.csv` beside `articles.jsonl`; lists and `extra` are JSON in their cells. */
export async function writeCsv(articles: string): Promise<void> {
  const {stringify} = await import('csv-stringify')
  const cells = async function* (): AsyncGenerator<string[]> {
    for await (const row of rowsOf(articles)) {
      yield row.map((raw) => (raw === 'null' ? '' : raw.startsWith('"') ? (JSON.parse(raw) as string) : raw))
    }
  }
  await pipeline(
    Readable.from(cells()),
    stringify({header: true, columns: [...ownColumns]}),
    createWriteStream(join(dirname(articles), 'articles.csv')),
  )
}

const lists: ReadonlySet<string> = new Set(['authors', 'credits', 'captions', 'sameStory'])
/** Rows of one group are held in memory. */
const GROUP_ROWS = 1000

/** Writes `articles.parquet` beside `articles.jsonl`; `extra` is JSON in a string, so that no number loses digits. */
export async function writeParquet(articles: string): Promise<void> {
  const {fileWriter, ParquetWriter} = await import('hyparquet-writer')
  const schema: SchemaElement[] = [
    {name: 'root', num_children: ownColumns.length},
    ...ownColumns.flatMap((name): SchemaElement[] => {
      if (name === 'words') return [{name, type: 'INT32', repetition_type: 'REQUIRED'}]
      if (!lists.has(name)) {
        return [{name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'}]
      }
      return [
        {name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST'},
        {name: 'list', repetition_type: 'REPEATED', num_children: 1},
        {name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'},
      ]
    }),
  ]
  const writer = fileWriter(join(dirname(articles), 'articles.parquet'))
  const file = new ParquetWriter({writer, schema, createdBy: 'copydesk'})
  let group: string[][] = []
  const write = async (): Promise<void> => {
    if (group.length === 0) return
    const columnData = ownColumns.map((name, at) => ({
      name,
      data: group.map((row) => (name === 'extra' ? row[at]! : (JSON.parse(row[at]!) as unknown))),
    }))
    group = []
    await file.write({columnData, rowGroupSize: GROUP_ROWS})
  }
  for await (const row of rowsOf(articles)) {
    group.push(row)
    if (group.length === GROUP_ROWS) await write()
  }
  await write()
  await file.finish()
}
