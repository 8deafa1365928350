/** The last look at mentions that would be rewritten. */
import {stylePairs} from '../listed/authority.ts'
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

/** Whether the text has the same word behind a name that no dictionary knows: `Hande Firat`, and then `Firat’s report`. */
function isSurname({tokens, settings, language}: Page, {text}: Mention): boolean {
  const lexicon = settings.lexicon?.(language)
  if (!lexicon || /[\s-]/.test(text)) return false
  const folded = foldWord(text)
  return tokens.some((token, index) => {
    const before = token.joint === ' ' && token.folded === folded ? tokens[index - 1] : undefined
    return (
      before !== undefined &&
      before.full === before.end &&
      /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
      !before.word.title &&
      (!lexicon.has(before.text.toLowerCase()) || isGivenName(before.text)) &&
      !isDemonym(before.folded, language)
    )
  })
}

/** Not inside a longer name: no capitalised word on either side. */
function isFreeName(text: string, mention: Mention): boolean {
  return (
    !/\p{Lu}[\p{L}\p{M}]+ $/u.test(text.slice(Math.max(0, mention.start - 30), mention.start)) &&
    !/^ \p{Lu}/u.test(text.slice(mention.end, mention.end + 2))
  )
}
