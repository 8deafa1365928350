/** `copydesk names` and `explain`: clusters to read, sort, edit and give back; pairs to score. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {copydesk} from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-names-'))
const input = join(folder, 'in')
const run = join(folder, 'run')

beforeAll(() => {
  mkdirSync(input)
  const first = [
    'The deputy Bohdan Lichtchenko met President Ilham Aliev in Baku on Monday. They spoke for two hours about the gas line, and Aliev said that the talks would go on in the spring.',
    'Reporters who had waited in front of the palace were told that Bohdan Lishchenko would stay until Friday.',
  ]
  const second =
    'Ilham Aliyev will travel to Paris next week, his office said. It is the first visit since the border was closed, and Aliyev hopes to speak about weapons and wine. Kim Jong-un will not come, and nor will Kim Jong Un’s sister.'
  writeFileSync(join(input, 'a.txt'), `${first.join('\n\n')}\n`)
  writeFileSync(join(input, 'b.txt'), `${second}\n`)
  expect(copydesk(['run', input, '--out', run, '--quiet'])).toMatchObject({status: 0})
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

const table = (...options: string[]): string[][] =>
  copydesk(['names', run, '--format', 'csv', ...options])
    .out.toString()
    .trim()
    .split('\n')
    .map((line) => line.split(','))

describe('names', () => {
  it('lists clusters with counts, who decided, how surely, and why', () => {
    const out = copydesk(['names', run]).out.toString()
    expect(out).toMatch(
      /Bohdan Lishchenko +person +en +romanisation +0\.90 .*Bohdan Lichtchenko \(1 in 1\).*French writes/,
    )
    expect(out).toMatch(/Ilham Aliyev +person +en +authority +0\.99/)
  })
  it('sorts by any column, and says which there are', () => {
    const counts = table('--sort', 'count')
      .slice(1)
      .map((row) => Number(row[4]))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(table('--sort', 'confidence')[1]![0]).toBe('Bohdan Lishchenko')
    const wrong = copydesk(['names', run, '--sort', 'cont'])
    expect(wrong.status).toBe(2)
    expect(wrong.err).toContain('did you mean `count`')
  })
  it('takes an edited table back', () => {
    const names = join(folder, 'names.csv')
    const csv = copydesk(['names', run, '--format', 'csv']).out.toString()
    writeFileSync(names, csv.replace(/^Ilham Aliyev,/m, 'Ilham Alijew,'))
    const again = join(folder, 'again')
    expect(copydesk(['run', input, '--out', again, '--names', names, '--quiet'])).toMatchObject({status: 0})
    expect(readFileSync(join(again, 'text/a.txt'), 'utf8')).toContain('met President Ilham Alijew in Baku')
    expect(readFileSync(join(again, 'text/a.txt'), 'utf8')).toContain('and Alijew said')
    expect(readFileSync(join(again, 'text/b.txt'), 'utf8')).toContain('Ilham Alijew will travel')
    const unchanged = join(folder, 'unchanged')
    writeFileSync(names, csv)
    expect(copydesk(['run', input, '--out', unchanged, '--names', names, '--quiet'])).toMatchObject({
      status: 0,
    })
    for (const file of ['text/a.txt', 'text/b.txt'])
      expect(readFileSync(join(unchanged, file), 'utf8')).toBe(readFileSync(join(run, file), 'utf8'))
  })
  it('scores pairs of a table in their order, without its header', () => {
    const pairs = join(folder, 'pairs.tsv')
    writeFileSync(
      pairs,
      'a\tb\tlabel\nNikol Pachinian\tNikol Pashinyan\t1\n\nIvan Petrov\tOleg Sidorov\t0\nalone\n',
    )
    const {out, err, status} = copydesk(['names', '--pairs', pairs])
    const lines = out
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(lines.map(([a, b]) => [a, b])).toEqual([
      ['Nikol Pachinian', 'Nikol Pashinyan'],
      ['Ivan Petrov', 'Oleg Sidorov'],
    ])
    expect(Number(lines[0]![2])).toBeGreaterThan(0.9)
    expect(Number(lines[1]![2])).toBeLessThan(0.1)
    expect(status).toBe(1)
    expect(err).toContain('1 line')
    writeFileSync(pairs, 'Anna Melnyk\tHanna Melnik\n')
    expect(copydesk(['names', '--pairs', pairs]).out.toString().split('\n')).toHaveLength(2)
    expect(copydesk(['names']).status).toBe(2)
  })
})

describe('explain', () => {
  it('shows the mentions, the rule of romanisation and the evidence of a rewriting', () => {
    const finding = readFileSync(join(run, 'findings.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {id: string; before: string})
      .find(({before}) => before === 'Bohdan Lichtchenko')!
    const out = copydesk(['explain', finding.id, '--run', run]).out.toString()
    expect(out).toContain('mentions like it in this article: Bohdan Lichtchenko (1)')
    expect(out).toContain('romanisation `fr-chtch-shch`')
    expect(out).toContain('in the dump: Bohdan Lishchenko, decided by romanisation')
  })
})
