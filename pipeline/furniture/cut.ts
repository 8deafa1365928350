/** How rules of furniture take whole lines out of an article. */
import type {Document, Metadata} from '../document.ts'
import {report} from '../report.ts'
import type {Tier} from '../rule.ts'
import type {Line} from '../text/passage.ts'
import {passageSpan} from '../text/passage.ts'
import type {Notice} from './phrases/notice.ts'

/** Reports lines from one to another as no text of the article, with the break that parts them from the rest. */
export function cutLines(
  file: Document,
  first: Line,
  last: Line,
  message: string,
  metadata?: Partial<Metadata>,
  tier?: Tier,
): void {
  const [start, end] = passageSpan(String(file.value), first.start, last.end)
  report(file, {start, end, after: '', message, ...(metadata ? {metadata} : {}), ...(tier ? {tier} : {})})
}

/** … beside furniture of other rules, which takes the break between the two with it. */
export function cutBeside(
  file: Document,
  notices: readonly Notice[],
  first: number,
  last: number,
  message: string,
  metadata?: Partial<Metadata>,
): void {
  const [top, bottom] = [notices[first]!.line, notices[last]!.line]
  const above = notices[first - 1]
  const below = notices[last + 1]
  if (!above?.whole && !below?.whole) {
    cutLines(file, top, bottom, message, metadata)
    return
  }
  report(file, {
    start: above?.whole || !above ? top.start : above.line.end,
    end: below?.whole || !above?.whole || !below ? bottom.end : below.line.start,
    after: '',
    message,
    ...(metadata ? {metadata} : {}),
  })
}

/** … among furniture of other rules: the breaks around it go with that, and layout puts the rest in order. */
export function cutOnly(
  file: Document,
  {start, end}: Pick<Line, 'start' | 'end'>,
  message: string,
  metadata?: Partial<Metadata>,
): void {
  report(file, {start, end, after: '', message, ...(metadata ? {metadata} : {})})
}

/**
 * … one line, alone as a whole line, or right beside others that go: their breaks go with them. `isCut` tells which of the
 * lines go together with this one.
 */
export function cutAmong(
  file: Document,
  lines: readonly Line[],
  index: number,
  taken: readonly boolean[],
  isCut: (index: number) => boolean,
  message: string,
  metadata?: Partial<Metadata>,
): void {
  const line = lines[index]!
  if ([index - 1, index + 1].some((at) => taken[at] || isCut(at))) {
    const end = isCut(index + 1) ? lines[index + 1]!.start : line.end
    cutOnly(file, {start: line.start, end}, message, metadata)
  } else cutLines(file, line, line, message, metadata)
}
