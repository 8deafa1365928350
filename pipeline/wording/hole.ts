/** The rule for a place where a word is missing. */
import {mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {gapSign, listSign} from '../text/signs.ts'
import {readsAs} from '../text/surroundings.ts'
import {closerAt} from '../text/suspicion.ts'

const lastWords = listSign(['the', 'an', 'to', 'of', 'its', 'their', 'l', 'd', 'dell', 'all', 'qu'])
const end = gapSign(/^ ?[.,;:!?]|^[’'][ \t]*\n/)

const elided = /(?<=\p{Ll} )(?:à l|de l|dans l|que l|par l|dell|all|nell|dall|sull|qu)[’'](?=[ \t]*$)/gmu

export const hole: Rule = {
  id: 'hole',
  finds: 'an article or preposition with nothing behind it but a mark',
  why: 'A scraper that deletes links and bold text deletes the words in them: `According to the . She said`. What stood there is gone, so nothing is offered. Prepositions that end a clause (`went in.`), interrupted speech and words that are talked about are left alone.',
  tier: 'flag',
  languages: ['en', 'fr', 'it'],
  catches: [
    {before: 'According to the . She said that the talks go on.'},
    {before: 'C’est une tragédie, a dit hier le ministre à l’\nIl part demain.', language: 'fr'},
    {before: 'The minister met his counterpart from the, and left.'},
  ],
  leaves: [
    {text: 'He went in. What for? It is what we dreamt of, she said.'},
    {text: 'The words “the” and “an” are articles; he got an A, a B and the…'},
    {text: 'Il a dit « l’été » et l’an dernier. La lettre l’, puis d’.', language: 'fr', why: 'letters'},
    {text: 'Section a. and plan a, as well as the (new) one.'},
  ],
  suspects: {...lastWords, closer: closerAt(lastWords, end, undefined)},
  check(tree, file) {
    if (file.data.language !== 'en') {
      // `a déclaré à l’`: what an elided word stood before was a link at the end of its line.
      mark(tree, file, elided, ([found], _paragraph, at) =>
        at + found.length < String(file.value).trimEnd().length
          ? {message: `Unexpected end after \`${found}\`: words are missing`}
          : undefined,
      )
      return
    }
    mark(
      tree,
      file,
      /(?<=[\p{L}\p{N},] )(?:(?:of|to|by|in|from|with|for|at|on|and|that|is|was|said|told) )?(?:the|an|according to|because of|instead of|of its|of their) ?[.,;:!?](?=\s+[\p{L}“"]|$)(?![.…])/gu,
      (match, paragraph) =>
        readsAs('en', paragraph.text, match.index)
          ? {message: `Unexpected end after \`${match[0].replace(/ ?.$/, '')}\`: words are missing`}
          : undefined,
    )
  },
}
