/** One spelling for each name: the rule that finds the variants of a dump's names and writes the canonical form. */
import type {Document} from '../document.ts'
import {textOf} from '../document.ts'
import {fold} from '../names/authority.ts'
import type {AuthorityKind} from '../names/authority.ts'
import {findMentions} from '../names/mentions.ts'
import type {Basis, Mention} from '../names/mentions.ts'
import {likeMention} from '../names/scan.ts'
import {report} from '../report.ts'
import type {DumpRule, Tier} from '../rule.ts'
import type {NameRow} from '../tables.ts'

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

export interface SeenNames {
  readonly language: string
  readonly names: readonly SeenName[]
}

/** The table `names.jsonl`. A row whose canonical form a person changed wins over what the desk would write. */
export interface KnownNames {
  readonly rows: readonly NameRow[]
}

/** How sure a cluster is, by what it rests on; a part-based one is as sure as its least sure mention. */
const confidence: Readonly<Record<Basis, number>> = {file: 1, authority: 0.99, likeness: 0.95, parts: 0.9, anchor: 0.9}
const UNCERTAIN = 0.6

const decidedBy: Readonly<Record<Basis, NameRow['decidedBy']>> = {
  file: 'names',
  authority: 'authority',
  likeness: 'authority',
  parts: 'romanisation',
  anchor: 'authority',
}

export const nameVariant: DumpRule<SeenNames, KnownNames> = {
  id: 'name-variant',
  stage: 'names',
  finds: 'a name written in another spelling than its usual one in this language',
  why:
    'Names from other scripts arrive in the spelling of the language that an article was translated from, so that one ' +
    'person stands under several names. A person on the authority list is written in one form; an unknown person only ' +
    'when given name and surname are both known parts of names of one origin, and the text shows other traces of a ' +
    'foreign spelling; a surname alone follows the full name of its document. Left alone: a lone consistent variant of ' +
    'an unknown person, two names given on purpose, different names of one place, accepted spellings.',
  tier: 'fix',
  catches: [
    {
      before: 'Prime Minister Nikol Pachinian met Ilham Aliev in Brussels. Pachinian’s office and Aliev confirmed it.',
      after: 'Prime Minister Nikol Pashinyan met Ilham Aliyev in Brussels. Pashinyan’s office and Aliyev confirmed it.',
    },
    {
      before: 'Supporters of PACHINIAN marched; the pro-Pachinian crowd cheered Nikol Pachinian.',
      after: 'Supporters of PASHINYAN marched; the pro-Pashinyan crowd cheered Nikol Pashinyan.',
    },
    {
      before: 'Nikol Pachinian spoke in Erevan, and the deputy Tigran Manassian agreed.',
      after: 'Nikol Pashinyan spoke in Yerevan, and the deputy Tigran Manasyan agreed.',
    },
    {
      before: 'The front in Nagorno Karabakh was quiet.',
      after: 'The front in Nagorno-Karabakh was quiet.',
    },
  ],
  leaves: [
    {text: 'Stepanakert (Armenian name) or Khankendi (Azerbaijani name) lies in the hills.', why: 'two names on purpose'},
    {text: 'Armen Sarkissian followed Serzh Sargsyan, who had been president for ten years.', why: 'two persons'},
    {text: 'The historian Raffi Hovannisian spoke in Los Angeles.', why: 'an unknown person’s own spelling'},
    {text: 'The embassy moved from Kyiv to Lviv and back to Kyiv (Kiev).', why: 'a matter of style, and given on purpose'},
    {text: 'Stepanyan left Stepanakert in the morning.', why: 'a surname and a city of one stem'},
  ],
  observe(_tree, file) {
    const counts = new Map<string, SeenName & {count: number}>()
    for (const mention of mentionsOf(file)) {
      // Capitals are no spelling of their own.
      const form = mention.text === mention.target.toUpperCase() && mention.kind !== 'organisation' ? titleCase(mention.text) : mention.text
      const target = form === mention.text ? mention.target : titleCase(mention.target)
      const key = `${mention.cluster}\n${form}\n${target}`
      const known = counts.get(key)
      if (known) known.count++
      else {
        counts.set(key, {
          cluster: mention.cluster,
          kind: mention.kind,
          canonical: mention.canonical,
          form,
          target,
          basis: mention.basis,
          certain: mention.certain,
          count: 1,
        })
      }
    }
    return {language: file.data.language ?? 'und', names: [...counts.values()]}
  },
  learn(seen) {
    interface Cluster {
      readonly canonical: string
      readonly language: string
      readonly kind: AuthorityKind
      readonly variants: Map<string, {form: string; count: number; documents: number}>
      basis: Basis
      certain: boolean
      changed: boolean
    }
    const clusters = new Map<string, Cluster>()
    for (const [, {language, names}] of seen) {
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
          }
          clusters.set(key, cluster)
        }
        // The weaker ground is a form's, the stronger one the cluster's; neither depends on the order of documents.
        if (confidence[name.basis] > confidence[cluster.basis] || (confidence[name.basis] === confidence[cluster.basis] && name.basis < cluster.basis)) {
          cluster.basis = name.basis
        }
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
    const rows: NameRow[] = []
    for (const cluster of clusters.values()) {
      if (!cluster.changed && cluster.variants.size < 2) continue
      rows.push({
        canonical: cluster.canonical,
        language: cluster.language,
        kind: cluster.kind,
        variants: [...cluster.variants.values()].sort((a, b) => b.count - a.count || order(a.form, b.form)),
        decidedBy: decidedBy[cluster.basis],
        confidence: cluster.certain ? confidence[cluster.basis] : UNCERTAIN,
      })
    }
    rows.sort((a, b) => order(a.canonical, b.canonical) || order(a.language, b.language) || order(a.kind, b.kind))
    return {rows}
  },
  check(_tree, file, known) {
    const mentions = mentionsOf(file)
    if (mentions.length === 0) return
    const language = file.data.language ?? 'und'
    const table = tableOf(known)
    const chosen = choices(mentions, language, table)
    const evidence = showsForeignSpelling(mentions)
    for (const mention of mentions) {
      const choice = chosen.get(mention.cluster)
      const target = choice === undefined ? mention.target : rewritten(mention, choice)
      if (target === mention.text) continue
      const sure =
        mention.certain && (mention.basis !== 'parts' && mention.basis !== 'anchor' ? true : evidence || !byParts(mention, mentions) || attested(mention, language, table))
      const style = language === 'en' || mentions.some((other) => other.cluster === mention.cluster && other.text === other.target)
      const settled = mention.basis === 'file' || choice !== undefined
      const tier: Tier = settled || (sure && style) ? 'fix' : 'suggest'
      report(file, {
        start: mention.start,
        end: mention.end,
        after: target,
        message: `Unexpected \`${mention.text}\`, expected \`${target}\`: ${choice === undefined ? mention.reason : 'the table of names says so'}`,
        tier,
        confidence: tier === 'fix' ? confidence[mention.basis] : UNCERTAIN,
        ...(settled ? {decidedBy: 'names' as const} : {}),
      })
    }
  },
  tables: (known) => ({names: known.rows}),
}

/** Observing and checking look at the same text: it is gone through once. */
const looked = new WeakMap<Document, {text: string; language: string; mentions: readonly Mention[]}>()

function mentionsOf(file: Document): readonly Mention[] {
  const text = textOf(file)
  const language = file.data.language ?? 'und'
  const before = looked.get(file)
  if (before?.text === text && before.language === language) return before.mentions
  const mentions = findMentions(text, language, file.data.settings ?? {})
  looked.set(file, {text, language, mentions})
  return mentions
}

/** Names that somebody romanised otherwise stand in this document: an unknown one then came the same way. */
function showsForeignSpelling(mentions: readonly Mention[]): boolean {
  const unknown = new Set<string>()
  for (const mention of mentions) {
    if (mention.text === mention.target) continue
    if (mention.basis === 'authority' || mention.basis === 'likeness' || mention.basis === 'file') return true
    unknown.add(mention.cluster)
  }
  return unknown.size > 1
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}

function byParts(mention: Mention, mentions: readonly Mention[]): boolean {
  return mention.basis === 'parts' || mentions.some((other) => other.cluster === mention.cluster && other.basis === 'parts')
}

type Table = ReadonlyMap<string, NameRow>

const tables = new WeakMap<KnownNames, Table>()

/** Rows by language and folded form. */
function tableOf(known: KnownNames): Table {
  let table = tables.get(known)
  if (!table) {
    const made = new Map<string, NameRow>()
    for (const row of known.rows) {
      for (const form of [row.canonical, ...row.variants.map((variant) => variant.form)]) {
        const key = `${row.language}\n${fold(form)}`
        // A form of two rows settles nothing; a surname is such a form.
        if (made.has(key) && made.get(key) !== row) made.delete(key)
        else made.set(key, row)
      }
    }
    tables.set(known, made)
    table = made
  }
  return table
}

/** Whether another document of the dump writes the usual form itself. */
function attested(mention: Mention, language: string, table: Table): boolean {
  const row = table.get(`${language}\n${fold(mention.canonical)}`)
  return row?.variants.some((variant) => variant.form === mention.canonical) ?? false
}

/** Canonical forms that a table in a person's hand says otherwise than the desk would, by cluster. */
function choices(mentions: readonly Mention[], language: string, table: Table): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const mention of mentions) {
    const row = mention.basis === 'anchor' ? undefined : table.get(`${language}\n${fold(mention.text)}`)
    if (row && row.canonical !== mention.canonical) chosen.set(mention.cluster, row.canonical)
  }
  return chosen
}

/** The mention in another canonical form: whole, or its last words for a surname alone. */
function rewritten(mention: Mention, canonical: string): string {
  const size = mention.text.split(/\s+/).length
  const whole = mention.canonical.split(/\s+/).length
  const words = canonical.split(/\s+/)
  return likeMention(size >= whole ? canonical : words.slice(-size).join(' '), mention.text)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
