/** The rule for a definite article before a person’s title and name. */

import {foldWord} from '../../names/mentions/scan.ts'
import {isUsualFamilyName} from '../../names/persons/people.ts'
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {finiteVerbs, speechVerbs} from '../../text/english.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'

/** Titles that no ship, prize or place is called with more often than a person. */
const titles = ['President', 'Prime Minister', 'Chancellor', 'Pope', 'Mr', 'Mrs', 'Ms']
const shape = new RegExp(
  String.raw`\b([Tt])he (?:${titles.join('|')})\.? ((?:\p{Lu}[\p{L}\p{M}’'-]+ )?(?:(?:de|da|do|di|del|van|von|der|al|el|bin) ){0,2}\p{Lu}[\p{L}\p{M}-]+)(?![\p{L}’'-]| \p{Lu})`,
  'gu',
)

/** The first word of a title, behind its article. */
const candidate = fact((word) => /^(?:President|Prime|Chancellor|Pope|M(?:r|rs|s))$/.test(word))

/** Nouns that such a title and no name goes on with. */
const noName =
  /^(?:Elect|Designate|Emeritus|Pro|General|Office|House|Palace|Hotel|Council|Cabinet|Secretary|Day|Club|Cup|Trophy|Park|Bean|Right|Wrong|Universe|World|Olympia|America)\b/

/** What a clause begins behind, so that the name is its subject and nothing that is described. */
const clauseBefore =
  /(?:^|[.!?;:][”"]? |[“"]|[,;] |\b(?:that|as|and|but|because|while|when|after|before|since|although|if) )$/
/** What leads to a person, as a sentence goes on or ends behind. */
const leading =
  /\b(?:with|by|to|from|of|for|between|against|met|told|called|informed|congratulated|thanked|accused|received) $/
const goesOn =
  /^(?:[.;!?](?:\s|["”]|$)|, \p{Ll}| (?:in|on|at|during|after|before|since|last|this|next|yesterday|today|to \p{Ll}|himself|herself)\b)/u

export const articleBeforeTitle: Rule = {
  id: 'article-before-title',
  finds: '`the` before a person’s title and name: `the President Macron`, `the Mr Costa`',
  why: 'French, Spanish, Italian and Greek set the article before a title. It goes where the title begins its clause and a verb follows the name, or where a word leads to the person and the sentence goes on or ends behind; ships and hotels, what is described (`the President Lincoln of legend`) and a name before a noun are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'The President Lima said that the Prime Minister Rosa Costa had left. She met the Chancellor Kohl.',
      after: 'President Lima said that Prime Minister Rosa Costa had left. She met Chancellor Kohl.',
    },
    {
      before: 'The Mr. Costa left, and the strike was discussed by the Pope Leo on Monday.',
      after: 'Mr. Costa left, and the strike was discussed by Pope Leo on Monday.',
    },
  ],
  leaves: [
    {
      text: 'The President Wilson was a ship, and they slept at the President Wilson.',
      why: 'ships and hotels',
    },
    {
      text: 'The President Lima of legend, the Mr Bean film and the Prime Minister Costa era were over.',
      why: 'described, before a noun',
    },
    {
      text: 'He is the President Costa said would win; the President General said so, the Mr Universe has won.',
      why: 'a relative clause, titles of their own',
    },
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words}, from, to) => {
      for (
        let at = candidate.next(store, words, from + 1, to);
        at !== -1;
        at = candidate.next(store, words, at + 1, to)
      )
        if (/^[Tt]he$/.test(store.texts[words[at - 1]!]!)) return true
      return false
    },
  },
  check(tree, file) {
    mark(tree, file, shape, (match, {text}, at) => {
      const [whole, , name] = match
      if (noName.test(name!)) return undefined
      const left = leftOf(text, match.index)
      const right = rightOf(text, match.index + whole.length)
      const verb = /^ (\p{Ll}+)(?![\p{L}’'-])/u.exec(right)?.[1]
      const acts =
        verb !== undefined &&
        (speechVerbs.has(verb) || (finiteVerbs.has(verb) && (verb !== 'was' || isPerson(name!))))
      if (!(acts && clauseBefore.test(left)) && !(leading.test(left) && goesOn.test(right))) return undefined
      if (!readsAs('en', text, match.index)) return undefined
      return {
        start: at,
        end: at + 4,
        after: '',
        message: `Unexpected article before \`${whole.slice(4)}\`, expected none`,
      }
    })
  },
}

/** `the President Emmanuel Macron was`: of a surname alone ships are called, too. */
function isPerson(name: string): boolean {
  return name.includes(' ') && isUsualFamilyName(foldWord(name.slice(name.lastIndexOf(' ') + 1)))
}
