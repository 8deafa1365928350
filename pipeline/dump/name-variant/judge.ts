/** What to do with a mention: which spelling it should have, and how certain that is. */
import {explains, isHouseStyle, isOneInText, reasonFor, withoutStop} from '../../names/compare/clusters.ts'
import {confidence, OPEN} from '../../names/compare/rows.ts'
import type {Mention} from '../../names/mentions/mention.ts'
import {isSettled} from '../../names/mentions/mention.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {isOwnSpelling} from '../../names/persons/own-spelling.ts'
import {romanisationRule} from '../../names/spellings/romanise.ts'
import type {Tier} from '../../rule.ts'
import type {NameRow} from '../../tables.ts'
import type {Page} from './page.ts'
import {countsOf, hasSameGiven, isListedWithoutGlide, losesGlide, losesMarks, rewritten} from './spellings.ts'

/** Who settled a name that rests on a person's word. */
const settledBy = {file: 'names', decision: 'decision'} as const

interface Judgement {
  readonly canonical: string
  readonly target: string
  readonly tier: Tier
  /** Who settled it, where a person did. */
  readonly settled: 'names' | 'decision' | undefined
  readonly reason: string
}

const rank: Readonly<Record<Tier, number>> = {flag: 0, suggest: 1, fix: 2}

/** What to do with every mention, and the strongest verdict on each cluster. */
export function verdictsOf(page: Page): {
  readonly verdicts: readonly (Judgement | undefined)[]
  readonly byCluster: ReadonlyMap<string, Judgement>
} {
  const {mentions} = page
  const byCluster = new Map<string, Judgement>()
  const own = mentions.map((mention) => {
    const verdict = mention.basis === 'anchor' ? undefined : judge(page, mention)
    const other = verdict && byCluster.get(mention.cluster)
    if (verdict && (!other || rank[verdict.tier] > rank[other.tier])) byCluster.set(mention.cluster, verdict)
    return verdict
  })
  // Surnames go the way of the full names, all of which are judged by now.
  const verdicts = mentions.map((mention, index) =>
    mention.basis === 'anchor' ? judgeSurname(page, mention, byCluster) : own[index],
  )
  return {verdicts, byCluster}
}

/** What to do with a name that stands by itself. */
function judge(page: Page, mention: Mention): Judgement | undefined {
  return mention.basis === 'parts' || mention.basis === 'text'
    ? judgePerson(page, mention)
    : judgeListed(page, mention)
}

function judgeListed({mentions, language, table}: Page, mention: Mention): Judgement | undefined {
  const row = table.get(`${language}\n${foldWord(mention.text)}`)
  // A row of a table in a person's hand that says otherwise than the desk would.
  const isOpen = row?.confidence === OPEN && row.decidedBy !== 'names' && row.decidedBy !== 'decision'
  if (
    row &&
    !isOpen &&
    foldWord(row.canonical) !== foldWord(mention.canonical) &&
    foldWord(row.canonical) !== foldWord(mention.text)
  ) {
    const target = rewritten(mention, row.canonical)
    return {
      canonical: row.canonical,
      target,
      tier: 'fix',
      settled: row.decidedBy === 'decision' ? 'decision' : 'names',
      reason: 'the table of names says so',
    }
  }
  if (mention.target === mention.text || (row?.canonical === mention.text && !mention.isSlip))
    return undefined
  const settled = isSettled(mention.basis) ? settledBy[mention.basis] : undefined
  const style =
    language === 'en' ||
    mentions.some((other) => other.cluster === mention.cluster && other.text === other.target)
  // `Madrid` in Portugal, `Federal Reserve` in Italy: which form a place has outside English is a writer’s choice.
  if (settled === undefined && !style && !mention.certain && mention.kind !== 'person') return undefined
  return {
    canonical: mention.canonical,
    target: mention.target,
    tier: settled !== undefined || (mention.certain && style) ? 'fix' : 'suggest',
    settled,
    reason: withRules(mention),
  }
}

/** The ground, and where romanisation explains the spelling, by which rules. */
function withRules(mention: Mention): string {
  const rules = mention.kind === 'organisation' ? undefined : explains(mention.text, mention.target)
  const whys = (rules ?? []).map((id) => withoutStop(romanisationRule(id)?.why ?? id))
  return [mention.reason, ...whys].join('. ')
}

/** A person whom no list knows: left alone unless something beside the spelling itself says that it is foreign. */
function judgePerson(
  {mentions, language, table, local, evidence}: Page,
  mention: Mention,
): Judgement | undefined {
  const key = `${language}\n${foldWord(mention.text)}`
  const row = table.get(key) ?? local.get(key)
  if (row && (row.decidedBy === 'names' || row.decidedBy === 'decision')) {
    const target = rewritten(mention, row.canonical)
    return {
      canonical: row.canonical,
      target,
      tier: 'fix',
      settled: row.decidedBy,
      reason: 'the table of names says so',
    }
  }
  if (mention.isSlip) {
    const {canonical, target, reason} = mention
    return {canonical, target, tier: language === 'en' ? 'fix' : 'suggest', settled: undefined, reason}
  }
  const several = row !== undefined && row.variants.length > 1
  const canonical = row?.canonical ?? mention.canonical
  const target = row ? rewritten(mention, canonical) : mention.target
  if (target === mention.text || (row?.confidence === OPEN && !isOneInText(mention.text, target)))
    return undefined
  if (!several && !evidence) return undefined
  const isCertain =
    mention.basis === 'parts' && mention.certain && foldWord(canonical) === foldWord(mention.canonical)
  const spelling: Spelling = {mention, target, isCertain, row}
  return {
    canonical,
    target,
    tier: language === 'en' && isFixed(spelling, {mentions, evidence}) ? 'fix' : 'suggest',
    settled: undefined,
    reason: `${isCertain && mention.reason ? mention.reason : reasonFor(mention.text, target)}${several ? `; ${countsOf(row)}` : ''}`,
  }
}

/** How a person of no list should be spelt, and whether the parts of the name say so for certain. */
interface Spelling {
  readonly mention: Mention
  readonly target: string
  readonly isCertain: boolean
  readonly row: NameRow | undefined
}

/** Whether such a spelling is written without asking, in a language that has such names. */
function isFixed(spelling: Spelling, {mentions, evidence}: Pick<Page, 'mentions' | 'evidence'>): boolean {
  const {mention, target, isCertain, row} = spelling
  if (isSlipInText(spelling, mentions)) return true
  if (isCertain && evidence && losesMarks(mention.text, target)) return true
  if (isCertain && losesGlide(mention.text, target) && mentions.some(isListedWithoutGlide)) return true
  if (isHouseStyle(mention.text, target)) return false
  const isConsistent = !mentions.some(({text}) => foldWord(text) === foldWord(target))
  if (isConsistent && isOwnSpelling(mention.text, target)) return false
  const isWritten = row?.variants.some(({form}) => form === row.canonical) ?? false
  const isExplained =
    isWritten &&
    row !== undefined &&
    row.variants.length > 1 &&
    row.decidedBy === 'romanisation' &&
    row.confidence >= confidence.parts
  return isExplained || (isCertain && (evidence || isWritten))
}

/** One article that writes a name in two ways means one: what is house style between articles is a slip here. */
function isSlipInText({mention, target, row}: Spelling, mentions: readonly Mention[]): boolean {
  return (
    row !== undefined &&
    row.variants.length > 1 &&
    mentions.some(({text}) => text === target) &&
    (isOneInText(mention.text, target) || (row.confidence !== OPEN && hasSameGiven(mention.text, target)))
  )
}

/** A surname alone goes the way of its full name; where several people bear it, only when all go the same way. */
function judgeSurname(
  page: Page,
  mention: Mention,
  byCluster: ReadonlyMap<string, Judgement>,
): Judgement | undefined {
  const {mentions, language} = page
  const own = surnameOf(mention, mention.cluster, byCluster)
  for (const other of mention.shared ?? []) {
    if (surnameOf(mention, other, byCluster).target !== own.target) return undefined
  }
  if (own.target === mention.text) return undefined
  if (own.judgement) {
    return {...own.judgement, target: own.target, reason: `${mention.reason}; ${own.judgement.reason}`}
  }
  const style =
    language === 'en' ||
    mentions.some((other) => other.cluster === mention.cluster && other.text === other.target)
  const full = mentions.find((other) => other.cluster === mention.cluster && other.basis !== 'anchor')
  // An unknown person's surname is rewritten by itself only where the full name is, or stands in its usual form.
  const respelt = isHouseStyle(mention.text, own.target) || explains(mention.text, own.target) !== undefined
  const sure = mention.certain && (full?.basis !== 'parts' || page.evidence || respelt)
  if (full?.basis === 'parts' && !page.evidence && full.target !== full.text) return undefined
  return {
    canonical: mention.canonical,
    target: own.target,
    tier: sure && style ? 'fix' : 'suggest',
    settled: undefined,
    reason: withRules(mention),
  }
}

function surnameOf(
  mention: Mention,
  cluster: string,
  byCluster: ReadonlyMap<string, Judgement>,
): {target: string; judgement?: Judgement} {
  const judgement = byCluster.get(cluster)
  if (!judgement) return {target: mention.target}
  const canonical = judgement.canonical.split(/\s+/)
  if (canonical.some((word) => foldWord(word) === foldWord(mention.text)) && judgement.settled === undefined)
    return {target: mention.target, judgement}
  return {
    target:
      judgement.canonical === mention.canonical ? mention.target : rewritten(mention, judgement.canonical),
    judgement,
  }
}
