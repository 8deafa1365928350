/** Phase two, the only barrier: what the dump teaches, and on disk what it teaches of each document. */
import {readSync} from 'node:fs'
import {join} from 'node:path'
import type {EarlierArticles} from '../../pipeline/dump/duplicates/relation.ts'
import type {Known, Seen} from '../../pipeline/index.ts'
import {createDesk, recipe} from '../../pipeline/index.ts'
import type {Settings} from '../../pipeline/settings.ts'
import type {PlainSettings} from '../config.ts'
import {readText, sync, writeSafely} from '../disk.ts'
import {Growing} from '../growing.ts'
import {lexicon} from '../lexicon.ts'
import {FileSpool} from '../spool.ts'
import type {Spool} from './read.ts'
import {READ_AHEAD, reader} from './stretches.ts'

/** What the dump teaches: for all documents, and on disk for each, by its place in the order. */
export interface Learned {
  readonly shared: Known
  of(place: number): Buffer
}

export function learn(
  work: string,
  spool: Spool,
  ids: readonly string[],
  order: readonly number[],
  settings: PlainSettings & Pick<Settings, 'collect'>,
  earlier: EarlierArticles | undefined,
): Learned {
  const path = join(work, 'known.json')
  const partsPath = join(work, 'parts.jsonl')
  const before = readText(path)
  if (before !== undefined) {
    const {shared, bytes} = JSON.parse(before) as {shared: Known; bytes: number}
    return {shared, of: linesByNumber(new Growing(partsPath, bytes), order.length)}
  }
  const seen: Iterable<readonly [string, Seen]> = {
    *[Symbol.iterator]() {
      const {entries} = spool
      const read = reader(spool.seens)
      for (const index of order) {
        yield [
          ids[index]!,
          JSON.parse(read(entries.seenStart(index), entries.seenLength(index)).toString('utf8')) as Seen,
        ] as const
      }
    },
  }
  const observed = new FileSpool(join(work, 'observed'))
  const desk = createDesk(recipe, {
    ...settings,
    lexicon,
    spool: () => observed,
    ...(earlier ? {earlier} : {}),
  })
  const known = desk.split(desk.learn(seen))
  settings.collect?.()
  observed.close()
  const parts = new Growing(partsPath)
  for (const index of order) parts.add(`${JSON.stringify(known.of(ids[index]!))}\n`)
  parts.flush()
  sync(parts.handle)
  const json = JSON.stringify({shared: known.shared, bytes: parts.size})
  writeSafely(path, json)
  // What the workers read is what this thread goes on with.
  return {shared: (JSON.parse(json) as {shared: Known}).shared, of: linesByNumber(parts, order.length)}
}

/** Hands out lines of a file by their number. */
function linesByNumber(file: Growing, lines: number): (number: number) => Buffer {
  const ends = new Float64Array(lines)
  const chunk = Buffer.alloc(READ_AHEAD)
  let line = 0
  for (let at = 0; at < file.size; ) {
    const got = readSync(file.handle, chunk, 0, chunk.length, at)
    if (got === 0) break
    for (let end = chunk.indexOf(10); end >= 0 && end < got; end = chunk.indexOf(10, end + 1))
      ends[line++] = at + end
    at += got
  }
  if (line !== lines) throw new Error(`Expected ${lines} lines of what is known, found ${line}`)
  const read = reader(file)
  return (number) => {
    const start = number === 0 ? 0 : ends[number - 1]! + 1
    return read(start, ends[number]! - start)
  }
}
