/** The cheap gate before the detectors: which scripts a text is in, and whose frequent words it uses. */
import {packs} from '../languages/index.ts'
import type {WordTable} from '../text/words.ts'
import {perText} from '../text/words.ts'
import {rivals} from './rivals.ts'

/** Groups of letters that the gate tells apart, in the order of `ranges`. */
export type Letters =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Arab'
  | 'Hebr'
  | 'Deva'
  | 'Hani'
  | 'Kana'
  | 'Hang'
  | 'Armn'
  | 'Geor'
  | 'Zzzz'

/** Blocks of letters up to U+FFFF, sorted; what lies between them counts for nothing. */
const ranges: readonly (readonly [from: number, to: number, letters: Letters])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xc0, 0x24f, 'Latn'],
  [0x250, 0x2af, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58f, 'Armn'],
  [0x591, 0x5f4, 'Hebr'],
  [0x620, 0x65f, 'Arab'],
  [0x66e, 0x6d3, 'Arab'],
  [0x6d5, 0x6d5, 'Arab'],
  [0x6ee, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x8ff, 'Zzzz'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x109f, 'Zzzz'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x1c8f, 'Zzzz'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2d00, 0x2d2f, 'Geor'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3130, 0x318f, 'Hang'],
  [0x3400, 0x9fff, 'Hani'],
  [0xa000, 0xabff, 'Zzzz'],
  [0xac00, 0xd7a3, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
]

const kinds: readonly Letters[] = [
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Deva',
  'Hani',
  'Kana',
  'Hang',
  'Armn',
  'Geor',
  'Zzzz',
]

/** For each UTF-16 unit the number of its kind plus one; 64 kB, filled once. */
const kindOf = new Uint8Array(0x10000)
for (const [from, to, letters] of ranges) kindOf.fill(kinds.indexOf(letters) + 1, from, to + 1)
kindOf[0xd7] = 0
kindOf[0xf7] = 0

/** How many letters of each kind a stretch of text holds. */
export function countLetters(text: string, start = 0, end = text.length): Record<Letters, number> {
  const counts = new Uint32Array(kinds.length + 1)
  for (let index = start; index < end; index++) counts[kindOf[text.charCodeAt(index)]!]!++
  return Object.fromEntries(kinds.map((kind, index) => [kind, counts[index + 1]!])) as Record<Letters, number>
}

/** Everything the gate can name: the packs' languages, then the rivals. */
export interface Known {
  readonly code: string
  readonly iso3?: string
  readonly name: string
  readonly letters: string
  /** Without a pack: its texts are undetermined. */
  readonly rival: boolean
}

export const known: readonly Known[] = [
  ...Object.values(packs).map(({code, iso3, name, letters}) => ({code, iso3, name, letters, rival: false})),
  ...rivals.map(({stopWords: _words, ...rival}) => ({...rival, rival: true})),
]

/** The languages, by place in `known`, in which a word is frequent. */
const wordLanguages = new Map<string, number[]>()
;[
  ...Object.values(packs).map((pack) => pack.words.stopWords),
  ...rivals.map((rival) => rival.stopWords),
].forEach((words, language) => {
  for (const word of new Set(words)) {
    const languages = wordLanguages.get(word)
    if (languages) languages.push(language)
    else wordLanguages.set(word, [language])
  }
})

/** The languages, by place in `known`, in which a lower-case word is frequent. */
export function frequentIn(word: string): readonly number[] | undefined {
  return wordLanguages.get(word)
}

const letterRun = /[\p{L}\p{M}]+/gu
const NONE: readonly number[] = []
/** By far the most words: one run of letters, frequent nowhere. */
const PLAIN: readonly (readonly number[])[] = [NONE]

/** For each run of letters of a word, which digits may part, the languages by place in `known` in which it is frequent. */
export const languagesOf = perText((word): readonly (readonly number[])[] => {
  const runs = word.match(letterRun)
  if (!runs) return []
  // Without a locale, so that no machine's setting changes the outcome.
  const lists = runs.map((run) => wordLanguages.get(run) ?? wordLanguages.get(run.toLowerCase()) ?? NONE)
  return lists.length === 1 && lists[0] === NONE ? PLAIN : lists
})

/** What the frequent words of a text say. */
export interface Evidence {
  /** Words counted. */
  readonly words: number
  /** Per language of `known`: the share of its words among all. */
  readonly share: Float64Array
  /** Per language: as `share`, but a word that several languages have is divided among them. */
  readonly own: Float64Array
}

/** Stretches of a table: words [from, to). */
export type Stretches = readonly (readonly [from: number, to: number])[]

/** Counts the frequent words of every language. */
export function weigh({store, words}: WordTable, stretches: Stretches): Evidence {
  const share = new Float64Array(known.length)
  const own = new Float64Array(known.length)
  let count = 0
  for (const [from, to] of stretches) {
    for (let at = from; at < to; at++) {
      const lists = languagesOf(store, words[at]!)
      count += lists.length
      if (lists === PLAIN) continue
      for (const languages of lists) {
        const part = 1 / languages.length
        for (let index = 0; index < languages.length; index++) {
          share[languages[index]!]! += 1
          own[languages[index]!]! += part
        }
      }
    }
  }
  if (count > 0) {
    for (let language = 0; language < known.length; language++) {
      share[language]! /= count
      own[language]! /= count
    }
  }
  return {words: count, share, own}
}

/** Shares of the words that are frequent in one language and not in the other. */
export function apart(
  {store, words}: WordTable,
  stretches: Stretches,
  first: number,
  second: number,
): [first: number, second: number] {
  let count = 0
  let one = 0
  let other = 0
  for (const [from, to] of stretches) {
    for (let at = from; at < to; at++) {
      for (const languages of languagesOf(store, words[at]!)) {
        count++
        if (languages === NONE) continue
        const inFirst = languages.includes(first)
        const inSecond = languages.includes(second)
        if (inFirst && !inSecond) one++
        else if (inSecond && !inFirst) other++
      }
    }
  }
  return count === 0 ? [0, 0] : [one / count, other / count]
}
