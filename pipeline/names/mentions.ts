/** The names of one document: where they stand, whose they are, and how each should be written there. */
import {packFor} from '../languages/index.ts'
import {ownText} from '../own-text.ts'
import type {Settings} from '../settings.ts'
import type {WordTable} from '../words.ts'
import type {AuthorityEntry, AuthorityKind} from './authority.ts'
import {stylePairs} from './authority.ts'
import {bearsNoMarks, explains, isHouseStyle} from './clusters.ts'
import {parseName, scoreFrom} from './compare.ts'
import {amongForeignWords, inTitleOfWork} from './foreign.ts'
import {PairMemory} from './pairs.ts'
import {isGivenName, isUsualFamilyName, isUsualGivenName, personAt} from './people.ts'
import {looksSettled, resolvePerson} from './persons.ts'
import type {Recogniser} from './recognise.ts'
import {authorityRecogniser, formIn, hasForeignMarks, ownRecogniser, standsRight} from './recognise.ts'
import type {NameToken} from './scan.ts'
import {ANNOUNCES, foldWord, likeMention, nameTokens} from './scan.ts'

/** What a mention rests on. */
export type Basis =
  /** The user's own names file. */
  | 'file'
  /** A person's decision on a cluster. */
  | 'decision'
  /** A form on the authority's list. */
  | 'authority'
  /** A spelling that the comparison finds to be an authority person's. */
  | 'likeness'
  /** Known parts of names and romanisation rules. */
  | 'parts'
  /** A full name of which only the texts themselves know. */
  | 'text'
  /** A surname that follows a full name of the same document. */
  | 'anchor'

/** Whether a person settled it, in a names file or by a decision. */
export function isSettled(basis: Basis): basis is 'file' | 'decision' {
  return basis === 'file' || basis === 'decision'
}

export interface Mention {
  readonly start: number
  readonly end: number
  /** As it stands, without possessive ending. */
  readonly text: string
  readonly kind: AuthorityKind
  /** What it is a mention of: an authority id, or the folded usual form of an unknown person. */
  readonly cluster: string
  /** The whole canonical form of the cluster. */
  readonly canonical: string
  /** What should stand here; equal to `text` when it is right. */
  readonly target: string
  readonly basis: Basis
  /** Certain enough to be rewritten by itself, as far as this document shows. */
  readonly certain: boolean
  readonly reason: string
  /** Right as it stands, but the text writes the name otherwise elsewhere. */
  readonly isSlip?: boolean
  /** Of a surname alone: the other persons of the document who bear it. */
  readonly shared?: readonly string[]
}

/** What an unknown person is a cluster by. */
export function clusterOfUnlisted(canonical: string): string {
  return `unlisted/${foldWord(canonical)}`
}

export function bySpelling(text: string, canonical: string, basis: Basis): string {
  const list = isSettled(basis)
    ? basis === 'decision'
      ? 'by a person’s decision'
      : 'on the user’s names file'
    : 'on the authority list'
  return `\`${text}\` is a spelling of \`${canonical}\` ${list}`
}

export function standsAsWritten(canonical: string): string {
  return `\`${canonical}\` stands as texts write it`
}

export function followsFullName(text: string, canonical: string): string {
  return `\`${text}\` follows \`${canonical}\`, named in full in this document`
}

interface Anchor {
  readonly cluster: string
  /** The person on the list, if one is. */
  readonly entry?: AuthorityEntry
  readonly canonical: string
  /** Folded spellings of the family name that the document uses with the full name. */
  readonly seen: Set<string>
  readonly family: string
  readonly foldedFamily: string
  /** Folded family names of spellings that are right as they stand. */
  readonly accepted: readonly string[]
  /** Folded given names, and the letters they begin with. */
  readonly given: Set<string>
  readonly basis: Basis
  readonly certain: boolean
  /** The full name stands in capitals, which lose their marks. */
  readonly capitals?: boolean
}

/** A surname alone joins the anchor of its document from this likeness on; short ones must be spelled alike. */
const ANCHORED = 0.9
const SHORT_SURNAME = 5
/**
 * An authority person's name that only sounds like the list's: in fewer letters than this, two syllables of Chinese or
 * Korean are as likely another person's.
 */
const FEWEST_LETTERS = 10

/** The mentions of a text, sorted and disjoint. */
export function findMentions(table: WordTable, language: string, settings: Settings): Mention[] {
  if (language === 'und') return []
  const {text} = table
  const tokens = nameTokens(table)
  if (tokens.length === 0) return []
  const page: Page = {
    table,
    text,
    language,
    settings,
    tokens,
    taken: new Uint8Array(tokens.length),
    mentions: [],
    anchors: [],
    listed: authorityRecogniser(),
    own: settings.names && settings.names.length > 0 ? ownRecogniser(settings.names) : undefined,
  }
  listedNames(page)
  people(page)
  surnames(page)
  const mentions = page.mentions.filter((mention) => !inAddress(text, mention))
  mentions.sort((a, b) => a.start - b.start)
  const sorted = {...page, mentions}
  return inOneSpelling(
    page,
    mentions.map((mention, index) => settle(sorted, mention, index)),
  )
}

/**
 * Accepted spellings of one listed person in one text (`Zelensky`, `Zelenskyy`; `Orban`, `Orbán`) become the one that the
 * text has most often, the canonical one where none is: house style is a choice between articles, not inside one.
 */
function inOneSpelling(page: Page, mentions: Mention[]): Mention[] {
  if (page.language !== 'en') return mentions
  for (const {cluster, entry, family, accepted} of page.anchors) {
    if (!entry) continue
    const own = mentions.filter((mention) => mention.cluster === cluster)
    const families = own.flatMap((mention) => familyIn(mention.target) ?? [])
    // What is no spelling of the surname (`Kassym-Jomart`) leaves the name alone.
    const isSpelling = (word: string): boolean =>
      foldWord(word) === foldWord(family) || accepted.includes(foldWord(word))
    const surname = families.every(isSpelling) ? mostOf(families, family) : undefined
    const given = mostOf(
      own.flatMap(({target}) => givenIn(target) ?? []),
      givenIn(entry.canonical) ?? '',
    )
    if (surname === undefined && given === undefined) continue
    for (const mention of own) {
      const last = familyIn(mention.target)
      const first = givenIn(mention.target)
      if (last === undefined) continue
      const names = [
        first !== undefined && given !== undefined && foldWord(first) === foldWord(given) ? given : first,
        surname ?? last,
      ]
      const target = names.filter((name) => name !== undefined).join(' ')
      const index = mentions.indexOf(mention)
      if (target === mention.target || inTitleOfWork(page.text, mention.start, mention.end)) continue
      if (isDeliberate(page.text, mentions, index)) continue
      mentions[index] = {
        ...mention,
        target,
        certain: true,
        ...(mention.target === mention.text ? {isSlip: true} : {}),
        reason: `this text writes \`${target}\` as well`,
      }
    }
  }
  return mentions
}

/** Which of several spellings there are most of, the usual one where it is among those; nothing where all are one. */
function mostOf(spellings: readonly string[], usual: string): string | undefined {
  const counts = new Map<string, number>()
  for (const one of spellings) counts.set(one, (counts.get(one) ?? 0) + 1)
  if (counts.size < 2) return undefined
  const most = Math.max(...counts.values())
  const first = [...counts].filter(([, count]) => count === most).map(([one]) => one)
  return first.includes(usual) ? usual : first[0]
}

/** The last word of a name, where it tells how the surname is spelt: not in capitals, without an article. */
function familyIn(name: string): string | undefined {
  const word = /[^\s]+$/u.exec(name)?.[0]
  return word === undefined || word.includes('-') || !/\p{Ll}/u.test(word) ? undefined : word
}

/** What stands before it. */
function givenIn(name: string): string | undefined {
  return /^.*\S(?= \S+$)/u.exec(name)?.[0]
}

/** UTF-16 units that an address is looked at on either side. */
const LONGEST_ADDRESS = 120

/** Inside a URL, a path or an e-mail address; what the engine protects beyond these has no name in it. */
function inAddress(text: string, mention: Mention): boolean {
  const before = text.charCodeAt(mention.start - 1)
  // By far the most names stand behind a space or a quotation mark.
  if (mention.start === 0 || before === 0x20 || before === 0x0a || before === 0x201c || before === 0x28)
    return false
  const left = /\S*$/u.exec(text.slice(Math.max(0, mention.start - LONGEST_ADDRESS), mention.start))![0]
  return /:\/\/|www\.|@/.test(left)
}

/** One document while its names are found. */
interface Page {
  readonly table: WordTable
  readonly text: string
  readonly language: string
  readonly settings: Settings
  readonly tokens: readonly NameToken[]
  readonly taken: Uint8Array
  readonly mentions: Mention[]
  readonly anchors: Anchor[]
  readonly listed: Recogniser
  readonly own: Recogniser | undefined
}

/** Names of the user's file and of the authority. */
function listedNames(page: Page): void {
  const {table, text, language, settings, tokens, taken, mentions, listed, own} = page
  const words = settings.lexicon?.(language)
  const waiting: {index: number; count: number; mention: Mention; entry: AuthorityEntry}[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index]) continue
    const token = tokens[index]!
    const hit = own?.at(table, tokens, index) ?? listed.at(table, tokens, index, words)
    if (!hit) continue
    const {entry} = hit
    if (isPartOfAnother(page, index, hit.tokens, entry)) continue
    const isOwn = own !== undefined && settings.names!.includes(entry)
    const target = formIn(entry, language)
    const written = text.slice(hit.start, hit.end)
    if (hit.how === 'compared' && (!isPlausible(written, entry) || isOtherFamily(written, entry))) continue
    const full = entry.kind !== 'person' || entry.family === entry.canonical || /[\s-]/.test(written)
    const isRight =
      target === undefined ||
      isGenitive(written, target, language) ||
      (isOwn
        ? written === target || entry.accepted.includes(written)
        : standsRight(entry, written, target, language))
    const size = isRight || isOwn ? 'same' : sizes(written, target)
    const wanted = isRight || size === 'part' ? written : likeMention(target, written)
    // Without a lexicon nothing tells a place from the word that opens a sentence (`Manche` in German).
    if (language !== 'en' && hit.tokens === 1 && token.opens && entry.kind !== 'person') continue
    if (language !== 'en' && entry.kind === 'place' && wanted !== written && !isLiteral(entry, written))
      continue
    // A short word in capitals is an acronym of its own (`FAS`), not a place written large.
    if (/^\p{Lu}{2,4}$/u.test(written) && wanted !== written && !/^\p{Lu}+$/u.test(target!)) continue
    // … nor an ordinary word that opens a sentence or a title (`Un`) an acronym.
    if (hit.tokens === 1 && written.length <= LONGEST_ACRONYM && /\p{Ll}/u.test(written) && isAcronym(wanted))
      continue
    if (language !== 'en' && wanted !== written && isBesideAnother(page, index, hit.tokens, entry)) continue
    const basis = isOwn
      ? entry.decided
        ? 'decision'
        : 'file'
      : hit.how === 'listed'
        ? 'authority'
        : 'likeness'
    // `Hotel Angleterre`, `Rosneft Deutschland`, `Peking Opera`: a Latin or old name is a part of the longer one.
    if (
      language === 'en' &&
      !isOwn &&
      hit.how === 'listed' &&
      entry.kind === 'place' &&
      wanted !== written &&
      !/^\p{Lu}+$/u.test(written) &&
      (hit.unsafe || !isRomanised(entry, written, language)) &&
      isInLongerName(page, index, hit.tokens, entry)
    )
      continue
    const mention: Mention = {
      start: hit.start,
      end: hit.end,
      text: written,
      kind: entry.kind,
      cluster: entry.id,
      canonical: target ?? written,
      target: wanted,
      basis,
      certain:
        isOwn ||
        // What sounds alike is certain only where rules of romanisation lead from one spelling to the other, or both
        // stand in the text.
        (hit.how === 'compared' &&
          target !== undefined &&
          (explains(written, target) !== undefined || text.includes(target))) ||
        (hit.how === 'listed' &&
          size === 'same' &&
          isRomanised(entry, written, language) &&
          (wanted === written || !isInLongerName(page, index, hit.tokens, entry))),
      reason:
        hit.how === 'listed'
          ? bySpelling(written, target ?? entry.canonical, basis)
          : `\`${written}\` reads as \`${entry.canonical}\`, likeness ${hit.score.toFixed(2)}`,
    }
    if (hit.unsafe || (wanted !== written && !isOwn && readsOtherwise(page, written))) {
      // What is another word too is rewritten by itself only where words of its context stand as well.
      const certain =
        mention.certain && (!hit.unsafe || isOwn || entry.context.some((word) => text.includes(word)))
      waiting.push({index, count: hit.tokens, mention: {...mention, certain}, entry})
      continue
    }
    taken.fill(1, index, index + hit.tokens)
    mentions.push(mention)
    if (entry.kind === 'person' && full && target !== undefined)
      addAnchor(page, entry, written, mention.basis)
  }
  for (const {index, count, mention, entry} of waiting) {
    if (taken[index]) continue
    const other =
      mentions.some((one) => one.cluster === entry.id) || entry.context.some((word) => text.includes(word))
    if (!other) continue
    taken.fill(1, index, index + count)
    mentions.push(mention)
  }
}

/** Languages that put an `s` without an apostrophe behind a name: `der Rücktritt Zoran Zaevs`. */
const genitive = new Set('de nl sv da nb nn no'.split(' '))

function isGenitive(written: string, target: string, language: string): boolean {
  return genitive.has(language) && written.endsWith('s') && foldWord(written) === `${foldWord(target)}s`
}

/**
 * Whether an entry has a form to the letter. Outside English the marks tell words and cases apart: `Lück` and `Luck`,
 * `Ukrainę` and `Ukraine`.
 */
function isLiteral(entry: AuthorityEntry, written: string): boolean {
  const form = written.toLowerCase()
  return [entry.canonical, ...Object.values(entry.forms), ...entry.variants].some(
    (one) => one.toLowerCase() === form,
  )
}

/** Languages whose names come to English in their own letters: another form of such a name is another word. */
const latin = new Set(
  'ca cs da de en es et eu fi fr ga gl hr hu is it lt lv mt nb nl nn no pl pt ro sk sl sq sv'.split(' '),
)

/**
 * Whether a listed form is a romanisation, which is rewritten by itself. A place with a Latin name of its own keeps it in
 * clubs, papers and streets (`Bayern`, `Napoli`), and an organisation may be known by more than one English form: those
 * wait for a person, unless the form is plainly one of another language (`ONU`, `Commission européenne`).
 */
function isRomanised(entry: AuthorityEntry, written: string, language: string): boolean {
  if (entry.kind === 'person') return true
  if (entry.kind === 'organisation') {
    const form = foldWord(written)
    return Object.entries(entry.forms).some(([of, other]) => of !== language && foldWord(other) === form)
  }
  return entry.origin !== undefined && !latin.has(entry.origin)
}

/** Words of a name that come and go: articles and prepositions of other languages. */
const loose =
  /^(?:al|el|ul|an|as|ash|ad|ar|at|az|de|del|di|da|do|dos|la|le|van|von|der|den|bin|ben|ibn|st|saint|the)$/

function allWords(name: string): string[] {
  return foldWord(name)
    .split(/[\s\u00a0.-]+/)
    .filter(Boolean)
}

function wordsIn(name: string): string[] {
  return allWords(name).filter((word) => !loose.test(word))
}

/**
 * Whether one form only leaves out words of the other, which is a writer's choice and no spelling (`Maliki`, `Omar Hassan
 * al-Bashir`), or has words more that a rewriting would lose.
 */
function sizes(written: string, target: string): 'same' | 'part' | 'other' {
  const one = allWords(written)
  const two = allWords(target)
  const [few, many] = one.length < two.length ? [one, two] : [two, one]
  if (few.length < many.length && few.every((word) => many.includes(word))) return 'part'
  return wordsIn(written).length > wordsIn(target).length ? 'other' : 'same'
}

/** Whether a name that only sounds like a listed one is long enough, and built like it. */
function isPlausible(written: string, entry: AuthorityEntry): boolean {
  const words = wordsIn(written)
  const listed = wordsIn(entry.canonical)
  if (words.join('').length < FEWEST_LETTERS || words.length !== listed.length) return false
  // `Oleksandr Moroz` is no `Alexandre de Moraes`: a particle may be lost from a surname, but not with its letters.
  if (allWords(entry.canonical).length > allWords(written).length && words.at(-1) !== listed.at(-1))
    return false
  return !words.some((word, index) => isOtherGender(word, listed[index]!))
}

/** `Aram Khatchatrian`, whose surname known parts of names lead to, is nobody of another surname that only sounds so. */
function isOtherFamily(written: string, entry: AuthorityEntry): boolean {
  const words = written.split(/\s+/)
  if (entry.kind !== 'person' || words.length !== 2 || entry.family === undefined) return false
  const person = resolvePerson(words[0]!, words[1]!)
  return (
    person?.certain === true &&
    foldWord(person.family) !== foldWord(entry.family) &&
    // `Yulia Timochenko`: rules lead to the listed form as well.
    explains(written, entry.canonical) === undefined
  )
}

/** `Mario` and `Maria`, `Daniel` and `Daniela` are a man's and a woman's names. */
function isOtherGender(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  if (short.length < long.length) return long === `${short}a`
  return one !== two && one.slice(0, -1) === two.slice(0, -1) && /[ao]$/.test(one) && /[ao]$/.test(two)
}

/** A place inside a longer name, or behind an article: a hospital, an army, a ship may be called after it in its own way. */
function isInLongerName(page: Page, index: number, count: number, entry: AuthorityEntry): boolean {
  if (entry.kind !== 'place') return false
  const {text, tokens} = page
  const token = tokens[index]!
  if (isHeading(text, token.start)) return false
  const before = token.joint === ' ' ? tokens[index - 1] : undefined
  if (before && !before.opens && !before.word.title && before.full === before.end) return true
  if (behindGivenName(page, index)) return true
  const next = tokens[index + count]
  if (
    next?.joint === ' ' &&
    tokens[index + count - 1]!.full === tokens[index + count - 1]!.end &&
    !next.word.announcing
  )
    return true
  return count === 1 && /(?<!\p{L})the $/u.test(text.slice(Math.max(0, token.start - 5), token.start))
}

/** `Dr Sina`, `Kim Dera`: what stands behind a title or given name is a surname, also where a sentence opens with it. */
function behindGivenName({tokens, language}: Page, index: number): boolean {
  const before = tokens[index]?.joint === ' ' ? tokens[index - 1] : undefined
  if (!before || before.full !== before.end) return false
  return before.word.announcing || (!isStopWord(before.text, language) && isGivenName(before.text))
}

/** Letters up to which an acronym in small letters is as likely a word. */
const LONGEST_ACRONYM = 4

function isAcronym(name: string): boolean {
  return /^\p{Lu}+$/u.test(name)
}

/**
 * A place that is part of a newspaper, a person, a match: `South China Morning Post`, `Gareth Bale`. Without a lexicon
 * nothing says otherwise; German writes every noun with a capital, so there only what stands behind counts.
 */
function isBesideAnother(page: Page, index: number, count: number, entry: AuthorityEntry): boolean {
  if (entry.kind !== 'place' || isHeading(page.text, page.tokens[index]!.start)) return false
  const {tokens, language} = page
  const before = tokens[index]!.joint === ' ' ? tokens[index - 1] : undefined
  // What opens the sentence has a capital anyway, unless it is no word that a place stands behind (`En Beijing`).
  const isName = before && !(before.opens && isStopWord(before.text, language))
  if (isName && !before.word.title && language !== 'de') return true
  return tokens[index + count]?.joint === ' '
}

function isStopWord(word: string, language: string): boolean {
  return packFor(language)?.words.stopWords.includes(word.toLowerCase()) ?? false
}

/** Words of nationality of a language, folded; a form of another language may be one of them (`Indien` in French). */
const demonyms = new Map<string, ReadonlySet<string>>()

function isDemonym(folded: string, language: string): boolean {
  let known = demonyms.get(language)
  if (!known)
    demonyms.set(language, (known = new Set((packFor(language)?.words.demonyms ?? []).map(foldWord))))
  return known.has(folded)
}

/** Words from which a line with a capital on every longer word is a heading, where neighbours say nothing. */
const FEWEST_IN_HEADING = 4

function isHeading(text: string, at: number): boolean {
  const end = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end)
  const words = line.match(/[\p{L}\p{M}’']{4,}/gu) ?? []
  return words.length >= FEWEST_IN_HEADING && words.every((word) => /^\p{Lu}/u.test(word))
}

/** A single word that is a word of the language, or part of other people's names. */
function readsOtherwise({settings, language}: Page, word: string): boolean {
  if (/[\s-]/.test(word)) return false
  if (settings.lexicon?.(language)?.has(word.toLowerCase())) return true
  const folded = foldWord(word)
  if (language !== 'en' && isDemonym(folded, language)) return true
  return isUsualGivenName(folded) || isUsualFamilyName(folded)
}

/** A place or surname that is the surname of somebody else, named in full right there. */
function isPartOfAnother({text, tokens}: Page, index: number, count: number, entry: AuthorityEntry): boolean {
  if (count > 1) return false
  const token = tokens[index]!
  if (entry.kind === 'person' && !/\s/.test(entry.canonical)) return false
  if (token.joint !== ' ') return false
  const before = tokens[index - 1]!
  if (before.word.title) return false
  // `Florence Cassez`: a place's word before or behind another capitalised word that is a given name.
  return (
    entry.kind === 'place' && resolvePerson(before.text, text.slice(token.start, token.end)) !== undefined
  )
}

function addAnchor(page: Page, entry: AuthorityEntry, written: string, basis: Basis): void {
  const canonical = formIn(entry, page.language)!
  const family = entry.families[canonical] ?? entry.family ?? canonical
  const words = written.split(/[\s\u00a0]+/)
  const size = family.split(/\s+/).length
  const leads = entry.canonical.startsWith(family) && entry.canonical !== family
  const spelling = foldWord((leads ? words.slice(0, size) : words.slice(-size)).join(' '))
  const given = [...words, ...canonical.split(/\s+/)].map(foldWord).filter((word) => word !== spelling)
  const known = page.anchors.find((anchor) => anchor.cluster === entry.id)
  if (known) {
    known.seen.add(spelling)
    for (const word of given) known.given.add(word).add(word[0]!)
    return
  }
  const families = [entry.family ?? '', ...Object.values(entry.families)].map(foldWord)
  page.anchors.push({
    cluster: entry.id,
    entry,
    canonical,
    family,
    foldedFamily: foldWord(family),
    accepted: acceptedFamilies(entry),
    given: new Set(given.flatMap((word) => [word, word[0]!])),
    seen: new Set([spelling, foldWord(family), ...families].filter(Boolean)),
    basis,
    certain: true,
  })
}

function acceptedFamilies(entry: AuthorityEntry): string[] {
  return entry.accepted.map((form) => foldWord(entry.families[form] ?? form))
}

/** Persons whom no list knows: by known parts of names, else by what stands around two capitalised words. */
function people(page: Page): void {
  const {text, language, settings, tokens, taken, mentions, anchors} = page
  const words = settings.lexicon?.(language)
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (taken[index] || taken[index + 1]) continue
    const person = personAt(text, tokens, taken, index, language, words)
    if (!person) continue
    const {count, start, end, family, given} = person
    const written = text.slice(start, end)
    const plain = person.capitals ? titleCase(written) : written
    const first = person.capitals ? titleCase(given) : given
    const last = person.capitals ? titleCase(family) : family
    // Trying the rules on any two capitalised words would cost more than all the rest.
    const isWorthIt =
      language === 'en' &&
      count === 2 &&
      (isGivenName(first) || looksSettled(last) || isUsualFamilyName(foldWord(last)))
    const resolved = isWorthIt ? resolvePerson(first, last) : undefined
    const canonical = resolved ? `${resolved.given} ${resolved.family}` : plain
    const wanted = resolved
      ? `${likeMention(resolved.given, given)}${text.slice(start + given.length, end - family.length)}${likeMention(resolved.family, family)}`
      : written
    if (!resolved && !person.sure) continue
    taken.fill(1, index, index + count)
    const cluster = clusterOfUnlisted(canonical)
    mentions.push({
      start,
      end,
      text: written,
      kind: 'person',
      cluster,
      canonical,
      target: wanted,
      basis: resolved ? 'parts' : 'text',
      certain: resolved?.certain ?? false,
      reason: resolved?.reason || standsAsWritten(canonical),
    })
    const surname = resolved?.family ?? last
    const names = [given, resolved?.given ?? given].map(foldWord)
    anchors.push({
      cluster,
      canonical,
      family: surname,
      foldedFamily: foldWord(surname),
      accepted: [],
      given: new Set(names.flatMap((name) => [name, name[0]!])),
      seen: new Set([foldWord(family), foldWord(surname)]),
      basis: resolved ? 'parts' : 'text',
      certain: resolved?.certain ?? false,
      capitals: person.capitals,
    })
    index += count - 1
  }
}

/** Surnames alone: they follow the full name of their document, or a title and a form on the list. */
function surnames(page: Page): void {
  const {text, language, settings, tokens, taken, mentions, anchors, listed} = page
  const found = new Map<string, readonly Anchor[]>()
  const bearers = (word: string, folded: string): readonly Anchor[] => {
    let known = found.get(folded)
    if (!known) found.set(folded, (known = anchorsFor(word, folded, anchors)))
    return known
  }
  let isAnchored = false
  const look = (index: number): void => {
    const token = tokens[index]!
    if (taken[index] || token.end - token.start < 2) return
    const before = token.joint === undefined ? undefined : tokens[index - 1]!
    const announced = before ? before.word.announcing : (token.leader & ANNOUNCES) !== 0
    if (anchors.length === 0 && !announced) return
    const article = arabicArticle(text, token, before)
    const singular = plurals(token.text)
    // `Pachinians` sounds like one Pachinian; it is several.
    let stem =
      singular !== undefined && anchors.some((anchor) => anchor.seen.has(foldWord(singular)))
        ? singular
        : token.text
    let holders = bearers(stem, stem === token.text ? token.folded : foldWord(stem))
    if (holders.length === 0 && article) holders = bearers(`${article}${stem}`, foldWord(`${article}${stem}`))
    if (holders.length === 0 && singular !== undefined) {
      holders = bearers(singular, foldWord(singular))
      stem = singular
    }
    if (holders.length > 0) {
      if (isSomebodyElse(page, index, before, article, holders) || isNamedAfter(page, index, stem, holders))
        return
      mentions.push(surnameMention(page, token, stem, article, holders))
      return
    }
    if (!announced) return
    // `General Muhammed Garba`: a given name, with its surname behind it.
    const next = tokens[index + 1]
    if (
      token.full === token.end &&
      (next?.joint === ' ' || next?.joint === '-' || next?.particles !== undefined)
    )
      return
    const entries = listed.byFamily(token.text)
    // Whoever of them is meant, a bearer of the name from the country that the text is about is spelt so.
    const shared = areSpeltAlike(entries, language) && isAbout(entries[0]!.origin, text)
    const only = shared || entries.length === 1 ? entries[0]! : undefined
    if (!only || only.unsafe.includes(token.text)) return
    if (!shared && only.flags.includes('surname-ambiguous')) return
    const target = formIn(only, language)
    if (target === undefined) return
    const family = only.families[target] ?? only.family ?? target
    if (family === target || token.text.length < SHORT_SURNAME) return
    const isRight =
      token.folded === foldWord(family) ||
      wordsIn(family).join(' ') === token.folded ||
      acceptedFamilies(only).includes(token.folded)
    // `Anthony Levandowski`, and then `Mr Levandowski`: the full name of somebody else stands in the text.
    if (!isRight && isNamedOtherwise(page, token, only)) return
    // `Prime Minister Borisov` may be anybody of that usual name; `Prime Minister Pachinian` is one.
    if (!isRight && !shared && (isUsualFamilyName(token.folded) || isGivenName(token.text))) return
    if (settings.lexicon?.(language)?.has(token.text.toLowerCase())) return
    mentions.push({
      start: token.start,
      end: token.end,
      text: token.text,
      kind: 'person',
      cluster: only.id,
      canonical: target,
      target: isRight ? token.text : likeMention(family, token.text),
      basis: 'authority',
      certain: true,
      reason: `\`${token.text}\` is a spelling of the surname of \`${target}\`, and a title announces it`,
    })
    if (isRight) return
    // Where the surname stands alone, before and behind, it is that person’s too.
    addAnchor(page, only, token.text, 'authority')
    found.clear()
    isAnchored = true
  }
  for (let index = 0; index < tokens.length; index++) look(index)
  if (!isAnchored) return
  const known = mentions.map(({start, end}) => [start, end] as const)
  for (let index = 0; index < tokens.length; index++) {
    const {start} = tokens[index]!
    if (!known.some(([from, to]) => from <= start && start < to)) look(index)
  }
}

/** Whether a text has a surname behind a given name that its bearer on the list does not have. */
function isNamedOtherwise({tokens}: Page, token: NameToken, entry: AuthorityEntry): boolean {
  const own = new Set(
    [entry.canonical, ...Object.values(entry.forms), ...entry.variants].flatMap((form) => allWords(form)),
  )
  return tokens.some((other, index) => {
    const before = other.joint === ' ' && other.folded === token.folded ? tokens[index - 1] : undefined
    return (
      before !== undefined &&
      before.full === before.end &&
      !before.word.title &&
      !before.word.announcing &&
      /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
      !own.has(before.folded)
    )
  })
}

/** Whether all bearers of a surname on the list have it in one form, and come from one country. */
function areSpeltAlike(entries: readonly AuthorityEntry[], language: string): boolean {
  const families = new Set(
    entries.map((entry) => {
      const form = formIn(entry, language)
      return form === undefined
        ? undefined
        : `${entry.origin} ${entry.families[form] ?? entry.family ?? form}`
    }),
  )
  return families.size === 1 && !families.has(undefined)
}

/** How a text names the country whose language a name comes from; only where that is one country. */
const countries: Readonly<Record<string, RegExp>> = {
  hy: /\b(?:Armenian?s?|Yerevan|Erevan|Artsakh)\b/,
  az: /\b(?:Azerbaijan(?:is?)?|Azeris?|Baku|Bakou)\b/,
  ka: /\b(?:Tbilissi|Tbilisi|Georgian?s?)\b/,
  uk: /\b(?:Ukrain(?:e|ians?)|Kyiv|Kiev)\b/,
  be: /\b(?:Belarus(?:ians?)?|Minsk)\b/,
}

function isAbout(origin: string | undefined, text: string): boolean {
  return origin !== undefined && countries[origin]?.test(text) === true
}

/** The Arabic article that hangs on a surname by a hyphen, as it stands: `al-`, `El-`. */
function arabicArticle(text: string, token: NameToken, before: NameToken | undefined): string | undefined {
  if (text[token.start - 1] !== '-') return undefined
  if (before) return /^(?:al|el|ul)$/.test(before.folded) ? text.slice(before.start, token.start) : undefined
  const match = /(?<!\p{L})(?:al|el|ul|as|ash|ad|ar|at|az)-$/u.exec(
    text.slice(Math.max(0, token.start - 5), token.start),
  )
  return match?.[0]
}

/** A word that bears an anchor's surname, but as part of another name. */
function isSomebodyElse(
  page: Page,
  index: number,
  before: NameToken | undefined,
  article: string | undefined,
  holders: readonly Anchor[],
): boolean {
  const {tokens, taken} = page
  const token = tokens[index]!
  const prior = before ?? (token.particles === undefined ? undefined : tokens[index - 1])
  if (
    prior &&
    !prior.word.title &&
    !(article !== undefined && before) &&
    !isHonorific(prior.text, page.language)
  ) {
    const isOwn = holders.some((anchor) => anchor.given.has(prior.folded))
    // `Ter-Grigoryan` is not Grigoryan; `pro-Grigoryan` has no capital before the hyphen.
    if (token.joint === '-' || token.joint === '‑') {
      if (!isPrefix(prior.folded)) return true
    } else if (!isOwn) {
      // `Karen Minasyan` is nobody's mention of Manasyan: another given name stands before it.
      if (prior.text.length === 1 || !prior.opens || isGivenName(prior.text)) return true
    }
  }
  const next = tokens[index + 1]
  if (!next || token.full !== token.end || taken[index + 1] || next.word.title) return false
  if (next.joint === '-' || next.joint === '‑') return true
  // A given name with somebody else's surname behind it (`Ilham Heydarov`).
  return next.joint === ' ' && resolvePerson(token.text, next.text) !== undefined
}

/** `M. Pachinian`, `Sr. Pashinián`: the language’s own short titles; those of English stand in the list of titles. */
function isHonorific(word: string, language: string): boolean {
  return language !== 'en' && (packFor(language)?.words.honorifics.includes(word) ?? false)
}

const ventures =
  /^(?: (?:group|bank|company|brand|foundation|fund|holding|store|restaurant|museum|theatre|theater|stadium|street|prize|award|institute|academy|vodka)\b| \p{Lu}|['’]?-)/u

/** A surname in another spelling than the full name's, before what bears people's names: `Smirnoff vodka`, `Tinkoff Bank`. */
function isNamedAfter(
  {text, tokens}: Page,
  index: number,
  stem: string,
  holders: readonly Anchor[],
): boolean {
  const folded = foldWord(stem)
  if (holders.some((anchor) => anchor.seen.has(folded))) return false
  const token = tokens[index]!
  const next = tokens[index + 1]
  return !(next?.joint === ' ' && next.word.title) && ventures.test(text.slice(token.end, token.end + 14))
}

function isPrefix(word: string): boolean {
  return /^(?:pro|anti|ex|post|pre|non)$/.test(word)
}

function surnameMention(
  page: Page,
  token: NameToken,
  stem: string,
  article: string | undefined,
  holders: readonly Anchor[],
): Mention {
  const {text, language} = page
  const anchor = holders[0]!
  const hasArticle = articled.test(anchor.family)
  const whole = article !== undefined && hasArticle
  const first = firstPart(text, token.start, anchor.family)
  const start = token.start - (whole ? article.length : (first ?? '').length)
  const end = token.start + stem.length
  const written = text.slice(start, end)
  const family = whole || !hasArticle ? anchor.family : anchor.family.replace(articled, '')
  const folded = foldWord(written)
  // Of a person whom no list knows, the text itself says with which marks it writes the name.
  const otherMarks =
    language === 'en' && anchor.entry === undefined && !anchor.capitals && lostMarks(written, family)
  const isRight =
    !otherMarks &&
    (sameName(written, anchor.family) || folded === foldWord(family) || anchor.accepted.includes(folded)) &&
    !(language === 'en' && foreignMarks(anchor, written))
  const isText = anchor.basis === 'text'
  const explained = otherMarks || isRespelling(stem, anchor.family)
  return {
    start,
    end,
    text: written,
    kind: 'person',
    cluster: anchor.cluster,
    canonical: anchor.canonical,
    target: isRight ? written : fitted(family, written),
    basis: isSettled(anchor.basis) ? anchor.basis : 'anchor',
    certain: isText ? explained : anchor.certain || (anchor.basis === 'parts' && explained),
    reason: followsFullName(written, anchor.canonical),
    ...(holders.length > 1 ? {shared: holders.slice(1).map((other) => other.cluster)} : {}),
  }
}

/** Whether two spellings are one but for the marks on their letters: `Kierwiński`, `Kierwinski`. */
function lostMarks(one: string, two: string): boolean {
  if (one.toLowerCase() === two.toLowerCase() || one.length !== two.length) return false
  // Marks that the name's own romanisation has not are none to add.
  return foldWord(one) === foldWord(two) && !(/[^\0-\x7f]/.test(two) && bearsNoMarks(two))
}

/** Whether rules of romanisation or house style alone lead from a surname to that of the full name. */
function isRespelling(word: string, family: string): boolean {
  return explains(word, family) !== undefined || isHouseStyle(word, family)
}

/** The Arabic article of a family name. */
const articled = /^(?:al|el|ul|as|ash|ad|ar|at|az)-/i

/** Whether two spellings differ in nothing but a hyphen for a space: `Ben Gvir`, `Ben-Gvir`. */
function sameName(one: string, two: string): boolean {
  return foldWord(one).replace(/\s/g, '-') === foldWord(two).replace(/\s/g, '-')
}

/** What stands before the last part of a family name of two: `Ben ` of `Ben Gvir`, where the family is `Ben-Gvir`. */
function firstPart(text: string, at: number, family: string): string | undefined {
  const part = /^\p{L}{2,}(?=[ -]\p{L}+$)/u.exec(family)?.[0]
  if (part === undefined) return undefined
  const before = text.slice(Math.max(0, at - part.length - 1), at)
  return /[ -]$/.test(before) && foldWord(before.slice(0, -1)) === foldWord(part) ? before : undefined
}

function foreignMarks(anchor: Anchor, written: string): boolean {
  if (anchor.basis !== 'authority' && anchor.basis !== 'likeness') return false
  return anchor.entry !== undefined && hasForeignMarks(anchor.entry, written)
}

/** As `likeMention`, and with a capital where the mention begins with one (`El-Bechir`). */
function fitted(name: string, mention: string): string {
  const result = likeMention(name, mention)
  return /^\p{Lu}/u.test(mention) ? result[0]!.toUpperCase() + result.slice(1) : result
}

const NOBODY: readonly Anchor[] = []

/** The anchors whose surname a word is: spelled as with the full name, or alike and nobody else's. */
function anchorsFor(word: string, folded: string, anchors: readonly Anchor[]): readonly Anchor[] {
  if (anchors.some((anchor) => anchor.seen.has(folded))) {
    const exact = anchors.filter((anchor) => anchor.seen.has(folded))
    const family = exact[0]!.foldedFamily
    return exact.every((anchor) => anchor.foldedFamily === family) ? exact : NOBODY
  }
  // `MeloniIs`: two words that have run together are no surname.
  if (folded.length < SHORT_SURNAME || /\p{Ll}\p{Lu}\p{Ll}?$/u.test(word)) return NOBODY
  let alike: Map<string, Anchor[]> | undefined
  for (const anchor of anchors) {
    const family = anchor.foldedFamily
    if (family.length < SHORT_SURNAME) continue
    const begins = family[0] === folded[0]
    if (!begins && !mayBeginAlike(folded, family)) continue
    alike ??= new Map()
    const same = alike.get(family)
    if (same) same.push(anchor)
    else if (begins ? isLike(word, anchor.family) : isRespelt(word, anchor.family))
      alike.set(family, [anchor])
  }
  return alike?.size === 1 ? [...alike.values()][0]! : NOBODY
}

/** How one sound at the beginning of a surname is written in two ways, each way with the letters that both begin with. */
const initials: readonly (readonly [string, string])[] = [
  ['dj', 'j'],
  ['dzh', 'j'],
  ['dsch', 'j'],
  ['tch', 'ch'],
  ['tsch', 'ch'],
  ['ye', 'e'],
  ['je', 'ye'],
  ['ja', 'ya'],
  ['ju', 'yu'],
  ['ia', 'ya'],
  ['iou', 'yu'],
  ['w', 'v'],
  ['z', 'ts'],
  ['ou', 'u'],
  ['h', 'kh'],
  ['ch', 'kh'],
  ['j', 'zh'],
]

/** The first letters of both ways, together: most pairs of surnames are told apart by these. */
const firstLetters: ReadonlySet<string> = new Set(
  initials.flatMap(([a, b]) => [a.charAt(0) + b.charAt(0), b.charAt(0) + a.charAt(0)]),
)

/** Whether two folded surnames with other first letters may begin with one sound; asked of every pair, so by letters alone. */
function mayBeginAlike(one: string, two: string): boolean {
  if (!firstLetters.has(one.charAt(0) + two.charAt(0))) return false
  return initials.some(
    ([a, b]) => (one.startsWith(a) && two.startsWith(b)) || (one.startsWith(b) && two.startsWith(a)),
  )
}

/** Whether rules lead from one surname to the other, which begins with another letter: `Djafarli`, `Jafarli`. */
function isRespelt(word: string, family: string): boolean {
  return (
    isHouseStyle(word, family) || explains(word, family) !== undefined || explains(family, word) !== undefined
  )
}

/** Surnames remembered in pairs: those of a document meet again in the next about the same people. */
const REMEMBERED = 50_000
const likes = new PairMemory<string, string, boolean>(REMEMBERED)

/** Whether a word sounds like a surname. */
function isLike(word: string, family: string): boolean {
  let known = likes.get(family, word)
  if (known === undefined) {
    known = scoreFrom(parseName(word), parseName(family), ANCHORED) !== undefined
    likes.set(ownText(family), ownText(word), known)
  }
  return known
}

/** `Alievs` without its plural ending. */
function plurals(word: string): string | undefined {
  return word.length > 4 && /[^s\p{Lu}]s$/u.test(word) ? word.slice(0, -1) : undefined
}

export function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** The other names of a place by style, by folded form. */
let partners: Map<string, string[]> | undefined

function partnersOf(form: string): readonly string[] {
  if (!partners) {
    partners = new Map()
    for (const {a, b} of stylePairs()) {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const list = partners.get(foldWord(one))
        if (list) list.push(foldWord(other))
        else partners.set(foldWord(one), [foldWord(other)])
      }
    }
  }
  return partners.get(foldWord(form)) ?? []
}

/** The last look at a mention that would be rewritten: is it meant to stand as it is, or less certain than it seems? */
function settle(page: Page, mention: Mention, index: number): Mention {
  const {text, language, mentions} = page
  if (mention.target === mention.text) return mention
  const stays: Mention = {...mention, target: mention.text}
  if (isDeliberate(text, mentions, index)) return stays
  if (isSettled(mention.basis)) return mention
  if (amongForeignWords(text, mention.start, mention.end, language, page.settings.lexicon?.(language)))
    return stays
  if (inTitleOfWork(text, mention.start, mention.end)) return stays
  if (mention.kind !== 'place') return mention
  // A text that writes `Kiev` throughout does not want `Kyiv` for `Kyjev`.
  const others = partnersOf(mention.target)
  const usesOther =
    !sameName(mention.text, mention.target) &&
    others.length > 0 &&
    mentions.some((one) => others.includes(foldWord(one.text))) &&
    !mentions.some((one) => one.text === mention.target)
  if (usesOther) return {...mention, certain: false}
  if (isSurname(page, mention)) return stays
  if (mention.certain) return mention
  // Standing by itself elsewhere in the text, the same form is the place, and so it is here.
  const alone = mentions.find(
    (one) => one.cluster === mention.cluster && one.text === mention.text && one.certain,
  )
  return alone && isFreeName(text, mention) ? {...mention, certain: true} : mention
}

/** Whether the text has the same word behind a name that no dictionary knows: `Hande Firat`, and then `Firat’s report`. */
function isSurname({tokens, settings, language}: Page, {text}: Mention): boolean {
  const lexicon = settings.lexicon?.(language)
  if (!lexicon || /[\s-]/.test(text)) return false
  const folded = foldWord(text)
  return tokens.some((token, index) => {
    const before = token.joint === ' ' && token.folded === folded ? tokens[index - 1] : undefined
    return (
      before !== undefined &&
      before.full === before.end &&
      /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
      !before.word.title &&
      !lexicon.has(before.text.toLowerCase()) &&
      !isDemonym(before.folded, language)
    )
  })
}

/** Not inside a longer name: no capitalised word on either side. */
function isFreeName(text: string, mention: Mention): boolean {
  return (
    !/\p{Lu}[\p{L}\p{M}]+ $/u.test(text.slice(Math.max(0, mention.start - 30), mention.start)) &&
    !/^ \p{Lu}/u.test(text.slice(mention.end, mention.end + 2))
  )
}

/** … or because one of them is wrong: `Tuva, not Tyva`. */
const against =
  /^[\s,“”"'‘’]*(?:(?:and|is|was|are|were) )?(?:not|rather than|instead of|as opposed to) [“"'‘]?$/i

/** Between two forms of one name given on purpose: `Stepanakert (Khankendi)`, `X, also spelled Y`, `born Y`. */
const between =
  /^(?:[\s,]*(?:who )?(?:(?:was|were|is|are) )?(?:\(|\/|\bor\b|\baka\b|a\.k\.a\.|\balso\b|\bformerly\b|\bborn\b|\bnée?\b|\bspell?ed\b|\bspelt\b|\bwritten\b|\bknown as\b|\bcalled\b|\bou\b|\boder\b|\bo\b|\bout?\b)[^.;!?]*)$/iu
/** UTF-16 units between the two. */
const DELIBERATE_REACH = 48

/** Whether two forms of a name stand side by side on purpose; `isSame` says which other mentions are of that name. */
export function isDeliberate(
  text: string,
  mentions: readonly Mention[],
  index: number,
  isSame: (other: Mention) => boolean = (other) => other.cluster === mentions[index]!.cluster,
): boolean {
  const mention = mentions[index]!
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < mentions.length; at += step) {
      const other = mentions[at]!
      const [left, right] = step < 0 ? [other, mention] : [mention, other]
      if (right.start - left.end > DELIBERATE_REACH) break
      if (right.start < left.end || !isSame(other) || foldWord(other.text) === foldWord(mention.text))
        continue
      const gap = text.slice(left.end, right.start)
      if (between.test(gap) || against.test(gap)) return true
    }
  }
  return false
}
