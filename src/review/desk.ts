/** What is reviewed: a run, which another process may replace, and its decisions, to which another may add. */
import {statSync} from 'node:fs'
import {join} from 'node:path'
import type {Run} from '../ledger/read.ts'
import {openRun} from '../ledger/read.ts'
import type {Decision} from '../tables.ts'
import type {Saved} from './api.ts'
import type {Catalogue} from './catalogue/index.ts'
import {openCatalogue} from './catalogue/index.ts'
import {DecisionFile} from './decision-file.ts'
import {RequestError} from './requests.ts'

/** Lines written by taking decisions back carry this note; `undo` passes over them. */
export const UNDO_NOTE = 'undo'
const CHANGED_SHOWN = 500

export interface DeskOptions {
  readonly run: string
  /** Default: the run's own `decisions.jsonl`. */
  readonly decisions?: string
  /** Who decides; written beside each decision. */
  readonly by?: string
  /** Findings to draw as a fair sample. */
  readonly sample?: number
  readonly now?: () => Date
}

export class Desk {
  readonly #options: DeskOptions
  readonly #file: DecisionFile
  #run: Run
  /** Of the `run.json` that was read. */
  #stamp: string
  #catalogue: Catalogue
  #opening: Promise<void> | undefined
  #lastTime = 0

  private constructor(options: DeskOptions, run: Run, stamp: string, catalogue: Catalogue) {
    this.#options = options
    this.#file = new DecisionFile(options.decisions ?? join(run.folder, 'decisions.jsonl'))
    this.#run = run
    this.#stamp = stamp
    this.#catalogue = catalogue
    this.#decideAll()
  }

  static async open(options: DeskOptions): Promise<Desk> {
    const run = openRun(options.run)
    const stamp = stampOf(run.folder)
    return new Desk(options, run, stamp, await opened(run, options))
  }

  /** The catalogue as run and decisions stand now. */
  async ready(): Promise<Catalogue> {
    const stamp = stampOf(this.#run.folder)
    // While a run moves its tables into place the earlier one is still readable.
    if (stamp !== '' && stamp !== this.#stamp) {
      this.#opening ??= this.#reopen(stamp).finally(() => {
        this.#opening = undefined
      })
      await this.#opening
    }
    if (this.#file.refresh()) this.#catalogue.decide([...this.#file.decisions])
    return this.#catalogue
  }

  /** Another one when the run was replaced or a decision was added. */
  get revision(): string {
    return `${this.#run.info.key.slice(0, 12)}-${this.#stamp}-${this.#file.decisions.length}`
  }

  async add(decisions: readonly Decision[], sample: boolean): Promise<Saved> {
    const facts = this.#facts()
    return this.#save(
      decisions.map((decision) => ({
        ...decision,
        ...facts,
        ...(sample && decision.finding !== undefined ? {sample: true} : {}),
      })),
    )
  }

  /** Takes back what was decided together last. */
  async undo(): Promise<Saved> {
    await this.ready()
    const last = lastTogether(this.#file.decisions)
    if (last.length === 0) throw new RequestError('There is no decision left to take back')
    const back = this.#file.takenBack(last, this.#facts())
    return this.#save(back.map((decision) => ({...decision, note: UNDO_NOTE})))
  }

  close(): void {
    this.#catalogue.close()
  }

  async #reopen(stamp: string): Promise<void> {
    const {info} = this.#run
    const newer = openRun(this.#options.run)
    if (newer.info.key !== info.key || newer.info.timings.finished !== info.timings.finished) {
      const catalogue = await opened(newer, this.#options)
      this.#catalogue.close()
      this.#catalogue = catalogue
      this.#run = newer
      this.#decideAll()
    }
    this.#stamp = stamp
  }

  #decideAll(): void {
    this.#file.refresh()
    this.#catalogue.decide([...this.#file.decisions])
  }

  async #save(decisions: readonly Decision[]): Promise<Saved> {
    const catalogue = await this.ready()
    this.#file.add(decisions)
    const changed = catalogue.decide([...this.#file.decisions])
    return {revision: this.revision, added: decisions.length, changed: changed.slice(0, CHANGED_SHOWN)}
  }

  /** Who decides, and when: later than all before, so that what was decided together can be told from its neighbours. */
  #facts(): Pick<Decision, 'by' | 'time'> {
    const {by, now = () => new Date()} = this.#options
    this.#lastTime = Math.max(now().getTime(), this.#lastTime + 1)
    return {...(by === undefined ? {} : {by}), time: new Date(this.#lastTime).toISOString()}
  }
}

async function opened(run: Run, {sample}: DeskOptions): Promise<Catalogue> {
  const catalogue = await openCatalogue(run)
  if (sample) catalogue.drawSample(sample)
  return catalogue
}

/** The decisions made together last that have not been taken back. */
export function lastTogether(decisions: readonly Decision[]): Decision[] {
  const stack: Decision[][] = []
  let time: string | undefined
  let undoing = false
  for (const decision of decisions) {
    const together = decision.time !== undefined && decision.time === time
    time = decision.time
    if (decision.note === UNDO_NOTE) {
      if (!together || !undoing) stack.pop()
      undoing = true
      continue
    }
    if (together && !undoing) stack.at(-1)!.push(decision)
    else stack.push([decision])
    undoing = false
  }
  return stack.at(-1) ?? []
}

function stampOf(folder: string): string {
  try {
    const {ino, mtimeMs} = statSync(join(folder, 'run.json'))
    return `${ino}.${mtimeMs}`
  } catch {
    // A run is being replaced: there is no `run.json` for a moment.
    return ''
  }
}
