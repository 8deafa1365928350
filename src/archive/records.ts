/** Records: what is kept of a document, and the terms of a dump. */
import {Reader, Writer} from '../../pipeline/dump/duplicates/bytes.ts'
import type {DuplicateSeen} from '../../pipeline/dump/duplicates/seen.ts'
import {REMOVED, unpack} from '../../pipeline/dump/duplicates/seen.ts'
import type {Counter} from '../../pipeline/dump/duplicates/tables.ts'
import {readAt} from '../disk/spool.ts'
import type {StoredDump} from './contents.ts'
import {bytesOf} from './sections.ts'

type Facts = Omit<DuplicateSeen, 'data'> & {id: string}

/** Names and numbers of a document, then its observation; of one that was left out nothing follows. */
export function recordOf(id: string, {data: _data, ...seen}: DuplicateSeen, bytes: Uint8Array): Uint8Array {
  const facts = Buffer.from(JSON.stringify({id, ...seen} satisfies Facts))
  const record = Buffer.alloc(4 + facts.length + bytes.length)
  record.writeUInt32LE(facts.length, 0)
  record.set(facts, 4)
  record.set(bytes, 4 + facts.length)
  return record
}

export function recordAt(
  handle: number,
  dump: StoredDump,
  number: number,
): {facts: Facts; bytes: Uint8Array} {
  const range = new Float64Array(2)
  readAt(handle, dump.starts.start + number * 8, bytesOf(range))
  const record = Buffer.alloc(range[1]! - range[0]!)
  readAt(handle, dump.records.start + range[0]!, record)
  const length = record.readUInt32LE(0)
  return {
    facts: JSON.parse(record.toString('utf8', 4, 4 + length)) as Facts,
    bytes: record.subarray(4 + length),
  }
}

/** The terms of a document that stand in its text, each once. */
export function liveTerms(bytes: Uint8Array): Set<number> {
  const features = unpack(bytes)
  const terms = new Set<number>()
  for (let s = 0; s < features.segments; s++) {
    if ((features.flags[s]! & REMOVED) !== 0) continue
    for (let at = features.from[s]!; at < features.from[s + 1]!; at++)
      terms.add(features.terms[features.stream[at]!]!)
  }
  return terms
}

/** Terms in ascending order as differences, each with its count. */
export function packTerms(counter: Counter): Uint8Array {
  const writer = new Writer()
  const terms: number[] = []
  for (let slot = 0; slot < counter.keys.length; slot++)
    if (counter.values[slot] !== 0) terms.push(counter.keys[slot]!)
  terms.sort((a, b) => a - b)
  let before = 0
  for (const term of terms) {
    writer.number(term - before)
    writer.number(counter.count(term))
    before = term
  }
  return writer.done()
}

export function addTerms(bytes: Uint8Array, into: Counter): void {
  const reader = new Reader(bytes)
  for (let term = 0; reader.at < bytes.length; ) {
    term += reader.number()
    into.add(term, reader.number())
  }
}
