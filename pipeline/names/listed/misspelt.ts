/** Surnames with a letter or two wrong: no romanisation, but a slip. */

import type {Mention, Page} from '../mentions/mention.ts'
import type {NameToken} from '../mentions/scan.ts'
import {foldWord, likeMention} from '../mentions/scan.ts'
import type {Anchor} from '../persons/anchors.ts'
import {isGivenName, isUsualFamilyName} from '../persons/people.ts'
import {calendar} from '../persons/titles.ts'
import type {AuthorityEntry} from './authority.ts'
import type {Spelling} from './recognise.ts'

/** Fewest letters of a surname of which one may be wrong, and of which two may be. */
const ONE = 6
const TWO = 8

/** Fewest letters of a listed surname of which one inside the word is wrong for certain. */
const CERTAIN = 7

/** The mention that a surname alone is meant to be, by the full name of its document; nothing where it is anything else. */
export function misspelt(page: Page, index: number): Mention | undefined {
  const {text, tokens, taken, language} = page
  const token = tokens[index]!
  const {folded} = token
  if (language !== 'en' || folded.length < ONE - 1 || !token.word.proper) return undefined
  const anchor = onlyNear(folded, page.anchors)
  if (!anchor) return undefined
  // A word, somebody of that name, or a part of a longer name is no slip.
  if (isAnotherWord(token, page)) return undefined
  const next = tokens[index + 1]
  if (token.joint === '-' || next?.joint === '-' || (next?.joint === ' ' && !taken[index + 1]))
    return undefined
  const before = token.joint === ' ' ? tokens[index - 1] : undefined
  if (before && !before.word.title && !before.opens && !calendar.has(before.folded)) return undefined
  return {
    start: token.start,
    end: token.end,
    text: text.slice(token.start, token.end),
    kind: 'person',
    cluster: anchor.cluster,
    canonical: anchor.canonical,
    target: likeMention(anchor.family, token.text),
    basis: 'anchor',
    certain:
      anchor.entry === undefined
        ? isLoneSlip(tokens, folded, anchor.foldedFamily)
        : folded.length >= CERTAIN && isInside(folded, anchor.foldedFamily),
    reason: `\`${token.text}\` is nearly the surname of \`${anchor.canonical}\`, named in full in this document`,
  }
}

/** Whether a text has a surname of no list so this once, and twice or more as it names its bearer in full. */
function isLoneSlip(tokens: readonly NameToken[], folded: string, family: string): boolean {
  const times = (word: string): number => tokens.filter((token) => token.folded === word).length
  return (
    times(folded) === 1 &&
    times(family) > 1 &&
    (isInside(folded, family) ||
      (folded.slice(0, -1) === family.slice(0, -1) && /[oie]$/.test(folded) && /[oie]$/.test(family)))
  )
}

/** The first of the anchors whose surname a word nearly is, where all those have one surname. */
function onlyNear(word: string, anchors: readonly Anchor[]): Anchor | undefined {
  let first: Anchor | undefined
  for (const anchor of anchors) {
    if (!isNear(word, anchor)) continue
    first ??= anchor
    if (anchor.foldedFamily !== first.foldedFamily) return undefined
  }
  return first
}

/** A full name of the authority list of which the surname has one letter wrong; nothing where it may be anybody else's. */
export function misspeltName(
  page: Page,
  index: number,
): {mention: Mention; entry: AuthorityEntry} | undefined {
  const {text, tokens, taken, language, listed} = page
  const given = tokens[index]!
  const token = tokens[index + 1]
  if (language !== 'en' || token?.joint !== ' ' || taken[index + 1] || token.folded.length < ONE)
    return undefined
  if (given.joint === ' ' && !given.opens && tokens[index - 1]?.word.title !== true) return undefined
  const names = listed.pairsWith(given.word)
  if (names.length === 0 || !token.word.proper || !/^\p{Lu}\p{Ll}/u.test(given.text)) return undefined
  const entry = onlyMeant(token.folded, names)
  if (!entry || isAnotherWord(token, page)) return undefined
  // `Boris Johnsen` is somebody else, unless the text has the right surname as well.
  const family = foldWord(entry.family ?? '')
  const isNamed = hasWord(tokens, family)
  if (!isNamed && !isSwapped(token.folded, family)) return undefined
  const next = tokens[index + 2]
  if (next?.joint === '-' || (next?.joint === ' ' && token.full === token.end)) return undefined
  return {
    entry,
    mention: {
      start: given.start,
      end: token.end,
      text: text.slice(given.start, token.end),
      kind: 'person',
      cluster: entry.id,
      canonical: entry.canonical,
      target: entry.canonical,
      basis: 'likeness',
      certain: isNamed,
      reason: `\`${token.text}\` is the surname of \`${entry.canonical}\` but for one letter`,
    },
  }
}

/** The one person of whose names one ends in a word but for a slip. */
function onlyMeant(word: string, names: readonly Spelling[]): AuthorityEntry | undefined {
  let only: AuthorityEntry | undefined
  for (const {words, entry} of names) {
    if (entry.kind !== 'person' || words[1]!.length < ONE || !isInside(word, words[1]!)) continue
    only ??= entry
    if (entry !== only) return undefined
  }
  return only
}

function hasWord(tokens: readonly NameToken[], folded: string): boolean {
  return tokens.some((token) => token.folded === folded)
}

/** Whether a word is one of the language, or a known name as it stands. */
function isAnotherWord(token: NameToken, {settings, language}: Page): boolean {
  return (
    settings.lexicon?.(language)?.has(token.text.toLowerCase()) === true ||
    isUsualFamilyName(token.folded) ||
    isGivenName(token.text)
  )
}

/** Whether one slip inside the word, not at its end, where a woman's name or another ending would be, makes it the surname. */
function isInside(word: string, family: string): boolean {
  return (
    word !== family &&
    word[0] === family[0] &&
    (word.slice(-2) === family.slice(-2) || isSwapped(word, family)) &&
    word.at(-1) === family.at(-1) &&
    Math.abs(word.length - family.length) <= 1 &&
    slips(word, family, 1) === 1
  )
}

/** Whether two words have the same letters: `Lavorv`, which is nobody's name. */
function isSwapped(one: string, two: string): boolean {
  return one.length === two.length && [...one].sort().join('') === [...two].sort().join('')
}

/** Whether a word is a surname but for so few letters that a slip explains it; both begin with the same two. */
function isNear(word: string, {foldedFamily: family}: Anchor): boolean {
  if (word[0] !== family[0] || word[1] !== family[1] || word === family) return false
  if (family.length < ONE || /[\s-]/.test(family)) return false
  const most = Math.min(word.length, family.length) >= TWO ? 2 : 1
  return Math.abs(word.length - family.length) <= most && slips(word, family, most) <= most
}

/** Letters left out, put in, changed or swapped with their neighbour (optimal string alignment), at most one more than `most`. */
function slips(one: string, two: string, most: number): number {
  let before: number[] = []
  let last = Array.from({length: two.length + 1}, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let at = 1; at <= two.length; at++) {
      const same = one[row - 1] === two[at - 1]
      let best = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1))
      if (row > 1 && at > 1 && one[row - 1] === two[at - 2] && one[row - 2] === two[at - 1])
        best = Math.min(best, before[at - 2]! + 1)
      next.push(best)
    }
    if (Math.min(...next) > most) return most + 1
    before = last
    last = next
  }
  return last[two.length]!
}
