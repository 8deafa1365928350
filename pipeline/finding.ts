/** A finding: a VFileMessage that also knows its rule, its place in the original and what became of it. */
import {VFileMessage} from 'vfile-message'
import type {Metadata} from './document.ts'
import {hash} from './hash.ts'
import type {StageName, Tier} from './rule.ts'

/** `applied`: in the clean text · `waiting`: for a person · `rejected`: by a person · `overlapped`: lost to another edit. */
export type Status = 'applied' | 'waiting' | 'rejected' | 'overlapped'

/** Who let an edit through: the rule's own tier, a person's decision, the user's names, `--apply suggest`. */
export type DecidedBy = 'rule' | 'decision' | 'names' | 'apply'

/** What the engine adds to a message. */
export interface FindingFields {
  /** Hash of rule, text and some words of the original around it: survives re-runs and edits elsewhere. */
  id: string
  /** Tells twins (same id, one article) apart, counted from 0 in order of place. */
  nth: number
  stage: StageName
  rule: string
  tier: Tier
  status: Status
  /** Place in the original, UTF-16 code units. */
  start: number
  end: number
  before: string
  /** Proposed text; absent when the rule offers none. */
  after?: string
  /** Index of the layer that holds the edit, and the place in the text which that layer saw; when applied. */
  layer?: number
  layerStart?: number
  layerEnd?: number
  decidedBy: DecidedBy
  /** 0–1, when the rule can say. */
  confidence?: number
  /** The edit takes a whole passage out. */
  removes?: boolean
  /** What the removed passage said about the article. */
  metadata?: Partial<Metadata>
}

export type Finding = VFileMessage & FindingFields

/** A line of `findings.jsonl`, but for the article's id. */
export interface FindingRow {
  id: string
  nth: number
  stage: StageName
  rule: string
  tier: Tier
  status: Status
  start: number
  end: number
  before: string
  after: string | null
  message: string
  layer: number | null
  layerStart: number | null
  layerEnd: number | null
  decidedBy: DecidedBy
}

/** A row and what only the engine needs: enough to go on with a document elsewhere or later. */
export interface FindingState extends FindingRow {
  confidence?: number
  removes?: boolean
  metadata?: Partial<Metadata>
}

/** The one projection of a finding to what is written. */
export function toRow(finding: Finding): FindingRow {
  return {
    id: finding.id,
    nth: finding.nth,
    stage: finding.stage,
    rule: finding.rule,
    tier: finding.tier,
    status: finding.status,
    start: finding.start,
    end: finding.end,
    before: finding.before,
    after: finding.after ?? null,
    message: finding.reason,
    layer: finding.layer ?? null,
    layerStart: finding.layerStart ?? null,
    layerEnd: finding.layerEnd ?? null,
    decidedBy: finding.decidedBy,
  }
}

/** As `toRow`, with what is needed to hydrate the finding again. */
export function toState(finding: Finding): FindingState {
  const state: FindingState = toRow(finding)
  if (finding.confidence !== undefined) state.confidence = finding.confidence
  if (finding.removes) state.removes = true
  if (finding.metadata) state.metadata = finding.metadata
  return state
}

/** Where V8 runs, a message would note the stack of its making, which nobody reads and which costs more than the rest. */
export function withoutStack<Made>(make: () => Made): Made {
  const errors = Error as {stackTraceLimit?: number}
  const limit = errors.stackTraceLimit
  errors.stackTraceLimit = 0
  try {
    return make()
  } finally {
    if (limit === undefined) delete errors.stackTraceLimit
    else errors.stackTraceLimit = limit
  }
}

/** A message again, out of its row. */
export function fromState(state: FindingState): Finding {
  const message = withoutStack(
    () => new VFileMessage(state.message, {source: 'copydesk', ruleId: state.rule}),
  )
  const {message: _reason, after, layer, layerStart, layerEnd, ...fields} = state
  const finding = Object.assign(message, fields) as Finding
  if (after !== null) {
    finding.after = after
    finding.expected = [after]
  }
  finding.actual = state.before
  if (layer !== null && layerStart !== null && layerEnd !== null)
    Object.assign(finding, {layer, layerStart, layerEnd})
  return finding
}

/** Words kept on each side for the id; two tell most places of an article apart and survive edits further off. */
const CONTEXT_WORDS = 2
/** UTF-16 units looked at for them: far more than two words of any language take. */
const CONTEXT_REACH = 80

const word = /[\p{L}\p{M}\p{N}]+/gu

const plain = /^[\x00-\x7f]*$/

function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** The id of a finding; neither its place nor its replacement count. */
export function findingId(
  rule: string,
  before: string,
  original: string,
  start: number,
  end: number,
): string {
  const left = original.slice(Math.max(0, start - CONTEXT_REACH), start).match(word) ?? []
  const right = original.slice(end, end + CONTEXT_REACH).match(word) ?? []
  const context = [...left.slice(-CONTEXT_WORDS), '|', ...right.slice(0, CONTEXT_WORDS)].join(' ')
  return hash(`${rule}\n${before}\n${fold(context)}`)
}

/** Orders findings by place, and numbers those that share an id. */
export function numberTwins(findings: Finding[]): void {
  findings.sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      (a.layer ?? Infinity) - (b.layer ?? Infinity) ||
      compare(a.id, b.id),
  )
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const nth = seen.get(finding.id) ?? 0
    finding.nth = nth
    seen.set(finding.id, nth + 1)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
