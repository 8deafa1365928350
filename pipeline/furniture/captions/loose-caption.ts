/** Finds captions that stand as paragraphs of their own, by who took the picture at their end. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {proseShaped} from '../../text/passage.ts'
import {isAgency} from '../agencies/agencies.ts'
import {cutLines} from '../cut.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'

/** Most words of a caption with its photographer. */
const WORDS = 40

/** A sentence, and behind it whoever took the picture: `Dockers at the gate. Maria Costa AP`, `… . Photo Maria Costa`. */
const named = /^(\p{Lu}.{12,240}[.!?]["”]?) ((?:Photo |Picture )?)((?:\p{Lu}[\p{L}\p{M}’'.-]+ ?){1,5})$/u
/** A stroke, the label and a name or an address: `Dockers at the gate / photo harbour.example/costa`. */
const stroke =
  /^(\p{Lu}.{12,240}?) ?\/ ?photos? (?:by )?((?:\p{Lu}[\p{L}\p{M}’'.-]+ ?){1,4}|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/u

/** Who took the picture, where a line is nothing but a caption and that. */
function creditOf(text: string, labelled: boolean): string | undefined {
  const struck = stroke.exec(text)
  if (struck) return struck[2]!
  const match = named.exec(text)
  if (!match) return undefined
  const [, , label, names] = match
  const words = names!.split(' ')
  if (label) return words.length > 1 ? names! : undefined
  if (labelled) return [names!, words.at(-1)!].some(isAgency) ? names! : undefined
  return words.length > 2 && isAgency(words.at(-1)!) ? names! : undefined
}

export const looseCaption: Rule = {
  id: 'loose-caption',
  finds: 'a caption as a paragraph of its own, by the photographer behind its last sentence',
  why: 'Scrapers leave the caption of a picture between paragraphs, and who took it behind its last sentence: a name and an agency, a name behind `Photo`, an address behind a stroke. It is kept as metadata. Only above running text: below all of it a name and an agency sign the report.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nThe silos of the port of Genoa, in August 2022. Photo Maria Costa\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      metadata: {
        captions: ['The silos of the port of Genoa, in August 2022. Photo Maria Costa'],
        credits: ['Maria Costa'],
      },
    },
    {
      before:
        'It rains.\n\nA family of dockers, at the main gate of Genoa. Maria Costa AP\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      after: 'It rains.\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
    },
    {
      before:
        'It rains.\n\nPhoto\nDockers wait at the gates in the morning of the 7th. Yonhap News\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      after: 'It rains.\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
    },
    {
      before:
        'It rains.\n\nThe crane fell on the quay in broad daylight / photo harbour.example/costa\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      after: 'It rains.\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
    },
  ],
  leaves: [
    {
      text: 'The dockers of Genoa have been on strike since Monday, and the port is closed. Maria Costa AP',
      why: 'the report is signed',
    },
    {
      text: 'The strike goes on. Maria Costa\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      why: 'a quotation, perhaps',
    },
    {
      text: 'It rains.\n\nThe union has one answer to that. Strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      why: 'no name',
    },
    {
      text: 'It rains.\n\nThe dockers said it to nobody else. Photo ban\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      why: 'no name',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    for (const {line} of notices) {
      if (line.text.length > LONGEST || line.text.endsWith('.') || line.words > WORDS) continue
      const label = labelAbove(notices, line)
      const credit = creditOf(line.text, label !== undefined)
      if (!credit || !notices.slice(line.index + 1).some((one) => proseShaped(one.line))) continue
      cutLines(
        file,
        label ?? line,
        line,
        'Expected article text, got a caption and who took the picture, cut and kept as metadata',
        {captions: [line.text], credits: [credit]},
      )
    }
  },
}

/** Longest caption with its photographer. */
const LONGEST = 320

/** The label of a picture right above its caption. */
function labelAbove(notices: readonly Notice[], line: Line): Line | undefined {
  const above = notices[line.index - 1]
  return above?.whole?.categories.has('creditLabels') && !above.line.stopped ? above.line : undefined
}
