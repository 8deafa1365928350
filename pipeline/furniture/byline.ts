/** Finds lines that name the author or the time of an article. */
import type {Metadata} from '../document.ts'
import {packFor} from '../languages/index.ts'
import {dateIn, monthOf} from '../layout/dates.ts'
import type {Line} from '../passage.ts'
import {linesOf, proseShaped} from '../passage.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {isAgency, mayNameAgency} from './agencies.ts'
import {cutAgencies, signOff} from './agency-signoff.ts'
import {cutLines} from './cut.ts'
import {among, fold, noticesOf, tokensOf, trieOf, wordsOf} from './phrases.ts'

/** Lines at either end in which they stand … */
const EDGE = 5
/** … or at the head so many, where sections and a standfirst push them down. */
const HEAD = 9
/** Dates alone on their lines from which on those below the first text are headings. */
const CHRONICLE = 3
const bullet = /^[-–—•·*] /
/** Longest line of that kind. */
const LONGEST = 140

const name =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[eiu]|del|della|da|dos|van|von|der|den|la|le|al|bin|y|e|Mc\p{Lu}\p{L}+|O['’]\p{Lu}\p{L}+)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[eiu]|del|della|da|dos|van|von|der|den|la|le|al|bin|y|e)){1,4}$/u
const joint =
  /\s*(?:,|;|\/|·|•|\||\s[–—-]\s)\s*|\s+with(?: the)?\s+(?=\p{Lu}{2,}\b|Reuters|agenc)|\s+&\s+(?=\p{Lu})|\s+(?:and|et|y|e|und|en|i)\s+(?=\p{Lu})/u
const role =
  /^(?:\p{L}+ ){0,3}(?:editor|reporter|correspondents?|journalist|staff|writers?|columnist|news desk|newsroom|rédact\w*|journaliste|correspondant\w*|redacción|corresponsal|redakt\w*|korrespondent\w*|redazione|corrispondente|inviat[oa]|envoyée? spéciale?|enviad[oa] especial|redação|repórter)(?: (?:a|in|à|en|di|em|for|at|de) [\p{L} ]{2,30}| writers?| reporters?| editors?| correspondents?)?$/iu
const weekday =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$|^(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|segunda|terça|quarta|quinta|sexta|feira|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)$/iu
const onlyDate = /^[\p{L}\p{M}\d\s.,:;/|()+–—•·'’-]{6,110}$/u
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
/** A house in capitals behind its label. */
const houseAlone = /^By: \p{Lu}{2,}(?: \p{Lu}{2,}| \d{1,3})?$/u
/** A correspondent whom a broadcaster names in front of the text: `With our correspondent in Lagos, Maria Costa`. */
const stationed =
  /^(?:With|From|Of|By) our (?:(?:special|regional|permanent) )?(?:correspondents?|envoys?)(?: and our (?:(?:special|regional) )?(?:correspondents?|envoys?))? (?:in|at|on|to) (?:the )?\p{L}[\p{L}’' -]{2,30}, (.+)$/u
/** … or whom it does not: a line of its own, with a comma as if the text went on. */
const placed =
  /^(?:With|From|Of) our (?:(?:special|regional|permanent) )?(?:correspondents?|envoys?) (?:in|at|on) (?:the )?\p{Lu}[\p{L}’' -]{2,30},$/u
/** A house or names before the hour and the day, as broadcasters sign: `Harbour Radio with AFP 11:29 a.m., February 22, 2024`. */
const hourAndDay =
  /^(\p{Lu}[^:]{3,70}?),? (\d{1,2}[:h]\d{2}(?: ?[ap]\.?m\.?)?,? (?:on )?(?:\p{Lu}\p{L}{2,8} \d{1,2},? (?:19|20)\d{2}|\d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d{2}))$/u
/** The house as it speaks of its own: `The editorial staff of Harbour Radio`. */
const ownStaff = /^(?:The )?(?:editorial (?:staff|team|office)|newsroom|editors?) (?:of|at) \p{Lu}/u
/** When a text was changed, in brackets before its first words. */
const changed =
  /^\[(?:(?:Article|Last|Text) )?(?:updated?|modified|published|posted)(?: on| at)?:? [^\][]{5,60}\]\s*/iu
/** … and behind it: `Maria Costa Genoa (Italy), special correspondent`. */
const endPost =
  /^(\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}(?: \([^()]{2,40}\))?, (?:special |regional )?(?:correspondents?|envoys?)$/u
/** … without a comma, below the headline: `MARIA COSTA Correspondent in Rome`. */
const headPost =
  /^(\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){1,3}) (?:[Ss]pecial |[Rr]egional )?(?:[Cc]orrespondent|[Ee]nvoy)(?: (?:in|to|for) \p{Lu}[\p{L}’' -]{2,30})?$/u
/** What a site left of its label when the name was a picture or a link. */
const stub = /^(?:By|From|Of|Von|Par|Por|Di|De)$/
/** The agency in front of the time: `AA | 26.06.2018 - 16:31`. */
const agencyFirst = /^([\p{L}][\p{L} .-]{1,28}?)\s*[|–—-]\s*(?=\d{1,4}[./-]\d)/u
/** A place in front of a date. */
const oneWord = /^\p{Lu}[\p{L}’'-]{3,20}$/u
/** The label on a line of its own, without a colon. */
const lone = /^(?:Authors?|Written by|Text by|By)$/
/** Brackets around the whole: `[Editor in charge: Wang Xiaoming]`. */
const bracketed = /^[[(（【]([^[\]()（）【】]*)[\])）】]$/u
const SIGNATURE_WORDS = 9
/** Lines that names and buttons take up below their label. */
const BLOCK_LINES = 8
const buttonLine = /^(?:Follow|[|,&])$/i
/** `Maria Costa in Genoa` */
const from =
  /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}) (?:in|from|reporting from) \p{Lu}[\p{L}\p{M}'’ -]{2,30}$|^By:? \p{Lu}\p{L}{1,4}(?: \d{1,3})?$/u
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
const articled = /^(?:(?:L[eao]s?|The|El|Il|De[rn]?|Die|Das|O|A) |L['’])\p{Lu}/u
/** What the page offers behind an author’s name. */
const button = /(?<=\p{L}{2}) (?:Follow(?:ing)?|Suivre|Seguir|Segui|Folgen)$/u
const handle = /\s*\(?@\w+\)?/gu

/** Where an author writes from, or as what: `(Brussels, European office)`. */
const post = /\s*\((?:[^()]|\([^()]{2,40}\)){2,80}\)/gu
/** … and words that no other bracket behind a name has. */
const posted =
  /\b(?:correspondents?|correspondence|special (?:correspondent|envoy)s?|envoys?|(?:european|regional) (?:office|bureau)|correspondant\w*|correspondance|envoyée?s? spécia\w+|corresponsal\w*|enviad[oa]s? especial\w*|korrespondent\w*|inviat[oai]|corrispondent\w*)\b/iu

/** Names and what they are to the house: `MARIA COSTA and JOHN HALE, Harbour Post staff writers`. */
const staffed = /,\s*(?:\p{L}+\s){0,3}staff (?:writers?|reporters?|correspondents?)$/iu
/** The place in front of a date with its time, and behind it: `Genoa (Italy) - 04 may 2021 - 22:17 CET`, `… 03:41 JST | Italy`. */
const placeFirst =
  /^\p{Lu}[\p{L}\p{M}’' .]{2,30}(?: \([\p{L} ]{2,30}\)| \/ \p{Lu}[\p{L}\p{M}’' .]{2,30})?\s[-–—|]\s(?=\d{1,2}\D.*\d:\d{2})/u
const placeLast = /(?<=\d:\d{2}.{0,12})\s\|\s\p{Lu}[\p{L}\p{M}’' -]{2,30}$/u

/** Most words of a line of agencies. */
const AGENCY_WORDS = 6
const known = new Map<string, ReadonlySet<string>>()
/** What stands between date and time, and what says how long ago. */
const joints =
  'a as au em de del las hs h om uur o godz g r w в о об saat tarihi på kl klo alle ore das dia ha anos ano meses mes dias horas minutos semanas mis le la il den der modifica мск'

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

function namesIn(text: string): string[] | undefined {
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

export const byline: Rule = {
  id: 'byline',
  finds: 'lines at an end of the article that name its author or its time',
  why: 'They are metadata and kept as such. Only whole lines among the first and last five, made of a label, names and dates; `By` and `Von` in sentences stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nBy: HARBOUR RADIO Follow\n\nThe dockers have met.\n\nFrom our correspondent in Genoa,\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe dockers have met.\n\nThe strike goes on in the port.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy our special correspondent in Genoa, Maria Costa\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nText by: HARBOUR RADIO Follow | Video by: Maria Costa\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria R. Costa\n\nRosa Lima\n\nGenoa / Rome - 27 SEPT 2023 - 20:34 CEST\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria R. Costa', 'Rosa Lima'], published: '2023-09-27T20:34'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria R. Costa\nGenoa (Italy) - 27 SEPT 2023 - 20:34 CEST\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria R. Costa'], published: '2023-09-27T20:34'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nText by:\nMaria COSTA\nFollow\n|\nPaolo ROSSI\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria COSTA', 'Paolo ROSSI']},
    },
    {
      before: 'Dockers of Genoa strike\n\nMaria de la Costa, with AFP\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria de la Costa'], credits: ['AFP']},
    },
    {
      before: 'The dockers met in Genoa.\n\nMaria Costa (Genoa (Italy), special envoy)',
      after: 'The dockers met in Genoa.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy Maria Costa and John Hale\n\nPublished on 15 May 2021 at 23:35\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa', 'John Hale'], published: '2021-05-15T23:35'},
    },
    {
      before:
        'By Maria Costa (Brussels, European office)\n\nThe strike goes on.\n\nMaria Costa (Brussels, European office)',
      after: 'The strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'A cura di Maria Costa\n\nLo sciopero continua.',
      after: 'Lo sciopero continua.',
      language: 'it',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Publié le 15 mai 2021 à 23h35\n\nLa grève continue.',
      after: 'La grève continue.',
      language: 'fr',
      metadata: {published: '2021-05-15T23:35'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy Maria CostaPublished on: 15/05/2021 - 23:35 Modified on: 16/05/2021 - 09:11\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa'], published: '2021-05-15T23:35'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMARIA COSTA Correspondent in Rome\n\nSunday, May 2, 2021\n\nThe strike goes on.\n\n[Editor in charge: Rosa Lima]',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['MARIA COSTA', 'Rosa Lima'], published: '2021-05-02'},
    },
    {
      before: 'Dockers of Genoa strike\n\nFrom\n\nAA | 26.05.2021 - 16:31\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {published: '2021-05-26T16:31'},
    },
    {
      before:
        'Dockers of Genoa strike\n\n• By AFP\n\n• Published on 25/05/2024 at 08:21\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nText by: HARBOUR 24 Follow | HARBOUR 24 Follow\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa and Rosa Lima Melo | 22.12.2024 - Update : 22.12.2024\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
      metadata: {authors: ['Maria Costa', 'Rosa Lima Melo'], published: '2024-12-22'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nHarbour-Post Maria COSTA Published on 07/13/2023 at 10h32\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before: 'Dockers of Genoa strike\n\nUpdated at 3:47 p.m.\n\nBy: HR\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'The port\n\nDockers of Genoa strike\n\nThe dockers of Genoa have closed the port and ask for more pay for the night.\n\nAuthor\nMaria Costa\n\n19 September 2023 at 21:12\n\nWith our correspondent in Genoa, Rosa Lima\n\nThe strike in the port goes on, and nobody knows for how long it will last.\n\nIt rains.\n\nShips wait.\n\nIt is cold.\n\nNobody sails.\n\nSo they wait.',
      after:
        'The port\n\nDockers of Genoa strike\n\nThe dockers of Genoa have closed the port and ask for more pay for the night.\n\nThe strike in the port goes on, and nobody knows for how long it will last.\n\nIt rains.\n\nShips wait.\n\nIt is cold.\n\nNobody sails.\n\nSo they wait.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe port is closed.\n\nLa Marina\n\nGenoa\n\n07/29/2023 06:00\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe port is closed.\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nHarbour-Post Maria COSTA. Published on 04/10/2023 at 07:15\n\n07/29/2023 06:00 | Updated 07/29/2023 11:42\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before: 'GENOA, Italy, Feb. 26\n\nBy Maria Costa - Trend:\n\nThe strike goes on.',
      after: 'GENOA, Italy, Feb. 26\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Dockers of Genoa strike\n\n2021.05.20. PM 12:42\n\nfrom Maria Costa\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: 'Dockers of Genoa strike\n\nBy AFP | 7 Nov 2023, 14:32\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa in Genoa\n\nMay 15, 2021\n\nThe strike goes on.\n\nMaria Costa Genoa (Italy), special correspondent',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa Follow\n\nGenoa - 15 may 2021 - 22:17 CET\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa'], published: '2021-05-15T22:17'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMARIA COSTA and JOHN HALE, Harbour Post staff writers\n\nMay 15, 2021 03:41 JST | Italy\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: 'Dockers of Genoa strike\n\nBy: Maria Costa Follow\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Dockers of Genoa strike\n\nBy: Rfi\n\nPublished on: 12/03/2024 - 05:09\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nHarbour Radio with AFP 11:29 a.m., February 22, 2024\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {published: '2024-02-22'},
    },
    {
      before: 'With our correspondent and our special envoy in the port, Maria Costa\n\nThe strike goes on.',
      after: 'The strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: '[Updated February 28, 2023 at 8:08 a.m.] The strike goes on.\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
      metadata: {published: '2023-02-28T08:08'},
    },
    {
      before: 'With our correspondent in Genoa, Maria Costa\n\nThe strike goes on.',
      after: 'The strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Порт закрыт\n\nЧетверг, 23 мая 2024, 12:40\n\nОбновлено: 13:05\n\nКорабли ждут.',
      after: 'Порт закрыт\n\nКорабли ждут.',
      language: 'ru',
      metadata: {published: '2024-05-23T12:40'},
    },
    {
      before:
        'O porto fechou\n\nPor Rosa Lima, g1 Rio\n\n21/03/2022 06h12 Atualizado há 2 anos\n\nOs navios esperam.',
      after: 'O porto fechou\n\nOs navios esperam.',
      language: 'pt',
      metadata: {authors: ['Rosa Lima'], published: '2022-03-21T06:12'},
    },
    {
      before: '港口关闭\n\n2023年12月19日 08:35 来源：新华网\n\n船只停航。',
      after: '港口关闭\n\n船只停航。',
      language: 'zh',
      metadata: {published: '2023-12-19T08:35'},
    },
    {
      before: 'الميناء مغلق\n\nبقلم: محمد حسن\n\nتنتظر السفن في الخارج.',
      after: 'الميناء مغلق\n\nتنتظر السفن في الخارج.',
      language: 'ar',
      metadata: {authors: ['محمد حسن']},
    },
    {
      before: 'El puerto sigue cerrado\n\nRedacción | EFE\n\nLos barcos esperan.',
      after: 'El puerto sigue cerrado\n\nLos barcos esperan.',
      language: 'es',
      metadata: {credits: ['Redacción | EFE']},
    },
    {
      before: 'Der Hafen bleibt zu\n\nAus Hamburg berichtet Rosa Lind\n\nDie Schiffe warten.',
      after: 'Der Hafen bleibt zu\n\nDie Schiffe warten.',
      language: 'de',
      metadata: {authors: ['Rosa Lind']},
    },
  ],
  leaves: [
    {
      text: 'Dockers of Genoa strike\n\nFrom our correspondent in Genoa, no word came.\n\nIt rains.',
      why: 'a sentence',
    },
    {text: 'Dockers of Genoa strike\n\nBy the rules they follow\n\nThe strike goes on.', why: 'a heading'},
    {
      text: 'Dockers of Genoa strike\n\nText by night | Video by day\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa and Rosa Lima | a dialogue in ten letters\n\nThe strike goes on.\n\nIt rains.',
      why: 'no date',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe Book of Genoa Published at Last\n\nThe strike goes on.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nHarbour Radio Follow | The dockers lead\n\nThe strike goes on.\n\nIt rains.',
      why: 'no label of authors',
    },
    {
      text: 'Dockers of Genoa strike\n\nUpdated at 3:47, the plan of the port\n\nThe strike goes on.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\n• By noon\n\n• On 25/05/2024 they met\n\nThe strike goes on.\n\nIt rains.',
      why: 'bullets of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\nBY: FAR the best\n\nThe strike goes on.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'The port\n\nDockers of Genoa strike\n\nThe dockers of Genoa have closed the port and ask for more pay for the night.\n\nNobody knows for how long the strike in the port of Genoa will last, they say.\n\nMaria Costa\n\n19 September 2023 at 21:12\n\nThe gates close.\n\nIt rains.\n\nShips wait.\n\nIt is cold.\n\nNobody sails.\n\nSo they wait.',
      why: 'a chronicle, behind two paragraphs',
    },
    {
      text: 'Dockers of Genoa strike\n\nAuthor\n\nThe word comes from the Latin for one who makes.\n\nIt rains.',
      why: 'no name below',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe port is closed.\n\nMonday\n\nAt 6:00 the gates are closed.\n\nIt rains.',
      why: 'a heading',
    },
    {text: 'Dockers strike\n\nGenoa (Italy) - a port that never sleeps\n\nIt does now.', why: 'no date'},
    {text: 'Dockers of Genoa strike\n\nWritten by:\n\nNobody knows who wrote it.', why: 'no name below'},
    {
      text: 'The dockers\n\nGenoa at war with Reuters\n\nThe strike goes on with AFP in the port.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe first ships left at 11:29 a.m., February 22, 2024\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'With our correspondent and our special envoy in the port, all was quiet\n\nThe strike goes on.',
      why: 'a sentence',
    },
    {text: '[Updated plans of the port] are on the wall.\n\nThe strike goes on.', why: 'no date'},
    {text: 'By Maria CostaPublished: a life in books\n\nThe strike is over.', why: 'no date'},
    {text: 'With our correspondent in Genoa, all was quiet\n\nHe wrote every day.', why: 'a sentence'},
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa\n\nShe has led the union since 15 May 2021.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa in Genoa\n\nThe strike goes on.',
      why: 'a second headline',
    },
    {text: 'Dockers of Genoa strike\n\nBy 2030\n\nThe strike goes on.', why: 'a year'},
    {
      text: 'Dockers of Genoa strike\n\nThe union, the port and its staff writers\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nBy Maria Costa follows another book\n\nThe strike goes on.',
      why: 'a heading',
    },
    {text: 'Dockers of Genoa strike\n\nFrom Maria Costa\n\nThe strike goes on.', why: 'a heading, perhaps'},
    {
      text: 'Dockers of Genoa strike\n\nThe Times Correspondent in Love\n\nThe strike goes on.',
      why: 'a title',
    },
    {text: 'Dockers of Genoa strike\n\n[Note: Rosa Lima]\n\nThe strike goes on.', why: 'no label of authors'},
    {
      text: 'Dockers of Genoa strike\n\nBy Genoa - a port on its knees:\n\nThe strike goes on.',
      why: 'a heading',
    },
    {text: 'Of Human Bondage\n\nThe novel is a hundred years old.', why: 'a title'},
    {text: 'The dockers met in Genoa.\n\nMaria Costa (Harbour Union)', why: 'a party or a house, no post'},
    {text: 'By Friday Morning\n\nThe strike must be over.', why: 'a time'},
    {text: 'By John Smith, who owned the ship, nothing was said.\n\nHe left.', why: 'a sentence'},
    {text: 'Von Hamburg nach Genua fahren drei Schiffe.\n\nSie sind leer.', language: 'de', why: 'a place'},
    {
      text: 'Порт закрыт\n\n23 мая 1945 года флот вернулся домой\n\nЕго ждали.',
      language: 'ru',
      why: 'a heading',
    },
    {text: 'الميناء مغلق\n\nكتب محمد حسن على الجدار\n\nتنتظر السفن.', language: 'ar', why: 'a sentence'},
    {text: '港口关闭\n\n2023年12月19日船只返航\n\n工人等候。', language: 'zh', why: 'a heading'},
    {text: 'El puerto\n\nReuters y la verdad\n\nLos barcos esperan.', language: 'es', why: 'a heading'},
    {
      text: 'Der Hafen\n\nAus Hamburg berichtet man Gutes\n\nSchiffe warten.',
      language: 'de',
      why: 'a sentence',
    },
    {text: 'O porto\n\nEm 2022, há anos difíceis\n\nOs navios esperam.', language: 'pt', why: 'a heading'},
    {
      text: 'Programme of the harbour days\n\nBring a hat.\n\nThursday, 13 May 2021\n\nA concert.\n\nFriday, 14 May 2021\n\nA race.\n\nSaturday, 15 May 2021\n\nA feast.',
      why: 'headings',
    },
    {
      text: 'How I saw the harbour\n\nIt was late.\n\nIt was dark.\n\nIt was cold.\n\nMy camera:\n\n- Lens: 50 mm\n- Date: 31/08/2019\n- Time: midnight',
      why: 'a list',
    },
    {text: 'On 15 May 2021 the strike began.\n\nIt goes on.', why: 'a sentence'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const language = file.data.language ?? 'und'
    const trie = trieOf(language)
    for (const line of lines.slice(0, EDGE)) {
      const stamp = line.text.startsWith('[') ? changed.exec(line.text)?.[0] : undefined
      const published = stamp && dateIn(stamp)
      if (!published || stamp.length === line.text.length) continue
      report(file, {
        start: line.start,
        end: line.start + stamp.length,
        after: '',
        message: `Expected article text, got \`${stamp.trim()}\`, cut and kept as metadata`,
        metadata: {published},
      })
    }
    if (lines.length < 2) return
    let headed: boolean | undefined
    for (const {line, opens} of noticesOf(tree, file)) {
      if (line.index >= EDGE && line.index < lines.length - EDGE && !pushedDown(line)) continue
      if (line.index < 3 && stub.test(line.text)) {
        cutLines(
          file,
          line,
          line,
          `Expected article text, got the label \`${line.text}\` without a name, cut`,
        )
        continue
      }
      if (line.text.length > LONGEST || (line.stopped && !/\b[ap]\.m\.$|\dh\.$/i.test(line.text))) continue
      // `Redacción | EFE` below the headline; English news has its agencies at the end, or in the dateline.
      if (
        language !== 'en' &&
        line.index > 0 &&
        line.index < EDGE &&
        line.words <= AGENCY_WORDS &&
        signOff(line.text)
      ) {
        cutAgencies(line, file)
        continue
      }
      // Neither a label nor a number: no line of that kind.
      if (
        !among(opens, 'bylines') &&
        !/\d/.test(line.text) &&
        !posted.test(line.text) &&
        !from.test(line.text) &&
        !(line.index > 0 && mayNameAgency(line.text)) &&
        !staffed.test(line.text) &&
        !named(line) &&
        !placeAbove(line)
      )
        continue
      const block = labelledBlock(line)
      if (block) {
        cutLines(
          file,
          line,
          block.last,
          `Expected article text, got the authors below \`${line.text}\`, cut and kept as metadata`,
          {authors: block.authors},
        )
        continue
      }
      const metadata = read(line.text) ?? signature(line)
      if (!metadata) continue
      if (
        (line.index >= EDGE && listed(line)) ||
        (isDate(line.text) && lines.slice(0, line.index).some(running) && chronicle())
      )
        continue
      cutLines(
        file,
        line,
        line,
        `Expected article text, got \`${line.text}\`, cut and kept as metadata`,
        metadata,
      )
    }

    /** Whether a line is one item of several. */
    function listed(line: Line): boolean {
      return (
        bullet.test(line.text) &&
        [lines[line.index - 1], lines[line.index + 1]].some(
          (one) => one !== undefined && bullet.test(one.text),
        )
      )
    }

    /** Whether dates alone on their lines are the headings of a text: a diary, a programme. */
    function chronicle(): boolean {
      headed ??=
        lines.filter((one) => one.text.length <= LONGEST && /\d/.test(one.text) && isDate(one.text)).length >=
        CHRONICLE
      return headed
    }

    function running(line: Line): boolean {
      return line.stopped || proseShaped(line)
    }

    /** `Published on …`: the article’s own date, not a heading. */
    function labelledDate(text: string): boolean {
      const tokens = tokensOf(text, 0)
      return trie.prefix(tokens, 0, 'dated') > 0 && !weekday.test(tokens[0]!.word)
    }

    function isDate(text: string): boolean {
      return onlyDate.test(text) && !labelledDate(text) && read(text)?.published !== undefined
    }

    /** Whether nothing but a standfirst stands above a line that sections or names have pushed down. */
    function pushedDown(line: Line): boolean {
      return line.index < HEAD && lines.slice(0, line.index).filter(proseShaped).length <= 1
    }

    /** `Text by:` alone, the names on lines of their own below it, with the site’s buttons between them. */
    function labelledBlock(line: Line): {last: Line; authors: string[]} | undefined {
      if (line.index === 0 || line.index >= HEAD || !(line.text.endsWith(':') || lone.test(line.text)))
        return undefined
      const tokens = tokensOf(line.text, 0)
      if (trie.prefix(tokens, 0, 'bylines') !== tokens.length) return undefined
      const authors: string[] = []
      let last = line
      for (const one of lines.slice(line.index + 1, line.index + 1 + BLOCK_LINES)) {
        if (!buttonLine.test(one.text)) {
          if (authors.length > 0 && lines[one.index - 1]!.text !== '|' && !/^[,|]/.test(one.text)) break
          const names = namesIn(one.text)
          if (!names || names.length === 0 || one.words > SIGNATURE_WORDS) break
          authors.push(...names)
        }
        last = one
      }
      return authors.length > 0 ? {last, authors} : undefined
    }

    /** `Maria Costa in Genoa`, `By: RFI`: a signature where the date stands right below; `Maria Costa Genoa, special correspondent`. */
    function signature(line: Line): Partial<Metadata> | undefined {
      const post =
        endPost.exec(line.text) ?? (line.index > 0 && line.index < EDGE ? headPost.exec(line.text) : null)
      if (post && line.words <= SIGNATURE_WORDS) return {authors: [post[1]!]}
      // `By: RFI Follow`: the button says that it is no sentence.
      if (line.index < EDGE && /^By:? \p{Lu}[\p{L}\d ]{1,24} Follow$/u.test(line.text))
        return named(line) ? {authors: [line.text.replace(button, '')]} : {}
      if (line.index > 0 && line.index < EDGE && houseAlone.test(line.text)) return {}
      if (line.index > 0 && placed.test(line.text)) return {}
      if (placeAbove(line)) return {}
      if (named(line)) return articled.test(line.text) ? {} : {authors: [line.text.replace(button, '')]}
      const below = lines[line.index + 1]
      if (line.index === 0 || line.index > 3 || !below || !/\d/.test(below.text) || !read(below.text))
        return undefined
      if (/^By:? \p{Lu}\p{L}{1,4}(?: \d{1,3})?$/u.test(line.text.replace(bullet, ''))) return {}
      const name = from.exec(line.text)
      return name ? {authors: [name[1]!]} : undefined
    }

    /** A name alone, right above the date, or above another name that is. */
    function named(line: Line): boolean {
      if (line.index === 0 || line.words < 2 || line.words > 4 || !name.test(line.text)) return false
      if (line.index > 3 && !pushedDown(line)) return false
      const below = lines[line.index + 1]
      if (below === undefined) return false
      const above = placeAbove(below) ? lines[below.index + 1]! : below
      return /\d:\d{2}/.test(above.text) ? read(above.text)?.published !== undefined : named(above)
    }

    /** The place alone, right above the date. */
    function placeAbove(line: Line): boolean {
      const below = lines[line.index + 1]
      return (
        line.index > 1 &&
        below !== undefined &&
        oneWord.test(line.text) &&
        /\d:\d{2}/.test(below.text) &&
        pushedDown(line) &&
        read(below.text)?.published !== undefined
      )
    }

    /** Words that a date may have around it in this language. */
    function around(word: string): boolean {
      return dateWords(language).has(word)
    }

    function read(whole: string): Partial<Metadata> | undefined {
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
      if (/^By \p{Lu}.* [-–—] \p{Lu}[\p{L} ]{1,20}:$/u.test(whole)) return readOne(whole.slice(0, -1))
      const fields = whole.split(field)
      if (fields.length > 1) {
        const all = fields.map((one) => readOne(one.trim(), true))
        // `Harbour Post Maria COSTA Published on …`: names in front of the days.
        const authors = all[0] ? undefined : namesIn(fields[0]!.trim())
        if (authors && authors.length > 0 && /^\p{Lu}/u.test(whole)) all[0] = {authors}
        if (all.every((one) => one !== undefined)) return Object.assign({}, ...all.toReversed())
      }
      const inside = bracketed.exec(whole)?.[1]
      if (inside?.includes(':')) return readOne(inside.trim())
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
      const agency = agencyFirst.exec(whole)
      if (agency && isAgency(agency[1]!)) return readOne(whole.slice(agency[0].length))
      return readOne(whole.replace(placeFirst, '').replace(placeLast, ''))
    }

    function readOne(whole: string, fielded = false): Partial<Metadata> | undefined {
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
        if (!authors && count > 1 && signOff(rest)) return {credits: [rest]}
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
      const beside = besideAgency.exec(own)
      const helped = beside && signOff(`with ${beside[2]!}`) ? namesIn(beside[1]!) : undefined
      if (helped && helped.length > 0)
        return articled.test(own) ? {credits: [own]} : {authors: helped, credits: [beside![2]!]}
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
            !around(token.word),
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
  },
}
