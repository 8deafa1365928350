/** One spelling of a listed person's name in one text, where several are accepted. */

import {isDeliberate} from '../mentions/deliberate.ts'
import {inTitleOfWork} from '../mentions/foreign.ts'
import type {Mention, Page} from '../mentions/mention.ts'
import {foldWord} from '../mentions/scan.ts'
import type {AuthorityEntry} from './authority.ts'
import {familyAsElsewhere, hasForeignMarks, losesSomeMarks, ownForm} from './marks.ts'

/**
 * Accepted spellings of one listed person in one text (`Zelensky`, `Zelenskyy`; `Orban`, `Orbán`) become the one that the
 * text has most often, the canonical one where none is: house style is a choice between articles, not inside one.
 */
export function inOneSpelling(page: Page, mentions: Mention[]): Mention[] {
  if (page.language !== 'en') return mentions
  for (const {cluster, entry, family, accepted} of page.anchors) {
    if (!entry) continue
    // Marks are a Latin name's own: who left them out lost them.
    const marked = ownForm(entry)
    const own = withHyphensAlike(page, mentions, cluster, entry.canonical)
    const families = own.flatMap((mention) => familyIn(mention.target) ?? [])
    // What is no spelling of the surname (`Kassym-Jomart`) leaves the name alone.
    const isSpelling = (word: string): boolean =>
      foldWord(word) === foldWord(family) || accepted.includes(foldWord(word))
    // `Volodomyr Zelensky`: the given name is misspelt, the surname is as right as elsewhere.
    const written = own.flatMap((mention) => familyIn(mention.text) ?? [])
    const surname = families.every(isSpelling)
      ? mostOf(
          families,
          written.filter((word) => isSpelling(word) && !hasOtherMarks(word, entry)),
          written.length > 1 ? familyAsElsewhere(entry, family, page.text) : family,
          marked && entry.families[marked],
        )
      : undefined
    const given = mostOf(
      own.flatMap(({target}) => givenIn(target) ?? []),
      own.flatMap(({target, text}) => (target === text ? (givenIn(text) ?? []) : [])),
      givenIn(entry.canonical) ?? '',
      marked && givenIn(marked),
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
      mentions[index] = levelled(mention, target)
    }
  }
  return mentions
}

/** The part of a name that a hyphen ties together. */
function tiedIn(name: string): string | undefined {
  return name.includes('-') ? /\p{L}+-\p{L}+/u.exec(name)?.[0] : undefined
}

/** The mentions of a person, hyphens put or left out as the text does most often: `Kim Jong-un` beside `Kim Jong Un`. */
function withHyphensAlike(
  page: Page,
  mentions: Mention[],
  cluster: string,
  canonical: string,
): readonly Mention[] {
  const mine = (): readonly Mention[] => mentions.filter((mention) => mention.cluster === cluster)
  const own = mine()
  const usual = tiedIn(canonical)
  const tied =
    own.map(({target}) => tiedIn(target)).find((word) => word !== undefined) ??
    // A surname alone (`Amir-Abdollahian`) is found by its parts, not as a whole.
    (usual !== undefined && page.text.includes(usual) ? usual : undefined)
  if (tied === undefined) return own
  const apart = tied.toLowerCase().replace('-', ' ')
  const placeOf = (name: string, word: string): number => name.toLowerCase().indexOf(word)
  const closed = own.filter(({target}) => placeOf(target, tied.toLowerCase()) !== -1)
  const open = own.filter(({target}) => placeOf(target, apart) !== -1)
  if (open.length === 0) return own
  // What is to be rewritten anyway says nothing of how the text writes the name.
  const [most, least] = [closed, open].map((list) => list.filter(({text, target}) => text === target).length)
  const isClosed =
    closed.length === 0 || most === least
      ? closed.length === 0 || closed.length === open.length
        ? canonical.includes('-')
        : closed.length > open.length
      : most! > least!
  const from = isClosed ? apart : tied.toLowerCase()
  const other = open[0]!.target
  const at = placeOf(other, apart)
  const to = isClosed ? tied : other.slice(at, at + apart.length)
  for (const mention of isClosed ? open : closed) {
    const start = placeOf(mention.target, from)
    const target = `${mention.target.slice(0, start)}${to}${mention.target.slice(start + from.length)}`
    const index = mentions.indexOf(mention)
    if (inTitleOfWork(page.text, mention.start, mention.end) || isDeliberate(page.text, mentions, index))
      continue
    mentions[index] = levelled(mention, target)
  }
  return mine()
}

/** A mention in the spelling that its text has besides. */
function levelled(mention: Mention, target: string): Mention {
  return {
    ...mention,
    target,
    certain: true,
    ...(mention.target === mention.text ? {isSlip: true} : {}),
    reason: `this text writes \`${target}\` as well`,
  }
}

/**
 * Which of several spellings there are most of, among those the one with its own marks, or the usual one; nothing where all are one. Those
 * that the text itself writes, and are right, come before those that others are to become.
 */
function mostOf(
  spellings: readonly string[],
  written: readonly string[],
  usual: string,
  marked: string | undefined,
): string | undefined {
  if (new Set(spellings).size < 2 && written.every((one) => one === spellings[0])) return undefined
  const counts = new Map<string, number>()
  for (const one of written.length > 0 ? written : spellings) counts.set(one, (counts.get(one) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const first = [...counts].filter(([, count]) => count === most).map(([one]) => one)
  return [marked, usual].find((one) => one !== undefined && first.includes(one)) ?? first[0]
}

/** Whether a spelling has marks of another language, or some of its own and lost others (`Kılıçdaroglu`). */
function hasOtherMarks(word: string, entry: AuthorityEntry): boolean {
  if (!/[^\0-\x7f]/.test(word.replace(/[’‘ʻʼ]/g, ''))) return false
  return (
    hasForeignMarks(entry, word) ||
    losesSomeMarks(entry, word) ||
    ![entry.canonical, ...Object.values(entry.forms), ...entry.variants].some((form) => form.includes(word))
  )
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
