/** Words of any script as hashes on typed arrays, and the MinHash signature of their shingles. */

/** What a token is. The class decides how much a shared token says about two texts. */
export const WORD = 0
export const NAME = 1
export const NUMBER = 2
/** An n-gram of characters, in scripts that put no spaces between words. */
export const GRAM = 3

/** The tokens of a text, one entry each, and where they stand in UTF-16 code units. */
export interface Tokens {
  length: number
  /** Hash of the folded token: case, accents and native digits do not count. */
  hash: Uint32Array
  /** Hash of the first letters of the folded token, which survive another ending (see `STEM`). */
  stem: Uint32Array
  start: Uint32Array
  end: Uint32Array
  /** `WORD`, `NAME`, `NUMBER` or `GRAM`. */
  kind: Uint8Array
  /** How many characters the folded token has, at most 255. */
  letters: Uint8Array
}

/**
 * Letters of a word that its stem hash covers. Endings differ between two translations (`negotiate`,
 * `negotiation`, `negotiators`), beginnings do not; on the graded corpus of `test/bench/duplicates.ts` 6 letters
 * separate the pairs of one story from the others better than 4, 5, 7 or whole words do.
 */
const STEM = 6

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const BIGRAM = 3
const TRIGRAM = 4
const MARK = 5

/** Class and folded form of every UTF-16 code unit, filled by blocks of 256 when a text first needs them. */
const classes = new Uint8Array(65536)
const folded = new Uint16Array(65536)
const upper = new Uint8Array(65536)
const known = new Uint8Array(256)

function fillBlock(block: number): void {
  known[block] = 1
  for (let code = block << 8; code < (block << 8) + 256; code++) {
    classes[code] = classOf(code)
    let fold = code
    if (classes[code] === LETTER) {
      const lower = String.fromCharCode(code).toLowerCase().normalize('NFKD')
      fold = lower.length > 0 ? lower.charCodeAt(0) : code
      if (isHangul(code)) fold = code
      upper[code] = /\p{Lu}|\p{Lt}/u.test(String.fromCharCode(code)) ? 1 : 0
    } else if (classes[code] === DIGIT) {
      fold = 48 + digitValue(code)
    }
    folded[code] = fold
  }
}

/** The value of a native digit: digits come in runs of ten from zero, in every script that Unicode encodes. */
function digitValue(code: number): number {
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
  return code - zero
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

function classOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) {
    // High surrogates of the supplementary ideographs; the other pairs are pictures or rare scripts.
    return code >= 0xd840 && code <= 0xd8ff ? BIGRAM : SPACE
  }
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return BIGRAM
  if ((code >= 0x3041 && code <= 0x30fa) || (code >= 0x30fc && code <= 0x30ff) || code === 0x3005)
    return BIGRAM
  // Thai, Lao, Tibetan, Myanmar, Khmer: no spaces between words, and marks that carry the vowels.
  const unspaced =
    (code >= 0x0e01 && code <= 0x0ecf) ||
    (code >= 0x0f00 && code <= 0x0fbc) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17d3)
  const character = String.fromCharCode(code)
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (unspaced && /[\p{L}\p{M}]/u.test(character)) return TRIGRAM
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) {
    // Accents and the vowel points of Arabic and Hebrew may be left out; the signs of Indic scripts may not.
    const optional =
      (code >= 0x0300 && code <= 0x036f) ||
      (code >= 0x0591 && code <= 0x05c7) ||
      (code >= 0x064b && code <= 0x0652) ||
      code === 0x0670
    return optional ? MARK : LETTER
  }
  if (code === 0x00ad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff) return MARK
  return SPACE
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3), so that any part of them may be used. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const PRIME = 0x01000193
const SEED = 0x811c9dc5

/** Room for the tokens of one text, used again for the next. */
let hash = new Uint32Array(1024)
let stem = new Uint32Array(1024)
let start = new Uint32Array(1024)
let end = new Uint32Array(1024)
let kind = new Uint8Array(1024)
let letters = new Uint8Array(1024)

/** The tokens of `text`: one pass over its code units, no regular expression and no string made. */
export function tokenise(text: string): Tokens {
  const bound = text.length
  let count = 0
  let i = 0
  while (i < bound) {
    const code = text.charCodeAt(i)
    if (known[code >> 8] === 0) fillBlock(code >> 8)
    const type = classes[code]!
    if (type === SPACE || type === MARK) {
      i++
      continue
    }
    if (count === hash.length) {
      const size = hash.length * 2
      hash = grown(hash, size)
      stem = grown(stem, size)
      start = grown(start, size)
      end = grown(end, size)
      kind = grownBytes(kind, size)
      letters = grownBytes(letters, size)
    }
    const from = i
    if (type === LETTER) {
      let h = SEED
      let s = SEED
      let n = 0
      while (i < bound) {
        const c = text.charCodeAt(i)
        if (known[c >> 8] === 0) fillBlock(c >> 8)
        const t = classes[c]!
        // The Arabic tatweel only stretches a word, and is a letter to Unicode.
        if (t === MARK || c === 0x0640) {
          i++
          continue
        }
        if (t !== LETTER) break
        h = Math.imul(h ^ folded[c]!, PRIME)
        if (n < STEM) s = h
        n++
        i++
      }
      hash[count] = mix(h)
      stem[count] = mix(s)
      kind[count] = upper[code] === 1 ? NAME : WORD
      letters[count] = Math.min(n, 255)
    } else if (type === DIGIT) {
      let h = SEED
      let n = 0
      let group = 0
      while (i < bound) {
        const c = text.charCodeAt(i)
        if (known[c >> 8] === 0) fillBlock(c >> 8)
        if (classes[c] === DIGIT) {
          h = Math.imul(h ^ folded[c]!, PRIME)
          n++
          group++
          i++
          continue
        }
        // 53,021 and 53.021 and 53 021 are one number; 3.5 keeps its point.
        if (group <= 3 && isSeparator(c) && digitsAt(text, i + 1) === 3) {
          group = 0
          i++
          continue
        }
        if ((c === 46 || c === 44) && digitsAt(text, i + 1) > 0 && group > 0) {
          h = Math.imul(h ^ 46, PRIME)
          group = 4
          i++
          continue
        }
        break
      }
      hash[count] = mix(h)
      stem[count] = hash[count]!
      kind[count] = NUMBER
      letters[count] = Math.min(n, 255)
    } else {
      // One n-gram from every character: two letters of Chinese or Japanese, three of Thai and its kin.
      const size = type === BIGRAM ? 2 : 3
      let h = SEED
      let n = 0
      let j = i
      while (j < bound && n < size) {
        const c = text.charCodeAt(j)
        if (known[c >> 8] === 0) fillBlock(c >> 8)
        if (classes[c] !== type && !(c >= 0xdc00 && c <= 0xdfff)) break
        h = Math.imul(h ^ c, PRIME)
        if (c < 0xd800 || c > 0xdbff) n++
        j++
      }
      // The last characters of a run are in the n-gram before them already.
      if (n < size && i > 0 && count > 0 && kind[count - 1] === GRAM && end[count - 1]! >= j) {
        i = j
        continue
      }
      hash[count] = mix(h)
      stem[count] = hash[count]!
      kind[count] = GRAM
      letters[count] = n
      start[count] = from
      end[count] = j
      count++
      i++
      if (code >= 0xd800 && code <= 0xdbff && i < bound) i++
      continue
    }
    start[count] = from
    end[count] = i
    count++
  }
  return {
    length: count,
    hash: hash.slice(0, count),
    stem: stem.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    letters: letters.slice(0, count),
  }
}

function grown(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(array)
  return larger
}

function grownBytes(array: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size)
  larger.set(array)
  return larger
}

/** A comma, a point, an apostrophe or a fixed space may stand between the thousands; a plain space may not. */
function isSeparator(code: number): boolean {
  return (
    code === 44 ||
    code === 46 ||
    code === 39 ||
    code === 0x2019 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x066c
  )
}

/** How many digits stand at `index`, counted to 4. */
function digitsAt(text: string, index: number): number {
  let n = 0
  while (n < 4 && index + n < text.length) {
    const code = text.charCodeAt(index + n)
    if (known[code >> 8] === 0) fillBlock(code >> 8)
    if (classes[code] !== DIGIT) break
    n++
  }
  return n
}

/** Hash of the tokens from `from` to `to`, in order. */
export function hashTokens(tokens: Tokens, from: number, to: number, seed = SEED): number {
  let h = seed
  for (let i = from; i < to; i++) h = Math.imul(h ^ tokens.hash[i]!, PRIME) + (h >>> 15)
  return mix(h)
}

/** The 64 bits of a whole text, as 16 hexadecimal digits: equal for equal words in equal order. */
export function contentHash(tokens: Tokens): string {
  const a = hashTokens(tokens, 0, tokens.length)
  const b = hashTokens(tokens, 0, tokens.length, 0x9e3779b9)
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0')
}

/** Bins of the signature. 64 estimate a Jaccard of .5 within .06, and take 128 bytes. */
export const BINS = 64
/** Words of a shingle. */
const SHINGLE = 3

/**
 * The one-permutation MinHash of a text's word shingles: every shingle falls into one bin by its upper bits, and
 * the bin keeps the least of the rest. Empty bins borrow from a full one chosen by the bin's own number (optimal
 * densification), so that two short texts agree in a borrowed bin exactly when they agree in its lender.
 */
export function signature(tokens: Tokens): Uint16Array {
  const least = new Uint32Array(BINS).fill(0xffffffff)
  const filled = new Uint8Array(BINS)
  let full = 0
  const {hash} = tokens
  const last = tokens.length - SHINGLE
  for (let i = 0; i <= Math.max(last, 0) && i < tokens.length; i++) {
    const a = hash[i]!
    const b = i + 1 < tokens.length ? hash[i + 1]! : 0
    const c = i + 2 < tokens.length ? hash[i + 2]! : 0
    let h = Math.imul(a, 0x9e3779b1) ^ Math.imul((b << 13) | (b >>> 19), 0x85ebca77)
    h = Math.imul(h ^ (h >>> 15) ^ ((c << 7) | (c >>> 25)), 0xc2b2ae3d)
    h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
    h = (h ^ (h >>> 16)) >>> 0
    const bin = h >>> 26
    const value = h & 0x3ffffff
    if (value < least[bin]!) least[bin] = value
    if (filled[bin] === 0) {
      filled[bin] = 1
      full++
    }
  }
  const result = new Uint16Array(BINS)
  for (let bin = 0; bin < BINS; bin++) {
    let lender = bin
    if (full > 0) {
      let attempt = 0
      while (filled[lender] === 0) lender = mix(bin * 0x9e3779b1 + attempt++ * 0x85ebca6b) >>> 26
    }
    result[bin] = mix(least[lender]! + 0x165667b1) & 0xffff
  }
  return result
}

/** How many bins of two signatures agree, as an estimate of their shingles' Jaccard similarity. */
export function signatureSimilarity(a: Uint16Array, b: Uint16Array): number {
  let equal = 0
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) equal++
  return equal / BINS
}
