/** The names of a run, most frequent first, and how sure the run is of what it writes for them. */
import type {Run} from '../../ledger/read.ts'
import {rows} from '../../ledger/read.ts'
import type {Row} from '../../tables.ts'
import type {Page, ShownName} from '../api.ts'
import type {ListQuery} from './lists.ts'
import {numbersWith, pageOf} from './lists.ts'
import type {Settled} from './settled.ts'
import {verdictIn} from './settled.ts'

export class Names {
  readonly #rows: readonly Row<'names'>[]
  /** By spelling; of two names that share one, the less sure. */
  readonly #confidence = new Map<string, number>()

  private constructor(list: readonly Row<'names'>[]) {
    this.#rows = list.toSorted((a, b) => occurrences(b) - occurrences(a))
    for (const {language, variants, confidence} of list)
      for (const {form} of variants) {
        const key = keyOf(language, form)
        this.#confidence.set(key, Math.min(confidence, this.#confidence.get(key) ?? 1))
      }
  }

  static async read(run: Run): Promise<Names> {
    const list: Row<'names'>[] = []
    for await (const row of rows(run, 'names')) list.push(row)
    return new Names(list)
  }

  get count(): number {
    return this.#rows.length
  }

  /** How sure the run is of what it writes for a spelling. */
  confidenceIn(language: string, form: string): number | null {
    return this.#confidence.get(keyOf(language, form)) ?? null
  }

  page(query: ListQuery, settled: Settled): Page<ShownName> {
    const found = numbersWith(this.#rows, query.text, ({canonical, variants}) => [
      canonical,
      ...variants.map(({form}) => form),
    ])
    return pageOf(found, query, (at): ShownName => {
      const {canonical, language, kind, variants, decidedBy, confidence} = this.#rows[at]!
      return {
        canonical,
        language,
        kind: kind as ShownName['kind'],
        variants: variants.map((variant) => ({...variant, ...verdictOn(settled, language, variant.form)})),
        decidedBy,
        confidence,
      }
    })
  }
}

function verdictOn(
  settled: Settled,
  language: string,
  form: string,
): Pick<ShownName['variants'][number], 'verdict' | 'written'> {
  const decision = settled.decisionOn(
    {rule: 'name-variant', before: form, after: null},
    {article: '', language},
  )
  // A wider one, on the rule, says nothing of this name.
  if (!decision?.name) return {verdict: null, written: null}
  return {verdict: verdictIn(decision), written: decision.replacement ?? null}
}

function keyOf(language: string, form: string): string {
  return `${language}\u0000${form.toLowerCase()}`
}

function occurrences({variants}: Row<'names'>): number {
  return variants.reduce((sum, {count}) => sum + count, 0)
}
