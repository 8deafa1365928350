/** What the commands have in common: options, configuration, standard output, statuses. */
import {existsSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'
import pc from 'picocolors'
import type {Configuration, PlainSettings} from '../config.ts'
import {checkConfiguration, fieldNamesOf, readConfiguration, settingsOf} from '../config.ts'
import {inForce, readDecisions} from '../decisions/index.ts'
import type {FieldNames} from '../formats/article.ts'
import type {Decision} from '../tables.ts'

export const status = {done: 0, rejected: 1, found: 1, wrong: 2, interrupted: 130} as const

/** Options that several commands take, as the command line gives them. */
export interface Options {
  readonly archive?: string
  readonly dump?: string
  readonly known?: string
  readonly names?: string
  readonly decisions?: string
  readonly config?: string
  readonly language?: string
  readonly only?: readonly string[]
  readonly off?: readonly string[]
  readonly apply?: string
  readonly keep?: string
  readonly to?: string
  readonly concurrency?: number
  readonly out?: string
  readonly quiet?: boolean
  readonly json?: boolean
}

export interface Effective {
  readonly file: string | undefined
  readonly configuration: Configuration
  readonly settings: PlainSettings
  readonly fields: FieldNames
}

/** The configuration file with the options of the command line on top, checked as a whole. */
export async function effective(options: Options): Promise<Effective> {
  const {file, configuration} = await readConfiguration(options.config)
  const {language, only, off, apply, keep, to, concurrency, names, decisions, known, archive} = options
  const given = Object.fromEntries(
    Object.entries({
      language,
      only,
      off,
      apply,
      keep,
      to,
      concurrency,
      names,
      decisions,
      known,
      archive,
    }).filter(([, value]) => value !== undefined),
  )
  const both = {...configuration, ...(await checkConfiguration(given, 'Command line', false))}
  await checkConfiguration(both, file ?? 'Configuration')
  return {file, configuration: both, settings: await settingsOf(both), fields: fieldNamesOf(both)}
}

/** Whether a file tells the program what to do, so that it is no input where it lies among the articles. */
export function tells({file: own, configuration}: Effective, file: string): boolean {
  const {names, decisions, known} = configuration
  if ([own, names, decisions].some((place) => place !== undefined && resolve(place) === file)) return true
  return known !== undefined && liesIn(file, known)
}

/** Whether a place is a folder or lies in it. */
export function liesIn(place: string, folder: string): boolean {
  const above = resolve(folder)
  return `${resolve(place)}${sep}`.startsWith(above.endsWith(sep) ? above : `${above}${sep}`)
}

/** The decisions in force of a file, else those that lie in the run folder. */
export async function decisionsOf(configuration: Configuration, folder?: string): Promise<Decision[]> {
  if (configuration.decisions !== undefined) return inForce(await readDecisions(configuration.decisions))
  const own = folder === undefined ? undefined : join(folder, 'decisions.jsonl')
  return own !== undefined && existsSync(own) ? inForce(await readDecisions(own)) : []
}

/** Writes a result; waits while the reader is slow. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Tells a person something; never a result. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/**
 * Text of other people for a terminal, which would obey codes in it (titles, colours, what Enter sends): they show as
 * signs. Line breaks are for the caller to mind.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b-\x1f]/g, (code) => String.fromCharCode(0x2400 + code.charCodeAt(0)))
    .replace(/[\x7f-\x9f]/g, '\ufffd')
}

/** Whether standard output is a terminal that shows colours, and nobody asked for none. */
export function showsColours(): boolean {
  return process.stdout.isTTY === true && pc.isColorSupported
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** 1,234,567, on every machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Rows as columns that line up. */
export function columns(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(harmless))
  const widths: number[] = []
  for (const row of safe)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  return safe
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
