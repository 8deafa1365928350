/** A label on a line of its own, with the links below it. */
import type {Line} from '../../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import {belowKicker, blockBelow, bulletsBelow, goesOn, infinitive, lastOfBlock, numbered} from './blocks.ts'
import {BELOW_WORDS} from './by-shape.ts'
import type {Label} from './label.ts'
import {also, decoration, OWN_WORDS, STOPPED_WORDS} from './label.ts'

/** … where only its place makes it one. */
const SANDWICHED_WORDS = 6
/** Labels behind which the names of subjects stand, not headlines. */
const same = /\bsame (?:subject|topic|theme)s?\b/i
const several =
  /articles|stories|news|topics|posts|videos|artículos|noticias|relacionad|articoli|notizie|correlati|artigos|notícias|artikel|themen|sujet|subject|topic|theme|tema|thema|read$|lidas|letti|gelesen|recommended|recommandé/iu
/** A label that heads no part of an article, also where its links are lost. */
const related = /^related (?:news|articles?|stories|posts|publications|materials)\s?:?$/i

/** An item of a list of links. */
const listed = /^[-–] ?["“]?\p{Lu}/u

/** The mark of an item that has lost its line. */
const listMark = /^[-–•·*]$/
/** Labels that are words of headings too, but not in capitals. */
const cried = /^(?:RECOMMENDED|RELATED|TRENDING|POPULAR)$/
/** A line in capitals. */
const shouted = /^\p{Lu}[^\p{Ll}]{3,}$/u
/** A label below which headlines stand and no bullets. */
const bareList = /^related$/i

/** A label on a line of its own, and what it may announce. */
interface OwnLine {
  readonly label: Label
  readonly line: Line
  /** The words of the label. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly notices: readonly Notice[]
  /** Lines of a notice between the label and what it announces. */
  readonly between: number
  /** The next line with words. */
  readonly next: Line | undefined
  /** Whether no running text stands below. */
  readonly isEnd: boolean
  /** The last line of the block right below the label, where one stands apart from the text. */
  readonly block: Line | undefined
}

/** The last line that goes with a label on a line of its own; nothing where the label may be a heading of the text. */
export function lastBelow(
  label: Label,
  line: Line,
  notices: readonly Notice[],
  source: string,
): Line | undefined {
  if (notices.length === 1) return undefined
  const lines = notices.map((one) => one.line)
  const text = line.text.slice(0, label.end)
  const bullets = infinitive.test(text) ? bulletsBelow(lines, line.index) : undefined
  if (bullets) return bullets
  // A notice may stand on a line of its own between label and headline.
  const between = notices[line.index + 1]?.whole?.categories.has('subscription') ? 1 : 0
  const next = lines.slice(line.index + 1 + between).find((one) => !listMark.test(one.text))
  const isEnd = !notices.slice(line.index + 1).some((one) => !one.whole && proseShaped(one.line))
  const block =
    label.words >= 2 ? blockBelow(line, lines, source, also.test(text) || label.marked) : undefined
  const own: OwnLine = {label, line, text, lines, notices, between, next, isEnd, block}
  if (isRemnant(own)) return line
  if (isTitle(own)) return undefined
  const isSure = isCertain(own)
  if (!isSure && !isLikely(own)) return undefined
  // `Read more` alone mostly ends a teaser: what stands below it may be a heading of the article.
  if (notices[line.index]?.whole?.categories.has('truncation') === true && !label.marked && !isEnd)
    return line
  const last = lastLink(own, isSure)
  return last === next ? lastOfBlock(last, lines, source) : last
}

/** Whether nothing but the label is left of the links, and no heading of the text looks like it. */
function isRemnant({label, line, text, lines}: OwnLine): boolean {
  // The page began with the links.
  if (
    line.index === 0 &&
    several.test(text) &&
    label.words >= 2 &&
    proseShaped(lines[1]!) &&
    lines[1]!.start === line.end + 1
  )
    return true
  // `RECOMMENDED`: a site cries, where no heading of the text does.
  return cried.test(line.text) && !lines.some((one) => one !== line && shouted.test(one.text))
}

/** Fewest words of a label that is the headline where it stands first, right above the text: `The latest news on the strike`. */
const TITLE_WORDS = 5

function isTitle({line, next}: OwnLine): boolean {
  return line.index === 0 && line.words >= TITLE_WORDS && next !== undefined && proseShaped(next)
}

/** Whether the words of a label or its place say that it is one. */
function isCertain(own: OwnLine): boolean {
  const {label, line, text, block} = own
  return (
    isSandwiched(own) ||
    block !== undefined ||
    related.test(line.text) ||
    also.test(text) ||
    label.words >= OWN_WORDS ||
    (label.words >= 2 && (label.marked || /^[^\p{Ll}]+$/u.test(line.text)))
  )
}

/** Between the label and running text stands a headline, and no article has two headings in a row. */
function isSandwiched({label, line, lines, between, next}: OwnLine): boolean {
  return (
    label.words >= 2 &&
    next !== undefined &&
    between === 0 &&
    headlineShaped(next) &&
    !next.stopped &&
    next.words >= SANDWICHED_WORDS &&
    line.index > 0 &&
    goesOn(lines, next.index + 1)
  )
}

/** A plain word as a label is a heading unless nothing but headlines follows. */
function isLikely({label, line, notices, next, isEnd}: OwnLine): boolean {
  const isBeforeNotice = notices[line.index + 1]?.whole !== undefined
  const isDangling = isEnd && (next === undefined || isBeforeNotice)
  return isDangling || (label.words >= 2 && (isEnd || isBeforeNotice))
}

/** The last of the links below the label, or the label where it was the last thing left of one. */
function lastLink(own: OwnLine, isSure: boolean): Line {
  const {line, text, lines, next, block} = own
  const headlined = lastHeadline(own, isSure)
  if (headlined) return headlined
  const item = also.test(text) ? lastItem(lines, line) : line
  if (item !== line) return item
  return block ?? (next && belowKicker(lines, next)) ?? line
}

/** The last headline below the label, or below its notice. */
function lastHeadline(own: OwnLine, isSure: boolean): Line | undefined {
  const {label, text, lines, notices, between, next, isEnd} = own
  if (!next) return undefined
  const isHeadline = headlineShaped(next)
  // Below the text nothing but links stands under such a label, also where they ask or cry out.
  const isOpen = (one: Line): boolean => !one.stopped || (isEnd && /[?!]$/.test(one.text))
  const isQuestion =
    next.text.endsWith('?') &&
    (label.marked || (also.test(text) && next.words >= SANDWICHED_WORDS && goesOn(lines, next.index + 1)))
  const asks = isQuestion || ((label.marked || (isEnd && isSure)) && isOpen(next))
  if (isHeadline && (!next.stopped || asks) && next.words >= BELOW_WORDS)
    return several.test(text) || bareList.test(text) || isEnd ? lastInRow(own, next, isOpen) : next
  const inNumbers = isEnd ? numbered(notices, next.index) : undefined
  if (inNumbers) return inNumbers
  if (isEnd && same.test(text) && isHeadline && !next.stopped) return next
  return (label.noticed || between > 0) && isHeadline ? next : undefined
}

/** The last of the headlines that begin with one. */
function lastInRow({text, lines, isEnd}: OwnLine, next: Line, isOpen: (one: Line) => boolean): Line {
  let last = next
  for (const one of lines.slice(next.index + 1)) {
    if (isEnd && listMark.test(one.text)) continue
    if (!isEnd && !decoration.test(one.text) && !(bareList.test(text) && one.words >= SANDWICHED_WORDS)) break
    if (!headlineShaped(one) || (one.words < BELOW_WORDS && !same.test(text)) || !isOpen(one)) break
    last = one
  }
  return last
}

/** The last of the links that stand as a list below the label: `- The dockers’ plan`. */
function lastItem(lines: readonly Line[], label: Line): Line {
  let last = label
  for (const one of lines.slice(label.index + 1)) {
    if (one.stopped || one.words > STOPPED_WORDS || !listed.test(one.text)) break
    last = one
  }
  return last
}
