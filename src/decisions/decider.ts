/** How decisions are obeyed: which of them has the word on a finding, and what it says. */
import {foldedKey} from '../../pipeline/dump/duplicates/boilerplate.ts'
import {featuresOf, observe} from '../../pipeline/dump/duplicates/seen.ts'
import type {Finding, Verdict} from '../../pipeline/index.ts'
import type {AuthorityEntry} from '../../pipeline/names/listed/authority.ts'
import type {Decision} from '../tables.ts'
import {targetOf} from './index.ts'
import {claimedBy, nameFor} from './names.ts'

/** What a decider must know of a finding. */
export type Decidable = Pick<Finding, 'id' | 'rule' | 'before'> & {readonly after?: string | null}

/** Where a finding stands. */
export interface Where {
  readonly article: string
  readonly source?: string | undefined
  readonly language?: string | undefined
}

export interface Decider {
  /** The verdict on a finding of an article; `nth` is known when its twins have been counted before. */
  decide(finding: Decidable, where: Where, nth: number | undefined): Verdict | undefined
  /** Index of the decision that settles a finding; notes that it fitted. */
  find(finding: Decidable, where: Where, nth: number | undefined): number | undefined
  /** Whether a person said that two documents are, or are not, what `duplicates.jsonl` says. */
  pair(article: string, keeps: string): 'accept' | 'reject' | undefined
  /** Whether decisions tell twins of this finding apart. */
  splitsTwins(finding: Pick<Finding, 'id'>): boolean
  /** Indexes of the decisions that fitted something since the last call. */
  takeMatched(): number[]
}

const NAME_RULE = 'name-variant'
const BOILERPLATE_RULE = 'learned-boilerplate'

type KeyOf = (finding: Decidable, where: Where, nth: number | undefined) => string | undefined

/** One way in which decisions name what they are about: indexes of those that do so, by a key that a finding has too. */
class Way {
  /** The key of a finding, if it has one in this way. */
  readonly keyOf: KeyOf
  readonly #indexes = new Map<string, number>()

  constructor(keyOf: KeyOf) {
    this.keyOf = keyOf
  }

  get isUsed(): boolean {
    return this.#indexes.size > 0
  }

  /** Adds a decision; one that is there already is later, and stays. */
  add(key: string, index: number): void {
    if (!this.#indexes.has(key)) this.#indexes.set(key, index)
  }

  at(key: string): number | undefined {
    return this.#indexes.get(key)
  }
}

/** Decisions on one finding: on one of its twins or all of them, in one article or in all. */
class OnFindings {
  readonly #twinHere = new Way(({id}, {article}, nth) =>
    nth === undefined ? undefined : keyFrom(article, id, nth),
  )
  readonly #twin = new Way(({id}, _where, nth) => (nth === undefined ? undefined : keyFrom(id, nth)))
  readonly #here = new Way(({id}, {article}) => keyFrom(article, id))
  readonly #anywhere = new Way(({id}) => id)
  readonly ways: readonly Way[] = [this.#twinHere, this.#twin, this.#here, this.#anywhere]
  readonly #split = new Set<string>()

  /** Whether twins of a finding are told apart. */
  splits(id: string): boolean {
    return this.#split.has(id)
  }

  add(finding: string, {article, nth}: Decision, index: number): void {
    if (nth !== undefined) this.#split.add(finding)
    if (article !== undefined && nth !== undefined) this.#twinHere.add(keyFrom(article, finding, nth), index)
    else if (nth !== undefined) this.#twin.add(keyFrom(finding, nth), index)
    else if (article !== undefined) this.#here.add(keyFrom(article, finding), index)
    else this.#anywhere.add(finding, index)
  }
}

/** Decisions on spellings of a name in a language. */
class OnNames {
  readonly #way: Way
  readonly ways: readonly Way[]

  constructor(isClaimed: ReturnType<typeof claimedBy>) {
    this.#way = new Way(({rule, before}, {language = 'und'}) =>
      rule === NAME_RULE && !isClaimed(language, before)
        ? keyFrom(language, before.toLowerCase())
        : undefined,
    )
    this.ways = [this.#way]
  }

  add({language, forms}: NonNullable<Decision['name']>, index: number): void {
    for (const form of forms) this.#way.add(keyFrom(language, form.toLowerCase()), index)
  }
}

/** Decisions on segments that were learned of a source. */
class OnBoilerplate {
  readonly #way: Way
  readonly ways: readonly Way[]

  constructor(isKept: (index: number) => boolean) {
    const way: Way = new Way(({rule, before}, {source}) => {
      if (rule !== BOILERPLATE_RULE || source === undefined) return undefined
      const keys = foldedSegments(before)
        .map((key) => keyFrom(source, key))
        .filter((key) => way.at(key) !== undefined)
      // Sentences of one line are cut together: a line of which a person keeps one stays whole.
      return keys.find((key) => isKept(way.at(key)!)) ?? keys[0]
    })
    this.#way = way
    this.ways = [way]
  }

  add({source, segment}: NonNullable<Decision['boilerplate']>, index: number): void {
    for (const key of foldedSegments(segment)) this.#way.add(keyFrom(source, key), index)
  }
}

/** What a group has in common, from narrow to wide: change, text, rule, nothing; absent when a finding has no change. */
const widths: readonly ((finding: Decidable) => readonly string[] | undefined)[] = [
  ({rule, before, after}) => (after === undefined || after === null ? undefined : [rule, before, after]),
  ({rule, before}) => [rule, before],
  ({rule}) => [rule],
  () => [],
]

/** Where the group lies, from narrow to wide: article, source, anywhere. */
const scopes: readonly ((where: Where) => readonly string[] | undefined)[] = [
  ({article}) => [article],
  ({source}) => (source === undefined ? undefined : [source]),
  () => [],
]

/** Decisions on groups: every width in every scope is a way of its own. */
class OnGroups {
  readonly #byWidth = widths.map((width) =>
    scopes.map(
      (scope) =>
        new Way((finding, where) => {
          const parts = width(finding)
          const within = scope(where)
          return parts && within && keyFrom(...within, ...parts)
        }),
    ),
  )
  readonly ways: readonly Way[] = this.#byWidth.flat()

  add(
    {rule, before, after, source}: NonNullable<Decision['group']>,
    article: string | undefined,
    index: number,
  ): void {
    const width = rule === undefined ? 3 : before === undefined ? 2 : after === undefined ? 1 : 0
    const scope = article !== undefined ? 0 : source !== undefined ? 1 : 2
    const parts = [article ?? source, rule, before, after].filter((part) => part !== undefined)
    this.#byWidth[width]![scope]!.add(keyFrom(...parts), index)
  }
}

/**
 * Later decisions win over earlier ones about the same, narrow ones over wide ones; `own` is the user's names file, which
 * wins over decisions on whole clusters of names.
 */
export function createDecider(all: readonly Decision[], own: readonly AuthorityEntry[] = []): Decider {
  const findings = new OnFindings()
  const names = new OnNames(claimedBy(own))
  const segments = new OnBoilerplate((index) => all[index]!.verdict === 'reject')
  const groups = new OnGroups()
  const pairs = new Map<string, number>()
  for (const [index, decision] of newestFirst(all)) {
    const {finding, article, group, name, boilerplate, duplicate} = decision
    if (finding !== undefined) findings.add(finding, decision, index)
    else if (name) names.add(name, index)
    else if (boilerplate) segments.add(boilerplate, index)
    else if (duplicate) pairs.set(keyFrom(duplicate.article, duplicate.keeps), index)
    else groups.add(group!, article, index)
  }
  // A decision costs nothing where nobody decided in that way.
  const ways = [...findings.ways, ...names.ways, ...segments.ways, ...groups.ways].filter(
    ({isUsed}) => isUsed,
  )
  const matched = new Set<number>()
  function find(finding: Decidable, where: Where, nth: number | undefined): number | undefined {
    for (const way of ways) {
      const key = way.keyOf(finding, where, nth)
      const index = key === undefined ? undefined : way.at(key)
      if (index === undefined) continue
      matched.add(index)
      return index
    }
    return undefined
  }
  return {
    find,
    decide(finding, where, nth) {
      const index = find(finding, where, nth)
      return index === undefined ? undefined : verdictOf(all[index]!, finding)
    },
    pair(article, keeps) {
      const index = pairs.get(keyFrom(article, keeps))
      if (index === undefined) return undefined
      matched.add(index)
      return all[index]!.verdict as 'accept' | 'reject'
    },
    splitsTwins: ({id}) => findings.splits(id),
    takeMatched() {
      const result = [...matched]
      matched.clear()
      return result
    },
  }
}

/** Decisions in force: going backwards, the first one on a thing is the last that was made on it. */
function* newestFirst(all: readonly Decision[]): Generator<[index: number, decision: Decision]> {
  const targets = new Set<string>()
  for (let index = all.length - 1; index >= 0; index--) {
    const decision = all[index]!
    const target = targetOf(decision)
    if (targets.has(target)) continue
    targets.add(target)
    if (decision.verdict !== 'withdraw') yield [index, decision]
  }
}

function keyFrom(...parts: readonly (string | number)[]): string {
  return parts.join('\u0000')
}

/** What a decision in force means for a finding that it settles. */
function verdictOf(decision: Decision, finding: Decidable): Verdict {
  const verdict = decision.verdict as Verdict['verdict']
  const {name, replacement} = decision
  if (replacement === undefined) return {verdict}
  if (!name) return {verdict, replacement}
  const target = nameFor(finding.before, name.forms, replacement)
  return target === finding.after ? {verdict} : {verdict, replacement: target}
}

const foldedBefore = new Map<string, readonly string[]>()

/** A segment as boilerplate is known by: numbers and names are slots. */
export function foldedSegments(text: string): readonly string[] {
  const known = foldedBefore.get(text)
  if (known) return known
  const features = featuresOf(observe(text, {id: '', words: 0}))
  const keys = Array.from({length: features.segments}, (_, segment) =>
    foldedKey(features, segment).toString(16),
  )
  // Boilerplate repeats; what does not must not fill the memory.
  if (foldedBefore.size > 10_000) foldedBefore.clear()
  foldedBefore.set(text, keys)
  return keys
}
