/**
 * Writes `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` in the patterns of the built program as ranges.
 *
 * V8 turns such a class into hundreds of ranges of single characters and of pairs of surrogates, for each pattern anew:
 * making and first running a pattern with two of them costs .6 ms, with the ranges written here .05 ms, and there are
 * some two thousand. A string that holds such a class is taken for a piece of a pattern.
 *
 * In the blocks of `EXACT` a range is what Unicode says. Elsewhere letters come in runs with the marks and digits
 * between them, no letter is left out, and only the blocks of `CASED` have small letters and capitals.
 */
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import type {Plugin} from 'vite'

type Range = readonly [first: number, last: number]

/** Blocks of the scripts that the rules read, and of all that is punctuation, symbol or digit to them. */
export const EXACT: readonly Range[] = [
  [0, 0x6ff], // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
  [0x900, 0x97f], // Devanagari
  [0xe00, 0xe7f], // Thai
  [0x10a0, 0x10ff], // Georgian
  [0x1e00, 0x2bff], // Vietnamese, old Greek, punctuation, symbols
  [0x2e00, 0x318f], // punctuation, kana, Hangul letters
  [0x3200, 0xa48f], // Chinese
  [0xac00, 0xd7ff], // Hangul
  [0xf900, 0xffff], // forms of Chinese, Arabic and Latin letters
]

/** Blocks whose letters are told small or capital. */
export const CASED: readonly Range[] = [
  [0, 0x587],
  [0x10a0, 0x10ff],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0xff00, 0xff5f],
]

/** Beyond the first plane: old scripts, letters of mathematics, rare Chinese characters; no pictographs. */
const BEYOND: readonly Range[] = [
  [0x10000, 0x1cfff],
  [0x1d400, 0x1d7cb],
  [0x1df00, 0x1eeff],
  [0x20000, 0x3ffff],
]

const LAST = 0xffff
const DASH = 0x2d
/** Outside the exact blocks a gap of fewer characters does not end a run of letters. */
const NARROW = 200

/** The characters of a Unicode property among some, as ranges. */
function rangesOf(property: string, [first, last]: Range = [0, LAST]): Range[] {
  const pattern = new RegExp(`\\p{${property}}`, 'u')
  const ranges: Range[] = []
  let start = -1
  for (let code = first; code <= last + 1; code++) {
    const isIn = code <= last && (code < 0xd800 || code > 0xdfff) && pattern.test(String.fromCodePoint(code))
    if (isIn && start < 0) start = code
    if (isIn || start < 0) continue
    ranges.push([start, code - 1])
    start = -1
  }
  return ranges
}

/** Joins neighbours whose gap may be bridged. */
function joined(ranges: readonly Range[], bridges: (gap: Range) => boolean): Range[] {
  const result: [number, number][] = []
  for (const [first, last] of ranges) {
    const before = result.at(-1)
    if (before && bridges([before[1] + 1, first - 1])) before[1] = last
    else result.push([first, last])
  }
  return result
}

const assigned = rangesOf('Assigned')
const isEmpty = ([first, last]: Range): boolean => !assigned.some(([from, to]) => from <= last && to >= first)
const isExact = (code: number): boolean => EXACT.some(([from, to]) => from <= code && code <= to)
const isBridged = (gap: Range): boolean =>
  isEmpty(gap) || (!isExact(gap[0]) && !isExact(gap[1]) && gap[1] - gap[0] < NARROW)

/** What stands in a class for each property. */
export const CLASSES: Readonly<Record<string, string>> = {
  L: written([...joined(rangesOf('L'), isBridged), ...BEYOND]),
  Lu: cased('Lu'),
  Ll: cased('Ll'),
  M: written(joined(rangesOf('M'), isEmpty)),
  N: written(joined(rangesOf('N'), isEmpty)),
}

function cased(property: string): string {
  return written(
    joined(
      CASED.flatMap((block) => rangesOf(property, block)),
      isEmpty,
    ),
  )
}

function written(ranges: readonly Range[]): string {
  return ranges
    .map(([first, last]) => String.fromCodePoint(...(first === last ? [first] : [first, DASH, last])))
    .join('')
}

const property = /^\\([pP])\{(\w+)\}/u

/** The source of a pattern with the flag `u`, its classes as ranges. A negated one inside a class stays. */
export function withRanges(source: string): string {
  return piecesWithRanges([source])[0]!
}

/** The same of a source in pieces, between which stand whole parts of a pattern that are not known. */
function piecesWithRanges(pieces: readonly string[]): string[] {
  let inClass = false
  return pieces.map((piece) => {
    let result = ''
    for (let at = 0; at < piece.length; at++) {
      const sign = piece[at]!
      if (sign === '\\') {
        const [whole, kind, name] = property.exec(piece.slice(at)) ?? []
        const ranges = name === undefined ? undefined : CLASSES[name]
        const escaped = whole ?? piece.slice(at, at + 2)
        if (ranges === undefined || (kind === 'P' && inClass)) result += escaped
        else if (inClass) result += ranges
        else result += kind === 'P' ? `[^${ranges}]` : `[${ranges}]`
        at += escaped.length - 1
        continue
      }
      if (sign === '[') inClass = true
      else if (sign === ']') inClass = false
      result += sign
    }
    return result
  })
}

/** A program's text with the classes of its patterns, and of the strings they are made from, as ranges. */
export function rewritePatterns(code: string, name: string): string {
  const places: [start: number, end: number, text: string][] = []
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
      // Where case is ignored, no small letter is not the same as none of the small letters.
      if (flags.includes('u') && !(flags.includes('i') && source.includes('\\P{')))
        places.push([node.getStart(), node.end, `/${withRanges(source)}/${flags}`])
    } else if (ts.isStringLiteral(node)) {
      const text = withRanges(node.text)
      if (text !== node.text) places.push([node.getStart(), node.end, JSON.stringify(text)])
    } else if (ts.isTemplateLiteral(node)) {
      const parts = ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map((span) => span.literal)]
        : [node]
      const isRaw = ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText() === 'String.raw'
      const texts = parts.map((part) => (isRaw ? part.rawText! : part.text))
      piecesWithRanges(texts).forEach((text, index) => {
        if (text === texts[index]) return
        const part = parts[index]!
        const [from, to] = [part.getStart() + 1, part.end - (part.getText().endsWith('${') ? 2 : 1)]
        places.push([from, to, isRaw ? text : text.replace(/\\|`|\$\{/g, '\\$&')])
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  let result = ''
  let done = 0
  for (const [start, end, text] of places.sort((a, b) => a[0] - b[0])) {
    result += code.slice(done, start) + text
    done = end
  }
  return result + code.slice(done)
}

/** What is shipped; the tests’ own patterns stay what they say. */
const shipped = ['pipeline', 'src'].map((folder) =>
  fileURLToPath(new URL(`../../${folder}/`, import.meta.url)),
)

/** For the bundler and for the tests, which so try the patterns that are shipped. */
export function unicodeClasses(): Plugin {
  return {
    name: 'unicode-classes',
    enforce: 'pre',
    transform(code, id) {
      const isShipped = id.endsWith('.ts') && shipped.some((folder) => id.startsWith(folder))
      if (!isShipped || !code.includes('\\p{')) return undefined
      return {code: rewritePatterns(code, id), map: null}
    },
  }
}
