/** Mentions of the names on the authority list and on those of users. */

import type {Lexicon} from '../../settings.ts'
import {explains} from '../compare/clusters.ts'
import type {Mention, Page} from '../mentions/mention.ts'
import {allWords, bySpelling, isDemonym, wordsIn} from '../mentions/mention.ts'
import {foldWord, isWordOf, likeMention} from '../mentions/scan.ts'
import {addAnchor, SHORT_SURNAME} from '../persons/anchors.ts'
import {isUsualFamilyName, isUsualGivenName} from '../persons/people.ts'
import {resolvePerson} from '../persons/persons.ts'
import type {AuthorityEntry} from './authority.ts'
import {turnedName} from './authority.ts'
import {type Heard, isByEar, isNobodyElses, withThoseHeard} from './by-ear.ts'
import {addShown, isInCompany, standsFree} from './company.ts'
import {isAbout} from './countries.ts'
import {inflectedName, inflectedPlace} from './inflected.ts'
import {
  isBesideUsual,
  isGenitive,
  isLesserLatin,
  isLiteral,
  isOfItsForms,
  isPlaceForm,
  isRomanised,
  isWrittenAs,
  sizes,
  withoutTitle,
} from './listed-forms.ts'
import {isBesideAnother, isInLongerName} from './longer-names.ts'
import {nearestForm} from './marks.ts'
import {misspeltName} from './misspelt.ts'
import {formIn, standsRight} from './recognise.ts'
import {isWhereOneIs} from './where-one-is.ts'

/**
 * An authority person's name that only sounds like the list's: in fewer letters than this, two syllables of Chinese or
 * Korean are as likely another person's.
 */
const FEWEST_LETTERS = 10

/** Names of the user's file and of the authority. */
export function listedNames(page: Page): void {
  const {table, text, language, settings, tokens, taken, mentions, listed, own} = page
  const words = settings.lexicon?.(language)
  const waiting: {index: number; count: number; mention: Mention; entry: AuthorityEntry; unsafe: boolean}[] =
    []
  const compared = new Map<Mention, Heard>()
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index]) continue
    const token = tokens[index]!
    const hit = own?.at(table, tokens, index) ?? listed.at(table, tokens, index, words)
    const meant =
      hit?.how === 'listed'
        ? undefined
        : (inflectedName(page, index) ?? (hit ? undefined : misspeltName(page, index)))
    if (meant) {
      taken.fill(1, index, index + 2)
      mentions.push(meant.mention)
      addAnchor(page, meant.entry, meant.mention.text, 'likeness')
      continue
    }
    if (!hit) {
      const place = inflectedPlace(page, index)
      if (place) {
        taken[index] = 1
        mentions.push(place.mention)
      }
      continue
    }
    const {entry} = hit
    if (isPartOfAnother(page, index, hit.tokens, entry)) continue
    const isOwn = own !== undefined && settings.names!.includes(entry)
    const written = text.slice(hit.start, hit.end)
    const form = formIn(entry, language)
    const target = withoutTitle(
      form !== undefined && language === 'en' ? nearestForm(entry, form, written) : form,
      written,
    )
    const isMixed = hit.how === 'compared' && isOfItsForms(written, entry)
    const heard = hit.how === 'compared' ? {written, entry, score: hit.score} : undefined
    const isHeard = heard !== undefined && isByEar(heard)
    if (
      hit.how === 'compared' &&
      !isMixed &&
      !isHeard &&
      (!isPlausible(written, entry) || isOtherFamily(written, entry))
    )
      continue
    const full = entry.kind !== 'person' || entry.family === entry.canonical || /[\s-]/.test(written)
    const isRight =
      target === undefined ||
      isGenitive(written, target, language) ||
      (isOwn
        ? written === target || entry.accepted.includes(written)
        : standsRight(entry, written, target, language))
    // `Chechen` as English has it is a word like any other.
    if (isRight && entry.flags.includes('people')) continue
    const size = isRight || isOwn || isPlaceForm(entry, written) ? 'same' : sizes(written, target)
    const turned = isOwn || language !== 'en' ? undefined : turnedName(entry, written)
    // `Puskás Ferenc Stadion`: a name called after him.
    if (turned !== undefined && tokens[index + hit.tokens]?.joint === ' ') continue
    const wanted =
      isRight || size === 'part'
        ? written
        : (turned ?? withSmallNoun(likeMention(target, written), written, words))
    // Without a lexicon nothing tells a place from the word that opens a sentence (`Manche` in German).
    if (language !== 'en' && hit.tokens === 1 && token.opens && entry.kind !== 'person') continue
    if (language !== 'en' && entry.kind === 'place' && wanted !== written && !isLiteral(entry, written))
      continue
    // `Alto Karabaj` beside `Nagorno Karabaj`: a name in the words of the language is no spelling of the other.
    if (language !== 'en' && entry.kind === 'place' && wanted !== written && !beginAlike(written, wanted))
      continue
    // A short word in capitals is an acronym of its own (`FAS`), not a place written large.
    if (wanted !== written && /^\p{Lu}{2,4}$/u.test(written) && !isAcronym(target!)) continue
    // … nor an ordinary word that opens a sentence or a title (`Un`) an acronym.
    const isSmall =
      hit.tokens === 1 && written.length <= LONGEST_ACRONYM && /\p{Ll}/u.test(written) && isAcronym(wanted)
    // `the Onu`, as Italian writes it, counts where the text has other names of that language.
    if (isSmall && (words?.has(written.toLowerCase()) !== false || !standsFree(page, index, 1))) continue
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
      (hit.unsafe || isLesserLatin(entry) || !isRomanised(entry, written, language)) &&
      isInLongerName(page, index, hit.tokens, entry)
    )
      continue
    if (wanted !== written && !isOwn && hit.how === 'listed' && isOtherHere(page, index, hit.tokens, entry))
      continue
    // `al-Chifa hospital`: what is to be written has the article as well.
    const start = hit.start - (wanted === written ? 0 : articleBefore(text, hit.start, wanted))
    const isWhere =
      language === 'en' && wanted !== written && hit.how === 'listed' && isWhereOneIs(text, hit, entry)
    const mention: Mention = {
      start,
      end: hit.end,
      text: text.slice(start, hit.end),
      kind: entry.kind,
      cluster: entry.id,
      canonical: target ?? written,
      target: wanted,
      basis,
      certain:
        isOwn ||
        isWhere ||
        (isMixed && target !== undefined) ||
        // What sounds alike is certain only where rules of romanisation lead from one spelling to the other, where
        // languages write one sound in these ways, or where both stand in the text.
        (hit.how === 'compared' &&
          target !== undefined &&
          (text.includes(target) || !isOthersSurname(written, target)) &&
          (isHeard ||
            isNobodyElses(heard!) ||
            explains(written, target) !== undefined ||
            isWrittenAs(written, target) ||
            text.includes(target))) ||
        (hit.how === 'listed' &&
          size === 'same' &&
          (isRomanised(entry, written, language) || isBesideUsual(entry, written, language, text)) &&
          (wanted === written || !isInLongerName(page, index, hit.tokens, entry))),
      reason:
        hit.how === 'listed'
          ? bySpelling(written, target ?? entry.canonical, basis)
          : `\`${written}\` reads as \`${entry.canonical}\`, likeness ${hit.score.toFixed(2)}`,
    }
    if (hit.unsafe || isSmall || (wanted !== written && !isOwn && readsOtherwise(page, written))) {
      // What is another word too is rewritten by itself only where words of its context stand as well.
      const certain =
        mention.certain &&
        !isSmall &&
        (!hit.unsafe || isOwn || isWhere || entry.context.some((word) => text.includes(word)))
      waiting.push({
        index,
        count: hit.tokens,
        mention: {...mention, certain},
        entry,
        unsafe: hit.unsafe || isSmall,
      })
      continue
    }
    taken.fill(1, index, index + hit.tokens)
    mentions.push(mention)
    if (heard) compared.set(mention, heard)
    if (entry.kind === 'person' && full && target !== undefined)
      addAnchor(page, entry, turned ?? written, mention.basis)
  }
  if (compared.size > 0) withThoseHeard(mentions, compared)
  if (waiting.length > 0) addShown(page.shown, mentions, language, listed)
  for (const {index, count, mention, entry, unsafe} of waiting) {
    if (taken[index]) continue
    const other =
      (language === 'en' && mention.target !== mention.text && isWhereOneIs(text, mention, entry)) ||
      mentions.some((one) => one.cluster === entry.id) ||
      entry.context.some((word) => text.includes(word)) ||
      // `Lachín`, a given name as well, is the town where the text is about Azerbaijan.
      (!unsafe && entry.kind === 'place' && isAbout(entry.origin, text))
    if (!other && !(standsFree(page, index, count) && isInCompany(page, entry, mention.text))) continue
    taken.fill(1, index, index + count)
    const company = other ? '' : ', and other names of this text are written as that language writes them'
    mentions.push({...mention, reason: `${mention.reason}${company}`})
    if (entry.kind === 'person' && mention.text.includes(' '))
      addAnchor(page, entry, mention.text, mention.basis)
  }
}

/** A name's last word as small as the text has it: `Lachín corridor`, whichever way a house writes `corridor`. */
function withSmallNoun(name: string, written: string, words: Lexicon | undefined): string {
  const noun = /^\p{Lu}.* (?<noun>\p{Ll}+)$/u.exec(written)?.groups?.noun
  const own = noun === undefined || !words?.has(noun) ? undefined : name.slice(-noun.length)
  return own !== undefined && own !== noun && own.toLowerCase() === noun && name.at(-own.length - 1) === ' '
    ? `${name.slice(0, -own.length)}${noun}`
    : name
}

/** Whether two names of several words begin with the same letters. */
function beginAlike(one: string, other: string): boolean {
  return !/[\s-]/.test(one) || foldWord(one).slice(0, 2) === foldWord(other).slice(0, 2)
}

const article = /^(?:Al|El|As|Ash|Ad|An|Ar|At|Az)[- ]/i

/** How long the Arabic article before a name is that the name's listed form begins with as well, 0 without one. */
function articleBefore(text: string, at: number, form: string): number {
  const own = article.exec(form)?.[0]
  if (own === undefined) return 0
  const before = text.slice(Math.max(0, at - own.length - 1), at)
  const length = own.length
  return article.test(before.slice(-length)) && !/[\p{L}\p{M}]/u.test(before.slice(0, -length)) ? length : 0
}

/** Whether a name that only sounds like a listed one is long enough, and built like it. */
function isPlausible(written: string, entry: AuthorityEntry): boolean {
  const words = wordsIn(written)
  const listed = wordsIn(entry.canonical)
  if (words.join('').length < FEWEST_LETTERS || words.length !== listed.length) return false
  // `Mamadou Diouf` is no `Mohammed Deif`: what is written otherwise in both parts says little with so few letters.
  if (
    entry.family !== undefined &&
    entry.family.length < SHORT_SURNAME &&
    !words.some((word) => listed.includes(word)) &&
    !isWrittenAs(written, entry.canonical)
  )
    return false
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

/** Whether the surname as it is written is one that other people bear: `Vladimir Zelinsky`. */
function isOthersSurname(written: string, target: string): boolean {
  const [one, other] = [written, target].map((name) => foldWord(/\S+$/u.exec(name)![0]))
  return one !== other && isUsualFamilyName(one!)
}

/** `Mario` and `Maria`, `Daniel` and `Daniela` are a man's and a woman's names. */
function isOtherGender(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  if (short.length < long.length) return long === `${short}a`
  return one !== two && one.slice(0, -1) === two.slice(0, -1) && /[ao]$/.test(one) && /[ao]$/.test(two)
}

/** Letters up to which an acronym in small letters is as likely a word. */
const LONGEST_ACRONYM = 4

function isAcronym(name: string): boolean {
  return /^\p{Lu}+$/u.test(name)
}

/** Whether a listed form is a word or a part of something else where it stands. */
function isOtherHere(page: Page, index: number, count: number, entry: AuthorityEntry): boolean {
  const {text, tokens, language, settings} = page
  const last = tokens[index + count - 1]!
  const written = text.slice(tokens[index]!.start, last.end)
  if (language !== 'en') {
    // `The Times of India`, `Made in Germany` in a German text.
    return entry.kind === 'place' && englishBefore.test(text.slice(0, tokens[index]!.start))
  }
  const words = settings.lexicon?.('en')
  if (otherPlaces.has(written)) return true
  // `Human` has lost no mark of `Humań`.
  if (count === 1 && words?.has(written.toLowerCase()) && !isLiteral(entry, written)) return true
  // `an Argentine striker`
  if (entry.kind === 'place' && isDemonym(foldWord(written), 'en') && noun.test(text.slice(last.full)))
    return true
  // `Solidaridad Obrera`: a house of which the listed word is half the name.
  const next = tokens[index + count]
  return (
    entry.kind === 'organisation' &&
    // `the Secretary General of the ODKB Imangali Tasmagambetov`
    !(isAcronym(written) && written.length > 2) &&
    next?.joint === ' ' &&
    last.full === last.end &&
    !next.capitals &&
    words !== undefined &&
    !isWordOf(next.word, words)
  )
}

/** Other languages' forms that English has for another place: the states of that name. */
const otherPlaces = new Set(['Amazonas'])
/** What stands before a place in an English name. */
const englishBefore = /(?<!\p{L})(?:of|[Mm]ade in|MADE IN) $/u
/** A small word that is none of those that follow a place. */
const noun =
  /^ (?!(?:and|or|but|in|on|at|to|of|for|from|with|by|as|is|was|are|were|has|had|have|will|would|said|says|who|which|that|the|a|an|after|before|during|against|because|when|where|while|since|until|over|under|between)\b)\p{Ll}/u

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
