/** Finds captions by their frame: the country in front, the day behind, and what the picture shows between them. */

import type {Rule} from '../../rule.ts'
import {linesOf} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const framed = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}/’' -]{2,40}? --|\p{Lu}{3,}(?:[ /]\p{Lu}{3,})* [-–—]{1,2}) \p{Lu}.{15,300}?[.,] (?:\p{Lu}[\p{L}’' -]{2,30}, )?(?:${month}\.? \d{1,2}, (?:19|20)\d{2}|\d{1,2} ${month}\.? (?:19|20)\d{2})\.?$`,
  'u',
)
/**
 * What is shown, a sign of equality, and day, place or who took it, as Japanese papers print it: `Ships in the port = 3rd,
 * Chuo Ward, Kobe, from a helicopter`.
 */
const equated = new RegExp(
  String.raw`^\p{Lu}[^=＝]{8,160} ?[=＝] ?(?:(?:on |at |about |around )?(?:(?:the )?\d{1,2}(?:st|nd|rd|th)\b|${month}\.? \d{1,2}\b|\d{1,2} ${month}\b|(?:the )?(?:morning|afternoon|evening|night) of|\d{1,2}:\d{2})|(?:photo(?:graph(?:ed)?)?|taken|shot|provided|courtesy|video|image|material)s? (?:by|of|from)\b|courtesy of|from (?:the |a )(?:head office )?helicopter)[^=＝]{0,160}$`,
  'iu',
)
/** What reports have and captions have not: somebody who said something, or a sentence behind the first. */
const reported =
  /\b(?:said|says|told|announced|according to|reported)\b|["“”]|[a-z]{3}[.!?] \p{Lu}\p{Ll}+ \p{Ll}+/u

export const datedCaption: Rule = {
  id: 'dated-caption',
  finds:
    'a caption between country and day, or before a sign of equality and the day on which the picture was taken',
  why: 'Broadcasters caption pictures so: `ITALY -- Dockers wait at the gate of the port of Genoa, May 3, 2022.`, and Japanese papers so: `Dockers at the gate = 3rd, Kobe`. It is kept as metadata. A dateline has the same beginning; a report does not end in nothing but a date, and says who said so.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nItaly -- Dockers wait at the gate of the port before the talks. May 3, 2022.\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      metadata: {
        captions: ['Italy -- Dockers wait at the gate of the port before the talks. May 3, 2022.'],
      },
    },
    {
      before:
        'Dockers of Genoa strike\n\nITALY - People walk on a bridge over the harbour with the old lighthouse in the background, Genoa, May 3, 2022.\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
    },
    {
      before:
        'Dockers of Kobe strike\n\nA crane over the burnt ship = 3rd, Chuo Ward, Kobe, from a helicopter\n\nThe dockers of Kobe have been on strike since Monday, and the port is closed.',
      after:
        'Dockers of Kobe strike\n\nThe dockers of Kobe have been on strike since Monday, and the port is closed.',
      metadata: {captions: ['A crane over the burnt ship = 3rd, Chuo Ward, Kobe, from a helicopter']},
    },
  ],
  leaves: [
    {
      text: 'The price of a crane\n\nSpeed of the crane = 3 tons a minute\n\nThe dockers of Kobe have been on strike since Monday, and the port is closed.',
      why: 'a formula',
    },
    {
      text: 'GENOA -- The dockers of the port went on strike on May 3, 2022.\n\nThe port is closed.',
      why: 'a dateline, and the day belongs to the sentence',
    },
    {
      text: 'ITALY - The minister said that the port would open again, May 3, 2022.\n\nThe port is closed.',
      why: 'a report',
    },
    {
      text: 'GENOA -- The dockers went on strike. Nobody works in the port any more, May 3, 2022.\n\nThe port is closed.',
      why: 'a report of two sentences',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    if (lines.length < 2) return
    for (const line of lines) {
      const isEquated = line.index > 0 && !line.stopped && /[=＝]/.test(line.text) && equated.test(line.text)
      const isFramed = /\d{4}\.?$/.test(line.text.slice(-5)) && framed.test(line.text)
      if (!(isEquated || isFramed) || reported.test(line.text)) continue
      cutLines(file, line, line, 'Expected article text, got a caption, cut and kept as metadata', {
        captions: [line.text],
      })
    }
  },
}
