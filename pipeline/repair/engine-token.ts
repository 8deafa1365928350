/** What an engine’s own alphabet leaves in the text: joints, pieces of words, and the sign of an unknown word. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {codeSpans} from './characters.ts'

/** The joint inside a word that was parted for the engine: `well @-@ known`, `1 @,@ 200`. */
const joint = / ?@([-–,.:/])@ ?(?<=[\p{L}\p{N}] ?@.@ ?)(?=[\p{L}\p{N}])/gu
/** A piece of a word that goes on: `infor@@ mation`. */
const piece = /@@ (?<=\p{L}@@ )(?=\p{L})/gu
/** The sign of a word’s beginning, with or without the space that it stands for: `▁The▁port`. */
const beginning = / ?▁(?=[\p{L}\p{N}"“(])| ▁(?= \p{L})/gu
/** What begins, ends or fills a sentence for the engine. */
const border = /(?:(?<![ \t])[ \t]+)?(?:<(?:pad|eos|bos|sep)>|<\|(?:endoftext|im_start|im_end|eot_id)\|>)/g
/** A word that the engine does not know. */
const unknown = /<unk>|(?<= )⁇(?= |$)/g
/** One of these stands in each of them: a look for each is cheaper than the patterns. */
const hints = ['@', '▁', '<', '⁇']

export const engineToken: Rule = {
  id: 'engine-token',
  finds: 'signs of an engine’s own alphabet: `well @-@ known`, `infor@@ mation`, `▁The▁port`, `<unk>`',
  why: 'Engines take texts apart into pieces and put them together again; a piece that was forgotten keeps its joint. Joints, signs of a beginning and ends of sentences go; in the place of `<unk>` a word is lost, which is flagged. Code between back ticks, addresses and bars of block characters stay.',
  tier: 'fix',
  catches: [
    {
      before: 'The well @-@ known port handles 1 @,@ 200 ships between 2 @-@ 4 May.',
      after: 'The well-known port handles 1,200 ships between 2-4 May.',
    },
    {before: 'The infor@@ mation is ne@@ w.', after: 'The information is new.'},
    {before: '▁The▁port ▁is ▁ closed.', after: 'The port is closed.'},
    {before: 'The port is closed. <eos> <pad> <pad>', after: 'The port is closed.'},
  ],
  leaves: [
    {text: 'Write `well @-@ known` for the joint.', why: 'code'},
    {text: 'Write to mayor@example.org or @port and @-mention them.', why: 'addresses'},
    {text: 'Growth by month: ▁▂▃▅▇', why: 'a bar of block characters'},
    {text: 'They wrote a <b>, a <paddle> and 3 < 4.', why: 'tags and signs'},
  ],
  check(_tree, file) {
    const text = textOf(file)
    if (!hints.some((hint) => text.includes(hint))) return
    const inCode = codeSpans(text)
    const replace = (pattern: RegExp, after: (match: RegExpExecArray) => string): void => {
      for (const match of matchesOf(text, pattern)) {
        if (inCode(match.index)) continue
        report(file, {
          start: match.index,
          end: match.index + match[0].length,
          after: after(match),
          message: `Unexpected sign of an engine \`${match[0].trim()}\``,
        })
      }
    }
    replace(joint, (match) => match[1]!)
    replace(piece, () => '')
    replace(beginning, ({0: whole, index}) =>
      index === 0 || text[index - 1] === '\n' || text[index + whole.length] === ' ' ? '' : ' ',
    )
    replace(border, () => '')
    for (const match of matchesOf(text, unknown)) {
      if (inCode(match.index)) continue
      report(file, {
        start: match.index,
        end: match.index + match[0].length,
        tier: 'flag',
        message: `Unexpected \`${match[0]}\`: an engine did not know a word, which is lost`,
      })
    }
  },
}
