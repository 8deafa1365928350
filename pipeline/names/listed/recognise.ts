/** Finds the names of the authority and of the user's file in running text, in whatever form they stand. */

import type {Lexicon} from '../../settings.ts'
import type {WordTable} from '../../text/words.ts'
import {type ParsedName, parseName, scoreFrom} from '../compare/compare.ts'
import {nameKeys} from '../compare/key.ts'
import {PairMemory} from '../compare/pairs.ts'
import {authorityKeyTable, familyTable, spellingTable} from '../data/index.generated.ts'
import type {NameToken, NameWord} from '../mentions/scan.ts'
import {aboutWord, foldWord, isWordOf, wordBehind} from '../mentions/scan.ts'
import type {AuthorityEntry} from './authority.ts'
import {authorityEntry, fold, isAccepted} from './authority.ts'
import {hasForeignMarks, isMarked, isOtherLanguages, losesSomeMarks} from './marks.ts'
import {SortedTable, toNumbers} from './sorted.ts'

/** A known spelling, by its folded words. */
export interface Spelling {
  readonly words: readonly string[]
  readonly form: string
  readonly entry: AuthorityEntry
  /** The form counts only with other evidence. */
  readonly unsafe: boolean
}

/** Where a spelling was met. */
export interface Recognised {
  readonly entry: AuthorityEntry
  readonly start: number
  readonly end: number
  /** Tokens covered, counted from the one it was found at. */
  readonly tokens: number
  readonly how: 'listed' | 'compared'
  /** 1 for a listed form. */
  readonly score: number
  /** The form counts only with other evidence: it is a word or another name as well. */
  readonly unsafe: boolean
}

export interface Recogniser {
  /** The longest known name that begins at a token. */
  at(table: WordTable, tokens: readonly NameToken[], index: number, lexicon?: Lexicon): Recognised | undefined
  /** Persons whose family name, in any form on the list, is this word. */
  byFamily(word: string): readonly AuthorityEntry[]
  /** The same of a word of names. */
  bearersOf(word: NameWord): readonly AuthorityEntry[]
  /** Entries that have this form. */
  entriesOf(form: string): readonly AuthorityEntry[]
  /** Full names of two words that begin with this one. */
  pairsWith(word: NameWord): readonly Spelling[]
  /** The same for a folded word that no text has. */
  pairsFrom(folded: string): readonly Spelling[]
}

/**
 * A spelling that no list has counts as an authority person's from this likeness on. Measured on labelled name pairs:
 * well inside the range where one in a hundred or fewer links is wrong; two different public persons of one list reach
 * it with no pair.
 */
const ALIKE = 0.93

const splitter = /[\s\-–‑.]+/u

function wordsOf(form: string): string[] {
  return fold(form).split(splitter).filter(Boolean)
}

function unsafeForm(entry: AuthorityEntry, form: string): boolean {
  return entry.unsafe.includes(form) || (form === entry.canonical && entry.flags.includes('ambiguous'))
}

/** `Şuşa` is no `Susa`, though it has its letters: a form that stands on the list with these marks. */
function isSafeToTheLetter(entry: AuthorityEntry, written: string): boolean {
  return /[^\0-\x7f]/.test(written) && !unsafeForm(entry, written) && formsOf(entry).includes(written)
}

/** What a recogniser looks up: whole tables for a user's own rows, stored ones for the authority. */
export interface NameIndex {
  /** Spellings that begin with a folded word, longest first. */
  spellings(first: string): readonly Spelling[]
  /** Persons by folded family name. */
  families(family: string): readonly AuthorityEntry[]
  /** Persons by a sound key of their full name. */
  keyed(key: string): readonly AuthorityEntry[]
}

/** The spellings of an entry in the order by which a stored index numbers them. */
export function formsOf(entry: AuthorityEntry): readonly string[] {
  return [...new Set([entry.canonical, ...Object.values(entry.forms), ...entry.variants])]
}

/** The tables of a list of entries. */
export interface NameTables {
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>
  readonly families: ReadonlyMap<string, ReadonlySet<AuthorityEntry>>
  readonly keyed: ReadonlyMap<string, readonly AuthorityEntry[]>
}

/** Makes the tables of a list; sound keys, which cost the most, only where names will be compared. */
export function tablesOf(entries: readonly AuthorityEntry[], comparing: boolean): NameTables {
  const first = new Map<string, Spelling[]>()
  const families = new Map<string, Set<AuthorityEntry>>()
  const byKey = new Map<string, AuthorityEntry[]>()
  const add = (entry: AuthorityEntry, form: string): void => {
    const words = wordsOf(form)
    const start = words[0]
    if (start === undefined) return
    const list = first.get(start)
    const spelling = {words, form, entry, unsafe: unsafeForm(entry, form)}
    if (list) list.push(spelling)
    else first.set(start, [spelling])
  }
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      // A surname or a given name alone is nobody's name yet: it needs its person in full somewhere.
      if (entry.kind === 'person' && wordsOf(form).length === 1 && wordsOf(entry.canonical).length > 1)
        continue
      add(entry, form)
    }
    if (entry.kind !== 'person') continue
    for (const family of new Set([entry.family, ...Object.values(entry.families)])) {
      if (family === undefined) continue
      const key = fold(family)
      const set = families.get(key)
      if (set) set.add(entry)
      else families.set(key, new Set([entry]))
    }
    if (comparing && entry.canonical.includes(' ')) {
      for (const key of nameKeys(entry.canonical)) {
        const list = byKey.get(key)
        if (list) list.push(entry)
        else byKey.set(key, [entry])
      }
    }
  }
  for (const list of first.values())
    list.sort((a, b) => b.words.length - a.words.length || compare(a.form, b.form))
  return {spellings: first, families, keyed: byKey}
}

function indexOf(entries: readonly AuthorityEntry[]): NameIndex {
  const {spellings, families, keyed} = tablesOf(entries, false)
  const lists = new Map([...families].map(([key, set]) => [key, [...set]] as const))
  return {
    spellings: (first) => spellings.get(first) ?? NONE,
    families: (family) => lists.get(family) ?? NOBODY,
    keyed: (key) => keyed.get(key) ?? NOBODY,
  }
}

/** The authority's index as it was made beforehand: nothing is read of it but what a text asks for. */
function storedIndex(): NameIndex {
  const readEntries = (value: string): readonly AuthorityEntry[] => toNumbers(value).map(authorityEntry)
  const spellings = new SortedTable<readonly Spelling[]>(spellingTable, NONE, (value) =>
    value.split(' ').map((item) => {
      const [number, form] = item.split('.').map(Number) as [number, number]
      const entry = authorityEntry(number)
      const text = formsOf(entry)[form]!
      return {words: wordsOf(text), form: text, entry, unsafe: unsafeForm(entry, text)}
    }),
  )
  const families = new SortedTable<readonly AuthorityEntry[]>(familyTable, NOBODY, readEntries)
  const keyed = new SortedTable<readonly AuthorityEntry[]>(authorityKeyTable, NOBODY, readEntries)
  return {
    spellings: (first) => spellings.get(first),
    families: (family) => families.get(family),
    keyed: (key) => keyed.get(key),
  }
}

const canonicals = new WeakMap<AuthorityEntry, ParsedName>()

function parsedOf(entry: AuthorityEntry): ParsedName {
  let parsed = canonicals.get(entry)
  if (!parsed) canonicals.set(entry, (parsed = parseName(entry.canonical)))
  return parsed
}

/** Whether a token behind a name may be part of it. */
function goesOn(token: NameToken | undefined): boolean {
  return token?.joint === ' ' && !token.word.title && token.text.length > 1
}

/** A double given name with its surname behind it: `Kassym-Jomart Tokayev`. */
function tiedName(tokens: readonly NameToken[], at: number): {name: string; end: number} | undefined {
  const second = tokens[at + 1]
  const third = tokens[at + 2]
  if (second?.joint !== '-' || third?.joint !== ' ') return undefined
  const first = tokens[at]!
  if (first.full !== first.end || second.full !== second.end) return undefined
  if (first.joint !== undefined && !(first.joint === ' ' && tokens[at - 1]?.word.title)) return undefined
  const name = `${first.text}-${second.text} ${third.text}`
  return {name: first.capitals && third.capitals ? titleCase(name) : name, end: third.end}
}

interface Match {
  readonly entry: AuthorityEntry
  readonly score: number
}

/** Names remembered. */
const REMEMBERED = 50_000
function build(index: NameIndex, comparing: boolean): Recogniser {
  /** What longer names, and such in capitals, were found to be. */
  const compared = new Map<string, Match | null>()

  /** The spellings that begin with a word. */
  const listed = aboutWord((word) => bySecondWord(index.spellings(word.folded)))
  const bearersOf = aboutWord((word) => index.families(word.folded))

  /** What two words side by side were found to be; a dump's distinct names are many, its frequent ones few. */
  const pairs = new PairMemory<NameWord, NameWord, Match | null>(REMEMBERED)

  // `Supreme Court`, `United Nations`: two words of the language are no misspelt name. What a language has is asked
  // before what is remembered, which holds for all of them.
  function alikePair(one: NameWord, two: NameWord, lexicon: Lexicon | undefined): Match | undefined {
    if (lexicon && isWordOf(one, lexicon) && isWordOf(two, lexicon)) return undefined
    const known = pairs.get(one, two)
    if (known !== undefined) return known ?? undefined
    const match = likest(`${one.text} ${two.text}`)
    pairs.set(one, two, match ?? null)
    return match
  }

  function alike(name: string, lexicon: Lexicon | undefined): Match | undefined {
    if (lexicon && name.split(' ').every((word) => lexicon.has(word.toLowerCase()))) return undefined
    const known = compared.get(name)
    if (known !== undefined) return known ?? undefined
    const match = likest(name)
    if (compared.size >= REMEMBERED) compared.clear()
    compared.set(name, match ?? null)
    return match
  }

  /** The one person of the list whose full name a name can be a spelling of. */
  function likest(name: string): Match | undefined {
    const parsed = parseName(name)
    let only: Match | undefined
    const seen = new Set<AuthorityEntry>()
    for (const key of nameKeys(name)) {
      for (const entry of index.keyed(key)) {
        if (seen.has(entry)) continue
        seen.add(entry)
        const score = scoreFrom(parsed, parsedOf(entry), ALIKE)
        if (score === undefined) continue
        if (only) return undefined
        only = {entry, score}
      }
    }
    return only
  }

  return {
    byFamily: (word) => index.families(foldWord(word)),
    bearersOf,
    entriesOf(form) {
      const words = wordsOf(form)
      const same = words.join(' ')
      return words.length === 0
        ? NOBODY
        : index
            .spellings(words[0]!)
            .filter((spelling) => spelling.words.join(' ') === same)
            .map(({entry}) => entry)
    },
    pairsWith: (word) => listed(word).pairs,
    pairsFrom: (folded) => bySecondWord(index.spellings(folded)).pairs,
    at(table, tokens, at, lexicon) {
      const token = tokens[at]!
      const found = follow(table, token, listed(token.word), lexicon)
      if (found) {
        const {spelling, end} = found
        return {
          entry: spelling.entry,
          start: token.start,
          end,
          tokens: covered(tokens, at, end),
          how: 'listed',
          score: 1,
          unsafe: spelling.unsafe && !isSafeToTheLetter(spelling.entry, table.text.slice(token.start, end)),
        }
      }
      const tied = tiedName(tokens, at)
      if (tied && comparing) {
        const match = alike(tied.name, lexicon)
        if (match)
          return {
            start: token.start,
            end: tied.end,
            tokens: 3,
            how: 'compared',
            unsafe: false,
            ...match,
          }
      }
      const next = tokens[at + 1]
      const joint = next?.joint ?? next?.particles
      if (!next || joint === undefined || joint.includes('.') || joint.startsWith('-') || joint === '‑')
        return undefined
      if (!comparing || token.text.length < 3 || next.text.length < 3) return undefined
      // `Mohamad Bagher Qalibaf`: the surname is still to come.
      if (next.full === next.end && goesOn(tokens[at + 2])) return undefined
      let match: Match | undefined
      if (joint === ' ' && next.joint === ' ' && !(token.capitals && next.capitals))
        match = alikePair(token.word, next.word, lexicon)
      else {
        const name =
          next.particles === undefined ? `${token.text} ${next.text}` : `${token.text}${joint}${next.text}`
        match = alike(token.capitals && next.capitals ? titleCase(name) : name, lexicon)
      }
      if (!match) return undefined
      return {start: token.start, end: next.end, tokens: 2, how: 'compared', unsafe: false, ...match}
    },
  }
}

const NONE: readonly Spelling[] = []
const NOBODY: readonly AuthorityEntry[] = []

function titleCase(name: string): string {
  return name.replace(
    /(\p{L})([\p{L}\p{M}'’]*)/gu,
    (_all, head: string, tail: string) => head + tail.toLowerCase(),
  )
}

/** The spellings that begin with one word. */
interface Beginning {
  /** Of several words, by the second one; longest first. */
  readonly longer: ReadonlyMap<string, readonly Spelling[]> | undefined
  /** Those of two words. */
  readonly pairs: readonly Spelling[]
  /** The word alone; several where only marks tell two names apart (`Lwów` is Lviv, `Lwow` is Lvov). */
  readonly alone: readonly Spelling[]
  readonly isShared: boolean
}

const NO_BEGINNING: Beginning = {longer: undefined, pairs: NONE, alone: NONE, isShared: false}

function bySecondWord(spellings: readonly Spelling[]): Beginning {
  if (spellings.length === 0) return NO_BEGINNING
  const longer = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const second = spelling.words[1]
    if (second === undefined) continue
    const list = longer.get(second)
    if (list) list.push(spelling)
    else longer.set(second, [spelling])
  }
  const alone = spellings.filter(({words}) => words.length === 1)
  return {
    longer: longer.size === 0 ? undefined : longer,
    pairs: [...longer.values()].flat().filter(({words}) => words.length === 2),
    alone,
    isShared: alone.some(({entry}) => entry !== alone[0]!.entry),
  }
}

/** The longest of the spellings whose words follow each other from a token on, and where it ends. */
function follow(
  table: WordTable,
  token: NameToken,
  {longer, alone, isShared}: Beginning,
  lexicon: Lexicon | undefined,
): {spelling: Spelling; end: number} | undefined {
  const {text} = table
  if (longer && token.full === token.end) {
    const second = wordBehind(table, token.full, token.place)
    for (const spelling of longer.get(second.folded) ?? NONE) {
      const {words} = spelling
      let {end, full, place} = second
      let index = 2
      for (; index < words.length; index++) {
        if (full !== end) break
        const next = wordBehind(table, full, place)
        if (next.folded !== words[index]) break
        end = next.end
        full = next.full
        place = next.place
      }
      if (index < words.length || goesOnAt(text, full)) continue
      if (!isVerbBehind(spelling, text.slice(token.end, end).trimStart(), lexicon)) return {spelling, end}
    }
  }
  if (alone.length === 0 || goesOnAt(text, token.full)) return undefined
  const first = alone[0]!
  const spelling = (isShared && alone.find(({form}) => form === token.text)) || first
  return {spelling, end: token.end}
}

/** `Kays said`: a person’s surname in small letters that is a word is that word. */
function isVerbBehind({entry, words}: Spelling, last: string, lexicon: Lexicon | undefined): boolean {
  return entry.kind === 'person' && words.length === 2 && /^\p{Ll}/u.test(last) && lexicon?.has(last) === true
}

/** A name that goes on in small letters or digits (`Karabakh2`) is another word. */
function goesOnAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // By far the most names stand before a space or a stop.
  return code !== 0x20 && code !== 0x2c && code !== 0x2e && /[\p{L}\p{N}_]/u.test(text.slice(at, at + 1))
}

function covered(tokens: readonly NameToken[], index: number, end: number): number {
  let count = 1
  while (index + count < tokens.length && tokens[index + count]!.start < end) count++
  return count
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

let standard: Recogniser | undefined
const own = new WeakMap<readonly AuthorityEntry[], Recogniser>()

/** The recogniser of the built-in authority. */
export function authorityRecogniser(): Recogniser {
  standard ??= build(storedIndex(), true)
  return standard
}

/** The recogniser of a user's own rows; nothing is compared, only what the rows say counts. */
export function ownRecogniser(entries: readonly AuthorityEntry[]): Recogniser {
  let known = own.get(entries)
  if (!known) {
    known = build(indexOf(entries), false)
    own.set(entries, known)
  }
  return known
}

/** The form an entry takes in texts of a language, when it is known. */
export function formIn(entry: AuthorityEntry, language: string): string | undefined {
  if (entry.language !== undefined && entry.language !== language) return undefined
  return language === 'en' ? entry.canonical : entry.forms[language]
}

/** A person's name without the hyphens and apostrophes that writers put or leave out. */
function plain(name: string): string {
  return fold(name).replace(/[\s-]+/g, ' ')
}

/** Languages whose double names English writes in one word, in two, or with a hyphen: `Gholam-Hossein`, `Abdelfattah`. */
const joinedAtWill = new Set(['ar', 'fa', 'ps', 'ur'])

function joined(name: string): string {
  return plain(name).replaceAll(' ', '')
}

/** Whether a mention may stand as it is. */
export function standsRight(
  entry: AuthorityEntry,
  mention: string,
  target: string,
  language: string,
): boolean {
  if (mention === target && !isMarked(mention)) return true
  const written = mention.replace(/[\s\u00a0]+/g, ' ')
  if (entry.accepted.includes(written)) return true
  // Capitals are no spelling: `the Lachin corridor` is as right as `the Lachin Corridor`. Nor are marks that a Latin
  // name brings along: `Diyarbakır` is as right as `Diyarbakir`.
  const isSame =
    foldWord(written) === foldWord(target) ||
    (language === 'en' && isAccepted(entry, written)) ||
    (entry.kind === 'person' && plain(written) === plain(target)) ||
    (entry.kind === 'person' && joinedAtWill.has(entry.origin ?? '') && joined(written) === joined(target))
  if (isSame)
    return !(
      language === 'en' &&
      (losesSomeMarks(entry, written) ||
        isOtherLanguages(entry, written) ||
        (hasForeignMarks(entry, written) && !hasForeignMarks(entry, target)) ||
        // … but for the dot that only Turkish has on a capital: `İzmir`.
        (entry.kind === 'place' && written.startsWith('İ') && !target.startsWith('İ')))
    )
  return entry.accepted.some((form) => form.toUpperCase() === written)
}
