/** As which language a text writes names that come from other alphabets: two public ones written so speak for the rest. */

import type {Mention, Page} from '../mentions/mention.ts'
import {foldWord} from '../mentions/scan.ts'
import {toEnglish} from '../spellings/romanise.ts'

/** Languages with a habit of their own for such names. */
const candidates = ['fr', 'de', 'nl', 'sv', 'nb', 'pl', 'cs', 'es', 'it', 'pt'] as const

/** Different names, at fewest, that show a habit; what the page itself says of its language counts for one. */
const FEWEST = 2

const found = new WeakMap<Page, readonly string[]>()

/** The languages whose habit most of a text's listed names follow; several where nothing tells them apart. */
export function habitsOf(page: Page): readonly string[] {
  const known = found.get(page)
  if (known) return known
  const votes = new Map<string, Set<string>>()
  for (const mention of page.mentions) {
    for (const language of habitsBetween(page, mention)) {
      const clusters = votes.get(language)
      if (clusters) clusters.add(mention.cluster)
      else votes.set(language, new Set([mention.cluster]))
    }
  }
  const habits = votes.size === 0 ? NONE : mostOf(votes, page)
  found.set(page, habits)
  return habits
}

function mostOf(votes: ReadonlyMap<string, ReadonlySet<string>>, {shown}: Page): readonly string[] {
  const most = Math.max(...[...votes.values()].map(({size}) => size))
  return [...votes]
    .filter(([language, {size}]) => size === most && size + (shown.has(language) ? 1 : 0) >= FEWEST)
    .map(([language]) => language)
}

/** Letters of a name that only one language has for a name of another alphabet. */
const letters: Readonly<Record<string, RegExp>> = {
  fr: /tch|[iy]é$|[aeo]ï[aeou]|ïch|[rv]gu[eéi]|ch\p{L}*é\p{L}*é$|ch[aou]\p{L}*é$/iu,
  de: /tsch|dsch|\p{L}schw[ie]|jew[a]?$/u,
}
const shownBy = new WeakMap<Page, ReadonlySet<string>>()

/** … and those that unlisted names show by their letters, two different ones of a language at least. */
export function lettersShown(page: Page): ReadonlySet<string> {
  const known = shownBy.get(page)
  if (known) return known
  const shown = new Set([...habitsOf(page), ...page.shown])
  const listed = page.mentions.flatMap((mention) =>
    habitsBetween(page, mention).map((language) => ({language, cluster: mention.cluster})),
  )
  for (const [language, shape] of Object.entries(letters)) {
    const words = new Set(page.tokens.filter(({text}) => shape.test(text)).map(({folded}) => folded))
    const clusters = new Set(listed.filter((one) => one.language === language).map(({cluster}) => cluster))
    if (words.size > 0 && words.size + clusters.size >= FEWEST) shown.add(language)
  }
  shownBy.set(page, shown)
  return shown
}

/** The languages that have a listed name so, or by whose habit a word of it became what stands in the text. */
function habitsBetween(page: Page, {certain, basis, kind, text, target}: Mention): readonly string[] {
  if (!certain || text === target || kind === 'organisation') return NONE
  if (basis !== 'authority' && basis !== 'likeness') return NONE
  const entry = page.listed.entriesOf(target)[0]
  const of = candidates.filter((language) => entry?.forms[language] === text)
  const from = text.split(/\s+/)
  const to = target.split(/\s+/)
  if (of.length > 0 || from.length !== to.length) return of
  const origin = entry?.origin ?? 'ru'
  const changed = from.flatMap((word, index) => {
    const wanted = foldWord(to[index]!)
    const plain = toEnglish(word, {origin, from: ''}).form
    return foldWord(word) === wanted || foldWord(plain) === wanted ? [] : [{word, wanted}]
  })
  return candidates.filter((language) =>
    changed.some(({word, wanted}) => foldWord(toEnglish(word, {origin, from: language}).form) === wanted),
  )
}

const NONE: readonly string[] = []
