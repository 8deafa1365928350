/** Parquet files, row group by row group. */
import {toRaw} from '../json.ts'
import type {Format, Source} from './article.ts'
import {readWhole} from './article.ts'
import {fieldsItem} from './jsonl.ts'

/** A compressed Parquet file has to be unpacked as a whole, since the format is read from its end. */
const MAX_PACKED_BYTES = 256 * 1024 * 1024

export const parquet: Format = {
  name: 'parquet',
  extensions: ['parquet', 'pq'],
  whole: false,
  async *read(source, names) {
    const {parquetMetadataAsync, parquetReadObjects} = await import('hyparquet')
    const {compressors} = await import('hyparquet-compressors')
    const file = await open(source)
    if (!file) {
      yield {
        problem: {
          line: null,
          reason: `A compressed Parquet file is held whole, at most ${MAX_PACKED_BYTES / 1024 / 1024} MB; unpack it first`,
        },
      }
      return
    }
    const metadata = await parquetMetadataAsync(file)
    let row = 0
    for (const group of metadata.row_groups) {
      const rowEnd = row + Number(group.num_rows)
      const records = await parquetReadObjects({file, metadata, compressors, rowStart: row, rowEnd})
      for (const record of records) {
        row++
        const fields = Object.entries(record).map(([key, value]) => ({
          key,
          raw: toRaw(value),
          start: -1,
          end: -1,
        }))
        yield fieldsItem(fields, names, row)
      }
      row = rowEnd
    }
  },
}

interface AsyncBuffer {
  byteLength: number
  slice(start: number, end?: number): Promise<ArrayBuffer>
}

async function open(source: Source): Promise<AsyncBuffer | undefined> {
  if (source.file !== undefined) {
    const {asyncBufferFromFile} = await import('hyparquet')
    return (await asyncBufferFromFile(source.file)) as AsyncBuffer
  }
  const bytes = await readWhole(source, MAX_PACKED_BYTES)
  if (!bytes) return undefined
  const copy = new Uint8Array(bytes).buffer
  return {byteLength: copy.byteLength, slice: async (start, end) => copy.slice(start, end)}
}
