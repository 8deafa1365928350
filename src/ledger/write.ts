/**
 * The only writer of a run folder.
 *
 * Everything is written into `.work/` first. The commit takes `run.json` away, moves the tables into place and puts
 * `run.json` back last: a folder with a `run.json` is a finished run, and a commit that was cut short is carried on
 * by whoever opens the folder next.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {syncFolder, writeSafely} from '../disk/index.ts'
import {lock} from '../disk/lock.ts'
import {UsageError} from '../usage.ts'
import type {RunInfo} from './info.ts'

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
