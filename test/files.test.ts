/** Which files are input, how originals are called when they come back, and what the package ships. */
import {execFileSync} from 'node:child_process'
import {appendFileSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {bin, copydesk, table} from './program.ts'
import {fresh} from './rooms.ts'

const text = (number: number): string =>
  `The ferry to quay ${number} was late , said captain ${number} of the port.`
const lines = (ids: readonly string[]): string =>
  ids.map((id, number) => `${JSON.stringify({id, text: text(number)})}\n`).join('')

/** Ids of the articles of a run. */
const idsIn = (folder: string): unknown[] => table(folder, 'articles').map(({id}) => id)

describe('input', () => {
  it('is read whatever the archive is called', () => {
    const {path, write} = fresh()
    write('in/day.jsonl', lines(['a']))
    write('in/day-2.txt', text(2))
    expect(copydesk(['run', 'in', '--archive', 'in/day', '--out', 'out'], {cwd: path})).toMatchObject({
      status: 0,
    })
    expect(idsIn(join(path, 'out'))).toEqual(['a', 'day-2.txt'])
    // The archive itself is none, also when it lies among them.
    expect(
      copydesk(['run', 'in', '--archive', 'in/day', '--out', 'out'], {cwd: path}).out.toString(),
    ).toMatch(/^Nothing has changed/)
  })

  it('is not what tells the program what to do', () => {
    const {path, write} = fresh()
    write('a.txt', text(1))
    write('copydesk.yaml', 'names: names.csv\n')
    write('names.csv', 'canonical,kind,variants\nKiev,place,Kyiv\n')
    write('decisions.jsonl', '')
    expect(
      copydesk(['run', '.', '--out', 'out', '--decisions', 'decisions.jsonl'], {cwd: path}),
    ).toMatchObject({
      status: 0,
    })
    expect(idsIn(join(path, 'out'))).toEqual(['a.txt'])
    const {status, out} = copydesk(['check', '.', '--known', 'out', '--format', 'json'], {cwd: path})
    expect(status).toBe(1)
    const places = (JSON.parse(out.toString()) as {path: string}[]).map((one) => one.path)
    expect(places).toEqual(['a.txt'])
  })
})

describe('a dump of other fields', () => {
  it('is told of without a line for each record', () => {
    const {path, write} = fresh()
    write('in.jsonl', '{"artikel":"The port was closed."}\n'.repeat(300))
    const {status, err} = copydesk(['run', 'in.jsonl', '--out', 'out'], {cwd: path})
    const said = err.split('\n').filter((line) => line.startsWith('rejected'))
    expect([status, said.length, said.at(-1)]).toEqual([1, 51, 'rejected  and more: see rejected.jsonl'])
    expect(said[0]).toMatch(/in\.jsonl:1 .*`fields` in `copydesk\.yaml` says so/)
    expect(table(join(path, 'out'), 'rejected')).toHaveLength(300)
  })
})

describe('a run folder', () => {
  it('takes in neither the archive nor originals', () => {
    const {path, write} = fresh()
    write('a.txt', text(1))
    expect(copydesk(['run', 'a.txt', '--out', 'out', '--archive', 'out/archive'], {cwd: path})).toMatchObject(
      {
        status: 2,
        err: expect.stringMatching(/^copydesk: The archive out\/archive would lie in the run folder/),
      },
    )
    expect(existsSync(join(path, 'out'))).toBe(false)
    copydesk(['run', 'a.txt', '--out', 'out'], {cwd: path})
    for (const place of ['out', 'out/back'])
      expect(copydesk(['undo', 'out', '--out', place], {cwd: path})).toMatchObject({
        status: 2,
        err: expect.stringMatching(/lies in the run folder/),
      })
    expect(copydesk(['review', 'out', '--no-open', '--decisions', '.'], {cwd: path})).toMatchObject({
      status: 2,
      err: expect.stringMatching(/Expected a decisions file, got a folder: \./),
    })
  })

  it('holds standard input once, however often it is named', () => {
    const {path} = fresh()
    expect(copydesk(['run', '-', '-', '--out', 'out'], {cwd: path, input: text(1)}).status).toBe(0)
  })
})

describe('places', () => {
  it('are shown as one types them', () => {
    const {path, write} = fresh()
    write('a.txt', text(1))
    expect(copydesk(['run', 'a.txt', '--out', "Ana's run"], {cwd: path}).out.toString()).toContain(
      "`copydesk diff 'Ana'\\''s run'`",
    )
    const {status, err} = copydesk(['run', "Ana's run", '--out', "Ana's run"], {cwd: path})
    expect([status, err]).toEqual([2, expect.stringMatching(/is the run folder itself, choose another/)])
  })

  it('that do not serve are named in plain words', () => {
    const {path, write} = fresh()
    write('a.txt', text(1))
    const result = copydesk(['run', 'a.txt', '--out', 'a.txt/out'], {cwd: path})
    expect([result.status, result.out.toString()]).toEqual([2, ''])
    expect(result.err).toMatch(/^copydesk: Expected a folder on the way, got a file: .*a\.txt\/out\n$/)
  })

  it('that hold a run which is not finished say so', () => {
    const {path, write} = fresh()
    write('out/.work/key', 'x')
    const {status, err} = copydesk(['diff', 'out'], {cwd: path})
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^copydesk: The run in out is not finished: give its/),
    ])
  })
})

describe('a terminal', () => {
  it('is shown no codes out of texts and file names', () => {
    const {path, write} = fresh()
    write('in/red\x1b[31m.txt', 'The port\x1b]0;title\x07 of Genoa was closed , he said.\n')
    write('in/empty\x1b[31m.txt', '')
    const outcomes = [
      copydesk(['run', 'in', '--out', 'out'], {cwd: path}),
      copydesk(['check', 'in'], {cwd: path}),
      copydesk(['diff', 'out'], {cwd: path}),
      copydesk(['explain', '--run', 'out', String(table(join(path, 'out'), 'findings')[0]!.id)], {cwd: path}),
    ]
    for (const {out, err} of outcomes) expect(`${out}${err}`).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/)
    expect(outcomes[2]!.out.toString()).toContain('␛')
  })
})

describe('originals', () => {
  const ids = ['a', 'a.txt', 'A.txt', 'a.txt/b', 'x.html', 'x.html.txt', 'x.html/y', '../evil']

  it('of ids that look alike lie in files of their own, called as in `text/`', () => {
    const {path, write} = fresh()
    write('in.jsonl', lines(ids))
    copydesk(['run', 'in.jsonl', '--out', 'out', '--keep', 'first'], {cwd: path})
    expect(copydesk(['undo', 'out', '--out', 'back'], {cwd: path})).toMatchObject({status: 0})
    const under = (folder: string): string[] =>
      (readdirSync(join(path, folder), {recursive: true, withFileTypes: true}) as import('node:fs').Dirent[])
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + folder.length + 2))
    const pages = (name: string): string => name.replace(/\.html(~[\da-f]{8})\.txt$/, '$1.html')
    expect(under('back').sort()).toEqual(under('out/text').map(pages).sort())
    const read = under('back').map((name) => readFileSync(join(path, 'back', name), 'utf8'))
    expect(read.sort()).toEqual(ids.map((_, number) => text(number)).sort())
    // One by itself is called as among all.
    copydesk(['undo', 'out', 'a', '--out', 'one'], {cwd: path})
    expect(under('out/text')).toContain(under('one')[0])
    const patch = copydesk(['diff', 'out', '--format', 'unified'], {cwd: path}).out.toString()
    expect(patch).toBe(readFileSync(join(path, 'out', 'changes.diff'), 'utf8'))
  })

  it('of pages have the ending of pages, whatever else had to change', () => {
    const {path, write} = fresh()
    const page = `<html><body><article>${'<p>The port was closed on Monday, said the mayor.</p>'.repeat(9)}</article></body></html>`
    write('in/a.html', page)
    write('in/b\\c.HTML', page.replaceAll('Monday', 'Friday'))
    copydesk(['run', 'in', '--out', 'out'], {cwd: path})
    copydesk(['undo', 'out', '--out', 'back'], {cwd: path})
    expect(readdirSync(join(path, 'back'))).toEqual([
      'a.html',
      expect.stringMatching(/^b%5cc~[\da-f]{8}\.HTML$/),
    ])
    expect(readFileSync(join(path, 'back', 'a.html'), 'utf8')).toBe(page)
  })
})

describe('an article', () => {
  it('is found by its id first, and by its path where that says which', () => {
    const {path, write} = fresh()
    write('in/b.jsonl', `${JSON.stringify({id: 'one', text: text(1)})}\n`)
    write(
      'in/c.jsonl',
      `${JSON.stringify({id: 'b.jsonl', text: text(22)})}\n${JSON.stringify({id: 'z', text: text(333)})}\n`,
    )
    copydesk(['run', 'in', '--out', 'out'], {cwd: path})
    const undo = (id: string): string => {
      const {out, err} = copydesk(['undo', 'out', id], {cwd: path})
      return `${out}${err}`
    }
    expect(undo('b.jsonl')).toBe(text(22))
    expect(undo('one')).toBe(text(1))
    expect(undo('c.jsonl')).toMatch(
      /c\.jsonl holds 2 articles: name one of them by its id, such as `b\.jsonl`/,
    )
  })
})

describe('another build of the same version', () => {
  it('does a run anew', () => {
    const {path, write} = fresh()
    const root = dirname(dirname(bin))
    cpSync(dirname(bin), join(path, 'program/dist'), {recursive: true})
    cpSync(join(root, 'package.json'), join(path, 'program/package.json'))
    symlinkSync(join(root, 'node_modules'), join(path, 'program/node_modules'))
    write('a.txt', text(1))
    const main = join(path, 'program/dist/cli.js')
    const run = (): string =>
      execFileSync(process.execPath, [main, 'run', 'a.txt', '--out', 'out'], {cwd: path, encoding: 'utf8'})
    expect(run()).toMatch(/^1 article in/)
    expect(run()).toMatch(/^Nothing has changed/)
    appendFileSync(main, '// Another build.\n')
    expect(run()).toMatch(/^1 article in/)
  })
})

describe('the package', () => {
  it('ships types for all that its types name', () => {
    const dist = dirname(bin)
    const missing = readdirSync(dist)
      .filter((name) => name.endsWith('.d.ts'))
      .flatMap((name) => [...readFileSync(join(dist, name), 'utf8').matchAll(/from "(\.\/[^"]+)\.js"/g)])
      .map(([, wanted]) => `${wanted}.d.ts`)
      .filter((wanted) => !existsSync(join(dist, wanted)))
    expect(missing).toEqual([])
  })
})
