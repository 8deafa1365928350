/** Mentions as they lie beside their text between the phases: what the text or the other fields say is left out. */
import type {AuthorityKind} from '../listed/authority.ts'
import type {Basis, Mention} from './mention.ts'
import {bySpelling, clusterOfUnlisted, followsFullName, standsAsWritten} from './mention.ts'

const kinds: readonly AuthorityKind[] = ['person', 'place', 'organisation']
const bases: readonly Basis[] = ['file', 'decision', 'authority', 'likeness', 'parts', 'text', 'anchor']

/** 0 stands for what is usual; what is usual at the end is left out. */
export type KeptMention = readonly [
  start: number,
  end: number,
  /** Kind, basis, whether it is a slip and whether it is certain. */
  sort: number,
  target?: string | 0,
  canonical?: string | 0,
  cluster?: string | 0,
  reason?: string | 0,
  shared?: readonly string[] | 0,
]

/** The reason that most mentions of a basis have. */
function usualReason(basis: Basis, text: string, canonical: string): string {
  if (basis === 'text' || basis === 'parts') return standsAsWritten(canonical)
  return basis === 'anchor' ? followsFullName(text, canonical) : bySpelling(text, canonical, basis)
}

export function keepMentions(mentions: readonly Mention[]): KeptMention[] {
  return mentions.map((mention) => {
    const {start, end, text, kind, basis, certain, target, canonical, cluster, reason, shared, isSlip} =
      mention
    const sort =
      (kinds.indexOf(kind) * bases.length + bases.indexOf(basis)) * 4 + (isSlip ? 2 : 0) + (certain ? 1 : 0)
    const kept: [number, number, number, ...(string | 0 | readonly string[])[]] = [
      start,
      end,
      sort,
      target === text ? 0 : target,
      canonical === target ? 0 : canonical,
      cluster === clusterOfUnlisted(canonical) ? 0 : cluster,
      reason === usualReason(basis, text, canonical) ? 0 : reason,
      shared ?? 0,
    ]
    while (kept.at(-1) === 0 && kept.length > 3) kept.pop()
    return kept as unknown as KeptMention
  })
}

/** The mentions of a text as they were kept. */
export function keptMentions(kept: readonly KeptMention[], whole: string): Mention[] {
  return kept.map(([start, end, sort, target, canonical, cluster, reason, shared]) => {
    const text = whole.slice(start, end)
    const basis = bases[(sort >> 2) % bases.length]!
    const wanted = target || text
    const usual = canonical || wanted
    return {
      start,
      end,
      text,
      kind: kinds[Math.floor((sort >> 2) / bases.length)]!,
      cluster: cluster || clusterOfUnlisted(usual),
      canonical: usual,
      target: wanted,
      basis,
      certain: (sort & 1) === 1,
      reason: reason || usualReason(basis, text, usual),
      ...(shared ? {shared} : {}),
      ...((sort & 2) === 2 ? {isSlip: true} : {}),
    }
  })
}
