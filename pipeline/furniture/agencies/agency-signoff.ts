/** Finds the agencies that sign an article at its end. */
import type {Root} from 'nlcst'
import type {Document} from '../../document.ts'
import {wordings} from '../../languages/list.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf, tailSpan} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {noticesOf} from '../phrases/notice.ts'
import {tables} from '../phrases/tables.ts'
import {agencyWords, isAgency, isNewsAgency, isWord} from './agencies.ts'

/** Lines at the end in which articles are signed. */
const EDGE = 6
/** Longest sign-off. */
const LONGEST = 110

/** The little words before agencies, of all languages: a sign-off often stays untranslated. The longest come first. */
let leads: ReadonlyMap<string, readonly string[]> | undefined

function leadsFrom(first: string): readonly string[] {
  if (!leads) {
    const all = new Map<string, string[]>()
    const phrases = Object.values(tables).flatMap((table) => table.signOffs.flatMap(wordings))
    for (const phrase of new Set(phrases.map((one) => one.replace('…', '').trim().toLowerCase()))) {
      const word = phrase.split(' ', 1)[0]!
      const list = all.get(word)
      if (list) list.push(phrase)
      else all.set(word, [phrase])
    }
    for (const list of all.values()) list.sort((one, two) => two.length - one.length)
    leads = all
  }
  return leads.get(first) ?? []
}

/** The place behind the little words that a text begins with, and behind their colon, or 0. Spaces are single ones. */
function leadEnd(text: string): number {
  const small = text.toLowerCase()
  const first = /^[^\s:]+/.exec(small)
  if (!first || small.length !== text.length) return 0
  for (const lead of leadsFrom(first[0])) {
    if (!small.startsWith(lead)) continue
    const rest = /^(?=[\s:]|$)\s?:?\s?/.exec(small.slice(lead.length))
    if (rest) return lead.length + rest[0].length
  }
  return 0
}

const joint =
  /\s*(?:,|\/|;|\+|&|·|\||–|—)\s*|\s+-\s+|\s+(?:and|et|y|e|und|en|i|и|та|och|och|ve|with|avec|con|mit|com)\s+/iu
const desks =
  /^(?:(?:the|la|l['’]|die|el|a|les|las|los)\s?)?(?:local media|médias locaux|medios locales|agencies|agences|agencias|agenturen|agenzie|agências|news agencies|websites|electronic sites|social networking sites|wire services|wires|staff|redaction|rédaction|redacción|redaktion|redazione|redação|агентства|وكالات|ajanslar|its partners|others|other agencies|(?:with |and )?our (?:special )?(?:correspondent|correspondents|envoy|envoys))$/iu
const initials = /\s+[a-zñ]{2,4}(?:\/[a-zñ]{2,4})*$/u
/** The desk's initials before its agencies: `ab/cd (AFP, dpa)`. */
const before = /^[a-zäöüñ]{2,4}(?:[/,][a-zäöüñ]{2,4})*\s+(?=\([^()]+\)$)/u
/** The time at which it was sent. */
const sent = /\s+\d{4}-\d{2}-\d{2}(?:\s+\d{2}:\d{2}(?::\d{2})?)?$/
/** The initials alone, in capitals or small, and the house from which a page has its text: the last line of all as well. */
const deskOnly = /^(?:\p{Lu}{2,4}|\p{Ll}{2,3})$/u
const sourceName = String.raw`(?:[a-z][a-z\d.-]{2,20}|\p{Lu}[\p{L}\d.’'-]{1,20}(?: \p{Lu}[\p{L}\d.’'-]{1,20}){0,2})`
const house = new RegExp(
  `^(?:[Ss]ources?|SOURCE|[Ff]uente|[Ff]onte|[Qq]uelle)\\s?: ?${sourceName}(?:(?:, ?| ?/ ?)${sourceName}){0,3}$`,
  'u',
)
/** Initials before the little words: `(bb with dpa)`. */
const beforeLead = /^[a-zäöüñ]{2,4} (?=with )/u
/** … and alone, as the last line of all. */
const alone =
  /^\(?(?!and ?\/ ?or|s?he ?\/|pro ?\/)[a-zñ]{2,5}(?:-[a-zñ]{2,4})?(?: ?\/ ?[a-zñ]{2,5}(?:-[a-zñ]{2,4})?)+\)?\.?$/u
/** … each with its stroke, as Polish desks sign: `abc/ de/`, and the mark of their archive below. */
const stroked = /^\p{Ll}{2,4}\/(?: ?\p{Ll}{2,4}\/){1,5}$/u
const archived = /^arch\.$/
/** `From Genoa Anna Rossi (PAP)`: where a report was written, by whom, and for which agency. */
const sentFrom = /^From \p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+){1,5} \((\p{L}{2,10})\)$/u
/** … or behind the agency, all between strokes: `SDA/abc`. */
const agencyAndInitials = /^(\p{L}{2,8})\/[a-zäöüñ]{2,4}$/u
const companyInBrackets = /^(\p{Lu}[^()]{1,40}) \(((?:with|avec|con|mit|com|et|and) [^()]+)\)\.?$/u
const company = /^\s+(?:with|avec|con|mit|com|and|et|und|med|met|y|e)\s/iu
const outlet =
  /^(?:(?:The|Le|La|El|Die|Der|Das|Il|O|A)\s)?(?:(?:\d{1,3}\s)?\p{Lu}[\p{L}\d.'’-]*\s?|franceinfo:?\s?)(?:(?:\p{Lu}|\d)[\p{L}\d.'’-]*\s?){0,3}$/u
/** A house that the engine took for a thing: `The world with AFP`. */
const thing =
  /^The (?:world|country|point|cross|release|liberation|express|echoes|opinion|mirror|time|times|day|week|morning|nation|republic|voice|press|tribune|progress|courier|journal|parisian)\s?$/
const written =
  /^(?:reporting|writing|additional reporting|editing)\s(?:by|and)\b.{3,200}$|^\((?:reporting|editing|writing|additional reporting)\s(?:by|and)\b[^)]{3,300}\)$/iu

/** Fewest words of running text that ends in a bracket. */
const RUNNING_WORDS = 12
/** The author’s initials in brackets behind the last sentence: `(mc)`, `(mc/rl)`. */
const initialsBehind = /(?<=[.!?…]["”’]?)\s\((?!sic|etc|pdf|end|aka|tbc)\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\)$/u

/** How Indian agencies sign: the agency and initials in capitals, with those of the desk on the next line. */
const indian = /^(?:PTI|ANI|IANS|UNI)(?: \p{Lu}{2,5}){1,6}$/u
const passed = /^\p{Lu}{2,5}(?: \p{Lu}{2,5}){0,5}$/u

/** What sign-offs end in: words of agencies and of the desks without a name. */
const lastWords = new Set([
  ...agencyWords.map((word) => word.toLowerCase()),
  // The words of the pattern itself.
  ...desks.source.toLowerCase().split(/[^\p{L}]+/u),
  ...['material', 'materials'],
])
const closing = /[\p{L}\p{M}\p{N}]/u
const initialled = /^[a-zñ]{2,4}(?:\/[a-zñ]{2,4})*$/u
/** Words and marks in one, as `24 hours.EFE`. */
const joined = /[^\p{L}\p{M}\p{N}]/u
/** Longest word that is looked at. */
const LAST_WORD = 40

/** Whether a line can end in a sign-off, by its last word, or the one before the initials: running text hardly ever does. */
function maySign(text: string): boolean {
  if (/\d$/.test(text.slice(-1)) && (serial.test(text) || sent.test(text))) return true
  let end = text.length
  while (end > 0 && !closing.test(text.charAt(end - 1))) end--
  const space = text.lastIndexOf(' ', end - 1)
  const last = text.slice(Math.max(space + 1, end - LAST_WORD), end)
  if (agencyLike(last)) return true
  // The writer's initials behind the agency.
  return (
    space > 0 && initialled.test(last) && agencyLike(text.slice(text.lastIndexOf(' ', space - 1) + 1, space))
  )
}

function agencyLike(word: string): boolean {
  const small = word.toLowerCase()
  return (
    lastWords.has(small) ||
    (joined.test(small) && small.split(/[^\p{L}\p{N}]+/u).some((part) => lastWords.has(part)))
  )
}

/** Agencies without a name. */
const unnamed = /agenc|agentur|agenzi|агент|وكال|ajans/iu

/** The number under which an agency sent it: `dpa:230311-99-916512/2`. */
const serial = /(?<=\p{L}):\d[\d/-]{5,}$/u

/** Whether a text is nothing but agencies, with little words around and between. */
export function signOff(text: string): boolean {
  let body = text.trim().replace(before, '').replace(sent, '')
  if (body.length > LONGEST) return false
  // `Anadolu Agency (AA)`: the short form behind the long one.
  body = body.replace(/(?<=\p{L}{3} \p{Lu}\p{L}+) \(\p{Lu}{2,6}\)$/u, '')
  // `The World (with AFP)`
  body = body.replace(companyInBrackets, '$1 $2')
  const wrapped = /^[([].*[)\]]\.?$/.test(body)
  body = body
    .replace(serial, '')
    .replace(/^[([—–\-•*©/\s]+/, '')
    .replace(/[)\].\s]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(beforeLead, '')
  if (body === '') return false
  const led = leadEnd(body)
  let rest = led > 0 && !desks.test(body) ? body.slice(led).replace(/^[•·|]\s?/u, '') : body
  rest = rest.replace(initials, (tail) => (isAgency(rest.slice(0, rest.length - tail.length)) ? '' : tail))
  const items = rest
    .split(joint)
    .map((item) => (desks.test(item) ? item : item.slice(leadEnd(item)).trim()))
    .filter((item) => item !== '')
  // `With agencies` is itself one of the little phrases, and so are some agencies.
  if (items.length === 0) return (led > 0 && unnamed.test(body.slice(0, led))) || isNewsAgency(body)
  let agencies = 0
  for (const [index, item] of items.entries()) {
    if (isNewsAgency(item)) agencies++
    else if (desks.test(item)) agencies++
    // `dpa/lno`: a regional desk.
    else if (
      index > 0 &&
      (wrapped || led > 0) &&
      /^[a-z]{2,4}$/.test(item) &&
      /^(?:dpa|apa|afp)$/i.test(items[0]!)
    )
      continue
    // `abc/dpa/AFP`: the writer's initials before the agencies, all between strokes.
    else if (index === 0 && items.length > 1 && /^[a-zäöü]{2,4}(?:\/[\p{L} -]{2,12})+$/u.test(body)) continue
    else if (isAgency(item) && items.length > 1) agencies++
    // `The Post with AP`: the outlet stands first; behind a stroke it would be a photographer.
    else if (
      index === 0 &&
      items.length > 1 &&
      (outlet.test(item) || thing.test(item)) &&
      company.test(rest.slice(item.length))
    )
      continue
    else return false
  }
  if (agencies === 0) return false
  if (items.length === 1 && led === 0 && !wrapped && isWord(items[0]!)) return false
  // A lone short name in capitals without a frame may be a party or a place.
  return items.length > 1 || led > 0 || wrapped || items[0]!.length >= 3
}

/** The stop behind an initial (`Genoa: L.Costa with AFP`) ends no sentence. */
const tailPatterns = [
  /(?<=[.!?…]["”»’)]*)\s*(\([^()]{2,60}\))\.?$/u,
  /(?<=(?<!(?<![\p{Lu}.])\p{Lu})[.!?…]["”»’)]*)\s*((?:[—–-]\s*)?\p{Lu}[\p{L}/ .-]{1,30}(?:\s[a-zñ]{2,4}(?:\/[a-zñ]{2,4})+)?)$/u,
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
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nThe world (with AFP)',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last. (mc)',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nSource: PAP, Harbour Post',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      metadata: {credits: ['Source: PAP, Harbour Post']},
    },
    {
      before: 'The strike goes on.\n\n(With agencies)',
      after: 'The strike goes on.',
      metadata: {credits: ['(With agencies)']},
    },
    {
      before: 'The strike goes on.\n\nWith dpa and Reuters',
      after: 'The strike goes on.',
      metadata: {credits: ['With dpa and Reuters']},
    },
    {
      before: 'The strike goes on.\n\n(bm with material from AFP and dpa)',
      after: 'The strike goes on.',
      metadata: {credits: ['(bm with material from AFP and dpa)']},
    },
    {
      before: 'The strike goes on.\n\nLGP\n\nSource: harbourpost',
      after: 'The strike goes on.',
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
      before: 'Der Streik geht weiter.\n\n© dpa-infocom, dpa:230311-99-916512/2',
      after: 'Der Streik geht weiter.',
      language: 'de',
      metadata: {credits: ['© dpa-infocom, dpa:230311-99-916512/2']},
    },
    {
      before: 'The strike goes on.\n\n(AFP, with our correspondent)\n\nSource: Xinhua 2024-08-14 21:37:15',
      after: 'The strike goes on.',
    },
    {
      before: 'The strike goes on.\n\nab/cd (AFP, dpa, Reuters)',
      after: 'The strike goes on.',
      metadata: {credits: ['ab/cd (AFP, dpa, Reuters)']},
    },
    {before: 'The strike goes on.\n\nAdditional sources • AFP, AP', after: 'The strike goes on.'},
    {
      before: 'The strike goes on.\n\nSDA/abc\n\nLeave a reply',
      after: 'The strike goes on.\n\nLeave a reply',
    },
    {before: 'The strike goes on.\n\nPTI ABC DE\nFGH IJ', after: 'The strike goes on.'},
    {before: 'The strike goes on.\n\nabc/def/gh', after: 'The strike goes on.'},
    {before: 'The strike goes on.\n\nabc-de/fg/hij', after: 'The strike goes on.'},
    {before: 'The strike goes on.\n\nabc/ de/ fgh/\narch.', after: 'The strike goes on.'},
    {
      before: 'The strike goes on.\n\nFrom Genoa Anna Rossi (PAP)',
      after: 'The strike goes on.',
      metadata: {credits: ['From Genoa Anna Rossi (PAP)']},
    },
    {
      before: 'The strike goes on.\n\nabc / def\n\nLeave a reply',
      after: 'The strike goes on.\n\nLeave a reply',
    },
    {
      before: 'The strike goes on.\n\nSource: International Harbour News Agency',
      after: 'The strike goes on.',
      metadata: {credits: ['Source: International Harbour News Agency']},
    },
    {
      before: 'La grève continue.\n\nSource : agences',
      after: 'La grève continue.',
      language: 'fr',
      metadata: {credits: ['Source : agences']},
    },
  ],
  leaves: [
    {text: 'The strike goes on.\n\nThe boats with AFP', why: 'no house'},
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last. (sic)',
      why: 'a remark',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last. (mc)\n\nIt rains in the port.',
      why: 'more text follows',
    },
    {
      text: 'Where the money is\n\nThe dockers paid 2.3 million.\n\nSource: PAP, Harbour Post\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      why: 'below a table of the text',
    },
    {text: 'The strike goes on.\n\nWith agencies closed, tenants have nobody to ask.', why: 'a sentence'},
    {text: 'The strike began on the quay.\n\nIt ended 2024-08-14 21:37', why: 'no agency before the time'},
    {text: 'The strike goes on.\n\nPTI is an agency in Delhi\n\nIt has many clients.', why: 'words'},
    {text: 'Choose one of them:\n\nand/or', why: 'words'},
    {text: 'The strike goes on.\n\nEU/usa', why: 'no agency'},
    {text: 'The strike goes on.\n\nFrom Genoa Anna Rossi (ILWU)', why: 'no agency'},
    {text: 'The strike goes on.\n\nAdditional sources • of income', why: 'no agency'},
    {text: 'They play it on\n\ntop-red/half-black\n\nand win.', why: 'text below'},
    {text: 'They play it on\n\nred / black\n\nand win.', why: 'text below'},
    {text: 'They met in the port.\n\nno news (yet)', why: 'no agencies in the brackets'},
    {text: 'She told Reuters and AP that the strike goes on.', why: 'sources in a sentence'},
    {
      text: 'The dispute began in 2019.\n\nWith Reuters reporting a fall in profits, the shares fell by a tenth.',
      why: 'a sentence',
    },
    {
      text: 'La grève continue.\n\nLe port de Gênes, la première ville de la régionL.Costa avec AFP\nLa mairie attend.',
      language: 'fr',
      why: 'an initial and a name',
    },
    {text: 'Three letters stand on the ship:\n\nLGP', why: 'what the text speaks of'},
    {text: 'The strike goes on.\n\nSource: what the union says, and nobody else.', why: 'a sentence'},
    {text: 'The deal was signed by the National Alliance (AN).', why: 'a party'},
    {text: 'They lost the last match of the season 1:2.', why: 'a score'},
    {text: 'Sources close to the agencies denied it.', why: 'a sentence'},
    {
      text: 'Der Streik geht weiter.\n\nMehr\nIm Hafen liegen zwölf Schiffe fest, und niemand lädt sie aus.',
      language: 'de',
      why: 'a heading, and the name of an agency in Iran',
    },
    {text: 'Ceglie Messapica lies in the province of Brindisi (BR)', why: 'a province'},
    {text: 'A Reuters / Ipsos poll gave her 43 percent.', why: 'a poll'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const from = Math.max(1, lines.length - EDGE)
    for (const line of lines.slice(from)) {
      if (line.text.length <= LONGEST && maySign(line.text) && signOff(line.text)) cutAgencies(line, file)
      else if (written.test(line.text)) cutAgencies(line, file)
      else if (
        (alone.test(line.text) ||
          stroked.test(line.text) ||
          (archived.test(line.text) && stroked.test(lines[line.index - 1]!.text)) ||
          isNewsAgency(sentFrom.exec(line.text)?.[1] ?? '') ||
          (line.text.includes(':') && house.test(line.text)) ||
          isNewsAgency(agencyAndInitials.exec(line.text)?.[1] ?? '') ||
          (deskOnly.test(line.text) &&
            lines[line.index - 1]!.stopped &&
            !noticesOf(tree, file)[line.index]!.whole)) &&
        nothingBelow(line, lines, tree, file)
      )
        cutAgencies(line, file)
    }
    const last = lines.findLast(({stopped, words: count}) => stopped || count >= RUNNING_WORDS)
    const writer = last && lines.length > 1 ? initialsBehind.exec(last.text) : null
    if (last && writer && nothingBelow(last, lines, tree, file))
      report(file, {
        start: last.start + writer.index,
        end: last.end,
        after: '',
        message: `Expected the paragraph to end, got the initials \`${writer[0].trim()}\` of its author, cut`,
      })
    // `PTI ABC DEF`, and the initials of those who passed it below.
    const wire = lines.find(({index, text}) => index >= from && indian.test(text))
    if (wire) {
      let last = wire
      while (passed.test(lines[last.index + 1]?.text ?? '')) last = lines[last.index + 1]!
      cutLines(
        file,
        wire,
        last,
        `Expected article text, got the agency \`${wire.text}\`, cut and kept as metadata`,
        {credits: [wire.text.split(' ', 1)[0]!]},
      )
    }
    // A signature glued to the last running text.
    for (const line of lines.slice(-EDGE)) {
      if (line.text.length < 20 || !maySign(line.text) || signOff(line.text)) continue
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

/** Whether a line is the last of the article: the last of all, or with nothing but furniture below. */
function nothingBelow(line: Line, lines: readonly Line[], tree: Root, file: Document): boolean {
  return (
    line.index === lines.length - 1 ||
    noticesOf(tree, file)
      .slice(line.index + 1)
      .every(({whole}) => whole)
  )
}

/** Takes out a line that says whose reports an article is made of. */
export function cutAgencies(line: Line, file: Document): void {
  cutLines(
    file,
    line,
    line,
    `Expected article text, got the agencies \`${line.text}\`, cut and kept as metadata`,
    {credits: [line.text]},
  )
}
