/** Two surnames tied by a hyphen because their bearers meet: `the Trump-Poutine summit`. */
import type {Page} from '../mentions/mention.ts'
import type {NameToken} from '../mentions/scan.ts'
import {isGivenName} from './people.ts'

const isTied = (token: NameToken | undefined): token is NameToken =>
  token?.joint === '-' || token?.joint === '‑'

/** Whether a word is one half of such a pair, by the other half, which is the surname of somebody listed or named in full. */
export function isPaired({tokens, anchors, listed}: Page, index: number): boolean {
  const token = tokens[index]!
  const prior = isTied(token) ? tokens[index - 1] : undefined
  const next = isTied(tokens[index + 1]) && token.full === token.end ? tokens[index + 1] : undefined
  const other = prior ?? next
  if (!other || (prior && next) || isTied(prior) || isTied(tokens[index + (next ? 2 : 1)])) return false
  // `Anna Meier-Poutine` bears both.
  const first = prior ? index - 1 : index
  const before = tokens[first]!.joint === ' ' ? tokens[first - 1] : undefined
  if (before && !before.opens && !before.word.title) return false
  if (before && isGivenName(before.text)) return false
  return (
    anchors.some((anchor) => anchor.seen.has(other.folded)) ||
    (listed.bearersOf(other.word).length > 0 && !isGivenName(other.text))
  )
}
