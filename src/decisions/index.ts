/** What people decided about findings, names, boilerplate and duplicates: the lines of a file, and what is in force. */
import {createReadStream} from 'node:fs'
import {linesOf} from '../formats/lines.ts'
import type {Decision} from '../tables.ts'
import {decisionRow} from '../tables.ts'
import {expectFile, UsageError} from '../usage.ts'

/**
 * The decisions of a file, each checked; later lines have the word.
 *
 * A last line that a crash cut short was never confirmed to anybody and is passed over.
 *
 * @param cut Told of such a line, by its number.
 */
export async function readDecisions(path: string, cut?: (line: number) => void): Promise<Decision[]> {
  expectFile(path, 'decisions')
  const decisions: Decision[] = []
  for await (const line of linesOf(createReadStream(path))) {
    const text = line.bytes?.toString('utf8').trim() ?? ''
    if (text === '') continue
    if (!line.ended && isCutShort(text)) {
      cut?.(line.number)
      continue
    }
    decisions.push(parseDecision(text, `${path}, line ${line.number}`))
  }
  return decisions
}

/** A line without its end, and not whole JSON either. */
export function isCutShort(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    // What a person edited by hand ends somewhere too; only what is no JSON was cut off.
    return true
  }
}

/** One line of a decisions file, checked. */
export function parseDecision(text: string, place: string): Decision {
  let value: unknown
  try {
    // An editor may have put a byte order mark in front, which counts as space.
    value = JSON.parse(text.trim())
  } catch (error) {
    throw new UsageError(`${place}: broken JSON: ${(error as Error).message}`)
  }
  return checkDecision(value, place)
}

/** A value as a decision. */
export function checkDecision(value: unknown, place: string): Decision {
  const result = decisionRow.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]!
    throw new UsageError(
      `${place}: ${issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : ''}${issue.message}`,
    )
  }
  return result.data
}

const targetsBefore = new WeakMap<Decision, string>()

/** What a decision is about, in words that are equal for two decisions on one thing. */
export function targetOf(decision: Decision): string {
  let target = targetsBefore.get(decision)
  if (target === undefined) targetsBefore.set(decision, (target = toTarget(decision)))
  return target
}

function toTarget(decision: Decision): string {
  const {finding, nth, article, group, name, boilerplate, duplicate} = decision
  if (finding !== undefined) return JSON.stringify([article ?? null, finding, nth ?? null])
  if (name) return JSON.stringify({name: [name.language, ...[...new Set(name.forms)].sort()]})
  if (boilerplate) return JSON.stringify({boilerplate: [boilerplate.source, boilerplate.segment]})
  if (duplicate) return JSON.stringify({duplicate: [duplicate.article, duplicate.keeps]})
  const {rule, before, after, source} = group!
  return JSON.stringify([
    article ?? null,
    rule ?? null,
    before ?? null,
    after ?? null,
    ...(source === undefined ? [] : [source]),
  ])
}

/** What is in force: the last decision on each thing, without those that a person took back. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const last = new Map<string, Decision>()
  for (const decision of decisions) {
    const target = targetOf(decision)
    // Of two decisions that overlap (two spellings of one name) the later is the stronger one: it moves to the end.
    last.delete(target)
    last.set(target, decision)
  }
  return [...last.values()].filter(({verdict}) => verdict !== 'withdraw')
}
