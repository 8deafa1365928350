/** The duplicates engine: exact, near, passages, stories, updates, boilerplate, and what none of them may do. */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {BoilerplateIndex, boilerplateCuts} from '../pipeline/dump/duplicates/boilerplate.ts'
import {check} from '../pipeline/dump/duplicates/check.ts'
import {Compass} from '../pipeline/dump/duplicates/compass.ts'
import {
  contentHash,
  signature,
  signatureSimilarity,
  tokenise,
} from '../pipeline/dump/duplicates/fingerprint.ts'
import {learn} from '../pipeline/dump/duplicates/learn.ts'
import {minutesOf} from '../pipeline/dump/duplicates/near.ts'
import {naturalCompare} from '../pipeline/dump/duplicates/order.ts'
import {variantSimilarity} from '../pipeline/dump/duplicates/passages.ts'
import type {
  DuplicateKnown,
  DuplicateRow,
  EarlierArticle,
  EarlierArticles,
  LearnOptions,
} from '../pipeline/dump/duplicates/relation.ts'
import {retoldShare} from '../pipeline/dump/duplicates/retold.ts'
import {type Features, featuresOf, observe, type RemovedPassage} from '../pipeline/dump/duplicates/seen.ts'
import {segments} from '../pipeline/dump/duplicates/segments.ts'
import {compareStories, cosine} from '../pipeline/dump/duplicates/story.ts'
import {Counter, KeyRows} from '../pipeline/dump/duplicates/tables.ts'
import {View} from '../pipeline/dump/duplicates/view.ts'

interface Article {
  id: string
  text: string
  title?: string
  source?: string
  published?: string
  removed?: RemovedPassage[]
}

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))

function seenOf(article: Article): readonly [string, ReturnType<typeof observe>] {
  const {id, text, title, source, published, removed} = article
  const info: Parameters<typeof observe>[1] = {id, words: 0}
  if (title !== undefined) info.title = title
  if (source !== undefined) info.source = source
  if (published !== undefined) info.published = published
  // Through JSON and back, as between two steps.
  return [id, JSON.parse(JSON.stringify(observe(text, info, removed)))]
}

function run(
  articles: readonly Article[],
  options: LearnOptions = {keep: 'longest'},
  archive?: EarlierArticles,
): {known: DuplicateKnown; rows: DuplicateRow[]; of: (id: string) => ReturnType<typeof check>} {
  const known: DuplicateKnown = JSON.parse(JSON.stringify(learn(articles.map(seenOf), options, archive)))
  const of = (id: string): ReturnType<typeof check> => {
    const article = articles.find((one) => one.id === id)!
    return check(article.text, id, known, article.removed)
  }
  return {known, rows: articles.flatMap((article) => of(article.id).rows), of}
}

/** Numbers without chance: the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ter',
  'san',
  'du',
  'bre',
  'vo',
  'ni',
  'gar',
  'pel',
  'us',
  'tro',
  'fa',
  'shen',
  'wi',
]

function wordMaker(next: (below: number) => number): () => string {
  return () => {
    let word = ''
    for (let i = 0; i < 3 + next(2); i++) word += SYLLABLES[next(SYLLABLES.length)]
    return word
  }
}

function sentenceMaker(seed: number): () => string {
  const next = numbers(seed)
  const word = wordMaker(next)
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return () => {
    const words: string[] = []
    for (let i = 0; i < 12 + next(8); i++) words.push(next(7) === 0 ? capital(word()) : word())
    return `${capital(words.join(' '))}.`
  }
}

function articleMaker(seed: number): (paragraphs: number) => string {
  const sentence = sentenceMaker(seed)
  return (paragraphs) =>
    Array.from({length: paragraphs}, () => `${sentence()} ${sentence()} ${sentence()}`).join('\n\n')
}

const paragraphs = (text: string): string[] => text.split('\n\n')

describe('tokens', () => {
  it('sees the same words whatever their case, accents, quotes and spaces', () => {
    const a = tokenise('The “Élysée”  said: 53,021 votes.')
    const b = tokenise('the elysee said 53 021 votes'.replace('53 021', '53\u00a0021'))
    expect(contentHash(a)).toBe(contentHash(b))
    expect(contentHash(a)).not.toBe(contentHash(tokenise('The Élysée said: 53,022 votes.')))
  })

  it.each([
    ['Chinese', '北京市政府周二宣布新的交通规定。', 13],
    ['Japanese', '東京で国際会議が開かれた。', 10],
    ['Thai', 'รัฐบาลประกาศมาตรการใหม่', 12],
    ['Arabic', 'أعلنت الحكومة عن إجراءات جديدة', 5],
    ['Hindi', 'सरकार ने नई योजना की घोषणा की', 7],
    ['Russian', 'Правительство объявило о новых мерах', 5],
    ['Greek', 'Η κυβέρνηση ανακοίνωσε νέα μέτρα', 5],
    ['Hebrew', 'הממשלה הודיעה על צעדים חדשים', 5],
    ['Armenian', 'Կառավարությունը հայտարարեց նոր միջոցներ', 4],
    ['Korean', '정부는 새로운 조치를 발표했다', 4],
  ])('finds words or n-grams in %s', (_, text, least) => {
    expect(tokenise(text).length).toBeGreaterThanOrEqual(least)
  })

  it('does not count the vowel points of Arabic, and counts the vowel signs of Hindi', () => {
    expect(tokenise('مُحَمَّد').hash[0]).toBe(tokenise('محمد').hash[0])
    expect(tokenise('की').hash[0]).not.toBe(tokenise('को').hash[0])
  })

  it('estimates the Jaccard similarity of shingles', () => {
    const make = articleMaker(3)
    const text = make(20)
    const half = paragraphs(text).slice(0, 10).join('\n\n')
    const estimate = signatureSimilarity(signature(tokenise(text)), signature(tokenise(half)))
    expect(estimate).toBeGreaterThan(0.3)
    expect(estimate).toBeLessThan(0.7)
    expect(signatureSimilarity(signature(tokenise(text)), signature(tokenise(make(20))))).toBeLessThan(0.1)
  })
})

describe('segments', () => {
  const split = (text: string): string[] => segments(text).map(({start, end}) => text.slice(start, end))

  it('ends sentences where they end, in any script', () => {
    expect(split('He left. She stayed! “Why?” he asked. “Never.” She sat down.')).toEqual([
      'He left.',
      'She stayed!',
      '“Why?” he asked.',
      '“Never.”',
      'She sat down.',
    ])
    expect(split('政府宣布。市民欢迎。')).toEqual(['政府宣布。', '市民欢迎。'])
    expect(split('هل جاء؟ نعم.')).toEqual(['هل جاء؟', 'نعم.'])
  })

  it('does not end one after an abbreviation, an initial or inside a number', () => {
    expect(split('Mr. Smith met Gen. J. Brown of the U.S. Army for 3.5 hours. They talked.')).toEqual([
      'Mr. Smith met Gen. J. Brown of the U.S. Army for 3.5 hours.',
      'They talked.',
    ])
  })

  it('covers every letter of the text once', () => {
    const text = 'One. Two?\n\nThree\nFour… Five'
    let at = 0
    for (const {start, end} of segments(text)) {
      expect(text.slice(at, start).trim()).toBe('')
      at = end
    }
    expect(text.slice(at).trim()).toBe('')
  })
})

describe('order', () => {
  it('is natural, total and knows no locale', () => {
    const ids = ['a10.txt', 'a2.txt', 'a02.txt', 'B1', 'a1/b', 'ä', 'a', '']
    const sorted = [...ids].sort(naturalCompare)
    expect(sorted).toEqual(['', 'B1', 'a', 'a1/b', 'a02.txt', 'a2.txt', 'a10.txt', 'ä'])
    for (const a of ids) for (const b of ids) expect(naturalCompare(a, b) === 0).toBe(a === b)
  })

  it('reads times only where they mean the same everywhere', () => {
    expect(minutesOf('2023-09-20T10:00:00+02:00')).toBe(minutesOf('2023-09-20 08:00Z'))
    expect(minutesOf('1695204000')).toBe(minutesOf('2023-09-20T10:00:00Z'))
    expect(minutesOf('20 September 2023')).toBeUndefined()
    expect(minutesOf('09/10/2023')).toBeUndefined()
  })
})

describe('exact and near', () => {
  const make = articleMaker(11)
  const base = make(6)
  const other = make(6)

  it('leaves out an exact copy and names the one that stays', () => {
    const {rows, of} = run([
      {id: 'a2', text: base.toUpperCase()},
      {id: 'a10', text: base},
      {id: 'b', text: other},
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      kind: 'exact',
      article: 'a10',
      keeps: 'a2',
      action: 'dropped',
      similarity: 1,
    })
    expect(of('a10').duplicateOf).toBe('a2')
    expect(of('b').rows).toEqual([])
  })

  it('finds truncated, furnished and reordered copies, and groups what has something of its own', () => {
    const parts = paragraphs(base)
    const {rows, of} = run([
      {id: 'base', text: base},
      {id: 'cut', text: parts.slice(0, 3).join('\n\n')},
      {id: 'reordered', text: [...parts].reverse().join('\n\n')},
      {id: 'own', text: `${parts.slice(0, 5).join('\n\n')}\n\n${paragraphs(make(1))[0]}`},
      {id: 'other', text: other},
    ])
    const of2 = (id: string): DuplicateRow | undefined => rows.find((row) => row.article === id)
    expect(of2('cut')).toMatchObject({kind: 'near', keeps: expect.any(String), action: 'dropped'})
    expect(rows.filter((row) => row.kind === 'near').map((row) => row.action)).toContain('grouped')
    expect(of('own').duplicateOf).toBeUndefined()
    expect(of('other').rows).toEqual([])
    expect(of2('cut')!.evidence.shared[0]).toContain(parts[0]!.slice(0, 40))
  })

  it.each([
    ['longest', 'long'],
    ['newest', 'new'],
    ['preferred', 'preferred'],
    ['first', 'a-first'],
  ] as const)('keeps by policy: %s', (keep, kept) => {
    // Copies without words of their own, so that only the policy decides.
    const extra = paragraphs(base)
    const articles: Article[] = [
      {id: 'a-first', text: base, source: 'x', published: '2020-01-01'},
      {id: 'long', text: `${base}\n\n${extra[0]}`, source: 'x', published: '2020-01-01'},
      {id: 'new', text: `${base}\n`, source: 'x', published: '2020-01-02'},
      {id: 'preferred', text: base, source: 'best', published: '2020-01-01'},
    ]
    const {known} = run(articles, {keep, preferredSources: ['best', 'x']})
    expect(
      articles.filter(({id}) => known.articles[id]?.duplicateOf === undefined).map(({id}) => id),
    ).toEqual([kept])
  })

  it('drops nothing that has a name or a number of its own', () => {
    const text = (dead: number): string =>
      `${base}\n\nThe storm killed ${dead} people in the harbour on that night.`
    const {of, rows} = run([
      {id: 'a', text: text(27)},
      {id: 'b', text: text(32)},
    ])
    expect(of('b').duplicateOf).toBeUndefined()
    expect(rows).toHaveLength(1)
    expect(rows[0]!.action).toBe('grouped')
  })

  it('does not chain: each member of a star is near to its keeper', () => {
    // A ladder: every article shares two thirds with the next, and nothing with the one after the next but one.
    const steps = Array.from({length: 40}, () => paragraphs(make(1))[0]!)
    const ladder = Array.from({length: 36}, (_, i) => ({
      id: `l${i}`,
      text: steps.slice(i, i + 4).join('\n\n'),
    }))
    const {rows} = run(ladder)
    for (const row of rows.filter((one) => one.kind === 'near')) {
      const gap = Math.abs(Number(row.article.slice(1)) - Number(row.keeps.slice(1)))
      expect(gap).toBeLessThanOrEqual(1)
    }
    const sizes = new Map<string, number>()
    for (const row of rows.filter((one) => one.action === 'dropped')) {
      sizes.set(row.keeps, (sizes.get(row.keeps) ?? 0) + 1)
    }
    expect(Math.max(0, ...sizes.values())).toBeLessThanOrEqual(2)
  })

  it('tells a template from a text: forecasts that differ in one name are no copies', () => {
    const cities = ['Berlin', 'Madrid', 'Oslo', 'Paris', 'Lima', 'Tokyo', 'Delhi', 'Cairo', 'Lagos', 'Rome']
    const articles = cities.map((city, i) => ({
      id: `c${i}`,
      text: `Tomorrow's weather in ${city} is fair.\n\n${base}`,
    }))
    const {known} = run(articles)
    for (const {id} of articles) expect(known.articles[id]?.duplicateOf).toBeUndefined()
  })

  it('needs equal titles for texts of a few words', () => {
    const {of} = run([
      {id: 'a', text: 'Photo', title: 'Flood in the north'},
      {id: 'b', text: 'Photo', title: 'Concert in the park'},
      {id: 'c', text: 'Photo', title: 'Flood in the north'},
    ])
    expect(of('b').duplicateOf).toBeUndefined()
    expect(of('c').duplicateOf).toBe('a')
  })

  it('works in scripts without spaces', () => {
    const chinese = '北京市政府周二宣布了新的交通规定以减少空气污染。专家认为这一措施可能影响三百万名司机。'
    const more =
      '市长在新闻发布会上表示规定将于下月一日开始实施并持续半年。居民对此意见不一有人支持有人反对。'
    const thai = 'รัฐบาลประกาศมาตรการใหม่เพื่อลดมลพิษทางอากาศในเมืองหลวง ผู้เชี่ยวชาญเชื่อว่ามาตรการนี้จะช่วยได้มาก'
    const {of} = run([
      {id: 'zh1', text: `${chinese}\n\n${more}`},
      {id: 'zh2', text: `${more}\n\n${chinese}`},
      {id: 'zh3', text: '法国总统在巴黎会见了来访的外长双方讨论了贸易和气候问题并签署了两项协议。'},
      {id: 'th1', text: thai},
      {id: 'th2', text: `${thai} ครับ`},
    ])
    expect(of('zh2').rows[0]).toMatchObject({kind: 'near', keeps: 'zh1'})
    expect(of('zh3').rows).toEqual([])
    expect([...of('th1').rows, ...of('th2').rows][0]?.kind).toBe('near')
  })
})

describe('passages', () => {
  const make = articleMaker(23)
  const passage = paragraphs(make(1))[0]!
  const articles: Article[] = [1, 2, 3].map((n) => {
    const parts = paragraphs(make(5))
    parts.splice(n, 0, passage)
    return {id: `p${n}`, text: parts.join('\n\n')}
  })

  it('cuts the later copies, whole paragraphs, and keeps the first', () => {
    const {of, rows} = run(articles)
    expect(of('p1').cuts).toEqual([])
    expect(rows.map(({kind, article, keeps, action}) => ({kind, article, keeps, action}))).toEqual([
      {kind: 'passage', article: 'p2', keeps: 'p1', action: 'cut'},
      {kind: 'passage', article: 'p3', keeps: 'p1', action: 'cut'},
    ])
    const {text} = articles[1]!
    const [cut] = of('p2').cuts
    expect(cut).toMatchObject({rule: 'passage', duplicateOf: 'p1'})
    expect(text.slice(cut!.start, cut!.end).trim()).toBe(passage)
    expect(text.slice(0, cut!.start) + text.slice(cut!.end)).toBe(
      paragraphs(text)
        .filter((part) => part !== passage)
        .join('\n\n'),
    )
    expect(of('p2').rows[0]!.evidence.shared).toEqual([passage])
  })

  it('finds one with small changes, but not with another figure', () => {
    const told =
      'The council has approved a plan that gives farmers along the river 300 hectares of dry land in exchange'
    const first = `${told} for the meadows which are flooded every spring. Engineers expect the works to last until the end of the decade, when the old dam is removed.`
    const small = first.replace('which are flooded', 'that are flooded').replace('expect the', 'expect these')
    const changed = first.replace('300', '450')
    const {of} = run([
      {id: 'a', text: `${make(4)}\n\n${first}`},
      {id: 'b', text: `${make(4)}\n\n${small}`},
      {id: 'c', text: `${make(4)}\n\n${changed}`},
    ])
    expect(of('b').rows[0]).toMatchObject({kind: 'passage', keeps: 'a', action: 'cut'})
    expect(of('c').cuts).toEqual([])
  })

  it('never cuts a quotation that several report', () => {
    const words =
      '“We will not leave this valley before the last house has been searched, and we ask the whole country for patience in these days,” the chief of the rescue service said to the reporters.'
    const {rows, of} = run([1, 2, 3].map((n) => ({id: `q${n}`, text: `${make(4)}\n\n${words}`})))
    expect(rows.map((row) => row.action)).toEqual(['grouped', 'grouped'])
    expect([...of('q2').cuts, ...of('q3').cuts]).toEqual([])
  })

  it('reports a passage that an earlier rule took from both texts', () => {
    const caption =
      'This map shows the harbours of the bay. In blue, the ferry lines of the summer; in grey, the roads that are closed in winter.'
    const removed = [{start: 0, end: caption.length, text: caption, rule: 'map-caption'}]
    const {of} = run([
      {id: 'm1', text: make(4), removed},
      {id: 'm2', text: make(4), removed},
    ])
    expect(of('m1').rows).toEqual([])
    expect(of('m2').rows).toHaveLength(1)
    expect(of('m2').rows[0]).toMatchObject({kind: 'passage', keeps: 'm1', action: 'cut', similarity: 1})
    expect(of('m2').rows[0]!.evidence.shared.join(' ')).toBe(caption)
    expect(of('m2').cuts).toEqual([])
  })

  it('leaves an article whole that is mostly made of passages of others', () => {
    const parts = [paragraphs(make(2)), paragraphs(make(2)), paragraphs(make(2))]
    const {of} = run([
      {id: 'x1', text: `${parts[0]!.join('\n\n')}\n\n${make(5)}`},
      {id: 'x2', text: `${parts[1]!.join('\n\n')}\n\n${make(5)}`},
      {id: 'x3', text: [...parts[0]!, ...parts[1]!, paragraphs(make(1))[0]!].join('\n\n')},
    ])
    expect(of('x3').cuts).toEqual([])
    expect(of('x3').rows.length).toBeGreaterThan(0)
  })
})

describe('segments with small changes', () => {
  /** The same by sets, as the definition has it. */
  function similarity(a: Features, b: Features): number {
    const termsOf = ({terms, stream}: Features): number[] => Array.from(stream, (index) => terms[index]!)
    const pairsOf = (terms: number[]): string[] => terms.slice(1).map((term, at) => `${terms[at]} ${term}`)
    const share = <Key>(one: readonly Key[], two: readonly Key[]): number => {
      const [first, second] = [new Set(one), new Set(two)]
      const both = [...first].filter((key) => second.has(key)).length
      return both / (first.size + second.size - both)
    }
    const [first, second] = [termsOf(a), termsOf(b)]
    if (Math.min(first.length, second.length) < Math.max(first.length, second.length) * 0.7) return 0
    const terms = share(first, second)
    const neighbours = share(pairsOf(first), pairsOf(second))
    return terms < 0.75 || neighbours < 0.55 ? 0 : (terms + neighbours) / 2
  }

  it.each([12, 200, 3000, 40_000])('are compared by terms and neighbours, of %i words too', (length) => {
    const next = numbers(length)
    const make = wordMaker(next)
    const vocabulary = Array.from({length: 900}, make)
    const words = Array.from({length}, () => vocabulary[next(vocabulary.length)]!)
    const featuresFor = (list: readonly string[]): Features => {
      const features = featuresOf(seenOf({id: 'a', text: `The ${list.join(' ')}.`})[1])
      expect(features.segments).toBe(1)
      return features
    }
    const one = featuresFor(words)
    for (const changed of [0, 0.05, 0.2, 1]) {
      const other = featuresFor(
        words.map((word) => (next(1000) < changed * 1000 ? vocabulary[next(vocabulary.length)]! : word)),
      )
      expect(variantSimilarity(one, 0, other, 0)).toBeCloseTo(similarity(one, other), 6)
    }
  })
})

describe('stories', () => {
  const stories: (Article & {story: string})[] = JSON.parse(
    readFileSync(new URL('cases/stories.json', import.meta.url), 'utf8'),
  )
  const {rows, known} = run(stories)

  it('groups two translations of one text, drops neither, and says why', () => {
    const row = rows.find((one) => one.article.startsWith('ferry') && one.keeps.startsWith('ferry'))!
    expect([row.article, row.keeps].sort()).toEqual(['ferry-a', 'ferry-b'])
    expect(row).toMatchObject({kind: 'same-story', action: 'grouped'})
    expect(row.evidence.features.length).toBeGreaterThan(4)
    const words = row.evidence.features.join(' ')
    expect(words).toMatch(/Brennholm|Ekeland|Astrid|214/)
    expect(known.articles[row.article]!.sameStory).toEqual([row.keeps])
  })

  it('calls a later text with more an update of the earlier', () => {
    expect(rows.filter((one) => one.article.startsWith('quake'))).toMatchObject([
      {kind: 'update', article: 'quake-late', keeps: 'quake-early', action: 'grouped'},
    ])
  })

  it('does not take another report, another day, or the same names for one story', () => {
    const storyOf = new Map(stories.map(({id, story}) => [id, story]))
    for (const row of rows) expect(storyOf.get(row.article)).toBe(storyOf.get(row.keeps))
  })
})

describe('boilerplate', () => {
  const make = articleMaker(41)
  const closing = 'Sign up for the morning letter of our editors and read what the day will bring.'
  const counted = (n: number): string => `There are ${n} comments below this article of the newspaper.`
  const site = (count: number, source: string | undefined, from = 0): Article[] =>
    Array.from({length: count}, (_, i) => {
      const article: Article = {
        id: `${source}-${from + i}`,
        text: `${make(4)}\n\n${counted(i + 3)}\n\n${closing}`,
      }
      if (source !== undefined) article.source = source
      return article
    })

  it("learns what stands under a source's articles, with numbers as slots, and cuts it everywhere", () => {
    const articles = site(8, 'a.example')
    const {of, known} = run(articles)
    expect(known.boilerplate.map(({source, documents}) => ({source, documents}))).toEqual([
      {source: 'a.example', documents: 8},
      {source: 'a.example', documents: 8},
    ])
    for (const {id, text} of articles) {
      const {cuts} = of(id)
      expect(cuts.every((cut) => cut.rule === 'boilerplate')).toBe(true)
      const removed = cuts.map((cut) => text.slice(cut.start, cut.end)).join('')
      expect(removed).toContain(closing)
      expect(removed).toContain('comments below')
    }
    const told = articles.flatMap(({id}) => of(id).boilerplate)
    expect(told.map((row) => row.segment).sort()).toEqual([closing, counted(3)].sort())
  })

  it('learns nothing from few documents, from a rare segment, or without a source', () => {
    expect(run(site(4, 'small.example')).known.boilerplate).toEqual([])
    expect(run(site(20, undefined)).known.boilerplate).toEqual([])
    const rare = [
      ...site(6, 'b.example'),
      ...Array.from({length: 10}, (_, i) => ({id: `n${i}`, text: make(4), source: 'b.example'})),
    ]
    expect(run(rare).known.boilerplate).toEqual([])
  })

  it('keeps refrains that wander and quotations', () => {
    const refrain = 'And so the river carried everything away again that evening.'
    const quote = '“Nobody counts the trees before the winter is over,” the forester likes to say.'
    const articles = Array.from({length: 12}, (_, i) => {
      const parts = paragraphs(make(32))
      parts.splice(13 + ((i * 5) % 7), 0, refrain)
      return {id: `r${i}`, source: 'r.example', text: `${parts.join('\n\n')}\n\n${quote}`}
    })
    const {known} = run(articles)
    expect(known.boilerplate).toEqual([])
  })

  it('applies what an earlier run learned or a person wrote', () => {
    const given = [{source: 'c.example', segment: closing, documents: 40, decidedBy: 'decision' as const}]
    const [article] = site(1, 'c.example')
    const {of} = run([article!], {keep: 'longest', boilerplate: given})
    const [cut] = of(article!.id).cuts
    expect(article!.text.slice(cut!.start, cut!.end).trim()).toBe(closing)
    // Without learning at all, as a filter does.
    const {known} = run(site(8, 'c.example', 100))
    const index = new BoilerplateIndex(known.boilerplate)
    // Each line by itself, so that a person can keep one of them.
    const cuts = boilerplateCuts(seenOf(article!)[1], index)
    expect(cuts.map(({start, end}) => article!.text.slice(start, end).trim())).toEqual([counted(3), closing])
    expect(boilerplateCuts(seenOf({...article!, source: 'd.example'})[1], index)).toEqual([])
  })
})

describe('the archive', () => {
  it('compares with earlier dumps and names them', () => {
    const make = articleMaker(77)
    const text = make(6)
    const old: EarlierArticle = {id: 'x1', dump: 'march', seen: seenOf({id: 'x1', text})[1]}
    const asked: number[] = []
    const archive: EarlierArticles = {
      documents: 1,
      frequency: () => 1,
      relatives: (keys, limit) => {
        asked.push(limit)
        return keys.bands.length > 0 && keys.segments.length > 0 && keys.story.length > 0 ? [old] : []
      },
    }
    const articles = [
      {id: 'x1', text},
      {id: 'y', text: paragraphs(text).slice(0, 4).join('\n\n')},
      {id: 'z', text: make(6)},
    ]
    const {rows, of} = run(articles, {keep: 'longest', dump: 'april'}, archive)
    expect(rows.map(({kind, article, keeps, dump}) => ({kind, article, keeps, dump}))).toEqual([
      {kind: 'exact', article: 'x1', keeps: 'x1', dump: 'march'},
      {kind: 'near', article: 'y', keeps: 'x1', dump: 'march'},
    ])
    expect(of('z').rows).toEqual([])
    // Each for its copies, and the one that stays once more for its story.
    expect(asked).toHaveLength(4)
  })
})

describe('what always holds', () => {
  const mixed = (): Article[] => {
    const make = articleMaker(5)
    const next = numbers(9)
    const passage = paragraphs(make(1))[0]!
    const result: Article[] = []
    for (let i = 0; i < 60; i++) {
      const parts = paragraphs(make(4 + next(3)))
      if (next(4) === 0) parts.splice(next(parts.length), 0, passage)
      const text = `${parts.join('\n\n')}\n\nRead all about it in the evening edition of our paper.`
      result.push({
        id: `d${i}`,
        text,
        source: `s${i % 3}`,
        published: `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
      })
      if (next(3) === 0) result.push({id: `d${i}c`, text, source: 'copy'})
      if (next(3) === 0) result.push({id: `d${i}t`, text: parts.slice(0, 3).join('\n\n'), source: 'cut'})
    }
    return result
  }

  it('teaches the same in any order', () => {
    const articles = mixed()
    const one = learn(articles.map(seenOf), {keep: 'longest'})
    const next = numbers(99)
    for (let round = 0; round < 3; round++) {
      const shuffled = [...articles].sort(() => next(3) - 1)
      expect(JSON.stringify(learn(shuffled.map(seenOf), {keep: 'longest'}))).toBe(JSON.stringify(one))
    }
  })

  it('drops for someone who stays, once a pair and kind, and never for itself', () => {
    const articles = mixed()
    const {rows, known} = run(articles)
    const kept = new Set(
      articles.map(({id}) => id).filter((id) => known.articles[id]?.duplicateOf === undefined),
    )
    const left = articles.filter(({id}) => known.articles[id]?.duplicateOf !== undefined)
    expect(kept.size + left.length).toBe(articles.length)
    expect(left.length).toBeGreaterThan(10)
    for (const row of rows) expect(row.keeps).not.toBe(row.article)
    const pairs = rows.map((row) => [row.kind, ...[row.article, row.keeps].sort()].join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    // Every one left out has a row that says so.
    for (const {id} of left) {
      expect(rows.some((row) => row.article === id && row.action === 'dropped')).toBe(true)
      let at = id
      while (known.articles[at]?.duplicateOf !== undefined) at = known.articles[at]!.duplicateOf!
      expect(kept.has(at)).toBe(true)
    }
  })

  it('cuts only between sentences, sorted and disjoint', () => {
    const articles = mixed()
    const {of} = run(articles)
    let seen = 0
    for (const {id, text} of articles) {
      const bounds = segments(text)
      const ends = new Set([0, ...bounds.flatMap(({start, end}) => [start, end])])
      let at = -1
      for (const cut of of(id).cuts) {
        seen++
        expect(ends.has(cut.start) && ends.has(cut.end)).toBe(true)
        expect(cut.start).toBeGreaterThanOrEqual(at)
        expect(cut.end).toBeGreaterThan(cut.start)
        at = cut.end
      }
    }
    expect(seen).toBeGreaterThan(20)
  })

  it('holds its observation small', () => {
    // Made of words that hardly recur: the worst case. A news article of 5 kB takes 2.1 to 2.8 kB.
    const text = articleMaker(8)(24).slice(0, 5000)
    expect(JSON.stringify(observe(text, {id: 'a', words: 0})).length).toBeLessThan(3700)
  })

  it('unpacks what it packed', () => {
    const text = `${articleMaker(8)(3)}\n\n“Quoted,” she said.`
    const features = featuresOf(observe(text, {id: 'a', words: 0}))
    const bounds = segments(text)
    expect([...features.start]).toEqual(bounds.map(({start}) => start))
    expect([...features.end]).toEqual(bounds.map(({end}) => end))
    expect(features.stream.every((index) => index < features.terms.length)).toBe(true)
  })
})

describe('hostile dumps', () => {
  it('survives one article many times, with and without a change, and near-empty ones', () => {
    const make = articleMaker(60)
    const text = make(5)
    const started = performance.now()
    const articles: Article[] = []
    for (let i = 0; i < 1500; i++) articles.push({id: `e${i}`, text})
    for (let i = 0; i < 500; i++)
      articles.push({id: `v${i}`, text: text.replace('. ', `. Number ${i} was added. `)})
    for (let i = 0; i < 3000; i++)
      articles.push({id: `n${i}`, text: ['Photo', 'Read more', `Video ${i}`][i % 3]!})
    articles.push({id: 'odd', text: '\n\n \n'}, {id: 'mark', text: '…'})
    const known = learn(articles.map(seenOf), {keep: 'longest'})
    expect(
      articles.slice(0, 1500).filter(({id}) => known.articles[id]?.duplicateOf === undefined).length,
    ).toBeLessThanOrEqual(1)
    expect(known.articles.n2?.duplicateOf).toBeUndefined()
    // No monsters in time either: a quadratic step would take minutes here.
    expect(performance.now() - started).toBeLessThan(50_000)
  })

  it('takes an article of 5 MB, and holds little of it', () => {
    const text = articleMaker(61)(14_000)
    expect(text.length).toBeGreaterThan(5_000_000)
    expect(JSON.stringify(observe(text, {id: 'a', words: 0})).length).toBeLessThan(60_000)
    const {of} = run([
      {id: 'a', text},
      {id: 'b', text},
    ])
    expect(of('b').rows[0]?.kind).toBe('exact')
  })
})

describe.skipIf(!existsSync(`${shared}articles`))('the five articles', () => {
  const articles: Article[] = existsSync(`${shared}articles`)
    ? readdirSync(`${shared}articles`)
        .filter((name) => name.endsWith('.txt'))
        .map((id) => ({id, text: readFileSync(`${shared}articles/${id}`, 'utf8')}))
    : []
  const {rows, known} = run(articles)
  const named = (row: DuplicateRow): string =>
    [row.article, row.keeps]
      .map((id) => id.slice(0, 3))
      .sort()
      .join('-')

  it('reports the map caption, and calls no article a duplicate', () => {
    expect(rows.filter((row) => row.kind === 'passage' && row.action === 'cut').map(named)).toEqual([
      '002-003',
    ])
    for (const {id} of articles) {
      expect(known.articles[id]?.duplicateOf).toBeUndefined()
      expect(known.articles[id]?.sameStory ?? []).toEqual([])
    }
  })

  it('finds the passages that one story tells again in other words, and no coincidence', () => {
    interface Side {
      doc: string
      start: number
      end: number
    }
    const pairs: {a: Side; b: Side; kind: string}[] = readFileSync(`${shared}score/passages.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
    const told = rows.filter((row) => named(row) === '001-004').flatMap((row) => row.evidence.shared)
    const text = (id: string): string => articles.find((article) => article.id === id)!.text
    const wanted = pairs.filter(
      ({a, b, kind}) =>
        kind === 'near-verbatim-retranslation' &&
        a.doc.startsWith('001') &&
        b.doc.startsWith('004') &&
        b.start > 3000,
    )
    expect(wanted.length).toBeGreaterThan(4)
    for (const {b} of wanted) {
      const passage = text(b.doc).slice(b.start, b.end)
      expect(told.some((part) => passage.includes(part) || part.includes(passage))).toBe(true)
    }
    for (const row of rows) expect(row.action).not.toBe('dropped')
    expect(rows.map(named)).not.toContain('003-004')
  })
})

describe('a sentence told again', () => {
  it('is never more than the same, though a name weighs more than the word it is elsewhere', () => {
    const names = 'The Harbour of Genoa met the Dockers, the Ferries and the Captains of Lisbon on Monday.'
    const words = 'So the harbour of genoa met the dockers, the ferries and the captains of lisbon on monday.'
    const rarity = {documents: 1, frequency: new Counter()}
    const [a, b] = [names, words].map((text) => {
      const features = featuresOf(observe(text, {id: text, words: 16}))
      return new View(features, () => false, rarity)
    })
    const weight = compareStories(a!, b!).sharedWeight[0]!
    expect(weight).toBeGreaterThan(b!.sentences.segmentRarity[0]!)
    expect(retoldShare(a!, 0, b!, 0, weight)).toBe(1)
  })
})

describe('a compass', () => {
  it('points as the views do, whatever is furniture and whichever kind a term has', () => {
    const word = fc.constantFrom(
      ...'Harbour harbour dockers Dockers ferries captain Lisbon 1250 40 strike quayside minister cargo'.split(
        ' ',
      ),
    )
    const sentence = fc.array(word, {minLength: 1, maxLength: 9}).map((words) => `The ${words.join(' ')}.`)
    const text = fc.array(sentence, {minLength: 1, maxLength: 6}).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.array(text, {minLength: 2, maxLength: 5}), fc.nat(3), (texts, furniture) => {
        const all = texts.map((one, index) => featuresOf(observe(one, {id: `${index}`, words: 1})))
        const rarity = {documents: texts.length, frequency: new Counter()}
        for (const {terms} of all) for (const term of terms) rarity.frequency.add(term)
        const isFurniture = (hash: number): boolean => (hash & 3) === furniture
        const views = all.map((features) => new View(features, isFurniture, rarity))
        const compass = new Compass(all.length, isFurniture, rarity)
        for (const [i, from] of views.entries()) {
          compass.set(from)
          for (const [j, to] of views.entries())
            if (i !== j) expect(compass.cosine(j, all[j]!)).toBeCloseTo(cosine(from, to), 9)
        }
      }),
    )
  })
})

describe('postings', () => {
  it('give the documents of each key in their order, and rows their keys and numbers', () => {
    // Keys that share their upper or their lower bits, and the ends of the range.
    const key = fc.oneof(
      fc.integer({min: 0, max: 5}),
      fc.integer({min: 2 ** 32 - 5, max: 2 ** 32 - 1}),
      fc.integer({min: 0, max: 7}).map((n) => n * 2 ** 28 + 9),
    )
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(key, {maxLength: 12}), {maxLength: 40}),
        fc.constantFrom(1, 2, 3000, 2 ** 17),
        (rows, step) => {
          const held: Uint8Array[] = []
          const spool = {
            add: (bytes: Uint8Array) => held.push(bytes) - 1,
            get: (index: number) => held[index]!,
          }
          const keyRows = new KeyRows(spool, rows.length)
          const wanted = new Map<number, number[]>()
          for (const [row, keys] of rows.entries()) {
            keyRows.add(
              row * step,
              keys,
              keys.map((_, k) => 255 - k),
            )
            for (const one of keys) wanted.set(one, [...(wanted.get(one) ?? []), row * step])
          }
          const postings = keyRows.postings(rows.length * step)
          const told = new Map<number, number>()
          postings.forEach((one, first, count) => {
            told.set(one, count)
            expect(first).toBe(postings.begin(one))
          })
          expect(told).toEqual(new Map([...wanted].map(([one, documents]) => [one, documents.length])))
          for (const [one, documents] of wanted) {
            const found: number[] = []
            for (let at = postings.begin(one); at >= 0; at = postings.after(one, at))
              found.push(postings.documentAt(at))
            expect(found).toEqual(documents)
          }
          expect(postings.begin(77)).toBe(-1)
          for (const [row, keys] of rows.entries()) {
            const read = keyRows.row(row)
            expect(Array.from(keys, (_, k) => [read.key(k), read.number(k)])).toEqual(
              keys.map((one, k) => [one, 255 - k]),
            )
          }
        },
      ),
    )
  })
})
