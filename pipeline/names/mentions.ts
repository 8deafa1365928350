/** The names of one document: where they stand, whose they are, and how each should be written there. */
import type {Settings} from '../settings.ts'
import type {AuthorityEntry, AuthorityKind} from './authority.ts'
import {fold} from './authority.ts'
import {compareNames} from './compare.ts'
import {resolvePart, resolvePerson} from './persons.ts'
import {authorityRecogniser, formIn, ownRecogniser, standsRight} from './recognise.ts'
import type {Recogniser} from './recognise.ts'
import {likeMention, nameTokens} from './scan.ts'
import type {NameToken} from './scan.ts'
import {announcing, titles} from './titles.ts'

/** What a mention rests on. */
export type Basis =
  /** The user's own names file. */
  | 'file'
  /** A form on the authority's list. */
  | 'authority'
  /** A spelling that the comparison finds to be an authority person's. */
  | 'likeness'
  /** Known parts of names and romanisation rules. */
  | 'parts'
  /** A surname that follows a full name of the same document. */
  | 'anchor'

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
}

interface Anchor {
  readonly cluster: string
  readonly canonical: string
  /** Folded spellings of the family name that the document uses with the full name. */
  readonly seen: Set<string>
  readonly family: string
  readonly given: string
  readonly certain: boolean
  readonly own: boolean
}

/** A surname alone joins the anchor of its document from this likeness on; short ones must be spelled alike. */
const ANCHORED = 0.9
const SHORT_SURNAME = 5

/** The mentions of a text, sorted and disjoint. */
export function findMentions(text: string, language: string, settings: Settings): Mention[] {
  if (language === 'und') return []
  const tokens = nameTokens(text)
  if (tokens.length === 0) return []
  const taken = new Array<boolean>(tokens.length).fill(false)
  const mentions: Mention[] = []
  const anchors: Anchor[] = []
  const own = settings.names && settings.names.length > 0 ? ownRecogniser(settings.names) : undefined
  const listed = authorityRecogniser()
  const waiting: {index: number; count: number; mention: Mention; entry: AuthorityEntry}[] = []

  const take = (index: number, count: number): void => {
    for (let at = index; at < index + count; at++) taken[at] = true
  }

  for (let index = 0; index < tokens.length; index++) {
    if (taken[index]) continue
    const hit = own?.at(text, tokens, index) ?? listed.at(text, tokens, index)
    if (!hit) continue
    const isOwn = own !== undefined && settings.names!.includes(hit.entry)
    const target = formIn(hit.entry, language)
    const written = text.slice(hit.start, hit.end)
    if (isPartOfAnother(tokens, index, hit.tokens, hit.entry, text)) continue
    const full =
      hit.entry.kind !== 'person' || hit.entry.family === hit.entry.canonical || /[\s-]/.test(written)
    const wanted =
      target === undefined || standsRight(hit.entry, written, target) ? written : likeMention(target, written)
    const mention: Mention = {
      start: hit.start,
      end: hit.end,
      text: written,
      kind: hit.entry.kind,
      cluster: hit.entry.id,
      canonical: target ?? written,
      target: wanted,
      basis: isOwn ? 'file' : hit.how === 'listed' ? 'authority' : 'likeness',
      certain: hit.how === 'listed' && (isOwn || isRomanised(hit.entry, written, language)),
      reason:
        hit.how === 'listed'
          ? `\`${written}\` is a spelling of \`${target ?? hit.entry.canonical}\` on the ${isOwn ? 'user’s names file' : 'authority list'}`
          : `\`${written}\` reads as \`${hit.entry.canonical}\`, likeness ${hit.score.toFixed(2)}`,
    }
    // Without a lexicon nothing tells a place from the word that opens a sentence (`Manche` in German).
    if (language !== 'en' && hit.tokens === 1 && tokens[index]!.opens && hit.entry.kind !== 'person') continue
    // A short word in capitals is an acronym of its own (`FAS`), not a place written large.
    if (/^\p{Lu}{2,4}$/u.test(written) && wanted !== written && !/^\p{Lu}+$/u.test(target!)) continue
    if (hit.unsafe || (wanted !== written && !isOwn && readsOtherwise(written, language, settings))) {
      waiting.push({index, count: hit.tokens, mention, entry: hit.entry})
      continue
    }
    take(index, hit.tokens)
    mentions.push(mention)
    if (hit.entry.kind === 'person' && full && target !== undefined)
      addAnchor(anchors, hit.entry, language, written, isOwn)
  }

  for (const {index, count, mention, entry} of waiting) {
    if (taken[index]) continue
    const other =
      mentions.some((one) => one.cluster === entry.id) || entry.context.some((word) => text.includes(word))
    if (!other) continue
    take(index, count)
    mentions.push(mention)
  }

  if (language === 'en') unknownPersons(text, tokens, taken, mentions, anchors, take)
  surnames(text, language, settings, tokens, taken, mentions, anchors, listed)
  mentions.sort((a, b) => a.start - b.start)
  return mentions.filter((mention) => !deliberate(text, mention, mentions))
}

/** Languages whose names come to English in their own letters: another form of such a name is another word. */
const latin = new Set('ca cs da de en es et eu fi fr ga gl hr hu is it lt lv mt nb nl nn no pl pt ro sk sl sq sv'.split(' '))

/**
 * Whether a listed form is a romanisation, which is rewritten by itself. A place with a Latin name of its own keeps it in
 * clubs, papers and streets (`Bayern`, `Napoli`), and an organisation may be known by more than one English form: those
 * wait for a person, unless the form is plainly one of another language (`ONU`, `Commission européenne`).
 */
function isRomanised(entry: AuthorityEntry, written: string, language: string): boolean {
  if (entry.kind === 'person') return true
  const foreign = Object.entries(entry.forms).some(([of, form]) => of !== language && fold(form) === fold(written))
  if (entry.kind === 'organisation') return foreign
  return entry.origin !== undefined && !latin.has(entry.origin)
}

/** A single word that is a word of the language, or part of other people's names. */
function readsOtherwise(word: string, language: string, settings: Settings): boolean {
  if (/[\s-]/.test(word)) return false
  if (settings.lexicon?.(language)?.has(word.toLowerCase())) return true
  return (
    resolvePart(word, 'given').some((part) => part.how === 'exact') ||
    resolvePart(word, 'family').some((part) => part.how === 'exact')
  )
}

/** A place or surname that is the surname of somebody else, named in full right there. */
function isPartOfAnother(
  tokens: readonly NameToken[],
  index: number,
  count: number,
  entry: AuthorityEntry,
  text: string,
): boolean {
  if (count > 1) return false
  const token = tokens[index]!
  if (entry.kind === 'person' && !/\s/.test(entry.canonical)) return false
  if (token.joint !== ' ') return false
  const before = tokens[index - 1]!
  if (titles.has(fold(before.text))) return false
  // `Florence Cassez`: a place's word before or behind another capitalised word that is a given name.
  return (
    entry.kind === 'place' && resolvePerson(before.text, text.slice(token.start, token.end)) !== undefined
  )
}

function addAnchor(
  anchors: Anchor[],
  entry: AuthorityEntry,
  language: string,
  written: string,
  own: boolean,
): void {
  const canonical = formIn(entry, language)!
  const family = entry.families[canonical] ?? entry.family ?? canonical
  const words = written.split(/[\s\u00a0]+/)
  const size = family.split(/\s+/).length
  const seen =
    entry.canonical.startsWith(family) && entry.canonical !== family
      ? words.slice(0, size)
      : words.slice(-size)
  const known = anchors.find((anchor) => anchor.cluster === entry.id)
  const spelling = fold(seen.join(' '))
  if (known) {
    known.seen.add(spelling)
    return
  }
  const listedFamilies = [entry.family ?? '', ...Object.values(entry.families)].map(fold)
  anchors.push({
    cluster: entry.id,
    canonical,
    family,
    given: fold(canonical.replace(family, '').trim()),
    seen: new Set([spelling, fold(family), ...listedFamilies].filter(Boolean)),
    certain: true,
    own,
  })
}

/** Given name and surname side by side, both known parts of names of one origin. */
function unknownPersons(
  text: string,
  tokens: readonly NameToken[],
  taken: readonly boolean[],
  mentions: Mention[],
  anchors: Anchor[],
  take: (index: number, count: number) => void,
): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    const given = tokens[index]!
    const family = tokens[index + 1]!
    if (taken[index] || taken[index + 1] || (family.joint !== ' ' && family.joint !== '\u00a0')) continue
    if (given.full !== given.end || titles.has(fold(given.text))) continue
    const first = given.capitals ? lowerTail(given.text) : given.text
    const last = family.capitals ? lowerTail(family.text) : family.text
    const person = resolvePerson(first, last)
    if (!person) continue
    const canonical = `${person.given} ${person.family}`
    const written = text.slice(given.start, family.end)
    const joined = text.slice(given.end, family.start)
    const wanted = `${likeMention(person.given, given.text)}${joined}${likeMention(person.family, family.text)}`
    take(index, 2)
    mentions.push({
      start: given.start,
      end: family.end,
      text: written,
      kind: 'person',
      cluster: `person/${fold(canonical)}`,
      canonical,
      target: wanted,
      basis: 'parts',
      certain: person.certain,
      reason: person.reason || `\`${canonical}\` stands in its usual English form`,
    })
    anchors.push({
      cluster: `person/${fold(canonical)}`,
      canonical,
      family: person.family,
      given: fold(person.given),
      seen: new Set([fold(last), fold(person.family)]),
      certain: person.certain,
      own: false,
    })
    index++
  }
}

/** Surnames alone: they follow the full name of their document, or a title and a form on the list. */
function surnames(
  text: string,
  language: string,
  settings: Settings,
  tokens: readonly NameToken[],
  taken: boolean[],
  mentions: Mention[],
  anchors: readonly Anchor[],
  listed: Recogniser,
): void {
  for (const [index, token] of tokens.entries()) {
    if (taken[index] || token.text.length < 2) continue
    const before = token.joint === undefined ? undefined : tokens[index - 1]
    const announced = before !== undefined && titles.has(fold(before.text))
    const plural = plurals(token.text)
    if (before && !announced && !token.joint!.includes('-')) {
      // `Karen Minasyan` is nobody's mention of Manasyan: another given name stands before it.
      const own = anchors.some((anchor) => anchor.given.split(' ').includes(fold(before.text)))
      if (!own && (token.joint!.includes('.') ? !announced : true)) continue
    }
    if (
      tokens[index + 1]?.joint === ' ' &&
      !taken[index + 1] &&
      token.full === token.end &&
      !titles.has(fold(tokens[index + 1]!.text))
    ) {
      // A given name with somebody else's surname behind it (`Ilham Heydarov`).
      if (resolvePerson(token.text, tokens[index + 1]!.text)) continue
    }
    const anchor = anchorFor(token.text, anchors) ?? (plural ? anchorFor(plural, anchors) : undefined)
    if (anchor) {
      const stem = anchorFor(token.text, anchors) ? token.text : plural!
      mentions.push(surnameMention(token, stem, anchor, text))
      continue
    }
    const entries = listed.byFamily(token.text)
    const only = entries.length === 1 ? entries[0]! : undefined
    if (!only || only.flags.includes('surname-ambiguous') || only.unsafe.includes(token.text)) continue
    const target = formIn(only, language)
    if (target === undefined) continue
    const family = only.families[target] ?? only.family ?? target
    if (family === target) continue
    const title = announced && announcing.has(fold(before.text))
    if (!title) continue
    if (token.text.length < SHORT_SURNAME || settings.lexicon?.(language)?.has(token.text.toLowerCase()))
      continue
    const right = fold(token.text) === fold(family)
    mentions.push({
      start: token.start,
      end: token.end,
      text: token.text,
      kind: 'person',
      cluster: only.id,
      canonical: target,
      target: right ? token.text : likeMention(family, token.text),
      basis: 'authority',
      certain: true,
      reason: `\`${token.text}\` is a spelling of the surname of \`${target}\`, and a title announces it`,
    })
  }
}

function surnameMention(token: NameToken, stem: string, anchor: Anchor, text: string): Mention {
  const start = token.start
  const end = start + stem.length
  const right = fold(stem) === fold(anchor.family)
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'person',
    cluster: anchor.cluster,
    canonical: anchor.canonical,
    target: right ? text.slice(start, end) : likeMention(anchor.family, stem),
    basis: anchor.own ? 'file' : 'anchor',
    certain: anchor.certain,
    reason: `\`${stem}\` follows \`${anchor.canonical}\`, named in full in this document`,
  }
}

/** The one anchor whose surname a word is: spelled as with the full name, or alike and nobody else's. */
function anchorFor(word: string, anchors: readonly Anchor[]): Anchor | undefined {
  const folded = fold(word)
  const exact = anchors.filter((anchor) => anchor.seen.has(folded))
  if (exact.length > 0) {
    const [first] = exact
    return exact.every((anchor) => fold(anchor.family) === fold(first!.family)) ? first : undefined
  }
  if (folded.length < SHORT_SURNAME) return undefined
  const alike = anchors.filter(
    (anchor) =>
      fold(anchor.family).length >= SHORT_SURNAME &&
      fold(anchor.family)[0] === folded[0] &&
      compareNames(word, anchor.family, {kind: 'person'}).score >= ANCHORED,
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** `Alievs` without its plural ending. */
function plurals(word: string): string | undefined {
  return /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : undefined
}

function lowerTail(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase()
}

/** Between two forms of one name given on purpose: `Stepanakert (Khankendi)`, `X, also spelled Y`, `born Y`. */
const given =
  /^(?:[\s,]*(?:\(|\/|\bor\b|\baka\b|a\.k\.a\.|\balso\b|\bformerly\b|\bborn\b|\bnée?\b|\bspell?ed\b|\bspelt\b|\bwritten\b|\bknown as\b|\bcalled\b|\bou\b|\boder\b|\bo\b|\bout?\b)[^.;!?]*)$/iu
/** UTF-16 units between the two. */
const DELIBERATE_REACH = 48

function deliberate(text: string, mention: Mention, all: readonly Mention[]): boolean {
  return all.some((other) => {
    if (other === mention || other.cluster !== mention.cluster || fold(other.text) === fold(mention.text))
      return false
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other]
    if (right.start - left.end > DELIBERATE_REACH || right.start < left.end) return false
    return given.test(text.slice(left.end, right.start))
  })
}
