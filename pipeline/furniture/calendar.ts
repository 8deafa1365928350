/** Finds the calendar of a page, whose days a scraper read as text. */
import type {Line} from '../passage.ts'
import {linesOf} from '../passage.ts'
import type {Rule} from '../rule.ts'
import {cutLines} from './cut.ts'

/** A week of it: numbers of one or two digits, and nothing else. */
const week = /^\d{1,2}(?:\s+\d{1,2}){0,6}$/
const weekdays = /^(?:\p{Lu}\p{L}{0,3}\.?\s+){6}\p{Lu}\p{L}{0,3}\.?$/u
const month = /^[<«‹◄\s]*\p{L}{3,12}\.?,?\s+(?:19|20)\d{2}[>»›►\s]*$/u
/** Days of the shortest month. */
const FEWEST = 28
const MOST = 31

export const calendar: Rule = {
  id: 'calendar',
  finds: 'the calendar of a page: a month, the days of the week, and all numbers from 1 to its end',
  why: 'Archives put a calendar beside their articles, by which one comes to other days. Only where the numbers of the days follow each other without a gap.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        '< September 2017 >\nMon Tue Wed Thu Fri Sat Sun\n1 2 3\n4 5 6 7 8 9 10\n11 12 13 14 15 16 17\n18 19 20 21 22 23 24\n25 26 27 28 29 30\n\nThe strike goes on.',
      after: 'The strike goes on.',
    },
  ],
  leaves: [
    {
      text: 'The numbers of the draw:\n\n1 2 3\n4 5 6 7 8 9\n\nNobody had them.',
      why: 'no month',
    },
    {text: 'September 2017\n\nThe strike goes on.', why: 'no days'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
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
