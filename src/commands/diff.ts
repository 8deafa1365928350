/** `copydesk diff`: what a run changed, or in what two runs differ. */
import pc from 'picocolors'
import type {Hunk} from '../hunks.ts'
import {hunksOf} from '../hunks.ts'
import {fileNames} from '../ids.ts'
import {unified} from '../labour.ts'
import type {Filed, Run} from '../ledger.ts'
import {openRun, record, records} from '../ledger.ts'
import {print, status} from './shared.ts'

export async function diff(
  folder: string,
  article: string | undefined,
  options: {readonly format: string; readonly against?: string; readonly color?: boolean},
): Promise<number> {
  const run = openRun(folder)
  const paint = pc.createColors(options.color ?? (process.stdout.isTTY === true && pc.isColorSupported))
  for await (const {id, before, after, hunks} of pairs(run, article, options.against)) {
    if (before === after) continue
    if (options.format === 'unified') await print(await unified(`text/${fileNames([id])[0]}`, before, after))
    else {
      const changes = hunks ? changesOf(before, hunks, paint) : await wordDiff(before, after, paint)
      await print(`${paint.bold(id)}\n${changes}\n`)
    }
  }
  return status.done
}

interface Pair {
  readonly id: string
  readonly before: string
  readonly after: string
  /** What the layers did, where they are known: between two runs nothing tells it but a comparison. */
  readonly hunks?: readonly Hunk[]
}

async function* pairs(
  run: Run,
  article: string | undefined,
  against: string | undefined,
): AsyncGenerator<Pair> {
  if (against === undefined) {
    const list = article === undefined ? records(run) : [await record(run, article)]
    for await (const one of list)
      if (one.article) {
        const hunks = hunksOf(one.originalText.length, one.findings)
        yield {id: one.id, before: one.originalText, after: one.article.text, hunks}
      }
    return
  }
  const clean = (one: Filed): string => one.article?.text ?? ''
  const earlier = new Map<string, string>()
  for await (const one of records(openRun(against))) earlier.set(one.id, clean(one))
  for await (const one of records(run)) {
    if (article !== undefined && one.id !== article) continue
    yield {id: one.id, before: earlier.get(one.id) ?? '', after: clean(one)}
    earlier.delete(one.id)
  }
  for (const [id, before] of earlier)
    if (article === undefined || id === article) yield {id, before, after: ''}
}

/** The lines of an original in which something changed, each change where the layers made it. */
function changesOf(
  original: string,
  hunks: readonly Hunk[],
  paint: ReturnType<typeof pc.createColors>,
): string {
  const lines: string[] = []
  let text = ''
  let changed = false
  let line = 1
  let first = 1
  const flush = (): void => {
    if (changed) lines.push(`${paint.dim(`${first}:`.padStart(6))} ${text.trimEnd()}`)
    text = ''
    changed = false
    first = line
  }
  for (const hunk of wholeWords(original, hunks)) {
    const before = original.slice(hunk.start, hunk.end)
    if (hunk.kind === 'change') {
      changed = true
      if (before) text += paint.red(mark(before, '[-', '-]', paint))
      if (hunk.clean) text += paint.green(mark(hunk.clean, '{+', '+}', paint))
      line += before.split('\n').length - 1
      continue
    }
    for (const [index, part] of before.split('\n').entries()) {
      if (index > 0) {
        line++
        flush()
      }
      text += shorten(part)
    }
  }
  flush()
  return lines.join('\n')
}

const letterBefore = /[\p{L}\p{M}\p{N}]+$/u
const letterAfter = /^[\p{L}\p{M}\p{N}]+/u

/** The hunks with changes grown to whole words, at the cost of what stayed on both sides. */
function wholeWords(original: string, hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = []
  let from = 0
  for (const [index, hunk] of hunks.entries()) {
    const start = Math.max(hunk.start, from)
    if (hunk.kind !== 'change') {
      result.push({...hunk, start})
      continue
    }
    const before = original.slice(hunk.start, hunk.end)
    const last = result.at(-1)
    const next = hunks[index + 1]
    const left =
      last && last.kind !== 'change' && !/^\s/.test(before || hunk.clean)
        ? (letterBefore.exec(original.slice(last.start, last.end))?.[0] ?? '')
        : ''
    const right =
      next && next.kind !== 'change' && !/\s$/.test(before || hunk.clean)
        ? (letterAfter.exec(original.slice(next.start, next.end))?.[0] ?? '')
        : ''
    if (left !== '') result.splice(-1, 1, {...last!, end: last!.end - left.length})
    from = hunk.end + right.length
    result.push({...hunk, start: start - left.length, end: from, clean: left + hunk.clean + right})
  }
  return result
}

/** Words kept on both sides of a change. */
const AROUND = 60

async function wordDiff(
  before: string,
  after: string,
  paint: ReturnType<typeof pc.createColors>,
): Promise<string> {
  const {diffLines, diffWordsWithSpace} = await import('diff')
  const lines: string[] = []
  const changes = diffLines(before, after)
  let line = 1
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at]!
    if (!change.added && !change.removed) {
      line += change.count
      continue
    }
    const other = changes[at + 1]
    const place = paint.dim(`${line}:`.padStart(6))
    if (change.removed && other?.added) {
      let text = ''
      for (const part of diffWordsWithSpace(change.value, other.value)) {
        if (part.added) text += paint.green(mark(part.value, '{+', '+}', paint))
        else if (part.removed) text += paint.red(mark(part.value, '[-', '-]', paint))
        else text += shorten(part.value)
      }
      lines.push(`${place} ${text.trimEnd()}`)
      line += change.count
      at++
    } else if (change.removed) {
      lines.push(`${place} ${paint.red(mark(change.value.trimEnd(), '[-', '-]', paint))}`)
      line += change.count
    } else lines.push(`${place} ${paint.green(mark(change.value.trimEnd(), '{+', '+}', paint))}`)
  }
  return lines.join('\n')
}

/** Signs of `git diff --word-diff` where there is no colour to tell old and new apart. */
function mark(text: string, open: string, close: string, paint: ReturnType<typeof pc.createColors>): string {
  const visible = text.replace(/\n/g, '⏎\n')
  return paint.isColorSupported ? visible : `${open}${visible}${close}`
}

function shorten(text: string): string {
  return text.length <= 2 * AROUND + 3 ? text : `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}`
}
