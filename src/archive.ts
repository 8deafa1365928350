/**
 * The archive: one file that keeps, of every document of every dump, what is needed to recognise its relatives.
 *
 * The file only grows. A dump is written behind everything else: its records (names and observations, no texts), the
 * terms it used, and its keys as sorted runs of (key, document). A table of contents follows, and one write of 64 bytes
 * in the head makes it count: so a dump is there whole or not at all, whatever happens in between. Runs of like
 * size are merged as they gather; room that nothing points to any more is given back when it is most of the file.
 *
 * Whoever asks has thousands of questions, so they are sorted and answered in one sweep over the runs: at most one
 * block is read for a question and run, however large the archive. Nothing of it is held in memory but one key in 512.
 */

import {createHash} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {crc32} from 'node:zlib'
import {fromBase64, Reader, Writer} from '../pipeline/dump/duplicates/bytes.ts'
import {mix} from '../pipeline/dump/duplicates/fingerprint.ts'
import {keysOf} from '../pipeline/dump/duplicates/keys.ts'
import type {ArticleKeys, EarlierArticle, EarlierArticles} from '../pipeline/dump/duplicates/relation.ts'
import type {DuplicateSeen} from '../pipeline/dump/duplicates/seen.ts'
import {REMOVED, unpack} from '../pipeline/dump/duplicates/seen.ts'
import {Counter} from '../pipeline/dump/duplicates/tables.ts'
import {firstNot} from '../pipeline/search.ts'
import {lock} from './ledger.ts'
import {readAt, writeAt} from './spool.ts'
import {UsageError} from './usage.ts'

const MAGIC = 'copydesk archive\n'
/** Of the file and of the observations in it: another number is another program's. */
const FORMAT = 2
/** The head: the magic word and the format, then two places for where the contents stand, written in turn. */
const HEAD = 4096
const SLOTS = [512, 1024] as const
const SLOT_BYTES = 64

/** Entries of a block: 4 kB, the least that a disk reads. */
const BLOCK = 512
const ENTRY_BYTES = 8
/** Keys sorted in memory at a time, when a dump is added and when it asks. */
const SORTED = 2_000_000
/** Runs of like size before they become one. */
const RUNS_OF_A_SIZE = 8
/** The smallest size of run that is told from others: smaller ones count as alike. */
const SMALL_RUN = 500_000
/** Entries under one key that are looked at; a key of more says little. */
const MAX_UNDER_KEY = 64
/** Bytes of the file that nothing points to before room is given back, and their share of the whole. */
const GARBAGE_BYTES = 64_000_000
const GARBAGE_SHARE = 0.5

/** Kinds of keys; each has its own part of the numbers. */
const CONTENT = 0
const BAND = 1
const SEGMENT = 2
const STORY = 3
const SALTS = [0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x1f83d9ab] as const

interface Section {
  readonly start: number
  readonly bytes: number
  readonly crc: number
}

/** A dump in the archive. */
export interface ArchivedDump {
  /** What tells it from others: see `dumpKey`. */
  readonly key: string
  readonly name: string
  /** Its place among the dumps: a dump that is run again keeps it, and is compared with those before it only. */
  readonly order: number
  /** All that it held, and those that it kept. */
  readonly documents: number
  readonly kept: number
  readonly added: string
}

interface StoredDump extends ArchivedDump {
  /** Number of its first document. */
  readonly base: number
  /** Records one after the other, where each begins, and the terms with their counts. */
  readonly records: Section
  readonly starts: Section
  readonly terms: Section
}

interface Run {
  readonly section: Section
  readonly entries: number
  /** The first key of every block. */
  readonly fences: Section
}

interface Contents {
  readonly dumps: readonly StoredDump[]
  readonly runs: readonly Run[]
  /** Numbers from which documents and dumps go on. */
  readonly nextDocument: number
  readonly nextOrder: number
  /** Where the next bytes go. */
  readonly end: number
}

/** A document on its way into the archive. */
export interface Filing {
  readonly id: string
  readonly seen: DuplicateSeen
  /** A document that was left out is only named: the one that stayed is found in its place. */
  readonly kept: boolean
}

/** What tells dumps apart: a name that a person gave, else the inputs with their hashes. */
export function dumpKey(inputs: readonly (readonly [path: string, hash: string])[], name?: string): string {
  const what = name === undefined ? inputs : {name}
  return createHash('sha256').update(JSON.stringify(what)).digest('hex')
}

/** What a dump is called: by its file or folder, with the start of its key. */
export function dumpName(files: readonly string[], key: string): string {
  let folder = files[0]!.replace(/[^/\\]*$/, '')
  for (const file of files) while (!file.startsWith(folder)) folder = folder.replace(/[^/\\]*[/\\]$/, '')
  const label =
    files.length === 1 ? basename(files[0]!).replace(/(?:\.[a-z0-9]{1,7})+$/i, '') : basename(folder)
  return `${label === '' ? 'dump' : label}-${key.slice(0, 8)}`
}

/**
 * Opens an archive; for writing, which one process at a time may, it is made where there is none.
 *
 * @throws {UsageError} when it is another format, or another process writes to it.
 */
export function openArchive(path: string, use: 'read' | 'write'): Archive {
  const place = resolve(path)
  if (use === 'read') {
    if (!existsSync(place)) throw new UsageError(`No such archive: ${path}`)
    return new Archive(place, openSync(place, 'r'), () => {})
  }
  mkdirSync(dirname(place), {recursive: true})
  const unlock = lock(`${place}.lock`, {
    what: path,
    instead: 'wait for it, or name another file with `--archive`',
  })
  let handle: number | undefined
  try {
    rmSync(`${place}.new`, {force: true})
    const fresh = !existsSync(place)
    if (fresh) renameSync(createEmpty(`${place}.new`), place)
    handle = openSync(place, 'r+')
    return new Archive(place, handle, unlock)
  } catch (error) {
    if (handle !== undefined) closeSync(handle)
    unlock()
    throw error
  }
}

function createEmpty(path: string): string {
  const handle = openSync(path, 'w+')
  try {
    const head = new Uint8Array(HEAD)
    head.set(Buffer.from(MAGIC))
    new DataView(head.buffer).setUint32(MAGIC.length, FORMAT, true)
    writeAt(handle, 0, head)
    commit(handle, 0, {dumps: [], runs: [], nextDocument: 0, nextOrder: 0, end: HEAD})
  } finally {
    closeSync(handle)
  }
  return path
}

/** Writes a table of contents and makes it the one that counts: in the place of the one before the last. */
function commit(handle: number, count: number, contents: Contents): Contents {
  const json = Buffer.from(JSON.stringify(contents))
  writeAt(handle, contents.end, json)
  fsyncSync(handle)
  const slot = Buffer.alloc(SLOT_BYTES)
  slot.writeDoubleLE(count, 0)
  slot.writeDoubleLE(contents.end, 8)
  slot.writeDoubleLE(json.length, 16)
  slot.writeUInt32LE(crc32(json), 24)
  slot.writeUInt32LE(crc32(slot.subarray(0, 28)), 28)
  writeAt(handle, SLOTS[count % 2]!, slot)
  fsyncSync(handle)
  return contents
}

export class Archive {
  readonly path: string
  #handle: number
  readonly #unlock: () => void
  #contents: Contents
  /** How often a table of contents was written. */
  #count: number
  /** Where new bytes go: behind the contents that count. */
  #end: number
  readonly #fences = new Map<Run, Uint32Array>()

  constructor(path: string, handle: number, unlock: () => void) {
    this.path = path
    this.#handle = handle
    this.#unlock = unlock
    const {contents, count, end} = readContents(path, handle)
    this.#contents = contents
    this.#count = count
    this.#end = end
  }

  get dumps(): readonly ArchivedDump[] {
    return [...this.#contents.dumps].sort((a, b) => a.order - b.order)
  }

  /** How many keys lie in it. */
  get keys(): number {
    return this.#contents.runs.reduce((sum, {entries}) => sum + entries, 0)
  }

  /** The dumps that a dump of this key is compared with: those that came before it. */
  before(key: string): readonly ArchivedDump[] {
    const order = this.#contents.dumps.find((dump) => dump.key === key)?.order ?? Number.POSITIVE_INFINITY
    return this.dumps.filter((dump) => dump.order < order)
  }

  has(key: string): boolean {
    return this.#contents.dumps.some((dump) => dump.key === key)
  }

  /** What the results of a dump depend on, for telling whether they are still the same. */
  stateBefore(key: string): unknown {
    return this.before(key).map((dump) => [dump.key, (dump as StoredDump).records.crc])
  }

  /** What the reduce step of a dump may ask. */
  earlier(key: string): EarlierArticles {
    const numbers = new Set(this.before(key).map(({order}) => order))
    const dumps = this.#contents.dumps.filter(({order}) => numbers.has(order))
    return new Answers(dumps, this.#contents.runs, {
      handle: this.#handle,
      fences: (run) => this.#fencesOf(run),
    })
  }

  /**
   * Writes a dump behind everything else; it counts once the function that comes back is called. The articles are gone
   * through twice.
   */
  stage(dump: {readonly key: string; readonly name: string}, articles: Iterable<Filing>): () => void {
    const handle = this.#handle
    const contents = this.#contents
    ftruncateSync(handle, this.#end)
    const output = new Output(handle, this.#end)
    const earlier = new Counter()
    const first = new Set(this.before(dump.key).map(({key}) => key))
    for (const {key, terms} of contents.dumps) if (first.has(key)) this.#countTerms(terms, earlier)
    const own = new Counter()
    const starts: number[] = []
    let kept = 0
    for (const {id, seen, kept: stays} of articles) {
      starts.push(output.size)
      const bytes = stays ? fromBase64(seen.data) : new Uint8Array()
      output.write(recordOf(id, seen, bytes))
      if (!stays) continue
      kept++
      for (const term of liveTerms(bytes)) own.add(term)
    }
    starts.push(output.size)
    const recordsSection = output.end()
    const startsSection = output.section(bytesOf(Float64Array.from(starts)))
    const termsSection = output.section(packTerms(own))
    const runs = new RunWriter(output)
    let number = contents.nextDocument
    for (const {seen, kept: stays} of articles) {
      if (stays) {
        const keys = keysOf(seen, fromBase64(seen.data), (term) => earlier.count(term) + own.count(term))
        for (const [key] of keyed(keys)) runs.add(key, number)
      }
      number++
    }
    const added = runs.done()
    const before = contents.dumps.find((one) => one.key === dump.key)
    const stored: StoredDump = {
      key: dump.key,
      name: dump.name,
      order: before?.order ?? contents.nextOrder,
      documents: starts.length - 1,
      kept,
      added: new Date().toISOString(),
      base: contents.nextDocument,
      records: recordsSection,
      starts: startsSection,
      terms: termsSection,
    }
    fsyncSync(handle)
    return () => {
      this.#commit({
        dumps: [...contents.dumps.filter((one) => one !== before), stored],
        runs: [...contents.runs, ...added],
        nextDocument: contents.nextDocument + stored.documents,
        nextOrder: Math.max(contents.nextOrder, stored.order + 1),
        end: output.at,
      })
      this.#tidy()
    }
  }

  /** Takes a dump out, by name or key, and gives its room back: nothing of it is left in the file. */
  forget(name: string): ArchivedDump | undefined {
    const dump = this.#contents.dumps.find((one) => one.name === name || one.key === name)
    if (!dump) return undefined
    this.#commit({
      ...this.#contents,
      dumps: this.#contents.dumps.filter((one) => one !== dump),
      end: this.#end,
    })
    this.#rewrite()
    return dump
  }

  /** Takes over the dumps of another archive that this one does not have. */
  absorb(other: Archive): {taken: ArchivedDump[]; had: ArchivedDump[]} {
    const keys = new Set(this.#contents.dumps.map(({key}) => key))
    const theirs = [...other.#contents.dumps].sort((a, b) => a.base - b.base)
    const wanted = theirs.filter(({key}) => !keys.has(key))
    if (wanted.length > 0) {
      ftruncateSync(this.#handle, this.#end)
      this.#commit(this.#copied(other, wanted))
      this.#tidy()
    }
    return {taken: wanted, had: theirs.filter(({key}) => keys.has(key))}
  }

  /** Reads everything there is; says what is wrong. */
  check(): string[] {
    const faults: string[] = []
    const verify = (what: string, section: Section): boolean => {
      if (section.start + section.bytes > this.#end) faults.push(`${what}: ends behind the end of the file`)
      else if (checksum(this.#handle, section) !== section.crc)
        faults.push(`${what}: damaged, its checksum differs`)
      else return true
      return false
    }
    for (const dump of this.#contents.dumps) {
      const {name} = dump
      verify(`${name}, terms`, dump.terms)
      if (
        !verify(`${name}, places of its documents`, dump.starts) ||
        !verify(`${name}, documents`, dump.records)
      )
        continue
      let kept = 0
      for (let n = 0; n < dump.documents; n++) {
        try {
          if (recordAt(this.#handle, dump, n).bytes.length > 0) kept++
        } catch (error) {
          faults.push(`${name}, document ${n}: ${(error as Error).message}`)
        }
      }
      if (kept !== dump.kept) faults.push(`${name}: expected ${dump.kept} kept documents, found ${kept}`)
    }
    for (const [at, run] of this.#contents.runs.entries()) {
      const what = `Keys ${at + 1} of ${this.#contents.runs.length}`
      if (!verify(what, run.section) || !verify(`${what}, their index`, run.fences)) continue
      const entries = new RunReader(this.#handle, run)
      let key = 0
      let document = -1
      for (; entries.more(); entries.next()) {
        const sorted = entries.key > key || (entries.key === key && entries.document >= document)
        if (!sorted || entries.document >= this.#contents.nextDocument) {
          faults.push(`${what}: out of order`)
          break
        }
        key = entries.key
        document = entries.document
      }
    }
    return faults
  }

  close(): void {
    closeSync(this.#handle)
    this.#unlock()
  }

  #commit(contents: Contents): void {
    this.#count++
    this.#contents = commit(this.#handle, this.#count, contents)
    this.#end = fstatSync(this.#handle).size
  }

  #fencesOf(run: Run): Uint32Array {
    let fences = this.#fences.get(run)
    if (!fences) {
      const bytes = readAt(this.#handle, run.fences.start, new Uint8Array(run.fences.bytes))
      fences = new Uint32Array(bytes.buffer)
      this.#fences.set(run, fences)
    }
    return fences
  }

  #countTerms(section: Section, into: Counter): void {
    addTerms(readAt(this.#handle, section.start, new Uint8Array(section.bytes)), into)
  }

  /** Copies dumps of an archive behind what is here, their documents numbered anew. */
  #copied(other: Archive, wanted: readonly StoredDump[], keepOrder = false): Contents {
    const output = new Output(this.#handle, this.#end)
    let {nextDocument, nextOrder} = this.#contents
    const places: {from: number; to: number; base: number}[] = []
    const dumps: StoredDump[] = []
    const names = new Set(this.#contents.dumps.map(({name}) => name))
    const orders = [...wanted].sort((a, b) => a.order - b.order)
    for (const dump of wanted) {
      places.push({from: dump.base, to: dump.base + dump.documents, base: nextDocument})
      let {name} = dump
      for (let n = 2; names.has(name); n++) name = `${dump.name} (${n})`
      names.add(name)
      dumps.push({
        ...dump,
        name,
        base: nextDocument,
        order: keepOrder ? dump.order : nextOrder + orders.indexOf(dump),
        records: output.copy(other.#handle, dump.records),
        starts: output.copy(other.#handle, dump.starts),
        terms: output.copy(other.#handle, dump.terms),
      })
      nextDocument += dump.documents
    }
    const runs: Run[] = []
    for (const run of other.#contents.runs) {
      const writer = new SortedWriter(output)
      // Places ascend in both numberings, so what is sorted stays sorted.
      for (const entries = new RunReader(other.#handle, run); entries.more(); entries.next()) {
        const place = placeOf(places, entries.document)
        if (place) writer.add(entries.key, entries.document - place.from + place.base)
      }
      runs.push(...writer.done())
    }
    for (const {order} of dumps) nextOrder = Math.max(nextOrder, order + 1)
    return {
      dumps: [...this.#contents.dumps, ...dumps],
      runs: [...this.#contents.runs, ...runs],
      nextDocument,
      nextOrder: keepOrder ? Math.max(nextOrder, other.#contents.nextOrder) : nextOrder,
      end: output.at,
    }
  }

  /** Merges runs of like size, and gives room back when most of the file is unused. */
  #tidy(): void {
    for (;;) {
      const sizes = new Map<number, Run[]>()
      for (const run of this.#contents.runs) {
        const size = Math.max(0, Math.floor(Math.log(run.entries / SMALL_RUN) / Math.log(RUNS_OF_A_SIZE)))
        sizes.set(size, [...(sizes.get(size) ?? []), run])
      }
      const many = [...sizes.values()].find((runs) => runs.length >= RUNS_OF_A_SIZE)
      if (!many) break
      const output = new Output(this.#handle, this.#end)
      const merged = this.#merged(many, output)
      this.#commit({
        ...this.#contents,
        runs: [...this.#contents.runs.filter((run) => !many.includes(run)), ...merged],
        end: output.at,
      })
    }
    const {dumps, runs} = this.#contents
    const used = [
      ...dumps.flatMap(({records, starts, terms}) => [records, starts, terms]),
      ...runs.flatMap(({section, fences}) => [section, fences]),
    ].reduce((sum, {bytes}) => sum + bytes, HEAD)
    const unused = this.#end - used
    if (unused > GARBAGE_BYTES && unused > this.#end * GARBAGE_SHARE) this.#rewrite()
  }

  /** Several runs as one, without the documents of dumps that are gone. */
  #merged(runs: readonly Run[], output: Output): Run[] {
    const places = this.#contents.dumps
      .map(({base, documents}) => ({from: base, to: base + documents, base}))
      .sort((a, b) => a.from - b.from)
    const writer = new SortedWriter(output)
    const open = runs.map((run) => new RunReader(this.#handle, run)).filter((entries) => entries.more())
    while (open.length > 0) {
      let least = open[0]!
      for (const entries of open) {
        if (entries.key < least.key || (entries.key === least.key && entries.document < least.document))
          least = entries
      }
      if (placeOf(places, least.document)) writer.add(least.key, least.document)
      least.next()
      if (!least.more()) open.splice(open.indexOf(least), 1)
    }
    return writer.done()
  }

  /** The whole archive anew, without what nothing points to, put into place in one step. */
  #rewrite(): void {
    const path = createEmpty(`${this.path}.new`)
    const fresh = new Archive(path, openSync(path, 'r+'), () => {})
    try {
      const dumps = [...this.#contents.dumps].sort((a, b) => a.base - b.base)
      fresh.#commit(fresh.#copied(this, dumps, true))
    } finally {
      fresh.close()
    }
    renameSync(path, this.path)
    closeSync(this.#handle)
    this.#handle = openSync(this.path, 'r+')
    this.#fences.clear()
    const {contents, count, end} = readContents(this.path, this.#handle)
    this.#contents = contents
    this.#count = count
    this.#end = end
  }
}

function readContents(path: string, handle: number): {contents: Contents; count: number; end: number} {
  const size = fstatSync(handle).size
  const head = Buffer.alloc(HEAD)
  if (size >= HEAD) readAt(handle, 0, head)
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new UsageError(`${path} is no archive of copydesk: name another file with \`--archive\``)
  const format = head.readUInt32LE(MAGIC.length)
  if (format !== FORMAT) {
    throw new UsageError(
      `${path} is an archive of format ${format}, expected format ${FORMAT}: ${format > FORMAT ? 'use the newer copydesk that wrote it' : 'its observations cannot be compared with today’s; run its dumps against a new archive'}`,
    )
  }
  let best: {contents: Contents; count: number; end: number} | undefined
  for (const place of SLOTS) {
    const slot = head.subarray(place, place + SLOT_BYTES)
    if (crc32(slot.subarray(0, 28)) !== slot.readUInt32LE(28)) continue
    const [count, start, length] = [slot.readDoubleLE(0), slot.readDoubleLE(8), slot.readDoubleLE(16)]
    if ((best && best.count > count) || start + length > size) continue
    const json = Buffer.alloc(length)
    readAt(handle, start, json)
    if (crc32(json) !== slot.readUInt32LE(24)) continue
    best = {contents: JSON.parse(json.toString('utf8')) as Contents, count, end: start + length}
  }
  if (!best) throw new UsageError(`${path} is damaged: neither of its two tables of contents can be read`)
  return best
}

// ---------------------------------------------------------------------------------------------------------------------
// Sections: stretches of the file with a checksum.

function bytesOf(array: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** Bytes read or written at a time. */
const STRETCH = 1 << 20

function* stretches(handle: number, {start, bytes}: Section): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.min(STRETCH, bytes))
  for (let at = 0; at < bytes; at += STRETCH)
    yield readAt(handle, start + at, buffer.subarray(0, Math.min(STRETCH, bytes - at)))
}

function checksum(handle: number, section: Section): number {
  let crc = 0
  for (const bytes of stretches(handle, section)) crc = crc32(bytes, crc)
  return crc
}

/** Writes sections behind each other. */
class Output {
  readonly #handle: number
  readonly #buffer = new Uint8Array(STRETCH)
  #held = 0
  #start: number
  #crc = 0
  /** Where the next byte goes. */
  at: number

  constructor(handle: number, at: number) {
    this.#handle = handle
    this.at = at
    this.#start = at
  }

  /** Bytes of the section so far. */
  get size(): number {
    return this.at - this.#start
  }

  write(bytes: Uint8Array): void {
    this.#crc = crc32(bytes, this.#crc)
    if (this.#held + bytes.length > STRETCH) this.#flush()
    if (bytes.length > STRETCH) writeAt(this.#handle, this.at, bytes)
    else {
      this.#buffer.set(bytes, this.#held)
      this.#held += bytes.length
    }
    this.at += bytes.length
  }

  /** Ends the section; the next one begins. */
  end(): Section {
    this.#flush()
    const section = {start: this.#start, bytes: this.size, crc: this.#crc}
    this.#start = this.at
    this.#crc = 0
    return section
  }

  section(bytes: Uint8Array): Section {
    this.write(bytes)
    return this.end()
  }

  copy(handle: number, section: Section): Section {
    for (const bytes of stretches(handle, section)) this.write(bytes)
    const copy = this.end()
    if (copy.crc !== section.crc)
      throw new UsageError('The archive is damaged: `copydesk archive check` says where')
    return copy
  }

  #flush(): void {
    writeAt(this.#handle, this.at - this.#held, this.#buffer.subarray(0, this.#held))
    this.#held = 0
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Records and terms.

type Facts = Omit<DuplicateSeen, 'data'> & {id: string}

/** Names and numbers of a document, then its observation; of one that was left out nothing follows. */
function recordOf(id: string, {data: _data, ...seen}: DuplicateSeen, bytes: Uint8Array): Uint8Array {
  const facts = Buffer.from(JSON.stringify({id, ...seen} satisfies Facts))
  const record = Buffer.alloc(4 + facts.length + bytes.length)
  record.writeUInt32LE(facts.length, 0)
  record.set(facts, 4)
  record.set(bytes, 4 + facts.length)
  return record
}

function recordAt(handle: number, dump: StoredDump, number: number): {facts: Facts; bytes: Uint8Array} {
  const range = new Float64Array(2)
  readAt(handle, dump.starts.start + number * 8, bytesOf(range))
  const record = Buffer.alloc(range[1]! - range[0]!)
  readAt(handle, dump.records.start + range[0]!, record)
  const length = record.readUInt32LE(0)
  return {
    facts: JSON.parse(record.toString('utf8', 4, 4 + length)) as Facts,
    bytes: record.subarray(4 + length),
  }
}

/** The terms of a document that stand in its text, each once. */
function liveTerms(bytes: Uint8Array): Set<number> {
  const features = unpack(bytes)
  const terms = new Set<number>()
  for (let s = 0; s < features.segments; s++) {
    if ((features.flags[s]! & REMOVED) !== 0) continue
    for (let at = features.from[s]!; at < features.from[s + 1]!; at++)
      terms.add(features.terms[features.stream[at]!]!)
  }
  return terms
}

/** Terms in ascending order as differences, each with its count. */
function packTerms(counter: Counter): Uint8Array {
  const writer = new Writer()
  const terms: number[] = []
  for (let slot = 0; slot < counter.keys.length; slot++)
    if (counter.values[slot] !== 0) terms.push(counter.keys[slot]!)
  terms.sort((a, b) => a - b)
  let before = 0
  for (const term of terms) {
    writer.number(term - before)
    writer.number(counter.count(term))
    before = term
  }
  return writer.done()
}

function addTerms(bytes: Uint8Array, into: Counter): void {
  const reader = new Reader(bytes)
  for (let term = 0; reader.at < bytes.length; ) {
    term += reader.number()
    into.add(term, reader.number())
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Keys: sorted runs of (key, document).

/** All keys of a document in one space of 32 bits, with what kind each is. */
function* keyed(keys: ArticleKeys): Generator<readonly [key: number, kind: number]> {
  yield [mix(Number.parseInt(keys.content.slice(0, 8), 16) ^ SALTS[CONTENT]), CONTENT]
  for (const key of keys.bands) yield [mix(key ^ SALTS[BAND]), BAND]
  for (const key of keys.segments) yield [mix(key ^ SALTS[SEGMENT]), SEGMENT]
  for (const key of keys.story) yield [mix(key ^ SALTS[STORY]), STORY]
}

/** Writes one run from entries that come in order. */
class SortedWriter {
  readonly #output: Output
  readonly #entries = new Uint32Array(BLOCK * 2)
  readonly #fences: number[] = []
  #held = 0
  #count = 0

  constructor(output: Output) {
    this.#output = output
  }

  add(key: number, document: number): void {
    if (this.#held === 0) this.#fences.push(key)
    this.#entries[this.#held++] = key
    this.#entries[this.#held++] = document
    this.#count++
    if (this.#held === this.#entries.length) this.#flush()
  }

  /** The run, unless nothing was added. */
  done(): Run[] {
    this.#flush()
    const section = this.#output.end()
    if (this.#count === 0) return []
    return [
      {section, entries: this.#count, fences: this.#output.section(bytesOf(Uint32Array.from(this.#fences)))},
    ]
  }

  #flush(): void {
    this.#output.write(bytesOf(this.#entries.subarray(0, this.#held)))
    this.#held = 0
  }
}

/** Room for the number of a document in a chunk, beside a key, in the 53 bits of a number. */
const LOCAL = 2 ** 21

/** Sorts entries that come by document, as many at a time as memory may hold: a run each. */
class RunWriter {
  readonly #output: Output
  readonly #runs: Run[] = []
  readonly #held = new Float64Array(SORTED)
  #count = 0
  #base = 0

  constructor(output: Output) {
    this.#output = output
  }

  add(key: number, document: number): void {
    if (this.#count === SORTED || document - this.#base >= LOCAL) this.#flush()
    if (this.#count === 0) this.#base = document
    this.#held[this.#count++] = key * LOCAL + (document - this.#base)
  }

  done(): Run[] {
    this.#flush()
    return this.#runs
  }

  #flush(): void {
    if (this.#count === 0) return
    const sorted = this.#held.subarray(0, this.#count).sort()
    const writer = new SortedWriter(this.#output)
    let before = -1
    for (const entry of sorted) {
      if (entry !== before) writer.add(Math.floor(entry / LOCAL), this.#base + (entry % LOCAL))
      before = entry
    }
    this.#runs.push(...writer.done())
    this.#count = 0
  }
}

/** Reads a run from its beginning. */
class RunReader {
  readonly #entries: Uint32Array
  readonly #bytes: Uint8Array
  readonly #handle: number
  readonly #run: Run
  #read = 0
  #held = 0
  #at = 0

  constructor(handle: number, run: Run) {
    this.#handle = handle
    this.#run = run
    this.#entries = new Uint32Array(BLOCK * 2 * 16)
    this.#bytes = bytesOf(this.#entries)
    this.#fill()
  }

  get key(): number {
    return this.#entries[this.#at]!
  }

  get document(): number {
    return this.#entries[this.#at + 1]!
  }

  more(): boolean {
    return this.#at < this.#held
  }

  next(): void {
    this.#at += 2
    if (this.#at >= this.#held) this.#fill()
  }

  #fill(): void {
    const {start, bytes} = this.#run.section
    const size = Math.min(this.#bytes.length, bytes - this.#read)
    readAt(this.#handle, start + this.#read, this.#bytes.subarray(0, size))
    this.#read += size
    this.#held = size / 4
    this.#at = 0
  }
}

interface Place {
  readonly from: number
  readonly to: number
}

/** The stretch, of some in ascending order, in which a number lies. */
function placeOf<Stretch extends Place>(places: readonly Stretch[], number: number): Stretch | undefined {
  const place = places[firstNot(0, places.length, (index) => places[index]!.to <= number)]
  return place && place.from <= number ? place : undefined
}

// ---------------------------------------------------------------------------------------------------------------------
// Questions.

/** How many candidates are held for a question; whoever asks verifies no more. */
const CANDIDATES = 24
/** What a shared key says. Equal words say all, a segment as much as two rare features. */
const WEIGHTS = {[CONTENT]: 1000, [BAND]: 1, [SEGMENT]: 2} as Readonly<Record<number, number>>
/** Rare features that a candidate must share when nothing else points to it. */
const MIN_FEATURES = 2
/** Consecutive blocks that are read at once when nearly every one holds an answer. */
const BLOCKS_AHEAD = 64

/** Numbers that grow. */
class Numbers {
  values = new Uint32Array(4096)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length++] = value
  }
}

interface Source {
  readonly handle: number
  fences(run: Run): Uint32Array
}

type Located = StoredDump & Place

class Answers implements EarlierArticles {
  readonly documents: number
  readonly #dumps: readonly Located[]
  readonly #runs: readonly Run[]
  readonly #source: Source
  readonly #terms = new Counter()
  /** Which question has which number, by the words of its article. */
  readonly #questions = new Map<string, number>()
  /** Where the candidates of each question begin. */
  readonly #first = new Numbers()
  readonly #candidates = new Numbers()

  constructor(dumps: readonly StoredDump[], runs: readonly Run[], source: Source) {
    this.#dumps = dumps
      .map((dump) => ({...dump, from: dump.base, to: dump.base + dump.documents}))
      .sort((a, b) => a.from - b.from)
    this.#runs = runs
    this.#source = source
    this.documents = dumps.reduce((sum, {kept}) => sum + kept, 0)
    for (const {terms} of dumps)
      addTerms(readAt(source.handle, terms.start, new Uint8Array(terms.bytes)), this.#terms)
    this.#first.push(0)
  }

  frequency(term: number): number {
    return this.#terms.count(term)
  }

  prepare(questions: Iterable<ArticleKeys>): void {
    if (this.documents === 0) return
    const entries = new Float64Array(SORTED)
    let count = 0
    let base = this.#questions.size
    const answer = (): void => {
      this.#sweep(entries.subarray(0, count).sort(), base)
      base = this.#questions.size
      count = 0
    }
    for (const question of questions) {
      if (this.#questions.has(question.content)) continue
      const all = [...keyed(question)]
      if (count + all.length > SORTED || (this.#questions.size - base + 1) * 4 >= LOCAL) answer()
      const local = this.#questions.size - base
      this.#questions.set(question.content, this.#questions.size)
      for (const [key, kind] of all) entries[count++] = key * LOCAL + local * 4 + kind
    }
    answer()
  }

  *relatives(keys: ArticleKeys, limit: number): Generator<EarlierArticle> {
    if (this.documents === 0) return
    if (!this.#questions.has(keys.content)) this.prepare([keys])
    const question = this.#questions.get(keys.content)!
    const end = Math.min(this.#first.values[question + 1]!, this.#first.values[question]! + limit)
    for (let at = this.#first.values[question]!; at < end; at++) {
      const document = this.#candidates.values[at]!
      const dump = placeOf(this.#dumps, document)!
      const {facts, bytes} = recordAt(this.#source.handle, dump, document - dump.base)
      const {id, ...seen} = facts
      yield {id, dump: dump.name, seen, bytes}
    }
  }

  /** Answers sorted questions: every run is gone through once, from question to question. */
  #sweep(entries: Float64Array, base: number): void {
    const keys: number[] = []
    const groups: number[] = []
    for (let at = 0; at < entries.length; at++) {
      const key = Math.floor(entries[at]! / LOCAL)
      if (keys.at(-1) === key) continue
      keys.push(key)
      groups.push(at)
    }
    groups.push(entries.length)
    const found = new Numbers()
    const inGroup = new Numbers()
    const many = new Uint32Array(keys.length)
    for (const run of this.#runs) this.#search(run, keys, found, inGroup, many)
    // From keys to questions: counted, then laid out by question.
    const questions = this.#questions.size - base
    const starts = new Uint32Array(questions + 1)
    const each = (visit: (question: number, hit: number, kind: number) => void): void => {
      for (let hit = 0; hit < found.length; hit++) {
        const group = inGroup.values[hit]!
        for (let at = groups[group]!; at < groups[group + 1]!; at++) {
          const asked = entries[at]! % LOCAL
          visit(Math.floor(asked / 4), hit, asked % 4)
        }
      }
    }
    each((question) => starts[question + 1]!++)
    for (let q = 0; q < questions; q++) starts[q + 1]! += starts[q]!
    const hits = new Uint32Array(starts[questions]!)
    const kinds = new Uint8Array(hits.length)
    const next = starts.slice()
    each((question, hit, kind) => {
      const at = next[question]!++
      hits[at] = hit
      kinds[at] = kind
    })
    for (let q = 0; q < questions; q++) {
      const scores = new Map<number, {score: number; sure: number}>()
      for (let at = starts[q]!; at < starts[q + 1]!; at++) {
        const hit = hits[at]!
        const document = found.values[hit]!
        const weight = WEIGHTS[kinds[at]!] ?? 1 / Math.log2(2 + many[inGroup.values[hit]!]!)
        const entry = scores.get(document) ?? {score: 0, sure: 0}
        entry.score += weight
        entry.sure += kinds[at] === STORY ? 1 : MIN_FEATURES
        scores.set(document, entry)
      }
      const best = [...scores].filter(([, {sure}]) => sure >= MIN_FEATURES)
      best.sort(([a, x], [b, y]) => y.score - x.score || this.#rank(a) - this.#rank(b))
      for (const [document] of best.slice(0, CANDIDATES)) this.#candidates.push(document)
      this.#first.push(this.#candidates.length)
    }
  }

  /** The order of documents: by dump, then as they came; their numbers change when a dump is run again. */
  #rank(document: number): number {
    const dump = placeOf(this.#dumps, document)!
    return dump.order * 2 ** 32 + document - dump.base
  }

  #search(run: Run, keys: readonly number[], found: Numbers, inGroup: Numbers, many: Uint32Array): void {
    const fences = this.#source.fences(run)
    const blocks = fences.length
    // Where most blocks hold an answer they are read many at a time.
    const ahead = keys.length * 2 > blocks ? BLOCKS_AHEAD : 1
    let held = new Uint32Array(0)
    let heldFrom = 0
    let heldTo = 0
    const block = (number: number): number => {
      if (number < heldFrom || number >= heldTo) {
        heldFrom = number
        heldTo = Math.min(number + ahead, blocks)
        const start = heldFrom * BLOCK * ENTRY_BYTES
        const size = Math.min(heldTo * BLOCK * ENTRY_BYTES, run.section.bytes) - start
        if (held.length * 4 !== size) held = new Uint32Array(size / 4)
        readAt(this.#source.handle, run.section.start + start, bytesOf(held))
      }
      return (number - heldFrom) * BLOCK * 2
    }
    let at = 0
    for (let group = 0; group < keys.length; group++) {
      const key = keys[group]!
      // The last block that begins below the key: the key may begin inside it.
      at = lastBelow(fences, key, at)
      let taken = 0
      for (let number = at; number < blocks && taken < MAX_UNDER_KEY; number++) {
        if (number > at && fences[number]! > key) break
        const offset = block(number)
        const end = Math.min(offset + BLOCK * 2, held.length)
        let entry = firstOf(held, offset, end, key)
        for (; entry < end && held[entry] === key && taken < MAX_UNDER_KEY; entry += 2) {
          const document = held[entry + 1]!
          if (!placeOf(this.#dumps, document)) continue
          found.push(document)
          inGroup.push(group)
          taken++
        }
        if (entry < end && held[entry]! > key) break
      }
      many[group]! += taken
    }
  }
}

/** The last block that begins below a key, searched from one on in growing steps: questions come in order. */
function lastBelow(fences: Uint32Array, key: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < fences.length && fences[low + step]! < key) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, fences.length)
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (fences[middle]! < key) low = middle
    else high = middle
  }
  return low
}

/** The first entry of a block whose key is not below the one that is looked for. */
function firstOf(entries: Uint32Array, from: number, to: number, key: number): number {
  return firstNot(from / 2, to / 2, (index) => entries[index * 2]! < key) * 2
}
