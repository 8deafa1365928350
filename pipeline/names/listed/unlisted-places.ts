/** Villages and towns of no list, as French, German, Dutch and Nordic papers write them: `Aïchiyé`, `Tchambarak`, `Petsjenga`; and listed ones with a mute `e`. */
import type {Mention, Page} from '../mentions/mention.ts'
import type {NameToken} from '../mentions/scan.ts'
import {isWordOf} from '../mentions/scan.ts'
import {isUsualFamilyName, isUsualGivenName} from '../persons/people.ts'
import {lettersShown} from '../persons/text-habits.ts'
import {toEnglish} from '../spellings/romanise.ts'
import {homesIn, isAbout, isAboutArabs, namesHome} from './countries.ts'

/** Letters of a place that no English spelling and hardly a place of the language itself has, by the language. */
const strange: Readonly<Record<string, RegExp>> = {
  fr: /tch|[iy]é$|[aeo]ï[aeou]|^Aïn?[ -]?\p{L}*é$|dj|tzk|ou(?:k|lou?|ra?k|vo|vka|sk|chi|m[iy])$|ou\p{L}*(?:sk|vka|ivka|ovo|abad|kent|gan|tchi|grad|gorod|k[oö]l|bou?lak|tepa|t[ae]gh)$/u,
  de: /tsch|dsch|iwka$|owka$|jiw/,
  nb: /tsj|zj|sj[aeiou]/,
  nl: /tsj|zj|sj[aeiou]|oe(?:sk|vka|tsk|k)$/,
  sv: /tj[aeiou]|zj|sj[aeiou]\p{L}*(?:sk|vka|ovo)$/u,
}
/** Endings of French, which no place elsewhere has for itself. */
const muteE = /[bcdfgklmnprstvz]e$/
/** English writes `tch` for itself: `Hutchins`, `Westchester`, `Thatcherism`. */
const english =
  /tch(?:er|ers|ett?|ell|ins?|inson|ard|es|ester|field|am|um|worth|ley|wood|erism|land|ford|more|mond|y|s)?$/
/** What leads to a place. */
const leading =
  /(?:^|[\s(“"])(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|to|towards?|around|[Oo]utside|between|with|of|above|village|town|city|district|region|province)(?: of)? $/u
/** Whose countries a text may be about; where it names none of them, the Arab world. */
const origins = ['hy', 'ka', 'uk', 'az', 'be', 'ru', 'kk', 'ky', 'uz', 'tg', 'tk'] as const

/** Places that stand where only a place does, in a text that shows a habit. */
export function unlistedPlaces(page: Page): void {
  const {text, tokens, taken, mentions, language} = page
  if (language !== 'en') return
  let shown: ReadonlySet<string> | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (taken[index] || !mayBePlace(token)) continue
    if (!leading.test(text.slice(Math.max(0, token.start - 12), token.start))) continue
    const next = tokens[index + 1]
    if (next?.joint !== undefined && token.full === token.end) continue
    shown ??= lettersShown(page)
    if (shown.size === 0) return
    const target = formOf(page, token, shown)
    if (target === undefined) continue
    taken[index] = 1
    mentions.push(placeMention(token, target))
  }
}

const asked = new Map<string, boolean>()

/** Whether a word has letters of another language, or the ending. */
function mayBePlace({text, joint, capitals}: NameToken): boolean {
  if (joint !== undefined || capitals || text.length < 5) return false
  let known = asked.get(text)
  if (known === undefined) {
    known =
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      !english.test(text) &&
      (muteE.test(text) || Object.values(strange).some((letters) => letters.test(text)))
    if (asked.size >= REMEMBERED) asked.clear()
    asked.set(text, known)
  }
  return known
}

/** Words remembered. */
const REMEMBERED = 10_000

function formOf(page: Page, token: NameToken, shown: ReadonlySet<string>): string | undefined {
  const {text, settings, listed} = page
  const word = token.text
  const lexicon = settings.lexicon?.('en')
  if (!lexicon || isWordOf(token.word, lexicon)) return undefined
  if (isUsualFamilyName(token.folded) || isUsualGivenName(token.folded)) return undefined
  if (shown.has('fr') && muteE.test(word)) {
    const bare = word.slice(0, -1)
    const [entry] = listed.entriesOf(bare)
    if (entry?.kind === 'place' && entry.canonical === bare && entry.origin !== 'fr') return bare
  }
  const from = Object.keys(strange).find((one) => shown.has(one) && strange[one]!.test(word))
  if (from === undefined) return undefined
  const turkic = homesIn(text)
  const named = origins.filter(
    (one) => isAbout(one, text) || turkic.has(one) || (one === 'ru' && namesHome(one, text)),
  )
  const homes = isAboutArabs(text) ? (named.length === 0 ? ['ar'] : []) : named
  // Where a text names several countries, the spelling has to be one in all of them.
  const forms = new Set(homes.map((origin) => toEnglish(word, {origin, from}).form))
  const [form = word] = forms
  return forms.size === 1 && form !== word && /^[A-Z][a-z]+$/.test(form) ? form : undefined
}

function placeMention({start, end, text, folded}: NameToken, target: string): Mention {
  return {
    start,
    end,
    text,
    kind: 'place',
    cluster: `unlisted-place/${folded}`,
    canonical: target,
    target,
    basis: 'likeness',
    certain: true,
    reason: `\`${text}\` is written as another language writes such places, and so are other names of this text`,
  }
}
