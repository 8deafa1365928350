/** Two people of nearly one name: who is named in full beside another is not that other. */
import type {Mention} from './mention.ts'
import {foldWord} from './scan.ts'

/** Between two people: `X and the judge Y`, `X met Y`, `X, Y`. */
const between =
  /^(?:,? and|,| met| meets| with| married| succeeded| replaced| beat| faced)(?: (?:with|the|his|her|their|a|an))?(?: \p{Ll}+){0,2} $/u
/** UTF-16 units between the two. */
const REACH = 40

/** Whether a full name stands beside a mention in another spelling, `isSame` says of which, as somebody else's would. */
export function isBesideNamesake(
  text: string,
  mentions: readonly Mention[],
  index: number,
  isSame: (other: Mention) => boolean,
): boolean {
  const mention = mentions[index]!
  return [mentions[index - 1], mentions[index + 1]].some((other) => {
    if (!other?.text.includes(' ') || foldWord(other.text) === foldWord(mention.text)) return false
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other]
    if (right.start - left.end > REACH || right.start < left.end || !isSame(other)) return false
    return between.test(text.slice(left.end, right.start))
  })
}
