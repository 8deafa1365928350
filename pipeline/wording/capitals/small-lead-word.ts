/** The rule for the names of offices and bodies one of whose words has lost its capital: `the central Electoral Commission`. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'

/** What bodies begin with that stand at the head of a country or of a matter. */
const leads =
  'central|national|supreme|federal|general|constitutional|european|international|electoral|military|regional|state'
/** What such a body is. */
const bodies =
  'Commission|Committee|Council|Court|Bank|Agency|Service|Assembly|Office|Directorate|Inspectorate|Administration|Authority|Academy|Institute|University|Museum|Guard|Bureau|Center|Centre'
/** `the central Electoral Commission`: one capital more stands between the first word and what the body is. */
const headed = new RegExp(
  String.raw`(?<=\b[Tt]he )(?:${leads})(?= (?!European|Soviet|United|Arab|African|American)(?!(?<=state )(?:Supreme|Senate|House|Assembly|Highway|Appeals?|Superior|District))\p{Lu}\p{Ll}+ (?:${bodies})(?![\p{L}-]| (?!of\b)\p{Lu}))`,
  'gu',
)
/** `the Ministry of agrarian Policy`: what the office is for goes on with a capital. */
const purposed =
  /(?<=\b(?:Ministry|Minister|Department|Committee|Directorate|Faculty|Secretariat|State Service|State Agency) (?:of|for) )\p{Ll}{4,}(?= (?:and \p{Lu}|\p{Lu})\p{Ll}{3,}(?![\p{L}-]))/gu
/** What ministers are for. */
const portfolios = [
  'foreign affairs|internal affairs|home affairs|social affairs|foreign relations|defence|defense|justice|culture|health',
  'education|finance|economy|energy|transport|agriculture|labour|labor|interior|environment|tourism|trade|industry',
]
  .join('|')
  .split('|')
const capitalised = (words: string): string => words.replace(/(?<!\p{L})\p{Ll}/gu, (one) => one.toUpperCase())
/** `the Ministry of foreign affairs`, `the Minister of culture and tourism`: all that the office is for is small. */
const small = portfolios.join('|')
const lowered = new RegExp(
  String.raw`(?<=\b(?:Ministry|Minister) (?:of|for) (?:the )?)(?:${small})(?:,? and (?:${small}))?(?![\p{L}-]|,? and (?!the\b|an?\b|its\b|other\b|by\b)\p{Ll}| \p{Ll}+ing\b)`,
  'gu',
)
/** `the ministry of Defence`, `an assistant secretary of State`: the office itself is. */
const headless = new RegExp(
  String.raw`(?<=\p{Ll} )(?:ministry|minister|secretary)(?= (?:of|for) (?:${portfolios.map(capitalised).join('|')}|State)(?![\p{L}-]| \p{Lu}))`,
  'gu',
)
/** `on the shore of lake Garda` */
const feature =
  /(?<=\b(?:in|on|at|of|near|around|from|to|by|across|into|over|beneath|under|up|the) )(?:lake|mount)(?= (?!M(?:r|rs|s)\b|Dr\b|District\b|Lake\b|Mount\b)\p{Lu}\p{Ll}{2,}(?![\p{L}-]))/gu
/** `the foreign Minister`, `the defence Ministry`: of the two words of an office the first is small, which nobody writes. */
const offices =
  'prime|foreign|interior|defence|defense|justice|finance|economy|health|education|energy|culture|agriculture|labour|labor|transport|environment|trade'
const halfOffice = new RegExp(
  String.raw`(?<![\p{L}’'-]|\b(?:and|or) )(?:${offices})(?= (?:Minister|Ministry)(?![\p{L}-]))`,
  'gu',
)
/** `the secretary General`, and no company. */
const generals = 'secretary|attorney|director|prosecutor|inspector|consul'
const halfGeneral = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${generals})(?= General(?![\p{L}-]| (?:Motors|Electric|Mills|Dynamics|Assembly|Staff|Atomics)))`,
  'gu',
)
/** Names of bodies, events and wars that begin small: `the state Duma`, `the world Cup`. */
const halfName =
  /(?<=\b(?:[Tt]he|of|in|last|next|this|new) )(?:nobel(?= Peace Prize)|(?:(?:first|second) world(?= War)|state(?= (?:Department|Duma))|world(?= (?:Cup|Bank|War))|champions(?= League)|supreme(?= (?:Court|Council|Rada))|constitutional(?= Court)|general(?= (?:Assembly|Staff))|red(?= (?:Crescent|Sea))|olympic(?= Games)|nobel(?= Prize)|islamic(?= State)|national(?= (?:Assembly|Guard))|federal(?= (?:Reserve|Assembly))|soviet(?= Union)|security(?= Council))(?! \p{L}+(?!\p{L})(?:-| of\b| \p{Lu})))/gu
const begins = new Set(
  'first second state world champions supreme constitutional general red olympic nobel islamic national federal soviet security'.split(
    ' ',
  ),
)
const leadsOffice = new RegExp(`^(?:${offices}|${generals})$`)
const halfLead = fact((word) => leadsOffice.test(word) || begins.has(word))
const halfHead = fact((word) =>
  /^(?:world|Minister|Ministry|General|Department|Duma|Cup|Bank|War|League|Court|Council|Rada|Assembly|Staff|Crescent|Sea|Games|Prize|Peace|State|Guard|Reserve|Union)$/.test(
    word,
  ),
)
/** … and no office is for these. */
const joining = /^(?:that|this|these|their|which|with|from|some|several|many|other|most|both|all|former)$/

const lead = new RegExp(`^(?:${leads})$`)
const office =
  /^(?:[Mm]inistry|[Mm]inister|secretary|Department|Committee|Directorate|Faculty|Secretariat|Service|Agency)$/
const candidate = fact((word) => lead.test(word) || office.test(word) || word === 'lake' || word === 'mount')

export const smallLeadWord: Rule = {
  id: 'small-lead-word',
  finds:
    'a word of an office, a body or a place in small letters: `the central Electoral Commission`, `the Ministry of foreign affairs`, `lake Garda`',
  why: 'Engines take an adjective for no part of the name, and keep the capitals behind it. Only behind the article, before a word with a capital and what a body is; behind a ministry, a department or a committee, before another word with a capital; where one half of a ministry’s name has its capital and the other has not, which nobody writes; and before the name of a lake or a mountain.',
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
    {
      before:
        'The Ministry of foreign affairs and the Minister of culture and tourism wrote to an assistant secretary of State and to the ministry of Defence by lake Garda.',
      after:
        'The Ministry of Foreign Affairs and the Minister of Culture and Tourism wrote to an assistant Secretary of State and to the Ministry of Defence by Lake Garda.',
    },
    {
      before:
        'The French foreign Minister and the secretary General of the port spoke in the state Duma after the second world War, of the nobel Peace Prize.',
      after:
        'The French Foreign Minister and the Secretary General of the port spoke in the State Duma after the Second World War, of the Nobel Peace Prize.',
    },
  ],
  leaves: [
    {
      text: 'The foreign minister and the secretary General Motors hired met in the red Sea Lion and the state Department of Harbours.',
      why: 'a house that sets no capitals, a company, a longer name',
    },
    {
      text: 'The ministry of foreign affairs and the minister of Genoa met by the lake. Secretary of state is an office.',
      why: 'a house that sets no capitals, a place',
    },
    {text: 'The Minister of health and welfare reforms stayed.', why: 'goes on with small letters'},
    {
      text: 'The national Olympic committee and the central European Bank of ideas met.',
      why: 'no body, a region',
    },
    {
      text: 'The Ministry of these Islands and the regional Genoa Council Group stay.',
      why: 'other words, a longer name',
    },
    {
      text: 'The case may go to the state Supreme Court, and to the state Appeals Court.',
      why: 'courts of a state of America',
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
      for (
        let at = halfLead.next(store, words, from, to - 1);
        at !== -1;
        at = halfLead.next(store, words, at + 1, to - 1)
      )
        if (store.texts[gaps[at + 1]!] === ' ' && halfHead.of(store, words[at + 1]!)) return true
      return false
    },
  },
  check(tree, file) {
    for (const pattern of [headed, purposed, lowered, headless, feature, halfOffice, halfGeneral, halfName])
      mark(tree, file, pattern, ([words], {text}, at) => {
        if (joining.test(words) || !readsAs('en', text, at)) return undefined
        const after = capitalised(words).replace(/ And /g, ' and ')
        return {after, message: `Unexpected small letter of \`${words}\` in a name, expected \`${after}\``}
      })
  },
}
