/** Records that a page's own system keeps of an article, taken for its text. */
import {matchesOf} from '../../text/matches.ts'

/** Fewest fields of such a record, and how many of them only a page has. */
const FIELDS = 4
const OWN = 2

/** `{"assetid": "12", "byline": "Maria Costa", …}`, and a field of it. */
const record = /^\{.{40,}\}$/su
const field = /["']([\w ]{2,40})["']\s?:\s?(?=["'[{\d]|true|false|null)/gu
/** `commentPeriod:14! allowComments:true! …`: the same parted by marks. */
const row = /^\W{0,5}(?:[a-z]+[\w-]{0,30}:[^!;|\n]{0,40}[!;|] ?){4,}(?:[a-z]+[\w-]{0,30}:[^!;|\n]{0,40})?$/u
const rowField = /([a-z]+[\w-]{0,30}):/gu
/** What only a page has, as part of a field's name. */
const own =
  /page|content|asset|seo|templ|byline|topic|blog|comment|pub|section|module|taxonom|keyword|headline|article|story|author|canonical|thumb|analytic|track|sponsor|paywall|premium/iu

/** Whether a line is such a record. */
export function isPageData(text: string): boolean {
  if (text.startsWith('{')) return text.endsWith('}') && record.test(text) && isOwn(text, field)
  return /[!;|]$/.test(text) && /^\W{0,5}[a-z]+[\w-]*:/u.test(text) && row.test(text) && isOwn(text, rowField)
}

function isOwn(text: string, shape: RegExp): boolean {
  const names = matchesOf(text, shape).map(([, name]) => name!)
  return names.length >= FIELDS && names.filter((name) => own.test(name)).length >= OWN
}
