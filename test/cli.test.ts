/** The program as people and scripts use it: statuses, what stands where, crashes, bytes. */
import {spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {TableName} from '../src/tables.ts'
import {schemas} from '../src/tables.ts'
import {bin, bytesOf, copydesk, room, scripts, start, table} from './program.ts'
import {fresh} from './rooms.ts'

/** A text with something to repair in every paragraph. */
const damaged = (number: number): string =>
  `The harbour of Port ${number}\n\nThe ferry leaves at ${number} oâ€™clock , and the the captain waits for nobody.\n\n\n\nHe said it himself :Â “Never”.\n`

const json = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

describe('set-up', () => {
  it('is built', () => {
    expect(existsSync(bin), `${bin} is missing: \`npm run build\``).toBe(true)
    expect(statSync(bin).mode & 0o111).not.toBe(0)
  })

  it('prints its version and its help on standard output', () => {
    const version = (
      JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}
    ).version
    expect(copydesk(['--version'])).toMatchObject({status: 0, err: '', out: Buffer.from(`${version}\n`)})
    const help = copydesk(['--help'])
    expect(help.status).toBe(0)
    for (const command of [
      'run',
      'filter',
      'check',
      'diff',
      'review',
      'undo',
      'explain',
      'names',
      'rules',
      'archive',
      'decisions',
      'config',
      'schema',
    ]) {
      expect(help.out.toString()).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
    }
  })
})

describe('a quiet run', () => {
  it('says nothing, with threads either, whatever flags this V8 knows', () => {
    const place = fresh()
    writeFileSync(join(place.path, 'a.txt'), damaged(1))
    expect(
      copydesk(['run', 'a.txt', '--out', 'out', '--quiet', '--concurrency', '2'], {cwd: place.path}),
    ).toMatchObject({status: 0, err: '', out: Buffer.from('')})
  })
})

describe('wrong use', () => {
  const cases: [string, string[], RegExp][] = [
    ['an unknown command', ['rnu'], /did you mean run/i],
    ['help for an unknown command', ['help', 'revew'], /no command `revew`, did you mean `review`\?/],
    ['an option that would do nothing', ['phase', 'observe', '--concurrency', '2'], /unknown option/],
    ['an unknown option', ['run', '--onyl', 'x'], /did you mean --only/i],
    ['an unknown rule', ['run', '--off', 'mojibak'], /did you mean `mojibake`/],
    ['a wrong choice', ['run', '--keep', 'best'], /longest/],
    ['a wrong number', ['run', '--concurrency', 'many'], /whole number/],
    ['no input', ['run'], /Nothing to read/],
    ['one input that is missing', ['run', 'nowhere'], /nowhere: No such file/],
    ['a pattern that matches nothing', ['run', '*.jsonl'], /Nothing matches/],
    ['no run to look at', ['diff', 'nowhere'], /No such run folder/],
    ['a configuration that is missing', ['run', '--config', 'no.yaml'], /No such configuration/],
    ['a decisions file that is missing', ['check', '-', '--decisions', 'no.jsonl'], /No such decisions/],
    ['a folder for a file', ['run', '--config', '.'], /Expected a configuration file, got a folder: \./],
    ['a folder for an archive', ['archive', 'list', '.'], /Expected an archive file, got a folder: \./],
    ['phases that do not follow each other', ['phase', 'settle', '--known', 'no'], /No such known file: no/],
    ['a port that is none', ['review', 'run', '--port', '99999'], /Expected a port, at most 65535/],
    ['a rule that nobody knows', ['explain', 'mojibak'], /did you mean `mojibake`/],
    ['a table that nobody knows', ['schema', 'article'], /did you mean `articles`/],
  ]
  for (const [what, args, message] of cases) {
    it(`${what}: status 2 and what to do`, () => {
      const result = copydesk(args, {cwd: fresh().path, input: 'A text.'})
      expect([result.status, result.out.toString()]).toEqual([2, ''])
      expect(result.err).toMatch(message)
      expect(result.err).not.toMatch(/\n\s+at /)
    })
  }

  it('a folder that holds anything foreign: refused, untouched', () => {
    const {path, write} = fresh()
    write('in/a.txt', damaged(1))
    write('out/novel.odt', 'mine')
    const result = copydesk(['run', 'in', '--out', 'out'], {cwd: path})
    expect(result.status).toBe(2)
    expect(result.err).toMatch(/novel\.odt/)
    expect([...bytesOf(join(path, 'out')).keys()]).toEqual(['novel.odt'])
  })
})

describe('phases', () => {
  it('say which line of theirs is broken, and what it lacks', () => {
    const {path} = fresh()
    const cases: [string[], string, RegExp][] = [
      [['observe'], 'x', /^copydesk: Standard input, line 1: /],
      [['observe'], '{"path":"a","file":"a","line":1}', /line 1: expected `record`; `copydesk phase --help`/],
      [['learn', '--out', 'l'], '5', /line 1: expected `path`, `file`, `line`, `seen`/],
      [['learn', '--out', 'l'], '{"rejected":{}}\n{"seen":1', /line 2: /],
    ]
    for (const [args, input, message] of cases) {
      const {status, err} = copydesk(['phase', ...args], {cwd: path, input})
      expect([status, err]).toEqual([2, expect.stringMatching(message)])
    }
    copydesk(['phase', 'learn', '--out', 'l'], {cwd: path, input: ''})
    const {status, err} = copydesk(['phase', 'settle', '--known', 'l/known.json'], {
      cwd: path,
      input: '{"a":1}',
    })
    expect([status, err]).toEqual([2, expect.stringMatching(/line 1: expected `path`, .*`state`/)])
  })
})

describe('a run', () => {
  let place: ReturnType<typeof room>
  let out: string
  beforeAll(() => {
    place = room()
    place.write('in/sub/a.txt', damaged(1))
    place.write('in/README.md', 'About this dump.')
    place.write(
      'in/dump.jsonl',
      json([
        {id: 'r1', text: damaged(2), headline: 'Ferries', url: 'https://www.example.org/x', big: 1},
        {text: damaged(3)},
      ]).replace('"big":1', '"big":12345678901234567890123'),
    )
    place.write('in/packed.jsonl.gz', gzipSync(json([{id: 'z/1', text: damaged(4)}])))
    out = join(place.path, 'out')
    const result = copydesk(['run', 'in', '--out', 'out'], {cwd: place.path})
    expect([result.status, result.err]).toEqual([0, ''])
    expect(result.out.toString()).toMatch(/^4 articles in, 4 clean articles out$/m)
    expect(result.out.toString()).toMatch(/out\/articles\.jsonl/)
  })
  afterAll(() => place.remove())

  it('calls articles by their own ids, else by path and line', () => {
    expect(table(out, 'articles').map(({id, path}) => [id, path])).toEqual([
      ['dump.jsonl#2', 'dump.jsonl'],
      ['r1', 'dump.jsonl'],
      ['sub/a.txt', 'sub/a.txt'],
      ['z/1', 'packed.jsonl.gz'],
    ])
  })

  it('repairs, and keeps every field that is not ours as it was', () => {
    const line = readFileSync(join(out, 'articles.jsonl'), 'utf8')
      .split('\n')
      .find((one) => one.startsWith('{"id":"r1"'))!
    expect(line).toContain('"extra":{"url":"https://www.example.org/x","big":12345678901234567890123}')
    expect(JSON.parse(line)).toMatchObject({
      title: 'Ferries',
      source: 'example.org',
      text: expect.stringContaining('2 o’clock, and the captain'),
    })
  })

  it('has every table, each row as its schema says, articles in files', () => {
    for (const name of Object.keys(schemas) as TableName[]) {
      if (name === 'decisions') continue
      for (const row of table(out, name)) expect(schemas[name].safeParse(row)).toMatchObject({success: true})
    }
    for (const {id, text} of table<{id: string; text: string}>(out, 'articles')) {
      const name = id.endsWith('.txt') ? id : `${id}.txt`
      expect(readFileSync(join(out, 'text', name), 'utf8')).toBe(text)
    }
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({
      articles: {input: 4, kept: 4, leftOut: 0, rejected: 0},
    })
  })

  it('gives findings at places of the original', () => {
    const originals = new Map([
      ['sub/a.txt', damaged(1)],
      ['r1', damaged(2)],
      ['dump.jsonl#2', damaged(3)],
      ['z/1', damaged(4)],
    ])
    const repeated = table<{
      article: string
      rule: string
      start: number
      end: number
      before: string
      status: string
    }>(out, 'findings').filter((row) => row.rule === 'repeated-word')
    expect(repeated).toHaveLength(4)
    for (const {article, start, end} of repeated)
      expect(originals.get(article)!.slice(start - 4, end + 4)).toMatch(/the the/)
  })

  it('undoes: one, by path too, and all', () => {
    expect(copydesk(['undo', 'out', 'sub/a.txt'], {cwd: place.path}).out.toString()).toBe(damaged(1))
    expect(copydesk(['undo', 'out', 'r1'], {cwd: place.path}).out.toString()).toBe(damaged(2))
    expect(copydesk(['undo', 'out', '--out', 'back'], {cwd: place.path}).status).toBe(0)
    expect(readFileSync(join(place.path, 'back/sub/a.txt'), 'utf8')).toBe(damaged(1))
    expect(readFileSync(join(place.path, 'back/z/1.txt'), 'utf8')).toBe(damaged(4))
    expect(copydesk(['undo', 'out', 'nobody'], {cwd: place.path}).status).toBe(2)
  })

  it('shows what changed: in words, unified, against itself', () => {
    const words = copydesk(['diff', 'out', 'r1'], {cwd: place.path}).out.toString()
    expect(words).toContain('[-oâ€™clock-]{+o’clock+}')
    const unified = copydesk(['diff', 'out', '--format', 'unified'], {cwd: place.path}).out.toString()
    expect(unified).toContain(readFileSync(join(out, 'changes.diff'), 'utf8').slice(0, 200))
    expect(copydesk(['diff', 'out', '--against', 'out'], {cwd: place.path}).out.toString()).toBe('')
  })

  it('shows the changes of one rule or one name', () => {
    const {path, write} = fresh()
    const text = 'Nikol Pachinian waits , as ever. The ferry of Pachinian leaves at noon.\n'
    write('in/a.txt', text)
    copydesk(['run', 'in', '--out', 'out'], {cwd: path})
    const shown = (...given: string[]): string =>
      copydesk(['diff', 'out', ...given], {cwd: path})
        .out.toString()
        .split('\n')
        .slice(1)
        .join('\n')
    expect(shown('--rule', 'space-before-mark')).toBe(
      '    1: Nikol Pachinian waits[- ,-]{+,+} as ever. The ferry of Pachinian leaves at noon.\n',
    )
    expect(shown('--name', 'pashinyan')).toBe(
      '    1: [-Nikol Pachinian-]{+Nikol Pashinyan+} waits , as ever. The ferry of [-Pachinian-]{+Pashinyan+} leaves at noon.\n',
    )
    expect(shown('--name', 'Pachinian', '--format', 'unified')).toContain('+Nikol Pashinyan waits , as ever.')
    expect(shown('--name', 'Aliyev')).toBe('')
    const unknown = copydesk(['diff', 'out', '--rule', 'space-before-mrak'], {cwd: path})
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('`space-before-mark`?')])
    expect(copydesk(['diff', 'out', '--rule', 'loop', '--against', 'out'], {cwd: path}).status).toBe(2)
  })

  for (const [tool, given] of [
    ['git', ['apply', '-R', '--unidiff-zero', '-']],
    ['patch', ['-R', '-p1', '--quiet', '--no-backup-if-mismatch']],
  ] as const) {
    it.skipIf(spawnSync(tool, ['--version']).error)(
      `gives a diff that \`${tool}\` applies in reverse`,
      () => {
        const unified = copydesk(['diff', 'out', '--format', 'unified'], {cwd: place.path}).out
        const copy = fresh()
        cpSync(join(out, 'text'), join(copy.path, 'text'), {recursive: true})
        const {status, stderr} = spawnSync(tool, given, {cwd: copy.path, input: unified})
        expect([status, stderr.toString()]).toEqual([0, ''])
        for (const [file, text] of [
          ['sub/a.txt', damaged(1)],
          ['r1.txt', damaged(2)],
          ['z/1.txt', damaged(4)],
        ] as const)
          expect(readFileSync(join(copy.path, 'text', file), 'utf8'), file).toBe(text)
      },
    )
  }

  it('explains a finding', () => {
    const [finding] = table<{id: string; rule: string}>(out, 'findings')
    const result = copydesk(['explain', finding!.id, '--run', 'out'], {cwd: place.path})
    expect([result.status, result.out.toString()]).toEqual([0, expect.stringContaining(finding!.rule)])
  })

  it('is not done again while nothing changes, and replaced when something does', () => {
    const before = bytesOf(out)
    const {mtimeMs} = statSync(join(out, 'articles.jsonl'))
    const again = copydesk(['run', 'in', '--out', 'out'], {cwd: place.path})
    expect([again.status, again.out.toString()]).toEqual([0, expect.stringMatching(/Nothing has changed/)])
    expect(statSync(join(out, 'articles.jsonl')).mtimeMs).toBe(mtimeMs)
    expect(bytesOf(out)).toEqual(before)
    const off = copydesk(['run', 'in', '--out', 'out', '--off', 'mojibake', '--quiet'], {cwd: place.path})
    expect([off.status, off.out.toString(), off.err]).toEqual([0, '', ''])
    expect(table(out, 'findings').some((row) => row.rule === 'mojibake')).toBe(false)
    copydesk(['run', 'in', '--out', 'out', '--quiet'], {cwd: place.path})
    expect(bytesOf(out)).toEqual(before)
  })

  it('over its own text and its own articles.jsonl changes nothing', () => {
    copydesk(['run', 'out/text', '--out', 'from-text', '--quiet'], {cwd: place.path})
    copydesk(['run', 'out/articles.jsonl', '--out', 'from-rows', '--quiet'], {cwd: place.path})
    expect(readFileSync(join(place.path, 'from-rows/articles.jsonl'), 'utf8')).toBe(
      readFileSync(join(out, 'articles.jsonl'), 'utf8'),
    )
    const texts = (folder: string): unknown[] =>
      table(folder, 'articles')
        .map((row) => row.text)
        .sort()
    expect(texts(join(place.path, 'from-text'))).toEqual(texts(out))
  })

  for (const format of ['csv', 'parquet']) {
    it(`writes ${format} once more when asked, from which the same rows come back`, () => {
      const cwd = place.path
      expect(copydesk(['run', 'in', '--out', format, '--to', format, '--quiet'], {cwd}).status).toBe(0)
      expect(
        copydesk(['run', `${format}/articles.${format}`, '--out', `from-${format}`, '--quiet'], {cwd}).status,
      ).toBe(0)
      const rows = (folder: string): string => readFileSync(join(cwd, folder, 'articles.jsonl'), 'utf8')
      expect(rows(`from-${format}`)).toBe(rows('out'))
    })
  }

  it('tells machines what happens', () => {
    const events = copydesk(['run', 'in', '--out', 'events', '--json'], {cwd: place.path})
      .out.toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {event: string})
    expect(events.at(-1)).toMatchObject({event: 'done', articles: {kept: 4}})
  })
})

describe('bad input', () => {
  it('is named with place and reason, the rest is done, and the sum is right', () => {
    const {path, write} = fresh()
    write('in/good.txt', damaged(1))
    write('in/empty.txt', '')
    write('in/blank.txt', ' \n\n')
    write('in/picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]))
    write(
      'in/noise.txt',
      Buffer.from(Array.from({length: 900}, (_, index) => (index * 167 + (index >> 3) * 59) % 256)),
    )
    write(
      'in/some.jsonl',
      `${json([
        {id: 'x', text: 'A good text.'},
        {id: 'y', text: 'Another.'},
      ])}{"text": \n{"text":"After the break."}\n{"title":"no text"}\n{"text":"  "}\n`,
    )
    write(
      'in/cut.jsonl.gz',
      gzipSync(
        json(
          Array.from({length: 400}, (_, index) => ({
            id: `g${index}`,
            text: `${index * 7919} ${damaged(index)}`,
          })),
        ),
      ).subarray(0, 4000),
    )
    symlinkSync('.', join(path, 'in/loop'))
    const result = copydesk(['run', 'in', 'missing.txt', '--out', 'out'], {cwd: path})
    expect(result.status).toBe(1)
    const out = join(path, 'out')
    const rejected = table<{path: string; line: number | null; reason: string}>(out, 'rejected')
    expect(rejected.map((row) => [row.path, row.line])).toEqual([
      ['blank.txt', null],
      ['cut.jsonl.gz', null],
      ['empty.txt', null],
      ['loop', null],
      ['missing.txt', null],
      ['noise.txt', null],
      ['picture.txt', null],
      ['some.jsonl', 3],
      ['some.jsonl', 5],
      ['some.jsonl', 6],
    ])
    for (const [at, reason] of [
      /Empty/,
      /too early/,
      /Empty/,
      /link/,
      /No such file/,
      /encoding|binary/,
      /PNG/,
      /Broken JSON/,
      /`text`/,
      /Empty/,
    ].entries()) {
      expect(rejected[at]!.reason).toMatch(reason)
    }
    for (const row of rejected) expect(result.err).toContain(row.reason)
    const ids = table(out, 'articles').map((row) => row.id)
    for (const id of ['good.txt', 'x', 'y', 'some.jsonl#4', 'g0']) expect(ids).toContain(id)
    const {articles} = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as {
      articles: Record<string, number>
    }
    expect(articles.kept! + articles.leftOut! + articles.rejected!).toBe(articles.input)
    expect([articles.kept, articles.rejected]).toEqual([ids.length, rejected.length])
    expect(copydesk(['run', 'in', 'missing.txt', '--out', 'out', '--quiet'], {cwd: path}).status).toBe(1)
  })

  it.skipIf(process.getuid?.() === 0)('without permission is named', () => {
    const {path, write} = fresh()
    write('in/good.txt', damaged(1))
    chmodSync(write('in/secret.txt', 'x'), 0)
    expect(copydesk(['run', 'in', '--out', 'out', '--quiet'], {cwd: path}).status).toBe(1)
    expect(table(join(path, 'out'), 'rejected')).toEqual([
      {path: 'secret.txt', line: null, reason: 'No permission to read it'},
    ])
  })
})

describe('the same bytes', () => {
  /** Enough for several threads and checkpoints. */
  const many = (count: number): object[] =>
    Array.from({length: count}, (_, index) => ({
      id: `n${index}`,
      source: `paper${index % 7}`,
      text: `${Object.values(scripts)[index % 10]}${damaged(index)}Line ${index * 31} of the report.\n`,
    }))

  it('for any concurrency and any order of arguments', () => {
    const {path, write} = fresh()
    write('b/one.jsonl', json(many(260)))
    write('a/two.jsonl', json(many(150)))
    write('c/three.txt', damaged(9))
    const orders = [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['b', 'a', 'c'],
    ]
    const results = [1, 2, 8].map((concurrency, at) => {
      const out = `out${concurrency}`
      expect(
        copydesk(['run', ...orders[at]!, '--out', out, '--concurrency', String(concurrency), '--quiet'], {
          cwd: path,
        }),
      ).toMatchObject({status: 0, err: ''})
      return bytesOf(join(path, out))
    })
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
    const ids = table(join(path, 'out1'), 'articles').map((row) => row.id)
    expect(ids).toContain('one.jsonl/n5')
    expect(ids).toContain('n200')
  })

  it('when it is killed and run again, without doing everything twice', async () => {
    const {path, write} = fresh()
    write('in/one.jsonl', json(many(700)))
    copydesk(['run', 'in', '--out', 'whole', '--quiet'], {cwd: path})
    const whole = bytesOf(join(path, 'whole'))
    const index = join(path, 'out/.work/index.jsonl')
    const settled = join(path, 'out/.work/settled.json')
    const spooled = (least: number): boolean => existsSync(index) && statSync(index).size > least
    const moments: (() => boolean)[] = [
      () => existsSync(join(path, 'out/.lock')),
      () => spooled(20_000),
      () => spooled(60_000),
      () => existsSync(settled),
    ]
    for (const moment of moments) {
      const child = start(['run', 'in', '--out', 'out', '--quiet', '--concurrency', '1'], path)
      const ended = new Promise((resolve) => child.on('exit', resolve))
      await until(() => moment() || child.exitCode !== null)
      child.kill('SIGKILL')
      await ended
      expect(existsSync(join(path, 'out/run.json'))).toBe(false)
      // A crash may leave half a line behind.
      if (existsSync(index)) writeFileSync(index, readFileSync(index, 'utf8').replace(/.{5}$/s, ''))
    }
    const last = copydesk(['run', 'in', '--out', 'out'], {cwd: path})
    expect(last.status).toBe(0)
    expect(last.out.toString()).toMatch(/taken over from an interrupted run/)
    expect(bytesOf(join(path, 'out'))).toEqual(whole)
  })

  it('when it is interrupted: status 130, and the rest later', async () => {
    const {path, write} = fresh()
    write('in/one.jsonl', json(many(600)))
    const child = start(['run', 'in', '--out', 'out', '--concurrency', '1'], path)
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    const index = join(path, 'out/.work/index.jsonl')
    await until(() => (existsSync(index) && statSync(index).size > 10_000) || child.exitCode !== null)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(existsSync(join(path, 'out/.lock'))).toBe(false)
    expect(copydesk(['run', 'in', '--out', 'out', '--quiet'], {cwd: path}).status).toBe(0)
    expect(table(join(path, 'out'), 'articles')).toHaveLength(600)
  })

  it('is not touched while another process works on it', async () => {
    const {path, write} = fresh()
    write('in/one.jsonl', json(many(600)))
    const child = start(['run', 'in', '--out', 'out', '--quiet', '--concurrency', '1'], path)
    const ended = new Promise((resolve) => child.on('exit', resolve))
    await until(() => existsSync(join(path, 'out/.lock')) || child.exitCode !== null)
    const second = copydesk(['run', 'in', '--out', 'out'], {cwd: path})
    child.kill('SIGKILL')
    await ended
    expect(second.status).toBe(2)
    expect(second.err).toMatch(/at work/)
  })
})

/** Looks again on every turn of the event loop: the moment is that of the program, not of a clock. */
async function until(moment: () => boolean): Promise<void> {
  while (!moment()) await new Promise((resolve) => setImmediate(resolve))
}

describe('undo', () => {
  it('gives every byte back, whatever the bytes', () => {
    const {path, write} = fresh()
    const texts: Record<string, Buffer> = {
      'mark.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(damaged(1))]),
      'crlf.txt': Buffer.from(damaged(2).replaceAll('\n', '\r\n')),
      'mixed.txt': Buffer.from(damaged(3).replace('\n', '\r\n').replace('\n\n', '\r\r\n')),
      'nul.txt': Buffer.from(`A \0 in the text , and the the rest.\n${damaged(4)}`),
      'broken.txt': Buffer.concat([
        Buffer.from(scripts.armenian!),
        Buffer.from([0xff]),
        Buffer.from(scripts.armenian!),
      ]),
      'latin.txt': iconv.encode(
        `Le préfet a déclaré que la fête était annulée, où qu’elle eût lieu.\n${'Très déçus, les élèves ont protesté à l’école. '.repeat(5)}`,
        'windows-1252',
      ),
      'wide.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(damaged(5), 'utf16le').swap16()]),
      'long.txt': Buffer.from(`${'One line that does not end , and goes on and on. '.repeat(21_000)}`),
      'no-end.txt': Buffer.from(damaged(6).trimEnd()),
    }
    for (const [script, text] of Object.entries(scripts))
      texts[`${script}.txt`] = Buffer.from(text + damaged(7))
    for (const [name, bytes] of Object.entries(texts)) write(`in/${name}`, bytes)
    const run = copydesk(['run', 'in', '--out', 'out', '--quiet'], {cwd: path})
    expect([run.status, run.err]).toEqual([0, ''])
    expect(copydesk(['undo', 'out', '--out', 'back', '--quiet'], {cwd: path}).status).toBe(0)
    for (const [name, bytes] of Object.entries(texts))
      expect([name, readFileSync(join(path, 'back', name)).equals(bytes)]).toEqual([name, true])
    expect(copydesk(['undo', 'out', 'nul.txt'], {cwd: path}).out.equals(texts['nul.txt']!)).toBe(true)
  })

  it('gives the page of a page back', () => {
    const {path, write} = fresh()
    const page = `<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1>${'<p>The bridge over the Mirna was opened on Tuesday , and the the mayor cut the ribbon himself, in the rain.</p>'.repeat(5)}</article></body></html>`
    write('in/page.html', page)
    expect(copydesk(['run', 'in', '--out', 'out', '--quiet'], {cwd: path}).status).toBe(0)
    expect(copydesk(['undo', 'out', 'page.html'], {cwd: path}).out.toString()).toBe(page)
  })

  it('gives fuzzed texts back', () => {
    const {path} = fresh()
    const piece = fc.constantFrom(
      ...Object.values(scripts),
      damaged(1),
      ' ,',
      '\r\n',
      '\u00a0',
      '&amp;',
      'Ã©',
      '“',
      '"',
      '.',
      ' the the ',
      '\u200b',
      '\u0000',
      '😀',
      '\ud800',
    )
    const texts = fc.sample(
      fc.array(piece, {minLength: 1, maxLength: 12}).map((parts) => `x${parts.join('')}`),
      {numRuns: 200, seed: 7},
    )
    writeFileSync(join(path, 'in.jsonl'), json(texts.map((text, index) => ({id: `f${index}`, text}))))
    const run = copydesk(['run', 'in.jsonl', '--out', 'out', '--quiet'], {cwd: path})
    expect([run.status, run.err]).toEqual([0, ''])
    expect(copydesk(['undo', 'out', '--out', 'back', '--quiet'], {cwd: path}).status).toBe(0)
    for (const [index, text] of texts.entries()) {
      expect(readFileSync(join(path, 'back', `f${index}.txt`), 'latin1')).toBe(wtf8(text))
    }
  })
})

/** UTF-8 by hand, with lone surrogates as three bytes: a second way to the bytes that undo should give. */
function wtf8(text: string): string {
  let bytes = ''
  for (const char of text) {
    const code = char.codePointAt(0)!
    if (code < 0x80) bytes += char
    else if (code < 0x800) bytes += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000)
      bytes += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else
      bytes += String.fromCharCode(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      )
  }
  return bytes
}

describe('filter', () => {
  it('gives a line for a line and leaves their bytes alone', () => {
    const lines = [
      ' {"id":12345678901234567890123, "a":1.0,"a":2e5 ,"text":"A quiet line.","z":{"q":"\\u00e9\\/"}} ',
      '',
      'no JSON',
      '{"title":"no text"}\r',
      '{"text":"The the ferry","copydesk":"old"}',
      '{"body":"The mayor said so , twice, and then he went home.","text":null}',
    ]
    const {status, out, err} = copydesk(['filter'], {input: lines.join('\n')})
    expect(status).toBe(1)
    const got = out.toString().split('\n')
    expect(got).toHaveLength(lines.length)
    expect(got[0]!.replace(/,"copydesk":\{.*\}(?=\} $)/, '')).toBe(lines[0])
    expect(got.slice(1, 4)).toEqual(lines.slice(1, 4))
    expect(JSON.parse(got[4]!)).toMatchObject({
      text: expect.any(String),
      copydesk: {findings: expect.any(Array)},
    })
    expect(got[4]!.match(/"copydesk"/g)).toHaveLength(1)
    expect(got[5]).toMatch(
      /^\{"body":"The mayor said so, twice, and then he went home\.","text":null,"copydesk":\{/,
    )
    expect(err).toMatch(/line 3: .*: Broken JSON: .*\nline 4: /)
  })

  it('finds the record behind however many spaces', () => {
    const {status, out} = copydesk(['filter'], {
      input: `${' '.repeat(100)}{"text":"A quiet line."}\n${' '.repeat(100)}\n`,
    })
    expect([status, out.toString().split('\n').length]).toEqual([0, 3])
    expect(out.toString()).toMatch(/^ {100}\{"text":"A quiet line\.","copydesk":\{.*\}\n {100}\n$/)
  })

  it('answers a line before the next one is asked', async () => {
    const live = spawn(process.execPath, [bin, 'filter'], {stdio: ['pipe', 'pipe', 'inherit']})
    live.stdin.write('{"text":"The first line of the report , alone on its page."}\n')
    const [answer] = (await new Promise<Buffer[]>((resolve) =>
      live.stdout.once('data', (data: Buffer) => resolve([data])),
    )) as [Buffer]
    expect(JSON.parse(answer.toString())).toMatchObject({
      text: 'The first line of the report, alone on its page.',
    })
    live.stdin.end()
    expect(await new Promise((resolve) => live.on('exit', resolve))).toBe(0)
  })
})

describe('check', () => {
  it('prints findings for people, machines and code hosts, and changes nothing', () => {
    const {path, write} = fresh()
    write('a.txt', 'The ferry waits , as ever.\n')
    const pretty = copydesk(['check', 'a.txt'], {cwd: path})
    expect(pretty.status).toBe(1)
    expect(pretty.out.toString()).toMatch(/1:16-1:1[78]\s+warning .*space-before-mark/)
    const [first] = JSON.parse(
      copydesk(['check', 'a.txt', '--format', 'json'], {cwd: path}).out.toString(),
    ) as object[]
    expect(first).toMatchObject({rule: 'space-before-mark', path: 'a.txt', line: 1, status: 'applied'})
    const sarif = JSON.parse(
      copydesk(['check', 'a.txt', '--format', 'sarif'], {cwd: path}).out.toString(),
    ) as {version: string; runs: {results: object[]}[]}
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0]!.results[0]).toMatchObject({
      ruleId: 'space-before-mark',
      locations: [{physicalLocation: {region: {startLine: 1}}}],
    })
    expect([...bytesOf(path).keys()]).toEqual(['a.txt'])
  })

  it('names files as code hosts do, from the working folder', () => {
    const {path, write} = fresh()
    write('news/a,b.txt', 'The ferry waits , as ever: 100% full.\n')
    const github = copydesk(['check', 'news', '--format', 'github'], {cwd: path})
    expect(github.status).toBe(1)
    expect(github.out.toString()).toBe(
      '::warning file=news/a%2Cb.txt,line=1,endLine=1,col=16,endColumn=18,title=copydesk space-before-mark' +
        '::Unexpected space before `,` after `waits`, expected none\n',
    )
    const sarif = copydesk(['check', 'news', '--format', 'sarif'], {cwd: path}).out.toString()
    expect(sarif).toContain('"uri": "news/a,b.txt"')
  })

  it('claims no line of a file that is not the text, and no mending in it', () => {
    const {path, write} = fresh()
    write('in.jsonl', '{"id":"a","text":"A quiet line."}\n{"id":"b","text":"The ferry waits , as ever."}\n')
    expect(copydesk(['check', 'in.jsonl', '--format', 'github'], {cwd: path}).out.toString()).toBe(
      '::warning file=in.jsonl,title=copydesk space-before-mark' +
        '::b, 1:16: Unexpected space before `,` after `waits`, expected none\n',
    )
    const {out} = copydesk(['check', 'in.jsonl', '--format', 'sarif'], {cwd: path})
    const {runs} = JSON.parse(out.toString()) as {runs: {results: Record<string, unknown>[]}[]}
    expect(runs[0]!.results[0]).not.toHaveProperty('fixes')
    expect(runs[0]!.results[0]).toHaveProperty('locations', [
      {
        physicalLocation: {artifactLocation: {uri: 'in.jsonl'}},
        logicalLocations: [{name: 'b', kind: 'resource'}],
      },
    ])
  })

  it('is content with clean text, on standard input too', () => {
    expect(copydesk(['check', '-'], {input: 'The ferry waits, as ever.\n'})).toMatchObject({
      status: 0,
      out: Buffer.from(''),
    })
    expect(copydesk(['check', '-'], {input: 'The ferry waits , as ever.\n'}).status).toBe(1)
  })
})

describe('decisions', () => {
  it('are obeyed, kept over re-runs, and reported when they fit nothing', () => {
    const {path, write} = fresh()
    write('in/a.txt', 'The ferry waits , as ever, and the the captain smokes.\n')
    const out = join(path, 'out')
    const run = (): string => copydesk(['run', 'in', '--out', 'out'], {cwd: path}).out.toString()
    run()
    expect(table(out, 'articles')[0]!.text).toBe('The ferry waits, as ever, and the captain smokes.\n')
    const finding = table<{id: string; rule: string}>(out, 'findings').find(
      (row) => row.rule === 'space-before-mark',
    )!
    writeFileSync(
      join(out, 'decisions.jsonl'),
      json([
        {finding: finding.id, verdict: 'reject', by: 'desk'},
        {group: {rule: 'repeated-word'}, verdict: 'accept', replacement: 'our'},
        {finding: 'gone', verdict: 'reject'},
      ]),
    )
    expect(run()).toMatch(/1 decision no longer fits/)
    const text = String(table(out, 'articles')[0]!.text)
    expect(text).toContain('waits , as ever')
    expect(text).toContain('and our captain')
    expect(table(out, 'findings').find((row) => row.id === finding.id)).toMatchObject({
      status: 'rejected',
      decidedBy: 'decision',
    })
    expect(existsSync(join(out, 'decisions.jsonl'))).toBe(true)
    expect(run()).toMatch(/Nothing has changed/)
    expect(copydesk(['decisions', 'check', 'out'], {cwd: path})).toMatchObject({
      status: 1,
      out: expect.anything(),
    })
    expect(copydesk(['decisions', 'list', 'out'], {cwd: path}).out.toString()).toMatch(/reject.*desk/)
  })

  it('that are not whole are named by their check', () => {
    const {path, write} = fresh()
    write('d.jsonl', '{"finding":"a","verdict":"reject"}\n{"finding":"b","verdict":"rej')
    const {status, out, err} = copydesk(['decisions', 'check', 'd.jsonl'], {cwd: path})
    expect([status, out.toString(), err]).toEqual([
      1,
      'd.jsonl, line 2: not whole, passed over\n',
      '1 decision\n',
    ])
  })

  it('tell twins apart', () => {
    const {path, write} = fresh()
    write(
      'in/a.txt',
      'We waited here , and then left.\n\nWe waited here , and then left.\n\nWe waited here , and then left.\n',
    )
    const args = ['run', 'in', '--out', 'out', '--quiet', '--only', 'space-before-mark']
    copydesk(args, {cwd: path})
    const out = join(path, 'out')
    const twins = table<{id: string; nth: number; start: number}>(out, 'findings')
    const middle = twins.filter((row) => row.id === twins[1]!.id)
    expect(middle.length).toBeGreaterThan(0)
    const last = middle.at(-1)!
    writeFileSync(join(out, 'decisions.jsonl'), json([{finding: last.id, nth: last.nth, verdict: 'reject'}]))
    copydesk(args, {cwd: path})
    const rejected = table<{status: string; start: number}>(out, 'findings').filter(
      (row) => row.status === 'rejected',
    )
    expect(rejected.map((row) => row.start)).toEqual([last.start])
  })
})

describe('lists', () => {
  it('rules, schema and config print what other programs can read', () => {
    const rules = JSON.parse(copydesk(['rules', '--format', 'json']).out.toString()) as {
      id: string
      why: string
    }[]
    expect(rules.length).toBeGreaterThan(20)
    for (const rule of rules) expect(rule.why.length).toBeGreaterThan(20)
    for (const name of Object.keys(schemas)) {
      expect(JSON.parse(copydesk(['schema', name]).out.toString())).toMatchObject({
        $schema: expect.stringContaining('json-schema.org'),
      })
    }
    const {path, write} = fresh()
    write('copydesk.yaml', 'keep: newest\nfields:\n  text: [story]\n')
    mkdirSync(join(path, 'deep'))
    const config = copydesk(['config', '--off', 'mojibake'], {cwd: join(path, 'deep')})
    expect(config.out.toString()).toMatch(/keep: newest.*mojibake.*story/s)
    expect(config.err).toMatch(/copydesk\.yaml/)
  })

  it('stop quietly when the reader has seen enough', async () => {
    const child = start(['rules', '--format', 'json'], '/')
    child.stdout!.destroy()
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
  })
})
