/** The rule for names that English does not say without `the`. */
import {textOf} from '../../document.ts'
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'

const names = [
  'United States|United Kingdom|United Nations|United Arab Emirates|European Union|Soviet Union|Czech Republic',
  'Dominican Republic|Central African Republic|Netherlands|Philippines|Bahamas|Maldives|Middle East|West Bank|Gaza Strip',
  'White House|Kremlin|Caucasus|Balkans|Vatican',
].join('|')

const prepositions = 'in to from of by with for against into across throughout between'.split(' ')

/**
 * Behind a preposition, with nothing behind the name that it could be an attribute of. What stands before is looked at
 * last: V8 would look back from every place of the text.
 */
const bare = new RegExp(
  String.raw`(?=(?:${names})(?:[.,;:)](?!\p{L})|$| (?:and|is|was|has|had|will|would|who|which|that|since|until|during|after|before|because|when|while|in|on|at|by|for|to|from|as|with|against)\b(?! \p{Lu})))(?<=\b\p{Ll}{2,} (?:${prepositions.join('|')}) )`,
  'gu',
)
/** A sentence: headlines leave articles out. */
const sentence = /[.!?…]["”»’)]?$/u
const article = /(?:^|\s)[Tt]he\s/

const before: ReadonlySet<string> = new Set(prepositions)
const first = fact((word) =>
  /^(?:United|European|Soviet|Czech|Dominican|Central|Netherlands|Philippines|Bahamas|Maldives|Middle|West|Gaza|White|Kremlin|Caucasus|Balkans|Vatican)$/.test(
    word,
  ),
)

export const missingArticle: Rule = {
  id: 'missing-article',
  finds: 'a country or body without the article that its name has: `in United States`, `from Netherlands`',
  why: 'Slavic languages have no article, and engines do not always set one. Only behind a preposition, where no noun follows that the name may describe (`United States history`), in sentences of texts that have other articles; headlines, addresses and lists of names leave it out.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The envoy came from Netherlands and lives in United States.',
      after: 'The envoy came from the Netherlands and lives in the United States.',
    },
  ],
  leaves: [
    {
      text: 'Dockers leave for United States\n\nEnvoys arrive from Czech Republic on Friday.',
      why: 'headlines',
    },
    {text: 'The worst year in United States history was told by United Nations envoys.', why: 'attributes'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words}, from, to) => {
      for (
        let at = first.next(store, words, from + 1, to);
        at !== -1;
        at = first.next(store, words, at + 1, to)
      )
        if (before.has(store.texts[words[at - 1]!]!)) return true
      return false
    },
  },
  check(tree, file) {
    const text = textOf(file)
    mark(tree, file, bare, (match, paragraph) =>
      sentence.test(paragraph.text.trimEnd()) &&
      article.test(text) &&
      readsAs('en', paragraph.text, match.index)
        ? {after: 'the ', message: 'Unexpected name without its article, expected `the` before it'}
        : undefined,
    )
  },
}
