/** Finds lists whose items are counted, further than a page counts what is read most. */
import type {Notice} from '../phrases/notice.ts'
import type {Run} from './text-run.ts'

/** Fewest items of such a list, and most lines of one. */
const ITEMS = 12
const ITEM_LINES = 5

const numbered = /^#?(\d{1,3})[.):]\s/u

/** The lists of a text in which each item has the next number, or the one before: countdowns, jokes, questions. */
export function countedIn(notices: readonly Notice[]): Run[] {
  const items = notices.flatMap(({line: {text, index}}) => {
    const number = /^[#\d]/.test(text) ? numbered.exec(text)?.[1] : undefined
    return number === undefined ? [] : [{index, number: Number(number)}]
  })
  const lists: Run[] = []
  for (let from = 0; from < items.length; ) {
    let to = from
    while (to + 1 < items.length && follows(items[to]!, items[to + 1]!)) to++
    if (to - from + 1 >= ITEMS) lists.push({first: items[from]!.index, last: items[to]!.index})
    from = to + 1
  }
  return lists
}

interface Item {
  readonly index: number
  readonly number: number
}

function follows(item: Item, next: Item): boolean {
  return Math.abs(next.number - item.number) === 1 && next.index - item.index <= ITEM_LINES
}
