/** In whose spelling a text writes its listed names: `VN` beside `NAVO` is the Dutch UN, `Damas` beside `Bachar` the French Damascus. */

import type {Mention, Page} from '../mentions/mention.ts'
import {isStopWord} from '../mentions/mention.ts'
import type {AuthorityEntry} from './authority.ts'
import {languagesOf} from './listed-forms.ts'
import type {Recogniser} from './recognise.ts'

/** Adds the languages that mentions show whose spelling is that of a language and nothing else. */
export function addShown(
  shown: Set<string>,
  mentions: readonly Mention[],
  language: string,
  listed: Recogniser,
): void {
  for (const {certain, basis, text, target, cluster} of mentions) {
    if (!certain || basis !== 'authority' || text === target) continue
    for (const entry of listed.entriesOf(text)) {
      if (entry.id !== cluster) continue
      for (const of of languagesOf(entry, text)) if (of !== language) shown.add(of)
    }
  }
}

/** Whether one of the languages that a text shows writes this name so, and no other: `Túnez` is Tunis and Tunisia. */
export function isInCompany(
  {language, shown, listed}: Page,
  entry: AuthorityEntry,
  written: string,
): boolean {
  const isWrittenSo = (one: AuthorityEntry): boolean =>
    languagesOf(one, written).some((of) => of !== language && shown.has(of))
  return (
    shown.size > 0 &&
    isWrittenSo(entry) &&
    !listed.entriesOf(written).some((other) => other !== entry && isWrittenSo(other))
  )
}

/** Whether a name is none of a word that opens a sentence, a heading in capitals, or anywhere a part of a longer name. */
export function standsFree({text, tokens, language}: Page, index: number, count: number): boolean {
  const token = tokens[index]!
  const last = tokens[index + count - 1]!
  // `The VN` opens a sentence.
  const isFollowing = (at: number): boolean => {
    const before = tokens[at]!.joint === undefined ? undefined : tokens[at - 1]
    return before !== undefined && !(before.opens && isStopWord(before.text, language))
  }
  if (tokens[index + count]?.joint === ' ') return false
  if (tokens.some(({folded}, at) => folded === token.folded && isFollowing(at))) return false
  if (!token.capitals) return !token.opens
  const end = text.indexOf('\n', last.end)
  return /\p{Ll}/u.test(text.slice(text.lastIndexOf('\n', token.start) + 1, end === -1 ? text.length : end))
}
