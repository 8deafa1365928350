/** What of a finished dump goes into an archive. */
import {createReadStream} from 'node:fs'
import type {DuplicateSeen} from '../../pipeline/dump/duplicates/seen.ts'
import type {Filing} from '../archive/index.ts'
import {linesOf} from '../formats/lines.ts'
import type {Spool} from './spool.ts'
import {reader} from './stretches.ts'

/** Ids are short; a path may be as long as this. */
const MAX_ID_BYTES = 65_536

/** Which documents, by their place in the order, stand among the articles. */
export async function keptOf(
  path: string,
  order: readonly number[],
  ids: readonly string[],
): Promise<Uint8Array> {
  const kept = new Uint8Array(order.length)
  let place = 0
  for await (const {bytes} of linesOf(createReadStream(path), Number.POSITIVE_INFINITY)) {
    // The id comes first; the rest of the line need not be read.
    const id = bytes && /^\{"id":("(?:[^"\\]|\\.)*")/.exec(bytes.toString('utf8', 0, MAX_ID_BYTES))?.[1]
    if (!id) continue
    const wanted = JSON.parse(id) as string
    while (ids[order[place]!] !== wanted) place++
    kept[place++] = 1
  }
  return kept
}

/** The observations of a dump for the archive; they can be gone through again. */
export function filings(
  spool: Spool,
  ids: readonly string[],
  order: readonly number[],
  kept: Uint8Array,
): Iterable<Filing> {
  return {
    *[Symbol.iterator]() {
      const {entries} = spool
      const read = reader(spool.seens)
      for (const [place, index] of order.entries()) {
        const {copies} = JSON.parse(
          read(entries.seenStart(index), entries.seenLength(index)).toString('utf8'),
        ) as {
          copies?: DuplicateSeen
        }
        if (copies) yield {id: ids[index]!, seen: copies, kept: kept[place] === 1}
      }
    },
  }
}
