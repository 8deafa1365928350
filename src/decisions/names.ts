/** Names as people settled them, beside the user's own names file. */
import type {AuthorityEntry} from '../../pipeline/names/listed/authority.ts'
import {parseAuthorityRows} from '../../pipeline/names/listed/authority.ts'
import {likeMention} from '../../pipeline/names/mentions/scan.ts'
import type {Decision} from '../tables.ts'
import {inForce} from './index.ts'

/** Forms of names that the user's names file writes in its own way, by language; it comes before what was decided. */
export function claimedBy(own: readonly AuthorityEntry[]): (language: string, form: string) => boolean {
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

/** A canonical form as it stands in place of a mention: whole, or its last words for a surname alone. */
export function nameFor(mention: string, forms: readonly string[], canonical: string): string {
  const size = mention.split(/\s+/).length
  const whole = Math.max(...forms.map((form) => form.split(/\s+/).length))
  const words = canonical.split(/\s+/)
  return likeMention(
    size >= whole || size >= words.length ? canonical : words.slice(-size).join(' '),
    mention,
  )
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
