/** The rule for a curly quotation mark with letters on both sides: its shape tells which of them it parts. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {fact} from '../../suspicion.ts'
import {readsAs} from '../../wording/surroundings.ts'

/** A closing mark before a small word, and an opening one behind one. */
const shape = /(?<=\p{Ll}{2}|\p{Ll}[.,!?])”(?=\p{Ll}{2,}(?![”’]))|(?<=\p{Ll}{2}[,:]?)“(?=\p{L})/gu
const glued = fact((gap) => gap === '”' || gap === '“' || /^[.,!?]”$|^[,:]“$/.test(gap))

export const gluedQuote: Rule = {
  id: 'glued-quote',
  finds: 'a curly quotation mark glued to the words on both its sides: `the states”and`, `said“yes`',
  why: 'A tag border took the space. A closing mark of its own shape has the space behind it, an opening one before it, whatever the other marks of the paragraph are; straight marks, marks beside capitals and those of inches and acronyms are left to other rules.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'He spoke of “respect of states”and of borders” in the port.',
      after: 'He spoke of “respect of states” and of borders” in the port.',
    },
    {before: 'She said:“we stay”, and called it“home”.', after: 'She said: “we stay”, and called it “home”.'},
  ],
  leaves: [
    {text: 'The 27”wide screen and the צה”ל stay.', why: 'inches, an acronym'},
    {text: 'The “harbour”’s owner and a “pro-dock” man met.', why: 'a genitive'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, gaps}, from, to) => glued.next(store, gaps, from + 1, to) !== -1,
  },
  check(tree, file) {
    mark(tree, file, shape, ([found], {text, start}, at) =>
      readsAs('en', text, at - start)
        ? {
            after: found === '”' ? '” ' : ' “',
            message: `Expected a space ${found === '”' ? 'behind' : 'before'} the quotation mark, got none, put`,
          }
        : undefined,
    )
  },
}
