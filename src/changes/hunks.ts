/** What an article's layers did to it, as stretches of the original side by side with what stands there now. */
import type {Edit, Layer} from '../../pipeline/index.ts'
import type {Row} from '../tables.ts'
import {layersOf} from './layers.ts'

/** Where a finding stands among the findings of its article. */
export type FindingIndex = number

/** Text that stayed. */
export interface Same {
  readonly kind: 'same'
  /** Place in the original. */
  readonly start: number
  readonly end: number
}

/** Text that was changed, by one edit or by several on top of each other. */
export interface Change {
  readonly kind: 'change'
  readonly start: number
  readonly end: number
  readonly clean: string
  readonly findings: readonly FindingIndex[]
}

/** Text that stayed and about which something was found. */
export interface Mark {
  readonly kind: 'mark'
  readonly start: number
  readonly end: number
  readonly findings: readonly FindingIndex[]
}

export type Hunk = Same | Change | Mark

type Finding = Row<'findings'>

/** A stretch of the text as it stands between two layers. */
interface Piece {
  readonly start: number
  readonly end: number
  /** Present when it is no longer the original's. */
  readonly text?: string
  readonly findings: readonly FindingIndex[]
}

function lengthOf(piece: Piece): number {
  return piece.text === undefined ? piece.end - piece.start : piece.text.length
}

/**
 * The hunks of an article in the order of the original; together they cover it.
 *
 * Edits of later layers on the output of earlier ones join them in one hunk, so that a reader sees what became of
 * the words and not the steps in between.
 */
export function hunksOf(originalLength: number, findings: readonly Finding[]): Hunk[] {
  let pieces: Piece[] = originalLength === 0 ? [] : [{start: 0, end: originalLength, findings: []}]
  for (const {layer, indexes} of layersWithFindings(findings)) pieces = passed(pieces, layer.edits, indexes)
  return marked(pieces, findings)
}

/** Layers, and for each edit the finding it belongs to. */
function layersWithFindings(findings: readonly Finding[]): {layer: Layer; indexes: FindingIndex[]}[] {
  const places = new Map<string, FindingIndex>()
  for (const [index, {layer, layerStart, layerEnd, status}] of findings.entries()) {
    if (status === 'applied') places.set(`${layer} ${layerStart} ${layerEnd}`, index)
  }
  return layersOf(findings).map((layer, at) => ({
    layer,
    indexes: layer.edits.map((edit) => places.get(`${at} ${edit.start} ${edit.end}`)!),
  }))
}

/** The pieces after a layer. */
function passed(pieces: readonly Piece[], edits: readonly Edit[], indexes: readonly FindingIndex[]): Piece[] {
  const result: Piece[] = []
  let next = 0
  /** Where the piece begins in the text before the layer. */
  let at = 0
  let open: {start: number; end: number; text: string; findings: FindingIndex[]} | undefined
  const close = (): void => {
    if (open) result.push({...open})
    open = undefined
  }
  const grow = (start: number, end: number, text: string, more: readonly FindingIndex[]): void => {
    open ??= {start, end: start, text: '', findings: []}
    open.end = Math.max(open.end, end)
    open.text += text
    for (const one of more) if (!open.findings.includes(one)) open.findings.push(one)
  }
  /** An edit is written once, where its first character stood. */
  let written = -1
  const write = (index: number, place: number): void => {
    if (written >= index) return
    written = index
    grow(place, place, edits[index]!.after, [indexes[index]!])
  }
  for (const piece of pieces) {
    const length = lengthOf(piece)
    const stop = at + length
    if (piece.text !== undefined) {
      const first = next
      let reach = next
      while (reach < edits.length && touches(edits[reach]!, at, stop)) reach++
      if (reach === first) {
        close()
        result.push(piece)
        at = stop
        continue
      }
      // What stands around the edits inside the piece stays part of it.
      if (open && edits[first]!.start >= at) close()
      let from = at
      grow(piece.start, piece.start, '', piece.findings)
      for (let index = first; index < reach; index++) {
        const edit = edits[index]!
        if (edit.start > from)
          grow(piece.start, piece.start, piece.text.slice(from - at, edit.start - at), [])
        write(index, piece.start)
        from = Math.max(from, Math.min(edit.end, stop))
      }
      grow(piece.start, piece.end, piece.text.slice(from - at), [])
      next = edits[reach - 1]!.end > stop ? reach - 1 : reach
      if (edits[reach - 1]!.end <= stop) close()
      at = stop
      continue
    }
    let from = at
    const original = (place: number): number => piece.start + (place - at)
    while (next < edits.length && edits[next]!.start < stop) {
      const edit = edits[next]!
      if (edit.start > from) {
        close()
        result.push({start: original(from), end: original(edit.start), findings: []})
        from = edit.start
      } else if (open && edit.start >= at) close()
      write(next, original(from))
      const end = Math.min(edit.end, stop)
      grow(original(from), original(end), '', [indexes[next]!])
      from = end
      if (edit.end > stop) break
      close()
      next++
    }
    if (from < stop) {
      close()
      result.push({start: original(from), end: piece.end, findings: []})
    }
    at = stop
  }
  // Insertions at the very end.
  while (next < edits.length) {
    const end = result.at(-1)?.end ?? open?.end ?? 0
    if (written < next) close()
    write(next, Math.max(end, open?.end ?? 0))
    next++
  }
  close()
  return result
}

function touches(edit: Edit, start: number, end: number): boolean {
  if (edit.start === edit.end || start === end)
    return edit.start >= start && edit.start < Math.max(end, start + 1) && edit.start <= end
  return edit.start < end && edit.end > start
}

/** The pieces with what was found and not applied. */
function marked(pieces: readonly Piece[], findings: readonly Finding[]): Hunk[] {
  const others = findings
    .map((finding, index) => ({finding, index}))
    .filter(({finding}) => finding.status !== 'applied')
    .sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end)
  const hunks: Hunk[] = []
  let next = 0
  for (const [place, piece] of pieces.entries()) {
    const last = place === pieces.length - 1
    const mine: {start: number; end: number; index: FindingIndex}[] = []
    while (
      next < others.length &&
      (others[next]!.finding.start < piece.end ||
        last ||
        (piece.text !== undefined &&
          others[next]!.finding.start === piece.end &&
          others[next]!.finding.end === piece.end))
    ) {
      const {finding, index} = others[next]!
      mine.push({start: Math.max(finding.start, piece.start), end: finding.end, index})
      next++
    }
    if (piece.text !== undefined) {
      hunks.push({
        kind: 'change',
        start: piece.start,
        end: piece.end,
        clean: piece.text,
        findings: [...piece.findings, ...mine.map(({index}) => index)],
      })
      continue
    }
    let from = piece.start
    for (let at = 0; at < mine.length; ) {
      const start = Math.min(mine[at]!.start, piece.end)
      let end = Math.min(Math.max(mine[at]!.end, start), piece.end)
      const together = [mine[at]!.index]
      at++
      // What overlaps is shown in one place.
      while (
        at < mine.length &&
        (mine[at]!.start < end || (mine[at]!.start === start && mine[at]!.end === end))
      ) {
        end = Math.min(Math.max(end, mine[at]!.end), piece.end)
        together.push(mine[at]!.index)
        at++
      }
      if (start > from) hunks.push({kind: 'same', start: from, end: start})
      hunks.push({kind: 'mark', start, end, findings: together})
      from = end
    }
    if (from < piece.end) hunks.push({kind: 'same', start: from, end: piece.end})
  }
  if (pieces.length === 0 && others.length > 0)
    hunks.push({kind: 'mark', start: 0, end: 0, findings: others.map(({index}) => index)})
  return hunks
}

/** The clean text that hunks give; equal to the article's, which a test holds them to. */
export function cleanOf(original: string, hunks: readonly Hunk[]): string {
  return hunks
    .map((hunk) => (hunk.kind === 'change' ? hunk.clean : original.slice(hunk.start, hunk.end)))
    .join('')
}

const letterBefore = /[\p{L}\p{M}\p{N}]+$/u
const letterAfter = /^[\p{L}\p{M}\p{N}]+/u
/** What is longer is no word, but a line of a script that has no spaces. */
const LONGEST_WORD = 40

/** The hunks with changes grown to whole words, at the cost of what stayed on both sides: so a reader takes them in. */
export function wholeWords(original: string, hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = []
  let from = 0
  for (const [index, hunk] of hunks.entries()) {
    const start = Math.max(hunk.start, from)
    if (hunk.kind !== 'change') {
      if (start < hunk.end || hunk.start === hunk.end) result.push({...hunk, start})
      continue
    }
    const before = original.slice(hunk.start, hunk.end)
    const last = result.at(-1)
    const next = hunks[index + 1]
    const left =
      last?.kind === 'same' && !/^\s/.test(before || hunk.clean)
        ? part(letterBefore, original.slice(Math.max(last.start, last.end - LONGEST_WORD), last.end))
        : ''
    const right =
      next?.kind === 'same' && !/\s$/.test(before || hunk.clean)
        ? part(letterAfter, original.slice(next.start, Math.min(next.end, next.start + LONGEST_WORD)))
        : ''
    if (left !== '') {
      if (last!.end - left.length > last!.start)
        result.splice(-1, 1, {...last!, end: last!.end - left.length})
      else result.pop()
    }
    from = hunk.end + right.length
    result.push({...hunk, start: start - left.length, end: from, clean: left + hunk.clean + right})
  }
  return result
}

function part(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[0] ?? ''
  return found.length === LONGEST_WORD ? '' : found
}

/** The beginning of a long text, up to a word's end. */
export function headOf(text: string, length: number): string {
  const head = text.slice(0, length)
  return head.length === text.length ? head : head.replace(/(?<=\s)\S*$/, '').trimEnd() || head
}

/** The end of a long text, from a word's beginning. */
export function tailOf(text: string, length: number): string {
  const tail = text.slice(-length)
  return tail.length === text.length ? tail : tail.replace(/^\S*\s+/, '') || tail
}
