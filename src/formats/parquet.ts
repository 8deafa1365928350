/** Parquet files, row group by row group. */
import {isUtf8} from 'node:buffer'
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
    const ours = new Set<string>(Object.values(names).flat())
    let row = 0
    for (const group of metadata.row_groups) {
      const groupEnd = row + Number(group.num_rows)
      const slices = Math.max(1, Math.ceil(Number(group.total_byte_size) / SLICE_BYTES))
      const step = Math.max(1, Math.ceil((groupEnd - row) / slices))
      while (row < groupEnd) {
        const rowEnd = Math.min(groupEnd, row + step)
        const records = await parquetReadObjects({
          file,
          metadata,
          compressors,
          parsers,
          utf8: false,
          useOffsetIndex: true,
          rowStart: row,
          rowEnd,
        })
        for (const record of records) {
          row++
          const fields = Object.entries(record).map(([key, value]) => ({
            key,
            raw: toRaw(ours.has(key) ? textIn(value) : value),
            start: -1,
            end: -1,
          }))
          yield fieldsItem(fields, names, row)
        }
      }
    }
  },
}

/** DuckDB and Spark write groups of 128 MB and more; so much of one is unpacked at a time. */
const SLICE_BYTES = 32 * 1024 * 1024

/** Times as text, no digit lost; a day without a time of day. */
const parsers = {
  dateFromDays: (days: number) => iso(days * 86_400_000)?.slice(0, 10),
  timestampFromMilliseconds: (millis: bigint) => iso(Number(millis)),
  timestampFromMicroseconds: (micros: bigint) => fine(micros, 1_000n, 3),
  timestampFromNanoseconds: (nanos: bigint) => fine(nanos, 1_000_000n, 6),
}

/** Beyond what a date can hold there is nothing to say. */
const MAX_MILLIS = 8.64e15

function iso(millis: number): string | undefined {
  if (!Number.isFinite(millis) || Math.abs(millis) > MAX_MILLIS) return undefined
  return new Date(millis).toISOString().replace('.000Z', 'Z')
}

/** A time in so many units a millisecond, with the digits below it. */
function fine(value: bigint | undefined, units: bigint, digits: number): string | undefined {
  if (value === undefined || value === null) return undefined
  const rest = ((value % units) + units) % units
  const millis = Number((value - rest) / units)
  if (rest === 0n) return iso(millis)
  return iso(millis)
    ?.replace(
      /(?:\.(\d{3}))?Z$/,
      (_, some?: string) => `.${some ?? '000'}${String(rest).padStart(digits, '0')}Z`,
    )
    .replace(/0+Z$/, 'Z')
}

/** Old writers do not mark their texts as such; a column that we look for one in holds one. */
function textIn(value: unknown): unknown {
  return value instanceof Uint8Array && isUtf8(value) ? Buffer.from(value).toString('utf8') : value
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
