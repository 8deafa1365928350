/**
 * `report.html`: what a run did, in one file that needs no network.
 *
 * It is part of the run, so its bytes follow from input, configuration and decisions: no time stands in it.
 */
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {Growing} from '../../disk/growing.ts'
import type {Run} from '../../ledger/read.ts'
import {rows} from '../../ledger/read.ts'
import type {Decision} from '../../tables.ts'
import {collect} from './articles.ts'
import {bars, columns, grouped} from './charts.ts'
import {script, style} from './page.ts'
import type {Reported} from './parts.ts'
import {
  BARS,
  barsOf,
  daysOf,
  kindNames,
  kindRow,
  languagesOf,
  made,
  measured,
  table,
  text,
  tiles,
} from './parts.ts'
import {createTotals, duplicatesOf, ROWS, removedOf, top} from './totals.ts'

/** Writes the report of the tables in a folder into the same folder. */
export async function renderReport(
  run: Run | {readonly folder: string; readonly info: Reported},
  decisions: readonly Decision[],
): Promise<void> {
  const of = run as Run
  const totals = createTotals()
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
${bars(barsOf(duplicates.kinds, BARS), 'Duplicates by kind', ['pairs'])}
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
