/** The second map: beside an article's text, what is known of it becomes rows, cuts and words a person can check. */

import {tokenise} from './fingerprint.ts'
import type {BoilerplateRow, Cut, DuplicateKnown, DuplicateRow, Span} from './relation.ts'
import {type RemovedPassage, termHash} from './seen.ts'

/** What becomes of an article. */
export interface DuplicateChecked {
  rows: DuplicateRow[]
  /** Places to cut, sorted and disjoint; each begins and ends between sentences. */
  cuts: Cut[]
  /** Set when the article is left out. */
  duplicateOf?: string
  sameStory: string[]
  /** Rows of learned boilerplate whose text stands in this article. */
  boilerplate: BoilerplateRow[]
}

/** A shared passage that a row shows is cut off here, at a word: evidence, not an archive. */
const SHOWN = 400

/**
 * Reads the places and hashes that the reduce step found in the text they were found in. The text must be the
 * one that was observed, with the same removed passages.
 */
export function check(
  text: string,
  id: string,
  known: DuplicateKnown,
  removed: readonly RemovedPassage[] = [],
): DuplicateChecked {
  const boilerplate = known.boilerplate
    .filter((entry) => entry.from.id === id)
    .map(({source, documents, decidedBy, from}) => ({
      source,
      segment: text.slice(from.start, from.end),
      documents,
      decidedBy,
    }))
  const article = Object.hasOwn(known.articles, id) ? known.articles[id] : undefined
  if (!article) return {rows: [], cuts: [], sameStory: [], boilerplate}
  let forms: Map<number, string> | undefined
  const rows = article.relations.map((relation): DuplicateRow => {
    if (relation.features.length > 0) forms ??= formsOf(text)
    return {
      cluster: relation.cluster,
      kind: relation.kind,
      article: id,
      keeps: relation.keeps,
      action: relation.action,
      similarity: relation.similarity,
      evidence: {
        words: relation.words,
        shared: relation.shared.map((span) => shown(read(text, removed, span), relation.action)),
        features: relation.features.flatMap((term) => forms?.get(term) ?? []),
      },
      dump: relation.dump === '' ? null : relation.dump,
    }
  })
  const result: DuplicateChecked = {rows, cuts: article.cuts, sameStory: article.sameStory, boilerplate}
  if (article.duplicateOf !== undefined) result.duplicateOf = article.duplicateOf
  return result
}

function read(text: string, removed: readonly RemovedPassage[], span: Span): string {
  const passage = span[2]
  return (passage === undefined ? text : (removed[passage]?.text ?? '')).slice(span[0], span[1])
}

/** A cut passage is shown whole; a whole article that was left out only by its beginning. */
function shown(text: string, action: DuplicateRow['action']): string {
  if (action !== 'dropped' || text.length <= SHOWN) return text
  const space = text.lastIndexOf(' ', SHOWN)
  return `${text.slice(0, space > SHOWN / 2 ? space : SHOWN)} …`
}

/** The first form in which each term stands in the text. */
function formsOf(text: string): Map<number, string> {
  const tokens = tokenise(text)
  const forms = new Map<number, string>()
  for (let i = 0; i < tokens.length; i++) {
    const term = termHash(tokens, i)
    if (!forms.has(term)) forms.set(term, text.slice(tokens.start[i], tokens.end[i]))
  }
  return forms
}
