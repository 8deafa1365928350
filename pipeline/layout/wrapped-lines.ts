/** Finds sentences that line breaks cut: hard wraps, and breaks behind a comma or semicolon. */
import type {Document} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Line} from '../text/passage.ts'
import {linesOf} from '../text/passage.ts'
import {quotationGoesOn, toldBelow} from './told-below.ts'
import {tornPage} from './torn-page.ts'
import type {Torn} from './torn-sentence.ts'
import {credit, item, lower, stopWordsOf, torn, tornAtTag} from './torn-sentence.ts'

/** Columns at which texts are wrapped: mail and agency wires at 60 to 80, editors up to 120. */
const NARROWEST = 40
const WIDEST = 120
/** Wrapped lines that a text must show, and their share of all single breaks. */
const EVIDENCE = 4
const SHARE = 0.8
/** So many of them tell that short lines without a stop are labels and buttons of the page, which nobody wrapped. */
const SURE = 12
/** … before a semicolon, which ends few lines of verse. */
const CLAUSE = 24
/** Length from which on a line is no verse. */
const PROSE = 60

export const wrappedLines: Rule = {
  id: 'wrapped-lines',
  finds: 'a sentence that a line break cuts',
  why: 'Texts are wrapped at a column, and converters make paragraphs of half sentences and of what stood in a tag. Lines are joined where the width, an open comma, a pair of marks or a mark that begins no line proves it. Verse, lists, tables and signatures stay.',
  tier: 'fix',
  catches: [
    {
      before:
        'Banks pay more\n\nFor savers a golden season is coming. The bank of the port announced deposits at up to\n\n22% on the same evening, and the others will follow on Monday.\n\nShe woke up in the night. “I lowered my feet\n\nfrom the bed and stood in water,” she says.',
      after:
        'Banks pay more\n\nFor savers a golden season is coming. The bank of the port announced deposits at up to 22% on the same evening, and the others will follow on Monday.\n\nShe woke up in the night. “I lowered my feet from the bed and stood in water,” she says.',
    },
    {
      before:
        'The minister, who had spent the whole week in the province, made a\nphone call to the governor and asked for help.',
      after:
        'The minister, who had spent the whole week in the province, made a phone call to the governor and asked for help.',
    },
    {
      before:
        'Maria Costa sells fish on the quay. “They all ask me for bread, I have none.\n\nOnly fish,” she says.',
      after:
        'Maria Costa sells fish on the quay. “They all ask me for bread, I have none. Only fish,” she says.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe man who was the editor of the weekly\n\nLa Lanterna\n\n, and the head of the union met on Monday in the port.',
      after:
        'Dockers of Genoa strike\n\nThe man who was the editor of the weekly La Lanterna, and the head of the union met on Monday in the port.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nNobody answered but Rosa Lima, who is the head of\n\nHarbour Watch.\n\nShe left.',
      after:
        'Dockers of Genoa strike\n\nNobody answered but Rosa Lima, who is the head of Harbour Watch.\n\nShe left.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe mayor, as usual, did not say a word about the plan to start the works\n\nstopped in May. He left.',
      after:
        'Dockers of Genoa strike\n\nThe mayor, as usual, did not say a word about the plan to start the works stopped in May. He left.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThey face a bill of nine thousand euros\n\nthat nobody can pay, said the union.',
      after:
        'Dockers of Genoa strike\n\nThey face a bill of nine thousand euros that nobody can pay, said the union.',
    },
    {
      before:
        'Dockers of the port have been on strike since\nMonday morning, and the ships of five lines lie\noutside the harbour of Genoa, where nobody has\nunloaded them. The union wants more money for\nthose who work at night, which the city has\nnot.\nThe Harbour Wire provides what stands above as it came from the port, on one line and without a wrap, which says nothing of the others.',
      after:
        'Dockers of the port have been on strike since Monday morning, and the ships of five lines lie outside the harbour of Genoa, where nobody has unloaded them. The union wants more money for those who work at night, which the city has not.\nThe Harbour Wire provides what stands above as it came from the port, on one line and without a wrap, which says nothing of the others.',
    },
    {
      before: 'They have no ships left in the port of Genoa\n– said the mayor.\nNobody sails\n– he said.',
      after: 'They have no ships left in the port of Genoa – said the mayor.\nNobody sails – he said.',
    },
    {
      before: '"Nie mamy już statków"\n- dodał burmistrz.',
      after: '"Nie mamy już statków" - dodał burmistrz.',
      language: 'pl',
    },
    {
      before: 'Update of 3 May, 11:30 a.m\n\n.: The port is open again.',
      after: 'Update of 3 May, 11:30 a.m.: The port is open again.',
    },
    {
      before:
        'Economic aid is not a gift to anybody in this region;\n\nit is an investment in the peace of all.',
      after: 'Economic aid is not a gift to anybody in this region; it is an investment in the peace of all.',
    },
    {
      before:
        'The dockers told him of their "\n\ninability to feed a family\n\n", according to the union.\n\nMaria Costa\n\n, who leads it, wrote to the\n\nHarbour Post\n\n. It says\n\nLa Voce\n\n.',
      after:
        'The dockers told him of their "inability to feed a family", according to the union.\n\nMaria Costa, who leads it, wrote to the Harbour Post. It says La Voce.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThey make the most of the delay in\n\nLigurian aid to the port, said the head of the union on Monday.',
      after:
        'Dockers of Genoa strike\n\nThey make the most of the delay in Ligurian aid to the port, said the head of the union on Monday.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe Voce\n\ndetails the speech: “ \n\nThe pay of the dockers is “low” \n\n”.\n\nThe talks, adds the daily\n\nHarbour Post,\n\nwhich \n\nwas there, are “ \n\nat an end\n\n ”, and the union \n\n of the crews left.',
      after:
        'Dockers of Genoa strike\n\nThe Voce details the speech: “The pay of the dockers is “low””.\n\nThe talks, adds the daily Harbour Post, which was there, are “at an end”, and the union of the crews left.',
    },
    {
      before: 'At once anger rose in the port;\n\nthe dockers blocked its gates.',
      after: 'At once anger rose in the port; the dockers blocked its gates.',
    },
    {
      before:
        'The port is closed.\n\nThe Harbour Post\n\nexplains why nothing has moved there since the spring.',
      after: 'The port is closed.\n\nThe Harbour Post explains why nothing has moved there since the spring.',
    },
  ],
  leaves: [
    {
      text: 'Banks pay more\n\nWhat the savers of the port have to pay for, and what the banks earn on\n\n22 of May: the bank of the port opens its doors to those who save.',
      why: 'a day below a heading',
    },
    {
      text: 'The port said: "\n\nWe go on.\n\nWe stay.\n\n" is all that he said.',
      why: 'no piece of a sentence',
    },
    {text: 'They have a plan:\n\nMore pay\n\n.\n\nMore time.', why: 'a heading behind a colon'},
    {text: 'Harbour\n\nsays goodbye to its last ship after a hundred years.', why: 'a section’s name'},
    {text: 'The program reads\n\nfile\n\n.gitignore and stops.', why: 'a name with a stop'},
    {text: 'the fog comes\non little cat feet\nit sits looking', why: 'verse'},
    {
      text: 'The plan has three parts:\n\nlower taxes on bread and milk for all families in the country;\n\nmore police on the streets;\n\nbetter schools.',
      why: 'a list',
    },
    {text: 'They have a plan:\n– said prayers\n– more pay', why: 'a list'},
    {text: 'Ghent, 3 May\n\nthe editors', why: 'a signature'},
    {
      text: 'Θα αναφερθείτε σε αυτό το θέμα στην απάντησή σας;\n\nμέλος της Επιτροπής. - Προσπαθήσαμε να το εξηγήσουμε.',
      language: 'el',
      why: 'a Greek question',
    },
    {
      text: 'Dockers of Genoa strike again\n\nthe strike in the port began on Monday at six in the morning.',
      why: 'a headline, and a text that begins small',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe union wants more money for the night\n\nby Maria Costa',
      why: 'an author',
    },
    {
      text: 'Dockers of Genoa strike\n\nWhat Apple and its rivals sold in the month of May\n\niPhone sales fell by a third.',
      why: 'a brand',
    },
    {
      text: 'Dockers of Genoa strike\n\nWhat the union has asked the port for since the strike began in May\n\nmore money\n\nmore time\n\nno night shift',
      why: 'a list',
    },
    {
      text: 'Dockers of Genoa strike\n\nWhat the dockers of the port ask the town for\n\nThe union wants more money for the night, and the city has none.',
      why: 'a heading that asks',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe dockers say that they want more money for the\n\n• crews of the night\n\n• crews of the crane.',
      why: 'a list',
    },
    {
      text: 'Dockers of Genoa strike\n\nThose who wait in the port can write to the union, or\n\nThey call the number of the port and ask for the head of the dockers.',
      why: 'a list without its bullets',
    },
    {
      text: 'The harbour of Genoa\nhttp://harbour.example/genoa-and-all-its-docks\n\nThe union of the dockers\nhttp://union.example/the-dockers-of-genoa-and-izmir\n\nThe ferries to the south\nhttp://ferries.example/all-the-ships-to-the-south\n\nThe cranes of the north\nhttp://cranes.example/what-is-lifted-in-the-north\n\nThe gulls of the quay\nhttp://gulls.example/who-lives-by-the-quay-of-genoa',
      why: 'names above their addresses',
    },
    {
      text: 'Cranes of the port, as they were shown to the mayor of Genoa\na UW 203365, freshly painted, with the yellow mark of the house\nb UW 203367, freshly painted, showing the yellow variation of the mark\nc UW 203365, as it is kept.',
      why: 'items with letters',
    },
    {
      text: 'Ships to Genoa\n\nThe ferry sails at nine.\n\n,\n\nThe steamer sails at ten.\n\n,\n\nThe yacht sails at noon.\n\n,\n\nNobody sails at night.',
      why: 'crumbs of a page',
    },
    {
      text: '2:11 p.m. – The union of the dockers wants more money for the night\n(by Rosa Lima) The union of the dockers said so.',
      why: 'an author',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe union said so in an article in\n\nThe port stays open\n\nShips arrived on Monday.',
      why: 'a lost link before a heading',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const text = String(file.value)
    const wrapped = width(lines, text)
    const language = file.data.language ?? 'und'
    const stopWords = stopWordsOf(language)
    const pieces = tornPage(lines)
    for (let index = 0; index + 1 < lines.length; index++) {
      const [line, next] = [lines[index]!, lines[index + 1]!]
      const gap = text.slice(line.end, next.start)
      const between = pieces.get(index) ?? tornAtTag(lines, index)
      if (between !== undefined) {
        join(file, line, next, {glue: between})
        continue
      }
      if (toldBelow(line, next, language) || quotationGoesOn(line, next)) {
        join(file, line, next)
        continue
      }
      if (item.test(next.text) || item.test(line.text) || isAddress(next)) continue
      if (index < HEAD && isMenuAboveStamp(line, next)) continue
      const single = gap.indexOf('\n') === gap.lastIndexOf('\n')
      if (!line.stopped && !(wrapped !== undefined && single)) {
        const how = torn(lines, index, stopWords)
        if (how !== undefined) {
          join(file, line, next, how)
          continue
        }
      }
      if (wrapped !== undefined && single ? goesOn(line, next, wrapped) : cut(lines, index, single, language))
        join(file, line, next)
    }
  },
}

/** Whether a line is an address and nothing else: what stands above is its name. */
const isAddress = ({text}: Line): boolean => /^(?:https?:\/\/|www\.)\S+$/.test(text)

/** Lines at the head among which a page has its menu, and fewest words of one. */
const HEAD = 6
const MENU_WORDS = 4
const stamp =
  /^(?:\p{L}{3,10},? )?\d{1,2}(?: \p{L}{3,12} |[./-]\d{1,2}[./-])\d{4},? (?:at )?\d{1,2}[:.]\d{2}\b/u

/** Whether nothing but words with capitals stands above day and hour: a menu, and no sentence goes on below it. */
function isMenuAboveStamp({text, words, stopped}: Line, next: Line): boolean {
  return (
    words >= MENU_WORDS &&
    !stopped &&
    /\d/.test(next.text.slice(0, 14)) &&
    stamp.test(next.text) &&
    text.split(' ').every((word) => /^[\p{Lu}&|/]/u.test(word))
  )
}

function join(file: Document, line: Line, next: Line, how: Torn = {glue: ' '}): void {
  const hyphen = /\p{Ll}\u00AD$/u.test(line.text)
  report(file, {
    start: hyphen ? line.end - 1 : line.end,
    end: next.start,
    after: hyphen ? '' : how.glue,
    message: 'Expected the sentence to go on, got a line break, joined',
    ...(how.tier ? {tier: how.tier} : {}),
  })
}

/** The column at which a text is wrapped, if its lines prove one. */
function width(lines: readonly Line[], text: string): number | undefined {
  let widest = 0
  let breaks = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    if (!stacked(lines, index, text)) continue
    breaks++
    widest = Math.max(widest, lines[index]!.text.length)
  }
  if (breaks < EVIDENCE || widest < NARROWEST) return undefined
  let proofs = 0
  let open = 0
  let labels = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    if (!stacked(lines, index, text)) continue
    const [line, next] = [lines[index]!, lines[index + 1]!]
    if (full(line, next, widest)) proofs++
    else if (line.text.length < NARROWEST && !line.stopped) labels++
    if (!line.stopped && lower.test(next.text)) open++
  }
  // Lines of one length that never break a sentence are verse or a list.
  const counted = proofs >= SURE ? breaks - labels : breaks
  return proofs >= EVIDENCE && proofs >= SHARE * counted && open >= proofs / 3 ? widest : undefined
}

/** Whether the next line stands right below this one, and neither is a paragraph on one line that nobody wrapped. */
function stacked(lines: readonly Line[], index: number, text: string): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]!]
  if (line.text.length > WIDEST || next.text.length > WIDEST || isAddress(next)) return false
  const gap = text.slice(line.end, next.start)
  return gap.indexOf('\n') === gap.lastIndexOf('\n')
}

/**
 * … or the sentence goes on, in a text of which the width is known: something was cut out of a shorter line, or a colon
 * announces what somebody says.
 */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (full(line, next, width)) return true
  if (line.stopped || line.words < 2 || line.text.length < width / LABEL) return false
  return lower.test(next.text) || (line.text.endsWith(':') && /^["“«]/.test(next.text))
}

/** Which part of the width a line has at least that is no label. */
const LABEL = 3

/** Columns that a wrapped line may fall short of: the text has lost blanks since, or was wrapped by another measure. */
const RAGGED = 3

/** The next line's first word had no room any more. */
function full(line: Line, next: Line, width: number): boolean {
  const first = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + first > width - RAGGED
}

/** A break inside a sentence by itself: an open end, a small beginning, and long lines that are no verse. */
function cut(lines: readonly Line[], index: number, single: boolean, language: string): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]!]
  if (!lower.test(next.text) || (next.text.startsWith('(') && credit.test(next.text))) return false
  const before = lines[index - 1]
  const after = lines[index + 2]
  // Neighbours of the same make: a list, or verse.
  if (before && /[;,:]$/.test(before.text)) return false
  if (/[;,]$/.test(next.text)) return false
  if (after && lower.test(after.text)) return false
  // In Greek it asks.
  if (line.text.endsWith(';') && language !== 'el') return line.text.length >= CLAUSE
  if (line.text.endsWith(',')) return line.text.length >= NARROWEST
  if (!single) return false
  return line.text.length >= PROSE && next.stopped && /[\p{Ll}\p{N}]$/u.test(line.text) && line.words >= 8
}
