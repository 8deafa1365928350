/** Finds what a crawler wrote around an article: ids, times, stamps, addresses. */
import type {Document, Metadata} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {dateIn, isoStamp, unixTime} from '../text/dates.ts'
import type {Line} from '../text/passage.ts'
import {foldWords, headSpan, linesOf, passageSpan, tailSpan} from '../text/passage.ts'

const labelled =
  /^\W*date:? (\d{4}-\d{2}(?:-\d{2})?)(?=\s|$)(?:\s+(?:\p{L}{3,9} \d{1,2},? \d{4}(?: \d{1,2}:\d{2})?|loading\s?(?:…|\.\.\.)?)(?=\s|$))?/u
const stamped = new RegExp(`^(?:\\w{3},? )?${isoStamp.source}:?(?=\\s|$)`)
const feed =
  /^[A-Za-z]{3},? \d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{2,4}):?(?=\s|$)/u
const shell = /^[A-Za-z]{3} [A-Za-z]{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} [A-Z]{3,4} \d{4}:?(?=\s|$)/u
const number = /^\d{3,14}(?=\s+["“‘«„]?\p{Lu}|$)/u
const bare =
  /^(?:\d{4}-\d{2}-\d{2}|https?:\/\/\S+|[0-9a-f]{16,40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const tailLine =
  /^(?:[a-z]{2,5}-[a-z]{2}-\d{1,6}|pub-\d{8,}|\d+ (?:articles?|artículos?|artigos?|artikel|articoli|articles? liés)|[0-9a-f]{24,40})$/iu
const tailEnd = /(?<=[.!?…]["”»’)]*)\s+[a-z]{2,5}-[a-z]{2}-\d{1,6}$/

/** Digits from which on a number at the head of a text is an id whatever follows: no news begins with ten million. */
const ID_DIGITS = 8
/** Words by which the next line must repeat a line behind a shorter number. */
const COPY_WORDS = 4

function repeats(line: string, next: Line | undefined): boolean {
  if (!next) return false
  const [words, others] = [foldWords(line), foldWords(next.text)]
  return (
    words.length >= COPY_WORDS &&
    others.length >= COPY_WORDS &&
    words.slice(0, COPY_WORDS).every((word, index) => word === others[index])
  )
}

interface Header {
  readonly length: number
  readonly published?: string | undefined
}

function headerOf(line: Line, next: Line | undefined): Header | undefined {
  const {text} = line
  let match = labelled.exec(text)
  if (match) {
    const rest = text.slice(match[0].length)
    return {length: next && section.test(rest) ? text.length : match[0].length, published: match[1]}
  }
  match = stamped.exec(text) ?? feed.exec(text) ?? shell.exec(text)
  if (match) return {length: match[0].length, published: dateIn(match[0])}
  if (bare.test(text)) return {length: text.length, published: dateIn(text)}
  match = number.exec(text)
  if (match) {
    const published = unixTime(match[0])
    if (published) return {length: match[0].length, published}
    if (match[0].length >= ID_DIGITS) return {length: match[0].length}
    if (repeats(text.slice(match[0].length), next)) return {length: match[0].length}
  }
  return undefined
}

/** A word behind a labelled date, alone on its line: the section of the site. */
const section = /^\s+[\p{L}&-]{3,20}$/u
/** Lines below the first in which a stamp of a feed may stand: title and second headline come before it. */
const STAMPS = 3

/** Lines at either end in which crawlers leave their marks. */
const EDGE = 3

export const crawlHeader: Rule = {
  id: 'crawl-header',
  finds: 'ids, Unix times, date stamps and addresses that a crawler put before or behind the text',
  why: 'Crawlers write what they know about a page into its text. The time is kept as `published`. Numbers that begin a sentence, dates that open a chronicle and years stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: ' date 2021-03-04 The harbour of Varna reopened after the storm.',
      after: 'The harbour of Varna reopened after the storm.',
      metadata: {published: '2021-03-04'},
    },
    {
      before: '1612137600 Ferry strike enters second week\n\nNo boats left Piraeus on Monday.',
      after: 'Ferry strike enters second week\n\nNo boats left Piraeus on Monday.',
      metadata: {published: '2021-02-01T00:00:00Z'},
    },
    {
      before: '2022-12-22T11:19:56.626Z\n\nThe council met in Ghent.',
      after: 'The council met in Ghent.',
      metadata: {published: '2022-12-22T11:19:56Z'},
    },
    {
      before: 'Mon, 7 Jan 2019 20:32:44 +0100\nThe council met in Ghent.',
      after: 'The council met in Ghent.',
      metadata: {published: '2019-01-07T20:32:44+01:00'},
    },
    {
      before: 'The council met\n\nThu, 3 Nov 2022 18:20:00 +0100\n\nIt met in Ghent for an hour.',
      after: 'The council met\n\nIt met in Ghent for an hour.',
      metadata: {published: '2022-11-03T18:20:00+01:00'},
    },
    {
      before: 'date 2023-02-14 Sport\n\nThe council met in Ghent.',
      after: 'The council met in Ghent.',
      metadata: {published: '2023-02-14'},
    },
    {before: 'The vote was postponed. abc-fr-27', after: 'The vote was postponed.'},
    {before: 'The vote was postponed.\n\n124 Artículos', after: 'The vote was postponed.'},
  ],
  leaves: [
    {text: '219 people were rescued from the ferry on Monday.', why: 'a number that begins a sentence'},
    {text: 'The council met\n\n18:20: The mayor arrives.\n\n18:25: The vote begins.', why: 'a live blog'},
    {text: 'The letter\n\nGhent, 3 Nov 2022\n\nDear mayor, it said.', why: 'a letter'},
    {text: '1945 Berlin lay in ruins.', why: 'a year'},
    {
      text: '2014-05-25 – Petro Poroshenko wins the election.\n\n2014-06-07 – He takes office.',
      why: 'a chronicle',
    },
    {text: 'Date 2021 was the best year of the Ghent date festival.', why: '`date` as a word'},
    {text: '10,000 Marchers Fill the Square\n\nPolice counted fewer.', why: 'a headline'},
    {text: 'The museum holds 124 articles\nfrom the period.', why: 'a count inside a sentence'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    if (lines.length === 0) return
    head(lines, file)
    stamps(lines, file)
    tail(lines, file)
  },
}

function head(lines: readonly Line[], file: Document): void {
  const text = String(file.value)
  const line = lines[0]!
  const header = headerOf(line, lines[1])
  if (!header) return
  // A document that holds nothing else is left for a person.
  if (header.length === line.text.length && lines.length === 1) return
  const end = line.start + header.length
  const [start, to] =
    header.length === line.text.length ? passageSpan(text, line.start, end) : headSpan(text, 0, end)
  const metadata: Partial<Metadata> = header.published === undefined ? {} : {published: header.published}
  report(file, {
    start,
    end: to,
    after: '',
    message: `Expected the article to begin here, got \`${line.text.slice(0, header.length)}\` of a crawler, cut`,
    metadata,
  })
}

/** A stamp alone on a line below the headline: no person writes seconds and a zone there. */
function stamps(lines: readonly Line[], file: Document): void {
  for (const line of lines.slice(1, 1 + STAMPS)) {
    if (line.text.length > 40) continue
    const match = feed.exec(line.text) ?? shell.exec(line.text)
    if (match?.[0].length !== line.text.length) continue
    const published = dateIn(match[0])
    const [start, end] = passageSpan(String(file.value), line.start, line.end)
    report(file, {
      start,
      end,
      after: '',
      message: `Expected the article to go on, got \`${line.text}\` of a crawler, cut`,
      metadata: published === undefined ? {} : {published},
    })
  }
}

function tail(lines: readonly Line[], file: Document): void {
  const text = String(file.value)
  for (const line of lines.slice(Math.max(1, lines.length - EDGE))) {
    if (!tailLine.test(line.text)) continue
    const [start, end] = passageSpan(text, line.start, line.end)
    report(file, {
      start,
      end,
      after: '',
      message: `Expected the article to be over, got \`${line.text}\` of a crawler, cut`,
    })
  }
  const last = lines.at(-1)!
  const match = tailEnd.exec(last.text)
  if (match) {
    const [start, end] = tailSpan(text, last.start + match.index, last.end)
    report(file, {
      start,
      end,
      after: '',
      message: `Expected the article to be over, got \`${match[0].trim()}\` of a crawler, cut`,
    })
  }
}
