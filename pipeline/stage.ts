/** A stage: a frozen unified processor that parses, lets its rules look, and applies what was accepted as one layer. */

import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {unified} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {Document} from './document.ts'
import {mergeMetadata, textOf} from './document.ts'
import type {Edit, Layer} from './edit.ts'
import {apply, spanToOriginal} from './edit.ts'
import type {Finding} from './finding.ts'
import {findingId} from './finding.ts'
import {parser} from './parse.ts'
import type {Spans} from './protect.ts'
import {protectedSpans, protectSign, touches} from './protect.ts'
import type {Report, Reported} from './report.ts'
import type {Rule, RuleFacts, StageName} from './rule.ts'
import {lower} from './rule.ts'
import type {Settings} from './settings.ts'
import {takesPart} from './settings.ts'
import type {Steps} from './steps.ts'
import {toTheEnd} from './steps.ts'
import {widen} from './text/grapheme.ts'
import {spaceAt} from './text/passage.ts'
import {firstNot} from './text/search.ts'
import {glanceAt, narrow, shows} from './text/suspicion.ts'

/** A stage repeats while its edits uncover more, at most this often. */
const MAX_ROUNDS = 4

export interface Stage {
  readonly name: StageName
  readonly rules: readonly RuleFacts[]
  /** Runs the rules until nothing changes, at most `MAX_ROUNDS` times; says whether the text changed. */
  run(file: Document): boolean
  /** The same a rule at a time. */
  steps(file: Document): Steps<boolean>
  /** How many steps there may be. */
  readonly size: number
}

/** A look at the tree, already bound to what it needs. */
interface Look {
  readonly facts: RuleFacts
  readonly suspects?: Rule['suspects']
  readonly scope?: Rule['scope']
  check(tree: Root, file: Document): void
}

/** A stage of per-document rules. */
export function createStage(name: StageName, rules: readonly Rule[], settings: Settings): Stage {
  const active = rules.filter((rule) => takesPart(settings, rule.id))
  return fromLooks(
    name,
    active.map((rule) => ({
      facts: rule,
      suspects: rule.suspects,
      scope: rule.scope,
      check: (tree, file) => rule.check(tree, file),
    })),
  )
}

/** A stage out of looks: `createStage` binds rules, the whole-dump pass binds rules and what they know. */
export function fromLooks(name: StageName, looks: readonly Look[]): Stage {
  // What stands between parser and compiler are the looks.
  const processor: Processor<Root, Root, Root, Root, string> = unified()
    .use(parser)
    .use(compiler, name, looks)
    .freeze() as never
  /** The newest layer and the language with which the stage last left a document as it was. */
  const quiet = new WeakMap<Document, {layer: Layer | undefined; language: string | undefined}>()
  function* steps(file: Document): Steps<boolean> {
    if (looks.length === 0) return false
    let changed = false
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const layer = file.data.layers!.at(-1)
      const {language} = file.data
      const seen = quiet.get(file)
      // What rules say depends on text and language alone: they have looked at this very text.
      if (seen && seen.layer === layer && seen.language === language) break
      forget(file, name)
      const tree = processor.parse(file)
      for (let index = 0; index < looks.length; index++) {
        yield round * looks.length + index
        lookAt(tree, file, looks[index]!)
      }
      file.value = processor.stringify(tree, file)
      if (file.data.layers!.at(-1) === layer) {
        quiet.set(file, {layer, language})
        break
      }
      changed = true
    }
    return changed
  }
  return {
    name,
    rules: looks.map((look) => look.facts),
    run: (file) => toTheEnd(steps(file)),
    steps,
    size: MAX_ROUNDS * looks.length,
  }
}

/** A rule as a plugin for any retext processor: it reports, and edits nothing. */
export function asPlugin(rule: Rule): Plugin<[], Root> {
  return () => (tree, file) => {
    // Of a file that does not say its language the rule judges for itself.
    if (file.data.language !== undefined && !speaks(rule, file)) return
    const before = file.messages.length
    rule.check(tree, file)
    for (const message of file.messages.slice(before)) label(message, rule.id)
  }
}

/** What an earlier round or pass left undecided is looked at afresh. */
function forget(file: Document, name: StageName): void {
  file.data.findings = file.data.findings!.filter(
    (finding) => finding.stage !== name || finding.status === 'applied' || finding.status === 'overlapped',
  )
}

function label(message: VFileMessage, rule: string): void {
  message.source = 'copydesk'
  message.ruleId = rule
}

function speaks(facts: RuleFacts, file: Document): boolean {
  return !facts.languages || facts.languages.includes(file.data.language ?? 'und')
}

function lookAt(tree: Root, file: Document, look: Look): void {
  if (!speaks(look.facts, file)) return
  const seen = suspected(tree, file, look)
  if (!seen) return
  const before = file.messages.length
  look.check(seen, file)
  for (let index = before; index < file.messages.length; index++) label(file.messages[index]!, look.facts.id)
}

/** The part of the tree that a rule must look at, if any. */
function suspected(tree: Root, file: Document, {suspects, scope}: Look): Root | undefined {
  if (!suspects) return tree
  if (!(suspects instanceof RegExp)) {
    if (scope !== 'document') return narrow(tree, file, suspects)
    return suspects.closer
      ? narrow(tree, file, suspects) && tree
      : shows(glanceAt(tree, file), suspects)
        ? tree
        : undefined
  }
  const text = textOf(file)
  if (!suspects.test(text)) return undefined
  if (scope === 'document') return tree
  const children = tree.children.filter(
    (node) =>
      node.type === 'ParagraphNode' &&
      suspects.test(text.slice(node.position!.start.offset, node.position!.end.offset)),
  )
  return children.length === 0 ? undefined : {...tree, children}
}

function compiler(this: Processor, name: StageName, looks: readonly Look[]): void {
  const rules = new Map(looks.map((look) => [look.facts.id, look.facts]))
  const self = this as unknown as {compiler: (tree: Root, file: Document) => string}
  self.compiler = (tree, file) => decide(tree, file, name, rules)
}

/** Turns this round's reports into findings, applies the accepted ones as a layer and returns the new text. */
function decide(tree: Root, file: Document, name: StageName, rules: ReadonlyMap<string, RuleFacts>): string {
  const text = textOf(file)
  const reports = file.messages.filter((message) => (message as Reported).report)
  if (reports.length === 0) return text
  file.messages = file.messages.filter((message) => !(message as Reported).report)

  const layers = file.data.layers!
  const settings = file.data.settings!
  const accepted: {edit: Edit; finding: Finding}[] = []
  let spans: Spans | undefined
  for (const message of reports) {
    const facts = rules.get(message.ruleId ?? '')
    if (!facts)
      throw new Error(`Expected a report of a rule of stage \`${name}\`, got one of \`${message.ruleId}\``)
    const said = (message as Reported).report!
    delete (message as Reported).report
    const reported = facts.removes && said.after === '' ? besideOthers(said, accepted, text) : said
    spans ??= shows(glanceAt(tree, file), protectSign) ? protectedSpans(text) : NO_SPANS
    if (mayNotTouch(facts, spans, reported)) continue
    const finding = toFinding(message, reported, facts, name, file, text)
    file.data.findings!.push(finding)
    if (finding.after === undefined) {
      const verdict = settings.decide?.(finding)
      if (verdict?.verdict === 'reject') {
        finding.status = 'rejected'
        finding.decidedBy = 'decision'
      }
      if (verdict?.verdict !== 'accept' || verdict.replacement === undefined) continue
      finding.after = verdict.replacement
      finding.decidedBy = 'decision'
    } else if (!letThrough(finding, reported, settings)) continue
    const edit: Edit = {
      start: finding.layerStart!,
      end: finding.layerEnd!,
      before: finding.before,
      after: finding.after,
      finding: finding.id,
    }
    if (edit.before === edit.after) {
      finding.status = 'rejected'
      continue
    }
    const at = placeFor(accepted, edit)
    if (at === -1) finding.status = 'overlapped'
    else accepted.splice(at, 0, {edit, finding})
  }

  // Only what is applied has a place in a layer.
  const applied = new Set(accepted.map((one) => one.finding))
  for (const finding of file.data.findings!) {
    if (finding.layer !== undefined || applied.has(finding)) continue
    delete finding.layerStart
    delete finding.layerEnd
  }
  if (accepted.length === 0) return text
  const edits = accepted.map((one) => one.edit)
  const result = apply(text, edits)
  for (const {finding} of accepted) {
    finding.status = 'applied'
    finding.layer = layers.length
    if (finding.metadata) mergeMetadata(file.data.metadata!, finding.metadata)
  }
  layers.push({stage: name, edits})
  return result
}

const NO_SPANS: Spans = []

/** Protected text is left alone, but a passage may go with all that it holds. */
function mayNotTouch(facts: RuleFacts, spans: Spans, {start, end}: Report): boolean {
  if (spans.length === 0 || facts.unprotected) return false
  if (!facts.removes) return touches(spans, start, end)
  return spans.some(([from, to]) => from < end && start < to && (from < start || end < to))
}

/** Whether a finding's edit goes in: by its tier, a person's decision, or the wish to apply suggestions. */
function letThrough(finding: Finding, reported: Report, settings: Settings): boolean {
  const verdict = settings.decide?.(finding)
  if (verdict?.verdict === 'reject') {
    finding.status = 'rejected'
    finding.decidedBy = 'decision'
    return false
  }
  if (verdict?.verdict === 'accept') {
    finding.decidedBy = 'decision'
    if (verdict.replacement !== undefined) finding.after = verdict.replacement
    return true
  }
  if (reported.decidedBy) {
    finding.decidedBy = reported.decidedBy
    return true
  }
  if (finding.tier === 'fix') return true
  if (finding.tier === 'suggest' && settings.apply === 'suggest') {
    finding.decidedBy = 'apply'
    return true
  }
  return false
}

function toFinding(
  message: VFileMessage,
  reported: Report,
  facts: RuleFacts,
  stage: StageName,
  file: Document,
  text: string,
): Finding {
  const original = file.data.original!
  const [start, end] =
    reported.after === undefined ? [reported.start, reported.end] : widen(text, reported.start, reported.end)
  const [from, to] = spanToOriginal(file.data.layers!, start, end)
  const before = text.slice(start, end)
  const finding = message as Finding
  let tier = reported.tier ? lower(facts.tier, reported.tier) : facts.tier
  const wished = file.data.settings!.tiers?.[facts.id]
  if (wished) tier = lower(tier, wished)
  Object.assign(finding, {
    id: findingId(facts.id, before, original, from, to),
    nth: 0,
    stage,
    rule: facts.id,
    tier,
    status: 'waiting',
    start: from,
    end: to,
    before,
    layerStart: start,
    layerEnd: end,
    decidedBy: 'rule',
  })
  finding.actual = before
  if (reported.after !== undefined) {
    finding.after = text.slice(start, reported.start) + reported.after + text.slice(reported.end, end)
    finding.expected = [finding.after]
  }
  if (reported.confidence !== undefined) finding.confidence = reported.confidence
  if (facts.removes) finding.removes = true
  if (reported.metadata) finding.metadata = reported.metadata
  return finding
}

/** A passage whose break on one side goes already with another takes the break on its other side; at the end of a text it waits. */
function besideOthers(reported: Report, accepted: readonly {edit: Edit}[], text: string): Report {
  const at = firstNot(0, accepted.length, (index) => accepted[index]!.edit.start <= reported.start)
  const above = accepted[at - 1]?.edit.end ?? 0
  const below = accepted[at]?.edit.start ?? text.length
  let start = Math.max(reported.start, above)
  let end = Math.min(reported.end, below)
  const isBreak = (from: number, to: number): boolean => text.slice(from, to).trim() === ''
  if (start >= end || (start === reported.start && end === reported.end)) return reported
  if (!isBreak(reported.start, start) || !isBreak(end, reported.end)) return reported
  if (end === reported.end) {
    while (end < below && spaceAt(text, end)) end++
    if (end === text.length) return reported
  } else if (start === reported.start) while (start > above && spaceAt(text, start - 1)) start--
  return {...reported, start, end}
}

/** Where an edit fits among the accepted ones, by place; -1 when it overlaps one or shares its insertion point. */
function placeFor(accepted: readonly {edit: Edit}[], edit: Edit): number {
  const at = firstNot(0, accepted.length, (index) => {
    const {start, end} = accepted[index]!.edit
    return start < edit.start || (start === edit.start && end <= edit.start)
  })
  const left = accepted[at - 1]?.edit
  const right = accepted[at]?.edit
  if (left && left.end > edit.start) return -1
  if (left && left.end === edit.start && left.start === left.end && edit.start === edit.end) return -1
  if (right && right.start < edit.end) return -1
  if (right && right.start === edit.start && edit.start === edit.end && right.end === right.start) return -1
  return at
}
