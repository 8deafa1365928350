/** The rule for what an engine leaves of another grammar between English words: Turkish case endings, a conjunction. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'

/** Endings that Turkish and Azerbaijani part from a name with an apostrophe, and that English has not. */
const cases = 'd[ae]n?|t[ae]n?|d[ae]ki|t[ae]ki|nd[ae]n?|y[aeıiuü]|y?l[ae]'
const genitive = 'n?[ıiuü]n'
/** `y` parts two vowels; behind another letter it is Japanese: `Jun’ya`. */
const harmony = "(?:(?!y)|(?<=[aeıioöuüəâ]['’]))"
const ending = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}@#./])\\p{Lu}[\\p{L}\\p{M}]{2,})['’]${harmony}(?:${cases}|(${genitive}))(?![\\p{L}\\p{M}'’-])`,
  'gu',
)
/** What stands around such an ending in English. */
const around =
  /\b(?:the|an?|of|in|to|and|is|are|was|were|has|had|by|for|at|from|with|that|he|she|they|it|said|will|who|which|its|his|her)\b/iu
/** How far. */
const NEAR = 80
/** Two words in letters that English has not: a passage in another script. */
const otherScript = /(?!\p{Script=Latin})\p{L}{3,}/u

/** `and` in letters that English has not, between two words that it has. */
const conjunction =
  /(?<=[\p{Script=Latin}\d)”"] )(?:și|şi|и|і|та|և|და|و|και|və)(?= (?:["“(]?[\p{Script=Latin}\d]))/gu

const stray = fact((word) =>
  /^(?:și|şi|и|і|та|և|და|و|και|və)$|^\p{Lu}[\p{L}\p{M}]{2,}['’](?:[dtn]|y?l|y|[ıiuü]n)[\p{L}]{0,4}$/u.test(
    word,
  ),
)
const suffix = fact((word) => new RegExp(`^(?:${cases}|${genitive})$`, 'u').test(word))
const apostrophe = fact((gap) => gap === '’' || gap === "'")

export const foreignEnding: Rule = {
  id: 'foreign-ending',
  finds:
    'a Turkish case ending on a name, or another language’s `and`, between English words: `in Bolu’da`, `the union și the port`',
  why: 'Engines pass over what stands behind an apostrophe, and over a short word in letters that they take for a name. An ending of place or direction goes, the genitive becomes the English one; a conjunction is translated between two words in Latin letters. Quoted names and passages in another language stay.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The minister did not speak in Izmir’de, and Costa’nın office in Ankara’daki port is closed.',
      after: 'The minister did not speak in Izmir, and Costa’s office in Ankara port is closed.',
    },
    {
      before: 'The union și the port of Genoa и Savona wait.',
      after: 'The union and the port of Genoa and Savona wait.',
    },
  ],
  leaves: [
    {text: 'Costa’s men and D’Angelo’s sons say that rock ’n’ roll and Ma’am Den’t stay.', why: 'English'},
    {text: 'The house of Jun’ya is the Jin’ya of the town, and it has a garden.', why: 'Japanese'},
    {text: 'Ankara’da bir liman kapandı ve gemiler bekliyor, dedi sendika.', why: 'a passage in Turkish'},
    {
      text: 'The port is closed, said the union, and nobody knows for how long.\n\nBölüm 16. Costa’nın Geleceği\n\nОстров Genoa и Savona остаются.',
      why: 'headings in another language',
    },
    {text: 'The letter и and the word “и” mean and.', why: 'a word that is spoken of'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words, gaps}, from, to) => {
      if (stray.next(store, words, from, to) !== -1) return true
      for (
        let at = suffix.next(store, words, from + 1, to);
        at !== -1;
        at = suffix.next(store, words, at + 1, to)
      )
        if (apostrophe.of(store, gaps[at]!)) return true
      return false
    },
  },
  check(tree, file) {
    mark(tree, file, ending, ([found, owned], {text, start}, at) => {
      if (!readsAs('en', text, at - start, at - start + found.length, 1)) return undefined
      if (!around.test(text.slice(Math.max(0, at - start - NEAR), at - start + NEAR))) return undefined
      const after = owned === undefined ? '' : `${found.charAt(0)}s`
      return {after, message: `Unexpected ending \`${found}\` of another language, expected \`${after}\``}
    })
    mark(tree, file, conjunction, ([found], {text, start}, at) =>
      readsAs('en', text, at - start) &&
      !otherScript.test(text) &&
      !/\b(?:letters?|words?|sign|called|und|conjunction) $/.test(
        text.slice(Math.max(0, at - start - 16), at - start),
      )
        ? {after: 'and', message: `Unexpected \`${found}\` of another language, expected \`and\``}
        : undefined,
    )
  },
}
