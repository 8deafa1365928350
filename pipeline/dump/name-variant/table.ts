/** The table of names as the rule looks it up: rows by language and folded form. */
import {foldWord} from '../../names/mentions/scan.ts'
import type {NameRow} from '../../tables.ts'

/** The table `names.jsonl`. A row whose canonical form a person changed wins over what the desk would write. */
export interface KnownNames {
  readonly rows: readonly NameRow[]
  /** Rows of an earlier run that the user gave along. */
  readonly earlier?: readonly NameRow[]
}

export type Table = ReadonlyMap<string, NameRow>

const tables = new WeakMap<KnownNames, Table>()

/** Rows by language and folded form. */
export function tableOf(known: KnownNames): Table {
  let table = tables.get(known)
  if (!table) {
    // What an earlier run settled, perhaps in a person's hand, comes before what this dump says.
    table = new Map([...toTable(known.rows), ...toTable(known.earlier ?? [])])
    tables.set(known, table)
  }
  return table
}

/** A row with the canonical form that an earlier table has for one of its full names. */
export function asBefore(earlier: Table): (row: NameRow) => NameRow {
  return (row) => {
    for (const form of [row.canonical, ...row.variants.map((variant) => variant.form)]) {
      const known = earlier.get(`${row.language}\n${foldWord(form)}`)
      if (known && known.canonical !== row.canonical) {
        return {...row, canonical: known.canonical, decidedBy: known.decidedBy}
      }
    }
    return row
  }
}

export function toTable(rows: readonly NameRow[]): Table {
  const table = new Map<string, NameRow>()
  const contested = new Set<string>()
  for (const row of rows) {
    for (const form of [row.canonical, ...row.variants.map((variant) => variant.form)]) {
      const key = `${row.language}\n${foldWord(form)}`
      // A form of two rows settles nothing; a surname is such a form.
      if (table.has(key) && table.get(key) !== row) contested.add(key)
      else table.set(key, row)
    }
  }
  for (const key of contested) table.delete(key)
  return table
}
