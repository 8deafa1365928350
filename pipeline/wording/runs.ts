/** Stretches of a paragraph that repeat: the machinery of the rules for loops and repeated phrases. */

/** Longest repeated unit, in words: loops of translation engines repeat a sentence at most. */
export const LONGEST_UNIT = 60
/** Words that link a word with itself: `step by step by step`, `more and more and more`, `day after day after day`. */
const links = new Set(
  'by and after upon on to or of in with for against but et y und e und con la'.split(' '),
)

const ands = new Set('and or et ou y o e und oder'.split(' '))

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A unit that repeats without a gap. */
export interface Run {
  readonly tokens: readonly Token[]
  readonly from: number
  /** Words of the unit. */
  readonly size: number
  /** Whole copies. */
  readonly copies: number
}

const wordShape = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

interface Tokens {
  readonly tokens: readonly Token[]
  /** A number for each word, equal for equal words. */
  readonly ids: Int32Array
}

/** Two rules look at the same paragraphs, one after the other. */
const REMEMBERED = 256
const remembered = new Map<string, Tokens>()

function tokenise(text: string): Tokens {
  const known = remembered.get(text)
  if (known) return known
  const tokens: Token[] = []
  for (const match of text.matchAll(wordShape)) {
    tokens.push({word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length})
  }
  const numbers = new Map<string, number>()
  const ids = Int32Array.from(tokens, ({word}) => {
    let id = numbers.get(word)
    if (id === undefined) numbers.set(word, (id = numbers.size))
    return id
  })
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(text, {tokens, ids})
  return {tokens, ids}
}

/** The repeats of a paragraph, the longest stretch first where several readings share a place. */
export function runs(text: string, least: number): Run[] {
  const {tokens, ids} = tokenise(text)
  const found: Run[] = []
  let taken = 0
  for (let from = 0; from < ids.length; from++) {
    if (from < taken) continue
    let best: Run | undefined
    const reach = Math.min(LONGEST_UNIT, (ids.length - from) >> 1)
    for (let size = 1; size <= reach; size++) {
      if (ids[from] !== ids[from + size]) continue
      let length = 0
      while (from + size + length < ids.length && ids[from + length] === ids[from + size + length]) length++
      const copies = Math.floor(length / size) + 1
      if (copies >= least && (!best || copies * size > best.copies * best.size))
        best = {tokens, from, size, copies}
    }
    if (best) {
      found.push(best)
      taken = from + best.size * best.copies
    }
  }
  return found
}

interface Quoted {
  readonly text: string
  readonly places: readonly number[]
  /** Whether what follows the mark at the same index of `places` is quoted. */
  readonly inside: readonly boolean[]
}

let quotedLast: Quoted | undefined

function quotedStretches(text: string): Quoted {
  if (quotedLast?.text === text) return quotedLast
  const places: number[] = []
  const inside: boolean[] = []
  let straight = false
  let depth = 0
  for (const {0: mark, index} of text.matchAll(/["“”«»„]/g)) {
    if (mark === '"') straight = !straight
    else if (mark === '”' || mark === '»') depth = Math.max(0, depth - 1)
    else depth++
    places.push(index)
    inside.push(straight || depth > 0)
  }
  quotedLast = {text, places, inside}
  return quotedLast
}

/** Whether a place lies between quotation marks. */
export function quoted(text: string, at: number): boolean {
  const {places, inside} = quotedStretches(text)
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < at) low = middle + 1
    else high = middle
  }
  return low > 0 && inside[low - 1]!
}

/** Whether the copies of a run are the same to the letter, punctuation between them apart. */
export function unitText(text: string, {tokens, from, size}: Run): string {
  return text.slice(tokens[from]!.start, tokens[from + size - 1]!.end)
}

/** Whether a word is linked with itself: `day after day after day`, `and on and on`. */
export function linked({tokens, from, size}: Run): boolean {
  return size === 2 && (ands.has(tokens[from]!.word) || links.has(tokens[from + 1]!.word))
}

export function lettered(run: Run): boolean {
  return run.tokens.slice(run.from, run.from + run.size).some(({word}) => /\p{L}{2}/u.test(word))
}
