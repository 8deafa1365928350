/** The work on documents as batches, for this thread or another: read, then settle. */
import {join} from 'node:path'
import {copyOf} from '../pipeline/document.ts'
import type {
  Document,
  Finding,
  FindingState,
  Kept,
  Known,
  Layer,
  Metadata,
  Settings,
} from '../pipeline/index.ts'
import {
  apply,
  createDesk,
  createDocument,
  fromState,
  recipe,
  segmentsOf,
  textOf,
  toRow,
  toState,
} from '../pipeline/index.ts'
import type {ArticleVerdict} from '../pipeline/tables.ts'
import type {PlainSettings} from './config.ts'
import {decidedNames} from './decided-names.ts'
import type {Decider} from './decider.ts'
import {createDecider} from './decider.ts'
import {writeFiles} from './disk.ts'
import {toUtf8} from './encoding.ts'
import type {Article} from './formats/article.ts'
import {type Line, textOf as lineText} from './freight.ts'
import {hunksOf} from './hunks.ts'
import {takeBack} from './layers.ts'
import type {RuleCounts} from './ledger/info.ts'
import {lexicon} from './lexicon.ts'
import {patchOf} from './patch.ts'
import type {Decision, Row} from './tables.ts'

/** What a labourer must know before the first batch; plain JSON. */
export interface Plan {
  readonly settings: PlainSettings
  readonly decisions: readonly Decision[]
  /** Folder for the files of `text/`; none where the texts go elsewhere. */
  readonly texts: string | null
}

/** An article on its way to phase one. */
export interface Arrival {
  readonly article: Article
  /** Of the file. */
  readonly path: string
}

/** A document between the phases, as it lies in the spool. */
export interface State {
  readonly path: string
  readonly facts: Article['facts']
  readonly extra: string
  readonly original: Article['original'] | null
  readonly text: string
  readonly language: string
  readonly layers: readonly Layer[]
  readonly findings: readonly FindingState[]
  readonly metadata: Metadata
  readonly unsettled: boolean
  /** What rules found in it already; a spool of an earlier version has none. */
  readonly kept?: Kept
}

/** What phase one leaves of an article: two lines for the spool, or why there is nothing. */
export type ReadResult =
  | {readonly state: Line; readonly seen: Line; readonly milliseconds: number}
  | {readonly failed: string}

/** A document on its way to phase three. */
export interface Departure {
  readonly id: string
  /** Set when the id is not the record's own: that goes to `extra`. */
  readonly own: {readonly key: string; readonly raw: string} | null
  /** File below `text/`. */
  readonly file: string
  readonly state: Line
  /** What is known of it alone. */
  readonly known: Line
}

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

export interface Settled {
  readonly results: ({readonly done: SettleResult} | {readonly failed: string})[]
  readonly matched: number[]
}

export interface Labour {
  read(arrivals: readonly Arrival[]): {results: ReadResult[]; matched: number[]}
  settle(departures: readonly Departure[], known: Known): Promise<Settled>
}

export function createLabour(plan: Plan): Labour {
  const own = plan.settings.names ?? []
  const names = [...own, ...decidedNames(plan.decisions, own)]
  const settings: Settings = {...plan.settings, lexicon, ...(names.length > 0 ? {names} : {})}
  const decider = createDecider(plan.decisions, own)
  const desk = createDesk(recipe, settings)
  const folders = new Set<string>()
  return {
    read(arrivals) {
      const results = arrivals.map(({article, path}): ReadResult => {
        try {
          const began = performance.now()
          const file = twice(
            decider,
            settings,
            nameOf(article, path),
            () => open(article, path, settings),
            (one) => desk.read(one),
          )
          const seen = line(desk.observe(file))
          const state = line(stateOf(file, article, desk.keep(file)))
          return {state, seen, milliseconds: performance.now() - began}
        } catch (error) {
          return {failed: failure(error)}
        }
      })
      return {results, matched: decider.takeMatched()}
    },
    async settle(departures, shared) {
      const parts = departures.map((departure) => JSON.parse(lineText(departure.known)) as Known)
      const known = desk.join(shared, parts)
      const results: Settled['results'] = []
      const writes: [path: string, content: Buffer][] = []
      for (const departure of departures) {
        try {
          const began = performance.now()
          const state = JSON.parse(lineText(departure.state)) as State
          let verdict: ArticleVerdict | undefined
          const file = twice(
            decider,
            settings,
            departure.id,
            () => {
              const file = reopen(state, departure.id, settings)
              if (state.kept) desk.recall(file, state.kept)
              return file
            },
            (one) => {
              verdict = obeying(decider, departure.id, desk.settle(one, known))
            },
          )
          const rows = await rowsOf(file, state, departure, verdict!, plan.texts, writes)
          results.push({done: {...rows, milliseconds: performance.now() - began}})
        } catch (error) {
          results.push({failed: failure(error)})
        }
      }
      // A file that cannot be written is no fault of its article: the whole run stops.
      await writeFiles(writes, folders)
      return {results, matched: decider.takeMatched()}
    },
  }
}

/**
 * Works on a document; where decisions tell twins apart, once to count the twins and once more to obey,
 * since a finding's number among its twins is known only when all are found.
 */
function twice(
  decider: Decider,
  settings: Settings,
  article: string,
  make: () => Document,
  work: (file: Document) => void,
): Document {
  let numbers: Map<string, number> | undefined
  const once = (): Document => {
    const file = make()
    const decide = (finding: Finding): ReturnType<Decider['decide']> => {
      const {source, language} = file.data
      return decider.decide(
        finding,
        {article, source, language},
        numbers?.get(`${finding.id} ${finding.start}`),
      )
    }
    file.data.settings = {...settings, decide}
    work(file)
    return file
  }
  const file = once()
  const split = file.data.findings!.filter((finding) => decider.splitsTwins(finding))
  if (split.length === 0) return file
  numbers = new Map(split.map((finding) => [`${finding.id} ${finding.start}`, finding.nth]))
  return once()
}

/** What the dump says of an article, without the relations that a person rejected. */
function obeying(decider: Decider, article: string, verdict: ArticleVerdict): ArticleVerdict {
  const stands = (other: string): boolean => decider.pair(article, other) !== 'reject'
  const {dropped, ...rest} = verdict
  return {
    ...rest,
    duplicates: verdict.duplicates.filter((row) => stands(row.keeps)),
    sameStory: verdict.sameStory.filter(stands),
    ...(dropped && stands(dropped.duplicateOf) ? {dropped} : {}),
  }
}

/** The id that the article will have unless another one has the same: ids are settled when all are known. */
function nameOf({own, line}: Article, path: string): string {
  return own?.id ?? (line === null ? path : `${path}#${line}`)
}

function open(article: Article, path: string, settings: Settings): Document {
  const {source, language, ...metadata} = article.facts
  return createDocument(article.text, {id: nameOf(article, path), path, source, language, metadata}, settings)
}

function stateOf(file: Document, article: Article, kept: Kept): State {
  return {
    path: article.path ?? file.path,
    facts: article.facts,
    extra: article.extra,
    original: article.original ?? null,
    text: article.text,
    language: file.data.language!,
    layers: file.data.layers!,
    findings: file.data.findings!.map(toState),
    metadata: file.data.metadata!,
    unsettled: file.data.unsettled === true,
    kept,
  }
}

function reopen(state: State, id: string, settings: Settings): Document {
  const {source, language, ...metadata} = state.facts
  const file = createDocument(state.text, {id, path: state.path, source, language, metadata}, settings)
  let text = state.text
  for (const layer of state.layers) text = apply(text, layer.edits)
  file.value = text
  file.data.layers = [...state.layers]
  file.data.findings = state.findings.map((finding) => fromState({...finding}))
  file.data.language = state.language
  file.data.metadata = copyOf(state.metadata)
  if (state.unsettled) file.data.unsettled = true
  return file
}

async function rowsOf(
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

function line(row: unknown): string {
  return `${JSON.stringify(row)}\n`
}

function failure(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300)
}

/** Scripts that write no spaces between words. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh'])

/** Classes of UTF-16 units for counting: 1 begins a word, 2 goes on with one. Half of a pair is taken for a letter. */
let classes: Uint8Array | undefined

function unitClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) {
    const char = String.fromCharCode(unit)
    if (/[\p{L}\p{N}]/u.test(char) || (unit >= 0xd800 && unit < 0xe000)) table[unit] = 1
    else if (/[\p{M}'’-]/u.test(char)) table[unit] = 2
  }
  return table
}

/** Words of a text: runs of letters and digits, by dictionary where the script has no spaces. */
export function countWords(text: string, language: string): number {
  let count = 0
  if (unspaced.has(language)) {
    for (const part of segmentsOf(text, language, 'word')) if (part.isWordLike) count++
    return count
  }
  classes ??= unitClasses()
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)]!
    if (kind === 1 && !inside) count++
    inside = kind === 1 || (kind === 2 && inside)
  }
  return count
}
