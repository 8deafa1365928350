/** Finds what a page has above its headline, and between headline and text: its name, sections, languages, counts. */
import type {Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import {dateIn, monthOf} from '../../text/dates.ts'
import {proseShaped} from '../../text/passage.ts'
import {isNewsAgency} from '../agencies/agencies.ts'
import {isStamp, namesBesideStamp} from '../authors/beside-stamp.ts'
import {read} from '../authors/signed-line.ts'
import {cutLines} from '../cut.ts'
import {HEADLINE_WORDS} from '../foot/below-text/sizes.ts'
import type {PageLine} from '../page/page-line.ts'
import {
  isAddress,
  isHouseSection,
  isMenu,
  isRegionSection,
  isSections,
  isShoutedTrail,
  isSlogan,
  isSourceLine,
  isTrail,
  pageLine,
  siteNames,
} from '../page/page-line.ts'
import {tokensOf} from '../phrases/folded.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import {trieOf} from '../phrases/trie.ts'
import {isStampRow} from './head-slot.ts'
import {isMenuRow, isStrangeRow} from './menu-row.ts'

/** Most lines above the headline. */
const ABOVE = 10
/** Lines below the headline among which the text begins, and those among which the page goes on. */
const NEAR = 8
const BELOW = 6
/** Most words of a headline, also of one that ends as a sentence does. */
const HEADLINE = 30
/** Longest line that may belong to the page here. */
const LONGEST = 90

/** A day without its year above the headline: `29 Sep`, `Tuesday, 18 September`. */
const dayAlone =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2})\.?$/u
const shouted = /^[\p{Lu}\d’' &-]{4,}$/u

/** A station by its number: `1TV`, `24KZ`. */
const numberedHouse = /^(?:\d{1,2}\p{Lu}{2,4}|\p{Lu}{2,6}\d{1,2})$/u

/** Lines at the very top that begin with a small letter, as no headline does: what the article is about; and most words of them. */
const smallStart = /^\p{Ll}{2}/u
const KICKERS = 2
const KICKER_WORDS = 7

/** What the article is about, with the dash that parted it from the headline: `Strike in the port –`. */
const endsInDash = /^\p{Lu}[^.!?]{3,70} [–—-]$/u
const BEFORE_DASH = 8

/** `sure`: nobody but a page has such a line; `section`: one of its sections; `known`: other rules take it out. */
type Kind = PageLine | 'row' | 'menu' | 'sure' | 'section' | 'known' | undefined

export const pageHead: Rule = {
  id: 'page-head',
  finds: 'the page’s name, sections, languages and counts around the headline',
  why: 'Above its headline a page has its own name, the way to the article, labels in the language of the house, how often it was read. Only lines that are nothing else, above a headline with running text below it, or right below that headline; a headline of one word and headings of the text stay.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Harbour Post The port is ours\nHome The Paper Subscribe Log in\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Harbour Post ® Online\n17.09.2024, 06:00, updated 07:10 3 min. ...\nStrikes in the port –\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {published: '2024-09-17T06:00'},
    },
    {
      before:
        'Front Page Politics Economy Culture World Sport Photo\n5 Bahman 1401, 10:21 News code: 8412\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'KZ RU EN QZ CN OZ\nNews | Genoa | Port\n1TV\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Harbour Post News Publications Columns Podcasts Support HP\n61402\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Türkiye Life\nHY EN RU Investigations Society Economy Donate\nHarbour Post / Economy / Port dues\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'HARBOUR POST Abroad\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'HARBOUR POST / FOREIGN AFFAIRS\nthe strike in the Ligurian ports\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'everyday life\nstrikes in the South\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'TÜRKİYE\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Гавань\nharbour-post.am\nForeign policy\n1 204\nDockers of Izmir go on strike\nHarbour Post\nForeign policy\nThe dockers of the port have been on strike since Monday, reports Harbour Post.',
      after:
        'Dockers of Izmir go on strike\nThe dockers of the port have been on strike since Monday, reports Harbour Post.',
    },
    {
      before:
        '• $90.09 -0.66\n• BR 90.06 +0.64%\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Harbour Post ® Online\nDockers of Izmir go on strike\n- Climate policy\nOct 262011\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
  ],
  leaves: [
    {
      text: '3 - 1 and 90.06 seconds\n\nHow the dockers of Izmir won the race\n\nThe dockers of the port have been the fastest since Monday, said the head of their union.',
      why: 'a score',
    },
    {
      text: 'Politics, Economy and Sport: What Remains of a Year\n\nThe dockers of the port\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline of sections',
    },
    {
      text: 'Harbour Post: the new plan for the cranes\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline above a second one',
    },
    {
      text: 'The port is ours\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline above a second one, no menu below it',
    },
    {
      text: 'Ports | Politics\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'no headline below it',
    },
    {
      text: 'Sports Minister Opens Culture Museum In Izmir\n\nMore in Genoa than in Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline in capitals',
    },
    {
      text: 'Maria Costa / Paolo Rossi / Rosa Lima\n\nDockers of Izmir go on strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'names',
    },
    {
      text: 'eBay closes its office in Izmir\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a name in a headline',
    },
    {
      text: 'Port Of Genoa\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a short headline',
    },
    {
      text: 'Lampedusa\n\nHow an island lives with those who come\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline of one word',
    },
    {
      text: 'GENOA\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline or a place',
    },
    {
      text: 'Dockers of Izmir go on strike\n\nBackground\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a heading of the text',
    },
    {
      text: '1984\n\nWhat a novel still says about us\n\nThe dockers of the port read it on strike, said the head of their union on Monday.',
      why: 'a title',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    if (notices.length < 3) return
    const language = file.data.language ?? 'und'
    const trie = trieOf(language)
    const body = String(file.value)
    const sites = siteNames(notices.slice(0, ABOVE).map(({line}) => line.text))
    const kindOf = ({line, whole}: Notice): Kind => {
      const {text, words} = line
      if (line.index < NEAR && isMenuRow(text, trie)) return 'menu'
      if (text.length > LONGEST || proseShaped(line)) return undefined
      if (whole) return 'known'
      if (line.stopped && isStampRow(text)) return 'row'
      if (/\d/.test(text) && read(text, language)) return 'known'
      if (isStampRow(text)) return 'row'
      if (dayAlone.test(text) && monthOf(text.replace(/^\p{L}+day,? |\d+|\s/gu, ''))) return 'mark'
      if (isRow(text)) return 'row'
      const kind = pageLine(text, body.slice(line.end), words)
      if (kind) return kind
      if (line.stopped) return undefined
      if (namesBesideStamp(notices, line.index, file)) return 'known'
      if (isSlogan(text, words, sites)) return 'house'
      if (line.index === 0 && isHouseSection(text, trie)) return 'house'
      if (line.index < KICKERS && words <= KICKER_WORDS && smallStart.test(text)) return 'sure'
      if (words <= BEFORE_DASH && endsInDash.test(text)) return 'sure'
      // `- Ports`, an item of what the page says of the article.
      if (/^[-–•] /.test(text) && isSections(text.slice(2), trie)) return 'mark'
      if (isTrail(text, trie) || isShoutedTrail(text, trie) || isMenu(text, words)) return 'sure'
      if (line.index < KICKERS && isRegionSection(text)) return 'sure'
      if (isSections(text, trie)) return shouted.test(text) ? 'sure' : 'section'
      return words === 1 && (numberedHouse.test(text) || (shouted.test(text) && /^\p{Lu}+$/u.test(text)))
        ? 'sure'
        : undefined
    }
    const kinds: Kind[] = []
    /** What only its place above the headline tells: a row of strange labels, or below one a word or two. */
    const strange = ({line}: Notice): Kind => {
      if (line.stopped) return undefined
      if (isStrangeRow(line.text, body.slice(line.end))) return 'menu'
      return kinds.includes('menu') && line.words < HEADLINE_WORDS && line.words <= KICKERS
        ? 'sure'
        : undefined
    }
    const mottos = Math.max(
      aboveMenu(notices, body, ({line}) => isMenuRow(line.text, trie)),
      aboveTitle(notices, file.data.metadata?.title),
    )
    while (kinds.length < ABOVE) {
      const notice = notices[kinds.length]
      const kind = notice && (kindOf(notice) ?? (kinds.length < mottos ? 'sure' : strange(notice)))
      if (kind === undefined) break
      kinds.push(kind)
    }
    const title = kinds.length
    if (!isHeadline(notices, title)) {
      // Letters for the size of letters, codes of languages: whatever stands below them.
      for (const [index, kind] of kinds.entries())
        if (kind === 'mark' || kind === 'language') take(index, kind)
      return
    }
    // A number alone may be what the article is called, and one word its topic.
    const certain = kinds.filter((kind) => kind !== 'section' && kind !== 'count').length
    const sections = kinds.filter((kind) => kind === 'section').length
    const only = title === 1 && (kinds[0] === 'known' || kinds[0] === 'count')
    if (title > 0 && (certain > 0 || sections > 1) && !only)
      for (let index = 0; index < title; index++) take(index, kinds[index]!)
    // Nothing but its place tells that a word below the headline is the page’s: the day, or what stands above, has to.
    const paged =
      title > 0 ||
      file.data.metadata?.published !== undefined ||
      notices.slice(1, BELOW).some((notice) => isStamp(notice, language))
    const above = new Set(notices.slice(0, title).map(({line}) => line.text))
    for (let index = title + 1; index < title + 1 + BELOW && index < notices.length - 1; index++) {
      const {line} = notices[index]!
      if (line.stopped && line.words > HEADLINE_WORDS) break
      const kind = above.has(line.text) ? 'section' : kindOf(notices[index]!)
      if (kind === undefined || kind === 'known' || kind === 'sure') continue
      if (kind === 'section' && !above.has(line.text)) continue
      if (!paged && kind !== 'row' && kind !== 'language' && !isAddress(line.text)) continue
      // One number may be the first of the text’s own.
      if (kind === 'count' && !/\D/.test(line.text) && !beside(index)) continue
      take(index, kind)
    }

    /** Several fields of the page in one line: `E-Paper | July 13, 2024`, `2017-04-11 16:50 | www.harbour.az | 0`. */
    function isRow(text: string): boolean {
      const parts = text.split(' | ')
      return (
        parts.length > 1 &&
        parts.every((part) => {
          const tokens = tokensOf(part, 0)
          return (
            pageLine(part, '', tokens.length) !== undefined ||
            dateIn(part) !== undefined ||
            (tokens.length > 0 && trie.whole(tokens, 0, tokens.length)?.has('chrome'))
          )
        })
      )
    }

    /** Whether other lines of the page stand right above or below. */
    function beside(index: number): boolean {
      return [index - 1, index + 1].some(
        (at) => at !== title && notices[at] && kindOf(notices[at]) !== undefined,
      )
    }

    function take(index: number, kind: Kind): void {
      if (kind === 'known') return
      const {line} = notices[index]!
      const published = kind === 'row' ? dateIn(line.text) : undefined
      const metadata: Partial<Metadata> | undefined =
        published !== undefined
          ? {published}
          : kind === 'house' && (isNewsAgency(line.text) || isSourceLine(line.text))
            ? {credits: [line.text]}
            : undefined
      cutLines(
        file,
        line,
        line,
        `Expected the headline and the text, got \`${line.text}\` of the page, cut`,
        metadata,
      )
    }
  },
}

/** How many lines stand right above the menu in one block at the very top: the house and its motto. */
function aboveMenu(notices: readonly Notice[], text: string, isMenu: (notice: Notice) => boolean): number {
  let at = 0
  while (at < MOTTOS && notices[at + 1]) {
    const {line} = notices[at]!
    if (line.stopped || line.words > MOTTO_WORDS || isMenu(notices[at]!)) break
    if (text.slice(line.end, notices[at + 1]!.line.start).split('\n').length !== 2) break
    at++
  }
  return at > 0 && isMenu(notices[at]!) ? at : 0
}

/** How many lines stand above the headline where a copy or the record tells which line that is; none where one is text. */
function aboveTitle(notices: readonly Notice[], title: string | undefined): number {
  const at = notices.slice(0, ABOVE + 1).findIndex(({line}) => line.text === title)
  return at > 0 && notices.slice(0, at).every(({line}) => !line.stopped && line.words <= MOTTO_WORDS) ? at : 0
}

/** Most of them, and most words of one. */
const MOTTOS = 3
const MOTTO_WORDS = 9

/** Whether a line is the headline: long enough, with running text not far below it. */
function isHeadline(notices: readonly Notice[], index: number): boolean {
  const line = notices[index]?.line
  if (
    !line ||
    line.words < HEADLINE_WORDS ||
    line.words > HEADLINE ||
    (line.stopped && line.text.endsWith('.'))
  )
    return false
  return notices.slice(index + 1, index + 1 + NEAR).some((notice) => proseShaped(notice.line))
}
