/** `copydesk names`: the name clusters of a run, to read, to sort, to edit and give back; and the comparison by itself. */
import {createReadStream} from 'node:fs'
import type {z} from 'zod'
import {reasonFor} from '../../pipeline/names/compare/clusters.ts'
import {parseName, scoreParsed} from '../../pipeline/names/compare/compare.ts'
import type {AuthorityEntry} from '../../pipeline/names/listed/authority.ts'
import {authority} from '../../pipeline/names/listed/authority.ts'
import {standsRight} from '../../pipeline/names/listed/recognise.ts'
import {foldWord} from '../../pipeline/names/mentions/scan.ts'
import {linesOf} from '../formats/lines.ts'
import {openRun, rows} from '../ledger/read.ts'
import type {nameRow} from '../tables.ts'
import {expectFile, nearest, UsageError} from '../usage.ts'
import {columns, plural, print, say, status} from './shared.ts'

export interface NamesOptions {
  readonly format: string
  readonly sort?: string
  readonly pairs?: string
}

type Row = z.infer<typeof nameRow>

const orders: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  canonical: (a, b) => compare(a.canonical, b.canonical),
  kind: (a, b) => compare(a.kind, b.kind),
  language: (a, b) => compare(a.language, b.language),
  decidedBy: (a, b) => compare(a.decidedBy, b.decidedBy),
  confidence: (a, b) => a.confidence - b.confidence,
  count: (a, b) => countOf(b) - countOf(a),
  documents: (a, b) => documentsOf(b) - documentsOf(a),
  variants: (a, b) => b.variants.length - a.variants.length,
}

const sortings: readonly string[] = Object.keys(orders)

export async function names(folder: string | undefined, options: NamesOptions): Promise<number> {
  if (options.pairs !== undefined) return pairs(options.pairs)
  if (folder === undefined) throw new UsageError('Name a run folder, or `--pairs <tsv>`')
  const order = options.sort === undefined ? undefined : orders[options.sort]
  if (options.sort !== undefined && !order) {
    const meant = nearest(options.sort, sortings)
    throw new UsageError(
      `Cannot sort by \`${options.sort}\`${meant ? `, did you mean \`${meant}\`?` : `; one of ${sortings.join(', ')}`}`,
    )
  }
  const list: Row[] = []
  for await (const row of rows(openRun(folder), 'names')) list.push(row)
  // Rows stand by canonical form, and a stable sort keeps that among equals.
  if (order) list.sort(order)
  if (options.format === 'json') for (const row of list) await print(`${JSON.stringify(row)}\n`)
  else if (options.format === 'csv') await print(await toCsv(list))
  else if (list.length === 0) say('No names in this run')
  else {
    const table = list.map((row) => [
      row.canonical,
      row.kind,
      row.language,
      row.decidedBy,
      row.confidence.toFixed(2),
      row.variants.map(({form, count, documents}) => `${form} (${count} in ${documents})`).join(', '),
      reasonsOf(row),
    ])
    await print(
      `${columns([['canonical', 'kind', 'language', 'decided by', 'sure', 'forms', 'why'], ...table])}\n`,
    )
  }
  return status.done
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function countOf(row: Row): number {
  return row.variants.reduce((sum, {count}) => sum + count, 0)
}

/** Of the form in most documents: how many write any is not kept. */
function documentsOf(row: Row): number {
  return Math.max(0, ...row.variants.map(({documents}) => documents))
}

/** Why the longest spelling that is not the canonical one belongs to it. */
function reasonsOf({canonical, variants, kind}: Row): string {
  const others = variants
    .map(({form}) => form)
    .filter((form) => form !== canonical && form.includes(' ') === canonical.includes(' '))
  if (kind === 'organisation' || others.length === 0) return ''
  return others.map((form) => reasonFor(form, canonical).replaceAll('`', '')).join('; ')
}

const known = new Map<string, AuthorityEntry>()

function entryOf(kind: string, canonical: string): AuthorityEntry | undefined {
  if (known.size === 0) for (const entry of authority()) known.set(`${entry.kind} ${entry.canonical}`, entry)
  return known.get(`${kind} ${canonical}`)
}

/** The canonical form with `*` before a family name that is not the last word, as a names file wants it. */
function marked({canonical, kind}: Row): string {
  if (kind !== 'person') return canonical
  const family = entryOf(kind, canonical)?.family
  if (family === undefined || family === canonical || canonical.split(' ').at(-1) === family) return canonical
  const at = canonical.indexOf(family)
  if (at < 0) return canonical
  const end = at + family.length
  return `${canonical.slice(0, at)}*${family}${end === canonical.length ? '' : '*'}${canonical.slice(end)}`
}

/** Whether the authority lets a spelling stand beside the canonical one: a `+` before it says so in a names file. */
function isLeft({canonical, kind, language}: Row, form: string): boolean {
  if (form === canonical || !form.includes(' ')) return false
  const entry = entryOf(kind, canonical)
  return entry !== undefined && standsRight(entry, form, canonical, language)
}

/** A names file gives these signs a meaning; such a form cannot be a cell of it. */
const unwritable = /[;*]|^\+|\?$/

/** The clusters as a names file: what a person changes in `canonical` and gives back with `--names` is obeyed. */
async function toCsv(list: readonly Row[]): Promise<string> {
  const {stringify} = await import('csv-stringify/sync')
  const merged = new Map<
    string,
    {row: Row; forms: Set<string>; count: number; documents: number; reasons: Set<string>}
  >()
  for (const row of list) {
    // A names file has each name once.
    const key = [row.kind, row.language, foldWord(row.canonical)].join('\n')
    const one = merged.get(key) ?? {
      row,
      forms: new Set<string>(),
      count: 0,
      documents: 0,
      reasons: new Set<string>(),
    }
    merged.set(key, one)
    // The canonical form too: whoever writes another one in its place wants this one changed as well.
    for (const form of [...row.variants.map((variant) => variant.form), row.canonical])
      if (!unwritable.test(form)) one.forms.add(isLeft(row, form) ? `+${form}` : form)
    one.count += countOf(row)
    one.documents = Math.max(one.documents, documentsOf(row))
    one.reasons.add(reasonsOf(row))
  }
  const cells = [...merged.values()].map(({row, forms, count, documents, reasons}) => [
    marked(row),
    row.kind,
    row.language,
    [...forms].join('; '),
    String(count),
    String(documents),
    row.decidedBy,
    String(row.confidence),
    [...reasons].filter(Boolean).join('; '),
  ])
  const header = [
    'canonical',
    'kind',
    'language',
    'variants',
    'count',
    'documents',
    'decidedBy',
    'confidence',
    'reasons',
  ]
  return stringify([header, ...cells])
}

/** Words by which the first line of a table of pairs shows that it holds no names. */
const heading =
  /^(?:[ab12]|(?:(?:name|form|left|right|first|second|variant|canonical|query|candidate|source|target)[ _-]?\w{0,2}))$/i

/** Scores of pairs, one a line, in their order. */
async function pairs(file: string): Promise<number> {
  expectFile(file, 'pairs')
  let scored = 0
  let short = 0
  let out = ''
  for await (const line of linesOf(createReadStream(file))) {
    const text = (line.bytes?.toString('utf8') ?? '').replace(/^\ufeff/, '').replace(/\r$/, '')
    if (text.trim() === '') continue
    const [a, b] = text.split('\t')
    if (a === undefined || b === undefined) {
      short++
      continue
    }
    if (line.number === 1 && heading.test(a.trim()) && heading.test(b.trim())) continue
    out += `${a}\t${b}\t${Number(scoreParsed(parseName(a), parseName(b)).toFixed(6))}\n`
    scored++
    if (out.length > 1 << 16) {
      await print(out)
      out = ''
    }
  }
  if (out !== '') await print(out)
  if (short > 0) {
    say(`${plural(short, 'line')} of ${file} without two columns, passed over`)
    return status.rejected
  }
  if (scored === 0) say(`No pairs in ${file}`)
  return status.done
}
