/** Lists as the page asks for them: the rows that hold some words, a page at a time. */
import type {Page} from '../api.ts'

export interface ListQuery {
  readonly text?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** A page of what numbers stand for. */
export function pageOf<Item>(
  numbers: readonly number[],
  {offset, limit}: Pick<ListQuery, 'offset' | 'limit'>,
  item: (n: number) => Item,
): Page<Item> {
  return {total: numbers.length, offset, items: numbers.slice(offset, offset + limit).map(item)}
}

/** The numbers of the rows of which a text holds the words. */
export function numbersWith<Item>(
  rows: readonly Item[],
  words: string | undefined,
  texts: (row: Item) => readonly string[],
): number[] {
  const holds = holding(words)
  const found: number[] = []
  for (const [n, row] of rows.entries()) if (!holds || texts(row).some(holds)) found.push(n)
  return found
}

/** Whether a text holds what was typed; absent when nothing was. */
export function holding(words: string | undefined): ((text: string) => boolean) | undefined {
  const wanted = words?.trim().toLowerCase() || undefined
  return wanted === undefined ? undefined : (text) => text.toLowerCase().includes(wanted)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
