/** The rule for who spoke, set behind a quotation as a sentence of its own. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'

/** `“We sail.” He said.`: the end of the quotation, and nothing but who said it. */
const shape =
  /([.!?…]?)([”"]) ((?:He|She|They)|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) (?=(?:said|asked|added|noted|stressed|explained|stated|emphasi[sz]ed|replied|concluded)\.(?:\s|$))(?<=[\p{L}\d.!?…)][”"] (?:\p{Lu}[\p{L}’'-]+ ){1,4})/gu
const pronoun = /^(?:He|She|They)$/

const closed = fact((gap) => /^[.!?…]?[”"] $/.test(gap))
const told = fact((word) =>
  /^(?:said|asked|added|noted|stressed|explained|stated|emphasi[sz]ed|replied|concluded)$/.test(word),
)

export const lateSpeaker: Rule = {
  id: 'late-speaker',
  finds: 'who spoke, as a sentence of its own behind the quotation: `“We sail.” He said.`',
  why: 'Turkish and Japanese end a sentence with what was said and the word for saying it, and engines begin anew behind the quotation. A sentence of a name or pronoun and that word alone says nothing without the quotation before it; one that goes on, or leads to the next quotation, is left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The mayor pointed to May. “We can close the port in June” He said.',
      after: 'The mayor pointed to May. “We can close the port in June,” he said.',
    },
    {
      before: '“The port is closed.” Maria Costa said. "Who will pay for it?" She asked.',
      after: '“The port is closed,” Maria Costa said. "Who will pay for it?" she asked.',
    },
  ],
  leaves: [
    {text: '“The port is closed.” He said nothing more. “Who pays?” She asked the mayor.', why: 'goes on'},
    {text: '“The port is closed.” Costa added: “Nobody sails.”', why: 'leads to the next'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words, gaps}, from, to) =>
      closed.next(store, gaps, from + 1, to) !== -1 && told.next(store, words, from + 1, to) !== -1,
  },
  check(tree, file) {
    mark(
      tree,
      file,
      shape,
      (match, paragraph) => {
        const [, stop, glyph, speaker] = match
        if (!readsAs('en', paragraph.text, match.index)) return undefined
        const who = pronoun.test(speaker!) ? speaker!.toLowerCase() : speaker!
        const after = `${stop === '' || stop === '.' ? ',' : stop!}${glyph!} ${who} `
        return after === match[0]
          ? undefined
          : {after, message: `Unexpected sentence of \`${speaker!}\` behind what was said, expected its end`}
      },
      /[”"] \p{Lu}/u,
    )
  },
}
