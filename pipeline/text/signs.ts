/**
 * Signs: what a single word or gap shows whatever stands around it. Each distinct word and gap is judged once, and a
 * paragraph is known by the signs of all its words and gaps, so that a rule is shown only what can concern it.
 */

/** Some signs of words and some of gaps, as bits. */
export interface Signs {
  readonly words: number
  readonly gaps: number
}

type Judge = (text: string) => boolean

interface Judged {
  readonly bit: number
  readonly judge: Judge
}

/** Numbers have room for so many bits. */
const MOST = 32

const wordJudges: Judged[] = []
const gapJudges: Judged[] = []
/** Closed lists of words: one look-up answers for all of them. */
const listed = new Map<string, number>()
let wordSigns = 0
let gapSigns = 0
/** Changes when a sign is added: what was judged before has to be judged anew. */
let edition = 0

function nextBit(used: number): number {
  if (used >= MOST) throw new RangeError(`Expected at most ${MOST} signs of a kind, got one more`)
  edition++
  return 1 << used
}

/** A sign of gaps: of what stands between two words, before the first and behind the last. */
export function gapSign(pattern: RegExp): Signs {
  const bit = nextBit(gapSigns++)
  gapJudges.push({bit, judge: (text) => pattern.test(text)})
  return {words: 0, gaps: bit}
}

/** A sign of words that their letters tell. */
export function wordSign(judge: Judge | RegExp): Signs {
  const bit = nextBit(wordSigns++)
  wordJudges.push({bit, judge: judge instanceof RegExp ? (text) => judge.test(text) : judge})
  return {words: bit, gaps: 0}
}

/** A sign of the words of a list, as they are written there. */
export function listSign(words: Iterable<string>): Signs {
  const bit = nextBit(wordSigns++)
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit)
  return {words: bit, gaps: 0}
}

/** A sign of words and of gaps. */
export function textSign(pattern: RegExp): Signs {
  return anyOf(wordSign(pattern), gapSign(pattern))
}

/** Any of several signs. */
export function anyOf(...all: readonly Signs[]): Signs {
  return {
    words: all.reduce((bits, {words}) => bits | words, 0),
    gaps: all.reduce((bits, {gaps}) => bits | gaps, 0),
  }
}

/** The signs of a word or of a gap. */
export function signsOf(text: string, isWord: boolean): number {
  let bits = isWord ? (listed.get(text) ?? 0) : 0
  for (const {bit, judge} of isWord ? wordJudges : gapJudges) if (judge(text)) bits |= bit
  return bits
}

/** Which signs there are; another number when one more was added. */
export function signsEdition(): number {
  return edition
}
