/** What nobody may touch: URLs, e-mail addresses, handles, code, placeholders. */

import {matchesOf} from './text/matches.ts'
import {firstNot} from './text/search.ts'
import {anyOf, gapSign, wordSign} from './text/signs.ts'

/** Sorted, disjoint spans [start, end). */
export type Spans = readonly (readonly [start: number, end: number])[]

/**
 * - URLs with a scheme or `www.`, up to white space; closing punctuation stays outside;
 * - e-mail addresses, also those that an engine took apart (`info @ port - news . com`); `@handles`; bare `pic.`, `t.co` and domain/path links;
 * - code between back ticks; placeholders `{{x}}`, `${x}`, `%(x)s`, `%s`.
 */
const pattern = new RegExp(
  [
    String.raw`\b(?:https?|ftp):\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?…)\]}'’]`,
    String.raw`\bwww\.[^\s<>"“”«»]*[^\s<>"“”«».,;:!?…)\]}'’]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[\w.+-]+ @ ?[a-z0-9]+(?: ?[–-] ?[a-z0-9]+)*(?: ?\. ?[a-z]{2,4}\b)+`,
    String.raw`(?<![\w@])@\w{2,}`,
    String.raw`\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|edu|gov|int|eu|co|io|tv|me|ly|fr|de|es|it|pt|uk|ru|ua|am|az|ge)\/[^\s<>"“”«»]*[\w\/]`,
    '`[^`\\n]+`',
    String.raw`\{\{[^{}\n]+\}\}|\$\{[^{}\n]+\}|%\([a-z_]+\)[sd]|%[sd]\b`,
  ].join('|'),
  'giu',
)

/** What every protected span holds, as signs of a document's words and gaps. */
export const protectSign = anyOf(gapSign(/[@`{%/]/), wordSign(/^www$/i))

/** Cheap test that lets most texts skip the patterns. */
const worthALook = /[@`]|\{\{|\$\{|%(?:\(|[sd]\b)|:\/\/|www\.|[a-z]\.[a-z]{2,4}\//i

/** What every line with one holds. */
const possible = /[@`{%/]|www\./i

/** Every stage asks about the text that the one before it left. */
let last: {readonly text: string; readonly spans: Spans} = {text: '', spans: []}

/** The protected spans of a text. */
export function protectedSpans(text: string): Spans {
  if (text === last.text) return last.spans
  const spans: [number, number][] = []
  if (worthALook.test(text))
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start) + 1 || text.length
      const line = text.slice(start, end)
      if (possible.test(line))
        for (const {index, 0: found} of matchesOf(line, pattern))
          spans.push([start + index, start + index + found.length])
      start = end
    }
  last = {text, spans}
  return spans
}

/** Whether a span [start, end) touches a protected one; an insertion inside counts, one at its border does not. */
export function touches(spans: Spans, start: number, end: number): boolean {
  const span = spans[firstNot(0, spans.length, (index) => spans[index]![1] <= start)]
  if (!span) return false
  return start === end ? span[0] < start && start < span[1] : span[0] < end
}
