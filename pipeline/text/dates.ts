/** Dates as crawlers, feeds and bylines write them, as ISO 8601. */

/** First letters of month names, folded; enough of each to tell the months of a dozen languages apart. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'styc', 'янв', 'січ', 'oca', 'ian', 'ιαν', 'ينا'],
  ['feb', 'fev', 'fevr', 'lut', 'фев', 'лют', 'sub', 'φεβ', 'فبر'],
  ['mar', 'mrz', 'mae', 'mär', 'maa', 'мар', 'бер', 'μαρ', 'مارس'],
  ['apr', 'avr', 'abr', 'kwi', 'апр', 'кві', 'nis', 'απρ', 'ابر'],
  ['may', 'mai', 'mag', 'maj', 'mei', 'мая', 'май', 'тра', 'μαι', 'ماي'],
  ['jun', 'juin', 'giu', 'cze', 'июн', 'чер', 'haz', 'iun', 'ιουν', 'يوني'],
  ['jul', 'juil', 'lug', 'lip', 'июл', 'лип', 'tem', 'iul', 'ιουλ', 'يولي'],
  ['aug', 'aou', 'ago', 'sie', 'авг', 'сер', 'αυγ', 'اغس'],
  ['sep', 'set', 'wrz', 'сен', 'вер', 'eyl', 'σεπ', 'سبت'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'окт', 'жов', 'eki', 'οκτ', 'اكت'],
  ['nov', 'lis', 'ноя', 'kas', 'noi', 'лис', 'νοε', 'نوف'],
  ['dec', 'dez', 'dic', 'gru', 'дек', 'гру', 'ara', 'δεκ', 'ديس'],
]

/** The number of the month that a word names, from 1. */
export function monthOf(word: string): number | undefined {
  const folded = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
  for (let index = 0; index < months.length; index++) {
    if (months[index]!.some((start) => folded.startsWith(start.normalize('NFKD').replace(/\p{M}+/gu, ''))))
      return index + 1
  }
  return undefined
}

const two = (value: number | string): string => String(value).padStart(2, '0')

function iso(year: string, month: number, day: string, time?: string): string | undefined {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  return time ? `${date}T${time}` : date
}

function clock(text: string): string | undefined {
  const match =
    /\b(\d{1,2})[:hH.](\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?(?:\s*([+-]\d{2}):?(\d{2})\b)?/i.exec(text)
  if (!match) return undefined
  let hour = Number(match[1])
  const half = match[4]?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(match[2]) > 59) return undefined
  const zone = match[5] ? `${match[5]}:${match[6]}` : ''
  return `${two(hour)}:${match[2]}${match[3] ? `:${match[3]}` : ''}${zone}`
}

/** A stamp in ISO form: the part that is one. */
export const isoStamp =
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?/

/** The date that a short text holds, as precise as it is; day before month where both are numbers and it can be told. */
export function dateIn(text: string): string | undefined {
  // Every form has a year in full, but for days between dots beside their hour.
  if (!/\d{4}/.test(text)) return shortDate(text)
  let match =
    /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    )
  if (match) {
    const zone = match[5] === undefined ? '' : /^(?:UTC|GMT)$/.test(match[5]) ? 'Z' : match[5]
    return iso(match[1]!, Number(match[2]), match[3]!, match[4] && `${match[4]}${zone}`)
  }
  // 7 Jan 2019 · 15 de mayo de 2021 · 3. Oktober 2020
  match =
    /\b(\d{1,2})(?:(?:st|nd|rd|th|er|º|\.)?\s+|\.)(?:de\s+|of\s+)?(\p{L}{3,})(?:\.?,?\s+(?:de\s+|del\s+)?|\.)(\d{4})/u.exec(
      text,
    )
  if (match) {
    const month = monthOf(match[2]!)
    if (month) return iso(match[3]!, month, match[1]!, clock(text.slice(match.index + match[0].length)))
  }
  // 2023年12月19日 · 2023년 3월 10일
  match = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(text)
  if (match) {
    const time = clock(text.slice(match.index + match[0].length))
    return iso(match[1]!, Number(match[2]), match[3]!, time)
  }
  // 2023 October 21 (Saturday) 14:11
  match = /\b(\d{4}),? (\p{Lu}\p{L}{2,8}) (\d{1,2})\b(?!\d)/u.exec(text)
  if (match) {
    const month = monthOf(match[2]!)
    if (month) return iso(match[1]!, month, match[3]!, clock(text.slice(match.index + match[0].length)))
  }
  // June 28, 2017 · Sat Sep 20 23:50:00 UTC 2025
  match =
    /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{2}:\d{2}:\d{2})\s+(?:UTC|GMT|[A-Z]{3,4})\s+)?(\d{4})/u.exec(
      text,
    )
  if (match) {
    const month = monthOf(match[1]!)
    if (month)
      return iso(
        match[4]!,
        month,
        match[2]!,
        match[3] ? `${match[3]}Z` : clock(text.slice(match.index + match[0].length)),
      )
  }
  // 31.12.2020: only where the first number cannot be a month, or dots say that the day comes first.
  match = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text)
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    const time = clock(text.slice(match.index + match[0].length))
    if (match[2] === '.' || first > 12) return iso(match[4]!, second, match[1]!, time)
    if (second > 12) return iso(match[4]!, first, match[3]!, time)
  }
  match = /^\W*(\d{4})-(\d{2})\b/.exec(text)
  if (match && Number(match[2]) >= 1 && Number(match[2]) <= 12) return `${match[1]}-${match[2]}`
  return undefined
}

/** `16:22, 11.10.23`: dots say that the day comes first, the hour that it is a date. */
function shortDate(text: string): string | undefined {
  const match = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/.exec(text)
  if (!match || !/\d{1,2}:\d{2}/.test(text)) return undefined
  const time = clock(text.slice(0, match.index)) ?? clock(text.slice(match.index + match[0].length))
  const century = Number(match[3]) < 70 ? '20' : '19'
  return iso(century + match[3]!, Number(match[2]), match[1]!, time)
}

/** Seconds or milliseconds since 1970 as ISO; news on the web lies between 1990 and 2100. */
export function unixTime(digits: string): string | undefined {
  const seconds =
    digits.length === 13 ? Number(digits) / 1000 : digits.length === 10 ? Number(digits) : Number.NaN
  if (!(seconds > 631_152_000 && seconds < 4_102_444_800)) return undefined
  return `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`
}
