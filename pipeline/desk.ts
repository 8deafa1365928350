/** The desk: the recipe with one run's settings, as the three phases map, reduce, map. */

import type {Document} from './document.ts'
import {copyOf, mergeMetadata, textOf} from './document.ts'
import {undo} from './edit.ts'
import {numberTwins} from './finding.ts'
import {detectLanguage, sampleOf} from './language/detect.ts'
import {treeOf} from './parse.ts'
import {pointIn} from './report.ts'
import type {DumpRule, ReadFacts, Rule, StageName} from './rule.ts'
import type {Settings} from './settings.ts'
import {takesPart} from './settings.ts'
import type {Stage} from './stage.ts'
import {createStage, fromLooks} from './stage.ts'
import type {Steps} from './steps.ts'
import {from, toTheEnd} from './steps.ts'
import type {ArticleVerdict, DumpTables} from './tables.ts'
import {wordTable} from './text/words.ts'

/** The stages in order, then the rules that need the whole dump. */
export interface Recipe {
  readonly stages: readonly {readonly name: StageName; readonly rules: readonly Rule[]}[]
  readonly dump: readonly DumpRule[]
}

/** What each dump rule saw in one document, by rule id or by what rules share. */
export type Seen = Readonly<Record<string, unknown>>
/** What dump rules keep of one document, by rule id. */
export type Kept = Readonly<Record<string, unknown>>
/** What each dump rule learned, by rule id or by what rules share. */
export type Known = Readonly<Record<string, unknown>>

export interface Desk {
  /** Phase one, per document: the stages, until nothing changes. */
  read(file: Document): void
  /** The same a rule at a time. Who reads many takes their steps in turn. */
  steps(file: Document): Steps<void>
  /** Phase one, per document: what it has to say to the dump. */
  observe(file: Document): Seen
  /** What phase three would have to find in the document again, for one that is written down in between. */
  keep(file: Document): Kept
  /** Gives it back to the document, which must be as it was observed. */
  recall(file: Document, kept: Kept): void
  /** Phase two, the only barrier. The iterable is gone through once for each dump rule. */
  learn(seen: Iterable<readonly [id: string, seen: Seen]>): Known
  /**
   * Phase three, per document: what the dump knows, then the stages once more where that changed the text.
   * The document must be as it was observed. Says what the dump means for the article as a whole.
   */
  settle(file: Document, known: Known): ArticleVerdict
  /** Parts what is known into what every document needs, and what one needs besides. */
  split(known: Known): {readonly shared: Known; of(id: string): Known}
  /** What is known for the documents whose parts these are. */
  join(shared: Known, parts: readonly Known[]): Known
  /** What was learned, as rows of the run's tables. */
  tables(known: Known): DumpTables
}

/** The whole recipe is repeated while later stages uncover work for earlier ones, at most this often. */
const MAX_PASSES = 4

/** A desk: rules that take no part are not even attached. */
export function createDesk(recipe: Recipe, settings: Settings): Desk {
  const stages = recipe.stages.map(({name, rules}) => createStage(name, rules, settings))
  /** How many steps a pass may have. */
  const size = stages.reduce((sum, stage) => sum + stage.size, 0)
  const readers = recipe.stages.flatMap(({rules}) =>
    rules.filter((rule) => rule.reads && takesPart(settings, rule.id)),
  )
  const dumpRules = recipe.dump.filter((rule) => takesPart(settings, rule.id))
  /** One rule for each thing that is learned. */
  const learners = [...new Map(dumpRules.map((rule) => [keyOf(rule), rule])).values()]
  const bound = new WeakMap<Known, readonly Stage[]>()

  function dumpStages(known: Known): readonly Stage[] {
    let ready = bound.get(known)
    if (!ready) {
      // Passages are cut where they were observed, so before a name changes a length.
      const order: StageName[] = ['dump', 'names']
      ready = order.map((name) =>
        fromLooks(
          name,
          dumpRules
            .filter((rule) => rule.stage === name && known[keyOf(rule)] !== undefined)
            .map((rule) => ({
              facts: rule,
              check: (tree, file) => rule.check(tree, file, known[keyOf(rule)]),
            })),
        ),
      )
      bound.set(known, ready)
    }
    return ready
  }

  function* steps(file: Document): Steps<void> {
    yield* untilQuiet(file, size, () => onePass(file, stages))
    readFacts(file, readers)
    finish(file)
  }

  return {
    read: (file) => toTheEnd(steps(file)),
    steps,
    observe(file) {
      const tree = treeOf(file)
      return Object.fromEntries(learners.map((rule) => [keyOf(rule), rule.observe(tree, file)]))
    },
    keep: (file) =>
      Object.fromEntries(dumpRules.flatMap((rule) => (rule.keep ? [[rule.id, rule.keep(file)]] : []))),
    recall(file, kept) {
      for (const rule of dumpRules) if (kept[rule.id] !== undefined) rule.recall?.(file, kept[rule.id])
    },
    learn(seen) {
      return Object.fromEntries(
        learners.map((rule) => [
          keyOf(rule),
          rule.learn({[Symbol.iterator]: () => only(seen, keyOf(rule))}, settings),
        ]),
      )
    },
    split(known) {
      const parted = learners.filter((rule) => rule.part && rule.whole && known[keyOf(rule)] !== undefined)
      const keys = new Set(parted.map(keyOf))
      return {
        shared: Object.fromEntries(Object.entries(known).filter(([key]) => !keys.has(key))),
        of: (id) =>
          Object.fromEntries(parted.map((rule) => [keyOf(rule), rule.part!(known[keyOf(rule)], id)])),
      }
    },
    join(shared, parts) {
      const known: Record<string, unknown> = {...shared}
      for (const rule of learners) {
        const key = keyOf(rule)
        const own = parts.flatMap((part) => (part[key] === undefined ? [] : [part[key]]))
        if (own.length > 0) known[key] = rule.whole!(own)
      }
      return known
    },
    tables: (known) => Object.assign({}, ...learners.map((rule) => rule.tables?.(known[keyOf(rule)]) ?? {})),
    settle(file, known) {
      file.data.observed = textOf(file)
      const observed = file.data.layers!.at(-1)
      const verdicts = dumpRules.flatMap((rule) =>
        known[keyOf(rule)] === undefined ? [] : (rule.verdict?.(file, known[keyOf(rule)]) ?? []),
      )
      let pending = false
      toTheEnd(
        untilQuiet(file, size, function* () {
          let changed = false
          for (const stage of dumpStages(known)) changed = stage.run(file) || changed
          if (!changed && !pending) return false
          pending = yield* onePass(file, stages)
          return changed || pending
        }),
      )
      // What an unchanged text says of itself was read before.
      if (file.data.layers!.at(-1) !== observed) readFacts(file, readers)
      finish(file)
      return merge(verdicts)
    },
  }
}

/** Under which word a rule's observations and knowledge stand. */
function keyOf(rule: DumpRule): string {
  return rule.shares ?? rule.id
}

function merge(verdicts: readonly ArticleVerdict[]): ArticleVerdict {
  const dropped = verdicts.find((verdict) => verdict.dropped)?.dropped
  return {
    duplicates: verdicts.flatMap((verdict) => verdict.duplicates),
    boilerplate: verdicts.flatMap((verdict) => verdict.boilerplate),
    sameStory: [...new Set(verdicts.flatMap((verdict) => verdict.sameStory))],
    ...(dropped ? {dropped} : {}),
  }
}

function* only(seen: Iterable<readonly [string, Seen]>, rule: string): Generator<[string, unknown]> {
  for (const [id, all] of seen) yield [id, all[rule]]
}

/** Runs the stages; says whether the text changed. */
function* onePass(file: Document, stages: readonly Stage[]): Steps<boolean> {
  const {settings} = file.data
  let layers = -1
  let changed = false
  let start = 0
  for (const stage of stages) {
    // Repair and layout can turn noise into a language: look again where the text changed before the stage that asks.
    if (layers === -1 || (stage.name === 'language' && layers !== file.data.layers!.length)) {
      file.data.language = file.data.givenLanguage ?? settings?.language ?? languageOf(file)
      layers = file.data.layers!.length
    }
    changed = (yield* from(start, stage.steps(file))) || changed
    start += stage.size
  }
  return changed
}

/** By what a document's language was told last. */
const told = new WeakMap<Document, {readonly sample: readonly string[]; readonly language: string}>()

function languageOf(file: Document): string {
  const text = textOf(file)
  const sample = sampleOf(text)
  const known = told.get(file)
  if (known?.sample.length === sample.length && known.sample.every((part, index) => part === sample[index]))
    return known.language
  const language = detectLanguage(text, file.data.settings?.languages, wordTable(file))
  told.set(file, {sample, language})
  return language
}

/** Repeats until a pass changes nothing; what has not settled by then loses its last pass and says so. */
function* untilQuiet(file: Document, size: number, pass: () => Steps<boolean>): Steps<void> {
  for (let count = 0; count < MAX_PASSES; count++) {
    const layers = file.data.layers!.length
    if (!(yield* from(count * size, pass()))) return
    if (count === MAX_PASSES - 1) {
      // One more look tells settled from restless.
      const settled = file.data.layers!.length
      if (!(yield* from(MAX_PASSES * size, pass()))) return
      takeBack(file, Math.min(layers, settled))
    }
  }
}

/** Undoes the layers from an index on, with their findings. */
function takeBack(file: Document, from: number): void {
  const layers = file.data.layers!
  file.value = undo(textOf(file), layers.slice(from))
  layers.length = from
  file.data.findings = file.data.findings!.filter((finding) => (finding.layer ?? -1) < from)
  file.data.unsettled = true
  const metadata = copyOf(file.data.givenMetadata!)
  for (const finding of file.data.findings) {
    if (finding.status === 'applied' && finding.metadata) mergeMetadata(metadata, finding.metadata)
  }
  file.data.metadata = metadata
}

/** Takes over what the settled text says of itself, but for what the record said. */
function readFacts(file: Document, readers: readonly Rule[]): void {
  if (readers.length === 0) return
  const tree = treeOf(file)
  for (const rule of readers) {
    for (const [key, value] of Object.entries(rule.reads!(tree, file)) as [keyof ReadFacts, string][]) {
      if (file.data.givenMetadata![key] === undefined) file.data.metadata![key] = value
    }
  }
}

/** Orders the findings, settles which overlapped ones still stand, and makes them the file's messages. */
function finish(file: Document): void {
  const findings = file.data.findings!
  const others = new Set(
    findings.filter((finding) => finding.status !== 'overlapped').map((finding) => finding.id),
  )
  const kept = new Map<string, boolean>()
  file.data.findings = findings.filter((finding) => {
    if (finding.status !== 'overlapped') return true
    if (others.has(finding.id)) return false
    const key = `${finding.id} ${finding.start}`
    if (kept.has(key)) return false
    kept.set(key, true)
    return true
  })
  numberTwins(file.data.findings)
  const original = file.data.original!
  for (const finding of file.data.findings) {
    const start = pointIn(file, original, finding.start)
    const end = pointIn(file, original, finding.end)
    finding.place = {start, end}
    finding.line = start.line
    finding.column = start.column
  }
  file.messages = [...file.data.findings]
}
