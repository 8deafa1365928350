/** The rule for a surname that lost its capital behind a given name: `Matteo renzi`. */
import {isGivenName} from '../names/people.ts'
import {authorityRecogniser} from '../names/recognise.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Lexicon} from '../settings.ts'
import type {Fact} from '../suspicion.ts'
import {fact, wordsIn} from '../suspicion.ts'
import {paragraphs} from '../tree.ts'
import {wordTable} from '../words.ts'

/** Words of small letters that no dictionary has, by the lexicon that says so. */
const strange = new WeakMap<Lexicon, Fact>()

export const lowerCaseSurname: Rule = {
  id: 'lower-case-surname',
  finds: 'a surname in small letters behind its given name: `Matteo renzi`',
  why: 'Engines that work on text without case put the capitals back and miss some. A capital is given only to a word of no dictionary, where the given name is a known one and the text writes the full name with both capitals elsewhere, or the full name is on the authority list; handles, addresses and artists who write themselves small throughout are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'Nikol Karapetov left. The answer of Nikol karapetov was quick, and Mario draghi and Matteo salvini said nothing.',
      after:
        'Nikol Karapetov left. The answer of Nikol Karapetov was quick, and Mario Draghi and Matteo Salvini said nothing.',
    },
  ],
  leaves: [
    {
      text: 'Matteo qualunque and Maria vabbene are names for anybody.',
      why: 'nothing says that they are surnames',
    },
    {
      text: 'Martian Regolith as Concrete\n\nThe Crypto world knows it: Martian regolith is no sand, and the crypto world is. The crypto world pays.',
      why: 'titles in capitals',
    },
    {text: 'Maria sings, Peter walks and George bakes bread. Bakes is a village.', why: 'words'},
    {text: 'Renzi left. Write to Matteo renzi@example.org or to Matteo renzi.example.org.', why: 'addresses'},
  ],
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    if (!lexicon) return
    let unknown = strange.get(lexicon)
    if (!unknown) {
      unknown = fact((word) => /^\p{Ll}{4,}$/u.test(word) && !lexicon.has(word))
      strange.set(lexicon, unknown)
    }
    const table = wordTable(file)
    const {store, words, gaps, starts, ends, text} = table
    for (const paragraph of paragraphs(tree, file)) {
      const [from, to] = wordsIn(paragraph.node, table)
      for (
        let at = unknown.next(store, words, from + 1, to);
        at !== -1;
        at = unknown.next(store, words, at + 1, to)
      ) {
        if (gaps[at] !== store.space || /[@_/-]|\.\p{L}/u.test(text.slice(ends[at], ends[at]! + 2))) continue
        const given = store.texts[words[at - 1]!]!
        if (!/^\p{Lu}\p{Ll}+$/u.test(given)) continue
        const word = store.texts[words[at]!]!
        const surname = word.charAt(0).toUpperCase() + word.slice(1)
        const full = `${given} ${surname}`
        // `Martian regolith` below the title `Martian Regolith`: only a name makes a surname of it.
        const known =
          (text.includes(full) && isGivenName(given)) ||
          authorityRecogniser()
            .byFamily(surname)
            .some(({canonical}) => canonical === full)
        if (!known) continue
        report(file, {
          start: starts[at]!,
          end: ends[at]!,
          after: surname,
          message: `Unexpected \`${given} ${word}\`, expected \`${full}\``,
        })
      }
    }
  },
}
