/** Keys under which variants of one name meet, so that a dump's names are compared without comparing all pairs. */

import type {Lattice} from '../sounds/lattice.ts'
import {skeletons} from '../sounds/skeletons.ts'
import {parseName} from './parsed.ts'

/**
 * Sounds by key class: what transliterations confuse shares a class; vowels and glides have none. `h` is read twice,
 * silent and as `kh`.
 */
const CLASSES: Readonly<Record<string, readonly (readonly [mark: string, cost: number])[]>> = {
  h: [
    ['', 0],
    ['K', 0.04],
  ],
  w: [
    ['', 0],
    ['P', 0.06],
  ],
}
for (const [sounds, mark] of [
  ['pbfv', 'P'],
  ['m', 'M'],
  ['n', 'N'],
  ['tdT', 'T'],
  ['l', 'L'],
  ['r', 'R'],
  ['szSZCJcDQ', 'S'],
  ['kgxGq', 'K'],
] as const) {
  for (const sound of sounds) (CLASSES as Record<string, [string, number][]>)[sound] = [[mark, 0]]
}

/** Keys a word at most; more readings than these are dearer than what they still find (measured: see the bench). */
const MAX_KEYS = 6
/** Classes a key keeps: endings differ by language (`-ov`, `-ovas`), beginnings seldom. */
const MAX_CLASSES = 5

const cache = new WeakMap<Lattice, readonly string[]>()

/** The keys of one word, likeliest reading first. */
export const wordKeys = (word: Lattice): readonly string[] => {
  const known = cache.get(word)
  if (known) return known
  const keys = skeletons(word, CLASSES, MAX_CLASSES, MAX_KEYS).map((key) =>
    key === '' ? `=${word.text.slice(0, 2)}` : key,
  )
  const distinct = [...new Set(keys)]
  cache.set(word, distinct)
  return distinct
}

/** Beginnings of the given name that a key may carry. */
const MAX_INITIALS = 2

/** Classes of the given name in a key: 1 finds .004 more variants and doubles the blocks, 3 loses .008. */
const GIVEN_CLASSES = 2

/** How a word may begin, likeliest first: its first consonant classes. */
const initials = (word: Lattice): string[] =>
  [...new Set(wordKeys(word).map((key) => key.slice(0, GIVEN_CLASSES)))].slice(0, MAX_INITIALS)

/**
 * The blocking keys of a whole name: the consonants of the last word with the first two of the first word. A single
 * word has keys of its own. `Orbán Viktor` meets `Viktor Orbán` only if `turned` keys are looked up as well.
 */
export const nameKeys = (name: string, {turned = false}: {turned?: boolean} = {}): string[] => {
  const words = parseName(name).words.filter((word) => !word.particle && !word.title)
  const first = (turned ? words.at(-1) : words[0])?.lattice
  const last = (turned ? words[0] : words.at(-1))?.lattice
  if (!first || !last) return []
  if (words.length === 1) return wordKeys(last).map((key) => `1${key}`)
  const starts = initials(first)
  return wordKeys(last).flatMap((key) => starts.map((start) => `${start} ${key}`))
}

/** Members up to which all pairs of a block are candidates. */
const LARGEST_BLOCK = 64
/** In a larger block every name meets this many neighbours in the order of the whole consonant skeleton. */
const NEIGHBOURS = 16

/** 32 bits of a text. */
export const hashOf = (text: string): number => {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return sum >>> 0
}

/** The likeliest skeleton of a whole name, surname first: what orders a block that is too large. */
const skeletonOf = (name: string): string => {
  const words = parseName(name).words.filter((word) => !word.particle && !word.title)
  return [...words.slice(-1), ...words.slice(0, -1)].map((word) => wordKeys(word.lattice)[0] ?? '').join(' ')
}

/** Room for the number of a name beside its key in one double. */
const NUMBERS = 2 ** 21

/**
 * Pairs of names worth comparing, each once, by index, in a settled order. Time and memory grow with the number of
 * names, not with its square: a name has about five keys of eight bytes each, and blocks are bounded.
 */
export function* candidatePairs(names: readonly string[]): Generator<readonly [number, number]> {
  if (names.length > NUMBERS) throw new RangeError(`candidatePairs takes ${NUMBERS} names at most`)
  const starts = new Uint32Array(names.length + 1)
  let keys = new Uint32Array(names.length * 6 + 16)
  let used = 0
  names.forEach((name, index) => {
    const own = [...new Set(nameKeys(name).map(hashOf))].sort((a, b) => a - b)
    if (used + own.length > keys.length) {
      const larger = new Uint32Array(keys.length * 2)
      larger.set(keys)
      keys = larger
    }
    for (const key of own) keys[used++] = key
    starts[index + 1] = used
  })
  const entries = new Float64Array(used)
  for (let index = 0; index < names.length; index++) {
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      entries[at] = (keys[at] as number) * NUMBERS + index
    }
  }
  entries.sort()
  const keyAt = (at: number): number => Math.floor((entries[at] as number) / NUMBERS)
  const crowded = new Set<number>()
  for (let from = 0; from < used; ) {
    let to = from + 1
    while (to < used && keyAt(to) === keyAt(from)) to++
    if (to - from > LARGEST_BLOCK) crowded.add(keyAt(from))
    from = to
  }
  /** Whether a pair is given under `key`: its first shared key that is not crowded, else the first one. */
  const givenUnder = (a: number, b: number, key: number): boolean => {
    let x = starts[a] as number
    let y = starts[b] as number
    let first: number | undefined
    while (x < (starts[a + 1] as number) && y < (starts[b + 1] as number)) {
      const one = keys[x] as number
      const two = keys[y] as number
      if (one === two) {
        if (!crowded.has(one)) return one === key
        first ??= one
        x++
        y++
      } else if (one < two) x++
      else y++
    }
    return first === key
  }
  for (let from = 0; from < used; ) {
    const key = keyAt(from)
    let to = from + 1
    while (to < used && keyAt(to) === key) to++
    let members = Array.from(entries.subarray(from, to), (entry) => entry - key * NUMBERS)
    const reach = members.length > LARGEST_BLOCK ? NEIGHBOURS : members.length
    if (members.length > LARGEST_BLOCK) {
      members = members
        .map((index) => ({index, skeleton: skeletonOf(names[index] ?? '')}))
        .sort((a, b) => (a.skeleton < b.skeleton ? -1 : a.skeleton > b.skeleton ? 1 : a.index - b.index))
        .map(({index}) => index)
    }
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < Math.min(members.length, i + 1 + reach); j++) {
        const a = Math.min(members[i] as number, members[j] as number)
        const b = Math.max(members[i] as number, members[j] as number)
        if (givenUnder(a, b, key)) yield [a, b]
      }
    }
    from = to
  }
}
