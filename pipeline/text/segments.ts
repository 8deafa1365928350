/** Sentences and words by `Intl.Segmenter`, in time that grows with the text. */

/** Each step of the segmenter costs by the length of its whole input, so that a long text is handed over in parts. */
const WINDOW = 4096
/** What lies this near to the end of a part is looked at again with what follows it. */
const MARGIN = 256

export interface Segment {
  readonly segment: string
  /** UTF-16 offset. */
  readonly index: number
  readonly isWordLike?: boolean | undefined
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language}`
  let segmenter = segmenters.get(key)
  if (!segmenter) segmenters.set(key, (segmenter = new Intl.Segmenter(language, {granularity})))
  return segmenter
}

/** The segments of a text; together they cover it. */
export function* segmentsOf(
  text: string,
  language: string,
  granularity: 'sentence' | 'word',
): Generator<Segment> {
  const segmenter = segmenterFor(language, granularity)
  let from = 0
  let size = WINDOW
  while (from < text.length) {
    const last = from + size >= text.length
    let next = from
    for (const {segment, index, isWordLike} of segmenter.segment(text.slice(from, from + size))) {
      if (!last && index + segment.length > size - MARGIN) break
      yield {segment, index: from + index, isWordLike}
      next = from + index + segment.length
    }
    if (last) return
    // A segment longer than the window asks for a wider one.
    size = next === from ? size * 2 : WINDOW
    from = next
  }
}
