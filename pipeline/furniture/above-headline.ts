/** What a page prints above its headline: its own name, the sections, what the article is about. */
import {headlineShaped, proseShaped} from '../passage.ts'
import {HEADLINE_WORDS, LABEL_WORDS} from './below-text.ts'
import type {Category, Notice, Trie} from './phrases.ts'
import {tokensOf} from './phrases.ts'

/** Most lines of them, and lines below the headline among which the text begins. */
const SECTIONS = 4
const HEAD = 5
/** Most words of a line of several sections. */
const TRAIL_WORDS = 6
const titled = /^\p{Lu}[\p{L}\p{M}’' &-]*$/u
const shouted = /^[^\p{Ll}]{4,}$/u
/** What such a line may be as a whole: a section, or for whom the article is. */
const known: readonly Category[] = ['chrome', 'subscription']
/** Sections that are words of articles too: above a headline only, where no other single word heads a part of the text. */
const topics = new Set(
  'abroad africa agenda americas asia balkans baltics caucasus climate companies crime defence defense diplomacy energy environment europe foot football health international justice media nation planet police religion russia science security society sports technology ukraine war wars world'.split(
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
  return headline.slice(0, end).split(' ').length >= HEADLINE_WORDS ? end : headline.length
}

/** How many lines above the headline name its sections and what it is about: `International`, `Genoa`. */
export function sectionsAbove(notices: readonly Notice[], text: string, trie: Trie): number {
  const isChrome = chromeIn(trie)
  /** `International • Moldova`, `WORLD, ASIA - PACIFIC`: the first is a section that every site has. */
  const trail = ({line}: Notice): boolean => {
    // `ECONOMY Turkey`: capitals part them as well.
    const spaced = line.text.replace(/^(\p{Lu}{4,}) (?=\p{Lu}\p{Ll})/u, '$1 | ')
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
    if (trail(notice)) return true
    if (index === 0 && topics.has(line.text.toLowerCase()) && lonely) return true
    if (line.words > LABEL_WORDS || index === 0) return false
    // What the article is about is spoken of in it, or the site shouts it.
    const bare = line.text.replace(/\s*[›»>]$/u, '')
    return (
      titled.test(bare) &&
      (shouted.test(bare) ||
        bare.split(/ [-–] /).every((part) => !part.includes(' ') && text.indexOf(part, line.end) > 0))
    )
  }
  /** Whether no word alone but this heads anything. */
  const lonely = !notices
    .slice(1)
    .some(({line}) => line.words === 1 && !line.stopped && /^\p{L}+$/u.test(line.text))
  let count = 0
  while (count < SECTIONS && notices[count] && section(notices[count]!, count)) count++
  const title = notices[count]?.line
  if (count === 0 || !title) return 0
  const certain =
    notices.slice(0, count).some((notice) => trail(notice)) ||
    (lonely && topics.has(notices[0]!.line.text.toLowerCase()))
  // One alone is judged by what stands around it, as other labels are.
  if (!certain && (count < 2 || !notices.slice(0, count).some(({whole}) => whole))) return 0
  return headlineShaped(title) &&
    !title.stopped &&
    title.words >= HEADLINE_WORDS &&
    notices.slice(count + 1, count + 1 + HEAD).some(({line}) => proseShaped(line))
    ? count
    : 0
}
