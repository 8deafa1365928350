/** The decisions file while people review: appended to safely by any number of writers, read as it grows. */
import {closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isCutShort, parseDecision, targetOf} from '../decisions/index.ts'
import {sync, syncFolder} from '../disk/index.ts'
import {lock} from '../disk/lock.ts'
import type {Decision} from '../tables.ts'
import {UsageError} from '../usage.ts'

/** Another writer holds the file for a few milliseconds; one that holds it longer is stuck. */
const PATIENCE_MS = 5000
const PAUSE_MS = 5

const newline = 10

/**
 * A decisions file. Lines are only ever added: what `add` has returned from lies on the disk, and a line that a crash
 * cut short is dropped by the next writer, since nobody was told that it was saved.
 */
export class DecisionFile {
  readonly path: string
  readonly #lock: string
  #decisions: Decision[] = []
  /** Bytes read so far, up to the end of a line. */
  #size = 0
  /** Lines read so far, empty ones too. */
  #lines = 0
  #file = -1

  constructor(path: string) {
    this.path = path
    // The run folder knows its locks by this name.
    this.#lock = join(dirname(path), `.lock.${basename(path)}`)
  }

  /** Every line so far, the oldest first. */
  get decisions(): readonly Decision[] {
    return this.#decisions
  }

  /** Reads what others have added; says whether anything is new. */
  refresh(): boolean {
    if (!existsSync(this.path)) {
      const had = this.#size > 0
      this.#forget()
      return had
    }
    const handle = openSync(this.path, 'r')
    try {
      const {size, ino} = fstatSync(handle)
      let fresh = false
      // Another file under the name, or a shorter one: somebody edited it by hand.
      if (ino !== this.#file || size < this.#size) {
        fresh = this.#size > 0
        this.#forget()
        this.#file = ino
      }
      const bytes = Buffer.alloc(size - this.#size)
      const text = bytes.toString(
        'utf8',
        0,
        bytes.length === 0 ? 0 : readSync(handle, bytes, 0, bytes.length, this.#size),
      )
      const end = text.lastIndexOf('\n') + 1
      const before = this.#decisions.length
      for (const line of text.slice(0, end).split('\n').slice(0, -1)) {
        this.#lines++
        if (line.trim() !== '') this.#decisions.push(parseDecision(line, `${this.path}, line ${this.#lines}`))
      }
      this.#size += Buffer.byteLength(text.slice(0, end))
      return fresh || this.#decisions.length > before
    } finally {
      closeSync(handle)
    }
  }

  /** Adds decisions: all of them or none, on the disk when it returns. */
  add(decisions: readonly Decision[]): void {
    if (decisions.length === 0) return
    const free = this.#take()
    try {
      const created = !existsSync(this.path)
      const handle = openSync(this.path, 'a+')
      try {
        this.#mend(handle)
        const before = fstatSync(handle).size
        try {
          const bytes = Buffer.from(decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''))
          let written = 0
          while (written < bytes.length) written += writeSync(handle, bytes, written)
          sync(handle)
        } catch (error) {
          // Half of a batch is no batch: a full disk leaves the file as it was.
          ftruncateSync(handle, before)
          throw error
        }
      } finally {
        closeSync(handle)
      }
      if (created) syncFolder(dirname(this.path))
    } finally {
      free()
    }
    this.refresh()
  }

  /** The lines that take the newest ones back: for each target what was in force before, or a withdrawal. */
  takenBack(last: readonly Decision[], by: Pick<Decision, 'by' | 'time'>): Decision[] {
    const gone = new Set(last)
    const before = new Map<string, Decision>()
    for (const decision of this.#decisions) if (!gone.has(decision)) before.set(targetOf(decision), decision)
    const targets = new Map(last.map((decision) => [targetOf(decision), decision]))
    return [...targets].map(([target, decision]) => {
      const earlier = before.get(target)
      if (earlier) return {...earlier, ...by}
      const {replacement: _replacement, note: _note, sample: _sample, ...about} = decision
      return {...about, verdict: 'withdraw', ...by}
    })
  }

  #forget(): void {
    this.#decisions = []
    this.#size = 0
    this.#lines = 0
    this.#file = -1
  }

  /** Makes the file end at the end of a line. */
  #mend(handle: number): void {
    const {size} = fstatSync(handle)
    let tail = Buffer.alloc(0)
    let start = size
    while (start > 0 && tail.indexOf(newline) === -1) {
      const length = Math.min(4096, start)
      const part = Buffer.alloc(length)
      readSync(handle, part, 0, length, start - length)
      start -= length
      tail = Buffer.concat([part, tail])
    }
    if (tail.length === 0 || tail.at(-1) === newline) return
    const from = tail.lastIndexOf(newline) + 1
    // A person's editor may leave the last line without its end; what is no JSON was never confirmed.
    if (isCutShort(tail.toString('utf8', from))) ftruncateSync(handle, start + from)
    else writeSync(handle, '\n')
  }

  #take(): () => void {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      try {
        return lock(this.#lock)
      } catch (error) {
        if (!(error instanceof UsageError) || Date.now() > until) throw error
        // The critical section is a few system calls: waiting without giving up the thread is the shortest way.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
      }
    }
  }
}
