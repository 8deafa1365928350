/** Finds what a page has around its articles and a scraper reads as text: a calendar, the weather, a choice of languages. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf, proseShaped} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'

/** A week of it: numbers of one or two digits, and nothing else. */
const week = /^\d{1,2}(?:\s+\d{1,2}){0,6}$/
const weekdays = /^(?:\p{Lu}\p{L}{0,3}\.?\s+){6}\p{Lu}\p{L}{0,3}\.?$/u
const month = /^[<«‹◄\s]*\p{L}{3,12}\.?,?\s+(?:19|20)\d{2}[>»›►\s]*$/u
/** Days of the shortest month. */
const FEWEST = 28
const MOST = 31

/** The weather where the house is: `Genoa 16 ℃`. */
const weather = /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?:? )?[+−-]?\d{1,2} ?(?:℃|°\s?[CF]?)$/u
const weatherFirst = /^[+−-]?\d{1,2}(?:[.,]\d)? ?(?:℃|° ?[CF]) \p{L}{3,20}$/iu
/** The languages in which there is a page, each by its own short name. */
const languages = new Set(
  'eng en english рус ru русский հայ հայերեն հյ arm am aze az azərbaycan geo ge ქართული fra fr français deu de deutsch esp es español tur tr türkçe ukr ua укр українська فارسی عربي عربى العربية 中文 rus ukr pol ita por kaz қаз qaz uzb kyr tür arm hye heb ara per fas est lat lit rom bel быр укр. қазақша ўзбекча oʻzbekcha polski italiano português română'.split(
    ' ',
  ),
)
/** Lines at the head above the text among which they stand. */
const HEAD = 8

export const pageWidget: Rule = {
  id: 'page-widget',
  finds: 'the calendar, the weather or the choice of languages of a page',
  why: 'They stand around every article of a site. A calendar is known by all its days in a row, the weather by its degrees and the languages by their own names, both alone on a line above the text.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        '< September 2017 >\nMon Tue Wed Thu Fri Sat Sun\n1 2 3\n4 5 6 7 8 9 10\n11 12 13 14 15 16 17\n18 19 20 21 22 23 24\n25 26 27 28 29 30\n\nThe strike goes on.',
      after: 'The strike goes on.',
    },
    {
      before:
        'Genoa 16 ℃\n\n16.5° c GENOA\n\nEng Рус Հայ Est عربى\n\nDockers of Genoa strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
  ],
  leaves: [
    {
      text: 'The weather of the week in the port, as it was measured at noon on the quay of the old harbour:\n\nGenoa 16 ℃\n\nIt rained.',
      why: 'the text’s own',
    },
    {text: 'De Esp\n\nThe name of the singer is short.', why: 'a name: one script, and no list'},
    {
      text: 'The numbers of the draw:\n\n1 2 3\n4 5 6 7 8 9\n\nNobody had them.',
      why: 'no month',
    },
    {text: 'September 2017\n\nThe strike goes on.', why: 'no days'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    for (const line of lines.slice(0, Math.min(HEAD, lines.length - 1))) {
      if (proseShaped(line) || line.text.endsWith(':')) break
      const what =
        weather.test(line.text) || weatherFirst.test(line.text)
          ? 'the weather'
          : isChoice(line.text)
            ? 'a choice of languages'
            : undefined
      if (what) cutLines(file, line, line, `Expected article text, got ${what}, \`${line.text}\`, cut`)
    }
    for (let index = 0; index < lines.length; index++) {
      const end = monthFrom(lines, index)
      if (end === undefined) continue
      let first = index
      if (first > 0 && weekdays.test(lines[first - 1]!.text)) first--
      if (first > 0 && month.test(lines[first - 1]!.text)) first--
      if (first > 0 || end < lines.length - 1)
        cutLines(file, lines[first]!, lines[end]!, 'Expected article text, got the calendar of the page, cut')
      index = end
    }
  },
}

/** Where the days end that begin with 1 on this line; nowhere when they are no month. */
function monthFrom(lines: readonly Line[], from: number): number | undefined {
  let day = 0
  for (let index = from; index < lines.length; index++) {
    const {text} = lines[index]!
    if (!week.test(text)) break
    for (const number of text.split(/\s+/)) if (Number(number) !== ++day) return undefined
    if (day >= FEWEST && day <= MOST && !week.test(lines[index + 1]?.text ?? '')) return index
  }
  return undefined
}

/** Fewest known languages of a row in which one is not known. */
const ROW = 3

/** Two languages or more, in more than one script or three of them. */
export function isChoice(text: string): boolean {
  const names = text.split(/[\s|/•·,]+/u)
  if (names.length < 2 || names.length > 12) return false
  const known = names.filter((name) => languages.has(name.toLowerCase())).length
  if (known < names.length && (known < ROW || known < names.length - 1)) return false
  return names.length > 2 || names.some((name) => /[^\0-\u024f]/u.test(name))
}
