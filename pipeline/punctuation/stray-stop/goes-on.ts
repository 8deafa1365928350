/** Whether what stands behind a stop is no sentence of its own, so that the one before goes on. */
import {auxiliaries, boundJoiners, isPast, joiners, mayHoldVerb} from '../../text/english.ts'
import type {Stop} from './stop.ts'
import {awaitsVerb, beginsPredicate, bound, finiteFirst, subjectBefore, verbFollows} from './verbs.ts'

/** A preposition with nothing but a quotation behind it: `the talks. as “clear, open and useful”.` */
const onlyQuoted = /^(?:as|of|about|with|by|for|to) [“"][^“”"\n]{3,200}[”"](?:[.!?](?:\s|$)|$)/u
const QUOTED = 220

/** What no sentence ends in. */
const unfinished = new Set(
  'the a an and or but that which whose my your our their its very every of because although than into between among per'.split(
    ' ',
  ),
)

/** Whether a sentence has to go on behind its last word: an article, an auxiliary before its participle, or a noun phrase that has had no verb. */
export function leadsOn({left, word, before}: Stop): boolean {
  if (unfinished.has(left)) return true
  if (
    (auxiliaries.has(left) || left === 'been' || left === 'being') &&
    (isPast(word) || /(?:ing|en)$/.test(word))
  )
    return true
  // `The ship sank. he left`: a clause of its own, whatever its first half is.
  if (/^(?:he|she|they|we)$/.test(word)) return false
  const clause = /[^;:”“"]*$/.exec(before)![0].trim()
  return (
    /^(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) \p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)*$/u.test(
      clause,
    ) && !mayHoldVerb(clause)
  )
}

/** Whether a word goes on with the sentence before it, whatever stands behind. */
function continues(word: string, rest: string): boolean {
  if (
    /^(?:including|especially|particularly|namely|whereby|which|whose|whom|who|and|or|nor|than)$/.test(word)
  )
    return true
  return (
    /^(?:according|despite|regarding|concerning|amid|instead|due|thanks|rather|along|together|compared|except|such|even|mainly|mostly|partly|only|not|like)$/.test(
      word,
    ) && !/[,?]/.test(rest)
  )
}

/** A clause that hangs on another, with none behind it: no sentence of its own. */
function dependent(word: string, rest: string): boolean {
  return /^(?:when|while|because|although|though|whereas|unless|who|which)$/.test(word) && !/[,?]/.test(rest)
}

/** Prepositions that mostly belong to the noun or verb before them. */
const prepositions = new Set(
  'of in on at by for from with to into onto upon over under between among during against without within through throughout across along around behind beside beyond despite inside outside near off per since towards until via about above below after before'.split(
    ' ',
  ),
)

/**
 * Whether what a preposition begins has no clause of its own, so that it belongs to the words before the stop:
 * `of the mine will not last`, where nothing can be the subject; `for the last time and gave the keys`, where every
 * verb hangs on a conjunction or relative; `in the semi-final, stood up`, where the verb follows the comma at once.
 */
function goesOn(word: string, rest: string): boolean {
  const [first = '', ...others] = rest.split(/(?<!\d),(?!\d)/)
  if (word === 'of') {
    if (
      /^of (?:those|these|them|all|both|course|whom|the )?\d|^of (?:those|these|them|all|both|course|whom)\b/.test(
        rest,
      )
    )
      return false
    if (mayHoldVerb(first)) return true
    return others.every(
      (part) =>
        !mayHoldVerb(part) || bound(part) || /^ (?:and|or|but|which|who|that|where|when)\b/.test(part),
    )
  }
  if (!bound(first)) return false
  return others.every((part) => bound(part) || finiteFirst.test(part))
}

/** Whether what a joining word begins hangs on the sentence before it. */
function hangsOn({text, at, left, word, rest}: Stop): boolean {
  return (
    boundJoiners.has(word) ||
    verbFollows(rest) ||
    !(rest.includes(',') || mayHoldVerb(rest.split(/ as (?:if|though)\b/, 1)[0]!)) ||
    (prepositions.has(word) && goesOn(word, rest)) ||
    (word === 'to' && !rest.includes(',') && /^to (?:the|an?|his|her|its|their|this|that)\b/.test(rest)) ||
    dependent(word, rest) ||
    onlyQuoted.test(text.slice(at + 2, at + 2 + QUOTED)) ||
    (/^\d/.test(left) && /^(?:and|or|but)$/.test(word))
  )
}

/** Where a stop stands that parts nothing, and what is expected for it; nothing where a sentence may begin behind it. */
export function whereInSentence(
  stop: Stop,
  isScaled: boolean,
  isOpen: boolean,
): {readonly where: string; readonly after: '' | ','} | undefined {
  const {word, rest, before, isPlain} = stop
  const cut = (where: string, after: '' | ',' = ''): {where: string; after: '' | ','} => ({where, after})
  if (isPlain && (joiners.has(word) || word === 'when') && hangsOn(stop))
    return cut('in the middle of a sentence')
  if (isScaled) return cut('between a number and what it counts')
  if (isOpen) return cut('where the sentence has to go on')
  // `nobody can tell. not even the mayor`
  if (isPlain && /^not even [^,?]+(?:,[”"]|$)/.test(rest)) return cut('before what is no sentence', ',')
  if (isPlain && continues(word, rest)) return cut('in the middle of a sentence')
  // No sentence begins with a small verb: its subject stands before the stop.
  if (isPlain && beginsPredicate(word) && subjectBefore(before)) return cut('before the verb of the sentence')
  // `the car in which she was traveling. to the port turned around`
  if (isPlain && prepositions.has(word) && mayHoldVerb(rest) && awaitsVerb(before))
    return cut('before the sentence has had its verb')
  return undefined
}
