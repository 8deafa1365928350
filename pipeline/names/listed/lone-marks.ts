/** The surname of a listed person that a text without the full name writes with its marks and without: `Erdoğan`, then `Erdogan`. */

import type {Mention, Page} from '../mentions/mention.ts'
import type {NameToken} from '../mentions/scan.ts'
import type {AuthorityEntry} from './authority.ts'
import {isMarked, ownForm} from './marks.ts'

/** Fewest letters of such a surname. */
const FEWEST = 5

/** Gives the surname the marks of its own language wherever a text that has it so has it without: whoever left them out lost them. */
export function loneMarks(page: Page): void {
  const {language, tokens, mentions} = page
  if (language !== 'en') return
  const marked = new Map<string, string>()
  for (const token of tokens)
    if (token.text.length >= FEWEST && isMarked(token.text) && /\p{Ll}/u.test(token.text))
      marked.set(token.folded, token.text)
  if (marked.size === 0) return
  // `Linda Sanchez` is somebody whose name has no marks, and so may `Sanchez` be.
  tokens.forEach((token, index) => {
    if (marked.has(token.folded) && !isMarked(token.text) && !token.capitals && !standsAlone(page, index))
      marked.delete(token.folded)
  })
  tokens.forEach((token, index) => {
    const other = marked.get(token.folded)
    if (other === undefined || isMarked(token.text) || token.capitals || other.length !== token.text.length)
      return
    if (mentions.some(({start, end}) => start <= token.start && token.start < end)) return
    if (!standsAlone(page, index)) return
    const entry = bearerOf(page, token, other)
    if (entry) mentions.push(withMarks(token, other, entry))
  })
}

/** The person of the list whose surname a word is, where all who bear it there write it with these marks. */
function bearerOf({listed}: Page, token: NameToken, marked: string): AuthorityEntry | undefined {
  const bearers = listed.bearersOf(token.word)
  const isWrittenSo = (entry: AuthorityEntry): boolean => {
    const form = ownForm(entry)
    return form !== undefined && entry.families[form] === marked
  }
  return bearers.length > 0 && bearers.every(isWrittenSo) ? bearers[0] : undefined
}

/** Whether no other name stands beside a word: `Hayrettin Erdogan` is somebody whose name the text writes so. */
function standsAlone({tokens}: Page, index: number): boolean {
  const token = tokens[index]!
  const before = token.joint === undefined && token.particles === undefined ? undefined : tokens[index - 1]
  if (before && !before.word.title && !before.opens) return false
  const next = tokens[index + 1]
  return next?.joint === undefined || token.full !== token.end
}

function withMarks({start, end, text}: NameToken, marked: string, entry: AuthorityEntry): Mention {
  return {
    start,
    end,
    text,
    kind: 'person',
    cluster: entry.id,
    canonical: marked,
    target: marked,
    basis: 'authority',
    certain: true,
    reason: `\`${text}\` stands in this text as \`${marked}\` as well, the spelling of \`${entry.canonical}\` at home`,
  }
}
