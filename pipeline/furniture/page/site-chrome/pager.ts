/** The pages of a gallery or of comments, to be turned: `<<`, `<`, `1`, `2`, `3`, `>`. */
import type {Line} from '../../../text/passage.ts'
import {cutLines} from '../../cut.ts'
import type {Page} from './page.ts'

/** Fewest lines of it, and fewest of them that turn. */
const FEWEST = 3
const TURNS = 2

const turn =
  /^(?:<{1,2}|>{1,2}|[«»‹›←→]|(?:<{1,2}|[«‹←]) ?(?:prev(?:ious)?|first)|(?:next|last) ?(?:>{1,2}|[»›→])|prev(?:ious)?|next)$/iu
const number = /^(?:\d{1,3}|…|\.{3})$/

const isTurn = ({text}: Line): boolean => text.length <= LONGEST && turn.test(text)
const isPart = (line: Line): boolean => isTurn(line) || number.test(line.text)
/** Longest line of it, in UTF-16 units. */
const LONGEST = 12

/** Cuts a row of lines that turn pages. */
export function cutPager({file, notices, taken}: Page): void {
  for (let from = 0; from < notices.length; from++) {
    if (!isTurn(notices[from]!.line)) continue
    let first = from
    while (first > 0 && number.test(notices[first - 1]!.line.text)) first--
    let to = from
    while (to + 1 < notices.length && isPart(notices[to + 1]!.line)) to++
    const lines = notices.slice(first, to + 1).map(({line}) => line)
    if (lines.length >= FEWEST && lines.filter(isTurn).length >= TURNS) {
      for (let index = first; index <= to; index++) taken.add(index)
      const message = `Expected article text, got the pages to turn, from \`${lines[0]!.text}\` on, cut`
      cutLines(file, lines[0]!, lines.at(-1)!, message)
    }
    from = to
  }
}
