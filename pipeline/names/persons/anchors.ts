/** Full names of a text, which the surnames alone in it follow. */
import {ownText} from '../../text/own-text.ts'
import {explains, isHouseStyle} from '../compare/clusters.ts'
import {parseName, scoreFrom} from '../compare/compare.ts'
import {PairMemory} from '../compare/pairs.ts'
import type {AuthorityEntry} from '../listed/authority.ts'
import {formIn} from '../listed/recognise.ts'
import type {Basis, Page} from '../mentions/mention.ts'
import {aboutWord, foldWord} from '../mentions/scan.ts'

export interface Anchor {
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

export const SHORT_SURNAME = 5

export function addAnchor(page: Page, entry: AuthorityEntry, written: string, basis: Basis): void {
  const canonical = formIn(entry, page.language)!
  const family = entry.families[canonical] ?? entry.family ?? canonical
  const words = written.split(/[\s\u00a0]+/)
  const size = family.split(/\s+/).length
  const leads = entry.canonical.startsWith(family) && entry.canonical !== family
  const spelling = foldWord((leads ? words.slice(0, size) : words.slice(-size)).join(' '))
  const given = [...words, ...canonical.split(/\s+/)].map(foldWord).filter((word) => word !== spelling)
  const earlier = page.anchors.find((anchor) => anchor.cluster === entry.id)
  if (earlier) {
    earlier.seen.add(spelling)
    for (const word of given) earlier.given.add(word).add(word[0]!)
    return
  }
  const {families, accepted} = spellingsOf(entry)
  page.anchors.push({
    cluster: entry.id,
    entry,
    canonical,
    family,
    foldedFamily: foldWord(family),
    accepted,
    given: new Set(given.flatMap((word) => [word, word[0]!])),
    seen: new Set([spelling, foldWord(family), ...families].filter(Boolean)),
    basis,
    certain: true,
  })
}

/** Spellings of a person's surname, folded: all that are listed, and those that are right beside the usual one. */
interface Spellings {
  readonly families: readonly string[]
  readonly accepted: readonly string[]
}
const known = new WeakMap<AuthorityEntry, Spellings>()

function spellingsOf(entry: AuthorityEntry): Spellings {
  let spellings = known.get(entry)
  if (!spellings) {
    const families = [entry.family ?? '', ...Object.values(entry.families)].filter(Boolean).map(foldWord)
    const accepted = entry.accepted.map((form) => foldWord(entry.families[form] ?? form))
    known.set(entry, (spellings = {families: [...new Set(families)], accepted}))
  }
  return spellings
}

export function acceptedFamilies(entry: AuthorityEntry): readonly string[] {
  return spellingsOf(entry).accepted
}

const NOBODY: readonly Anchor[] = []

/** Who bears which surname in one document. */
export class Bearers {
  readonly #anchors: readonly Anchor[]
  /** By the spellings that stand with their full names, folded. */
  readonly #exact = new Map<string, Anchor[]>()
  /** What words that begin like a surname were found to be, folded. */
  readonly #alike = new Map<string, readonly Anchor[]>()

  constructor(anchors: readonly Anchor[]) {
    this.#anchors = anchors
    for (const anchor of anchors) {
      for (const spelling of anchor.seen) {
        const same = this.#exact.get(spelling)
        if (same) same.push(anchor)
        else this.#exact.set(spelling, [anchor])
      }
    }
  }

  /** Whether a folded word stands so with a full name. */
  has(folded: string): boolean {
    return this.#exact.has(folded)
  }

  /** The anchors whose surname a word is: spelled as with the full name, or alike and nobody else's. */
  of(word: string, folded: string): readonly Anchor[] {
    const exact = this.#exact.get(folded)
    if (exact) return haveOneFamily(exact) ? exact : NOBODY
    if (!this.#mayHaveAlike(folded)) return NOBODY
    let alike = this.#alike.get(folded)
    if (!alike) this.#alike.set(folded, (alike = this.#findAlike(word, folded)))
    return alike
  }

  #mayHaveAlike(folded: string): boolean {
    if (folded.length < SHORT_SURNAME) return false
    for (const {foldedFamily} of this.#anchors) if (mayBeAlike(folded, foldedFamily)) return true
    return false
  }

  #findAlike(word: string, folded: string): readonly Anchor[] {
    const alike: Anchor[] = []
    for (const anchor of this.#anchors) {
      if (!mayBeAlike(folded, anchor.foldedFamily)) continue
      const isSame = alike[0]?.foldedFamily === anchor.foldedFamily
      if (isSame || isLike(word, anchor.family)) alike.push(anchor)
    }
    // `MeloniIs`: two words that have run together are no surname.
    return alike.length > 0 && haveOneFamily(alike) && !/\p{Ll}\p{Lu}\p{Ll}?$/u.test(word) ? alike : NOBODY
  }
}

function haveOneFamily(anchors: readonly Anchor[]): boolean {
  const family = anchors[0]!.foldedFamily
  return anchors.every(({foldedFamily}) => foldedFamily === family)
}

/** Whether two folded surnames are long enough to be compared, and begin alike. */
function mayBeAlike(one: string, two: string): boolean {
  return two.length >= SHORT_SURNAME && (one[0] === two[0] || mayBeginAlike(one, two))
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

/** The first letters of the other way by those of the one: most pairs of surnames are told apart by these. */
const firstLetters = new Map<string, string>()
for (const [a, b] of initials) {
  for (const [one, two] of [
    [a, b],
    [b, a],
  ] as const)
    firstLetters.set(one.charAt(0), (firstLetters.get(one.charAt(0)) ?? '') + two.charAt(0))
}

/** Whether two folded surnames with other first letters may begin with one sound; asked of every pair, so by letters alone. */
function mayBeginAlike(one: string, two: string): boolean {
  if (firstLetters.get(one.charAt(0))?.includes(two.charAt(0)) !== true) return false
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

/** Whether a word sounds like a surname, or is it in other letters where the two begin with different ones. */
function isLike(word: string, family: string): boolean {
  let known = likes.get(family, word)
  if (known === undefined) {
    known =
      foldWord(word)[0] === foldWord(family)[0]
        ? scoreFrom(parseName(word), parseName(family), ANCHORED) !== undefined
        : isRespelt(word, family)
    likes.set(ownText(family), ownText(word), known)
  }
  return known
}

const SINGULAR = {singular: undefined, folded: ''}

/** `Alievs` without its plural ending. */
export const plural = aboutWord(({text}): {singular: string | undefined; folded: string} => {
  if (text.length < 5 || !/[^s\p{Lu}]s$/u.test(text)) return SINGULAR
  const singular = text.slice(0, -1)
  return {singular, folded: foldWord(singular)}
})
