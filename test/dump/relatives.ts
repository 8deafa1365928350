/** A dump with planted relatives: exact and near copies, a passage in several articles, a source's own closing line. */
import type {SoundArticle} from './articles.ts'
import {seeded} from './random.ts'

export interface RelatedDocument {
  readonly id: string
  readonly text: string
  readonly source?: string
}

export interface RelatedDump {
  readonly documents: readonly RelatedDocument[]
  /** Ids of copies by the id of their original. */
  readonly exact: ReadonlyMap<string, string>
  readonly near: ReadonlyMap<string, string>
  /** Articles into which the shared passage was put, the first of them first. */
  readonly sharing: readonly string[]
  readonly passage: string
  /** Articles that end in their source's closing line. */
  readonly closing: readonly string[]
  readonly line: string
}

const passage =
  'The association of the northern towns was founded in 1974 by eleven mayors who shared a snow plough. It has 63 members today, keeps a register of every bridge, and pays for a night train that stops wherever a passenger holds up a lamp.'
const line = 'The Northern Post has been set by hand in Umeå since 1922 and is folded by its readers.'

/** Words that editors exchange when they take over a wire story. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/, 'stated'],
  [/\bbought\b/, 'purchased'],
  [/\bbegin\b/, 'start'],
  [/\bhas asked\b/, 'asked'],
  [/\bthe town\b/, 'the city'],
  [/\bOn Sunday\b/, 'Sunday'],
  [/\bbecause\b/, 'as'],
]

function plain({title, paragraphs}: SoundArticle): string {
  return [title, ...paragraphs].join('\n\n')
}

/** Two articles of three are left alone by each kind of relation, so that a wrong one shows. */
export function relatedDump(articles: readonly SoundArticle[], seed: number): RelatedDump {
  const random = seeded(seed)
  const order = random.shuffled(articles)
  const exact = new Map<string, string>()
  const near = new Map<string, string>()
  const sharing: string[] = []
  const closing: string[] = []
  const documents: RelatedDocument[] = []
  for (const [index, article] of order.entries()) {
    const paragraphs = [...article.paragraphs]
    if (index % 3 === 2) {
      paragraphs.splice(2, 0, passage)
      sharing.push(article.id)
    }
    const ours = index % 2 === 0
    if (ours) {
      paragraphs.push(line)
      closing.push(article.id)
    }
    const text = plain({...article, paragraphs})
    documents.push({id: article.id, text, source: ours ? 'northern-post.example' : 'southern-star.example'})
    if (index % 3 === 0) {
      const id = `z-copy-of-${article.id}`
      exact.set(id, article.id)
      documents.push({id, text, source: 'mirror.example'})
    }
    if (index % 3 === 1) {
      const id = `z-rewrite-of-${article.id}`
      near.set(id, article.id)
      documents.push({id, text: rewritten(article.title, article.paragraphs), source: 'mirror.example'})
    }
  }
  return {documents: random.shuffled(documents), exact, near, sharing: sharing.sort(), passage, closing, line}
}

/** Some words exchanged and the last sentence cut, as sites do with a wire story. */
function rewritten(title: string, paragraphs: readonly string[]): string {
  let text = [title, ...paragraphs].join('\n\n')
  for (const [pattern, replacement] of synonyms) text = text.replace(pattern, replacement)
  return text.replace(/(?<=[.”]) [^.]+\.”?$/, '')
}
