/** What a format reads out of a file: articles before the first stage, and places where there is none. */
import type {Original} from '../encoding.ts'

/** What a record says about its article besides the text. */
export interface ArticleFacts {
  source?: string
  /** Primary subtag, taken as given. */
  language?: string
  title?: string
  published?: string
  authors?: string[]
  credits?: string[]
  captions?: string[]
  translatedFrom?: string
  /** Lines of the text that are captions by the tags of their page. */
  captionLines?: string[]
}

export interface OwnId {
  readonly id: string
  readonly key: string
  readonly raw: string
}

export interface Article {
  readonly text: string
  /** Line or number of the record; `null` when the file is the article. */
  readonly line: number | null
  /** The record's own id, and the field that holds it. */
  readonly own?: OwnId
  /** Where an earlier run had read it, when the record is a line of its `articles.jsonl`. */
  readonly path?: string
  readonly facts: ArticleFacts
  /** JSON object of every field that is not ours, as it was written. */
  readonly extra: string
  /** What text and layers cannot rebuild. */
  readonly original?: Original
}

/** A place that holds no article, and why. */
export interface Problem {
  readonly line: number | null
  readonly reason: string
}

export type Item = {readonly article: Article} | {readonly problem: Problem}

/** Field names of records, in order of preference. */
export interface FieldNames {
  readonly id: readonly string[]
  readonly text: readonly string[]
  readonly title: readonly string[]
  readonly url: readonly string[]
  readonly published: readonly string[]
  readonly source: readonly string[]
  readonly language: readonly string[]
  readonly authors: readonly string[]
}

export const fieldNames: FieldNames = {
  id: ['id'],
  text: ['text', 'body', 'content', 'maintext'],
  title: ['title', 'headline'],
  url: ['url'],
  published: ['date', 'published', 'date_publish'],
  source: ['source', 'domain', 'site'],
  language: ['language', 'lang'],
  authors: ['authors', 'author'],
}

/** Bytes of one file, already unpacked. */
export interface Source {
  /** Name without the endings of compression: recognition goes by it. */
  readonly name: string
  /** The file itself where it is not compressed: for formats that jump around in it. */
  readonly file: string | undefined
  /** The bytes from the start; every call begins anew. */
  bytes(): AsyncIterable<Buffer>
}

export interface Format {
  readonly name: string
  readonly extensions: readonly string[]
  /** One article a file: its bytes are given back, and it has no line. */
  readonly whole: boolean
  read(source: Source, names: FieldNames): AsyncIterable<Item>
}

/**
 * Largest article, in bytes as read: a larger one is rejected, since a document is held in memory several times over
 * (text, tree, findings: 0.5 GB for 1 MB that is damaged in every sentence) and no news article comes near.
 */
const MAX_ARTICLE_BYTES = 2 * 1024 * 1024
/** Largest page: scripts and pictures inside one may take more room than its article. */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024
/** Longest run of white space. What looks for space before a mark takes time by its square: 0.1 s for so much. */
const MAX_BLANK_RUN = 10_000
const blankRun = new RegExp(`\\s{${MAX_BLANK_RUN}}`)

export function tooLarge(bytes: number, limit = MAX_ARTICLE_BYTES): string {
  return `Larger than an article may be (${(bytes / 1024 / 1024).toFixed(1)} MB, at most ${limit / 1024 / 1024} MB)`
}

/** Why a text is no article by its shape, if so. */
export function unfit(text: string): string | undefined {
  if (text.length > MAX_ARTICLE_BYTES) return tooLarge(text.length)
  if (text.length > MAX_BLANK_RUN && blankRun.test(text))
    return `Expected an article, got ${MAX_BLANK_RUN} and more blank characters in a row`
  return undefined
}

/** Bytes of a source that is not held. */
export async function sizeOf(source: Source): Promise<number> {
  let size = 0
  for await (const chunk of source.bytes()) size += chunk.length
  return size
}

/** All bytes of a source, or nothing when there are more than an article may have. */
export async function readWhole(source: Source, limit = MAX_ARTICLE_BYTES): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of source.bytes()) {
    size += part.length
    if (size > limit) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
