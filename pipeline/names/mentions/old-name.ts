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

/** Names that English itself had for a place in another age; some are what another language says today (`Tiflis`, `Stettin`). */
const ofAnotherAge = new Set(
  (
    'stettin posen tiflis erivan lemberg lwow breslau danzig konigsberg koenigsberg reval dorpat memel kovno vilna wilna smyrna angora ' +
    'adrianople trebizond salonica salonika scutari monastir uskub durazzo valona ragusa spalato zara cattaro fiume agram ' +
    'laibach pressburg brunn olmutz karlsbad czernowitz tarnopol stanislau klausenburg kronstadt hermannstadt temesvar ' +
    'batum batoum elisavetpol alexandropol ekaterinodar yekaterinodar petrograd leningrad stalingrad tsaritsyn sverdlovsk ' +
    'gorky kuibyshev frunze leninakan kirovabad peking canton nanking mukden tientsin chungking formosa batavia bombay ' +
    'madras calcutta rangoon saigon christiania helsingfors'
  ).split(' '),
)
/** UTF-16 units on either side in which a year of that age tells it. */
const SAME_SUBJECT = 500
/** A year up to 1945, a century up to the nineteenth, an empire that is no more. */
const anotherAge =
  /(?<![\p{L}\p{N}.,:/€$£-])(?:1[0-8]\d\d|19[0-3]\d|194[0-5])(?![\p{L}\p{N}%/]|[.,:-]\d| (?:people|soldiers|troops|euros|dollars|roubles|rubles|kilomet|km|met(?:er|re)s|men|women|children|tonnes|tons))|\b(?:(?:[a-z]+teenth|tenth|eleventh|twelfth|1\d(?:th)) century|[Tt]sars?|[Tt]sarist|[Cc]zars?|Ottoman Empire|Russian Empire|Austro-Hungar\w+|Austria-Hungary|Habsburg\w*|Byzant\w+|Prussian?|Kaiser|the Reich|Weimar|Red Army|Wehrmacht|Bolsheviks?|World War|First World War|Nazis?|Gestapo|Stalag|Third Reich|Hitler|prisoners? of war|medieval|Middle Ages)/u

/** Whether a name of another age stands in a text, or a passage, about that age: `from Stettin to Danzig in 1920`. */
export function isOfItsAge(text: string, {start, end}: Mention, folded: string): boolean {
  if (!ofAnotherAge.has(folded)) return false
  return anotherAge.test(text.slice(Math.max(0, start - SAME_SUBJECT), end + SAME_SUBJECT))
}
