/**
 * The only reader and writer of a run folder.
 *
 * Everything is written into `.work/` first. The commit takes `run.json` away, moves the tables into place and puts
 * `run.json` back last: a folder with a `run.json` is a finished run, and a commit that was cut short is carried on
 * by whoever opens the folder next.
 */
import {
  close,
  closeSync,
  createReadStream,
  existsSync,
  fsync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  open,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFile,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {naturalCompare} from '../pipeline/dump/duplicates/order.ts'
import type {Edit, Layer} from '../pipeline/index.ts'
import {apply, invert} from '../pipeline/index.ts'
import {isLasting, sync, syncFolder} from './disk.ts'
import {restore, toUtf8} from './encoding.ts'
import {linesOf} from './formats/lines.ts'
import type {Line} from './freight.ts'
import type {Row, TableName} from './tables.ts'
import {schemas} from './tables.ts'
import {UsageError} from './usage.ts'

/** Files of lines in the order in which documents settle, and those that are written at the end. */
export const streamed = [
  'articles.jsonl',
  'findings.jsonl',
  'removed.jsonl',
  'duplicates.jsonl',
  'boilerplate.jsonl',
  'originals.jsonl',
  'changes.diff',
] as const
export type Streamed = (typeof streamed)[number]
const whole = ['names.jsonl', 'rejected.jsonl'] as const

/** Formats in which the articles may be written once more. */
const again = ['articles.csv', 'articles.parquet'] as const
/** Everything that a run writes, in the order of the commit; `run.json` comes after all of them. */
const produced: readonly string[] = [...streamed, ...whole, ...again, 'text', 'report.html']
const ours: ReadonlySet<string> = new Set([
  ...produced,
  'run.json',
  'decisions.jsonl',
  '.work',
  '.lock',
  'README',
  'README.md',
  '.gitignore',
])

export interface RunCounts {
  /** Input: kept, left out and rejected together. */
  input: number
  kept: number
  leftOut: number
  rejected: number
}

export interface RuleCounts {
  tier: string
  applied: number
  waiting: number
  rejected: number
  overlapped: number
}

export interface RunInfo {
  copydesk: string
  /** Hash of inputs, configuration and version: equal keys give equal bytes. */
  key: string
  inputs: {path: string; bytes: number; sha256: string; format: string; packing: string | null}[]
  configuration: unknown
  articles: RunCounts
  duplicates: {rows: number}
  rules: Record<string, RuleCounts>
  decisions: {read: number; matched: number; unmatched: string[]}
  timings: {
    finished: string
    seconds: Record<string, number>
    memoryMB: number
    slowest: {article: string; milliseconds: number}[]
  }
}

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
  if (!info) {
    throw new UsageError(
      `No finished run in ${folder}: expected a \`run.json\` there. \`copydesk run … --out ${folder}\` makes one`,
    )
  }
  return {folder, info}
}

export function readInfo(folder: string): RunInfo | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunInfo
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`Unreadable ${join(folder, 'run.json')}: ${(error as Error).message}`)
  }
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

/** One article of a run. */
export async function record(run: Run, id: string): Promise<Filed> {
  for await (const one of records(run)) if (one.id === id || one.article?.path === id) return one
  throw new UsageError(`No article \`${id}\` in ${run.folder}; its ids stand in \`articles.jsonl\``)
}

/** The bytes that an article was read from. */
export function originalBytes(one: Filed): Promise<Buffer> {
  return restore(one.originalText, one.original)
}

/** The original out of clean text and the applied findings, last layer first. */
export function takeBack(
  text: string,
  findings: readonly Pick<
    Row<'findings'>,
    'status' | 'layer' | 'layerStart' | 'layerEnd' | 'before' | 'after' | 'id' | 'stage'
  >[],
): string {
  let result = text
  const layers = layersOf(findings)
  for (let index = layers.length - 1; index >= 0; index--)
    result = apply(result, invert(layers[index]!.edits))
  return result
}

/** The layers that findings were written from. */
export function layersOf(findings: Parameters<typeof takeBack>[1]): Layer[] {
  const layers: {stage: string; edits: Edit[]}[] = []
  for (const {status, layer, layerStart, layerEnd, before, after, id, stage} of findings) {
    if (status !== 'applied' || layer === null || layerStart === null || layerEnd === null || after === null)
      continue
    while (layers.length <= layer) layers.push({stage, edits: []})
    layers[layer]!.stage = stage
    layers[layer]!.edits.push({start: layerStart, end: layerEnd, before, after, finding: id})
  }
  for (const layer of layers) layer.edits.sort((a, b) => a.start - b.start || a.end - b.end)
  return layers
}

/** A run folder while it is written. */
export interface Draft {
  readonly folder: string
  /** Scratch room that survives a crash. */
  readonly work: string
  /** Where the tables are written until the commit. */
  readonly out: string
  /** Moves everything into place. */
  commit(info: RunInfo): void
  /** Gives the folder free; what was written stays for the next attempt. */
  release(): void
}

/**
 * Takes a folder for writing.
 *
 * @throws {UsageError} when it holds anything foreign, or another process works on it.
 */
export function takeFolder(folder: string): Draft {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`Expected a folder for \`--out\`, got a file: ${folder}`)
  if (existsSync(folder)) refuseForeign(folder)
  mkdirSync(folder, {recursive: true})
  const unlock = lock(join(folder, '.lock'))
  try {
    if (existsSync(join(folder, '.work', 'commit'))) carryOn(folder)
  } catch (error) {
    unlock()
    throw error
  }
  const work = join(folder, '.work')
  const out = join(work, 'out')
  return {
    folder,
    work,
    out,
    commit(info) {
      writeSafely(join(out, 'run.json'), `${JSON.stringify(info, undefined, 2)}\n`)
      writeSafely(join(work, 'commit'), readdirSync(out).join('\n'))
      carryOn(folder)
    },
    release: unlock,
  }
}

function refuseForeign(folder: string): void {
  const foreign = readdirSync(folder).filter((name) => !ours.has(name) && !name.startsWith('.lock.'))
  if (foreign.length === 0) {
    // The name alone does not make `text` ours: a run has its tables or its work beside it.
    const names = readdirSync(folder)
    const known = names.some((name) => name === 'run.json' || name === '.work' || name === 'articles.jsonl')
    const data = names.filter((name) => produced.includes(name))
    if (known || data.length === 0) return
    foreign.push(...data)
  }
  const shown = foreign
    .slice(0, 3)
    .map((name) => `\`${name}\``)
    .join(', ')
  throw new UsageError(
    `${folder} holds files that are not a run's (${shown}${foreign.length > 3 ? ', …' : ''}): choose an empty or new folder for \`--out\``,
  )
}

/** Carries a commit to its end; doing so twice does no harm. */
function carryOn(folder: string): void {
  const work = join(folder, '.work')
  const out = join(work, 'out')
  if (existsSync(join(out, 'run.json'))) {
    const moving = new Set(readFileSync(join(work, 'commit'), 'utf8').split('\n'))
    rmSync(join(folder, 'run.json'), {force: true})
    syncFolder(folder)
    for (const name of produced) {
      const fresh = join(out, name)
      const place = join(folder, name)
      // What this run does not write, an earlier one did; what is on the list and gone was moved before the crash.
      if (moving.has(name) && !existsSync(fresh)) continue
      if (existsSync(place)) setAside(place, work)
      if (moving.has(name)) renameSync(fresh, place)
    }
    renameSync(join(out, 'run.json'), join(folder, 'run.json'))
    syncFolder(folder)
  }
  rmSync(work, {recursive: true, force: true})
}

/** Moves what an earlier run wrote out of the way in one step; it is deleted with the work. */
function setAside(place: string, work: string): void {
  const away = join(work, 'old')
  mkdirSync(away, {recursive: true})
  renameSync(place, join(away, `${readdirSync(away).length}`))
}

/** The content of a file, or nothing where there is none. */
export function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Writes a file so that it is there whole or not at all. */
export function writeSafely(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), {recursive: true})
  const beside = `${path}.new`
  const handle = openSync(beside, 'w')
  try {
    writeFileSync(handle, content)
    sync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(beside, path)
}

/**
 * Writes files that a crash of the machine must not take back: what says that they are there is written after them.
 * All are written side by side: one after the other they would wait for the disk each by itself.
 *
 * @param known Folders that are there already; new ones are added.
 */
export async function writeFiles(
  files: readonly (readonly [path: string, content: Buffer])[],
  known: Set<string>,
): Promise<void> {
  const touched = new Set<string>()
  for (const [path] of files) {
    const folder = dirname(path)
    touched.add(folder)
    if (known.has(folder)) continue
    const first = mkdirSync(folder, {recursive: true})
    // A new folder is an entry of the one above it.
    for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at))
      touched.add(dirname(at))
    known.add(folder)
  }
  // None is left at work when one has failed.
  for (const result of await Promise.allSettled(files.map(([path, content]) => writeThrough(path, content))))
    if (result.status === 'rejected') throw result.reason
  for (const folder of touched) syncFolder(folder)
}

/** By calls back: the promises of `node:fs` cost small files more than the writing. */
function writeThrough(path: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    open(path, 'w', (failed, handle) => {
      if (failed) return reject(failed)
      const end = (error: Error | null): void =>
        close(handle, (late) => {
          const reason = error ?? late
          if (reason) reject(reason)
          else resolve()
        })
      writeFile(handle, content, (error) => (error || !isLasting() ? end(error) : fsync(handle, end)))
    })
  })
}

/** Lines in memory before they are written: system calls are dear, lost ones are done again. */
const BUFFER_UNITS = 1 << 20

/** A file that only grows; it can be cut back to a place that is known to be good. */
export class Growing {
  readonly #handle: number
  #size: number
  #waiting: Line[] = []
  #units = 0
  constructor(path: string, size = 0) {
    mkdirSync(dirname(path), {recursive: true})
    this.#handle = openSync(path, 'a+')
    ftruncateSync(this.#handle, size)
    this.#size = size
  }
  /** Bytes so far, those in memory included once `flush` has been called. */
  get size(): number {
    return this.#size
  }
  get handle(): number {
    return this.#handle
  }
  add(line: Line): void {
    if (line.length === 0) return
    this.#waiting.push(line)
    this.#units += line.length
    if (this.#units > BUFFER_UNITS) this.flush()
  }
  flush(): void {
    if (this.#units === 0) return
    const bytes = joined(this.#waiting)
    let written = 0
    while (written < bytes.length) written += writeSync(this.#handle, bytes, written)
    this.#size += bytes.length
    this.#waiting = []
    this.#units = 0
  }
  close(): void {
    this.flush()
    sync(this.#handle)
    closeSync(this.#handle)
  }
}

/** Lines one behind the other. Text that lies together becomes bytes at once: each step from text to bytes costs. */
function joined(lines: readonly Line[]): Buffer {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at++]!
    if (typeof line !== 'string') {
      pieces.push(line)
      continue
    }
    let text = line
    for (let next = lines[at]; typeof next === 'string'; next = lines[++at]) text += next
    pieces.push(toUtf8(text))
  }
  return Buffer.concat(pieces)
}

interface Owner {
  readonly pid: number
  /** When the process started, in the system's own count: a pid is used again. */
  readonly started: string
}

function startOf(pid: number): string {
  try {
    // The 22nd field; the second may hold spaces and brackets.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function alive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const started = startOf(owner.pid)
  return started === '' || owner.started === '' || started === owner.started
}

/** What a process finds locked, and what to do instead. */
interface Locked {
  readonly what: string
  readonly instead: string
}

/** Takes a lock file, also from a process that died; gives back how to free it. */
export function lock(
  path: string,
  {what, instead}: Locked = {
    what: dirname(path),
    instead: 'wait for it, or choose another folder for `--out`',
  },
): () => void {
  const mine = JSON.stringify({pid: process.pid, started: startOf(process.pid)} satisfies Owner)
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      create(path, mine)
      sweep(path)
      return () => {
        if (existsSync(path) && readFileSync(path, 'utf8') === mine) unlinkSync(path)
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    let content: string
    try {
      content = readFileSync(path, 'utf8')
    } catch (error) {
      // Given free in the meantime.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue
      throw error
    }
    const owner = parseOwner(content)
    if (owner && (owner.pid === process.pid || alive(owner))) {
      throw new UsageError(`Process ${owner.pid} is at work on ${what}: ${instead}`)
    }
    // Renaming succeeds for one of two that find the same dead owner; the other sees a new file or none.
    const aside = `${path}.${process.pid}`
    try {
      renameSync(path, aside)
    } catch {
      continue
    }
    if (readFileSync(aside, 'utf8') === content) rmSync(aside)
    else {
      renameSync(aside, path)
      throw new UsageError(`Another process has just begun to work on ${what}: ${instead}`)
    }
  }
  throw new UsageError(`Could not lock ${what}: another process works on it`)
}

/** Takes away what processes that died while they took the lock have left beside it. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const [, pid] = name.startsWith(`${basename(path)}.`) ? (/\.(\d+)(?:\.new)?$/.exec(name) ?? []) : []
    if (pid === undefined || Number(pid) === process.pid || alive({pid: Number(pid), started: ''})) continue
    rmSync(join(dirname(path), name), {force: true})
  }
}

/** Creates a file with its content in one step: a lock that is still empty would look like a dead process's. */
function create(path: string, content: string): void {
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, content)
  try {
    linkSync(draft, path)
  } catch (error) {
    // File systems without links know only this.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    writeFileSync(path, content, {flag: 'wx'})
  } finally {
    rmSync(draft, {force: true})
  }
}

function parseOwner(content: string): Owner | undefined {
  try {
    const value = JSON.parse(content) as Owner
    return typeof value.pid === 'number' ? value : undefined
  } catch {
    // A process that died while it wrote the lock.
    return undefined
  }
}
