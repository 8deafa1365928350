/** Words glued to what is known by its shape: an acronym, a number, a year, a newspaper, a genitive. */

import type {Document} from '../../document.ts'
import {isNewsAgency} from '../../furniture/agencies/agencies.ts'
import {report} from '../../report.ts'
import type {Lexicon} from '../../settings.ts'
import {matchesOf} from '../../text/matches.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import type {Paragraph} from '../../tree.ts'
import {
  BESIDE_FUNCTION_PER_MILLION,
  behindWord,
  HALF_PER_MILLION,
  known,
  leading,
  trailing,
} from './coming-apart.ts'

/** Words behind an acronym: `AFPthat`. An ending like `s` or `ed` is none of them. */
const behindAcronym =
  /^(\p{Lu}{2,6})(that|and|has|had|was|is|were|are|have|will|would|could|said|says|with|within|from|which|who|for|after|before|during|through|against|under|until|when|where|but|in|on|to|as|by|at|of|or|the|journalists?|reporters?|correspondents?|photographers?|members?|forces|troops|officials?|sanctions)$/u
/** Newspapers that others cite, in italics, with the next word behind their tag: `the Guardianwelcoming`. */
const housed =
  /^(Guardian|Telegraph|Figaro|Monde|Parisien|Mediapart|Libération|Liberation|Échos|Echos|Croix|Humanité|Équipe|Equipe|Franceinfo|Soir|País|Pais|Mundo|Vanguardia|Repubblica|Stampa|Spiegel|Politico|Bloomberg)(\p{Ll}{2,})$/u
/** Longest word that an ending can be. */
const ENDING = 4

function afterHouse(
  file: Document,
  {text, start}: Paragraph,
  index: number,
  word: string,
  lexicon: Lexicon,
): void {
  const [, house = '', behind = ''] = housed.exec(word) ?? []
  if (known(word.toLowerCase(), lexicon) || (vocabulary(file).get(word) ?? 0) > 1) return
  const functional = leading.has(behind) || trailing.has(behind) || behindWord.has(behind) || behind === 'is'
  if (!functional && (behind.length <= ENDING || lexicon.frequency(behind) < BESIDE_FUNCTION_PER_MILLION))
    return
  if (/[\p{L}\p{M}\p{N}_#@/\-.&]/u.test(text[index - 1] ?? ' ')) return
  if (!/^ ["“(]?[\p{L}\p{N}]/u.test(text.slice(index + word.length, index + word.length + 3))) return
  if (!readsAs('en', text, index, index + word.length)) return
  report(file, {
    start: start + index + house.length,
    end: start + index + house.length,
    after: ' ',
    message: `Unexpected word \`${word}\`, expected \`${house} ${behind}\``,
  })
}

/** `20children`: a number before what is counted, or before what goes on (`7.5at`); units are written so. */
const counted =
  /^(\d{1,3})(at|and|from|with|that|when|which|after|people|children|women|men|million|billion|percent|points?|[a-z]{3,}s)$/
export const acronymic = fact((word) => behindAcronym.test(word) || counted.test(word) || housed.test(word))

/** The word behind an acronym, a number or a newspaper. */
export function afterKnown(...place: Parameters<typeof afterAcronym>): void {
  if (housed.test(place[3])) afterHouse(...place)
  else afterAcronym(...place)
}

/** Initials that need no other mention. */
const initials = new Set('US USA UK EU UN TV UAE NATO IMF FBI CIA BBC CNN'.split(' '))

/** Who belongs to the acronym, rather than what follows it. */
const people = /^(?:journalist|reporter|correspondent|photographer|member|force|troop|official|sanction)s?$/

/** `told AFPthat`: the word behind an acronym which the text or the world knows, or behind a number. */
function afterAcronym(
  file: Document,
  {text, start}: Paragraph,
  index: number,
  word: string,
  lexicon: Lexicon,
): void {
  const number = counted.exec(word)
  if (number && !lexicon.has(number[2]!)) return
  const [, acronym = '', behind = ''] = number ?? behindAcronym.exec(word) ?? []
  // `7.5at`; `£4.5million` is the style of some papers.
  const decimal =
    number !== null && !/llion$/.test(number[2]!) && /\d\.$/.test(text.slice(Math.max(0, index - 2), index))
  if (!decimal && /[\p{L}\p{M}\p{N}_#@/\-.'’&]/u.test(text[index - 1] ?? ' ')) return
  // What the word behind governs follows it.
  if (
    !number &&
    !people.test(behind) &&
    !/^ ["“(]?[\p{L}\p{N}]/u.test(text.slice(index + word.length, index + word.length + 3))
  )
    return
  if (!readsAs('en', text, index, index + word.length)) return
  const words = vocabulary(file)
  if ((words.get(word) ?? 0) > 1) return
  const isKnown = number !== null || words.has(acronym) || initials.has(acronym) || isNewsAgency(acronym)
  if (!isKnown && (acronym.length < 3 || behind.length < 3)) return
  // `IPOwithin`: no ending of a brand is so long.
  const isSure = isKnown || behind.length > ENDING
  report(file, {
    start: start + index + acronym.length,
    end: start + index + acronym.length,
    after: ' ',
    ...(isSure ? {} : {tier: 'suggest' as const}),
    message: `Unexpected word \`${word}\`, expected \`${acronym} ${behind}\``,
  })
}

const genitive = /(?<=\p{Ll}{3}['’]s)(?=(\p{Ll}{4,})(?![\p{L}'’-]))/gu

/** `the minister'soffice`: the word behind a genitive, which nothing else can be. */
export function afterGenitive(file: Document, {text, start}: Paragraph, lexicon: Lexicon): void {
  if (!/['’]s\p{Ll}/u.test(text)) return
  for (const match of matchesOf(text, genitive)) {
    const word = match[1]!
    if (!lexicon.has(word) || lexicon.frequency(word) < HALF_PER_MILLION || known(`s${word}`, lexicon))
      continue
    if (!readsAs('en', text, match.index)) continue
    report(file, {
      start: start + match.index,
      end: start + match.index,
      after: ' ',
      message: `Unexpected word \`s${word}\` behind the apostrophe, expected \`s ${word}\``,
    })
  }
}
