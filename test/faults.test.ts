/** What breaks in earnest: inputs of every broken kind, full disks, kills, threads that die or hang. */
import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import iconv from 'iconv-lite'
import {Piscina} from 'piscina'
import {describe, expect, it} from 'vitest'
import type {Progress} from '../src/batch/index.ts'
import {reader} from '../src/batch/stretches.ts'
import {survive} from '../src/batch/survive.ts'
import {createPace, run} from '../src/commands/run.ts'
import {Growing} from '../src/disk/growing.ts'
import {textOf} from '../src/labour/freight.ts'
import {createLabour} from '../src/labour/index.ts'
import {bytesOf, copydesk, room, scripts, start, table} from './program.ts'
import {fresh} from './rooms.ts'

const root = process.getuid?.() === 0
const json = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
const damaged = (number: number): string =>
  `The harbour of Port ${number}\n\nThe ferry ${number * 7919} leaves at ${number} oâ€™clock , and the the captain waits for nobody.\n`

interface Rejected {
  readonly path: string
  readonly line: number | null
  readonly reason: string
}

describe('a process that goes on after a run', () => {
  it('gets its own answer to signals back, also from a run that fails', async () => {
    const {path} = fresh()
    const before = ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal))
    await expect(run([join(path, 'missing')], {out: join(path, 'out'), quiet: true})).rejects.toThrow(
      /Nothing to read/,
    )
    expect(['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal))).toEqual(before)
  })
})

describe('stretches of a spool', () => {
  it('are read in any order', () => {
    const {path} = fresh()
    const file = new Growing(join(path, 'spool'))
    const lines = Array.from({length: 400}, (_, number) => `${number} é ${'x'.repeat(number * 31)}`)
    let end = 0
    const places = lines.map((line): [start: number, length: number] => {
      const start = end
      file.add(`${line}\n`)
      end += Buffer.byteLength(line) + 1
      return [start, end - start - 1]
    })
    file.flush()
    const read = reader(file)
    const forwards = lines.map((_, index) => index)
    const scattered = forwards.map((index) => (index * 171) % lines.length)
    for (const index of [...forwards, ...scattered, ...forwards.toReversed()])
      expect(read(...places[index]!).toString('utf8')).toBe(lines[index])
    file.close()
  })
})

describe('a dump with every kind of broken input', () => {
  it('is done but for what is broken; every loss is listed and the sum is right', {timeout: 240_000}, () => {
    const {path, write} = fresh()
    const expected: [path: string, line: number | null, reason: RegExp][] = []
    let good = 0
    const lose = (
      name: string,
      content: string | Buffer,
      ...losses: [line: number | null, reason: RegExp][]
    ): void => {
      write(`in/${name}`, content)
      for (const [line, reason] of losses) expected.push([name, line, reason])
    }
    const keep = (count: number): void => {
      good += count
    }
    for (let index = 0; index < 20; index++) write(`in/good/${index}.txt`, damaged(index))
    keep(20)
    for (let index = 0; index < 10_000; index++) lose(`empty/${index}.txt`, '', [null, /Empty/])
    lose(
      'cut.jsonl.gz',
      gzipSync(json(Array.from({length: 50}, (_, index) => ({text: damaged(100 + index)})))).subarray(0, -6),
      [null, /ends too early \(after 50 records/],
    )
    keep(50)
    lose(
      'crushed.jsonl.gz',
      Buffer.concat([gzipSync(json([{text: damaged(200)}])).subarray(0, 30), Buffer.alloc(99, 7)]),
      [null, /Broken compression/],
    )
    lose('cut.jsonl.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 60, 0xe1, 1, 0, 0x7b, 0x22]), [
      null,
      /ends too early/,
    ])
    lose('not.parquet', 'PAR1 and then some words, which are no table', [null, /./])
    lose('neither.parquet', 'Not even the beginning of one', [null, /Parquet/])
    lose(
      'nul.jsonl',
      '{"text":"A raw \0 in the line"}\n{"text":"An escaped \\u0000 in the line of the ferry."}\n',
      [1, /Broken JSON/],
    )
    keep(1)
    lose(
      'deep.jsonl',
      `{"text":"A deep field beside the ferry.","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n{"text":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}\n`,
      [2, /Expected a text/],
    )
    keep(1)
    lose(
      'mixed.jsonl',
      Buffer.concat([
        Buffer.from(json([{text: scripts.armenian}])),
        iconv.encode(`{"text":"${scripts.cyrillic!.replaceAll('\n', '\\n')}"}\n`, 'windows-1251'),
        iconv.encode(
          '{"text":"Le maire a déclaré que la fête, où l’on vit tant d’élèves, était annulée."}\n',
          'windows-1252',
        ),
        Buffer.from('{"text":\n'),
        Buffer.from(Array.from({length: 300}, (_, index) => 128 + ((index * 73 + (index >> 3) * 31) % 128))),
        Buffer.from('\n'),
      ]),
      [4, /Broken JSON/],
      [5, /encoding|binary|JSON/],
    )
    keep(3)
    lose(
      'bad.warc',
      `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 9999\r\n\r\nOne.\r\n\r\nWARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 34\r\n\r\nTwo, the record behind the wrong.\n\r\n\r\n`,
      [1, /Content-Length is wrong/],
    )
    keep(1)
    lose('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), [null, /PNG/])
    lose('large.txt', Buffer.alloc(50 * 1024 * 1024, 'A long word and '), [
      null,
      /Larger than an article may be \(50\.0 MB/,
    ])
    lose(
      'large.jsonl',
      `{"text":"${'A long word. '.repeat(4_000_000)}"}\n{"text":"Behind the large one."}\n`,
      [1, /Larger than an article may be/],
    )
    keep(1)
    lose('blank.txt', `The ferry${' '.repeat(400_000)}has left.`, [null, /blank characters in a row/])
    lose('entities.txt', 'A &amp;'.repeat(60_000), [null, /More than .* findings/])
    lose('quotes.csv', 'id,text\n1,"Two, quoted"\n2,"broken "quote" here"\n3,Three of them\n', [
      3,
      /Broken row|Invalid/,
    ])
    keep(2)
    symlinkSync('..', join(path, 'in/good/loop'))
    expected.push(['good/loop', null, /link/])
    symlinkSync('nowhere', join(path, 'in/dangling'))
    expected.push(['dangling', null, /No such/])
    if (!root) {
      mkdirSync(join(path, 'in/locked'))
      chmodSync(join(path, 'in/locked'), 0)
      expected.push(['locked', null, /permission/])
    }
    const result = copydesk(['run', 'in', '--out', 'out', '--json'], {cwd: path})
    if (!root) chmodSync(join(path, 'in/locked'), 0o755)
    expect(result.status, result.err).toBe(1)
    const out = join(path, 'out')
    const rejected = new Map(
      table<Rejected>(out, 'rejected').map((row) => [`${row.path}:${row.line}`, row.reason]),
    )
    for (const [name, line, reason] of expected)
      expect([name, rejected.get(`${name}:${line}`)]).toEqual([name, expect.stringMatching(reason)])
    expect(rejected.size).toBe(expected.length)
    const {articles, timings} = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as {
      articles: Record<string, number>
      timings: {memoryMB: number; slowest: {milliseconds: number}[]}
    }
    expect(articles).toEqual({
      input: good + expected.length,
      kept: good,
      leftOut: 0,
      rejected: expected.length,
    })
    expect(timings.memoryMB).toBeLessThan(900)
    expect(timings.slowest.length).toBeGreaterThan(0)

    const events = result.out
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {event: string; part?: number})
    expect(events[0]).toMatchObject({event: 'started', files: expect.any(Number)})
    expect(events.at(-1)).toMatchObject({event: 'done'})
    expect(events.filter(({event}) => event === 'rejected')).toHaveLength(expected.length)
    for (const {part} of events) if (part !== undefined) expect(part).toBeLessThanOrEqual(1)
  })
})

describe('articles that are read together', () => {
  it('come to what they come to alone, also beside one that fails', () => {
    const article = (text: string) => ({
      article: {text, line: null, facts: {language: 'en'}, extra: '{}'},
      path: 'a.txt',
    })
    const articles = Array.from({length: 20}, (_, number) => article(damaged(number)))
    const tooMany = article(
      Array.from({length: 30_000}, (_, number) => `The council of Port ${number} met , `).join(''),
    )
    const read = (some: readonly ReturnType<typeof article>[]) =>
      createLabour({settings: {}, decisions: [], texts: null})
        .read(some)
        .results.map((result) =>
          'failed' in result ? result.failed : [textOf(result.state), textOf(result.seen)],
        )
    const together = read([...articles.slice(0, 7), tooMany, ...articles.slice(7)])
    expect(together[7]).toMatch(/^More than 25000 findings/)
    expect(together.toSpliced(7, 1)).toEqual(articles.flatMap((one) => read([one])))
  })
})

describe('limits', () => {
  it('long lines of every kind end within seconds', {timeout: 240_000}, () => {
    const {path, write} = fresh()
    const kinds = [
      'The council met on Tuesday , and the the mayor spoke. ',
      'a ',
      'x',
      '. ',
      '“',
      'John Smith ',
      '市议会星期二开会。',
    ]
    for (const [at, kind] of kinds.entries()) write(`in/${at}.txt`, kind.repeat(120_000 / kind.length))
    const began = performance.now()
    const result = copydesk(['run', 'in', '--out', 'out', '--quiet', '--concurrency', '1'], {cwd: path})
    expect(result.status, result.err).toBeLessThan(2)
    // A step that takes time by the square of the length would take many minutes; the rest is the machine's load.
    expect(performance.now() - began).toBeLessThan(200_000)
  })

  it('progress never passes its end, and tells the pace of this run alone', () => {
    const pace = createPace()
    const state = (documents: number, part: number): Progress => ({
      phase: 'reading',
      documents,
      part,
      finished: false,
    })
    expect(pace(state(500, 0.5), 1000)).toEqual({rate: 0, left: undefined})
    expect(pace(state(600, 0.6), 2000)).toEqual({rate: 100, left: expect.closeTo(4, 5)})
    expect(pace({...state(0, 0), phase: 'writing'}, 3000)).toEqual({rate: 0, left: undefined})
  })
})

describe('threads', () => {
  it('that die or hang cost their document alone; a full disk is nobody’s fault', async () => {
    const threads = new Piscina({
      filename: new URL('./dying-worker.mjs', import.meta.url).href,
      minThreads: 1,
      maxThreads: 2,
    })
    const run = (tasks: readonly string[]) =>
      survive(
        tasks,
        (batch, signal) =>
          threads.run(batch, {name: 'work', signal}) as Promise<{results: string[]; matched: number[]}>,
        (reason) => `lost: ${reason}`,
        (error) => (error as Error).message.startsWith('ENOSPC'),
        2,
      )
    try {
      expect((await run(['a', 'b'])).results).toEqual(['A', 'B'])
      expect((await run(['a', 'dies', 'b'])).results).toEqual([
        'A',
        expect.stringMatching(/^lost: The worker died/),
        'B',
      ])
      expect((await run(['hangs', 'b'])).results).toEqual(['lost: No end to it after 2 seconds', 'B'])
      await expect(run(['a', 'full'])).rejects.toThrow(/ENOSPC/)
      expect((await run(['c'])).results).toEqual(['C'])
    } finally {
      await threads.destroy()
    }
  })
})

describe('stopped in the middle', () => {
  const many = (count: number): string =>
    json(
      Array.from({length: count}, (_, index) => ({
        id: `n${index}`,
        source: `paper${index % 7}`,
        text: damaged(index),
      })),
    )

  /** Looks again on every turn of the event loop. */
  async function until(moment: () => boolean): Promise<void> {
    while (!moment()) await new Promise((resolve) => setImmediate(resolve))
  }

  it('by six kills at random moments: the same bytes', {timeout: 300_000}, async () => {
    const {path, write} = fresh()
    write('in/one.jsonl', many(1200))
    const began = performance.now()
    expect(copydesk(['run', 'in', '--out', 'whole', '--quiet'], {cwd: path}).status).toBe(0)
    const whole = performance.now() - began
    const expected = bytesOf(join(path, 'whole'))
    let seed = 20_231
    for (let kill = 0; kill < 6; kill++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      const child = start(['run', 'in', '--out', 'out', '--quiet'], path)
      const ended = new Promise((resolve) => child.on('exit', resolve))
      const moment = setTimeout(() => child.kill('SIGKILL'), (seed / 2 ** 31) * whole)
      await ended
      clearTimeout(moment)
    }
    expect(copydesk(['run', 'in', '--out', 'out', '--quiet'], {cwd: path}).status).toBe(0)
    expect(bytesOf(join(path, 'out'))).toEqual(expected)
  })

  it('by Ctrl-C twice: at once, with status 130, and the rest later', async () => {
    const {path, write} = fresh()
    write('in/one.jsonl', many(1500))
    const child = start(['run', 'in', '--out', 'out'], path)
    let said = ''
    child.stderr!.on('data', (data: Buffer) => {
      said += data.toString()
    })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    await until(() => existsSync(join(path, 'out/.work/index.jsonl')) || child.exitCode !== null)
    child.kill('SIGINT')
    await until(() => said.includes('once more') || child.exitCode !== null)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(existsSync(join(path, 'out/run.json'))).toBe(false)
    expect(copydesk(['run', 'in', '--out', 'out', '--quiet'], {cwd: path}).status).toBe(0)
    expect(table(join(path, 'out'), 'articles')).toHaveLength(1500)
  })

  const mount = (folder: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', folder]).status === 0
  const unmount = (folder: string): void => {
    spawnSync('umount', [folder])
  }
  const mayMount = ((): boolean => {
    if (!root || process.platform !== 'linux') return false
    const place = room()
    const may = mount(place.path)
    if (may) unmount(place.path)
    place.remove()
    return may
  })()

  it.skipIf(!mayMount)(
    'by a full disk: said clearly, nothing corrupt, goes on when there is room (skipped where nothing can be mounted)',
    () => {
      const {path: disk} = fresh()
      expect(mount(disk)).toBe(true)
      try {
        const {path, write} = fresh()
        write('in/one.jsonl', many(600))
        expect(copydesk(['run', 'in', '--out', 'whole', '--quiet'], {cwd: path}).status).toBe(0)
        const ballast = join(disk, 'ballast')
        writeFileSync(ballast, Buffer.alloc(500_000))
        const out = join(disk, 'out')
        const full = copydesk(['run', 'in', '--out', out, '--quiet'], {cwd: path})
        expect([full.status, full.err]).toEqual([2, expect.stringMatching(/disk is full.*make room/i)])
        expect(full.err).not.toMatch(/\n\s+at /)
        expect(existsSync(join(out, 'run.json'))).toBe(false)
        rmSync(ballast)
        expect(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status).toBe(0)
        const after = copydesk(['run', 'in', '--out', out], {cwd: path})
        expect([after.status, after.out.toString()]).toEqual([
          0,
          expect.stringMatching(/taken over from an interrupted run/),
        ])
        expect(bytesOf(out)).toEqual(bytesOf(join(path, 'whole')))
      } finally {
        unmount(disk)
      }
    },
  )
})
