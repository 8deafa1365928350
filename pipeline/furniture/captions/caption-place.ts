/** Which line beside a credit is the caption of its photo. */
import type {Document} from '../../document.ts'
import {finiteVerbs} from '../../text/english.ts'
import type {Line} from '../../text/passage.ts'
import {partsOf, proseShaped} from '../../text/passage.ts'
import {isAgency} from '../agencies/agencies.ts'
import {read} from '../authors/signed-line.ts'
import {isMenuRow} from '../head/menu-row.ts'
import {isMenu} from '../page/page-line.ts'
import {tokensOf} from '../phrases/folded.ts'
import {trieOf} from '../phrases/trie.ts'
import {creditOf} from './credits.ts'

/** Most words of a caption that nothing but its credit proves; a doubled one may be longer. */
export const CAPTION_WORDS = 70
/** Lines at the head among which the first photo has its caption. */
export const HEAD = 6

/** What somebody says, which no caption does. */
export const speech =
  /[”"»][,.]?\s+(?:said|says|told|added|explained|a (?:dit|déclaré)|dijo|afirmó|sagte|ha detto|disse)\b|\b(?:said|told|added)[,.]?\s+[“"«]|[,.]["”»]\s|」と(?:述べ|語|話|指摘|説明|強調|発言|主張|訴え)|(?:说|說|表示|称|稱|指出)[：:，,]?[“「]/iu
/** Words that only captions have. */
export const shown =
  /\b(?:file (?:photo|picture|image)|archive (?:photo|picture|image)|pictured|undated (?:photo|picture|image|handout)|in this (?:photo|picture|image|screengrab)|(?:photo|image) d['’](?:archives?|illustration)|foto de archivo|imagen de archivo|Archiv(?:foto|bild)|Symbolbild|foto d['’]archivio|foto de arquivo)\b|\((?:left|right|centre|center|L|R|C)\)/iu

/** Whether a sentence has a common verb, or what may be one in the past. */
export function hasVerb(text: string): boolean {
  return text.split(/[^\p{L}’']+/u).some((word) => finiteVerbs.has(word) || /\p{Ll}{2}ed$/u.test(word))
}

/** Longest line that says who wrote and when. */
const SIGNATURE = 90

/** Whether the line above a credit says who wrote the article, and when. */
export function isSignature({text}: Line, file: Document): boolean {
  return text.length <= SIGNATURE && /\d/.test(text) && read(text, file.data.language ?? 'und') !== undefined
}

/** Whether the line above a credit is its caption, by its own words or by its place. */
export function describes(
  lines: readonly Line[],
  above: Line,
  credit: Line,
  text: string,
  file: Document,
): boolean {
  if (above.words > CAPTION_WORDS || creditOf(above) || isPhrase(above, file)) return false
  // A copy of the headline has told which line it is; capitals on every longer word tell it as well.
  if (file.data.metadata?.title === above.text || titleCased(above.text)) return false
  if (
    !shown.test(above.text) &&
    !attached(lines, above, credit, text) &&
    !captioned(lines, above) &&
    !(above.index > 0 && above.index < HEAD && whom.test(above.text)) &&
    !belowCopy(lines, above) &&
    !(
      (belowHead(lines, above) || belowFurniture(lines, above, file) || scene(lines, above)) &&
      isHeaded(lines, above.index, file)
    )
  )
    return false
  return !speech.test(above.text) && partsOf(above.text, 0).length <= 2
}

/** Fewest longer words of a headline in title case. */
const TITLE_WORDS = 4

/** Whether every longer word has a capital, and one of them is a verb’s or a plain word’s: `The Port Takes the Bridge`. */
function titleCased(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{M}’'-])\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? []
  return (
    words.length >= TITLE_WORDS &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    /^(?:The|An?|How|Why|What|When|Where|Who|In|On|At|From|With|Without|After|Before) /.test(text)
  )
}

/** Who is shown, his office in front: `Mayor of Genoa Maria Costa`. */
const whom =
  /^\p{Lu}[\p{L}\p{M}’'-]+ (?:[\p{L}\p{M}’'-]+ ){1,14}\p{Lu}[\p{L}\p{M}’'-]+ \p{Lu}[\p{L}\p{M}’'-]+$/u

/** Whether a line between a credit and the first running text says nothing but who is in the picture. */
export function namesWhom(lines: readonly Line[], {index, text}: Line): boolean {
  const next = lines[index + 1]
  return (
    index > 1 &&
    index < HEAD &&
    next !== undefined &&
    proseShaped(next) &&
    whom.test(text) &&
    !hasVerb(text) &&
    // … with whom the text goes on.
    next.text.includes(text.split(' ').at(-1)!)
  )
}

/** Fewest words of a line that is too long for a heading, has no stop, and stands right above a credit. */
const UNSTOPPED_WORDS = 10

/** Whether a line is a caption without a stop: no headline, for that stands first. */
function captioned(lines: readonly Line[], {index, words, stopped, text}: Line): boolean {
  return (
    index > 1 &&
    !stopped &&
    words >= UNSTOPPED_WORDS &&
    /^\p{Lu}[^:|]*$/u.test(text) &&
    lines[index - 1]!.stopped
  )
}

/** Whether the headline stands once more right above a line, as the words that pages give their first picture. */
function belowCopy(lines: readonly Line[], {index, stopped, words}: Line): boolean {
  const copy = lines[index - 1]?.text
  return (
    index > 1 &&
    index < HEAD &&
    !stopped &&
    words <= HEAD_WORDS &&
    lines.slice(0, index - 1).some(({text}) => text === copy)
  )
}

/** Most words of a line below headline and standfirst that is the caption of the first photo. */
const HEAD_WORDS = 14

/** Whether a short line stands above all running text, with more than the headline above it: headlines have no credit. */
function belowHead(lines: readonly Line[], {index, words}: Line): boolean {
  return (
    index > 1 &&
    index < HEAD &&
    words > 2 &&
    words <= HEAD_WORDS &&
    !lines.slice(0, index).some((line) => proseShaped(line))
  )
}

/** Most words of a scene, and lines at the head where it stands. */
const SCENE_WORDS = 32
const SCENE_HEAD = 10
/** Where something is or when it is seen: what only a description of a picture leads with. */
const situated =
  /\b(?:in|at|on|near|outside|inside|during|after|before|behind|beside|in front of|along|above|under|over|with|from|by|against) (?:the |an? |his |her |its |their )?[\p{L}\d]/u
/** A participle: at the end of its phrase, or with what was done where behind it. */
const participle =
  /\p{Ll}{2}ed(?=[.,;:]|$| (?:and|by|in|on|at|near|with|from|for|to|during|after|before|outside|along|under) )/gu

/** Whether a line at the head shows something and tells nothing: one sentence without a verb, but for participles. */
export function scene(lines: readonly Line[], {index, words, text: whole}: Line, text = whole): boolean {
  return (
    index > 0 &&
    index < SCENE_HEAD &&
    words > 4 &&
    words <= SCENE_WORDS &&
    partsOf(text, 0).length === 1 &&
    /^\p{Lu}/u.test(text) &&
    !/[“"«]/.test(text) &&
    situated.test(text) &&
    // Behind a colon stands what is to be seen in it.
    !hasVerb(text.replace(/: .*$/u, '').replace(participle, '')) &&
    // The text itself has not begun.
    lines.slice(0, index).filter((line) => proseShaped(line)).length <= 1 &&
    lines.slice(index + 1).some(proseShaped)
  )
}

/** Most words of a caption without a stop that the page’s furniture parts from headline and standfirst. */
const PARTED_WORDS = 40

/** Whether a line without a stop stands right below the page’s furniture, with no more than a standfirst above. */
function belowFurniture(lines: readonly Line[], {index, words, stopped}: Line, file: Document): boolean {
  const above = lines[index - 1]
  if (stopped || words > PARTED_WORDS || words <= 2 || index < 2 || index >= 2 * HEAD || !above) return false
  return (
    (isPhrase(above, file) || isSignature(above, file)) &&
    lines.slice(0, index).filter((line) => proseShaped(line)).length <= 1
  )
}

/** What is shown, and the agency alone in brackets: `A truck near the crossing (Reuters)`. */
const withAgency = /^(\p{Lu}.{8,200}[\p{L}\d”"’]) \(([^()]{2,40})\)$/u
/** Most words of it, and most stamps below it. */
const SHOWN_WORDS = 25
const STAMPS = 2

/** Caption and agency of a line without a stop between headline or text above and text below. */
export function shownByAgency(
  lines: readonly Line[],
  line: Line,
  file: Document,
): {readonly caption: string; readonly agency: string} | undefined {
  if (line.index === 0 || !line.text.endsWith(')') || line.words > SHOWN_WORDS) return undefined
  const match = withAgency.exec(line.text)
  if (!match) return undefined
  let next = line.index + 1
  // When the page appeared may stand below its picture.
  while (lines[next] && next <= line.index + STAMPS && isSignature(lines[next]!, file)) next++
  const below = lines[next]
  if (!below) return undefined
  // At the head a standfirst may stand between a picture and the text.
  const isAtHead = line.index < SCENE_HEAD && lines.slice(next, next + NEAR).some(proseShaped)
  if (!proseShaped(below) && !(isAtHead && !lines.slice(0, line.index).some(proseShaped))) return undefined
  const [, caption, agency] = match
  if (!agency!.split(/ ?[/,] ?/).every((name) => isAgency(name))) return undefined
  return proseShaped(lines[line.index - 1]!) || isHeaded(lines, line.index, file)
    ? {caption: caption!, agency: agency!}
    : undefined
}

/** The way through a page’s sections. */
const parted = /\s(?:[»›>|•]|>>|\/)\s/

/** Lines below a picture at the head among which the text begins. */
const NEAR = 4
/** Fewest words of a headline. */
const HEADLINE_WORDS = 4

/** Whether a headline stands above a line, and not the page’s sections and stamps alone: then the line is the headline. */
function isHeaded(lines: readonly Line[], index: number, file: Document): boolean {
  return lines
    .slice(0, index)
    .some(
      (line) =>
        line.words >= HEADLINE_WORDS &&
        !isMenu(line.text, line.words) &&
        !parted.test(line.text) &&
        !isSignature(line, file) &&
        !isPhrase(line, file) &&
        !isMenuRow(line.text, trieOf(file.data.language ?? 'und')),
    )
}

/** Whether a line as a whole is a phrase of sites. */
function isPhrase(line: Line, file: Document): boolean {
  const tokens = tokensOf(line.text, 0)
  return trieOf(file.data.language ?? 'und').whole(tokens, 0, tokens.length) !== undefined
}

/** Whether a line is closer to the credit below it than to the paragraphs around: one block of the page. */
function attached(lines: readonly Line[], above: Line, credit: Line, text: string): boolean {
  const gap = (left: Line | undefined, right: Line | undefined): number =>
    left && right ? text.slice(left.end, right.start).split('\n').length - 1 : Number.POSITIVE_INFINITY
  if (above.index === 0 || gap(above, credit) !== 1) return false
  return gap(lines[above.index - 1], above) >= 2 && gap(credit, lines[credit.index + 1]) >= 2
}
