/** Finds sentences without a space between them. */

import type {Document} from '../document.ts'
import {packFor} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {linesOf, partsOf} from '../text/passage.ts'
import {gapSign} from '../text/signs.ts'
import {capitalSign, closerAt, digitSign, fact, letterSign} from '../text/suspicion.ts'
import type {WordTable} from '../text/words.ts'
import type {Paragraph} from '../tree.ts'
import {paragraphs} from '../tree.ts'

const glued =
  /(?<=[\p{Ll}\p{M}]{2}|\b\d{4}|[\p{Ll}\d]["”»’)]|\p{Lu}{2}\))([.!?])(["”»’)]{0,2})(["“«‘„(¿¡]?)(?=\p{Lu}\p{Ll}|\p{Lu}[’']\p{Lu}?\p{Ll}|(?:I|A|À|Y|O|E|É)\s\p{L}|(?:MEPs?|MPs?|NGOs|NATO|EU|UN|US)\s\p{Ll})/gu
/** … and behind an acronym, before a word that opens sentences and no name: `a GPS.On Monday`. */
const behindAcronym =
  /(?<=(?<![\p{L}\p{M}\p{N}.@/_-])\p{Lu}{2,6})\.(?=(?:The|On|In|At|It|He|She|They|We|But|And|After|Before|When|While|This|These|Those|For|From|As|If|His|Her|Its|Their|According|However|Since|With|There) \p{L})/gu
/** … behind a day or a share: `until May 30.In those days`, `by 3%.The port`. */
const behindNumber =
  /\.(?<=(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d ?%)\.)(?=["“«]?(?:The|On|In|At|It|He|She|They|We|But|And|After|Before|When|While|This|These|Those|For|From|As|If|His|Her|Its|Their|According|However|Since|With|There|An?) \p{L})/gu
/** … before a line in capitals, perhaps quoted: `he said.“NOBODY SAILS”`. */
const beforeCapitals = /([.!?])(?<=[\p{Ll}\p{M}]{2}[.!?])()["“«„]?(?=\p{Lu}{3,} \p{Lu}{2,})/gu
/** … and before a day: `the quay.12 May`. */
const beforeDay = /\.(?<=[\p{Ll}\p{M}]{3}\.)(?=\d{1,2} (\p{Lu}?\p{Ll}{2,}))/gu
/** … before a word in small letters that opens sentences: `read the letters twice.the union …`. */
const beforeSmall =
  /\.(?<=(?:^|[^\p{L}\d@/._-])\p{Ll}{2,}\.)(?=(the|he|she|they|we|this|these|those|there|but|according|however|when|while|after|before|his|her|its|their) \p{L})/gu
/** Fewest words on either side that make it two sentences. */
const SENTENCE = 5
/** A quoted heading in capitals that meets the paragraph below it. */
const behindCapitals = /["”»](?<=\p{Lu}{2} [\p{Lu} ]{3,60}[.!?]?["”»])(?=\p{Lu}\p{Ll})/gu
const left = /([\p{L}\p{M}\d.@/_-]+)["”»’)]?$/u
const right = /^["“«‘„(¿¡]?([\p{L}\p{M}]+)(.?)/u
/** Abbreviations that stand before a name, and words of addresses: their stop ends nothing. */
const abbreviations = new Set(
  'mr mrs ms dr st ste sr sra srta prof gen col capt lt sgt jr no nr vs fig art vol inc ltd corp bros dept univ hr fr mme mlle bzw usw ca dott sig avv ing arch'.split(
    ' ',
  ),
)
const sites = new Set('today news online media net live post press life city'.split(' '))
/** Sites called after a word and a place. */
const named = new Set(['football.london'])
const domains = new Set(
  'com net org edu gov info io js ts css html php xml json tv biz az cz fr ge ir kg kz pl rs ru sk tj tm ua uk uz'.split(
    ' ',
  ),
)

/** Glued places from which on a text in one line has lost its paragraphs, not only some spaces. */
const LOST_PARAGRAPHS = 2
const ONE_LINE = 400

/** A full stop with the next sentence behind it. */
const glue = gapSign(/^["”»’)]?[.!?]["”»’)]{0,2}["“«‘„(¿¡]?$/)
const beforeCapital = closerAt(undefined, glue, capitalSign)
const beforeDigit = closerAt(letterSign, glue, digitSign)
const opensSentences = fact((word) =>
  /^(?:the|he|she|they|we|this|these|those|there|but|according|however|when|while|after|before|his|her|its|their)$/.test(
    word,
  ),
)
const stop = fact((gap) => gap === '.')

const months = new Map<string, ReadonlySet<string>>()

function monthsOf(language: string): ReadonlySet<string> {
  let known = months.get(language)
  if (!known) {
    const names = packFor(language)?.words.months ?? []
    months.set(language, (known = new Set(names.map((name) => name.toLowerCase()))))
  }
  return known
}

export const gluedSentences: Rule = {
  id: 'glued-sentences',
  finds: 'a full stop that meets the next sentence’s capital',
  why: 'A line break or paragraph was removed between them. A space goes in; in a text that is one single line, where it happened again and again, a paragraph. Abbreviations, initials, addresses, file names and code stay.',
  tier: 'fix',
  catches: [
    {
      before: 'The road was closed.On Monday it opened again.',
      after: 'The road was closed. On Monday it opened again.',
    },
    {
      before: 'It began with a GPS.On Monday the ships turned back.',
      after: 'It began with a GPS. On Monday the ships turned back.',
    },
    {
      before: 'The pumps stood under water until May 30.In those days prices rose by 3%.The port paid.',
      after: 'The pumps stood under water until May 30. In those days prices rose by 3%. The port paid.',
    },
    {
      before: 'The dockers have read the letters twice.the union will answer on Friday.',
      after: 'The dockers have read the letters twice. The union will answer on Friday.',
    },
    {
      before: 'The road was closed.MPs were furious.',
      after: 'The road was closed. MPs were furious.',
    },
    {
      before: '“We have measures.”Norway and Iceland agreed.',
      after: '“We have measures.” Norway and Iceland agreed.',
    },
    {
      before: 'They met at sea.12 May was the last day.',
      after: 'They met at sea. 12 May was the last day.',
    },
    {
      before: 'So the union said."NOBODY SAILS TODAY"Maria Costa left.',
      after: 'So the union said. "NOBODY SAILS TODAY" Maria Costa left.',
    },
    {
      before: 'Era una prueba física."Tienen que parar", dijo.',
      after: 'Era una prueba física. "Tienen que parar", dijo.',
      language: 'es',
    },
  ],
  leaves: [
    {text: 'As Harbour.Az reports, the port is closed. The ships wait.', why: 'the name of a site'},
    {text: 'He writes for example.the and reads news.they.example on it all day long.', why: 'addresses'},
    {
      text: 'They used ASP.NET and VK.com for the U.S.In-house team of the J.B.The.',
      why: 'names and initials',
    },
    {
      text: 'She founded Cherry.One, wrote for Harbour.Post; the show is called ›Struktur.Wandel‹.',
      why: 'names with a stop',
    },
    {
      text: 'The head of One.Tel denied it. The true state of One.Tel was not known.',
      why: 'a name with a stop, twice',
    },
    {text: 'He told Football.London about the deal.', why: 'a site'},
    {text: 'He writes Node.js and plays on Chess.com.', why: 'names with a stop'},
    {text: 'J.K.Rowling and the F.A.Z. of the U.S.Army.', why: 'initials'},
    {text: 'See report.PDF, System.Out.println or will.I.am.', why: 'files, code, brands'},
    {text: 'They read page.3 of it, room.12 there and “THE PORT”Rosa.', why: 'no day, no glue beside it'},
    {text: 'Mr.Smith paid R$1.000 to St.Gallen.', why: 'abbreviations and numbers'},
    {text: 'Das gilt z.B. Am Montag.', language: 'de', why: 'an abbreviation'},
  ],
  suspects: {
    ...glue,
    closer: (table, from, to, file) =>
      beforeCapital(table, from, to, file) ||
      beforeDigit(table, from, to, file) ||
      beforeSmallWord(table, from, to),
  },
  check(tree, file) {
    const text = String(file.value)
    const places: {at: number}[] = []
    for (const paragraph of paragraphs(tree, file)) {
      const known = places.length
      for (const match of [
        ...matchesOf(paragraph.text, glued),
        ...matchesOf(paragraph.text, beforeCapitals),
      ]) {
        const before = left.exec(paragraph.text.slice(Math.max(0, match.index - 40), match.index))?.[1] ?? ''
        const from = match.index + match[0].length
        const [, word = '', next = ''] =
          right.exec(paragraph.text.slice(from - (match[3] ?? '').length, from + 40)) ?? []
        if (named.has(`${before}.${word}`.toLowerCase())) continue
        // `Yahoo!News`, `Kostroma.Today`: names of sites.
        if (/^\p{Lu}/u.test(before) && (match[1] === '!' || sites.has(word.toLowerCase()))) continue
        // `Cherry.One,`, `›Struktur.Wandel‹`: a name and a single word that no sentence goes on from.
        if (/^\p{Lu}/u.test(before) && match[2] === '' && match[3] === '' && /^$|[.,;)\]›‹»«”]/.test(next))
          continue
        // A real glue is made once: `One.Tel` again and again is a name.
        if (
          /^\p{Lu}/u.test(before) &&
          match[1] === '.' &&
          match[2] === '' &&
          again(paragraph.text, `${before}.${word}`, match.index - before.length)
        )
          continue
        if (
          abbreviations.has(before.toLowerCase()) ||
          /[.@/_]/.test(before) ||
          domains.has(word.toLowerCase())
        )
          continue
        if (
          /[(=_/@]/.test(next) ||
          (next === '.' && /\p{Ll}/u.test(paragraph.text[from + word.length + 1] ?? ''))
        )
          continue
        let cut = match.index + 1 + (match[2] ?? '').length
        // A straight mark closes what an earlier one opened, else it opens.
        if (match[2]?.endsWith('"')) {
          const marks = paragraph.text.slice(0, match.index).split('"').length - 1
          if (marks % 2 === 0) cut = match.index + (match[2].length === 1 ? 1 : match[2].length)
        }
        places.push({at: paragraph.start + cut})
      }
      if (file.data.language === 'en') glueBeforeSmall(paragraph, file)
      if (file.data.language === 'en')
        for (const shape of [behindAcronym, behindNumber])
          for (const match of matchesOf(paragraph.text, shape))
            places.push({at: paragraph.start + match.index + 1})
      for (const match of matchesOf(paragraph.text, beforeDay))
        if (monthsOf(file.data.language ?? 'und').has(match[1]!.toLowerCase()))
          places.push({at: paragraph.start + match.index + 1})
      // Where nothing else is glued it may be a name.
      if (places.length > known)
        for (const {index} of matchesOf(paragraph.text, behindCapitals))
          if (paragraph.text.slice(0, index).split('"').length % 2 === 0 || paragraph.text[index] !== '"')
            places.push({at: paragraph.start + index + 1})
    }
    places.sort((one, other) => one.at - other.at)
    const lines = linesOf(tree, file)
    const single =
      text.trim().indexOf('\n') === -1 &&
      lines.length === 1 &&
      text.length >= ONE_LINE &&
      places.length >= LOST_PARAGRAPHS
    for (const {at} of places) {
      report(file, {
        start: at,
        end: at,
        after: single && whole(text, at) ? '\n\n' : ' ',
        message: single
          ? 'Expected a new paragraph, got the next sentence, parted'
          : 'Expected a space before the next sentence, got none, inserted',
      })
    }
  },
}

/** Whether a stop and nothing else parts two words, of which the second opens sentences. */
function beforeSmallWord({store, words, gaps}: WordTable, from: number, to: number): boolean {
  for (let at = stop.next(store, gaps, from + 1, to); at !== -1; at = stop.next(store, gaps, at + 1, to))
    if (opensSentences.of(store, words[at]!)) return true
  return false
}

/** Where two sentences of some length are glued and the second has lost its capital as well. */
function glueBeforeSmall({text, start}: Paragraph, file: Document): void {
  for (const match of matchesOf(text, beforeSmall)) {
    const after = match.index + 1
    const wordsOf = (part: string): number => part.split(/\s+/).filter((word) => word !== '').length
    if (wordsOf(partsOf(text.slice(0, after), 0).at(-1)?.text ?? '') < SENTENCE) continue
    if (wordsOf(partsOf(text.slice(after), 0)[0]?.text ?? '') < SENTENCE) continue
    const first = text.charAt(after)
    report(file, {
      start: start + after,
      end: start + after + 1,
      after: ` ${first.toUpperCase()}`,
      message: `Expected a space and a capital before the next sentence, got \`${match[1]!}\`, put`,
    })
  }
}

/** UTF-16 units on either side in which a name comes again. */
const AGAIN = 4000

/** Whether the same letters stand once more not far away. */
function again(text: string, name: string, at: number): boolean {
  return (
    text.slice(Math.max(0, at - AGAIN), at).includes(name) ||
    text.slice(at + name.length, at + AGAIN).includes(name)
  )
}

/** Both neighbours are sentences of some length: a paragraph of a single short cry would be a guess. */
function whole(text: string, at: number): boolean {
  const before = partsOf(text.slice(Math.max(0, at - 300), at), 0).at(-1)?.text ?? ''
  return before.length > 20 && text.length - at > 20
}
