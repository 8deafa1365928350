/** Files as other programs write them, and the ways in which archives break. */
import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import type {Article, Problem} from '../src/formats/article.ts'
import {fieldNames} from '../src/formats/article.ts'
import {recognise} from '../src/formats/index.ts'
import {fresh} from './rooms.ts'

const golden = (name: string): string => new URL(`golden/${name}`, import.meta.url).pathname

async function readFile(
  path: string,
  name: string,
): Promise<{format: string; articles: Article[]; problems: Problem[]}> {
  const {format, source} = await recognise(path, name)
  const articles: Article[] = []
  const problems: Problem[] = []
  for await (const item of format.read(source, fieldNames)) {
    if ('article' in item) articles.push(item.article)
    else problems.push(item.problem)
  }
  return {format: format.name, articles, problems}
}

async function readBytes(name: string, bytes: Buffer): ReturnType<typeof readFile> {
  const place = fresh()
  return readFile(place.write(name, bytes), name)
}

describe('archives', () => {
  for (const name of ['warcio.warc', 'warcio.warc.gz']) {
    it(`${name}: pages whatever their packing and encoding, and nothing else`, async () => {
      const {format, articles, problems} = await readFile(golden(name), name)
      expect([format, problems]).toEqual(['warc', []])
      expect(articles.map(({line, text}) => [line, text.split(' The ferry')[0]])).toEqual([
        [3, 'One.'],
        [4, 'Two.'],
        [5, 'Trois : déjà fermé.'],
        [8, 'A note by the harbour master.\n'],
      ])
      expect(articles.map(({facts}) => [facts.title, facts.source])).toEqual([
        ['Four ferries a day', 'harbour.example'],
        ['Packed ferries', 'harbour.example'],
        ['Le café du port', 'cafe.example'],
        [undefined, 'harbour.example'],
      ])
      expect(JSON.parse(articles[0]!.extra)).toEqual({
        url: 'https://www.harbour.example/ferries',
        crawled: '2023-05-04T10:11:12Z',
        recordId: expect.stringMatching(/^<urn:uuid:/),
      })
    })
  }

  it('WET: the extracted texts', async () => {
    const {articles, problems} = await readFile(golden('warcio.warc.wet.gz'), 'a.warc.wet.gz')
    expect(problems).toEqual([])
    expect(articles.map(({text, facts}) => [text.split('\n')[0], facts.source])).toEqual([
      ['Bridge 1 is open', 'bridge.example'],
      ['Bridge 2 is open', 'bridge.example'],
    ])
  })

  it('of wget: the page, not its log', async () => {
    const {articles, problems} = await readFile(golden('wget.warc.gz'), 'wget.warc.gz')
    expect(problems).toEqual([])
    expect(articles.map(({facts}) => facts.title)).toEqual(['Ferries by wget'])
  })

  const record = (number: number, stated?: number): string => {
    const body = `Text ${number} of the crawl, alone in its record.\n`
    return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/${number}\r\nContent-Type: text/plain\r\nContent-Length: ${stated ?? body.length}\r\n\r\n${body}\r\n\r\n`
  }
  const wrong: [string, string, RegExp][] = [
    ['too small', record(2, 5), /Content-Length is wrong: 5 bytes stated, 42/],
    ['too large', record(2, 200), /Content-Length is wrong: 200 bytes stated, 42/],
    ['beyond the end of the file', record(2, 900_000), /Content-Length is wrong/],
    ['beyond any size', record(2, 99_999_999_999), /Content-Length is wrong/],
    ['no number', record(2, Number.NaN), /Content-Length, got `NaN`/],
    ['missing', record(2).replace(/Content-Length.*\r\n/, ''), /Content-Length, got `none`/],
    ['no record at all', 'Some words that fell in here.\r\n\r\n\r\n', /Expected a WARC record/],
  ]
  for (const [what, broken, reason] of wrong) {
    for (const pack of [(text: string) => Buffer.from(text), gzipSync]) {
      it(`a length that is ${what}: named, the rest is read${pack === gzipSync ? ', packed' : ''}`, async () => {
        const {articles, problems} = await readBytes(
          'a.warc',
          pack(record(1) + broken + record(3) + record(4)),
        )
        expect(articles.map(({line, text}) => [line, text.slice(0, 6)])).toEqual([
          [1, 'Text 1'],
          [3, 'Text 3'],
          [4, 'Text 4'],
        ])
        expect(problems).toEqual([{line: 2, reason: expect.stringMatching(reason)}])
      })
    }
  }

  it('that end in the middle of a record lose that one', async () => {
    const whole = record(1) + record(2)
    const {articles, problems} = await readBytes('a.warc', Buffer.from(whole.slice(0, -20)))
    expect(articles).toHaveLength(1)
    expect(problems).toEqual([{line: 2, reason: expect.stringMatching(/Content-Length is wrong/)}])
  })

  it('keep a record that holds an archive itself', async () => {
    const inside = `The manual says:\r\n\r\n${record(7)}`
    const {articles, problems} = await readBytes(
      'a.warc',
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ${inside.length}\r\n\r\n${inside}\r\n\r\n${record(2)}`,
      ),
    )
    expect(problems).toEqual([])
    expect(articles.map((article) => article.text.length)).toEqual([inside.length, 42])
  })

  it('pass over a record that is larger than any article', async () => {
    const size = 17 * 1024 * 1024
    const big = Buffer.concat([
      Buffer.from(
        record(1) +
          `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ${size}\r\n\r\n`,
      ),
      Buffer.alloc(size, 'x'),
      Buffer.from(`\r\n\r\n${record(3)}`),
    ])
    const {articles, problems} = await readBytes('a.warc', big)
    expect(articles.map((article) => article.line)).toEqual([1, 3])
    expect(problems).toEqual([{line: 2, reason: expect.stringMatching(/Larger than an article/)}])
  })
})

describe('tables of peers', () => {
  it('DuckDB: nested and null columns under `extra`, a row without text named', async () => {
    const {articles, problems} = await readFile(golden('duckdb.parquet'), 'duckdb.parquet')
    expect(articles.map(({own, text, facts, extra}) => [own?.raw, text, facts, JSON.parse(extra)])).toEqual([
      [
        '9007199254740993',
        'The first text , by DuckDB.',
        {published: '2023-05-04T10:11:12Z'},
        {desk: {name: 'Desk', tags: ['a', null]}, note: null, price: 1.5, numbers: [1, 2]},
      ],
      ['2', 'The second text.', {}, {desk: null, date: null, note: 'x', price: null, numbers: null}],
      [
        '4',
        'The fourth text.',
        {published: '2023-05-05T00:00:00Z'},
        {desk: {name: 'é', tags: null}, note: '', price: 0, numbers: [null]},
      ],
    ])
    expect(problems).toEqual([{line: 3, reason: expect.stringMatching(/Expected a text/)}])
  })

  it('Arrow: lists of structs, maps, dictionaries, days, bytes', async () => {
    const {articles, problems} = await readFile(golden('pyarrow.parquet'), 'pyarrow.parquet')
    expect(problems).toEqual([])
    expect(articles.map(({text}) => text)).toEqual(['One text.', 'Another text.', 'A third.'])
    expect(articles[0]!.facts).toEqual({language: 'en', published: '2023-05-04T10:11:12Z'})
    expect(articles.map(({extra}) => JSON.parse(extra) as unknown)).toEqual([
      {meta: {deep: [{k: 1}, null]}, pairs: {a: 1}, day: '2023-05-04', bytes: 'AP8=', empty: null},
      {meta: null, pairs: {}, date: null, day: null, bytes: null, empty: null},
      {meta: {deep: null}, pairs: null, language: null, date: null, day: null, bytes: '', empty: null},
    ])
  })

  it('Hugging Face datasets: escapes stay as they were, times are read', async () => {
    const {articles} = await readFile(golden('hugging-face.jsonl'), 'a.jsonl')
    expect(articles.map(({text, facts}) => [text, facts])).toEqual([
      [
        'The café at the port , by the quay, is closed.',
        {title: 'Café du port', published: '2017-03-04T05:06:07', source: 'www.port.example'},
      ],
      ['A second article.', {published: '2017-03-04T05:06:07Z', source: 'port.example'}],
    ])
    const line = readFileSync(golden('hugging-face.jsonl'), 'utf8').split('\n')[1]!
    for (const field of ['"url":"https:\\/\\/www.port.example\\/2"', '"description":"\\ud83d\\ude00"']) {
      expect(line).toContain(field)
      expect(articles[1]!.extra).toContain(field)
    }
  })

  for (const name of ['news-please.json', 'news-please.jsonl']) {
    it(`${name}: text, time, authors and source found`, async () => {
      const {articles, problems} = await readFile(golden(name), name)
      expect(articles.map(({text, facts}) => [text, facts])).toEqual([
        [
          'The ferry crosses the strait.\nThe harbour master is content.',
          {
            title: 'Four ferries a day',
            published: '2023-05-04T10:11:12',
            language: 'en',
            authors: ['Ada Quay', 'Ben Pier'],
            source: 'harbour.example',
          },
        ],
      ])
      expect(problems).toHaveLength(name.endsWith('l') ? 1 : 0)
    })
  }
})
