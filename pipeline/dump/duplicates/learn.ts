/** The reduce step: from the observations of a dump to what is known of each article's relatives. */
import {BoilerplateIndex, BoilerplateLearner, cutsOf} from './boilerplate.ts'
import {dropExact} from './exact-copies.ts'
import {findFurniture} from './furniture.ts'
import {Learning} from './learning.ts'
import {decideNear, findNear, starNear} from './near-copies.ts'
import {naturalCompare} from './order.ts'
import {joined} from './passages.ts'
import type {
  ArticleKeys,
  ArticleKnown,
  DuplicateKind,
  DuplicateKnown,
  EarlierArticles,
  LearnOptions,
} from './relation.ts'
import {type DuplicateSeen, unpack} from './seen.ts'
import {decidePassages} from './shared-passages.ts'
import {decideStories} from './story-clusters.ts'
import {findStories} from './story-pairs.ts'

/** In which rows stand. */
const ORDER: readonly DuplicateKind[] = ['exact', 'near', 'update', 'same-story', 'passage']

/** Learns from the observations of a dump, whatever their order, and from what an archive has of earlier ones. */
export function learn(
  seen: Iterable<readonly [string, DuplicateSeen]>,
  options: LearnOptions,
  archive?: EarlierArticles,
): DuplicateKnown {
  const dump = new Learning(seen, options, archive)
  dropExact(dump)
  const representatives: number[] = []
  for (let i = 0; i < dump.count; i++) if (dump.copyOf[i] === i) representatives.push(i)
  const segmentsSeen = findFurniture(dump, representatives)
  dump.archive?.prepare?.(questions(dump, representatives))
  findNear(dump, representatives, segmentsSeen)
  starNear(dump)
  // What is rare is counted with every near copy out of the way: an article of which there are thirty thousand
  // versions would make its own names the most common ones.
  const heads = representatives.filter((i) => !dump.near.has(i))
  countTerms(dump, heads)
  dump.views.clear()
  decideNear(dump)
  options.collect?.()
  findStories(dump, heads, segmentsSeen)
  const learned = learnBoilerplate(dump, representatives)
  decideStories(dump)
  // Passages are compared by their segments: the room is needed for those.
  dump.views.clear()
  options.collect?.()
  decidePassages(dump, representatives, segmentsSeen)
  return resultOf(dump, learned)
}

/** In how many articles each term stands. */
function countTerms(dump: Learning, representatives: readonly number[]): void {
  dump.rarity.documents = representatives.length
  for (const i of representatives) {
    const features = dump.features.get(i)
    const told = new Uint8Array(features.terms.length)
    for (let s = 0; s < features.segments; s++) {
      if (!dump.isLive(features, s)) continue
      for (let at = features.from[s]!; at < features.from[s + 1]!; at++) told[features.stream[at]!] = 1
    }
    for (let k = 0; k < told.length; k++) if (told[k] === 1) dump.rarity.frequency.add(features.terms[k]!)
  }
}

/** Tells the archive all questions before the first is put, so that it may answer them in one sweep. */
function* questions(dump: Learning, representatives: readonly number[]): Generator<ArticleKeys> {
  for (const i of representatives) yield dump.questionOf(i, unpack(dump.items.bytes(i)))
}

/** What sources print under all their articles, and the cuts of it. */
function learnBoilerplate(dump: Learning, representatives: readonly number[]): BoilerplateLearner {
  const kept = representatives.filter((i) => !dump.droppedFor.has(i))
  let segments = 0
  for (const i of kept) segments += dump.items.segments[i]!
  const learner = new BoilerplateLearner(segments)
  for (const i of kept) learner.sketch(dump.items.facts(i), dump.features.get(i))
  for (const i of kept) learner.count(dump.items.facts(i), dump.features.get(i))
  for (const i of kept) learner.place(dump.items.ids[i]!, dump.items.facts(i), dump.features.get(i))
  const index = new BoilerplateIndex(learner.done(), dump.options.boilerplate)
  for (const i of kept) {
    const features = dump.features.get(i)
    const found = index.find(dump.items.facts(i), features)
    if (found.length === 0) continue
    dump.boilerplate.set(i, found)
    dump.of(i).cuts = cutsOf(features, found).slice()
  }
  return learner
}

/** What was found, as the articles' own: clusters by name, copies of copies by the one that stays. */
function resultOf(dump: Learning, learner: BoilerplateLearner): DuplicateKnown {
  const articles: Record<string, ArticleKnown> = {}
  for (const index of [...dump.known.keys()].sort((a, b) => a - b)) {
    const known = dump.known.get(index)!
    // A copy of a copy is left out for the one that stays.
    let kept = dump.droppedFor.get(index)
    while (kept !== undefined && dump.droppedFor.has(kept)) kept = dump.droppedFor.get(kept)
    if (kept !== undefined) known.duplicateOf = dump.items.ids[kept]!
    const cluster = dump.items.ids[dump.find(index)]!
    for (const relation of known.relations) {
      relation.cluster = relation.kind === 'passage' ? `passage of ${relation.keeps}` : cluster
      relation.similarity = Math.round(relation.similarity * 1000) / 1000
    }
    known.sameStory = [...new Set(known.sameStory)].sort(naturalCompare)
    known.relations.sort(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || naturalCompare(a.keeps, b.keeps),
    )
    known.cuts = known.duplicateOf === undefined ? joined(known.cuts) : []
    articles[dump.items.ids[index]!] = known
  }
  return {articles, boilerplate: learner.done()}
}
