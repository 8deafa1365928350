/** What there is to read: files, folders, globs and standard input, each file once and called by its path below the input. */
import {createWriteStream} from 'node:fs'
import {lstat, mkdtemp, readdir, realpath, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {naturalCompare} from '../pipeline/dump/duplicates/order.ts'

export interface InputFile {
  /** Relative to the input, with `/`. */
  readonly path: string
  /** Where it is. */
  readonly file: string
  readonly bytes: number
  /** Standard input, spooled. */
  readonly stdin?: true
}

/** A place that was asked for and cannot be read. */
export interface InputProblem {
  readonly path: string
  readonly reason: string
}

export interface Inputs {
  /** Ordered by path, whatever the order of arguments. */
  readonly files: readonly InputFile[]
  readonly problems: readonly InputProblem[]
}

/** Finds the files behind arguments. What lies in the folder `out` is not read. */
export async function findInputs(
  inputs: readonly string[],
  options: {readonly out?: string; readonly stdin?: Readable} = {},
): Promise<Inputs> {
  const found = new Map<string, InputFile>()
  const problems = new Map<string, InputProblem>()
  const out =
    options.out === undefined ? undefined : await realpath(options.out).catch(() => resolve(options.out!))
  const add = (file: InputFile, real: string): void => {
    const known = found.get(real)
    // One file by two arguments: the shorter path, so that their order does not matter.
    if (
      !known ||
      file.path.length < known.path.length ||
      (file.path.length === known.path.length && file.path < known.path)
    ) {
      found.set(real, file)
    }
  }
  const fail = (path: string, error: unknown): void => {
    problems.set(path, {path, reason: reasonOf(error)})
  }

  async function walk(folder: string, prefix: string, above: ReadonlySet<string>): Promise<void> {
    const real = await realpath(folder)
    if (real === out) return
    if (above.has(real)) {
      fail(prefix.slice(0, -1), new Error('A link that leads back to a folder above it'))
      return
    }
    const inside = new Set([...above, real])
    for (const entry of await readdir(folder)) {
      // What describes the folder is no article, and neither are the hidden files of tools.
      if (entry.startsWith('.') || entry === 'README' || entry === 'README.md') continue
      await visit(join(folder, entry), `${prefix}${entry}`, inside)
    }
  }

  async function visit(place: string, path: string, above: ReadonlySet<string>): Promise<void> {
    try {
      const facts = await stat(place)
      if (facts.isDirectory()) await walk(place, `${path}/`, above)
      else if (facts.isFile()) add({path, file: place, bytes: facts.size}, await realpath(place))
      else fail(path, new Error('Expected a file or folder, got a device, socket or pipe'))
    } catch (error) {
      fail(path, error)
    }
  }

  for (const input of new Set(inputs)) {
    if (input === '-') {
      if (!options.stdin) continue
      const room = await mkdtemp(join(tmpdir(), 'copydesk-'))
      const file = join(room, 'stdin')
      try {
        await pipeline(options.stdin, createWriteStream(file))
      } catch (error) {
        await rm(room, {recursive: true, force: true})
        throw error
      }
      add({path: 'stdin', file, bytes: (await stat(file)).size, stdin: true}, file)
      continue
    }
    const place = resolve(input)
    const facts = await lstat(place).catch((error: unknown) => error as NodeJS.ErrnoException)
    if (!(facts instanceof Error)) {
      const target = await stat(place).catch(() => undefined)
      if (target?.isDirectory())
        await walk(place, '', new Set()).catch((error: unknown) => fail(slashed(input), error))
      else await visit(place, basename(place), new Set())
      continue
    }
    const {glob, isDynamicPattern} = await import('tinyglobby')
    if (!isDynamicPattern(input)) {
      fail(slashed(input), facts)
      continue
    }
    const base = staticPart(input)
    const matches = await glob([input], {absolute: true, onlyFiles: true, dot: false})
    if (matches.length === 0) fail(slashed(input), new Error('Nothing matches the pattern'))
    for (const match of matches) {
      const at = resolve(match)
      if (out !== undefined && !outside(relative(out, await realpath(at)))) continue
      await visit(at, slashed(relative(base, at)), new Set())
    }
  }
  const byPath = (a: {path: string}, b: {path: string}): number => naturalCompare(a.path, b.path)
  return {
    files: [...found.values()].sort((a, b) => byPath(a, b) || naturalCompare(a.file, b.file)),
    problems: [...problems.values()].sort(byPath),
  }
}

function outside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

/** The folder before a pattern's first magic character. */
function staticPart(pattern: string): string {
  const segments = slashed(pattern).split('/')
  const first = segments.findIndex((segment) => /[*?[\]{}()!+@]/.test(segment))
  return resolve(
    segments.slice(0, first === -1 ? segments.length - 1 : first).join('/') ||
      (pattern.startsWith('/') ? '/' : '.'),
  )
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or folder',
  EACCES: 'No permission to read it',
  EPERM: 'No permission to read it',
  ELOOP: 'A link that leads back to itself',
  EISDIR: 'Expected a file, got a folder',
}

/** Why a place cannot be read, without the path that the machine's message repeats. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code !== undefined && reasons[code] !== undefined) return reasons[code]
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300)
}
