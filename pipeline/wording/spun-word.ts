/** The rule for what programs that rewrite news with synonyms leave of a month, a contraction or a choice of words. */
import {mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {readsAs} from '../text/surroundings.ts'
import {fact} from '../text/suspicion.ts'

/** `Might 2, 2022`, `on 2 Might`: the month of May. */
const month =
  /\bMight(?= \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d\b|[.,;)](?!\d)|$))|(?<=\b\d{1,2}(?:st|nd|rd|th)? )Might(?=[.,;)]| (?:19|20)\d\d\b|$)/g
/** `gained’t`: `will not` as the past of `win`. */
const contraction = /\b[Gg]ained(?=['’]t\b)/g
/** `{that a} ship`: the words among which the program chose. */
const choice =
  /(?<=^|[\s“"(])\{((?:a|an|the|that|this|to|of|in|on|for|and|it|is|was|his|her|their|our|as|with|\p{Ll}{3,12})(?: \p{Ll}{1,12}){1,2})\}(?=[\s.,;:!?”")]|$)/gu

const word = fact((text) => text === 'Might' || /^[Gg]ained(?:['’]t)?$/.test(text))
const brace = fact((gap) => gap.includes('{'))

export const spunWord: Rule = {
  id: 'spun-word',
  finds: 'a month, a contraction or braces that a program for synonyms left: `Might 2, 2022`, `gained’t`',
  why: 'Sites that copy news put synonyms in the place of words: `May` becomes `Might`, `won’t` the past of `win`. Only what no writer writes: the verb with a capital beside a day, the contraction that there is none of, and braces around several small words.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'They left on Might 2, 2022, and returned on 3 Might. The dockers gained’t say {that a} ship sank.',
      after: 'They left on May 2, 2022, and returned on 3 May. The dockers won’t say that a ship sank.',
    },
  ],
  leaves: [
    {text: 'Might 2,000 ships sail? Might 20 of them? He gained it, and they gained 5.', why: 'verbs'},
    {text: 'Dear {name}, use {first name of it} or f{a b} in {key: value}.', why: 'placeholders, code'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words, gaps}, from, to) =>
      word.next(store, words, from, to) !== -1 || brace.next(store, gaps, from, to + 1) !== -1,
  },
  check(tree, file) {
    mark(
      tree,
      file,
      month,
      () => ({after: 'May', message: 'Unexpected `Might` in a date, expected `May`'}),
      /Might/,
    )
    mark(
      tree,
      file,
      contraction,
      ([verb]) => ({
        after: verb.startsWith('G') ? 'Won' : 'won',
        message: 'Unexpected `gained’t`, expected `won’t`',
      }),
      /ained['’]t/,
    )
    mark(
      tree,
      file,
      choice,
      (match, {text}) =>
        readsAs('en', text, match.index)
          ? {after: match[1]!, message: 'Unexpected braces around words, expected none'}
          : undefined,
      /\{/,
    )
  },
}
