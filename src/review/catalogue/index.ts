/**
 * A run as the review server holds it: places and a few words of each finding in memory, the texts on the disk.
 *
 * 100,000 findings take some 20 MB and half a second; what a page shows is read when it is asked for.
 */
import type {RuleFacts} from '../../../pipeline/index.ts'
import {rules} from '../../../pipeline/index.ts'
import {targetOf} from '../../decisions/index.ts'
import type {Run} from '../../ledger/read.ts'
import type {Decision} from '../../tables.ts'
import type {
  ArticlePage,
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
  ShownName,
  Summary,
} from '../api.ts'
import {precisionOf} from '../precision.ts'
import {Boilerplate} from './boilerplate.ts'
import {Columns} from './columns.ts'
import {Counts} from './counts.ts'
import {Duplicates} from './duplicates.ts'
import {kindsOf} from './kinds.ts'
import type {ListQuery} from './lists.ts'
import {compare, numbersWith, pageOf} from './lists.ts'
import {Names} from './names.ts'
import {shortened} from './pieces.ts'
import {previewOf} from './preview.ts'
import type {Order} from './selection.ts'
import {Selection} from './selection.ts'
import {Settled} from './settled.ts'
import {Shown} from './shown.ts'
import {Texts} from './texts.ts'

/** Text that may be asked for at a time. */
export const MAX_STRETCH = 200_000

export interface ArticleQuery extends ListQuery {
  readonly source?: string | undefined
  readonly language?: string | undefined
  readonly open?: boolean | undefined
  readonly sort?: 'place' | 'open' | 'changes' | undefined
}

export interface FindingQuery extends Filters {
  readonly offset: number
  readonly limit: number
  readonly sort?: Order | undefined
}

/** Reads a run's tables once and indexes them. */
export async function openCatalogue(run: Run): Promise<Catalogue> {
  const columns = await Columns.read(run)
  const names = await Names.read(run)
  const boilerplate = await Boilerplate.read(run)
  // Files are held open from here on: nothing that can fail may come after.
  const duplicates = await Duplicates.open(run)
  return new Catalogue(run, columns, names, boilerplate, duplicates)
}

export class Catalogue {
  readonly run: Run
  readonly #columns: Columns
  readonly #names: Names
  readonly #boilerplate: Boilerplate
  readonly #duplicates: Duplicates
  readonly #texts: Texts
  readonly #settled: Settled
  readonly #counts: Counts
  readonly #selection: Selection
  readonly #shown: Shown
  readonly #facts: ReadonlyMap<string, RuleFacts>

  constructor(run: Run, columns: Columns, names: Names, boilerplate: Boilerplate, duplicates: Duplicates) {
    this.run = run
    this.#columns = columns
    this.#names = names
    this.#boilerplate = boilerplate
    this.#duplicates = duplicates
    this.#texts = new Texts(run, columns)
    this.#settled = new Settled(columns)
    this.#counts = new Counts(columns, this.#settled)
    this.#selection = new Selection(columns, this.#settled, this.#counts)
    const facts = rules()
    this.#facts = new Map(facts.map((rule) => [rule.id, rule]))
    const removing = new Set(facts.filter(({removes}) => removes === true).map(({id}) => id))
    this.#shown = new Shown(columns, this.#settled, this.#texts, names, removing)
  }

  summary(revision: string, sampleSize: number): Summary {
    const {settled, asked, pending, ofRule} = this.#counts.standing
    const {sources, languages, tiers, statuses} = this.#counts
    const {input, kept, leftOut, rejected} = this.run.info.articles
    const {sample} = this.#selection
    return {
      run: this.run.folder,
      revision,
      version: this.run.info.copydesk,
      articles: {input, kept, leftOut, rejected},
      findings: this.#columns.size,
      changes: ofRule.reduce((sum, one) => sum + one.applied, 0),
      waiting: asked,
      settled,
      decisions: new Set(this.#settled.decisions.map(targetOf)).size,
      pending,
      rules: this.#ruleSummaries(),
      sources,
      languages,
      tiers,
      statuses,
      names: this.#names.count,
      boilerplate: this.#boilerplate.count,
      duplicates: this.#duplicates.count,
      sample:
        sampleSize > 0
          ? {
              size: sample.length,
              decided: sample.filter((n) => this.#settled.decisionAt(n) !== undefined).length,
            }
          : null,
    }
  }

  articles({text, source, language, open, sort, ...query}: ArticleQuery): Page<ShownArticle> {
    const {articles} = this.#columns
    const {openOfArticle} = this.#counts.standing
    let found = numbersWith(articles, text, ({id, title}) => [id, title ?? '']).filter((place) => {
      const article = articles[place]!
      if (source !== undefined && (article.source ?? '') !== source) return false
      if (language !== undefined && article.language !== language) return false
      return !open || openOfArticle[place] !== 0
    })
    const changes = (place: number): number => articles[place]!.to - articles[place]!.from
    if (sort === 'open') found = found.sort((a, b) => openOfArticle[b]! - openOfArticle[a]! || a - b)
    if (sort === 'changes') found = found.sort((a, b) => changes(b) - changes(a) || a - b)
    return pageOf(found, query, (place) => this.#shownArticle(place))
  }

  article(place: number, offset: number, limit: number): ArticlePage | undefined {
    const indexed = this.#columns.articles[place]
    if (indexed === undefined) return undefined
    const article = this.#texts.article(place)
    const all = article.hunks()
    const hunks = all
      .slice(offset, offset + limit)
      .map((hunk) => this.#shown.hunk(hunk, article, indexed.from))
    const numbers = new Set(hunks.flatMap((hunk) => (hunk.kind === 'same' ? [] : hunk.findings)))
    const {path, authors, credits, captions, translatedFrom, sameStory} = article.row
    return {
      article: {
        ...this.#shownArticle(place),
        path,
        authors,
        credits,
        captions,
        translatedFrom,
        sameStory,
      },
      hunks,
      offset,
      total: all.length,
      findings: Object.fromEntries([...numbers].map((n) => [n, this.#shown.finding(n)])),
    }
  }

  articleNumber(id: string): number | undefined {
    return this.#columns.articleNumber(id)
  }

  /** Text of an article's original. */
  stretch(place: number, start: number, end: number): string | undefined {
    if (this.#columns.articles[place] === undefined) return undefined
    return this.#texts.article(place).original.slice(start, Math.min(end, start + MAX_STRETCH))
  }

  findings({offset, limit, sort, ...filters}: FindingQuery): Page<ShownFinding> {
    const found = this.#selection.ordered(this.#selection.filtered(filters), sort)
    return pageOf(found, {offset, limit}, (n) => this.#shown.finding(n))
  }

  /** The next finding from a place on that the filters let through; from the start when there is none behind it. */
  next(after: number, filters: Filters, backwards: boolean): ShownFinding | null {
    const found = this.#selection.filtered(filters)
    const next = backwards
      ? (found.findLast((n) => n < after) ?? found.at(-1))
      : (found.find((n) => n > after) ?? found[0])
    return next === undefined ? null : this.#shown.finding(next)
  }

  kinds({offset, limit, sort: _sort, ...filters}: FindingQuery): Page<Kind> {
    const found = this.#selection.filtered(filters)
    const {openOfPair} = this.#counts.standing
    return kindsOf(found, {offset, limit}, this.#columns, this.#settled, openOfPair)
  }

  names(query: ListQuery): Page<ShownName> {
    return this.#names.page(query, this.#settled)
  }

  boilerplate(query: ListQuery): Page<ShownBoilerplate> {
    return this.#boilerplate.page(query, this.#columns, this.#settled, this.#shown)
  }

  duplicates(query: ListQuery): Page<ShownDuplicate> {
    return this.#duplicates.page(query, this.#columns, this.#settled)
  }

  /** A document of the input, kept or left out. */
  document(id: string): ShownDocument | undefined {
    const place = this.#columns.articleNumber(id)
    if (place !== undefined) {
      const {title, source, published} = this.#columns.articles[place]!
      const {original} = this.#texts.article(place)
      return {id, title, source, published, leftOut: false, text: shortened(original, 0)}
    }
    const text = this.#texts.leftOut(id)
    if (text === undefined) return undefined
    return {id, title: null, source: null, published: null, leftOut: true, text: shortened(text, 0)}
  }

  /** The decisions, the newest first. */
  decisions(offset: number, limit: number): Page<ShownDecision> {
    const {decisions} = this.#settled
    const last = new Map(decisions.map((decision, number) => [targetOf(decision), number]))
    const fits = this.#settled.fits()
    const numbers = [...decisions.keys()].reverse()
    return pageOf(numbers, {offset, limit}, (number): ShownDecision => {
      const decision = decisions[number]!
      return {
        number,
        decision,
        inForce: last.get(targetOf(decision)) === number && decision.verdict !== 'withdraw',
        fits: fits.get(number) ?? 0,
      }
    })
  }

  /** What decisions would do. */
  preview(decisions: readonly Decision[]): Preview {
    return previewOf(decisions, this.#columns, this.#settled, this.#shown)
  }

  /** Takes newer decisions in; gives back the findings that they settle otherwise than before. */
  decide(decisions: readonly Decision[]): number[] {
    return this.#settled.take(decisions)
  }

  drawSample(size: number): void {
    this.#selection.drawSample(size, this.run.info.key)
  }

  close(): void {
    this.#texts.close()
    this.#duplicates.close()
  }

  #shownArticle(place: number): ShownArticle {
    const {id, title, source, language, published, words, from, to} = this.#columns.articles[place]!
    return {
      n: place,
      id,
      title,
      source,
      language,
      published,
      words,
      changes: to - from,
      open: this.#counts.standing.openOfArticle[place]!,
    }
  }

  #ruleSummaries(): RuleSummary[] {
    const {ofRule} = this.#counts.standing
    const summaries = this.#columns.rules.map((rule, number): RuleSummary => {
      const {count, applied, waiting, decided, single, fair} = ofRule[number]!
      const facts = this.#facts.get(rule.id)
      const tier = facts?.tier ?? rule.tier
      const isFair = fair.right + fair.wrong > 0
      return {
        rule: rule.id,
        tier,
        stage: rule.stage,
        finds: facts?.finds ?? '',
        why: facts?.why ?? '',
        count,
        applied,
        waiting,
        decided,
        fair: isFair,
        ...precisionOf(isFair ? fair : single, tier),
      }
    })
    return summaries.sort((a, b) => b.count - a.count || compare(a.rule, b.rule))
  }
}
