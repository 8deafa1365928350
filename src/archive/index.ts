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
import {fromBase64} from '../../pipeline/dump/duplicates/bytes.ts'
import {keysOf} from '../../pipeline/dump/duplicates/keys.ts'
import type {EarlierArticles} from '../../pipeline/dump/duplicates/relation.ts'
import type {DuplicateSeen} from '../../pipeline/dump/duplicates/seen.ts'
import {Counter} from '../../pipeline/dump/duplicates/tables.ts'
import {lock} from '../disk/lock.ts'
import {readAt} from '../disk/spool.ts'
import {expectFile, UsageError} from '../usage.ts'
import {Answers} from './answers.ts'
import type {ArchivedDump, Contents, StoredDump} from './contents.ts'
import {commit, createEmpty, HEAD, readContents} from './contents.ts'
import {placeOf} from './places.ts'
import {addTerms, liveTerms, packTerms, recordAt, recordOf} from './records.ts'
import type {Run} from './runs.ts'
import {keyed, RunReader, RunWriter, SortedWriter} from './runs.ts'
import type {Section} from './sections.ts'
import {bytesOf, checksum, Output} from './sections.ts'

export type {ArchivedDump} from './contents.ts'

/** Runs of like size before they become one. */
const RUNS_OF_A_SIZE = 8
/** The smallest size of run that is told from others: smaller ones count as alike. */
const SMALL_RUN = 500_000
/** Bytes of the file that nothing points to before room is given back, and their share of the whole. */
const GARBAGE_BYTES = 64_000_000
const GARBAGE_SHARE = 0.5

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
 * Opens an archive; for writing, which one process at a time may, it is made where there is none. One that has lost its
 * end is opened to `salvage` what it held before, and for nothing else: who wrote to it would lose the rest for good.
 *
 * @throws {UsageError} when it is another format, or another process writes to it.
 */
export function openArchive(path: string, use: 'read' | 'write' | 'salvage'): Archive {
  const archive = openAnyway(path, use)
  if (!archive.isOutdated || use === 'salvage') return archive
  archive.close()
  throw new UsageError(
    `${path} is damaged: what was added last cannot be read, as when the file was cut short. Take a copy of it, or \`copydesk archive merge <new> ${path}\` for what it held before`,
  )
}

function openAnyway(path: string, use: 'read' | 'write' | 'salvage'): Archive {
  const place = resolve(path)
  if (use !== 'write') {
    if (!existsSync(place)) throw new UsageError(`No such archive: ${path}`)
    expectFile(path, 'archive')
    return new Archive(place, openSync(place, 'r'), () => {})
  }
  if (existsSync(place)) expectFile(path, 'archive')
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

/** Whether a file is an archive, or lies beside it while a process writes to it. */
export function belongsTo(path: string, file: string): boolean {
  const place = resolve(path)
  return [place, `${place}.new`, `${place}.lock`].includes(file) || file.startsWith(`${place}.lock.`)
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
  /** What was added last is lost. */
  readonly isOutdated: boolean
  readonly #fences = new Map<Run, Uint32Array>()

  constructor(path: string, handle: number, unlock: () => void) {
    this.path = path
    this.#handle = handle
    this.#unlock = unlock
    const {contents, count, end, outdated} = readContents(path, handle)
    this.isOutdated = outdated
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
    const faults = this.isOutdated ? ['What was added last: cannot be read, the file was cut short'] : []
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
