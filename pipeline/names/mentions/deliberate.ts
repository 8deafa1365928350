/** Two forms of one name that stand side by side on purpose. */
import type {Mention} from './mention.ts'
import {foldWord} from './scan.ts'

/** … or because one of them is wrong: `Tuva, not Tyva`. */
const against =
  /^[\s,“”"'‘’]*(?:(?:and|is|was|are|were) )?(?:not|rather than|instead of|as opposed to) [“"'‘]?$/i

/** Between two forms of one name given on purpose: `Stepanakert (Khankendi)`, `X, also spelled Y`, `born Y`. */
const between =
  /^(?:[\s,]*(?:who )?(?:(?:was|were|is|are) )?(?:\(|\/|\bor\b|\baka\b|a\.k\.a\.|\balso\b|\bformerly\b|\bborn\b|\bnée?\b|\bspell?ed\b|\bspelt\b|\bwritten\b|\bknown as\b|\bcalled\b|\bou\b|\boder\b|\bo\b|\bout?\b)[^.;!?]*)$/iu

/** UTF-16 units between the two. */
const DELIBERATE_REACH = 48

/** Whether two forms of a name stand side by side on purpose; `isSame` says which other mentions are of that name. */
export function isDeliberate(
  text: string,
  mentions: readonly Mention[],
  index: number,
  isSame: (other: Mention) => boolean = (other) => other.cluster === mentions[index]!.cluster,
): boolean {
  const mention = mentions[index]!
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < mentions.length; at += step) {
      const other = mentions[at]!
      const [left, right] = step < 0 ? [other, mention] : [mention, other]
      if (right.start - left.end > DELIBERATE_REACH) break
      if (right.start < left.end || !isSame(other) || foldWord(other.text) === foldWord(mention.text))
        continue
      const gap = text.slice(left.end, right.start)
      if (between.test(gap) || against.test(gap)) return true
    }
  }
  return false
}
