/** Which parts of the lexicon a foreign spelling stands for: `Sagatelian` is `Saghatelyan`, `Ichkhan` is `Ishkhan`. */

import {wordKeys} from '../compare/key.ts'
import {parseWord, type Word} from '../compare/parsed.ts'
import {partKeyTable} from '../data/index.generated.ts'
import {SortedTable, toNumbers} from '../listed/sorted.ts'
import {distance} from '../sounds/distance.ts'
import {toEnglish} from '../spellings/romanise.ts'
import {type Part, parts} from './parts.ts'

export interface PartMatch {
  readonly part: Part
  /** 1: spelt so; from `CERTAIN` on one may rely on it if no other part competes. */
  readonly score: number
  readonly reason: string
}

export interface PartHints {
  readonly role?: 'given' | 'family'
  readonly origin?: string
  /** Language whose habits the spelling follows. */
  readonly from?: string
}

interface Entry {
  readonly part: Part
  readonly word: Word
}

/** A match from here on may be written, if nothing competes with it. */
const CERTAIN = 0.9
/** Below this a part is no answer at all. */
const LEAST = 0.5
/** Another form this close to the best one makes the answer uncertain. */
const RIVAL = 0.05
/** Relative distance at which a match is worth just less than `LEAST`. */
const HALF = 0.16

let byKey: SortedTable<readonly Entry[]> | undefined

/** The parts under a sound key, their sounds read when first asked for. */
const partsUnder = (key: string): readonly Entry[] => {
  byKey ??= new SortedTable<readonly Entry[]>(partKeyTable, NONE, (value) =>
    toNumbers(value).map((number) => {
      const part = parts()[number]!
      return {part, word: parseWord(part.form)}
    }),
  )
  return byKey.get(key)
}

const NONE: readonly Entry[] = []

/** What letters may still count where the sounds agree: of two forms that sound alike, the one spelt alike is meant. */
const LETTERS = 0.1

const scoreOf = (apart: number): number => 0.97 / (1 + (apart / HALF) ** 2)

/** The share of letters that differ: plain edit distance over the longer length. */
const lettersApart = (a: string, b: string): number => {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    }
    row = next
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}

/** The parts a word may stand for, best first; parts of another role or origin than asked for are left out. */
export const matchPart = (word: string, hints: PartHints = {}): PartMatch[] => {
  const parsed = parseWord(word)
  const seen = new Set<Part>()
  const found: PartMatch[] = []
  const romanised = new Map<string, string>()
  const english = (origin: string): string => {
    const known = romanised.get(origin)
    if (known !== undefined) return known
    const form = toEnglish(
      word,
      hints.from === undefined ? {origin} : {origin, from: hints.from},
    ).form.toLowerCase()
    romanised.set(origin, form)
    return form
  }
  const small = word.normalize('NFC').toLowerCase()
  for (const key of wordKeys(parsed.lattice)) {
    for (const {part, word: other} of partsUnder(key)) {
      if (seen.has(part)) continue
      seen.add(part)
      if (hints.role !== undefined && part.role !== hints.role) continue
      if (hints.origin !== undefined && part.origin !== hints.origin) continue
      const form = part.form.toLowerCase()
      if (form === small) {
        found.push({part, score: 1, reason: 'spelt so'})
        continue
      }
      const scale = (parsed.lattice.weight + other.lattice.weight) / 2 + 0.5
      const apart = distance(parsed.lattice, other.lattice, HALF * scale) / scale
      if (scoreOf(apart) < LEAST) continue
      if (english(part.origin) === form) {
        found.push({part, score: 0.99, reason: `the rules of romanisation give ${part.form}`})
      } else {
        const score = scoreOf(apart) - LETTERS * lettersApart(parsed.text, other.text)
        found.push({part, score, reason: `sounds as ${part.form} does in another spelling`})
      }
    }
  }
  return found.sort(
    (a, b) => b.score - a.score || (a.part.form < b.part.form ? -1 : a.part.form > b.part.form ? 1 : 0),
  )
}

/** The one part a word certainly stands for; nothing when it is too far or when two forms compete. */
export const certainPart = (matches: readonly PartMatch[]): PartMatch | undefined => {
  const best = matches[0]
  if (!best || best.score < CERTAIN) return undefined
  const rival = matches.find((match) => match.part.form !== best.part.form)
  return rival && best.score < 1 && best.score - rival.score < RIVAL ? undefined : best
}
