/** What a person whom no list knows is called in English: by the name alone, or by how the text writes other names. */

import {ownText} from '../../text/own-text.ts'
import {PairMemory} from '../compare/pairs.ts'
import {homesIn, namesHome} from '../listed/countries.ts'
import type {Page} from '../mentions/mention.ts'
import {foldWord} from '../mentions/scan.ts'
import {isRightElsewhere} from './abroad.ts'
import {byLetters} from './by-letters.ts'
import {resolveEastern} from './eastern.ts'
import {resolveOwnLetters} from './own-letters.ts'
import {isGivenName, isUsualFamilyName, isUsualGivenName} from './people.ts'
import {looksSettled, type ResolvedPerson, resolvePart, resolvePerson} from './persons.ts'
import {surnameAlone} from './surname-alone.ts'
import {habitsOf, lettersShown} from './text-habits.ts'
import {titles} from './titles.ts'

/** UTF-16 units on either side of a name that say where its bearer is at home. */
const REACH = 60

/** UTF-16 units of a title and what parts it from a name. */
const TITLE = 20

/** Who is at home where a language with such habits is spoken writes the name so. */
const natives: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:French|Belgian|Swiss|Canadian|Paris-based)\b/,
  de: /\b(?:German|Austrian|Swiss|Berlin-based|Vienna-based)\b/,
  nl: /\b(?:Dutch|Belgian|Flemish|Amsterdam-based)\b/,
  nb: /\b(?:Norwegian|Danish|Oslo-based|Copenhagen-based)\b/,
  sv: /\b(?:Swedish|Finnish|Stockholm-based)\b/,
  pl: /\b(?:Polish|Pole|Warsaw-based)\b/,
  cs: /\b(?:Czech|Slovak|Prague-based)\b/,
  es: /\b(?:Spanish|Argentine|Mexican|Chilean|Madrid-based)\b/,
  it: /\b(?:Italian|Swiss|Rome-based)\b/,
  pt: /\b(?:Portuguese|Brazilian|Lisbon-based)\b/,
}

/** The person of a given name and a surname in English; `start` and `end` are where the whole name stands. */
export function resolveUnlisted(
  page: Page,
  given: string,
  family: string,
  start: number,
  end: number,
): ResolvedPerson | undefined {
  const isTied = family.includes('-')
  const eastern = isTied
    ? undefined
    : (resolveOwnLetters(given, family, page.text) ?? easternPerson(page, given, family, start, end))
  if (eastern) return eastern
  const alone = ofNameAlone(given, family)
  if (alone.itself?.certain) return alone.itself
  const marked = markedAtHome(page, given, family)
  if (marked) return marked
  if (alone === NOBODY) return byLetters(page, given, family)
  const habits = habitsOf(page)
  if (habits.length === 0)
    return byLetters(page, given, family) ?? alone.bySurname ?? dotless(page, given, family)
  const person = resolvePerson(given, family, habits, homesIn(page.text))
  const atHome = isAtHome(page.text, start, end, habits)
  const resolved =
    person && !atHome ? person : (alone.itself ?? (atHome ? undefined : dotless(page, given, family)))
  if (resolved?.certain || isTied) return resolved
  const lettered = byLetters(page, given, family)
  if (lettered) return lettered
  return bySurname(given, family, resolved, atHome ? [] : habits) ?? resolved
}

/** `Vera Petrosián`, in a text about the country of the surname: the mark is another language's, whoever bears it. */
function markedAtHome(page: Page, given: string, family: string): ResolvedPerson | undefined {
  if (!family.endsWith('ián')) return undefined
  const alone = surnameAlone(family)
  if (!alone?.isMarked || !alone.isPlain || !namesHome(alone.origin, page.text)) return undefined
  const first = resolvePart(given, 'given').find(({origin}) => origin === alone.origin)
  return {
    given: first?.form ?? given,
    family: alone.form,
    origin: alone.origin,
    certain: true,
    reason: `\`${family}\` is written as Spanish writes such names`,
  }
}

/** What a name says of its bearer whatever its text says. */
interface Alone {
  /** The person by both parts. */
  readonly itself: ResolvedPerson | undefined
  /** … or by the surname, where that shows more. */
  readonly bySurname: ResolvedPerson | undefined
}

const NOBODY: Alone = {itself: undefined, bySurname: undefined}

/** Names remembered; those of people in the news recur. */
const REMEMBERED = 50_000
const known = new PairMemory<string, string, Alone>(REMEMBERED)

function ofNameAlone(given: string, family: string): Alone {
  const before = known.get(family, given)
  if (before) return before
  const found = readAlone(given, family)
  known.set(ownText(family), ownText(given), found)
  return found
}

function readAlone(given: string, family: string): Alone {
  // Trying the rules on any two capitalised words would cost more than all the rest.
  const isTied = family.includes('-')
  if (!isGivenName(given) && (isTied || !(looksSettled(family) || isUsualFamilyName(foldWord(family)))))
    return NOBODY
  const itself = isTied ? undefined : resolvePerson(given, family)
  if (itself?.certain || isTied) return {itself, bySurname: itself}
  return {itself, bySurname: bySurname(given, family, itself, []) ?? itself}
}

/** The person whose surname shows by itself what it is in English, whether or not the given name shows anything. */
function bySurname(
  given: string,
  family: string,
  resolved: ResolvedPerson | undefined,
  habits: readonly string[],
): ResolvedPerson | undefined {
  const alone = surnameAlone(family)
  if (!alone) return undefined
  const isOther = resolved && (resolved.family !== alone.form || !alone.isPlain)
  if (isOther && alone.from !== 'scholarly') return undefined
  // `Nicolas Zourabichvili` is French, but where other names stand as in French the whole text may be.
  const isForeigner = !resolved && alone.from !== 'scholarly' && isUsualGivenName(foldWord(given))
  const shown = habits.includes(alone.from)
  if (isForeigner && !(shown && alone.isPlain)) return undefined
  return {
    given: resolved?.given ?? given,
    family: alone.form,
    origin: alone.origin,
    certain: alone.isPlain && !isForeigner && (shown || resolved !== undefined || alone.from === 'scholarly'),
    reason: resolved?.reason ?? `\`${family}\` is written as another language writes such names`,
  }
}

/** `Alexandr Stoïanoglo`: dots between two vowels, where the given name comes from abroad and other names stand as in French. */
function dotless(page: Page, given: string, family: string): ResolvedPerson | undefined {
  if (!/[aeo]ï(?=\p{Ll})/iu.test(family) || !lettersShown(page).has('fr')) return undefined
  const form = family.replaceAll('ï', 'i')
  // Before a consonant other languages' names have the dots as well: the text is about the country of the given name.
  const isBetween = /[aeo]ï(?=[aeou])/iu.test(family)
  const first = resolvePart(given, 'given').find(
    ({how, origin}) => (how === 'exact' || how === 'rules') && (isBetween || namesHome(origin, page.text)),
  )
  if (!first || isRightElsewhere(given) || !/^[A-Za-z-]+$/.test(form)) return undefined
  return {
    given,
    family: form,
    origin: first.origin,
    certain: true,
    reason: 'The two dots of `ï` are a French sign that it is spoken apart',
  }
}

/** A person from the Middle East, whom the text writes as it does others from there. */
function easternPerson(
  page: Page,
  given: string,
  family: string,
  start: number,
  end: number,
): ResolvedPerson | undefined {
  if (!/[^\0-\x7f]|sch|tch/.test(family) || resolvePart(family, 'family').length > 0) return undefined
  const shown = lettersShown(page)
  if (shown.size === 0 || isAtHome(page.text, start, end, [...shown])) return undefined
  const before = /(\p{L}+)\.? $/u.exec(page.text.slice(Math.max(0, start - TITLE), start))?.[1]
  const isPerson = isGivenName(given) || (before !== undefined && titles.has(before.toLowerCase()))
  return resolveEastern(given, family, shown, page.text, isPerson)
}

/** `The German politician Olga Kowalkowa` is called so. */
function isAtHome(text: string, start: number, end: number, habits: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*[.!?\n]\s/su, '')
  const behind = text.slice(end, end + REACH).replace(/[.!?\n]\s.*$/su, '')
  return habits.some((language) => natives[language]?.test(`${before} ${behind}`) === true)
}
