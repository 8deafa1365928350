/** Files that are there whole or not at all, and waiting for the disk: what a crash of the machine must not take back. */
import {
  close,
  closeSync,
  existsSync,
  fsync,
  fsyncSync,
  mkdirSync,
  open,
  openSync,
  readFileSync,
  renameSync,
  writeFile,
  writeFileSync,
} from 'node:fs'
import {dirname} from 'node:path'

let lasting = true

/** For a process whose files go with it: it waits for no disk. */
export function letNothingLast(): void {
  lasting = false
}

/** Whether the files of this process are to outlast it. */
function isLasting(): boolean {
  return lasting
}

/** Waits until what was written to a file is on the disk. */
export function sync(handle: number): void {
  if (lasting) fsyncSync(handle)
}

/** The same of the names in a folder. */
export function syncFolder(folder: string): void {
  if (!lasting) return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
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
