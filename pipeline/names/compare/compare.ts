/** How likely two Latin spellings are one name: words aligned, sounds weighed, one score with its reasons. */
import {givenFamilies} from '../persons/given.ts'
import {distance} from '../sounds/distance.ts'
import {toEnglish} from '../spellings/romanise.ts'
import {type ParsedName, parseName, parseWord, type Word} from './parsed.ts'

export {type ParsedName, parseName} from './parsed.ts'

export interface CompareOptions {
  readonly kind?: 'person' | 'place' | 'organisation'
  /** Languages whose spelling habits the two names follow, if known; the comparison knows all habits anyway. */
  readonly languages?: readonly string[]
}

export interface Comparison {
  /** 0: two names; 1: one spelling. */
  readonly score: number
  readonly reasons: string[]
}

/** `Kamińska` and `Kamiński` are two people, near as the letters are. */
const OTHER_GENDER = 0.6
/** Given names of one family cost this much relative to their length, whatever their letters. */
const FAMILY_COST = 0.07
/** Two given names of different families (`Ihor`, `Yuri`) cost at least this, near as their letters may be. */
const OTHER_FAMILY = 0.4
/** A pair of words costs this share of its weight at most: beyond it they have nothing in common. */
const APART = 0.55

/** Words of a name that are compared; what is longer is a list or a title, not a name. */
const MAX_WORDS = 8
const WIDE = MAX_WORDS + 1

const scaleOf = (a: Word, b: Word): number => (a.lattice.weight + b.lattice.weight) / 2

/** 1: two languages' forms of one given name; -1: two known given names; 0: not known. */
const families = (a: Word, b: Word): -1 | 0 | 1 => {
  const one = givenFamilies(a.lattice)
  if (one.length === 0) return 0
  const two = givenFamilies(b.lattice)
  if (two.length === 0) return 0
  return one.some((family) => two.includes(family)) ? 1 : -1
}

/** Costs of pairs of words met lately: a direct-mapped table, so that memory stays what it is. */
const RECENT = 1 << 16
const recentPair = new Float64Array(RECENT).fill(-1)
const recentCost = new Float64Array(RECENT)

const wordCost = (a: Word, b: Word): number => {
  if (a.text === b.text) return 0
  const pair = a.number < b.number ? a.number * 2 ** 26 + b.number : b.number * 2 ** 26 + a.number
  const place = (Math.imul(a.number ^ b.number, 0x9e3779b1) ^ (a.number + b.number)) & (RECENT - 1)
  if (recentPair[place] === pair) return recentCost[place] as number
  recentPair[place] = pair
  const cost = freshCost(a, b)
  recentCost[place] = cost
  return cost
}

const freshCost = (a: Word, b: Word): number => {
  const most = APART * scaleOf(a, b) + 0.2
  const cost = distance(a.lattice, b.lattice, most)
  return a.gender * b.gender === -1 ? Math.min(most, cost + OTHER_GENDER) : cost
}

/** As `wordCost`, for words that are or may be given names: a surname may be one too (`Ali Hassan`). */
const givenCost = (a: Word, b: Word, surname: boolean): number => {
  const cost = wordCost(a, b)
  if (cost === 0) return 0
  const scale = scaleOf(a, b)
  const kin = families(a, b)
  if (kin === 1) return surname ? cost : Math.min(cost, FAMILY_COST * scale)
  return kin === -1 ? Math.max(cost, OTHER_FAMILY * scale) : cost
}

/** What a word costs that only one name has: at an edge it may be the surname, in the middle a second name. */
const skipCost = (word: Word, edge: boolean): number => {
  if (word.particle) return 0.25
  if (word.title) return 0.4
  if (word.initial) return 0.3
  if (edge) return 0.9 * word.lattice.weight
  return word.patronymic ? 0.25 : 0.4 * word.lattice.weight
}

const MATCH = 1
const INITIAL = 2
const JOIN_A = 3
const JOIN_B = 4
const SKIP_A = 5
const SKIP_B = 6

const INITIAL_COST = 0.2
const JOIN_COST = 0.05
/** Two words can only be one written apart if their letters together are about as many as the one's. */
const JOIN_SLACK = 3

const joinCost = (one: Word, two: Word, whole: Word): number => {
  const long = one.text.length + two.text.length
  if (whole.text.length < 4 || Math.abs(long - whole.text.length) > JOIN_SLACK)
    return Number.POSITIVE_INFINITY
  return wordCost(parseWord(one.text + two.text), whole) + JOIN_COST
}

/** Work space of one alignment; comparing is synchronous, so one will do. */
const total = new Float64Array(WIDE * WIDE)
const step = new Uint8Array(WIDE * WIDE)
const steps = new Uint8Array(2 * WIDE)
const stepA = new Uint8Array(2 * WIDE)
const stepB = new Uint8Array(2 * WIDE)
const stepCost = new Float64Array(2 * WIDE)
let stepCount = 0

/** The cheapest way to lay the words of two names side by side, in order; what it found stands in `steps`. */
const align = (a: readonly Word[], b: readonly Word[]): number => {
  const rows = Math.min(a.length, MAX_WORDS)
  const columns = Math.min(b.length, MAX_WORDS)
  total.fill(Number.POSITIVE_INFINITY)
  total[0] = 0
  // Word by word is nearly always the answer: whatever costs more already is not followed.
  let bound = Number.POSITIVE_INFINITY
  if (rows === columns) {
    bound = 1e-9
    for (let index = 0; index < rows; index++) {
      const one = a[index] as Word
      const two = b[index] as Word
      bound += one.initial !== two.initial ? 9 : givenCost(one, two, index === rows - 1 && rows > 1)
    }
  }
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const here = i * WIDE + j
      const so = total[here] as number
      if (so > bound) continue
      const one = a[i]
      const two = b[j]
      if (i < rows && j < columns && one && two) {
        let kind = MATCH
        let cost: number
        if (one.initial !== two.initial && one.text[0] === two.text[0]) {
          kind = INITIAL
          cost = INITIAL_COST
        } else cost = givenCost(one, two, i === rows - 1 && j === columns - 1 && rows + columns > 2)
        if (so + cost < (total[here + WIDE + 1] as number)) {
          total[here + WIDE + 1] = so + cost
          step[here + WIDE + 1] = kind
        }
        const nextA = i + 1 < rows ? a[i + 1] : undefined
        if (nextA) {
          const join = so + joinCost(one, nextA, two)
          if (join < (total[here + 2 * WIDE + 1] as number)) {
            total[here + 2 * WIDE + 1] = join
            step[here + 2 * WIDE + 1] = JOIN_A
          }
        }
        const nextB = j + 1 < columns ? b[j + 1] : undefined
        if (nextB) {
          const join = so + joinCost(two, nextB, one)
          if (join < (total[here + WIDE + 2] as number)) {
            total[here + WIDE + 2] = join
            step[here + WIDE + 2] = JOIN_B
          }
        }
      }
      if (i < rows && one) {
        const skip = so + skipCost(one, i === 0 || i === rows - 1)
        if (skip < (total[here + WIDE] as number)) {
          total[here + WIDE] = skip
          step[here + WIDE] = SKIP_A
        }
      }
      if (j < columns && two) {
        const skip = so + skipCost(two, j === 0 || j === columns - 1)
        if (skip < (total[here + 1] as number)) {
          total[here + 1] = skip
          step[here + 1] = SKIP_B
        }
      }
    }
  }
  stepCount = 0
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    const kind = step[i * WIDE + j] as number
    const backA = kind === SKIP_B ? 0 : kind === JOIN_A ? 2 : 1
    const backB = kind === SKIP_A ? 0 : kind === JOIN_B ? 2 : 1
    const now = total[i * WIDE + j] as number
    i -= backA
    j -= backB
    steps[stepCount] = kind
    stepA[stepCount] = i
    stepB[stepCount] = j
    stepCost[stepCount] = now - (total[i * WIDE + j] as number)
    stepCount++
  }
  return total[rows * WIDE + columns] as number
}

const rotate = (words: readonly Word[], by: number): Word[] => [...words.slice(by), ...words.slice(0, by)]

/** Straight costs from here on make it worth to try the other order of given name and surname. */
const TRY_TURNED = 0.9
/** What the other order must save, so that it is not chosen for nothing. */
const TURNED_COST = 0.3

/** Aligns in order, and with the surname first on one side (`Orbán Viktor`); says which words of `b` were used. */
const alignEither = (a: ParsedName, b: ParsedName): {words: readonly Word[]; turned: boolean} => {
  const straight = align(a.words, b.words)
  if (straight <= TRY_TURNED || a.words.length < 2 || b.words.length < 2)
    return {words: b.words, turned: false}
  const firstA = a.words[0] as Word
  const lastA = a.words.at(-1) as Word
  const firstB = b.words[0] as Word
  const lastB = b.words.at(-1) as Word
  let best: readonly Word[] = b.words
  let least = straight
  if (wordCost(lastA, firstB) < 0.3 * scaleOf(lastA, firstB)) {
    const words = rotate(b.words, 1)
    const cost = align(a.words, words) + TURNED_COST
    if (cost < least) {
      least = cost
      best = words
    }
  }
  if (b.words.length > 2 && wordCost(firstA, lastB) < 0.3 * scaleOf(firstA, lastB)) {
    const words = rotate(b.words, b.words.length - 1)
    const cost = align(a.words, words) + TURNED_COST
    if (cost < least) best = words
  }
  align(a.words, best)
  return {words: best, turned: best !== b.words}
}

interface Pair {
  readonly left: string
  readonly right: string
  readonly cost: number
  readonly weight: number
  readonly family: boolean
}

/** The words of the second name as the alignment at hand has them, surname first if that fits better. */
let lastWords: readonly Word[] = []

/** The words of two names side by side, as the alignment has them that `evidenceOf` made of the two last. */
const alignedWords = (a: ParsedName): Pair[] => {
  const words = lastWords
  const pairs: Pair[] = []
  for (let index = stepCount - 1; index >= 0; index--) {
    const kind = steps[index] as number
    const one = a.words[stepA[index] as number]
    const two = words[stepB[index] as number]
    if (kind === SKIP_A || kind === SKIP_B) {
      const word = (kind === SKIP_A ? one : two)?.text ?? ''
      pairs.push({
        left: kind === SKIP_A ? word : '',
        right: kind === SKIP_A ? '' : word,
        cost: 0,
        weight: 0,
        family: false,
      })
      continue
    }
    if (!one || !two) continue
    const left = kind === JOIN_A ? one.text + (a.words[(stepA[index] as number) + 1]?.text ?? '') : one.text
    const right = kind === JOIN_B ? two.text + (words[(stepB[index] as number) + 1]?.text ?? '') : two.text
    const cost = stepCost[index] as number
    const surname = index === 0 && stepCount > 1
    pairs.push({
      left,
      right,
      cost,
      weight: scaleOf(one, two),
      family: !surname && cost > 0.02 && families(one, two) === 1,
    })
  }
  return pairs
}

/** What an alignment says; each is a feature of the score. */
export interface Evidence {
  /** One word each: a surname, a given name or a place alone. */
  single: boolean
  /** A lone surname beside a full name. */
  lone: boolean
  /** Distance of the last words, and how much there is of them to agree. */
  surname: number
  surnameWeight: number
  given: number
  givenWeight: number
  /** The largest distance of any pair of words, relative to its length. */
  worst: number
  /** Words that only one name has: in the middle, at an edge; and where both have one, they contradict each other. */
  middle: number
  edge: number
  contradicting: number
  initials: number
  turned: boolean
}

export const evidenceOf = (a: ParsedName, b: ParsedName): Evidence => {
  const {words, turned} = alignEither(a, b)
  lastWords = words
  const evidence: Evidence = {
    single: false,
    lone: false,
    surname: 0,
    surnameWeight: 0,
    given: 0,
    givenWeight: 0,
    worst: 0,
    middle: 0,
    edge: 0,
    contradicting: 0,
    initials: 0,
    turned,
  }
  let pairs = 0
  let skippedA = 0
  let skippedB = 0
  let patronymicsA = 0
  let patronymicsB = 0
  let open = 0
  // Steps stand last first: the first pair met is the surnames'.
  for (let index = 0; index < stepCount; index++) {
    const kind = steps[index] as number
    const one = a.words[stepA[index] as number] as Word
    const two = words[stepB[index] as number] as Word
    const cost = stepCost[index] as number
    if (kind === SKIP_A || kind === SKIP_B) {
      const word = kind === SKIP_A ? one : two
      if (word.particle || word.initial || word.title) continue
      if (word.patronymic && pairs > 0) {
        if (kind === SKIP_A) patronymicsA++
        else patronymicsB++
        continue
      }
      if (kind === SKIP_A) skippedA++
      else skippedB++
      // `Mohammad-Reza` is not `Mohammad`: half of a hyphenated name is not left out as a second name is.
      const tied =
        kind === SKIP_A ? a.tied[stepA[index] as number] : !turned && b.tied[stepB[index] as number]
      if (pairs === 0 || tied) evidence.edge++
      else open++
      continue
    }
    if (one.particle && two.particle) continue
    if (kind === INITIAL) {
      evidence.initials++
      pairs++
      open = 0
      continue
    }
    const weight = scaleOf(one, two)
    evidence.worst = Math.max(evidence.worst, cost / (weight + 0.5))
    if (evidence.surnameWeight === 0) {
      evidence.surname = cost
      evidence.surnameWeight = weight
    } else {
      evidence.given += cost
      evidence.givenWeight += weight
    }
    pairs++
    open = 0
  }
  evidence.edge += open
  const contradicting = Math.min(skippedA, skippedB)
  evidence.contradicting = contradicting + Math.min(patronymicsA, patronymicsB)
  evidence.middle = Math.max(0, skippedA + skippedB - 2 * contradicting - evidence.edge)
  evidence.single = pairs <= 1 && skippedA + skippedB === 0
  evidence.lone = pairs <= 1 && skippedA + skippedB > 0
  return evidence
}

/**
 * The numbers that the weights weigh, in their order. One word: distance, distance for its length, length, the same
 * sounds. Several words: the surname's distance for its length, the farthest pair, words only one name has at an
 * edge, contradicting words, initials, the same sounds throughout.
 */
export const featuresOf = (evidence: Evidence): number[] => {
  const {surname, surnameWeight, given, worst, edge, contradicting, initials} = evidence
  const near = surname / (surnameWeight + 0.5)
  return evidence.single || evidence.lone
    ? [1, surname, near, Math.min(surnameWeight, LONG), surname < SAME_SOUND ? 1 : 0]
    : [1, near, worst, edge, contradicting, initials, surname + given < SAME_SOUNDS ? 1 : 0]
}

/** Distances below which one word, and all words together, have the same sounds. */
const SAME_SOUND = 0.005
const SAME_SOUNDS = 0.01
/** Weight beyond which a surname is no better evidence for being longer. */
const LONG = 4

/**
 * Logistic regression on the distances of 2,350 pairs of variants and 1,681 hard negatives of six countries' names.
 * Chosen leaving one country out: F1 .98 on the country left out, where Jaro-Winkler has .73, Levenshtein .82, Double
 * Metaphone .74 (`npm run bench:names`, `--weights` prints them). Edge words, contradictions and initials are set by hand, since such
 * tables hold next to none of the brothers and namesakes that news is full of.
 */
const WEIGHTS = {
  single: [0.74, -6.2, -0.2, 0.6, 2],
  full: [4.3, -3.4, -12.8, -1, -5, -2, 1.35],
} as const

/** A surname alone may be anybody's of that name: its score beside a full name stays below any threshold for one person. */
const LONE = 0.5
/** The other order of surname and given name is rare outside Hungarian and Chinese: it takes this off the score. */
const TURNED = 0.95

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The score of an alignment's evidence. */
const scoreOf = (evidence: Evidence): number => {
  const weights: readonly number[] = evidence.single || evidence.lone ? WEIGHTS.single : WEIGHTS.full
  const values = featuresOf(evidence)
  let sum = 0
  for (let index = 0; index < values.length; index++)
    sum += (values[index] as number) * (weights[index] as number)
  return logistic(sum) * (evidence.lone ? LONE : 1) * (evidence.turned ? TURNED : 1)
}

type Kind = NonNullable<CompareOptions['kind']>

/** The evidence of two names of a kind; `first` says that the alignment has `a` first. */
const weigh = (a: ParsedName, b: ParsedName, kind: Kind): Evidence => {
  // The order of the two must not matter, not even in the last digit.
  const evidence = a.solid <= b.solid ? evidenceOf(a, b) : evidenceOf(b, a)
  if (kind !== 'person') {
    // A place or an organisation has no second names: what only one has makes it another (`South Sudan`, `Sudan`).
    evidence.edge += evidence.middle
    evidence.middle = 0
  }
  return evidence
}

/** The score alone, for names that were parsed before: the fast way for candidates. */
export const scoreParsed = (a: ParsedName, b: ParsedName, kind: Kind = 'person'): number => {
  if (a.words.length === 0 || b.words.length === 0) return a.text === b.text ? 1 : 0
  return a.solid === b.solid ? 1 : scoreOf(weigh(a, b, kind))
}

/** The sum from which on the logistic function reaches a score. */
const sumFor = (score: number): number => Math.log(score / (1 - score))

/** The best that two given names of one family score which nothing else makes alike; no limit below it is certain. */
const KIN = logistic(WEIGHTS.single[0] + (WEIGHTS.single[3] + WEIGHTS.single[1] * FAMILY_COST) * LONG)

/** Against the last digit of a limit. */
const SLACK = 1e-6

/** Whether two words are no farther apart than this: paths that are dearer are not followed. */
const isWithin = (a: Word, b: Word, most: number): boolean =>
  a.text === b.text || distance(a.lattice, b.lattice, most + 2 * SLACK) <= most + SLACK

const isPlain = (word: Word): boolean => !(word.particle || word.title || word.initial || word.patronymic)

/** Whether a score can be reached, by the surnames alone: most names that are compared are nobody's spelling. */
const mayReach = (a: ParsedName, b: ParsedName, least: number): boolean => {
  const count = a.words.length
  if (least <= KIN || count > 2 || b.words.length !== count) return true
  if (!a.words.every(isPlain) || !b.words.every(isPlain)) return true
  const [first, second] = a.solid <= b.solid ? [a.words, b.words] : [b.words, a.words]
  const last = first[count - 1]!
  const sum = sumFor(least)
  if (count === 1) {
    const [free, far, , long] = WEIGHTS.single
    return isWithin(last, second[0]!, Math.max(SAME_SOUND, (free + long * LONG - sum) / -far))
  }
  // Two words that are not both paired are a surname alone; paired, the last ones are the surnames, in either order.
  const [free, near, worst] = WEIGHTS.full
  const apart = Math.max(SAME_SOUNDS * 2, (free - sum) / -(near + worst))
  return second.some((word) => isWithin(last, word, apart * (scaleOf(last, word) + 0.5)))
}

/** The score when it is at least so high: faster than the score where it is not. */
export const scoreFrom = (a: ParsedName, b: ParsedName, least: number): number | undefined => {
  if (a.solid !== b.solid && !mayReach(a, b, least)) return undefined
  const score = scoreParsed(a, b)
  return score >= least ? score : undefined
}

/** Origins whose names are tried when the languages of two spellings are known. */
const ORIGINS = ['ru', 'uk', 'hy', 'az', 'ka', 'ar', 'fa', 'he', 'el', 'kk']
/** The score of two names of which one becomes the other by the habits of the languages given. */
const BY_RULE = 0.97

/** The language by whose habits one name becomes the other, if any does. */
const habitOf = (a: string, b: string, languages: readonly string[]): string | undefined => {
  for (const from of languages) {
    for (const origin of ORIGINS) {
      const one = parseName(toEnglish(a, {from, origin}).form).solid
      if (one === parseName(b).solid || parseName(toEnglish(b, {from, origin}).form).solid === one)
        return from
    }
  }
  return undefined
}

/** Distance for its length up to which two words are called near. */
const NEAR = 0.12

/** Compares two names; `scoreParsed` is the fast way for many. */
export const compareNames = (a: string, b: string, options: CompareOptions = {}): Comparison => {
  const {kind = 'person', languages = []} = options
  const one = parseName(a)
  const two = parseName(b)
  if (one.words.length === 0 || two.words.length === 0) {
    return {score: a === b ? 1 : 0, reasons: [a === b ? 'the same text' : 'no letters to compare']}
  }
  if (one.solid === two.solid) {
    return {
      score: 1,
      reasons: [a === b ? 'the same text' : 'the same letters but for marks, capitals, spaces or hyphens'],
    }
  }
  const first = one.solid <= two.solid ? one : two
  const evidence = weigh(one, two, kind)
  const reasons: string[] = []
  const words = alignedWords(first)
  for (const {left, right, cost, weight, family} of words) {
    const [x, y] = first === one ? [left, right] : [right, left]
    if (x === y) continue
    if (x === '' || y === '') reasons.push(`only one name has ${x || y}`)
    else if (family) reasons.push(`${x} and ${y} are forms of one given name`)
    else if (cost <= 0.011 * weight + 0.02) reasons.push(`${x} and ${y} sound alike`)
    else if (cost / (weight + 0.5) <= NEAR) reasons.push(`${x} and ${y} sound nearly alike`)
    else reasons.push(`${x} and ${y} differ`)
  }
  if (evidence.lone) reasons.push('a surname alone may be anybody of that name')
  if (evidence.turned) reasons.push('given name and surname stand in the other order')
  const score = scoreOf(evidence)
  const habit = languages.length > 0 && score < BY_RULE ? habitOf(a, b, languages) : undefined
  if (habit !== undefined) {
    return {score: BY_RULE, reasons: [...reasons, `one becomes the other by the spelling rules for ${habit}`]}
  }
  return {score, reasons}
}
