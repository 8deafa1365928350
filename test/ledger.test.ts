/** The run folder: ids, file names, commits that are cut short, locks, decisions. */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apply} from '../pipeline/index.ts'
import {Entries} from '../src/batch/entries.ts'
import {layersOf, takeBack} from '../src/changes/layers.ts'
import {effective} from '../src/commands/shared.ts'
import {merge} from '../src/commands/tables.ts'
import {checkConfiguration} from '../src/config.ts'
import {createDecider} from '../src/decisions/decider.ts'
import {Growing} from '../src/disk/growing.ts'
import {writeFiles} from '../src/disk/index.ts'
import type {Place} from '../src/ids.ts'
import {assignIds, fileNames} from '../src/ids.ts'
import type {RunInfo} from '../src/ledger/info.ts'
import {openRun} from '../src/ledger/read.ts'
import {takeFolder} from '../src/ledger/write.ts'
import {decisionRow} from '../src/tables.ts'
import {nearest, UsageError} from '../src/usage.ts'
import {fresh} from './rooms.ts'

function folder(): string {
  return join(fresh().path, 'run')
}
describe('entries', () => {
  it('keep what they were given, however an id was written, past the first growth', () => {
    const entries = new Entries()
    const owns = [
      undefined,
      {id: 'a1', key: 'id', raw: '"a1"'},
      {id: '7', key: 'number', raw: '7'},
      {id: '7', key: 'id', raw: '7.0'},
      {id: 'é', key: 'id', raw: '"\\u00e9"'},
      {id: '', key: 'id', raw: '""'},
    ]
    const many = 2500
    for (let n = 0; n < many; n++)
      entries.add(n % 3, n % 4 === 0 ? null : n % 5, owns[n % 6], 3_000_000 + n, n, n % 7)
    let state = 0
    let seen = 0
    for (let n = 0; n < many; n++) {
      expect([
        entries.file(n),
        entries.line(n),
        entries.own(n),
        entries.id(n),
        entries.milliseconds(n),
      ]).toEqual([n % 3, n % 4 === 0 ? null : n % 5, owns[n % 6], owns[n % 6]?.id, n % 7])
      expect([entries.stateStart(n), entries.stateLength(n)]).toEqual([state, 3_000_000 + n])
      expect([entries.seenStart(n), entries.seenLength(n)]).toEqual([seen, n])
      state += 3_000_000 + n
      seen += n
    }
    expect(entries.size).toBe(many)
  })
})

describe('ids', () => {
  const place = (file: string, path: string, line: number | null = null, own?: string): Place => ({
    file,
    path,
    line,
    own,
  })

  it('are the record’s own, else path and line', () => {
    expect(
      assignIds([
        place('/d/sub/a.txt', 'sub/a.txt'),
        place('/d/x.jsonl', 'x.jsonl', 17),
        place('/d/x.jsonl', 'x.jsonl', 18, 'k9'),
      ]),
    ).toEqual(['sub/a.txt', 'x.jsonl#17', 'k9'])
  })

  it('that are equal get the nearest folder that tells them apart', () => {
    expect(assignIds([place('/n/monday/a.txt', 'a.txt'), place('/n/friday/a.txt', 'a.txt')])).toEqual([
      'monday/a.txt',
      'friday/a.txt',
    ])
    expect(assignIds([place('/n/1/x/a.txt', 'a.txt'), place('/n/2/x/a.txt', 'a.txt')])).toEqual([
      '1/x/a.txt',
      '2/x/a.txt',
    ])
  })

  it('of records that are equal get the file’s name, or the line where one file holds both', () => {
    expect(
      assignIds([place('/n/a.jsonl', 'a.jsonl', 1, '7'), place('/n/b.jsonl', 'b.jsonl', 1, '7')]),
    ).toEqual(['a.jsonl/7', 'b.jsonl/7'])
    expect(
      assignIds([place('/n/a.jsonl', 'a.jsonl', 1, '7'), place('/n/a.jsonl', 'a.jsonl', 2, '7')]),
    ).toEqual(['a.jsonl#1', 'a.jsonl#2'])
  })

  it('are unique and do not depend on the order', () => {
    const names = fc.constantFrom('a', 'b', 'a/b', 'b/a', 'a.jsonl', 'a.jsonl#1')
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(names, names, fc.option(names, {nil: undefined})), {
          selector: ([top, path]) => `${top}/${path}`,
          maxLength: 8,
        }),
        (rows) => {
          const places = rows.map(([top, path, own]) =>
            place(`/${top}/${path}`, path, own === undefined ? null : 1, own),
          )
          const ids = assignIds(places)
          expect(new Set(ids).size).toBe(ids.length)
          const back = assignIds(places.toReversed()).toReversed()
          expect(back).toEqual(ids)
        },
      ),
    )
  })
})

describe('file names', () => {
  it('are the ids where these are safe', () => {
    expect(fileNames(['sub/a.txt', 'dump.jsonl#17', 'Київ'])).toEqual([
      'sub/a.txt',
      'dump.jsonl#17.txt',
      'Київ.txt',
    ])
  })

  it('stay inside the folder, unique, none the folder of another', () => {
    const odd = fc.oneof(
      fc.string({unit: 'binary', minLength: 1}),
      fc.constantFrom(
        '..',
        '../../x',
        '/etc/passwd',
        'a',
        'a.txt',
        'A.txt',
        'a.txt/b',
        '.',
        'a//b',
        'con:',
        'x'.repeat(900),
        'a/../b',
      ),
    )
    fc.assert(
      fc.property(fc.uniqueArray(odd, {maxLength: 12}), (ids) => {
        const names = fileNames(ids)
        const folded = names.map((name) => name.toLowerCase())
        expect(new Set(folded).size).toBe(names.length)
        for (const name of names) {
          expect(name).toMatch(/\.txt$/i)
          for (const segment of name.split('/')) {
            expect(['', '.', '..']).not.toContain(segment)
            expect(Buffer.byteLength(segment)).toBeLessThan(256)
            expect(segment).not.toMatch(/[\x00-\x1f\\]/)
          }
          expect(folded.some((other) => other.startsWith(`${name.toLowerCase()}/`))).toBe(false)
        }
      }),
    )
  })
})

describe('layers out of rows', () => {
  it('give the original back', () => {
    const row = {status: 'applied', id: 'x', stage: 'repair'} as const
    const findings = [
      {...row, layer: 1, layerStart: 0, layerEnd: 1, before: 'H', after: 'h'},
      {...row, layer: 0, layerStart: 5, layerEnd: 6, before: ',', after: ''},
      {...row, layer: 0, layerStart: 0, layerEnd: 0, before: '', after: 'H'},
      {
        ...row,
        status: 'waiting',
        layer: null,
        layerStart: null,
        layerEnd: null,
        before: 'q',
        after: 'r',
      } as const,
    ]
    const original = 'ello ,x'
    let text = original
    for (const layer of layersOf(findings)) text = apply(text, layer.edits)
    expect(text).toBe('hello x')
    expect(takeBack(text, findings)).toBe(original)
  })
})

describe('the folder', () => {
  const info = (key: string): RunInfo => ({key}) as RunInfo

  it('holds a run only after its commit', () => {
    const path = folder()
    const draft = takeFolder(path)
    new Growing(join(draft.out, 'articles.jsonl')).close()
    expect(() => openRun(path)).toThrow(/is not finished/)
    draft.commit(info('one'))
    draft.release()
    expect(openRun(path).info.key).toBe('one')
    expect(existsSync(join(path, '.work'))).toBe(false)
    expect(existsSync(join(path, '.lock'))).toBe(false)
  })

  // The commit makes these steps in this order; the crash may come before each of them.
  for (const stage of ['before the first move', 'in the middle', 'before run.json', 'before the work goes']) {
    it(`is carried on when the commit was cut short ${stage}`, () => {
      const path = folder()
      mkdirSync(join(path, 'text'), {recursive: true})
      for (const [name, content] of [
        ['run.json', JSON.stringify(info('old'))],
        ['articles.jsonl', 'old'],
        ['articles.csv', 'old'],
        ['text/a.txt', 'old'],
        ['decisions.jsonl', 'kept'],
      ] as const) {
        writeFileSync(join(path, name), content)
      }
      const out = join(path, '.work', 'out')
      mkdirSync(join(out, 'text'), {recursive: true})
      const fresh: Record<string, string> = {
        'articles.jsonl': 'new',
        'findings.jsonl': 'new',
        'text/b.txt': 'new',
        'run.json': JSON.stringify(info('new')),
      }
      const moved =
        stage === 'in the middle'
          ? ['articles.jsonl']
          : stage.startsWith('before the first')
            ? []
            : ['articles.jsonl', 'findings.jsonl', 'text/b.txt']
      if (stage === 'before the work goes') moved.push('run.json')
      for (const [name, content] of Object.entries(fresh))
        writeFileSync(join(moved.includes(name) ? path : out, name), content)
      if (moved.includes('text/b.txt')) {
        // The old folder had been set aside, and the new one is in its place.
        writeFileSync(join(path, 'text', 'a.txt'), '')
        mkdirSync(join(path, '.work', 'old'))
      }
      writeFileSync(join(path, '.work', 'commit'), 'articles.jsonl\nfindings.jsonl\ntext\nrun.json')
      if (moved.includes('text/b.txt')) {
        // Nothing of the new text is left in the work.
        rmText(out)
      }
      expect(openRun(path).info.key).toBe('new')
      for (const name of ['articles.jsonl', 'findings.jsonl', 'text/b.txt'])
        expect(readFileSync(join(path, name), 'utf8')).toBe('new')
      expect(existsSync(join(path, '.work'))).toBe(false)
      expect(readFileSync(join(path, 'decisions.jsonl'), 'utf8')).toBe('kept')
      if (stage !== 'before the work goes') expect(existsSync(join(path, 'articles.csv'))).toBe(false)
    })
  }

  it('that holds anything foreign is refused', () => {
    const path = folder()
    mkdirSync(path)
    writeFileSync(join(path, 'README.md'), '')
    takeFolder(path).release()
    writeFileSync(join(path, 'thesis.doc'), '')
    expect(() => takeFolder(path)).toThrow(/thesis\.doc/)
  })

  it('with nothing but files that happen to be called as ours is refused', () => {
    const path = folder()
    mkdirSync(join(path, 'text'), {recursive: true})
    expect(() => takeFolder(path)).toThrow(UsageError)
  })

  it('is taken by one process, and taken over from a dead one', () => {
    const path = folder()
    const draft = takeFolder(path)
    expect(() => takeFolder(path)).toThrow(/at work/)
    draft.release()
    for (const dead of [
      JSON.stringify({pid: 2 ** 22 - 3, started: '1'}),
      JSON.stringify({pid: process.ppid, started: 'another life'}),
      '{"pi',
    ]) {
      writeFileSync(join(path, '.lock'), dead)
      takeFolder(path).release()
      expect(existsSync(join(path, '.lock'))).toBe(false)
    }
  })
})

function rmText(out: string): void {
  writeFileSync(join(out, 'moved'), '')
  for (const name of ['text', 'moved']) rmSync(join(out, name), {recursive: true})
}

describe('files written together', () => {
  it('are there whole, in new folders and over what stood there', async () => {
    const path = folder()
    const known = new Set<string>()
    const files = ['a/1.txt', 'a/deep/er/2.txt', '3.txt'].map((name) => join(path, name))
    for (const content of ['a longer text than the next', 'short', '']) {
      await writeFiles(
        files.map((file) => [file, Buffer.from(content)]),
        known,
      )
      for (const file of files) expect(readFileSync(file, 'utf8')).toBe(content)
    }
  })

  it.skipIf(!existsSync('/proc/self/fd'))('leave none open when one cannot be written', async () => {
    const path = folder()
    mkdirSync(join(path, 'taken'), {recursive: true})
    const open = (): number => readdirSync('/proc/self/fd').length
    const before = open()
    const write = (...names: string[]): Promise<void> =>
      writeFiles(
        names.map((name) => [join(path, name), Buffer.from(name)]),
        new Set(),
      )
    for (let round = 0; round < 20; round++) {
      await expect(write('1.txt', 'taken', '2.txt')).rejects.toThrow(/EISDIR/)
      expect(readFileSync(join(path, '2.txt'), 'utf8')).toBe('2.txt')
      await expect(write('1.txt', '2.txt', '1.txt/3.txt')).rejects.toThrow(/EEXIST|ENOTDIR/)
    }
    expect(open()).toBeLessThan(before + 10)
  })
})

describe('decisions', () => {
  const finding = {id: 'f1', rule: 'stray-stop', before: '. of', after: ' of'} as Parameters<
    ReturnType<typeof createDecider>['decide']
  >[0]

  it('the narrow win over the wide, the later over the earlier', () => {
    const decide = (...rows: unknown[]): string | undefined => {
      const verdict = createDecider(rows.map((row) => decisionRow.parse(row))).decide(
        finding,
        {article: 'a'},
        1,
      )
      return verdict && (verdict.replacement ?? verdict.verdict)
    }
    const rule = {group: {rule: 'stray-stop'}, verdict: 'reject'}
    const pair = {group: {rule: 'stray-stop', before: '. of', after: ' of'}, verdict: 'accept'}
    const one = {finding: 'f1', verdict: 'accept', replacement: 'one'}
    const twin = {finding: 'f1', nth: 1, verdict: 'accept', replacement: 'twin'}
    expect(decide()).toBeUndefined()
    expect(decide(rule)).toBe('reject')
    expect(decide(pair, rule)).toBe('accept')
    expect(decide(one, pair, rule)).toBe('one')
    expect(decide(twin, one)).toBe('twin')
    expect(decide(one, {...one, verdict: 'reject', replacement: undefined})).toBe('reject')
    expect(decide({...twin, nth: 0})).toBeUndefined()
    expect(decide({...one, article: 'another'})).toBeUndefined()
  })

  it('merge to one a target', () => {
    const merged = merge([
      {finding: 'a', verdict: 'reject', time: '2024-02-01'},
      {finding: 'b', verdict: 'reject'},
      {finding: 'a', verdict: 'accept', time: '2024-01-01'},
      {finding: 'b', verdict: 'accept'},
    ])
    expect(merged.map(({finding, verdict}) => [finding, verdict])).toEqual([
      ['a', 'reject'],
      ['b', 'accept'],
    ])
  })

  it('need a target', () => {
    expect(decisionRow.safeParse({verdict: 'accept'}).success).toBe(false)
    expect(decisionRow.safeParse({verdict: 'accept', finding: 'a', group: {rule: 'b'}}).success).toBe(false)
  })
})

describe('configuration', () => {
  const fault = (value: unknown): Promise<string> =>
    checkConfiguration(value, 'copydesk.yaml').then(
      () => '',
      (error: Error) => error.message,
    )

  it('says path, value and expectation, and the nearest known key', async () => {
    expect(await fault({keeep: 'first'})).toMatch(/unknown key `keeep`, did you mean `keep`/)
    expect(await fault({keep: 'shortest'})).toMatch(
      /`keep` is `"shortest"`, expected `longest`, `newest`, `preferred` or `first`/,
    )
    expect(await fault({fields: {txt: ['a']}})).toMatch(/`fields\.txt`, did you mean `text`/)
    expect(await fault({concurrency: 0})).toMatch(/`concurrency` is `0`/)
    expect(await fault({off: ['mojibak']})).toMatch(/`mojibak`, did you mean `mojibake`/)
    expect(await fault([])).toMatch(/expected keys with values/)
    expect(await fault({concurrency: 1000})).toMatch(/is `1000`, expected a whole number from 1 to 64$/)
    expect(await fault({only: 'mojibake'})).toMatch(/`only` is `"mojibake"`, expected a list, such as/)
    expect(await fault({keep: 'longest', fields: {text: 'story'}})).toBe('')
  })

  it('says so where a names file has other columns than it should', async () => {
    const file = `${folder()}.csv`
    writeFileSync(file, 'canonical;kind;variants\nKiev;place;Kyiv\n')
    await expect(effective({names: file})).rejects.toThrow(/expected commas between the columns/)
  })

  it('takes languages as records write them', async () => {
    for (const written of ['en', 'EN', 'en-GB', 'eng'])
      expect(await checkConfiguration({language: written, languages: [written]}, 'x')).toEqual({
        language: 'en',
        languages: ['en'],
      })
    expect(await fault({language: 'english'})).toMatch(
      /is `"english"`, expected the code of a language such as `en`/,
    )
  })

  it('takes a policy from the command line and what it needs from the file', async () => {
    const file = `${folder()}.yaml`
    writeFileSync(file, 'preferredSources: [lemonde.fr]\n')
    const {configuration} = await effective({config: file, keep: 'preferred'})
    expect(configuration).toMatchObject({keep: 'preferred', preferredSources: ['lemonde.fr']})
    writeFileSync(file, 'language: en\n')
    await expect(effective({config: file, keep: 'preferred'})).rejects.toThrow(/expected `preferredSources`/)
  })

  it('may lower a tier and never raise it', async () => {
    expect(await fault({tiers: {mojibake: 'flag'}})).toBe('')
    expect(await fault({tiers: {'unbalanced-quote': 'fix'}})).toMatch(/at most the rule’s own/)
  })

  it('finds slips, not other words', () => {
    expect(nearest('langauge', ['language', 'languages', 'keep'])).toBe('language')
    expect(nearest('xyz', ['language', 'keep'])).toBeUndefined()
  })
})
