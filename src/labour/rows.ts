/** What a settled document adds to the tables of a run. */
import {join} from 'node:path'
import type {Document, Finding} from '../../pipeline/index.ts'
import {textOf, toRow} from '../../pipeline/index.ts'
import type {ArticleVerdict} from '../../pipeline/tables.ts'
import {hunksOf} from '../changes/hunks.ts'
import {takeBack} from '../changes/layers.ts'
import {patchOf} from '../changes/patch.ts'
import {toUtf8} from '../encoding.ts'
import type {RuleCounts} from '../ledger/info.ts'
import {higher} from '../ledger/info.ts'
import type {Row} from '../tables.ts'
import {countWords} from './count-words.ts'
import type {Line} from './freight.ts'
import type {Departure} from './index.ts'
import type {State} from './state.ts'

/** Tables to which a document adds lines. */
export const settledTables = [
  'articles',
  'findings',
  'removed',
  'duplicates',
  'boilerplate',
  'originals',
  'diff',
] as const

/** Lines for each table, and counts. */
export interface SettleResult extends Readonly<Record<(typeof settledTables)[number], Line>> {
  readonly kept: boolean
  /** Rows about relations to other documents. */
  readonly relations: number
  readonly rules: Record<string, RuleCounts>
  readonly milliseconds: number
}

/**
 * Rows for the tables; the clean text goes to `writes`, for who writes many files at once.
 *
 * @throws When the findings do not give the original back.
 */
export async function rowsOf(
  file: Document,
  state: State,
  departure: Departure,
  verdict: ArticleVerdict,
  texts: string | null,
  writes: [path: string, content: Buffer][],
): Promise<Omit<SettleResult, 'milliseconds'>> {
  const {id} = departure
  const relations = {
    relations: verdict.duplicates.length,
    duplicates: verdict.duplicates.map(line).join(''),
    boilerplate: verdict.boilerplate.map(line).join(''),
    originals: originalLine(state, id),
  }
  if (verdict.dropped) return {...leftOutRows(state, id, verdict.dropped), ...relations}
  const text = textOf(file)
  const found = file.data.findings!
  const rows = found.map((finding) => ({article: id, ...toRow(finding)}))
  // What stands in the ledger must give the original back; an article that it does not is not let out.
  if (takeBack(text, rows) !== state.text)
    throw new Error('The record of the changes does not give the original back')
  const metadata = file.data.metadata!
  const article: Omit<Row<'articles'>, 'extra'> = {
    id,
    path: state.path,
    source: file.data.source ?? null,
    title: metadata.title ?? null,
    text,
    language: file.data.language!,
    published: metadata.published ?? null,
    authors: metadata.authors,
    credits: metadata.credits,
    captions: metadata.captions,
    translatedFrom: metadata.translatedFrom ?? null,
    sameStory: [...verdict.sameStory],
    words: countWords(text, file.data.language!),
  }
  const rules: Record<string, RuleCounts> = {}
  let findings = ''
  let removed = ''
  for (const [index, finding] of found.entries()) {
    const {article: _article, id: findingId, nth, ...rest} = rows[index]!
    findings += line({id: findingId, nth, article: id, ...rest} satisfies Row<'findings'>)
    if (finding.removes && finding.status === 'applied') {
      removed += line({
        article: id,
        kind: 'passage',
        rule: finding.rule,
        start: finding.start,
        end: finding.end,
        text: finding.before,
        duplicateOf: partnerOf(finding, verdict),
      } satisfies Row<'removed'>)
    }
    const counts = (rules[finding.rule] ??= {
      tier: finding.tier,
      applied: 0,
      waiting: 0,
      rejected: 0,
      overlapped: 0,
    })
    counts.tier = higher(counts.tier, finding.tier)
    counts[finding.status]++
  }
  const path = texts === null ? undefined : join(texts, departure.file)
  if (path !== undefined) writes.push([path, toUtf8(text)])
  return {
    kept: true,
    articles: `${JSON.stringify(article).slice(0, -1)},"extra":${extraOf(state, departure)}}\n`,
    findings,
    removed,
    ...relations,
    diff:
      text === state.text
        ? ''
        : await patchOf(`text/${departure.file}`, state.text, hunksOf(state.text.length, rows)),
    rules,
  }
}

/** The article in which a cut passage stays. */
function partnerOf(finding: Finding, {duplicates}: ArticleVerdict): string | null {
  const cut = duplicates.find(
    (row) => row.action === 'cut' && row.evidence.shared.some((text) => finding.before.includes(text.trim())),
  )
  return finding.stage === 'dump' && cut ? cut.keeps : null
}

function leftOutRows(
  state: State,
  article: string,
  {rule, duplicateOf}: NonNullable<ArticleVerdict['dropped']>,
) {
  const row: Row<'removed'> = {
    article,
    kind: 'article',
    rule,
    start: 0,
    end: state.text.length,
    text: state.text,
    duplicateOf,
  }
  return {kept: false, articles: '', findings: '', removed: line(row), diff: '', rules: {}}
}

function originalLine(state: State, article: string): string {
  return state.original ? line({article, ...state.original} satisfies Row<'originals'>) : ''
}

/** The untouched fields; the record's own id among them when the article could not be called by it. */
function extraOf({extra}: State, {own}: Departure): string {
  if (!own) return extra
  const field = `${JSON.stringify(own.key)}:${own.raw}`
  return /^\{\s*\}$/.test(extra) ? `{${field}}` : `{${field},${extra.slice(1)}`
}

export function line(row: unknown): string {
  return `${JSON.stringify(row)}\n`
}
