/** The tags of an article below it: with and without a label, in a row or a line each. */
import type {Line} from '../../../text/passage.ts'
import {proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Below} from './below.ts'
import {contactsBelow} from './contacts.ts'
import {LABEL_LENGTH, LABEL_WORDS} from './sizes.ts'

const tagLabel =
  /^(?:(?:related )?(?:tags?|topics?|keywords|labels|subjects)|(?:filed|archived) (?:in|under)|more about)\s*:?$/i
const titles =
  /^(?!\s)(?:\s?(?:(?:(?:\p{Lu}|\d)[\p{L}\d’'.-]*|of|the|and|in|de)(?![\p{L}\d’'.-])|[,|•·#/]))+$/u

/** A tag behind its bullet, as some pages list them below the text. */
const tagged = /^[•·]\s?(\p{Lu}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}\d’'-]+){0,2})$/u
/** Fewest of them that need no more evidence than that the text names one. */
const TAGS = 3

/** Where the tags below a text begin: bullets of a few words at its end, of which the text names one, or each of a few. */
export function tagsFrom(notices: readonly Notice[], text: string): number {
  let from = notices.length
  const items: string[] = []
  for (; from > 1; from--) {
    const item = tagged.exec(notices[from - 1]!.line.text)?.[1]
    if (item === undefined) break
    items.push(item)
  }
  const before = notices[from - 1]?.line
  // The last items of a list that the text itself gives.
  const labelled = notices[from - 1]?.whole !== undefined
  if (items.length === 0 || !before || (!labelled && /:$|^[•·]/.test(before.text))) return notices.length
  const body = text.slice(0, before.end)
  const small = labelled ? body.toLowerCase() : ''
  // Below a label of the page they need no capital in the text.
  const named = items.filter((item) => body.includes(item) || small.includes(item.toLowerCase())).length
  return named === items.length || (items.length >= TAGS && named > 0) ? from : notices.length
}

/** Where the label stands below which there are tags up to a line, which is the last of the text; -1 without one. */
export function tagLabelAbove(notices: readonly Notice[], last: number): number {
  const tag = ({line, whole}: Notice): boolean =>
    !whole && line.text.length <= LABEL_LENGTH * 2 && !line.stopped && titles.test(line.text)
  let from = last
  while (from > 0 && last - from < MOST_TAGS && tag(notices[from]!)) from--
  return from < last && from >= 0 && tagLabel.test(notices[from]!.line.text) ? from : -1
}

/** Most words of a tag. */
const TAG_WORDS = 4
/** Whether something holds of two words in three. */
function mostly(words: readonly string[], holds: (word: string) => boolean): boolean {
  return words.filter(holds).length * 3 >= words.length * 2
}

/** Words in small letters, none of which holds a phrase together. */
const smallRow =
  /^(?!.*\b(?:the|an?|of|to|in|on|at|for|and|or|is|are|was|were|has|have|with|by|from|as|it|that|this|be|not)\b)\p{Ll}{2,}(?: \p{Ll}{2,}){1,7}$/u
/** Most lines behind tags that are neither known nor tags. */
const STRAYS = 3
/** Fewest tags without a label: as many lines, or words with a capital on one. */
const TAG_ROW = 3

/** Who took a picture, between text and tags. */
const credited =
  /^(?:photos?|images?|pictures?|videos?|illustrations?|sources?)\b[^.]{0,20}:|^the (?:first|main|title) photo\b/iu

/** Tags in a row, and whether they are for sure. */
interface Row extends Below {
  readonly certain: boolean
}

/**
 * Where tags without a label begin and end behind the last paragraph: short lines, or one of words with capitals, of
 * which the text speaks, with nothing but furniture behind them.
 */
export function tagRow(notices: readonly Notice[], text: string): Row | undefined {
  const last = notices.findLastIndex(({line, whole}) => !whole && proseShaped(line))
  if (last < 1 || last === notices.length - 1 || notices[last]!.line.text.endsWith(':')) return undefined
  const body = text.slice(0, notices[last]!.line.end)
  const small = body.toLowerCase()
  const spokenOf = (words: string): boolean => small.includes(words.toLowerCase())
  let from = last + 1
  while (notices[from]?.whole || (notices[from] && credited.test(notices[from]!.line.text))) from++
  let to = from
  while (
    notices[to] &&
    !notices[to]!.whole &&
    !notices[to]!.line.stopped &&
    notices[to]!.line.words <= TAG_WORDS
  )
    to++
  const lines = notices.slice(from, to).map(({line}) => line.text)
  const contacts = contactsBelow(notices)
  const known = ({line, whole}: Notice): boolean =>
    whole !== undefined ||
    (contacts !== undefined && line.index >= contacts.from && line.index <= contacts.to)
  const rest = notices.slice(to)
  if (lines.length >= TAG_ROW || (lines.length === TAG_ROW - 1 && rest.some(({whole}) => whole))) {
    // Films or players may be listed there as well: the page’s own words beside them tell.
    if (rest.every(known) && lines.filter(spokenOf).length * 2 > lines.length)
      return {from, to: to - 1, certain: from > last + 1 || rest.length > 0}
    // … and lines that nobody knows among them, where the text speaks of every tag.
    if (
      lines.every(spokenOf) &&
      rest.some(({whole}) => whole) &&
      rest.filter(({line, whole}) => !whole && !line.text.startsWith('©')).length <= STRAYS &&
      !rest.some(({line}) => line.stopped && !line.text.startsWith('©'))
    )
      return {from, to: to - 1, certain: true}
  }
  const row = notices[from]
  // `genoa port strike`: an engine’s copy of them, in small letters, with nothing but furniture behind.
  if (
    row &&
    !row.whole &&
    smallRow.test(row.line.text) &&
    notices.slice(from + 1).filter(({whole}) => !whole).length < TAG_ROW &&
    mostly(row.line.text.split(' '), (word) => body.toLowerCase().includes(word))
  )
    return {from, to: from, certain: notices.slice(from + 1).some(({whole}) => whole)}
  if (!row || row.whole || row.line.stopped || row.line.text.length > 2 * LABEL_LENGTH) return undefined
  if (!titles.test(row.line.text))
    return isMixedRow(row.line, spokenOf) && notices.slice(from + 1).every(({whole}) => whole)
      ? {from, to: from, certain: true}
      : undefined
  const words = row.line.text.split(/[ ,|•·#/]+/).filter((word) => /^\p{Lu}/u.test(word))
  // A heading has small words, or a part of the article below it.
  const isRow =
    words.length > TAG_ROW &&
    !/ \p{Ll}/u.test(row.line.text) &&
    words.filter(spokenOf).length * 2 >= words.length &&
    notices.slice(from + 1).filter(({whole}) => !whole).length < TAG_ROW
  return isRow ? {from, to: from, certain: true} : undefined
}

/** Tags on one line, some with a second word in small letters: `Genoa Dock strike Harbour Post`; the text has all of them. */
function isMixedRow({text, words}: Line, isSpokenOf: (words: string) => boolean): boolean {
  if (words <= TAG_ROW || !/^\p{Lu}[\p{L}\d’'.& -]+$/u.test(text)) return false
  const tags = text.split(/ (?=\p{Lu})/u)
  return (
    tags.length >= TAG_ROW && tags.every((tag) => tag.split(' ').length <= TAG_ROW - 1 && isSpokenOf(tag))
  )
}

/** Most tags below a label, each on a line of its own. */
const MOST_TAGS = 12

/** Where tags end that stand below their label, with nothing but short lines and furniture behind; -1 where it is no label. */
export function tagsBelow(notices: readonly Notice[], label: number): number {
  if (!tagLabel.test(notices[label]!.line.text) || label < 2) return -1
  let to = label
  while (to + 1 < notices.length && to - label < MOST_TAGS) {
    const {line, whole} = notices[to + 1]!
    if (whole || line.stopped || line.words > TAG_WORDS) break
    to++
  }
  const rest = notices.slice(to + 1)
  return to > label &&
    rest.every(({line, whole}) => whole || (!proseShaped(line) && line.words <= LABEL_WORDS))
    ? to
    : -1
}

const tagsBehind =
  /^(?:hash)?(?:tags?|keywords?|key words|subjects|themes|topics|labels|plots?|storylines?)\s?:\s?(?=\S)(.+)$|^in this (?:file|dossier|folder)\s?:\s?(?=\S)(.+)$/iu

/** Where tags stand behind their label and a colon, below the text: `Keywords: Genoa, Port`; -1 without them. */
export function tagsBehindLabel(notices: readonly Notice[]): number {
  const last = notices.findLastIndex(({line, whole}) => !whole && proseShaped(line))
  if (last < 1) return -1
  return notices.findIndex(({line}, index) => {
    if (index <= last || line.stopped) return false
    const match = tagsBehind.exec(line.text)
    return (
      match !== null &&
      (match[1] ?? match[2])!
        .split(/\s*[,•|;]\s*|\s+(?=#)/u)
        .every((item) => item === '' || (item.split(/\s+/).length <= TAG_WORDS && /^[#\p{L}\d]/u.test(item)))
    )
  })
}

/** A tag behind its sign, or several: `#Genoa`, `#Maria Costa #port`, `#Genoa#port`. */
const hashed = /^# ?[\p{L}\d_]+(?: [\p{L}\d_]+){0,3}(?:\s*# ?[\p{L}\d_]+(?: [\p{L}\d_]+){0,3})*(?: #)?$/u

/** Whether a line below the text is nothing but tags behind their signs. */
export function isHashed(notices: readonly Notice[], index: number): boolean {
  return (
    notices[index]!.line.text.startsWith('#') &&
    hashed.test(notices[index]!.line.text) &&
    notices.slice(0, index).some(({line}) => proseShaped(line)) &&
    !notices.slice(index + 1).some(({line, whole}) => !whole && proseShaped(line))
  )
}
