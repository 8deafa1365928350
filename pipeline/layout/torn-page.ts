/**
 * Pages on which a reader made paragraphs of everything in a tag: each link, quotation and name in italics. A few pieces
 * that no paragraph begins or ends with prove it, and then the others are believed as well.
 */

import {joiners} from '../text/english.ts'
import type {Line} from '../text/passage.ts'

/** Fewest proofs. */
const PROOFS = 3
/** Most words of a name in italics, and of a piece between two such names. */
const NAME = 5
const PIECE = 3

/** What no paragraph begins with: a mark that closes, or one that goes on. */
const closing = /^(?:[”»"]|’’|'')(?=[,;:!?)]|\.(?!\.)|$)/
const goingOn = /^(?:[,;]["”»]|[,;] ?[\p{L}"“«]|\)?[.,](?:\s|$))/u
/** A mark that closes or opens a quotation before a space, or stands alone: what came before says which. */
const eitherWay = /^(?:[”»"]|’’|'')(?: |$|\.{3}|…)/
/** A quotation mark that opens at the end of a line. */
const opening = /(?:^|[\s(])(?:["“«]|‘‘|'')$/
/** A list, and lines that begin small and stand alone. */
const item = /^(?:[-–—•*·▪►>|#]|\d{1,3}[.)]\s|\(?[a-z]\)\s)/u
const credit = /^(?:by|via|photos?|image|source|sources|text|video|posted|published|updated|written)\b/u
const small = /^[“‘«„("]?\p{Ll}/u
const name = /^(?:\p{Lu}|\d)[\p{L}\p{M}\d’'-]*(?: [\p{L}\p{M}\d’'-]+){0,4},?$/u
const lastWord = /(?:^|\s)(\p{Ll}+)$/u
/** The first letter of an article that stood in a tag of its own: `L` · `e Figaro`. */
const tornArticle = (before: string, after: string): boolean =>
  /(?:^|[^\p{L}])L$/u.test(before) && /^(?:e|a|es) \p{Lu}/u.test(after)

/** Words behind which a name stands. */
const beforeNames = new Set(
  'newspaper daily weekly magazine channel site agency network colleague'.split(' '),
)

/** What goes between the lines of a page of torn sentences, by the index of the first of the two. */
export function tornPage(lines: readonly Line[]): ReadonlyMap<number, '' | ' '> {
  const joins = new Map<number, '' | ' '>()
  if (!isTornPage(lines)) return joins
  const open = new OpenMarks()
  let begun = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    open.read(lines[index]!.text)
    const glue = between(lines, index, open.any, index > begun)
    if (glue === undefined) {
      open.clear()
      begun = index + 1
    } else joins.set(index, glue)
  }
  return joins
}

function isTornPage(lines: readonly Line[]): boolean {
  let proofs = 0
  for (const [index, {text}] of lines.entries()) {
    // Behind a stop a lone comma is a crumb of the page.
    const goesOn = goingOn.test(text) && lines[index - 1]?.stopped === false
    if (closing.test(text) || goesOn || opensAtEnd(text)) proofs++
    else if (eitherWay.test(text) && index > 1 && opensAtEnd(lines[index - 2]!.text)) proofs++
  }
  return proofs >= PROOFS
}

const opensAtEnd = (text: string): boolean => opening.test(text.slice(-3))

/** What goes between a line and the next; `inside` when the line itself goes on with what stands above it. */
function between(
  lines: readonly Line[],
  index: number,
  unclosed: boolean,
  inside: boolean,
): '' | ' ' | undefined {
  const line = lines[index]!
  const next = lines[index + 1]!
  // The first line is the headline.
  if (index === 0) return undefined
  // A straight mark alone opens where nothing is open.
  if (closing.test(next.text)) return next.text !== '"' || unclosed ? '' : line.stopped ? undefined : ' '
  if (eitherWay.test(next.text)) return unclosed ? '' : line.stopped ? undefined : ' '
  if (goingOn.test(next.text)) return line.stopped ? undefined : ''
  if (opensAtEnd(line.text)) return ''
  if (line.stopped || item.test(line.text) || item.test(next.text)) return undefined
  if (tornArticle(line.text, next.text)) return ''
  const end = lastWord.exec(line.text)?.[1]
  const isBehindName = inside || line.words > NAME || name.test(line.text)
  if (small.test(next.text))
    return isBehindName && !credit.test(next.text) && (inside || next.words >= PIECE || next.stopped)
      ? ' '
      : undefined
  if (end !== undefined && (joiners.has(end) || beforeNames.has(end))) return ' '
  // `problems,` · `The Post` · `in particular.`, `daily` · `The Post,` · `which considers`
  const after = lines[index + 2]
  const isName = next.words <= NAME && name.test(next.text)
  const goesOnBehind = after !== undefined && (small.test(after.text) || goingOn.test(after.text))
  const asksForName = line.text.endsWith(',') || (small.test(line.text) && line.words <= PIECE)
  return asksForName && isName && goesOnBehind ? ' ' : undefined
}

/** Which quotation marks stand open in the sentences that have been read. */
class OpenMarks {
  #straight = 0
  #curly = 0
  #angled = 0

  read(text: string): void {
    for (const mark of text) {
      if (mark === '"') this.#straight ^= 1
      else if (mark === '“') this.#curly++
      else if (mark === '”') this.#close()
      else if (mark === '«') this.#angled++
      else if (mark === '»') this.#close()
    }
  }

  /** Engines close in another style than they opened. */
  #close(): void {
    if (this.#curly > 0) this.#curly--
    else if (this.#angled > 0) this.#angled--
    else this.#straight = 0
  }

  get any(): boolean {
    return this.#straight + this.#curly + this.#angled > 0
  }

  clear(): void {
    this.#straight = 0
    this.#curly = 0
    this.#angled = 0
  }
}
