/** Links that tell by their shape alone: an arrow, a kind of page, a section behind a dash, a list that is read out. */
import type {Line} from '../../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../../text/passage.ts'
import {announced} from '../../foot/below-text/links.ts'
import {tokensOf} from '../../phrases/folded.ts'
import type {Trie} from '../../phrases/trie.ts'
import {STOPPED_WORDS} from './label.ts'

/** Fewest words of a headline that stands below its label. */
export const BELOW_WORDS = 4

const pointed =
  /^(?:>{2,3}|[►▶➡⇒→])\uFE0F?\s*(?:to |also )?(?:read|see|watch|listen|discover|find|reread|relive|follow|look)\b.{5,160}$/iu
/** Below such a label the headline stands on a line of its own. */
const onlyLabel = /^\W*(?:to |also )?(?:read|see|watch|listen|discover|find)(?: (?:also|more|too))?\W*$/iu
/** … and a kind of page in capitals, or a headline and what to do: `→ ANALYSIS. What the dockers want`, `>> Strike: follow the latest`. */
const linkKind =
  /^(?:>{2,3}|[➡⇒→])\uFE0F?\s*(?:\p{Lu}{4,}(?: \p{Lu}{2,})?\s?[.:–—-]|\p{Lu}[\p{L}’' ]{2,30}: (?:follow|relive|find|read|see|watch|discover|listen))\s?.{5,160}$/u
/** What kind of page a link leads to: `VIDEO. The flood seen from the sky`. */
const pageKind =
  /^(?:[SFZN]\+ ?(?=\p{Lu}\p{Ll})|(?:Watch|Listen|VIDEOS?|PHOTOS|PICTURES|INFOGRAPHICS?|PODCAST|GALLERY|IN PICTURES|IN IMAGES|The (?:video|photos|pictures|images))\s?[.:–—|-]|[([](?:Videos?|Photos|Podcast|Gallery)[)\]]:?)\s*\p{Lu}/u
/** … between brackets: `[Graphic] How the ships met`. */
const bracketedKind =
  /^[([【<](?:(?:Related|See|Read|More|Our) )?(?:[Vv]ideos?|[Pp]hotos?|[Pp]ictures?|[Pp]odcast|[Gg]allery|(?:[Ii]nfo)?[Gg]raphics?|[Mm]aps?|[Cc]harts?|[Ii]llustrations?|[Qq]uiz|[Ii]nteractive|[Ss]pecial|[Ss]eries|[Ee]xplainer|[Aa]nalysis|[Ii]nterview|[Cc]olumn|[Aa]rticles?|[Nn]ews|[Ss]tor(?:y|ies)|also)[)\]】>]:?\s*["“]?\p{Lu}/u

/** Whether a line is a link whatever it is called: an arrow and what to do, a kind of page, a headline behind an arrow or a section. */
export function isShaped(lines: readonly Line[], line: Line, trie: Trie): boolean {
  const {index, text, stopped, words} = line
  // `>> See our investigation: …`
  if (
    index > 0 &&
    ((pointed.test(text) && !onlyLabel.test(text)) || linkKind.test(text)) &&
    (!stopped || text.endsWith('?'))
  )
    return true
  return (
    index > 1 &&
    !stopped &&
    ((pageKind.test(text) && headlineShaped(line)) ||
      (words <= STOPPED_WORDS && bracketedKind.test(text)) ||
      lone(lines, line) ||
      sectioned(lines, line, trie))
  )
}

/** The mark of a link, which is a bullet where another stands beside it. */
const arrow = /^[»►▶]\s(?=[\p{Lu}“"])/u

/** A headline behind an arrow, alone of its kind. */
function lone(lines: readonly Line[], line: Line): boolean {
  return (
    line.words >= BELOW_WORDS &&
    line.words <= STOPPED_WORDS &&
    arrow.test(line.text) &&
    !line.text.includes('«') &&
    ![lines[line.index - 1], lines[line.index + 1]].some((beside) => beside && arrow.test(beside.text))
  )
}

const dashedSection = /^[-–] ?(\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+)?)\. (?=["“]?\p{Lu})/u

/** A headline behind its section and a dash, alone of its kind: `- Politics. The mayor leaves`. */
function sectioned(lines: readonly Line[], line: Line, trie: Trie): boolean {
  const section = dashedSection.exec(line.text)?.[1]
  if (section === undefined || line.words <= BELOW_WORDS) return false
  const tokens = tokensOf(section, 0)
  return (
    trie.whole(tokens, 0, tokens.length)?.has('chrome') === true &&
    ![lines[line.index - 1], lines[line.index + 1]].some((beside) => beside && /^[-–]/.test(beside.text))
  )
}

/** Labels of lists that a page reads out. */
const listStart = /^list of \d+ items$/i
const listItem = /^list \d+ of \d+$/i
/** … or its first item, where the count is lost. */
const firstItem = /^list 1 of \d+$/i
const listEnd = /^end of list$/i
/** Most lines of such a list. */
const LIST_LINES = 25

/** Lists of links that a page reads out to the blind: `list of 2 items`, `list 1 of 2`, a headline …, `end of list`. */
export function* readOut(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  for (const line of lines) {
    const isHead = firstItem.test(line.text) && !listStart.test(lines[line.index - 1]?.text ?? '')
    if (!isHead && !listStart.test(line.text)) continue
    const rest = lines.slice(line.index + 1, line.index + LIST_LINES)
    const end = rest.findIndex((one) => listEnd.test(one.text))
    if (end === -1 || !(isHead || rest.some((one) => listItem.test(one.text)))) continue
    if (rest.slice(0, end).every((one) => listItem.test(one.text) || headlineShaped(one)))
      yield [line, rest[end]!]
  }
}

export const bullet = /^[•·▪]\s*(?=["“«]?[\p{Lu}\d])/u
/** Fewest words of a headline behind a bullet that no label announces, and most headlines in a row. */
const BULLET_WORDS = 5
const MOST_BULLETS = 4

/** Headlines behind bullets between two paragraphs, of which the first announces no list. */
export function* unlabelled(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  for (let from = 2; from < lines.length - 1; from++) {
    if (!bullet.test(lines[from]!.text)) continue
    let to = from
    while (lines[to] && bullet.test(lines[to]!.text)) to++
    const [above, below] = [lines[from - 1]!, lines[to]]
    const items = lines.slice(from, to)
    const isHeadline = ({stopped, words}: Line): boolean =>
      !stopped && words >= BULLET_WORDS && words <= STOPPED_WORDS
    if (
      below &&
      items.length <= MOST_BULLETS &&
      proseShaped(above) &&
      proseShaped(below) &&
      !announced.test(above.text) &&
      items.every(isHeadline)
    )
      yield [items[0]!, items.at(-1)!]
    from = to
  }
}
