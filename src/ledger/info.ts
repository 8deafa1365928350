/** `run.json`: what a run says of itself. It stands in the folders of finished runs only. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {UsageError} from '../usage.ts'

export interface RunCounts {
  /** Input: kept, left out and rejected together. */
  input: number
  kept: number
  leftOut: number
  rejected: number
}

export interface RuleCounts {
  /** The highest among the rule's findings. */
  tier: string
  applied: number
  waiting: number
  rejected: number
  overlapped: number
}

const tiers: readonly string[] = ['flag', 'suggest', 'fix']

/** The tier of a rule's counts: the highest among its findings, some of which may be less certain. */
export function higher(a: string, b: string): string {
  return tiers.indexOf(a) < tiers.indexOf(b) ? b : a
}

export interface RunInfo {
  copydesk: string
  /** Hash of inputs, configuration, version and build: equal keys give equal bytes. */
  key: string
  inputs: {path: string; bytes: number; sha256: string; format: string; packing: string | null}[]
  configuration: unknown
  articles: RunCounts
  duplicates: {rows: number}
  rules: Record<string, RuleCounts>
  decisions: {read: number; matched: number; unmatched: string[]}
  timings: {
    finished: string
    seconds: Record<string, number>
    memoryMB: number
    slowest: {article: string; milliseconds: number}[]
  }
}

export function readInfo(folder: string): RunInfo | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunInfo
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`Unreadable ${join(folder, 'run.json')}: ${(error as Error).message}`)
  }
}
