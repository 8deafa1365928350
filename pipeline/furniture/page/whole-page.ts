/** Finds what stands around the text of a whole page, by where the text begins and ends. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {foldWords, headlineShaped, proseShaped} from '../../text/passage.ts'
import {cutOnly} from '../cut.ts'
import {noticesOf} from '../phrases/notice.ts'
import {shapeOf, sharedWith, wordsBelow} from './page-shape.ts'
import {textRun} from './text-run.ts'

/** Fewest lines known to be furniture that make a text a whole page, and on the side that is cleared. */
const PAGE = 5
const SIDE = 2
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
  why: 'A scraper that takes all of a page brings the menu, the teasers, the comments and the foot along. Where enough lines are known to be furniture, the text is the run of lines that weighs most, paragraphs by their words, labels and furniture against it; what stands before and behind it goes. The headline stays, and so does a line that may be one or a standfirst: it has words of the text.',
  tier: 'fix',
  removes: true,
  languages: ['en', 'fr', 'es', 'de', 'it', 'pt'],
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
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const shape = shapeOf(notices, file)
    if (!shape) return
    const {taken, paged, title} = shape
    if (paged.filter(Boolean).length < PAGE) return
    const [first, last] = textRun(notices, taken)
    const isOpen = (index: number): boolean => index < notices.length && !taken[index]
    const long = notices
      .slice(0, first)
      .filter(({line}) => isOpen(line.index) && line.words >= HEADLINE)
      .map(({line}) => line)
    // Without one that shares words with the text, the lowest line of its shape.
    const headline = title !== -1 ? title : (long.findLast(headlineShaped)?.index ?? -1)
    const near = new Set(long.slice(-NEAR).map(({index}) => index))
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
      !isList(index) &&
      !mayBelong(notices[index]!.line) &&
      !isLast(notices[index]!.line)
    for (const [from, to] of [
      [0, first],
      [last + 1, notices.length],
    ] as const) {
      if (paged.slice(from, to).filter(Boolean).length < SIDE) continue
      for (const run of runsOf(from, to, isBeside)) {
        const [start, end] = [notices[run.from]!.line, notices[run.to - 1]!.line]
        const message = `Expected the text, got \`${start.text.slice(0, 60)}\` outside of it, cut`
        cutOnly(file, {start: start.start, end: end.end}, message)
      }
    }
  },
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
