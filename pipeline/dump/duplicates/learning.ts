/** What is held of a dump while it is learned from: its articles, and what was found of them so far. */
import {fromBase64} from './bytes.ts'
import {Cache} from './cache.ts'
import {Items} from './items.ts'
import {keysOfFeatures} from './keys.ts'
import {type NearComparison, type Preferable, preference} from './near.ts'
import type {Match} from './passages.ts'
import type {
  ArticleKeys,
  ArticleKnown,
  DuplicateKind,
  EarlierArticle,
  EarlierArticles,
  LearnOptions,
  Relation,
  Spool,
} from './relation.ts'
import {type DuplicateSeen, type Features, REMOVED, unpack} from './seen.ts'
import {Counter} from './tables.ts'
import {type Rarity, View} from './view.ts'

/** Two articles that tell the same. */
interface Edge {
  a: number
  b: number
  score: number
}

/** Steps add to it one after the other; what only one of them needs they keep to themselves. */
export class Learning {
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
  /** The way from an article to the first of its cluster. */
  parent: number[]
  /** Sentences of one article that the other tells in other words; held until it is known who is kept. */
  retoldRuns: {article: number; other: number; relation: Omit<Relation, 'cluster' | 'keeps' | 'dump'>}[] = []

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
    this.parent = Array.from({length: this.count}, (_, index) => index)
    this.features = new Cache(
      this.count,
      (index) => unpack(this.items.bytes(index)),
      (features) => features.stream.length * 2 + features.terms.length * 5 + features.segments * 24 + 2000,
    )
    this.rarity = {documents: 0, frequency: new Counter()}
    if (archive) this.rarity.earlier = archive
    this.views = new Cache(
      this.count,
      (index) => this.view(this.features.get(index)),
      // Of shingles and of the rest only one is made in each step.
      (made) => made.terms.length * 25 + made.features.stream.length * 4 + made.live.length * 20 + 1500,
    )
  }

  view(features: Features): View {
    return new View(features, (hash) => this.furniture.has(hash), this.rarity)
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
    const known = this.of(article)
    known.relations = appended(known.relations, {
      cluster: '',
      ...relation,
      shared: relation.shared.slice(),
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

  isLive(features: Features, segment: number): boolean {
    return (features.flags[segment]! & REMOVED) === 0 && !this.furniture.has(features.hash[segment]!)
  }

  /** The keys by which an archive is asked for the relatives of an article. */
  questionOf(i: number, features: Features): ArticleKeys {
    return keysOfFeatures(this.items.contentOf(i), features, (term) => this.archive!.frequency(term), true)
  }

  ofOneMould(i: number, j: number): boolean {
    const mould = this.mould.get(i)
    return mould !== undefined && mould === this.mould.get(j)
  }
}

export function bytesOf(article: EarlierArticle): Uint8Array {
  return article.bytes ?? fromBase64(article.seen.data ?? '')
}

function wholeSpan(features: Features): [number, number][] {
  let last = features.segments - 1
  while (last >= 0 && (features.flags[last]! & REMOVED) !== 0) last--
  return last < 0 ? [] : [[features.start[0]!, features.end[last]!]]
}

/** A spool for a dump that fits into memory. */
function inMemory(): Spool {
  const held: Uint8Array[] = []
  return {add: (bytes) => held.push(bytes) - 1, get: (index) => held[index]!}
}

/** Adds to a list of which most hold one thing: V8 gives an empty list that is pushed to room for 17. */
export function appended<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}
