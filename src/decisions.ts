/** What people decided about findings, names, boilerplate and duplicates, and how it is obeyed. */
import {createReadStream, existsSync} from 'node:fs'
import {foldedKey} from '../pipeline/dump/duplicates/boilerplate.ts'
import {featuresOf, observe} from '../pipeline/dump/duplicates/seen.ts'
import type {Finding, Verdict} from '../pipeline/index.ts'
import type {AuthorityEntry} from '../pipeline/names/authority.ts'
import {parseAuthorityRows} from '../pipeline/names/authority.ts'
import {likeMention} from '../pipeline/names/scan.ts'
import {linesOf} from './formats/lines.ts'
import type {Decision} from './tables.ts'
import {decisionRow} from './tables.ts'
import {UsageError} from './usage.ts'

/**
 * The decisions of a file, each checked; later lines have the word.
 *
 * A last line that a crash cut short was never confirmed to anybody and is passed over.
 */
export async function readDecisions(path: string): Promise<Decision[]> {
  if (!existsSync(path)) throw new UsageError(`No such decisions file: ${path}`)
  const decisions: Decision[] = []
  for await (const line of linesOf(createReadStream(path))) {
    const text = line.bytes?.toString('utf8').trim() ?? ''
    if (text === '' || (!line.ended && isCutShort(text))) continue
    decisions.push(parseDecision(text, `${path}, line ${line.number}`))
  }
  return decisions
}

/** A line without its end, and not whole JSON either. */
export function isCutShort(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    // What a person edited by hand ends somewhere too; only what is no JSON was cut off.
    return true
  }
}

/** One line of a decisions file, checked. */
export function parseDecision(text: string, place: string): Decision {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${place}: broken JSON: ${(error as Error).message}`)
  }
  return checkDecision(value, place)
}

/** A value as a decision. */
export function checkDecision(value: unknown, place: string): Decision {
  const result = decisionRow.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]!
    throw new UsageError(
      `${place}: ${issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : ''}${issue.message}`,
    )
  }
  return result.data
}

const targetsBefore = new WeakMap<Decision, string>()

/** What a decision is about, in words that are equal for two decisions on one thing. */
export function targetOf(decision: Decision): string {
  let target = targetsBefore.get(decision)
  if (target === undefined) targetsBefore.set(decision, (target = toTarget(decision)))
  return target
}

function toTarget(decision: Decision): string {
  const {finding, nth, article, group, name, boilerplate, duplicate} = decision
  if (finding !== undefined) return JSON.stringify([article ?? null, finding, nth ?? null])
  if (name) return JSON.stringify({name: [name.language, ...[...new Set(name.forms)].sort()]})
  if (boilerplate) return JSON.stringify({boilerplate: [boilerplate.source, boilerplate.segment]})
  if (duplicate) return JSON.stringify({duplicate: [duplicate.article, duplicate.keeps]})
  const {rule, before, after, source} = group!
  return JSON.stringify([
    article ?? null,
    rule ?? null,
    before ?? null,
    after ?? null,
    ...(source === undefined ? [] : [source]),
  ])
}

/** What is in force: the last decision on each thing, without those that a person took back. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const last = new Map<string, Decision>()
  for (const decision of decisions) {
    const target = targetOf(decision)
    // Of two decisions that overlap (two spellings of one name) the later is the stronger one: it moves to the end.
    last.delete(target)
    last.set(target, decision)
  }
  return [...last.values()].filter(({verdict}) => verdict !== 'withdraw')
}

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

/** One way in which decisions name what they are about; the key of a finding under it, if it has one. */
interface Shape {
  readonly map: Map<string, number>
  key(finding: Decidable, where: Where, nth: number | undefined): string | undefined
}

const NAME_RULE = 'name-variant'
const BOILERPLATE_RULE = 'learned-boilerplate'

/** Forms of names that the user's names file writes in its own way, by language; it comes before what was decided. */
function claimedBy(own: readonly AuthorityEntry[]): (language: string, form: string) => boolean {
  const forms = new Map<string, Set<string>>()
  for (const entry of own) {
    const language = entry.language ?? ''
    let set = forms.get(language)
    if (!set) forms.set(language, (set = new Set()))
    for (const form of [entry.canonical, ...entry.variants, ...Object.values(entry.families)])
      set.add(form.toLowerCase())
  }
  return (language, form) => {
    const small = form.toLowerCase()
    return (forms.get('')?.has(small) ?? false) || (forms.get(language)?.has(small) ?? false)
  }
}

/**
 * Later decisions win over earlier ones about the same, narrow ones over wide ones; `own` is the user's names file, which
 * wins over decisions on whole clusters of names.
 */
export function createDecider(all: readonly Decision[], own: readonly AuthorityEntry[] = []): Decider {
  const isClaimed = claimedBy(own)
  const maps: Shape['map'][] = Array.from({length: 20}, () => new Map())
  const words = (...parts: (string | number)[]): string => parts.join('\u0000')
  const names = new Map<string, number>()
  const segments = new Map<string, number>()
  const pairs = new Map<string, number>()
  const split = new Set<string>()
  const live = new Set<string>()
  // Going backwards the first decision on a thing is the one in force.
  const targets = new Set<string>()
  for (let index = all.length - 1; index >= 0; index--) {
    const decision = all[index]!
    const target = targetOf(decision)
    if (targets.has(target)) continue
    targets.add(target)
    if (decision.verdict === 'withdraw') continue
    live.add(target)
    const {finding, nth, article, group, name, boilerplate, duplicate} = decision
    if (finding !== undefined) {
      if (nth !== undefined) split.add(finding)
      const place = (nth === undefined ? 2 : 0) + (article === undefined ? 1 : 0)
      maps[place]!.set(
        words(...(article === undefined ? [] : [article]), finding, ...(nth === undefined ? [] : [nth])),
        index,
      )
    } else if (name) {
      for (const form of name.forms) {
        const key = words(name.language, form.toLowerCase())
        if (!names.has(key)) names.set(key, index)
      }
    } else if (boilerplate) {
      for (const key of foldedSegments(boilerplate.segment)) {
        const word = words(boilerplate.source, key)
        if (!segments.has(word)) segments.set(word, index)
      }
    } else if (duplicate) pairs.set(words(duplicate.article, duplicate.keeps), index)
    else {
      const {rule, before, after, source} = group!
      const width = rule === undefined ? 3 : before === undefined ? 2 : after === undefined ? 1 : 0
      const scope = article !== undefined ? 0 : source !== undefined ? 1 : 2
      const parts = [rule, before, after].filter((part) => part !== undefined)
      const within = article !== undefined ? [article] : source !== undefined ? [source] : []
      maps[4 + width * 3 + scope]!.set(words(...within, ...parts), index)
    }
  }
  const widths: ((finding: Decidable) => string[] | undefined)[] = [
    ({rule, before, after}) => (after === undefined || after === null ? undefined : [rule, before, after]),
    ({rule, before}) => [rule, before],
    ({rule}) => [rule],
    () => [],
  ]
  const narrow: Shape[] = [
    {map: maps[0]!, key: ({id}, {article}, nth) => (nth === undefined ? undefined : words(article, id, nth))},
    {map: maps[1]!, key: ({id}, _where, nth) => (nth === undefined ? undefined : words(id, nth))},
    {map: maps[2]!, key: ({id}, {article}) => words(article, id)},
    {map: maps[3]!, key: ({id}) => id},
  ]
  const special: Shape[] = [
    {
      map: names,
      key: ({rule, before}, {language = 'und'}) =>
        rule === NAME_RULE && !isClaimed(language, before)
          ? words(language, before.toLowerCase())
          : undefined,
    },
    {
      map: segments,
      key: ({rule, before}, {source}) => {
        if (rule !== BOILERPLATE_RULE || source === undefined) return undefined
        // Sentences of one line are cut together: a line of which a person keeps one stays whole.
        const keys = foldedSegments(before)
          .map((key) => words(source, key))
          .filter((key) => segments.has(key))
        return keys.find((key) => all[segments.get(key)!]!.verdict === 'reject') ?? keys[0]
      },
    },
  ]
  const wide: Shape[] = widths.flatMap((width, at) =>
    [(where: Where) => where.article, (where: Where) => where.source, () => ''].map(
      (scope, place): Shape => ({
        map: maps[4 + at * 3 + place]!,
        key: (finding, where) => {
          const parts = width(finding)
          const within = scope(where)
          if (parts === undefined || within === undefined) return undefined
          return words(...(place === 2 ? [] : [within]), ...parts)
        },
      }),
    ),
  )
  // A decision costs nothing where nobody decided in that way.
  const shapes = [...narrow, ...special, ...wide].filter(({map}) => map.size > 0)
  const matched = new Set<number>()
  function find(finding: Decidable, where: Where, nth: number | undefined): number | undefined {
    for (const {map, key} of shapes) {
      const word = key(finding, where, nth)
      const index = word === undefined ? undefined : map.get(word)
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
      const index = pairs.get(words(article, keeps))
      if (index === undefined) return undefined
      matched.add(index)
      return all[index]!.verdict as 'accept' | 'reject'
    },
    splitsTwins: (finding) => split.has(finding.id),
    takeMatched() {
      const result = [...matched]
      matched.clear()
      return result
    },
  }
}

/** What a decision in force means for a finding that it settles. */
export function verdictOf(decision: Decision, finding: Decidable): Verdict {
  const verdict = decision.verdict as Verdict['verdict']
  const {name, replacement} = decision
  if (replacement === undefined) return {verdict}
  if (!name) return {verdict, replacement}
  const target = nameFor(finding.before, name.forms, replacement)
  return target === finding.after ? {verdict} : {verdict, replacement: target}
}

/** A canonical form as it stands in place of a mention: whole, or its last words for a surname alone. */
function nameFor(mention: string, forms: readonly string[], canonical: string): string {
  const size = mention.split(/\s+/).length
  const whole = Math.max(...forms.map((form) => form.split(/\s+/).length))
  const words = canonical.split(/\s+/)
  return likeMention(
    size >= whole || size >= words.length ? canonical : words.slice(-size).join(' '),
    mention,
  )
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

/** The names that people settled, as rows of a names file: mentions that no rule would touch follow them too. */
export function decidedNames(
  decisions: readonly Decision[],
  own: readonly AuthorityEntry[] = [],
): AuthorityEntry[] {
  const isClaimed = claimedBy(own)
  const owner = new Map<string, Decision>()
  for (const decision of inForce(decisions)) {
    if (!decision.name) continue
    for (const form of decision.name.forms)
      if (!isClaimed(decision.name.language, form))
        owner.set(`${decision.name.language}\u0000${form}`, decision)
  }
  const rows = new Map<string, {canonical: string; kind: string; language: string; variants: Set<string>}>()
  for (const [key, {name, verdict, replacement}] of owner) {
    if (verdict !== 'accept' || replacement === undefined) continue
    const {language, kind} = name!
    const form = key.slice(key.indexOf('\u0000') + 1)
    const row = rows.get(`${kind} ${language} ${replacement}`) ?? {
      canonical: replacement,
      kind,
      language,
      variants: new Set(),
    }
    rows.set(`${kind} ${language} ${replacement}`, row)
    // A names file gives these signs a meaning; such a form is left to the finding's own decision.
    if (form !== replacement && !/[;*]|^[+]|[?]$/.test(form)) row.variants.add(form)
  }
  const sorted = [...rows.values()].sort((a, b) =>
    a.canonical < b.canonical ? -1 : a.canonical > b.canonical ? 1 : 0,
  )
  const table = sorted.map(({canonical, kind, language, variants}) => [
    canonical,
    kind,
    language,
    [...variants].sort().join(';'),
  ])
  const {entries} = parseAuthorityRows([['canonical', 'kind', 'language', 'variants'], ...table])
  return entries.map((entry) => ({...entry, decided: true}))
}
