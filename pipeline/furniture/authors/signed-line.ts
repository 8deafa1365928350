/** Reads the lines that name who wrote an article and when: labels, names, dates. */
import type {Metadata} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {dateIn, monthOf} from '../../text/dates.ts'
import {isAgency} from '../agencies/agencies.ts'
import {signOff} from '../agencies/agency-signoff.ts'
import {fold, tokensOf} from '../phrases/folded.ts'
import {wordsOf} from '../phrases/tables.ts'
import {trieOf} from '../phrases/trie.ts'
import {fieldsOf} from './labelled-fields.ts'

export const name =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[eiu]|del|della|da|dos|van|von|der|den|la|le|al|bin|y|e|Mc\p{Lu}\p{L}+|O['’]\p{Lu}\p{L}+)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[eiu]|del|della|da|dos|van|von|der|den|la|le|al|bin|y|e)){1,4}$/u
const joint =
  /\s*(?:,|;|\/|·|•|\||\s[–—-]\s)\s*|\s+with(?: the)?\s+(?=\p{Lu}{2,}\b|Reuters|agenc)|\s+&\s+(?=\p{Lu})|\s+(?:and|et|y|e|und|en|i)\s+(?=\p{Lu})/u
export const role =
  /^(?:\p{L}+ ){0,3}(?:agencies|wires|editor|reporter|correspondents?|journalist|staff|writers?|columnist|news desk|newsroom|rédact\w*|journaliste|correspondant\w*|redacción|corresponsal|redakt\w*|korrespondent\w*|redazione|corrispondente|inviat[oa]|envoyée? spéciale?|enviad[oa] especial|redação|repórter)(?: (?:a|in|à|en|di|em|for|at|de) [\p{L} ]{2,30}| writers?| reporters?| editors?| correspondents?)?$/iu
export const weekday =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$|^(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|segunda|terça|quarta|quinta|sexta|feira|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)$/iu
export const onlyDate = /^[\p{L}\p{M}\d\s.,:;/|()+–—•·'’-]{6,110}$/u
/** A date in numbers, perhaps with a time, and nothing else. */
const numbersOnly =
  /^\s*:?\s*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:\s*(?:[-–—,|•·]|at|à|um|h)?\s*\d{1,2}[:hH.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)?$/iu
/** … and once more, for when it was changed. */
const numbersUpdated =
  /^\d{1,2}[./]\d{1,2}[./]\d{4}(?:,? \d{1,2}:\d{2})?(?:(?: - Updated? ?: | \| Updated (?:on )?)\d{1,2}[./]\d{1,2}[./]\d{4}(?:,? \d{1,2}:\d{2})?)?$/u
/** Where the next field begins in a line that took its fields together: `By Maria CostaPublished on …Modified on …`. */
const field =
  /(?<=[\p{L}\d).] ?)(?=(?:Published|Posted|Updated|Modified|Issued|Created|Last (?:updated|modified)|First published)(?: on| at)?[: ])|,\s+(?=(?:updated|modified|last updated)\b)/u
/** What each of several wrote or filmed: `Text by: Harbour Radio Follow | Video by: Maria Costa`. */
const part =
  /^(?:Text|Video|Images?|Photos?|Report|Story|Sound|Editing|Produced|Edited|Written)(?: by)?:? (?=\p{Lu})/u
/** … and the house that wrote it, where only the button tells: `Harbour Radio Follow`. */
const followed = /^\p{Lu}[\p{L}\p{N} ]{1,30} Follow$/u
/** A correspondent whom a broadcaster names in front of the text: `With our correspondent in Lagos, Maria Costa`. */
const stationed =
  /^(?:With|From|Of|By) our (?:(?:special|regional|permanent) )?(?:correspondents?|envoys?)(?: and our (?:(?:special|regional) )?(?:correspondents?|envoys?))? (?:in|at|on|to) (?:the )?\p{L}[\p{L}’' -]{2,30}, (.+)$/u
/** A house or names before the hour and the day, as broadcasters sign: `Harbour Radio with AFP 11:29 a.m., February 22, 2024`. */
const hourAndDay =
  /^(\p{Lu}[^:]{3,70}?),? (\d{1,2}[:h]\d{2}(?: ?[ap]\.?m\.?)?,? (?:on )?(?:\p{Lu}\p{L}{2,8} \d{1,2},? (?:19|20)\d{2}|\d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d{2}))$/u
/** The house as it speaks of its own: `The editorial staff of Harbour Radio`. */
const ownStaff = /^(?:The )?(?:editorial (?:staff|team|office)|newsroom|editors?) (?:of|at) \p{Lu}/u
/** The agency in front of the time: `AA | 26.06.2018 - 16:31`. */
const agencyFirst = /^([\p{L}][\p{L} .-]{1,28}?)\s*[|–—-]\s*(?=\d{1,4}[./-]\d)/u
/** Brackets around the whole: `[Editor in charge: Wang Xiaoming]`. */
const bracketed = /^[[(（【]([^[\]()（）【】]*)[\])）】]$/u
/** A time alone behind its label: `Updated: 11:02`. */
const timeOnly = /^\s*:?\s*\d{1,2}[:hH.]\d{2}(?:\s*(?:h|uhr|uur|hs|น|мск|[ap]\.?m))?\.?\s*$/iu
/** A date as Chinese, Japanese and Korean sites write it, perhaps with the time, and the source behind it. */
const eastern =
  /^(?:(?:发布时间|发布于|发表时间|更新时间|更新于|时间|公開日時|更新日時|公開|更新|配信|入力|입력|수정|승인|등록|기사입력|최종수정)\s*[:：]?\s*)?\d{4}\s*[年년./-]\s*\d{1,2}\s*[月월./-]\s*\d{1,2}\s*[日일.]?(?:\s*[（(]?[月火水木金土日월화수목금토일][）)])?\s*(?:(?:午前|午後|上午|下午|오전|오후|[AP]M)?\s*\d{1,2}\s*[:：時时시]\s*(?:\d{2})?(?:[:：]\d{2})?\s*[分분]?)?(?:\s*(?:来源|來源|出典|稿源|출처)\s*[:：]\s*\S{2,20})?(?:\s*(?:更新|配信|公開|发布|수정|작성))?$/u
/** The house behind an author’s name: `Henrique Coelho, g1 Rio`. */
const house = /^(?:\p{L}{1,4}\d|\p{Lu}{2,8})(?:\s\p{Lu}\p{L}+){0,2}$/u
/** Who reports from where, as German magazines put it. */
const reports = /^Aus \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:berichte[tn]|bericht von):? (\p{Lu}.{4,60})$/u
/** A name in a script without capitals; only a label with its colon says that it is one. */
const caseless = /^[\p{Lo}\p{M}]+(?:[ \u200c-][\p{Lo}\p{M}]+){1,3}$/u
/** Who wrote it with which agency: `Maria de la Costa, with AFP`. */
const besideAgency = /^(\p{Lu}[^,()\d]{3,60}?),? (?:with|avec|con|mit|com) (.{2,60})$/u
/** A house by its article, which people have none of. */
export const articled = /^(?:(?:L[eao]s?|The|El|Il|De[rn]?|Die|Das|O|A) |L['’])\p{Lu}/u
/** What the page offers behind an author’s name. */
export const button = /(?<=\p{L}{2}) (?:Follow(?:ing)?|Suivre|Seguir|Segui|Folgen)$/u
const helped = / (?:with|avec|con|mit|com|met) /
const handle = /\s*\(?@\w+\)?/gu

/** Where an author writes from, or as what: `(Brussels, European office)`. */
const post = /\s*\((?:[^()]|\([^()]{2,40}\)){2,80}\)/gu
/** … and words that no other bracket behind a name has. */
export const posted =
  /\b(?:correspondents?|correspondence|special (?:correspondent|envoy)s?|envoys?|(?:european|regional) (?:office|bureau)|correspondant\w*|correspondance|envoyée?s? spécia\w+|corresponsal\w*|enviad[oa]s? especial\w*|korrespondent\w*|inviat[oai]|corrispondent\w*)\b/iu

/** Names and what they are to the house: `MARIA COSTA and JOHN HALE, Harbour Post staff writers`. */
export const staffed = /,\s*(?:\p{L}+\s){0,3}staff (?:writers?|reporters?|correspondents?)$/iu
/** The place in front of a date with its time, and behind it: `Genoa (Italy) - 04 may 2021 - 22:17 CET`, `… 03:41 JST | Italy`. */
const placeFirst =
  /^\p{Lu}[\p{L}\p{M}’' .]{2,30}(?: \([\p{L} ]{2,30}\)| \/ \p{Lu}[\p{L}\p{M}’' .]{2,30})?\s[-–—|]\s(?=\d{1,2}\D.*\d:\d{2})/u
const placeLast = /(?<=\d:\d{2}.{0,12})\s\|\s\p{Lu}[\p{L}\p{M}’' -]{2,30}$/u

const known = new Map<string, ReadonlySet<string>>()
/** What stands between date and time, and what says how long ago. */
const joints =
  'a as au em de del las hs h om uur o clock godz g r w в о об saat tarihi på kl klo alle ore das dia ha anos ano meses mes dias horas minutos semanas mis le la il den der modifica мск'

/** Weekdays of a language, the words of its labels for dates, and small words around them, folded. */
function dateWords(language: string): ReadonlySet<string> {
  let words = known.get(language)
  if (!words) {
    const labels = [...wordsOf(language, 'dated')].flatMap((phrase) => phrase.split(' '))
    const weekdays = packFor(language)?.words.weekdays ?? []
    words = new Set([...joints.split(' '), ...labels, ...weekdays.map(fold)])
    known.set(language, words)
  }
  return words
}

export function namesIn(text: string): string[] | undefined {
  const items = text
    .replace(handle, '')
    .replace(post, '')
    .split(joint)
    .map((item) => item.trim().replace(button, ''))
    .filter((item) => item !== '')
  const authors: string[] = []
  for (const [index, item] of items.entries()) {
    if (index > 0 && authors.length > 0 && house.test(item)) continue
    if (
      dateIn(item) !== undefined ||
      /^\d{1,2}:\d{2}|^\d{4}$|^(?:published|updated|publié|mis à jour|publicado|actualizado)/i.test(item)
    )
      continue
    if (isAgency(item) || role.test(item)) continue
    // `Le Phare with AFP`: the house and its agency, nobody by name.
    if (index === 0 && articled.test(item) && items.slice(1).some(isAgency)) continue
    if (monthOf(item) && /\d/.test(item)) continue
    if (!name.test(item) && !/^\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3}$/u.test(item)) return undefined
    if (item.split(/\s+/).some((word) => weekday.test(word))) return undefined
    authors.push(item)
  }
  return authors
}

const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = new RegExp(
  String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?\.? ${monthWord}\.?,?(?: \d{4})?(?!\d)|(?:\b\d{4},? )?(?<![\p{Ll}])${monthWord}\.? ?\d{1,2}(?:st|nd|rd|th)?(?:[,.]? ?\d{4})?(?!\d)|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)`,
  'giu',
)
const hour =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:hours|hrs|h|o['’]clock|clock|[ap]\.?m\.?)|(?:UTC|GMT|CES?T|E[SD]T)(?![+-]))?(?![\d\p{L}])/giu
/** What stands around them and says nothing else. */
const stampWords =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[.,]|\breading time:? \d{1,2} min(?:utes?)?\b|\(?\b(?:UTC|GMT|CES?T|E[SD]T|MSK|IST|BST)\b ?(?:[+-] ?\d{1,2}(?::?\d{2})?)?\)?|\(\p{Lu}\p{Ll}+ time\)|\b(?:news )?ID:? ?\d{4,}|\b\d{1,2} min(?:utes|s)?(?: of)?(?: read(?:ing)?)?\b|\b(?:first|last|date|time|clock|today|yesterday|on|at|the|published|posted|updated?|modified|created|creation|release|publication|local|edit(?:ed)?|changed?|of)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu
const stampLabel = /\b(?:published|posted|updated?|modified|changed?|created|creation|today|yesterday)\b/iu
/** A section or a place beside day and hour. */
const besideStamp = /^\p{Lu}[\p{L}&’'-]{2,20}(?: \p{Lu}[\p{L}&’'-]{2,20}){0,2}$/u
/** The site’s address behind them: `13 October 2008 [14:23] – Today.Az`. */
const address = /\s[–—|-]\s\p{Lu}[\p{L}\d]{2,20}\.\p{L}{2,4}$/u
/** Day of the week, hour and zone, which only a stamp gives together. */
const zoned =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)? (?:UTC|GMT|CES?T|E[SD]T|MSK)$/iu

/** A year into which the hour has run: `12/5/202309:41 PM`. */
const yearAndHour = /\b\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?=\d{2}:\d{2})/gu

/** A line of days, hours, their labels and zones, whatever stands between them: `17:22 | 04.12.2024 | Genoa |`. */
function stampOf(line: string): Partial<Metadata> | undefined {
  if (zoned.test(line)) return {}
  const text = line.replace(yearAndHour, '$& ')
  const dayless = text.replace(day, ' ')
  const hourless = dayless.replace(hour, ' ')
  const hasDay = dayless !== text
  const hasHour = hourless !== dayless
  if (!(hasDay && (hasHour || stampLabel.test(text))) && !(hasHour && stampLabel.test(text))) return undefined
  const rest = hourless
    .replace(address, ' ')
    .replace(stampWords, ' ')
    .replace(/[\s|•·,;:()[\]/+–—-]+/gu, ' ')
    .trim()
  // With an hour alone or a label alone nothing else may stand there.
  if (rest !== '' && !(hasDay && hasHour && besideStamp.test(rest))) return undefined
  const published = dateIn(text)
  return published ? {published} : {}
}

/** How often a page was read, behind its day: `23 October 2020 Read: 516`. */
const readers =
  /(?<=\d.*)\s+(?:read|views?|viewed|reads|hits|gelesen|aufrufe|lu|vues|lecturas|leído|letto|просмотров|прочитано|переглядів|okunma|baxış|oxunub)\s?:?\s?\d[\d., ]*$|(?<=\d:\d{2}.{0,14}\d{4}) \d{2,6}$/iu
/** A name that a page prints behind its picture and once more: `Maria CostaMaria Costa`. */
export const twice = /^(\p{Lu}[\p{L}\p{M}’'.-]+(?: [\p{L}\p{M}’'.-]+){1,3})\s?\1$/u

/** A name, the day and the time of reading in one: `Maria CostaOctober 18, 202010min`. */
const intoDay =
  /^(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2})(?=\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d{2})(\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})(?:\d{1,2} ?min(?:s|utes?)?(?: read)?)?$/u
/** Name and source behind their labels: `Author: Maria Costa Source: our correspondent`. */
const sourced = /^Authors?: ?(\p{Lu}.{3,60}?) Source: ?\p{L}.{1,60}$/u

/** A house between an author and the day, and one in front of the day, perhaps with another behind: `HarbourDaily, October 11th, 2023 — PORT`. */
const between = /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)?$/u
const houseAndDay =
  /^\p{Lu}[\p{L}\d.-]{2,20}, (\p{Lu}\p{L}{2,8} \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d{2})(?:,? \d{1,2}:\d{2})?(?: [–—-] \p{Lu}{3,14})?$/u

/** An author and the address of the house: `Maria Costa, harbour.az`; for whom somebody wrote. */
export const ofSite = /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+), [a-z\d-]{3,20}\.[a-z]{2,4}$/u
const commissioned = /, (?:specially|especially|exclusively|special) for \p{Lu}.{2,40}$/u

/** Names, and behind a dash the day with its hour: `Maria Costa, Rosa Lima — Tuesday, 6 June 2023, 18:55`. */
const namesAndDay =
  /^(\p{Lu}[^\d:—–]{3,90}?) [—–-] ((?:\p{Lu}\p{Ll}{2,8}day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}),? (?:19|20)\d{2},? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)$/u

/** Links to the article in other languages, behind its hour: `09 December 2023 / 08:59 RU`. */
const editions =
  /(?<=\d[:.]\d\d)(?: (?:EN|RU|AZ|HY|AM|TR|UA|KA|GE|FR|DE|ES|AR|FA|KZ|UZ|PL|RO|IT|ENG|RUS|ARM|AZE|GEO))+$/u

/** What a line says of who wrote an article and when; nothing where it says anything else. */
export function read(line: string, language: string): Partial<Metadata> | undefined {
  const doubled = twice.exec(line)
  if (doubled) return {authors: [doubled[1]!]}
  const glued = intoDay.exec(line)
  const published = glued && dateIn(glued[2]!)
  if (published) return {authors: [glued[1]!], published}
  const labelled = sourced.exec(line)
  const names = labelled && namesIn(labelled[1]!)
  if (names && names.length > 0) return {authors: names}
  const labels = /:|\. .* by /.test(line) ? fieldsOf(line, namesIn) : undefined
  if (labels) return labels
  const signedDay = namesAndDay.exec(line)
  const signers = signedDay && namesIn(signedDay[1]!)
  const on = signedDay && dateIn(signedDay[2]!)
  if (signers && signers.length > 0 && on) return {authors: signers, published: on}
  const forHouse = ofSite.exec(line)?.[1]
  const signed = forHouse === undefined ? undefined : namesIn(forHouse)
  if (signed?.length === 1) return {authors: signed}
  const written = line.replace(commissioned, '').replace(editions, '')
  const whole = (/\d[\d., ]*$/.test(written) ? written.replace(readers, '') : written).replace(
    /(?<=\S)\s?\|\s?(?=\S)/gu,
    ' | ',
  )
  const parts = whole.split(/ \| /)
  if (parts.length > 1 && parts.every((one, at) => part.test(one) || (at > 0 && followed.test(one)))) {
    // A house writes itself in capitals.
    const named = parts
      .map((one) => one.replace(part, '').replace(button, ''))
      .filter((one) => /\p{Ll}/u.test(one))
    const authors = named.flatMap((one) => namesIn(one) ?? [])
    return authors.length > 0 ? {authors} : {}
  }
  // `By Rosa Lima - Trend:` above the text.
  if (/^By \p{Lu}.* [-–—] \p{Lu}[\p{L} ]{1,20}:$/u.test(whole)) return readOne(whole.slice(0, -1), language)
  const fields = whole.split(field)
  if (fields.length > 1) {
    const all = fields.map((one) => readOne(one.trim(), language, true))
    // `Harbour Post Maria COSTA Published on …`: names in front of the days.
    const authors = all[0] ? undefined : namesIn(fields[0]!.trim())
    if (authors && authors.length > 0 && /^\p{Lu}/u.test(whole)) all[0] = {authors}
    if (all.every((one) => one !== undefined)) return Object.assign({}, ...all.toReversed())
  }
  const inside = bracketed.exec(whole)?.[1]
  if (inside?.includes(':')) return readOne(inside.trim(), language)
  if (parts.length === 2 && numbersUpdated.test(whole)) {
    const published = dateIn(parts[0]!)
    return published ? {published} : {}
  }
  // `Maria Costa and Rosa Lima | 22.12.2024 - Update : 22.12.2024`
  if (parts.length === 2 && numbersUpdated.test(parts[1]!)) {
    const authors = namesIn(parts[0]!)
    const published = dateIn(parts[1]!.split(' - ')[0]!)
    if (authors && authors.length > 0) return {authors, ...(published ? {published} : {})}
  }
  // `Maria Costa | Harbour12 | Updated 12/10/23 21:07`
  if (parts.length === 3 && between.test(parts[1]!) && stampOf(parts[2]!)) {
    const authors = namesIn(parts[0]!)
    if (authors && authors.length > 0) return {...stampOf(parts[2]!), authors}
  }
  const own = houseAndDay.exec(whole)
  const day = own && dateIn(own[1]!)
  if (day) return {published: day}
  // `By the editors | Today, 11:52 pm`
  if (parts.length === 2 && parts[1] && stampOf(parts[1])) {
    const signed = readOne(parts[0]!, language, true)
    if (signed) return {...stampOf(parts[1]), ...signed}
  }
  const agency = agencyFirst.exec(whole)
  if (agency && isAgency(agency[1]!)) return readOne(whole.slice(agency[0].length), language)
  return readOne(whole.replace(placeFirst, '').replace(placeLast, ''), language) ?? stampOf(whole)
}

/** … of which each field is one. */
function readOne(whole: string, language: string, fielded = false): Partial<Metadata> | undefined {
  // The house beside its dates: `By RFI`, `By FRANCE 24`.
  if (fielded && /^By \p{Lu}{2,}(?: \d{1,3})?$/u.test(whole)) return {}
  const far = stationed.exec(whole)
  const correspondents = far && namesIn(far[1]!)
  if (correspondents && correspondents.length > 0) return {authors: correspondents}
  const dateline = hourAndDay.exec(whole)
  const published = dateline && dateIn(dateline[2]!)
  if (published) {
    const [, left] = dateline
    if (ownStaff.test(left!) || signOff(left!)) return {published}
    const names = namesIn(left!)
    if (names && names.length > 0) return {authors: names, published}
    if (/ with /.test(left!) && signOff(left!.slice(left!.lastIndexOf(' with ') + 1))) return {published}
  }
  const trie = trieOf(language)
  const tokens = tokensOf(whole, 0)
  if (eastern.test(whole)) {
    const published = dateIn(whole)
    return published ? {published} : {}
  }
  if (tokens.length < 2) return undefined
  const from = language === 'de' ? reports.exec(whole) : null
  const reporters = from ? namesIn(from[1]!) : undefined
  if (reporters && reporters.length > 0) return {authors: reporters}
  // `By our correspondent`: nobody is named.
  if (tokens.length >= 3 && trie.whole(tokens, 0, tokens.length)?.has('bylines')) return {}
  const count = trie.prefix(tokens, 0, 'bylines')
  if (count > 0 && (count > 1 || wordsOf(language, 'bylines').has(tokens[0]!.word))) {
    const rest = whole.slice(tokens[count - 1]!.end).replace(/^\s*[.:：]?\s*/u, '')
    if (/^\s*:/.test(whole.slice(tokens[count - 1]!.end)) && caseless.test(rest)) return {authors: [rest]}
    // `of Maria Costa` is how `di` and `de` are translated; with a capital it begins a title.
    // … and so are `von` and `od`: `from Maria Costa`.
    const authors = /^(?:O[fF]|F(?:rom|ROM))\b(?! ?:)/.test(whole) ? undefined : namesIn(rest)
    // `Written by Franceinfo with AFP`: the house signs.
    const bare = rest.replace(button, '')
    if (!authors && (count > 1 || helped.test(bare)) && signOff(bare)) return {credits: [bare]}
    if (authors && authors.length <= 5 && /^\p{Lu}|^@/u.test(rest)) {
      const published = dateIn(rest)
      // An agency alone is no author, but it signs the line as well as one beside a date.
      if (authors.length > 0 || published || fielded)
        return {...(authors.length > 0 ? {authors} : {}), ...(published ? {published} : {})}
      if (/ with /.test(rest)) return {credits: [whole]}
    }
  }
  // … with the agency behind them, or a house with one.
  const own = count > 0 ? whole.slice(tokens[count - 1]!.end).trim() : whole
  const beside = besideAgency.exec(own.replace(/ (?:news )?agenc(?:y|ies)$/u, ''))
  const shared = beside && signOff(`with ${beside[2]!}`) ? namesIn(beside[1]!) : undefined
  if (shared && shared.length > 0)
    return articled.test(own) ? {credits: [own]} : {authors: shared, credits: [beside![2]!]}
  // A signature without a label: names, each or all with their post.
  if ((posted.test(whole) && whole.endsWith(')')) || staffed.test(whole)) {
    const authors = namesIn(whole)
    if (authors && authors.length > 0 && authors.length <= 5) return {authors}
  }
  const dated = trie.prefix(tokens, 0, 'dated')
  const single =
    dated > 0 &&
    wordsOf(language, 'dated').has(
      tokens
        .slice(0, dated)
        .map((token) => token.word)
        .join(' '),
    )
  // `Modified on: 05/08/2024 - 15:35`: certainly a date, though not certainly which.
  if (dated > 0 && timeOnly.test(whole.slice(tokens[dated - 1]!.end))) return {}
  if (dated > 0 && numbersOnly.test(whole.slice(tokens[dated - 1]!.end))) {
    const published = dateIn(whole)
    return published ? {published} : {}
  }
  if (onlyDate.test(whole) && (dated > 0 || /^\W*(?:\p{L}+[.,]?\s+){0,3}\d/u.test(whole))) {
    const published = dateIn(whole)
    // Besides the date only its label, a weekday, a time and a zone.
    const strange = tokens.filter(
      (token) =>
        !/^\d/.test(token.word) &&
        monthOf(token.word) === undefined &&
        !weekday.test(token.word) &&
        !dateWords(language).has(token.word),
    )
    const label = single || dated > 1 ? dated : 0
    if (
      published &&
      tokens.length <= 26 &&
      strange.filter(
        (token) =>
          tokens.indexOf(token) >= label &&
          !/^(?:at|a|as|le|on|the|to|of|de|del|um|uhr|ore|alle|utc|gmt|cet|cest|est|edt|ist|am|pm|et|und|y|e|h|min|the|st|nd|rd|th|hs|m|p|updated|modified|posted|published|publie|modifie|mis|jour|publicado|actualizado|aktualisiert|aggiornato|atualizado|last|local|time|london|paris|moscow|jst|kst|hkt|sgt|msk|eet|eest|bst|pst|pdt|cdt|brt|clt|cot|trt)$/.test(
            token.word,
          ),
      ).length === 0
    ) {
      return {published}
    }
  }
  return undefined
}
