/** Words of another language that stand alone among English ones. */
import type {Document} from '../document.ts'
import {packFor} from '../languages/index.ts'
import type {Lexicon} from '../settings.ts'
import type {Fact} from '../text/suspicion.ts'
import {fact} from '../text/suspicion.ts'
import type {WordTable} from '../text/words.ts'

const foreign = new Set(
  ['fr', 'es', 'de', 'it', 'pt'].flatMap((code) =>
    packFor(code)!.words.stopWords.filter((word) => word.length > 2 && /^\p{Ll}+$/u.test(word)),
  ),
)
/** What English borrowed, as parts of names or of phrases. */
const borrowed = new Set(
  `à la les des du de el los las von van der den und sur vis chez sans via per con dell della del dos das pro non est sunt que para
  coup comme alla todo sus mano gran`.split(/\s+/),
)

/** Whether a word is none of English, by its letters or as a function word of another language. */
const strangers = new WeakMap<Lexicon, Fact>()

function strangerFor(lexicon: Lexicon): Fact {
  let known = strangers.get(lexicon)
  if (!known) {
    known = fact((word) => {
      if (!/^\p{Ll}{3,}$/u.test(word) || borrowed.has(word) || lexicon.has(word)) return false
      if (!/[^a-z]/.test(word)) return foreign.has(word) && lexicon.frequency(word) < 1
      // `café`, `coöperate`: English without its marks.
      const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
      return /^[a-zßæðøþłđı\u00df-\u017f]+$/.test(word) && !lexicon.has(bare)
    })
    strangers.set(lexicon, known)
  }
  return known
}

/** Whether one of them may be between words [from, to): a cheap look. */
export function maybeSingle({store, words}: WordTable, from: number, to: number, file: Document): boolean {
  const lexicon = file.data.settings?.lexicon?.('en')
  return lexicon !== undefined && strangerFor(lexicon).next(store, words, from, to) !== -1
}

/** Whether a gap parts words of one clause and sets nothing off. */
const plain = /^,? $/

/** The indexes of such words between words [from, to) of the table. */
export function* singleWords(
  {store, words, gaps}: WordTable,
  from: number,
  to: number,
  file: Document,
): Generator<number> {
  const lexicon = file.data.settings?.lexicon?.('en')
  if (!lexicon) return
  const stranger = strangerFor(lexicon)
  const english = (at: number, gap: number): boolean => {
    if (at < from || at >= to || !plain.test(store.texts[gaps[gap]!]!)) return false
    const word = store.texts[words[at]!]!
    return /^\p{Ll}/u.test(word) && lexicon.has(word) && !borrowed.has(word)
  }
  for (
    let at = stranger.next(store, words, from, to);
    at !== -1;
    at = stranger.next(store, words, at + 1, to)
  ) {
    const before = english(at - 1, at)
    const behind = at + 1 >= to || /^[.;:!?]/.test(store.texts[gaps[at + 1]!]!) || english(at + 1, at + 1)
    if (before && behind) yield at
  }
}
