/** From another language's spelling of a name to the usual English one, by rules of which each has its reason. */
import {PairMemory} from '../compare/pairs.ts'
import {endingSpellings} from './endings.ts'
import {letterSpellings} from './index.ts'
import type {RomanisationRule, Spelling} from './spelling.ts'
import {ANY, FOREIGN} from './spelling.ts'

export interface RomanisationHints {
  /** Language the name comes from (`hy`, `ru`, `ar` …), where known. */
  readonly origin?: string
  /** Language whose habits the spelling follows (`fr` for a name out of a French article), where known. */
  readonly from?: string
}

export interface Romanisation {
  readonly form: string
  /** Ids of the rules that changed something, in order; `romanisationRule` says what they mean. */
  readonly rules: readonly string[]
  /** How sure it is that `form` is the usual English spelling; low where the other spelling has lost a letter. */
  readonly confidence: number
}

const RULES = new Map<string, RomanisationRule>(
  [...letterSpellings, ...endingSpellings].map(({id, why}) => [id, {id, why}] as const),
)
RULES.set('marks', {id: 'marks', why: 'English writes the name without the accents of another language.'})

/** The rules, for the catalogue and for `explain`. */
export const romanisationRules = (): readonly RomanisationRule[] => [...RULES.values()]

export const romanisationRule = (id: string): RomanisationRule | undefined => RULES.get(id)

/** Endings that tell the origin, with how far to trust them: `-ian` ends many English names, `-ski` Polish ones. */
const ORIGIN_SHAPES: readonly (readonly [origin: string, shape: RegExp, sure: number])[] = [
  ['hy', /\p{L}{3}(?:[yj]an|yants)$/u, 0.9],
  ['hy', /\p{L}{2}(?:ss?ian|iants|[kgdvz]ian|[aeou]r?ian)$/u, 0.6],
  ['hy', /\p{L}{2}ian$/u, 0.4],
  ['ka', /(?:shvili|chvili|schwili|švili|szwili|[aeiou]d[sz][eé])$/u, 0.95],
  ['uk', /(?:enko|chuk|tchouk|tschuk|čuk|czuk|iouk|niuk|nyuk|njuk)$/u, 0.9],
  ['az', /(?:zade|zadeh|zadə|oğlu|oghlu|gizi|qızı)$/u, 0.85],
  ['ru', /\p{L}[oeё](?:v|ff|w|f)a?$/u, 0.7],
  ['ru', /sk(?:aya|aja|aïa|yj?|ij|iy|oï|oi|oy)$/u, 0.8],
  ['ru', /ski$/u, 0.4],
]

const originOf = (small: string): (typeof ORIGIN_SHAPES)[number] | undefined =>
  ORIGIN_SHAPES.find(([, shape]) => shape.test(small))

/** The origin a surname's ending shows; `undefined` where it shows none. */
export const guessOrigin = (word: string): string | undefined => originOf(word.toLowerCase())?.[0]

const SOURCE_SHAPES: readonly (readonly [from: string, shape: RegExp])[] = [
  // Only German and Polish end the name in `-ow`, and `ch` is `kh` in both.
  ['de', /tsch|dsch|sch|(?<![st])ch\p{L}*[oe]wa?$/u],
  ['pl', /sz|cz|ł|ż|ń|ś/],
  ['fr', /tch|ou|guei|gue[nr]|ïev|ï|eff$|dj|[aeiou]ss[aeiouy]/],
  ['nb', /tsj|sj|zj/],
  ['tr', /[ışğ]/],
  ['az', /ə/],
  ['scholarly', /[čšž]/],
  ['ro', /[șț]/],
  ['eo', /[ĉŝĝĵĥ]/],
  ['pt', /[aeou]ix[ai]|tx/],
  ['es', /[áéíóú]/],
]

/** The language whose habit a spelling follows, from its letters alone; `undefined` where English has them too. */
export const guessSource = (word: string): string | undefined => {
  const small = word.toLowerCase()
  return SOURCE_SHAPES.find(([, shape]) => shape.test(small))?.[0]
}

/** Confidence left when the habit was guessed from the word instead of being known. */
const GUESSED = 0.85

const MARKS = /\p{M}+/gu
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** Origins written in Latin letters, whose own marks English keeps or drops by its own lights: never respelt here. */
const isForeign = (origin: string | undefined): boolean => origin === undefined || FOREIGN.includes(origin)

/** Letters that differ from habit to habit: where nothing tells the habit, they may hide another sound. */
const AMBIGUOUS = /ch|j|x|w|c(?![hk])|ss|^s(?=[aeiouy])/
/** Confidence left when a spelling with such letters shows no habit and none is given. */
const UNKNOWN_HABIT = 0.5

/** Rules, and one pattern for all: the group that matches is the rule that fits. */
interface RuleSet {
  readonly rules: readonly Spelling[]
  readonly pattern: RegExp | undefined
}

/** The rules of a habit and an origin: those for letters anywhere in a word, and those for its ending. */
interface Habit {
  readonly letters: RuleSet
  readonly endings: RuleSet
}

/** By the rules' places in their table: many habits and origins have the same ones. */
const ruleSets = new Map<string, RuleSet>()

const ruleSet = (
  table: readonly Spelling[],
  name: string,
  from: string,
  origin: string | undefined,
): RuleSet => {
  const rules = table.filter(
    (spelling) =>
      (spelling.from === ANY || spelling.from.includes(from)) &&
      (spelling.origins === undefined || (origin !== undefined && spelling.origins.includes(origin))),
  )
  const key = `${name} ${rules.map((rule) => table.indexOf(rule)).join(' ')}`
  const known = ruleSets.get(key)
  if (known) return known
  const found = {
    rules,
    pattern:
      rules.length === 0
        ? undefined
        : new RegExp(rules.map(({pattern}) => `(${pattern.source})`).join('|'), 'gu'),
  }
  ruleSets.set(key, found)
  return found
}

const habits = new PairMemory<string, string, Habit>(1000)

/** The rules of a habit and an origin, picked out once. */
const habitOf = (from: string, origin = ''): Habit => {
  let habit = habits.get(from, origin)
  if (!habit) {
    const of = origin === '' ? undefined : origin
    habit = {
      letters: ruleSet(letterSpellings, 'letters', from, of),
      endings: ruleSet(endingSpellings, 'endings', from, of),
    }
    habits.set(from, origin, habit)
  }
  return habit
}

const withoutMarks = (text: string): string =>
  !/[^\0-\x7f]/.test(text)
    ? text
    : [...text]
        .map((character) => STROKES[character] ?? character)
        .join('')
        .normalize('NFD')
        .replace(MARKS, '')
        .normalize('NFC')

/** The longest ending that a rule replaces. */
const LONGEST_ENDING = 8

interface Spelt {
  readonly form: string
  readonly rules: readonly string[]
  readonly sure: number
}

/** What rule sets made of the word at hand, which is tried with one habit after the other. */
const tried = {
  word: '',
  letters: new Map<RuleSet, Spelt>(),
  endings: new PairMemory<RuleSet, string, Spelt>(100),
}

const respell = (small: string, from: string, origin: string | undefined): Spelt => {
  if (tried.word !== small) {
    tried.word = small
    tried.letters.clear()
    tried.endings.clear()
  }
  const habit = habitOf(from, origin)
  let letters = tried.letters.get(habit.letters)
  if (!letters) tried.letters.set(habit.letters, (letters = respellLetters(small, habit.letters)))
  const bare = origin === undefined ? letters.form : withoutMarks(letters.form)
  let ending = tried.endings.get(habit.endings, bare)
  if (!ending) tried.endings.set(habit.endings, bare, (ending = respellEnding(bare, habit.endings)))
  const marks = bare === letters.form ? [] : ['marks']
  return {
    form: ending.form,
    rules: [...letters.rules, ...marks, ...ending.rules],
    sure: letters.sure * ending.sure,
  }
}

const respellLetters = (small: string, {rules: spellings, pattern: any}: RuleSet): Spelt => {
  const rules: string[] = []
  let sure = 1
  let form = ''
  let at = 0
  if (any) {
    any.lastIndex = 0
    for (let match = any.exec(small); match; match = any.exec(small)) {
      const {to, id, sure: trust} = spellings[match.indexOf(match[0], 1) - 1]!
      form += small.slice(at, match.index) + to
      at = any.lastIndex
      if (match[0] !== to) rules.push(id)
      sure *= trust
    }
  }
  return {form: form + small.slice(at), rules, sure}
}

const respellEnding = (word: string, {rules: endings, pattern: any}: RuleSet): Spelt => {
  const rules: string[] = []
  let sure = 1
  let form = word
  const from = Math.max(0, word.length - LONGEST_ENDING)
  if (any) any.lastIndex = from
  if (!any?.test(word)) return {form, rules, sure}
  for (const {pattern, to, id, sure: trust} of endings) {
    // Endings are anchored by `$`, so the sticky pattern is tried where it can still reach the end.
    for (let start = Math.max(0, form.length - LONGEST_ENDING); start < form.length; start++) {
      pattern.lastIndex = start
      const match = pattern.exec(form)
      if (!match || match[0] === to) continue
      form = form.slice(0, start) + to + form.slice(start + match[0].length)
      rules.push(id)
      sure *= trust
      break
    }
  }
  return {form, rules, sure}
}

const UPPER = /^\p{Lu}/u

/** The capitals of the old spelling on the new one. */
const recase = (form: string, model: string): string => {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return form.toUpperCase()
  if (UPPER.test(model)) return `${(form[0] ?? '').toUpperCase()}${form.slice(1)}`
  return form
}

/** A part of a name between hyphens, apostrophes and spaces, or what stands between two parts. */
interface Piece {
  readonly text: string
  /** In small letters; nothing of what stands between. */
  readonly small: string | undefined
}

/** The name at hand taken apart, which is tried with one habit after the other. */
const taken = {name: '', pieces: [] as readonly Piece[]}

const piecesOf = (name: string): readonly Piece[] => {
  if (taken.name !== name) {
    taken.name = name
    taken.pieces = name
      .normalize('NFC')
      .split(/([-‐‑’'\s]+)/u)
      .map((text, index) => ({
        text,
        small:
          index % 2 === 1 || text === '' ? undefined : text.toLowerCase().normalize('NFC').replace('i̇', 'i'),
      }))
  }
  return taken.pieces
}

/** One word or hyphenated name in its usual English spelling. */
export const toEnglish = (word: string, hints: RomanisationHints = {}): Romanisation => {
  const rules: string[] = []
  let confidence = 1
  let form = ''
  for (const {text, small} of piecesOf(word)) {
    const guess = small !== undefined && hints.origin === undefined ? originOf(small) : undefined
    const origin = hints.origin ?? guess?.[0]
    if (small === undefined || !isForeign(origin)) {
      form += text
      continue
    }
    const from = hints.from ?? guessSource(small) ?? ''
    const {form: spelt, rules: used, sure} = respell(small, from, origin)
    if (spelt === small) {
      form += text
      continue
    }
    form += recase(spelt, text)
    rules.push(...used)
    confidence *= sure
    if (guess) confidence *= guess[2]
    if (hints.from === undefined && from === '' && AMBIGUOUS.test(small)) confidence *= UNKNOWN_HABIT
    else if (
      hints.from === undefined &&
      used.some((id) => letterSpellings.some((spelling) => spelling.id === id))
    )
      confidence *= GUESSED
  }
  return {
    form,
    rules: rules.length < 2 ? rules : [...new Set(rules)],
    confidence: Math.round(confidence * 1000) / 1000,
  }
}
