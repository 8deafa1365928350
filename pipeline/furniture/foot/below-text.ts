/** What a page lists below its text: tags with and without a label, links with their section or day. */
import type {Metadata} from '../../document.ts'
import {dateIn} from '../../text/dates.ts'
import type {Line} from '../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../text/passage.ts'
import {perLine} from '../../text/per-line.ts'
import type {Notice} from '../phrases/notice.ts'

/** Most words of a label of navigation. */
export const LABEL_WORDS = 3
/** Longest label of navigation. */
export const LABEL_LENGTH = 60
/** Fewest words of a headline behind the names of its sections, or into which one has run. */
export const HEADLINE_WORDS = 4

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

/**
 * Where tags without a label begin and end behind the last paragraph: short lines, or one of words with capitals, of
 * which the text speaks, with nothing but furniture behind them.
 */
export function tagRow(
  notices: readonly Notice[],
  text: string,
): {readonly from: number; readonly to: number; readonly certain: boolean} | undefined {
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

/** A day and an hour alone, as lists of links put them below a headline: `September 24, 08:00`. */
export const stamp =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? (?:19|20)\d{2})?,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/u

/** Where the links below a text begin that have their day and hour below them. */
export function stampedFrom(notices: readonly Notice[]): number {
  let end = notices.length
  while (end > 0 && notices[end - 1]!.whole) end--
  let from = end
  while (
    from >= 3 &&
    stamp.test(notices[from - 1]!.line.text) &&
    headlineShaped(notices[from - 2]!.line) &&
    !notices[from - 2]!.line.stopped &&
    notices[from - 2]!.line.words >= HEADLINE_WORDS
  )
    from -= 2
  return from < end ? from : notices.length
}

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
/** Fewest pairs of a section and a headline below a text that are links. */
const PAIRS = 2

/** Where the links below a text begin, each under the name of its section; `to` where the tags do. */
export function linksFrom(notices: readonly Notice[], to: number): number {
  let from = to
  while (
    from >= 3 &&
    notices[from - 2]!.whole?.categories.has('chrome') &&
    headlineShaped(notices[from - 1]!.line) &&
    !notices[from - 1]!.line.stopped &&
    notices[from - 1]!.line.words >= HEADLINE_WORDS
  )
    from -= 2
  const pairs = (to - from) / 2
  return pairs >= PAIRS || (pairs > 0 && to < notices.length) ? from : plainLinks(notices, to)
}

/** Fewest and most headlines without a label below a text, and words of each, that are links. */
const LINKS = 2
const MOST_LINKS = 5
const LINK_WORDS = 6
/** What announces a list of the text itself. */
export const announced = /:$|\b(?:following|these|below|list)\b[^.!?]*[.!?:]$/iu

/** Where headlines without a label begin between the last paragraph and the page's tags: no article ends in two headings. */
function plainLinks(notices: readonly Notice[], to: number): number {
  if (to === notices.length) return to
  let from = to
  while (
    from > 1 &&
    !notices[from - 1]!.whole &&
    headlineShaped(notices[from - 1]!.line) &&
    !notices[from - 1]!.line.stopped &&
    notices[from - 1]!.line.words >= LINK_WORDS
  )
    from--
  const above = notices[from - 1]!
  return to - from >= LINKS &&
    to - from <= MOST_LINKS &&
    proseShaped(above.line) &&
    !announced.test(above.line.text)
    ? from
    : to
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

/** The address of the house alone on one of the last lines, as a name: `Harbourpost.org`; others are contacts of the text. */
export const site =
  /^[\p{L}\d][\p{L}\d-]{2,25}\.(?:(?:com|net|org|gov)\.(?:tr|ua|az|cn|pk|il)|am|az|ge|com|net|org|info|ru|ua|fr|de|es|it|pl|tr|ir|eu|md|by|kz|news|media)$/iu

/** Whether a line below the text is nothing but that. */
export function siteAlone(notices: readonly Notice[], index: number): boolean {
  const {line} = notices[index]!
  // Above everything else it says whose page this is.
  if (index === 0) return notices.length > 1 && /^\p{Lu}/u.test(line.text) && site.test(line.text)
  return (
    site.test(line.text) &&
    (/^\p{Lu}/u.test(line.text) || isSpokenOf(notices, index, line.text)) &&
    !notices.slice(index + 1).some((notice) => proseShaped(notice.line)) &&
    notices.slice(0, index).some((notice) => proseShaped(notice.line)) &&
    !notices[index - 1]!.line.text.endsWith(':')
  )
}

/** Whether the text names a house by the address of its site: `Harbour reports`, and `harbour.az` below. */
function isSpokenOf(notices: readonly Notice[], index: number, address: string): boolean {
  const name = address.slice(0, address.indexOf('.'))
  const house = name.charAt(0).toUpperCase() + name.slice(1)
  return notices.slice(0, index).some(({line}) => line.text.includes(house))
}

/** Lines that belong to the house wherever they stand below the headline, by their shape. */
const houseLines: readonly RegExp[] = [
  // How to report an error: `Select it and press Ctrl + Enter`.
  /^.{0,160}\b(?:ctrl|control)\s?\+\s?enter\b.{0,60}$/iu,
  // Where else to read the house: `Read Harbour News in`, with the names of networks below.
  /^(?:Read|Watch|Follow|Find) (?:us|\p{Lu}[\p{L}\d.’']*(?: \p{Lu}[\p{L}\d.’']*){0,3}|[a-z\d-]{2,20}(?:\.[a-z]{2,4}){1,2}) (?:in|on)\s?:?$/u,
  // `HARBOURPRESS presents photos of the event`, where they stood.
  /^\p{Lu}[\p{Lu}\d.-]{2,}(?: \p{Lu}[\p{L}\d.-]+)? (?:presents?|offers?|brings?) (?:you |its readers )?(?:an? |the )?(?:(?:selection|series) of )?(?:photo|picture|image|video|footage)\p{L}*\b[^.!?]{0,80}$/u,
  // `Published in Harbour Post, October 22nd, 2023`
  /^(?:First )?[Pp]ublished in (?:The |the )?\p{Lu}[\p{L}’'& ]{2,30}(?:,| on) (?:the )?(?:\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}),? \d{4}\.?$/u,
  // `Original title: …`, as Chinese pages have it.
  /^(?:original|initial) (?:title|headline)\s?[:：].{3,160}$/iu,
  // `* Declared a foreign agent in Russia`: the note that Russian law asks for.
  /^\*+\s?.{0,200}\b(?:foreign agents?|extremist|undesirable|banned in (?:Russia|the Russian Federation))\b.{0,120}$/iu,
  // What a picture shows, with its agency, the first year of the archive and the day: `Sergei Lavrov - RIA Novosti, 1920, 10/04/2023`
  /^.{5,200} [-–—] (?:(?:RIA Novosti|Sputnik(?: \p{Lu}\p{L}+)?|Radio Sputnik|TASS), (?:1920, )?\d{1,2}[./]\d{1,2}[./]\d{4}|Sputnik (?:International|\p{Lu}\p{Ll}+))$/u,
  // … and before it whose it is, and the way to more of them: `© Sputnik / Maria Costa / Go to the photo bank`
  /^© .{3,80}\/ ?Go to the (?:photo|media) ?bank.{0,200}$/u,
  // The mark that Russian law asks of advertising: `Advertising. LLC “Harbour”. erid: LjN8Kxyz`
  /^.{0,120}\berid\s?[:=]?\s?\w{5,}$/iu,
  // `The-HPN-Wire`
  /^The-\p{Lu}{2,8}-Wire$/u,
  // `[Source: Harbour News client]`
  /^[[【](?:source|origin)\s?[:：].{2,60}[\]】]$/iu,
  // That a feed has brought the text: `(This story has not been edited by our staff and is published from a feed - PTI)`
  /^\(?this (?:story|article|report|copy|news|content) (?:has|was) not (?:been )?(?:edited|created|modified|reviewed) by .{2,120}\bfeed\b.{0,40}$/iu,
  // `* Any copying is prohibited without reference to harbour.am`
  /^\*?\s?(?:any )?(?:copying|reproduction|reprinting|republication|citing|quoting|use of (?:the )?(?:materials|information))\b.{0,80}\b(?:prohibited|forbidden|mandatory|obligatory|without (?:reference|a (?:link|reference)|permission|consent))\b.{0,80}$/iu,
  // `© Harbour Hub has translated this news from the source of Harbour News Agency`
  /^(?:© ?)?\p{Lu}.{2,50} (?:has )?translated this (?:news|article|story|report) from .{3,80}$/iu,
  // A picture’s label in Chinese brackets.
  /^【(?:Photos?|Video|Images?|Illustration|(?:Error )?[Cc]orrections?|Correct errors)】.{0,160}$/iu,
  // `Harbour24 reported on this topic on February 16, 2023 at 5:00 p.m.`, as German broadcasters name their programmes.
  /^(?:The )?\p{Lu}[\p{L}\d .-]{2,40} reported on (?:this (?:topic|subject|matter)|it) (?:on|in) .{5,60}$/u,
  // `News code: 85264411 | 17 Mehr 1402 - 12:46`
  /^news (?:code|id|number)\s?[:：#]?\s?\d{4,}.{0,60}$/iu,
]
/** When the page appeared, with its section or with the day of another calendar. */
const stamps: readonly RegExp[] = [
  // `June 5, 2013 RSS Feed Print`: the buttons beside the day.
  /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}(?: (?:RSS(?: Feed)?|Print|E-?mail|Share|Comments?|Save|Tweet)){1,5}$/u,
  // `Society | 12.10.2023`
  /^\p{Lu}[\p{L} ]{2,20} ?[|/] ?\d{1,2}[./]\d{1,2}[./]\d{4}(?:,? \d{1,2}:\d{2})?$/u,
  // `Input 2023.10.13. 16:32 Edit 2023.10.13. 17:01`
  /^(?:(?:Input|Entered|Registered|Edit|Edited|Modified|Revised|Correction)\s?:?\s?\d{4}[.-]\d{2}[.-]\d{2}\.?(?: \d{1,2}:\d{2})?[\s|]*){1,2}$/u,
  // `20 Mehr 1402, 12:46`
  /^\d{1,2} (?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand) 1[34]\d\d(?:[\s,|-]+\d{1,2}:\d{2})?$/u,
  // `WORLD 07.10.2023 [15:32]`
  /^\p{Lu}{3,}(?: \p{Lu}{3,}){0,2} \d{1,2}\.\d{1,2}\.\d{4} \[?\d{1,2}:\d{2}\]?$/u,
  // `Published: 20:31-11 October 2023 AD ـ 26 Rabi' al-Awwal 1445 AH`
  /^(?:(?:Published|Updated|Last updated)(?: on)?\s?:?\s?)?(?:\d{1,2}:\d{2}\s?[-–—]\s?)?\d{1,2} \p{L}{3,9} \d{4} AD\b.{5,40} AH$/u,
]
const maybeHouse =
  /\+|^© |^The-|[-–—] Sputnik | reported on |^\p{Lu}{3}.* (?:presents?|offers?|brings?) |\d\]?$|AH$|erid|translated this|(?:Print|E-?mail|Share|Comments?|Save|Tweet)$|^(?:[[【(]|This|Any|Copying|Reproduction|Reprinting|Use of|Citing|Quoting|Read|Watch|Follow|Find|First|Published|published|Original|original|Initial|News|\*)/u

/** What a line that belongs to the house by its shape says about the article; nothing where it may be text. */
export const houseLine = perLine((text): Partial<Metadata> | undefined => {
  if (text.length > HOUSE_LENGTH || !maybeHouse.test(text)) return undefined
  if (stamps.some((shape) => shape.test(text))) {
    const published = dateIn(text)
    return published === undefined ? {} : {published}
  }
  return houseLines.some((shape) => shape.test(text)) ? {} : undefined
})

/** Longest such line, in UTF-16 units. */
const HOUSE_LENGTH = 320

const mail = /^(?:e-?mail|mail|contact)?\s?:?\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu
const phone = /^(?:tel|phone|telephone|fax|mob|mobile)?\.?\s?:?\s?(?:\(?\+?\d[\d\s().-]{7,20}\d)$/iu
const web = /^(?:https?:\/\/|www\.)\S+$/iu
const postal = /^(?:address|our address|editorial office|postal address|legal address)\s?[:：].{8,120}$/iu

/** The house’s name, or street and number, right above them. */
const aboveContacts = /^[^.!?:]{0,80}\d[^.!?:]{0,40}$|^\p{Lu}[\p{Lu}\d ]{3,30}$/u

/** Most words of the name of a company between its addresses. */
const COMPANY_WORDS = 8

/** Where the addresses of the house begin and end below the text: two lines of them at least, perhaps with its name between. */
export function contactsBelow(
  notices: readonly Notice[],
): {readonly from: number; readonly to: number} | undefined {
  const last = notices.findLastIndex(({line, whole}) => !whole && proseShaped(line))
  if (last < 0 || /:$/.test(notices[last]!.line.text)) return undefined
  const isContact = (index: number): boolean => {
    const text = notices[index]?.line.text ?? ''
    return mail.test(text) || phone.test(text) || web.test(text) || postal.test(text)
  }
  let from = notices.findIndex((_notice, index) => index > last && isContact(index))
  if (from === -1 || notices[from - 1]!.line.text.endsWith(':')) return undefined
  let to = from
  let count = 1
  for (let index = from + 1; index < notices.length; index++) {
    const {line, whole} = notices[index]!
    if (isContact(index)) {
      to = index
      count++
    } else if (!whole && (line.stopped || line.words > COMPANY_WORDS || !/^\p{Lu}/u.test(line.text))) break
  }
  while (
    count > 1 &&
    from - 1 > last &&
    !notices[from - 1]!.whole &&
    /[,\p{Lu}]/u.test(notices[from - 1]!.line.text) &&
    aboveContacts.test(notices[from - 1]!.line.text)
  )
    from--
  // One address alone may be the text’s own, unless the page’s furniture stands beside it.
  const beside = notices[from - 1]?.whole !== undefined || notices[to + 1]?.whole !== undefined
  return count > 1 || (beside && mail.test(notices[from]!.line.text)) ? {from, to} : undefined
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

const ended = /\s?\((?:End|end|END)\)$/

/** Where the `(End)` stands with which Chinese agencies close an article; nothing where text goes on behind it. */
export function endsAt(
  notices: readonly Notice[],
): {readonly start: number; readonly end: number} | undefined {
  const last = notices.findLastIndex(
    ({line}) => proseShaped(line) || (line.words > HEADLINE_WORDS && line.text.endsWith(')')),
  )
  const line = notices[last]?.line
  const match = line && ended.exec(line.text)
  return match ? {start: line.end - match[0].length, end: line.end} : undefined
}
