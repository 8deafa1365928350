/** The reduce step: from the observations of a dump to what is known of each article's relatives. */

import {BoilerplateIndex, BoilerplateLearner, cutsOf, foldedKey} from './boilerplate.ts'
import {fromBase64} from './bytes.ts'
import {mix, NAME, NUMBER} from './fingerprint.ts'
import {
  BANDS,
  bandKeys,
  compareShingles,
  isNear,
  mayDrop,
  minutesOf,
  type NearComparison,
  nearSimilarity,
  preference,
  stars,
} from './near.ts'
import {naturalCompare} from './order.ts'
import {
  cutOf,
  joined,
  MAX_CUT,
  type Match,
  MIN_SEGMENT_WORDS,
  runs,
  spansOf,
  variantKeys,
  variantSimilarity,
} from './passages.ts'
import type {
  ArticleKeys,
  ArticleKnown,
  Cut,
  DuplicateKind,
  DuplicateKnown,
  EarlierArticles,
  LearnOptions,
  Relation,
  Span,
} from './relation.ts'
import {type DuplicateSeen, type Features, REMOVED, unpack} from './seen.ts'
import {compareStories, cosine, evidence, isSameStory, SAME_STORY, type StoryComparison} from './story.ts'
import {Counter, Postings, Sketch} from './tables.ts'
import {type Rarity, type View, view} from './view.ts'

/** Candidates of one article that are verified: the ones that share most. Makes the whole near-linear. */
const MAX_CANDIDATES = 24
/** Articles under one key that are looked at: the first ones. A key of more says little, or its first is enough. */
const MAX_UNDER_KEY = 64
/** Rare story features by which an article looks for relatives. */
const STORY_FEATURES = 40
/** Rare single terms beside them: another word order parts a pair, and a name stays. */
const STORY_TERMS = 24
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
/** The median share of words that they have in common besides, from which they are versions of one article. */
const RECURRING_ALIKE = 0.5

interface Edge {
  a: number
  b: number
  score: number
}

/** An article of this dump or, behind those, an earlier one that it was compared with. */
interface Item {
  id: string
  seen: DuplicateSeen
  dump: string
  earlier: boolean
}

/** Learns from the observations of a dump, whatever their order, and from what an archive has of earlier ones. */
export function learn(
  seen: Iterable<readonly [string, DuplicateSeen]>,
  options: LearnOptions,
  archive?: EarlierArticles,
): DuplicateKnown {
  return new Reduction(seen, options, archive).run()
}

/** The keys of an article for an archive; `frequency` tells how often a term was seen, as far as that is known. */
export function keysOf(seen: DuplicateSeen, frequency: (term: number) => number = () => 0): ArticleKeys {
  return keysOfFeatures(seen.hash, unpack(fromBase64(seen.data)), frequency)
}

function keysOfFeatures(
  content: string,
  features: Features,
  frequency: (term: number) => number,
): ArticleKeys {
  const wanted: number[] = []
  for (let s = 0; s < features.segments; s++) {
    if (features.words[s]! >= MIN_SEGMENT_WORDS) wanted.push(features.hash[s]!)
  }
  const pairs = storyKeys(features, () => true)
  const score = (pair: readonly [number, number, number]): number => frequency(pair[1]) + frequency(pair[2])
  pairs.sort((x, y) => score(x) - score(y) || x[0] - y[0])
  return {
    content,
    bands: bandKeys(features.signature),
    segments: Uint32Array.from(new Set(wanted)),
    story: Uint32Array.from(new Set(pairs.slice(0, STORY_FEATURES).map((pair) => pair[0]))),
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

/** The two terms in either order: translations turn `the minister Smith` into `Smith, the minister`. */
function pairKey(x: number, y: number): number {
  return mix(Math.imul(Math.min(x, y), 0x9e3779b1) ^ Math.max(x, y))
}

class Reduction {
  options: LearnOptions
  archive: EarlierArticles | undefined
  items: Item[] = []
  /** Articles of this dump. */
  count: number
  bytes: Uint8Array[] = []
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
  /** What an archive answered for each article. */
  relatives: Map<number, number[]> = new Map()
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
    const entries = [...seen].sort((a, b) => naturalCompare(a[0], b[0]))
    for (const [id, article] of entries) {
      // The bytes take the place of their base64: held once, in half the room.
      this.items.push({id, seen: {...article, data: ''}, dump: options.dump ?? '', earlier: false})
      this.bytes.push(fromBase64(article.data))
    }
    this.count = this.items.length
    this.copyOf = new Int32Array(this.count)
    this.features = new Cache((index) => unpack(this.bytes[index]!))
    this.rarity = {documents: 0, frequency: new Counter()}
    if (archive) this.rarity.earlier = archive
    this.views = new Cache((index) =>
      view(this.features.get(index), (hash) => this.furniture.has(hash), this.rarity),
    )
  }

  run(): DuplicateKnown {
    this.parent = this.items.map((_, index) => index)
    this.exact()
    const representatives: number[] = []
    for (let i = 0; i < this.count; i++) if (this.copyOf[i] === i) representatives.push(i)
    const segmentsSeen = this.findFurniture(representatives)
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
    const {id, dump} = this.items[other]!
    this.of(article).relations.push({cluster: '', ...relation, keeps: id, dump})
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
    const earlier = Number(this.items[b]!.earlier) - Number(this.items[a]!.earlier)
    return earlier || this.order(this.items[a]!.seen, this.items[b]!.seen) || a - b
  }

  get order(): (a: DuplicateSeen, b: DuplicateSeen) => number {
    return preference(this.options.keep, this.options.preferredSources ?? [])
  }

  earlierItem(article: {id: string; dump: string; seen: DuplicateSeen}): number {
    const key = `${article.dump}\n${article.id}`
    let index = this.earlierItems.get(key)
    if (index === undefined) {
      index = this.items.length
      this.items.push({id: article.id, seen: {...article.seen, data: ''}, dump: article.dump, earlier: true})
      this.bytes.push(fromBase64(article.seen.data))
      this.parent.push(index)
      this.earlierItems.set(key, index)
    }
    return index
  }

  /** Articles of the same words: all but the preferred one are left out. */
  exact(): void {
    const groups = new Map<string, number[]>()
    for (let i = 0; i < this.count; i++) {
      const {seen} = this.items[i]!
      const key = seen.words < MIN_EXACT_WORDS ? `${seen.hash} ${seen.title ?? ''}` : seen.hash
      const group = groups.get(key)
      if (group) group.push(i)
      else groups.set(key, [i])
      this.copyOf[i] = i
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue
      group.sort((a, b) => this.prefers(a, b))
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
    this.of(article).duplicateOf = this.items[keeper]!.id
    this.relate(article, keeper, {
      kind,
      action: 'dropped',
      similarity,
      words: this.items[article]!.seen.words,
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
    for (const i of representatives) total += this.features.get(i).segments
    const sketch = new Sketch(total)
    for (const i of representatives)
      for (const hash of distinctSegments(this.features.get(i))) sketch.add(hash)
    const postings = new Postings()
    for (const i of representatives) {
      const features = this.features.get(i)
      const told = new Set<number>()
      for (let s = 0; s < features.segments; s++) {
        const hash = features.hash[s]!
        if (told.has(hash) || (sketch.count(hash) < 2 && !this.archive)) continue
        told.add(hash)
        postings.add(hash, i, s)
      }
    }
    for (let slot = 0; slot < postings.keys.length; slot++) {
      const count = postings.many[slot]!
      if (postings.first[slot] === 0 || count < MIN_RECURRING) continue
      const drawn: number[] = []
      const step = Math.max(1, Math.floor(Math.min(count, 4096) / RECURRING_DRAWN))
      let entry = postings.first[slot]! - 1
      for (let n = 0; entry >= 0 && drawn.length < RECURRING_DRAWN; n++, entry = postings.after(entry)) {
        if (n % step === 0) drawn.push(postings.document[entry]!)
      }
      if (this.medianCommon(drawn) < RECURRING_ALIKE) this.furniture.add(postings.keys[slot]!)
    }
    return postings
  }

  /** The median share of words, of the shorter of two, that stand in segments common to both. */
  medianCommon(drawn: readonly number[]): number {
    const shares: number[] = []
    for (let i = 0; i < drawn.length; i++) {
      const a = this.features.get(drawn[i]!)
      const hashes = new Set(a.hash)
      for (let j = 0; j < i; j++) {
        const b = this.features.get(drawn[j]!)
        let both = 0
        for (let s = 0; s < b.segments; s++) if (hashes.has(b.hash[s]!)) both += b.words[s]!
        shares.push(both / Math.max(1, Math.min(wordsOf(a), wordsOf(b))))
      }
    }
    shares.sort((x, y) => x - y)
    return shares[shares.length >> 1] ?? 1
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
    const bandsSeen = new Sketch(representatives.length * BANDS)
    for (const i of representatives)
      for (const key of bandKeys(this.features.get(i).signature)) bandsSeen.add(key)
    const bands = new Postings()
    const tally = new Tally(this.count)
    for (const i of representatives) {
      const features = this.features.get(i)
      for (const key of bandKeys(features.signature)) {
        if (bandsSeen.count(key) < 2) continue
        tally.visit(bands, key, i, 1)
        bands.add(key, i)
      }
      this.visitSegments(i, features, segmentsSeen, tally)
      for (const j of tally.best(1)) if (this.verifyNear(i, j)) break
      tally.clear()
      if (this.archive) this.askArchive(i)
    }
  }

  visitSegments(i: number, features: Features, segmentsSeen: Postings, tally: Tally): void {
    const told = new Set<number>()
    for (let s = 0; s < features.segments; s++) {
      const hash = features.hash[s]!
      if (features.words[s]! < MIN_SEGMENT_WORDS || told.has(hash) || !this.isLive(features, s)) continue
      told.add(hash)
      tally.visit(segmentsSeen, hash, i, MIN_FEATURES)
    }
  }

  askArchive(i: number): void {
    const archive = this.archive!
    const keys = keysOfFeatures(this.items[i]!.seen.hash, this.features.get(i), (term) =>
      archive.frequency(term),
    )
    const found: number[] = []
    for (const article of archive.relatives(keys, MAX_CANDIDATES)) {
      const j = this.earlierItem(article)
      found.push(j)
      if (this.items[i]!.seen.hash === article.seen.hash) {
        if (!this.droppedFor.has(i)) this.drop(i, j, 'exact', 1)
      } else this.verifyNear(i, j)
    }
    this.relatives.set(i, found)
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
    let terms = 0
    for (const i of heads) terms += this.features.get(i).stream.length
    const pairs = new Sketch(terms * 2)
    for (const i of heads) for (const key of new Set(this.pairsOf(this.features.get(i)))) pairs.add(key)
    const story = new Postings()
    const tally = new Tally(this.count)
    for (const i of heads) {
      if (this.droppedFor.has(i)) continue
      const features = this.features.get(i)
      this.visitSegments(i, features, segmentsSeen, tally)
      for (const term of this.rareTerms(features)) {
        tally.visit(story, mix(term ^ SINGLE), i, 1 / Math.log2(2 + this.rarity.frequency.count(term)))
        story.add(mix(term ^ SINGLE), i)
      }
      for (const key of this.rarest(features, pairs)) {
        tally.visit(story, key, i, 1 / Math.log2(2 + pairs.count(key)))
        story.add(key, i)
      }
      for (const j of tally.best(MIN_FEATURES)) if (!this.near.has(j)) this.verifyStory(i, j)
      tally.clear()
      for (const j of this.relatives.get(i) ?? []) this.verifyStory(i, j)
    }
  }

  pairsOf(features: Features): number[] {
    return storyKeys(features, (s) => this.isLive(features, s)).map((pair) => pair[0])
  }

  /** The rarest pairs of terms that stand in another article too. */
  rarest(features: Features, pairs: Sketch): number[] {
    const found = [...new Set(this.pairsOf(features))].filter((key) => pairs.count(key) >= 2)
    found.sort((x, y) => pairs.count(x) - pairs.count(y) || x - y)
    return found.slice(0, STORY_FEATURES)
  }

  /** The rarest terms that stand in another article too; one that stands in many leads nowhere. */
  rareTerms(features: Features): number[] {
    const count = (term: number): number => this.rarity.frequency.count(term)
    const told = new Set<number>()
    for (let s = 0; s < features.segments; s++) {
      if (!this.isLive(features, s)) continue
      for (let at = features.from[s]!; at < features.from[s + 1]!; at++) {
        const term = features.terms[features.stream[at]!]!
        const frequency = count(term)
        if (frequency >= 2 && frequency <= MAX_UNDER_KEY) told.add(term)
      }
    }
    return [...told].sort((x, y) => count(x) - count(y) || x - y).slice(0, STORY_TERMS)
  }

  ofOneMould(i: number, j: number): boolean {
    const mould = this.mould.get(i)
    return mould !== undefined && mould === this.mould.get(j)
  }

  verifyStory(i: number, j: number): void {
    if (this.ofOneMould(i, j)) return
    const a = this.views.get(i)
    const b = this.views.get(j)
    if (Math.min(a.words, b.words) < MIN_STORY_WORDS) return
    const angle = cosine(a, b)
    if (angle < MIN_COSINE) return
    const story = compareStories(a, b, angle)
    if (isSameStory(story)) this.storyEdges.push({a: i, b: j, score: story.similarity})
    else this.retold(i, j, a, b, story)
  }

  /** Sentences of one article that the other tells in other words; held until it is known who is kept. */
  retoldRuns: {article: number; other: number; relation: Omit<Relation, 'cluster' | 'keeps' | 'dump'>}[] = []

  retold(i: number, j: number, a: View, b: View, story: StoryComparison): void {
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
      for (const k of b.segmentTerms[t]!) second.add(b.terms[k]!)
      for (const k of a.segmentTerms[s]!) if (second.has(a.terms[k]!)) terms.add(k)
    }
    if (found.length === 0) return
    const features = a.features
    const words = found.reduce((sum, entry) => sum + features.words[entry.segment]!, 0)
    const similarity = found.reduce((sum, e) => sum + e.similarity * features.words[e.segment]!, 0) / words
    this.retoldRuns.push({
      article: i,
      other: j,
      relation: {
        kind: 'same-story',
        action: 'grouped',
        similarity,
        words,
        shared: found.flatMap((entry) => spansOf(features, {from: entry.segment, to: entry.segment + 1})),
        features: evidence(a, b, EVIDENCE_TERMS, (place) => terms.has(place)),
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
        if (this.items[member]!.earlier) return false
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
    const timeX = minutesOf(this.items[x]!.seen.published)
    const timeY = minutesOf(this.items[y]!.seen.published)
    if (timeX === undefined || timeY === undefined || timeX === timeY) return undefined
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
    if (this.items[article]!.earlier) article = article === member ? keeper : member
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
    this.of(article).sameStory.push(this.items[other]!.id)
    if (!this.items[other]!.earlier) this.of(other).sameStory.push(this.items[article]!.id)
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
        if (this.items[member]!.earlier) continue
        const other = this.partnerIn(members, member)
        if (other === undefined) continue
        this.group(member, other.index, this.updateOf(member, other.index), other.similarity, 'same-story')
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
    const learner = new BoilerplateLearner()
    const kept = representatives.filter((i) => !this.droppedFor.has(i))
    for (const i of kept) learner.count(this.items[i]!.seen, this.features.get(i))
    for (const i of kept) learner.place(this.items[i]!.id, this.items[i]!.seen, this.features.get(i))
    const index = new BoilerplateIndex(learner.done(), this.options.boilerplate)
    for (const i of kept) {
      const features = this.features.get(i)
      const found = index.find(this.items[i]!.seen, features)
      if (found.length === 0) continue
      this.boilerplate.set(i, found)
      this.of(i).cuts.push(...cutsOf(features, found))
    }
    return learner
  }

  /** Passages of kept articles that an earlier kept article has too. */
  decidePassages(representatives: readonly number[], segmentsSeen: Postings): void {
    const kept = representatives.filter((i) => !this.droppedFor.has(i))
    const variantsSeen = new Sketch(kept.length * 60)
    for (const i of kept) {
      const features = this.features.get(i)
      for (let s = 0; s < features.segments; s++) {
        const keys = variantKeys(features, s)
        if (keys) for (const key of keys) variantsSeen.add(key)
      }
    }
    const variants = new Postings()
    for (const i of kept) {
      const features = this.features.get(i)
      const own = new Set(this.boilerplate.get(i))
      const matches: (Match | undefined)[] = []
      for (let s = 0; s < features.segments; s++) {
        matches.push(own.has(s) ? undefined : this.match(i, s, features, segmentsSeen, variants))
      }
      for (let s = 0; s < features.segments; s++) {
        const keys = variantKeys(features, s)
        if (keys) for (const key of keys) if (variantsSeen.count(key) >= 2) variants.add(key, i, s)
      }
      if (matches.some((match) => match)) this.passagesOf(i, features, matches)
    }
    for (const {article, other, relation} of this.retoldRuns) this.relateRetold(article, other, relation)
  }

  /** The row of retold sentences, unless they are the very passage that is cut. */
  relateRetold(article: number, other: number, relation: Omit<Relation, 'cluster' | 'keeps' | 'dump'>): void {
    if (this.droppedFor.has(article) || this.droppedFor.has(other)) return
    if (this.find(article) === this.find(other)) return
    const {id, dump} = this.items[other]!
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

  match(i: number, s: number, features: Features, exact: Postings, variants: Postings): Match | undefined {
    if (features.words[s]! < MIN_SEGMENT_WORDS) return undefined
    const allowed = (j: number): boolean =>
      j < i && !this.droppedFor.has(j) && this.find(i) !== this.find(j) && !this.ofOneMould(i, j)
    let entry = exact.begin(features.hash[s]!)
    for (let n = 0; entry >= 0 && n < MAX_UNDER_KEY; n++, entry = exact.after(entry)) {
      const holder = exact.document[entry]!
      if (holder >= i) break
      if (!allowed(holder)) continue
      const place = exact.place[entry]!
      return {holder, place, similarity: 1, gone: (this.features.get(holder).flags[place]! & REMOVED) !== 0}
    }
    const keys = variantKeys(features, s)
    if (!keys) return undefined
    for (const key of keys) {
      let at = variants.begin(key)
      for (let n = 0; at >= 0 && n < MAX_VARIANTS; n++, at = variants.after(at)) {
        const holder = variants.document[at]!
        if (!allowed(holder)) continue
        const place = variants.place[at]!
        const other = this.features.get(holder)
        const similarity = variantSimilarity(features, s, other, place)
        if (similarity > 0) return {holder, place, similarity, gone: (other.flags[place]! & REMOVED) !== 0}
      }
    }
    return undefined
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
          duplicateOf: this.items[holder]!.id,
        }
        this.of(i).cuts.push(cut)
      }
    }
  }

  result(learner: BoilerplateLearner): DuplicateKnown {
    const articles: Record<string, ArticleKnown> = {}
    for (const index of [...this.known.keys()].sort((a, b) => a - b)) {
      const known = this.known.get(index)!
      const cluster = this.items[this.find(index)]!.id
      for (const relation of known.relations) {
        relation.cluster = relation.kind === 'passage' ? `passage of ${relation.keeps}` : cluster
        relation.similarity = Math.round(relation.similarity * 1000) / 1000
      }
      known.sameStory = [...new Set(known.sameStory)].sort(naturalCompare)
      known.relations.sort(
        (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || naturalCompare(a.keeps, b.keeps),
      )
      known.cuts = known.duplicateOf === undefined ? joined(known.cuts) : []
      articles[this.items[index]!.id] = known
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
/** Articles under one key of a passage with small changes that are compared. */
const MAX_VARIANTS = 8

/**
 * A sentence told again: so much of the weight of both is shared, in so many terms, with a name or number among
 * them and some words besides (`Prime Minister` with a name stands in any sentence about the man). On the editor's
 * list of retold passages these find the re-translated paragraphs and none of the coincidences.
 */
const RETOLD_SHARE = 0.4
const RETOLD_TERMS = 5
const RETOLD_FACTS = 1
const RETOLD_WORDS = 2
/** Of the lighter of two sentences, beside a sentence that is told again. */
const RETOLD_NEIGHBOUR = 0.6

function retoldShare(a: View, s: number, b: View, t: number, weight: number): number {
  const union = a.segmentRarity[s]! + b.segmentRarity[t]! - weight
  return union > 0 ? weight / union : 0
}

/** The weighted overlap of two sentences, 0 where it is too little to say that one retells the other. */
function retoldSimilarity(a: View, s: number, b: View, t: number, weight: number): number {
  const similarity = retoldShare(a, s, b, t, weight)
  if (similarity < RETOLD_SHARE) return 0
  const second = new Set<number>()
  for (const k of b.segmentTerms[t]!) second.add(b.terms[k]!)
  let terms = 0
  let facts = 0
  for (const k of a.segmentTerms[s]!) {
    if (!second.has(a.terms[k]!)) continue
    terms++
    if (a.kinds[k] === NAME || a.kinds[k] === NUMBER) facts++
  }
  const enough = terms >= RETOLD_TERMS && terms - facts >= RETOLD_WORDS && facts >= RETOLD_FACTS
  return enough ? similarity : 0
}

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
    for (let n = 0; entry >= 0 && n < MAX_UNDER_KEY; n++, entry = postings.after(entry)) {
      const document = postings.document[entry]!
      if (document >= before) continue
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

function distinctSegments(features: Features): Set<number> {
  return new Set(features.hash)
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

/** The last few thousand values made, so that memory stays bounded while neighbours are still at hand. */
class Cache<Value> {
  make: (index: number) => Value
  values: Map<number, Value> = new Map()

  constructor(make: (index: number) => Value) {
    this.make = make
  }

  clear(): void {
    this.values.clear()
  }

  get(index: number): Value {
    const held = this.values.get(index)
    if (held !== undefined) return held
    const value = this.make(index)
    if (this.values.size >= CACHED) {
      // The oldest half goes at once: cheaper than keeping an order of use.
      let drop = CACHED >> 1
      for (const key of this.values.keys()) {
        if (drop-- === 0) break
        this.values.delete(key)
      }
    }
    this.values.set(index, value)
    return value
  }
}

const CACHED = 4096
