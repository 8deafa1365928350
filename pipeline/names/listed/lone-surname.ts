/** The surname of a head of state or the like in a foreign spelling, without a full name or title anywhere: `Pachinian`. */

import type {Mention, Page} from '../mentions/mention.ts'
import {foldWord, likeMention} from '../mentions/scan.ts'
import {acceptedFamilies} from '../persons/anchors.ts'
import {isPaired} from '../persons/paired.ts'
import {isGivenName, isUsualFamilyName} from '../persons/people.ts'
import type {AuthorityEntry} from './authority.ts'
import {isAbout, namesHome} from './countries.ts'
import {formIn} from './recognise.ts'

/** Fewest letters of such a surname. */
const FEWEST = 6

/** The mention, where the list knows a person by the surname alone and the text names that person's country. */
export function loneSurname(page: Page, index: number): Mention | undefined {
  const {text, tokens, language, settings, listed} = page
  const token = tokens[index]!
  if (language !== 'en' || token.folded.length < FEWEST - 1) return undefined
  const entries = listed.bearersOf(token.word)
  const entry = entries[0]
  if (!entry) return undefined
  if (isGlideOfAll(page, token.folded, entries)) return withGlide(page, index, entry)
  if (token.folded.length < FEWEST || !entry.flags.includes('surname-known') || entries.length > 1)
    return undefined
  const target = formIn(entry, language)
  if (target === undefined || isUnsafe(entry, token.folded)) return undefined
  const family = entry.families[target] ?? entry.family ?? target
  const isRight = token.folded === foldWord(family) || acceptedFamilies(entry).includes(token.folded)
  if (isRight || family === target) return undefined
  // Once tied to another, the surname is his wherever the text has it.
  const paired = isPairedAnywhere(page, token.folded)
  if (!paired && !namesHome(entry.origin, text)) return undefined
  // A word, another person of that surname, or a part of a longer name.
  if (settings.lexicon?.(language)?.has(token.text.toLowerCase())) return undefined
  if (isUsualFamilyName(token.folded) || isGivenName(token.text)) return undefined
  if (!isPaired(page, index) && isInLongerName(page, index)) return undefined
  return {
    start: token.start,
    end: token.end,
    text: text.slice(token.start, token.end),
    kind: 'person',
    cluster: entry.id,
    canonical: target,
    target: likeMention(family, token.text),
    basis: 'authority',
    certain: true,
    reason: `\`${token.text}\` is a spelling of the surname of \`${target}\` alone, ${paired ? 'tied to another public one' : 'whose country the text names'}`,
  }
}

/** A surname of Azerbaijan without the glide that English writes: `Aliev`. */
const withoutGlide = /^\p{L}{2,}[ae]e?v$/u

/** Whether all of the list who bear a surname come from one land that the text is about, and are written with the glide: `Aliev` in news of Baku. */
function isGlideOfAll({text}: Page, folded: string, entries: readonly AuthorityEntry[]): boolean {
  if (!withoutGlide.test(folded)) return false
  const usual = folded.replace(/(?<=[aei])ev$/, 'yev')
  return (
    usual !== folded &&
    entries.every(
      ({origin, family}) => origin === 'az' && family !== undefined && foldWord(family) === usual,
    ) &&
    isAbout('az', text)
  )
}

function withGlide(page: Page, index: number, entry: AuthorityEntry): Mention | undefined {
  const token = page.tokens[index]!
  if (!isPaired(page, index) && isInLongerName(page, index)) return undefined
  return {
    start: token.start,
    end: token.end,
    text: page.text.slice(token.start, token.end),
    kind: 'person',
    cluster: entry.id,
    canonical: entry.family!,
    target: likeMention(entry.family!, token.text),
    basis: 'authority',
    certain: true,
    reason: `\`${token.text}\` is how other languages write \`${entry.family!}\`, a surname of the country that the text is about`,
  }
}

function isPairedAnywhere(page: Page, word: string): boolean {
  return page.tokens.some(({folded}, at) => folded === word && isPaired(page, at))
}

function isInLongerName({tokens, taken}: Page, index: number): boolean {
  const token = tokens[index]!
  const before = token.joint === undefined && token.particles === undefined ? undefined : tokens[index - 1]
  if (before && (token.joint !== ' ' || (!before.word.title && !before.opens))) return true
  const next = tokens[index + 1]
  return next?.joint !== undefined && token.full === token.end && !taken[index + 1] && !next.word.title
}

/** Whether a spelling is another person's surname as well: `Prigogine`. */
function isUnsafe(entry: AuthorityEntry, folded: string): boolean {
  return entry.unsafe.some((form) => foldWord(entry.families[form] ?? form) === folded)
}
