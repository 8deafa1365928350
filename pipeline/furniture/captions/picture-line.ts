/** The rule for what a page says of its pictures in shapes of its own: file names, owners in brackets, a reporter before the caption. */
import type {Metadata} from '../../document.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf, partsOf, proseShaped, tailSpan} from '../../text/passage.ts'
import {isAgency} from '../agencies/agencies.ts'
import {cutLines} from '../cut.ts'
import {hasVerb, speech} from './caption-place.ts'
import {labelEnd} from './credits/labels.ts'
import {creditAt} from './credits.ts'

/** The picture's file, and nothing else. */
const file = /^[\w()%.-]{3,80}\.(?:jpe?g|png|webp|gif|avif)$/iu
/** Whose the picture is, in capitals between brackets: `[HARBOUR NEWS / MARIA COSTA]`. */
const owners = /^\[(\p{Lu}[\p{Lu}\d’'. -]{1,40}(?: ?\/ ?\p{Lu}[\p{Lu}\d’'. -]{1,40}){0,2})\]$/u
/** What of such a name is a house, where no list has it. */
const house = /\b(?:NEWS|PRESS|PHOTOS?|IMAGES?|AGENCY|POOL|MEDIA|KINISSI|STOCK)\b|KINISSI$/
/** What a picture shows, and behind it who reports it, as Korean agencies set it: `Vote (Busan=Harbour News) Reporter Kim Min-su = …`. */
const equated =
  /^(?<caption>[^()[\]]{4,90} )?[([]\p{Lu}[\p{L}·/ -]{1,30} ?= ?(?<agency>\p{Lu}[\p{L}\d ]{2,30})[)\]]\s*(?:(?:[Ss]taff |[Ii]ntern )?[Rr]eporter )?(?<author>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)(?: [Rr]eporter)? ?= ?(?<shown>[^=]{10,400})$/u
/** A day, the address of who took it, or both, where a caption ends. */
const signed =
  /(?:\b20\d\d[./] ?\d{1,2}[./] ?\d{1,2}\.?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?:\s*\/?\s*[\w.+-]*@?[\w.-]*)$/u
/** Who took a picture, and behind a stop what it shows: `Photo: Maria Costa/AFP. The gates of the port`. */
const shownBehind = /^(.{4,60}?\p{L}{3})\. (\p{Lu}[^.!?]{8,160}\.?)$/u
/** Most words of such a line. */
const WORDS = 34
/** A remark to look at a picture that is not there. */
const remark =
  /\s?\((?:(?:[Pp]lease )?[Ss]ee (?:the |attached )?(?:photos?|pictures?|images?|figures?|infographics?)(?: \d{1,2})?(?: (?:above|below|attached|left|right|on the (?:left|right)))?|[Pp]hotos?(?: (?:above|below|attached|left|right))?|[Pp]icture (?:above|below|attached)|see (?:map|graphic|chart|table) ?(?:above|below)?)\)(?=[\s.,;:!?]|$)/gu

export const pictureLine: Rule = {
  id: 'picture-line',
  finds:
    'file names of pictures, their owners between brackets, captions behind a reporter, remarks to see a photo',
  why: 'A page that becomes text keeps what stood around its pictures. Only a file’s name alone on its line, capitals between square brackets with an agency or a house, a caption in which an agency and its reporter stand before an equals sign, a credit that goes on with what is shown, and remarks in brackets that point at a picture.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before: 'The port is closed.\n\n170312845.jpg\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before: 'The port is closed.\n\n[HARBOUR NEWS / MARIA COSTA]\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['HARBOUR NEWS / MARIA COSTA']},
    },
    {
      before:
        'The port is closed.\n\nCranes in Busan (Busan=Harbour News) Reporter Kim Min-su = Cranes stand still in the night of the 10th. kms@harbour.example\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {
        captions: ['Cranes in Busan', 'Cranes stand still in the night of the 10th.'],
        credits: ['Kim Min-su', 'Harbour News'],
      },
    },
    {
      before: 'The port is closed.\n\nPhoto: Maria Costa/AFP. The gates of the old port\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['The gates of the old port'], credits: ['Photo: Maria Costa/AFP']},
    },
    {
      before: 'On the crane is a sign with a ship(See photo).\n\nShips wait.',
      after: 'On the crane is a sign with a ship.\n\nShips wait.',
    },
  ],
  leaves: [
    {text: 'The port is closed.\n\nSend harbour.jpg to the mayor.\n\nShips wait.', why: 'a sentence'},
    {text: 'The port is closed.\n\n[THE MAYOR / THE UNION]\n\nShips wait.', why: 'no house'},
    {
      text: '(Busan=Harbour News) Reporter Kim Min-su = The port reopened on Monday, said the head of the union.\n\nShips wait.',
      why: 'the text begins so',
    },
    {
      text: 'The port is closed.\n\nPhoto: Maria Costa said so. The gates stay closed\n\nShips wait.',
      why: 'a sentence',
    },
    {
      text: 'The port is closed (see page 3), and he wears a tie (pictured).\n\nShips wait.',
      why: 'no picture that is lost',
    },
  ],
  check(tree, document) {
    const lines = linesOf(tree, document)
    const text = String(document.value)
    if (text.includes('(')) remarks(lines)
    if (lines.length < 2) return
    for (const line of lines) {
      const found = line.words <= WORDS + 20 ? pictured(line, lines) : undefined
      if (found)
        cutLines(
          document,
          line,
          line,
          `Expected article text, got what belongs to a picture, \`${line.text}\`, cut and kept as metadata`,
          found,
        )
    }

    function remarks(all: readonly Line[]): void {
      for (const line of all) {
        if (!/\((?:[Pp]|[Ss]ee )/.test(line.text) && !line.text.includes('(Please')) continue
        remark.lastIndex = 0
        for (let match = remark.exec(line.text); match; match = remark.exec(line.text)) {
          const [start, end] =
            match[0].length === line.text.length
              ? [line.start, line.end]
              : tailSpan(text, line.start + match.index, line.start + match.index + match[0].length)
          report(document, {
            start,
            end,
            after: '',
            message: `Expected article text, got \`${match[0].trim()}\` that points at a picture, cut`,
          })
        }
      }
    }
  },
}

/** What a line says of a picture and nothing else; nothing where it may be text. */
function pictured(line: Line, lines: readonly Line[]): Partial<Metadata> | undefined {
  const {text} = line
  if (line.words <= 4 && file.test(text)) return {}
  const owner = text.startsWith('[') ? owners.exec(text)?.[1] : undefined
  if (owner?.split(/\s*\/\s*/).some((part) => isAgency(part) || house.test(part))) return {credits: [owner]}
  if (text.includes('=')) return reported(line, lines)
  return labelled(line)
}

function reported({text}: Line, lines: readonly Line[]): Partial<Metadata> | undefined {
  const {caption, agency, author, shown} = equated.exec(text)?.groups ?? {}
  if (shown === undefined) return undefined
  // Without a caption before it the text itself begins so, unless a day or an address ends it.
  if (
    caption === undefined &&
    !(signed.test(shown) && lines.some((line) => line.text !== text && proseShaped(line)))
  )
    return undefined
  const bare = shown.replace(signed, '').trim()
  return {
    captions: [...(caption === undefined ? [] : [caption.trim()]), ...(bare === '' ? [] : [bare])],
    credits: [author!, agency!.trim()],
  }
}

function labelled(line: Line): Partial<Metadata> | undefined {
  const at = line.index > 0 && line.words <= WORDS ? labelEnd(line.text) : -1
  if (at <= 0) return undefined
  const match = shownBehind.exec(line.text.slice(at).trimStart())
  if (!match || !/[/,(]/.test(match[1]!) || speech.test(match[2]!) || partsOf(match[2]!, 0).length > 1)
    return undefined
  const credit = line.text
    .slice(0, line.text.length - match[2]!.length)
    .trim()
    .replace(/\.$/, '')
  if (
    creditAt(credit)?.start !== 0 ||
    (match[2]!.endsWith('.') && hasVerb(match[2]!) && line.words > WORDS / 2)
  )
    return undefined
  return {captions: [match[2]!], credits: [credit]}
}
