/**
 * A run as the review server holds it: places and a few words of each finding in memory, the texts on the disk.
 *
 * 100,000 findings take some 30 MB and half a second; what a page shows is read when it is asked for.
 */
import type {RuleFacts} from '../../pipeline/index.ts'
import {rules} from '../../pipeline/index.ts'
import type {Decidable, Decider, Where} from '../decisions.ts'
import {createDecider, foldedSegments, targetOf} from '../decisions.ts'
import type {Hunk} from '../hunks.ts'
import {hunksOf} from '../hunks.ts'
import {takeBack} from '../layers.ts'
import type {OpenTable, Run} from '../ledger/read.ts'
import {openTable, placedRows, rows} from '../ledger/read.ts'
import type {Decision, Row} from '../tables.ts'
import type {
  ArticlePage,
  Counted,
  Filters,
  Kind,
  Page,
  Preview,
  RuleSummary,
  ShownArticle,
  ShownBoilerplate,
  ShownDecision,
  ShownDocument,
  ShownDuplicate,
  ShownFinding,
  ShownHunk,
  ShownName,
  ShownText,
  Status,
  Summary,
  Tier,
  Verdict,
} from './api.ts'
import type {Tally} from './precision.ts'
import {drawSample, precisionOf} from './precision.ts'
import {wordParts} from './word-diff.ts'

type Finding = Row<'findings'>

const tiers: readonly Tier[] = ['fix', 'suggest', 'flag']
const statuses: readonly Status[] = ['applied', 'waiting', 'rejected', 'overlapped']
const applied = statuses.indexOf('applied')
const waiting = statuses.indexOf('waiting')

/** Text that a list shows of a change, and words around it. */
const SHOWN = 2000
const AROUND = 70
/** Unchanged text that is shown whole; of more its two ends. */
const SAME_SHOWN = 6000
const SAME_END = 1500
/** The word diff is quadratic in the worst case: above this both sides stand whole beside each other. */
const WORDS_UP_TO = 4000
/** Texts kept at hand: the articles around the one that is being looked at. */
const CACHE_UNITS = 32_000_000
/** Text that may be asked for at a time. */
export const MAX_STRETCH = 200_000

interface IndexedArticle {
  readonly id: string
  readonly title: string | null
  readonly source: string | null
  readonly language: string
  readonly published: string | null
  readonly words: number
  readonly start: number
  readonly length: number
  /** Its findings, and their bytes. */
  from: number
  to: number
  byteFrom: number
  byteTo: number
}

interface Pair {
  readonly rule: number
  readonly before: string
  readonly after: string | null
  readonly tier: number
}

interface Place {
  readonly start: number
  readonly length: number
}

export interface Catalogue {
  readonly run: Run
  summary(revision: string, sampleSize: number): Summary
  articles(query: ArticleQuery): Page<ShownArticle>
  article(n: number, offset: number, limit: number): ArticlePage | undefined
  articleNumber(id: string): number | undefined
  stretch(n: number, start: number, end: number): string | undefined
  findings(query: FindingQuery): Page<ShownFinding>
  /** The next finding from a place on that the filters let through; from the start when there is none behind it. */
  next(after: number, filters: Filters, backwards: boolean): ShownFinding | null
  kinds(query: FindingQuery): Page<Kind>
  names(query: ListQuery): Page<ShownName>
  boilerplate(query: ListQuery): Page<ShownBoilerplate>
  duplicates(query: ListQuery): Page<ShownDuplicate>
  document(id: string): ShownDocument | undefined
  decisions(offset: number, limit: number): Page<ShownDecision>
  preview(decisions: readonly Decision[]): Preview
  /** Takes newer decisions in; gives back the findings that they settle otherwise than before. */
  decide(decisions: readonly Decision[]): number[]
  drawSample(size: number): void
  close(): void
}

export interface ListQuery {
  readonly text?: string | undefined
  readonly offset: number
  readonly limit: number
}

export interface ArticleQuery extends ListQuery {
  readonly source?: string | undefined
  readonly language?: string | undefined
  readonly open?: boolean | undefined
  readonly sort?: 'place' | 'open' | 'changes' | undefined
}

export interface FindingQuery extends Filters {
  readonly offset: number
  readonly limit: number
  readonly sort?: 'place' | 'waiting' | 'frequency' | 'rule' | undefined
}

function nameKey(language: string, form: string): string {
  return `${language}\u0000${form.toLowerCase()}`
}

/** Reads a run's tables once and indexes them. */
export async function openCatalogue(run: Run): Promise<Catalogue> {
  const facts = new Map<string, RuleFacts & {readonly stage: string}>(rules().map((rule) => [rule.id, rule]))
  const articles: IndexedArticle[] = []
  const byId = new Map<string, number>()
  for await (const {row, start, length} of placedRows(run, 'articles')) {
    const {id, title, source, language, published, words} = row
    byId.set(id, articles.length)
    articles.push({
      id,
      title,
      source,
      language,
      published,
      words,
      start,
      length,
      from: 0,
      to: 0,
      byteFrom: 0,
      byteTo: 0,
    })
  }

  const starts: number[] = []
  const lengths: number[] = []
  const articleOf: number[] = []
  const ruleOf: number[] = []
  const tierOf: number[] = []
  const statusOf: number[] = []
  const pairOf: number[] = []
  const nthOf: number[] = []
  const idOf: string[] = []
  const decidedBefore: boolean[] = []
  const byFinding = new Map<string, number[]>()
  const ruleNames: string[] = []
  const stages: string[] = []
  const ruleNumbers = new Map<string, number>()
  const pairs: Pair[] = []
  const pairNumbers = new Map<string, number>()
  for await (const {row, start, length} of placedRows(run, 'findings')) {
    const n = starts.length
    const place = byId.get(row.article)
    if (place === undefined) continue
    const article = articles[place]!
    if (article.to === 0) {
      article.from = n
      article.byteFrom = start
    }
    article.to = n + 1
    article.byteTo = start + length
    let rule = ruleNumbers.get(row.rule)
    if (rule === undefined) {
      rule = ruleNames.length
      ruleNumbers.set(row.rule, rule)
      ruleNames.push(row.rule)
      stages.push(row.stage)
    }
    const key = `${rule}\u0000${row.before}\u0000${row.after ?? '\u0001'}`
    let pair = pairNumbers.get(key)
    if (pair === undefined) {
      pair = pairs.length
      pairNumbers.set(key, pair)
      pairs.push({rule, before: row.before, after: row.after, tier: tiers.indexOf(row.tier)})
    }
    starts.push(start)
    lengths.push(length)
    articleOf.push(place)
    ruleOf.push(rule)
    tierOf.push(tiers.indexOf(row.tier))
    statusOf.push(statuses.indexOf(row.status))
    pairOf.push(pair)
    nthOf.push(row.nth)
    idOf.push(row.id)
    decidedBefore.push(row.decidedBy === 'decision')
    const twins = byFinding.get(row.id)
    if (twins) twins.push(n)
    else byFinding.set(row.id, [n])
  }
  pairNumbers.clear()
  const size = starts.length
  const leftOut = new Map<string, Place>()
  for await (const {row, start, length} of placedRows(run, 'removed')) {
    if (row.kind === 'article') leftOut.set(row.article, {start, length})
  }
  const names: Row<'names'>[] = []
  for await (const row of rows(run, 'names')) names.push(row)
  names.sort((a, b) => occurrences(b) - occurrences(a))
  /** How sure the run is of what it writes for a spelling; of two names that share one, the less sure. */
  const confidenceOf = new Map<string, number>()
  for (const {language, variants, confidence} of names)
    for (const {form} of variants) {
      const key = nameKey(language, form)
      confidenceOf.set(key, Math.min(confidence, confidenceOf.get(key) ?? 1))
    }
  const boilerplate: Row<'boilerplate'>[] = []
  for await (const row of rows(run, 'boilerplate')) boilerplate.push(row)
  const clusters = new Map<string, Place[]>()
  for await (const {row, start, length} of placedRows(run, 'duplicates')) {
    const list = clusters.get(row.cluster)
    if (list) list.push({start, length})
    else clusters.set(row.cluster, [{start, length}])
  }
  const clusterNames = [...clusters.keys()]

  const tables: {
    articles: OpenTable<'articles'>
    findings: OpenTable<'findings'>
    removed: OpenTable<'removed'>
    duplicates: OpenTable<'duplicates'>
  } = {
    articles: openTable(run, 'articles'),
    findings: openTable(run, 'findings'),
    removed: openTable(run, 'removed'),
    duplicates: openTable(run, 'duplicates'),
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Decisions.

  let all: readonly Decision[] = []
  let decider: Decider = createDecider([])
  /** Number of the decision that settles a finding, or -1. */
  const settledBy = new Int32Array(size).fill(-1)
  /** The text that the rule had before a group's decision put another there. */
  let replaced = new Map<string, string>()
  let sample: Uint8Array | undefined
  let sampled: readonly number[] = []
  let counts: Counts | undefined

  function decidable(n: number): Decidable {
    const {rule, before, after} = pairs[pairOf[n]!]!
    const own =
      decidedBefore[n] && after !== null ? replaced.get(`${rule}\u0000${before}\u0000${after}`) : undefined
    return {id: idOf[n]!, rule: ruleNames[rule]!, before, after: own ?? after}
  }

  function whereOf(n: number): Where {
    const {id, source, language} = articles[articleOf[n]!]!
    return {article: id, source: source ?? undefined, language}
  }

  function candidates(decision: Decision): Iterable<number> {
    const {finding, group, name, boilerplate: segment, article} = decision
    if (finding !== undefined) return byFinding.get(finding) ?? []
    const place = article === undefined ? undefined : byId.get(article)
    if (article !== undefined && place === undefined) return []
    const rule = name ? 'name-variant' : segment ? 'learned-boilerplate' : group?.rule
    const number = rule === undefined ? undefined : ruleNumbers.get(rule)
    if (decision.duplicate || (rule !== undefined && number === undefined)) return []
    const from = place === undefined ? 0 : articles[place]!.from
    const to = place === undefined ? size : articles[place]!.to
    const found: number[] = []
    for (let n = from; n < to; n++) {
      if (number !== undefined && ruleOf[n] !== number) continue
      const at = articles[articleOf[n]!]!
      if (group?.source !== undefined && at.source !== group.source) continue
      if (name && at.language !== name.language) continue
      if (segment && at.source !== segment.source) continue
      const pair = pairs[pairOf[n]!]!
      // What another text was put into shows that text as its own.
      if (group?.before !== undefined && pair.before !== group.before) continue
      found.push(n)
    }
    return found
  }

  function take(decisions: readonly Decision[]): number[] {
    const known = new Set(all)
    const fresh = decisions.filter((decision) => !known.has(decision))
    const touched = new Set<number>()
    for (const decision of fresh) for (const n of candidates(decision)) touched.add(n)
    // Lines that vanished or moved (a file edited by hand) can have settled anything.
    const shifted = all.length > 0 && decisions[all.length - 1] !== all.at(-1)
    all = decisions
    decider = createDecider(all)
    replaced = new Map()
    for (const {group, replacement} of all) {
      if (group?.after === undefined || replacement === undefined) continue
      const rule = ruleNumbers.get(group.rule!)
      if (rule !== undefined) replaced.set(`${rule}\u0000${group.before}\u0000${replacement}`, group.after)
    }
    const changed: number[] = []
    const settle = (n: number): void => {
      const index = decider.find(decidable(n), whereOf(n), nthOf[n]) ?? -1
      if (settledBy[n] === index) return
      settledBy[n] = index
      changed.push(n)
    }
    if (shifted) for (let n = 0; n < size; n++) settle(n)
    else for (const n of touched) settle(n)
    counts = undefined
    return changed.sort((a, b) => a - b)
  }

  function verdictAt(n: number): Verdict {
    const index = settledBy[n]!
    return index === -1 ? null : (all[index]!.verdict as 'accept' | 'reject')
  }

  function replacementAt(n: number): string | null {
    const index = settledBy[n]!
    if (index === -1) return null
    const {name, replacement} = all[index]!
    // A name's form depends on the mention: the run writes it.
    return name ? null : (replacement ?? null)
  }

  /** Whether the next run would change the text. */
  function pendingAt(n: number): boolean {
    const status = statusOf[n]!
    const verdict = verdictAt(n)
    if (verdict === 'reject') return status === applied
    if (verdict === null) return decidedBefore[n]! && status === applied
    const {after} = pairs[pairOf[n]!]!
    const wish = replacementAt(n) ?? after
    return (
      wish !== null &&
      (status === waiting || (status === applied && wish !== after) || statuses[status] === 'rejected')
    )
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Counts.

  interface Counts {
    readonly settled: number
    readonly waiting: number
    readonly pending: number
    readonly openOfArticle: Int32Array
    readonly ofRule: {
      count: number
      applied: number
      waiting: number
      decided: number
      single: Tally
      fair: Tally
    }[]
    readonly openOfPair: Int32Array
  }

  function count(): Counts {
    if (counts) return counts
    const openOfArticle = new Int32Array(articles.length)
    const openOfPair = new Int32Array(pairs.length)
    const ofRule = ruleNames.map(() => ({
      count: 0,
      applied: 0,
      waiting: 0,
      decided: 0,
      single: {right: 0, wrong: 0},
      fair: {right: 0, wrong: 0},
    }))
    let settled = 0
    let open = 0
    let pending = 0
    for (let n = 0; n < size; n++) {
      const rule = ofRule[ruleOf[n]!]!
      const index = settledBy[n]!
      rule.count++
      if (statusOf[n] === applied) rule.applied++
      if (statusOf[n] === waiting) rule.waiting++
      // A suggestion that an earlier run let in on a person's word was one that waited.
      const asked = statusOf[n] === waiting || decidedBefore[n]
      if (asked) open++
      if (index !== -1) {
        rule.decided++
        if (asked) settled++
        const {finding, replacement, verdict, sample: fair} = all[index]!
        if (finding !== undefined && tierOf[n] !== 2) {
          // The run that obeyed wrote the person's text where the rule's own stood: it says nothing for the rule.
          const own =
            replacement === undefined || (replacement === pairs[pairOf[n]!]!.after && !decidedBefore[n])
          const side = verdict === 'accept' && own ? 'right' : 'wrong'
          rule.single[side]++
          if (fair) rule.fair[side]++
        }
      } else if (statusOf[n] === waiting) {
        openOfArticle[articleOf[n]!]!++
        openOfPair[pairOf[n]!]!++
      }
      if (pendingAt(n)) pending++
    }
    counts = {settled, waiting: open, pending, openOfArticle, ofRule, openOfPair}
    return counts
  }

  let countOfPair: Int32Array | undefined
  function frequencies(): Int32Array {
    if (!countOfPair) {
      countOfPair = new Int32Array(pairs.length)
      for (let n = 0; n < size; n++) countOfPair[pairOf[n]!]!++
    }
    return countOfPair
  }

  const plainCounts = ((): {
    sources: Counted[]
    languages: Counted[]
    tiers: Counted[]
    statuses: Counted[]
  } => {
    const tally = (key: (n: number) => string): Counted[] => {
      const map = new Map<string, number>()
      for (let n = 0; n < size; n++) map.set(key(n), (map.get(key(n)) ?? 0) + 1)
      return [...map]
        .map(([name, count]) => ({name, count}))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    }
    return {
      sources: tally((n) => articles[articleOf[n]!]!.source ?? ''),
      languages: tally((n) => articles[articleOf[n]!]!.language),
      tiers: tally((n) => tiers[tierOf[n]!]!),
      statuses: tally((n) => statuses[statusOf[n]!]!),
    }
  })()

  // -------------------------------------------------------------------------------------------------------------------
  // Filters.

  const filteredBefore = new Map<string, {revision: readonly Decision[]; found: number[]}>()

  function filtered(filters: Filters): number[] {
    const key = JSON.stringify([
      filters.rule,
      filters.tier,
      filters.status,
      filters.source,
      filters.language,
      filters.text,
      filters.article,
      filters.state,
      filters.sample,
    ])
    const known = filteredBefore.get(key)
    // Only a filter by state depends on decisions.
    if (known && (filters.state === undefined || known.revision === all)) return known.found
    const matches = matcher(filters)
    const found: number[] = []
    if (filters.sample && sample) {
      for (const n of sampled) if (matches(n)) found.push(n)
    } else for (let n = 0; n < size; n++) if (matches(n)) found.push(n)
    if (filteredBefore.size > 20) filteredBefore.clear()
    filteredBefore.set(key, {revision: all, found})
    return found
  }

  function matcher(filters: Filters): (n: number) => boolean {
    const rule = filters.rule === undefined ? undefined : (ruleNumbers.get(filters.rule) ?? -1)
    const tier = filters.tier === undefined ? undefined : tiers.indexOf(filters.tier as Tier)
    const status = filters.status === undefined ? undefined : statuses.indexOf(filters.status as Status)
    const article = filters.article === undefined ? undefined : (byId.get(filters.article) ?? -1)
    const {source, language, state} = filters
    const text = filters.text?.trim().toLowerCase() || undefined
    let pairHits: Uint8Array | undefined
    let articleHits: Uint8Array | undefined
    if (text !== undefined) {
      pairHits = Uint8Array.from(pairs, ({before, after, rule: of}) =>
        before.toLowerCase().includes(text) ||
        after?.toLowerCase().includes(text) ||
        ruleNames[of]!.includes(text)
          ? 1
          : 0,
      )
      articleHits = Uint8Array.from(articles, ({id, title}) =>
        id.toLowerCase().includes(text) || title?.toLowerCase().includes(text) ? 1 : 0,
      )
    }
    return (n) => {
      if (rule !== undefined && ruleOf[n] !== rule) return false
      if (tier !== undefined && tierOf[n] !== tier) return false
      if (status !== undefined && statusOf[n] !== status) return false
      if (article !== undefined && articleOf[n] !== article) return false
      if (source !== undefined && (articles[articleOf[n]!]!.source ?? '') !== source) return false
      if (language !== undefined && articles[articleOf[n]!]!.language !== language) return false
      if (pairHits && !pairHits[pairOf[n]!] && !articleHits![articleOf[n]!]) return false
      if (state !== undefined) {
        const verdict = verdictAt(n)
        if (state === 'open' && (verdict !== null || statusOf[n] !== waiting)) return false
        if (state === 'undecided' && verdict !== null) return false
        if (state === 'accepted' && verdict !== 'accept') return false
        if (state === 'rejected' && verdict !== 'reject') return false
      }
      return true
    }
  }

  function sorted(found: readonly number[], sort: FindingQuery['sort']): readonly number[] {
    if (sort === 'frequency') {
      const often = frequencies()
      return found.toSorted(
        (a, b) => often[pairOf[b]!]! - often[pairOf[a]!]! || pairOf[a]! - pairOf[b]! || a - b,
      )
    }
    if (sort === 'rule')
      return found.toSorted(
        (a, b) => compare(ruleNames[ruleOf[a]!]!, ruleNames[ruleOf[b]!]!) || pairOf[a]! - pairOf[b]! || a - b,
      )
    // What the run left to a person stays in front when it is decided: nothing jumps away under the hand.
    if (sort === 'waiting') {
      const waits = (n: number): boolean => statusOf[n] === waiting
      return [...found.filter(waits), ...found.filter((n) => !waits(n))]
    }
    return found
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Texts.

  interface Opened {
    readonly row: Row<'articles'>
    readonly findings: readonly Finding[]
    readonly original: string
    hunks?: readonly Hunk[]
  }
  const opened = new Map<number, Opened>()
  let cachedUnits = 0

  function open(place: number): Opened {
    const known = opened.get(place)
    if (known) {
      opened.delete(place)
      opened.set(place, known)
      return known
    }
    const {start, length, byteFrom, byteTo} = articles[place]!
    const row = tables.articles.row(start, length)
    const findings = byteTo === 0 ? [] : tables.findings.rows(byteFrom, byteTo)
    const one: Opened = {row, findings, original: takeBack(row.text, findings)}
    opened.set(place, one)
    cachedUnits += one.original.length * 2
    for (const [other, old] of opened) {
      if (cachedUnits <= CACHE_UNITS || other === place) break
      opened.delete(other)
      cachedUnits -= old.original.length * 2
    }
    return one
  }

  function shown(n: number): ShownFinding {
    const place = articleOf[n]!
    const article = articles[place]!
    const one = open(place)
    const row = one.findings[n - article.from]!
    const {original} = one
    const long = row.before.length > SHOWN || (row.after?.length ?? 0) > SHOWN
    const index = settledBy[n]!
    return {
      n,
      id: row.id,
      nth: row.nth,
      twins: byFinding.get(row.id)!.some((other) => other !== n && articleOf[other] === place),
      same: byFinding.get(row.id)!.length,
      article: article.id,
      articleN: place,
      source: article.source,
      language: article.language,
      rule: row.rule,
      stage: row.stage,
      tier: row.tier,
      status: row.status,
      decidedBy: row.decidedBy,
      start: row.start,
      end: row.end,
      before: row.before.slice(0, SHOWN),
      after: row.after?.slice(0, SHOWN) ?? null,
      message: row.message.slice(0, SHOWN),
      confidence:
        row.stage === 'names' ? (confidenceOf.get(nameKey(article.language, row.before)) ?? null) : null,
      left: leftOf(original, row.start),
      right: rightOf(original, row.end),
      verdict: verdictAt(n),
      replacement: replacementAt(n),
      scope: index === -1 ? null : all[index]!.finding === undefined ? 'group' : 'one',
      pending: pendingAt(n),
      cut: long,
    }
  }

  function shownArticle(place: number): ShownArticle {
    const {id, title, source, language, published, words, from, to} = articles[place]!
    return {
      n: place,
      id,
      title,
      source,
      language,
      published,
      words,
      changes: to - from,
      open: count().openOfArticle[place]!,
    }
  }

  function shownHunk(hunk: Hunk, place: number, one: Opened): ShownHunk {
    const text = one.original.slice(hunk.start, hunk.end)
    if (hunk.kind === 'same') return {kind: 'same', ...shorten(text, hunk.start)}
    const {from} = articles[place]!
    const findings = hunk.findings.map((index) => from + index)
    const first = one.findings[hunk.findings[0]!]!
    const after =
      hunk.kind === 'change'
        ? hunk.clean
        : hunk.findings.length === 1 && first.after !== null && first.before === text
          ? first.after
          : null
    const removes =
      hunk.findings.some((index) => facts.get(one.findings[index]!.rule)?.removes === true) &&
      (after ?? 'x').trim() === ''
    const words =
      after === null || after === '' || text === '' || text.length > WORDS_UP_TO || after.length > WORDS_UP_TO
        ? undefined
        : wordParts(text, after)
    return {
      kind: hunk.kind,
      before: shorten(text, hunk.start),
      after: after === null ? null : shorten(after, 0),
      ...(words ? {words} : {}),
      removes,
      findings,
    }
  }

  // -------------------------------------------------------------------------------------------------------------------

  function pairVerdict({rule, before, after}: Pair): Verdict {
    const index = decider.find({id: '', rule: ruleNames[rule]!, before, after}, {article: ''}, undefined)
    return index === undefined ? null : (all[index]!.verdict as 'accept' | 'reject')
  }

  function nameVerdict(language: string, form: string): {verdict: Verdict; written: string | null} {
    const index = decider.find(
      {id: '', rule: 'name-variant', before: form, after: null},
      {article: '', language},
      undefined,
    )
    const decision = index === undefined ? undefined : all[index]!
    if (!decision?.name) return {verdict: null, written: null}
    return {verdict: decision.verdict as 'accept' | 'reject', written: decision.replacement ?? null}
  }

  /** The findings that took a shared passage out. */
  function cutsOf({article, evidence}: Row<'duplicates'>): {id: string; nth: number; article: string}[] {
    const {from, to} = articles[byId.get(article) ?? -1] ?? {from: 0, to: 0}
    const found: {id: string; nth: number; article: string}[] = []
    for (let n = from; n < to; n++) {
      const {rule, before} = pairs[pairOf[n]!]!
      if (ruleNames[rule] !== 'repeated-passage') continue
      if (evidence.shared.some((text) => before.includes(text.trim())))
        found.push({id: idOf[n]!, nth: nthOf[n]!, article})
    }
    return found
  }

  function page<Item>(
    list: readonly number[],
    offset: number,
    limit: number,
    item: (n: number) => Item,
  ): Page<Item> {
    return {total: list.length, offset, items: list.slice(offset, offset + limit).map(item)}
  }

  const titleOf = (id: string): string | null => {
    const place = byId.get(id)
    return place === undefined ? null : articles[place]!.title
  }

  return {
    run,
    summary(revision, sampleSize) {
      const {settled, waiting: asked, pending, ofRule} = count()
      const ruleRows = ruleNames.map((rule, number): RuleSummary => {
        const of = ofRule[number]!
        const tier = facts.get(rule)?.tier ?? tiers[tierOf[ruleOf.indexOf(number)]!]!
        const isFair = of.fair.right + of.fair.wrong > 0
        return {
          rule,
          tier,
          stage: stages[number]!,
          finds: facts.get(rule)?.finds ?? '',
          why: facts.get(rule)?.why ?? '',
          count: of.count,
          applied: of.applied,
          waiting: of.waiting,
          decided: of.decided,
          fair: isFair,
          ...precisionOf(isFair ? of.fair : of.single, tier),
        }
      })
      const {input, kept, leftOut: out, rejected} = run.info.articles
      return {
        run: run.folder,
        revision,
        version: run.info.copydesk,
        articles: {input, kept, leftOut: out, rejected},
        findings: size,
        changes: ofRule.reduce((sum, one) => sum + one.applied, 0),
        waiting: asked,
        settled,
        decisions: new Set(all.map(targetOf)).size,
        pending,
        rules: ruleRows.sort((a, b) => b.count - a.count || compare(a.rule, b.rule)),
        ...plainCounts,
        names: names.length,
        boilerplate: boilerplate.length,
        duplicates: clusterNames.length,
        sample:
          sampleSize > 0
            ? {size: sampled.length, decided: sampled.filter((n) => settledBy[n] !== -1).length}
            : null,
      }
    },
    articles({text, source, language, open: onlyOpen, sort, offset, limit}) {
      const {openOfArticle} = count()
      const query = text?.trim().toLowerCase() || undefined
      let found: number[] = []
      for (const [place, article] of articles.entries()) {
        if (source !== undefined && (article.source ?? '') !== source) continue
        if (language !== undefined && article.language !== language) continue
        if (onlyOpen && openOfArticle[place] === 0) continue
        if (
          query !== undefined &&
          !article.id.toLowerCase().includes(query) &&
          !article.title?.toLowerCase().includes(query)
        )
          continue
        found.push(place)
      }
      if (sort === 'open') found = found.sort((a, b) => openOfArticle[b]! - openOfArticle[a]! || a - b)
      if (sort === 'changes')
        found = found.sort(
          (a, b) => articles[b]!.to - articles[b]!.from - (articles[a]!.to - articles[a]!.from) || a - b,
        )
      return page(found, offset, limit, shownArticle)
    },
    article(place, offset, limit) {
      if (articles[place] === undefined) return undefined
      const one = open(place)
      one.hunks ??= hunksOf(one.original.length, one.findings)
      const hunks = one.hunks.slice(offset, offset + limit).map((hunk) => shownHunk(hunk, place, one))
      const numbers = new Set(hunks.flatMap((hunk) => (hunk.kind === 'same' ? [] : hunk.findings)))
      const {path, authors, credits, captions, translatedFrom, sameStory} = one.row
      return {
        article: {...shownArticle(place), path, authors, credits, captions, translatedFrom, sameStory},
        hunks,
        offset,
        total: one.hunks.length,
        findings: Object.fromEntries([...numbers].map((n) => [n, shown(n)])),
      }
    },
    articleNumber: (id) => byId.get(id),
    stretch(place, start, end) {
      if (articles[place] === undefined) return undefined
      return open(place).original.slice(start, Math.min(end, start + MAX_STRETCH))
    },
    findings: ({offset, limit, sort, ...filters}) =>
      page(sorted(filtered(filters), sort), offset, limit, shown),
    next(after, filters, backwards) {
      const found = filtered(filters)
      if (found.length === 0) return null
      if (backwards) return shown(found.findLast((n) => n < after) ?? found.at(-1)!)
      return shown(found.find((n) => n > after) ?? found[0]!)
    },
    kinds({offset, limit, sort: _sort, ...filters}) {
      const open = count().openOfPair
      const byPair = new Map<number, {count: number; articles: number; last: number; n: number}>()
      for (const n of filtered(filters)) {
        const pair = pairOf[n]!
        const known = byPair.get(pair)
        if (!known) byPair.set(pair, {count: 1, articles: 1, last: articleOf[n]!, n})
        else {
          known.count++
          if (known.last !== articleOf[n]) known.articles++
          known.last = articleOf[n]!
        }
      }
      const list = [...byPair].sort(([a, x], [b, y]) => y.count - x.count || a - b)
      return {
        total: list.length,
        offset,
        items: list.slice(offset, offset + limit).map(([number, {count, articles, n}]) => {
          const pair = pairs[number]!
          return {
            rule: ruleNames[pair.rule]!,
            tier: tiers[pair.tier]!,
            before: pair.before.slice(0, SHOWN),
            after: pair.after?.slice(0, SHOWN) ?? null,
            count,
            articles,
            open: open[number]!,
            verdict: pairVerdict(pair),
            n,
            cut: pair.before.length > SHOWN || (pair.after?.length ?? 0) > SHOWN,
          }
        }),
      }
    },
    names({text, offset, limit}) {
      const query = text?.trim().toLowerCase() || undefined
      const found = names.flatMap((row, at) =>
        query === undefined ||
        row.canonical.toLowerCase().includes(query) ||
        row.variants.some(({form}) => form.toLowerCase().includes(query))
          ? [at]
          : [],
      )
      return page(found, offset, limit, (at) => {
        const row = names[at]!
        return {
          canonical: row.canonical,
          language: row.language,
          kind: row.kind as ShownName['kind'],
          variants: row.variants.map((variant) => ({...variant, ...nameVerdict(row.language, variant.form)})),
          decidedBy: row.decidedBy,
          confidence: row.confidence,
        }
      })
    },
    boilerplate({text, offset, limit}) {
      const query = text?.trim().toLowerCase() || undefined
      const found = boilerplate.flatMap((row, at) =>
        query === undefined ||
        row.segment.toLowerCase().includes(query) ||
        row.source.toLowerCase().includes(query)
          ? [at]
          : [],
      )
      return page(found, offset, limit, (at): ShownBoilerplate => {
        const row = boilerplate[at]!
        const wanted = new Set(foldedSegments(row.segment))
        const mine: number[] = []
        for (const n of candidates({
          boilerplate: {source: row.source, segment: row.segment},
          verdict: 'accept',
        })) {
          if (foldedSegments(pairs[pairOf[n]!]!.before).some((key) => wanted.has(key))) mine.push(n)
        }
        const index = decider.find(
          {id: '', rule: 'learned-boilerplate', before: row.segment, after: ''},
          {article: '', source: row.source},
          undefined,
        )
        return {
          ...row,
          verdict: index === undefined ? null : (all[index]!.verdict as 'accept' | 'reject'),
          count: mine.length,
          examples: mine.slice(0, 3).map(shown),
        }
      })
    },
    duplicates({text, offset, limit}) {
      const query = text?.trim().toLowerCase() || undefined
      const found = clusterNames.flatMap((name, at) =>
        query === undefined || name.toLowerCase().includes(query) ? [at] : [],
      )
      return page(
        found,
        offset,
        limit,
        (at): ShownDuplicate => ({
          cluster: clusterNames[at]!,
          rows: clusters
            .get(clusterNames[at]!)!
            .slice(0, 200)
            .map(({start, length}) => {
              const row = tables.duplicates.row(start, length)
              const shared = row.evidence.shared.slice(0, 5).map((one) => one.slice(0, SHOWN))
              return {
                ...row,
                evidence: {...row.evidence, shared},
                verdict: decider.pair(row.article, row.keeps) ?? null,
                cuts: row.action === 'cut' ? cutsOf(row) : [],
                title: titleOf(row.article),
                keepsTitle: titleOf(row.keeps),
              }
            }),
        }),
      )
    },
    document(id) {
      const place = byId.get(id)
      if (place !== undefined) {
        const {title, source, published} = articles[place]!
        return {id, title, source, published, leftOut: false, text: shorten(open(place).original, 0)}
      }
      const out = leftOut.get(id)
      if (!out) return undefined
      const row = tables.removed.row(out.start, out.length)
      return {id, title: null, source: null, published: null, leftOut: true, text: shorten(row.text, 0)}
    },
    decisions(offset, limit) {
      const last = new Map(all.map((decision, index) => [targetOf(decision), index]))
      const fits = new Map<number, number>()
      for (const index of settledBy) if (index !== -1) fits.set(index, (fits.get(index) ?? 0) + 1)
      const items: ShownDecision[] = []
      for (let at = all.length - 1 - offset; at >= 0 && items.length < limit; at--) {
        const decision = all[at]!
        items.push({
          number: at,
          decision,
          inForce: last.get(targetOf(decision)) === at && decision.verdict !== 'withdraw',
          fits: fits.get(at) ?? 0,
        })
      }
      return {total: all.length, offset, items}
    },
    preview(decisions) {
      const wished = [...all, ...decisions]
      const then = createDecider(wished)
      const touched = new Set<number>()
      for (const decision of decisions) for (const n of candidates(decision)) touched.add(n)
      const affected: number[] = []
      let willApply = 0
      let willTakeBack = 0
      let unchanged = 0
      for (const n of touched) {
        const finding = decidable(n)
        const index = then.find(finding, whereOf(n), nthOf[n])
        if (index === undefined && settledBy[n] === -1) continue
        const fits = index !== undefined && index >= all.length
        const taken = index === undefined && settledBy[n] !== -1
        if (!fits && !taken) {
          // Only what the decision is about at all counts as settled more narrowly.
          const alone = createsFit(decisions, finding, whereOf(n), nthOf[n]!)
          if (alone) unchanged++
          continue
        }
        affected.push(n)
        const verdict = index === undefined ? undefined : wished[index]!
        const {after} = pairs[pairOf[n]!]!
        if (
          verdict?.verdict === 'accept' &&
          statusOf[n] !== applied &&
          (verdict.replacement ?? after) !== null
        )
          willApply++
        if (verdict?.verdict === 'reject' && statusOf[n] === applied) willTakeBack++
      }
      const places = new Set(affected.map((n) => articleOf[n]!))
      const pairsDecided = decisions.filter(({duplicate}) => duplicate).length
      return {
        findings: affected.length,
        articles: places.size + pairsDecided,
        willApply,
        willTakeBack:
          willTakeBack + decisions.filter(({duplicate, verdict}) => duplicate && verdict === 'reject').length,
        unchanged,
        examples: affected.slice(0, 5).map(shown),
      }
    },
    decide: take,
    drawSample(wanted) {
      const list = Array.from({length: size}, (_, n) => ({
        rule: ruleNames[ruleOf[n]!]!,
        key: `${idOf[n]!} ${nthOf[n]!} ${articles[articleOf[n]!]!.id}`,
      }))
      sampled = drawSample(list, wanted, run.info.key)
      sample = new Uint8Array(size)
      for (const n of sampled) sample[n] = 1
    },
    close() {
      for (const table of Object.values(tables)) table.close()
    },
  }
}

const alone = new WeakMap<readonly Decision[], Decider>()

function createsFit(decisions: readonly Decision[], finding: Decidable, where: Where, nth: number): boolean {
  let decider = alone.get(decisions)
  if (!decider) alone.set(decisions, (decider = createDecider(decisions)))
  return decider.find(finding, where, nth) !== undefined
}

/** Line breaks of the surroundings say nothing about a change: they are signs here. */
function flat(text: string): string {
  return text.replace(/[ \t]*(\r?\n)[\s]*/g, (breaks) => (breaks.split('\n').length > 2 ? ' ¶ ' : ' '))
}

function leftOf(text: string, end: number): string {
  const from = Math.max(0, end - AROUND)
  const part = text.slice(from, end)
  const space = part.search(/\s/)
  return from === 0 ? flat(part) : `… ${flat(part.slice(space === -1 || space > 20 ? 0 : space)).trimStart()}`
}

function rightOf(text: string, start: number): string {
  const part = text.slice(start, start + AROUND)
  if (start + AROUND >= text.length) return flat(part)
  const cut = part.search(/\s\S*$/)
  return `${flat(part.slice(0, cut < AROUND - 20 ? undefined : cut)).trimEnd()} …`
}

function occurrences(row: Row<'names'>): number {
  return row.variants.reduce((sum, {count}) => sum + count, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function shorten(text: string, start: number): ShownText {
  if (text.length <= SAME_SHOWN) return {text}
  return {
    text: text.slice(0, SAME_END) + text.slice(-SAME_END),
    gap: {at: SAME_END, start: start + SAME_END, end: start + text.length - SAME_END},
  }
}
