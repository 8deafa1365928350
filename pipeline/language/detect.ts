/** Which language a text is in: a document's, or that of a single passage. */
import {franc} from 'franc'
import {packs} from '../languages/index.ts'
import type {WordTable} from '../text/words.ts'
import {read, wordFrom} from '../text/words.ts'
import type {Evidence, Letters, Stretches} from './gate.ts'
import {apart, countLetters, frequentIn, known, weigh} from './gate.ts'
import {contested, guess} from './model.ts'

/** UTF-16 units of a document's start that are looked at, and of its middle, lest a header decide. */
const HEAD = 1500
const MIDDLE = 700
/** The middle begins at a round place, so that a space cut at the end of a text does not move it. */
const STEADY = ~0xff
/** What franc is shown: a paragraph is what it needs, and its time grows with the length. */
const FRANC_REACH = 600
/** Below this many letters (a syllable or an ideograph counts as three) nothing is certain of a passage. */
const FEWEST_LETTERS = 18
/** Nor, below this many, of a document: nobody else says what it is in. Ideographs without kana need more. */
const FEWEST_IN_DOCUMENT = 6
/** Share of the letters that the main script must have. */
const MAIN_SCRIPT = 0.7
/** Share of kana among kana and ideographs from which a text is Japanese; Chinese news has next to none. */
const KANA_SHARE = 0.04

/**
 * The gate alone decides when frequent words of one language make up this share of all words, the next language has at
 * most this part of them, and there are this many words. Of 6,000 sentences in 12 languages it so decides 44%, 99.9% of
 * them rightly, and nearly all documents.
 */
const SURE_SHARE = 0.2
const SURE_RATIO = 0.6
const SURE_WORDS = 15
/** Two languages whose words, without those they share, each make up this share of a text make it a mixed one. */
const MIXED_SHARE = 0.12
/** So many languages behind the strongest are looked at for that. */
const RUNNERS_UP = 4
/** Share of letters outside its alphabet that a language can hardly have, foreign names included. */
const STRANGE_LETTERS = 0.03
/** Lead of the model's best language, in nats, from which a passage's language is said. */
const PASSAGE_MARGIN = 2
/** The same of a document, when franc disagrees or the letters are few: of word pairs so told 1 in 15 is wrong. */
const DISAGREED_MARGIN = 4

/** The language that each script with a single pack stands for. */
const single: Readonly<Partial<Record<Letters, string>>> = {
  Grek: 'el',
  Hebr: 'he',
  Hang: 'ko',
  Armn: 'hy',
  Geor: 'ka',
}

const UNDETERMINED = 'und'

const places = new Map(known.map((language, index) => [language.code, index]))
const byIso3 = new Map(known.map((language) => [language.iso3, language.code]))
const ENGLISH = places.get('en')!
const allPacks: ReadonlySet<string> = new Set(Object.keys(packs))

/** The main script of a text, if it has one and this many letters. */
function mainScript(text: string, fewest: number): Letters | undefined {
  const counts = countLetters(text)
  counts.Hani *= 3
  counts.Kana *= 2
  counts.Hang *= 3
  let total = 0
  let top: Letters = 'Zzzz'
  for (const [letters, count] of Object.entries(counts) as [Letters, number][]) {
    total += count
    if (count > counts[top]) top = letters
  }
  if (total < fewest) return undefined
  const east = counts.Hani + counts.Kana
  if (east >= MAIN_SCRIPT * total) {
    if (counts.Kana >= KANA_SHARE * east) return 'Kana'
    return total >= FEWEST_LETTERS ? 'Hani' : undefined
  }
  return counts[top] >= MAIN_SCRIPT * total ? top : undefined
}

/** Primary subtag of the language of a document, `und` when nothing is certain: too short, mixed, or none of ours. */
export function detectLanguage(
  text: string,
  candidates?: readonly string[],
  table: WordTable = read(text),
): string {
  const allowed = candidates ? new Set(candidates) : allPacks
  const spans = sampled(text)
  const sample = sampleOf(text).join(' ')
  const letters = mainScript(sample, FEWEST_IN_DOCUMENT)
  if (!letters) return UNDETERMINED
  if (!contested(letters)) return allow(ofScript(letters), allowed)
  const stretches = spans.map(([start, end]) => wordsBetween(table, start, end))
  const evidence = weigh(table, stretches)
  const ranked = rank(evidence)
  const [first, second] = ranked
  if (first !== undefined && sure(evidence, first, second) && fits(sample, first))
    return mixed(table, stretches, evidence, ranked) ? UNDETERMINED : answer(first, allowed)
  if (mixed(table, stretches, evidence, ranked)) return UNDETERMINED
  const reach = sample.slice(0, FRANC_REACH)
  if (letters === 'Latn' && isEnglishAmongNames(reach)) return allow('en', allowed)
  const few = weigh(table, [wordsBetween(table, 0, FRANC_REACH)])
  const best = guess(reach, letters, few, choice(candidates))
  if (!best) return UNDETERMINED
  const language = answer(best.best, allowed)
  if (language === UNDETERMINED || best.margin >= DISAGREED_MARGIN) return language
  const only = [...new Set([best.best, ...ranked.slice(0, 4)])]
    .map((index) => known[index]!.iso3)
    .filter((code) => code !== undefined)
  const confirmed = mainScript(sample, FEWEST_LETTERS) && byIso3.get(franc(reach, {only})) === language
  return confirmed && best.margin >= PASSAGE_MARGIN ? language : UNDETERMINED
}

/** Share of words with a capital from which a text is mostly names, whose letters tell of their bearers' languages. */
const NAMES_SHARE = 0.5
/** Frequent words of English that such a text must have, and none that is another language's alone. */
const FEWEST_ENGLISH = 2
/** Most words of such a text: longer ones have enough besides. */
const LONGEST_LIST = 40
const wordShape = /[\p{L}\p{M}'’-]+/gu
/** What leads from one part of a name to the next: `Ursula von der Leyen`. */
const particles =
  /(?<=\p{L}) (?:von|van|der|den|de|da|dos|di|del|la|al|el|bin|ben)(?: (?:der|den|la))?(?= \p{Lu})/gu

/** Whether a text of names has frequent words of English besides, and no others: `Emmanuel Macron met Olaf Scholz in Paris.` */
function isEnglishAmongNames(text: string): boolean {
  const words = text.replace(particles, '').match(wordShape) ?? []
  if (words.length > LONGEST_LIST) return false
  const small = words.filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word))
  if (words.length - small.length < NAMES_SHARE * words.length) return false
  const frequent = small
    .map((word) => frequentIn(word.toLowerCase()))
    .filter((languages) => languages !== undefined)
  return frequent.length >= FEWEST_ENGLISH && frequent.every((languages) => languages.includes(ENGLISH))
}

/** As `detectLanguage`, for a line or a sentence. */
export function detectPassage(text: string, candidates?: readonly string[]): string {
  const allowed = candidates ? new Set(candidates) : allPacks
  const letters = mainScript(text, FEWEST_LETTERS)
  if (!letters) return UNDETERMINED
  if (!contested(letters)) return allow(ofScript(letters), allowed)
  const reach = text.length > HEAD ? text.slice(0, HEAD) : text
  const table = read(reach)
  const evidence = weigh(table, [[0, table.count]])
  const [first, second] = rank(evidence)
  if (first !== undefined && sure(evidence, first, second) && fits(reach, first))
    return answer(first, allowed)
  const best = guess(reach.slice(0, FRANC_REACH), letters, evidence, choice(candidates))
  return best && best.margin >= PASSAGE_MARGIN ? answer(best.best, allowed) : UNDETERMINED
}

/** Place in `known` of a language, -1 when the detectors do not know it. */
export function placeOf(code: string): number {
  return places.get(code) ?? -1
}

/** The English name of a language that the detectors know. */
export function languageName(code: string): string {
  return known[placeOf(code)]?.name ?? code
}

/** The languages that the model chooses among: all, rivals too, unless somebody knows better. */
function choice(candidates: readonly string[] | undefined): (index: number) => boolean {
  return candidates ? (index) => candidates.includes(known[index]!.code) : () => true
}

/** Whether a text's letters are those of a language, but for some names'. */
function fits(text: string, index: number): boolean {
  const {letters} = known[index]!
  let strange = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0xbf && unit < 0x530 && !letters.includes(text.charAt(at).toLowerCase())) strange++
  }
  return strange <= STRANGE_LETTERS * text.length
}

/** What a document's language is told by: while it stays the same, so does the language. */
export function sampleOf(text: string): readonly string[] {
  return sampled(text).map(([start, end]) => text.slice(start, end))
}

/** The parts of a text that are looked at. */
function sampled(text: string): readonly (readonly [start: number, end: number])[] {
  if (text.length <= HEAD + MIDDLE) return [[0, text.length]]
  const middle = Math.max(HEAD, ((text.length - MIDDLE) >> 1) & STEADY)
  return [
    [0, HEAD],
    [middle, middle + MIDDLE],
  ]
}

/** The words that lie whole between two places. */
function wordsBetween(table: WordTable, start: number, end: number): readonly [from: number, to: number] {
  let to = wordFrom(table, end)
  if (to > 0 && table.ends[to - 1]! > end) to--
  return [wordFrom(table, start), to]
}

function ofScript(letters: Letters): string {
  if (letters === 'Hani') return 'zh'
  if (letters === 'Kana') return 'ja'
  return single[letters] ?? UNDETERMINED
}

function allow(language: string, allowed: ReadonlySet<string>): string {
  return allowed.has(language) ? language : UNDETERMINED
}

function answer(index: number, allowed: ReadonlySet<string>): string {
  const language = known[index]!
  return language.rival ? UNDETERMINED : allow(language.code, allowed)
}

/** Languages with any evidence, the strongest first; ties by place, so that the order never wavers. */
function rank(evidence: Evidence): number[] {
  const found: number[] = []
  evidence.own.forEach((value, index) => {
    if (value > 0) found.push(index)
  })
  return found.sort((a, b) => evidence.own[b]! - evidence.own[a]! || a - b)
}

function sure(evidence: Evidence, first: number, second: number | undefined): boolean {
  return (
    evidence.words >= SURE_WORDS &&
    evidence.share[first]! >= SURE_SHARE &&
    (second === undefined || evidence.own[second]! <= SURE_RATIO * evidence.own[first]!)
  )
}

/** Whether another language than the strongest has a good part of the text, by words that only one of them has. */
function mixed(
  table: WordTable,
  stretches: Stretches,
  evidence: Evidence,
  ranked: readonly number[],
): boolean {
  const [first] = ranked
  if (first === undefined || evidence.words < 2 * SURE_WORDS) return false
  return ranked.slice(1, 1 + RUNNERS_UP).some((second) => {
    if (evidence.share[second]! < MIXED_SHARE) return false
    const [one, other] = apart(table, stretches, first, second)
    return one >= MIXED_SHARE && other >= MIXED_SHARE
  })
}
