/** The boilerplate that a run learned, and where it was cut. */
import {foldedSegments} from '../../decisions/decider.ts'
import type {Run} from '../../ledger/read.ts'
import {rows} from '../../ledger/read.ts'
import type {Row} from '../../tables.ts'
import type {Page, ShownBoilerplate} from '../api.ts'
import type {Columns} from './columns.ts'
import type {ListQuery} from './lists.ts'
import {numbersWith, pageOf} from './lists.ts'
import type {Settled} from './settled.ts'
import {candidatesOf, verdictIn} from './settled.ts'
import type {Shown} from './shown.ts'

const EXAMPLES = 3

export class Boilerplate {
  readonly #rows: readonly Row<'boilerplate'>[]

  private constructor(list: readonly Row<'boilerplate'>[]) {
    this.#rows = list
  }

  static async read(run: Run): Promise<Boilerplate> {
    const list: Row<'boilerplate'>[] = []
    for await (const row of rows(run, 'boilerplate')) list.push(row)
    return new Boilerplate(list)
  }

  get count(): number {
    return this.#rows.length
  }

  page(query: ListQuery, columns: Columns, settled: Settled, shown: Shown): Page<ShownBoilerplate> {
    const found = numbersWith(this.#rows, query.text, ({segment, source}) => [segment, source])
    return pageOf(found, query, (at): ShownBoilerplate => {
      const row = this.#rows[at]!
      const {source, segment} = row
      const cuts = cutsOf(columns, row)
      return {
        ...row,
        verdict: verdictIn(
          settled.decisionOn(
            {rule: 'learned-boilerplate', before: segment, after: ''},
            {article: '', source},
          ),
        ),
        count: cuts.length,
        examples: cuts.slice(0, EXAMPLES).map((n) => shown.finding(n)),
      }
    })
  }
}

/** The findings that cut a segment or one of its sentences. */
function cutsOf(columns: Columns, {source, segment}: Row<'boilerplate'>): number[] {
  const wanted = new Set(foldedSegments(segment))
  const near = candidatesOf(columns, [{boilerplate: {source, segment}, verdict: 'accept'}])
  return [...near].filter((n) => foldedSegments(columns.pairAt(n).before).some((key) => wanted.has(key)))
}
