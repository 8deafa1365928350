/** Finds captions that the page itself marks with its tags. */
import type {Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {foldWords, linesOf} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {single} from './captions.ts'
import {creditOf} from './credits.ts'

export const markedCaption: Rule = {
  id: 'marked-caption',
  finds: 'a line that is a caption by the tags of its page, such as `<figcaption>`',
  why: 'Only the page knows that a sentence describes a picture: among the paragraphs it reads like any other. What stands in such a tag is kept as metadata, with its credit. A line of the same words that is no caption stays, and so does the headline.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nTwo dockers drink coffee in front of the old crane.\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      after:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      captionLines: ['Two dockers drink coffee in front of the old crane.'],
      metadata: {captions: ['Two dockers drink coffee in front of the old crane.'], credits: []},
    },
    {
      before:
        'La grève continue\n\nLe vieux port de Gênes au petit matin. © Maria Costa / AFP\n\nLa grève continue, et les dockers se réunissent de nouveau vendredi matin.',
      after:
        'La grève continue\n\nLa grève continue, et les dockers se réunissent de nouveau vendredi matin.',
      language: 'fr',
      captionLines: ['Le vieux port de Gênes au petit matin. © Maria Costa / AFP'],
      metadata: {captions: ['Le vieux port de Gênes au petit matin.'], credits: ['© Maria Costa / AFP']},
    },
  ],
  leaves: [
    {
      text: 'Dockers of Genoa strike\n\nTwo dockers drink coffee in front of the old crane.\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      why: 'no tag says so',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      captionLines: ['Dockers of Genoa strike'],
      why: 'the headline, whose words the page gives its picture',
    },
    {
      text: 'Dockers of Genoa strike\n\nTwo dockers drink coffee in front of the old crane, and they do not look at the ships.\n\nIt rains.',
      captionLines: ['Two dockers drink coffee in front of the old crane'],
      why: 'a paragraph that begins so',
    },
  ],
  check(tree, file) {
    const marked = file.data.captionLines
    if (!marked) return
    const left = new Map<string, number>()
    for (const caption of marked) left.set(folded(caption), (left.get(folded(caption)) ?? 0) + 1)
    left.delete('')
    for (const line of linesOf(tree, file)) {
      if (line.index === 0 && !line.stopped) continue
      const key = folded(line.text)
      const count = left.get(key) ?? 0
      if (count === 0) continue
      left.set(key, count - 1)
      cutLines(
        file,
        line,
        line,
        'Expected article text, got what the page marks as a caption, cut and kept as metadata',
        captionAndCredit(line),
      )
    }
  },
}

/** Words as they are after repair and layout, whatever their spaces and marks were before. */
function folded(text: string): string {
  return foldWords(text).join(' ')
}

function captionAndCredit(line: Line): Partial<Metadata> {
  const {text} = line
  const credit = creditOf(line)
  if (!credit) return {captions: [single(text).text]}
  const caption = text.slice(0, credit.start).replace(/[\s/|–—-]+$/, '')
  return {
    ...(/\p{L}/u.test(caption) ? {captions: [single(caption).text]} : {}),
    credits: [text.slice(credit.start).trim()],
  }
}
