/** Near copies: found, brought together round the one that is kept, and left out or grouped. */
import {foldedKey} from './boilerplate.ts'
import {signatureSimilarity} from './fingerprint.ts'
import {group, updateOf} from './groups.ts'
import {exactKeyOf} from './items.ts'
import {bytesOf, type Learning} from './learning.ts'
import {
  BANDS,
  bandKeys,
  compareShingles,
  isNear,
  mayDrop,
  type NearComparison,
  nearSimilarity,
  stars,
} from './near.ts'
import {type Features, signatureOf, unpack} from './seen.ts'
import {KeyRows, type Postings, Sketch} from './tables.ts'
import {MAX_CANDIDATES, Tally, visitSegments} from './tally.ts'

/** Of the bins of two signatures: half of an article in another one leaves twenty equal, chance not even one. */
const MIN_SIGNATURE = 2 / 64
/** Jaccard from which one relative places an article: its other relatives are that one's too. */
const SETTLED = 0.9
/** Articles that differ from their keeper only in names and numbers, from which they are of one mould. */
const MOULD = 5

/** Near copies of every article among those before it: shared bands or segments, verified on the shingles. */
export function findNear(dump: Learning, representatives: readonly number[], segmentsSeen: Postings): void {
  const rows = sharedBands(dump, representatives)
  const bands = rows.postings(dump.count)
  const tally = new Tally(dump.count)
  for (let row = 0; row < representatives.length; row++) {
    const i = representatives[row]!
    const features = dump.features.get(i)
    const keys = rows.row(row)
    for (let k = 0; k < keys.size; k++) tally.visit(bands, keys.key(k), i, 1)
    visitSegments(dump, i, features, segmentsSeen, tally)
    for (const j of tally.best(1)) if (verifyNear(dump, i, j)) break
    tally.clear()
    if (dump.archive) askNear(dump, i, features)
  }
}

/** The bands of each article that another one has too. */
function sharedBands(dump: Learning, representatives: readonly number[]): KeyRows {
  const seen = new Sketch(representatives.length * BANDS)
  const keysOfItem = (i: number): Uint32Array => bandKeys(signatureOf(dump.items.bytes(i)))
  for (const i of representatives) for (const key of keysOfItem(i)) seen.add(key)
  const rows = new KeyRows(dump.items.spool, representatives.length)
  for (const i of representatives) {
    const keys = keysOfItem(i).filter((key) => seen.count(key) >= 2)
    rows.add(i, keys, new Uint8Array(keys.length))
  }
  return rows
}

/** Exact and near copies among the articles of earlier dumps. */
function askNear(dump: Learning, i: number, features: Features): void {
  const {items} = dump
  for (const article of dump.archive!.relatives(dump.questionOf(i, features), MAX_CANDIDATES)) {
    const bytes = bytesOf(article)
    if (items.exactKey[i] === exactKeyOf(article.seen)) {
      dump.drop(i, dump.earlierItem(article, bytes), 'exact', 1)
      return
    }
    // Most candidates share a few rare words and nothing else: those need not be unpacked.
    if (signatureSimilarity(features.signature, signatureOf(bytes)) < MIN_SIGNATURE) continue
    const a = dump.views.get(i)
    const b = dump.view(unpack(bytes))
    if (isNear(compareShingles(a, b), a, b)) dump.nearEdges.push([i, dump.earlierItem(article, bytes)])
  }
}

/** Verifies a candidate. True when it is so near that the article needs no other to be placed by. */
function verifyNear(dump: Learning, i: number, j: number): boolean {
  const a = dump.views.get(i)
  const b = dump.views.get(j)
  const comparison = compareShingles(a, b)
  if (!isNear(comparison, a, b)) return false
  dump.nearEdges.push([i, j])
  return comparison.jaccard >= SETTLED
}

/** Stars within the components of near pairs: every member is near to its keeper itself. */
export function starNear(dump: Learning): void {
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
  for (const [a, b] of dump.nearEdges) {
    const x = rootOf(a)
    const y = rootOf(b)
    if (x !== y) root.set(Math.max(x, y), Math.min(x, y))
  }
  const components = new Map<number, Set<number>>()
  for (const [a, b] of dump.nearEdges) {
    const at = rootOf(a)
    const members = components.get(at) ?? new Set()
    components.set(at, members.add(a).add(b))
  }
  for (const set of components.values()) {
    const members = [...set].filter((index) => !dump.droppedFor.has(index)).sort((x, y) => dump.prefers(x, y))
    const compared = new Map<number, NearComparison>()
    const cast = new Map<number, number[]>()
    const keepers = stars(members, (keeper, member) => {
      if (dump.isEarlier(member)) return false
      const comparison = compareShingles(dump.views.get(member), dump.views.get(keeper))
      if (!isNear(comparison, dump.views.get(member), dump.views.get(keeper))) return false
      compared.set(member, comparison)
      return true
    })
    for (const [member, keeper] of keepers) {
      const comparison = compared.get(member)!
      if (comparison.own && sameMould(dump.features.get(member), dump.features.get(keeper))) {
        const list = cast.get(keeper)
        if (list) list.push(member)
        else cast.set(keeper, [member])
      }
      dump.near.set(member, {keeper, comparison})
    }
    for (const [keeper, list] of cast) {
      if (list.length < MOULD) continue
      dump.mould.set(keeper, keeper)
      for (const member of list) {
        dump.near.delete(member)
        dump.mould.set(member, keeper)
      }
    }
  }
}

/** Who is contained in the keeper is left out; the others are grouped with it, or update it. */
export function decideNear(dump: Learning): void {
  for (const [member, {keeper, comparison}] of [...dump.near].sort((x, y) => x[0] - y[0])) {
    const update = updateOf(dump, member, keeper)
    if (update === undefined && mayDrop(comparison)) {
      dump.drop(member, keeper, 'near', nearSimilarity(comparison))
    } else group(dump, member, keeper, update, nearSimilarity(comparison), 'near')
  }
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
