/** Finds sentences that line breaks cut: hard wraps, and breaks behind a comma or semicolon. */
import type {Document} from '../document.ts'
import {packFor} from '../languages/index.ts'
import type {Line} from '../passage.ts'
import {linesOf} from '../passage.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {speechVerbs} from '../wording/english.ts'

/** Columns at which texts are wrapped: mail and agency wires at 60 to 80, editors up to 120. */
const NARROWEST = 40
const WIDEST = 120
/** Wrapped lines that a text must show, and their share of all single breaks. */
const EVIDENCE = 4
const SHARE = 0.8
/** … before a semicolon, which ends few lines of verse. */
const CLAUSE = 24
/** Length from which on a line is no verse. */
const PROSE = 60

/** Words from which on a line is no heading, and those of one that may be. */
const NO_HEADING = 12
const SENTENCE = 8
/** Fewest words of a line that a small word at the cut proves to be no heading. */
const FEWEST = 4
/** Share of the words of running text that have no capital; of titles and lists of labels fewer have none. */
const SMALL = 0.6
/** Most words of a link or a name in italics that became a paragraph of its own. */
const INLINE = 6

const item = /^(?:[-–—•*·▪►>|]|\d{1,3}[.)]\s|\(?[a-z]\)\s|#)/u
const lower = /^["“‘«„(]?\p{Ll}/u
/** A word of small letters, no brand (`eBay`), name (`al-Shabaab`) or address; and what begins no paragraph. */
const goesOn = /^["“‘«„(]?(\p{Ll}[\p{Ll}’']*),? /u
const mark = /^[,;] ["“‘«„(]?[\p{L}\p{N}]|^\.?:\s+["“‘«„(]?[\p{L}\p{N}]/u
const openLetter = /[\p{L}\p{N}]["”’»)]?$/u
const lastWord = /(\p{L}+)$/u
/** What a name must follow. */
const governs = / (?:of|the|by|with|between|from|del|della|des|du|dem|der|vom)$/
/** Lines that begin small and stand alone: who wrote, who owns, where it was found. */
const credit =
  /^(?:by|via|from|with|photos?|image|source|sources|text|video|posted|published|updated|edited|written|translated|de|di|da|van|von|del|al|el|par|por|von|foto|fotos|bild|quelle|fuente|fonte)\b/u

/** A quotation mark that opens at the end of a line, and one that closes at the head of another. */
const opensAtEnd = /(?:^|[\s(])["“«]$/
const closesAtHead = /^["”»](?=[\s.,;:!?)]|$)/
/** What no line of text begins with: the rest of a sentence whose middle stood in a tag. */
const restOfSentence = /^(?:[,;] ?\p{L}|\)?[.,](?:\s|$))/u
/** Longest stretch in a tag of its own. */
const INLINE_WORDS = 60
/** Most words of a name in a tag of its own. */
const NAME_WORDS = 5
const LONGEST_NAME = 60
/** A name of two words and more, or of a number and a word. */
const nameOnly =
  /^(?:\p{Lu}|\d)[\p{L}\p{M}\d’'-]*(?: (?:(?:de|du|des|la|le|of|the) )?\p{Lu}[\p{L}\p{M}’'-]*)+$/u
/** Behind these words a sentence goes on. */
const openWord =
  /(?:^|\s)(?:the|a|an|of|to|in|by|with|from|and|or|for|at|on|told|newspaper|daily|weekly|magazine|channel|site|agency)$/i

/** Whether two lines are one sentence that tags were parted from: what goes between them, or nothing. */
function parted(lines: readonly Line[], index: number): '' | ' ' | undefined {
  const [line, next] = [lines[index]!, lines[index + 1]!]
  const [before, after] = [lines[index - 1], lines[index + 2]]
  // `of their "` · `inability to pay` · `", according to`
  if (opens(line) && quoted(next) && after && closesAtHead.test(after.text)) return ''
  if (closesAtHead.test(next.text) && quoted(line) && before && opens(before)) return ''
  // `Maria Costa` · `, who leads it`
  if (
    restOfSentence.test(next.text) &&
    /[\p{L}\p{M}\d)”"»]/u.test(line.text.at(-1)!) &&
    !item.test(line.text)
  )
    return next.words > 0 || (before !== undefined && isOpen(before)) ? '' : undefined
  // `wrote to the` · `Harbour Post` · `.`
  if (after && restOfSentence.test(after.text) && isOpen(line) && next.words <= NAME_WORDS) return ' '
  // `The Harbour Post` · `explains why nothing has moved.`
  if (line.text.length > LONGEST_NAME) return undefined
  const verb = /^\p{Ll}+/u.exec(next.text)?.[0]
  return line.words <= NAME_WORDS &&
    nameOnly.test(line.text) &&
    verb !== undefined &&
    speechVerbs.has(verb) &&
    next.stopped &&
    next.text.length >= NARROWEST
    ? ' '
    : undefined
}

/** Whether a sentence goes on behind a line: `wrote to the`, `notes`. */
function isOpen({text}: Line): boolean {
  const end = text.slice(-14)
  return openWord.test(end) || speechVerbs.has(/[a-z]+$/.exec(end)?.[0] ?? '')
}
const opens = (line: Line): boolean => opensAtEnd.test(line.text.slice(-2))

/** Whether a line may be the whole of what two marks hold. */
function quoted({text, words}: Line): boolean {
  return words > 0 && words <= INLINE_WORDS && !/["“”«»]/.test(text)
}

export const wrappedLines: Rule = {
  id: 'wrapped-lines',
  finds: 'a sentence that a line break cuts',
  why: 'Texts are wrapped at a column, and converters make paragraphs of half sentences and of what stood in a tag. Lines are joined where the width, an open comma, a pair of marks or a mark that begins no line proves it. Verse, lists, tables and signatures stay.',
  tier: 'fix',
  catches: [
    {
      before:
        'The minister, who had spent the whole week in the province, made a\nphone call to the governor and asked for help.',
      after:
        'The minister, who had spent the whole week in the province, made a phone call to the governor and asked for help.',
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
    {text: 'Ghent, 3 May\n\nthe editors', why: 'a signature'},
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
      text: 'Dockers of Genoa strike\n\nThe union said so in an article in\n\nThe port stays open\n\nShips arrived on Monday.',
      why: 'a lost link before a heading',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const text = String(file.value)
    const wrapped = width(lines, text)
    const stopWords = stopWordsOf(file.data.language ?? 'und')
    for (let index = 0; index + 1 < lines.length; index++) {
      const [line, next] = [lines[index]!, lines[index + 1]!]
      const gap = text.slice(line.end, next.start)
      const between = parted(lines, index)
      if (between !== undefined) {
        join(file, line, next, {glue: between})
        continue
      }
      if (item.test(next.text) || item.test(line.text)) continue
      const single = gap.indexOf('\n') === gap.lastIndexOf('\n')
      if (!line.stopped && !(wrapped !== undefined && single)) {
        const how = torn(lines, index, stopWords)
        if (how !== undefined) {
          join(file, line, next, how)
          continue
        }
      }
      if (wrapped !== undefined && single ? full(line, next, wrapped) : cut(lines, index, single))
        join(file, line, next)
    }
  },
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

const sets = new Map<string, ReadonlySet<string>>()

function stopWordsOf(language: string): ReadonlySet<string> {
  let words = sets.get(language)
  if (!words) sets.set(language, (words = new Set(packFor(language)?.words.stopWords ?? [])))
  return words
}

interface Torn {
  readonly glue: '' | ' '
  readonly tier?: 'suggest'
}

/**
 * Whether a paragraph ends in the middle of its sentence: readers that make a paragraph of every link and every word in
 * bold or italics leave the rest of the sentence in paragraphs of its own.
 */
function torn(lines: readonly Line[], index: number, stopWords: ReadonlySet<string>): Torn | undefined {
  const [line, next] = [lines[index]!, lines[index + 1]!]
  if (!openLetter.test(line.text)) return undefined
  // No paragraph begins with a comma.
  if (mark.test(next.text) && line.words >= FEWEST - 1) return {glue: ''}
  const after = lines[index + 2]
  // A name between two halves of a sentence, or at its end: the second half says so, or the first with its last word.
  if (index > 0 && line.words >= SENTENCE && next.words <= INLINE) {
    if (
      after &&
      openLetter.test(next.text) &&
      mark.test(after.text) &&
      /(?<![\p{L}-])\p{Ll}+$/u.test(line.text)
    )
      return {glue: ' '}
    if (next.text.endsWith('.') && governs.test(line.text)) return {glue: ' '}
  }
  // The first line is the headline.
  if (index === 0 || line.words < FEWEST || lower.test(line.text) || !running(line.text)) return undefined
  const word = goesOn.exec(next.text)?.[1]
  if (word === undefined || credit.test(next.text)) return undefined
  // Lines of the same make below: a list, or verse.
  if (after && lower.test(after.text) && !next.stopped) return undefined
  if (!next.stopped && next.words < SENTENCE) return undefined
  if (line.words >= NO_HEADING || stopWords.has(word) || endsSmall(line, stopWords)) return {glue: ' '}
  return line.words >= SENTENCE ? {glue: ' ', tier: 'suggest'} : undefined
}

/** Whether a line reads as the beginning of a sentence: mostly words in small letters, the last a word or a name. */
function running(text: string): boolean {
  if (!/\p{Ll}$/u.test(text) || /\d ?[ap]m$/i.test(text)) return false
  const words = text.split(/\s+/)
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= SMALL * words.length
}

/** Whether a line ends in a word of small letters that no heading ends in, or at least in no name. */
function endsSmall(line: Line, stopWords: ReadonlySet<string>): boolean {
  const word = lastWord.exec(line.text)?.[1]
  return word !== undefined && stopWords.has(word)
}

/** The column at which a text is wrapped, if its lines prove one. */
function width(lines: readonly Line[], text: string): number | undefined {
  let widest = 0
  let breaks = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const gap = text.slice(lines[index]!.end, lines[index + 1]!.start)
    if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) continue
    breaks++
    widest = Math.max(widest, lines[index]!.text.length)
  }
  if (breaks < EVIDENCE || widest < NARROWEST || widest > WIDEST) return undefined
  let proofs = 0
  let open = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    const gap = text.slice(line.end, next.start)
    if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) continue
    if (full(line, next, widest)) proofs++
    if (!line.stopped && lower.test(next.text)) open++
  }
  // Lines of one length that never break a sentence are verse or a list.
  return proofs >= EVIDENCE && proofs >= SHARE * breaks && open >= proofs / 3 ? widest : undefined
}

/** The next line's first word had no room any more. */
function full(line: Line, next: Line, width: number): boolean {
  const first = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + first > width
}

/** A break inside a sentence by itself: an open end, a small beginning, and long lines that are no verse. */
function cut(lines: readonly Line[], index: number, single: boolean): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]!]
  if (!lower.test(next.text)) return false
  const before = lines[index - 1]
  const after = lines[index + 2]
  // Neighbours of the same make: a list, or verse.
  if (before && /[;,:]$/.test(before.text)) return false
  if (/[;,]$/.test(next.text)) return false
  if (after && lower.test(after.text)) return false
  if (line.text.endsWith(';')) return line.text.length >= CLAUSE
  if (line.text.endsWith(',')) return line.text.length >= NARROWEST
  if (!single) return false
  return line.text.length >= PROSE && next.stopped && /[\p{Ll}\p{N}]$/u.test(line.text) && line.words >= 8
}
