/** What a run is asked to do and whom it tells of it. */
import type {Archive} from '../archive/index.ts'
import type {PlainSettings} from '../config.ts'
import type {FieldNames} from '../formats/article.ts'
import type {Decision, Row} from '../tables.ts'

export interface BatchOptions {
  readonly settings: PlainSettings
  readonly fields: FieldNames
  readonly decisions: readonly Decision[]
  readonly concurrency?: number | undefined
  readonly to?: 'jsonl' | 'csv' | 'parquet' | 'txt' | undefined
  /** Earlier dumps to compare with, open for writing: this one is added once its run is committed. */
  readonly archive?: Archive | undefined
  /** What this dump is called there; by its inputs without one. */
  readonly dump?: string | undefined
  /** Whether `report.html` is written; default true. */
  readonly report?: boolean
  /** Told what happens; never more than a few times a second by `progress`. */
  readonly watch?: Watch
  /** Asks for a clean stop: what is in flight is finished, the rest waits for the next run. */
  readonly signal?: AbortSignal
}

export interface Watch {
  progress?(state: Progress): void
  rejected?(row: Row<'rejected'>): void
}

export interface Progress {
  readonly phase: 'reading' | 'learning' | 'writing'
  /** Documents done in this phase, and the part of all its work that they are (0–1). */
  readonly documents: number
  readonly part: number
  readonly finished: boolean
}

/** The run was stopped on request; its work waits for the next. */
export class StoppedError extends Error {}

export function stopIfAsked(options: BatchOptions): void {
  if (options.signal?.aborted) throw new StoppedError('Stopped')
}

/** At most ten times a second. */
export function throttle(call: () => void): () => void {
  let last = 0
  return () => {
    const now = performance.now()
    if (now - last < 100) return
    last = now
    call()
  }
}
