/**
 * Words with counts as one stretch of bytes: a hash table that is used as it is read, without a string or an entry
 * made for any word, so that loading costs a millisecond and a thread's copy four megabytes.
 *
 * Layout, little-endian, in 32-bit units: magic, slots, entries, bytes of text, total of the counts (two units); then
 * for each slot the word's hash and the number of its entry plus one (0: empty); then for each entry where its text
 * begins and its value (count × 2, plus 1 for a word of the dictionary), one more beginning as the end; then the texts.
 */

const MAGIC = 0x31647763
const HEADER = 6

/** FNV-1a over UTF-16 units, mixed once more: the lower bits choose the slot. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) | 0
}

/** Packs words and counts; the same bytes for the same words. */
export function packWords(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): Uint8Array {
  const all = [...new Set([...words, ...counts.keys()])].sort((a, b) => (a < b ? -1 : 1))
  let slots = 1024
  while (slots < all.length * 1.4) slots *= 2
  const units = new Uint32Array(HEADER + slots * 2 + all.length * 2 + 1)
  const texts: Buffer[] = []
  let begin = 0
  let total = 0
  for (const [index, word] of all.entries()) {
    const hash = hashOf(word)
    let slot = hash & (slots - 1)
    while (units[HEADER + slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1)
    units[HEADER + slot * 2] = hash
    units[HEADER + slot * 2 + 1] = index + 1
    const count = counts.get(word) ?? 0
    const entry = HEADER + slots * 2 + index * 2
    units[entry] = begin
    units[entry + 1] = count * 2 + (words.has(word) ? 1 : 0)
    total += count
    const text = Buffer.from(word, 'utf16le')
    texts.push(text)
    begin += text.length / 2
  }
  units[units.length - 1] = begin
  units.set([MAGIC, slots, all.length, begin, total >>> 0, Math.floor(total / 2 ** 32)])
  return Buffer.concat([new Uint8Array(units.buffer), ...texts])
}

export class WordTable {
  /** All counts together. */
  readonly total: number
  readonly #slots: Int32Array
  readonly #entries: Uint32Array
  readonly #texts: Uint16Array
  readonly #mask: number

  /** @throws {RangeError} when the bytes are no such table. */
  constructor(bytes: Uint8Array) {
    // Views of units need a place that is a multiple of four.
    const {buffer, byteOffset} = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
    const head = new Uint32Array(buffer, byteOffset, HEADER)
    const [magic, slots, entries, units, low, high] = head as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const table = (HEADER + slots * 2 + entries * 2 + 1) * 4
    if (magic !== MAGIC || table + units * 2 !== bytes.length)
      throw new RangeError('Expected a table of words, got something else')
    this.total = high * 2 ** 32 + low
    this.#mask = slots - 1
    this.#slots = new Int32Array(buffer, byteOffset + HEADER * 4, slots * 2)
    this.#entries = new Uint32Array(buffer, byteOffset + (HEADER + slots * 2) * 4, entries * 2 + 1)
    this.#texts = new Uint16Array(buffer, byteOffset + table, units)
  }

  /** Whether the dictionary holds a word. */
  has(word: string): boolean {
    return (this.#value(word) & 1) === 1
  }

  /** How often a word was counted. */
  count(word: string): number {
    return this.#value(word) >>> 1
  }

  #value(word: string): number {
    const hash = hashOf(word)
    const slots = this.#slots
    const entries = this.#entries
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = slots[slot * 2 + 1]!
      if (number === 0) return 0
      if (slots[slot * 2] !== hash) continue
      const entry = (number - 1) * 2
      const begin = entries[entry]!
      // The next entry's beginning is this one's end.
      if (entries[entry + 2]! - begin !== word.length) continue
      let at = 0
      while (at < word.length && this.#texts[begin + at] === word.charCodeAt(at)) at++
      if (at === word.length) return entries[entry + 1]!
    }
  }
}
