/** Keeps edits from cutting what a reader sees as one character. */

/** Made when first asked: it takes longer to make than most documents need it. */
let segmenter: Intl.Segmenter | undefined

/** UTF-16 units looked at around a border; longer clusters (a long chain of joined emoji) are met by growing it. */
const WINDOW = 32

/** Whether a border lies between two plain characters, the case of nearly every edit. */
function plain(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const left = text.charCodeAt(offset - 1)
  const right = text.charCodeAt(offset)
  return single(left) && single(right) && !(left === 13 && right === 10)
}

/** Letters, ideographs and marks of punctuation that join no neighbour (Grapheme_Cluster_Break=Other, UAX #29). */
function single(unit: number): boolean {
  return (
    unit < 0x300 ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x2030 && unit <= 0x205e) ||
    (unit >= 0x370 && unit <= 0x482) ||
    (unit >= 0x48a && unit <= 0x52f) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  )
}

/** The borders of the grapheme that an offset lies in; both equal the offset when it is a border itself. */
function around(text: string, offset: number): [start: number, end: number] {
  if (plain(text, offset)) return [offset, offset]
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  for (let reach = WINDOW; ; reach *= 4) {
    const from = Math.max(0, offset - reach)
    const to = Math.min(text.length, offset + reach)
    const whole = from === 0 && to === text.length
    for (const {index, segment} of segmenter.segment(text.slice(from, to))) {
      const start = from + index
      const end = start + segment.length
      if (start === offset) return [offset, offset]
      if (start < offset && offset < end) {
        if ((start > from || from === 0) && (end < to || to === text.length)) return [start, end]
        break
      }
    }
    if (whole) return [offset, offset]
  }
}

/** Widens a span until both its ends are grapheme borders. */
export function widen(text: string, start: number, end: number): [start: number, end: number] {
  const first = around(text, start)
  if (start === end) return first
  return [first[0], around(text, end)[1]]
}
