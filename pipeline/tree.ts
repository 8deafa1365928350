/** What rules look at: paragraphs, sentences and words of an nlcst tree, with places in the document. */
import type {Node, Paragraph as ParagraphNode, Root, Sentence as SentenceNode} from 'nlcst'
import {toString as nlcstToString} from 'nlcst-to-string'
import type {VFile} from 'vfile'
import type {Glance} from './text/suspicion.ts'

/** A stretch of the document; offsets are UTF-16 code units of the text which the stage sees. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Paragraph extends Span {
  readonly node: ParagraphNode
}
export interface Sentence extends Span {
  readonly node: SentenceNode
  /** What places inside the node are relative to. */
  readonly base: number
}
export type Word = Span

/** Places inside a lazily parsed paragraph count from its start; those of any other parser from the document's. */
export interface LazyParagraph extends ParagraphNode {
  relative?: true
  glance?: Glance | undefined
}

function place(node: Node): [start: number, end: number] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined)
    throw new Error(`Expected a node with offsets, got \`${node.type}\` without`)
  return [start, end]
}

const known = new WeakMap<Root, {readonly text: string; readonly all: readonly Paragraph[]}>()

/** The paragraphs of a tree in order, once for all rules that look at it. After the layout stage a line is a paragraph. */
export function paragraphs(tree: Root, file: VFile): readonly Paragraph[] {
  const text = String(file.value)
  const ready = known.get(tree)
  if (ready?.text === text) return ready.all
  const all: Paragraph[] = []
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode') continue
    const [start, end] = place(node)
    all.push({node, start, end, text: text.slice(start, end)})
  }
  known.set(tree, {text, all})
  return all
}

/** The sentences of a paragraph; the first call parses it. */
export function* sentences(paragraph: Paragraph): Generator<Sentence> {
  const base = (paragraph.node as LazyParagraph).relative ? paragraph.start : 0
  for (const node of paragraph.node.children) {
    if (node.type !== 'SentenceNode') continue
    const [start, end] = place(node)
    yield {
      node,
      base,
      start: base + start,
      end: base + end,
      text: paragraph.text.slice(base + start - paragraph.start, base + end - paragraph.start),
    }
  }
}

/** The words of a sentence. */
export function* words(sentence: Sentence): Generator<Word> {
  for (const node of sentence.node.children) {
    if (node.type !== 'WordNode') continue
    const [start, end] = place(node)
    yield {start: sentence.base + start, end: sentence.base + end, text: nlcstToString(node)}
  }
}
