/** The articles and findings of a run as columns: places and a few words of each, read once. */
import type {Where} from '../../decisions/decider.ts'
import type {Placed, Run} from '../../ledger/read.ts'
import {placedRows} from '../../ledger/read.ts'
import type {Status, Tier} from '../api.ts'

export const tiers: readonly Tier[] = ['fix', 'suggest', 'flag']
export const statuses: readonly Status[] = ['applied', 'waiting', 'rejected', 'overlapped']
export const applied = statuses.indexOf('applied')
export const waiting = statuses.indexOf('waiting')

/** Where a row's line stands in its file. */
export interface Place {
  readonly start: number
  readonly length: number
}

export interface IndexedArticle extends Place {
  readonly id: string
  readonly title: string | null
  readonly source: string | null
  readonly language: string
  readonly published: string | null
  readonly words: number
  /** Its findings, and their bytes. */
  from: number
  to: number
  byteFrom: number
  byteTo: number
}

export interface IndexedRule {
  readonly id: string
  readonly stage: string
  /** Of its first finding. */
  readonly tier: Tier
}

/** A rule, what it found and what it put there: few for many findings. */
export interface Pair {
  readonly rule: number
  readonly before: string
  readonly after: string | null
  readonly tier: number
}

/** One entry a finding in every column: 100,000 objects would take several times the room. */
export class Columns {
  readonly articles: IndexedArticle[] = []
  readonly rules: IndexedRule[] = []
  readonly pairs: Pair[] = []
  /** The articles that the run left out, in the table of what was removed. */
  readonly leftOut = new Map<string, Place>()
  /** Numbers of the article, the rule, the pair; places in `tiers` and `statuses`. */
  readonly articleOf: number[] = []
  readonly ruleOf: number[] = []
  readonly pairOf: number[] = []
  readonly tierOf: number[] = []
  readonly statusOf: number[] = []
  readonly idOf: string[] = []
  readonly nthOf: number[] = []
  /** The run obeyed a decision on it. */
  readonly decidedBefore: boolean[] = []
  readonly #articleNumbers = new Map<string, number>()
  readonly #ruleNumbers = new Map<string, number>()
  readonly #sameId = new Map<string, number[]>()

  static async read(run: Run): Promise<Columns> {
    const columns = new Columns()
    for await (const placed of placedRows(run, 'articles')) columns.#addArticle(placed)
    // Known while the findings are read, and large.
    const pairNumbers = new Map<string, number>()
    for await (const placed of placedRows(run, 'findings')) columns.#addFinding(placed, pairNumbers)
    for await (const {row, start, length} of placedRows(run, 'removed')) {
      if (row.kind === 'article') columns.leftOut.set(row.article, {start, length})
    }
    return columns
  }

  /** Findings, which have the numbers below it. */
  get size(): number {
    return this.idOf.length
  }

  articleNumber(id: string): number | undefined {
    return this.#articleNumbers.get(id)
  }

  ruleNumber(id: string): number | undefined {
    return this.#ruleNumbers.get(id)
  }

  /** The findings with this id, which may stand in several articles. */
  withId(id: string): readonly number[] {
    return this.#sameId.get(id) ?? []
  }

  articleAt(n: number): IndexedArticle {
    return this.articles[this.articleOf[n]!]!
  }

  ruleAt(n: number): string {
    return this.rules[this.ruleOf[n]!]!.id
  }

  pairAt(n: number): Pair {
    return this.pairs[this.pairOf[n]!]!
  }

  whereOf(n: number): Where {
    const {id, source, language} = this.articleAt(n)
    return {article: id, source: source ?? undefined, language}
  }

  #addArticle({row, start, length}: Placed<'articles'>): void {
    const {id, title, source, language, published, words} = row
    this.#articleNumbers.set(id, this.articles.length)
    this.articles.push({
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

  #addFinding({row, start, length}: Placed<'findings'>, pairNumbers: Map<string, number>): void {
    const n = this.size
    const place = this.#articleNumbers.get(row.article)
    if (place === undefined) return
    const article = this.articles[place]!
    if (article.to === 0) {
      article.from = n
      article.byteFrom = start
    }
    article.to = n + 1
    article.byteTo = start + length
    const tier = tiers.indexOf(row.tier)
    let rule = this.#ruleNumbers.get(row.rule)
    if (rule === undefined) {
      rule = this.rules.push({id: row.rule, stage: row.stage, tier: row.tier}) - 1
      this.#ruleNumbers.set(row.rule, rule)
    }
    const key = `${rule}\u0000${row.before}\u0000${row.after ?? '\u0001'}`
    let pair = pairNumbers.get(key)
    if (pair === undefined) {
      pair = this.pairs.push({rule, before: row.before, after: row.after, tier}) - 1
      pairNumbers.set(key, pair)
    }
    this.articleOf.push(place)
    this.ruleOf.push(rule)
    this.pairOf.push(pair)
    this.tierOf.push(tier)
    this.statusOf.push(statuses.indexOf(row.status))
    this.idOf.push(row.id)
    this.nthOf.push(row.nth)
    this.decidedBefore.push(row.decidedBy === 'decision')
    const same = this.#sameId.get(row.id)
    if (same) same.push(n)
    else this.#sameId.set(row.id, [n])
  }
}
