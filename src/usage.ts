/** What to tell people who use the program wrongly. */
import {statSync} from 'node:fs'

/** Wrong use and wrong configuration: status 2, with what to do. */
export class UsageError extends Error {}

/** Says so where a file that somebody named is not there, or is a folder. */
export function expectFile(path: string, what: string): void {
  const facts = statSync(path, {throwIfNoEntry: false})
  if (!facts) throw new UsageError(`No such ${what} file: ${path}`)
  if (facts.isDirectory())
    throw new UsageError(`Expected ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} file, got a folder: ${path}`)
}

/** What the system's own words for a place that does not serve mean, and what to do. */
const systemFaults: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full. What a run has done is kept: make room, or set `TMPDIR` where temporary files find none, and give the same command again',
  EDQUOT:
    'Your share of the disk is full. What a run has done is kept: make room and give the same command again',
  EROFS: 'This disk can only be read: choose another place',
  EACCES: 'No permission: choose another place, or change who may use it',
  EPERM: 'Not permitted: choose another place, or change who may use it',
  ENOENT: 'No such file or folder, and none can be made there',
  ENOTDIR: 'Expected a folder on the way, got a file',
  EISDIR: 'Expected a file, got a folder',
  ENAMETOOLONG: 'A name is longer than this disk takes',
  EMFILE: 'Too many files are open: raise the limit (`ulimit -n`)',
}

/** A fault of the system in plain words, with its place; nothing for faults of the program. */
export function systemFault(error: unknown): string | undefined {
  const {message} = error as Error
  // An error that came from another thread has its code in its message alone.
  const code = /(?:^|\s)(E[A-Z]{3,}): /.exec(message)?.[1]
  if (code === undefined) return undefined
  const place = /'([^']+)'/.exec(message)?.[1]
  const fault = systemFaults[code]
  return fault === undefined ? message : `${fault}${place === undefined ? '' : `: ${place}`}`
}

/** The known word nearest to one that is not, for messages; nothing when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // A third of the letters wrong is still a slip; more is another word.
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

function distanceOf(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}
