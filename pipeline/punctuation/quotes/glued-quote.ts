/** The rule for a curly quotation mark with letters on both sides: its shape tells which of them it parts. */

import type {Document} from '../../document.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import {matchesOf} from '../../text/matches.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'
import {paragraphs} from '../../tree.ts'

/** The marks of a paragraph: from the first that is not where its shape belongs, none tells anything. */
const marks = /["“”„«»]/g
/** What stands on both sides of a closing mark that lost the space behind it, and of an opening one without the space before. */
const closes = [/(?:\p{Ll}{2}|\p{Ll}[.,!?])$/u, /^\p{L}{2,}(?![”’])/u] as const
const opens = [/\p{Ll}{2}[,:]?$/u, /^\p{L}/u] as const
const glued = fact((gap) => gap === '”' || gap === '"' || gap === '“' || /^[.,!?][”"]$|^[,:]“$/.test(gap))

export const gluedQuote: Rule = {
  id: 'glued-quote',
  finds: 'a curly quotation mark glued to the words on both its sides: `the states”and`, `said“yes`',
  why: 'A tag border took the space. A closing mark of its own shape has the space behind it, an opening one before it, as long as all marks before it stand as their shapes say; straight and turned marks, and those of inches and acronyms, are left to other rules.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'He spoke of “respect of states”and of borders” in the port.',
      after: 'He spoke of “respect of states” and of borders” in the port.',
    },
    {before: 'The ship "Maria"sank, and "Rosa" waits.', after: 'The ship "Maria" sank, and "Rosa" waits.'},
    {before: 'Rosa“Grana”Lima waits.', after: 'Rosa “Grana” Lima waits.'},
    {before: 'She said:“we stay”, and called it“home”.', after: 'She said: “we stay”, and called it “home”.'},
  ],
  leaves: [
    {text: 'The “un”employed and the “home”less of the port.', why: 'parts of words'},
    {text: 'They know the”harbour song“from the port and the”quay song“from Genoa.', why: 'turned marks'},
    {text: 'A "pre"war house, the 12"single and the "sink"hole of it.', why: 'inches, parts of words'},
    {text: 'The 27”wide screen and the צה”ל stay.', why: 'inches, an acronym'},
    {text: 'The “harbour”’s owner and a “pro-dock” man met.', why: 'a genitive'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, gaps}, from, to) => glued.next(store, gaps, from + 1, to) !== -1,
  },
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    for (const {text, start} of paragraphs(tree, file)) {
      straightMarks(file, text, start, lexicon)
      let open = false
      for (const {0: mark, index} of matchesOf(text, marks)) {
        // A straight mark, a foreign one or two of a kind: the order is not to be relied on.
        if (mark !== (open ? '”' : '“')) break
        const [before, behind] = open ? closes : opens
        open = !open
        if (!before.test(leftOf(text, index)) || !behind.test(rightOf(text, index + 1))) continue
        // What opens has to be closed as well, by a mark that stands behind a word.
        if (open && !/^[^"“”„«»\n]{1,200}[\p{L}\d.,!?…]”/u.test(text.slice(index + 1))) continue
        if (isInWord(text, index, lexicon) || !readsAs('en', text, index)) continue
        report(file, {
          start: start + index,
          end: start + index + 1,
          after: open ? ' “' : '” ',
          message: `Expected a space ${open ? 'before' : 'behind'} the quotation mark, got none, put`,
        })
      }
    }
  },
}

/** Straight marks that come in pairs, every opening one behind a space: the second of a pair closes. */
function straightMarks(file: Document, text: string, start: number, lexicon: Lexicon | undefined): void {
  if (!/"\p{Ll}/u.test(text) || /[“”„«»]/.test(text)) return
  const places = matchesOf(text, /"/g).map(({index}) => index)
  if (places.length % 2 !== 0) return
  if (places.some((at, nth) => nth % 2 === 0 && !/(?:^|[\s(—–])$/.test(leftOf(text, at)))) return
  places.forEach((at, nth) => {
    if (nth % 2 === 0) return
    if (!/[\p{L}.,!?]{2}$/u.test(leftOf(text, at)) || !/^\p{Ll}{2}/u.test(rightOf(text, at + 1))) return
    if (isInWord(text, at, lexicon, '"') || !readsAs('en', text, at)) return
    report(file, {
      start: start + at,
      end: start + at + 1,
      after: '" ',
      message: 'Expected a space behind the quotation mark, got none, put',
    })
  })
}

/** Letters up to which what is quoted may be the first part of the word behind it. */
const PREFIX = 3

/** Whether a mark stands inside a word, of which a part is quoted: `the “un”employed`. */
function isInWord(text: string, at: number, lexicon: Lexicon | undefined, opening = '“'): boolean {
  const before = /\p{L}+$/u.exec(leftOf(text, at))?.[0] ?? ''
  const behind = /^\p{L}+/u.exec(rightOf(text, at + 1))?.[0] ?? ''
  if (before === '' || behind === '') return false
  const isFirst = text[at - before.length - 1] === opening && before.length <= PREFIX
  return isFirst || (lexicon?.has((before + behind).toLowerCase()) ?? false)
}
