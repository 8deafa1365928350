/** The reduce step: from the observations of a dump to what is known of each article's relatives. */

import {BoilerplateIndex, BoilerplateLearner, cutsOf, foldedKey} from './boilerplate.ts'
import {fromBase64} from './bytes.ts'
import {mix, NAME, NUMBER, signatureSimilarity} from './fingerprint.ts'
import {
  BANDS,
  bandKeys,
  compareShingles,
  isNear,
  mayDrop,
  minutesOf,
  type NearComparison,
  nearSimilarity,
  type Preferable,
  preference,
  stars,
} from './near.ts'
import {naturalCompare} from './order.ts'
import {
  cutOf,
  joined,
  MAX_CUT,
  type Match,
  MIN_PASSAGE_WORDS,
  MIN_SEGMENT_WORDS,
  runs,
  spansOf,
  variantSimilarity,
} from './passages.ts'
import type {
  ArticleKeys,
  ArticleKnown,
  Cut,
  DuplicateKind,
  DuplicateKnown,
  EarlierArticle,
  EarlierArticles,
  LearnOptions,
  Relation,
  Span,
  Spool,
} from './relation.ts'
import {RETOLD_NEIGHBOUR, retoldShare, retoldSimilarity, termsIn} from './retold.ts'
import {type DuplicateSeen, type Features, REMOVED, segmentsOf, signatureOf, unpack} from './seen.ts'
import {compareStories, cosine, evidence, isSameStory, SAME_STORY, type StoryComparison} from './story.ts'
import {Counter, type KeyRow, KeyRows, type Postings, Sketch} from './tables.ts'
import {Variants, variantKeys} from './variants.ts'
import {type Rarity, type View, view} from './view.ts'

/** Candidates of one article that are verified: the ones that share most. Makes the whole near-linear. */
const MAX_CANDIDATES = 24
/** Of the bins of two signatures: half of an article in another one leaves twenty equal, chance not even one. */
const MIN_SIGNATURE = 2 / 64
/**
 * Candidates in a row about other things, after which the rest is left: they come by how much they share. In a large
 * dump every article meets 24 that share a few words by chance, and looking at them all would be most of the work.
 */
const MAX_MISSES = 6
/** Articles under one key that are looked at: the first ones. A key of more says little, or its first is enough. */
const MAX_UNDER_KEY = 64
/** Rare story features by which an article looks for relatives. */
const STORY_FEATURES = 40
/** Of so many pairs, those of the rarest terms, it is counted how often they occur: the count has its bounds. */
const STORY_COUNTED = 160
/** Rare single terms beside them: another word order parts a pair, and a name stays. */
const STORY_TERMS = 24
/** Keys are unsigned 32-bit numbers. */
const KEY_RANGE = 2 ** 32
/** Tells the key of a term from the key of a pair. */
const SINGLE = 0x3c6ef372
/** Story features that a candidate must share when nothing else points to it. */
const MIN_FEATURES = 2
/** Cosine below which the sentences are not compared: no pair of one story in the graded corpus lies below. */
const MIN_COSINE = 0.16
/** Members of a story that stand for it when another is to join: never all, so that a large one costs no more. */
const CORE = 4
/** Mean similarity of two stories' cores, in parts of `SAME_STORY`, from which they are one. */
const CORE_SHARE = 1
/** Jaccard from which one relative places an article: its other relatives are that one's too. */
const SETTLED = 0.9
/** Articles that differ from their keeper only in names and numbers, from which they are of one mould. */
const MOULD = 5
/** Words of an article that is compared as a story: a line of names is no story. */
const MIN_STORY_WORDS = 12
/** Words below which two articles are copies only if their titles are equal too (`Photo`, `Read more`). */
const MIN_EXACT_WORDS = 8
/** Documents from which a recurring segment is looked at: does it make them alike, or is it furniture? */
const MIN_RECURRING = 4
/** Documents drawn from those with a recurring segment. */
const RECURRING_DRAWN = 8
/** Draws whose judgement is kept for the next segment. */
const JUDGED_KEPT = 10_000
/** The median share of words that they have in common besides, from which they are versions of one article. */
const RECURRING_ALIKE = 0.5

interface Edge {
  a: number
  b: number
  score: number
}

/** Learns from the observations of a dump, whatever their order, and from what an archive has of earlier ones. */
export function learn(
  seen: Iterable<readonly [string, DuplicateSeen]>,
  options: LearnOptions,
  archive?: EarlierArticles,
): DuplicateKnown {
  return new Reduction(seen, options, archive).run()
}

/** The keys under which an archive files an article; `frequency` tells how often a term was seen so far. */
export function keysOf(
  seen: EarlierArticle['seen'],
  bytes: Uint8Array,
  frequency: (term: number) => number,
): ArticleKeys {
  return keysOfFeatures(seen.hash, unpack(bytes), frequency, false)
}

/**
 * Files an article under its rarest features, or asks by the rarest of those that an archive can know: whoever asks
 * knows which terms were ever seen, and need not ask for the others.
 */
function keysOfFeatures(
  content: string,
  features: Features,
  frequency: (term: number) => number,
  asking: boolean,
): ArticleKeys {
  const segments = new Set<number>()
  for (let s = 0; s < features.segments; s++) {
    if (features.words[s]! < MIN_SEGMENT_WORDS) continue
    segments.add(features.hash[s]!)
    // The same with small changes; of a passage that is worth a row.
    if (features.words[s]! < MIN_PASSAGE_WORDS) continue
    const variant = variantKeys(features, s)
    if (variant) segments.add(variant[0])
  }
  const counts = new Map<number, number>()
  for (let k = 0; k < features.terms.length; k++) {
    const term = features.terms[k]!
    const count = frequency(term)
    // A name or a figure stands in the next report of a matter too; an unusual word hardly.
    const fact = features.kinds[k] === NAME || features.kinds[k] === NUMBER
    if (!asking || count > 0) counts.set(term, fact ? count / 4 : count + 1)
  }
  const pairs = new Map<number, number>()
  for (const [key, x, y] of storyKeys(features, (s) => (features.flags[s]! & REMOVED) === 0)) {
    const a = counts.get(x)
    const b = counts.get(y)
    if (a !== undefined && b !== undefined) pairs.set(key, a + b)
  }
  const rarest = (from: Map<number, number>, many: number): number[] =>
    [...from]
      .sort((x, y) => x[1] - y[1] || x[0] - y[0])
      .slice(0, many)
      .map(([key]) => key)
  const terms = rarest(counts, STORY_TERMS).map((term) => mix(term ^ SINGLE))
  return {
    content,
    bands: bandKeys(features.signature),
    segments: Uint32Array.from(segments),
    story: Uint32Array.from(new Set([...rarest(pairs, STORY_FEATURES), ...terms])),
  }
}

/** Every pair of neighbouring terms, and of terms with one between, as a key with its two terms. */
function storyKeys(features: Features, live: (segment: number) => boolean): [number, number, number][] {
  const result: [number, number, number][] = []
  for (let s = 0; s < features.segments; s++) {
    if (!live(s)) continue
    const to = features.from[s + 1]!
    for (let i = features.from[s]!; i < to; i++) {
      const x = features.terms[features.stream[i]!]!
      for (let gap = 1; gap <= 2 && i + gap < to; gap++) {
        const y = features.terms[features.stream[i + gap]!]!
        if (x !== y) result.push([pairKey(x, y), x, y])
      }
    }
  }
  return result
}

/** Room for the scored pairs of one article, used again for the next. */
let pairRoom = new Float64Array(8192)

/** The lowest of some numbers, each once; they are sorted in place, and valid until the room is used again. */
function firstDistinct(scored: Float64Array, many: number): Float64Array {
  scored.sort()
  let count = 0
  for (let i = 0; i < scored.length && count < many; i++) {
    if (count === 0 || scored[i] !== scored[count - 1]) scored[count++] = scored[i]!
  }
  return scored.subarray(0, count)
}

/** Of the pairs that were counted the rarest that stand elsewhere too, as `count * 2^32 + key`. */
function rarestPairs(counted: KeyRow, pairs: Sketch): Float64Array {
  if (counted.size > pairRoom.length) pairRoom = new Float64Array(counted.size)
  let count = 0
  for (let k = 0; k < counted.size; k++) {
    const key = counted.key(k)
    const often = pairs.count(key)
    if (often >= 2) pairRoom[count++] = often * KEY_RANGE + key
  }
  return firstDistinct(pairRoom.subarray(0, count), STORY_FEATURES)
}

/** The two terms in either order: translations turn `the minister Smith` into `Smith, the minister`. */
function pairKey(x: number, y: number): number {
  return mix(Math.imul(Math.min(x, y), 0x9e3779b1) ^ Math.max(x, y))
}

class Reduction {
  options: LearnOptions
  archive: EarlierArticles | undefined
  order: (a: Preferable, b: Preferable) => number
  items: Items
  /** Articles of this dump. */
  count: number
  /** The exact copy's representative of each article: itself, or the one it is a copy of. */
  copyOf: Int32Array
  known: Map<number, ArticleKnown> = new Map()
  features: Cache<Features>
  views: Cache<View>
  furniture: Set<number> = new Set()
  rarity: Rarity
  nearEdges: [number, number][] = []
  /** Near copies with the keeper of their star. */
  near: Map<number, {keeper: number; comparison: NearComparison}> = new Map()
  /** Articles of one mould (only names and numbers differ) with the first of them: no relatives of each other. */
  mould: Map<number, number> = new Map()
  storyEdges: Edge[] = []
  /** Segments of this dump's articles that an earlier article has too, by article and segment. */
  earlierMatches: Map<number, Map<number, Match>> = new Map()
  /** For each article, the one in whose favour it is left out. */
  droppedFor: Map<number, number> = new Map()
  boilerplate: Map<number, number[]> = new Map()
  earlierItems: Map<string, number> = new Map()
  parent: number[] = []

  constructor(
    seen: Iterable<readonly [string, DuplicateSeen]>,
    options: LearnOptions,
    archive: EarlierArticles | undefined,
  ) {
    this.options = options
    this.archive = archive
    this.order = preference(options.keep, options.preferredSources ?? [])
    this.items = new Items(options.spool ?? inMemory(), options.dump ?? '')
    for (const [id, article] of seen) this.items.add(id, article, fromBase64(article.data))
    this.items.sort()
    this.count = this.items.count
    this.copyOf = new Int32Array(this.count)
    this.features = new Cache(
      (index) => unpack(this.items.bytes(index)),
      (features) => features.stream.length * 2 + features.terms.length * 5 + features.segments * 24 + 2000,
    )
    this.rarity = {documents: 0, frequency: new Counter()}
    if (archive) this.rarity.earlier = archive
    this.views = new Cache(
      (index) => this.view(this.features.get(index)),
      (made) =>
        made.terms.length * 21 +
        made.shingles.length * 4 +
        made.segmentTerms.length * 2 +
        made.live.length * 16 +
        1500,
    )
  }

  view(features: Features): View {
    return view(features, (hash) => this.furniture.has(hash), this.rarity)
  }

  run(): DuplicateKnown {
    this.parent = Array.from({length: this.count}, (_, index) => index)
    this.exact()
    const representatives: number[] = []
    for (let i = 0; i < this.count; i++) if (this.copyOf[i] === i) representatives.push(i)
    const segmentsSeen = this.findFurniture(representatives)
    this.archive?.prepare?.(this.questions(representatives))
    this.findNear(representatives, segmentsSeen)
    this.starNear()
    // What is rare is counted with every near copy out of the way: an article of which there are thirty thousand
    // versions would make its own names the most common ones.
    const heads = representatives.filter((i) => !this.near.has(i))
    this.countTerms(heads)
    this.views.clear()
    this.decideNear()
    this.findStories(heads, segmentsSeen)
    const learned = this.learnBoilerplate(representatives)
    this.decideStories()
    this.views.clear()
    this.decidePassages(representatives, segmentsSeen)
    return this.result(learned)
  }

  of(index: number): ArticleKnown {
    let known = this.known.get(index)
    if (!known) {
      known = {sameStory: [], relations: [], cuts: []}
      this.known.set(index, known)
    }
    return known
  }

  relate(article: number, other: number, relation: Omit<Relation, 'cluster' | 'keeps' | 'dump'>): void {
    const {items} = this
    this.of(article).relations.push({
      cluster: '',
      ...relation,
      keeps: items.ids[other]!,
      dump: items.dumpOf(other),
    })
  }

  find(index: number): number {
    let root = index
    while (this.parent[root] !== root) root = this.parent[root]!
    for (let at = index; at !== root; ) {
      const next = this.parent[at]!
      this.parent[at] = root
      at = next
    }
    return root
  }

  /** Puts two articles into one cluster, named by the first of them. */
  join(a: number, b: number): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x < y) this.parent[y] = x
    else this.parent[x] = y
  }

  prefers(a: number, b: number): number {
    // What an earlier dump has is kept already.
    const earlier = Number(this.isEarlier(b)) - Number(this.isEarlier(a))
    return earlier || this.order(this.items.facts(a), this.items.facts(b)) || a - b
  }

  isEarlier(index: number): boolean {
    return index >= this.count
  }

  /** An earlier article that is a relative gets a place behind those of this dump; the others are forgotten again. */
  earlierItem(article: EarlierArticle, bytes: Uint8Array): number {
    const key = `${article.dump}\n${article.id}`
    let index = this.earlierItems.get(key)
    if (index === undefined) {
      index = this.items.add(article.id, article.seen, bytes, article.dump)
      this.parent.push(index)
      this.earlierItems.set(key, index)
    }
    return index
  }

  /** Articles of the same words: all but the preferred one are left out. */
  exact(): void {
    const {exactKey} = this.items
    for (let i = 0; i < this.count; i++) this.copyOf[i] = i
    const byKey = Uint32Array.from(this.copyOf).sort((a, b) => exactKey[a]! - exactKey[b]! || a - b)
    for (let from = 0, to = 0; from < this.count; from = to) {
      while (to < this.count && exactKey[byKey[to]!] === exactKey[byKey[from]!]) to++
      if (to - from < 2) continue
      const group = [...byKey.subarray(from, to)].sort((a, b) => this.prefers(a, b))
      const keeper = group[0]!
      for (const copy of group) {
        this.copyOf[copy] = keeper
        if (copy !== keeper) this.drop(copy, keeper, 'exact', 1)
      }
    }
  }

  drop(article: number, keeper: number, kind: DuplicateKind, similarity: number): void {
    const features = this.features.get(article)
    this.droppedFor.set(article, keeper)
    this.of(article).duplicateOf = this.items.ids[keeper]!
    this.relate(article, keeper, {
      kind,
      action: 'dropped',
      similarity,
      words: this.items.words[article]!,
      shared: wholeSpan(features),
      features: [],
    })
    this.join(article, keeper)
  }

  /**
   * Segments that recur in articles otherwise unlike each other are furniture, and no part of any likeness. Counts
   * segments roughly first, so that only those that recur at all take room.
   */
  findFurniture(representatives: readonly number[]): Postings {
    let total = 0
    for (const i of representatives) total += this.items.segments[i]!
    const sketch = new Sketch(total)
    for (const i of representatives) {
      const {hash, first} = this.features.get(i)
      for (let s = 0; s < hash.length; s++) if (first[s] === 1) sketch.add(hash[s]!)
    }
    const rows = new KeyRows(this.items.spool, representatives.length)
    for (const i of representatives) {
      const {hash, first} = this.features.get(i)
      const recurring = hash.filter((key, s) => first[s] === 1 && sketch.count(key) >= 2)
      rows.add(i, recurring, new Uint8Array(recurring.length))
    }
    const postings = rows.postings(this.count)
    const judged = new Map<string, boolean>()
    postings.forEach((hash, first, count) => {
      if (count < MIN_RECURRING) return
      const drawn: number[] = []
      const step = Math.max(1, Math.floor(Math.min(count, 4096) / RECURRING_DRAWN))
      for (let n = 0; n < count && drawn.length < RECURRING_DRAWN; n += step)
        drawn.push(postings.documentAt(first + n))
      // The lines of one site's furniture stand in the same articles.
      const key = drawn.join()
      const known = judged.get(key)
      const alike = known ?? this.areAlike(drawn)
      if (known === undefined && judged.size < JUDGED_KEPT) judged.set(key, alike)
      if (!alike) this.furniture.add(hash)
    })
    return postings
  }

  /** Whether the median share of words that stand in segments common to two, of the shorter, is `RECURRING_ALIKE`. */
  areAlike(drawn: readonly number[]): boolean {
    const features = drawn.map((index) => this.features.get(index))
    const words = features.map(wordsOf)
    const pairs = (drawn.length * (drawn.length - 1)) / 2
    let alike = 0
    let unlike = 0
    for (let i = 0; i < drawn.length; i++) {
      const hashes = new Set(features[i]!.hash)
      for (let j = 0; j < i; j++) {
        const b = features[j]!
        const enough = Math.max(1, Math.min(words[i]!, words[j]!)) * RECURRING_ALIKE
        let both = 0
        for (let s = 0; s < b.segments && both < enough; s++) if (hashes.has(b.hash[s]!)) both += b.words[s]!
        if (both >= enough) alike++
        else unlike++
        // The median of an even number is the upper one of the two in the middle.
        if (unlike > pairs >> 1) return false
        if (alike >= pairs - (pairs >> 1)) return true
      }
    }
    return true
  }

  countTerms(representatives: readonly number[]): void {
    this.rarity.documents = representatives.length
    for (const i of representatives) {
      const features = this.features.get(i)
      const told = new Uint8Array(features.terms.length)
      for (let s = 0; s < features.segments; s++) {
        if (!this.isLive(features, s)) continue
        for (let at = features.from[s]!; at < features.from[s + 1]!; at++) told[features.stream[at]!] = 1
      }
      for (let k = 0; k < told.length; k++) if (told[k] === 1) this.rarity.frequency.add(features.terms[k]!)
    }
  }

  isLive(features: Features, segment: number): boolean {
    return (features.flags[segment]! & REMOVED) === 0 && !this.furniture.has(features.hash[segment]!)
  }

  /** Near copies of every article among those before it: shared bands or segments, verified on the shingles. */
  findNear(representatives: readonly number[], segmentsSeen: Postings): void {
    const rows = this.sharedBands(representatives)
    const bands = rows.postings(this.count)
    const tally = new Tally(this.count)
    for (let row = 0; row < representatives.length; row++) {
      const i = representatives[row]!
      const features = this.features.get(i)
      const keys = rows.row(row)
      for (let k = 0; k < keys.size; k++) tally.visit(bands, keys.key(k), i, 1)
      this.visitSegments(i, features, segmentsSeen, tally)
      for (const j of tally.best(1)) if (this.verifyNear(i, j)) break
      tally.clear()
      if (this.archive) this.askNear(i, features)
    }
  }

  /** The bands of each article that another one has too. */
  sharedBands(representatives: readonly number[]): KeyRows {
    const seen = new Sketch(representatives.length * BANDS)
    const keysOfItem = (i: number): Uint32Array => bandKeys(signatureOf(this.items.bytes(i)))
    for (const i of representatives) for (const key of keysOfItem(i)) seen.add(key)
    const rows = new KeyRows(this.items.spool, representatives.length)
    for (const i of representatives) {
      const keys = keysOfItem(i).filter((key) => seen.count(key) >= 2)
      rows.add(i, keys, new Uint8Array(keys.length))
    }
    return rows
  }

  visitSegments(i: number, features: Features, segmentsSeen: Postings, tally: Tally): void {
    for (let s = 0; s < features.segments; s++) {
      if (features.first[s] === 0 || features.words[s]! < MIN_SEGMENT_WORDS || !this.isLive(features, s))
        continue
      tally.visit(segmentsSeen, features.hash[s]!, i, MIN_FEATURES)
    }
  }

  /** The keys by which an archive is asked for the relatives of an article. */
  questionOf(i: number, features: Features): ArticleKeys {
    return keysOfFeatures(this.items.contentOf(i), features, (term) => this.archive!.frequency(term), true)
  }

  /** Tells the archive all questions before the first is put, so that it may answer them in one sweep. */
  *questions(representatives: readonly number[]): Generator<ArticleKeys> {
    for (const i of representatives) yield this.questionOf(i, unpack(this.items.bytes(i)))
  }

  /** Exact and near copies among the articles of earlier dumps. */
  askNear(i: number, features: Features): void {
    const {items} = this
    for (const article of this.archive!.relatives(this.questionOf(i, features), MAX_CANDIDATES)) {
      const bytes = bytesOf(article)
      if (items.exactKey[i] === exactKeyOf(article.seen)) {
        this.drop(i, this.earlierItem(article, bytes), 'exact', 1)
        return
      }
      // Most candidates share a few rare words and nothing else: those need not be unpacked.
      if (signatureSimilarity(features.signature, signatureOf(bytes)) < MIN_SIGNATURE) continue
      const a = this.views.get(i)
      const b = this.view(unpack(bytes))
      if (isNear(compareShingles(a, b), a, b)) this.nearEdges.push([i, this.earlierItem(article, bytes)])
    }
  }

  /** Stories and passages that articles of earlier dumps share with this one. */
  askRelatives(i: number, features: Features): void {
    const places = new Map<number, number>()
    const variants = new Map<number, number>()
    let misses = 0
    for (let s = 0; s < features.segments; s++) {
      if (features.words[s]! < MIN_SEGMENT_WORDS) continue
      if (!places.has(features.hash[s]!)) places.set(features.hash[s]!, s)
      for (const key of variantKeys(features, s) ?? []) if (!variants.has(key)) variants.set(key, s)
    }
    for (const article of this.archive!.relatives(this.questionOf(i, features), MAX_CANDIDATES)) {
      const bytes = bytesOf(article)
      const other = unpack(bytes)
      let index: number | undefined
      const known = (): number => {
        index ??= this.earlierItem(article, bytes)
        return index
      }
      let related = !this.near.has(i) && this.compareWith(i, this.view(other), known)
      for (let t = 0; t < other.segments; t++) {
        if (other.words[t]! < MIN_SEGMENT_WORDS) continue
        let s = places.get(other.hash[t]!)
        let similarity = s === undefined ? 0 : 1
        for (const key of s === undefined ? (variantKeys(other, t) ?? []) : []) {
          s = variants.get(key)
          if (s !== undefined) similarity = variantSimilarity(features, s, other, t)
          if (similarity > 0) break
        }
        if (similarity === 0) continue
        related = true
        const matches = this.earlierMatches.get(i) ?? new Map<number, Match>()
        this.earlierMatches.set(i, matches)
        if ((matches.get(s!)?.similarity ?? 0) >= similarity) continue
        matches.set(s!, {holder: known(), place: t, similarity, gone: (other.flags[t]! & REMOVED) !== 0})
      }
      misses = related ? 0 : misses + 1
      if (misses === MAX_MISSES) return
    }
  }

  /** Verifies a candidate. True when it is so near that the article needs no other to be placed by. */
  verifyNear(i: number, j: number): boolean {
    const a = this.views.get(i)
    const b = this.views.get(j)
    const comparison = compareShingles(a, b)
    if (!isNear(comparison, a, b)) return false
    this.nearEdges.push([i, j])
    return comparison.jaccard >= SETTLED
  }

  /** Articles that tell the same: shared rare terms and pairs of terms, verified sentence by sentence. */
  findStories(heads: readonly number[], segmentsSeen: Postings): void {
    const rows = this.storyRows(heads)
    const story = rows.postings(this.count)
    const tally = new Tally(this.count)
    for (let row = 0; row < rows.size; row++) {
      const i = rows.documents[row]!
      const features = this.features.get(i)
      this.visitSegments(i, features, segmentsSeen, tally)
      const keys = rows.row(row)
      for (let k = 0; k < keys.size; k++)
        tally.visit(story, keys.key(k), i, 1 / Math.log2(2 + keys.number(k)))
      let misses = 0
      for (const j of tally.best(MIN_FEATURES)) {
        if (this.near.has(j)) continue
        misses = this.verifyStory(i, j) ? 0 : misses + 1
        if (misses === MAX_MISSES) break
      }
      tally.clear()
      if (this.archive) this.askRelatives(i, features)
    }
    if (!this.archive) return
    for (const i of this.near.keys()) if (!this.droppedFor.has(i)) this.askRelatives(i, this.features.get(i))
  }

  /**
   * The keys under which each article that is not left out looks for its stories, with how often each was counted: its
   * rarest terms, then its rarest pairs.
   */
  storyRows(heads: readonly number[]): KeyRows {
    const pairs = new Sketch(heads.length * STORY_COUNTED)
    const counted = new KeyRows(this.items.spool, heads.length)
    for (const i of heads) {
      const keys = this.pairsOf(this.features.get(i))
      counted.add(i, keys, new Uint8Array(keys.length))
      for (const key of keys) pairs.add(key)
    }
    const rows = new KeyRows(this.items.spool, heads.length)
    const keys = new Uint32Array(STORY_TERMS + STORY_FEATURES)
    const often = new Uint8Array(STORY_TERMS + STORY_FEATURES)
    for (let row = 0; row < heads.length; row++) {
      const i = heads[row]!
      if (this.droppedFor.has(i)) continue
      let size = 0
      for (const term of this.rareTerms(this.features.get(i))) {
        often[size] = term / KEY_RANGE
        keys[size++] = mix((term % KEY_RANGE) ^ SINGLE)
      }
      for (const pair of rarestPairs(counted.row(row), pairs)) {
        often[size] = pair / KEY_RANGE
        keys[size++] = pair % KEY_RANGE
      }
      rows.add(i, keys.subarray(0, size), often)
    }
    return rows
  }

  /**
   * The pairs of the rarest terms: what both terms share with other articles the pair may, and no more often.
   * A pair's score and key are sorted as one number, `score * 2^32 + key`.
   */
  pairsOf(features: Features): Uint32Array {
    const {frequency} = this.rarity
    const {terms, stream, from, segments} = features
    const often = new Uint32Array(terms.length)
    for (let k = 0; k < often.length; k++) often[k] = frequency.count(terms[k]!)
    if (stream.length * 2 > pairRoom.length) pairRoom = new Float64Array(stream.length * 2)
    let count = 0
    for (let s = 0; s < segments; s++) {
      if (!this.isLive(features, s)) continue
      const to = from[s + 1]!
      for (let i = from[s]!; i < to; i++) {
        const x = stream[i]!
        const a = often[x]!
        if (a < 2) continue
        for (let gap = 1; gap <= 2 && i + gap < to; gap++) {
          const y = stream[i + gap]!
          const b = often[y]!
          if (b < 2 || x === y) continue
          pairRoom[count++] = Math.min(a, b) * KEY_RANGE + pairKey(terms[x]!, terms[y]!)
        }
      }
    }
    return Uint32Array.from(
      firstDistinct(pairRoom.subarray(0, count), STORY_COUNTED),
      (pair) => pair % KEY_RANGE,
    )
  }

  /**
   * The rarest terms that stand in another article too, as `frequency * 2^32 + term`; one that stands in many leads
   * nowhere.
   */
  rareTerms(features: Features): Float64Array {
    const {terms, stream, from, segments} = features
    const told = new Uint8Array(terms.length)
    const found: number[] = []
    for (let s = 0; s < segments; s++) {
      if (!this.isLive(features, s)) continue
      for (let at = from[s]!; at < from[s + 1]!; at++) {
        const index = stream[at]!
        if (told[index] === 1) continue
        told[index] = 1
        const frequency = this.rarity.frequency.count(terms[index]!)
        if (frequency >= 2 && frequency <= MAX_UNDER_KEY) found.push(frequency * KEY_RANGE + terms[index]!)
      }
    }
    return firstDistinct(Float64Array.from(found), STORY_TERMS)
  }

  ofOneMould(i: number, j: number): boolean {
    const mould = this.mould.get(i)
    return mould !== undefined && mould === this.mould.get(j)
  }

  /** Verifies a candidate; false when the two are about different things. */
  verifyStory(i: number, j: number): boolean {
    return this.ofOneMould(i, j) || this.compareWith(i, this.views.get(j), () => j)
  }

  /** Compares an article as a story with another, which is asked for its place once it turns out to be a relative. */
  compareWith(i: number, b: View, place: () => number): boolean {
    const a = this.views.get(i)
    if (Math.min(a.words, b.words) < MIN_STORY_WORDS) return false
    const angle = cosine(a, b)
    if (angle < MIN_COSINE) return false
    const story = compareStories(a, b, angle)
    if (isSameStory(story)) this.storyEdges.push({a: i, b: place(), score: story.similarity})
    else this.retold(i, place, a, b, story)
    return true
  }

  /** Sentences of one article that the other tells in other words; held until it is known who is kept. */
  retoldRuns: {article: number; other: number; relation: Omit<Relation, 'cluster' | 'keeps' | 'dump'>}[] = []

  retold(i: number, place: () => number, a: View, b: View, story: StoryComparison): void {
    const similarities = new Float64Array(a.live.length)
    for (let s = 0; s < a.live.length; s++) {
      const t = story.partner[s]!
      // The same words are a passage, and have a row as such.
      if (t < 0 || a.features.hash[a.live[s]!] === b.features.hash[b.live[t]!]) continue
      similarities[s] = retoldSimilarity(a, s, b, t, story.sharedWeight[s]!)
    }
    // A sentence that is too short to be sure of goes with a sure neighbour whose counterpart is a neighbour too.
    for (let s = 0; s < a.live.length; s++) {
      const t = story.partner[s]!
      if (t < 0 || similarities[s]! > 0) continue
      const least = Math.min(a.segmentRarity[s]!, b.segmentRarity[t]!)
      if (story.sharedWeight[s]! < least * RETOLD_NEIGHBOUR) continue
      for (const next of [s - 1, s + 1]) {
        if (similarities[next] === undefined || similarities[next] === 0) continue
        if (Math.abs(story.partner[next]! - t) > 1 || story.partner[next] === t) continue
        similarities[s] = retoldShare(a, s, b, t, story.sharedWeight[s]!)
        break
      }
    }
    const found: {segment: number; similarity: number}[] = []
    const terms = new Set<number>()
    for (let s = 0; s < a.live.length; s++) {
      if (similarities[s] === 0) continue
      found.push({segment: a.live[s]!, similarity: similarities[s]!})
      const second = new Set<number>()
      const t = story.partner[s]!
      for (const k of termsIn(b, t)) second.add(b.terms[k]!)
      for (const k of termsIn(a, s)) if (second.has(a.terms[k]!)) terms.add(k)
    }
    if (found.length === 0) return
    const features = a.features
    const words = found.reduce((sum, entry) => sum + features.words[entry.segment]!, 0)
    const similarity = found.reduce((sum, e) => sum + e.similarity * features.words[e.segment]!, 0) / words
    this.retoldRuns.push({
      article: i,
      other: place(),
      relation: {
        kind: 'same-story',
        action: 'grouped',
        similarity,
        words,
        shared: found.flatMap((entry) => spansOf(features, {from: entry.segment, to: entry.segment + 1})),
        features: evidence(a, b, EVIDENCE_TERMS, (term) => terms.has(term)),
      },
    })
  }

  /** Stars within the components of near pairs: every member is near to its keeper itself. */
  starNear(): void {
    const root = new Map<number, number>()
    const rootOf = (index: number): number => {
      let at = index
      for (;;) {
        const up = root.get(at) ?? at
        if (up === at) break
        at = up
      }
      root.set(index, at)
      return at
    }
    for (const [a, b] of this.nearEdges) {
      const x = rootOf(a)
      const y = rootOf(b)
      if (x !== y) root.set(Math.max(x, y), Math.min(x, y))
    }
    const components = new Map<number, Set<number>>()
    for (const [a, b] of this.nearEdges) {
      const at = rootOf(a)
      const members = components.get(at) ?? new Set()
      components.set(at, members.add(a).add(b))
    }
    for (const set of components.values()) {
      const members = [...set]
        .filter((index) => !this.droppedFor.has(index))
        .sort((x, y) => this.prefers(x, y))
      const compared = new Map<number, NearComparison>()
      const cast = new Map<number, number[]>()
      const keepers = stars(members, (keeper, member) => {
        if (this.isEarlier(member)) return false
        const comparison = compareShingles(this.views.get(member), this.views.get(keeper))
        if (!isNear(comparison, this.views.get(member), this.views.get(keeper))) return false
        compared.set(member, comparison)
        return true
      })
      for (const [member, keeper] of keepers) {
        const comparison = compared.get(member)!
        if (comparison.own && sameMould(this.features.get(member), this.features.get(keeper))) {
          const list = cast.get(keeper)
          if (list) list.push(member)
          else cast.set(keeper, [member])
        }
        this.near.set(member, {keeper, comparison})
      }
      for (const [keeper, list] of cast) {
        if (list.length < MOULD) continue
        this.mould.set(keeper, keeper)
        for (const member of list) {
          this.near.delete(member)
          this.mould.set(member, keeper)
        }
      }
    }
  }

  /** Who is contained in the keeper is left out; the others are grouped with it, or update it. */
  decideNear(): void {
    for (const [member, {keeper, comparison}] of [...this.near].sort((x, y) => x[0] - y[0])) {
      const update = this.updateOf(member, keeper)
      if (update === undefined && mayDrop(comparison)) {
        this.drop(member, keeper, 'near', nearSimilarity(comparison))
      } else this.group(member, keeper, update, nearSimilarity(comparison), 'near')
    }
  }

  /** The later of two articles where it has what the other lacks. */
  updateOf(x: number, y: number): number | undefined {
    const timeX = this.items.minutes[x]!
    const timeY = this.items.minutes[y]!
    if (Number.isNaN(timeX) || Number.isNaN(timeY) || timeX === timeY) return undefined
    const later = timeX > timeY ? x : y
    const a = this.views.get(later)
    const b = this.views.get(later === x ? y : x)
    const story = compareStories(a, b)
    let fresh = 0
    for (let s = 0; s < a.live.length; s++) {
      if (story.sharedWeight[s]! < a.segmentRarity[s]! * FRESH_SENTENCE) fresh += a.segmentRarity[s]!
    }
    return fresh >= a.total * FRESH_SHARE ? later : undefined
  }

  /** Both stay: a row of the kind given, or an update where one is later and has more. */
  group(
    member: number,
    keeper: number,
    update: number | undefined,
    similarity: number,
    kind: DuplicateKind,
  ): void {
    let article = update ?? member
    if (this.isEarlier(article)) article = article === member ? keeper : member
    const other = article === member ? keeper : member
    const a = this.views.get(article)
    const b = this.views.get(other)
    const story = compareStories(a, b)
    const segments: number[] = []
    let words = 0
    for (let s = 0; s < a.live.length; s++) {
      if (a.segmentRarity[s]! === 0 || story.sharedWeight[s]! < a.segmentRarity[s]! * SHARED_SENTENCE)
        continue
      words += a.features.words[a.live[s]!]!
      segments.push(a.live[s]!)
    }
    // The sentences that say most are enough for a person; all of them would be the article again.
    const shown = [...segments]
      .sort((x, y) => a.features.words[y]! - a.features.words[x]! || x - y)
      .slice(0, EVIDENCE_SENTENCES)
      .sort((x, y) => x - y)
    this.relate(article, other, {
      kind: update === undefined ? kind : 'update',
      action: 'grouped',
      similarity,
      words,
      shared: shown.flatMap((s) => spansOf(a.features, {from: s, to: s + 1})),
      features: evidence(a, b, EVIDENCE_TERMS),
    })
    this.join(article, other)
    this.of(article).sameStory.push(this.items.ids[other]!)
    if (!this.isEarlier(other)) this.of(other).sameStory.push(this.items.ids[article]!)
  }

  /** Stories: pairs from the most alike down, joined where the cores of both agree. */
  decideStories(): void {
    const cluster = new Map<number, number[]>()
    const home = new Map<number, number>()
    const membersOf = (index: number): number[] => {
      const at = home.get(index)
      if (at !== undefined) return cluster.get(at)!
      home.set(index, index)
      const members = [index]
      cluster.set(index, members)
      return members
    }
    const edges = this.storyEdges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    for (const edge of edges) {
      const x = membersOf(edge.a)
      const y = membersOf(edge.b)
      if (x === y) continue
      if (!this.coresAgree(x, y)) continue
      const into = home.get(edge.a)!
      const gone = home.get(edge.b)!
      for (const member of y) home.set(member, into)
      x.push(...y)
      cluster.delete(gone)
    }
    for (const members of cluster.values()) {
      if (members.length < 2) continue
      members.sort((x, y) => this.prefers(x, y))
      for (const member of members.slice(1)) {
        if (this.isEarlier(member)) continue
        const other = this.partnerIn(members, member)
        if (other === undefined) continue
        const update = this.updateOf(member, other.index)
        this.group(member, other.index, update, other.similarity, 'same-story')
        // What has news is never left out.
        if (this.options.sameStory !== 'drop' || update !== undefined) continue
        this.droppedFor.set(member, other.index)
        this.of(member).duplicateOf = this.items.ids[other.index]!
        this.of(member).relations.at(-1)!.action = 'dropped'
      }
    }
  }

  coresAgree(x: readonly number[], y: readonly number[]): boolean {
    let sum = 0
    let count = 0
    for (const a of x.slice(0, CORE)) {
      for (const b of y.slice(0, CORE)) {
        sum += compareStories(this.views.get(a), this.views.get(b)).similarity
        count++
      }
    }
    return sum >= count * SAME_STORY * CORE_SHARE
  }

  /** The keeper of a story where the member is like it, else the most alike of the core. */
  partnerIn(members: readonly number[], member: number): {index: number; similarity: number} | undefined {
    let best: {index: number; similarity: number} | undefined
    for (const index of members.slice(0, CORE * 2)) {
      if (index === member) break
      const {similarity} = compareStories(this.views.get(member), this.views.get(index))
      if (index === members[0] && similarity >= SAME_STORY) return {index, similarity}
      if (!best || similarity > best.similarity) best = {index, similarity}
    }
    return best
  }

  learnBoilerplate(representatives: readonly number[]): BoilerplateLearner {
    const kept = representatives.filter((i) => !this.droppedFor.has(i))
    let segments = 0
    for (const i of kept) segments += this.items.segments[i]!
    const learner = new BoilerplateLearner(segments)
    for (const i of kept) learner.sketch(this.items.facts(i), this.features.get(i))
    for (const i of kept) learner.count(this.items.facts(i), this.features.get(i))
    for (const i of kept) learner.place(this.items.ids[i]!, this.items.facts(i), this.features.get(i))
    const index = new BoilerplateIndex(learner.done(), this.options.boilerplate)
    for (const i of kept) {
      const features = this.features.get(i)
      const found = index.find(this.items.facts(i), features)
      if (found.length === 0) continue
      this.boilerplate.set(i, found)
      this.of(i).cuts.push(...cutsOf(features, found))
    }
    return learner
  }

  /** Passages of kept articles that an earlier kept article has too. */
  decidePassages(representatives: readonly number[], segmentsSeen: Postings): void {
    const kept = representatives.filter((i) => !this.droppedFor.has(i))
    let segments = 0
    for (const i of kept) segments += this.items.segments[i]!
    const variants = new Variants(
      kept,
      (i) => this.features.get(i),
      segments,
      (i, hash) => {
        const entry = segmentsSeen.begin(hash)
        return entry >= 0 && segmentsSeen.documentAt(entry) < i
      },
    )
    for (let row = 0; row < kept.length; row++) {
      const i = kept[row]!
      if (!this.earlierMatches.has(i) && !variants.anyEarlier(row)) continue
      const features = this.features.get(i)
      const own = new Set(this.boilerplate.get(i))
      const matches: (Match | undefined)[] = []
      for (let s = 0; s < features.segments; s++) {
        matches.push(own.has(s) ? undefined : this.match(i, s, features, segmentsSeen, variants, row))
      }
      if (matches.some((match) => match)) this.passagesOf(i, features, matches)
    }
    for (const {article, other, relation} of this.retoldRuns) this.relateRetold(article, other, relation)
  }

  /** The row of retold sentences, unless they are the very passage that is cut. */
  relateRetold(article: number, other: number, relation: Omit<Relation, 'cluster' | 'keeps' | 'dump'>): void {
    if (this.droppedFor.has(article) || this.droppedFor.has(other)) return
    if (this.find(article) === this.find(other)) return
    const id = this.items.ids[other]!
    const dump = this.items.dumpOf(other)
    const {relations} = this.of(article)
    const at = relations.findIndex((one) => one.kind === 'passage' && one.keeps === id && one.dump === dump)
    const passage = relations[at]
    const inside = (span: Span, spans: readonly Span[]): boolean =>
      spans.some((one) => one[2] === span[2] && one[0] <= span[0] && span[1] <= one[1])
    if (passage?.action === 'cut') {
      const shared = relation.shared.filter((span) => !inside(span, passage.shared))
      if (shared.length < relation.shared.length) {
        if (shared.length === 0) return
        this.relate(article, other, {...relation, shared})
        return
      }
    } else if (passage?.shared.every((span) => inside(span, relation.shared))) relations.splice(at, 1)
    this.relate(article, other, relation)
  }

  match(
    i: number,
    s: number,
    features: Features,
    exact: Postings,
    variants: Variants,
    row: number,
  ): Match | undefined {
    if (features.words[s]! < MIN_SEGMENT_WORDS) return undefined
    // What an earlier dump has is the first copy.
    const earlier = this.earlierMatches.get(i)?.get(s)
    if (earlier && this.find(i) !== this.find(earlier.holder)) return earlier
    const allowed = (j: number): boolean =>
      j < i && !this.droppedFor.has(j) && this.find(i) !== this.find(j) && !this.ofOneMould(i, j)
    const hash = features.hash[s]!
    let entry = exact.begin(hash)
    for (let n = 0; entry >= 0 && n < MAX_UNDER_KEY; n++, entry = exact.after(hash, entry)) {
      const holder = exact.documentAt(entry)
      if (holder >= i) break
      if (!allowed(holder)) continue
      const other = this.features.get(holder)
      const place = other.hash.indexOf(hash)
      return {holder, place, similarity: 1, gone: (other.flags[place]! & REMOVED) !== 0}
    }
    let found: Match | undefined
    variants.some(row, s, (holder, place) => {
      if (!allowed(holder)) return false
      const other = this.features.get(holder)
      const similarity = variantSimilarity(features, s, other, place)
      if (similarity === 0) return false
      found = {holder, place, similarity, gone: (other.flags[place]! & REMOVED) !== 0}
      return true
    })
    return found
  }

  passagesOf(i: number, features: Features, matches: readonly (Match | undefined)[]): void {
    const found = runs(features, matches, (article) => this.features.get(article))
    if (found.length === 0) return
    const all = wordsOf(features)
    let cutting = 0
    for (const run of found) if (run.action === 'cut' && !run.taken) cutting += run.words
    for (const segment of this.boilerplate.get(i) ?? []) cutting += features.words[segment]!
    const tooMuch = cutting > all * MAX_CUT
    const byHolder = new Map<number, typeof found>()
    for (const run of found) {
      if (tooMuch && !run.taken) run.action = 'grouped'
      const list = byHolder.get(run.holder)
      if (list) list.push(run)
      else byHolder.set(run.holder, [run])
    }
    for (const [holder, list] of byHolder) {
      const words = list.reduce((sum, run) => sum + run.words, 0)
      this.relate(i, holder, {
        kind: 'passage',
        action: list.some((run) => run.action === 'cut') ? 'cut' : 'grouped',
        similarity: list.reduce((sum, run) => sum + run.similarity * run.words, 0) / words,
        words,
        shared: list.flatMap((run) => spansOf(features, run)),
        features: [],
      })
      for (const run of list) {
        if (run.action !== 'cut' || run.taken) continue
        const cut: Cut = {
          ...cutOf(features, run.from, run.to),
          rule: 'passage',
          duplicateOf: this.items.ids[holder]!,
        }
        this.of(i).cuts.push(cut)
      }
    }
  }

  result(learner: BoilerplateLearner): DuplicateKnown {
    const articles: Record<string, ArticleKnown> = {}
    for (const index of [...this.known.keys()].sort((a, b) => a - b)) {
      const known = this.known.get(index)!
      // A copy of a copy is left out for the one that stays.
      let kept = this.droppedFor.get(index)
      while (kept !== undefined && this.droppedFor.has(kept)) kept = this.droppedFor.get(kept)
      if (kept !== undefined) known.duplicateOf = this.items.ids[kept]!
      const cluster = this.items.ids[this.find(index)]!
      for (const relation of known.relations) {
        relation.cluster = relation.kind === 'passage' ? `passage of ${relation.keeps}` : cluster
        relation.similarity = Math.round(relation.similarity * 1000) / 1000
      }
      known.sameStory = [...new Set(known.sameStory)].sort(naturalCompare)
      known.relations.sort(
        (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || naturalCompare(a.keeps, b.keeps),
      )
      known.cuts = known.duplicateOf === undefined ? joined(known.cuts) : []
      articles[this.items.ids[index]!] = known
    }
    return {articles, boilerplate: learner.done()}
  }
}

const ORDER: readonly DuplicateKind[] = ['exact', 'near', 'update', 'same-story', 'passage']
/** Terms and sentences that a row shows as evidence. */
const EVIDENCE_TERMS = 10
const EVIDENCE_SENTENCES = 3
/** Share of a sentence's weight found in the other article from which it counts as shared, and below as fresh. */
const SHARED_SENTENCE = 0.4
const FRESH_SENTENCE = 0.3
/** Share of an article's weight in fresh sentences that makes it an update. */
const FRESH_SHARE = 0.15

/** Whether two articles differ in nothing but names and numbers in the same places (`Weather in …: … degrees`). */
function sameMould(a: Features, b: Features): boolean {
  return fits(a, b) && fits(b, a)
}

function fits(a: Features, b: Features): boolean {
  const hashes = new Set(b.hash)
  const folded = new Set<number>()
  for (let s = 0; s < b.segments; s++) folded.add(foldedKey(b, s, 1))
  for (let s = 0; s < a.segments; s++) {
    if (!hashes.has(a.hash[s]!) && !folded.has(foldedKey(a, s, 1))) return false
  }
  return true
}

/** Adds up what points from one article to those before it. */
class Tally {
  score: Float64Array
  hits: Uint16Array
  touched: number[] = []

  constructor(documents: number) {
    this.score = new Float64Array(documents)
    this.hits = new Uint16Array(documents)
  }

  /** Counts the first articles under a key; a weight of `MIN_FEATURES` and more is enough by itself. */
  visit(postings: Postings, key: number, before: number, weight: number): void {
    let entry = postings.begin(key)
    for (let n = 0; entry >= 0 && n < MAX_UNDER_KEY; n++, entry = postings.after(key, entry)) {
      const document = postings.documentAt(entry)
      if (document >= before) break
      if (this.hits[document] === 0) this.touched.push(document)
      this.hits[document]! += Math.max(1, Math.floor(weight))
      this.score[document]! += weight
    }
  }

  /** The articles with at least so many hits, the most weighty first, never more than are verified. */
  best(least: number): number[] {
    const {hits, score} = this
    const found = this.touched.filter((document) => hits[document]! >= least)
    found.sort((x, y) => score[y]! - score[x]! || x - y)
    return found.slice(0, MAX_CANDIDATES)
  }

  clear(): void {
    for (const document of this.touched) {
      this.hits[document] = 0
      this.score[document] = 0
    }
    this.touched.length = 0
  }
}

function wordsOf(features: Features): number {
  let words = 0
  for (let s = 0; s < features.segments; s++)
    if ((features.flags[s]! & REMOVED) === 0) words += features.words[s]!
  return words
}

function wholeSpan(features: Features): [number, number][] {
  let last = features.segments - 1
  while (last >= 0 && (features.flags[last]! & REMOVED) !== 0) last--
  return last < 0 ? [] : [[features.start[0]!, features.end[last]!]]
}

/** The values made last, so that memory stays bounded while neighbours are still at hand. */
class Cache<Value> {
  make: (index: number) => Value
  /** About how many bytes a value takes. */
  size: (value: Value) => number
  values: Map<number, Value> = new Map()
  held = 0

  constructor(make: (index: number) => Value, size: (value: Value) => number) {
    this.make = make
    this.size = size
  }

  clear(): void {
    this.values.clear()
    this.held = 0
  }

  get(index: number): Value {
    const held = this.values.get(index)
    if (held !== undefined) return held
    const value = this.make(index)
    this.held += this.size(value)
    if (this.held > CACHED) {
      // The older half goes at once: cheaper than keeping an order of use.
      for (const [key, old] of this.values) {
        if (this.held <= CACHED / 2) break
        this.values.delete(key)
        this.held -= this.size(old)
      }
    }
    this.values.set(index, value)
    return value
  }
}

/** Bytes of the values that a cache holds. */
const CACHED = 40_000_000

/** Columns of all articles, those of this dump first: an object for each would take ten times the room. */
class Items {
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
    const facts = {words: this.words[index]!, minutes: this.minutes[index]!}
    return source === undefined ? facts : {...facts, source}
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
function exactKeyOf(seen: EarlierArticle['seen']): number {
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

function bytesOf(article: EarlierArticle): Uint8Array {
  return article.bytes ?? fromBase64(article.seen.data ?? '')
}

/** A spool for a dump that fits into memory. */
function inMemory(): Spool {
  const held: Uint8Array[] = []
  return {add: (bytes) => held.push(bytes) - 1, get: (index) => held[index]!}
}
