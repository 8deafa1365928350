/** How a caption and its credit are cut, with the line above or below that belongs to them. */
import type {Document, Metadata} from '../../../document.ts'
import type {Line} from '../../../text/passage.ts'
import {cutLines} from '../../cut.ts'
import {describes, isSignature, namesWhom} from '../caption-place.ts'
import {single} from '../captions.ts'

/** A credit without the mark that parts it from its caption. */
export function bareCredit(text: string): string {
  return text.trim().replace(/^[/|–—-]\s*(?=\p{L})/u, '')
}

const bareLabel = /^(?:Photo|Image|Picture|Foto|Bild)s?\s?:$/u

/** Most words of a caption between the button that enlarges its picture and its credit. */
const ENLARGED_WORDS = 40
const enlarge =
  /^(?:\[?(?:click|tap|press) to )?(?:enlarge|expand|zoom|open|maximi[sz]e) (?:the |this )?(?:image|picture|photo|graphic)\b.{0,30}$/iu

/** Whether a line stands right below a button that enlarges a picture. */
function isEnlarged(lines: readonly Line[], {index, words}: Line): boolean {
  return words <= ENLARGED_WORDS && enlarge.test(lines[index - 1]?.text ?? '')
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
  // The label may stand on a line of its own above the name.
  const top = bareLabel.test(lines[line.index - 1]?.text ?? '') ? lines[line.index - 1]! : line
  const above = lines[top.index - 1]
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
  if (
    !above ||
    isSignature(above, file) ||
    !(isEnlarged(lines, above) || describes(lines, above, top, text, file))
  ) {
    cutLines(file, top, line, 'Expected article text, got a credit, cut and kept as metadata', {
      credits: [credit],
    })
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
