/** Places inside longer names, which keep them in their own way: a hospital, a newspaper, a person called after one. */

import type {Page} from '../mentions/mention.ts'
import {isStopWord} from '../mentions/mention.ts'
import {isGivenName} from '../persons/people.ts'
import type {AuthorityEntry} from './authority.ts'

/** A place inside a longer name, or behind an article: a hospital, an army, a ship may be called after it in its own way. */
export function isInLongerName(page: Page, index: number, count: number, entry: AuthorityEntry): boolean {
  if (entry.kind !== 'place' || entry.flags.includes('people')) return false
  const {text, tokens} = page
  const token = tokens[index]!
  if (isHeading(text, token.start)) return false
  const before = token.joint === ' ' ? tokens[index - 1] : undefined
  if (
    before &&
    !before.opens &&
    !before.word.title &&
    before.full === before.end &&
    !lands.has(before.folded)
  )
    return true
  if (behindGivenName(page, index)) return true
  const next = tokens[index + count]
  if (
    next?.joint === ' ' &&
    tokens[index + count - 1]!.full === tokens[index + count - 1]!.end &&
    !next.word.announcing &&
    !lands.has(next.folded)
  )
    return true
  return (
    count === 1 &&
    /(?<!\p{L})the $/u.test(text.slice(Math.max(0, token.start - 5), token.start)) &&
    !ofLand.test(text.slice(token.full, token.full + 14))
  )
}

/** What bears the name of a place as the place does: `Lake Balchasch`, `Northern Transnistrie`. */
const lands = new Set(
  'lake mount river bay gulf basin plain plateau valley mountains peninsula oblast region province district governorate northern southern eastern western central greater downtown upper lower outer inner'.split(
    ' ',
  ),
)

/** What of a land bears its name and no other: `the Panchir valley`. */
const ofLand =
  /^ (?:valley|region|province|district|governorate|oblast|peninsula|border|enclave|front|corridor)s?\b/

/** `Dr Sina`, `Kim Dera`: what stands behind a title or given name is a surname, also where a sentence opens with it. */
function behindGivenName({tokens, language}: Page, index: number): boolean {
  const before = tokens[index]?.joint === ' ' ? tokens[index - 1] : undefined
  if (!before || before.full !== before.end) return false
  return before.word.announcing || (!isStopWord(before.text, language) && isGivenName(before.text))
}

/**
 * A place that is part of a newspaper, a person, a match: `South China Morning Post`, `Gareth Bale`. Without a lexicon
 * nothing says otherwise; German writes every noun with a capital, so there only what stands behind counts.
 */
export function isBesideAnother(page: Page, index: number, count: number, entry: AuthorityEntry): boolean {
  if (entry.kind !== 'place' || isHeading(page.text, page.tokens[index]!.start)) return false
  const {tokens, language} = page
  const before = tokens[index]!.joint === ' ' ? tokens[index - 1] : undefined
  // What opens the sentence has a capital anyway, unless it is no word that a place stands behind (`En Beijing`).
  const isName = before && !(before.opens && isStopWord(before.text, language))
  if (isName && !before.word.title && language !== 'de') return true
  return tokens[index + count]?.joint === ' '
}

/** Words from which a line with a capital on every longer word is a heading, where neighbours say nothing. */
const FEWEST_IN_HEADING = 4

const longerWord = /[\p{L}\p{M}’']{4,}/gu

function isHeading(text: string, at: number): boolean {
  const end = text.indexOf('\n', at)
  let words = 0
  longerWord.lastIndex = text.lastIndexOf('\n', at - 1) + 1
  for (let match = longerWord.exec(text); match; match = longerWord.exec(text)) {
    if (end !== -1 && match.index >= end) break
    // In prose one of the first words says so.
    if (!/^\p{Lu}/u.test(match[0])) return false
    words++
  }
  return words >= FEWEST_IN_HEADING
}
