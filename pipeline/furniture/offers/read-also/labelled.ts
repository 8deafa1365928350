/** Links between the paragraphs behind a label in capitals: `PHOTOS: Dockers on the quay`, `HARBOUR CUP: Lima takes the lead`. */
import type {Line} from '../../../text/passage.ts'
import {proseShaped} from '../../../text/passage.ts'

/** Fewest and most words of such a line, most of them in a row, and words of the paragraphs around. */
const WORDS = 4
const MOST_WORDS = 16
const MOST = 3
const PARAGRAPH = 12

const capitals = /^(\p{Lu}[\p{Lu}\d’'&-]+(?: [\p{Lu}\d][\p{Lu}\d’'&-]*){0,3}): ?["“'‘]?[\p{Lu}\d]/u
/** What only a link is called: one of a text has to be, others may be what a review lists. */
const kinds =
  /^(?:(?:FULL |MORE |LIVE )?(?:LISTS?|PHOTOS?|VIDEOS?|STOR(?:Y|IES)|MORE|LIVE|BLOGS?|COVERAGE|PREVIOUSLY|EARLIER|RELATED|ALSO|GALLER(?:Y|IES)|TIMELINE|INTERACTIVE|GRAPHICS?|LEADERBOARD|STANDINGS|SCORES|SCHEDULE|RESULTS|COLUMN|OPINION|ANALYSIS|POLL|QUIZ|MAP|READ|WATCH|LISTEN|PODCAST|TRANSCRIPT|SLIDESHOW|DOCUMENT|DATABASE|TRACKER|COUNTDOWN|PREVIEW|RECAP|HIGHLIGHTS)|(?:\p{Lu}+ ){1,2}(?:COUNTDOWN|TRACKER|LEADERBOARD|STANDINGS))$/u
/** Such links, each row from its first line to its last. */
export function* labelledLinks(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  const found = lines.flatMap(({text, index}) => (labelOf(text) === undefined ? [] : [index]))
  // Who speaks in a transcript, or what is asked there, says whole sentences.
  if (found.length === 0 || found.some((index) => lines[index]!.text.endsWith('.'))) return
  const rows: (readonly [Line, Line])[] = []
  let known = false
  for (let at = 0; at < found.length; at++) {
    const from = found[at]!
    while (found[at + 1] === found[at]! + 1) at++
    const to = found[at]!
    const items = lines.slice(from, to + 1)
    if (items.length > MOST || !items.every(isHeadline) || !isBetween(lines, from, to)) continue
    known ||= items.some(({text}) => kinds.test(labelOf(text)!))
    rows.push([items[0]!, items.at(-1)!])
  }
  if (known) yield* rows
}

function labelOf(text: string): string | undefined {
  return /^\p{Lu}{2}|^\p{Lu}['’]/u.test(text) ? capitals.exec(text)?.[1] : undefined
}

function isHeadline({text, words, stopped}: Line): boolean {
  return !stopped && words >= WORDS && words <= MOST_WORDS && !/[,;]$/.test(text)
}

/** Whether whole paragraphs stand above and below, of which the first announces no list. */
function isBetween(lines: readonly Line[], from: number, to: number): boolean {
  const [above, below] = [lines[from - 1], lines[to + 1]]
  return (
    above !== undefined &&
    below !== undefined &&
    [above, below].every((line) => line.words >= PARAGRAPH && proseShaped(line)) &&
    !/[:：]$/.test(above.text)
  )
}
