/** Spellings of one name brought together by nothing but themselves: in one document, or across a dump. */

import {foldWord} from '../mentions/scan.ts'
import {givenFamilies} from '../persons/given.ts'
import {isOwnSpelling} from '../persons/own-spelling.ts'
import {resolvePart} from '../persons/persons.ts'
import {guessOrigin, guessSource, romanisationRule, toEnglish} from '../spellings/romanise.ts'
import type {ParsedName} from './compare.ts'
import {compareNames, parseName, scoreParsed} from './compare.ts'
import {candidatePairs, hashOf} from './key.ts'
import {parseWord} from './parsed.ts'

/** A spelling of a full name, with how often it was met. */
export interface CountedForm {
  readonly form: string
  readonly count: number
  readonly documents: number
  /** The usual English spelling, where known parts of names say it. */
  readonly usual?: string
}

export interface FormCluster {
  readonly canonical: string
  readonly forms: readonly CountedForm[]
  /** What chose the canonical form: rules of romanisation, or the most documents. */
  readonly ground: 'romanisation' | 'dump'
  /** As many documents write one form as the other, and their letters differ: nothing chooses between them. */
  readonly open?: boolean
}

/**
 * Two full names are one from this likeness on. On labelled people of six countries links from 0.25 on are right 998 times
 * in 1,000; but there every name had a partner, and in a dump most have none, so that far more is asked.
 */
const LINKED = 0.9
/** Names with fewer letters than this are linked by rules alone: too few sounds tell `Li Wei` from `Li Hui`. */
const FEWEST_LETTERS = 9

/** Where given name and surname are both spelt otherwise, this much is asked. */
const WHOLLY_OTHER = 0.97
/** Below this likeness the rules of romanisation, which cost more, are not even tried. */
const NEARLY = 0.8

/** Names parsed lately: a direct-mapped table, since the pairs of a block come one after another. */
const LATELY = 1 << 12
const lately: ({name: string; parsed: ParsedName} | undefined)[] = new Array(LATELY)

function parsed(name: string): ParsedName {
  let hash = 0
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0
  const place = hash & (LATELY - 1)
  const found = lately[place]
  if (found?.name === name) return found.parsed
  const fresh = parseName(name)
  lately[place] = {name, parsed: fresh}
  return fresh
}

/** Whose habits a spelling may follow. */
const habits = ['fr', 'de', 'es', 'it', 'pt', 'pl', 'cs', 'nl', 'sv', 'tr', 'ro', 'scholarly']

const splitter = /[\s\u00a0-]+/

function wordsOf(name: string): string[] {
  return name.split(splitter).filter(Boolean)
}

function solid(name: string): string {
  return foldWord(name).replace(/[\s\u00a0-]+/g, '')
}

/**
 * Why one spelling is a foreign romanisation of the other, the English one: ids of rules, empty where known parts of
 * names alone say so; nothing where it is not.
 */
export function explains(foreign: string, english: string): readonly string[] | undefined {
  const from = wordsOf(foreign)
  const to = wordsOf(english)
  if (from.length !== to.length || isHouseStyle(foreign, english)) return undefined
  const rules = new Set<string>()
  for (const index of from.keys()) {
    const way = wayOf(from, to, index)
    if (!way) return undefined
    for (const rule of way) rules.add(rule)
  }
  return [...rules]
}

/** The rules that lead from one word of a name to its place in the English form; nothing where none do. */
function wayOf(from: readonly string[], to: readonly string[], index: number): readonly string[] | undefined {
  const word = from[index]!
  const wanted = to[index]!
  if (foldWord(word) === foldWord(wanted)) return []
  const role = index === from.length - 1 ? 'family' : 'given'
  const part = resolvePart(word, role).find(
    ({form, how}) => how !== 'exact' && how !== 'sound' && foldWord(form) === foldWord(wanted),
  )
  if (part) return part.rules
  const exact = resolvePart(wanted, role).filter((found) => found.how === 'exact')
  // The English form is a known given name, the foreign one none, and the surname is spelt otherwise as well.
  const respelt = foldWord(from.at(-1)!) !== foldWord(to.at(-1)!)
  if (role === 'given' && respelt && exact.length > 0 && !isKnown(word) && sameGivenName(word, wanted))
    return []
  const origins = new Set(exact.map((found) => found.origin))
  const shown = guessOrigin(to.at(-1)!)
  if (shown !== undefined) origins.add(shown)
  // A surname that shows no origin (`Stanovaya`) has that of its given name; asked only of what looks foreign.
  else if (role === 'family' && isShaped(word))
    for (const found of to.length > 1 ? resolvePart(to[0]!, 'given') : [])
      if (found.how === 'exact') origins.add(found.origin)
  return romanised(word, wanted, origins)
}

/** Origins whose names come to English in other letters, one for each way of romanising. */
const fromAfar: ReadonlySet<string> = new Set(['ru', 'uk', 'hy', 'ka', 'az', 'ar', 'fa', 'he'])

/** Whether rules lead from one word to the other, whatever the name's origin. */
function mayCome(word: string, wanted: string): boolean {
  return foldWord(word) !== foldWord(wanted) && romanised(word, wanted, fromAfar) !== undefined
}

/** Whether a word is written as French or German writes the sounds of others: `ou`, `ï`, `tsch`. */
function isShaped(word: string): boolean {
  const source = guessSource(word)
  return source === 'fr' || source === 'de'
}

/**
 * Which of two spellings is the more English one, where each word that differs either says the same or nothing: 1 the
 * second, -1 the first, 0 none.
 */
function leaning(a: string, b: string): number {
  const one = wordsOf(a)
  const two = wordsOf(b)
  if (one.length !== two.length) return 0
  let lean = 0
  for (const [index, word] of one.entries()) {
    const other = two[index]!
    if (word === other || (isOwnSpelling(word, other) && isOwnSpelling(other, word))) continue
    const role = index === one.length - 1 ? 'family' : 'given'
    const isListed = (part: string): boolean => resolvePart(part, role).some(({how}) => how === 'exact')
    const signs = [
      Number(mayCome(word, other)) - Number(mayCome(other, word)),
      Number(isShaped(word)) - Number(isShaped(other)),
      Number(isListed(other)) - Number(isListed(word)),
    ]
    for (const sign of signs) {
      if (sign === 0) continue
      if (lean === -sign) return 0
      lean = sign
    }
  }
  return lean
}

/** Whether English news itself differs between two spellings, by house style: `Sergei` and `Sergey`, `Vasilev` and `Vasilyev`. */
export function isHouseStyle(a: string, b: string): boolean {
  return a === b || houseStyle(a) === houseStyle(b)
}

/** Whether one text that has both spellings, which sound alike, means one person: between them stand house style, marks, hyphens, or the letters of French or German. */
export function isOneInText(a: string, b: string): boolean {
  return (
    houseStyle(withU(foldWord(a))) === houseStyle(withU(foldWord(b))) ||
    solid(a) === solid(b) ||
    isByEar(a, b) ||
    // `Evgueni Tchouïkine` beside `Evgeny Chuikin`: one as French or German writes it, the other as English does.
    (wordsOf(a).some(isShaped) && !wordsOf(b).some(isShaped))
  )
}

/** Letters that one ear hears as one sound, or not at all: what is left of `Griffiths` in Azerbaijani or Serbian. */
function heard(name: string): string {
  return foldWord(name)
    .replace(/x/g, 'kh')
    .replace(/([a-z])\1/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck/g, 'k')
    .replace(/gh(?=[\p{L}])|ie(?=[\p{L}])/gu, (letters) => letters.charAt(0))
}

/** Whether a person of one given name has a surname of the west and once more as the ear has it: `Simon Fitzwell`, `Simon Fitzwel`. */
function isByEar(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  if (one.length !== 2 || two.length !== 2 || foldWord(one[0]!) !== foldWord(two[0]!)) return false
  return heard(one[1]!) === heard(two[1]!) && !bearsNoMarks(one[1]!) && !bearsNoMarks(two[1]!)
}

function houseStyle(name: string): string {
  return foldWord(name)
    .replace(/(?<=[ae])y(?![\p{L}])/gu, 'i')
    .replace(/iya(?![\p{L}])/gu, 'ia')
    .replace(/(?:iy|ii)(?![\p{L}])/gu, 'y')
    .replace(/(?<!i)y(?=[eo])/g, '')
    .replace(/(?<=[cthlnrsv])o(?=v(?:a?)(?![\p{L}]))/gu, 'e')
    .replace(/ks/g, 'x')
}

function isKnown(word: string): boolean {
  return resolvePart(word, 'given').some((found) => found.how === 'exact')
}

function sameGivenName(a: string, b: string): boolean {
  const families = givenFamilies(parseWord(a).lattice)
  return (
    families.length > 0 && givenFamilies(parseWord(b).lattice).some((family) => families.includes(family))
  )
}

function romanised(
  word: string,
  wanted: string,
  origins: ReadonlySet<string>,
): readonly string[] | undefined {
  for (const origin of origins) {
    // What the rules would change again is no English form.
    if (foldWord(toEnglish(wanted, {origin}).form) !== foldWord(wanted)) continue
    for (const from of [undefined, ...habits]) {
      const english = toEnglish(word, {origin, ...(from === undefined ? {} : {from})})
      if (foldWord(english.form) === foldWord(wanted)) return english.rules
    }
  }
  return undefined
}

/** Whether two names differ in nothing that tells people apart: `Maria` and `Mario`, `Daniel` and `Daniela` are two. */
function mayBeOne(a: string, b: string): boolean {
  const one = wordsOf(a).map(foldWord)
  const two = wordsOf(b).map(foldWord)
  if (one.length !== two.length) return solid(a) === solid(b)
  let others = 0
  for (const [index, word] of one.entries()) {
    const other = two[index]!
    if (word === other) continue
    others++
    // Another last vowel is another person more often than another romanisation, but for French `ou`.
    if (withU(word) === withU(other)) continue
    if (stem(word) === stem(other) && word !== `${stem(other)}y` && other !== `${stem(word)}y`) return false
  }
  return others < one.length || scoreParsed(parsed(a), parsed(b)) >= WHOLLY_OTHER
}

function withU(word: string): string {
  return word.replace(/ou/g, 'u')
}

function stem(word: string): string {
  return word.replace(/[aeiouy]+$/, '')
}

/** Clusters with more than one spelling; the order of `forms` does not matter. */
export function clusterForms(forms: readonly CountedForm[]): FormCluster[] {
  const sorted = [...forms].sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0))
  const names = sorted.map(({form}) => form)
  const links: {a: number; b: number; score: number}[] = []
  const counts = lettersOf(names)
  for (const [a, b] of candidatePairs(names)) {
    if (lettersApart(counts, a, b) > LETTERS_APART) continue
    const score = linked(sorted[a]!, sorted[b]!)
    if (score > 0) links.push({a, b, score})
  }
  for (const [a, b] of sameUsual(sorted)) links.push({a, b, score: 2})
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const home = sorted.map((_, index) => index)
  const members = new Map<number, number[]>()
  for (const {a, b} of links) {
    const one = home[a]!
    const two = home[b]!
    if (one === two) continue
    const left = members.get(one) ?? [one]
    const right = members.get(two) ?? [two]
    // No chains: every spelling must fit every other one.
    if (!left.every((x) => right.every((y) => linked(sorted[x]!, sorted[y]!) > 0))) continue
    const all = [...left, ...right].sort((x, y) => x - y)
    members.delete(two)
    members.set(one, all)
    for (const index of all) home[index] = one
  }
  return [...members.values()].map((indices) => choose(indices.map((index) => sorted[index]!)))
}

/** Room for an index beside a hash in one double. */
const INDICES = 2 ** 21

/**
 * Each form with the first one of the same usual spelling, however far apart the spellings sound. By hash and not by a map:
 * the folded names of a large dump would take more memory than all the rest.
 */
function* sameUsual(forms: readonly CountedForm[]): Generator<readonly [number, number]> {
  const keyOf = ({form, usual}: CountedForm): string => foldWord(usual ?? form)
  const hashes = Float64Array.from(forms, (form, index) => hashOf(keyOf(form)) * INDICES + index).sort()
  const hashAt = (at: number): number => Math.floor(hashes[at]! / INDICES)
  for (let from = 0; from < hashes.length; ) {
    const hash = hashAt(from)
    let to = from + 1
    while (to < hashes.length && hashAt(to) === hash) to++
    const firsts = new Map<string, number>()
    for (let at = from; to - from > 1 && at < to; at++) {
      const index = hashes[at]! - hash * INDICES
      const key = keyOf(forms[index]!)
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, index)
      else yield [first, index]
    }
    from = to
  }
}

const ALPHABET = 26
/**
 * Letters of which two spellings may have different numbers before they are compared at all: `Wladimir Schtscherbakow` and
 * `Vladimir Shcherbakov` are 7 apart, two names of one block mostly more.
 */
const LETTERS_APART = 8

/** How often each letter stands in each name, row by row. */
function lettersOf(names: readonly string[]): Uint8Array {
  const counts = new Uint8Array(names.length * ALPHABET)
  names.forEach((name, row) => {
    const folded = foldWord(name)
    for (let at = 0; at < folded.length; at++) {
      const letter = folded.charCodeAt(at) - 97
      if (letter >= 0 && letter < ALPHABET) counts[row * ALPHABET + letter]!++
    }
  })
  return counts
}

function lettersApart(counts: Uint8Array, a: number, b: number): number {
  let apart = 0
  for (let letter = 0; letter < ALPHABET; letter++) {
    apart += Math.abs(counts[a * ALPHABET + letter]! - counts[b * ALPHABET + letter]!)
  }
  return apart
}

/** Not at the end of a word, where `Woo` and `Wu` are two names. */
function withSingle(name: string): string {
  return foldWord(name).replace(/oo(?=[b-df-hj-np-tv-z])/g, 'u')
}

/** How surely two spellings are one name; 0: they are two. */
function linked(a: CountedForm, b: CountedForm): number {
  const one = a.usual ?? a.form
  const two = b.usual ?? b.form
  if (foldWord(one) === foldWord(two)) return 2
  const left = solid(one)
  const right = solid(two)
  if (left === right) return 1.5
  if (isHouseStyle(one, two)) return 1.3
  const score = scoreParsed(parsed(one), parsed(two))
  if (score < NEARLY) return 0
  if (explains(a.form, b.form) || explains(b.form, a.form)) return 1.2
  // One sound that two habits of English write: `Cho Kuk` and `Cho Kook`.
  if (score >= LINKED && (left.includes('oo') || right.includes('oo')) && withSingle(one) === withSingle(two))
    return 1.1
  // Two people in whose names known parts stand are told apart by them.
  if (a.usual !== undefined && b.usual !== undefined) return 0
  if (score < LINKED || Math.min(left.length, right.length) < FEWEST_LETTERS || !mayBeOne(one, two)) return 0
  return score
}

/** The form that a cluster's own evidence chooses. */
function choose(forms: readonly CountedForm[]): FormCluster {
  const usual = new Map<string, CountedForm[]>()
  for (const one of forms) {
    if (one.usual === undefined) continue
    const list = usual.get(one.usual)
    if (list) list.push(one)
    else usual.set(one.usual, [one])
  }
  const [only] = usual.keys()
  // A form that is linked by its sound alone (`Alexandr`, `Sophia`) may be English as well.
  if (usual.size === 1 && forms.every((one) => one.usual !== undefined || explains(one.form, only!)))
    return {canonical: only!, forms, ground: 'romanisation'}
  const english = forms.filter(({form}) =>
    forms.every((other) => other.form === form || explains(other.form, form)),
  )
  if (english.length === 1) return {canonical: english[0]!.form, forms, ground: 'romanisation'}
  // Marks are a Latin name's own, so that the writer who left them out lost them; on a romanisation they are another language's.
  const onlyMarks = forms.every(({form}) => foldWord(form) === foldWord(forms[0]!.form))
  const isRomanisation = forms.every(({form}) => bearsNoMarks(wordsOf(form).at(-1)!))
  const sorted = [...forms].sort(
    (a, b) =>
      b.documents - a.documents ||
      b.count - a.count ||
      // A hyphen that one writer left out is easier lost than put in.
      Number(b.form.includes('-')) - Number(a.form.includes('-')) ||
      (marksIn(b.form) - marksIn(a.form)) * (onlyMarks && !isRomanisation ? 1 : -1) ||
      (a.form < b.form ? -1 : 1),
  )
  const [best, second] = sorted as [CountedForm, CountedForm]
  const isTied = best.documents === second.documents && best.count === second.count
  const isStyle = onlyMarks || isHouseStyle(best.form, second.form)
  const isHeard = forms.length === 2 && isByEar(best.form, second.form)
  const lean =
    !isTied || isStyle || forms.length > 2
      ? 0
      : isHeard
        ? longer(best, second)
        : leaning(best.form, second.form)
  return {
    canonical: lean > 0 ? second.form : best.form,
    forms,
    ground: 'dump',
    open: isTied && lean === 0 && solid(best.form) !== solid(second.form),
  }
}

/** Of a name and what the ear has left of it the longer one is its own: 1 the second, -1 the first, 0 neither. */
function longer(one: CountedForm, two: CountedForm): number {
  return Math.sign(two.form.length - one.form.length)
}

/** Origins whose names English writes in its own letters: marks on them are another language's. */
const unmarked: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'hy', 'ka', 'kk', 'ky', 'tg'])

/** Whether a surname shows such an origin. */
export function bearsNoMarks(family: string): boolean {
  return unmarked.has(guessOrigin(family) ?? '')
}

function marksIn(form: string): number {
  return form.replace(/[\0-\x7f]/g, '').length
}

/** In words, why a spelling gives way to the canonical one. */
export function reasonFor(form: string, canonical: string): string {
  const rules = explains(form, canonical)
  if (rules) {
    const whys = rules.map((id) => romanisationRule(id)?.why ?? id)
    return [`\`${canonical}\` is the usual English form of \`${form}\``, ...whys.map(withoutStop)].join('. ')
  }
  const {score, reasons} = compareNames(form, canonical)
  return `likeness ${score.toFixed(2)}: ${reasons.join(', ')}`
}

/** A sentence to go on from. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.+$/, '')
}
