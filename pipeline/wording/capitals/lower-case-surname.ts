/** The rule for a surname that lost its capital behind a given name: `Matteo renzi`. */

import type {Document} from '../../document.ts'
import type {AuthorityEntry} from '../../names/listed/authority.ts'
import {authorityRecogniser} from '../../names/listed/recognise.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {isGivenName, isUsualGivenName} from '../../names/persons/people.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import type {Fact} from '../../text/suspicion.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import type {WordTable} from '../../text/words.ts'
import {perText, wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'

/** Particles that German surnames begin with. */
const particle = fact((word) => word === 'Von')

/** Words of small letters that no dictionary has, by the lexicon that says so; and given names that one has (`charles`). */
const strange = new WeakMap<Lexicon, {unknown: Fact; given: Fact}>()

export const lowerCaseSurname: Rule = {
  id: 'lower-case-surname',
  finds:
    'a person’s name in small letters: `Matteo renzi`, `xi jinping`; a place that the text has with its capital elsewhere; a particle with a capital: `Ursula Von der Leyen`',
  why: 'Engines that work on text without case put the capitals back and miss some. A capital is given only to a word of no dictionary, where the given name is a known one and the text writes the full name with both capitals elsewhere, or the full name is on the authority list; to a surname alone only where it is on that list and the text has it with its capital as well. Handles, addresses and artists who write themselves small throughout are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The train to Rapollino is late, and its rapollino driver left Rapollino.',
      after: 'The train to Rapollino is late, and its Rapollino driver left Rapollino.',
    },
    {
      before:
        'Nikol Karapetov left. The answer of Nikol karapetov was quick, and Mario draghi, Gérald darmanin and Matteo salvini said nothing.',
      after:
        'Nikol Karapetov left. The answer of Nikol Karapetov was quick, and Mario Draghi, Gérald Darmanin and Matteo Salvini said nothing.',
    },
    {
      before:
        'Then xi jinping left. Costa and Erdogan met, said erdogan’s office, and Ahmed al-sharaa left. President Ursula Von der Leyen came with charles michel, and President zelensky with Recep Tayyip erdogan.',
      after:
        'Then Xi Jinping left. Costa and Erdogan met, said Erdogan’s office, and Ahmed al-Sharaa left. President Ursula von der Leyen came with Charles Michel, and President Zelensky with Recep Tayyip Erdogan.',
    },
  ],
  leaves: [
    {
      text: 'The kulkam of the port is a dance. He wrote of Kulkam dancers; the kulkam is old.',
      why: 'a word of no dictionary, once in a name',
    },
    {
      text: 'Von der Leyen left. Anna Von der Heydt came; see erdogan.example and @erdogan.',
      why: 'the beginning of a sentence, another name, addresses',
    },
    {
      text: 'Matteo qualunque and Maria vabbene are names for anybody.',
      why: 'nothing says that they are surnames',
    },
    {
      text: 'Martian Regolith as Concrete\n\nThe Crypto world knows it: Martian regolith is no sand, and the crypto world is. The crypto world pays.',
      why: 'titles in capitals',
    },
    {
      text: 'They live in Kulkam and dance. In their tongue “kulkam” means a dance, and the kulkam is old.',
      why: 'a word that is explained',
    },
    {
      text: 'Mail is sent with Kulfix to Kulfix users. The kulfix package reads /etc/kulfix/main.cf.',
      why: 'a program',
    },
    {
      text: 'He will smith iron, and a martin king is a bird. See joe-biden and joe biden.example.',
      why: 'words, addresses',
    },
    {text: 'Maria sings, Peter walks and George bakes bread. Bakes is a village.', why: 'words'},
    {text: 'Renzi left. Write to Matteo renzi@example.org or to Matteo renzi.example.org.', why: 'addresses'},
  ],
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    if (!lexicon) return
    let facts = strange.get(lexicon)
    if (!facts) {
      facts = {
        unknown: fact((word) => /^\p{Ll}{4,}$/u.test(word) && !lexicon.has(word)),
        given: fact((word) => /^[a-z]{3,}$/.test(word) && isUsualGivenName(word) && lexicon.has(word)),
      }
      strange.set(lexicon, facts)
    }
    const {unknown, given} = facts
    const table = wordTable(file)
    const {store, words} = table
    for (const paragraph of paragraphs(tree, file)) {
      const [from, to] = wordsIn(paragraph.node, table)
      for (
        let at = unknown.next(store, words, from, to);
        at !== -1;
        at = unknown.next(store, words, at + 1, to)
      )
        inSmallLetters(table, at, from, file)
      for (
        let at = given.next(store, words, from, to - 1);
        at !== -1;
        at = given.next(store, words, at + 1, to - 1)
      )
        if (lexicon.has(store.texts[words[at + 1]!]!)) inSmallLettersBoth(table, at, file)
      for (
        let at = particle.next(store, words, from + 1, to - 1);
        at !== -1;
        at = particle.next(store, words, at + 1, to - 1)
      )
        withParticle(table, at, file)
    }
  },
}

/** Offices that a surname of the authority list follows. */
const offices = new Set('President Chancellor Premier Minister Senator Secretary Mr Mrs Ms'.split(' '))

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A name with its capital, and who on the authority list has it as a family name. */
interface Named {
  readonly name: string
  readonly bearers: readonly AuthorityEntry[]
}

function nameOf(name: string): Named {
  return {name, bearers: authorityRecogniser().byFamily(name)}
}

/** What a word would be with its capital. */
const named = perText((word) => nameOf(capitalised(word)))

/** Whether two words are the full name of somebody on the authority list, whichever is the family name. */
function isListed(first: Named, second: Named): boolean {
  if (first.bearers.length === 0 && second.bearers.length === 0) return false
  const full = foldWord(`${first.name} ${second.name}`)
  return [...first.bearers, ...second.bearers].some(({canonical}) => foldWord(canonical) === full)
}

/** A word of no dictionary: a surname behind its given name, the end of a full name, or a name that the text writes with its capital. */
function inSmallLetters(table: WordTable, at: number, from: number, file: Document): void {
  const {store, words, gaps, starts, ends, text} = table
  if (/[@_/-]|\.\p{L}/u.test(text.slice(ends[at], ends[at]! + 2))) return
  const word = store.texts[words[at]!]!
  const own = named(store, words[at]!)
  const {name: surname, bearers} = own
  const given = at > from && gaps[at] === store.space ? store.texts[words[at - 1]!]! : ''
  const full = `${given} ${surname}`
  if (/^\p{Lu}\p{Ll}+$/u.test(given)) {
    // `Martian regolith` below the title `Martian Regolith`: only a name makes a surname of it.
    const first = at - 1 > from && gaps[at - 1] === store.space ? store.texts[words[at - 2]!]! : ''
    if (
      (text.includes(full) && isGivenName(given)) ||
      isListed(nameOf(given), own) ||
      // `Recep Tayyip erdogan`, `President zelensky`
      (/^\p{Lu}/u.test(first) && isListed(nameOf(`${first} ${given}`), own)) ||
      (offices.has(given) && bearers.length > 0)
    ) {
      report(file, {
        start: starts[at]!,
        end: ends[at]!,
        after: surname,
        message: `Unexpected \`${given} ${word}\`, expected \`${full}\``,
      })
      return
    }
  }
  // `Ahmed al-sharaa`: the article in front is small, the name is not.
  const article =
    bearers.length === 0
      ? undefined
      : /(?<=\p{L} )(?:al|el)-$/u.exec(text.slice(Math.max(0, starts[at]! - 6), starts[at]))?.[0]
  const isBehindArticle =
    article !== undefined && bearers.some(({family}) => family === `${article}${surname}`)
  if (!isBehindArticle && /[@_/#.-]/.test(text.charAt(starts[at]! - 1))) return
  const both = /^\p{Ll}{2,}$/u.test(given) && isListed(named(store, words[at - 1]!), own)
  const again =
    !both && bearers.length > 0 && new RegExp(`(?<=\\p{L},? )${surname}(?![\\p{L}-])`, 'u').test(text)
  if (!both && !again && !isBehindArticle && !isPlaceOfText(text, word, surname)) return
  const start = both ? starts[at - 1]! : starts[at]!
  const after = both ? `${capitalised(given)} ${surname}` : surname
  report(file, {
    start,
    end: ends[at]!,
    after,
    message: `Unexpected small letters of \`${text.slice(start, ends[at])}\`, expected \`${after}\``,
  })
}

/** Whether a word of no dictionary is a place that the text leads to with its capital, and small no more often: `to Dehradun`, `its dehradun office`. */
function isPlaceOfText(text: string, small: string, name: string): boolean {
  if (!text.includes(` ${name}`)) return false
  // `/etc/postfix/main.cf`, `the word “kulkam”`: what a command or a word of another language is called.
  if (new RegExp(`[/_.“"‘']${small}(?![\\p{L}])|(?<!\\p{L})${small}[/_.”"’'](?=\\S)`, 'u').test(text))
    return false
  const times = (pattern: string): number => text.match(new RegExp(pattern, 'gu'))?.length ?? 0
  return (
    times(`\\b(?:[Ii]n|[Ff]rom|to|near|around|towards) ${name}(?![\\p{L}-]| \\p{Lu})`) > 0 &&
    times(`(?<![\\p{L}@#/._-])${small}(?![\\p{L}@/_-])`) <= times(`(?<![\\p{L}-])${name}(?![\\p{L}-])`)
  )
}

/** A given name with the surname behind it, both of them in the dictionary: `charles michel`. */
function inSmallLettersBoth(table: WordTable, at: number, file: Document): void {
  const {store, words, gaps, starts, ends, text} = table
  const surname = store.texts[words[at + 1]!]!
  if (gaps[at + 1] !== store.space || !/^[a-z]{4,}$/.test(surname)) return
  const first = named(store, words[at]!)
  const second = named(store, words[at + 1]!)
  if (!isListed(first, second)) return
  const after = `${first.name} ${second.name}`
  const start = starts[at]!
  const end = ends[at + 1]!
  if (/[@_/#.-]/.test(text.charAt(start - 1)) || /^(?:[@_/-]|\.\p{L})/u.test(text.slice(end, end + 2))) return
  report(file, {
    start,
    end,
    after,
    message: `Unexpected small letters of \`${text.slice(start, end)}\`, expected \`${after}\``,
  })
}

/** What may stand between it and the surname. */
const between = /^(?:der|den|dem)$/i

/** `Ursula Von der Leyen`: a particle with the capital that only the beginning of a sentence gives it. */
function withParticle(table: WordTable, at: number, file: Document): void {
  const {store, words, gaps, starts, ends, text, count} = table
  const before = store.texts[words[at - 1]!]!
  if (gaps[at] !== store.space || !/^\p{L}/u.test(before)) return
  let last = at + 1
  while (last + 1 < count && between.test(store.texts[words[last]!]!)) last++
  for (let one = at + 1; one <= last; one++) if (gaps[one] !== store.space) return
  const written = text.slice(starts[at], ends[last])
  const family = `${text.slice(starts[at], starts[last]).toLowerCase()}${store.texts[words[last]!]!}`
  if (
    !authorityRecogniser()
      .byFamily(family)
      .some((entry) => entry.family === family)
  )
    return
  report(file, {
    start: starts[at]!,
    end: ends[last]!,
    after: family,
    message: `Unexpected \`${written}\` inside a sentence, expected \`${family}\``,
  })
}
