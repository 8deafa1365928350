/** Formats, encodings, records: what is read, what is kept beside it, and that the bytes come back. */
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, expect, it} from 'vitest'
import {decode, restore, toUtf8, UndecodableError} from '../src/encoding.ts'
import type {Article, Item, Problem} from '../src/formats/article.ts'
import {fieldNames} from '../src/formats/article.ts'
import {recognise} from '../src/formats/index.ts'
import {linesOf} from '../src/formats/lines.ts'
import {articleFrom, asTime} from '../src/formats/record.ts'
import {fieldsOf, onOneLine, toObject} from '../src/json.ts'
import {scripts} from './program.ts'
import {fresh} from './rooms.ts'

async function read(
  name: string,
  content: string | Buffer,
): Promise<{format: string; articles: Article[]; problems: Problem[]}> {
  const place = fresh()
  const {format, source} = await recognise(place.write(name, content), name)
  const items: Item[] = []
  for await (const item of format.read(source, fieldNames)) items.push(item)
  return {
    format: format.name,
    articles: items.flatMap((item) => ('article' in item ? [item.article] : [])),
    problems: items.flatMap((item) => ('problem' in item ? [item.problem] : [])),
  }
}

describe('encoding', () => {
  const marks = {'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff]}
  for (const [script, text] of Object.entries(scripts)) {
    for (const [encoding, mark] of Object.entries(marks)) {
      it(`reads ${script} in ${encoding} with a mark and gives the bytes back`, async () => {
        const bytes = Buffer.concat([Buffer.from(mark), iconv.encode(text, encoding)])
        const read = await decode(bytes)
        expect(read.text).toBe(text)
        expect(read.encoding).toBe(encoding)
        expect(await restore(read.text, read.original)).toEqual(bytes)
      })
    }
  }

  const pages: [string, string][] = [
    ['windows-1252', 'Le maire a déclaré que la fête serait gratuite : « Venez nombreux, même très tôt ! »'],
    ['windows-1252', 'It’s “the end” – said the mayor’s wife, and she paid 5 € for it…'],
    [
      'iso-8859-15',
      'Le maire a déclaré que la fête coûterait 5 € à chacun, où qu’il soit.'.replaceAll('’', "'"),
    ],
    [
      'windows-1250',
      'Burmistrz powiedział, że święto będzie bezpłatne, a źródło przy kościele zostanie oświetlone.',
    ],
    [
      'iso-8859-2',
      'Starosta řekl, že slavnost bude zdarma. Přijďte všichni, i ti nejmenší, dodal. Náměstí bude od osmi hodin uzavřeno.',
    ],
    [
      'windows-1254',
      'Belediye başkanı şenliğin ücretsiz olacağını, meydanın araçlara kapalı kalacağını söyledi.',
    ],
    ['iso-8859-5', 'Мэр сказал, что праздник будет бесплатным, а площадь закроют для машин с восьми утра.'],
    ['windows-1251', 'Мер сказав, що свято буде безкоштовним. Приходьте всі, і діти теж, додав він.'],
    ['koi8-u', 'Мер сказав, що свято буде безкоштовним. Приходьте всі, і діти теж, додав він.'],
    ['ibm866', 'Мэр сказал, что праздник будет бесплатным, а площадь закроют для машин с восьми утра.'],
    ['windows-1251', scripts.cyrillic!],
    ['koi8-r', scripts.cyrillic!],
    ['windows-1253', scripts.greek!],
    ['windows-1256', scripts.arabic!],
    ['gb18030', scripts.chinese!],
    ['shift_jis', '市議会は火曜日に開かれ、川にかかる橋を直すことを決めた。'],
    ['euc-kr', scripts.korean!],
  ]
  for (const [encoding, text] of pages) {
    it(`recognises ${encoding} and gives the bytes back: ${text.slice(0, 20)}`, async () => {
      const bytes = iconv.encode(text, encoding)
      const read = await decode(bytes)
      expect(read.text).toBe(text)
      expect(read.original?.encoding).toBe(read.encoding)
      expect(read.original?.encoding).not.toBe('utf-8')
      expect(await restore(read.text, read.original)).toEqual(bytes)
    })
  }

  it('reads UTF-16 without a mark', async () => {
    const texts = [
      scripts.latin!,
      scripts.cyrillic!,
      scripts.chinese!,
      '市議会は火曜日に開かれ、川にかかる橋を直すことを決めた。',
      scripts.korean!,
    ]
    for (const text of texts) {
      for (const encoding of ['utf-16le', 'utf-16be']) {
        const bytes = iconv.encode(text, encoding, {addBOM: false})
        const read = await decode(bytes)
        expect([read.encoding, read.text]).toEqual([encoding, text])
        expect(await restore(read.text, read.original)).toEqual(bytes)
      }
    }
  })

  it('keeps bytes that no text brings back: broken UTF-8, holes of a code page, half a pair', async () => {
    const broken = [
      Buffer.concat([Buffer.from(scripts.greek!), Buffer.from([0xff, 0xce]), Buffer.from(scripts.greek!)]),
      Buffer.concat([
        iconv.encode(
          'Le déjeuner était prêt à midi, où étiez-vous ? Nous avons été très inquiets.',
          'windows-1252',
        ),
        Buffer.from([0x81, 0x8d]),
      ]),
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from('A broken pair: ', 'utf16le'),
        Buffer.from([0x3d, 0xd8, 0x41, 0x00, 0x42]),
      ]),
      Buffer.from('A NUL \0 in the middle of the line'),
    ]
    for (const bytes of broken) {
      const read = await decode(bytes)
      expect(await restore(read.text, read.original)).toEqual(bytes)
    }
  })

  it('refuses what no encoding explains, and binary files', async () => {
    const noise = Buffer.from(
      Array.from({length: 600}, (_, index) => (index * 167 + (index >> 3) * 59) % 256),
    )
    await expect(decode(noise)).rejects.toThrow(UndecodableError)
    await expect(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).rejects.toThrow(
      /PNG/,
    )
  })

  it('gives any bytes back that it reads', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({minLength: 1, maxLength: 200}), async (array) => {
        const bytes = Buffer.from(array)
        const result = await decode(bytes).catch((error: unknown) => error)
        if (result instanceof UndecodableError) return
        const {text, original} = result as Awaited<ReturnType<typeof decode>>
        expect(await restore(text, original)).toEqual(bytes)
      }),
      {numRuns: 500},
    )
  })

  it('writes lone surrogates so that no two texts give the same bytes', () => {
    expect(toUtf8('a\ud800b')).toEqual(Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]))
    expect(toUtf8('a\u{10000}b')).toEqual(Buffer.from('a\u{10000}b'))
  })
})

describe('json', () => {
  it('finds the places of every field, duplicates and odd spacing included', () => {
    const line = ' { "a" : 1 ,"b\\"c":"x,}\\\\" , "a":[{"q":"]"},2] ,"n":123456789012345678901234567890}  '
    const fields = fieldsOf(line)
    expect(fields.map(({key, raw}) => [key, raw])).toEqual([
      ['a', '1'],
      ['b"c', '"x,}\\\\"'],
      ['a', '[{"q":"]"},2]'],
      ['n', '123456789012345678901234567890'],
    ])
    for (const {raw, start, end} of fields) expect(line.slice(start, end)).toBe(raw)
  })

  it('agrees with the engine on any object', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({unit: 'binary'}), fc.jsonValue()),
        fc.constantFrom(undefined, 1, '\t'),
        (value, space) => {
          const fields = fieldsOf(JSON.stringify(value, undefined, space))
          expect(JSON.parse(toObject(fields))).toEqual(JSON.parse(JSON.stringify(value)))
          const flat = onOneLine(JSON.stringify(value, undefined, space))
          expect(flat).not.toMatch(/\n/)
          expect(JSON.parse(flat)).toEqual(JSON.parse(JSON.stringify(value)))
        },
      ),
    )
  })

  it('refuses what is no object', () => {
    for (const text of ['', '[]', '1', '{"a":}', '{"a":1', 'null', '{"a":"\n"}'])
      expect(() => fieldsOf(text)).toThrow(SyntaxError)
  })
})

describe('lines', () => {
  it('splits as `split` does, wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', 'a', 'ü', 'long enough to cross')),
        fc.integer({min: 1, max: 7}),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join('\n'))
          const chunks = async function* (): AsyncGenerator<Buffer> {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
          }
          const lines: string[] = []
          for await (const line of linesOf(chunks()))
            lines.push(line.bytes!.toString() + (line.ended ? '\n' : ''))
          expect(lines.join('')).toBe(bytes.toString())
        },
      ),
    )
  })

  it('passes over a line that is too long and goes on behind it', async () => {
    const chunks = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('ab\n')
      for (let count = 0; count < 10; count++) yield Buffer.from('xxxxx')
      yield Buffer.from('\ncd')
    }
    const lines = []
    for await (const {number, bytes, size} of linesOf(chunks(), 10))
      lines.push([number, bytes?.toString(), size])
    expect(lines).toEqual([
      [1, 'ab', 2],
      [2, undefined, 50],
      [3, 'cd', 2],
    ])
  })
})

describe('records', () => {
  const from = (json: string): Article => articleFrom(fieldsOf(json), fieldNames, 1)

  it('takes what is ours and leaves the rest as it stood', () => {
    const article = from(
      '{"n":123456789012345678901,"id":98765432109876543210,"body":"Text.","headline":"Head","lang":"en-GB","url":"https://www.example.org/a","n":1.50,"date":"2023-05-04 10:11:12"}',
    )
    expect(article.text).toBe('Text.')
    expect(article.own?.id).toBe('98765432109876543210')
    expect(article.facts).toEqual({
      title: 'Head',
      language: 'en',
      source: 'example.org',
      published: '2023-05-04T10:11:12',
    })
    expect(article.extra).toBe(
      '{"n":123456789012345678901,"lang":"en-GB","url":"https://www.example.org/a","n":1.50,"date":"2023-05-04 10:11:12"}',
    )
  })

  it('takes the last of several fields that fits, whatever they are called', () => {
    const article = from(
      '{"text":"First.","text":"Second.","text":null,"7":1,"__proto__":"kept","id":"a","id":"b","title":"One","title":"Two"}',
    )
    expect(article.text).toBe('Second.')
    expect(article.own).toEqual({id: 'b', key: 'id', raw: '"b"'})
    expect(article.facts).toEqual({title: 'Two'})
    expect(article.extra).toBe(
      '{"text":"First.","text":null,"7":1,"__proto__":"kept","id":"a","title":"One"}',
    )
    expect(from('{"__proto__":"x","text":"Text."}').text).toBe('Text.')
  })

  it('reads past the marks of files that were put together', async () => {
    const {articles, problems} = await read(
      'a.jsonl',
      '\ufeff{"text":"One line."}\n\ufeff{"text":"Another line."}\n',
    )
    expect([articles.map(({text}) => text), problems]).toEqual([['One line.', 'Another line.'], []])
  })

  it('says what is missing', () => {
    expect(() => from('{"title":"No text"}')).toThrow(/`text`, `body`/)
    expect(() => from('{"text":null}')).toThrow(/`text`.*`fields` in `copydesk\.yaml` says so$/)
    expect(() => from('{"text":null,"body":["One.","Two."]}')).toThrow(/; `body` holds an array$/)
  })

  it('reads times as ISO 8601 without the machine’s zone', () => {
    expect(asTime(1602547200)).toBe('2020-10-13T00:00:00Z')
    expect(asTime('1602547200000')).toBe('2020-10-13T00:00:00Z')
    expect(asTime('2020-10')).toBe('2020-10')
    expect(asTime('2020-10-13T08:00:00+0200')).toBe('2020-10-13T08:00:00+02:00')
    expect(asTime('Tue, 13 Oct 2020 08:00:00 GMT')).toBe('2020-10-13T08:00:00Z')
    for (const value of ['yesterday', '13/10/2020', 17, null, 'Oct 13, 2020'])
      expect(asTime(value)).toBeUndefined()
  })
})

describe('formats', () => {
  const rows = [
    {id: 'a', text: 'First, with "quotes"\nand a line.', title: 'One'},
    {id: 'b', text: 'Second; with marks', title: ''},
  ]
  const jsonl = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const texts = rows.map((row) => row.text)

  it('reads JSON Lines, an array of JSON, CSV and TSV alike', async () => {
    const csv = (mark: string): string =>
      ['id', 'text', 'title'].join(mark) +
      '\r\n' +
      rows
        .map((row) =>
          [row.id, row.text, row.title].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark),
        )
        .join('\r\n')
    for (const [name, content] of [
      ['a.jsonl', jsonl],
      ['a.ndjson', `\ufeff${jsonl}`],
      ['a.json', JSON.stringify(rows, undefined, 2)],
      ['a.json', jsonl],
      ['a.csv', csv(',')],
      ['b.csv', csv(';')],
      ['a.tsv', csv('\t')],
    ] as const) {
      const {articles, problems} = await read(name, content)
      expect([name, articles.map((article) => article.text), problems]).toEqual([name, texts, []])
      expect(articles.map((article) => article.own?.id)).toEqual(['a', 'b'])
    }
  })

  it('reads UTF-16 JSON Lines', async () => {
    const {articles} = await read(
      'a.jsonl',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(jsonl, 'utf16le')]),
    )
    expect(articles.map((article) => article.text)).toEqual(texts)
  })

  it('unpacks gzip and zstd, whatever the name says', async () => {
    // `zstd -c` of `{"text":"Packed."}` and a newline, as a single raw block.
    const body = Buffer.from('{"text":"Packed."}\n')
    const zstd = Buffer.concat([
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, body.length]),
      Buffer.from([(body.length << 3) | 1, 0, 0]),
      body,
    ])
    for (const [name, content] of [
      ['a.jsonl.gz', gzipSync(jsonl)],
      ['a.jsonl', gzipSync(jsonl)],
    ] as const) {
      expect((await read(name, content)).articles.map((article) => article.text)).toEqual(texts)
    }
    expect((await read('a.jsonl.zst', zstd)).articles.map((article) => article.text)).toEqual(['Packed.'])
  })

  it('takes a page apart into text and metadata, and keeps the page', async () => {
    const paragraph =
      'The ferry now crosses the strait four times a day, and the harbour master is content with it. '
    const page = `<!doctype html><html lang="fr"><head><title>x</title>
      <meta property="og:title" content="Four ferries a day"><meta property="article:published_time" content="2022-03-04T05:06:07Z">
      <meta property="og:site_name" content="The Harbour Post"></head><body><nav><a href="/">Home</a><a href="/x">Sport</a></nav>
      <article><h1>Four ferries a day</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</article><script>var a=1</script></body></html>`
    const {format, articles} = await read('page.html', page)
    expect(format).toBe('html')
    const [article] = articles
    expect(article!.text).toContain(paragraph.trim())
    expect(article!.text).not.toMatch(/Sport|var a/)
    expect(article!.facts).toMatchObject({
      title: 'Four ferries a day',
      published: '2022-03-04T05:06:07Z',
      source: 'The Harbour Post',
      language: 'fr',
    })
    expect((await restore(article!.text, article!.original)).toString()).toBe(page)
  })

  it('says which lines of a page are captions by its tags', async () => {
    const paragraph =
      'The ferry now crosses the strait four times a day, and the harbour master is content with it. '
    const read1 = async (inner: string) =>
      (
        await read(
          'captions.html',
          `<!doctype html><html><body><article><h1>Four ferries</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(3)}${inner}<p>${paragraph}</p></article></body></html>`,
        )
      ).articles[0]!
    const article = await read1(
      `<figure><img src="a.jpg"><figcaption>Two ferries wait at the quay.<span>Credit</span><span>Maria Costa</span></figcaption></figure>
       <div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The old quay.</p></div>
       <p class="caption">What is no picture’s.</p>
       <figure><blockquote>We sail at noon.</blockquote><figcaption>The harbour master</figcaption></figure>`,
    )
    expect(article.facts.captionLines).toEqual([
      'Two ferries wait at the quay. Credit Maria Costa',
      'The old quay.',
    ])
    for (const line of [...article.facts.captionLines!, 'What is no picture’s.', 'The harbour master'])
      expect(article.text.split('\n\n')).toContain(line)
    const gallery = await read1(
      `<figure><img src="a.jpg"><figcaption>${paragraph.repeat(4)}</figcaption></figure>`.repeat(6),
    )
    expect(gallery.facts.captionLines, 'the text of a gallery').toBeUndefined()
  })

  it('keeps exponents, cells, buttons and the lines of a page apart', async () => {
    const paragraph =
      'The ferry now crosses the strait four times a day, and the harbour master is content with it. '
    const page = `<!doctype html><html><body><article><h1>Four ferries</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(3)}
      <p>The quay has 10<sup>6</sup> m<sup>2</sup>, and the 19<sup>th</sup> pier CO<sub>2</sub>. ${paragraph}</p>
      <table><tr><td>12</td><td>30</td></tr></table><pre>From: the port\nTo:   the   town</pre><p>${paragraph}</p></article></body></html>`
    const [article] = (await read('marks.html', page)).articles
    expect(article!.text).toContain('has 10⁶ m², and the 19th pier CO2.')
    expect(article!.text).toContain('12 30')
    expect(article!.text).toContain('From: the port\nTo: the town')
  })

  it('reads a page without its outer elements, and says when there is no article', async () => {
    const paragraph =
      'The ferry now crosses the strait four times a day, and the harbour master is content with it. '
    const page = `<meta property="og:title" content="Four ferries a day"><h1>Four ferries a day</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(3)}<p>The end.</p>`
    const [article] = (await read('fragment.html', page)).articles
    expect(article!.text).toContain(paragraph.trim())
    expect(article!.text).toContain('The end.')
    expect(article!.facts).toMatchObject({title: 'Four ferries a day'})
    const paragraphs = `<p>${paragraph.repeat(3)}</p>`.repeat(4)
    for (const other of [
      `<head><title>The window</title></head><body><h1>Four ferries</h1>${paragraphs}</body>`,
      `<!doctype html><title>The window</title><h1>Four ferries</h1>${paragraphs}<p>What <html> means.</p>`,
      `<script>var a=1</script>\n<html><body><h1>Four ferries</h1>${paragraphs}</body></html>`,
    ]) {
      const {text} = (await read('other.html', other)).articles[0]!
      expect(text).toContain(paragraph.trim())
      expect(text).not.toContain('The window')
    }
    for (const empty of ['<script>var a=1</script><script>var b=2</script>', '<!-- nothing -->'])
      expect((await read('empty.html', empty)).problems).toMatchObject([
        {reason: 'No article found in the page'},
      ])
  })

  it('reads Parquet with nested, null and large values', async () => {
    const {parquetWriteBuffer} = await import('hyparquet-writer')
    const bytes = parquetWriteBuffer({
      columnData: [
        {name: 'id', data: ['p1', 'p2'], type: 'STRING'},
        {name: 'text', data: ['One text', 'Another'], type: 'STRING'},
        {name: 'big', data: [9007199254740993n, 1n], type: 'INT64'},
        {name: 'note', data: ['x', null], type: 'STRING', nullable: true},
      ],
    })
    const {format, articles} = await read('a.parquet', Buffer.from(bytes))
    expect(format).toBe('parquet')
    expect(articles.map((article) => [article.own?.id, article.text])).toEqual([
      ['p1', 'One text'],
      ['p2', 'Another'],
    ])
    expect(articles.map((article) => article.extra)).toEqual([
      '{"big":9007199254740993,"note":"x"}',
      '{"big":1,"note":null}',
    ])
  })

  it('names the line of what is broken and reads the rest', async () => {
    const {articles, problems} = await read(
      'a.jsonl',
      '{"text":"a"}\n\n{"text":\n{"title":"x"}\n[1]\n{"text":"b"}',
    )
    expect(articles.map((article) => article.line)).toEqual([1, 6])
    expect(problems.map((problem) => problem.line)).toEqual([3, 4, 5])
  })

  it('reads a table whose rows come in several encodings, and one with a mark before its quotes', async () => {
    const rows = Buffer.concat([
      Buffer.from('id,text\n1,"Le café, déjà fermé"\n'),
      iconv.encode(
        '2,"La fête a été annulée, où que l’on fût, et les élèves, très déçus, ont protesté à l’école"\n',
        'windows-1252',
      ),
      iconv.encode(`3,"${scripts.cyrillic!.replaceAll('\n', ' ')}"\n`, 'koi8-r'),
    ])
    expect((await read('a.csv', rows)).articles.map((article) => article.text)).toEqual([
      'Le café, déjà fermé',
      'La fête a été annulée, où que l’on fût, et les élèves, très déçus, ont protesté à l’école',
      scripts.cyrillic!.replaceAll('\n', ' '),
    ])
    const marked = await read('b.csv', '\ufeff"id","text"\n"7","Seven"\n')
    expect(marked.articles.map((article) => [article.own?.id, article.text])).toEqual([['7', 'Seven']])
    const wide = await read('c.csv', iconv.encode('id,text\n7,Sieben Brücken\n', 'utf-16le', {addBOM: true}))
    expect(wide.articles.map((article) => article.text)).toEqual(['Sieben Brücken'])
  })

  it('unpacks what stands before the fault of a packed file, always the same', async () => {
    const lines = Array.from(
      {length: 30_000},
      (_, index) => `{"text":"Line ${index * 7919} of the report."}\n`,
    )
    const packed = gzipSync(lines.join(''))
    const counts = new Set<number>()
    for (let time = 0; time < 3; time++) {
      const place = fresh()
      const {format, source} = await recognise(
        place.write('a.jsonl.gz', packed.subarray(0, 90_000)),
        'a.jsonl.gz',
      )
      let count = 0
      await expect(
        (async () => {
          for await (const item of format.read(source, fieldNames)) if ('article' in item) count++
        })(),
      ).rejects.toThrow()
      counts.add(count)
    }
    expect([...counts]).toEqual([expect.any(Number)])
    expect([...counts][0]).toBeGreaterThan(1000)
  })

  it('refuses by content what is not what it says', async () => {
    await expect(read('a.warc', 'no')).rejects.toThrow(/WARC/)
    await expect(read('a.parquet', 'no')).rejects.toThrow(/Parquet/)
    await expect(read('a.txt', Buffer.from('%PDF-1.4 …'))).rejects.toThrow(/PDF/)
  })
})
