/** What stands around a word that may be two, and whether a function word in it has what it needs beside it. */
import type {Lexicon} from '../../settings.ts'
import {finiteVerbs} from '../../text/english.ts'
import {leftOf, rightOf} from '../../text/surroundings.ts'
import {HALF_PER_MILLION, known} from './coming-apart.ts'

/** A word and the words before and behind it, in the same sentence, where there are some. */
export interface Surrounded {
  readonly word: string
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly left: string
  readonly right: string
  /** Nothing of the sentence stands before it. */
  readonly starts: boolean
}

export function surrounded(text: string, index: number, word: string): Surrounded {
  const left = leftOf(text, index)
  const right = rightOf(text, index + word.length)
  return {
    word,
    previous: /([\p{L}\p{M}]+)\s+$/u.exec(left)?.[1],
    next: /^\s+([\p{L}\p{M}]+)/u.exec(right)?.[1],
    left,
    right,
    starts: /(?:^|\n|[.!?…]["”’)]? )["“‘]?$/u.test(left),
  }
}

const articles = new Set(
  'the a an this that these those his her its their our my your some any each every another no both all many several one two three'.split(
    ' ',
  ),
)

/** Whether a word begins what a preposition or a verb governs, beyond doubt. */
export const isDeterminer = (word: string | undefined): boolean => articles.has(word?.toLowerCase() ?? '')

/** What a preposition governs, behind a word: `hometo the port`, `placein May`. */
export function governs({right}: Surrounded): 'surely' | 'perhaps' | undefined {
  const next = /^\s+[“"‘(]?([\p{L}\p{M}\d]+)/u.exec(right)?.[1]
  if (next === undefined) return undefined
  return isDeterminer(next) || /^\d/.test(next) ? 'surely' : 'perhaps'
}

/** Whether the words on both sides are English or names, one of them beyond doubt; behind a preposition stands what it governs. */
export function governed(first: string, around: Surrounded, lexicon: Lexicon): boolean {
  const sure = governs(around)
  if (sure === undefined) return false
  if (sure === 'surely' && isEnglish(around)) return true
  const small = [around.previous ?? '', around.next ?? ''].filter((word) => /^\p{Ll}/u.test(word))
  return (
    small.every((word) => known(word, lexicon)) &&
    (first.length > 4 || small.some((word) => word.length > 2 && lexicon.frequency(word) >= HALF_PER_MILLION))
  )
}

const common =
  /(?<![\p{L}’'-])(?:the|of|and|to|is|was|that|for|with|his|her|it|from|by|their|which|were|are|been|has|had|at|its|he|she|they|an|this|would|who)(?![\p{L}’'-])/giu
/** Words of English that hardly another language has, on both sides together, from which on what is between them is English. */
const ENOUGH = 2

/** Whether a sentence is English beyond doubt. */
export function isEnglish({left, right}: Surrounded): boolean {
  return (`${left} ${right}`.match(common)?.length ?? 0) >= ENOUGH
}

/** Whether a word can be the verb behind a pronoun. */
export const isVerb = (word: string, lexicon: Lexicon): boolean =>
  finiteVerbs.has(word) || (word.length > 4 && word.endsWith('ed') && lexicon.has(word))
