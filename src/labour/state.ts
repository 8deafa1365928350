/** A document between the phases, as it lies in the spool. */
import {copyOf} from '../../pipeline/document.ts'
import type {Document, FindingState, Kept, Layer, Metadata, Settings} from '../../pipeline/index.ts'
import {apply, createDocument, fromState, toState} from '../../pipeline/index.ts'
import type {Article} from '../formats/article.ts'

/** A document between the phases, as it lies in the spool. */
export interface State {
  readonly path: string
  readonly facts: Article['facts']
  readonly extra: string
  readonly original: Article['original'] | null
  readonly text: string
  readonly language: string
  readonly layers: readonly Layer[]
  readonly findings: readonly FindingState[]
  readonly metadata: Metadata
  readonly unsettled: boolean
  /** What rules found in it already. */
  readonly kept: Kept
}

export function stateOf(file: Document, article: Article, kept: Kept): State {
  return {
    path: article.path ?? file.path,
    facts: article.facts,
    extra: article.extra,
    original: article.original ?? null,
    text: article.text,
    language: file.data.language!,
    layers: file.data.layers!,
    findings: file.data.findings!.map(toState),
    metadata: file.data.metadata!,
    unsettled: file.data.unsettled === true,
    kept,
  }
}

export function reopen(state: State, id: string, settings: Settings): Document {
  const {source, language, captionLines, ...metadata} = state.facts
  const facts = {id, path: state.path, source, language, captionLines, metadata}
  const file = createDocument(state.text, facts, settings)
  let text = state.text
  for (const layer of state.layers) text = apply(text, layer.edits)
  file.value = text
  file.data.layers = [...state.layers]
  file.data.findings = state.findings.map((finding) => fromState({...finding}))
  file.data.language = state.language
  file.data.metadata = copyOf(state.metadata)
  if (state.unsettled) file.data.unsettled = true
  return file
}
