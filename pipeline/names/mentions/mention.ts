/** A mention of a name, what its text says of it, and what the ways of finding mentions share. */
import {packFor} from '../../languages/index.ts'
import type {Settings} from '../../settings.ts'
import type {WordTable} from '../../text/words.ts'
import type {AuthorityKind} from '../listed/authority.ts'
import {fold} from '../listed/authority.ts'
import type {Recogniser} from '../listed/recognise.ts'
import type {Anchor} from '../persons/anchors.ts'
import type {NameToken} from './scan.ts'
import {foldWord} from './scan.ts'

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
  return `unlisted/${fold(canonical)}`
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

/** One document while its names are found. */
export interface Page {
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
  /** Languages whose spellings the document shows, perhaps by names that are mended by now. */
  readonly shown: Set<string>
}

/** Words of a name that come and go: articles and prepositions of other languages. */
const loose =
  /^(?:al|el|ul|an|as|ash|ad|ar|at|az|de|del|di|da|do|dos|la|le|van|von|fon|der|den|bin|ben|ibn|st|saint|the)$/

export function allWords(name: string): string[] {
  return foldWord(name)
    .split(/[\s\u00a0.\-–‑]+/)
    .filter(Boolean)
}

export function wordsIn(name: string): string[] {
  return allWords(name).filter((word) => !loose.test(word))
}

export function isStopWord(word: string, language: string): boolean {
  return packFor(language)?.words.stopWords.includes(word.toLowerCase()) ?? false
}

/** Words of nationality of a language, folded; a form of another language may be one of them (`Indien` in French). */
const demonyms = new Map<string, ReadonlySet<string>>()

export function isDemonym(folded: string, language: string): boolean {
  let known = demonyms.get(language)
  if (!known)
    demonyms.set(language, (known = new Set((packFor(language)?.words.demonyms ?? []).map(foldWord))))
  return known.has(folded)
}

/** Whether two spellings differ in nothing but a hyphen for a space: `Ben Gvir`, `Ben-Gvir`. */
export function sameName(one: string, two: string): boolean {
  return foldWord(one).replace(/\s/g, '-') === foldWord(two).replace(/\s/g, '-')
}

export function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
