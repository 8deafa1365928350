/** What a page prints above its headline: its own name, the sections, what the article is about. */
import {headlineShaped, proseShaped} from '../../text/passage.ts'
import {HEADLINE_WORDS, LABEL_WORDS} from '../foot/below-text/sizes.ts'
import {tokensOf} from '../phrases/folded.ts'
import type {Notice} from '../phrases/notice.ts'
import type {Category} from '../phrases/tables.ts'
import type {Trie} from '../phrases/trie.ts'

/** Most lines of them, and lines below the headline among which the text begins. */
const SECTIONS = 5
const HEAD = 8
/** Most words of a line of several sections. */
const TRAIL_WORDS = 6
const titled = /^\p{Lu}[\p{L}\p{M}’' &-]*$/u
const shouted = /^[^\p{Ll}]{4,}$/u
/** `The vote`: the subject below its section. */
const article = /^The \p{Ll}{3,}$/u
/** What such a line may be as a whole: a section, or for whom the article is. */
const known: readonly Category[] = ['chrome', 'subscription', 'player', 'share']
/** Sections that are words of articles too: above a headline only, where no other single word heads a part of the text. */
const topics = new Set(
  'argentina austria belgium brazil chile china colombia france germany greece iran ireland israel italy mexico netherlands norway peru poland portugal spain sweden switzerland syria turkey venezuela abroad africa agenda americas asia balkans baltics caucasus climate companies crime defence defense diplomacy energy environment europe foot football health international justice media nation planet police religion russia science security society sports technology ukraine war wars world'.split(
    ' ',
  ),
)
/** Marks between sections; a comma or dash only where all are in capitals. */
const marks = /\s*[•·|›»>/]\s*/u
const loudMarks = /\s*[•·|›»>/,]\s*|\s+-\s+/u

/** Whether some words are, all together, a label of sites. */
const chromeIn =
  (trie: Trie) =>
  (words: string): boolean => {
    const tokens = tokensOf(words, 0)
    return tokens.length > 0 && trie.whole(tokens, 0, tokens.length)?.has('chrome') === true
  }

/** Where the names of sections and of the site begin behind a headline: `… in port | World | El País`; its end without. */
export function sectionsBehind(headline: string, trie: Trie): number {
  const isChrome = chromeIn(trie)
  let end = headline.length
  for (let at = end; at >= 0; at = headline.lastIndexOf(' | ', end - 1)) {
    if (at < end && !isChrome(headline.slice(at + 3, end))) break
    end = at
  }
  if (end === headline.length) end -= dashedSection.exec(headline)?.[0].length ?? 0
  if (end < headline.length && !headline.slice(end).startsWith(' | ')) {
    const section = headline.slice(end + 3)
    const before = headline.slice(0, end)
    // A town that the headline itself names, or a section in small letters.
    if (!before.includes(section) && !(isChrome(section) && /^\p{Ll}/u.test(section))) return headline.length
  }
  return headline.slice(0, end).split(' ').length >= HEADLINE_WORDS ? end : headline.length
}

/** What a headline ends in behind its dash: `… – politics`, `Genoa: … – Genoa`. */
const dashedSection = / [–—-] \p{L}[\p{L}’'-]{3,20}$/u

/** Sections that have run into one word, `PoliticsGermany`, or into two, `Home page politics`: the first one every site has, of the others the text speaks. */
export function gluedSections(line: string, text: string, trie: Trie): boolean {
  const home = /^Home ?page (\p{L}+)$/iu.exec(line)
  if (home) return chromeIn(trie)(home[1]!)
  if (!/^\p{Lu}\p{Ll}{3,}(?:\p{Lu}\p{Ll}{2,}){1,3}$/u.test(line)) return false
  const [first, ...rest] = line.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  const isChrome = chromeIn(trie)
  const body = text.replace(line, '')
  return isChrome(first!) && rest.every((part) => isChrome(part) || body.includes(part))
}

/** How many lines above the headline name its sections and what it is about: `International`, `Genoa`. */
export function sectionsAbove(notices: readonly Notice[], text: string, trie: Trie): number {
  const isChrome = chromeIn(trie)
  /** `International • Moldova`, `WORLD, ASIA - PACIFIC`: the first is a section that every site has. */
  const trail = ({line}: Notice): boolean => {
    // `ECONOMY Turkey`, `Home Europe`: capitals part them as well.
    const spaced = line.text.replace(/^(\p{Lu}{4,}|Home(?:page)?) (?=\p{Lu}\p{Ll})/u, '$1 | ')
    const parts = spaced.split(shouted.test(line.text) ? loudMarks : marks).filter((part) => part !== '')
    return (
      (parts.length > 1 || /[›»>]$/.test(line.text)) &&
      line.words <= TRAIL_WORDS &&
      !line.stopped &&
      parts.every((part) => titled.test(part)) &&
      isChrome(parts[0]!)
    )
  }
  const section = (notice: Notice, index: number): boolean => {
    const {line, whole} = notice
    if (line.stopped) return false
    if (whole) return known.some((category) => whole.categories.has(category))
    if (trail(notice) || row(index)) return true
    if (index === 0 && topics.has(line.text.toLowerCase()) && lonely) return true
    if (line.words > LABEL_WORDS || index === 0) return false
    // What the article is about is spoken of in it, or the site shouts it.
    const bare = line.text.replace(/\s*[›»>]$/u, '')
    return (
      titled.test(bare) &&
      (shouted.test(bare) ||
        article.test(bare) ||
        bare.split(/ [-–] /).every((part) => !part.includes(' ') && text.indexOf(part, line.end) > 0))
    )
  }
  /** `RTV Sport Sailing Genoa 2025`, `International - Ligurian Sea`: sections, and what the article speaks of. */
  const row = (index: number): boolean => {
    const {line, whole} = notices[index]!
    const below = notices[index + 1]?.line
    if (whole || index > 0 || line.stopped || line.words < 2 || line.words > TRAIL_WORDS || !below)
      return false
    if (below.words < HEADLINE_WORDS + 1 || below.stopped || !/\p{Ll}{3}/u.test(below.text)) return false
    const parts = line.text.split(/\s*[/|•·>-]\s+|\s+[–—]\s+/u)
    const isMarked = parts.length > 1
    const names = isMarked ? parts : line.text.split(' ')
    const known = names.filter((name) => isChrome(name) || topics.has(name.toLowerCase()))
    return (
      known.length > 0 &&
      names.every(
        (name) =>
          /^[\p{Lu}\d]/u.test(name) &&
          (known.includes(name) || text.indexOf(name, line.end) > 0 || (isMarked && shouted.test(name))),
      )
    )
  }
  /** Whether no word alone but this heads anything. */
  const lonely = !notices
    .slice(1)
    .some(({line}) => line.words === 1 && !line.stopped && /^\p{L}+$/u.test(line.text))
  const isShouted = shoutedAlone(notices)
  let count = isShouted ? 1 : 0
  while (count < SECTIONS && notices[count] && section(notices[count]!, count)) count++
  const title = notices[count]?.line
  if (count === 0 || !title) return 0
  const certain =
    isShouted ||
    notices.slice(0, count).some((notice, index) => trail(notice) || row(index)) ||
    (lonely && topics.has(notices[0]!.line.text.toLowerCase()))
  // One alone is judged by what stands around it, as other labels are.
  if (!certain && (count < 2 || !notices.slice(0, count).some(({whole}) => whole))) return 0
  return headlineShaped(title) &&
    !title.stopped &&
    title.words >= HEADLINE_WORDS &&
    notices
      .slice(count + 1)
      .filter(({whole}) => !whole)
      .slice(0, HEAD)
      .some(({line}) => proseShaped(line))
    ? count
    : 0
}

/** Most words of what the article is about, in capitals, and fewest of the headline below it. */
const SHOUTED_WORDS = 2
const BELOW_WORDS = 5
const SENTENCE_WORDS = 10

/** Whether the first line alone is in capitals, a word or two above a headline that is not: `TARIFF DISPUTE`. */
function shoutedAlone(notices: readonly Notice[]): boolean {
  const [first, title, ...rest] = notices
  return (
    first !== undefined &&
    title !== undefined &&
    first.line.words <= SHOUTED_WORDS &&
    shouted.test(first.line.text) &&
    titled.test(first.line.text) &&
    title.line.words >= BELOW_WORDS &&
    /\p{Ll}{2}/u.test(title.line.text) &&
    // A whole sentence below a short headline is its standfirst.
    !(title.line.words > SENTENCE_WORDS && /^(?:The|An?) /.test(title.line.text)) &&
    !rest.some(({line, whole}) => !whole && line.words <= LABEL_WORDS && shouted.test(line.text))
  )
}
