/** One spelling of a listed person's name in one text, where several are accepted. */
import {isDeliberate} from './deliberate.ts'
import {inTitleOfWork} from './foreign.ts'
import type {Mention, Page} from './mention.ts'
import {foldWord} from './scan.ts'

/**
 * Accepted spellings of one listed person in one text (`Zelensky`, `Zelenskyy`; `Orban`, `Orbán`) become the one that the
 * text has most often, the canonical one where none is: house style is a choice between articles, not inside one.
 */
export function inOneSpelling(page: Page, mentions: Mention[]): Mention[] {
  if (page.language !== 'en') return mentions
  for (const {cluster, entry, family, accepted} of page.anchors) {
    if (!entry) continue
    const own = mentions.filter((mention) => mention.cluster === cluster)
    const families = own.flatMap((mention) => familyIn(mention.target) ?? [])
    // What is no spelling of the surname (`Kassym-Jomart`) leaves the name alone.
    const isSpelling = (word: string): boolean =>
      foldWord(word) === foldWord(family) || accepted.includes(foldWord(word))
    const surname = families.every(isSpelling) ? mostOf(families, family) : undefined
    const given = mostOf(
      own.flatMap(({target}) => givenIn(target) ?? []),
      givenIn(entry.canonical) ?? '',
    )
    if (surname === undefined && given === undefined) continue
    for (const mention of own) {
      const last = familyIn(mention.target)
      const first = givenIn(mention.target)
      if (last === undefined) continue
      const names = [
        first !== undefined && given !== undefined && foldWord(first) === foldWord(given) ? given : first,
        surname ?? last,
      ]
      const target = names.filter((name) => name !== undefined).join(' ')
      const index = mentions.indexOf(mention)
      if (target === mention.target || inTitleOfWork(page.text, mention.start, mention.end)) continue
      if (isDeliberate(page.text, mentions, index)) continue
      mentions[index] = {
        ...mention,
        target,
        certain: true,
        ...(mention.target === mention.text ? {isSlip: true} : {}),
        reason: `this text writes \`${target}\` as well`,
      }
    }
  }
  return mentions
}

/** Which of several spellings there are most of, the usual one where it is among those; nothing where all are one. */
function mostOf(spellings: readonly string[], usual: string): string | undefined {
  const counts = new Map<string, number>()
  for (const one of spellings) counts.set(one, (counts.get(one) ?? 0) + 1)
  if (counts.size < 2) return undefined
  const most = Math.max(...counts.values())
  const first = [...counts].filter(([, count]) => count === most).map(([one]) => one)
  return first.includes(usual) ? usual : first[0]
}

/** The last word of a name, where it tells how the surname is spelt: not in capitals, without an article. */
function familyIn(name: string): string | undefined {
  const word = /[^\s]+$/u.exec(name)?.[0]
  return word === undefined || word.includes('-') || !/\p{Ll}/u.test(word) ? undefined : word
}

/** What stands before it. */
function givenIn(name: string): string | undefined {
  return /^.*\S(?= \S+$)/u.exec(name)?.[0]
}
