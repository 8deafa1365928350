/** Texts of a run: they stay on the disk, and the few that are being looked at are kept at hand. */
import type {Hunk} from '../../changes/hunks.ts'
import {hunksOf} from '../../changes/hunks.ts'
import {takeBack} from '../../changes/layers.ts'
import type {OpenTable, Run} from '../../ledger/read.ts'
import {openTable} from '../../ledger/read.ts'
import type {Row} from '../../tables.ts'
import type {Columns} from './columns.ts'

/** Texts kept at hand: the articles around the one that is being looked at. */
const CACHE_UNITS = 32_000_000

export interface OpenArticle {
  readonly row: Row<'articles'>
  readonly findings: readonly Row<'findings'>[]
  readonly original: string
  hunks(): readonly Hunk[]
}

export class Texts {
  readonly #columns: Columns
  readonly #articles: OpenTable<'articles'>
  readonly #findings: OpenTable<'findings'>
  readonly #removed: OpenTable<'removed'>
  /** By number; the one that was asked for last stands last. */
  readonly #atHand = new Map<number, OpenArticle>()
  #units = 0

  constructor(run: Run, columns: Columns) {
    this.#columns = columns
    this.#articles = openTable(run, 'articles')
    this.#findings = openTable(run, 'findings')
    this.#removed = openTable(run, 'removed')
  }

  article(place: number): OpenArticle {
    const known = this.#atHand.get(place)
    if (known) {
      this.#atHand.delete(place)
      this.#atHand.set(place, known)
      return known
    }
    const one = this.#read(place)
    this.#atHand.set(place, one)
    this.#units += one.original.length * 2
    for (const [other, old] of this.#atHand) {
      if (this.#units <= CACHE_UNITS || other === place) break
      this.#atHand.delete(other)
      this.#units -= old.original.length * 2
    }
    return one
  }

  /** The text of an article that the run left out. */
  leftOut(id: string): string | undefined {
    const place = this.#columns.leftOut.get(id)
    return place && this.#removed.row(place.start, place.length).text
  }

  close(): void {
    for (const table of [this.#articles, this.#findings, this.#removed]) table.close()
  }

  #read(place: number): OpenArticle {
    const {start, length, byteFrom, byteTo} = this.#columns.articles[place]!
    const row = this.#articles.row(start, length)
    const findings = byteTo === 0 ? [] : this.#findings.rows(byteFrom, byteTo)
    const original = takeBack(row.text, findings)
    let hunks: readonly Hunk[] | undefined
    return {row, findings, original, hunks: () => (hunks ??= hunksOf(original.length, findings))}
  }
}
