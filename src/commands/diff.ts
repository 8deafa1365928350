/** `copydesk diff`: what a run changed, or in what two runs differ. */
import pc from 'picocolors'
import {rules} from '../../pipeline/index.ts'
import type {Hunk} from '../changes/hunks.ts'
import {cleanOf, headOf, hunksOf, tailOf, wholeWords} from '../changes/hunks.ts'
import {patchBetween, patchOf} from '../changes/patch.ts'
import {fileNames} from '../ids.ts'
import type {Filed, Run} from '../ledger/read.ts'
import {filesOf, openRun, record, records, rows} from '../ledger/read.ts'
import {wordParts} from '../review/word-diff.ts'
import type {Row} from '../tables.ts'
import {nearest, UsageError} from '../usage.ts'
import {harmless, print, say, showsColours, status} from './shared.ts'

export interface DiffOptions {
  readonly format: string
  readonly against?: string
  readonly color?: boolean
  /** Only the changes of these rules. */
  readonly rule?: readonly string[]
  /** Only the changes of this name. */
  readonly name?: string
}

export async function diff(
  folder: string,
  article: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const run = openRun(folder)
  const wanted = await filterOf(run, options)
  const paint = pc.createColors(options.color ?? showsColours())
  const files = options.format === 'unified' ? await filesOf(run) : undefined
  for await (const {id, before, after, hunks} of pairs(run, article, options.against, wanted)) {
    if (before === after) continue
    if (files) {
      // An article of the other run alone has no file here.
      const path = `text/${files.get(id) ?? fileNames([id])[0]}`
      await print(await (hunks ? patchOf(path, before, hunks) : patchBetween(path, before, after)))
    } else {
      const changes = hunks ? changesOf(before, hunks, paint) : await wordDiff(before, after, paint)
      await print(`${paint.bold(harmless(id))}\n${changes}\n`)
    }
  }
  return status.done
}

type Wanted = (finding: Row<'findings'>) => boolean

/** Which changes are asked for; nothing when all are. */
async function filterOf(run: Run, {against, rule, name}: DiffOptions): Promise<Wanted | undefined> {
  if (rule === undefined && name === undefined) return undefined
  if (against !== undefined)
    throw new UsageError(
      'Two runs are compared by their texts, which do not say whose a change is: leave out `--rule` and `--name`, or `--against`',
    )
  const known = new Set(rules().map(({id}) => id))
  for (const one of rule ?? []) {
    if (known.has(one)) continue
    const meant = nearest(one, known)
    throw new UsageError(
      `No rule \`${one}\`${meant === undefined ? '; `copydesk rules` lists them' : `; did you mean \`${meant}\`?`}`,
    )
  }
  const forms = name === undefined ? undefined : await formsOf(run, name)
  return (finding) =>
    (rule === undefined || rule.includes(finding.rule)) &&
    (forms === undefined ||
      (finding.stage === 'names' &&
        (isFormOf(finding.before, forms) || isFormOf(finding.after ?? '', forms))))
}

/** The spellings of every name that the given one is, or is a part of, as lists of words. */
async function formsOf(run: Run, name: string): Promise<readonly (readonly string[])[]> {
  const asked = wordsOf(name)
  const forms: (readonly string[])[] = [asked]
  for await (const row of rows(run, 'names')) {
    const all = [row.canonical, ...row.variants.map(({form}) => form)].map(wordsOf)
    if (all.some((words) => holds(words, asked))) forms.push(...all)
  }
  return forms
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether some words stand among others, in their order and side by side. */
function holds(words: readonly string[], part: readonly string[]): boolean {
  return (
    part.length > 0 && words.some((_word, from) => part.every((word, index) => words[from + index] === word))
  )
}

function isFormOf(text: string, forms: readonly (readonly string[])[]): boolean {
  const words = wordsOf(text)
  return forms.some((form) => holds(form, words) || holds(words, form))
}

/** The hunks with only the changes that are asked for; the others stand as the original has them. */
function only(hunks: readonly Hunk[], findings: readonly Row<'findings'>[], wanted: Wanted): Hunk[] {
  return hunks.map((hunk) =>
    hunk.kind !== 'change' || hunk.findings.some((index) => wanted(findings[index]!))
      ? hunk
      : {kind: 'same', start: hunk.start, end: hunk.end},
  )
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
  wanted: Wanted | undefined,
): AsyncGenerator<Pair> {
  if (against === undefined) {
    const list = article === undefined ? records(run) : [await record(run, article)]
    for await (const one of list)
      if (one.article) {
        const {originalText, findings} = one
        const all = hunksOf(originalText.length, findings)
        const hunks = wanted ? only(all, findings, wanted) : all
        yield {id: one.id, before: originalText, after: cleanOf(originalText, hunks), hunks}
      } else if (article !== undefined)
        say(
          `${one.id} was left out whole${one.leftOut?.duplicateOf ? `: it is a copy of ${one.leftOut.duplicateOf}` : ''}`,
        )
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

/** Two runs whose texts differ in more lines are shown side by side as a whole. */
const MOST_EDITS = 4000

function linesIn(text: string): number {
  return text.split('\n').length
}

/** Characters kept on both sides of a change. */
const AROUND = 60

async function wordDiff(
  before: string,
  after: string,
  paint: ReturnType<typeof pc.createColors>,
): Promise<string> {
  const {diffLines} = await import('diff')
  const lines: string[] = []
  const changes = diffLines(before, after, {maxEditLength: MOST_EDITS}) ?? [
    {value: before, removed: true, added: false, count: linesIn(before)},
    {value: after, removed: false, added: true, count: linesIn(after)},
  ]
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
      for (const [kind, value] of wordParts(change.value, other.value)) {
        if (kind === 1) text += paint.green(mark(value, '{+', '+}', paint))
        else if (kind === -1) text += paint.red(mark(value, '[-', '-]', paint))
        else text += shorten(value)
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

/** As wide as a line's number: what goes on in a new line stands below its text. */
const MARGIN = ' '.repeat(7)

/**
 * Signs of `git diff --word-diff` where there is no colour to tell old and new apart. Blank lines show as signs, and
 * line breaks at the end outside the marks, so that what follows a removed paragraph begins a line of its own.
 */
function mark(text: string, open: string, close: string, paint: ReturnType<typeof pc.createColors>): string {
  const breaks = (run: string): string => '⏎'.repeat(run.length)
  const body = harmless(text).replace(/\n+$/, '')
  const tail = text.slice(body.length)
  const visible =
    body.replace(/^\n+/, breaks).replace(/\n+/g, (run) => `${breaks(run)}\n${MARGIN}`) + breaks(tail)
  return `${paint.isColorSupported ? visible : `${open}${visible}${close}`}${tail === '' ? '' : `\n${MARGIN}`}`
}

function shorten(own: string): string {
  const text = harmless(own)
  return text.length <= 2 * AROUND + 3 ? text : `${headOf(text, AROUND)} … ${tailOf(text, AROUND)}`
}
