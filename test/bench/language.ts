/** How often the detectors are right, by kind of text, beside franc alone, and how fast they are. */
import {readFileSync} from 'node:fs'
import {franc} from 'franc'
import {detectLanguage, detectPassage} from '../../pipeline/language/detect.ts'
import {packs} from '../../pipeline/languages/index.ts'
import {hasShared, shared} from '../shared.ts'

interface Row {
  readonly lang: string
  readonly kind: string
  readonly text: string
}

function rows(name: string): Row[] {
  if (!hasShared(`data/${name}`)) {
    console.error(`skipped: ${name} is not there`)
    return []
  }
  return readFileSync(shared(`data/${name}`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

const sentences = rows('language.jsonl')
const languages = [...new Set(sentences.map((row) => row.lang))].sort()
const iso3 = (codes: readonly string[]) => codes.map((code) => packs[code]!.iso3)
const codes = new Map(Object.values(packs).map((pack) => [pack.iso3, pack.code]))
const all = Object.keys(packs)

/** News documents of a usual length: 12 sentences of one language in a row. */
const documents: Row[] = languages.flatMap((lang) => {
  const own = sentences.filter((row) => row.lang === lang && row.kind === 'news-sentence')
  const made: Row[] = []
  for (let start = 0; start + 12 <= own.length; start += 12) {
    const text = own.slice(start, start + 12).map((row) => row.text)
    made.push({lang, kind: 'documents', text: text.join(' ')})
  }
  return made
})

const detectors: Record<string, (text: string) => string> = {
  detectLanguage: (text) => detectLanguage(text),
  'detectLanguage, candidates': (text) => detectLanguage(text, languages),
  detectPassage: (text) => detectPassage(text),
  'detectPassage, candidates': (text) => detectPassage(text, languages),
  'franc, only the packs': (text) => codes.get(franc(text, {only: iso3(all)})) ?? 'und',
  'franc, only the candidates': (text) => codes.get(franc(text, {only: iso3(languages)})) ?? 'und',
}

for (const kind of ['documents', 'news-sentence', 'sentences', 'word-pairs', 'single-words']) {
  const own = [...documents, ...sentences].filter((row) => row.kind === kind)
  if (own.length === 0) continue
  console.log(`\n${kind} (${own.length})`)
  for (const [name, detect] of Object.entries(detectors)) {
    let right = 0
    let silent = 0
    const wrong = new Map<string, number>()
    const start = performance.now()
    const found = own.map((row) => detect(row.text))
    const seconds = (performance.now() - start) / 1000
    own.forEach((row, index) => {
      if (found[index] === row.lang) right++
      else if (found[index] === 'und') silent++
      else wrong.set(`${row.lang}→${found[index]}`, (wrong.get(`${row.lang}→${found[index]}`) ?? 0) + 1)
    })
    const percent = (count: number) => `${((100 * count) / own.length).toFixed(1)}%`
    const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 4)
    console.log(
      `  ${name.padEnd(28)} right ${percent(right)}  undetermined ${percent(silent)}  wrong ${percent(own.length - right - silent)}`,
      ` ${Math.round(own.length / seconds)}/s `,
      worst.map(([pair, count]) => `${pair} ${count}`).join(', '),
    )
  }
}
