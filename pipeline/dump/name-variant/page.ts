/** One document with all that its names are judged by. */
import type {Document} from '../../document.ts'
import type {PersonCount} from '../../names/compare/rows.ts'
import {rowsOf} from '../../names/compare/rows.ts'
import type {Mention} from '../../names/mentions/mention.ts'
import {titleCase} from '../../names/mentions/mention.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {quiet, showedForeignSpelling} from './mentions.ts'
import type {KnownNames, Table} from './table.ts'
import {tableOf, toTable} from './table.ts'

export interface Page {
  readonly mentions: readonly Mention[]
  readonly language: string
  readonly table: Table
  /** Clusters of this document that no table has. */
  readonly local: Table
  readonly evidence: boolean
}

/** A document with its names, and the rows that say how they are spelt. */
export function pageOf(file: Document, mentions: readonly Mention[], known: KnownNames): Page {
  const language = file.data.language ?? 'und'
  const table = tableOf(known)
  return {
    mentions,
    language,
    table,
    local: localRows(mentions, language, table),
    evidence: showedForeignSpelling(file, mentions),
  }
}

const none: Table = new Map()

/** The spellings of this document alone, where no dump has been asked. */
function localRows(mentions: readonly Mention[], language: string, table: Table): Table {
  const people = new Map<string, PersonCount>()
  for (const {basis, text, canonical, certain} of mentions) {
    if (basis !== 'text' && basis !== 'parts') continue
    const form = text === text.toUpperCase() ? titleCase(text) : quiet({text, kind: 'person'})
    if (table.has(`${language}\n${foldWord(form)}`)) continue
    const known = people.get(form)
    if (known) known.count++
    else people.set(form, {count: 1, documents: 1, ...(basis === 'parts' ? {usual: canonical, certain} : {})})
  }
  return people.size < 2 ? none : toTable(rowsOf(people, language))
}
