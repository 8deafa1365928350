/** Of what a text speaks: the words of its paragraphs by their first letters, and how much of a line they tell again. */

/** Fewest letters of a word that tells what a text is about, and by how many it is told again: `Signs`, `signed`. */
const telling = /[\p{L}\p{M}]{4,}/gu
const STEM = 5

/** The words of a line that tell what it is about, each by its beginning. */
export function stemsOf(text: string): string[] {
  const words: string[] = text.match(telling) ?? []
  return words.map((word) => word.toLowerCase().slice(0, word.length > STEM ? STEM : STEM - 1))
}

/** What the paragraphs of a text say, each of them and all together. */
export interface Spoken {
  /** The words of a paragraph by the place of its line. */
  readonly paragraphs: ReadonlyMap<number, ReadonlySet<string>>
  /** In how many paragraphs a word stands. */
  readonly counts: ReadonlyMap<string, number>
}

export function spokenIn(paragraphs: readonly {readonly index: number; readonly text: string}[]): Spoken {
  const said = new Map<number, ReadonlySet<string>>()
  const counts = new Map<string, number>()
  for (const {index, text} of paragraphs) {
    const stems = new Set(stemsOf(text))
    said.set(index, stems)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return {paragraphs: said, counts}
}

/** Which share of a line's words other paragraphs than itself have. */
export function shareSpoken(stems: readonly string[], index: number, {paragraphs, counts}: Spoken): number {
  const own = paragraphs.get(index)
  return shareOf(stems, (stem) => (counts.get(stem) ?? 0) > (own?.has(stem) ? 1 : 0))
}

/** Which share of some words is among others. */
export function shareOf(stems: readonly string[], holds: (stem: string) => boolean): number {
  return stems.length === 0 ? 0 : stems.filter(holds).length / stems.length
}
