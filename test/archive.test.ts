/** The archive of earlier dumps: what it recognises, that it is whole or not there, and how a run uses it. */

import {appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as zlib from 'node:zlib'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {learn} from '../pipeline/dump/duplicates/learn.ts'
import {observe} from '../pipeline/dump/duplicates/seen.ts'
import {dumpKey, dumpName, type Filing, openArchive} from '../src/archive/index.ts'
import {ownCrc32} from '../src/disk/crc32.ts'
import {FileSpool} from '../src/disk/spool.ts'
import {UsageError} from '../src/usage.ts'
import {generator} from './bench/generated.ts'
import {bytesOf, copydesk, room, start, table} from './program.ts'

const make = generator()

/** Articles by number; those whose number says so go back to another one of the same twenty. */
function filing(number: number, kept = true): Filing {
  const {id, text, title, source} = make(number)
  return {id, seen: observe(text, {id, title, source, words: 0}), kept}
}

function filings(from: number, to: number): Filing[] {
  return Array.from({length: to - from}, (_, n) => filing(from + n))
}

let place: ReturnType<typeof room>
let path: string
beforeEach(() => {
  place = room()
  path = join(place.path, 'archive')
})
afterEach(() => place.remove())

function archived(dumps: Readonly<Record<string, readonly Filing[]>>, at = path): void {
  const archive = openArchive(at, 'write')
  for (const [key, articles] of Object.entries(dumps)) archive.stage({key, name: key}, articles)()
  archive.close()
}

function relations(key: string, articles: readonly Filing[], at = path) {
  const archive = openArchive(at, 'read')
  try {
    const known = learn(
      articles.map(({id, seen}) => [`new ${id}`, seen] as const),
      {keep: 'longest'},
      archive.earlier(key),
    )
    return Object.entries(known.articles).flatMap(([article, {relations}]) =>
      relations.map(({kind, keeps, action, dump}) => ({
        article: article.slice(4),
        kind,
        keeps,
        action,
        dump,
      })),
    )
  } finally {
    archive.close()
  }
}

describe('an archive', () => {
  it('recognises exact and near copies and retold stories of earlier dumps, and names them', () => {
    archived({march: filings(0, 10), april: filings(20, 34)})
    const found = relations(
      'may',
      [14, 15, 16, 17, 18, 34, 35, 40].map((number) => filing(number)),
    )
    expect(found).toEqual([
      {article: 'a14', kind: 'exact', keeps: 'a0', action: 'dropped', dump: 'march'},
      {article: 'a15', kind: 'near', keeps: 'a1', action: 'dropped', dump: 'march'},
      expect.objectContaining({article: 'a16', keeps: 'a2', dump: 'march'}),
      expect.objectContaining({article: 'a17', keeps: 'a3', dump: 'march'}),
      expect.objectContaining({
        article: 'a18',
        kind: 'same-story',
        keeps: 'a4',
        action: 'grouped',
        dump: 'march',
      }),
      {article: 'a34', kind: 'exact', keeps: 'a20', action: 'dropped', dump: 'april'},
      {article: 'a35', kind: 'near', keeps: 'a21', action: 'dropped', dump: 'april'},
    ])
  })

  it('recognises a passage of an earlier dump', () => {
    const passage = make(3).text.split('\n\n')[1]!
    const text = `${make(60).text}\n\n${passage}\n\n${make(61).text}`
    archived({march: filings(0, 10)})
    const [row, ...others] = relations('april', [
      {id: 'x', seen: observe(text, {id: 'x', words: 0}), kept: true},
    ])
    expect(row).toEqual({article: 'x', kind: 'passage', keeps: 'a3', action: 'cut', dump: 'march'})
    expect(others).toEqual([])
  })

  it('compares a dump with those before it only, and keeps its place when it is run again', () => {
    archived({march: filings(0, 14), april: filings(14, 20)})
    const first = relations('april', filings(14, 20))
    expect(relations('march', filings(0, 14))).toEqual([])
    archived({march: filings(0, 14)})
    const archive = openArchive(path, 'read')
    expect(archive.dumps.map(({name, documents}) => [name, documents])).toEqual([
      ['march', 14],
      ['april', 6],
    ])
    expect(archive.check()).toEqual([])
    archive.close()
    expect(relations('march', filings(0, 14))).toEqual([])
    expect(relations('april', filings(14, 20))).toEqual(first)
  })

  it('finds the copy that stayed in place of one that was left out', () => {
    archived({march: [filing(0), {...filing(14), kept: false}]})
    expect(relations('april', [filing(14)])).toMatchObject([{kind: 'exact', keeps: 'a0'}])
  })

  it('answers the same with one run of keys as with many, and after merging', () => {
    const dumps = Object.fromEntries(
      Array.from({length: 20}, (_, n) => [`dump ${n}`, filings(n * 7, n * 7 + 7)]),
    )
    archived(dumps)
    const asked = filings(160, 200)
    const expected = relations('new', asked)
    for (const [key, articles] of Object.entries(dumps)) archived({[key]: articles}, `${path}-${key}`)
    const one = openArchive(`${path}-merged`, 'write')
    for (const key of Object.keys(dumps)) {
      const other = openArchive(`${path}-${key}`, 'read')
      expect(one.absorb(other).taken.map(({name}) => name)).toEqual([key])
      expect(one.absorb(other).had.map(({name}) => name)).toEqual([key])
      other.close()
    }
    expect(one.check()).toEqual([])
    one.close()
    expect(relations('new', asked, `${path}-merged`)).toEqual(expected)
    expect(relations('dump 19', filings(133, 140), `${path}-merged`)).toEqual(
      relations('dump 19', filings(133, 140)),
    )
  })

  it('forgets a dump so that nothing of it is left in the file', () => {
    archived({march: filings(0, 14), april: filings(20, 34)})
    expect(readFileSync(path).includes('"a13"')).toBe(true)
    const archive = openArchive(path, 'write')
    expect(archive.forget('march')?.documents).toBe(14)
    expect(archive.forget('march')).toBeUndefined()
    expect(archive.check()).toEqual([])
    archive.close()
    expect(readFileSync(path).includes('"a13"')).toBe(false)
    expect(relations('may', [filing(14), filing(34)])).toMatchObject([
      {article: 'a34', keeps: 'a20', dump: 'april'},
    ])
  })

  it('holds a dump whole or not at all', () => {
    archived({march: filings(0, 14)})
    const before = readFileSync(path)
    const archive = openArchive(path, 'write')
    const publish = archive.stage({key: 'april', name: 'april'}, filings(20, 34))
    const staged = readFileSync(path)
    publish()
    archive.close()
    const whole = readFileSync(path)
    // Crashes while the sections were written, while the contents were, and in the write that makes them count.
    const states = [
      staged.subarray(0, before.length + 100),
      staged,
      Buffer.concat([staged, whole.subarray(staged.length, whole.length - 10)]),
      Buffer.concat([
        before.subarray(0, 600),
        whole.subarray(600, 1040),
        before.subarray(1040, 4096),
        whole.subarray(4096),
      ]),
    ]
    for (const state of states) {
      writeFileSync(path, state)
      const found = openArchive(path, 'write')
      expect(found.dumps.map(({name}) => name)).toEqual(['march'])
      expect(found.check()).toEqual([])
      found.stage({key: 'april', name: 'april'}, filings(20, 34))()
      expect(found.dumps.map(({name}) => name)).toEqual(['march', 'april'])
      expect(found.check()).toEqual([])
      found.close()
    }
  })

  it('says where it is damaged', () => {
    archived({march: filings(0, 14)})
    const bytes = readFileSync(path)
    bytes[5000]! ^= 255
    writeFileSync(path, bytes)
    const archive = openArchive(path, 'read')
    expect(archive.check()).toEqual([expect.stringMatching(/^march, documents: damaged/)])
    archive.close()
  })

  it('does not go on from an older state when its end is lost, but lets it be saved', () => {
    archived({march: filings(0, 14), april: filings(20, 34)})
    truncateSync(path, statSync(path).size - 100)
    for (const use of ['read', 'write'] as const)
      expect(() => openArchive(path, use)).toThrow(/is damaged: what was added last cannot be read/)
    const size = statSync(path).size
    const archive = openArchive(path, 'salvage')
    expect(archive.check()).toEqual([expect.stringMatching(/^What was added last: cannot be read/)])
    const fresh = openArchive(`${path}-new`, 'write')
    expect(fresh.absorb(archive).taken.map(({name}) => name)).toEqual(['march'])
    fresh.close()
    archive.close()
    expect(statSync(path).size).toBe(size)
  })

  it('has the same checksums where Node has none of its own', () => {
    const bytes = Uint8Array.from({length: 10_000}, (_, index) => (index * 7919) >>> 3)
    for (const length of [0, 1, 255, 10_000]) {
      const some = bytes.subarray(0, length)
      expect(ownCrc32(some)).toBe(zlib.crc32(some))
      expect(ownCrc32(some, ownCrc32(bytes))).toBe(zlib.crc32(some, zlib.crc32(bytes)))
    }
  })

  it('refuses what is no archive, another format, and a second process', () => {
    writeFileSync(path, 'a list of things to buy')
    expect(() => openArchive(path, 'write')).toThrow(/is no archive of copydesk/)
    archived({}, `${path}2`)
    const bytes = readFileSync(`${path}2`)
    bytes[17] = 9
    writeFileSync(path, bytes)
    expect(() => openArchive(path, 'read')).toThrow(/format 9, expected format 2/)
    const first = openArchive(`${path}2`, 'write')
    expect(() => openArchive(`${path}2`, 'write')).toThrow(UsageError)
    expect(() => openArchive(`${path}2`, 'write')).toThrow(/is at work on .*archive2: wait for it/)
    first.close()
    truncateSync(`${path}2`, 4096)
    expect(() => openArchive(`${path}2`, 'read')).toThrow(/is damaged/)
  })

  it('tells dumps apart by what they hold, or by the name a person gave', () => {
    expect(dumpKey([['a.txt', '1']])).toBe(dumpKey([['a.txt', '1']]))
    expect(dumpKey([['a.txt', '1']])).not.toBe(dumpKey([['a.txt', '2']]))
    expect(dumpKey([['a.txt', '1']], 'march')).toBe(dumpKey([['b.txt', '2']], 'march'))
    expect(dumpName(['/data/march/a.txt', '/data/march/b/c.txt'], '0123456789')).toBe('march-01234567')
    expect(dumpName(['/data/march.jsonl.gz'], '0123456789')).toBe('march-01234567')
  })
})

describe('a spool', () => {
  it('gives back what was put in, large and small', () => {
    const spool = new FileSpool(join(place.path, 'spool'))
    const entries = [0, 1, 70_000, 3_000_000, 5, 1_048_576, 900_000, 900_000].map((size, n) =>
      new Uint8Array(size).fill(n),
    )
    for (const [n, entry] of entries.entries()) expect(spool.add(entry)).toBe(n)
    for (const [n, entry] of entries.entries()) expect(Buffer.compare(spool.get(n), entry)).toBe(0)
    spool.close()
    expect(existsSync(join(place.path, 'spool'))).toBe(false)
  })

  it('gives back each entry in whatever order they are asked for', () => {
    const spool = new FileSpool(join(place.path, 'spool'))
    const entries = Array.from({length: 250}, (_, n) => new Uint8Array(10_000 + (n % 7)).fill(n))
    for (const entry of entries) spool.add(entry)
    // What is read ahead holds six of them and a part of the seventh.
    for (let n = 0; n + 40 < entries.length; n++) {
      for (const index of [n, n + 1, n + 40, n + 6, n + 7, n + 3, n])
        expect(Buffer.compare(spool.get(index), entries[index]!)).toBe(0)
    }
    spool.close()
  })
})

describe('learning', () => {
  it('is the same from a spool on disk, in any order', () => {
    const articles = filings(0, 60).map(({id, seen}) => [id, seen] as const)
    const spool = new FileSpool(join(place.path, 'spool'))
    expect(learn([...articles].reverse(), {keep: 'longest', spool})).toEqual(
      learn(articles, {keep: 'longest'}),
    )
    spool.close()
  })

  it('leaves translations of one story out when it is told to', () => {
    const articles = [4, 18].map((number) => filing(number)).map(({id, seen}) => [id, seen] as const)
    expect(learn(articles, {keep: 'longest'}).articles.a18?.duplicateOf).toBeUndefined()
    const {articles: known} = learn(articles, {keep: 'longest', sameStory: 'drop'})
    expect(
      Object.values(known).map(({duplicateOf, relations}) => [duplicateOf, relations[0]?.action]),
    ).toContainEqual(expect.arrayContaining(['dropped']))
  })
})

describe('a run with an archive', () => {
  /** Lines of a dump, with ids of their own. */
  function dump(name: string, from: number, to: number): string {
    return place.write(
      name,
      Array.from({length: to - from}, (_, n) => `${JSON.stringify(make(from + n))}\n`).join(''),
    )
  }
  /** The other rules have no part in what is asked here, and take their time to start. */
  const only = ['--only', 'duplicate-article,repeated-passage', '--quiet']
  const run = (input: string, out: string, ...more: string[]) =>
    copydesk(['run', input, '--out', join(place.path, out), '--archive', path, ...only, ...more])
  const dumps = (): string[] =>
    copydesk(['archive', 'list', path, '--format', 'json'])
      .out.toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as {name: string}).name)

  it('names the earlier dump, adds itself once, and does not find itself', () => {
    const march = dump('march.jsonl', 0, 14)
    const april = dump('april.jsonl', 14, 25)
    expect(run(march, 'm').status).toBe(0)
    expect(table(join(place.path, 'm'), 'duplicates')).toEqual([])
    expect(run(april, 'a').status).toBe(0)
    const rows = table(join(place.path, 'a'), 'duplicates')
    const [name] = dumps()
    expect(name).toMatch(/^march-[0-9a-f]{8}$/)
    expect(rows).toContainEqual(
      expect.objectContaining({kind: 'exact', article: 'a14', keeps: 'a0', action: 'dropped', dump: name}),
    )
    const {articles} = JSON.parse(readFileSync(join(place.path, 'a', 'run.json'), 'utf8')) as {
      articles: Record<string, number>
    }
    expect(articles.kept! + articles.leftOut! + articles.rejected!).toBe(11)
    // Again, elsewhere, with other threads: the same bytes; both dumps are there once.
    for (const [out, n] of [
      ['a2', '1'],
      ['a3', '3'],
    ] as const) {
      expect(run(april, out, '--concurrency', n).status).toBe(0)
      expect(bytesOf(join(place.path, out))).toEqual(bytesOf(join(place.path, 'a')))
    }
    expect(run(march, 'm2').status).toBe(0)
    expect(bytesOf(join(place.path, 'm2'))).toEqual(bytesOf(join(place.path, 'm')))
    expect(dumps()).toHaveLength(2)
    expect(copydesk(['archive', 'check', path]).status).toBe(0)
  })

  it('replaces a dump that has a name, and is done again where the archive does not have it', () => {
    const march = dump('march.jsonl', 0, 14)
    expect(run(march, 'm', '--dump', 'march').status).toBe(0)
    const before = bytesOf(join(place.path, 'm'))
    appendFileSync(march, `${JSON.stringify(make(25))}\n`)
    expect(run(march, 'm', '--dump', 'march').status).toBe(0)
    expect(table(join(place.path, 'm'), 'duplicates')).toEqual([])
    expect(table(join(place.path, 'm'), 'articles')).toHaveLength(15)
    expect(dumps()).toEqual(['march'])
    truncateSync(march, readFileSync(march).length - Buffer.byteLength(JSON.stringify(make(25))) - 1)
    expect(run(march, 'm', '--dump', 'march').status).toBe(0)
    expect(bytesOf(join(place.path, 'm'))).toEqual(before)
    expect(copydesk(['archive', 'forget', path, 'march']).status).toBe(0)
    expect(dumps()).toEqual([])
    // Finished and unchanged, but a crash kept it out of the archive.
    expect(run(march, 'm', '--dump', 'march').status).toBe(0)
    expect(dumps()).toEqual(['march'])
    expect(bytesOf(join(place.path, 'm'))).toEqual(before)
  })

  it('refuses an archive that another process writes to, and wrong use', () => {
    const march = dump('march.jsonl', 0, 3)
    const open = openArchive(path, 'write')
    const refused = run(march, 'm')
    expect(refused.status).toBe(2)
    expect(refused.err).toMatch(/Process \d+ is at work on .*archive/)
    open.close()
    expect(copydesk(['archive', 'check', join(place.path, 'none')])).toMatchObject({status: 2})
    expect(copydesk(['archive', 'forget', path, 'june']).err).toMatch(/No dump `june`/)
    expect(copydesk(['run', march, '--dump', 'x', '--out', join(place.path, 'x')]).status).toBe(2)
  })

  it('gives the same bytes and a sound archive wherever it is killed', async () => {
    const march = dump('march.jsonl', 0, 60)
    const april = dump('april.jsonl', 60, 160)
    run(march, 'm')
    const saved = readFileSync(path)
    const began = performance.now()
    expect(run(april, 'whole').status).toBe(0)
    const took = performance.now() - began
    const expected = bytesOf(join(place.path, 'whole'))
    for (let n = 0; n < 8; n++) {
      writeFileSync(path, saved)
      const out = join(place.path, `k${n}`)
      // Moments all over the run, most of them towards its end, where the archive is written.
      await killed(['run', april, '--out', out, '--archive', path, ...only], took * (1 - 0.6 ** (n + 1)))
      expect(run(april, `k${n}`).status).toBe(0)
      expect(bytesOf(out)).toEqual(expected)
      const archive = openArchive(path, 'read')
      expect(archive.check()).toEqual([])
      expect(archive.dumps).toHaveLength(2)
      archive.close()
    }
  }, 240_000)
})

function killed(args: readonly string[], after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = start(args, place.path)
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
