/** A lock between processes: a file that names its owner, and that is worth nothing once the owner is dead. */
import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {UsageError} from '../usage.ts'

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
