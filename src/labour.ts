/** The work on documents as batches, for this thread or another: read, then settle. */
import type {Document, Finding, Known, Settings} from '../pipeline/index.ts'
import {createDesk, createDocument, recipe} from '../pipeline/index.ts'
import type {ArticleVerdict} from '../pipeline/tables.ts'
import type {PlainSettings} from './config.ts'
import {decidedNames} from './decided-names.ts'
import type {Decider} from './decider.ts'
import {createDecider} from './decider.ts'
import {writeFiles} from './disk.ts'
import type {Article} from './formats/article.ts'
import {type Line, textOf as lineText} from './freight.ts'
import {lexicon} from './lexicon.ts'
import {line, rowsOf, type SettleResult} from './rows.ts'
import {reopen, type State, stateOf} from './state.ts'
import type {Decision} from './tables.ts'

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

function failure(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300)
}
