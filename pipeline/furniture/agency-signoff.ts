/** Finds the agencies that sign an article at its end. */
import type {Document} from '../document.ts'
import type {Line} from '../passage.ts'
import {linesOf, passageSpan, tailSpan} from '../passage.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {isAgency, isNewsAgency} from './agencies.ts'
import {tables} from './phrases.ts'

/** Lines at the end in which articles are signed. */
const EDGE = 6
/** Longest sign-off. */
const LONGEST = 110

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
/** The little words before agencies, of all languages: a sign-off often stays untranslated. */
const lead = new RegExp(
  `^(?:${[
    ...new Set(
      Object.values(tables).flatMap((table) => table.signOffs.map((phrase) => phrase.replace('…', ''))),
    ),
  ]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join('|')})(?=\\s|:|$)\\s*:?\\s*`,
  'iu',
)
const joint =
  /\s*(?:,|\/|;|\+|&|·|\||–|—)\s*|\s+-\s+|\s+(?:and|et|y|e|und|en|i|и|та|och|och|ve|with|avec|con|mit|com)\s+/iu
const desks =
  /^(?:(?:the|la|l['’]|die|el|a|les|las|los)\s?)?(?:local media|médias locaux|medios locales|agencies|agences|agencias|agenturen|agenzie|agências|news agencies|wire services|wires|staff|redaction|rédaction|redacción|redaktion|redazione|redação|агентства|وكالات|ajanslar|its partners|others|other agencies)$/iu
const initials = /\s+[a-zñ]{2,4}(?:\/[a-zñ]{2,4})*$/u
const company = /^\s+(?:with|avec|con|mit|com|and|et|und|med|met|y|e)\s/iu
const outlet =
  /^(?:(?:The|Le|La|El|Die|Der|Das|Il|O|A)\s)?(?:\p{Lu}[\p{L}\d.'’-]*\s?)(?:(?:\p{Lu}|\d)[\p{L}\d.'’-]*\s?){0,3}$/u
const closing =
  /^(?:reporting|writing|additional reporting|editing)\s(?:by|and)\b.{3,200}$|^\((?:reporting|editing|writing|additional reporting)\s(?:by|and)\b[^)]{3,300}\)$/iu

/** Whether a text is nothing but agencies, with little words around and between. */
export function signOff(text: string): boolean {
  let body = text.trim()
  if (body.length > LONGEST) return false
  const wrapped = /^[([].*[)\]]\.?$/.test(body)
  body = body.replace(/^[([—–\-•*/\s]+/, '').replace(/[)\].\s]+$/, '')
  if (body === '') return false
  const led = lead.exec(body)
  let rest = led && !desks.test(body) ? body.slice(led[0].length) : body
  rest = rest.replace(initials, (tail) => (isAgency(rest.slice(0, rest.length - tail.length)) ? '' : tail))
  const items = rest
    .split(joint)
    .map((item) => (desks.test(item) ? item : item.replace(lead, '').trim()))
    .filter((item) => item !== '')
  if (items.length === 0) return false
  let agencies = 0
  for (const [index, item] of items.entries()) {
    if (isNewsAgency(item)) agencies++
    else if (desks.test(item)) agencies++
    // `dpa/lno`: a regional desk.
    else if (index > 0 && wrapped && /^[a-z]{2,4}$/.test(item) && /^(?:dpa|apa|afp)$/i.test(items[0]!))
      continue
    else if (isAgency(item) && items.length > 1) agencies++
    // `The Post with AP`: the outlet stands first; behind a stroke it would be a photographer.
    else if (index === 0 && items.length > 1 && outlet.test(item) && company.test(rest.slice(item.length)))
      continue
    else return false
  }
  if (agencies === 0) return false
  // A lone short name in capitals without a frame may be a party or a place.
  return items.length > 1 || led !== null || wrapped || items[0]!.length >= 3
}

const tailPatterns = [
  /(?<=[.!?…]["”»’)]*)\s*(\([^()]{2,60}\))\.?$/u,
  /(?<=[.!?…]["”»’)]*)\s*((?:[—–-]\s*)?\p{Lu}[\p{L}/ .-]{1,30}(?:\s[a-zñ]{2,4}(?:\/[a-zñ]{2,4})+)?)$/u,
  /(?<=[.!?…]["”»’)]*)\s+((?:With|Avec|Con|Mit|Com|Source|Sources|Fuente|Fonte|Quelle)\b[^.]{2,80})\.?$/u,
]

export const agencySignoff: Rule = {
  id: 'agency-signoff',
  finds: 'agencies that sign the article in its last lines',
  why: 'They say whose reports an article is made of: metadata, kept as credits, word for word. An agency inside a sentence is a source and stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'The strike goes on.\n\nWith dpa and Reuters',
      after: 'The strike goes on.',
      metadata: {credits: ['With dpa and Reuters']},
    },
    {
      before: 'The strike goes on.\n\nThe Harbour Post with AFP',
      after: 'The strike goes on.',
      metadata: {credits: ['The Harbour Post with AFP']},
    },
    {
      before: 'La huelga sigue.\n\nEFE smm/ah',
      after: 'La huelga sigue.',
      language: 'es',
      metadata: {credits: ['EFE smm/ah']},
    },
    {
      before: 'Der Streik geht weiter. (apa, dpa)',
      after: 'Der Streik geht weiter.',
      language: 'de',
      metadata: {credits: ['(apa, dpa)']},
    },
    {
      before: 'The strike lasted 24 hours.EFE',
      after: 'The strike lasted 24 hours.',
      metadata: {credits: ['EFE']},
    },
    {
      before: 'La grève continue.\n\nSource : agences',
      after: 'La grève continue.',
      language: 'fr',
      metadata: {credits: ['Source : agences']},
    },
  ],
  leaves: [
    {text: 'She told Reuters and AP that the strike goes on.', why: 'sources in a sentence'},
    {
      text: 'The dispute began in 2019.\n\nWith Reuters reporting a fall in profits, the shares fell by a tenth.',
      why: 'a sentence',
    },
    {text: 'The deal was signed by the National Alliance (AN).', why: 'a party'},
    {text: 'Sources close to the agencies denied it.', why: 'a sentence'},
    {text: 'Ceglie Messapica lies in the province of Brindisi (BR)', why: 'a province'},
    {text: 'A Reuters / Ipsos poll gave her 43 percent.', why: 'a poll'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const from = Math.max(1, lines.length - EDGE)
    for (const line of lines.slice(from)) {
      if (line.text.length <= LONGEST && signOff(line.text)) cut(line, file)
      else if (closing.test(line.text)) cut(line, file)
    }
    // A signature glued to the last running text.
    for (const line of lines.slice(-EDGE)) {
      if (line.text.length < 20 || signOff(line.text)) continue
      for (const pattern of tailPatterns) {
        const match = pattern.exec(line.text.slice(-LONGEST))
        if (!match || !signOff(match[1]!)) continue
        const at = Math.max(0, line.text.length - LONGEST) + match.index
        const [start, end] = tailSpan(String(file.value), line.start + at, line.end)
        report(file, {
          start,
          end,
          after: '',
          message: `Expected the paragraph to end, got the agency \`${match[1]!.trim()}\`, cut and kept as metadata`,
          metadata: {credits: [match[0].trim()]},
        })
        break
      }
    }
  },
}

function cut(line: Line, file: Document): void {
  const [start, end] = passageSpan(String(file.value), line.start, line.end)
  report(file, {
    start,
    end,
    after: '',
    message: `Expected article text, got the agencies \`${line.text}\`, cut and kept as metadata`,
    metadata: {credits: [line.text]},
  })
}
