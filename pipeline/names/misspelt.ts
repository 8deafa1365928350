/** A surname alone with a letter or two wrong, by the full name of its document: no romanisation, but a slip. */
import type {Anchor} from './anchors.ts'
import type {Mention, Page} from './mention.ts'
import {isGivenName, isUsualFamilyName} from './people.ts'
import {likeMention} from './scan.ts'
import {calendar} from './titles.ts'

/** Fewest letters of a surname of which one may be wrong, and of which two may be. */
const ONE = 6
const TWO = 8

/** The mention that a word is meant to be, for a person to decide; nothing where it is anything else. */
export function misspelt(
  {text, tokens, anchors, taken, language, settings}: Page,
  index: number,
): Mention | undefined {
  const token = tokens[index]!
  const {folded} = token
  if (language !== 'en' || folded.length < ONE - 1 || !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(token.text))
    return undefined
  const near = anchors.filter((anchor) => isNear(folded, anchor))
  if (near.length === 0 || new Set(near.map((anchor) => anchor.foldedFamily)).size > 1) return undefined
  // A word, somebody of that name, or a part of a longer name is no slip.
  if (settings.lexicon?.(language)?.has(token.text.toLowerCase())) return undefined
  if (isUsualFamilyName(folded) || isGivenName(token.text)) return undefined
  const next = tokens[index + 1]
  if (token.joint === '-' || next?.joint === '-' || (next?.joint === ' ' && !taken[index + 1]))
    return undefined
  const before = token.joint === ' ' ? tokens[index - 1] : undefined
  if (before && !before.word.title && !before.opens && !calendar.has(before.folded)) return undefined
  const anchor = near[0]!
  return {
    start: token.start,
    end: token.end,
    text: text.slice(token.start, token.end),
    kind: 'person',
    cluster: anchor.cluster,
    canonical: anchor.canonical,
    target: likeMention(anchor.family, token.text),
    basis: 'anchor',
    certain: false,
    reason: `\`${token.text}\` is nearly the surname of \`${anchor.canonical}\`, named in full in this document`,
  }
}

/** Whether a word is a surname but for so few letters that a slip explains it; both begin with the same two. */
function isNear(word: string, {foldedFamily: family}: Anchor): boolean {
  if (
    /[\s-]/.test(family) ||
    family.length < ONE ||
    word === family ||
    word.slice(0, 2) !== family.slice(0, 2)
  )
    return false
  const most = Math.min(word.length, family.length) >= TWO ? 2 : 1
  return Math.abs(word.length - family.length) <= most && slips(word, family, most) <= most
}

/** Letters left out, put in, changed or swapped with their neighbour (optimal string alignment), at most one more than `most`. */
function slips(one: string, two: string, most: number): number {
  let before: number[] = []
  let last = Array.from({length: two.length + 1}, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let at = 1; at <= two.length; at++) {
      const same = one[row - 1] === two[at - 1]
      let best = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1))
      if (row > 1 && at > 1 && one[row - 1] === two[at - 2] && one[row - 2] === two[at - 1])
        best = Math.min(best, before[at - 2]! + 1)
      next.push(best)
    }
    if (Math.min(...next) > most) return most + 1
    before = last
    last = next
  }
  return last[two.length]!
}
