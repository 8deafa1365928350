/** The parser of every stage: lines at once, sentences and words only when a rule asks for them. */
import type {Paragraph as ParagraphNode, Root, RootContent} from 'nlcst'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import type {Plugin} from 'unified'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {segmentsOf} from './text/segments.ts'
import type {Glance} from './text/suspicion.ts'
import type {LazyParagraph} from './tree.ts'

type Children = ParagraphNode['children']

const english = unified().use(retextEnglish).freeze()
const latin = unified().use(retextLatin).freeze()

/** Languages whose script `retext-latin` splits well; the others go to `Intl.Segmenter`, with their own sentence marks. */
const caseless = new Set(['ar', 'fa', 'he', 'hi', 'hy', 'ja', 'ka', 'km', 'ko', 'my', 'th', 'ur', 'zh'])

/** A parsed paragraph is kept while its document is worked on: stages look at the same text again. Few are parsed at all. */
const CACHE_PARAGRAPHS = 16
const cache = new Map<string, Children>()

/** Sentences and words of one paragraph, with places that count from the paragraph's start. */
function parseParagraph(text: string, language: string): Children {
  const key = `${language}\n${text}`
  const known = cache.get(key)
  if (known) return known
  const children = caseless.has(language) ? segment(text, language) : treeChildren(text, language)
  if (cache.size >= CACHE_PARAGRAPHS) {
    const oldest = cache.keys().next().value
    if (oldest !== undefined) cache.delete(oldest)
  }
  cache.set(key, children)
  return children
}

function treeChildren(text: string, language: string): Children {
  const tree = (language === 'en' ? english : latin).parse(text)
  // A single line is a single paragraph for both parsers; should a parser see more, their children follow each other.
  return tree.children.flatMap((node) => (node.type === 'ParagraphNode' ? node.children : [])) as Children
}

function segment(text: string, language: string): Children {
  const children: Children = []
  for (const sentence of segmentsOf(text, language, 'sentence')) {
    const body = sentence.segment.trimEnd()
    if (body === '') continue
    const start = sentence.index
    const tokens: Children[number] & {type: 'SentenceNode'} = {
      type: 'SentenceNode',
      children: [],
      position: position(start, start + body.length),
    }
    for (const token of segmentsOf(body, language, 'word')) {
      const from = start + token.index
      const at = position(from, from + token.segment.length)
      const value = token.segment
      if (token.isWordLike) {
        tokens.children.push({
          type: 'WordNode',
          children: [{type: 'TextNode', value, position: at}],
          position: at,
        })
      } else {
        tokens.children.push({
          type: /^\s+$/.test(value) ? 'WhiteSpaceNode' : 'PunctuationNode',
          value,
          position: at,
        })
      }
    }
    children.push(tokens)
  }
  return children
}

/** Line and column inside a paragraph are those of its only line. */
function position(start: number, end: number): NonNullable<ParagraphNode['position']> {
  return {
    start: {line: 1, column: start + 1, offset: start},
    end: {line: 1, column: end + 1, offset: end},
  }
}

/** A paragraph that is parsed when somebody asks for its children. */
class Lazy {
  readonly type = 'ParagraphNode' as const
  readonly relative = true as const
  readonly position: NonNullable<ParagraphNode['position']>
  /** What its words and gaps show, once somebody has looked. */
  glance: Glance | undefined = undefined
  readonly #text: string
  readonly #language: string
  #children: Children | undefined
  constructor(text: string, language: string, at: NonNullable<ParagraphNode['position']>) {
    this.#text = text
    this.#language = language
    this.position = at
  }
  get children(): Children {
    this.#children ??= parseParagraph(this.#text, this.#language)
    return this.#children
  }
}

/** A tree of lazy paragraphs, one for each line that is not blank. */
export function parse(text: string, language: string): Root {
  const children: RootContent[] = []
  let line = 1
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const stop = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end
    if (stop > start && !blank(text, start, stop)) {
      const at = {
        start: {line, column: 1, offset: start},
        end: {line, column: stop - start + 1, offset: stop},
      }
      const node: LazyParagraph = new Lazy(text.slice(start, stop), language, at)
      children.push(node)
    }
    line++
    start = end + 1
  }
  return {
    type: 'RootNode',
    children,
    position: {start: {line: 1, column: 1, offset: 0}, end: {line, column: 1, offset: text.length}},
  }
}

function blank(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (first > 32 && first < 0x80) return false
  return text.slice(start, end).trim() === ''
}

/** A stage that changed nothing hands its tree, with all that was read off it, to the next one. */
const last = new WeakMap<VFile, {text: string; language: string; tree: Root}>()

/** The tree of a document as it stands now. */
export function treeOf(file: VFile): Root {
  const text = String(file.value)
  const language = file.data.language ?? 'und'
  const known = last.get(file)
  if (known?.text === text && known.language === language) return known.tree
  const tree = parse(text, language)
  last.set(file, {text, language, tree})
  return tree
}

/** The parser as a unified plugin. */
export const parser: Plugin<[], string, Root> = function () {
  this.parser = (_text: string, file: VFile) => treeOf(file)
}
