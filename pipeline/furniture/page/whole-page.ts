/** Finds what stands around the text of a whole page, by where the text begins and ends. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {foldWords, headlineShaped, proseShaped} from '../../text/passage.ts'
import {cutOnly} from '../cut.ts'
import {noticesOf} from '../phrases/notice.ts'
import {countedIn} from './counted.ts'
import {shapeOf, sharedWith, wordsBelow} from './page-shape.ts'
import {textRuns} from './text-run.ts'

/** Fewest lines known to be furniture that make a text a whole page, and on the side that is cleared. */
const PAGE = 5
const SIDE = 2
/** … or so many labels above the text, which has no list there, or below it. */
const MENU = 15
const LABELS = 25
/** … on the side that is cleared; below the text more must speak for the page, which may have results or a crew there. */
const SIDE_LABELS = 10
/** Most words of a label. */
const LABEL_WORDS = 4
/** Words of the text that a line has which may belong to it. */
const SHARED = 2
/** Fewest words of the last paragraph of a text, behind a box. */
const SENTENCE = 5
/** Fewest words of a headline or a standfirst. */
const HEADLINE = 5
/** So many of these right above the text stay, whatever words they have: headline, standfirst, and what other rules know. */
const NEAR = 4
/** So many lines right at the text that nobody knows may be a list of it. */
const LIST = 12

export const wholePage: Rule = {
  id: 'whole-page',
  finds: 'menus, teasers, comments and forms around the text of a whole page',
  why: 'A scraper that takes all of a page brings the menu, the teasers, the comments and the foot along. Where enough lines are known to be furniture, or so many labels stand there as no article has, the text is the run of lines that weighs most, paragraphs by their words, labels and furniture against it; what stands before and behind it goes. The headline stays, and so does a line that may be one or a standfirst: it has words of the text; so do whole paragraphs above a notice that weighs more, and lists that are counted.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Ports of Italy\n\nShare on Facebook\n\nOld ships, new ships\n\nSend by email\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nShare on Facebook\n\nThe best bread of Izmir, and who bakes it at night\n\nSubscribe to our newsletter\n\nOld salt, three days ago: courage!\n\n© Harbour Post',
      after:
        '\n\nShare on Facebook\n\n\n\nSend by email\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nShare on Facebook\n\n\n\nSubscribe to our newsletter\n\n\n\n© Harbour Post',
    },
    {
      before:
        'Compartir en Facebook\n\nPuertos de Italia\n\nCompartir en Twitter\n\nLos estibadores de Génova van de nuevo a la huelga\n\nLos estibadores del puerto de Génova están en huelga desde el lunes, según dijo el jefe de su sindicato.\n\nCompartir en Facebook\n\nEl pan de Esmirna\n\nCompartir en Twitter\n\n© Harbour Post',
      after:
        'Compartir en Facebook\n\n\n\nCompartir en Twitter\n\nLos estibadores de Génova van de nuevo a la huelga\n\nLos estibadores del puerto de Génova están en huelga desde el lunes, según dijo el jefe de su sindicato.\n\nCompartir en Facebook\n\n\n\nCompartir en Twitter\n\n© Harbour Post',
      language: 'es',
    },
    {
      before:
        'Ports\n\nShips\n\nCranes\n\nQuays\n\nTariffs\n\nCrews\n\nSailors\n\nPilots\n\nTugs\n\nRopes\n\nSails\n\nAnchors\n\nCharts\n\nTides\n\nWinds\n\nLights\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nShare on Facebook',
      after:
        '\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nShare on Facebook',
    },
    {
      before:
        'Порты\n\nКорабли\n\nКраны\n\nПричалы\n\nТарифы\n\nЭкипажи\n\nМоряки\n\nЛоцманы\n\nБуксиры\n\nКанаты\n\nПаруса\n\nЯкоря\n\nКарты\n\nПриливы\n\nВетры\n\nОгни\n\nДокеры Генуи снова бастуют с понедельника\n\nДокеры порта Генуи бастуют с понедельника, сообщил глава их профсоюза, и никто не знает, когда они вернутся.\n\nВсе права защищены',
      after:
        '\n\nДокеры Генуи снова бастуют с понедельника\n\nДокеры порта Генуи бастуют с понедельника, сообщил глава их профсоюза, и никто не знает, когда они вернутся.\n\nВсе права защищены',
      language: 'ru',
    },
  ],
  leaves: [
    {
      text: 'Share on Facebook\n\nDockers of Genoa strike again on Monday\n\nOld ships\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nBread\n\nSubscribe to our newsletter',
      why: 'too little of it is known to be a page',
    },
    {
      text: 'Share on Facebook\n\nSend by email\n\nThe mayor of Genoa and the dockers do not speak\n\nThe head of the union wants more money for the strike.\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nShare on Facebook\n\nSubscribe to our newsletter\n\n© Harbour Post',
      why: 'headline and standfirst have words of the text',
    },
    {
      text: 'Share on Facebook\n\nSend by email\n\nSubscribe to our newsletter\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed. What they want:\n\nMore pay\n1. More time\n2. A new crane\n\nShare on Facebook\n\n© Harbour Post',
      why: 'a list that the text announces and counts',
    },
    {
      text: 'Share on Facebook\n\nSend by email\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nSubscribe to our newsletter\n\nShare on Facebook\n\nElsewhere dockers load ships as ever.\n\nSend by email\n\n© Harbour Post',
      why: 'the last paragraph, behind a box',
    },
    {
      text: 'Share on Facebook\n\nDockers of Genoa strike again on Monday\n\nThe dockers of Genoa have been on strike again since early Monday, the union said.\n\nShare on Facebook\n\nSend by email\n\nSubscribe to our newsletter\n\nYour access to all articles and all pages of the house begins today, and ends when you like.\n\nYour account shows all that you have read in this house so far, and who has read it with you.\n\nSubscribe to our newsletter\n\nShare on Facebook\n\n© Harbour Post',
      why: 'a text of one paragraph right below its headline',
    },
    {
      text: 'Share on Facebook\n\nSend by email\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships\n\n1. Ship number 1\n\n2. Ship number 2\n\n3. Ship number 3\n\n4. Ship number 4\n\n5. Ship number 5\n\n6. Ship number 6\n\n7. Ship number 7\n\n8. Ship number 8\n\n9. Ship number 9\n\n10. Ship number 10\n\n11. Ship number 11\n\n12. Ship number 12\n\n13. Ship number 13\n\nSubscribe to our newsletter\n\nShare on Facebook\n\n© Harbour Post',
      why: 'a list that is counted',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nMaria Costa\n\nPaolo Rossi\n\nLuca Conti\n\nAnna Bruni\n\nRosa Lima\n\nMarco Bruni\n\nElena Conti\n\nCarlo Costa\n\nSara Lima\n\nNino Rossi\n\nAda Conti\n\nUgo Bruni\n\nIvo Costa\n\nLea Rossi\n\nPia Lima\n\nLeo Conti',
      why: 'who rowed, and nothing above the text that a page has',
    },
    {
      text: 'Share on Facebook\n\nSend by email\n\nSubscribe to our newsletter\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\nThe mayor has called on both sides to come back to the table, and to think of the town before themselves.\n\nShare on Facebook\n\nSend by email\n\n© Harbour Post\n\nWe measure how our pages are read, and keep what we have measured for as long as the law lets us keep it.\n\nWe pass on to others what they need to show you what you may like, and they may keep it as long as we do.\n\nYou can tell us at any time that you do not want this, and we shall then ask you again when you come back.\n\nWhat you have told us we keep in your browser, and nobody but ourselves can read what we have put there.\n\nWe measure how our pages are read, and keep what we have measured for as long as the law lets us keep it.\n\nWe pass on to others what they need to show you what you may like, and they may keep it as long as we do.\n\nYou can tell us at any time that you do not want this, and we shall then ask you again when you come back.\n\nWhat you have told us we keep in your browser, and nobody but ourselves can read what we have put there.',
      why: 'an article above a notice that weighs more',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const shape = shapeOf(notices, file)
    if (!shape) return
    const {taken, paged, title} = shape
    const {main, others} = textRuns(notices, taken)
    const {first, last} = main
    const labels = [notices.slice(0, first), notices.slice(last + 1)].map(
      (side) => side.filter(({line}) => !taken[line.index] && isLabel(line)).length,
    )
    const hasMenu = labels[0]! >= MENU
    if (paged.filter(Boolean).length < PAGE && !hasMenu && labels[1]! < LABELS) return
    const isOpen = (index: number): boolean => index < notices.length && !taken[index]
    const long = notices
      .slice(0, first)
      .filter(({line}) => isOpen(line.index) && line.words >= HEADLINE)
      .map(({line}) => line)
    // Without one that shares words with the text, the lowest line of its shape.
    const headline = title !== -1 ? title : (long.findLast(headlineShaped)?.index ?? -1)
    const near = new Set(long.slice(-NEAR).map(({index}) => index))
    const lists = countedIn(notices)
    // Between headline and text a table of contents, below the text a list.
    let top = first
    while (top - 1 > headline && isOpen(top - 1)) top--
    let bottom = last + 1
    while (isOpen(bottom)) bottom++
    const isList = (index: number): boolean =>
      index < first
        ? headline !== -1 && index >= top && first - top > LIST
        : index < bottom && bottom - last - 1 > LIST
    const body = wordsBelow(notices.slice(first, last + 1), taken.slice(first, last + 1), 0)
    const mayBelong = (line: Line): boolean =>
      (line.stopped || (line.index < first && line.words >= HEADLINE)) && sharedWith(line, body) >= SHARED
    // Behind a box within the text its last paragraph may stand alone, with a single word that was said before.
    const late = notices.findIndex(({line: {index}}) => index > last && isOpen(index))
    const isTalk = notices.slice(last + 1, late).some(({line}) => /comment/i.test(line.text))
    const isLast = (line: Line): boolean =>
      line.index === late && !isTalk && line.stopped && line.words >= SENTENCE && sharedWith(line, body) > 0
    const isOpening = (index: number): boolean =>
      headline !== -1 && index === headline + 1 && opensText(notices[index]!.line, notices[headline]!.line)
    const isBeside = (index: number): boolean =>
      isOpen(index) &&
      index !== headline &&
      !isOpening(index) &&
      !near.has(index) &&
      ![...others, ...lists].some((run) => index >= run.first && index <= run.last) &&
      !isList(index) &&
      !mayBelong(notices[index]!.line) &&
      !isLast(notices[index]!.line)
    for (const [from, to] of [
      [0, first],
      [last + 1, notices.length],
    ] as const) {
      const known = paged.slice(from, to).filter(Boolean).length
      const isSide = labels[from === 0 ? 0 : 1]! >= SIDE_LABELS && (from === 0 || known > 0 || hasMenu)
      if (known < SIDE && !isSide) continue
      for (const run of runsOf(from, to, isBeside)) {
        const [start, end] = [notices[run.from]!.line, notices[run.to - 1]!.line]
        const message = `Expected the text, got \`${start.text.slice(0, 60)}\` outside of it, cut`
        cutOnly(file, {start: start.start, end: end.end}, message)
      }
    }
  },
}

/** Whether a line is as short as the labels of menus and their links are. */
function isLabel({words, stopped}: Line): boolean {
  return !stopped && words <= LABEL_WORDS
}

/** Words of the headline that its first paragraph has again, where the page weighs more than a text so short. */
const HEADLINED = 3

function opensText(line: Line, headline: Line): boolean {
  return proseShaped(line) && sharedWith(line, new Set(foldWords(headline.text))) >= HEADLINED
}

/** Runs of lines [from, to) of which something holds. */
function runsOf(
  from: number,
  to: number,
  holds: (index: number) => boolean,
): {readonly from: number; readonly to: number}[] {
  const runs: {from: number; to: number}[] = []
  for (let index = from; index < to; index++) {
    if (!holds(index)) continue
    const before = runs.at(-1)
    if (before?.to === index) before.to++
    else runs.push({from: index, to: index + 1})
  }
  return runs
}
