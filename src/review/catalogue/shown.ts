/** Findings and hunks as the page shows them, with what decisions say of them. */
import type {Hunk} from '../../changes/hunks.ts'
import type {ShownFinding, ShownHunk} from '../api.ts'
import {wordParts} from '../word-diff.ts'
import type {Columns} from './columns.ts'
import type {Names} from './names.ts'
import {headOf, isCut, leftOf, rightOf, shortened} from './pieces.ts'
import type {Settled} from './settled.ts'
import type {OpenArticle, Texts} from './texts.ts'

/** The word diff is quadratic in the worst case: above this both sides stand whole beside each other. */
const WORDS_UP_TO = 4000

export class Shown {
  readonly #columns: Columns
  readonly #settled: Settled
  readonly #texts: Texts
  readonly #names: Names
  readonly #removing: ReadonlySet<string>

  /** @param removing Rules that take text out and put none there. */
  constructor(columns: Columns, settled: Settled, texts: Texts, names: Names, removing: ReadonlySet<string>) {
    this.#columns = columns
    this.#settled = settled
    this.#texts = texts
    this.#names = names
    this.#removing = removing
  }

  finding(n: number): ShownFinding {
    const columns = this.#columns
    const place = columns.articleOf[n]!
    const article = columns.articles[place]!
    const {original, findings} = this.#texts.article(place)
    const row = findings[n - article.from]!
    const same = columns.withId(row.id)
    const decision = this.#settled.decisionAt(n)
    return {
      n,
      id: row.id,
      nth: row.nth,
      twins: same.some((other) => other !== n && columns.articleOf[other] === place),
      same: same.length,
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
      before: headOf(row.before),
      after: row.after === null ? null : headOf(row.after),
      message: headOf(row.message),
      confidence: row.stage === 'names' ? this.#names.confidenceIn(article.language, row.before) : null,
      left: leftOf(original, row.start),
      right: rightOf(original, row.end),
      verdict: this.#settled.verdictAt(n),
      replacement: this.#settled.replacementAt(n),
      scope: decision === undefined ? null : decision.finding === undefined ? 'group' : 'one',
      pending: this.#settled.isPending(n),
      cut: isCut(row.before, row.after),
    }
  }

  /** A hunk of an article, whose findings have the numbers from `from` on. */
  hunk(hunk: Hunk, {original, findings}: OpenArticle, from: number): ShownHunk {
    const text = original.slice(hunk.start, hunk.end)
    if (hunk.kind === 'same') return {kind: 'same', ...shortened(text, hunk.start)}
    const own = hunk.findings.map((index) => findings[index]!)
    const first = own[0]!
    const after =
      hunk.kind === 'change'
        ? hunk.clean
        : own.length === 1 && first.after !== null && first.before === text
          ? first.after
          : null
    const words =
      after === null || after === '' || text === '' || text.length > WORDS_UP_TO || after.length > WORDS_UP_TO
        ? undefined
        : wordParts(text, after)
    return {
      kind: hunk.kind,
      before: shortened(text, hunk.start),
      after: after === null ? null : shortened(after, 0),
      ...(words ? {words} : {}),
      removes: own.some(({rule}) => this.#removing.has(rule)) && (after ?? 'x').trim() === '',
      findings: hunk.findings.map((index) => from + index),
    }
  }
}
