/** The menu of a page that has run into one line: sections and buttons in a row, as no sentence and no headline has them. */
import {isWesternGivenName} from '../authors/given-names.ts'
import type {Token} from '../phrases/folded.ts'
import {tokensOf} from '../phrases/folded.ts'
import type {Category} from '../phrases/tables.ts'
import type {Trie} from '../phrases/trie.ts'
import {isSection} from './section.ts'

/** Longest of them, in UTF-16 units, and most words of one of its labels. */
const LONGEST = 180
const LABEL_WORDS = 5
/** Fewest words of labels that are known, and fewest labels where one of them is a button for those who have an account. */
const SECTIONS = 5
const BUTTONS = 2
/** … and where every word is one. */
const ALL = 3
/** Which share of all words the known ones have at least; beside a button of an account. */
const KNOWN = 0.65
const WITH_BUTTON = 0.5

/** Phrases that are labels. */
const kinds: readonly Category[] = ['chrome', 'share', 'comments', 'player', 'promotion']

/** What holds the words of a label together, and what stands between labels. */
const joints = new Set('the of and for to in e'.split(' '))
const capital = /^[\p{Lu}\d]/u
/** Marks of sentences and headlines, which no row of labels has. */
const marks = /[!?…:;,"“”«»]|\.(?!\d)/u

/** Whether a line is a row of a page’s sections and buttons: `Front Page Politics Economy Culture Sport`. */
export function isMenuRow(text: string, trie: Trie): boolean {
  if (text.length > LONGEST || !text.includes(' ') || marks.test(text)) return false
  const tokens = tokensOf(text, 0)
  let labels = 0
  let accounts = 0
  let known = 0
  let strange = 0
  for (let at = 0; at < tokens.length; ) {
    const label = labelAt(tokens, at, trie)
    if (label) {
      labels++
      known += label.words
      if (label.isAccount) accounts++
      at += label.words
      continue
    }
    const token = tokens[at++]!
    if (joints.has(token.word)) continue
    // A word in small letters that no label has belongs to a sentence.
    if (!capital.test(text.charAt(token.start))) return false
    strange++
  }
  const share = known / (known + strange)
  if (accounts > 0) return labels >= BUTTONS && share >= WITH_BUTTON
  return (known >= SECTIONS && labels > 1 && share >= KNOWN) || (labels >= ALL && share === 1)
}

/** Fewest words of a row that its shape alone gives away, and which share of them the text below may have. */
const SHAPE_WORDS = 4
const SHARED = 0.5
/** What titles have with a capital, and rows of labels do not. */
const headlineWords = new Set(
  'The A An How Why When What Who Where In On At To For By With From After Before Over Under Into As Is Are Was Has Have Be Not No But Or His Her Its Their'.split(
    ' ',
  ),
)
/** Fewest letters of a word that tells what a text is about, and by how many it is told again: `Signs`, `signed`. */
const TELLING = 4
const STEM = 5

/**
 * Whether a line above a text is a row of labels that nobody has listed: every word with a capital, and the text has hardly
 * one of them. A headline, in title case too, speaks of what its text speaks of.
 */
export function isStrangeRow(text: string, below: string): boolean {
  if (text.length > LONGEST || marks.test(text)) return false
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
  if (words.length < SHAPE_WORDS) return false
  if (!words.every((word) => capital.test(word) || word === 'and' || word === 'of')) return false
  // Names in a row are the authors.
  if (words.some((word) => headlineWords.has(word) || isWesternGivenName(word))) return false
  const stem = (word: string): string => word.toLowerCase().slice(0, word.length > STEM ? STEM : STEM - 1)
  const telling = words.filter((word) => word.length >= TELLING).map(stem)
  if (telling.length < SHAPE_WORDS - 1) return false
  const spoken = new Set(below.match(/[\p{L}\p{M}]{4,}/gu)?.map(stem))
  return telling.filter((word) => spoken.has(word)).length <= SHARED * telling.length
}

interface Label {
  readonly words: number
  readonly isAccount: boolean
}

/** The longest label that begins at a word. */
function labelAt(tokens: readonly Token[], from: number, trie: Trie): Label | undefined {
  for (let words = Math.min(LABEL_WORDS, tokens.length - from); words > 0; words--) {
    const said = trie.whole(tokens, from, from + words)
    if (said?.has('subscription')) return {words, isAccount: true}
    // Sections one by one: two in a row would be one as well.
    const isLabel = kinds.some((kind) => said?.has(kind))
    if (isLabel || (words === 1 && isSection(tokens.slice(from, from + 1), trie)))
      return {words, isAccount: false}
  }
  return undefined
}
