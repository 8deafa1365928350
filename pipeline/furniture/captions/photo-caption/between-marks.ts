/** Captions between the marks of a publishing system: `[caption] … [/caption]`. */
import type {Document} from '../../../document.ts'
import {captionPair} from '../../../repair/markup-residue.ts'
import {report} from '../../../report.ts'
import {matchesOf} from '../../../text/matches.ts'
import type {Line} from '../../../text/passage.ts'
import {passageSpan} from '../../../text/passage.ts'

/** Cuts such captions, and gives the lines that are nothing else. */
export function betweenMarks(lines: readonly Line[], file: Document): ReadonlySet<number> {
  const source = String(file.value)
  const marked = new Set<number>()
  if (!source.includes('[/caption]')) return marked
  for (const match of matchesOf(source, captionPair)) {
    const end = match.index + match[0].length
    const within = lines.find((line) => line.start <= match.index && line.end >= end)
    if (!within) continue
    // Marks stand around it: a line of its own goes as one, else the words alone.
    const own = within.text.trim() === match[0]
    if (own) marked.add(within.index)
    if (own && lines.length < 2) continue
    const [start, to] = own
      ? passageSpan(source, within.start, within.end)
      : [match.index, source[end] === ' ' ? end + 1 : end]
    report(file, {
      start,
      end: to,
      after: '',
      message: 'Expected article text, got a caption between its marks, cut and kept as metadata',
      metadata: match[1]!.trim() === '' ? {} : {captions: [match[1]!.trim()]},
    })
  }
  return marked
}
