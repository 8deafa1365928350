/** Every article with its changes, as the script in the report draws it. */
import {headOf, hunksOf, tailOf, wholeWords} from '../../changes/hunks.ts'
import {createDecider} from '../../decisions/decider.ts'
import type {Growing} from '../../disk/growing.ts'
import type {Filed, Run} from '../../ledger/read.ts'
import {records} from '../../ledger/read.ts'
import type {Decision} from '../../tables.ts'
import type {WordPart} from '../api.ts'
import {wordParts} from '../word-diff.ts'
import {escapeHtml, grouped, legible, withSigns} from './charts.ts'
import type {Totals} from './totals.ts'
import {count, cut, SHOWN} from './totals.ts'

/** Articles that are parsed together when one of them is opened. */
const BLOCK = 100
/** Diffs beyond this would keep a browser from opening the file; the others are named with where to see them. */
const MAX_DIFF_BYTES = 25_000_000
/** Text around changes that a report shows. */
const AROUND = 80
/** Longer changes are shown as a whole and not by words. */
const WORDS_UP_TO = 2000

export interface Diffs {
  /** Articles with changes that found no room. */
  readonly left: number
  /** Articles in which nothing was found. */
  readonly same: number
  pour(file: Growing): void
}

/** Counts what all articles say and keeps their changes for the end of the file. */
export async function collect(run: Run, totals: Totals, decisions: readonly Decision[]): Promise<Diffs> {
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
