/** How a caption and its credit are cut, with the line above or below that belongs to them. */
import type {Document, Metadata} from '../../../document.ts'
import type {Line} from '../../../passage.ts'
import {cutLines} from '../../cut.ts'
import {describes, isSignature, namesWhom} from '../caption-place.ts'
import {single} from '../captions.ts'

/** A credit without the mark that parts it from its caption. */
export function bareCredit(text: string): string {
  return text.trim().replace(/^[/|–—-]\s*(?=\p{L})/u, '')
}

export function cutLine(line: Line, file: Document, metadata: Partial<Metadata>, what: string): void {
  cutLines(file, line, line, `Expected article text, got ${what}, cut and kept as metadata`, metadata)
}

/** Cuts a lone credit, and with it the line above when that describes the photo, which is returned. */
export function cutCredit(
  lines: readonly Line[],
  line: Line,
  credit: string,
  file: Document,
): Line | undefined {
  const text = String(file.value)
  const above = lines[line.index - 1]
  const below = lines[line.index + 1]
  if (below && namesWhom(lines, below)) {
    cutLines(
      file,
      line,
      below,
      'Expected article text, got a credit above its caption, cut and kept as metadata',
      {captions: [below.text], credits: [credit]},
    )
    return undefined
  }
  if (!above || isSignature(above, file) || !describes(lines, above, line, text, file)) {
    cutLine(line, file, {credits: [credit]}, 'a credit')
    return undefined
  }
  cutLines(
    file,
    above,
    line,
    'Expected article text, got a caption above its credit, cut and kept as metadata',
    {captions: [single(above.text).text], credits: [credit]},
  )
  return above
}
