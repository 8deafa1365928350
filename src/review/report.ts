/**
 * `report.html`: what a run did, in one file that needs no network.
 *
 * It is part of the run, so its bytes follow from input, configuration and decisions: no time stands in it.
 */
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {Tier} from '../../pipeline/index.ts'
import {rules} from '../../pipeline/index.ts'
import {headOf, hunksOf, tailOf, wholeWords} from '../changes/hunks.ts'
import {createDecider} from '../decisions/decider.ts'
import {Growing} from '../disk/growing.ts'
import type {RunInfo} from '../ledger/info.ts'
import type {Filed, Run} from '../ledger/read.ts'
import {records, rows} from '../ledger/read.ts'
import type {Decision, Row} from '../tables.ts'
import type {WordPart} from './api.ts'
import type {Bar} from './charts.ts'
import {bars, columns, escapeHtml, grouped, legible, withSigns} from './charts.ts'
import type {Tally} from './precision.ts'
import {precisionOf} from './precision.ts'
import {script, style} from './report-page.ts'
import {wordParts} from './word-diff.ts'

/** What a report needs of a run that has no `run.json` yet. */
export type Reported = Omit<RunInfo, 'timings'>

/** Articles that are parsed together when one of them is opened. */
const BLOCK = 100
/** Diffs beyond this would keep a browser from opening the file; the others are named with where to see them. */
const MAX_DIFF_BYTES = 25_000_000
/** Text around changes, and of a change, that a report shows. */
const AROUND = 80
const SHOWN = 600
const WORDS_UP_TO = 2000
const ROWS = 25
const BARS = 30
/** Days that fit beside each other; more are counted by month, and more months by year. */
const MOST_COLUMNS = 62
/** Different changes that are counted: beyond it the rare ones are forgotten, in the order of the tables. */
const MOST_KINDS = 100_000

type Finding = Row<'findings'>

/** Counts words of which the frequent ones matter, in bounded memory. */
class Frequent {
  readonly #counts = new Map<string, number>()
  #forgotten = 0
  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    if (this.#counts.size <= MOST_KINDS) return
    this.#forgotten++
    for (const [one, count] of this.#counts) if (count <= this.#forgotten) this.#counts.delete(one)
  }
  most(limit: number): [key: string, count: number][] {
    return [...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0)).slice(0, limit)
  }
}

interface Totals {
  /** Applied, waiting, rejected. */
  readonly byRule: Map<string, [number, number, number]>
  readonly byTier: Map<string, [number, number, number]>
  readonly bySource: Map<string, [number, number, number]>
  readonly byDay: Map<string, [number, number, number]>
  readonly languages: Map<string, number>
  readonly kinds: Frequent
  readonly measured: Map<string, Tally>
  words: number
}

const places: Readonly<Record<Finding['status'], number>> = {
  applied: 0,
  waiting: 1,
  rejected: 2,
  overlapped: -1,
}

/** Writes the report of the tables in a folder into the same folder. */
export async function renderReport(
  run: Run | {readonly folder: string; readonly info: Reported},
  decisions: readonly Decision[],
): Promise<void> {
  const of = run as Run
  const totals: Totals = {
    byRule: new Map(),
    byTier: new Map(),
    bySource: new Map(),
    byDay: new Map(),
    languages: new Map(),
    kinds: new Frequent(),
    measured: new Map(),
    words: 0,
  }
  // The diffs come first in time and last in the file: they lie in a file of their own until then.
  const diffs = await collect(of, totals, decisions)
  const names = await top(rows(of, 'names'), ROWS, (row) =>
    row.variants.reduce((sum, {count}) => sum + count, 0),
  )
  const boilerplate = await top(rows(of, 'boilerplate'), ROWS, (row) => row.documents)
  const duplicates = await duplicatesOf(of)
  const removed = await removedOf(of)
  const file = new Growing(join(run.folder, 'report.html'))
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`
  const {info} = run
  file.add(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>copydesk report</title>
<style>${style}</style>
</head>
<body>
<h1>What copydesk changed</h1>
<p class="quiet">${grouped(info.inputs.length)} input file${info.inputs.length === 1 ? '' : 's'}, ${grouped(totals.words)} words after cleaning.</p>
${tiles(info, totals, removed.passages)}
<h2>Changes by rule</h2>
${bars(barsOf(totals.byRule, BARS), 'Changes by rule', kindNames)}
<h2>Where they stand</h2>
<div class="two">
<div><h3>By tier</h3>${bars(barsOf(totals.byTier, 3), 'Changes by tier', kindNames)}</div>
<div><h3>By source</h3>${bars(barsOf(totals.bySource, BARS), 'Changes by source', kindNames)}</div>
<div><h3>By day of publication</h3>${columns(daysOf(totals.byDay), 'Changes by day', kindNames)}</div>
<div><h3>Languages of the articles</h3>${bars(languagesOf(totals.languages), 'Articles by language', ['articles'])}</div>
</div>
<h2>Most frequent changes</h2>
${table(
  ['Rule', 'Change', '#Times'],
  totals.kinds.most(ROWS).map(([key, count]) => kindRow(key, count)),
)}
<h2>Names</h2>
${table(
  ['Written', 'Spellings found', 'Known from', '#Sure'],
  names.map(({canonical, variants, decidedBy, confidence}) => [
    text(canonical),
    variants.map(({form, count}) => `${text(form)} <span class="facts">${grouped(count)}</span>`).join(', '),
    text(decidedBy),
    `${Math.round(confidence * 100)}%`,
  ]),
)}
<h2>Duplicates</h2>
${bars(duplicates.bars, 'Duplicates by kind', ['pairs'])}
${table(
  ['Article', 'Is', 'Of', '#Alike'],
  duplicates.rows.map(({article, kind, keeps, action, similarity}) => [
    text(article),
    text(`${kind}, ${action}`),
    text(keeps),
    `${Math.round(similarity * 100)}%`,
  ]),
)}
<h2>What was removed</h2>
${bars(barsOf(removed.byRule, BARS), 'Passages removed by rule', ['passages', 'articles'])}
${table(
  ['Rule', 'Passage', '#Times'],
  removed.most.map(([key, count]) => {
    const [rule = '', passage = ''] = key.split('\u0000')
    return [text(rule), `<del>${text(passage)}</del>`, grouped(count)]
  }),
)}
${
  boilerplate.length === 0
    ? ''
    : `<h3>Learned boilerplate</h3>${table(
        ['Source', 'Segment', '#Articles'],
        boilerplate.map(({source, segment, documents}) => [text(source), text(segment), grouped(documents)]),
      )}`
}
<h2>What review says of the rules</h2>
${measured(totals.measured)}
<h2>Every article</h2>
<p class="quiet">${diffs.left === 0 ? 'Folded; open one to see its changes.' : `${grouped(diffs.left)} further articles are left out of this file, which a browser could not hold: <code>copydesk diff</code> and <code>copydesk review</code> show them.`}${diffs.same > 0 ? ` ${grouped(diffs.same)} article${diffs.same === 1 ? ' needs' : 's need'} nothing and ${diffs.same === 1 ? 'is' : 'are'} not listed.` : ''}</p>
<p class="search"><label>Search: <input id="search" type="search" placeholder="title, id, source"></label></p>
<noscript><p>The diffs are drawn by a script in this file; the same changes stand in <code>changes.diff</code>.</p></noscript>
<div id="articles"></div>
<h2>How the run was made</h2>
${made(info)}
`)
  diffs.pour(file)
  file.add(`<script>${script}</script>
</body>
</html>
`)
  file.close()
}

const kindNames = ['applied', 'waiting for a person', 'rejected by a person']

function text(value: string): string {
  return `<bdi>${escapeHtml(cut(value, SHOWN))}</bdi>`
}

function cut(value: string, length: number): string {
  return value.length <= length ? value : `${value.slice(0, length)} …`
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  if (lines.length === 0) return '<p class="quiet">None.</p>'
  const numeric = heads.map((head) => head.startsWith('#'))
  const cells = (line: readonly string[]): string =>
    line.map((cell, at) => `<td${numeric[at] ? ' class="n"' : ''}>${cell}</td>`).join('')
  return `<div class="scroll"><table><thead><tr>${heads.map((head, at) => `<th scope="col"${numeric[at] ? ' class="n"' : ''}>${head.replace('#', '')}</th>`).join('')}</tr></thead><tbody>${lines.map((line) => `<tr>${cells(line)}</tr>`).join('')}</tbody></table></div>`
}

function tiles(info: Reported, totals: Totals, passages: number): string {
  const sum = (at: number): number =>
    [...totals.byRule.values()].reduce((all, counts) => all + counts[at]!, 0)
  const {input, kept, leftOut, rejected} = info.articles
  const list: readonly (readonly [number, string])[] = [
    [input, 'articles in'],
    [kept, 'clean articles'],
    [leftOut, 'left out as duplicates'],
    [rejected, 'rejected: no article'],
    [sum(0), 'changes made'],
    [sum(1), 'wait for a person'],
    [sum(2), 'rejected by a person'],
    [passages, 'passages removed'],
  ]
  return `<ul class="tiles">${list.map(([count, name]) => `<li><b>${grouped(count)}</b><span>${name}</span></li>`).join('')}</ul>`
}

function barsOf(counts: ReadonlyMap<string, readonly number[]>, limit: number): Bar[] {
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0)
  const sorted = [...counts].sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1))
  const shown = sorted.slice(0, limit).map(([name, parts]) => ({name, parts}))
  const rest = sorted.slice(limit)
  if (rest.length === 0) return shown
  const together = rest[0]![1].map((_, at) => rest.reduce((all, [, parts]) => all + parts[at]!, 0))
  return [...shown, {name: `${rest.length} others`, parts: together}]
}

/** By day; where those are too many, by month or year. */
function daysOf(byDay: ReadonlyMap<string, readonly number[]>): Bar[] {
  for (const length of [10, 7, 4]) {
    const counts = new Map<string, number[]>()
    for (const [day, parts] of byDay) {
      const key = day.slice(0, length)
      const known = counts.get(key)
      if (known) for (const [at, part] of parts.entries()) known[at]! += part
      else counts.set(key, [...parts])
    }
    if (counts.size > MOST_COLUMNS && length > 4) continue
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-MOST_COLUMNS * 2)
      .map(([name, parts]) => ({name, parts}))
  }
  return []
}

function languagesOf(languages: ReadonlyMap<string, number>): Bar[] {
  const all = [...languages.values()].reduce((sum, count) => sum + count, 0)
  return barsOf(
    new Map(
      [...languages].map(([language, count]) => [
        `${language === 'und' ? 'und (not certain)' : language}, ${((count / all) * 100).toFixed(1)}%`,
        [count],
      ]),
    ),
    BARS,
  )
}

function kindRow(key: string, count: number): string[] {
  const [rule = '', before = '', after] = key.split('\u0000')
  const change =
    after === undefined
      ? `<mark>${escapeHtml(withSigns(before))}</mark>`
      : `${before === '' ? '' : `<del>${escapeHtml(withSigns(before))}</del> `}${after === '' ? '' : `<ins>${escapeHtml(withSigns(after))}</ins>`}`
  return [text(rule), `<bdi>${change}</bdi>`, grouped(count)]
}

function measured(tallies: ReadonlyMap<string, Tally>): string {
  if (tallies.size === 0)
    return '<p class="quiet">Nobody has decided on single findings yet. <code>copydesk review --sample 200</code> draws a fair sample.</p>'
  const tierOf = new Map(rules().map(({id, tier}) => [id, tier]))
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`
  const lines = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, tally]) => {
      const tier: Tier = tierOf.get(rule) ?? 'flag'
      const {right, wrong, precision, low, high, proposal} = precisionOf(tally, tier)
      const says =
        proposal === 'suggest'
          ? 'wrong too often for <code>fix</code>: <code>suggest</code> is proposed'
          : proposal === 'fix'
            ? 'always right: <code>fix</code> is proposed'
            : ''
      return [
        text(rule),
        tier,
        `${right} of ${right + wrong}`,
        percent(precision!),
        `${percent(low)}–${percent(high)}`,
        says,
      ]
    })
  return `<p class="quiet">Share of findings that people accepted as the rule wrote them, of those decided one by one, with Wilson’s 95% interval.</p>${table(['Rule', 'Tier', '#Right', '#Precision', '#Interval', 'Proposal'], lines)}`
}

function made(info: Reported): string {
  const inputs = [...info.inputs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const shown = inputs.slice(0, 500)
  const {read, matched, unmatched} = info.decisions
  return [
    `<p>copydesk ${escapeHtml(info.copydesk)}, key <code>${escapeHtml(info.key)}</code>: the same input, configuration and decisions give the same bytes.</p>`,
    `<p>${grouped(read)} decisions read, ${grouped(matched)} of them fitted${unmatched.length > 0 ? `, ${grouped(unmatched.length)} fit nothing any more` : ''}.</p>`,
    `<h3>Configuration</h3><pre>${escapeHtml(JSON.stringify(info.configuration, undefined, 2))}</pre>`,
    `<h3>Input</h3>${table(
      ['File', 'Format', '#Bytes', 'SHA-256'],
      shown.map(({path, format, packing, bytes, sha256}) => [
        text(path),
        text(packing === null ? format : `${format}, ${packing}`),
        grouped(bytes),
        `<code>${escapeHtml(sha256.slice(0, 16))}…</code>`,
      ]),
    )}`,
    shown.length < inputs.length
      ? `<p class="quiet">and ${grouped(inputs.length - shown.length)} more, all of them in <code>run.json</code>.</p>`
      : '',
  ].join('\n')
}

// ---------------------------------------------------------------------------------------------------------------------

interface Diffs {
  /** Articles with changes that found no room. */
  readonly left: number
  /** Articles in which nothing was found. */
  readonly same: number
  pour(file: Growing): void
}

async function collect(run: Run, totals: Totals, decisions: readonly Decision[]): Promise<Diffs> {
  const decider = createDecider(decisions)
  const blocks: {name: string; json: string}[] = []
  let open: string[] = []
  let first = ''
  let last = ''
  let number = 0
  let bytes = 0
  let left = 0
  let same = 0
  const close = (): void => {
    if (open.length === 0) return
    const from = number - open.length + 1
    blocks.push({
      name: `Articles ${grouped(from)} to ${grouped(number)}: ${first} … ${last}`,
      json: `[${open.join(',\n')}]`,
    })
    open = []
  }
  for await (const one of records(run)) {
    if (!one.article) continue
    count(one, totals, decisions, decider)
    if (one.findings.length === 0) {
      same++
      continue
    }
    if (bytes > MAX_DIFF_BYTES) {
      left++
      continue
    }
    const json = articleJson(one)
    bytes += json.length
    number++
    if (open.length === 0) first = one.id
    last = one.id
    open.push(json)
    if (open.length === BLOCK) close()
  }
  close()
  return {
    left,
    same,
    pour(file) {
      for (const {name, json} of blocks) {
        // The only way out of a script element is `<`.
        file.add(
          `<script type="application/json" data-name="${escapeHtml(name)}">${json.replaceAll('<', '\\u003c')}</script>\n`,
        )
      }
    },
  }
}

function count(
  one: Filed,
  totals: Totals,
  decisions: readonly Decision[],
  decider: ReturnType<typeof createDecider>,
): void {
  const {article, findings} = one
  const {source, published, language, words} = article!
  totals.words += words
  totals.languages.set(language, (totals.languages.get(language) ?? 0) + 1)
  for (const finding of findings) {
    const place = places[finding.status]
    if (place === -1) continue
    add(totals.byRule, finding.rule, place)
    add(totals.byTier, finding.tier, place)
    if (source !== null) add(totals.bySource, source, place)
    if (published !== null && /^\d{4}-\d\d-\d\d/.test(published))
      add(totals.byDay, published.slice(0, 10), place)
    const {rule, before, after} = finding
    if (before.length <= SHOWN && (after?.length ?? 0) <= SHOWN)
      totals.kinds.add([rule, before, ...(after === null ? [] : [after])].join('\u0000'))
    if (finding.tier === 'flag') continue
    const index = decider.find(finding, {article: one.id, source: source ?? undefined, language}, finding.nth)
    const decision = index === undefined ? undefined : decisions[index]
    if (decision?.finding === undefined) continue
    const tally = totals.measured.get(rule) ?? {right: 0, wrong: 0}
    totals.measured.set(rule, tally)
    tally[decision.verdict === 'accept' && decision.replacement === undefined ? 'right' : 'wrong']++
  }
}

function add(counts: Map<string, [number, number, number]>, key: string, place: number): void {
  const known = counts.get(key) ?? [0, 0, 0]
  known[place]!++
  counts.set(key, known)
}

/** Text, a gap, or a change: its rules and its words. */
type Part = string | [gap: 0] | [rules: string, words: (WordPart | readonly [kind: 2, text: string])[]]

/** As `withSigns`, but a break inside a passage stays a break. */
function signsInside(text: string): string {
  const inner = text.trim()
  if (!inner.includes('\n')) return withSigns(text)
  const at = text.indexOf(inner)
  return withSigns(text.slice(0, at)) + legible(inner) + withSigns(text.slice(at + inner.length))
}

function articleJson({article, findings, originalText}: Filed): string {
  const {id, title, source, published} = article!
  const parts: Part[] = []
  const hunks = wholeWords(originalText, hunksOf(originalText.length, findings))
  for (const [at, hunk] of hunks.entries()) {
    const before = originalText.slice(hunk.start, hunk.end)
    if (hunk.kind === 'same') {
      const whole = at > 0 && at < hunks.length - 1 ? before.length <= 3 * AROUND : before.length <= AROUND
      if (whole) parts.push(legible(before))
      else {
        if (at > 0) parts.push(legible(headOf(before, AROUND)))
        parts.push([0])
        if (at < hunks.length - 1) parts.push(legible(tailOf(before, AROUND)))
      }
      continue
    }
    const names = [...new Set(hunk.findings.map((index) => findings[index]!.rule))].join(', ')
    const first = findings[hunk.findings[0]!]!
    if (hunk.kind === 'mark') {
      const words: (WordPart | readonly [2, string])[] = [[2, legible(cut(before, SHOWN)) || '‸']]
      if (first.status === 'waiting' && first.after) words.push([1, legible(cut(first.after, SHOWN))])
      parts.push([`${names}, ${first.status}`, words])
    } else if (before.length <= WORDS_UP_TO && hunk.clean.length <= WORDS_UP_TO) {
      parts.push([
        names,
        wordParts(before, hunk.clean).map(([kind, value]) => [
          kind,
          kind === 0 ? legible(value) : signsInside(value),
        ]),
      ])
      // The paragraph behind one that went begins a line of its own.
      if (hunk.clean === '' && before.endsWith('\n')) parts.push('\n')
    } else {
      parts.push([
        names,
        [
          [-1, legible(cut(before, SHOWN))],
          [1, legible(cut(hunk.clean, SHOWN))],
        ],
      ])
    }
  }
  const made = findings.filter(({status}) => status === 'applied').length
  const waits = findings.filter(({status}) => status === 'waiting').length
  const facts = [
    ...(title === null ? [] : [id]),
    source,
    published?.slice(0, 10),
    `${made} changed`,
    ...(waits > 0 ? [`${waits} waiting`] : []),
  ]
  return JSON.stringify([
    legible(id),
    title === null ? '' : legible(title),
    legible(facts.filter((fact) => fact).join(' · ')),
    parts,
  ])
}

async function duplicatesOf(run: Run): Promise<{bars: Bar[]; rows: Row<'duplicates'>[]}> {
  const counts = new Map<string, number[]>()
  const shown: Row<'duplicates'>[] = []
  for await (const row of rows(run, 'duplicates')) {
    const key = `${row.kind}, ${row.action}`
    counts.set(key, [(counts.get(key)?.[0] ?? 0) + 1])
    if (shown.length < ROWS) shown.push(row)
  }
  return {bars: barsOf(counts, BARS), rows: shown}
}

async function removedOf(
  run: Run,
): Promise<{byRule: Map<string, number[]>; most: [string, number][]; passages: number}> {
  const byRule = new Map<string, number[]>()
  const kinds = new Frequent()
  let passages = 0
  for await (const {rule, kind, text: passage} of rows(run, 'removed')) {
    const known = byRule.get(rule) ?? [0, 0]
    known[kind === 'passage' ? 0 : 1]!++
    byRule.set(rule, known)
    if (kind !== 'passage') continue
    passages++
    kinds.add(`${rule}\u0000${cut(passage.trim().replace(/\s+/g, ' '), 240)}`)
  }
  return {byRule, most: kinds.most(ROWS), passages}
}

/** The rows that weigh most, in bounded memory. */
async function top<Value>(
  table: AsyncIterable<Value>,
  limit: number,
  weight: (row: Value) => number,
): Promise<Value[]> {
  let kept: Value[] = []
  const trim = (): void => {
    kept = kept
      .map((row, at) => ({row, at}))
      .sort((a, b) => weight(b.row) - weight(a.row) || a.at - b.at)
      .slice(0, limit)
      .map(({row}) => row)
  }
  for await (const row of table) {
    kept.push(row)
    if (kept.length >= limit * 20) trim()
  }
  trim()
  return kept
}
