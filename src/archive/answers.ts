/** What the articles of a dump ask of the archive, answered in one sweep over its runs. */

import type {ArticleKeys, EarlierArticle, EarlierArticles} from '../../pipeline/dump/duplicates/relation.ts'
import {Counter} from '../../pipeline/dump/duplicates/tables.ts'
import {firstNot} from '../../pipeline/text/search.ts'
import {readAt} from '../disk/spool.ts'
import type {StoredDump} from './contents.ts'
import type {Place} from './places.ts'
import {placeOf} from './places.ts'
import {addTerms, recordAt} from './records.ts'
import type {Run} from './runs.ts'
import {BAND, BLOCK, CONTENT, ENTRY_BYTES, keyed, LOCAL, SEGMENT, SORTED, STORY} from './runs.ts'
import {bytesOf} from './sections.ts'

/** How many candidates are held for a question; whoever asks verifies no more. */
const CANDIDATES = 24
/** What a shared key says. Equal words say all, a segment as much as two rare features. */
const WEIGHTS = {[CONTENT]: 1000, [BAND]: 1, [SEGMENT]: 2} as Readonly<Record<number, number>>
/** Rare features that a candidate must share when nothing else points to it. */
const MIN_FEATURES = 2
/** Consecutive blocks that are read at once when nearly every one holds an answer. */
const BLOCKS_AHEAD = 64
/** Documents under one key that are looked at, in all runs together: a key of more says little. */
const MAX_UNDER_KEY = 64
/** From so many on it makes no difference any more how many documents a key has. */
const ENOUGH = 1000

/** Questions of one sweep: what it finds lies in memory. */
const QUESTIONS = 5000

/** Numbers that grow. */
class Numbers {
  values = new Uint32Array(4096)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length++] = value
  }
}

interface Source {
  readonly handle: number
  fences(run: Run): Uint32Array
}

type Located = StoredDump & Place

export class Answers implements EarlierArticles {
  readonly documents: number
  readonly #dumps: readonly Located[]
  readonly #runs: readonly Run[]
  readonly #source: Source
  readonly #terms = new Counter()
  /** Which question has which number, by the words of its article. */
  readonly #questions = new Map<string, number>()
  /** Where the candidates of each question begin. */
  readonly #first = new Numbers()
  readonly #candidates = new Numbers()
  /** What speaks for a document, by its number, while a question is answered: all shared keys, and the sure ones. */
  readonly #scores: Float64Array
  readonly #sure: Uint8Array

  constructor(dumps: readonly StoredDump[], runs: readonly Run[], source: Source) {
    this.#dumps = dumps
      .map((dump) => ({...dump, from: dump.base, to: dump.base + dump.documents}))
      .sort((a, b) => a.from - b.from)
    this.#runs = runs
    this.#source = source
    const numbers = this.#dumps.at(-1)?.to ?? 0
    this.#scores = new Float64Array(numbers)
    this.#sure = new Uint8Array(numbers)
    this.documents = dumps.reduce((sum, {kept}) => sum + kept, 0)
    for (const {terms} of dumps)
      addTerms(readAt(source.handle, terms.start, new Uint8Array(terms.bytes)), this.#terms)
    this.#first.push(0)
  }

  frequency(term: number): number {
    return this.#terms.count(term)
  }

  prepare(questions: Iterable<ArticleKeys>): void {
    if (this.documents === 0) return
    const entries = new Float64Array(SORTED)
    let count = 0
    let base = this.#questions.size
    const answer = (): void => {
      this.#sweep(entries.subarray(0, count).sort(), base)
      base = this.#questions.size
      count = 0
    }
    for (const question of questions) {
      if (this.#questions.has(question.content)) continue
      const all = [...keyed(question)]
      if (count + all.length > entries.length || this.#questions.size - base === QUESTIONS) answer()
      const local = this.#questions.size - base
      this.#questions.set(question.content, this.#questions.size)
      for (const [key, kind] of all) entries[count++] = key * LOCAL + local * 4 + kind
    }
    answer()
  }

  *relatives(keys: ArticleKeys, limit: number): Generator<EarlierArticle> {
    if (this.documents === 0) return
    if (!this.#questions.has(keys.content)) this.prepare([keys])
    const question = this.#questions.get(keys.content)!
    const end = Math.min(this.#first.values[question + 1]!, this.#first.values[question]! + limit)
    for (let at = this.#first.values[question]!; at < end; at++) {
      const document = this.#candidates.values[at]!
      const dump = placeOf(this.#dumps, document)!
      const {facts, bytes} = recordAt(this.#source.handle, dump, document - dump.base)
      const {id, ...seen} = facts
      yield {id, dump: dump.name, seen, bytes}
    }
  }

  /** Answers sorted questions: every run is gone through once, from question to question. */
  #sweep(entries: Float64Array, base: number): void {
    const keys: number[] = []
    const groups: number[] = []
    for (let at = 0; at < entries.length; at++) {
      const key = Math.floor(entries[at]! / LOCAL)
      if (keys.at(-1) === key) continue
      keys.push(key)
      groups.push(at)
    }
    groups.push(entries.length)
    const found = new Numbers()
    const inGroup = new Numbers()
    const many = new Uint32Array(keys.length)
    for (const run of this.#runs) this.#search(run, keys, found, inGroup, many)
    // From keys to questions: counted, then laid out by question.
    const questions = this.#questions.size - base
    const starts = new Uint32Array(questions + 1)
    const each = (visit: (question: number, hit: number, kind: number) => void): void => {
      for (let hit = 0; hit < found.length; hit++) {
        const group = inGroup.values[hit]!
        for (let at = groups[group]!; at < groups[group + 1]!; at++) {
          const asked = entries[at]! % LOCAL
          visit(Math.floor(asked / 4), hit, asked % 4)
        }
      }
    }
    each((question) => starts[question + 1]!++)
    for (let q = 0; q < questions; q++) starts[q + 1]! += starts[q]!
    const hits = new Uint32Array(starts[questions]!)
    const kinds = new Uint8Array(hits.length)
    const next = starts.slice()
    each((question, hit, kind) => {
      const at = next[question]!++
      hits[at] = hit
      kinds[at] = kind
    })
    const scores = this.#scores
    const sure = this.#sure
    for (let q = 0; q < questions; q++) {
      const met: number[] = []
      for (let at = starts[q]!; at < starts[q + 1]!; at++) {
        const hit = hits[at]!
        const document = found.values[hit]!
        if (sure[document] === 0) met.push(document)
        scores[document]! += WEIGHTS[kinds[at]!] ?? 1 / Math.log2(2 + many[inGroup.values[hit]!]!)
        // More than enough is as good as enough.
        if (sure[document]! < MIN_FEATURES) sure[document]! += kinds[at] === STORY ? 1 : MIN_FEATURES
      }
      const best = met.filter((document) => sure[document]! >= MIN_FEATURES)
      best.sort((a, b) => scores[b]! - scores[a]! || this.#rank(a) - this.#rank(b))
      for (const document of best.slice(0, CANDIDATES)) this.#candidates.push(document)
      this.#first.push(this.#candidates.length)
      for (const document of met) scores[document] = sure[document] = 0
    }
  }

  /** The order of documents: by dump, then as they came; their numbers change when a dump is run again. */
  #rank(document: number): number {
    const dump = placeOf(this.#dumps, document)!
    return dump.order * 2 ** 32 + document - dump.base
  }

  #search(run: Run, keys: readonly number[], found: Numbers, inGroup: Numbers, many: Uint32Array): void {
    const fences = this.#source.fences(run)
    const blocks = fences.length
    // Where most blocks hold an answer they are read many at a time.
    const ahead = keys.length * 2 > blocks ? BLOCKS_AHEAD : 1
    let held = new Uint32Array(0)
    let heldFrom = 0
    let heldTo = 0
    const block = (number: number): number => {
      if (number < heldFrom || number >= heldTo) {
        heldFrom = number
        heldTo = Math.min(number + ahead, blocks)
        const start = heldFrom * BLOCK * ENTRY_BYTES
        const size = Math.min(heldTo * BLOCK * ENTRY_BYTES, run.section.bytes) - start
        if (held.length * 4 !== size) held = new Uint32Array(size / 4)
        readAt(this.#source.handle, run.section.start + start, bytesOf(held))
      }
      return (number - heldFrom) * BLOCK * 2
    }
    let at = 0
    for (let group = 0; group < keys.length; group++) {
      const key = keys[group]!
      // The last block that begins below the key: the key may begin inside it.
      at = lastBelow(fences, key, at)
      for (let number = at; number < blocks && many[group]! < ENOUGH; number++) {
        if (number > at && fences[number]! > key) break
        const offset = block(number)
        const end = Math.min(offset + BLOCK * 2, held.length)
        let entry = firstOf(held, offset, end, key)
        for (; entry < end && held[entry] === key; entry += 2) {
          const document = held[entry + 1]!
          if (!placeOf(this.#dumps, document)) continue
          if (many[group]!++ >= MAX_UNDER_KEY) continue
          found.push(document)
          inGroup.push(group)
        }
        if (entry < end && held[entry]! > key) break
      }
    }
  }
}

/** The last block that begins below a key, searched from one on in growing steps: questions come in order. */
function lastBelow(fences: Uint32Array, key: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < fences.length && fences[low + step]! < key) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, fences.length)
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (fences[middle]! < key) low = middle
    else high = middle
  }
  return low
}

/** The first entry of a block whose key is not below the one that is looked for. */
function firstOf(entries: Uint32Array, from: number, to: number, key: number): number {
  return firstNot(from / 2, to / 2, (index) => entries[index * 2]! < key) * 2
}
