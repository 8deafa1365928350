/** The last look at mentions that would be rewritten. */
import {placeForms, stylePairs} from '../listed/authority.ts'
import {isGivenName} from '../persons/people.ts'
import {isDeliberate} from './deliberate.ts'
import {amongForeignWords, inTitleOfWork} from './foreign.ts'
import type {Mention, Page} from './mention.ts'
import {isDemonym, isSettled, sameName} from './mention.ts'
import {isCalledSoOnce, isOfItsAge} from './old-name.ts'
import {foldWord} from './scan.ts'

/** The other names of a place by style, by folded form. */
let partners: Map<string, string[]> | undefined

function partnersOf(form: string): readonly string[] {
  if (!partners) {
    partners = new Map()
    for (const {a, b} of stylePairs()) {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const list = partners.get(foldWord(one))
        if (list) list.push(foldWord(other))
        else partners.set(foldWord(one), [foldWord(other)])
      }
    }
  }
  return partners.get(foldWord(form)) ?? []
}

/** The last look at a mention that would be rewritten: is it meant to stand as it is, or less certain than it seems? */
export function settle(page: Page, mention: Mention, index: number): Mention {
  const {text, language, mentions} = page
  if (mention.target === mention.text) return mention
  const stays: Mention = {...mention, target: mention.text}
  if (isDeliberate(text, mentions, index)) return stays
  if (isSettled(mention.basis)) return mention
  if (amongForeignWords(text, mention.start, mention.end, language, page.settings.lexicon?.(language)))
    return stays
  if (inTitleOfWork(text, mention.start, mention.end)) return stays
  if (mention.kind !== 'place') return mention
  if (isCalledSoOnce(text, mention) || isOfItsAge(text, mention, foldWord(mention.text))) return stays
  // A text that writes `Kiev` throughout does not want `Kyiv` for `Kyjev`.
  const others = partnersOf(mention.target)
  const usesOther =
    !sameName(mention.text, mention.target) &&
    others.length > 0 &&
    mentions.some((one) => others.includes(foldWord(one.text))) &&
    !mentions.some((one) => one.text === mention.target)
  if (usesOther) return {...mention, certain: false}
  if (isSurname(page, mention)) return stays
  if (mention.certain) return mention
  // Standing by itself elsewhere in the text, the same form is the place, and so it is here.
  const alone = mentions.find(
    (one) => one.cluster === mention.cluster && one.text === mention.text && one.certain,
  )
  return (alone || isAmongForeign(page, mention)) && isFreeName(text, mention)
    ? {...mention, certain: true}
    : mention
}

/** So many other names that are certain to stand in another language's spelling. */
const FOREIGN = 2

/** Whether a spelling on the list, which is no word and nobody's name, stands among names as another language has them. */
function isAmongForeign({mentions, listed, settings, language}: Page, mention: Mention): boolean {
  if (mention.basis !== 'authority' || language !== 'en') return false
  const [entry] = listed.entriesOf(mention.text)
  if (!entry || entry.unsafe.includes(mention.text) || entry.flags.length > 0 || /[\s-]/.test(mention.text))
    return false
  if (settings.lexicon?.('en')?.has(mention.text.toLowerCase()) !== false) return false
  const others = new Set(
    mentions.flatMap((one) =>
      one.certain && one.cluster !== mention.cluster && foldWord(one.text) !== foldWord(one.target)
        ? [one.cluster]
        : [],
    ),
  )
  return others.size >= FOREIGN
}

/**
 * What people do and places hardly, but for a country or a capital, which is its government: `Moscou said`. Fewer than
 * `speechVerbs`: regions write, report and confirm.
 */
const speaking = /^ (?:said|says|told|tells|added|adds|explained|explains|recalled|recalls)(?!\p{L})/u

/** Whether the text shows somewhere that the word is a person’s: `Hande Firat`, `Mr Polsky`, `Warne said`. */
function isSurname({text, tokens, settings, language}: Page, mention: Mention): boolean {
  const lexicon = settings.lexicon?.(language)
  if (!lexicon || /[\s-]/.test(mention.text)) return false
  const folded = foldWord(mention.text)
  const maySpeak = placeForms(mention.canonical).length > 0
  return tokens.some((token, index) => {
    if (token.folded !== folded) return false
    if (!maySpeak && speaking.test(text.slice(token.full, token.full + LONGEST_VERB))) return true
    const before = token.joint === ' ' ? tokens[index - 1] : undefined
    if (before === undefined || before.full !== before.end) return false
    if (before.word.title) return courtesy.has(before.folded)
    // A name that no dictionary knows, or one that people are given.
    return (
      /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
      (isGivenName(before.text) || !lexicon.has(before.text.toLowerCase())) &&
      !isDemonym(before.folded, language)
    )
  })
}

/** Longest of the words of `speaking`, with what stands around it. */
const LONGEST_VERB = 12
/** Titles of people alone. */
const courtesy: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'dr', 'prof'])

/** Not inside a longer name: no capitalised word on either side. */
function isFreeName(text: string, mention: Mention): boolean {
  return (
    !/\p{Lu}[\p{L}\p{M}]+ $/u.test(text.slice(Math.max(0, mention.start - 30), mention.start)) &&
    !/^ \p{Lu}/u.test(text.slice(mention.end, mention.end + 2))
  )
}
