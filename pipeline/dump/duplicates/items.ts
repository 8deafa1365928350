/** The columns of all articles: what learning needs of each without reading its features. */
import {mix} from './fingerprint.ts'
import {minutesOf, type Preferable} from './near.ts'
import {naturalCompare} from './order.ts'
import type {EarlierArticle, Spool} from './relation.ts'
import {segmentsOf} from './seen.ts'

/** Words below which two articles are copies only if their titles are equal too (`Photo`, `Read more`). */
const MIN_EXACT_WORDS = 8

/** Columns of all articles, those of this dump first: an object for each would take ten times the room. */
export class Items {
  spool: Spool
  dump: string
  count = 0
  /** How many are of this dump. */
  own = 0
  ids: string[] = []
  dumps: string[] = []
  words: Uint32Array<ArrayBuffer> = new Uint32Array(1024)
  minutes: Float64Array<ArrayBuffer> = new Float64Array(1024)
  /** Equal for articles of equal words; 53 of the 64 bits. */
  exactKey: Float64Array<ArrayBuffer> = new Float64Array(1024)
  content: BigUint64Array<ArrayBuffer> = new BigUint64Array(1024)
  segments: Uint32Array<ArrayBuffer> = new Uint32Array(1024)
  source: Uint32Array<ArrayBuffer> = new Uint32Array(1024)
  /** Place in the spool. */
  place: Uint32Array<ArrayBuffer> = new Uint32Array(1024)
  sources: {source?: string}[] = [{}]
  numbers: Map<string, number> = new Map()

  constructor(spool: Spool, dump: string) {
    this.spool = spool
    this.dump = dump
  }

  add(id: string, seen: EarlierArticle['seen'], bytes: Uint8Array, dump?: string): number {
    const index = this.count++
    if (index === this.words.length) this.grow()
    this.ids.push(id)
    if (dump !== undefined) this.dumps.push(dump)
    this.words[index] = seen.words
    this.minutes[index] = minutesOf(seen.published) ?? Number.NaN
    this.exactKey[index] = exactKeyOf(seen)
    this.content[index] = BigInt(`0x${seen.hash}`)
    this.segments[index] = segmentsOf(bytes)
    this.source[index] = this.numberOf(seen.source)
    this.place[index] = this.spool.add(bytes)
    return index
  }

  numberOf(source: string | undefined): number {
    if (source === undefined) return 0
    let number = this.numbers.get(source)
    if (number === undefined) {
      number = this.sources.push({source}) - 1
      this.numbers.set(source, number)
    }
    return number
  }

  grow(): void {
    const size = this.count * 2
    this.words = copied(this.words, new Uint32Array(size))
    this.minutes = copied(this.minutes, new Float64Array(size))
    this.exactKey = copied(this.exactKey, new Float64Array(size))
    this.segments = copied(this.segments, new Uint32Array(size))
    this.content = copied(this.content, new BigUint64Array(size))
    this.source = copied(this.source, new Uint32Array(size))
    this.place = copied(this.place, new Uint32Array(size))
  }

  /** Puts the articles of this dump into the natural order of their ids, however they came. */
  sort(): void {
    this.own = this.count
    const {ids} = this
    let sorted = true
    for (let i = 1; i < ids.length && sorted; i++) sorted = naturalCompare(ids[i - 1]!, ids[i]!) <= 0
    if (sorted) return
    const order = Array.from(ids, (_, index) => index).sort((a, b) => naturalCompare(ids[a]!, ids[b]!))
    this.ids = order.map((from) => ids[from]!)
    for (const column of [this.words, this.segments, this.minutes, this.exactKey, this.source, this.place]) {
      const before = column.slice()
      for (const [to, from] of order.entries()) column[to] = before[from]!
    }
    const before = this.content.slice()
    for (const [to, from] of order.entries()) this.content[to] = before[from]!
  }

  dumpOf(index: number): string {
    return index < this.own ? this.dump : this.dumps[index - this.own]!
  }

  bytes(index: number): Uint8Array {
    return this.spool.get(this.place[index]!)
  }

  contentOf(index: number): string {
    return this.content[index]!.toString(16).padStart(16, '0')
  }

  facts(index: number): Preferable {
    const {source} = this.sources[this.source[index]!]!
    const words = this.words[index]!
    const minutes = this.minutes[index]!
    return source === undefined ? {words, minutes} : {words, minutes, source}
  }
}

function copied<Column extends Uint32Array | Float64Array | BigUint64Array>(
  from: Column,
  to: Column,
): Column {
  to.set(from as never)
  return to
}

/** What tells two articles' words apart; of a very short one its title too (`Photo`, `Read more`). */
export function exactKeyOf(seen: EarlierArticle['seen']): number {
  let high = Number.parseInt(seen.hash.slice(0, 8), 16)
  let low = Number.parseInt(seen.hash.slice(8), 16)
  if (seen.words < MIN_EXACT_WORDS) {
    for (const unit of seen.title ?? '') {
      high = mix(Math.imul(high, 0x01000193) ^ unit.codePointAt(0)!)
      low = mix(Math.imul(low, 0x85ebca6b) ^ unit.codePointAt(0)!)
    }
  }
  return (high >>> 11) * 2 ** 32 + low
}
