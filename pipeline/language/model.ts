/**
 * Which language a stretch of text is in, by franc's trigrams read as probabilities, frequent words and alphabets.
 *
 * franc ranks trigrams and adds up distances of ranks, which takes a paragraph to work well. The same 300 trigrams a
 * language, read as a Zipf distribution, decide sentences: see `test/bench/language.ts` for both side by side.
 */
import {data} from 'franc/data.js'
import type {Evidence, Letters} from './gate.ts'
import {known} from './gate.ts'

/** franc's names of the scripts in which several languages compete. */
const scripts: Readonly<Partial<Record<Letters, string>>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
  Deva: 'Devanagari',
}

/** The trigram of rank r has a probability in proportion to 1 / (r + this); 10–60 give the same to .3%. */
const RANK_OFFSET = 40
/** A trigram outside the list counts as this part of the last one inside. */
const UNLISTED = 0.3
/** What one frequent word of a language says, in nats beside the trigrams (2–4 give the same to .3%). */
const WORD_WEIGHT = 3
/** What a letter foreign to the alphabet takes away. */
const LETTER_WEIGHT = 4
/** Handicap of a language without a pack: rare in what we are given. */
const RIVAL_HANDICAP = 5

interface Model {
  /** Places in `known` of the languages in this script. */
  readonly languages: readonly number[]
  /** For each trigram the languages that list it, by place in `languages`, and what it says for them. */
  readonly grams: ReadonlyMap<string, readonly (readonly [language: number, gain: number])[]>
  /** For each letter beyond ASCII that some language has, which ones have it. */
  readonly alphabets: readonly (ReadonlySet<string> | undefined)[]
}

function build(letters: Letters): Model {
  const tables = data[scripts[letters]!]!
  const languages: number[] = []
  const grams = new Map<string, [number, number][]>()
  known.forEach(({iso3}, index) => {
    const list = iso3 === undefined ? undefined : tables[iso3]
    if (list === undefined) return
    const place = languages.push(index) - 1
    list.split('|').forEach((gram, rank) => {
      const gain = Math.log((300 + RANK_OFFSET) / ((rank + RANK_OFFSET) * UNLISTED))
      const known = grams.get(gram)
      if (known) known.push([place, gain])
      else grams.set(gram, [[place, gain]])
    })
  })
  const alphabets = languages.map((index) =>
    letters === 'Latn' || letters === 'Cyrl' ? new Set(known[index]!.letters) : undefined,
  )
  return {languages, grams, alphabets}
}

const models = new Map<Letters, Model>()

function modelFor(letters: Letters): Model {
  let model = models.get(letters)
  if (!model) {
    model = build(letters)
    models.set(letters, model)
  }
  return model
}

/** Whether several languages share these letters, so that a model is needed. */
export function contested(letters: Letters): boolean {
  return scripts[letters] !== undefined
}

export interface Guess {
  /** Place in `known`. */
  readonly best: number
  /** By how much the best beats the next one, in nats. */
  readonly margin: number
}

const foreign = /[^\p{L}\p{M}]+/gu

/** The likeliest language among those allowed (places in `known`); nothing when no model knows one of them. */
export function guess(
  text: string,
  letters: Letters,
  evidence: Evidence,
  allowed: (language: number) => boolean,
): Guess | undefined {
  const model = modelFor(letters)
  const scores = new Float64Array(model.languages.length)
  const plain = ` ${text.toLowerCase().replace(foreign, ' ').trim()} `
  for (let index = 0; index + 3 <= plain.length; index++) {
    const gains = model.grams.get(plain.slice(index, index + 3))
    if (gains) for (const [language, gain] of gains) scores[language]! += gain
  }
  for (const letter of plain) {
    if (letter < '\u0080') continue
    model.alphabets.forEach((alphabet, language) => {
      if (alphabet && !alphabet.has(letter)) scores[language]! -= LETTER_WEIGHT
    })
  }
  let best = -1
  let top = -Infinity
  let next = -Infinity
  model.languages.forEach((language, place) => {
    if (!allowed(language)) return
    const words = WORD_WEIGHT * evidence.share[language]! * evidence.words
    const score = scores[place]! + words - (known[language]!.rival ? RIVAL_HANDICAP : 0)
    if (score > top) {
      next = top
      top = score
      best = language
    } else if (score > next) next = score
  })
  return best === -1 ? undefined : {best, margin: top - next}
}
