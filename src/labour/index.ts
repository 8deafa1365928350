/** The work on documents as batches, for this thread or another: read, then settle. */
import type {Desk, Document, Known, Settings} from '../../pipeline/index.ts'
import {createDesk, createDocument, recipe} from '../../pipeline/index.ts'
import type {Steps} from '../../pipeline/steps.ts'
import {inTurn} from '../../pipeline/steps.ts'
import type {ArticleVerdict} from '../../pipeline/tables.ts'
import type {PlainSettings} from '../config.ts'
import type {Decider} from '../decisions/decider.ts'
import {createDecider} from '../decisions/decider.ts'
import {decidedNames} from '../decisions/names.ts'
import {Twins} from '../decisions/twins.ts'
import {writeFiles} from '../disk/index.ts'
import type {Article} from '../formats/article.ts'
import {lexicon} from '../lexicon/index.ts'
import type {Decision} from '../tables.ts'
import {type Line, textOf as lineText} from './freight.ts'
import {line, rowsOf, type SettleResult} from './rows.ts'
import {reopen, type State, stateOf} from './state.ts'

/**
 * Documents that are read together, a rule at a time, so that the rule's code stays near the processor: 64 take a third
 * less time than one by one; more of them crowd each other out.
 */
const TOGETHER = 64

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
      const results: ReadResult[] = []
      for (let at = 0; at < arrivals.length; at += TOGETHER) {
        const some = arrivals.slice(at, at + TOGETHER)
        const readings = some.map((arrival) => new Reading(arrival, desk, decider, settings))
        inTurn(readings, (reading) => reading.step())
        results.push(...readings.map((reading) => reading.result()))
      }
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
          const settleOne = (file: Document): void => {
            verdict = obeying(decider, departure.id, desk.settle(file, known))
          }
          const twins = new Twins(decider, settings, departure.id, () => {
            const file = reopen(state, departure.id, settings)
            desk.recall(file, state.kept)
            return file
          })
          const first = twins.first()
          settleOne(first)
          const file = twins.again(first, settleOne)
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

/** An article on its way through phase one, a rule at a time. */
class Reading {
  readonly #article: Article
  readonly #desk: Desk
  readonly #twins: Twins
  #file: Document | undefined
  #steps: Steps<void> | undefined
  #failed: string | undefined
  #milliseconds = 0

  constructor({article, path}: Arrival, desk: Desk, decider: Decider, settings: Settings) {
    this.#article = article
    this.#desk = desk
    this.#twins = new Twins(decider, settings, nameOf(article, path), () => open(article, path, settings))
  }

  /** Takes a step, and says which comes next; nothing when there is none. */
  step(): number | undefined {
    return this.#timed(() => {
      if (!this.#steps) {
        this.#file = this.#twins.first()
        this.#steps = this.#desk.steps(this.#file)
      }
      const {done, value} = this.#steps.next()
      return done ? undefined : value
    }, undefined)
  }

  result(): ReadResult {
    const done = this.#timed(() => {
      const file = this.#twins.again(this.#file!, (one) => this.#desk.read(one))
      const seen = line(this.#desk.observe(file))
      return {state: line(stateOf(file, this.#article, this.#desk.keep(file))), seen}
    }, undefined)
    return done ? {...done, milliseconds: this.#milliseconds} : {failed: this.#failed!}
  }

  /** Counts the time, and remembers what went wrong: one document's fault is no other's. */
  #timed<Result>(work: () => Result, otherwise: Result): Result {
    if (this.#failed !== undefined) return otherwise
    const began = performance.now()
    try {
      return work()
    } catch (error) {
      this.#failed = failure(error)
      return otherwise
    } finally {
      this.#milliseconds += performance.now() - began
    }
  }
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
  const {source, language, captionLines, ...metadata} = article.facts
  const facts = {id: nameOf(article, path), path, source, language, captionLines, metadata}
  return createDocument(article.text, facts, settings)
}

function failure(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300)
}
