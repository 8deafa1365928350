/** Whether the words beside a stop have a verb of their own, or wait for one. */

import {auxiliaries, finiteVerbs, isPast, mayHoldVerb, pronouns, speechVerbs} from '../../text/english.ts'
import {matchesOf} from '../../text/matches.ts'

/** Whether a stretch has a subject and no verb of its own but in a clause that hangs on a relative. */
export function subjectBefore(sentence: string): boolean {
  const [first = ''] = sentence.split(/,? (?:who|which|that|whose|where)\b/)
  return /\p{L}/u.test(first) && !mayHoldVerb(first.replace(/^[“"'‘\s]+/, ''))
}

/** Whether a small word begins what a sentence says of its subject. */
export function beginsPredicate(word: string): boolean {
  return auxiliaries.has(word) || (isPast(word) && (finiteVerbs.has(word) || speechVerbs.has(word)))
}

/** Whether the only verb of a stretch is that of a relative clause, so that the sentence still waits for its own. */
export function awaitsVerb(sentence: string): boolean {
  const [first = '', ...clauses] = sentence.split(/,? (?:who|which|that|whose|where)\b/)
  return clauses.length === 1 && /^\s*\p{Lu}/u.test(first) && !mayHoldVerb(first) && mayHoldVerb(clauses[0]!)
}

/** Words after which a verb does not belong to the clause that the preposition would begin. */
const binders = new Set('and or that which who whom where when whose to as than ,'.split(' '))

/** Behind these a word that looks like a verb is a noun: `weeks of strikes`, `the reports`. */
const nominal = new Set('of the a an its their his her our no these those'.split(' '))

/** Whether every word of a stretch that may be a verb hangs on what stands before it. */
export function bound(part: string): boolean {
  let before = ''
  for (const [word] of matchesOf(part, /[\p{L}'’-]+/gu)) {
    const lower = word.toLowerCase()
    if (pronouns.has(lower) && !binders.has(before)) return false
    if (mayHoldVerb(word) && !binders.has(before) && !nominal.has(before)) return false
    before = lower
  }
  return true
}

/** A verb that is no participle, right behind a comma: its subject stands before. */
export const finiteFirst =
  /^ (?:never \p{L}+ed\b|(?:never )?(?:stood|was|is|are|were|has|had|have|will|would|could|can|may|might|must|should|did|does|said|says|took|gave|went|came|began|became|saw|knew|fell|rose|ran|grew|threw|drew|flew|wrote|spoke|broke|chose|drove|met|told|made|won|lost|led|held|sent|kept|paid|got|found|felt|brought|sought|fought)\b)/u

/** `and re-elected in 2023`: a conjunction and a verb without a subject go on with the sentence; `but asked about it, he …` does not. */
export function verbFollows(rest: string): boolean {
  const verb = /^(?:and|or|but) (?:\p{L}+-)?(\p{L}+)[^,]*$/u.exec(rest)?.[1]
  return (
    verb !== undefined &&
    !pronouns.has(verb) &&
    (finiteVerbs.has(verb) || speechVerbs.has(verb) || /[^e]ed$/.test(verb))
  )
}
