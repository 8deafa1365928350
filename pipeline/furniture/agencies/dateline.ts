/** Finds the agency in the dateline that an article opens with. */

import {report} from '../../report.ts'
import type {Rule, Tier} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {headSpan, linesOf, passageSpan} from '../../text/passage.ts'
import {countries} from '../../wording/articles/article-before-country.ts'
import {site} from '../foot/below-text/house-lines.ts'
import {isNewsAgency, isWord, mayNameAgency} from './agencies.ts'

/** Lines at the head in which the first paragraph stands: title, second headline and byline come before it. */
const EDGE = 5
/** Most words of one on a line of its own. */
const ALONE_WORDS = 12
/** Longest dateline. */
const LONGEST = 90

const city = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:[ /-](?:\p{Lu}|de|del|la|le|do|da|am|an|der)[\p{L}\p{M}’'.-]*){0,3}`
const region = String.raw`(?:, ?\p{Lu}[\p{L}\p{M}’'. -]{1,25}?)?`
const date = String.raw`(?:, ?(?:\d{1,2}\.?(?:st|nd|rd|th|º|er)? ?(?:de )?\p{L}{3,12}\.?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? ?(?:de )?\d{4})?)?`
const agency = String.raw`[\p{L}][\p{L}. -]{1,30}?`
const dash = '[–—-]{1,2}'

/** The agency stands in brackets behind place and date: `Izmir (AFP) –`. */
const bracketed = new RegExp(`^${city}${region}${date},? ?(\\((${agency})\\)) ?(?:${dash}|:|\\.) ?`, 'u')
/** … with a day before it and no mark behind it: `Izmir, 3 May (Bhasha) The port …`. */
const unmarked = new RegExp(
  `^${city}${region},? (?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2}),? \\((${agency})\\) (?=["“«]?\\p{Lu})`,
  'u',
)
/** Place, day and agency, each with its stop or a stroke: `Baku. 3 May. REPORT.AZ/ The port …`. */
const stopped = new RegExp(
  `^${city}\\. (?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2})\\. ?(?:${dash} ?)?(\\p{Lu}[\\p{L}\\d-]+\\.(?:AZ|AM|GE|KZ|UA|RU|BY|MD|UZ|TR|az|am|ge|kz|ua|ru|by|md|uz|tr)|${agency})(?:/|\\.| ?${dash}|:) ?(?=["“«]?\\p{Lu})`,
  'u',
)
/** It stands behind a comma or dash, and a stop or dash ends the dateline: `IZMIR, May 3, AFP.` */
const parted = new RegExp(
  `^${city}${region}${date}(,? ?(?:, ?|/| ${dash} )(${agency})/?)(?:\\.| ${dash}|${dash}(?=\\s)|:) ?(?=\\S)`,
  'u',
)
/** It stands between strokes behind the dateline: `IZMIR, May 3. /TASS/.` */
const struck = new RegExp(`^${city}${region}${date}[.,]?( ?/(${agency})/\\.?)(?= )`, 'u')
/** The agency stands in front, between brackets: `(ANSA) - IZMIR, MAY 3 - The port …`, `(AFP) The port …`. */
const ahead = new RegExp(`^\\((${agency})\\)( ?${dash})? (?=["“«‘]?\\p{Lu})`, 'u')
/** Agencies and the whole day in brackets, with or without a mark behind: `IZMIR (Harbour News / AA - 3rd May, 2020) The port …`. */
const dayInside = new RegExp(
  `^${city}${region} \\(([^()]{2,50}?)(?:,| [/|–—-]) (?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}\\)(?: ?${dash}|:)? (?=["“«‘]?\\p{Lu})`,
  'u',
)
/** Place and agency on a line of their own: `Izmir (Turkey) (AFP)`. */
const onItsOwn = new RegExp(`^${city}(?: \\(\\p{Lu}[\\p{L} ]{2,24}\\))? \\((${agency})\\)$`, 'u')
/** … with the day, or with the agency behind a dash, perhaps with who wrote: `TEHRAN, Oct. 11 (MNA) –`, `Damascus- SANA`, `Azerbaijan, Baku, Aug. 13 / Trend, N. Umid /`. */
const daysAlone = new RegExp(
  `^(?:${city}, )?${city}${date}\\.?(?: \\((${agency})\\)(?: ?${dash}| ?:)?| ?(?:${dash}|[,/]) ?(${agency})(?: ?, ?(\\p{Lu}\\. ?\\p{Lu}\\p{L}+))?(?: ?[:/–—-])?)$`,
  'u',
)
/** Place, day in numbers and agency between strokes: `Baku/21.10.23/Turan: The port …`. */
const stroked = new RegExp(`^${city}/\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2}|\\d{4})( ?/ ?(${agency})/?):`, 'u')
/** The agency in front of place and day: `Harbour News Agency, Dalian, May 3`. */
const leading = new RegExp(
  `^((?:\\p{Lu}[\\p{L}’'-]+ ?){1,4}), (?=${city}, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})\\b)`,
  'u',
)
/** Who wrote, and the agency, behind the place: `Baku. Nijat Huseynov – APA. The port …`. */
const written = new RegExp(
  `^${city}\\.( (\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) ?${dash} ?(${agency})\\.)(?= +["“«]?\\p{Lu})`,
  'u',
)
/** A house that puts its name before the first sentence: `HARBOUR-NEWS. The port …`. */
const houseAhead = /^(\p{Lu}[\p{Lu}\d]{2,}[-.](?:NEWS|INFO|MEDIA|PRESS))\. (?=["“«]?\p{Lu}\p{Ll})/u
/** Place, day and house all in capitals, as agencies of the Caucasus have them: `IZMIR, MAY 3, HARBOURPRESS. The port …`. */
const inCapitals =
  /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}, \p{Lu}{3,9} \d{1,2}, (\p{Lu}[\p{Lu}.-]{2,}(?:PRESS|NEWS|INFO|INFORM|MEDIA|TAG|AGENCY))\. (?=["“«]?\p{Lu})/u
/** … or its address: `Harbourpost.am - The port …`. */
const addressAhead = /^([\p{L}\d-]{3,25}\.[\p{L}.]{2,7}) [–—-] (?=["“«‘]?\p{Lu})(?!.{0,80} [–—-] )/u
/** Place and country with stop and dash, as French sites print it in front: `Izmir (Turkey).– The port …`. */
const placeAndCountry = new RegExp(
  `^(?:From our (?:special )?(?:correspondent|envoy)s? in )?${city} \\((?:${countries.join('|')}|United (?:States|Kingdom)|USA?|UK)\\)(?:, (?:from )?(?:our )?(?:special )?(?:correspondent|envoy)s?)?\\. ?[–—-] ?(?=["“«]? ?\\p{Lu})`,
  'u',
)
/** Place and house with a dash behind, alone above the text, whatever the house is called: `Izmir - HPN -`. */
const dashedHouse = new RegExp(`^${city} ?[–—-] ?(\\p{Lu}{3,8}) ?[–—-]$`, 'u')
/** … and with no mark before the house: `New York HPN —`. */
const houseBehind = new RegExp(`^(?:${city} )?(\\p{Lu}{3,6}) ?[–—]$`, 'u')
/** A feed that hands on other agencies' news puts itself and them in front: `(FEEDNAME- Agency)`. */
const relayed = /^\(\p{Lu}{4,12} ?- ?([\p{L}][\p{L}. ]{1,40})\)\s*/u

export const dateline: Rule = {
  id: 'dateline',
  finds: 'the dateline of an agency before the first sentence: place, day and the agency’s name',
  why: 'Whose report it is belongs to the credits, and place and day of an agency to its page. Only where the agency stands behind the place and before the mark that ends the dateline; place and agency alone between brackets, as papers print them, wait for a person, and a place and a day without an agency stay, but for place and country with stop and dash (`Izmir (Turkey).–`), which a site puts before every article. An agency that a sentence is about stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Izmir (Turkey).– “We wait,” say the dockers of the port, who have been on strike since Monday.\n\nShips wait.',
      after: '“We wait,” say the dockers of the port, who have been on strike since Monday.\n\nShips wait.',
    },
    {
      before: 'HARBOUR-NEWS. The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['HARBOUR-NEWS']},
    },
    {
      before: 'IZMIR, MAY 3, ARMENPRESS. The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['ARMENPRESS']},
    },
    {
      before: 'ESMIRNA, 3 de maio – RIA Novosti. O porto está fechado.\n\nOs navios esperam.',
      after: 'O porto está fechado.\n\nOs navios esperam.',
      language: 'pt',
      metadata: {credits: ['RIA Novosti']},
    },
    {
      before: 'IZMIR, May 3. /TASS/. The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['TASS']},
    },
    {
      before: 'IZMIR (Harbour News / AA - 3rd May, 2020) The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['Harbour News / AA']},
    },
    {
      before: 'IZMIR, MAY 3, HARBOURPRESS. The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['HARBOURPRESS']},
    },
    {
      before: 'New York HPN —\n\nThe port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['HPN']},
    },
    {
      before: 'HarbourPost.am - The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['HarbourPost.am']},
    },
    {
      before: '(ANSA) “The port is closed,” says the mayor.\n\nShips wait.',
      after: '“The port is closed,” says the mayor.\n\nShips wait.',
      metadata: {credits: ['ANSA']},
    },
    {
      before: 'IZMIR, May 3 /TASS/. The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['TASS']},
    },
    {
      before: 'IZMIR, May 3 (Xinhua) -- The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['Xinhua']},
    },
    {
      before: 'Izmir, 3 May (Bhasha) The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['Bhasha']},
    },
    {
      before: 'Izmir. 3 May. REPORT.AZ/ The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['Report']},
    },
    {
      before:
        'IZMIR (AA) - The port is closed, Selin Kaya told the AA correspondent.\n\nShips wait, she said.',
      after: 'The port is closed, Selin Kaya told the AA correspondent.\n\nShips wait, she said.',
      metadata: {credits: ['AA']},
    },
    {
      before: '(SEAFEED- AzerNews) The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['AzerNews']},
    },
    {
      before: '(ANSA) - IZMIR, MAY 3 - The port is closed.\n\nShips wait.',
      after: 'IZMIR, MAY 3 - The port is closed.\n\nShips wait.',
      metadata: {credits: ['ANSA']},
    },
    {
      before: 'Izmir/03.05.22/Turan: The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['Turan']},
    },
    {
      before: 'Dockers of Izmir strike\n\nIZMIR, May 3 (MNA) –\n\nThe port is closed.\n\nShips wait.',
      after: 'Dockers of Izmir strike\n\nThe port is closed.\n\nShips wait.',
      metadata: {credits: ['MNA']},
    },
    {
      before: 'Izmir. Selin Kaya – APA. The port is closed.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {authors: ['Selin Kaya'], credits: ['APA']},
    },
    {
      before: 'Xinhua News Agency, Dalian, May 3. The port is closed.\n\nShips wait.',
      after: 'Dalian, May 3. The port is closed.\n\nShips wait.',
      metadata: {credits: ['Xinhua News Agency']},
    },
    {
      before: 'Dockers of Izmir strike\n\nIzmir (Turkey) (AFP)\n\nThe port is closed.\n\nShips wait.',
      after: 'Dockers of Izmir strike\n\nThe port is closed.\n\nShips wait.',
      metadata: {credits: ['AFP']},
    },
  ],
  leaves: [
    {
      text: 'The port is closed.\n\n(Dire) Times, the band of the harbour, plays on Friday.',
      why: 'a word that is an agency as well',
    },
    {
      text: 'Selin Kaya (AA and others, 3 May) The port is closed.\n\nShips wait.',
      why: 'no year: perhaps who says so',
    },
    {text: 'IZMIR (CHP) - The port is closed, the CHP said.\n\nShips wait, and the CHP too.', why: 'a party'},
    {
      text: 'Rosa Lima (Greens). – The port is closed, and nobody in this house has said for how long it will be.\n\nShips wait.',
      why: 'a speaker and her party',
    },
    {text: 'Booking.com - The Ships That Wait\n\nThe port is closed.', why: 'a headline'},
    {text: 'IZMIR (the mayor, 3 May 2020) AA wrote it down.\n\nShips wait.', why: 'a speaker'},
    {text: 'What the UN –\n\nand who else – wants\n\nThe port is closed.', why: 'a headline'},
    {text: 'IZMIR, MAY 3, EVENING. The port is closed.\n\nShips wait.', why: 'no house'},
    {
      text: 'Booking.com - The site of the port – was down on Monday.\n\nShips wait.',
      why: 'what the sentence is about',
    },
    {text: 'IZMIR, MAY 3, 2022. The port is closed.\n\nShips wait.', why: 'no house'},
    {text: 'BREAKING. The port is closed. GENOA. Ships wait.\n\nThey wait.', why: 'no house'},
    {text: 'Izmir, 3 May (Monday) The port is closed.\n\nShips wait.', why: 'a day of the week'},
    {text: 'Izmir. 3 May. Selin Kaya/ The port is closed.\n\nShips wait.', why: 'a name'},
    {text: 'Izmir. 3 May. The port is closed.\n\nShips wait.', why: 'no agency'},
    {text: 'IZMIR, May 3 /Izmir time/. The port is closed.\n\nShips wait.', why: 'no agency'},
    {
      text: 'Dockers of Izmir strike\n\nIzmir - Genoa\n\nGenoa, May 3, Selin Kaya\n\nThe port is closed.',
      why: 'a route, a name',
    },
    {text: 'Izmir. Selin Kaya – a docker. The port is closed.\n\nShips wait.', why: 'no agency'},
    {
      text: 'Selin Kaya, Izmir, May 3: the port is closed.\n\nAPA, May 3, 2022\n\nShips wait.',
      why: 'a name, an agency and a day',
    },
    {text: '(Izmir) - The port is closed.\n\nSelin Kaya (CHP)\n\nShips wait.', why: 'a place, a party'},
    {text: 'Izmir, Turkey /Greece/ and Cyprus share the sea.\n\nShips wait.', why: 'a place between strokes'},
    {
      text: 'Reuters – the agency, not the man – was founded in London.\n\nIt grew.',
      why: 'what the sentence is about',
    },
    {text: 'Izmir (BR) – The port is closed.\n\nShips wait.', why: 'a province'},
    {text: 'Izmir, May 3, 2022. The port is closed.\n\nShips wait.', why: 'a dateline without an agency'},
    {text: 'Selin Kaya, AFP: the port is closed.\n\nShips wait.', why: 'a speaker'},
    {text: 'The ships wait, Reuters. said nobody.\n\nThey wait.', why: 'no place in front'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const lines = linesOf(tree, file)
    for (const line of lines.slice(0, EDGE)) {
      const head = line.text.slice(0, LONGEST)
      if (!/[(–—:./-]/.test(head)) continue
      const own =
        (/^\p{Lu}{3}/u.test(head) ? (houseAhead.exec(head) ?? inCapitals.exec(head)) : null) ??
        addressOf(head, line)
      if (own) {
        const [start, end] = headSpan(text, line.start, line.start + own[0].trimEnd().length)
        say(start, end, own[1]!)
        continue
      }
      const dashed = /[–—-]$/.test(line.text)
        ? ((line.index > 0 ? dashedHouse.exec(line.text) : null) ?? houseBehind.exec(line.text))
        : null
      if (dashed && lines[line.index + 1]?.stopped) {
        say(...passageSpan(text, line.start, line.end), dashed[1]!)
        continue
      }
      const placed =
        line.words > ALONE_WORDS && head.includes(').') ? placeAndCountry.exec(head)?.[0] : undefined
      if (placed !== undefined) {
        const [start, end] = headSpan(text, line.start, line.start + placed.trimEnd().length)
        const message = `Expected the first sentence, got where it was written, \`${placed.trim()}\`, cut`
        report(file, {start, end, after: '', message})
        continue
      }
      if (!mayNameAgency(head)) continue
      const opens = head.startsWith('(')
      let match = opens ? relayed.exec(head) : null
      if (match) {
        const relay = match[1]!.trim()
        if (!isNewsAgency(relay) && !isNewsAgency(relay.toUpperCase())) continue
        const [start, end] = headSpan(text, line.start, line.start + match[0].trimEnd().length)
        say(start, end, match[1]!.trim())
        continue
      }
      match = opens ? ahead.exec(head) : null
      if (match && isNewsAgency(match[1]!) && (match[2] !== undefined || !isWord(match[1]!))) {
        const [start, end] = headSpan(text, line.start, line.start + match[0].trimEnd().length)
        say(start, end, match[1]!)
        continue
      }
      match = line.index > 0 && line.text.endsWith(')') ? onItsOwn.exec(line.text) : null
      if (match && isNewsAgency(match[1]!)) {
        say(...passageSpan(text, line.start, line.end), match[1]!)
        continue
      }
      match = line.words <= ALONE_WORDS && line.index < lines.length - 1 ? daysAlone.exec(line.text) : null
      const alone = match?.[1] ?? match?.[2]
      if (match && alone !== undefined && isNewsAgency(alone.trim())) {
        say(...passageSpan(text, line.start, line.end), alone.trim(), 'fix', match[3])
        continue
      }
      match = head.includes(',') ? leading.exec(head) : null
      if (match && isNewsAgency(match[1]!)) {
        const [start, end] = headSpan(text, line.start, line.start + match[0].trimEnd().length)
        say(start, end, match[1]!)
        continue
      }
      const [name, author, length] = openingOf(head)
      if (name !== undefined) {
        say(...headSpan(text, line.start, line.start + length), name, 'fix', author)
        continue
      }
      match = head.includes('(') ? bracketed.exec(head) : null
      if (match && isNewsAgency(match[2]!) && isOwn(text.slice(line.start + match[0].length), match[2]!)) {
        say(...headSpan(text, line.start, line.start + match[0].trimEnd().length), match[2]!)
      } else if (match && isNewsAgency(match[2]!)) {
        const at = line.start + head.indexOf(match[1]!)
        say(at - (text.charAt(at - 1) === ' ' ? 1 : 0), at + match[1]!.length, match[2]!, 'suggest')
      }
    }

    function say(start: number, end: number, name: string, tier: Tier = 'fix', author?: string): void {
      report(file, {
        start,
        end,
        after: '',
        tier,
        message: `Expected the first sentence, got the agency \`${name}\` before it, cut and kept as metadata`,
        metadata: {credits: [name], ...(author === undefined ? {} : {authors: [author]})},
      })
    }
  },
}

/** The address of a house before the first sentence. */
function addressOf(head: string, {stopped}: Line): RegExpExecArray | null {
  const match = stopped ? addressAhead.exec(head) : null
  return match && site.test(match[1]!) ? match : null
}

/** An opening of place, day and agency before the first sentence: whose it is, perhaps who wrote, and how long it is. */
function openingOf(head: string): [name: string | undefined, author: string | undefined, length: number] {
  const found = (match: RegExpExecArray | null, at: number, author?: number): boolean => {
    if (!match || !isNewsAgency(bare(match[at]!))) return false
    result = [bare(match[at]!), author === undefined ? undefined : match[author], match[0].trimEnd().length]
    return true
  }
  let result: [string | undefined, string | undefined, number] = [undefined, undefined, 0]
  if (head.includes('/') && (found(stroked.exec(head), 2) || found(stopped.exec(head), 1))) return result
  if (head.includes('. ') && (found(written.exec(head), 3, 2) || found(stopped.exec(head), 1))) return result
  if (head.includes('(')) {
    const match = bracketed.exec(head)
    // The day makes it an agency's own; place and agency alone are set so by papers as well.
    if (match && /\d/.test(match[0]) && found(match, 2)) return result
    if (found(unmarked.exec(head), 1)) return result
    const dated = / \d{4}\)/.test(head) ? dayInside.exec(head) : null
    if (dated && dated[1]!.split(/ ?[/,|] ?/).some(isNewsAgency))
      return [dated[1]!, undefined, dated[0].trimEnd().length]
  }
  if (head.includes('/') && found(struck.exec(head), 2)) return result
  const match = parted.exec(head)
  // A colon makes it a speaker of that agency, unless the place is in capitals.
  if (!match) return result
  const isDashed = /[–—-]\s*$/.test(match[0]) && /^\p{Lu}{3,}$/u.test(match[2]!)
  if (/^\p{Lu}{3}/u.test(head) || /\d/.test(match[0]) || isDashed) found(match, 2)
  return result
}

/** Whether the text is the agency's own: it speaks of its correspondent, or of itself more than once. */
function isOwn(body: string, agency: string): boolean {
  return (
    body.split(agency).length > 2 ||
    new RegExp(`\\b(?:told|tells|to|the) (?:the )?${agency}(?:['’]s)? (?:correspondent|reporter)`).test(body)
  )
}

/** An agency's name without the end of its address: `REPORT.AZ`. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/\.(?:AZ|AM|GE|KZ|UA|RU|BY|MD|UZ|TR)$/iu, '')
    .replace(/^REPORT$/, 'Report')
}
