/** What an article is about, listed between its headline and its text. */
import {proseShaped} from '../../text/passage.ts'
import {read} from '../authors/signed-line.ts'
import type {Notice} from '../phrases/notice.ts'

/** Lines at the head among which tags stand, fewest of them, and most words of one. */
const HEAD = 14
const TAGS = 2
const TAG_WORDS = 2
const titled = /^\p{Lu}[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)?$/u

/**
 * Where tags begin and end above the text: lines of a word or two below the page's furniture, most of which the text
 * speaks of. A list of the text itself has no furniture above it.
 */
export function tagsAbove(
  notices: readonly Notice[],
  text: string,
  language: string,
): {readonly from: number; readonly to: number} | undefined {
  const end = notices.findIndex(({line, whole}) => !whole && proseShaped(line))
  if (end === -1) return undefined
  const tag = ({line, whole}: Notice): boolean =>
    !whole && !line.stopped && line.words <= TAG_WORDS && titled.test(line.text)
  for (let from = 2; from < Math.min(end, HEAD); from++) {
    const {whole, line} = notices[from - 1]!
    if (!whole && !(/\d/.test(line.text) && read(line.text, language))) continue
    let to = from
    while (to < end && tag(notices[to]!)) to++
    const found = notices.slice(from, to).map((one) => one.line.text)
    const body = text.slice(notices[to]!.line.start).toLowerCase()
    const spokenOf = found.filter((words) => body.includes(words.toLowerCase())).length
    if (found.length >= TAGS && spokenOf * 2 > found.length) return {from, to: to - 1}
  }
  return undefined
}
