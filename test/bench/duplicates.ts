/**
 * Measures the duplicates engine on the graded corpus beside plain MinHash and an all-pairs TF-IDF cosine:
 * `npx tsx test/bench/duplicates.ts [corpus.jsonl]`, by kind of relation, with times.
 */

import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {check} from '../../pipeline/dump/duplicates/check.ts'
import {mix, tokenise} from '../../pipeline/dump/duplicates/fingerprint.ts'
import {learn} from '../../pipeline/dump/duplicates/learn.ts'
import {observe} from '../../pipeline/dump/duplicates/seen.ts'

interface Graded {
  id: string
  cluster: string
  kind: string
  text: string
}

const path =
  process.argv[2] ?? fileURLToPath(new URL('../../../shared/data/duplicates.jsonl', import.meta.url))
if (!existsSync(path)) {
  console.error(`No graded corpus at ${path}.`)
  process.exit(2)
}
const articles: Graded[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Graded)
const count = articles.length
const megabytes = articles.reduce((sum, {text}) => sum + text.length, 0) / 1e6

/** Pair precision, recall and F1, B-cubed F1 and ARI of labels against the corpus's clusters. */
function scores(labels: readonly (string | number)[]): string {
  const gold = new Map<string, number>()
  const made = new Map<string, number>()
  const both = new Map<string, number>()
  for (const [i, {cluster}] of articles.entries()) {
    gold.set(cluster, (gold.get(cluster) ?? 0) + 1)
    made.set(String(labels[i]), (made.get(String(labels[i])) ?? 0) + 1)
    const key = `${cluster}\n${labels[i]}`
    both.set(key, (both.get(key) ?? 0) + 1)
  }
  const pairs = (sizes: Map<string, number>): number =>
    [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const common = pairs(both)
  const goldPairs = pairs(gold)
  const madePairs = pairs(made)
  const all = (count * (count - 1)) / 2
  const expected = (goldPairs * madePairs) / all
  const ari = (common - expected) / ((goldPairs + madePairs) / 2 - expected)
  let precision = 0
  let recall = 0
  for (const [key, size] of both) {
    const [cluster, label] = key.split('\n') as [string, string]
    precision += (size * size) / made.get(label)!
    recall += (size * size) / gold.get(cluster)!
  }
  precision /= count
  recall /= count
  const cubed = (2 * precision * recall) / (precision + recall)
  return `pairs P ${round(common / madePairs)} R ${round(common / goldPairs)} F1 ${round((2 * common) / (madePairs + goldPairs))}  B-cubed ${round(cubed)}  ARI ${round(ari)}`
}

function round(value: number): string {
  return value.toFixed(4)
}

function components(edges: readonly (readonly [number, number])[]): number[] {
  const parent = articles.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  for (const [a, b] of edges) {
    const x = find(a)
    const y = find(b)
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  return articles.map((_, i) => find(i))
}

function pairF1(edges: readonly (readonly [number, number])[]): string {
  const right = edges.filter(([a, b]) => articles[a]!.cluster === articles[b]!.cluster).length
  let gold = 0
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) if (articles[i]!.cluster === articles[j]!.cluster) gold++
  return `F1 of pairs alone ${round((2 * right) / (edges.length + gold))}`
}

function shingleSets(size: number): Set<number>[] {
  return articles.map(({text}) => {
    const {hash, length} = tokenise(text)
    const set = new Set<number>()
    for (let i = 0; i + size <= length; i++) {
      let h = 0
      for (let k = 0; k < size; k++) h = mix(h ^ hash[i + k]!)
      set.add(h)
    }
    return set
  })
}

function jaccard(a: Set<number>, b: Set<number>): number {
  let both = 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const value of small) if (large.has(value)) both++
  return both / Math.max(1, a.size + b.size - both)
}

console.log(
  `${count} articles, ${megabytes.toFixed(2)} MB, ${new Set(articles.map((a) => a.cluster)).size} clusters\n`,
)

const fives = shingleSets(5)
for (const [size, thresholds] of [
  [3, [0.2, 0.5]],
  [5, [0.2, 0.5]],
] as const) {
  // 128 permutations, all pairs: banding could only lose from it.
  const started = performance.now()
  const sets = size === 5 ? fives : shingleSets(size)
  const signatures = sets.map((set) => {
    const least = new Uint32Array(128).fill(0xffffffff)
    for (const value of set) {
      for (let p = 0; p < 128; p++) {
        const h = mix(value ^ Math.imul(p + 1, 0x9e3779b1))
        if (h < least[p]!) least[p] = h
      }
    }
    return least
  })
  for (const threshold of thresholds) {
    const edges: [number, number][] = []
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < i; j++) {
        let same = 0
        for (let p = 0; p < 128; p++) if (signatures[i]![p] === signatures[j]![p]) same++
        if (same >= threshold * 128) edges.push([j, i])
      }
    }
    const time = (performance.now() - started).toFixed(0)
    console.log(
      `MinHash ${size}-grams at ${threshold}: ${scores(components(edges))}  ${pairF1(edges)}  (${time} ms)`,
    )
  }
}
{
  const started = performance.now()
  const frequency = new Map<number, number>()
  const bags = articles.map(({text}) => {
    const bag = new Map<number, number>()
    for (const hash of tokenise(text).hash) bag.set(hash, (bag.get(hash) ?? 0) + 1)
    for (const hash of bag.keys()) frequency.set(hash, (frequency.get(hash) ?? 0) + 1)
    return bag
  })
  for (const bag of bags) {
    let norm = 0
    for (const [hash, times] of bag) {
      const weight = (1 + Math.log(times)) * Math.log(count / frequency.get(hash)!)
      bag.set(hash, weight)
      norm += weight * weight
    }
    for (const [hash, weight] of bag) bag.set(hash, weight / Math.sqrt(norm))
  }
  const edges: [number, number][] = []
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const [small, large] = bags[i]!.size < bags[j]!.size ? [bags[i]!, bags[j]!] : [bags[j]!, bags[i]!]
      let sum = 0
      for (const [hash, weight] of small) sum += weight * (large.get(hash) ?? 0)
      if (sum >= 0.5) edges.push([j, i])
    }
  }
  const time = (performance.now() - started).toFixed(0)
  console.log(`TF-IDF cosine at .5, all pairs: ${scores(components(edges))}  ${pairF1(edges)}  (${time} ms)`)
}

const observing = performance.now()
const seen = articles.map(
  (article) => [article.id, observe(article.text, {id: article.id, words: 0})] as const,
)
const observed = performance.now() - observing
const learning = performance.now()
const known = learn(seen, {keep: 'longest'})
const learned = performance.now() - learning
const index = new Map(articles.map(({id}, i) => [id, i]))
const documentEdges: [number, number][] = []
const nearEdges: [number, number][] = []
for (const {id, text} of articles) {
  for (const row of check(text, id, known).rows) {
    const related = known.articles[id]!.sameStory.includes(row.keeps) || row.action === 'dropped'
    if (row.kind === 'passage' || !related) continue
    documentEdges.push([index.get(id)!, index.get(row.keeps)!])
    if (row.kind === 'near' || row.kind === 'exact') nearEdges.push([index.get(id)!, index.get(row.keeps)!])
  }
}
const labels = components(documentEdges)
console.log(
  `copydesk: ${scores(labels)}  (observe ${observed.toFixed(0)} ms, ${((megabytes * 1000) / observed).toFixed(0)} MB/s; learn ${learned.toFixed(0)} ms)`,
)

/**
 * Near duplicates of one translation. The corpus does not say of which translation a derived article was made:
 * it is taken to be the one of its cluster that shares most of its 5-grams with it.
 */
const nearLabels = components(nearEdges)
console.log(
  '\nNear duplicates by kind (derived article and its base in one group; false: of another cluster)',
)
const derived = articles.flatMap((article, i) => {
  if (['mt', 'ref', 'mt+site', 'ref+site'].includes(article.kind)) return []
  let base = -1
  let best = 0.3
  for (let j = 0; j < count; j++) {
    if (articles[j]!.cluster !== article.cluster || !['mt', 'ref'].includes(articles[j]!.kind)) continue
    let both = 0
    for (const value of fives[i]!) if (fives[j]!.has(value)) both++
    const contained = both / Math.max(1, Math.min(fives[i]!.size, fives[j]!.size))
    if (contained > best) {
      best = contained
      base = j
    }
  }
  return base < 0 ? [] : [{i, base, kind: article.kind}]
})
const kinds = [...new Set(derived.map(({kind}) => kind))].sort()
let allFound = 0
let allFalse = 0
for (const kind of kinds) {
  const own = derived.filter((pair) => pair.kind === kind)
  const found = own.filter(({i, base}) => labels[i] === labels[base]).length
  const near = own.filter(({i, base}) => nearLabels[i] === nearLabels[base]).length
  const wrong = nearEdges.filter(
    ([a, b]) =>
      articles[a]!.cluster !== articles[b]!.cluster &&
      (articles[a]!.kind === kind || articles[b]!.kind === kind),
  ).length
  allFound += near
  allFalse += wrong
  console.log(
    `  ${kind.padEnd(12)} ${own.length} pairs: as near ${near}, as near or one story ${found}, false ${wrong}`,
  )
}
console.log(`  all: F1 as near ${round((2 * allFound) / (allFound + allFalse + derived.length))}`)
const text = (i: number): string => articles[i]!.text
let nearest = 0
for (const [a, b] of nearEdges) nearest += jaccard(fives[a]!, fives[b]!)
console.log(
  `  ${nearEdges.length} rows exact or near, mean 5-gram Jaccard ${round(nearest / nearEdges.length)}; dropped ${
    Object.values(known.articles).filter((entry) => entry.duplicateOf !== undefined).length
  }, longest observation ${Math.max(...seen.map(([, s]) => JSON.stringify(s).length))} bytes for ${Math.max(...articles.map((_, i) => text(i).length))} characters`,
)
