/** Listed names in a case of a Slavic language: `Vladimira Putina`, `Donaldem Tuskiem`, `from Kieva`. */

import type {Mention, Page} from '../mentions/mention.ts'
import type {NameToken} from '../mentions/scan.ts'
import {aboutWord, likeMention} from '../mentions/scan.ts'
import {isUsualFamilyName, isUsualGivenName} from '../persons/people.ts'
import type {AuthorityEntry} from './authority.ts'
import {familyOutright, givenOutright, isPlainlyCase, placeOutright} from './cases.ts'
import type {Recogniser, Spelling} from './recognise.ts'
import {authorityRecogniser, formIn} from './recognise.ts'

interface Found {
  readonly mention: Mention
  readonly entry: AuthorityEntry
}

/** Fewest letters of a surname in a case, and of a place. */
const FAMILY = 4
const PLACE = 5

/** What ends no word of a name in a case. */
const mayBeCase = /[aeiouym]$/

/** Full names on the list whose given name a word is in a case. */
const declined = aboutWord(({folded, proper}): readonly Spelling[] => {
  if (!proper || folded.length < FAMILY || !mayBeCase.test(folded)) return NONE
  const {pairsFrom} = authorityRecogniser()
  const found = givenOutright(folded).flatMap(pairsFrom).filter(isPerson)
  return found.length === 0 ? NONE : found
})

/** What a surname in a case can be outright. */
const families = aboutWord(({folded, proper}): readonly string[] =>
  proper && folded.length >= FAMILY && mayBeCase.test(folded) ? familyOutright(folded) : NOTHING,
)

const NONE: readonly Spelling[] = []
const NOTHING: readonly string[] = []

const isPerson = ({entry, unsafe}: Spelling): boolean => entry.kind === 'person' && !unsafe

/** A person of the list whose name stands in a case; nothing where it may be another person's outright. */
export function inflectedName(page: Page, index: number): Found | undefined {
  const {tokens, taken, language, listed} = page
  const given = tokens[index]!
  const family = tokens[index + 1]
  if (language !== 'en' || family?.joint !== ' ' || taken[index + 1] || given.full !== given.end)
    return undefined
  const next = tokens[index + 2]
  if (next?.joint === '-' || family.joint === undefined) return undefined
  const forms = families(family.word)
  const spelling =
    forms.length > 0
      ? onlyOne([...declined(given.word), ...listed.pairsWith(given.word).filter(isPerson)], (name) =>
          forms.includes(name),
        )
      : undefined
  const meant = spelling ?? onlyOne(declined(given.word), (name) => name === family.folded)
  if (!meant) return undefined
  const isGivenDeclined = meant.words[0] !== given.folded
  const isFamilyDeclined = meant.words[1] !== family.folded
  if (isFamilyDeclined && isUsualFamilyName(family.folded)) return undefined
  const {entry} = meant
  // `Anar Alakbarova`: beside a given name as it is, the ending is a woman’s surname.
  if (!isGivenDeclined && isFamilyDeclined && womansFamily.test(family.folded)) {
    if (!entry.flags.includes('surname-known')) return undefined
  }
  const form = formIn(entry, language)
  if (form === undefined) return undefined
  // Of an accepted spelling the surname says which one the text has; a given name in a case says nothing.
  const isOtherSurname =
    (entry.families[meant.form] ?? entry.family) !== (entry.families[form] ?? entry.family)
  const target = isOtherSurname && entry.accepted.includes(meant.form) ? meant.form : form
  const isOthers = isGivenDeclined && (isUsualGivenName(given.folded) || isWomans(given, meant))
  return {
    entry,
    mention: mentionOf(
      page,
      given.start,
      family.end,
      entry,
      target,
      !isOthers || isPlainlyCase(family.folded),
    ),
  }
}

/** The only person meant by any of the spellings whose surname fits. */
function onlyOne(spellings: readonly Spelling[], fits: (family: string) => boolean): Spelling | undefined {
  let only: Spelling | undefined
  for (const spelling of spellings) {
    if (!fits(spelling.words[1]!)) continue
    if (only && only.entry !== spelling.entry) return undefined
    only ??= spelling
  }
  return only
}

const womansFamily = /(?:[oe]v|in|sk)a(?:ya)?$/

/** `Vladimira Medvedeva` may be a woman's name outright; `Sergeya Lavrova` is none, nor is anybody but one called Putin. */
function isWomans(given: NameToken, {words, entry}: Spelling): boolean {
  return (
    /[^aeiouy]a$/.test(given.folded) &&
    /(?:[oe]v|in|sk[iy]\w?)$/.test(words[1]!) &&
    !entry.flags.includes('surname-known')
  )
}

/** Behind a word that is no name, with a capital because it opens the sentence: `In Kalusha`. */
function isBehindOpener({tokens, settings, language}: Page, index: number): boolean {
  const prior = tokens[index - 1]
  return (
    tokens[index]!.joint === ' ' &&
    prior?.opens === true &&
    settings.lexicon?.(language)?.has(prior.text.toLowerCase()) === true
  )
}

/** A surname alone in a case that nobody has outright, behind the full name. */
export function inflectedSurname(page: Page, index: number): Mention | undefined {
  const {tokens, language, anchors, settings} = page
  const token = tokens[index]!
  if (language !== 'en' || anchors.length === 0 || !isPlainlyCase(token.folded)) return undefined
  if (settings.lexicon?.(language)?.has(token.text.toLowerCase()) || isUsualFamilyName(token.folded))
    return undefined
  const forms = families(token.word)
  const bearers = anchors.filter(({foldedFamily}) => forms.includes(foldedFamily))
  const anchor = bearers[0]
  if (!anchor || bearers.some(({foldedFamily}) => foldedFamily !== anchor.foldedFamily)) return undefined
  if (token.joint === ' ' && !tokens[index - 1]!.word.title && !isBehindOpener(page, index)) return undefined
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    kind: 'person',
    cluster: anchor.cluster,
    canonical: anchor.canonical,
    target: likeMention(anchor.family, token.text),
    basis: 'anchor',
    certain: true,
    reason: reasonFor(token.text, anchor.family),
  }
}

const slavic = new Set('uk ru be pl cs sk sr hr bs bg mk sl'.split(' '))
/** What stands before a place, and not before a person who has done something. */
const REACH = 9
const before = /\b(?:in|from|to|near|around|into|outside|towards?) $/i

/** A place of a Slavic country in a case. */
export function inflectedPlace(page: Page, index: number): Found | undefined {
  const {text, tokens, taken, language, listed, settings} = page
  const token = tokens[index]!
  const {folded} = token
  if (language !== 'en' || folded.length < PLACE || !mayBeCase.test(folded) || !token.word.proper)
    return undefined
  if (token.full !== token.end || (token.joint !== undefined && !isBehindOpener(page, index)))
    return undefined
  if (!before.test(text.slice(Math.max(0, token.start - REACH), token.start))) return undefined
  const next = tokens[index + 1]
  if (next?.joint !== undefined && !taken[index + 1]) return undefined
  if (settings.lexicon?.(language)?.has(token.text.toLowerCase())) return undefined
  if (isUsualFamilyName(folded) || isUsualGivenName(folded)) return undefined
  const entry = onlyPlace(listed, placeOutright(folded))
  const target = entry && formIn(entry, language)
  return target === undefined
    ? undefined
    : {entry: entry!, mention: mentionOf(page, token.start, token.end, entry!, target, true)}
}

function onlyPlace(listed: Recogniser, forms: readonly string[]): AuthorityEntry | undefined {
  let only: AuthorityEntry | undefined
  for (const form of forms) {
    for (const entry of listed.entriesOf(form)) {
      if (entry.kind !== 'place' || !slavic.has(entry.origin ?? '')) continue
      if (only && only !== entry) return undefined
      only = entry
    }
  }
  return only
}

function mentionOf(
  {text}: Page,
  start: number,
  end: number,
  entry: AuthorityEntry,
  target: string,
  certain: boolean,
): Mention {
  const written = text.slice(start, end)
  return {
    start,
    end,
    text: written,
    kind: entry.kind,
    cluster: entry.id,
    canonical: target,
    target: likeMention(target, written),
    basis: 'authority',
    certain,
    reason: reasonFor(written, target),
  }
}

function reasonFor(written: string, target: string): string {
  return `\`${written}\` is \`${target}\` with the ending of another language’s case`
}
