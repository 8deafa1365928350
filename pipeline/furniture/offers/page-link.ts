/** Finds links that stand between paragraphs under a label of any words, or that only their turn tells. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../text/passage.ts'
import {cutBeside} from '../cut.ts'
import {stamp} from '../foot/below-text/links.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import {isBlockHead, isDated, isOfKind, isRecorded, KINDS} from './link-shapes.ts'

/** Words of a label: one that sends its reader on, and those that stand beside it. */
const sends = new Set(
  'read see watch view listen look check discover also more other next related previous earlier further click'.split(
    ' ',
  ),
)
const beside = new Set(
  'too again to on the this here about now news article articles story stories video videos photo photos pictures podcast gallery analysis interview opinion live background context explainer map chart topic subject theme report reportage reports latest recent important interesting and from our in it'.split(
    ' ',
  ),
)
/** A label of what news the link is: `Political news`, `News from abroad`; good, bad and fake news are the text’s own. */
const topical =
  /^(?:(?:latest|breaking|more|other|related|the) )?(?:political|politics|economic|economy|business|financial|finance|sports?|world|local|international|national|regional|domestic|foreign|crime|court|judicial|legal|justice|cultural|culture|society|social|health|science|technology|tech|environment|climate|entertainment|showbiz|war|european|eu) news$|^news (?:from|of|on|about) (?:the )?(?:world|country|region|city|politics|economy|culture|sports?|society|abroad|day|hour|week)$/iu
/** Most words of a label, and of the house in front of it. */
const LABEL_WORDS = 4
const HOUSE_WORDS = 2
/** Fewest and most words of the headline. */
const HEADLINE_WORDS = 4
const MOST_WORDS = 24

/** A recording with its length in front: `01:42 How the harbour froze`. */
const recording = /^\d{1,2}:\d{2}\s+["“]?\p{Lu}/u
const clock = /^\d{1,2}[:.h]\d{2}\b/u
/** What a link asks of its reader: `See how to help the dockers`. */
const asks =
  /^(?:See|Understand|Find out|Learn|Check(?: out)?|Know|Discover|Remember|Look at|Watch|Read) (?:how|why|what|who|where|when|which|whether|if) \p{L}/u

/** Whether a line is a headline behind a label: `more news: The fate of the harbour`. */
function isLabelled({text, words, stopped}: Line): boolean {
  const colon = text.indexOf(':')
  if (colon < 3 || words > MOST_WORDS || (stopped && !/[?!]["”»’]?$/.test(text))) return false
  const headline = text.slice(colon + 1).trim()
  if (!/^["“«„'‘]?[\p{Lu}\d]/u.test(headline) || headline.split(/\s+/).length < HEADLINE_WORDS) return false
  if (topical.test(text.slice(0, colon).trim())) return true
  const label = text.slice(0, colon).match(/[\p{L}\d+]+/gu) ?? []
  let from = 0
  while (from < HOUSE_WORDS && /^\p{Lu}{2,}\+?$/u.test(label[from] ?? '') && !isWord(label[from]!)) from++
  const rest = label.slice(from).map((word) => word.toLowerCase())
  return (
    // `See: “The Harbour”` is how a text gives its sources.
    rest.length > 1 &&
    rest.length <= LABEL_WORDS &&
    rest.some((word) => sends.has(word)) &&
    rest.every((word) => isWord(word))
  )
}

const isWord = (word: string): boolean => sends.has(word.toLowerCase()) || beside.has(word.toLowerCase())

export const pageLink: Rule = {
  id: 'page-link',
  finds: 'links between paragraphs, by a label of any words, the length of a recording, or what they ask',
  why: 'Pages put links to other articles between the paragraphs of one, each under a label of its own making. Known is the label by its words, of which one sends the reader on, before a colon and a headline; a recording by its length before its title, where no other line has an hour; and headlines that tell the reader to see how or why, where two stand together or other furniture does. Guides and sentences stay.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nPolitical news: The mayor of Genoa: “The strike must stop”\n\nIt rains.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThe mayor of Genoa answers the dockers\nMarch 13, 11:18\n\nIt rains.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nBackground\nWhat the dockers of Genoa want 04.10.2024\n\nTestimony. “I was on the quay that night”\nAnalysis. What the mayor of Genoa wants\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThe race of the dockers for the port - 02/08 2:31\n\nPORTRAIT “I was on the quay” Society May 3, 2024 subscribers\n\nVideo: Maria Costa, HPN Genoa, Harbour news at 8 p.m., May 3, 2024\n\nIt rains.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nFACTS\nThe old crane of Genoa\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nmore news: The fate of the old harbour tunnel\n\nIt rains.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nHPN Also view: Who closed the port, and why does it stay closed?\n\n01:42 This is how the dockers strike in Genoa\n\nIt rains.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nSee how to help the families of the dockers\n\nUnderstand why it rains so much in Genoa\n\nIt rains.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nRecommendations from the editorial team\n\nDockers of Izmir: The strike goes on\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\n>> Genoa: why the dockers of the port strike\n\nIt rains.\n\nHPN also wrote:\nThe crane of the harbour stands still\n\nIt rains.',
      after:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nIt rains.\n\nIt rains.',
    },
  ],
  leaves: [
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nGood news: The cranes of the port turn again\n\nIt rains.',
      why: 'a heading of the text',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThe gates of the port on May 3, 2024\n\nVideo: what the dockers have filmed\n\nIt rains.',
      why: 'headings',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nFACTS\nThe old crane of Genoa\nBuilt: 1931\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a box with its facts',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, and this is how it came about:\n\nThe mayor of Genoa answers the dockers\nMarch 13, 11:18\n\nIt rains.',
      why: 'what the text announces',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThe crane stops in the port 04.10.2024\n\nThe mayor comes to the quay 05.10.2024\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a chronicle',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nAnalysis: What the mayor wants\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a heading, alone of its kind',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\n>> More pay for all who work at night\n\n>> More time for all who work by day\n\nIt rains.',
      why: 'a list',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nMaria also wrote:\nThe crane of the harbour stands still\n\nIt rains.',
      why: 'what somebody wrote',
    },
    {
      text: 'You work in the port, and you want to stay there with those who work beside you every day.\n\nUnderstand why your union wants you to read it\n\nYou sign what you have read, and you keep what you have signed, as your union says.\n\nYou rest.',
      why: 'a guide',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nYesterday, 18:03\n\nIt rains.\n\nYesterday, 19:40\n\nThe mayor comes.',
      why: 'hours of a report',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThe union on the talks: We want more than news\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\n10:40 The crane stops in the port\n\nIt rains.\n\n11:15 The mayor comes to the quay\n\nIt rains.',
      why: 'hours',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nLearn how to mend a net\n\nIt rains.',
      why: 'a heading, perhaps',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, and these are their advice to you:\n\nSee what you sign\n\nKnow who pays you\n\nIt rains.',
      why: 'a list of the text',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const first = notices.findIndex(({line, whole}) => !whole && proseShaped(line))
    if (first === -1) return
    const text = String(file.value)
    const clocks = notices.filter(
      ({line}) => line.words <= MOST_WORDS && (clock.test(line.text) || dayAndHour.test(line.text)),
    ).length
    const stamps = notices.filter(({line}) => line.words <= STAMP_WORDS && stamp.test(line.text)).length
    const links = (from: number): number => {
      let to = from
      for (;;) {
        if (stamps > 0 && stamps <= FEW_STAMPS && isStamped(notices, to)) to += 2
        else if (to < notices.length && isLink(notices, to, clocks, text)) to++
        else break
      }
      return to
    }
    for (let index = 1; index < notices.length; index++) {
      let to = index
      while (to < notices.length && isOfKind(notices[to]!)) to++
      if (to - index >= KINDS && !notices[index - 1]!.line.text.endsWith(':'))
        cutBeside(
          file,
          notices,
          index,
          to - 1,
          `Expected article text, got the link \`${notices[index]!.line.text}\`, cut`,
        )
      index = Math.max(index, to)
    }
    for (let index = Math.max(1, first); index < notices.length; index++) {
      if (isEmptyBox(notices, index, text))
        cutBeside(
          file,
          notices,
          index,
          index + 1,
          `Expected article text, got a box of which nothing but \`${notices[index]!.line.text}\` and its title is left, cut`,
        )
      const to = links(index)
      if (to === index) continue
      // A weak label goes with the links below it.
      const above = notices[index - 1]!.line
      const isHead =
        isLabel(notices, index - 1) ||
        isHouseLabel(above) ||
        (isDated(notices, index, text) && isBlockHead(above, notices[index]!.line, text))
      const from = isHead ? index - 1 : index
      cutBeside(
        file,
        notices,
        from,
        to - 1,
        `Expected article text, got the link \`${notices[index]!.line.text}\`, cut`,
      )
      index = to
    }
  },
}

/** Whether a line is a link, by its label, its length or its turn, or by the label of links above it. */
function isLink(notices: readonly Notice[], index: number, clocks: number, text: string): boolean {
  const {line, whole} = notices[index]!
  if (whole || line.words > MOST_WORDS || isItem(notices, line)) return false
  if (isUnderHouse(notices, index) || isRecorded(line)) return true
  if (announced(notices, index)) return false
  if (isLabelled(line) || isMarked(notices, index)) return true
  if (isDated(notices, index, text)) return true
  if (clocks === 1 && !line.stopped && (dayAndHour.test(line.text) || isRecording(line))) return true
  if (isLabel(notices, index - 1) && isHeadline(line)) {
    const next = notices[index + 1]
    return !next || next.whole !== undefined || proseShaped(next.line)
  }
  if (!isAsking(line)) return false
  const [above, below] = [notices[index - 1]!, notices[index + 1]]
  const isLong = line.words >= LONG_WORDS && shows.test(line.text)
  return (
    [above, below].some((one) => one && (one.whole || isAsking(one.line))) ||
    (isLong && proseShaped(above.line) && below !== undefined && proseShaped(below.line) && !isGuide(notices))
  )
}

/** Fewest items of a list that has text below each of them. */
const ITEMS = 3

/** Whether a line is one of several items that the text speaks of. */
function isItem(notices: readonly Notice[], {text}: Line): boolean {
  if (!text.startsWith('• ')) return false
  const items = notices.filter(({line}) => line.text.startsWith('• '))
  return (
    items.length >= ITEMS &&
    items.every(
      ({line}) => notices[line.index + 1] !== undefined && proseShaped(notices[line.index + 1]!.line),
    )
  )
}

/** What a box of facts has above its title, in capitals or as every box has it. */
const boxed =
  /^(?:FACTS?|FACT ?BOX|Fact ?box|Fact sheet|INFO ?BOX|Info ?box|THE FACTS|KEY FIGURES|IN NUMBERS|IN FIGURES|BACKGROUND|CONTEXT|FAKTA|DOSSIER)$/u
const BOX_TITLE_WORDS = 8

/** Whether a box stands between two paragraphs of which nothing but label and title is left. */
function isEmptyBox(notices: readonly Notice[], index: number, text: string): boolean {
  const [above, {line}, title, below] = [
    notices[index - 1]!,
    notices[index]!,
    notices[index + 1],
    notices[index + 2],
  ]
  if (!boxed.test(line.text) || !title || !below) return false
  const apart = (one: Line, other: Line): number => text.slice(one.end, other.start).split('\n').length - 1
  return (
    proseShaped(above.line) &&
    proseShaped(below.line) &&
    !title.line.stopped &&
    title.line.words <= BOX_TITLE_WORDS &&
    apart(above.line, line) > 1 &&
    apart(line, title.line) === 1 &&
    apart(title.line, below.line) > 1
  )
}

/** Most words of day and hour, and so many links with them in a text; more are the parts of a live report. */
const STAMP_WORDS = 6
const FEW_STAMPS = 3

/** Whether a headline has day and hour on the line below it, and nothing that announces it above: `March 13, 11:18`. */
function isStamped(notices: readonly Notice[], index: number): boolean {
  const [link, day] = [notices[index], notices[index + 1]]
  return (
    link !== undefined &&
    day !== undefined &&
    !link.whole &&
    isHeadline(link.line) &&
    stamp.test(day.line.text) &&
    !notices[index - 1]!.line.text.endsWith(':')
  )
}

/** What points at a headline: `>> Genoa: why the dockers strike`. */
const pointer = /^(?:>{2,}|►|▶️?)\s*(?=["“]?[\p{Lu}\d])/u

/** Whether a headline has a mark in front that its neighbours have not. */
function isMarked(notices: readonly Notice[], index: number): boolean {
  const {line} = notices[index]!
  const mark = pointer.exec(line.text)
  return (
    mark !== null &&
    !line.stopped &&
    line.words >= HEADLINE_WORDS &&
    ![index - 1, index + 1].some((at) => notices[at]?.line.text.startsWith(mark[0].trim()))
  )
}

/** What a house says above links to what it wrote: `HPN also wrote:`. */
function isHouseLabel({text, words}: Line): boolean {
  if (!text.endsWith(':') || words > LABEL_WORDS) return false
  const [house, ...rest] = text.replace(/\s?:$/, '').split(' ')
  return (
    /^\p{Lu}{3,}$/u.test(house!) &&
    rest.some((word) => sends.has(word)) &&
    rest.every((word) => isWord(word) || wrote.has(word))
  )
}
const wrote = new Set(['wrote', 'writes', 'reported', 'published'])

function isUnderHouse(notices: readonly Notice[], index: number): boolean {
  const above = notices[index - 1]!.line
  const {line} = notices[index]!
  return isHouseLabel(above) && isHeadline(line) && !/^["“«„]/.test(line.text)
}

/** A link of so many words needs none beside it, where it shows something and the text advises nobody. */
const LONG_WORDS = 7
const shows = /^(?:See|Understand|Find out|Check|Watch) /u
const advises = /\byou(?:r|rself)?\b/iu
const ADVICE = 3

function isGuide(notices: readonly Notice[]): boolean {
  return notices.filter(({line}) => advises.test(line.text)).length >= ADVICE
}

/** When the page was changed, between two paragraphs: `Yesterday, 18:03`. */
const dayAndHour = /^(?:today|yesterday),? (?:at )?\d{1,2}:\d{2}$/iu

function isRecording(line: Line): boolean {
  return recording.test(line.text) && line.words > HEADLINE_WORDS
}

/** Whether a line heads links that stand below it, by its words. */
function isLabel(notices: readonly Notice[], index: number): boolean {
  const whole = notices[index]?.whole
  return (
    whole !== undefined &&
    whole.words > 1 &&
    whole.categories.has('readAlso') &&
    whole.categories.has('chrome')
  )
}

function isHeadline(line: Line): boolean {
  return !line.stopped && line.words > HEADLINE_WORDS && headlineShaped(line)
}

function isAsking(line: Line): boolean {
  return isHeadline(line) && asks.test(line.text)
}

/** Whether the text above announces what stands here. */
function announced(notices: readonly Notice[], index: number): boolean {
  let at = index - 1
  while (at > 0 && isAsking(notices[at]!.line)) at--
  return at >= 0 && notices[at]!.line.text.endsWith(':')
}
