/** Finds the author whose name alone stands above or below a text that does not speak of such a person. */
import {isGivenName} from '../../names/persons/people.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {proseShaped, tailSpan} from '../../text/passage.ts'
import {cutBeside} from '../cut.ts'
import {HEADLINE_WORDS} from '../foot/below-text/sizes.ts'
import {pageLine} from '../page/page-line.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import {namesBesideStamp} from './beside-stamp.ts'
import {closingNames} from './closing-name.ts'
import {isPersonal} from './given-names.ts'
import {read} from './signed-line.ts'

/** Lines at the head among which the name stands, and those above the text that tell of a page. */
const HEAD = 12
/** Longest line of a page’s head or foot. */
const LONGEST = 90
/** Lines below a name among which the page goes on. */
const NEAR = 4
/** Fewest words of a sentence of the text. */
const SENTENCE = 6
/** … and of a paragraph with its author in brackets behind. */
const SIGNED_WORDS = 12
/** Longest name in UTF-16 units. */
const NAME = 40

const alone = /^\p{Lu}[\p{Ll}\p{M}’'-]+(?: \p{Lu}[\p{Ll}\p{M}’'-]+){1,2}$/u
/** Endings that nothing but surnames of the Caucasus and of eastern Europe have. */
const surnamed = /\p{Ll}(?:yan|shvili|adze|idze|enko|chuk|zade|oğlu|oglu|yev|yeva|nova|lova|rova|sova|kova)$/u
/** Several who wrote and translated, as Arab agencies sign: `M. al-Costa/H. Lima/Mazen`, `Maria Costa / Rosa Lima`. */
const parted =
  /^(?:\p{Lu}\. ?)?(?:al-)?\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+)?(?: ?\/ ?(?:\p{Lu}\. ?)?(?:al-)?\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+)?){1,3}$/u
/** As what, behind the name, or from where: `Anna Petrova, journalist at the Economy desk`, `Anna Petrova (Izmir)`. */
const posted =
  /,? (?:(?:special|staff|senior|chief|political|economic|foreign|our) )?(?:[Jj]ournalist|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ee]nvoy|[Oo]bserver|[Ee]ditor)(?: (?:at|of|in|for|to) .{2,40})?$| \(\p{Lu}[\p{L} -]{2,20}\)$/u
const POST = 44
/** As what: `Correspondent`, on a line of its own below the name. */
const calling =
  /^(?:(?:[Ss]pecial|[Ss]taff|[Ss]enior|[Cc]hief|[Ee]diting) )?(?:[Cc]orrespondent|[Jj]ournalist|[Rr]eporter|[Ee]ditor|[Aa]uthor|[Cc]olumnist|[Oo]bserver|[Pp]ublicist)(?: of .{3,40})?$/u

export const loneAuthor: Rule = {
  id: 'lone-author',
  finds:
    'a name alone between headline and text, below the text or in brackets behind it, of whom the text does not speak',
  why: 'Many pages print their author without a label. It is metadata and kept as such. Only a given name and a surname on a line of their own, where the text never has the surname, and where the page shows by its day or its furniture that it is one; people of whom the text speaks stay.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union. (Anna Petrova)',
      after:
        'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Anna Petrova']},
    },
    {
      before:
        'Maria Costa, Genoa\n17.09.2024, 06:00\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        '17.09.2024, 06:00\n\nDockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Izmir go on strike\n\n12 October 2023\n\n1 204\n\nAnna Petrova\n\nCorrespondent\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir go on strike\n\n12 October 2023\n\n1 204\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Anna Petrova']},
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nAnna Petrova\n\nRelated articles',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nRelated articles',
      metadata: {authors: ['Anna Petrova']},
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nA. Petrova/M. Costa/Selin',
      after: 'The dockers of the port have been on strike since Monday, said the head of their union.',
    },
  ],
  leaves: [
    {
      text: 'Dockers of Izmir go on strike\n\nThe dockers of the port have been on strike since Monday, said Anna Petrova.\n\nThe ships wait, and nobody knows who will unload them. (Anna Petrova)',
      why: 'of whom the text speaks',
    },
    {
      text: 'Maria Costa, Genoa\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'no day beside it',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nGenoa / Izmir / Dalian',
      why: 'places',
    },
    {
      text: 'The song of the port\n\n12 October 2023\n\n1 204\n\nAnna Petrova\n\nPetrova wrote it in one night, says the head of the union of the dockers of the port.',
      why: 'whom the text is about',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\n“Cranes are useless. They can only lift what is there.” (Anna Petrova)',
      why: 'who is quoted',
    },
    {
      text: 'Dockers of Izmir go on strike\n\nAnna Petrova\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'nothing tells of a page',
    },
    {
      text: 'The dockers have signed the letter that the union has sent to the mayor of the town on Monday:\n\nAnna Petrova\n\nMaria Costa\n\nRelated articles',
      why: 'a list',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const language = file.data.language ?? 'und'
    const text = String(file.value)
    signedBehind()
    const first = notices.findIndex(isText)
    if (first < 0) return
    for (let index = 0; index < Math.min(first, HEAD); index++) {
      const names = namesBesideStamp(notices, index, file)
      if (names?.every((name) => !isInText(name))) take(index, names)
    }
    const title = notices.findIndex(({line}) => line.words >= HEADLINE_WORDS)
    for (let index = Math.max(1, title + 1); index < Math.min(first, HEAD); index++) {
      if (!isAuthor(index)) continue
      if (!notices.slice(0, index).some((notice) => ofPage(notice)) && !file.data.metadata?.published)
        continue
      take(index)
      break
    }
    const last = notices.findLastIndex(isText)
    const below = notices[last + 1]
    const several = below && signatories(last + 1)
    if (several) take(last + 1, several)
    if (below && isAuthor(last + 1) && !notices[last]!.line.text.endsWith(':')) {
      if (notices.slice(last + 2, last + 2 + NEAR).some((notice) => notice.whole || ofPage(notice)))
        take(last + 1)
    }

    /** Who signed in brackets behind the last sentence, which so ends in no stop. */
    function signedBehind(): void {
      const end = notices.findLast(({line, whole}) => !whole && line.words >= SIGNED_WORDS)
      if (!end || end.line.index === 0) return
      const closing = closingNames(end.line, text, file)
      if (!closing || /^["“«][^"“”«»]*["”»]\s*$/u.test(text.slice(end.line.start, closing.start))) return
      const [start, to] = tailSpan(text, closing.start, end.line.end)
      report(file, {
        start,
        end: to,
        after: '',
        message: `Expected the text to end, got its author \`${text.slice(closing.start, to)}\`, cut and kept as metadata`,
        metadata: {authors: closing.names},
      })
    }

    /** The names of a line of several between strokes, of which two at least are no places. */
    function signatories(index: number): string[] | undefined {
      const {line, whole} = notices[index]!
      if (whole || line.text.length > 2 * NAME || !line.text.includes('/') || !parted.test(line.text))
        return undefined
      const names = line.text.split('/').map((name) => name.trim())
      const people = names.filter((name) => /^\p{Lu}\./u.test(name) || isName(name) || isGivenName(name))
      // One who is known for sure tells of others with two names each.
      const twofold = names.every((name) => name.includes(' ')) && people.length > 0
      return (people.length > 1 || twofold) && !names.some((name) => text.slice(0, line.start).includes(name))
        ? names
        : undefined
    }

    /** Whether a line is a name alone, and the text has no such surname. */
    function isAuthor(index: number): boolean {
      const {line, whole} = notices[index]!
      const name = line.text.replace(posted, '')
      if (whole || line.text.length > NAME + POST || name.length > NAME || !isName(name)) return false
      const beside = [notices[index - 1], notices[index + 1]]
      return (
        !isSpokenOf(name, index) && !beside.some((one) => one && one.line !== line && isName(one.line.text))
      )
    }

    /** Whether the text itself has a surname. */
    function isInText(name: string): boolean {
      const surname = name.slice(name.lastIndexOf(' ') + 1)
      return notices.some((notice) => isText(notice) && notice.line.text.includes(surname))
    }

    /** Whether a surname stands elsewhere than on its line. */
    function isSpokenOf(name: string, index: number): boolean {
      const {start, end} = notices[index]!.line
      return (text.slice(0, start) + text.slice(end)).includes(name.slice(name.lastIndexOf(' ') + 1))
    }

    function isName(words: string): boolean {
      return alone.test(words) && (surnamed.test(words) || isPersonal(words, file))
    }

    /** Whether a line tells the day, or counts, or names the house. */
    function ofPage({line}: Notice): boolean {
      if (line.text.length > LONGEST || line.stopped) return false
      return (
        (/\d/.test(line.text) && read(line.text, language)?.published !== undefined) ||
        pageLine(line.text, text, line.words) !== undefined
      )
    }

    function take(index: number, authors?: string[]): void {
      const {line} = notices[index]!
      const to = calling.test(notices[index + 1]?.line.text ?? '') ? index + 1 : index
      cutBeside(
        file,
        notices,
        index,
        to,
        `Expected article text, got its author \`${line.text}\`, cut and kept as metadata`,
        {authors: authors ?? [line.text.replace(posted, '')]},
      )
    }
  },
}

/** Running text, or a sentence of some words. */
function isText({line, whole}: Notice): boolean {
  return !whole && line.stopped && (proseShaped(line) || (line.words >= SENTENCE && line.text.endsWith('.')))
}
