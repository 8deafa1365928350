/** Unified diffs that `patch` and `git apply` take, forwards and in reverse. */
import type {StructuredPatch, StructuredPatchHunk} from 'diff'
import type {Change, Hunk} from './hunks.ts'

/** Lines of the original around what changed. */
const CONTEXT = 1
/** Two texts that differ in more lines than this are not aligned: the time grows by the square. */
const MOST_EDITS = 4000
const noNewline = '\\ No newline at end of file'

/** The diff of an article and what its layers made of it. */
export async function patchOf(path: string, original: string, hunks: readonly Hunk[]): Promise<string> {
  const blocks = blocksOf(original, hunks)
  return formatted(path, blocks.length === 0 ? [] : hunksWithContext(original, blocks))
}

/** The diff of two texts of which nobody knows how one became the other. */
export async function patchBetween(path: string, before: string, after: string): Promise<string> {
  if (before === after) return ''
  const {structuredPatch} = await import('diff')
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: CONTEXT,
    maxEditLength: MOST_EDITS,
  })
  return patch
    ? formatted(path, patch.hunks)
    : formatted(path, hunksWithContext(before, [{start: 0, end: before.length, after}]))
}

/** Whole lines of the original and the lines in their place. */
interface Block {
  readonly start: number
  readonly end: number
  readonly after: string
}

/** The changes grown to whole lines; what touches is one block. */
function blocksOf(original: string, hunks: readonly Hunk[]): Block[] {
  const changes = hunks.filter((hunk): hunk is Change => hunk.kind === 'change')
  const blocks: Block[] = []
  for (let next = 0; next < changes.length; ) {
    const start = lineStart(original, changes[next]!.start)
    let after = ''
    let at = start
    for (;;) {
      const change = changes[next++]!
      after += original.slice(at, change.start) + change.clean
      at = change.end
      const whole = startsLine(original, at) && (after === '' || after.endsWith('\n'))
      const stop = whole ? at : lineEnd(original, at)
      const follows = changes[next]
      if (follows && (follows.start <= stop || lineStart(original, follows.start) === stop)) continue
      after += original.slice(at, stop)
      at = stop
      break
    }
    const block = trimmed(original, {start, end: at, after})
    if (block) blocks.push(block)
  }
  return blocks
}

/** Without the lines at both ends that stayed as they were; nothing when all did. */
function trimmed(original: string, {start, end, after}: Block): Block | undefined {
  const old = linesOf(original.slice(start, end))
  const lines = linesOf(after)
  let head = 0
  while (head < old.length && head < lines.length && old[head] === lines[head]) head++
  let tail = 0
  const shorter = Math.min(old.length, lines.length) - head
  while (tail < shorter && old.at(-1 - tail) === lines.at(-1 - tail)) tail++
  if (head + tail === old.length && head + tail === lines.length) return undefined
  const length = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length, 0)
  return {
    start: start + length(old.slice(0, head)),
    end: end - length(old.slice(old.length - tail)),
    after: lines.slice(head, lines.length - tail).join(''),
  }
}

function hunksWithContext(original: string, blocks: readonly Block[]): StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = []
  let hunk: StructuredPatchHunk | undefined
  /** How far the original has been told or passed by, and its number of lines. */
  let at = 0
  let line = 1
  /** Lines that the new text has more so far. */
  let more = 0
  const tell = (sign: ' ' | '-' | '+', lines: readonly string[]): void => {
    for (const one of lines) {
      const ended = one.endsWith('\n')
      hunk!.lines.push(sign + (ended ? one.slice(0, -1) : one))
      if (!ended) hunk!.lines.push(noNewline)
    }
    if (sign !== '+') hunk!.oldLines += lines.length
    if (sign !== '-') hunk!.newLines += lines.length
  }
  for (const block of blocks) {
    const between = linesOf(original.slice(at, block.start))
    if (hunk && between.length > 2 * CONTEXT) {
      tell(' ', between.slice(0, CONTEXT))
      hunk = undefined
    }
    if (hunk) tell(' ', between)
    else {
      const before = between.slice(Math.max(0, between.length - CONTEXT))
      const first = line + between.length - before.length
      hunk = {oldStart: first, oldLines: 0, newStart: first + more, newLines: 0, lines: []}
      hunks.push(hunk)
      tell(' ', before)
    }
    const [old, lines] = [linesOf(original.slice(block.start, block.end)), linesOf(block.after)]
    tell('-', old)
    tell('+', lines)
    line += between.length + old.length
    more += lines.length - old.length
    at = block.end
  }
  const rest = lineEnd(original, at)
  if (rest > at) tell(' ', linesOf(original.slice(at, rest)))
  return hunks
}

async function formatted(path: string, hunks: StructuredPatchHunk[]): Promise<string> {
  if (hunks.length === 0) return ''
  const {formatPatch} = await import('diff')
  const patch: StructuredPatch = {
    oldFileName: `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks,
  }
  return formatPatch(patch).replace(/^=+\n/, '')
}

/** Lines with their ends; the last may have none. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`)
  const last = lines.pop()!.slice(0, -1)
  return last === '' ? lines : [...lines, last]
}

function startsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n'
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the newline of the line in which an offset lies. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
