/** Runs for the tests of the review: a small dump with something to decide in it, and a large run that is only written. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {run} from '../src/commands/run.ts'
import {Growing} from '../src/disk/growing.ts'
import type {RunInfo} from '../src/ledger/info.ts'
import {openRun, rows} from '../src/ledger/read.ts'
import {takeFolder} from '../src/ledger/write.ts'
import type {Row} from '../src/tables.ts'

export const source = 'Kestrel Courier'
export const closing =
  'The Kestrel Courier is printed on the island every Thursday and lives from its readers alone.'

/** Sentences with one thing to decide in each; the words around it are what a decision remembers. */
export const wording = {
  doubled: 'The harbour master closed the the pier on Monday after a crane fell into the basin.',
  phrase: 'The captain thanked his crew on the deck on the deck and went below.',
  put: 'In the evening the warden put put the names of the ships on the wall.',
  name: 'Prime Minister Nikol Pachinian visited the lighthouse. Pachinian stayed for an hour.',
}

const stories = [
  `A crane stood on the mole for twenty years without a fault. ${wording.doubled} Divers will lift it next week, the mayor said.`,
  `The mail boat came back after nine days at sea. ${wording.phrase} The children had painted a flag for him.`,
  `Forty yachts took part in the regatta round the rock. ${wording.put} Nobody was missing this year.`,
  `Guests from far away are rare in winter. ${wording.name} He bought a basket and two pots of honey.`,
  'The baker closes after forty years at the corner of Mill Lane. Nobody has been found to take over his oven, although the council offered the house for a rent of one pound.',
  'Rain filled the cistern for the first time since March. Rationing ends on Sunday, the water board announced, and the laundry in the old cannery may open its doors again.',
]

/** The same sentences in other articles of a later week. */
const later = [
  `Another accident has shaken the port. ${wording.doubled} It was the second one within a month, and the insurer wants to know why.`,
  `Supplies reached the northern farms at last. ${wording.phrase} His cook served soup to everybody on the quay.`,
  `The memorial day was held in the chapel. ${wording.put} A choir of eleven sang without notes.`,
  `The tower has been repainted in red and white. ${wording.name} Two painters showed him their brushes.`,
  'Two seals were seen in the inner harbour on Sunday morning. Fishermen want them moved before the herring comes, but the warden says that they will leave by themselves.',
  'A storm cut the ferry off for a week. The school stayed closed, and the teacher gave her lessons by radio, as her predecessors had done for decades when the ice came.',
]

function dump(path: string, texts: readonly string[], day: number): void {
  mkdirSync(join(path, '..'), {recursive: true})
  const lines = texts.map((text, index) =>
    JSON.stringify({
      id: `d${day}-${index + 1}`,
      title: `Story ${index + 1} of week ${day}`,
      source,
      language: 'en',
      published: `2024-0${day}-1${index}`,
      text: `${text}\n\n${closing}`,
    }),
  )
  writeFileSync(path, `${lines.join('\n')}\n`)
}

export interface Fixture {
  readonly first: string
  readonly second: string
  readonly run: string
}

/** Two dumps in a folder, and the run of the first. */
export async function fixture(folder: string): Promise<Fixture> {
  const places = {
    first: join(folder, 'first.jsonl'),
    second: join(folder, 'second.jsonl'),
    run: join(folder, 'run'),
  }
  dump(places.first, stories, 1)
  dump(places.second, later, 2)
  await clean(places.first, places.run)
  return places
}

export async function clean(input: string, out: string, decisions?: string): Promise<void> {
  await run([input], {out, quiet: true, concurrency: 1, ...(decisions === undefined ? {} : {decisions})})
}

/** The clean texts of a run by id. */
export async function texts(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const {id, text} of rows(openRun(folder), 'articles')) found[id] = text
  return found
}

export async function findings(folder: string): Promise<Row<'findings'>[]> {
  const found: Row<'findings'>[] = []
  for await (const row of rows(openRun(folder), 'findings')) found.push(row)
  return found
}

const words = ['harbour', 'pilot', 'lantern', 'herring', 'ferry', 'mole', 'anchor', 'gull', 'rope', 'signal']

/** An article and what was found in it, as rows. */
export interface Written {
  readonly article: Row<'articles'>
  readonly findings: readonly Row<'findings'>[]
}

/** A finished run, written without cleaning anything. */
export function writeRun(folder: string, list: Iterable<Written>): void {
  const draft = takeFolder(folder)
  const articles = new Growing(join(draft.out, 'articles.jsonl'))
  const findings = new Growing(join(draft.out, 'findings.jsonl'))
  let count = 0
  for (const one of list) {
    count++
    articles.add(`${JSON.stringify(one.article)}\n`)
    for (const row of one.findings) findings.add(`${JSON.stringify(row)}\n`)
  }
  articles.close()
  findings.close()
  draft.commit(infoOf(count))
  draft.release()
}

/** A finished run with as many findings as asked for. */
export function writeLargeRun(folder: string, articles: number, each: number): void {
  writeRun(folder, largeArticles(articles, each))
}

function* largeArticles(articles: number, each: number): Generator<Written> {
  let number = 0
  for (let a = 0; a < articles; a++) {
    const id = `a${String(a).padStart(6, '0')}`
    let original = ''
    let text = ''
    const findings: Row<'findings'>[] = []
    for (let f = 0; f < each; f++) {
      const word = words[(a * 7 + f * 3) % words.length]!
      const lead = `Sentence ${f} of the story tells of the `
      const start = original.length + lead.length
      const before = `${word} ${word}`
      const suggests = f % 5 === 4
      original += `${lead}${before} again. `
      text += `${lead}${suggests ? before : word} again. `
      findings.push({
        id: `f${(number++).toString(36).padStart(8, '0')}`,
        nth: 0,
        article: id,
        stage: 'wording',
        rule: suggests ? 'repeated-phrase' : 'repeated-word',
        tier: suggests ? 'suggest' : 'fix',
        status: suggests ? 'waiting' : 'applied',
        start,
        end: start + before.length,
        before,
        after: word,
        message: `Unexpected second \`${word}\`, expected one`,
        layer: suggests ? null : 0,
        layerStart: suggests ? null : start,
        layerEnd: suggests ? null : start + before.length,
        decidedBy: 'rule',
      })
    }
    const article = {
      id,
      path: 'large.jsonl',
      source: `source-${a % 7}`,
      title: `Story ${a}`,
      text,
      language: 'en',
      published: '2024-05-01',
      authors: [],
      credits: [],
      captions: [],
      translatedFrom: null,
      sameStory: [],
      words: each * 10,
      extra: {},
    }
    yield {article, findings}
  }
}

/** What stands in the `run.json` of a run that was written and not cleaned. */
function infoOf(articles: number): RunInfo {
  return {
    copydesk: '0.0.0',
    key: `written ${articles}`,
    inputs: [],
    configuration: {},
    articles: {input: articles, kept: articles, leftOut: 0, rejected: 0},
    duplicates: {rows: 0},
    rules: {},
    decisions: {read: 0, matched: 0, unmatched: []},
    timings: {finished: '2024-05-01T00:00:00.000Z', seconds: {}, memoryMB: 0, slowest: []},
  }
}
