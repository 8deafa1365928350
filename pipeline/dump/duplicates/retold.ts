/** Sentences of one article that another tells in other words. */
import {NAME, NUMBER} from './fingerprint.ts'
import type {View} from './view.ts'

/**
 * A sentence told again: so much of the weight of both is shared, in so many terms, with a name or number among
 * them and some words besides (`Prime Minister` with a name stands in any sentence about the man). On the editor's
 * list of retold passages these find the re-translated paragraphs and none of the coincidences.
 */
const RETOLD_SHARE = 0.4
const RETOLD_TERMS = 5
const RETOLD_FACTS = 1
const RETOLD_WORDS = 2
/** Of the lighter of two sentences, beside a sentence that is told again. */
export const RETOLD_NEIGHBOUR = 0.6

/** The distinct terms of a live segment, as places in the view's terms. */
export function termsIn(of: View, s: number): Uint16Array {
  const {segmentTerms, termsFrom} = of.sentences
  return segmentTerms.subarray(termsFrom[s], termsFrom[s + 1])
}

/** What two sentences share, of the weight of both (0–1). */
export function retoldShare(a: View, s: number, b: View, t: number, weight: number): number {
  const union = a.sentences.segmentRarity[s]! + b.sentences.segmentRarity[t]! - weight
  // A name in one article may be a plain word in the other, where it weighs less: what is shared can be more than all.
  return union > 0 ? Math.min(1, weight / union) : 0
}

/** The weighted overlap of two sentences, 0 where it is too little to say that one retells the other. */
export function retoldSimilarity(a: View, s: number, b: View, t: number, weight: number): number {
  const similarity = retoldShare(a, s, b, t, weight)
  if (similarity < RETOLD_SHARE) return 0
  const second = new Set<number>()
  for (const k of termsIn(b, t)) second.add(b.terms[k]!)
  let terms = 0
  let facts = 0
  for (const k of termsIn(a, s)) {
    if (!second.has(a.terms[k]!)) continue
    terms++
    if (a.kinds[k] === NAME || a.kinds[k] === NUMBER) facts++
  }
  const enough = terms >= RETOLD_TERMS && terms - facts >= RETOLD_WORDS && facts >= RETOLD_FACTS
  return enough ? similarity : 0
}
