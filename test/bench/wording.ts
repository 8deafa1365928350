/**
 * How well the punctuation and wording rules do: edits of the `fix` tier on human English, recall by class on
 * machine-translated sentences, spaces put in and taken out on the spacing benchmarks.
 *
 *     npx tsx test/bench/wording.ts [folder with the data, default ../shared/data] [file for the list of edits]
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Document, Settings} from '../../pipeline/index.ts'
import {createDesk, createDocument, textOf} from '../../pipeline/index.ts'
import {punctuation} from '../../pipeline/punctuation/index.ts'
import {wording} from '../../pipeline/wording/index.ts'
import {lexicon} from '../../src/lexicon/index.ts'

const here = dirname(fileURLToPath(import.meta.url))
const data = process.argv[2] ?? join(here, '..', '..', '..', 'shared', 'data')
const list = process.argv[3]
if (!existsSync(data)) {
  console.error(`No data at ${data}: nothing measured`)
  process.exit(2)
}

function reader(settings: Settings): (text: string) => Document {
  const desk = createDesk(
    {
      stages: [
        {name: 'punctuation', rules: punctuation},
        {name: 'wording', rules: wording},
      ],
      dump: [],
    },
    settings,
  )
  return (text) => {
    const file = createDocument(text, {id: 'text', language: 'en'}, settings)
    desk.read(file)
    return file
  }
}

function records(name: string): {text: string; class?: string}[] {
  return readFileSync(join(data, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as {text: string; class?: string})
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function table(counts: ReadonlyMap<string, number>): void {
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(7)}  ${key}`)
}

const read = reader({lexicon})

// Human English: every edit of the `fix` tier is listed, for a person to read.
const human = records('clean-en.jsonl')
const byRule = new Map<string, number>()
const edits: string[] = []
let fixes = 0
const started = performance.now()
for (const [index, {text}] of human.entries()) {
  for (const finding of read(text).data.findings!) {
    add(byRule, `${finding.rule} (${finding.tier}${finding.after === undefined ? ', no text' : ''})`)
    if (finding.status !== 'applied') continue
    fixes++
    const around = `${text.slice(Math.max(0, finding.start - 60), finding.start)}⟦${finding.before}→${finding.after}⟧${text.slice(finding.end, finding.end + 60)}`
    edits.push([finding.rule, index + 1, around.replaceAll('\n', '⏎')].join('\t'))
  }
}
const seconds = (performance.now() - started) / 1000
console.log(
  `clean-en: ${human.length} sentences, ${fixes} edits of tier fix (${((fixes / human.length) * 1000).toFixed(2)} per 1,000), ${seconds.toFixed(1)} s`,
)
table(byRule)
if (list !== undefined) writeFileSync(list, `${edits.sort().join('\n')}\n`)

/** The rules that answer a class of the machine-translated sentences. */
const answers: Readonly<Record<string, readonly string[]>> = {
  repetition_loop: ['loop', 'repeated-phrase', 'repeated-word'],
  foreign_quote_marks: ['foreign-quote'],
  space_before_punct: ['space-before-mark', 'misplaced-quote'],
  'missing_space_after_punct[c]': ['space-after-mark', 'misplaced-quote'],
  mixed_quote_styles: ['mixed-quote', 'misplaced-quote', 'unbalanced-quote', 'foreign-quote'],
  doubled_punct: ['doubled-mark'],
  doubled_word: ['repeated-word', 'loop', 'repeated-phrase'],
  'camel_merge[c]': ['camel-merge'],
  lc_nationality: ['lower-case-demonym'],
  lc_month: ['lower-case-demonym'],
  lc_weekday: ['lower-case-demonym'],
  'num_split[v]': ['foreign-number'],
  'num_thousand_dot[v]': ['foreign-number'],
  article_before_country: ['article-before-country'],
}
const answered = new Map<string, {all: number; found: number; fixed: number}>()
for (const {text, class: kind} of records('mt-en.jsonl')) {
  const rules = answers[kind ?? '']
  if (!rules) continue
  const row = answered.get(kind!) ?? {all: 0, found: 0, fixed: 0}
  answered.set(kind!, row)
  row.all++
  const findings = read(text).data.findings!.filter((finding) => rules.includes(finding.rule))
  if (findings.length > 0) row.found++
  if (findings.some((finding) => finding.status === 'applied')) row.fixed++
}
console.log(
  '\nmt-en: sentences of a class, with a finding, with an edit (a crude detector made the classes: many hold no error)',
)
for (const [kind, {all, found, fixed}] of answered) {
  console.log(`${String(all).padStart(7)} ${String(found).padStart(6)} ${String(fixed).padStart(6)}  ${kind}`)
}

/** Places of spaces, counted in characters that are none. */
function gaps(text: string): Set<number> {
  const places = new Set<number>()
  let count = 0
  for (const character of text.trim()) {
    if (character === ' ') places.add(count)
    else count++
  }
  return places
}

function difference(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...[...a].filter((place) => !b.has(place)), ...[...b].filter((place) => !a.has(place))])
}

const spaceRules = [
  'merged-word',
  'split-word',
  'camel-merge',
  'space-before-mark',
  'space-after-mark',
  'spaced-hyphen',
]
console.log('\nspacing: micro-F1 of spaces put in and taken out; harm on lines that were right')
for (const apply of ['fix', 'suggest'] as const) {
  const space = reader({lexicon, apply, only: spaceRules})
  for (const set of ['arXiv.pdftotext', 'Wiki.typos']) {
    const corrupt = readFileSync(join(data, 'spacing', set, 'corrupt.txt'), 'utf8').split('\n')
    const correct = readFileSync(join(data, 'spacing', set, 'correct.txt'), 'utf8').split('\n')
    let hit = 0
    let made = 0
    let due = 0
    let right = 0
    let harmed = 0
    let words = 0
    let wrong = 0
    for (const [index, line] of corrupt.entries()) {
      const want = difference(gaps(correct[index] ?? ''), gaps(line))
      const got = difference(gaps(textOf(space(line))), gaps(line))
      const common = [...got].filter((place) => want.has(place)).length
      hit += common
      made += got.size
      due += want.size
      if (want.size > 0) continue
      right++
      words += line.split(' ').length
      wrong += got.size
      if (got.size > 0) harmed++
    }
    const precision = hit / made
    const recall = hit / due
    console.log(
      `${set} (${apply}): precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} · ${harmed} of ${right} right lines changed, ${((wrong / words) * 1000).toFixed(2)} false edits per 1,000 words`,
    )
  }
}
