/** How rules of furniture take whole lines out of an article. */
import type {Document, Metadata} from '../document.ts'
import type {Line} from '../passage.ts'
import {passageSpan} from '../passage.ts'
import {report} from '../report.ts'
import type {Tier} from '../rule.ts'

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
