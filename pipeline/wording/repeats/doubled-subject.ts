/** The rule for a pronoun behind the name that it stands for. */

import {isGivenName} from '../../names/persons/people.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {finiteVerbs, speechVerbs} from '../../text/english.ts'
import {matchesOf} from '../../text/matches.ts'
import {leftOf, readsAs} from '../../text/surroundings.ts'
import {capitalSign, wordShows} from '../../text/suspicion.ts'
import {paragraphs} from '../../tree.ts'
import {subject} from '../capitals/stray-capital.ts'

const pronouns = new Set(['He', 'She', 'It'])
/** A name inside a sentence, or a title in quotation marks at the head of a paragraph, the pronoun and what it does. */
const named =
  /(He|She|It) (?<=(?:(?<=\p{Ll},? )(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}’'-]+|^[“"](?:\p{Lu}[\p{L}’'-]* ?){1,5}[”"]) (?:He|She|It) )(?=(\p{Ll}+)(?![\p{L}’'-]))/gu

export const doubledSubject: Rule = {
  id: 'doubled-subject',
  finds: 'a pronoun with a capital right behind the name that it stands for',
  why: 'Spanish, Italian and Polish sentences need no pronoun, and an engine that takes the name in a tag for a piece of its own begins the rest with one: `the deputy Maria Costa She left`. The name may as well end a sentence that lost its stop, so a person decides. Titles, names and what somebody said are left alone.',
  tier: 'suggest',
  languages: ['en'],
  catches: [
    {
      before: 'While Maria Costa She rested on the ship, the dockers waited.',
      after: 'While Maria Costa rested on the ship, the dockers waited.',
    },
    {
      before: '“Harbour Post” It places the strike among the longest.',
      after: '“Harbour Post” places the strike among the longest.',
    },
  ],
  leaves: [
    {text: 'We stay, said Maria Costa She left the port.', why: 'a lost full stop'},
    {text: 'The talks between Lima and Liu He have begun, and Cai He sings.', why: 'a name'},
    {
      text: '“We […], and They.” He wrote it. “Nobody Sails.” He left.',
      why: 'a quotation that ends its sentence',
    },
    {text: 'She sang with Maria Costa It Was A Very Good Year.', why: 'a title'},
  ],
  suspects: {
    ...subject,
    closer: (table, from, to) => {
      const {store, words, gaps} = table
      for (let at = from + 1; at < to; at++)
        if (
          wordShows(table, subject, at) &&
          pronouns.has(store.texts[words[at]!]!) &&
          wordShows(table, capitalSign, at - 1) &&
          /^[”"]? $/.test(store.texts[gaps[at]!]!)
        )
          return true
      return false
    },
  },
  check(tree, file) {
    for (const {text, start} of paragraphs(tree, file))
      for (const match of matchesOf(text, named)) {
        const [found, pronoun, given, verb] = match
        if (given !== undefined && !isGivenName(given)) continue
        if (!finiteVerbs.has(verb!) && !/(?:ed|[^s]s)$/.test(verb!)) continue
        const before = /(\p{Ll}+),? \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+ $/u.exec(leftOf(text, match.index))?.[1]
        if (before !== undefined && speechVerbs.has(before)) continue
        if (!readsAs('en', text, match.index)) continue
        report(file, {
          start: start + match.index,
          end: start + match.index + found.length,
          after: '',
          message: `Unexpected pronoun \`${pronoun}\` behind the name that it stands for, expected none`,
        })
      }
  },
}
