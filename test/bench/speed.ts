/**
 * How fast: `run` on a dump made here, beside what a pass over the dump costs at least (a JSON round trip) and what a
 * user would run instead (a retext parse; a retext processor with four plugins), all in one go on one core.
 *
 *     npm run bench:speed            about 8 MB
 *     npm run bench:speed -- 200     as many MB as named
 */
import {spawnSync} from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {bin} from '../program.ts'
import {hasShared, shared} from '../shared.ts'

if (!hasShared('articles') || !hasShared('data/clean-en.jsonl')) {
  console.log('SKIPPED: the sample articles and sentences that this measures on are not here')
  process.exit(0)
}
if (!existsSync(bin)) throw new Error(`Expected the built program at ${bin}: \`npm run build\` first`)

/** The peers are so slow that they get a part of the dump; their speed does not depend on its size. */
const PEER_BYTES = 2_000_000
/** One plain word in so many is put in place of another. */
const VARIED = 3
const megabytes = Number(process.argv[2] ?? 8)
const room = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
const dump = join(room, 'dump.jsonl')

try {
  const texts = makeDump(dump, megabytes * 1e6)
  const size = statSync(dump).size
  const some = texts.slice(0, countFor(texts, PEER_BYTES))
  const someBytes = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`${texts.length} articles, ${(size / 1e6).toFixed(1)} MB of JSON Lines; one core each\n`)

  const parser = unified().use(retextEnglish).freeze()
  const four = unified()
    .use(retextEnglish)
    .use(retextRepeatedWords)
    .use(retextQuotes)
    .use(retextIndefiniteArticle)
    .use(retextContractions)
    .use(retextStringify)
    .freeze()
  const rows: [name: string, speed: number, note: string][] = []
  rows.push(['JSON round trip', size / seconds(() => roundTrip(dump, join(room, 'again.jsonl'))), ''])
  rows.push([
    'retext-english parse',
    someBytes / seconds(() => some.forEach((text) => void parser.parse(text))),
    '',
  ])
  rows.push([
    'parse + 4 plugins + stringify',
    someBytes / seconds(() => some.forEach((text) => void four.processSync(text))),
    '',
  ])
  const peer = rows[2]![1]
  for (const threads of [1, 2]) {
    const out = join(room, `out${threads}`)
    const taken = seconds(() => {
      const {status, stderr} = spawnSync(process.execPath, [
        bin,
        'run',
        dump,
        '--out',
        out,
        '--quiet',
        '--concurrency',
        String(threads),
      ])
      if (status !== 0) throw new Error(`Expected status 0, got ${status}: ${stderr.toString()}`)
    })
    const {timings, articles} = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as {
      timings: {seconds: Record<string, number>; memoryMB: number}
      articles: {kept: number; leftOut: number}
    }
    const phases = Object.entries(timings.seconds)
      .map(([phase, time]) => `${phase} ${time.toFixed(1)} s`)
      .join(', ')
    rows.push([
      `copydesk run, ${threads} thread${threads > 1 ? 's' : ''}`,
      size / taken,
      `${phases}; ${timings.memoryMB} MB; ${articles.kept} kept, ${articles.leftOut} left out`,
    ])
  }
  console.log(`${'MB/s'.padStart(36)}${'× 4 plugins'.padStart(14)}`)
  for (const [name, speed, note] of rows) {
    console.log(
      `${name.padEnd(30)}${(speed / 1e6).toFixed(2).padStart(6)}${(speed / peer).toFixed(2).padStart(14)}  ${note}`,
    )
  }
} finally {
  rmSync(room, {recursive: true, force: true})
}

function seconds(work: () => void): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

function roundTrip(from: string, to: string): void {
  const out = openSync(to, 'w')
  for (const line of readFileSync(from, 'utf8').split('\n'))
    if (line !== '') writeSync(out, `${JSON.stringify(JSON.parse(line))}\n`)
  closeSync(out)
}

function countFor(texts: readonly string[], bytes: number): number {
  let sum = 0
  const index = texts.findIndex((text) => (sum += Buffer.byteLength(text)) > bytes)
  return index === -1 ? texts.length : index + 1
}

/**
 * Sentences that no other article has: a third of the plain words of at least four letters are put in place of others
 * with the same beginning of vowel or consonant and the same ending. A corpus put together again and again would be
 * passages that articles share, which no dump of news is.
 */
function variator(
  sentences: readonly string[],
  random: (below: number) => number,
): (sentence: string) => string {
  const plain = /(?<![\p{L}’'-])[a-z]{4,}(?![\p{L}’'-])/gu
  const kind = (word: string): string => `${/^[aeiouh]/.test(word) ? 'a' : 'b'}${word.slice(-2)}`
  const alike = new Map<string, string[]>()
  for (const sentence of sentences) {
    for (const [word] of sentence.matchAll(plain)) {
      const list = alike.get(kind(word))
      if (list) list.push(word)
      else alike.set(kind(word), [word])
    }
  }
  return (sentence) =>
    sentence.replace(plain, (word) => {
      if (random(VARIED) > 0) return word
      const list = alike.get(kind(word))!
      return list[random(list.length)]!
    })
}

/** One article in twenty is damaged as the samples are, the others are sentences of news put together, no two alike. */
function makeDump(path: string, bytes: number): string[] {
  const damaged = readdirSync(shared('articles'))
    .sort()
    .map((name) => readFileSync(shared(`articles/${name}`), 'utf8'))
  const sentences = readFileSync(shared('data/clean-en.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map((row) => String(row.text ?? row.sentence))
  const texts: string[] = []
  const lines: string[] = []
  let size = 0
  let next = 1
  // A generator with a fixed seed: the same dump every time.
  const random = (below: number): number => {
    next = (Math.imul(next, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((next / 2 ** 32) * below)
  }
  const vary = variator(sentences, random)
  for (let index = 0; size < bytes; index++) {
    let text = index % 20 === 0 ? damaged[(index / 20) % damaged.length]! : ''
    const wanted = 1500 + random(5000)
    for (let count = 1; index % 20 !== 0 && text.length < wanted; count++) {
      text += `${vary(sentences[random(sentences.length)]!)}${count % 3 === 0 ? '\n\n' : ' '}`
    }
    const line = `${JSON.stringify({id: `article-${index}`, source: `paper-${index % 11}`, text})}\n`
    texts.push(text)
    lines.push(line)
    size += Buffer.byteLength(line)
  }
  writeFileSync(path, lines.join(''))
  return texts
}
