/** Finds the caption of the first picture, where it stands above all the text, by its own frame. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf, proseShaped} from '../../text/passage.ts'
import {isAgency} from '../agencies/agencies.ts'
import {cutLine} from './photo-caption/cuts.ts'

/** Lines at the head among which it stands, and its longest, in UTF-16 units. */
const HEAD = 3
const LONGEST = 900

const months =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,4}`
const day = String.raw`${months} \d{1,2}, (?:19|20)\d{2}`

/** Its number in the gallery: `1 of 11. The mayor attends a meeting.` */
const numbered = /^\d{1,2} of \d{1,3}[.:] (\p{Lu}.{20,})$/u
/** Who took it and for whom, or when, in brackets: `… at the gates. (Maria Costa, Harbour Post / May 3, 2013)` */
const bracketed = new RegExp(
  String.raw`^(\p{Lu}.{20,}?[\p{L}\d.!?”"]) (\((?:(?:Photo(?:s)?(?: by|:) )?${name}(?:, ${name}|, [a-z]\w+, ${name}| ?/ ?${name})?(?: ?/ ?${day})?|\p{Lu}[\p{L}/ ]{1,40} ?/ ?${day}|(?<agency>[\p{Lu}/]{2,16}|Getty Images|Reuters))\))$`,
  'u',
)
/** … of whom it must be told that it is no remark: a house, an agency or a day. */
const signed = new RegExp(`[,/]|${day}`, 'u')
/** `Photo credit: HPN | In this file photo …` */
const credited = /^((?:Photo|Image|Picture)s? (?:credit|by)s?:? [^|]{2,60}) \| (\p{Lu}.{20,})$/u
/** Who sent it round: `HPN This image provided by the coast guard shows …` */
const provided =
  /^(?:\p{Lu}[\p{Lu}/]+ )?(?:(?:In )?[Tt]h(?:is|ese) )(?:[\p{L}\d.,-]+ ){0,7}?(?:photos?|photographs?|images?|pictures?|frame grab|screengrab|illustration|rendering)[^.]{0,60}\b(?:provided|released|supplied|distributed|taken|made available|captured) (?:by|on|in|at)\b/u
/** The day at the end, behind a place and no preposition, and what people do before a camera. */
const dated = new RegExp(
  String.raw`(?<!\b(?:on|of|from|until|by|since|for|before|after|to)),? ${day}\.?$`,
  'u',
)
const scene =
  /\b(?:(?:is|are) (?:seen|pictured|shown)|attends?|smiles?|inspects?|waves?|walks?|stands?|sits?|looks?|holds?|speaks?|gestures?|arrives?|poses?|listens?|shakes?|greets?|carry|carries|reacts?|celebrates?|watch(?:es)?|chants?|shouts?|gathers?|prays?|talks?) (?:\p{Ll}+|\p{Lu}\p{L}+)\b/u
const reported = /\b(?:said|says|told|announced|according to|reported)\b/u

export const firstPicture: Rule = {
  id: 'first-picture',
  finds: 'the caption of the first picture above all the text',
  why: 'Where a page begins with its picture, the caption is the first line of the text. Known by its number in the gallery, by who took it with the house or the day in brackets, by who provided the image, or by the day at the end of a scene. Kept as metadata; a first sentence that tells when something takes place stays.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Dockers carry a banner through the old port. (Maria Costa, Harbour Post / May 3, 2013)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.',
      metadata: {captions: ['Dockers carry a banner through the old port.']},
    },
    {
      before:
        '1 of 11. The mayor of the town attends a meeting with dockers at the gates of the port.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'Photo credit: HPN | In this Nov. 22, 2010, file photo, dockers carry a banner through the port.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'A banner of the dockers is seen at the gates of the port, where they are camping in Genoa July 10, 2013.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'HPN This undated image provided by the coast guard of Liguria shows ships in the port.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
  ],
  leaves: [
    {
      text: 'The fair of the dockers takes place at the old gates of the port on May 3, 2013.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'when something takes place',
    },
    {
      text: 'The dockers have a new head of their union, who works on the quay (Maria Costa)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'a remark of the text',
    },
    {
      text: 'This picture of the port hangs in every house of Genoa, and nobody looks at it any more.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'what the text is about',
    },
    {
      text: '1 of 11 dockers in the port of Genoa has more than one work, and most of them sleep on the ships.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'a share',
    },
    {
      text: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains on the quay.\n\nIt rains on the ships.\n\nDockers carry a banner through the old port. (Maria Costa, Harbour Post / May 3, 2013)',
      why: 'below the text, where other rules look',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    if (lines.length < 2) return
    for (const line of lines.slice(0, HEAD)) {
      const shown = captionIn(line)
      if (shown && lines.slice(line.index + 1).some(proseShaped))
        cutLine(
          line,
          file,
          {captions: [shown.caption], ...(shown.credit ? {credits: [shown.credit]} : {})},
          'a caption',
        )
    }
  },
}

/** What a line shows, and who took it. */
function captionIn({text}: Line): {readonly caption: string; readonly credit?: string} | undefined {
  if (text.length > LONGEST) return undefined
  const inGallery = /^\d/.test(text) ? numbered.exec(text)?.[1] : undefined
  if (inGallery !== undefined) return {caption: inGallery}
  const match = text.endsWith(')') ? bracketed.exec(text) : null
  const agency = match?.groups?.agency
  if (match && (agency === undefined ? signed.test(match[2]!) : isOfAgency(match[1]!, agency)))
    return {caption: match[1]!, credit: match[2]!}
  const behind = text.includes('|') ? credited.exec(text) : null
  if (behind) return {caption: behind[2]!, credit: behind[1]!}
  if (provided.test(text)) return {caption: text}
  return /\d{4}\.?$/.test(text) && dated.test(text) && scene.test(text) && !reported.test(text)
    ? {caption: text}
    : undefined
}

/** Whether an agency has signed a scene, and no report in brief. */
function isOfAgency(caption: string, agency: string): boolean {
  return agency.split('/').every(isAgency) && scene.test(caption) && !reported.test(caption)
}
