/** The only reader of a run folder: a finished run, its tables, and its articles with all that is known of them. */
import {closeSync, createReadStream, existsSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {naturalCompare} from '../../pipeline/dump/duplicates/order.ts'
import {takeBack} from '../changes/layers.ts'
import {restore} from '../encoding.ts'
import {linesOf} from '../formats/lines.ts'
import {fileNames, orderOf} from '../ids.ts'
import type {Row, TableName} from '../tables.ts'
import {schemas} from '../tables.ts'
import {UsageError} from '../usage.ts'
import type {RunInfo} from './info.ts'
import {readInfo} from './info.ts'
import {takeFolder} from './write.ts'

/** A finished run. */
export interface Run {
  readonly folder: string
  readonly info: RunInfo
}

/** Opens a finished run for reading. */
export function openRun(folder: string): Run {
  if (!existsSync(folder)) throw new UsageError(`No such run folder: ${folder}`)
  // A commit that was cut short is carried on, unless its own process is still at it.
  if (existsSync(join(folder, '.work', 'commit'))) takeFolder(folder).release()
  const info = readInfo(folder)
  if (!info && existsSync(join(folder, '.work'))) {
    throw new UsageError(
      `The run in ${folder} is not finished: give its \`copydesk run\` command again, which goes on where it stopped`,
    )
  }
  if (!info) {
    throw new UsageError(
      `No finished run in ${folder}: expected a \`run.json\` there. \`copydesk run … --out ${folder}\` makes one`,
    )
  }
  return {folder, info}
}

/** The rows of a table, in its order, each checked. */
export async function* rows<Name extends TableName>(run: Run, table: Name): AsyncGenerator<Row<Name>> {
  const path = join(run.folder, `${table}.jsonl`)
  if (!existsSync(path)) return
  for await (const line of linesOf(createReadStream(path), Number.POSITIVE_INFINITY)) {
    if (!line.bytes || line.bytes.length === 0) continue
    const result = schemas[table].safeParse(JSON.parse(line.bytes.toString('utf8')))
    if (!result.success) {
      const issue = result.error.issues[0]!
      throw new UsageError(`${path}, line ${line.number}: ${issue.path.join('.')}: ${issue.message}`)
    }
    yield result.data as Row<Name>
  }
}

/** A row and where its line stands in the file. */
export interface Placed<Name extends TableName> {
  readonly row: Row<Name>
  readonly start: number
  readonly length: number
}

/** The rows of a table with their places; unchecked, since checking 100,000 rows takes longer than reading them. */
export async function* placedRows<Name extends TableName>(
  run: Run,
  table: Name,
): AsyncGenerator<Placed<Name>> {
  const path = join(run.folder, `${table}.jsonl`)
  if (!existsSync(path)) return
  let start = 0
  for await (const {bytes, size} of linesOf(
    createReadStream(path, {highWaterMark: 1 << 20}),
    Number.POSITIVE_INFINITY,
  )) {
    if (bytes && size > 0) yield {row: JSON.parse(bytes.toString('utf8')) as Row<Name>, start, length: size}
    start += size + 1
  }
}

/** A table for looking rows up by their places; it stays readable when a newer run replaces the file. */
export interface OpenTable<Name extends TableName> {
  row(start: number, length: number): Row<Name>
  /** All rows of a stretch. */
  rows(start: number, end: number): Row<Name>[]
  close(): void
}

export function openTable<Name extends TableName>(run: Run, table: Name): OpenTable<Name> {
  const path = join(run.folder, `${table}.jsonl`)
  const handle = existsSync(path) ? openSync(path, 'r') : undefined
  const text = (start: number, length: number): string => {
    const buffer = Buffer.alloc(length)
    let got = 0
    while (handle !== undefined && got < length) {
      const read = readSync(handle, buffer, got, length - got, start + got)
      if (read === 0)
        throw new UsageError(`Expected ${length} bytes at ${start} of ${path}: the file has become shorter`)
      got += read
    }
    return buffer.toString('utf8')
  }
  return {
    row: (start, length) => JSON.parse(text(start, length)) as Row<Name>,
    rows: (start, end) =>
      text(start, end - start)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Row<Name>),
    close: () => {
      if (handle !== undefined) closeSync(handle)
    },
  }
}

/** What is known of one article: enough to show it and to take it back. */
export interface Filed {
  readonly id: string
  /** Absent for an article that was left out. */
  readonly article?: Row<'articles'>
  readonly findings: readonly Row<'findings'>[]
  readonly originalText: string
  readonly original?: Row<'originals'>
  /** The row of the article that was left out. */
  readonly leftOut?: Row<'removed'>
}

/** Articles with their findings, in order; tables are read side by side, since all are ordered by id. */
export async function* records(run: Run): AsyncGenerator<Filed> {
  const findings = grouped(rows(run, 'findings'), (row) => row.article)
  const originals = grouped(rows(run, 'originals'), (row) => row.article)
  for await (const article of rows(run, 'articles')) {
    const own = await findings(article.id)
    const original = (await originals(article.id))[0]
    yield {
      id: article.id,
      article,
      findings: own,
      originalText: takeBack(article.text, own),
      ...(original ? {original} : {}),
    }
  }
  const late = new Map<string, Row<'originals'>>()
  for await (const row of rows(run, 'originals')) late.set(row.article, row)
  for await (const row of rows(run, 'removed')) {
    if (row.kind !== 'article') continue
    const original = late.get(row.article)
    yield {
      id: row.article,
      findings: [],
      originalText: row.text,
      leftOut: row,
      ...(original ? {original} : {}),
    }
  }
}

/** Hands out the rows of one key after the other; both tables are in the order of ids, and a key may have no rows. */
function grouped<Value>(
  table: AsyncGenerator<Value>,
  keyOf: (row: Value) => string,
): (key: string) => Promise<Value[]> {
  let ahead: Value | undefined
  let done = false
  return async (key) => {
    const found: Value[] = []
    while (!done) {
      if (ahead === undefined) {
        const next = await table.next()
        if (next.done) done = true
        else ahead = next.value
      }
      if (ahead === undefined) break
      const order = naturalCompare(keyOf(ahead), key)
      if (order > 0) break
      if (order === 0) found.push(ahead)
      ahead = undefined
    }
    return found
  }
}

/** One article of a run: by its id, else by the path of a file that holds no other. */
export async function record(run: Run, id: string): Promise<Filed> {
  let inFile: Filed | undefined
  let count = 0
  for await (const one of records(run)) {
    if (one.id === id) return one
    if (one.article?.path !== id) continue
    inFile ??= one
    count++
  }
  if (inFile && count === 1) return inFile
  if (inFile)
    throw new UsageError(
      `${id} holds ${count} articles: name one of them by its id, such as \`${inFile.id}\``,
    )
  throw new UsageError(`No article \`${id}\` in ${run.folder}; its ids stand in \`articles.jsonl\``)
}

/** The file below `text/` of each article, by its id, also of those that were left out. */
export async function filesOf(run: Run): Promise<ReadonlyMap<string, string>> {
  const ids: string[] = []
  for await (const {row} of placedRows(run, 'articles')) ids.push(row.id)
  for await (const {row} of placedRows(run, 'removed')) if (row.kind === 'article') ids.push(row.article)
  const ordered = orderOf(ids).map((index) => ids[index]!)
  const names = fileNames(ordered)
  return new Map(ordered.map((id, index) => [id, names[index]!]))
}

/** The bytes that an article was read from. */
export function originalBytes(one: Filed): Promise<Buffer> {
  return restore(one.originalText, one.original)
}
