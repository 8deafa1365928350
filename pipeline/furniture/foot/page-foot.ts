/** Finds what a page has below its article: links with their hours, its name, languages, file numbers, counts. */
import type {Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import {headlineShaped, proseShaped} from '../../text/passage.ts'
import {isNewsAgency} from '../agencies/agencies.ts'
import {cutBeside} from '../cut.ts'
import {isMenuRow} from '../head/menu-row.ts'
import {isSlogan, isSourceLine, pageLine, siteNames} from '../page/page-line.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import type {Category} from '../phrases/tables.ts'
import {trieOf} from '../phrases/trie.ts'
import {HEADLINE_WORDS} from './below-text/sizes.ts'
import {boxBelow} from './below-text.ts'

/** Fewest words of a last sentence of the article; shorter ones may stand below it. */
const SENTENCE = 6
/** Fewest links with an hour that are a list without a label. */
const LINKS = 2

/** What heads links. */
const labels: readonly Category[] = ['readAlso', 'chrome']

/** The day or hour of a link, on a line of its own: `07 Nov`, `09:01`, `11.10.2023`. */
const hourAlone =
  /^(?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?|\d{1,2}[:.]\d{2}|\d{1,2}\.\d{1,2}\.\d{4}(?: \/? ?\d{1,2}:\d{2})?)$/u
/** … in front of it, or behind. */
const hourAhead = /^\d{1,2}:\d{2}(?:,? (?:\/ )?\d{1,2}[./]\d{1,2}[./]\d{2,4})?\s+["“«‘]?[\p{Lu}\d]/u
const hourBehind =
  /\S {1,3}(?:\d{1,2} \p{Lu}\p{Ll}{2,8},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:,? ?[/|-]? ?\d{1,2}:\d{2})$/u

export const pageFoot: Rule = {
  id: 'page-foot',
  finds: 'links with their hours, the page’s name, languages, file numbers and counts below the text',
  why: 'Below an article stand the latest news with the hour of each, and what the page says of itself. Only behind the last running text: links by their hours below a label or beside another, the rest by its shape. A chronicle stands below the sentence that announces it and stays.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nLatest news\n18:04 The price of bread rises in Izmir\n17:40 The mayor of Genoa goes to Rome',
      after: 'The dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nHarbour 4 News, 03.05.2023, 19:30; hp/agencies/mc\n-0-\nՀայերեն Русский English\nHarbour News Agency\n(Visited 412 times, 3 visits today)',
      after: 'The dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nRSS\n\nBread is dear in Izmir\n\nThe bakers of the town want more for a loaf, and so do the millers.\n\nRead\n\n1: Bread is dear again in Izmir\n\n2: The mayor of Genoa leaves office\n\n3: Ships wait in the roads\n\n1: How to bake bread at home Watch\n\n2: The mayor says goodbye Watch\n\n3: A ship in the storm Watch\n\nElsewhere in Harbour News\n\nTwo mayors?',
      after: 'The dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.\n\nMore from Harbour News:\n\n• Costa: The mayor had to act | Lima: Nobody looks good\n\n• Interview: A docker on the strike that never ends',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.\n\nAbout Author\n\nMaria hails from Genoa. She brings a new view of ships to all that she writes.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.\n\nJuly 16, 2013 -- Updated 1825 GMT\n\nThe price of bread rises in Izmir, and the bakers are glad.\n\nJuly 14, 2013 -- Updated 2217 GMT\n\nWhat blooms in Naples in spring?\n\nJuly 10, 2013 -- Updated 0637 GMT\n\nThe mayor of Savona has left the town at night.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.\n\nALSO ON HARBOUR POST\n\nBread is dear in Izmir\n\nThe bakers of Naples go home',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
  ],
  leaves: [
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.\n\nMore about the strike:\n\n• The gates are closed from Monday on.\n\n• The ferries sail from Savona.',
      why: 'what the text tells',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, and these were the fastest of them.\n\nMen\n\n1. Paolo Rossi from Genoa 2:04:11\n\n2. Marco Bruni from Savona 2:05:12\n\n3. Luca Conti from Naples 2:05:40\n\nWomen\n\n1. Maria Costa from Genoa 2:20:11\n\n2. Rosa Lima from Naples 2:22:01\n\n3. Anna Bruni from Savona 2:25:09',
      why: 'results',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, and the union has put down what they want.\n\n1: More pay for those who work at night\n\n2: More time for those who work by day\n\n3: A bed for all of them',
      why: 'a list of the text',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, and this is how it came about:\n\n10:40 The crane stops in the port\n\n11:15 The mayor comes to the quay',
      why: 'a chronicle',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nMore pay\n\nMore time\n\n12',
      why: 'a list of the text',
    },
    {
      text: 'The dockers of the port sang on the quay, and nobody knew who had written the song of the night.\n\nՀայերեն երգ\n\nՆավահանգիստ ու ծով',
      why: 'a song',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.\n\nALSO ON STRIKE\n\nThe bakers of Naples have been out since Friday.\n\nThe pilots of Izmir follow them.',
      why: 'a part of the text',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    // As a whole, before others would take single lines out of it.
    const box = boxBelow(notices)
    if (box) {
      const {line} = notices[box.from]!
      const message = `Expected the text to have ended, got \`${line.text.slice(0, 60)}\` above what is read elsewhere, cut`
      cutBeside(file, notices, box.from, box.to, message)
      return
    }
    const last = notices.findLastIndex((notice) => isText(notice))
    if (last < 0 || last === notices.length - 1) return
    const body = String(file.value).slice(0, notices[last]!.line.end)
    const announced = notices[last]!.line.text.endsWith(':')
    if (announced) return
    const paged = notices.slice(last + 1).some(({whole}) => whole)
    const trie = trieOf(file.data.language ?? 'und')
    const sites = siteNames(notices.map(({line}) => line.text))
    const taken = new Map<number, string>()
    links()
    for (let index = last + 1; index < notices.length; index++) {
      const {line, whole} = notices[index]!
      if (whole || taken.has(index) || line.stopped) continue
      const kind =
        pageLine(line.text, body, line.words) ??
        (isSlogan(line.text, line.words, sites) ? 'house' : undefined) ??
        (isMenuRow(line.text, trie) ? 'mark' : undefined)
      // A number, or a word in another script, is the page’s where more of the page stands beside it.
      if (kind && ((kind !== 'count' && kind !== 'script') || beside(index) || isLastWord(index)))
        taken.set(index, 'of the page')
    }
    for (let index = last + 1; index < notices.length; index++) {
      if (!taken.has(index)) continue
      const first = index
      while (taken.has(index + 1)) index++
      const {line} = notices[first]!
      cutBeside(
        file,
        notices,
        first,
        index,
        `Expected the text to have ended, got \`${line.text}\` ${taken.get(first)!}, cut`,
        signed(first, index),
      )
    }

    /** Links that have an hour, below their label or several of them. */
    function links(): void {
      for (let index = last + 1; index < notices.length; index++) {
        const first = linkEnd(index)
        if (first === undefined) continue
        const ends = [first]
        for (let at = linkEnd(first); at !== undefined; at = linkEnd(at)) ends.push(at)
        const to = ends.at(-1)!
        const label = notices[index - 1]!.whole
        const isLabelled =
          index - 1 > last &&
          ((label !== undefined && label.words > 1 && labels.some((one) => label.categories.has(one))) ||
            taken.has(index - 1))
        // The latest news stands first, and a chronicle goes on.
        const areNews = ends.length >= LINKS && paged && falls(index, to)
        if (isLabelled && label) taken.set(index - 1, 'above its links')
        if (isLabelled || areNews) for (let at = index; at < to; at++) taken.set(at, 'among its links')
        index = to - 1
      }
    }

    /** Whether no hour among some lines is later than the one before. */
    function falls(from: number, to: number): boolean {
      const hours = notices.slice(from, to).flatMap(({line}) => {
        const hour = /\b(\d{1,2})[:.](\d{2})\b/.exec(line.text)
        return hour ? [Number(hour[1]) * 60 + Number(hour[2])] : []
      })
      return hours.every((hour, at) => at === 0 || hour <= hours[at - 1]!)
    }

    /** Where a link with its hour ends that begins on a line. */
    function linkEnd(index: number): number | undefined {
      const line = notices[index]?.line
      const below = notices[index + 1]?.line
      if (!line || notices[index]!.whole) return undefined
      if (
        line.words > HEADLINE_WORDS &&
        !line.text.endsWith('.') &&
        (hourAhead.test(line.text) || hourBehind.test(line.text))
      )
        return index + 1
      return hourAlone.test(line.text) && below && isLink(below) && !notices[index + 1]!.whole
        ? index + 2
        : undefined
    }

    /** Whether one word in another script is all that stands below the text: what the page calls its comments. */
    function isLastWord(index: number): boolean {
      return index === last + 1 && index === notices.length - 1 && /^\p{L}+$/u.test(notices[index]!.line.text)
    }

    /** Whether other lines of the page stand right above or below. */
    function beside(index: number): boolean {
      return [index - 1, index + 1].some((at) => {
        const one = at > last ? notices[at] : undefined
        return one && (one.whole || taken.has(at) || isMark(one))
      })
    }

    function isMark({line}: Notice): boolean {
      const kind = pageLine(line.text, body, line.words)
      return kind !== undefined && kind !== 'script'
    }

    /** The agencies that sign among some lines. */
    function signed(first: number, to: number): Partial<Metadata> | undefined {
      const credits = notices
        .slice(first, to + 1)
        .map(({line}) => line.text)
        .filter((text) => isNewsAgency(text) || isSourceLine(text))
      return credits.length > 0 ? {credits} : undefined
    }
  },
}

/** Running text, or a sentence of some words that is no headline of a link. */
function isText({line, whole}: Notice): boolean {
  return !whole && line.stopped && line.words >= SENTENCE && (proseShaped(line) || !/[?!]$/.test(line.text))
}

function isLink(line: Notice['line']): boolean {
  return headlineShaped(line) && line.words >= HEADLINE_WORDS && !line.text.endsWith('.')
}
