/** Two spellings of one text between which nothing chooses. */
import type {Document} from '../../document.ts'
import {textOf} from '../../document.ts'
import {reasonFor} from '../../names/compare/clusters.ts'
import {OPEN} from '../../names/compare/rows.ts'
import {isDeliberate} from '../../names/mentions/deliberate.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {report} from '../../report.ts'
import type {NameRow} from '../../tables.ts'
import type {Page} from './page.ts'
import {countsOf} from './spellings.ts'

/** Two spellings in one text between which nothing chooses: a person is told once, where the second one comes first. */
export function flagOpen(file: Document, {mentions, language, table, local}: Page): void {
  const first = new Map<NameRow, string>()
  const told = new Set<NameRow>()
  const rowOf = (text: string): NameRow | undefined => {
    const key = `${language}\n${foldWord(text)}`
    return table.get(key) ?? local.get(key)
  }
  for (const [index, {basis, text, start, end}] of mentions.entries()) {
    if (basis !== 'text' && basis !== 'parts') continue
    const row = rowOf(text)
    if (row?.confidence !== OPEN || told.has(row)) continue
    // `Viktor Havrylenko, born Viktor Gavrilenko`: both on purpose.
    if (isDeliberate(textOf(file), mentions, index, (other) => rowOf(other.text) === row)) continue
    const other = first.get(row)
    if (other === undefined) first.set(row, text)
    else if (foldWord(other) !== foldWord(text)) {
      told.add(row)
      report(file, {
        start,
        end,
        message: `\`${text}\` may be \`${other}\`, and nothing chooses between the spellings: ${reasonFor(text, other)}; ${countsOf(row)}`,
        tier: 'flag',
        confidence: OPEN,
      })
    }
  }
}
