/** What stays whatever its place and shape say: headlines, headings, lists, quotations, scores, sentences, contacts. */
import {mayHoldVerb} from '../../text/english.ts'
import {joints} from './headline.ts'
import {appeals, listed} from './line-facts.ts'
import type {Page} from './page.ts'
import {isOpen, zoneOf} from './page.ts'
import {tellsOfPage} from './page-words.ts'
import {shareOf, shareSpoken, stemsOf} from './spoken.ts'

/** Fewest short lines in a row that may be a list, a table or verses. */
const ROW = 3
/** Most lines below the text that nobody knows. */
const FOOT = 12
/** Most lines of a box of the page below the text, and so many lines known to be the page’s that it may have one. */
const BOX = 4
const KNOWN = 4
/** Fewest words of a headline, most words of a label in which two small words stand, and which share of a headline’s words the text has. */
const HEADLINE = 4
const LABEL = 5
const SPOKEN = 0.5
/** Longest heading, the fewest words of the sentence below it, and of a paragraph there that has lost its stop. */
const HEADING = 10
const SENTENCE = 4
const PARAGRAPH = 20
/** Fewest words of the sentence below a heading that stands below the text. */
const LATE_SENTENCE = 9
/** Which share of a day and an hour has figures. */
const FIGURES = 0.3
/** Fewest words of a sentence that has lost its stop, and of the first half of a torn one. */
const CLAUSE = 15
const TORN = 12
/** Most words of a button. */
const BUTTON = 5

/** What somebody says, in quotation marks, behind a dash or behind a name. */
const speech = /^(?:["“„«‘]|[–—-] ?["“„«]?\p{L})|^\p{Lu}[\p{L}. ]{0,30}: |["”»]$/u
/** … in quotation marks alone. */
const quoted = /^["“„«].*["”»]$/u
/** A label and a few words, as pages have them above their text. */
const field = /^\p{Lu}\p{L}*(?: \p{Ll}+)?: \S+(?: \S+){0,4}$/u
/** Small letters with which pages begin: `by Maria Costa`, `video: Paolo Rossi`. */
const label = /^(?:by |from (?:our|the) |\p{Ll}+:)/u
/** A word of a sentence, of which names and sections have one at most. */
const small = /(?<![\p{L}’'-])\p{Ll}{4,}/gu
/** What is done to a page, no clause of a headline. */
const done = /\b(?:created|edited|modified|posted|published|released|reserved|revised|updated)\b/gi
/** `Genoa 2–1 Milan`, `6-3, 6-4`. */
const score = /(?<!\d)(?:\d{1,3} ?[–-] ?\d{1,3}|\d ?: ?\d)(?!\d)/
/** Marks between labels. */
const marked = /[|•·»>›►▶/]/u
/** An hour, above an entry of a ticker. */
const hour = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?\.?$/i
/** … with what it says. */
const entry = /^\d{1,2}[:.h]\d{2}(?:[:.]\d{1,2}){0,2}(?: ?[ap]\.?m\.?)?(?: ?[–—:|-])? (?!\d)(?:\S+ +){2}\S/iu
/** How to reach somebody, which a text may end in. */
const contact = /@[\w-]+\.|\bhttps?:|\bwww\.|\+?\d[\d ()/-]{6,}\d|\b(?:tel|phone|e-?mail|address)\b ?[.:\d]/iu

/** Whether a line may be the text’s own. */
export function mayBeText(page: Page, index: number): boolean {
  const {text} = page.lines[index]!
  if (listed.test(text) || page.announced[index] || isTorn(page, index)) return true
  switch (zoneOf(index, page)) {
    case 'above':
      return (
        mayBeHeadline(page, index) ||
        isClause(page, index) ||
        isTitled(page, index) ||
        isSentence(page, index)
      )
    case 'between':
      // What the text has again is an entry of its contents.
      return (
        (speech.test(text) && !field.test(text)) ||
        mayBeHeadline(page, index) ||
        mayBeStandfirst(page, index) ||
        isScore(text) ||
        entry.test(text) ||
        isFirstHeading(page, index) ||
        page.lastOf.get(text) !== index
      )
    case 'inside':
      return (
        speech.test(text) ||
        isScore(text) ||
        hour.test(text) ||
        entry.test(text) ||
        page.rows[index]! >= ROW ||
        isSentence(page, index) ||
        (isHeading(page, index) && !isButton(page, index) && !isDuration(text))
      )
    case 'foot':
      return mayEndText(page, index)
  }
}

/** Whether it may be the headline, its second half, or a standfirst: a clause, or of what the text speaks. */
function mayBeHeadline(page: Page, index: number): boolean {
  const {text, words} = page.lines[index]!
  if (words < HEADLINE || isStamp(text) || isTrail(text) || (field.test(text) && /\d/.test(text)))
    return false
  return mayHoldVerb(text.replace(done, '')) || isSpoken(page, index)
}

/** Whether it may be a heading above the first of several parts, below a first paragraph, or the name of whom that one tells. */
function isFirstHeading(page: Page, index: number): boolean {
  const {lines, taken, first, last, next, spoken} = page
  const {text, words} = lines[index]!
  if (taken[index + 1] || !isHeading(page, index)) return false
  if (isLabel(text) || appeals(text) || tellsOfPage(text)) return false
  if (isBelowText(page, index)) return true
  const below = spoken.paragraphs.get(next[index]!)
  const told = shareOf(stemsOf(text), (stem) => below?.has(stem) === true)
  if (words < HEADLINE && told >= SPOKEN) return true
  return lines
    .slice(first, last)
    .some((line) => Math.abs(line.words - words) <= 1 && isHeading(page, line.index))
}

/** Whether a paragraph stands above it, a standfirst or the first of the text. */
function isBelowText(page: Page, index: number): boolean {
  const first = page.next[page.title]
  return first !== undefined && first !== -1 && first < index
}

/** How long a recording is, `03 minutes 12 seconds 03:12`. */
function isDuration(text: string): boolean {
  return isStamp(text) && /\d[:.]\d\d/.test(text) && (text.match(/\d+/g)?.length ?? 0) > 2
}

function isLabel(text: string): boolean {
  return /\d/.test(text) || marked.test(text)
}

/** Whether it may be a standfirst of which the text says nothing again. */
function mayBeStandfirst(page: Page, index: number): boolean {
  const {text, stopped, words} = page.lines[index]!
  return (
    words > LABEL &&
    (stopped || isClause(page, index)) &&
    !/\d/.test(text) &&
    !appeals(text) &&
    !label.test(text)
  )
}

/** Whether it has the small words of a headline, whose verb may be any. */
function isClause({lines}: Page, index: number): boolean {
  const {text, words} = lines[index]!
  return words >= HEADLINE && (text.match(small)?.length ?? 0) > (words > LABEL ? 0 : 1)
}

/** Whether it has what holds the words of a headline in capitals together. */
function isTitled({lines}: Page, index: number): boolean {
  const {text, words} = lines[index]!
  return words >= HEADLINE && joints.test(text) && !/^\p{Ll}/u.test(text) && !isStamp(text) && !isTrail(text)
}

/** Whether it may belong to the end of the text. */
function mayEndText(page: Page, index: number): boolean {
  const {lines, last, paged, unknown} = page
  const {text} = lines[index]!
  // So much that nobody knows is a text that goes on in short lines.
  const isLong = unknown > FOOT && unknown * 2 > lines.length - last - 1
  if (isLong || text.endsWith(':') || quoted.test(text) || isSentence(page, index)) return true
  if (isHeading(page, index) && lines[index + 1]!.words >= LATE_SENTENCE) return true
  const known = paged.indexOf(true, last + 1)
  const isFirst = known === -1 || known > index
  return isScore(text) || (isFirst && (contact.test(text) || isList(page, index)))
}

/** Whether short lines in a row right below the text may be its own: a box of few, without figures, on a page of which more is known is none. */
function isList({lines, rows, known, glued}: Page, index: number): boolean {
  const row = rows[index]!
  if (row < ROW) return false
  const isPage = known.above + known.between + known.inside + known.foot >= KNOWN
  const isBox = row <= BOX && (glued[index] || glued[index + 1])
  return !isPage || !isBox || lines.slice(index, index + row).some(({text}) => /\d/.test(text))
}

/** Whether it has the shape of a heading: short, no stop, a sentence below it, perhaps with a box of the page between. */
function isHeading(page: Page, index: number): boolean {
  const {lines, taken, paged, glued} = page
  const {text, words} = lines[index]!
  if (!isOpen(page, index) || words > HEADING) return false
  let next = index + 1
  const isBoxed = paged[index - 1] || (paged[next] && glued[next])
  if (!isBoxed && !appeals(text)) while (taken[next]) next++
  const below = lines[next]
  return (
    below !== undefined &&
    !taken[next] &&
    (below.stopped ? !below.text.endsWith('?') : below.words >= PARAGRAPH) &&
    below.words >= SENTENCE
  )
}

/** Whether it is a button of a few words, of which the text does not speak, below what belongs to the page. */
function isButton(page: Page, index: number): boolean {
  const {text, words} = page.lines[index]!
  return page.paged[index - 1] === true && words <= BUTTON && appeals(text) && !isSpoken(page, index)
}

/** Whether it is a sentence that does not speak to its reader, or of what the text speaks. */
function isSentence(page: Page, index: number): boolean {
  const {text, stopped, words} = page.lines[index]!
  if (isStamp(text)) return false
  const isWhole = stopped ? words > 1 : words >= CLAUSE && mayHoldVerb(text)
  return isWhole && (!appeals(text) || isSpoken(page, index))
}

/** Whether it is a piece of a sentence that line breaks have torn. */
function isTorn({lines, taken, title}: Page, index: number): boolean {
  const {text} = lines[index]!
  if (/[,;]$/.test(text) || (index > title && /^\p{Ll}/u.test(text) && !label.test(text))) return true
  const above = lines[index - 1]
  return above !== undefined && !taken[index - 1] && !above.stopped && above.words >= TORN
}

function isSpoken(page: Page, index: number): boolean {
  return shareSpoken(stemsOf(page.lines[index]!.text), index, page.spoken) > SPOKEN
}

/** Whether it is the way to the page, `Harbour Post » Ports » Strike in Genoa`. */
function isTrail(text: string): boolean {
  return text.split(/ ?[»>›|] ?| \/ /u).length > 2
}

function isScore(text: string): boolean {
  return score.test(text) && !isStamp(text)
}

/** Whether it is mostly figures, with a year or an hour among them. */
function isStamp(text: string): boolean {
  const words = text.split(/\s+/)
  const figures = words.filter((word) => /\d/.test(word)).length
  return figures >= words.length * FIGURES && /\d{4}|\d[:.]\d\d/.test(text)
}
