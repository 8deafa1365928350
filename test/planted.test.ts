/** Precision by rule and recall by kind of fault, on a dump with planted faults; the floors may only rise. */
import {beforeAll, describe, expect, it} from 'vitest'
import type {Cleaned, Document} from '../pipeline/index.ts'
import {clean, createDesk, createDocument, recipe, textOf} from '../pipeline/index.ts'
import type {ArticleVerdict} from '../pipeline/tables.ts'
import {lexicon} from '../src/lexicon/index.ts'
import {articles} from './dump/articles.ts'
import {faults} from './dump/faults.ts'
import type {FaultyArticle} from './dump/generate.ts'
import {plantedDump} from './dump/generate.ts'
import {relatedDump} from './dump/relatives.ts'

/** Twelve articles, 24 copies each, four faults a copy: about 25 faults of each kind. */
const dump = plantedDump(articles, faults, {seed: 1848, copies: 24})

interface Floor {
  /** Share of a kind's faults that must be repaired. */
  readonly repaired: number
  /** Share at whose place the desk must at least have said something. */
  readonly noticed: number
}

/** Where nothing else is said. */
const FLOOR: Floor = {repaired: 0.95, noticed: 0.95}

/** Kinds of which less is in reach, as measured, and what is missed. */
const floors: Readonly<Record<string, Floor>> = {
  // `, an teacher` waits for a person: it may be an `and` that lost a letter.
  'indefinite-article': {repaired: 0.75, noticed: 0.95},
  // `Vladímir Putin`: a form that no table has.
  name: {repaired: 0.7, noticed: 0.7},
  // `went to to fetch`, `settled in in the`: grammar can double them, so a person is asked.
  'repeated-word': {repaired: 0.8, noticed: 0.95},
  // A subject and a verb behind the stop make two readings, and the desk flags.
  'stray-stop': {repaired: 0.9, noticed: 0.95},
}

/** Share of the articles that come out as they were before anything was planted: four faults each, so far below the floors above. */
const WHOLE = 0.6

/** Share of a rule's applied edits that lie on a planted fault: a rule of tier `fix` is all but silent on sound text. */
const PRECISION = 0.98

interface Counts {
  all: number
  hit: number
  readonly missed: string[]
}

const recall = new Map<string, Counts>()
/** As `recall`, but a suggestion or a flag at the place is enough. */
const noticed = new Map<string, Counts>()
const precision = new Map<string, Counts>()

function count(table: Map<string, Counts>, key: string, hit: boolean, example: () => string): void {
  let row = table.get(key)
  if (!row) table.set(key, (row = {all: 0, hit: 0, missed: []}))
  row.all++
  if (hit) row.hit++
  else if (row.missed.length < 5) row.missed.push(example())
}

/** An edit may begin at the line break before a removed line, or take the word beside a fault along. */
const REACH = 30

function judge(article: FaultyArticle, cleaned: Cleaned): void {
  const paragraphs = new Set(cleaned.text.split('\n'))
  for (const fault of article.faults) {
    const repaired =
      fault.restored !== undefined
        ? paragraphs.has(fault.restored)
        : isGone(article, fault.gone!, cleaned.text)
    const seen = cleaned.findings.some((finding) => finding.start <= fault.end && finding.end >= fault.start)
    const example = (): string =>
      JSON.stringify(article.text.slice(Math.max(0, fault.start - 30), fault.end + 30))
    count(recall, fault.kind, repaired, example)
    count(noticed, fault.kind, repaired || seen, example)
  }
  for (const finding of cleaned.findings) {
    if (finding.status !== 'applied') continue
    const onFault = article.faults.some(
      (fault) => finding.start < fault.end + REACH && finding.end > fault.start - REACH,
    )
    count(
      precision,
      finding.rule,
      onFault,
      () => `${JSON.stringify(finding.before)} → ${JSON.stringify(finding.after)}`,
    )
  }
}

/** So many characters at either end tell a line; a whole short one is its own. */
const END = 14

/** Lines are gone when neither of their ends stands in the clean text more often than in the sound one. */
function isGone(article: FaultyArticle, gone: string, text: string): boolean {
  return gone
    .split('\n')
    .filter((line) => line !== '')
    .every((line) => {
      if (line.length <= END) return linesLike(text, line) <= linesLike(article.clean, line)
      return [line.slice(0, END), line.slice(-END)].every(
        (part) => times(text, part) <= times(article.clean, part),
      )
    })
}

function linesLike(text: string, wanted: string): number {
  return text.split('\n').filter((line) => line === wanted).length
}

function times(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('a dump with planted faults', () => {
  const results: Cleaned[] = []
  beforeAll(async () => {
    for (const article of dump) results.push(await clean(article.text, {language: 'en', lexicon}))
    for (const [index, article] of dump.entries()) judge(article, results[index]!)
  })

  it('is the same in every run', () => {
    expect(plantedDump(articles, faults, {seed: 1848, copies: 24})).toEqual(dump)
  })

  it('has floors for kinds that exist', () => {
    expect(Object.keys(floors).filter((kind) => !faults.some((fault) => fault.kind === kind))).toEqual([])
  })

  it('holds every kind often enough to measure', () => {
    const kinds = new Set(faults.map((fault) => fault.kind))
    expect(new Set(recall.keys())).toEqual(kinds)
    for (const [kind, {all}] of recall) expect(all, kind).toBeGreaterThanOrEqual(10)
  })

  it('finds nothing in the sound articles', async () => {
    for (const {title, paragraphs} of articles) {
      const text = [title, ...paragraphs].join('\n\n')
      const cleaned = await clean(text, {language: 'en', lexicon})
      expect(
        cleaned.findings
          .filter((finding) => finding.status === 'applied')
          .map(({rule, before}) => `${rule}: ${before}`),
      ).toEqual([])
      expect(cleaned.text).toBe(text)
    }
  })

  for (const kind of [...new Set(faults.map((fault) => fault.kind))].sort()) {
    const floor = floors[kind] ?? FLOOR
    it(`repairs ${Math.round(floor.repaired * 100)}% of ${kind}`, () => {
      const {all, hit, missed} = recall.get(kind)!
      expect(hit / all, `${hit} of ${all}; missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(
        floor.repaired,
      )
    })
    it(`notices ${Math.round(floor.noticed * 100)}% of ${kind}`, () => {
      const {all, hit, missed} = noticed.get(kind)!
      expect(hit / all, `${hit} of ${all}; missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(
        floor.noticed,
      )
    })
  }

  it('edits hardly anything else, rule by rule', () => {
    for (const [rule, {all, hit, missed}] of precision) {
      expect(
        hit / all,
        `${rule}: ${hit} of ${all} edits on a fault; others:\n${missed.join('\n')}`,
      ).toBeGreaterThanOrEqual(PRECISION)
    }
  })

  it('brings back the sound text where every fault is repaired', () => {
    const whole = dump.filter((article, index) => results[index]!.text === article.clean).length
    expect(whole / dump.length, `${whole} of ${dump.length} articles`).toBeGreaterThanOrEqual(WHOLE)
  })
})

describe('a dump with planted relatives', () => {
  const dump = relatedDump(articles, 1871)
  const files = new Map<string, Document>()
  const verdicts = new Map<string, ArticleVerdict>()
  beforeAll(() => {
    const settings = {language: 'en', lexicon}
    const desk = createDesk(recipe, settings)
    for (const {id, text, source} of dump.documents) {
      const file = createDocument(text, {id, source}, settings)
      desk.read(file)
      files.set(id, file)
    }
    const known = desk.learn([...files].map(([id, file]) => [id, desk.observe(file)] as const))
    for (const [id, file] of files) verdicts.set(id, desk.settle(file, known))
  })

  function relations(kinds: readonly string[]): Set<string> {
    const pairs = new Set<string>()
    for (const [id, verdict] of verdicts) {
      for (const {kind, keeps} of verdict.duplicates)
        if (kinds.includes(kind)) pairs.add([id, keeps].sort().join(' = '))
    }
    return pairs
  }
  const pairsOf = (planted: ReadonlyMap<string, string>): Set<string> =>
    new Set([...planted].map((pair) => [...pair].sort().join(' = ')))

  it('finds each exact copy and no other', () => {
    expect(relations(['exact'])).toEqual(pairsOf(dump.exact))
  })

  it('finds each near copy and no other', () => {
    expect(relations(['near'])).toEqual(pairsOf(dump.near))
  })

  it('takes nothing for the same story that is another', () => {
    expect(relations(['same-story', 'update'])).toEqual(new Set())
  })

  it('leaves out one of each pair, and no article without a copy', () => {
    const dropped = [...verdicts].filter(([, verdict]) => verdict.dropped).map(([id]) => id)
    expect(dropped).toHaveLength(dump.exact.size + dump.near.size)
    for (const [copy, original] of [...dump.exact, ...dump.near]) {
      expect(
        [copy, original].filter((id) => dropped.includes(id)),
        copy,
      ).toHaveLength(1)
      const left = dropped.includes(copy) ? copy : original
      expect(verdicts.get(left)!.dropped!.duplicateOf).toBe(left === copy ? original : copy)
    }
  })

  it('keeps the shared passage in one article only', () => {
    const kept = dump.sharing.filter((id) => textOf(files.get(id)!).includes(dump.passage))
    expect(kept).toEqual(dump.sharing.slice(0, 1))
    for (const id of dump.sharing.slice(1)) {
      expect(
        verdicts
          .get(id)!
          .duplicates.filter((row) => row.kind === 'passage')
          .map((row) => row.keeps),
      ).toEqual([dump.sharing[0]])
    }
  })

  it('learns the closing line of a source and cuts it everywhere', () => {
    const kept = dump.closing.filter((id) => !verdicts.get(id)!.dropped)
    for (const id of kept) expect(textOf(files.get(id)!), id).not.toContain(dump.line)
    const rows = [...verdicts.values()].flatMap((verdict) => verdict.boilerplate)
    expect(rows.map((row) => row.segment)).toEqual([dump.line])
  })

  it('leaves every other paragraph alone', () => {
    for (const article of articles) {
      if (verdicts.get(article.id)!.dropped) continue
      const left = textOf(files.get(article.id)!).split('\n\n')
      expect(left.filter((paragraph) => paragraph !== dump.passage && paragraph !== dump.line)).toEqual([
        article.title,
        ...article.paragraphs,
      ])
    }
  })
})
