/** The mark with which an agency closes an article. */
import {proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import {HEADLINE_WORDS} from './sizes.ts'

const ended = /\s?\((?:End|end|END)\)$/

/** Where the `(End)` stands with which Chinese agencies close an article; nothing where text goes on behind it. */
export function endsAt(
  notices: readonly Notice[],
): {readonly start: number; readonly end: number} | undefined {
  const last = notices.findLastIndex(
    ({line}) => proseShaped(line) || (line.words > HEADLINE_WORDS && line.text.endsWith(')')),
  )
  const line = notices[last]?.line
  const match = line && ended.exec(line.text)
  return match ? {start: line.end - match[0].length, end: line.end} : undefined
}
