/** How a rule takes out lines and sentences that are phrases of its kind. */
import type {Root} from 'nlcst'
import type {Document, Metadata} from '../document.ts'
import {report} from '../report.ts'
import type {Line} from '../text/passage.ts'
import {headlineShaped, headSpan, passageSpan, proseShaped, tailSpan} from '../text/passage.ts'
import type {Notice} from './phrases/notice.ts'
import {matchedOf, noticesOf} from './phrases/notice.ts'
import type {Category} from './phrases/tables.ts'

/** Lines at the head and at the end where sites put their labels. */
const HEAD = 5
const END = 10
/** Categories whose words are common ones: two of them still make a heading. */
const common: ReadonlySet<Category> = new Set([
  'chrome',
  'share',
  'comments',
  'promotion',
  'subscription',
  'cookies',
])

/** Whether nothing but its place makes a line furniture: one or two common words. */
function weak(notice: Notice): boolean {
  const {words, categories} = notice.whole!
  if (categories.has('player') && words >= 1) return false
  if (words >= 3) return false
  return words === 1 || [...categories].every((category) => common.has(category))
}

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a line is running text; Chinese and Japanese part no words and Korean has few, so there any sentence is. */
function running(line: Line): boolean {
  return proseShaped(line) || (line.stopped && eastern.test(line.text))
}

const minutes = /^\(?\d{1,2} ?min(?:s|utes?)?\)?\.?$/i
const duration = /^\d{1,2} ?(?:min|h|std|hours?|hrs?)\b/i

/** Whether its place does: beside other furniture, or at an end and with no running text below. */
function placed(notices: readonly Notice[], index: number): boolean {
  if (notices[index - 1]?.whole || notices[index + 1]?.whole) return true
  // `3 min`: among the first lines nothing but the time that reading takes.
  if (index > 0 && index < HEAD + 3 && minutes.test(notices[index]!.line.text))
    // … but not in a recipe, which gives several.
    return !notices.slice(index + 1, index + 1 + HEAD).some(({line}) => duration.test(line.text))
  const edge = index < HEAD || index >= notices.length - END
  const next = notices[index + 1]
  return (
    edge &&
    index > 0 &&
    (!next || (!running(next.line) && next.line.words < 8 && index >= notices.length - END))
  )
}

/**
 * The span that takes a line out together with the furniture above and below it: the lines of a run share out one
 * passage, so that none is left behind because two spans claim the break between them.
 */
function spanIn(notices: readonly Notice[], index: number, text: string): [start: number, end: number] {
  let first = index
  while (notices[first - 1]?.whole) first--
  let last = index
  while (notices[last + 1]?.whole) last++
  const {line} = notices[index]!
  if (first === last) return passageSpan(text, line.start, line.end)
  const [start, end] = passageSpan(text, notices[first]!.line.start, notices[last]!.line.end)
  // Cut forwards up to the next line of the run, but where the run ends its text: there backwards from the one before.
  if (start === notices[first]!.line.start || first === 0)
    return [index === first ? start : line.start, index === last ? end : notices[index + 1]!.line.start]
  return [index === first ? start : notices[index - 1]!.line.end, line.end]
}

/** Whether a line in small letters goes on with the running text above it, which a hard break cut. */
function goesOn(notices: readonly Notice[], index: number): boolean {
  const above = notices[index - 1]?.line
  // Below a headline whole labels of a page begin with a small letter as well.
  const isLabel = (notices[index]!.whole?.words ?? 0) > BUTTON_WORDS && index < HEAD
  if (isLabel && !notices.slice(0, index).some(({line}) => running(line))) return false
  return (
    above !== undefined &&
    !above.stopped &&
    above.words >= HEADLINE_WORDS &&
    /^\p{Ll}/u.test(notices[index]!.line.text) &&
    /\p{Ll}$/u.test(above.text)
  )
}

/** What a page lets its reader do. */
const buttons: readonly Category[] = ['share', 'subscription', 'comments']

/** Most words of a button. */
const BUTTON_WORDS = 3

/**
 * Whether a single word is a button: between headline and text any of them, below only what shares the article. Where
 * other single words head parts of the article it may be one of those.
 */
function button(notices: readonly Notice[], index: number): boolean {
  const {words, categories} = notices[index]!.whole!
  // Two or three words between headline and text, which no heading is made of: `Copy link`, `0 comments`.
  if (
    words > 1 &&
    words <= BUTTON_WORDS &&
    index > 0 &&
    index < HEAD &&
    (categories.has('promotion') || buttons.some((category) => categories.has(category))) &&
    !notices.slice(0, index).some(({line}) => running(line))
  )
    return true
  if (words !== 1 || index === 0 || index === notices.length - 1) return false
  const head = index < HEAD && !notices.slice(0, index).some(({line}) => running(line))
  if (!buttons.some((category) => (head || category === 'share') && categories.has(category))) return false
  const {text} = notices[index]!.line
  return notices.every(
    ({line}, at) =>
      at < (head ? HEAD : 1) ||
      line.words !== 1 ||
      line.stopped ||
      line.text === text ||
      /\d/.test(line.text),
  )
}

/** Fewest words of a headline below the name of its section. */
const HEADLINE_WORDS = 4

/** Whether a line names the section of the headline below it, before the article begins. */
function kicker(notices: readonly Notice[], index: number): boolean {
  const next = notices[index + 1]?.line
  if (index === 1) return below(notices)
  return (
    index === 0 &&
    notices[0]!.whole!.categories.has('chrome') &&
    next !== undefined &&
    headlineShaped(next) &&
    !next.stopped &&
    // A short headline may have the long one below it.
    (next.words >= HEADLINE_WORDS ||
      (notices[2] !== undefined &&
        headlineShaped(notices[2].line) &&
        !notices[2].line.stopped &&
        notices[2].line.words >= HEADLINE_WORDS &&
        notices[2].line.start - next.end === 1)) &&
    // Author and time may stand between the headline and the text.
    notices.slice(2, 2 + HEAD).some(({line}) => line.words > next.words || running(line))
  )
}

/** Most words of a heading inside an article that goes through its sections. */
const SECTION_WORDS = 3

/** Whether the second line names the section of the headline above it: no other short line heads a part of the article. */
function below(notices: readonly Notice[]): boolean {
  const title = notices[0]!.line
  return (
    notices[1]!.whole!.categories.has('chrome') &&
    headlineShaped(title) &&
    !title.stopped &&
    title.words >= HEADLINE_WORDS &&
    notices[2] !== undefined &&
    proseShaped(notices[2].line) &&
    !notices.slice(3).some(({line}) => !line.stopped && line.words <= SECTION_WORDS)
  )
}

/** Whether a record's own headline says the same: `News in Brief` is then what the article is called. */
function isTitle(file: Document, text: string): boolean {
  const title = file.data.metadata?.title
  return title !== undefined && title.trim().toLowerCase() === text.toLowerCase()
}

/** What turns a page's pages. */
const turning = /^(?:previous|next|back|précédent|suivant|zurück|weiter|anterior|siguiente|próximo)$/iu

/**
 * Whether two sections' names stand between running text in the middle of an article, with no other furniture: they head
 * a part of it and the first of its own.
 */
function pairInText(notices: readonly Notice[], index: number): boolean {
  if (index < HEAD || index >= notices.length - END) return false
  const section = (at: number): boolean => {
    const {line, whole} = notices[at]!
    if (turning.test(line.text)) return false
    return whole?.words === 1 && whole.categories.size === 1 && whole.categories.has('chrome')
  }
  let first = index
  while (notices[first - 1]?.whole) first--
  let last = index
  while (notices[last + 1]?.whole) last++
  const [above, below] = [notices[first - 1]?.line, notices[last + 1]?.line]
  return (
    last - first === 1 &&
    section(first) &&
    section(last) &&
    above !== undefined &&
    below !== undefined &&
    running(above) &&
    running(below)
  )
}

/** Reports the lines and sentences of some categories. */
export function takeNotices(
  tree: Root,
  file: Document,
  categories: readonly Category[],
  what: string,
  options: {
    readonly edges?: boolean
    readonly skip?: ReadonlySet<number>
    readonly metadata?: (text: string) => Partial<Metadata>
  } = {},
): void {
  const notices = noticesOf(tree, file)
  const text = String(file.value)
  const mine = (found: ReadonlySet<Category>): boolean => categories.some((category) => found.has(category))
  const say = (start: number, end: number, words: string): void => {
    const metadata = options.metadata?.(words)
    report(file, {
      start,
      end,
      after: '',
      message: `Expected article text, got ${what} \`${words}\`, cut`,
      ...(metadata ? {metadata} : {}),
    })
  }
  for (const notice of matchedOf(notices)) {
    const {line, whole, tail, head} = notice
    const {index} = line
    if (options.skip?.has(index)) continue
    if (index === 0 && whole && isTitle(file, line.text)) continue
    if (goesOn(notices, index)) continue
    if (whole) {
      if (notices.length === 1 || !mine(whole.categories)) continue
      if (weak(notice) && pairInText(notices, index)) continue
      if (weak(notice) && !placed(notices, index) && !kicker(notices, index) && !button(notices, index))
        continue
      say(...spanIn(notices, index, text), line.text)
      continue
    }
    if (options.edges === false) continue
    if (tail && mine(tail.categories))
      say(...tailSpan(text, tail.start, line.end), text.slice(tail.start, line.end))
    if (head && mine(head.categories))
      say(...headSpan(text, line.start, head.end), text.slice(line.start, head.end))
  }
}
