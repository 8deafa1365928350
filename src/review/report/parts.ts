/** The pieces of the report: tiles, tables, and what its charts show. */
import type {Tier} from '../../../pipeline/index.ts'
import {rules} from '../../../pipeline/index.ts'
import type {RunInfo} from '../../ledger/info.ts'
import type {Tally} from '../precision.ts'
import {precisionOf} from '../precision.ts'
import type {Bar} from './charts.ts'
import {escapeHtml, grouped, withSigns} from './charts.ts'
import type {Totals} from './totals.ts'
import {cut, SHOWN} from './totals.ts'

/** What a report needs of a run that has no `run.json` yet. */
export type Reported = Omit<RunInfo, 'timings'>

/** Bars of a chart; the rest are one together. */
export const BARS = 30
/** Days that fit beside each other; more are counted by month, and more months by year. */
const MOST_COLUMNS = 62

export const kindNames = ['applied', 'waiting for a person', 'rejected by a person']

export function text(value: string): string {
  return `<bdi>${escapeHtml(cut(value, SHOWN))}</bdi>`
}

export function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  if (lines.length === 0) return '<p class="quiet">None.</p>'
  const numeric = heads.map((head) => head.startsWith('#'))
  const cells = (line: readonly string[]): string =>
    line.map((cell, at) => `<td${numeric[at] ? ' class="n"' : ''}>${cell}</td>`).join('')
  return `<div class="scroll"><table><thead><tr>${heads.map((head, at) => `<th scope="col"${numeric[at] ? ' class="n"' : ''}>${head.replace('#', '')}</th>`).join('')}</tr></thead><tbody>${lines.map((line) => `<tr>${cells(line)}</tr>`).join('')}</tbody></table></div>`
}

export function tiles(info: Reported, totals: Totals, passages: number): string {
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

export function barsOf(counts: ReadonlyMap<string, readonly number[]>, limit: number): Bar[] {
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0)
  const sorted = [...counts].sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1))
  const shown = sorted.slice(0, limit).map(([name, parts]) => ({name, parts}))
  const rest = sorted.slice(limit)
  if (rest.length === 0) return shown
  const together = rest[0]![1].map((_, at) => rest.reduce((all, [, parts]) => all + parts[at]!, 0))
  return [...shown, {name: `${rest.length} others`, parts: together}]
}

/** By day; where those are too many, by month or year. */
export function daysOf(byDay: ReadonlyMap<string, readonly number[]>): Bar[] {
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

export function languagesOf(languages: ReadonlyMap<string, number>): Bar[] {
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

export function kindRow(key: string, count: number): string[] {
  const [rule = '', before = '', after] = key.split('\u0000')
  const change =
    after === undefined
      ? `<mark>${escapeHtml(withSigns(before))}</mark>`
      : `${before === '' ? '' : `<del>${escapeHtml(withSigns(before))}</del> `}${after === '' ? '' : `<ins>${escapeHtml(withSigns(after))}</ins>`}`
  return [text(rule), `<bdi>${change}</bdi>`, grouped(count)]
}

export function measured(tallies: ReadonlyMap<string, Tally>): string {
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

export function made(info: Reported): string {
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
