/** Word knowledge for the rules, out of installed dictionaries and frequency lists; read when first asked for. */
import {readFileSync} from 'node:fs'
import type {Lexicon} from '../../pipeline/settings.ts'
import {buildEnglish} from './build.ts'
import {WordTable} from './word-table.ts'

/** Where the word knowledge of a language is read. */
const loaders: Readonly<Record<string, () => Lexicon>> = {en: english}

const loaded = new Map<string, Lexicon>()

/** The lexicon of a language, if there is one; asking costs nothing, the first look at a word reads the files. */
export function lexicon(language: string): Lexicon | undefined {
  const known = loaded.get(language)
  if (known) return known
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined
  if (!load) return undefined
  const lazy = lazily(load)
  loaded.set(language, lazy)
  return lazy
}

function lazily(load: () => Lexicon): Lexicon {
  let real: Lexicon | undefined
  return {
    has: (word) => (real ??= load()).has(word),
    frequency: (word) => (real ??= load()).frequency(word),
  }
}

/** Written by `npm run build` beside the bundle, since making the table takes longer than most texts. */
export const ENGLISH_FILE = 'words-en.bin'

function english(): Lexicon {
  const words = new WordTable(builtTable() ?? buildEnglish())
  const million = words.total / 1_000_000
  return {
    has: (word) => words.has(word) || american(word, words) !== undefined,
    frequency: (word) => {
      const other = words.has(word) ? undefined : american(word, words)
      return (words.count(word) + (other === undefined ? 0 : words.count(other))) / million
    },
  }
}

/** Run from its sources the program has no built table, and makes one. */
function builtTable(): Uint8Array | undefined {
  try {
    return readFileSync(new URL(`./${ENGLISH_FILE}`, import.meta.url))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** British spellings by rule, with what the American one has in their place; the dictionary must hold the result. */
const respellings: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=[bdlmnprtv])our/, 'or'],
  [/(?<=\w{3})is(?=e[drs]?$|ers$|ing$|ations?$|ational(?:ly)?$|able$)/, 'iz'],
  [/ys(?=e[drs]?$|ers$|ing$)/, 'yz'],
  [/([bt])re(?=[sd]?$)/, '$1er'],
  [/(?<=[aeiou])ll(?=ed$|ings?$|ers?$|ors?$|ous|ation|ity$)/, 'l'],
  [/ogue(?=s?$)/, 'og'],
  [/enc(?=es?$|eless$)/, 'ens'],
  [/(?<=^|[ghnp])ae(?=[dmost])|(?<=^|[fhr])oe(?=[adst])/, 'e'],
  [/mme(?=s?$)/, 'm'],
  [/dge(?=ments?$)/, 'dg'],
  [/l(?=s?$|ments?$|ful)/, 'll'],
  [/mould/, 'mold'],
  [/plough/, 'plow'],
  [/sulph/, 'sulf'],
  [/^sceptic/, 'skeptic'],
  [/^manoeuvr(?:e(?=[ds]?$)|(?=ing))/, 'maneuver'],
  [/^cheque/, 'check'],
  [/^practis/, 'practic'],
  [/^jewellery/, 'jewelry'],
  [/^alumini/, 'alumin'],
  [/^pyjama/, 'pajama'],
  [/^storey/, 'story'],
  [/^artefact/, 'artifact'],
  [/^ageing/, 'aging'],
  [/^moustach/, 'mustach'],
  [/^cos(?=y$|ier$|iest$)/, 'coz'],
]
/** Most words have nothing of the kind; the rules are only tried on those that do. */
const respelt = new RegExp(respellings.map(([british]) => british.source).join('|'))

/** Answers remembered; names and foreign words are asked about again and again. */
const REMEMBERED = 50_000
const remembered = new Map<string, string | null>()

function american(word: string, words: WordTable): string | undefined {
  let known = remembered.get(word)
  if (known === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    known = respell(word, words) ?? null
    remembered.set(word, known)
  }
  return known ?? undefined
}

function respell(word: string, words: WordTable): string | undefined {
  if (word.length < 5 || !respelt.test(word)) return undefined
  for (const [british, respelling] of respellings) {
    const other = word.replace(british, respelling)
    if (other !== word && words.has(other)) return other
  }
  return undefined
}
