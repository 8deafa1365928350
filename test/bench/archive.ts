/**
 * Measures duplicates in large dumps and the archive of earlier ones, on generated articles with known clusters:
 * `npx tsx test/bench/archive.ts [scale] [archive] [hostile] [kill]`, all but `kill` without an argument.
 *
 * scale     20,000 and 200,000 articles in processes of their own: time an article, peak memory, precision and recall
 * archive   dumps added one by one up to a million articles, then 10,000 new ones against it; `ARTICLES=` for fewer
 * hostile   100,000 near-empty articles, one article 30,000 times, one mould, 5 MB
 * kill      a run of the built program killed at 50 (`KILLS=`) random moments and carried on: the same bytes, the archive sound
 */
import {type spawn, spawnSync} from 'node:child_process'
import {closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {learn} from '../../pipeline/dump/duplicates/learn.ts'
import type {DuplicateKnown} from '../../pipeline/dump/duplicates/relation.ts'
import {type DuplicateSeen, observe} from '../../pipeline/dump/duplicates/seen.ts'
import {openArchive} from '../../src/archive/index.ts'
import {FileSpool} from '../../src/disk/spool.ts'
import {bytesOf, copydesk, start} from '../program.ts'
import {generator} from './generated.ts'

const self = fileURLToPath(import.meta.url)
const room = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))

function seconds(since: number): number {
  return (performance.now() - since) / 1000
}

/** Processor time of this process: other work on the machine is no part of it. */
function processorSeconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

/** Peak memory of this process in MB. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

/** Pairs that the rows name, against the generator's clusters. */
function scores(known: DuplicateKnown, dump: string, articles: readonly number[]): string {
  const make = generator()
  const related = new Map<string, number>()
  const kinds = new Map<string, {of: number; found: number}>()
  let right = 0
  let wrong = 0
  const number = (id: string): number => Number(id.slice(id.lastIndexOf('a') + 1))
  for (const at of articles) {
    const id = `${dump}a${at}`
    const {kind, cluster} = make.facts(at)
    for (const relation of known.articles[id]?.relations ?? []) {
      if (relation.kind === 'passage') continue
      const same = make.facts(number(relation.keeps)).cluster === cluster
      if (same) right++
      else wrong++
      if (!same) continue
      related.set(id, 1)
      related.set(relation.keeps, 1)
    }
    if (kind !== 'own') {
      const entry = kinds.get(kind) ?? {of: 0, found: 0}
      entry.of++
      kinds.set(kind, entry)
    }
  }
  for (const at of articles) {
    const {kind} = make.facts(at)
    if (kind !== 'own' && related.has(`${dump}a${at}`)) kinds.get(kind)!.found++
  }
  const recall = [...kinds].map(
    ([kind, {of, found}]) => `${kind} ${((found / of) * 100).toFixed(2)}% of ${of}`,
  )
  return `precision of rows ${((right / Math.max(1, right + wrong)) * 100).toFixed(2)}% (${wrong} wrong of ${right + wrong}), recall: ${recall.join(', ')}`
}

interface Measured {
  readonly articles: number
  readonly observe: number
  readonly learn: number
  readonly peak: number
  readonly scores: string
}

/** One size in this process. Observations are made beforehand, so that only the reduce step is measured. */
function measure(articles: number): Measured {
  const began = performance.now()
  const seen = prepared(
    '',
    numbers(0, articles, () => true),
  )
  const observing = seconds(began)
  const learning = processorSeconds()
  const known = learn(seen, {keep: 'longest', spool: new FileSpool(join(room, 'observed'))})
  const learned = processorSeconds() - learning
  return {
    articles,
    observe: observing,
    learn: learned,
    peak: peak(),
    scores: scores(known, '', [...numbers(0, articles, () => true)]),
  }
}

function scale(): void {
  let before: Measured | undefined
  for (const articles of [20_000, 200_000]) {
    const child = spawnSync(process.execPath, ['--import', 'tsx', self, 'measure', String(articles)], {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (child.status !== 0)
      throw new Error(`Measuring ${articles} articles failed with status ${child.status}`)
    const measured = JSON.parse(child.stdout) as Measured
    const each = (measured.learn / articles) * 1e6
    const ratio = before ? ` (${(each / ((before.learn / before.articles) * 1e6)).toFixed(2)} times)` : ''
    console.log(
      `${articles} articles: learn ${measured.learn.toFixed(1)} s of processor, ${each.toFixed(0)} µs an article${ratio}; peak ${measured.peak} MB`,
    )
    console.log(`  ${measured.scores}`)
    before = measured
  }
}

/** Observations of some articles, on disk: making them is no part of what is measured. */
function prepared(dump: string, articles: Iterable<number>): Iterable<[string, DuplicateSeen]> {
  const make = generator()
  const spool = new FileSpool(join(room, 'seen'))
  let count = 0
  for (const number of articles) {
    const {id, text, title, source, published} = make(number)
    const seen = observe(text, {id, title, source, published, words: 0})
    spool.add(Buffer.from(JSON.stringify([`${dump}${id}`, seen])))
    count++
  }
  return {
    *[Symbol.iterator]() {
      for (let at = 0; at < count; at++)
        yield JSON.parse(Buffer.from(spool.get(at)).toString('utf8')) as [string, DuplicateSeen]
    },
  }
}

function* numbers(from: number, count: number, wanted: (number: number) => boolean): Generator<number> {
  for (let number = from, made = 0; made < count; number++) {
    if (!wanted(number)) continue
    made++
    yield number
  }
}

function archive(): void {
  const make = generator()
  const own = (number: number): boolean => make.facts(number).kind === 'own'
  const articles = Number(process.env.ARTICLES ?? 1_000_000)
  const size = Math.min(50_000, articles)
  const path = join(room, 'archive')
  const open = openArchive(path, 'write')
  const took: number[] = []
  let from = 0
  for (let at = 0; at < articles; at += size) {
    const list = [...numbers(from, size, own)]
    from = list.at(-1)! + 1
    const seen = prepared('', list)
    const began = performance.now()
    open.stage(
      {key: `dump ${at}`, name: `dump ${at}`},
      {
        *[Symbol.iterator]() {
          for (const [id, one] of seen) yield {id, seen: one, kept: true}
        },
      },
    )()
    took.push(seconds(began))
    console.log(
      `  ${at + size} articles: ${size} added in ${took.at(-1)!.toFixed(1)} s, file ${Math.round(statSync(path).size / 1e6)} MB, ${(open.keys / 1e6).toFixed(1)} million keys, peak ${peak()} MB`,
    )
    if (at === 0 || at + 2 * size > articles) against(open, own, from, at + size)
  }
  const checking = performance.now()
  const faults = open.check()
  console.log(`check: ${faults.length} faults, ${seconds(checking).toFixed(1)} s`)
  open.close()
}

/** New articles, half of them relatives of what is in the archive. */
function against(
  open: ReturnType<typeof openArchive>,
  own: (number: number) => boolean,
  end: number,
  articles: number,
): void {
  for (const many of [5000, 10_000]) {
    const list = [
      ...numbers(Math.max(0, end - many * 2), many / 2, (number) => !own(number)),
      ...numbers(end + 100, many / 2, own),
    ]
    const seen = prepared('new ', list)
    const began = processorSeconds()
    const earlier = open.earlier('new')
    const opened = processorSeconds() - began
    const known = learn(seen, {keep: 'longest', spool: new FileSpool(join(room, 'observed'))}, earlier)
    const took = processorSeconds() - began
    console.log(
      `${many} new articles against ${articles}: ${took.toFixed(1)} s of processor (${opened.toFixed(2)} s to open), ${((took / many) * 1e6).toFixed(0)} µs an article; peak ${peak()} MB`,
    )
    console.log(`  ${scores(known, 'new ', list)}`)
  }
}

/** Peak memory and time of dumps that are made to hurt. */
function hostile(): void {
  const make = generator()
  const long = make(1).text
  const dumps: readonly (readonly [string, number, (n: number) => string])[] = [
    ['near-empty articles', 100_000, (n) => `Photo ${n % 977}`],
    ['copies of one article', 30_000, () => long],
    ['one mould, one word differs', 30_000, (n) => long.replace(/\w+/, make(n).title.split(' ')[0]!)],
    ['versions of one article', 30_000, (n) => `${long} ${make(n).text.split('. ')[0]!}.`],
    ['a 5 MB article, twice', 2, () => Array.from({length: 2600}, (_, n) => make(n).text).join('\n\n')],
  ]
  for (const [name, count, text] of dumps) {
    const seen: [string, DuplicateSeen][] = []
    const observing = performance.now()
    for (let n = 0; n < count; n++)
      seen.push([`a${n}`, observe(text(n), {id: '', words: 0, source: 's.example'})])
    const observed = seconds(observing)
    const began = performance.now()
    const known = learn(seen, {keep: 'longest', spool: new FileSpool(join(room, 'observed'))})
    const all = Object.values(known.articles)
    const left = all.filter(({duplicateOf}) => duplicateOf !== undefined).length
    console.log(
      `${count} ${name}: observe ${observed.toFixed(1)} s, learn ${seconds(began).toFixed(1)} s; ${left} left out, ${all.reduce((sum, one) => sum + one.relations.length, 0)} rows; peak so far ${peak()} MB`,
    )
  }
}

/** Kills a run again and again at random moments; what comes out must be what an undisturbed run makes. */
async function kill(): Promise<void> {
  const times = Number(process.env.KILLS ?? 50)
  const make = generator()
  const input = join(room, 'dump.jsonl')
  const handle = openSync(input, 'w')
  for (let n = 0; n < 2000; n++) writeSync(handle, `${JSON.stringify(make(n))}\n`)
  closeSync(handle)
  const first = join(room, 'first.jsonl')
  writeFileSync(first, Array.from({length: 500}, (_, n) => JSON.stringify(make(n * 7))).join('\n'))
  const fresh = (name: string): string[] => {
    copydesk([
      'run',
      first,
      '--out',
      join(room, `${name}-first`),
      '--archive',
      join(room, `${name}.archive`),
      '--quiet',
    ])
    return ['run', input, '--out', join(room, name), '--archive', join(room, `${name}.archive`), '--quiet']
  }
  const began = performance.now()
  const whole = fresh('whole')
  const firstTook = performance.now() - began
  copydesk(whole)
  const took = performance.now() - began - firstTook
  const expected = bytesOf(join(room, 'whole'))
  let killed = 0
  let args: string[] = []
  for (let round = 0; killed < times; round++) {
    args = fresh(`k${round}`)
    for (;;) {
      const child = start(args, room)
      const moment = Math.random() * Math.min(took * 1.1, 200 + (took * times) / 50)
      const status = await ended(child, moment)
      if (status === 'killed' && killed < times) killed++
      else break
    }
    copydesk(args)
    const got = bytesOf(join(room, `k${round}`))
    const same = got.size === expected.size && [...expected].every(([name, bytes]) => got.get(name) === bytes)
    const archive = openArchive(join(room, `k${round}.archive`), 'read')
    const faults = archive.check()
    console.log(
      `  ${killed} kills: ${same ? 'the same bytes' : 'OTHER BYTES'}, archive of ${archive.dumps.length} dumps with ${faults.length} faults`,
    )
    archive.close()
    if (!same || faults.length > 0) process.exitCode = 1
  }
}

function ended(child: ReturnType<typeof spawn>, moment: number): Promise<'killed' | 'done'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), moment)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL' ? 'killed' : 'done')
    })
  })
}

try {
  const [what, size] = process.argv.slice(2)
  if (what === 'measure') process.stdout.write(JSON.stringify(measure(Number(size))))
  else {
    const parts: Readonly<Record<string, () => void | Promise<void>>> = {scale, archive, hostile, kill}
    const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['scale', 'archive', 'hostile']
    for (const part of wanted) {
      console.log(`\n${part}`)
      await parts[part]!()
    }
  }
} finally {
  rmSync(room, {recursive: true, force: true})
}
