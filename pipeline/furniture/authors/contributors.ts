/** Finds who else has reported below a text, and how to reach those who wrote it. */
import type {Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import {proseShaped} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'

/** Lines at the end among which they stand. */
const EDGE = 12
/** Longest of them, in UTF-16 units. */
const LONGEST = 360

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|van|von|der|al|bin|la|le)){0,4}`
const names = `${name}(?:(?:,? and|,) ${name}){0,5}`
const writers = '(?:reporters?|editors?|authors?|writers?|columnists?|correspondents?)'

/** What is certain wherever it stands among the last lines. */
const certain: readonly RegExp[] = [
  // `Maria Costa contributed reporting from Genoa.`
  /^(?:[\p{Lu}][^“”"?!]{1,200} )?contributed (?:to this (?:report|story|article)|(?:additional )?reporting)\b[^“”"?!]{0,160}$/u,
  // `Contributing: Harbour Press`, `With reporting by HPN and Reuters`
  new RegExp(
    String.raw`^(?:Contributing|Contributed|Contributors?|(?:With )?(?:[Aa]dditional )?[Rr]eporting|Interviews)(?:\s?:| by| from) ${names}\.?$`,
    'u',
  ),
  // `To contact the reporter on this story: Maria Costa in Genoa at mcosta@harbour.example`, `Contact the writer: …`
  new RegExp(
    String.raw`^(?:To )?(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Ww]rite(?: to)?) the ${writers}\b[^.?!]{0,60}\s?:? .{0,200}@[\w-]+\.`,
    'u',
  ),
  // `Write to Maria Costa at maria.costa@harbour.example`
  new RegExp(String.raw`^Write to ${names} at [\w.+-]+@[\w-]+(?:\.[\w-]+)+\.?$`, 'u'),
  // `Contact Maria Costa at mcosta@harbour.example and follow @mcosta on Twitter.`
  new RegExp(
    String.raw`^(?:(?:Contact|E-?mail|Reach) ${name} at )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+,? (?:and|or) follow (?:@|me\b|h[ei][rm]\b|us\b|${name}).{0,60}$`,
    'u',
  ),
  // `Maria Costa, who writes for the Harbour Post, is on Twitter @mcosta.`
  new RegExp(String.raw`^${name},? [^.?!“”"]{0,160}is on (?:Twitter|X|Mastodon|Bluesky):? @\w+\.?$`, 'u'),
  // `Costa is a senior writer for the Harbour Post. Follow her on Twitter @mcosta.`
  new RegExp(
    String.raw`^${name} (?:is|was|covers|writes|works|joined|has)\b[^“”"?!]{4,220}\b[Ff]ollow (?:h[ei][rm]|them|me|${name}) (?:at @|@|on )[^“”"?!]{2,160}$`,
    'u',
  ),
  // `Costa also writes for the Harbour Post, a Seaside property.`
  new RegExp(
    String.raw`^${name} (?:also )?writes for [^.?!“”"]{3,80}, an? ${name} (?:property|company|newspaper|publication|affiliate)\.?$`,
    'u',
  ),
]
/** What the last line of all says: `Costa reported from Genoa.` */
const reportedFrom = new RegExp(String.raw`^${names} reported from (?:the )?${names}\.?$`, 'u')
/** Cheap: a line without one of these is none. */
const maybe = /ontribut|eporting|@|reported from|writes for|^Interviews/

/** What parts the notes from the text. */
const divider = /^[-_*—–=]{1,10}$/

const mailAlone = /^([\w.+-]+)@[\w-]+(?:\.[\w-]+)+$/u
/** Fewest letters of a surname in an address. */
const SURNAME = 4

export const contributors: Rule = {
  id: 'contributors',
  finds: 'who else has reported, and how to reach who wrote it, below the text',
  why: 'A house thanks those who helped and gives the address of the author: both tell of the article and are no part of it. Only among the last lines, and only in the words of such notes; how to reach others, and what somebody contributed to something else, stays.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nMaria Costa contributed reporting from Genoa, and Paolo Rossi from Naples.\n\nTo contact the reporter on this story: Rosa Lima in Genoa at rlima@harbour.example',
      after: 'The strike goes on, and the dockers of the port meet again on Friday morning.',
    },
    {
      before:
        'The strike goes on, and the dockers of the port meet again on Friday morning.\n\n---\n\nContributing: Harbour Press\n\nCosta reported from Genoa, Liguria.',
      after: 'The strike goes on, and the dockers of the port meet again on Friday morning.',
    },
    {
      before:
        'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nLima is a senior writer for the Harbour Post in Genoa. Follow her on Twitter @rosalima.',
      after: 'The strike goes on, and the dockers of the port meet again on Friday morning.',
    },
    {
      before:
        'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nWrite to Rosa Lima at rosa.lima@harbour.example\n\nMaria Costa, who covers ports for the Harbour Post, is on Twitter @mcosta.\n\nRossi also writes for The Naples Star, a Seaside property.',
      after: 'The strike goes on, and the dockers of the port meet again on Friday morning.',
    },
  ],
  leaves: [
    {
      text: 'The strike goes on, and the dockers of the port meet again on Friday morning.\n\n***\n\nIt rains, and Maria Costa has contributed reporting of her own to the town’s radio, “every night,” she says.',
      why: 'a part of the text',
    },
    {
      text: 'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nThe storm contributed to the report that all ships were lost in the bay of Genoa.\n\nIt rains.',
      why: 'another report',
    },
    {
      text: 'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nTo help, write to Rosa Lima at the union, rosa.lima@harbour.example, or come to the quay.',
      why: 'how to help',
    },
    {
      text: 'Costa reported from Genoa for thirty years, and nobody in the port knew her.\n\n“She reported from Naples,” says her son.',
      why: 'what the text tells',
    },
    {
      text: 'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nContact the writers’ union for the price of a bed.\n\nLima writes for children, a public that never lies.',
      why: 'sentences',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const authors = (file.data.metadata?.authors ?? []).map((author) => author.toLowerCase())
    for (const notice of notices.slice(-EDGE)) {
      const {line, whole} = notice
      if (whole || line.index < 1 || line.text.length > LONGEST || !maybe.test(line.text)) continue
      if (notices[line.index - 1]!.line.text.endsWith(':')) continue
      const isCertain = certain.some((shape) => shape.test(line.text))
      if (!isCertain && !(isLast(notices, line.index) && isLastNote(line.text, authors))) continue
      const metadata: Partial<Metadata> | undefined = /ontribut|eport/.test(line.text)
        ? {credits: [line.text]}
        : undefined
      const above = notices[line.index - 1]!.line
      const first = line.index > 1 && divider.test(above.text) ? above : line
      const message = `Expected the text to have ended, got \`${line.text.slice(0, 60)}\`, cut`
      cutLines(file, first, line, message, metadata)
    }
  },
}

/** Where the last one reported from, or the address of an author and nothing else. */
function isLastNote(text: string, authors: readonly string[]): boolean {
  if (reportedFrom.test(text)) return true
  const local = mailAlone.exec(text)?.[1]?.toLowerCase()
  return (
    local !== undefined &&
    authors.some((author) => {
      const surname = author.slice(author.lastIndexOf(' ') + 1)
      return surname.length >= SURNAME && local.includes(surname)
    })
  )
}

/** Whether no running text stands below a line. */
function isLast(notices: readonly Notice[], index: number): boolean {
  return notices
    .slice(index + 1)
    .every(
      ({line, whole}) =>
        whole !== undefined || !proseShaped(line) || certain.some((shape) => shape.test(line.text)),
    )
}
