/**
 * Sentences torn into paragraphs: readers that make a paragraph of every link, every quotation and every word in bold or
 * italics leave the rest of the sentence in paragraphs of its own.
 */
import {packFor} from '../languages/index.ts'
import {speechVerbs} from '../text/english.ts'
import type {Line} from '../text/passage.ts'

/** Words from which on a line is no heading, and those of one that may be. */
const NO_HEADING = 12
const SENTENCE = 8
/** Fewest words of a line that a small word at the cut proves to be no heading. */
const FEWEST = 4
/** Share of the words of running text that have no capital; of titles and lists of labels fewer have none. */
const SMALL = 0.6
/** Most words of a link or a name in italics that became a paragraph of its own. */
const INLINE = 6

/** Lines of a list; words in bold between two stars are none. */
export const item =
  /^(?:[-–—•·▪►>|]|\*(?!\*?\p{L}[^*\n]{0,60}\*)|\d{1,3}[.)]\s|\(?[a-z]\)\s|[bcdfghjlmnpqrtx] \p{Lu}|#)/u
/** A line that begins small. */
export const lower = /^["“‘«„(]?\p{Ll}/u
/** A word of small letters, no brand (`eBay`), name (`al-Shabaab`) or address; and what begins no paragraph. */
const goesOn = /^["“‘«„(]?(\p{Ll}[\p{Ll}’']*)(?:[,;]|[.!?]["”’»]?)? /u
const mark = /^[,;] ["“‘«„(]?[\p{L}\p{N}]|^\.?:\s+["“‘«„(]?[\p{L}\p{N}]/u
const openLetter = /[\p{L}\p{N}]["”’»)]?$/u
const lastWord = /(\p{L}+)$/u
/** What a name must follow. */
const governs = / (?:of|the|by|with|between|from|del|della|des|du|dem|der|vom)$/
/** Lines that begin small and stand alone: who wrote, who owns, where it was found. */
export const credit =
  /^\(?(?:by|via|from|with|photos?|image|source|sources|text|video|posted|published|updated|edited|written|translated|de|di|da|van|von|del|al|el|par|por|von|foto|fotos|bild|quelle|fuente|fonte)\b/u

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
/** Shortest rest of a sentence behind such a name that says something. */
const SAID = 40
/** A name of two words and more, or of a number and a word. */
const nameOnly =
  /^(?:\p{Lu}|\d)[\p{L}\p{M}\d’'-]*(?: (?:(?:de|du|des|la|le|of|the) )?\p{Lu}[\p{L}\p{M}’'-]*)+$/u
/** Behind these words a sentence goes on. */
const openWord =
  /(?:^|\s)(?:the|a|an|of|to|in|by|with|from|and|or|for|at|on|told|newspaper|daily|weekly|magazine|channel|site|agency)$/i

/** Whether two lines are one sentence by what stood in a tag: what goes between them, or nothing. */
export function tornAtTag(lines: readonly Line[], index: number): '' | ' ' | undefined {
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
    next.text.length >= SAID
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

const sets = new Map<string, ReadonlySet<string>>()

/** The common words of a language. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  let words = sets.get(language)
  if (!words) sets.set(language, (words = new Set(packFor(language)?.words.stopWords ?? [])))
  return words
}

/** What goes between two lines that are one sentence. */
export interface Torn {
  readonly glue: '' | ' '
  readonly tier?: 'suggest'
}

/** Whether a paragraph ends in the middle of its sentence, by how it ends and how the next one begins. */
export function torn(
  lines: readonly Line[],
  index: number,
  stopWords: ReadonlySet<string>,
): Torn | undefined {
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
  if (
    index > 0 &&
    subject.test(line.text) &&
    predicate.test(next.text) &&
    next.stopped &&
    next.words >= NO_HEADING
  )
    return {glue: ' '}
  // The first line is the headline.
  if (index === 0 || line.words < FEWEST || lower.test(line.text) || !running(line.text)) return undefined
  if (asksForMore(line) && capital.test(next.text) && next.stopped && next.words >= SENTENCE)
    return {glue: ' '}
  if (asksForNumber(line) && amount.test(next.text) && next.stopped && next.words >= SENTENCE)
    return {glue: ' '}
  if (insideQuotation(line.text, next.text)) return {glue: ' '}
  const word = goesOn.exec(next.text)?.[1]
  if (word === undefined || credit.test(next.text)) return undefined
  // Lines of the same make below: a list, or verse.
  if (after && lower.test(after.text) && !next.stopped) return undefined
  if (!next.stopped && next.words < SENTENCE) return undefined
  if (line.words >= NO_HEADING || stopWords.has(word) || endsSmall(line, stopWords)) return {glue: ' '}
  return line.words >= SENTENCE ? {glue: ' ', tier: 'suggest'} : undefined
}

/** A few words that only a sentence begins with, and what it goes on with: `The only crane` · `that the port ever had, …`. */
const subject = /^(?:The|An?|This|These|That|Those|His|Her|Its|Their|Our|One of the)(?: [\p{Ll}-]+){1,5}$/u
const predicate =
  /^(?:that|which|who|whose|whom|where|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did|of|in|at|from|with|for|on) ["“]?\p{L}/u

/** Whether a line reads as the beginning of a sentence: mostly words in small letters, the last a word or a name. */
function running(text: string): boolean {
  if (!/\p{Ll}$/u.test(text) || /\d ?[ap]m$/i.test(text)) return false
  const words = text.split(/\s+/)
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= SMALL * words.length
}

const capital = /^["“‘«]?\p{Lu}/u
/** What no sentence and no heading ends in, and a noun with a preposition, in which a question may end. */
const determiner = / (?:the|an?|their|its|his|our|my|your|every|whose)$/
const nounInNeed =
  / (?:the|an?|its|their|his|her|our|this|these|no|any|some) (?:[\p{Ll}-]+ ){1,2}(?:of|in|to|by|with|from|for|on|at|into|between|against|under|towards?|during|among)$/u
const asking = /\b(?:what|where|who|whom|which|why|how|whose)\b/i

/** Whether a line of running text ends in a word behind which its sentence must go on: `the delay in`. */
function asksForMore({text, words}: Line): boolean {
  if (!/ [a-z]{1,7}$/.test(text.slice(-8))) return false
  const end = text.slice(-NOUN)
  return determiner.test(end) || (words >= SENTENCE && nounInNeed.test(end) && !asking.test(text))
}

/** What a number must follow, and a number with its measure: `deposits at up to` · `22% on the same evening`. */
const quantifier =
  / (?:up to|at least|at most|more than|less than|fewer than|close to|down to|as (?:much|many|little|few|high|low) as|about|around|nearly|almost|over|under|by|from|to|of|at|than|between|until)$/u
const amount =
  /^[€$£]?\d[\d.,]*(?: ?[%€$£°]| (?:per ?cent|percentage|million|billion|trillion|thousand|hundred|\p{Ll}{2,}))/u

function asksForNumber({text, words}: Line): boolean {
  return words >= SENTENCE && quantifier.test(text.slice(-QUANTIFIER))
}

const QUANTIFIER = 14

/** Whether a quotation stands open at the end of a line, and the next one closes it before any other opens. */
function insideQuotation(text: string, next: string): boolean {
  const opened = text.lastIndexOf('“')
  const closes = next.indexOf('”')
  if (opened === -1 || closes === -1 || text.includes('”', opened) || !lower.test(next)) return false
  const opensNext = next.indexOf('“')
  return opensNext === -1 || closes < opensNext
}

/** UTF-16 units in which an article, two words and a preposition stand. */
const NOUN = 50

/** Whether a line ends in a word of small letters that no heading ends in, or at least in no name. */
function endsSmall(line: Line, stopWords: ReadonlySet<string>): boolean {
  const word = lastWord.exec(line.text)?.[1]
  return word !== undefined && stopWords.has(word)
}
