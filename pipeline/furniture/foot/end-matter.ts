/** Finds what stands among the furniture behind an article: teasers, section names, labels that no list knows. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../text/passage.ts'
import {signOff} from '../agencies/agency-signoff.ts'
import {cutBeside, cutLines} from '../cut.ts'
import type {Notice} from '../phrases/notice.ts'
import {matchedOf, noticesOf} from '../phrases/notice.ts'
import {teasersBelow} from './below-text/teasers.ts'

/** Lines of furniture behind the last running text that make all between them a site's footer … */
const KNOWN = 3
/** … if so many of them are phrases of at least so many words, which no heading or list has. */
const LONG = 2
const LONG_WORDS = 3
/** Fewest lines of furniture between which others are, or behind which they end the page, if one of them is such a phrase. */
const FEW = 2
/** Most lines at the very end that nothing but the furniture above them tells. */
const MOST_TAIL = 6
/** Most words of a label that stands alone between the text and the page. */
const TITLE_WORDS = 3
/** Lines at the head among which the headline stands. */
const HEAD = 6
/** Most words of a teaser or label. */
const MOST_WORDS = 20

export const endMatter: Rule = {
  id: 'end-matter',
  finds:
    'teasers and labels among the furniture behind the last paragraph, and beginnings of other articles that break off',
  why: 'Below an article a page puts newsletters, links to other articles, comments. The links are headlines of any words: known by standing between lines that belong to the site, of which there must be three, two of them whole phrases. Before the first and behind the last of them nothing is taken, nor a sentence.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nListen to the podcast\n\nDockers of Genoa strike\n\nLeave a reply',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nListen to the podcast\n\nLeave a reply',
    },
    {
      before:
        'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nLigurians in brief\nThe mayor of Naples has resigned on Friday.More\nBakers of Izmir have lit their ovens again in townMore',
      after:
        'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.',
    },
    {
      before:
        'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nPaying for bread\nUpdated 18 Apr, 2025\n\nPaying for bread\n\nIn Izmir the price of a loaf has risen again.\nSpring in Naples\n18 Apr, 2025\n\nSpring in Naples\n\nTHE trees are in bloom, and nobody looks at them.',
      after:
        'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.',
    },
    {
      before:
        'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nLatest Videos\n\nBakers of Izmir light their ovens\n\nIn Izmir the price of a loaf has risen again, and the bakers are glad.\n\nWhat blooms in Naples in spring\n\nThe trees are in bloom, and nobody looks at them, says the gardener.',
      after:
        'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nLatest Videos',
    },
    {
      before:
        'The strike goes on, and the dockers of the port meet again on Friday morning.\nThe mayor of Naples said in an interview with…\nBakers of Izmir have lit their ovens again in the…\nThe price of bread rises once more in Piraeus…',
      after: 'The strike goes on, and the dockers of the port meet again on Friday morning.',
    },
    {
      before:
        'The strike goes on, and the dockers meet again on Friday morning.\n\nOur selection of articles on the same subject\nGenoa: the port that never sleeps\nSign up for our newsletter\nThe Harbour Letter\nYou must be logged in to comment',
      after:
        'The strike goes on, and the dockers meet again on Friday morning.\n\nOur selection of articles on the same subject\n\nSign up for our newsletter\n\nYou must be logged in to comment',
    },
    {
      before:
        'La grève continue, et les dockers se réunissent de nouveau vendredi matin.\n\nSur le même sujet\nGênes, le port qui ne dort jamais\nInscrivez-vous à notre newsletter\nLa lettre du port\nVous devez être connecté pour commenter',
      after:
        'La grève continue, et les dockers se réunissent de nouveau vendredi matin.\n\nSur le même sujet\n\nInscrivez-vous à notre newsletter\n\nVous devez être connecté pour commenter',
      language: 'fr',
    },
    {
      before:
        'The strike goes on.\n\nYou may also like\n\nThe port that never sleeps\n\nWhoever goes there at night will see what the town lives on. When…\n\nDockers of Izmir go back to work\n\nAfter three weeks the gates are open again, and ships…',
      after: 'The strike goes on.\n\nYou may also like\n\n\n\n\n\n\n\n',
    },
    {
      before:
        'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nHarbour Mirror\n\nSign up for our newsletter\n\nYou must be logged in to comment\n\nHARBOUR CHAOS: Ships on the rocks before the storm',
      after:
        'The strike goes on, and the dockers of the port meet again on Friday morning.\n\n\n\nSign up for our newsletter\n\nYou must be logged in to comment\n\n',
    },
  ],
  leaves: [
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nShips wait in the roads, and nobody on them knows for how long they will have to stay.\n\nThe dockers want one thing in the first place, and that is More\n\nThey have written it on the walls of the town, says the mayor, and it is More',
      why: 'words of the text',
    },
    {
      text: 'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nOther news\n\nBakers of Izmir light their ovens\n\nIn Izmir the price of a loaf has risen again, and the bakers are glad.\n\nWhat blooms in Naples in spring\n\nThe trees are in bloom, and nobody looks at them, says the gardener.',
      why: 'parts of a round-up',
    },
    {
      text: 'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nCourage, dockers\nCourage, dockers\n\nThey sang it in the rain until the morning came.\n\nNobody slept, said the mayor.',
      why: 'a refrain',
    },
    {
      text: 'The strike goes on, and these are the three whom the dockers of the port have sent to the talks:\n\nMaria Costa\n\nLeave a reply\n\nSign up for our newsletter',
      why: 'a list of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nDockers of Genoa strike',
      why: 'perhaps the refrain of a text',
    },
    {
      text: 'The strike goes on, and the dockers of the port meet again on Friday morning.\n\nThe ships that never came back that winter…\n\nThe children who waited at the quay for them…',
      why: 'a text that trails off',
    },
    {
      text: 'The strike goes on.\n\nRead also\n\nThe port that never sleeps\n\nThe dockers know it best, says the mayor, and …\n\nNobody let him finish, and the talks went on until the morning.',
      why: 'text below the label',
    },
    {
      text: 'The strike goes on, and the dockers meet again on Friday morning.\n\nWhat the dockers want\n\nMore pay\n\nMore time',
      why: 'a list, no furniture around it',
    },
    {
      text: 'The strike goes on, and the dockers meet again on Friday morning.\n\nMaria Costa in Genoa',
      why: 'nothing of the site',
    },
    {
      text: 'Talks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nRelated stories\n\nBakers of Izmir light their ovens again\n\nWhat blooms in Naples in spring\n\nThe mayor of Savona leaves office\n\nThe strike began when the harbour office had given notice to a hundred of those who load ships at night.',
      why: 'the last paragraph, behind a box of links',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const teasers = teasersBelow(notices)
    if (teasers) {
      const {line} = notices[teasers.from]!
      const message = `Expected the article to have ended, got the beginning of another, \`${line.text.slice(0, 60)}\`, cut`
      cutBeside(file, notices, teasers.from, teasers.to, message)
    }
    // The breaks around what is cut go with the furniture above and below, and are put in order by layout.
    for (const {line, whole} of notices.slice(teasersFrom(notices))) {
      if (whole) continue
      report(file, {
        start: line.start,
        end: line.end,
        after: '',
        message: `Expected the article to have ended, got the teaser \`${line.text.slice(0, 60)}\`, cut`,
      })
    }
    if (matchedOf(notices).length === 0) return
    const from = notices.findLastIndex(({line, whole}) => !whole && running(line)) + 1
    if (from === 0) return
    const copy = headlineCopy(notices, from)
    if (copy)
      cutLines(
        file,
        copy,
        copy,
        `Expected the article to have ended, got its headline again, \`${copy.text}\`, cut`,
      )
    const known = notices.slice(from).filter(({whole}) => whole)
    const [first, last] = sweptBetween(notices, from, known)
    for (let index = first; index < last; index++) {
      const {line, whole} = notices[index]!
      if (whole || !isLoose(line)) continue
      report(file, {
        start: line.start,
        end: line.end,
        after: '',
        message: `Expected the article to have ended, got \`${line.text}\` among what belongs to the site, cut`,
      })
    }
  },
}

/**
 * From where to where loose lines are the page’s: between the lines of it that are known, and up to the end where nothing
 * else stands there.
 */
function sweptBetween(
  notices: readonly Notice[],
  from: number,
  known: readonly Notice[],
): readonly [first: number, last: number] {
  const long = known.filter(isLong).length
  const end = known.at(-1)
  if (!end || long === 0 || known.length < FEW || notices[from - 1]!.line.text.endsWith(':')) return [0, 0]
  const rest = notices.slice(end.line.index + 1)
  const isTail =
    rest.length <= MOST_TAIL && rest.every(({line}) => isLoose(line) && !/^[•·*–—-]|:$/u.test(line.text))
  // Behind a label of links come links up to the end.
  const linked = end.whole!.categories.has('readAlso') && known.length >= KNOWN && long >= LONG
  const first = known[0]!.line.index
  const alone = notices[from]!
  // One short line alone between the text and the page: a section, the name of the house, a tag.
  const isLabel =
    first === from + 1 &&
    !signOff(alone.line.text) &&
    !alone.line.stopped &&
    alone.line.words <= TITLE_WORDS &&
    long >= LONG
  return [
    isLabel ? from : first + 1,
    linked || isTail ? notices.length : long >= LONG || known.length >= KNOWN ? end.line.index : 0,
  ]
}

/** Whether a line is no sentence, but for the question of a link. */
function isLoose(line: Line): boolean {
  return (!line.stopped || line.text.endsWith('?')) && line.words <= MOST_WORDS
}

/** Fewest words of a headline that nothing has to stand beside. */
const COPY_WORDS = 6

/** The headline once more among the furniture behind the last paragraph, as the name of a recording or a link. */
function headlineCopy(notices: readonly Notice[], from: number): Line | undefined {
  const titles = notices
    .slice(0, Math.min(HEAD, from))
    .filter(({line, whole}) => !whole && line.words > LONG_WORDS)
    .map(({line}) => line.text)
  const beside = (at: number): boolean => notices[at]?.whole !== undefined
  return notices
    .slice(from)
    .find(
      ({line: {text, index, words}}) =>
        titles.includes(text) && (words >= COPY_WORDS || beside(index - 1) || beside(index + 1)),
    )?.line
}

/** Running text; a long question may be the headline of a link. */
function running(line: Line): boolean {
  return proseShaped(line) && !(line.text.endsWith('?') && line.words <= MOST_WORDS)
}

function isLong({whole}: Notice): boolean {
  return whole !== undefined && whole.words >= LONG_WORDS
}

/** Fewest words of the label below which teasers stand. */
const LABEL_WORDS = 2

/** Where headlines begin that have the beginning of their articles below them, behind the last label of links. */
function teasersFrom(notices: readonly Notice[]): number {
  const label = notices.findLastIndex(
    ({whole}) => whole?.categories.has('readAlso') && whole.words >= LABEL_WORDS,
  )
  const rest = notices.slice(label + 1)
  const isCut = ({line}: Notice): boolean => /(?:…|\.{3})$/.test(line.text)
  const isLink = (notice: Notice): boolean =>
    isCut(notice) || (headlineShaped(notice.line) && !notice.line.stopped) || notice.whole !== undefined
  return label > 0 && rest.some(isCut) && rest.every(isLink) ? label + 1 : notices.length
}
