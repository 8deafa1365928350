/** The clusters of duplicates of a run: their names in memory, their rows on the disk. */
import type {OpenTable, Run} from '../../ledger/read.ts'
import {openTable, placedRows} from '../../ledger/read.ts'
import type {Row} from '../../tables.ts'
import type {Page, ShownDuplicate} from '../api.ts'
import type {Columns, Place} from './columns.ts'
import type {ListQuery} from './lists.ts'
import {numbersWith, pageOf} from './lists.ts'
import {headOf} from './pieces.ts'
import type {Settled} from './settled.ts'

/** Of a large cluster and of what its documents share. */
const ROWS_SHOWN = 200
const PASSAGES_SHOWN = 5

interface Cluster {
  readonly name: string
  readonly rows: readonly Place[]
}

export class Duplicates {
  readonly #clusters: readonly Cluster[]
  readonly #table: OpenTable<'duplicates'>

  private constructor(clusters: readonly Cluster[], table: OpenTable<'duplicates'>) {
    this.#clusters = clusters
    this.#table = table
  }

  static async open(run: Run): Promise<Duplicates> {
    const clusters = new Map<string, Place[]>()
    for await (const {row, start, length} of placedRows(run, 'duplicates')) {
      const list = clusters.get(row.cluster)
      if (list) list.push({start, length})
      else clusters.set(row.cluster, [{start, length}])
    }
    const list = [...clusters].map(([name, places]) => ({name, rows: places}))
    return new Duplicates(list, openTable(run, 'duplicates'))
  }

  /** Clusters. */
  get count(): number {
    return this.#clusters.length
  }

  page(query: ListQuery, columns: Columns, settled: Settled): Page<ShownDuplicate> {
    const found = numbersWith(this.#clusters, query.text, ({name}) => [name])
    return pageOf(found, query, (at): ShownDuplicate => {
      const {name, rows} = this.#clusters[at]!
      return {
        cluster: name,
        rows: rows.slice(0, ROWS_SHOWN).map(({start, length}) => {
          const row = this.#table.row(start, length)
          const shared = row.evidence.shared.slice(0, PASSAGES_SHOWN).map(headOf)
          return {
            ...row,
            evidence: {...row.evidence, shared},
            verdict: settled.verdictOnPair(row.article, row.keeps),
            cuts: row.action === 'cut' ? cutsOf(columns, row) : [],
            title: titleOf(columns, row.article),
            keepsTitle: titleOf(columns, row.keeps),
          }
        }),
      }
    })
  }

  close(): void {
    this.#table.close()
  }
}

/** The findings that took a shared passage out. */
function cutsOf(
  columns: Columns,
  {article, evidence}: Row<'duplicates'>,
): ShownDuplicate['rows'][number]['cuts'] {
  const {from, to} = columns.articles[columns.articleNumber(article) ?? -1] ?? {from: 0, to: 0}
  const found: {id: string; nth: number; article: string}[] = []
  for (let n = from; n < to; n++) {
    if (columns.ruleAt(n) !== 'repeated-passage') continue
    const {before} = columns.pairAt(n)
    if (evidence.shared.some((text) => before.includes(text.trim())))
      found.push({id: columns.idOf[n]!, nth: columns.nthOf[n]!, article})
  }
  return found
}

function titleOf(columns: Columns, id: string): string | null {
  return columns.articles[columns.articleNumber(id) ?? -1]?.title ?? null
}
