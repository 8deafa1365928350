/** The rule for the names of offices and bodies whose first word has lost its capital: `the central Electoral Commission`. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {fact} from '../../suspicion.ts'
import {readsAs} from '../surroundings.ts'

/** What bodies begin with that stand at the head of a country or of a matter. */
const leads =
  'central|national|supreme|federal|general|constitutional|european|international|electoral|military|regional|state'
/** What such a body is. */
const bodies =
  'Commission|Committee|Council|Court|Bank|Agency|Service|Assembly|Office|Directorate|Inspectorate|Administration|Authority|Academy|Institute|University|Museum|Guard|Bureau|Center|Centre'
/** `the central Electoral Commission`: one capital more stands between the first word and what the body is. */
const headed = new RegExp(
  String.raw`(?<=\b[Tt]he )(?:${leads})(?= (?!European|Soviet|United|Arab|African|American)\p{Lu}\p{Ll}+ (?:${bodies})(?![\p{L}-]| (?!of\b)\p{Lu}))`,
  'gu',
)
/** `the Ministry of agrarian Policy`: what the office is for goes on with a capital. */
const purposed =
  /(?<=\b(?:Ministry|Minister|Department|Committee|Directorate|Faculty|Secretariat|State Service|State Agency) (?:of|for) )\p{Ll}{4,}(?= (?:and \p{Lu}|\p{Lu})\p{Ll}{3,}(?![\p{L}-]))/gu
/** … and no office is for these. */
const joining = /^(?:that|this|these|their|which|with|from|some|several|many|other|most|both|all|former)$/

const lead = new RegExp(`^(?:${leads})$`)
const office = /^(?:Ministry|Minister|Department|Committee|Directorate|Faculty|Secretariat|Service|Agency)$/
const candidate = fact((word) => lead.test(word) || office.test(word))

export const smallLeadWord: Rule = {
  id: 'small-lead-word',
  finds:
    'the first word of an office or a body in small letters: `the central Electoral Commission`, `the Ministry of agrarian Policy`',
  why: 'Engines take an adjective for no part of the name, and keep the capitals behind it. Only behind the article, before a word with a capital and what a body is; or behind a ministry, a department or a committee, before another word with a capital.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'The central Electoral Commission wrote to the Ministry of agrarian Policy and the supreme Audit Office.',
      after:
        'The Central Electoral Commission wrote to the Ministry of Agrarian Policy and the Supreme Audit Office.',
    },
    {
      before: 'The Deputy Minister of digital Transformation left, the Department of public Health stayed.',
      after: 'The Deputy Minister of Digital Transformation left, the Department of Public Health stayed.',
    },
  ],
  leaves: [
    {
      text: 'The national Olympic committee and the central European Bank of ideas met.',
      why: 'no body, a region',
    },
    {
      text: 'The Ministry of these Islands and the regional Genoa Council Group stay.',
      why: 'other words, a longer name',
    },
    {
      text: 'In the central Commission building the state Bank of Genoa rents a room.',
      why: 'no word between',
    },
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words, gaps}, from, to) => {
      for (
        let at = candidate.next(store, words, from, to - 1);
        at !== -1;
        at = candidate.next(store, words, at + 1, to - 1)
      )
        if (store.texts[gaps[at + 1]!] === ' ') return true
      return false
    },
  },
  check(tree, file) {
    for (const pattern of [headed, purposed])
      mark(tree, file, pattern, ([word], {text}, at) => {
        if (joining.test(word) || !readsAs('en', text, at)) return undefined
        const after = word.charAt(0).toUpperCase() + word.slice(1)
        return {after, message: `Unexpected small letter of \`${word}\` in a name, expected \`${after}\``}
      })
  },
}
