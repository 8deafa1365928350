/** What a page is, by the shape of its lines alone: where its text begins and ends, and what is known to be furniture. */
import type {Document} from '../../document.ts'
import type {Reported} from '../../report.ts'
import type {Line} from '../../text/passage.ts'
import {foldWords, headlineShaped, proseShaped} from '../../text/passage.ts'
import type {Notice} from '../phrases/notice.ts'

/** Lines without a blank one between them on a page that parts its paragraphs by blank lines. */
export interface Box {
  readonly from: number
  readonly to: number
  /** How many of them only pages have. */
  readonly known: number
}

export interface PageShape {
  /** Of each line whether an earlier rule takes it out, or a phrase is all of it. */
  readonly taken: readonly boolean[]
  /** … as what only pages have: a caption or an embedded post may stand within a text. */
  readonly paged: readonly boolean[]
  /** The boxes in which more of the page stands, each from its first line up to its last. */
  readonly boxes: readonly Box[]
  /** The first of the head that may be a headline; -1 without one. */
  readonly title: number
  /** The first and the last line of the text. */
  readonly first: number
  readonly last: number
}

/** Rules that take out what may stand anywhere in a text. */
const within = new Set([
  'photo-caption',
  'map-caption',
  'dated-caption',
  'social-embed',
  'dateline',
  'kicker',
  'headline-tag',
  'truncation-mark',
])
/** Fewest words of a phrase that no rule has taken, and yet is no text. */
const PHRASE = 3
/** Fewest words of a headline, and longest of its words that tell nothing. */
const HEADLINE = 5
const SMALL = 4
/** … and of one right above day or name. */
const SHORT = 2
/** Words of the headline that come again in the text. */
const SHARED = 2
/** Most words of a question that may be the headline of a link. */
const QUESTION = 20
/** So many lines of a box only pages have that it has no text either. */
const SURE_BOX = 3
/** Fewest paragraphs that tell how a page parts them. */
const PARTED = 3
/** Fewest words of a sentence that goes on with the text. */
const SENTENCE = 4

/** Running text; a long question may be the headline of a link. */
function running(line: Line): boolean {
  return proseShaped(line) && !(line.words <= QUESTION && /\?["”»]?$/.test(line.text))
}

/** The shape of a page; nothing where no line of it is known, or none is text. */
export function shapeOf(notices: readonly Notice[], file: Document): PageShape | undefined {
  const reports = file.messages.flatMap((message) => {
    const said = (message as Reported).report
    return said?.after === '' && !said.tier ? [{...said, rule: message.ruleId ?? ''}] : []
  })
  if (reports.length === 0 && !notices.some(({whole}) => whole)) return undefined
  if (isJudgment(notices)) return undefined
  const taken: boolean[] = []
  const paged: boolean[] = []
  for (const {line, whole} of notices) {
    const by = reports.filter(({start, end}) => start <= line.start && end >= line.end)
    const known = (whole?.words ?? 0) >= PHRASE || /^[©ⓒ]/u.test(line.text)
    taken.push(known || by.length > 0)
    paged.push(known || by.some(({rule}) => !within.has(rule)))
  }
  if (!paged.includes(true)) return undefined
  const boxes = boxesOf(notices, String(file.value), taken, paged)
  const boxed = new Set(boxes.filter(({known}) => known >= SURE_BOX).flatMap(({from, to}) => span(from, to)))
  const isText = ({line}: Notice): boolean => !taken[line.index] && running(line) && !boxed.has(line.index)
  const opening = notices.findIndex(isText)
  if (opening === -1) return undefined
  const dated = notices.findIndex(
    ({line}) =>
      line.index < opening &&
      reports.some(
        ({start, end, metadata}) =>
          start <= line.start && end >= line.end && (metadata?.published || metadata?.authors?.length),
      ),
  )
  // A copy of the headline has told which line it is.
  const known = file.data.metadata?.title
  const named = notices.slice(0, opening).findIndex(({line}) => !taken[line.index] && line.text === known)
  const title = named === -1 ? titleOf(notices, taken, opening, dated) : named
  const next = notices.findIndex((notice) => notice.line.index > opening && isText(notice))
  // A standfirst of whole sentences has what belongs to the page below it.
  const isBelowTitle = title !== -1 && !taken.slice(title + 1, opening).includes(false)
  const first = isBelowTitle && paged[opening + 1] && next !== -1 ? next : opening
  let last = notices.findLastIndex(isText)
  while (goesOn(notices[last + 1]) && !taken[last + 1]) last++
  return {taken, paged, boxes, title, first, last}
}

/** How the head of a court's judgment is worded, among how many lines, and how many of them tell one. */
const judicial =
  /^(?:Neutral Citation|IN THE (?:\p{Lu}+ )*COURT|ON APPEAL FROM|Case No|Before ?:?$|Between ?:?$|-? ?and ?-?$|JUDGMENT|REGINA|(?:LORD|LADY|MRS?|MS|HIS HONOUR|HER HONOUR) JU\p{Lu}+ \p{Lu}|(?:Appellant|Respondent|Claimant|Defendant|Plaintiff|Petitioner)s?$)/u
const JUDICIAL_HEAD = 40
const JUDICIAL = 3

/** Whether a text begins as a judgment does: its short lines are no page's. */
function isJudgment(notices: readonly Notice[]): boolean {
  let found = 0
  for (const {line} of notices.slice(0, JUDICIAL_HEAD))
    if (line.text.length < 80 && judicial.test(line.text) && ++found >= JUDICIAL) return true
  return false
}

function goesOn(notice: Notice | undefined): boolean {
  return notice?.line.stopped === true && notice.line.words >= SENTENCE
}

/**
 * The first line above the text that is long enough for a headline, and of whose words the text has some; above the first
 * day or name a shorter one.
 */
function titleOf(
  notices: readonly Notice[],
  taken: readonly boolean[],
  opening: number,
  dated: number,
): number {
  let body: Set<string> | undefined
  const long = notices
    .slice(0, opening)
    .findIndex(
      ({line}, index) =>
        !taken[index] &&
        line.words >= HEADLINE &&
        headlineShaped(line) &&
        !line.text.endsWith('.') &&
        sharedWith(line, (body ??= wordsBelow(notices, taken, opening))) >= SHARED,
    )
  if (dated === -1 || long < dated) return long
  const short = notices
    .slice(0, dated)
    .findLastIndex(({line}, index) => !taken[index] && line.words >= SHORT && !line.stopped)
  return short === -1 ? long : short
}

/** The words of the text. */
export function wordsBelow(
  notices: readonly Notice[],
  taken: readonly boolean[],
  first: number,
): Set<string> {
  return new Set(notices.slice(first).flatMap(({line}) => (taken[line.index] ? [] : foldWords(line.text))))
}

/** How many words of some length a line shares with the text. */
export function sharedWith(line: Line, body: ReadonlySet<string>): number {
  return new Set(foldWords(line.text).filter((word) => word.length > SMALL && body.has(word))).size
}

const span = (from: number, to: number): number[] =>
  Array.from({length: to - from + 1}, (_, index) => from + index)

/** The boxes of a page; none where its paragraphs stand without blank lines between them as well. */
function boxesOf(
  notices: readonly Notice[],
  text: string,
  taken: readonly boolean[],
  paged: readonly boolean[],
): Box[] {
  const joined = notices.map(
    ({line}, index) =>
      index > 0 && text.slice(notices[index - 1]!.line.end, line.start).split('\n').length === 2,
  )
  // A paragraph has a blank line on both sides, unless the page goes on right beside it.
  const texts = notices.filter(({line}) => !taken[line.index] && running(line))
  const isLoose = ({line: {index}}: Notice): boolean =>
    (!joined[index] || paged[index - 1]!) && (!joined[index + 1] || paged[index + 1]!)
  if (texts.length < PARTED || !texts.every(isLoose)) return []
  const found: Box[] = []
  for (let from = 0; from < notices.length; from++) {
    let to = from
    while (joined[to + 1]) to++
    const known = paged.slice(from, to + 1).filter(Boolean).length
    if (to > from && known > 0) found.push({from, to, known})
    from = to
  }
  return found
}
