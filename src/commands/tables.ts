/** `copydesk schema`, `config` and `decisions`: tables and settings, to read. */
import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {Where} from '../decisions/decider.ts'
import {createDecider} from '../decisions/decider.ts'
import {inForce, readDecisions, targetOf} from '../decisions/index.ts'
import type {Run} from '../ledger/read.ts'
import {openRun, placedRows} from '../ledger/read.ts'
import type {Decision} from '../tables.ts'
import {schemas} from '../tables.ts'
import {nearest, UsageError} from '../usage.ts'
import type {Options} from './shared.ts'
import {columns, effective, plural, print, say, status} from './shared.ts'

export async function schema(table: string | undefined): Promise<number> {
  const known = Object.keys(schemas)
  if (table !== undefined && !known.includes(table)) {
    const meant = nearest(table, known)
    throw new UsageError(
      `No table \`${table}\`${meant ? `, did you mean \`${meant}\`?` : `; tables: ${known.join(', ')}`}`,
    )
  }
  const one = (name: string): object => z.toJSONSchema(schemas[name as keyof typeof schemas])
  const what = table === undefined ? Object.fromEntries(known.map((name) => [name, one(name)])) : one(table)
  await print(`${JSON.stringify(what, undefined, 2)}\n`)
  return status.done
}

export async function config(options: Options): Promise<number> {
  const {stringify} = await import('yaml')
  const {file, configuration, fields} = await effective(options)
  if (!options.quiet)
    say(file === undefined ? 'No configuration file; these are the defaults' : `From ${file}`)
  const defaults = {
    input: ['input'],
    output: 'output',
    apply: 'fix',
    keep: 'longest',
    only: [],
    off: [],
    tiers: {},
  }
  await print(stringify({...defaults, ...configuration, fields}))
  return status.done
}

/** The decisions file of a run folder, or the file itself. */
function decisionsAt(place: string): string {
  if (!existsSync(place)) throw new UsageError(`No such file or run folder: ${place}`)
  return statSync(place).isDirectory() ? join(place, 'decisions.jsonl') : place
}

export async function decisions(action: string, places: readonly string[]): Promise<number> {
  if (places.length === 0)
    throw new UsageError(`Name a run folder or a decisions file: \`copydesk decisions ${action} <place>\``)
  const files = places.map(decisionsAt)
  if (action === 'merge') {
    const all = (await Promise.all(files.map((file) => readDecisions(file)))).flat()
    await print(
      merge(all)
        .map((decision) => `${JSON.stringify(decision)}\n`)
        .join(''),
    )
    return status.done
  }
  const cut: string[] = []
  const list = (
    await Promise.all(
      files.map((file) =>
        existsSync(file) ? readDecisions(file, (line) => cut.push(`${file}, line ${line}`)) : [],
      ),
    )
  ).flat()
  if (action === 'list') {
    const table = list.map((decision) => {
      const {verdict, article, replacement, by, time, note} = decision
      return [
        verdict,
        wordsOf(decision),
        article ?? '',
        replacement === undefined ? '' : `→ ${replacement}`,
        by ?? '',
        time ?? '',
        note ?? '',
      ]
    })
    if (table.length === 0) say('No decisions')
    else await print(`${columns(table)}\n`)
    return status.done
  }
  // check: each line was checked on reading; what fits nothing the run says, or its tables where it came before.
  const words = new Map(list.map((decision) => [targetOf(decision), wordsOf(decision)]))
  let loose = 0
  for (const place of places) {
    if (!statSync(place).isDirectory()) continue
    const run = openRun(place)
    const unmatched = [...run.info.decisions.unmatched, ...(await looseSince(run, list)).map(targetOf)]
    for (const target of unmatched) await print(`fits nothing in ${place}: ${words.get(target) ?? target}\n`)
    loose += unmatched.length
  }
  for (const place of cut) await print(`${place}: not whole, passed over\n`)
  const formed = cut.length === 0 ? ', all of them well formed' : ''
  say(`${plural(list.length, 'decision')}${formed}${loose > 0 ? `; ${loose} fit nothing` : ''}`)
  return loose > 0 || cut.length > 0 ? status.found : status.done
}

/** What a decision is about, in words a person can look up. */
function wordsOf(decision: Decision): string {
  const {finding, nth} = decision
  if (finding === undefined) return aboutOf(decision)
  return `finding ${finding}${nth === undefined ? '' : `:${nth}`}`
}

/** Decisions made after a run that fit nothing in it. */
async function looseSince(run: Run, decisions: readonly Decision[]): Promise<Decision[]> {
  const later = inForce(decisions).filter(({time}) => (time ?? '') > run.info.timings.finished)
  if (later.length === 0) return []
  const decider = createDecider(later)
  const places = new Map<string, Where>()
  for await (const {row} of placedRows(run, 'articles')) {
    places.set(row.id, {article: row.id, source: row.source ?? undefined, language: row.language})
  }
  for await (const {row} of placedRows(run, 'findings')) decider.find(row, places.get(row.article)!, row.nth)
  for await (const {row} of placedRows(run, 'duplicates')) decider.pair(row.article, row.keeps)
  const fitting = new Set(decider.takeMatched())
  return later.filter((_, index) => !fitting.has(index))
}

/** What a decision is about, for the eye. */
function aboutOf({group, name, boilerplate, duplicate}: Decision): string {
  if (name) return `name ${name.forms.join(' · ')} (${name.language})`
  if (boilerplate) return `boilerplate of ${boilerplate.source}: ${boilerplate.segment}`
  if (duplicate) return `duplicate ${duplicate.article} = ${duplicate.keeps}`
  const {rule, before, after, source} = group!
  return [
    ...(source === undefined ? [] : [`source ${source}`]),
    [rule, before, after].filter((part) => part !== undefined).join(' → '),
  ].join(' ')
}

/** One decision a target: the later by its time, of equal times the later by its place. */
export function merge(all: readonly Decision[]): Decision[] {
  const kept = new Map<string, Decision>()
  for (const decision of all) {
    const target = targetOf(decision)
    const before = kept.get(target)
    if (before && (before.time ?? '') > (decision.time ?? '')) continue
    kept.delete(target)
    kept.set(target, decision)
  }
  return [...kept.values()]
}
