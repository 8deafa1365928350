/** The rule for white space inside round brackets, and for brackets without the space outside. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {gapSign} from '../../text/signs.ts'
import {leftOf} from '../../text/surroundings.ts'
import {paragraphs} from '../../tree.ts'

/** A pair of brackets, with the spaces on their inner sides; longer asides have lost a bracket. */
const shape =
  /(?<=^|[\s\p{L}\p{N}"“”«»])(?<![:;=8]-?)\(([ \u00A0]?)([^()\n\u00A0 ](?:[^()\n]{0,200}[^()\n\u00A0 ])?)([ \u00A0]?)\)/gu

/** A bracket that stands at its word: `Martuni(Khojavend in Azeri)`, `his wife Anahit(35)`, `his mother(Anahit)`. */
const attached =
  /(?<=(?:^|[\s“"(])\p{L}[\p{L}’'-]{2,})(?=\((?:\p{L}{2,} [\p{L}\d][^()\n=<>{}]{1,80}|\d{2})\)(?:[\s.,;:!?”"]|$))|(?<=\s\p{Ll}{5,30})(?=\(\p{Lu}\p{Ll}{4,}\) \p{Ll}{2})/gu

/** A remark in square brackets and the word behind it: `[they believed]With all respect`. */
const glued = /\](?=\p{L}{2})(?<=(?:^|[\s“"(])\[\p{L}{2,}(?: [\p{L}’']+){1,8}\])/gu

/** An omission whose dots were parted or lost: `(.. )`. */
const omission = /\((?:\.\. | ?\.{3} | \.{3}|\. \. ?\. ?| ?… | …)\)/g

export const spacedBracket: Rule = {
  id: 'spaced-bracket',
  finds: 'a space on the inner side of a round bracket, none in front of one, or none behind a square one',
  why: 'Engines write brackets as tokens of their own, and a link in brackets keeps its spaces; what a translator sets between square ones loses the space behind it. Only a pair with words in it is closed up, and only one with several words or an age is parted from its word: empty boxes, formulas, smileys and brackets without a partner are left alone.',
  tier: 'fix',
  languages: ['en', 'fr', 'es', 'it', 'pt', 'de', 'nl', 'sv', 'pl', 'ro', 'ru', 'uk', 'tr'],
  catches: [
    {
      before: 'The choir ( formed in 1974 ) sang, and the mayor (a tenor ) joined.',
      after: 'The choir (formed in 1974) sang, and the mayor (a tenor) joined.',
    },
    {
      before: 'The town of Martuni(Khojavend in Azeri) and Anahit(35) wait.',
      after: 'The town of Martuni (Khojavend in Azeri) and Anahit (35) wait.',
    },
    {
      before: '“So [they believed]With all respect, no. We [the dockers]are closed.”',
      after: '“So [they believed] With all respect, no. We [the dockers] are closed.”',
    },
    {before: 'The port( Genoa) waits.', after: 'The port (Genoa) waits.'},
    {before: 'Her mother(Anahit) was a singer.', after: 'Her mother (Anahit) was a singer.'},
    {
      before: 'The choir (.. ) sang, and ( ...) the mayor left.',
      after: 'The choir (...) sang, and (...) the mayor left.',
    },
    {
      before: 'The Group of Seven (G7 ) saw the draw ( 2-2 ) in the heat ( 34 °C ).',
      after: 'The Group of Seven (G7) saw the draw (2-2) in the heat (34 °C).',
    },
    {before: 'Le maire ( un ténor) chante.', after: 'Le maire (un ténor) chante.', language: 'fr'},
  ],
  leaves: [
    {text: 'He ran ls (..) and (...) was gone.', why: 'nothing to close up'},
    {text: 'The actor(s), print(hello, world), log(x) and theatre(re) stay.', why: 'endings and code'},
    {text: 'Write class(Entry): and print(Hello), or member(Entry)s of it.', why: 'code'},
    {text: 'The port (of Genoa) and the f( x ) of it stay.', why: 'in its place, a formula'},
    {text: 'Tick one: ( ) yes ( x ) no.', why: 'boxes'},
    {text: 'He wrote f( x ) and was happy :( she was not :) at all.', why: 'a formula, faces'},
    {text: 'She [re]opened it, read x[0]of it and [a b]c.', why: 'a part of the word, code'},
    {text: 'It has ( no partner here.\nNor has this one ) there.', why: 'no partner'},
  ],
  suspects: gapSign(/^\($|^\]$|\([ \u00A0]|[ \u00A0]\)/),
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of matchesOf(paragraph.text, omission)) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          after: match[0].includes('…') ? '(…)' : '(...)',
          message: `Unexpected space in the omission \`${match[0]}\`, expected none`,
        })
      }
      for (const match of file.data.language === 'en' ? matchesOf(paragraph.text, attached) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start,
          after: ' ',
          message: 'Unexpected bracket at the end of a word, expected a space',
        })
      }
      for (const match of matchesOf(paragraph.text, glued)) {
        const end = paragraph.start + match.index + 1
        report(file, {
          start: end,
          end,
          after: ' ',
          message: 'Unexpected word at a closing square bracket, expected a space',
        })
      }
      for (const match of matchesOf(paragraph.text, shape)) {
        const [whole, left, inner, right] = match
        // `f( x )`, `( 3 + 4 )`, `( x )`: two letters in a row make a word, and `( 1960 )` is a year.
        if (
          !/\p{L}{2}|^\p{Lu}\d{1,2}$|^\d{1,3}(?:[–-]\d{1,3}| ?[°%]C?)$|^(?:1\d|20)\d\d(?:[–-]\d{2,4})?$/u.test(
            inner!,
          ) ||
          /[=+<>^*]/.test(inner!)
        )
          continue
        // The bracket of a face: `( see above :) `.
        if (/[:;=]-?$/.test(inner!)) continue
        const start = paragraph.start + match.index
        const end = start + whole.length
        const message = `Unexpected space inside the brackets around \`${inner!.slice(0, 40)}\`, expected none`
        // `the foreign ministry( Paris)`: the space stands on the wrong side of the mark.
        const isTurned =
          left === ' ' && right === '' && /\p{Ll}{2}$/u.test(leftOf(paragraph.text, match.index))
        if (isTurned)
          report(file, {
            start,
            end: start + 2,
            after: ' (',
            message: `Unexpected space behind the bracket of \`${inner!.slice(0, 40)}\`, expected it before`,
          })
        else if (left !== '') report(file, {start: start + 1, end: start + 2, after: '', message})
        if (right !== '') report(file, {start: end - 2, end: end - 1, after: '', message})
      }
    }
  },
}
