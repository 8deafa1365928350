/** How a rule reports: one place at a time, every match of a pattern, or through a borrowed retext plugin. */

import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Document, Metadata} from './document.ts'
import {withoutStack} from './finding.ts'
import type {Rule, RuleFacts, Tier} from './rule.ts'
import {matchesOf} from './text/matches.ts'
import {firstNot} from './text/search.ts'
import type {Paragraph} from './tree.ts'
import {paragraphs} from './tree.ts'

/** What a rule says of one place. */
export interface Report {
  /** UTF-16 offsets of the text that the stage sees. */
  readonly start: number
  readonly end: number
  /** Text to put there; absent when the rule offers none. */
  readonly after?: string
  /** What is wrong and what to do, with text of the document between back ticks. */
  readonly message: string
  /** A more careful tier than the rule's, where this case is less certain. */
  readonly tier?: Tier
  /** 0–1. */
  readonly confidence?: number
  /** What the passage says about the article; kept when the edit is applied. */
  readonly metadata?: Partial<Metadata>
  /** The user's own names file or a person's decision on a cluster of names settles it: applied whatever the tier. */
  readonly decidedBy?: 'names' | 'decision'
}

/** What `report` leaves on a message for the engine to take up. */
export interface Reported {
  report?: Report
}

/**
 * So many findings take 0.3 GB; an article of 2 MB with a fault in every line stays below. The limit counts steps, not
 * time, so that the same document fails or passes everywhere.
 */
const MAX_REPORTS = 25_000

/** Reports one place. Usable in any retext processor: the message carries `place`, `actual` and `expected`. */
export function report(file: Document, what: Report): VFileMessage {
  if (file.messages.length >= MAX_REPORTS) {
    throw new RangeError(
      `More than ${MAX_REPORTS} findings in one round: not an article, or damaged beyond repair`,
    )
  }
  const place = {start: point(file, what.start), end: point(file, what.end)}
  const message = withoutStack(() => file.message(what.message, {place}))
  message.actual = String(file.value).slice(what.start, what.end)
  if (what.after !== undefined) message.expected = [what.after]
  ;(message as Reported).report = what
  return message
}

/**
 * Reports every match of a global pattern for which `decide` has something to say.
 *
 * @param maybe A cheap look: paragraphs without it are not searched.
 */
export function mark(
  tree: Root,
  file: Document,
  pattern: RegExp,
  decide: (
    match: RegExpExecArray,
    paragraph: Paragraph,
    at: number,
  ) => (Omit<Report, 'start' | 'end'> & Partial<Pick<Report, 'start' | 'end'>>) | undefined,
  maybe?: RegExp,
): void {
  for (const paragraph of paragraphs(tree, file)) {
    if (maybe && !maybe.test(paragraph.text)) continue
    for (const match of matchesOf(paragraph.text, pattern)) {
      const start = paragraph.start + match.index
      const what = decide(match, paragraph, start)
      if (what) report(file, {start, end: start + match[0].length, ...what})
    }
  }
}

/** A retext plugin from npm as a rule: run paragraph by paragraph, its messages mapped to reports. */
export function borrow(
  plugin: Plugin<[], Root>,
  facts: RuleFacts & Pick<Rule, 'suspects' | 'scope'>,
  decide: (
    message: VFileMessage,
    paragraph: Paragraph,
    file: Document,
  ) => (Omit<Report, 'start' | 'end'> & Partial<Pick<Report, 'start' | 'end'>>) | undefined,
): Rule {
  const processor = unified().use(plugin).freeze()
  return {
    ...facts,
    check(tree, file) {
      for (const paragraph of paragraphs(tree, file)) {
        const part = new VFile(paragraph.text)
        const relative = (paragraph.node as {relative?: true}).relative
        const base = relative ? paragraph.start : 0
        withoutStack(() => processor.runSync({type: 'RootNode', children: [paragraph.node]}, part))
        for (const message of part.messages) {
          const at = message.place
          if (!at) continue
          const [from, to] = 'start' in at ? [at.start.offset, at.end.offset] : [at.offset, at.offset]
          if (from === undefined || to === undefined) continue
          const what = decide(message, paragraph, file)
          if (what) report(file, {start: base + from, end: base + to, ...what})
        }
      }
    },
  }
}

const lineStarts = new WeakMap<object, {text: string; starts: number[]}>()

/** Line, column and offset of a place in the file's text. */
function point(file: VFile, offset: number): {line: number; column: number; offset: number} {
  return pointIn(file, String(file.value), offset)
}

/** A place with its line and column, both from 1; `key` holds the index of line starts while the text stays the same. */
export function pointIn(
  key: object,
  text: string,
  offset: number,
): {line: number; column: number; offset: number} {
  let known = lineStarts.get(key)
  if (known?.text !== text) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    known = {text, starts}
    lineStarts.set(key, known)
  }
  const {starts} = known
  const line = firstNot(0, starts.length, (index) => starts[index]! <= offset)
  return {line, column: offset - starts[line - 1]! + 1, offset}
}
