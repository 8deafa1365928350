/** What a run holds of each document between its phases, in the order of the input: columns, no object for each. */
import type {OwnId} from '../formats/article.ts'

/** How the text of a record's own id is told from the id. */
const NONE = 0
const QUOTED = 1
const PLAIN = 2
const OTHER = 3

export class Entries {
  size = 0
  #file = new Uint32Array(1024)
  /** Counted from one more, 0 for none. */
  #line = new Uint32Array(1024)
  /** Where a document's part of the two spools ends; it begins where that of the one before ends. */
  #stateEnd = new Float64Array(1024)
  #seenEnd = new Float64Array(1024)
  #milliseconds = new Uint32Array(1024)
  #ids: (string | undefined)[] = []
  /** The field that holds an id, by number: a dump has few. */
  #key = new Uint32Array(1024)
  #keys: string[] = []
  #numbers = new Map<string, number>()
  /** Nearly always the id in quotation marks or, of a number, as it is. */
  #writing = new Uint8Array(1024)
  #raws = new Map<number, string>()

  add(
    file: number,
    line: number | null,
    own: OwnId | undefined,
    stateLength: number,
    seenLength: number,
    milliseconds: number,
  ): void {
    const index = this.size++
    if (index === this.#file.length) this.#grow()
    this.#file[index] = file
    this.#line[index] = line === null ? 0 : line + 1
    this.#stateEnd[index] = this.stateStart(index) + stateLength
    this.#seenEnd[index] = this.seenStart(index) + seenLength
    this.#milliseconds[index] = milliseconds
    this.#ids.push(own?.id)
    if (!own) return
    this.#key[index] = this.#numberOf(own.key)
    this.#writing[index] = own.raw === JSON.stringify(own.id) ? QUOTED : own.raw === own.id ? PLAIN : OTHER
    if (this.#writing[index] === OTHER) this.#raws.set(index, own.raw)
  }

  file(index: number): number {
    return this.#file[index]!
  }

  line(index: number): number | null {
    return this.#line[index] === 0 ? null : this.#line[index]! - 1
  }

  id(index: number): string | undefined {
    return this.#ids[index]
  }

  own(index: number): OwnId | undefined {
    const writing = this.#writing[index]!
    if (writing === NONE) return undefined
    const id = this.#ids[index]!
    const raw = writing === QUOTED ? JSON.stringify(id) : writing === PLAIN ? id : this.#raws.get(index)!
    return {id, key: this.#keys[this.#key[index]!]!, raw}
  }

  stateStart(index: number): number {
    return index === 0 ? 0 : this.#stateEnd[index - 1]!
  }

  stateLength(index: number): number {
    return this.#stateEnd[index]! - this.stateStart(index)
  }

  seenStart(index: number): number {
    return index === 0 ? 0 : this.#seenEnd[index - 1]!
  }

  /** Where the observations end, each behind the one before. */
  seenEnds(): Float64Array {
    return this.#seenEnd.slice(0, this.size)
  }

  seenLength(index: number): number {
    return this.#seenEnd[index]! - this.seenStart(index)
  }

  /** That phase one took. */
  milliseconds(index: number): number {
    return this.#milliseconds[index]!
  }

  #numberOf(key: string): number {
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#keys.push(key) - 1
      this.#numbers.set(key, number)
    }
    return number
  }

  #grow(): void {
    const uint32 = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const larger = new Uint32Array(column.length * 2)
      larger.set(column)
      return larger
    }
    const float64 = (column: Float64Array): Float64Array<ArrayBuffer> => {
      const larger = new Float64Array(column.length * 2)
      larger.set(column)
      return larger
    }
    this.#file = uint32(this.#file)
    this.#line = uint32(this.#line)
    this.#stateEnd = float64(this.#stateEnd)
    this.#seenEnd = float64(this.#seenEnd)
    this.#milliseconds = uint32(this.#milliseconds)
    this.#key = uint32(this.#key)
    const writing = new Uint8Array(this.#writing.length * 2)
    writing.set(this.#writing)
    this.#writing = writing
  }
}
