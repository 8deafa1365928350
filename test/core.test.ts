/** The engine: stages, overlaps, protection, graphemes, decisions, findings; with small rules made for the purpose. */
import fc from 'fast-check'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {createDesk} from '../pipeline/desk.ts'
import {createDocument, textOf} from '../pipeline/document.ts'
import {undo} from '../pipeline/edit.ts'
import {fromState, toRow, toState} from '../pipeline/finding.ts'
import {check, clean, work} from '../pipeline/index.ts'
import {parse} from '../pipeline/parse.ts'
import {protectedSpans, touches} from '../pipeline/protect.ts'
import {mark, report} from '../pipeline/report.ts'
import type {DumpRule, Rule, Tier} from '../pipeline/rule.ts'
import type {Settings} from '../pipeline/settings.ts'
import {asPlugin} from '../pipeline/stage.ts'
import {widen} from '../pipeline/text/grapheme.ts'
import {paragraphs, sentences, words} from '../pipeline/tree.ts'

/** A rule that writes one string for another. */
function replace(
  id: string,
  pattern: RegExp,
  after: string | undefined,
  more: Partial<Rule> & {tier?: Tier} = {},
): Rule {
  return {
    id,
    finds: 'a pattern of this test',
    why: 'made for a test',
    tier: 'fix',
    catches: [],
    leaves: [],
    check(tree, file) {
      mark(tree, file, pattern, (match) => ({
        message: `Unexpected \`${match[0]}\``,
        ...(after === undefined ? {} : {after}),
      }))
    },
    ...more,
  }
}

function run(text: string, rules: readonly Rule[], settings: Settings = {}) {
  const desk = createDesk({stages: [{name: 'wording', rules}], dump: []}, {language: 'en', ...settings})
  const file = createDocument(text, {id: 'a'}, {language: 'en', ...settings})
  desk.read(file)
  return file
}

describe('a stage', () => {
  it('applies a fix as a layer that undoes', () => {
    const file = run('one two one', [replace('x', /one/g, 'three')])
    expect(textOf(file)).toBe('three two three')
    expect(file.data.layers).toHaveLength(1)
    expect(undo(textOf(file), file.data.layers!)).toBe('one two one')
    expect(file.data.findings!.map((finding) => [finding.start, finding.end])).toEqual([
      [0, 3],
      [8, 11],
    ])
  })
  it('lets the earlier rule win an overlap and keeps the loser as overlapped', () => {
    const file = run('abcd', [replace('first', /abc/g, 'x'), replace('second', /cd/g, 'y')])
    expect(textOf(file)).toBe('xd')
    expect(file.data.findings!.map((finding) => [finding.rule, finding.status])).toEqual([
      ['first', 'applied'],
      ['second', 'overlapped'],
    ])
  })
  it('repeats while edits uncover more', () => {
    const file = run('aaaa', [replace('x', /aa/g, 'a')])
    expect(textOf(file)).toBe('a')
    expect(file.data.layers!.length).toBeGreaterThan(1)
    expect(undo('a', file.data.layers!)).toBe('aaaa')
  })
  it('takes back the last pass of a rule that never rests, and says so', () => {
    const file = run('a', [replace('x', /$/g, 'b')])
    expect(file.data.unsettled).toBe(true)
    expect(undo(textOf(file), file.data.layers!)).toBe('a')
  })
  it('never lets suggestions and flags in by themselves', () => {
    const file = run('one two', [
      replace('s', /one/g, '1', {tier: 'suggest'}),
      replace('f', /two/g, undefined, {tier: 'flag'}),
    ])
    expect(textOf(file)).toBe('one two')
    expect(file.data.findings!.map((finding) => finding.status)).toEqual(['waiting', 'waiting'])
  })
  it('applies suggestions on demand', () => {
    const file = run('one', [replace('s', /one/g, '1', {tier: 'suggest'})], {apply: 'suggest'})
    expect(textOf(file)).toBe('1')
    expect(file.data.findings![0]!.decidedBy).toBe('apply')
  })
  it('lowers a tier by configuration and never raises one', () => {
    const rules = [replace('s', /one/g, '1', {tier: 'suggest'}), replace('f', /two/g, '2')]
    const file = run('one two', rules, {tiers: {s: 'fix', f: 'suggest'}})
    expect(textOf(file)).toBe('one two')
    expect(file.data.findings!.map((finding) => finding.tier)).toEqual(['suggest', 'suggest'])
  })
  it('obeys a person: rejects a fix, accepts a suggestion, writes another text', () => {
    const rules = [
      replace('f', /one/g, '1'),
      replace('s', /two/g, '2', {tier: 'suggest'}),
      replace('g', /three/g, undefined, {tier: 'flag'}),
    ]
    const file = run('one two three', rules, {
      decide: (finding) =>
        finding.rule === 'f'
          ? {verdict: 'reject'}
          : {verdict: 'accept', ...(finding.rule === 'g' ? {replacement: 'III'} : {})},
    })
    expect(textOf(file)).toBe('one 2 III')
    expect(file.data.findings!.map((finding) => [finding.status, finding.decidedBy])).toEqual([
      ['rejected', 'decision'],
      ['applied', 'decision'],
      ['applied', 'decision'],
    ])
  })
  it('shows a rule only its languages', () => {
    expect(textOf(run('one', [replace('x', /one/g, '1', {languages: ['fr']})]))).toBe('one')
  })
  it('leaves a rule out by `off` and by `only`', () => {
    const rules = [replace('a', /one/g, '1'), replace('b', /two/g, '2')]
    expect(textOf(run('one two', rules, {off: ['a']}))).toBe('one 2')
    expect(textOf(run('one two', rules, {only: ['a']}))).toBe('1 two')
  })
  it('gives the same result with and without `suspects`', () => {
    const text = 'one\n\nnothing here\n\none more'
    const plain = run(text, [replace('x', /one/g, '1')])
    const quick = run(text, [replace('x', /one/g, '1', {suspects: /one/})])
    expect(textOf(quick)).toBe(textOf(plain))
  })
})

describe('protection', () => {
  const url = 'See https://example.org/one?q=one, one@example.org and @one_more for one.'
  it('keeps URLs, addresses and handles as they are', () => {
    expect(textOf(run(url, [replace('x', /one/g, '1')]))).toBe(
      'See https://example.org/one?q=one, one@example.org and @one_more for 1.',
    )
    expect(textOf(run('Write to one @ one – port . com, not one.', [replace('x', /one/g, '1')]))).toBe(
      'Write to one @ one – port . com, not 1.',
    )
  })
  it('lets a passage go with all that it holds, but never cuts through a URL', () => {
    expect(textOf(run(url, [replace('x', /See .*$/g, '', {removes: true})]))).toBe('')
    expect(textOf(run(url, [replace('x', /See https:\/\/exam/g, '', {removes: true})]))).toBe(url)
  })
  it('says what a span touches', () => {
    const spans = protectedSpans('a http://b.example c')
    expect(spans).toEqual([[2, 18]])
    expect(touches(spans, 0, 2)).toBe(false)
    expect(touches(spans, 0, 3)).toBe(true)
    expect(touches(spans, 2, 2)).toBe(false)
    expect(touches(spans, 5, 5)).toBe(true)
    expect(touches(spans, 18, 20)).toBe(false)
  })
})

describe('graphemes', () => {
  it('widens to whole ones', () => {
    expect(widen('e\u0301a', 1, 2)).toEqual([0, 2])
    expect(widen('👩‍👩‍👧 x', 2, 3)).toEqual([0, 8])
    expect(widen('a\r\nb', 1, 2)).toEqual([1, 3])
    expect(widen('abc', 1, 2)).toEqual([1, 2])
  })
  it('cuts none, whatever a rule asks for', () => {
    const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 30}), fc.nat(40), fc.nat(6), (text, at, length) => {
        const start = Math.min(at, text.length)
        const end = Math.min(start + length, text.length)
        const borders = new Set([...segmenter.segment(text)].map(({index}) => index).concat(text.length))
        const [from, to] = widen(text, start, end)
        expect(from <= start && end <= to).toBe(true)
        expect(borders.has(from)).toBe(true)
        expect(borders.has(to)).toBe(true)
      }),
    )
  })
})

describe('findings', () => {
  const rule = replace('x', /one/g, '1')
  it('keep their id when the text around changes further off', () => {
    const [a] = run('zero. It was one of them, they said.', [rule]).data.findings!
    const [b] = run('A new first sentence. It was one of them, they said. And more.', [rule]).data.findings!
    expect(a!.id).toBe(b!.id)
  })
  it('have another id in another place, and tell twins apart by nth', () => {
    const findings = run('It was one of them. It was one of them. Not one of us.', [rule]).data.findings!
    expect(findings[0]!.id).not.toBe(findings[2]!.id)
    const twins = run('a one b a one b', [replace('x', /one/g, '1')]).data.findings!
    expect(new Set(twins.map((finding) => `${finding.id} ${finding.nth}`)).size).toBe(2)
  })
  it('come back out of their rows', () => {
    const file = run('one two', [replace('x', /one/g, '1'), replace('y', /two/g, undefined, {tier: 'flag'})])
    for (const finding of file.data.findings!) {
      expect(toRow(fromState(JSON.parse(JSON.stringify(toState(finding)))))).toEqual(toRow(finding))
    }
  })
  it('print with vfile-reporter at their place in the original', () => {
    const file = run('first line\nthe one', [rule])
    file.value = file.data.original!
    expect(reporter(file, {color: false} as never)).toMatch(
      /2:5-2:8\s+warning\s+Unexpected `one`\s+x\s+copydesk/,
    )
  })
})

describe('the tree', () => {
  it('has a paragraph a line, parsed only when asked', () => {
    const text = 'One here. Two here.\n\n  Three\r\nfour'
    const tree = parse(text, 'en')
    const file = new VFile(text)
    const found = [...paragraphs(tree, file)]
    expect(found.map((paragraph) => paragraph.text)).toEqual(['One here. Two here.', '  Three', 'four'])
    expect([...sentences(found[0]!)].map((sentence) => sentence.text)).toEqual(['One here.', 'Two here.'])
    for (const paragraph of found) {
      for (const sentence of sentences(paragraph)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        for (const word of words(sentence)) expect(text.slice(word.start, word.end)).toBe(word.text)
      }
    }
  })
  it('places words in every script', () => {
    const text = '東京で会議が開かれた。首相が話した。\nกรุงเทพมหานคร'
    for (const language of ['ja', 'th', 'ar', 'fr']) {
      for (const paragraph of paragraphs(parse(text, language), new VFile(text))) {
        for (const sentence of sentences(paragraph)) {
          for (const word of words(sentence)) expect(text.slice(word.start, word.end)).toBe(word.text)
        }
      }
    }
  })
})

describe('rules in any retext processor', () => {
  it('report and change nothing', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(asPlugin(replace('x', /one/g, '1')))
      .use(retextStringify)
      .process('It is one of two.\n\nAnd one.')
    expect(String(file)).toBe('It is one of two.\n\nAnd one.')
    expect(
      file.messages.map((message) => [message.ruleId, message.source, message.line, message.expected]),
    ).toEqual([
      ['x', 'copydesk', 1, ['1']],
      ['x', 'copydesk', 3, ['1']],
    ])
  })
})

describe('the whole-dump rules', () => {
  /** Writes the dump's most frequent word in capitals. */
  const loud: DumpRule<string[], {word: string}> = {
    id: 'loud',
    stage: 'dump',
    finds: 'the most frequent word',
    why: 'made for a test',
    tier: 'fix',
    catches: [],
    leaves: [],
    observe: (_tree, file) => textOf(file).split(/\W+/),
    learn(seen) {
      const counts = new Map<string, number>()
      for (const [, list] of seen) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
      return {word: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]}
    },
    check(_tree, file, {word}) {
      const start = textOf(file).indexOf(word)
      if (start !== -1)
        report(file, {start, end: start + word.length, after: word.toUpperCase(), message: 'louder'})
    },
  }
  it('map, reduce, map; the stages look again', () => {
    const desk = createDesk(
      {stages: [{name: 'wording', rules: [replace('x', /ONE/g, '1')]}], dump: [loud as DumpRule]},
      {language: 'en'},
    )
    const files = ['one two', 'one three'].map((text, index) =>
      createDocument(text, {id: String(index)}, {language: 'en'}),
    )
    for (const file of files) desk.read(file)
    const known = desk.learn(files.map((file) => [file.data.id!, desk.observe(file)] as const))
    for (const file of files) desk.settle(file, known)
    expect(files.map(textOf)).toEqual(['1 two', '1 three'])
    expect(files.map((file) => undo(textOf(file), file.data.layers!))).toEqual(['one two', 'one three'])
  })
})

describe('the library', () => {
  it('cleans, checks and undoes', async () => {
    const text = 'The talks were held in Minsk .'
    const cleaned = await clean(text, {language: 'en'})
    expect(undo(cleaned.text, cleaned.layers)).toBe(text)
    const file = await check(text, {language: 'en'})
    expect(String(file)).toBe(text)
    expect(file.messages.length).toBe(cleaned.findings.length)
  })
  it('gives back ten scripts byte for byte, and cleans clean text to itself', () => {
    const scripts = [
      'abc ,.“”’é',
      'пример кириллицы',
      'Հայերեն տեքստ',
      'ქართული',
      'عربي نص',
      'עברית',
      'हिन्दी पाठ',
      'ไทย',
      '日本語テキスト',
      '한국어 문장',
      'Ελληνικά',
    ]
    const letter = fc.oneof(
      ...scripts.map((script) => fc.constantFrom(...script)),
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '.',
        ',',
        '"',
        '\u00a0',
        '\u0000',
        '\ufeff',
        '\u200b',
        '&amp;',
        'Ã©',
        '<p>',
      ),
    )
    fc.assert(
      fc.property(fc.array(letter, {maxLength: 120}), (letters) => {
        const text = letters.join('')
        const file = work(text)
        expect(undo(textOf(file), file.data.layers!)).toBe(text)
        if (!file.data.unsettled) expect(textOf(work(textOf(file)))).toBe(textOf(file))
      }),
      {numRuns: 300},
    )
  })
})
