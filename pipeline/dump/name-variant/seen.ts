/** The names of one document as the dump counts them. */
import type {Document} from '../../document.ts'
import type {SeenName, SeenNames} from '../../names/compare/rows.ts'
import {titleCase} from '../../names/mentions/mention.ts'
import {mentionsOf, quiet} from './mentions.ts'

/** The listed names of a document by cluster, form and target, and the people whom no list has by form. */
export function seenIn(file: Document): SeenNames {
  const names = new Map<string, SeenName & {count: number}>()
  const people = new Map<string, [string, number, string?, boolean?]>()
  for (const mention of mentionsOf(file)) {
    // Capitals are no spelling of their own.
    const loud =
      mention.kind !== 'organisation' &&
      mention.text.length > 3 &&
      mention.text === mention.text.toUpperCase()
    const form = loud ? titleCase(mention.text) : quiet(mention)
    if (mention.basis === 'text' || mention.basis === 'parts') {
      const known = people.get(form)
      if (known) known[1]++
      else
        people.set(form, mention.basis === 'text' ? [form, 1] : [form, 1, mention.canonical, mention.certain])
      continue
    }
    // Surnames of people whom no list knows follow their full name, which is counted.
    if (mention.cluster.startsWith('unlisted/')) continue
    const target = loud ? titleCase(mention.target) : mention.target
    const key = `${mention.cluster}\n${form}\n${target}`
    const known = names.get(key)
    if (known) known.count++
    else {
      names.set(key, {
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
  return {language: file.data.language ?? 'und', names: [...names.values()], people: [...people.values()]}
}
