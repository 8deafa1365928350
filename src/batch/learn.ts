/** Phase two, the only barrier: what the dump teaches, and on disk what it teaches of each document. */
import {join} from 'node:path'
import type {Seen} from '../../pipeline/index.ts'
import {createDesk, recipe} from '../../pipeline/index.ts'
import {openArchive} from '../archive/index.ts'
import type {PlainSettings} from '../config.ts'
import {Growing} from '../disk/growing.ts'
import {writeSafely} from '../disk/index.ts'
import {FileSpool} from '../disk/spool.ts'
import {lexicon} from '../lexicon/index.ts'
import {knownIn, partsIn} from './learned.ts'
import {collect} from './rubbish.ts'
import {reader} from './stretches.ts'

/** What phase two needs to know; it may cross to another thread. */
export interface LearnTask {
  /** Folder for what it writes. */
  readonly work: string
  /** The file of observations, and where each ends; it begins where the one before does. */
  readonly seens: {readonly handle: number; readonly size: number}
  readonly ends: Float64Array
  readonly ids: readonly string[]
  readonly order: readonly number[]
  readonly settings: PlainSettings
  /** The archive of earlier dumps, and by which key it knows this one. */
  readonly archive: {readonly path: string; readonly dump: string} | null
  /** Whether its steps leave rubbish that V8 would carry through the next one, and its pages with it. */
  readonly isLarge: boolean
}

/** Learns, into files that `learned` reads: what is known of each document first, then what is known for all. */
export function learn(task: LearnTask): void {
  const {work, seens, ends, ids, order, settings, archive, isLarge} = task
  const seen: Iterable<readonly [string, Seen]> = {
    *[Symbol.iterator]() {
      const read = reader(seens)
      for (const index of order) {
        const start = index === 0 ? 0 : ends[index - 1]!
        yield [ids[index]!, JSON.parse(read(start, ends[index]! - start).toString('utf8')) as Seen] as const
      }
    },
  }
  const observed = new FileSpool(join(work, 'observed'))
  const earlier = archive ? openArchive(archive.path, 'read') : undefined
  try {
    const desk = createDesk(recipe, {
      ...settings,
      lexicon,
      spool: () => observed,
      ...(isLarge ? {collect} : {}),
      ...(earlier ? {earlier: earlier.earlier(archive!.dump)} : {}),
    })
    if (isLarge) collect()
    const known = desk.split(desk.learn(seen))
    if (isLarge) collect()
    const parts = new Growing(partsIn(work))
    for (const index of order) parts.add(`${JSON.stringify(known.of(ids[index]!))}\n`)
    parts.close()
    writeSafely(knownIn(work), JSON.stringify({shared: known.shared, bytes: parts.size}))
  } finally {
    observed.close()
    earlier?.close()
  }
}
