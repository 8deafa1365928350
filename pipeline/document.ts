/** A document: a VFile that keeps its original text, its layers and what was learned about it. */
import {VFile} from 'vfile'
import type {Layer} from './edit.ts'
import type {Finding} from './finding.ts'
import type {Settings} from './settings.ts'

export type Document = VFile

/** What is known about an article besides its text. */
export interface Metadata {
  title?: string
  /** ISO 8601, as precise as the source was. */
  published?: string
  authors: string[]
  /** Photo and agency credits, as they stood. */
  credits: string[]
  captions: string[]
  /** Language that a translation notice names. */
  translatedFrom?: string
}

declare module 'vfile' {
  interface DataMap {
    /** The article's id. */
    id: string
    /** The decoded text before the first stage. */
    original: string
    /** Primary subtag of the language, `und` when nothing is certain. */
    language: string
    /** The outlet, when the record names one. */
    source: string
    /** Every round of every stage that changed something, in order. */
    layers: Layer[]
    /** Everything found, in the order of discovery. */
    findings: Finding[]
    metadata: Metadata
    /** Lines of the text of which the page itself said that they are captions, as they stood. */
    captionLines: readonly string[]
    /** What the record itself said: the language, taken as given, and the metadata before the first stage. */
    givenLanguage: string
    givenMetadata: Metadata
    settings: Settings
    /** The text as the dump rules observed it: what they know of places holds for it alone. */
    observed: string
    /** The passes did not come to rest; the last one was taken back. */
    unsettled: boolean
  }
}

/** What a document may be given besides its text. */
export interface DocumentFacts {
  readonly id?: string
  readonly path?: string
  readonly source?: string | undefined
  /** Taken as given; detected otherwise. */
  readonly language?: string | undefined
  readonly metadata?: Partial<Metadata>
  /** Lines of the text that are captions by the tags of their page. */
  readonly captionLines?: readonly string[] | undefined
}

/** A document before the first stage. */
export function createDocument(text: string, facts: DocumentFacts, settings: Settings): Document {
  const file = new VFile({value: text, ...(facts.path === undefined ? {} : {path: facts.path})})
  file.data.id = facts.id ?? 'text'
  file.data.original = text
  file.data.layers = []
  file.data.findings = []
  file.data.settings = settings
  if (facts.source !== undefined) file.data.source = facts.source
  if (facts.captionLines !== undefined) file.data.captionLines = facts.captionLines
  if (facts.language !== undefined) file.data.givenLanguage = facts.language
  file.data.givenMetadata = {
    ...facts.metadata,
    authors: [...(facts.metadata?.authors ?? [])],
    credits: [...(facts.metadata?.credits ?? [])],
    captions: [...(facts.metadata?.captions ?? [])],
  }
  file.data.metadata = copyOf(file.data.givenMetadata)
  return file
}

/** Metadata that can grow without the other. */
export function copyOf(metadata: Metadata): Metadata {
  const {authors, credits, captions} = metadata
  return {...metadata, authors: [...authors], credits: [...credits], captions: [...captions]}
}

/** The text as it stands now. */
export function textOf(file: Document): string {
  return String(file.value)
}

/** Adds what a removed passage said; lists grow without repeats, single values keep the first word. */
export function mergeMetadata(into: Metadata, more: Partial<Metadata>): void {
  for (const key of ['authors', 'credits', 'captions'] as const) {
    for (const value of more[key] ?? []) if (!into[key].includes(value)) into[key].push(value)
  }
  for (const key of ['title', 'published', 'translatedFrom'] as const) {
    const value = more[key]
    if (value !== undefined && into[key] === undefined) into[key] = value
  }
}
