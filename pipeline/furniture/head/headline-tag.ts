/** Finds what a page says behind its headline of what else it has: photos, a video, that it was updated. */
import {linesOf} from '../../passage.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {isNewsAgency} from '../agencies/agencies.ts'

const kinds =
  'PHOTOS?|VIDEOS?|PICTURES|GALLERY|PHOTO(?:S)? ?[/+&] ?VIDEOS?|VIDEOS? ?[/+&] ?PHOTOS?|UPDATED?|EXCLUSIVE|LIVE|AUDIO|MAP|INFOGRAPHICS?|FOTOS?|VÍDEOS?|ФОТО|ВИДЕО|ВІДЕО|FOTO|VİDEO'
const tag = new RegExp(
  String.raw`\s*(?:[-–—|]+ ?(?:${kinds})|[([](?:${kinds}|(?:with )?(?:photos?|videos?))[)\]])(?:\s*[([](?:${kinds})[)\]])?$`,
  'u',
)
/** The agency behind a dash that stands close, as window titles have it: `… strike-Xinhua`. */
const closeAgency = /(?<=[\p{L}\d%.]) ?[-–—|]\p{Lu}\p{L}{2,14}$/u

function agencyBehind(title: string): RegExpExecArray | null {
  const match = closeAgency.exec(title)
  return match && isNewsAgency(match[0].replace(/^ ?[-–—|]/u, '')) ? match : null
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
      before: 'Dockers of Genoa go on strike - PHOTOS\n\nThe port is closed.',
      after: 'Dockers of Genoa go on strike\n\nThe port is closed.',
    },
  ],
  leaves: [
    {text: 'Dockers of Genoa want a port-Izmir\n\nThe port is closed.', why: 'no agency'},
    {text: 'Dockers of Genoa strike - on video\n\nThe port is closed.', why: 'words of the headline'},
    {text: 'What the dockers say of VIDEO\n\nThe port is closed.', why: 'no mark before it'},
    {text: 'The port is closed.\n\nDockers of Genoa go on strike (VIDEO)', why: 'no headline'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const title = lines[0]
    if (!title || lines.length < 2 || title.stopped) return
    const match = tag.exec(title.text) ?? agencyBehind(title.text)
    if (!match || title.text.slice(0, match.index).split(/\s+/).length < HEADLINE_WORDS) return
    report(file, {
      start: title.start + match.index,
      end: title.end,
      after: '',
      message: `Expected the headline alone, got \`${match[0].trim()}\` behind it, cut`,
    })
  },
}
