/** Finds what stands outside the text of an article by its place and shape: above its headline, around and below it. */
import type {Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import {proseShaped} from '../../text/passage.ts'
import {isPersonal} from '../authors/given-names.ts'
import {cutAmong} from '../cut.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import type {PageShape} from './page-shape.ts'
import {shapeOf, sharedWith, wordsBelow} from './page-shape.ts'

/** So much of the page has to be known beside a line. */
const KNOWN = 2
/** Most words of a label above the text, and of one right above the headline that has small letters. */
const LABEL = 4
const SECTION = 2
/** Most words of a teaser below the text. */
const TEASER = 24
/** Most lines that nobody knows in a row, and so much of the page that makes any number of them its own. */
const ROW = 12
const SURE = 4
/** So many lines of the page make the one beside them in their box its own. */
const SURE_BOX = 3
/** Most lines between two of the page within the text. */
const BETWEEN = 2
/** Fewest words of a notice in capitals. */
const SHOUTED = 5
/** Most words of a tag, and fewest tags. */
const TAG = 3
const TAGS = 2

/** How to reach somebody, which a text may end in. */
const contact = /@[\w-]+\.|\bhttps?:|\bwww\.|\+?\d[\d ()/-]{6,}\d|\b(?:tel|phone|e-?mail|address)\b/iu
const address = /^https?:\/\/\S+$/u
/** What lists begin with. */
const listed = /^(?:[•·*–—-]|\d{1,3}[.)]?\s|[a-z]\))/u
const personal = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u
const proper = /^\p{Lu}[\p{L}\d’'.&-]*(?:(?: [-–|>/·•])? (?:\p{Lu}[\p{L}\d’'.&-]*|of|the|and|d[aeou]s?))*$/u
/** A label that begins with the name of its house. */
const housed = /^\p{Lu}{2,} \p{Lu}/u

export const beyondText: Rule = {
  id: 'beyond-text',
  finds: 'labels, tags and teasers outside the text, by their place among what belongs to the page',
  why: 'A page is head, text and foot. The text is from the first to the last running paragraph; a short line outside of it belongs to the page where others are known to: above a headline and between headline and text with two of them below it, below the text with one above it, within the text between two of them. Lists that the text announces, contacts, numbered lines, and what is long enough for a headline or a standfirst stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Home Abroad Europe\nVote of the dockers\n\nDockers of Genoa vote for a strike on Monday\n\nShare on Facebook\n\nSend by email\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      after:
        '\n\nDockers of Genoa vote for a strike on Monday\n\nShare on Facebook\n\nSend by email\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Ports\n\nDockers of Genoa strike again on Monday\n\nExclusive\n\nShare on Facebook\n\nSend by email\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again on Monday\n\n\n\nShare on Facebook\n\nSend by email\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nShare on Facebook\n\nThe harbour that never sleeps\n\nSend by email\n\nSubscribe to our newsletter\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      after:
        'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nShare on Facebook\n\n\n\nSend by email\n\nSubscribe to our newsletter\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
    },
    {
      before:
        'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nGenoa\n\nMonday\n\n© Harbour Post\n\nThe price of bread in Izmir\n\nSubscribe to our newsletter',
      after:
        'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\n\n\n© Harbour Post\n\n\n\nSubscribe to our newsletter',
    },
    {
      before:
        'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nSubscribe to our newsletter\nThe ships of the week, every Friday\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nShare on Facebook\nOld salt\nCourage, dockers!',
      after:
        'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nSubscribe to our newsletter\n\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nShare on Facebook\n',
    },
    {
      before:
        'Los estibadores de Génova van de nuevo a la huelga\n\nExclusivo\n\nCompartir en Facebook\n\nCompartir en Twitter\n\nLos estibadores del puerto de Génova están en huelga desde el lunes, según dijo el jefe de su sindicato.',
      after:
        'Los estibadores de Génova van de nuevo a la huelga\n\n\n\nCompartir en Facebook\n\nCompartir en Twitter\n\nLos estibadores del puerto de Génova están en huelga desde el lunes, según dijo el jefe de su sindicato.',
      language: 'es',
    },
  ],
  leaves: [
    {
      text: 'Vote of the dockers\n\nDockers of Genoa vote for a strike on Monday\n\nShare on Facebook\n\nSend by email\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      why: 'perhaps the first half of the headline',
    },
    {
      text: 'Broken promises\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nShare on Facebook',
      why: 'a short headline above a second one, and nothing of the page beside it',
    },
    {
      text: 'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nShare on Facebook\n\nNobody has told the dockers when.\n\nSubscribe to our newsletter',
      why: 'the last sentence of the text',
    },
    {
      text: 'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nShare on Facebook\n\nWhat the mayor says\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a heading below what belongs to the page',
    },
    {
      text: 'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nMore pay\n\nMore time\n\nShare on Facebook\n\nSubscribe to our newsletter',
      why: 'a list right below the text',
    },
    {
      text: 'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nShare on Facebook\n\nUnion of the dockers, tel. 010 2345 678',
      why: 'how to reach somebody',
    },
    {
      text: 'The dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nBread for the port\n2 pounds of flour\n1 pinch of salt',
      why: 'a recipe',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const shape = shapeOf(notices, file)
    if (!shape) return
    const headings = headingsOf(notices, shape)
    const lines = notices.map(({line}) => line)
    const found = new Set(
      [
        ...headOf(notices, shape, String(file.value)),
        ...midOf(notices, shape),
        ...footOf(notices, shape),
        ...boxed(notices, shape),
        // A table of contents, or a menu of what the text is parted into, stays.
      ].filter((index) => (headings.get(notices[index]!.line.text) ?? index) === index),
    )
    for (const index of found) {
      const {line} = notices[index]!
      const message = `Expected the text, got \`${line.text.slice(0, 60)}\` among what belongs to the page, cut`
      const isAuthor =
        index > shape.title && index < shape.first && personal.test(line.text) && isPersonal(line.text, file)
      const metadata: Partial<Metadata> | undefined = isAuthor ? {authors: [line.text]} : undefined
      cutAmong(file, lines, index, shape.taken, (at) => found.has(at), message, metadata)
    }
  },
}

/** The short lines within the text that nobody takes, with their places. */
function headingsOf(notices: readonly Notice[], {taken, first, last}: PageShape): Map<string, number> {
  return new Map(
    notices
      .slice(first, last)
      .flatMap(({line}) => (taken[line.index] || line.words > TEASER ? [] : [[line.text, line.index]])),
  )
}

const countOf = (paged: readonly boolean[], from: number, to: number): number =>
  paged.slice(Math.max(0, from), to).filter(Boolean).length

/** Labels above the headline, and between it and the text. */
function headOf(notices: readonly Notice[], {taken, paged, title, first}: PageShape, text: string): number[] {
  if (title === -1) return []
  const top = topOf(notices, title, text)
  const found: number[] = []
  for (let index = 0; index < first; index++) {
    const {line} = notices[index]!
    if (taken[index] || index === title || line.stopped || line.words > LABEL || line.text.endsWith(':'))
      continue
    if (countOf(paged, index, first) < KNOWN) continue
    // What stands right above a headline may be the first half of it.
    const joined = index < title && !taken.slice(index, title).includes(true)
    if (joined && line.words > SECTION && !proper.test(line.text) && index >= top) continue
    found.push(index)
  }
  return found
}

/**
 * Where the lines end that stand together at the very top, a blank line away from the headline: several, or one that
 * begins with the name of its house. The first half of a headline stands alone, or right above the second.
 */
function topOf(notices: readonly Notice[], title: number, text: string): number {
  const breaks = (index: number): number =>
    text.slice(notices[index]!.line.end, notices[index + 1]!.line.start).split('\n').length - 1
  let top = 1
  while (top < title && breaks(top - 1) === 1) top++
  if (title === 0 || top > title || breaks(top - 1) < 2) return 0
  return top > 1 || housed.test(notices[0]!.line.text) ? top : 0
}

/** One line or two between what the page has within the text. */
function midOf(notices: readonly Notice[], {taken, paged, first, last}: PageShape): number[] {
  const found = notices
    .slice(first, last)
    .filter(isShouted)
    .map(({line}) => line.index)
  for (let from = first + 1; from < last; from++) {
    if (taken[from] || !paged[from - 1]) continue
    let to = from
    while (to < last && !taken[to] && to - from <= BETWEEN) to++
    const above = runOf(paged, from - 1, -1)
    const below = runOf(paged, to, 1)
    if (to - from > BETWEEN || below === 0 || above + below <= to - from) continue
    const lines = notices.slice(from, to).map(({line}) => line)
    if (lines.every((line) => !line.stopped && line.words <= TEASER && !line.text.endsWith(':')))
      found.push(...lines.map(({index}) => index))
    from = to
  }
  return found
}

/** What stands in one box with what belongs to the page. */
function boxed(notices: readonly Notice[], shape: PageShape): number[] {
  const {taken, paged, boxes, title, first, last} = shape
  let body: Set<string> | undefined
  return boxes.flatMap(({from, to, known}) => {
    const lines = notices.slice(from, to + 1).map(({line}) => line)
    const open = lines.filter(({index}) => !taken[index])
    if (from > last)
      return open.filter(({text}) => known >= KNOWN || !contact.test(text)).map(({index}) => index)
    if (to < first)
      return open
        .filter((line) => line.index !== title && title !== -1 && !line.text.endsWith('.'))
        .filter(
          (line) =>
            (between(paged, line.index, from, to, title) ||
              (known >= SURE_BOX && lines.length === known + 1)) &&
            sharedWith(line, (body ??= wordsBelow(notices, taken, first))) < KNOWN,
        )
        .map(({index}) => index)
    // Within the text a label of the page opens its box, or the most of it is known.
    return paged[from] || known * 2 > lines.length
      ? open.filter((line) => !proseShaped(line) || line.text.endsWith('?')).map(({index}) => index)
      : []
  })
}

/** Whether the page stands in a box right below a line above the headline, and on both sides of one below it. */
function between(paged: readonly boolean[], index: number, from: number, to: number, title: number): boolean {
  const below = index < to && paged[index + 1]!
  return index < title ? below : below && index > from && paged[index - 1]!
}

/** Capitals all along, and nothing but words of pages. */
function isShouted({line, whole}: Notice): boolean {
  return whole !== undefined && line.words >= SHOUTED && line.text === line.text.toUpperCase()
}

/** How many lines of the page follow each other from one on. */
function runOf(paged: readonly boolean[], from: number, step: 1 | -1): number {
  let count = 0
  for (let at = from; paged[at]; at += step) count++
  return count
}

/** A line of code: a statement, a brace, a call. */
const code =
  /[;{}]$|^[{}]|^#(?:include|define|!)|^(?:\$ |>>> |import |from \w+ import |(?:var|let|const|def|int|char|long) \w+)|^\w+\(.*\)$/u

/** Tags and teasers behind the last paragraph. */
function footOf(notices: readonly Notice[], {taken, paged, last}: PageShape): number[] {
  if (notices[last]!.line.text.endsWith(':')) return []
  const found: number[] = []
  const tags = tagsOf(notices, taken, paged, last)
  let row = 0
  for (let index = last + 1; index < notices.length; index++) {
    if (taken[index]) {
      row = 0
      continue
    }
    row++
    const {line} = notices[index]!
    const above = countOf(paged, last + 1, index) + found.length
    const below = countOf(paged, index, notices.length)
    if (index <= tags) found.push(index)
    const isAddress = address.test(line.text)
    if (above === 0 || (above + below < KNOWN && !isAddress) || line.words > TEASER) continue
    if (row > ROW && above < SURE) continue
    // What the text teaches may end in code.
    if (code.test(line.text)) continue
    // A short sentence may be the last of the text.
    if (line.stopped && !/\?["”»]?$/.test(line.text)) continue
    const isOpen = contact.test(line.text) || listed.test(line.text) || line.text.endsWith(':')
    // An address alone is nobody's but the page's where more of it stands above.
    if (isOpen && above < KNOWN && !isAddress) continue
    found.push(index)
  }
  return found
}

/** The last of the tags right below the text: names of which it speaks, with the page below them; -1 without them. */
function tagsOf(
  notices: readonly Notice[],
  taken: readonly boolean[],
  paged: readonly boolean[],
  last: number,
): number {
  let to = last
  while (to + 1 < notices.length && !taken[to + 1] && isTag(notices[to + 1]!)) to++
  if (to - last < TAGS || !paged[to + 1]) return -1
  const body = notices
    .slice(0, last + 1)
    .map(({line}) => line.text)
    .join('\n')
  return notices.slice(last + 1, to + 1).every(({line}) => body.includes(line.text)) ? to : -1
}

function isTag({line}: Notice): boolean {
  return !line.stopped && line.words <= TAG && proper.test(line.text)
}
