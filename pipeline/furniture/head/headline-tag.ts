/** Finds what a page says behind its headline of what else it has: photos, a video, that it was updated. */
import {linesOf, proseShaped} from '../../passage.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {isNewsAgency} from '../agencies/agencies.ts'

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

/** Fewest words of a headline that is one without its tag. */
const HEADLINE_WORDS = 4

export const headlineTag: Rule = {
  id: 'headline-tag',
  finds: 'what kinds of media a page has, behind its headline: `(VIDEO)`, `- PHOTO`',
  why: 'It tells readers of the site what the page has beside the text. Only at the end of the first line, in capitals behind a dash or in brackets.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'Dockers of Genoa go on strike (VIDEO)\n\nThe port is closed.',
      after: 'Dockers of Genoa go on strike\n\nThe port is closed.',
    },
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
    {text: 'Dockers of Genoa will strike - Reuters\n\nThe port is closed, Reuters says.', why: 'who says so'},
    {text: 'Dockers of Genoa want a port - and a live band\n\nThe port is closed.', why: 'words'},
    {text: 'Dockers of Genoa want a port-Izmir\n\nThe port is closed.', why: 'no agency'},
    {text: 'Dockers of Genoa strike - on video\n\nThe port is closed.', why: 'words of the headline'},
    {text: 'What the dockers say of VIDEO\n\nThe port is closed.', why: 'no mark before it'},
    {text: 'The port is closed.\n\nDockers of Genoa go on strike (VIDEO)', why: 'no headline'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    for (const title of lines.slice(0, HEAD)) {
      if (lines.length < 2 || title.stopped || proseShaped(title)) return
      // Below the first line only what is in capitals tells that it is the headline.
      const match =
        tag.exec(title.text) ??
        (title.index === 0 ? agencyBehind(title.text, String(file.value).slice(title.end)) : null)
      if (!match || title.text.slice(0, match.index).split(/\s+/).length < HEADLINE_WORDS) continue
      report(file, {
        start: title.start + match.index,
        end: title.end,
        after: '',
        message: `Expected the headline alone, got \`${match[0].trim()}\` behind it, cut`,
      })
    }
  },
}
