/** The rule for an apostrophe that is gone. */
import {textOf} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'

/** Contractions that are no words without their apostrophe; `cant`, `wont`, `lets`, `well` and `were` are. */
const contracted = new Set(
  'dont doesnt didnt isnt wasnt werent arent hasnt havent hadnt couldnt wouldnt shouldnt mustnt youre theyre youve theyve weve youll theyll thats whats'.split(
    ' ',
  ),
)
/** One who leaves the apostrophe out this often in a text, and never sets one, does so on purpose. */
const HABIT = 3

const contraction = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_#@/.’'-])(?:${[...contracted].join('|')})(?![\p{L}\p{M}\p{N}_@’'-]|\.\p{L})`,
  'gu',
)
/** `don t`, `we ve`, `I m`: the ending as a word of its own. */
const ending =
  / (?:t(?<=(?<![\p{L}'’])(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]o|[Cc]a|[Ww]ould|[Cc]ould|[Ss]hould)n t)|(?:re|ve|ll)(?<=(?<![\p{L}'’])(?:[Ww]e|[Yy]ou|[Tt]hey|I) \p{L}{2})|m(?<=(?<![\p{L}'’])I m)|s(?<=(?<![\p{L}'’])(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Ww]hat|[Tt]here|[Hh]ere|[Ll]et|[Ww]ho) s)(?! of\b))(?=[ ,.;]\p{Ll}| \p{Ll}|[,.]? |$)/gu
/** `Russia s army`, `the president s office`: of what a letter may be named by, none. */
const genitive =
  / s(?= (\p{L}{2,}))(?<=(?<![\p{L}\p{M}\p{N}'’.-])(?:\p{L}\p{Ll}{2,}|[Ii]t|[Hh]e) s)(?<!(?:[sxz]|\b(?:letters?|plural|the|an|suffix|word|final|and|or|with|by|of|ends?|initial|capital|small|silent|long|first|last|an?)) s)/gu
/** `l Elysée`, `d Orsay`: a French or Italian article or preposition before a vowel. */
const elision =
  /(?<![\p{L}\p{M}\p{N}'’.&-])([ld]) (?=([AEIOUÉÈÊÎÔH]\p{Ll}{2,}))(?<=(?:^|\p{Ll},? |[“"«(])[ld] )/gu

const suspicious = fact((word) => /^(?:s|t|re|ve|ll|m|l|d)$/.test(word) || contracted.has(word))

export const lostApostrophe: Rule = {
  id: 'lost-apostrophe',
  finds: 'a word that lost its apostrophe: `dont`, `Russia s army`, `we ve`, `l Elysée`',
  why: 'An apostrophe in a foreign encoding is dropped on the way, or becomes a space. It is set again in contractions that are no words without it, before an ending that stands alone, and in French names behind a small letter. Letters that are named, words in quotation marks, and writers who never set one are left to a person or alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'They dont know what the mayor didnt say.',
      after: 'They don’t know what the mayor didn’t say.',
    },
    {
      before:
        '“It s late.” Genoa s port and the mayor s office wait, we ve heard, and I m told they don t pay.',
      after:
        '“It’s late.” Genoa’s port and the mayor’s office wait, we’ve heard, and I’m told they don’t pay.',
    },
    {
      before: "The port's envoy came to l Elysée and to the Quai d Orsay.",
      after: "The port's envoy came to l'Elysée and to the Quai d'Orsay.",
    },
  ],
  leaves: [
    {text: 'We dont pay. We dont sail. We dont care. You wont either.', why: 'a way to write'},
    {
      text: 'The letter s is missing, an s too, and section s of the law; plan d Every day; vitamin d Eggs have.',
    },
    {text: 'Dont is a surname, #dont a tag, cant a jargon, and Miss Whats-her-name came.'},
    {text: 'Nobody can tell what the captain whats to do.', why: 'another slip'},
    {text: 'He lived in the 1990 s and read A s B.', why: 'a decade, letters'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    // Behind an apostrophe such an ending is in its place.
    closer: ({store, words, gaps}, from, to) => {
      for (
        let at = suspicious.next(store, words, from, to);
        at !== -1;
        at = suspicious.next(store, words, at + 1, to)
      )
        if (!/['’]$/.test(store.texts[gaps[at]!]!) || contracted.has(store.texts[words[at]!]!)) return true
      return false
    },
  },
  check(tree, file) {
    const text = textOf(file)
    const lexicon = file.data.settings?.lexicon?.('en')
    const apostrophe = /\p{L}'\p{L}/u.test(text) && !/\p{L}’\p{L}/u.test(text) ? "'" : '’'
    const report = (
      pattern: RegExp,
      expected: (match: RegExpExecArray) => string | undefined,
      spoken = false,
    ): void =>
      mark(tree, file, pattern, (match, paragraph) => {
        const after = expected(match)
        if (after === undefined || !readsAs('en', paragraph.text, match.index)) return undefined
        return {
          after,
          ...(spoken && quoted(paragraph.text, match.index) ? {tier: 'suggest' as const} : {}),
          message: `Unexpected \`${match[0].trim()}\` without an apostrophe, expected \`${after}\``,
        }
      })
    // `what the captain whats to do`: a slip for a verb, behind the noun that is its subject.
    const set = ({0: word, index, input}: RegExpExecArray): string | undefined =>
      word === 'whats' &&
      /\b(?:the|an?|his|her|its|their|who|he|she|it) (?:\p{Ll}+ )?$/u.test(
        input.slice(Math.max(0, index - 40), index),
      )
        ? undefined
        : word.replace(/(?=t$|(?:s|re|ve|ll)$)/, apostrophe)
    const times = text.match(contraction)?.length ?? 0
    if (times < HABIT || /\p{L}[’']t\b/u.test(text)) report(contraction, set, true)
    report(ending, ([match]) => apostrophe + match.trim())
    report(genitive, (match) => (owns(match, lexicon) ? apostrophe + match[0].trim() : undefined))
    mark(tree, file, elision, ([match, letter, next], paragraph, at) =>
      lexicon?.has(next!.toLowerCase()) || !readsAs('en', paragraph.text, at - paragraph.start)
        ? undefined
        : {
            after: letter! + apostrophe,
            message: `Unexpected space in \`${match}${next}\`, expected an apostrophe`,
          },
    )
  },
}

/** Function words that stand before what is owned all the same. */
const ownable = new Set(
  'own new first last next most two three other only many few old long good best'.split(' '),
)
const functionWords: ReadonlySet<string> = new Set(
  packFor('en')!.words.stopWords.filter((word) => !ownable.has(word)),
)

/** Whether English words or names stand on both sides of the letter, the second of which can be owned or said of the first. */
function owns({1: next, index, input}: RegExpExecArray, lexicon: Lexicon | undefined): boolean {
  const owner = /\p{L}+$/u.exec(input.slice(Math.max(0, index - 30), index))?.[0] ?? ''
  const isWord = (word: string): boolean => /^\p{Lu}/u.test(word) || lexicon?.has(word) !== false
  return isWord(owner) && isWord(next!) && !functionWords.has(next!)
}

/** Longest quotation that is looked through for its opening mark. */
const QUOTATION_REACH = 1500

/** Whether a place stands in straight or curly double quotation marks: there people speak as they do. */
function quoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTATION_REACH), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1
}
