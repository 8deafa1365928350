/** The recipe: the stages in order, then the whole-dump rules. Read this first. */

import type {Desk, Kept, Known, Recipe} from './desk.ts'
import {createDesk} from './desk.ts'
import type {Document, DocumentFacts, Metadata} from './document.ts'
import {createDocument, textOf} from './document.ts'
import {dump} from './dump/index.ts'
import type {Layer} from './edit.ts'
import {undo as undoLayers} from './edit.ts'
import type {FindingRow} from './finding.ts'
import {toRow} from './finding.ts'
import {furniture} from './furniture/index.ts'
import {language} from './language/index.ts'
import {layout} from './layout/index.ts'
import {punctuation} from './punctuation/index.ts'
import {repair} from './repair/index.ts'
import type {RuleFacts} from './rule.ts'
import type {Settings} from './settings.ts'
import {wording} from './wording/index.ts'

/** Order matters between stages: each sees what the earlier ones left. */
export const recipe: Recipe = {
  stages: [
    {name: 'repair', rules: repair},
    {name: 'layout', rules: layout},
    {name: 'language', rules: language},
    {name: 'furniture', rules: furniture},
    {name: 'punctuation', rules: punctuation},
    {name: 'wording', rules: wording},
  ],
  dump,
}

/** Every rule with the stage it works in, in the order of the recipe. */
export function rules(): readonly (RuleFacts & {readonly stage: string})[] {
  return [
    ...recipe.stages.flatMap(({name, rules}) => rules.map((rule) => ({...rule, stage: name}))),
    ...recipe.dump,
  ]
}

export interface CleanOptions extends Settings, Omit<DocumentFacts, 'language'> {
  /** What an earlier dump taught; without it the text is a dump of its own. */
  readonly known?: Known
}

export interface Cleaned {
  readonly text: string
  readonly findings: readonly FindingRow[]
  readonly layers: readonly Layer[]
  readonly metadata: Metadata
  readonly language: string
}

const desks = new WeakMap<Settings, Desk>()

function deskFor(settings: Settings): Desk {
  let desk = desks.get(settings)
  if (!desk) {
    desk = createDesk(recipe, settings)
    desks.set(settings, desk)
  }
  return desk
}

/** A document after all stages and the whole-dump rules, those with `known` or with what the text says by itself. */
export function work(text: string, options: CleanOptions = {}): Document {
  const desk = deskFor(options)
  const file = createDocument(text, options, options)
  desk.read(file)
  desk.settle(file, options.known ?? desk.learn([[file.data.id!, desk.observe(file)]]))
  return file
}

/** Cleans one text. */
export async function clean(text: string, options: CleanOptions = {}): Promise<Cleaned> {
  const file = work(text, options)
  return {
    text: textOf(file),
    findings: file.data.findings!.map(toRow),
    layers: file.data.layers!,
    metadata: file.data.metadata!,
    language: file.data.language!,
  }
}

/**
 * Looks at one text as `clean` does and changes nothing: a file with the original text whose messages are the findings,
 * at their places in it.
 */
export async function check(text: string, options: CleanOptions = {}): Promise<Document> {
  const file = work(text, options)
  file.value = file.data.original!
  return file
}

/** The original text, out of clean text and its layers. */
export function undo(cleaned: Pick<Cleaned, 'text' | 'layers'>): string {
  return undoLayers(cleaned.text, cleaned.layers)
}

export type {Seen} from './desk.ts'
export type {Edit} from './edit.ts'
export {apply, invert, toOriginal} from './edit.ts'
export type {DecidedBy, Finding, FindingFields, FindingRow, FindingState, Status} from './finding.ts'
export {fromState, toRow, toState} from './finding.ts'
export type {CompareOptions, Comparison} from './names/compare/compare.ts'
export {compareNames} from './names/compare/compare.ts'
export type {Catch, DumpRule, Leave, Rule, RuleFacts, StageName, Tier} from './rule.ts'
export type {Lexicon, Verdict} from './settings.ts'
export type {Stage} from './stage.ts'
export {asPlugin, createStage} from './stage.ts'
export {ownText} from './text/own-text.ts'
export {segmentsOf} from './text/segments.ts'
export type {Desk, Document, DocumentFacts, Kept, Known, Layer, Metadata, Recipe, Settings}
export {createDesk, createDocument, textOf}
