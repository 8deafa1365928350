/** The rule for numbers in the digits of another script. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'

/** The noughts of full-width, Arabic, Persian and Devanagari digits; the nine others follow each. */
const noughts = [0xff10, 0x0660, 0x06f0, 0x0966]
const digit = '[\\uff10-\\uff19\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f]'
/** A number, with the marks that its script parts decimals and thousands by. */
const number = new RegExp(`${digit}(?:[.,٫٬．，]?${digit})*`, 'g')
const foreign = fact((text) => new RegExp(digit).test(text))
const marks: Readonly<Record<string, string>> = {'٫': '.', '٬': ',', '．': '.', '，': ','}
/** A word of the script that the digits belong to, right beside them: what nobody translated keeps its numbers. */
const besideOwn = /[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff]\s?$/
const beforeOwn = /^\s?[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff]/

function inLatin(text: string): string {
  return text.replace(/./gu, (one) => {
    const nought = noughts.find((first) => one.charCodeAt(0) >= first && one.charCodeAt(0) <= first + 9)
    return nought === undefined ? (marks[one] ?? one) : String(one.charCodeAt(0) - nought)
  })
}

export const foreignDigits: Rule = {
  id: 'foreign-digits',
  finds: 'a number in the digits of another script, full-width ones too: `magnitude ۵.۹`, `Flight ５１６`',
  why: 'Engines carry digits over as they stand. Each has one value, so the number is written anew; beside words of its own script it is part of what nobody translated, and stays.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'A ferry of ١٢٠ seats met flight ７３８ at a depth of ۴٫۵ metres.',
      after: 'A ferry of 120 seats met flight 738 at a depth of 4.5 metres.',
    },
    {before: 'It cost ۲٬۵۰۰ dollars in २०२४.', after: 'It cost 2,500 dollars in 2024.'},
  ],
  leaves: [
    {text: 'The sign said ۵ ریال and 第３号 to all of us.', why: 'words of another language'},
    {text: 'It left at 12:30 with 1,250 people.'},
  ],
  suspects: {
    words: -1,
    gaps: -1,
    closer: ({store, words, gaps}, from, to) =>
      foreign.next(store, words, from, to) !== -1 || foreign.next(store, gaps, from, to + 1) !== -1,
  },
  check(tree, file) {
    mark(tree, file, number, (match, {text}) => {
      const end = match.index + match[0].length
      if (besideOwn.test(text.slice(Math.max(0, match.index - 2), match.index))) return undefined
      if (beforeOwn.test(text.slice(end, end + 2)) || !readsAs('en', text, match.index, end)) return undefined
      const after = inLatin(match[0])
      return {after, message: `Unexpected digits \`${match[0]}\` of another script, expected \`${after}\``}
    })
  },
}
