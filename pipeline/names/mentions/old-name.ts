/** Names of places that the sentence itself calls past ones: `Tiflis, as it was called then`, `what was then Karaganda`. */

import type {Mention} from './mention.ts'

/** UTF-16 units on either side of a name that say so. */
const REACH = 48

const behind =
  /^[\s,“”"'‘’(–—-]*(?:(?:as|which|what) (?:(?:it|the \p{Ll}+|people|they|we) )?(?:(?:was|were|had been|used to be) )?(?:(?:then|still|once|formerly|previously|also) )*(?:called|known|named)\b[^.;!?]{0,30}?\b(?:then|at the time|back then|in those days|until|before|under)\b|(?:as|which) (?:it|the \p{Ll}+) (?:was|used to be|had been) (?:(?:then|still|once|formerly|previously) )*(?:called|known|named)\b|as (?:it|the \p{Ll}+) was (?:then|still)\b)/u

const before =
  /\b(?:(?:then|once|formerly|previously|originally) (?:called|known as|named) |then-|what was (?:then|still|once) |formerly |(?:was|had been|used to be) (?:called|known as|named) |under the (?:old |former )?name (?:of )?|(?:old|former|Soviet|historical) names?,? (?:of |was )?|renamed from )[“"'‘]?$/u

/** Whether the words around a place's name say that it was called so once. */
export function isCalledSoOnce(text: string, {start, end}: Mention): boolean {
  return (
    behind.test(text.slice(end, end + REACH)) || before.test(text.slice(Math.max(0, start - REACH), start))
  )
}
