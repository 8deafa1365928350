/**
 * How well and how fast names are compared, beside Jaro-Winkler, Levenshtein and Double Metaphone in the same run.
 * Thresholds and weights are always chosen on the other countries. `node --import tsx test/bench/names.ts`
 */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {nameVariant} from '../../pipeline/dump/name-variant.ts'
import {createDocument} from '../../pipeline/index.ts'
import {clusterForms} from '../../pipeline/names/compare/clusters.ts'
import {
  compareNames,
  evidenceOf,
  featuresOf,
  type ParsedName,
  parseName,
  scoreParsed,
} from '../../pipeline/names/compare/compare.ts'
import {candidatePairs, nameKeys} from '../../pipeline/names/compare/key.ts'
import {findMentions} from '../../pipeline/names/mentions/mentions.ts'
import {parts} from '../../pipeline/names/persons/parts.ts'
import type {Report} from '../../pipeline/report.ts'
import {read} from '../../pipeline/text/words.ts'
import {lexicon} from '../../src/lexicon/index.ts'

const folder = new URL('../../../shared/data/names/', import.meta.url)
if (!existsSync(folder)) {
  process.stdout.write(`bench:names skipped: ${fileURLToPath(folder)} is missing\n`)
  process.exit(0)
}

const table = (name: string): string[][] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

interface Pair {
  a: string
  b: string
  same: boolean
  country: string
}

const pairs: Pair[] = table('pairs.dev.tsv').map(([a = '', b = '', label, country = '']) => ({
  a,
  b,
  same: label === '1',
  country,
}))
const countries = [...new Set(pairs.map((pair) => pair.country))]

// The measures

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const levenshtein = (a: string, b: string): number => {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}

const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const usedB = new Array<boolean>(b.length).fill(false)
  const fromA: string[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (usedB[j] || a[i] !== b[j]) continue
      usedB[j] = true
      fromA.push(a[i] ?? '')
      break
    }
  }
  const fromB = [...b].filter((_, index) => usedB[index])
  const shared = fromA.length
  if (shared === 0) return 0
  const moved = fromA.filter((character, index) => character !== fromB[index]).length / 2
  const jaro = (shared / a.length + shared / b.length + (shared - moved) / shared) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < Math.min(a.length, b.length)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

type Measure = (a: string, b: string) => number
const baselines: Record<string, Measure> = {
  'Jaro-Winkler': (a, b) => jaroWinkler(plain(a), plain(b)),
  Levenshtein: (a, b) => levenshtein(plain(a), plain(b)),
}

/** By name, so that the types hold where it is not installed. */
const DOUBLE_METAPHONE: string = 'double-metaphone'
try {
  const {doubleMetaphone} = (await import(DOUBLE_METAPHONE)) as {
    doubleMetaphone: (word: string) => [string, string]
  }
  const codes = (text: string): [string, string][] => plain(text).split(' ').map(doubleMetaphone)
  /** The share of words of the longer name that have a word of the same code in the other. */
  baselines['Double Metaphone'] = (a, b) => {
    const one = codes(a)
    const two = codes(b)
    const alike = one.filter(([x, y]) =>
      two.some(([p, q]) => x === p || x === q || y === p || y === q),
    ).length
    return alike / Math.max(one.length, two.length, 1)
  }
} catch {
  process.stdout.write('Double Metaphone is left out: the package double-metaphone is not installed\n')
}

// Learning the weights of the committed score again, without a country

/** Features that are set by hand: see WEIGHTS in compare.ts. Index in the joined vector of both kinds. */
const SINGLE = 5
const FULL = 7
const BY_HAND: Readonly<Record<number, number>> = {[SINGLE + 3]: -1, [SINGLE + 4]: -5, [SINGLE + 5]: -2}
const LONE = 0.5

const parsed = pairs.map(({a, b}) => [parseName(a), parseName(b)] as const)
const evidences = parsed.map(([a, b]) => (a.solid <= b.solid ? evidenceOf(a, b) : evidenceOf(b, a)))
const vectors = evidences.map((evidence) => {
  const values = featuresOf(evidence)
  return evidence.single || evidence.lone
    ? [...values, ...new Array<number>(FULL).fill(0)]
    : [...new Array<number>(SINGLE).fill(0), ...values]
})
const size = SINGLE + FULL

/** Logistic regression by Newton's method with a small ridge. */
const learn = (rows: readonly number[]): number[] => {
  const ridge = 0.2
  const weights = new Array<number>(size).fill(0)
  for (const [index, value] of Object.entries(BY_HAND)) weights[Number(index)] = value
  for (let round = 0; round < 30; round++) {
    const system = Array.from({length: size}, () => new Array<number>(size + 1).fill(0))
    for (const row of rows) {
      const vector = vectors[row] ?? []
      let sum = 0
      for (let k = 0; k < size; k++) sum += (weights[k] ?? 0) * (vector[k] ?? 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const slope = Math.max(chance * (1 - chance), 1e-6)
      const miss = (pairs[row]?.same ? 1 : 0) - chance
      for (let k = 0; k < size; k++) {
        const line = system[k] as number[]
        const value = vector[k] ?? 0
        if (value === 0) continue
        line[size] = (line[size] ?? 0) + miss * value
        for (let m = 0; m < size; m++) line[m] = (line[m] ?? 0) + slope * value * (vector[m] ?? 0)
      }
    }
    system.forEach((line, k) => {
      line[size] = (line[size] ?? 0) - ridge * (weights[k] ?? 0)
      line[k] = (line[k] ?? 0) + ridge
      if (k in BY_HAND) line.fill(0)[k] = 1
      else for (const index of Object.keys(BY_HAND)) line[Number(index)] = 0
    })
    let largest = 0
    for (let c = 0; c < size; c++) {
      const pivot = system[c] as number[]
      for (let r = 0; r < size; r++) {
        if (r === c) continue
        const line = system[r] as number[]
        const factor = (line[c] ?? 0) / (pivot[c] ?? 1)
        for (let k = c; k <= size; k++) line[k] = (line[k] ?? 0) - factor * (pivot[k] ?? 0)
      }
    }
    for (let k = 0; k < size; k++) {
      const change = (system[k]?.[size] ?? 0) / (system[k]?.[k] ?? 1)
      weights[k] = (weights[k] ?? 0) + Math.max(-3, Math.min(3, change))
      largest = Math.max(largest, Math.abs(change))
    }
    if (largest < 1e-7) break
  }
  return weights
}

const scoreWith = (weights: readonly number[], row: number): number => {
  const sum = (vectors[row] ?? []).reduce((total, value, k) => total + value * (weights[k] ?? 0), 0)
  return (1 / (1 + Math.exp(-sum))) * (evidences[row]?.lone ? LONE : 1)
}

// Measuring

interface Scored {
  score: number
  same: boolean
}

const curve = (scored: readonly Scored[]) => {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const positives = sorted.filter(({same}) => same).length
  let right = 0
  let wrong = 0
  let best = {f1: 0, threshold: 1}
  let strict = {recall: 0, threshold: 1.01}
  sorted.forEach(({score, same}, index) => {
    if (same) right++
    else wrong++
    if (sorted[index + 1]?.score === score) return
    const f1 = (2 * right) / (right + wrong + positives)
    if (f1 > best.f1) best = {f1, threshold: score}
    if (right / (right + wrong) >= 0.99) strict = {recall: right / positives, threshold: score}
  })
  return {best, strict}
}

const all = [...pairs.keys()]
const leaveOneOut = (name: string, scorer: (others: readonly number[]) => (row: number) => number): void => {
  const sum = {right: 0, wrong: 0, missed: 0, strictRight: 0, strictWrong: 0}
  const pooled: Scored[] = []
  const lines: string[] = []
  for (const country of countries) {
    const others = all.filter((row) => pairs[row]?.country !== country)
    const score = scorer(others)
    const {best, strict} = curve(others.map((row) => ({score: score(row), same: pairs[row]?.same ?? false})))
    const own = {right: 0, wrong: 0, missed: 0}
    for (const row of all) {
      const pair = pairs[row] as Pair
      if (pair.country !== country) continue
      const value = score(row)
      pooled.push({score: value, same: pair.same})
      if (value >= best.threshold) pair.same ? own.right++ : own.wrong++
      else if (pair.same) own.missed++
      if (value >= strict.threshold) pair.same ? sum.strictRight++ : sum.strictWrong++
    }
    sum.right += own.right
    sum.wrong += own.wrong
    sum.missed += own.missed
    lines.push(`${country} ${((2 * own.right) / (2 * own.right + own.wrong + own.missed)).toFixed(3)}`)
  }
  const f1 = (2 * sum.right) / (2 * sum.right + sum.wrong + sum.missed)
  const recall = sum.strictRight / (sum.right + sum.missed)
  const precision = sum.strictRight / Math.max(1, sum.strictRight + sum.strictWrong)
  process.stdout.write(
    `${name.padEnd(17)} F1 ${f1.toFixed(3)}   at the others' .99 threshold: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}` +
      `   pooled: recall at precision .99 ${curve(pooled).strict.recall.toFixed(3)}   (${lines.join(', ')})\n`,
  )
}

process.stdout.write(`pairs: ${pairs.length}, leaving one country out\n`)
leaveOneOut('copydesk', (others) => {
  const weights = learn(others)
  return (row) => scoreWith(weights, row)
})
for (const [name, measure] of Object.entries(baselines)) {
  const scores = pairs.map(({a, b}) => measure(a, b))
  leaveOneOut(name, () => (row) => scores[row] ?? 0)
}
const committed = curve(pairs.map(({a, b, same}) => ({score: compareNames(a, b).score, same})))
process.stdout.write(
  `as committed: F1 ${committed.best.f1.toFixed(3)} from ${committed.best.threshold.toFixed(3)} on, recall at precision .99 ${committed.strict.recall.toFixed(3)} from ${committed.strict.threshold.toFixed(3)} on\n`,
)
if (process.argv.includes('--weights'))
  process.stdout.write(`${JSON.stringify(learn(all).map((weight) => Number(weight.toFixed(2))))}\n`)

// Linking the variants of a country to its people, by keys

const people = table('people.dev.tsv')
const links: {score: number; right: boolean}[] = []
let met = 0
let candidates = 0
let keys = 0
for (const country of new Set(people.map((row) => row[0]))) {
  const own = people.filter((row) => row[0] === country)
  const owners = new Map<string, Set<string>>()
  for (const [, id = '', , , form = ''] of own)
    owners.set(form, (owners.get(form) ?? new Set<string>()).add(id))
  const forms: {form: string; name: ParsedName}[] = [...owners.keys()].map((form) => ({
    form,
    name: parseName(form),
  }))
  const index = new Map<string, number[]>()
  forms.forEach(({form}, at) => {
    for (const key of nameKeys(form)) index.set(key, [...(index.get(key) ?? []), at])
  })
  const seen = new Set<string>()
  for (const [, id = '', , variant = '', , , , flag] of own) {
    if (flag === 'same' || !variant.includes(' ') || seen.has(`${id} ${variant}`)) continue
    seen.add(`${id} ${variant}`)
    const found = new Set<number>()
    for (const key of nameKeys(variant)) {
      keys++
      for (const at of index.get(key) ?? []) found.add(at)
    }
    candidates += found.size
    const isOwn = (at: number): boolean => owners.get(forms[at]?.form ?? '')?.has(id) ?? false
    if ([...found].some(isOwn)) met++
    const name = parseName(variant)
    let best = -1
    let score = 0
    for (const at of [...found].sort((a, b) => a - b)) {
      const value = scoreParsed(name, forms[at]?.name ?? name)
      if (value > score) {
        score = value
        best = at
      }
    }
    links.push({score, right: best >= 0 && isOwn(best)})
  }
}
links.sort((a, b) => b.score - a.score)
let right = 0
let linked = {recall: 0, threshold: 1}
links.forEach(({score, right: good}, index) => {
  if (good) right++
  if (score > 0 && right / (index + 1) >= 0.998) linked = {recall: right / links.length, threshold: score}
})
process.stdout.write(
  `people: ${links.length} variants; a key in common ${(met / links.length).toFixed(3)}, keys a name ${(keys / links.length).toFixed(1)}, ` +
    `candidates ${(candidates / links.length).toFixed(1)}; linked with precision .998: ${linked.recall.toFixed(3)} (from ${linked.threshold.toFixed(2)} on)\n`,
)

// How candidates grow with the number of names, and how fast names are compared

const names = [...new Set(people.map((row) => row[3] ?? ''))].filter((name) => name.includes(' '))
const givenNames = parts().filter((part) => part.role === 'given')
const familyNames = parts().filter((part) => part.role === 'family')
/** Distinct names made of the lexicon's parts: as many as a large dump mentions. */
const made = (count: number): string[] => {
  const all = givenNames.length * familyNames.length
  // A step without a factor in common with the number of combinations meets each of them once.
  const step = 7_368_787
  return Array.from({length: Math.min(count, all)}, (_, index) => {
    const at = (index * step) % all
    return `${givenNames[at % givenNames.length]?.form} ${familyNames[Math.floor(at / givenNames.length)]?.form}`
  })
}
for (const count of [50_000, 100_000, 200_000, 1_000_000]) {
  const list = made(count)
  const start = process.cpuUsage()
  let found = 0
  for (const _ of candidatePairs(list)) found++
  const seconds = process.cpuUsage(start).user / 1e6
  process.stdout.write(
    `candidates: ${list.length} names, ${(found / list.length).toFixed(1)} pairs a name, ${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
  )
}
for (const count of [100_000, 200_000, 1_000_000]) {
  const forms = made(count).map((form) => ({form, count: 1, documents: 1}))
  const start = process.cpuUsage()
  const found = clusterForms(forms).length
  process.stdout.write(
    `clusters: ${forms.length} names made of parts at random, ${found} clusters, ${(process.cpuUsage(start).user / 1e6).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
  )
}

const time = (label: string, count: number, run: () => void): void => {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  process.stdout.write(`${label}: ${Math.round(count / ((user + system) / 1e6))} a second of a core\n`)
}
const ready = names.map(parseName)
const PAIRS = 300_000
// Steps of two primes: no pair twice, and neighbours have nothing to do with each other.
const pick = (step: number, offset: number): ParsedName =>
  ready[(step * 7919 + offset * 104_729) % ready.length] as ParsedName
for (let step = 0; step < 20_000; step++) scoreParsed(pick(step, 3), pick(step, 11))
time('compared, any two names, parsed before', PAIRS, () => {
  for (let step = 0; step < PAIRS; step++)
    scoreParsed(pick(step, step % 977), pick(step + 1, (step * 31) % 953))
})
time('compared, hard pairs, parsed before', pairs.length, () => {
  for (const [a, b] of parsed) scoreParsed(a, b)
})
const texts = names.slice(0, 20_000)
time('compared with reasons, from text', texts.length - 1, () => {
  for (let index = 1; index < texts.length; index++) compareNames(texts[index - 1] ?? '', texts[index] ?? '')
})

// Rewriting text that people wrote, and translations: every rewriting was read and judged, once a pair of forms

const judged = new Map<string, string>(
  readFileSync(new URL('names.judged.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([verdict = '', before = '', after = '']) => [`${before} → ${after}`, verdict] as const),
)
/** Sentences put together to texts of the length of an article. */
const TOGETHER = 40
for (const set of ['clean-en', 'mt-en']) {
  const file = new URL(`../${set}.jsonl`, folder)
  if (!existsSync(file)) {
    process.stdout.write(`rewrites: ${set} skipped, it is missing\n`)
    continue
  }
  const sentences = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as {text: string}).text)
  const texts: string[] = []
  for (let from = 0; from < sentences.length; from += TOGETHER)
    texts.push(sentences.slice(from, from + TOGETHER).join('\n\n'))
  const settings = {language: 'en', lexicon}
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let mentions = 0
  const speed = (): number => {
    const start = process.cpuUsage()
    mentions = 0
    for (const text of texts) mentions += findMentions(read(text), 'en', settings).length
    const {user, system} = process.cpuUsage(start)
    return bytes / (user + system)
  }
  const first = speed()
  for (let round = 0; round < 5; round++) speed()
  process.stdout.write(
    `mentions: ${set}, ${mentions} found, ${first.toFixed(1)} MB/s at first, ${speed().toFixed(1)} MB/s with words met before\n`,
  )
  const documents = texts.map((text, index) => {
    const document = createDocument(text, {id: String(index)}, settings)
    document.data.language = 'en'
    return document
  })
  const tree = {type: 'root', children: []} as unknown as Parameters<typeof nameVariant.observe>[0]
  const known = nameVariant.learn(
    documents.map((document) => [document.data.id!, nameVariant.observe(tree, document)] as const),
    settings,
  )
  const counts = new Map<string, number>()
  const unjudged = new Set<string>()
  let suggested = 0
  for (const document of documents) {
    document.messages = []
    nameVariant.check(tree, document, known)
    for (const message of document.messages) {
      const {start, end, after, tier} = (message as {report?: Report}).report!
      if (tier !== 'fix') {
        suggested++
        continue
      }
      const pair = `${String(document.value).slice(start, end)} → ${after}`
      const verdict = judged.get(pair) ?? 'not judged'
      if (verdict === 'not judged') unjudged.add(pair)
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
    }
  }
  const list = [...counts].sort().map(([verdict, count]) => `${verdict} ${count}`)
  process.stdout.write(
    `rewrites: ${set}, of ${mentions} mentions: ${list.join(', ')}; suggested ${suggested}${unjudged.size > 0 ? `; not judged: ${[...unjudged].join(', ')}` : ''}\n`,
  )
}
