/** The rows of the table of names: what the documents of a dump, or one alone, say of each name's spellings. */

import type {NameRow} from '../../tables.ts'
import type {AuthorityKind} from '../listed/authority.ts'
import type {Basis} from '../mentions/mention.ts'
import {foldWord} from '../mentions/scan.ts'
import type {CountedForm} from './clusters.ts'
import {clusterForms, isHouseStyle} from './clusters.ts'

/** One form of one name in one document. */
export interface SeenName {
  readonly cluster: string
  readonly kind: AuthorityKind
  readonly canonical: string
  readonly form: string
  readonly target: string
  readonly basis: Basis
  readonly certain: boolean
  readonly count: number
}

/** A full name of which no list knows: its form, how often, and the usual form where known parts say one. */
export type SeenPerson = readonly [form: string, count: number, usual?: string, certain?: boolean]

export interface SeenNames {
  readonly language: string
  readonly names: readonly SeenName[]
  readonly people: readonly SeenPerson[]
}

/** How sure a cluster is, by what it rests on; one of known parts is as sure as its least sure mention. */
export const confidence: Readonly<Record<Basis, number>> = {
  file: 1,
  decision: 1,
  authority: 0.99,
  likeness: 0.95,
  parts: 0.9,
  text: 0.9,
  anchor: 0.9,
}
export const UNCERTAIN = 0.6
/** Nothing chooses between the spellings: the table lists them, and no text is changed. */
export const OPEN = 0.5

const decidedBy: Readonly<Record<Basis, NameRow['decidedBy']>> = {
  file: 'names',
  decision: 'decision',
  authority: 'authority',
  likeness: 'authority',
  parts: 'romanisation',
  text: 'dump',
  anchor: 'authority',
}

export interface Cluster {
  canonical: string
  readonly language: string
  readonly kind: AuthorityKind
  readonly variants: Map<string, {form: string; count: number; documents: number}>
  basis: Basis
  certain: boolean
  changed: boolean
  /** The language has no form of its own, and its texts write several: none of them is the canonical one. */
  open: boolean
}

export function countNames(
  clusters: Map<string, Cluster>,
  language: string,
  names: readonly SeenName[],
): void {
  const inDocument = new Set<string>()
  for (const name of names) {
    const key = `${language}\n${name.cluster}`
    let cluster = clusters.get(key)
    if (!cluster) {
      cluster = {
        canonical: name.canonical,
        language,
        kind: name.kind,
        variants: new Map(),
        basis: name.basis,
        certain: true,
        changed: false,
        open: false,
      }
      clusters.set(key, cluster)
    }
    // Marks that one text writes and another leaves out (`Luiz Inácio`) are no other form.
    if (foldWord(name.canonical) !== foldWord(cluster.canonical)) cluster.open = true
    else if (order(name.canonical, cluster.canonical) < 0) cluster.canonical = name.canonical
    // The weaker ground is a form's, the stronger one the cluster's; neither depends on the order of documents.
    const more = confidence[name.basis] - confidence[cluster.basis]
    if (more > 0 || (more === 0 && name.basis < cluster.basis)) cluster.basis = name.basis
    cluster.certain &&= name.certain || name.form === name.target
    cluster.changed ||= name.form !== name.target
    const variant = cluster.variants.get(name.form)
    if (!variant) cluster.variants.set(name.form, {form: name.form, count: name.count, documents: 1})
    else {
      variant.count += name.count
      if (!inDocument.has(`${key}\n${name.form}`)) variant.documents++
    }
    inDocument.add(`${key}\n${name.form}`)
  }
}

export function* listedRows(clusters: ReadonlyMap<string, Cluster>): Generator<NameRow> {
  for (const cluster of clusters.values()) {
    if (!cluster.changed && cluster.variants.size < 2) continue
    const variants = [...cluster.variants.values()].sort((a, b) => b.count - a.count || order(a.form, b.form))
    yield {
      canonical: cluster.open ? variants[0]!.form : cluster.canonical,
      language: cluster.language,
      kind: cluster.kind,
      variants,
      decidedBy: decidedBy[cluster.basis],
      confidence: cluster.open ? OPEN : cluster.certain ? confidence[cluster.basis] : UNCERTAIN,
    }
  }
}

/** Kept small: a large dump names a million people. */
export interface PersonCount {
  count: number
  documents: number
  usual?: string
  certain?: boolean
}

export function countPeople(
  all: Map<string, Map<string, PersonCount>>,
  language: string,
  met: readonly SeenPerson[],
): void {
  if (met.length === 0) return
  let people = all.get(language)
  if (!people) all.set(language, (people = new Map()))
  for (const [form, count, usual, certain] of met) {
    const known = people.get(form)
    if (known) {
      known.count += count
      known.documents++
    } else
      people.set(form, {
        count,
        documents: 1,
        ...(usual === undefined ? {} : {usual, certain: certain ?? false}),
      })
  }
}

export function* peopleRows(all: ReadonlyMap<string, ReadonlyMap<string, PersonCount>>): Generator<NameRow> {
  for (const [language, people] of all) yield* rowsOf(people, language)
}

/** Clusters of several spellings, and lone spellings that known parts of names would write otherwise. */
export function rowsOf(people: ReadonlyMap<string, PersonCount>, language: string): NameRow[] {
  const forms = [...people].map(([form, {count, documents, usual, certain}]): CountedForm => {
    return {form, count, documents, ...(usual !== undefined && certain ? {usual} : {})}
  })
  const rows: NameRow[] = []
  const met = new Set<string>()
  const variants = (list: readonly CountedForm[]): NameRow['variants'] =>
    list
      .map(({form, count, documents}) => ({form, count, documents}))
      .sort((a, b) => b.count - a.count || order(a.form, b.form))
  for (const {canonical, forms: list, ground, open} of clusterForms(forms)) {
    for (const {form} of list) met.add(form)
    const agreed = usualOfAll(list, people)
    rows.push({
      canonical: agreed ?? canonical,
      language,
      kind: 'person',
      variants: variants(list),
      decidedBy: agreed === undefined ? ground : 'romanisation',
      confidence:
        agreed !== undefined
          ? UNCERTAIN
          : open
            ? OPEN
            : ground === 'romanisation'
              ? confidence.parts
              : UNCERTAIN,
    })
  }
  for (const one of forms) {
    const {usual, certain} = people.get(one.form)!
    if (met.has(one.form) || usual === undefined || usual === one.form) continue
    rows.push({
      canonical: usual,
      language,
      kind: 'person',
      variants: variants([one]),
      decidedBy: 'romanisation',
      confidence: certain ? confidence.parts : UNCERTAIN,
    })
  }
  return rows
}

/** The usual form that known parts, however unsurely, say of every spelling of a cluster: none of them is English then. */
function usualOfAll(
  list: readonly CountedForm[],
  people: ReadonlyMap<string, PersonCount>,
): string | undefined {
  const usual = new Set(list.map(({form}) => people.get(form)?.usual ?? form))
  const [only] = usual
  if (only === undefined || usual.size > 1) return undefined
  return list.some(({form}) => form === only || isHouseStyle(form, only)) ? undefined : only
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
