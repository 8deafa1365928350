/** Paragraphs and sentences of a text with their offsets, for hashing and for cutting: never a cut inside one. */

/** A sentence, or a line that is none (a heading, a caption): the least that may be cut. */
export interface Segment {
  start: number
  end: number
  /** Number of the paragraph it stands in. */
  paragraph: number
  /** Whether a quotation is open where it starts, or it starts or ends with a quotation mark. */
  quoted: boolean
}

/**
 * Splits at line ends, and within a line after a closing mark that white space follows. Built to under-split:
 * two sentences taken for one cost nothing (both copies are taken so), a sentence cut in two would be a cut in
 * the middle of one. Hence a period after a short capitalised token (`Mr.`, `Gen.`, `U.S.`, an initial) ends
 * nothing, nor does one before a lower-case letter.
 */
export function segments(text: string): Segment[] {
  const result: Segment[] = []
  let paragraph = -1
  let at = 0
  const length = text.length
  while (at < length) {
    let lineEnd = at
    while (lineEnd < length && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd++
    let start = skipSpace(text, at, lineEnd)
    if (start < lineEnd) {
      paragraph++
      let open = 0
      let quotedFrom = 0
      let i = start
      while (i < lineEnd) {
        const code = text.charCodeAt(i)
        // Letters, spaces and commas of ASCII, nearly all of a text in Latin letters, end nothing.
        if ((code > 63 && code < 128) || code === 32 || code === 44) {
          i++
          continue
        }
        if (isOpening(code)) open++
        else if (isClosing(code) && open > 0) open--
        else if (code === 34) open = open > 0 ? open - 1 : open + 1
        const terminal = terminalAt(text, i, start, lineEnd)
        if (terminal > 0) {
          let end = i + terminal
          while (end < lineEnd && isAfterTerminal(text.charCodeAt(end))) {
            const after = text.charCodeAt(end)
            if (open > 0 && (isClosing(after) || after === 34)) open--
            end++
          }
          const next = skipSpace(text, end, lineEnd)
          const spaced = next > end || next === lineEnd || isFullWidth(code)
          if (spaced && startsSentence(text, next, lineEnd)) {
            push(result, text, start, end, paragraph, quotedFrom > 0)
            start = next
            quotedFrom = open
            i = next
            continue
          }
          i = end
          continue
        }
        i++
      }
      if (start < lineEnd) push(result, text, start, trimEnd(text, start, lineEnd), paragraph, quotedFrom > 0)
    }
    at = lineEnd + 1
  }
  return result
}

function push(
  result: Segment[],
  text: string,
  start: number,
  end: number,
  paragraph: number,
  inside: boolean,
): void {
  if (end <= start) return
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  const quoted = inside || isQuote(first) || isQuote(last)
  result.push({start, end, paragraph, quoted})
}

function isLineEnd(code: number): boolean {
  if (code > 13 && code < 0x2028) return false
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a)
  )
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from
  while (i < to && isSpace(text.charCodeAt(i))) i++
  return i
}

function trimEnd(text: string, from: number, to: number): number {
  let i = to
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--
  return i
}

function isOpening(code: number): boolean {
  return code === 0x201c || code === 0xab || code === 0x201e || code === 0x300c || code === 0x300e
}

function isClosing(code: number): boolean {
  return code === 0x201d || code === 0xbb || code === 0x300d || code === 0x300f
}

function isQuote(code: number): boolean {
  return code === 34 || isOpening(code) || isClosing(code)
}

/** What may stand between a sentence's closing mark and its end: quotation marks and brackets. */
function isAfterTerminal(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x2019 ||
    isClosing(code) ||
    code === 0xff09
  )
}

function isFullWidth(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e
}

/** The length of the closing mark at `index`, 0 where there is none. */
function terminalAt(text: string, index: number, start: number, end: number): number {
  const code = text.charCodeAt(index)
  if (code === 33 || code === 63 || code === 0x2026 || isFullWidth(code)) return 1
  // Arabic question mark and Urdu full stop, Devanagari danda, Ethiopic full stop, Armenian full stop, Khmer.
  if (
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964 ||
    code === 0x1362 ||
    code === 0x0589 ||
    code === 0x17d4
  )
    return 1
  if (code !== 46) return 0
  let word = index
  while (
    word > start &&
    !isSpace(text.charCodeAt(word - 1)) &&
    !isQuote(text.charCodeAt(word - 1)) &&
    text.charCodeAt(word - 1) !== 40
  )
    word--
  const token = text.slice(word, index)
  if (index + 1 < end && isShortCapitalised(token)) return 0
  return 1
}

/** `Mr`, `Gen`, `U.S`, `J`: could be an abbreviation, so that its period ends nothing. */
function isShortCapitalised(token: string): boolean {
  if (token.length === 0 || token.length > 4) return false
  const first = token.charAt(0)
  return first !== first.toLowerCase() && !/\d/.test(token)
}

function startsSentence(text: string, at: number, end: number): boolean {
  if (at >= end) return true
  const first = text.charAt(at)
  return first === first.toUpperCase() || first !== first.toLowerCase()
}
