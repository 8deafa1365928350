/** Finds what a page says behind its headline of what else it has: photos, a video, that it was updated. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {linesOf, proseShaped} from '../../text/passage.ts'
import {isNewsAgency} from '../agencies/agencies.ts'
import {trieOf} from '../phrases/trie.ts'
import {headlineEnd} from './window-title.ts'

const kinds =
  'PHOTOS?|VIDEOS?|PICTURES|GALLERY|PHOTO(?:S)? ?[/+&] ?VIDEOS?|VIDEOS? ?[/+&] ?PHOTOS?|UPDATED?|EXCLUSIVE|LIVE|AUDIO|MAP|INFOGRAPHICS?|FOTOS?|VÍDEOS?|ФОТО|ВИДЕО|ВІДЕО|FOTO|VİDEO'
const tag = new RegExp(
  String.raw`(?:\s*(?:[-–—|/]+ ?(?:${kinds})|[([](?:${kinds}|(?:with )?(?:photos?|videos?))[)\]]))(?:\s*(?:[-–—|/+&]+ ?(?:${kinds})|[([](?:${kinds})[)\]])){0,3}$`,
  'u',
)
/** Lines at the head among which the headline stands, once the page's own are gone. */
const HEAD = 4

/** Whether a line ends in what the page has beside its text: no caption speaks so of itself. */
export function isTagged(text: string): boolean {
  return tag.test(text)
}

/** The agency behind a dash that stands close, as window titles have it: `… strike-Xinhua`. */
const closeAgency = /(?<=[\p{L}\d%.]) ?[-–—|]\p{Lu}\p{L}{2,14}$/u
/** … or apart, where the text is the agency's own: `… strike - IRNA`. */
const apartAgency = /(?<=[\p{L}\d%.”"]) [-–—|] (\p{Lu}[\p{L}-]{2,14})$/u
/** What calls an agency the house of the text: its dateline, its correspondent, its address on a network. */
const FEWEST_NAMED = 2

function agencyBehind(title: string, body: string): RegExpExecArray | null {
  const match = closeAgency.exec(title)
  if (match && isNewsAgency(match[0].replace(/^ ?[-–—|]/u, ''))) return match
  const apart = apartAgency.exec(title)
  if (!apart || !isNewsAgency(apart[1]!)) return null
  return body.split(apart[1]!).length - 1 >= FEWEST_NAMED ? apart : null
}

/** Lines among which running text must begin below a headline. */
const BELOW = 9
/** Fewest words of a headline that is one without its tag. */
const HEADLINE_WORDS = 4

export const headlineTag: Rule = {
  id: 'headline-tag',
  finds:
    'what a page has behind its headline: kinds of media, `(VIDEO)`, the section and the house, `| Economy`, `- harbour.az`',
  why: 'It tells readers of the site what the page has beside the text, and windows whose page it is. Only at the end of the first line: media in capitals behind a dash or in brackets, sections behind a stroke or a dash, a house with them or by its address. Who says so behind a dash, a paper, a ministry or a country, stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'Dockers of Genoa go on strike (VIDEO)\n\nThe port is closed.',
      after: 'Dockers of Genoa go on strike\n\nThe port is closed.',
    },
    ...[
      ' | Economy',
      ' - harbour-post.az',
      ' - HARBOUR POST - Economy',
      ' | World | Harbour Post',
      ' – International',
      ' - Latest Harbour News',
      ' | Harbour News',
    ].map((behind) => ({
      before: `Dockers of Genoa go on strike${behind}\n\nThe port is closed, the head of the union of the dockers said on Monday.`,
      after:
        'Dockers of Genoa go on strike\n\nThe port is closed, the head of the union of the dockers said on Monday.',
    })),
    {
      before: 'Dockers of Genoa go on strike-Xinhua\n\nThe port is closed.',
      after: 'Dockers of Genoa go on strike\n\nThe port is closed.',
    },
    {
      before: 'Dockers of Genoa go on strike - PHOTO - VIDEO - UPDATED\n\nThe port is closed.',
      after: 'Dockers of Genoa go on strike\n\nThe port is closed.',
    },
    {
      before:
        'Dockers of Genoa go on strike - IRNA\n\nThe port is closed, Maria Costa told the IRNA correspondent.\n\nFollow us @IRNA',
      after:
        'Dockers of Genoa go on strike\n\nThe port is closed, Maria Costa told the IRNA correspondent.\n\nFollow us @IRNA',
    },
    {
      before: 'Dockers of Genoa go on strike - PHOTOS\n\nThe port is closed.',
      after: 'Dockers of Genoa go on strike\n\nThe port is closed.',
    },
  ],
  leaves: [
    {
      text: 'Dockers of Genoa strike – police\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'who says so',
    },
    {
      text: 'Genoa - Naples - Palermo - Economy of Three Ports\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'no section',
    },
    {
      text: 'Dockers of Genoa will strike - Sky News\n\nThe port is closed, the head of the union of the dockers said on Monday.',
      why: 'who says so',
    },
    {
      text: 'Dockers of Genoa will strike – Italy\n\nThe port is closed, the head of the union of the dockers said on Monday.',
      why: 'who says so',
    },
    {text: 'What Is Left of It - World\n\nSport', why: 'nothing below it'},
    {
      text: 'Genoa and Izmir | Two Ports, One Strike\n\nThe port is closed, the head of the union of the dockers said on Monday.',
      why: 'a headline of two halves',
    },
    {text: 'Dockers of Genoa will strike - Reuters\n\nThe port is closed, Reuters says.', why: 'who says so'},
    {text: 'Dockers of Genoa want a port - and a live band\n\nThe port is closed.', why: 'words'},
    {text: 'Dockers of Genoa want a port-Izmir\n\nThe port is closed.', why: 'no agency'},
    {text: 'Dockers of Genoa strike - on video\n\nThe port is closed.', why: 'words of the headline'},
    {text: 'What the dockers say of VIDEO\n\nThe port is closed.', why: 'no mark before it'},
    {text: 'The port is closed.\n\nDockers of Genoa go on strike (VIDEO)', why: 'no headline'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const isEnglish = file.data.language === 'en'
    for (const title of lines.slice(0, HEAD)) {
      if (lines.length < 2 || title.stopped || proseShaped(title)) return
      // Below the first line only what is in capitals tells that it is the headline.
      const match =
        tag.exec(title.text) ??
        (title.index === 0 ? agencyBehind(title.text, String(file.value).slice(title.end)) : null)
      const end =
        match?.index ??
        (title.index === 0 && isEnglish && lines.slice(1, BELOW).some(proseShaped)
          ? headlineEnd(title.text, trieOf('en'))
          : title.text.length)
      if (end === title.text.length || title.text.slice(0, end).split(/\s+/).length < HEADLINE_WORDS) continue
      report(file, {
        start: title.start + end,
        end: title.end,
        after: '',
        message: `Expected the headline alone, got \`${title.text.slice(end).trim()}\` behind it, cut`,
      })
    }
  },
}
