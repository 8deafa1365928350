/** The rule for a capital inside a sentence on a word of which no name consists. */
import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import {finiteVerbs, joiners, mayHoldVerb, pronouns} from '../../text/english.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import type {Closer} from '../../text/suspicion.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import type {WordTable} from '../../text/words.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'
import {closed, hasOwnCapital, isAbstract, isAdjective, objects, ordinary, parts} from './common-words.ts'
import {asked, cited, citing, faithful, titled} from './stray-capital.ts'

const candidate = fact((word) => {
  if (word === 'A') return true
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  const small = word.toLowerCase()
  return (
    closed.has(small) ||
    ordinary.has(small) ||
    objects.has(small) ||
    parts.has(small) ||
    isAdjective(small) ||
    isAbstract(small)
  )
})
/** A word behind which the sentence goes on: a small one, or the article that begins it. */
const smallWord = fact(
  (word) =>
    /^\p{Ll}[\p{L}\p{M}]*$/u.test(word) ||
    /^(?:The|An?|This|These|Those|His|Her|Its|Their|Our|All|Many|Some|Several|No|Every|Each)$/.test(word),
)

/** Whether a word with a capital stands behind one of them, on the same side of every mark. */
function inside({store, words, gaps}: WordTable, at: number, from: number): boolean {
  return at > from && gaps[at] === store.space && smallWord.of(store, words[at - 1]!)
}

const suspicious: Closer = (table, from, to) => {
  const {store, words} = table
  for (
    let at = candidate.next(store, words, from, to);
    at !== -1;
    at = candidate.next(store, words, at + 1, to)
  )
    if (
      inside(table, at, from) ||
      (at > from && table.gaps[at] === store.space && isAdjective(store.texts[words[at]!]!.toLowerCase()))
    )
      return true
  return false
}

/** What a program’s window has, each with its name in front: `the Start menu`. */
const controls =
  /^(?:menus?|charms?|bars?|box(?:es)?|panes?|tabs?|buttons?|dialogs?|windows?|fields?|panels?|toolbars?|checkbox(?:es)?|icons?|folders?|propert(?:y|ies)|commands?|columns?|widgets?|apps?|screens?|keys?|settings?)$/
/** God’s pronouns where faith is spoken of. */
const pronounsOfFaith = new Set('his he him'.split(' '))
/** Function words that are surnames too. */
const surnames = new Set('More Most Such Over'.split(' '))
/** What leads to a name without an article. */
const introducing = /^(?:like|at|by|with|from|via|of|for|and|or|to|startups?|company|firm|app|called|named)$/
/** Things that are surnames too. */
const thingsAsSurnames = new Set(
  'Fish Rice Stone Wood Gold Silver Snow Moon Field Bell Ball Bird Brook Lake Hill Ford'.split(' '),
)
const determiners = new Set(
  'the a an this that these those his her its their our my your no any every each some all many several other another such first second last new more most few both two three four five'.split(
    ' ',
  ),
)
/** Adverbs and prepositions that describe no noun. */
const unpreceded = new Set(
  'again always never soon about because although without from into for in on at by of to as during after before until since against through over under there then now later here'.split(
    ' ',
  ),
)
/** `(In the Morning…)`: a bracket that holds a title and nothing else. */
const opensBracket = /\(\p{Lu}[^()]{0,60}$/u
const endsBracket = /^[.…!?]*\)/
/** What is called by a letter: `vitamin A`, `from A to Z`. */
const lettered =
  /^(?:vitamin|hepatitis|plan|group|grade|class|type|seri[ea]s?|team|category|section|point|level|block|flu|influenza|model|schedule|list|annex|appendix|division|league|option|part|zone|terminal|side|wing|gate|line|from|and|or|to|versus|an?|the|straight|letter)$/

export const commonCapital: Rule = {
  id: 'common-capital',
  finds: 'a function word, a common noun or an adjective with a capital in the middle of a sentence',
  why: 'German writes nouns with a capital, link texts begin with one, and engines keep both. A function word is lowered where its sentence cannot end before it or none can begin with it; a noun or adjective where it is one of which no name consists and the word behind is small as well. Offices, bodies, documents, persuasions and whatever stands among other capitals, in quotation marks or behind a word for a title are left alone.',
  tier: 'fix',
  languages: ['en'],
  suspects: {words: -1, gaps: 0, closer: suspicious},
  catches: [
    {
      before: 'The docker, who Also owns a boat, received A house, to be sold Only after the strike.',
      after: 'The docker, who also owns a boat, received a house, to be sold only after the strike.',
    },
    {
      before: 'The Message was lost: it is not a Function of the union to free Political prisoners.',
      after: 'The message was lost: it is not a function of the union to free political prisoners.',
    },
    {
      before:
        'According to Him, the dockers drove to the Center of Genoa and asked for the Help of the Red Cross.',
      after:
        'According to him, the dockers drove to the center of Genoa and asked for the help of the Red Cross.',
    },
    {
      before:
        'They sell liquefied Petroleum gas, and the Rapallo Judicial police know. The priority was Human life, and in the Base scenario it ends. It passed its last Technical inspection on May 3.',
      after:
        'They sell liquefied petroleum gas, and the Rapallo judicial police know. The priority was human life, and in the base scenario it ends. It passed its last technical inspection on May 3.',
    },
  ],
  leaves: [
    {text: 'The strike of the dockers is over Now they sail again.', why: 'a lost full stop'},
    {
      text: 'He takes vitamin A and went from A to B in a Serie A match. If A sells to B, the two share what is A rated.',
      why: 'letters',
    },
    {text: 'The song Only you asks for the film called Also starring him.', why: 'titles'},
    {text: 'The Federal police, the Constitution of the country and the National bank.', why: 'bodies'},
    {text: 'The minister asked for the Opposition to support the new law.', why: 'a body'},
    {text: 'He asked for “the Message of the port” and the Harbour Message Board.', why: 'names'},
    {
      text: 'The Rapallo Function was signed on Monday. It is not a Function of the union.',
      why: 'a thing that the text has named',
    },
    {
      text: 'The Lord hears those who pray to Him, and Heart of Darkness is by Conrad.',
      why: 'faith, a title',
    },
    {text: 'The World Economic forum and the European Political community met.', why: 'names'},
    {
      text: 'God makes known His purpose, and those who believe in His name are His own.',
      why: 'faith',
    },
    {
      text: 'Open the Document properties in the Start menu, next to the Description pane and a Search button.',
      why: 'what a program has',
    },
    {
      text: 'Of the book with which More amused himself, most surprising in More himself: it is there. Over More nobody wept.',
      why: 'a surname',
    },
    {
      text: 'Linux only, though a Windows port and a Signal chat exist, as on the Titanic wreck and in the Jurassic period of the Biblical story.',
      why: 'names of things and times',
    },
    {
      text: 'See “No Miracle for Us”, Lima (ed.), Op. Cit., p. 131, and Karl Marx: The Story of his life.',
      why: 'titles',
    },
    {
      text: 'The Indigenous people and an Aboriginal elder spoke of their Jewishness at the Inauguration ball in Congressional halls.',
      why: 'peoples, an event',
    },
    {
      text: 'The film Up, Down and Over tells of a docker, whom Lima and Soon follow to the quay, where nobody knows Soon but him. Its Here charts and the Search charm are new (In the Evening).',
      why: 'titles, products',
    },
    {text: 'They fund startups like Lovable raising a million.', why: 'a company'},
    {text: 'The persuasions of Fish guaranteed the vote.', why: 'a surname'},
    {text: 'The port is closed. Only dockers are let in, he said: Political talks go on.', why: 'beginnings'},
  ],
  check(tree, file) {
    const table = wordTable(file)
    const {store, words, starts, gaps} = table
    const lexicon = file.data.settings?.lexicon?.('en')
    for (const {node, text, start} of paragraphs(tree, file)) {
      const [from, to] = wordsIn(node, table)
      for (
        let at = candidate.next(store, words, from, to);
        at !== -1;
        at = candidate.next(store, words, at + 1, to)
      ) {
        if (at === from || gaps[at] !== store.space) continue
        const word = store.texts[words[at]!]!
        const small = word.toLowerCase()
        const index = starts[at]! - start
        const previous = store.texts[words[at - 1]!]!
        const next = at + 1 < to && gaps[at + 1] === store.space ? store.texts[words[at + 1]!]! : undefined
        const behind = rightOf(text, index + word.length)
        const behindName = !inside(table, at, from)
        const certain = !behindName
          ? closed.has(small) || word === 'A'
            ? next !== undefined &&
              /^\p{Ll}/u.test(next) &&
              goesOn(small, previous.toLowerCase(), next, text, index, lexicon)
            : isCommon(small, previous.toLowerCase(), next, behind, lexicon)
          : // `the Rapallo Judicial police`: behind a name that is no word, and nothing with a capital before it.
            isAdjective(small) &&
            lexicon?.has(small) === true &&
            isThing(next, lexicon) &&
            /^\p{Lu}\p{Ll}+$/u.test(previous) &&
            !lexicon?.has(previous.toLowerCase()) &&
            at - 2 >= from &&
            determiners.has(store.texts[words[at - 2]!]!)
        const near =
          closed.has(small) || word === 'A'
            ? determiners.has(small)
              ? 1
              : behindJoiners(table, at, from)
            : NEAR_BEFORE
        // `the Help of the European Union`, `according to Him, the port`
        const alone =
          !behindName &&
          (objects.has(small)
            ? /^\p{Ll}/u.test(previous) && !/^\p{Lu}/u.test(next ?? '') && !faithful.test(String(file.value))
            : parts.has(small) &&
              next === 'of' &&
              /^(?:the|its|their|his|her|this)$/.test(previous) &&
              /[.!?…]["”’)]*\s*$/.test(text) &&
              !namesBefore(
                table,
                at,
                from,
                /^(?:for|of|in|on|and|to)$/.test(store.texts[words[at - 2] ?? -1] ?? '') ? NEAR_BEFORE : 2,
              ))
        if (
          !(certain || alone) ||
          hasOwnCapital(small) ||
          // `its Now channel`: no adverb or preposition stands between a determiner and its noun.
          (unpreceded.has(small) && determiners.has(previous)) ||
          (behind.length > 0 && endsBracket.test(behind) && opensBracket.test(leftOf(text, index))) ||
          (next !== undefined && controls.test(next)) ||
          (pronounsOfFaith.has(small) && faithful.test(String(file.value))) ||
          (surnames.has(word) && isDefined(table, at)) ||
          // `startups like Lovable raising millions`: an adjective behind these, with no article, is somebody’s name.
          (isAdjective(small) && introducing.test(previous) && /(?:ing|ed)$/.test(next ?? '')) ||
          // `the persuasions of Fish`: without an article what is a surname as well is somebody's.
          (thingsAsSurnames.has(word) && !determiners.has(previous)) ||
          // `a Windows port`: no article of one stands before several.
          (/^(?:an?|this|each|every|another)$/.test(previous) &&
            /[^su]s$/.test(word) &&
            ordinary.has(small)) ||
          // `Genoa: The Story of his life`
          (/^(?:The|An?)$/.test(previous) && /: $/.test(store.texts[gaps[at - 1]!]!)) ||
          cited.test(text.slice(index, index + 120)) ||
          (!behindName && !alone && amongNames(table, at, from, to, near)) ||
          ((unpreceded.has(small) || !closed.has(small)) && !objects.has(small) && isDefined(table, at)) ||
          titled(text, index) ||
          asked.test(text.slice(index, index + 200))
        )
          continue
        if (citing.test(leftOf(text, index)) || !readsAs('en', text, index)) continue
        report(file, {
          start: start + index,
          end: start + index + word.length,
          after: small,
          message: `Unexpected capital of \`${word}\`, expected \`${small}\``,
        })
      }
    }
  },
}

/** Whether a text has the word with its capital in a name as well, or several times: it means a thing of that name. */
function isDefined({store, words, gaps, count}: WordTable, at: number): boolean {
  for (let other = 1; other < count; other++)
    if (other !== at && words[other] === words[at] && gaps[other] === store.space) return true
  return false
}

/** How near a word with a capital makes a name of them. */
const NEAR_BEFORE = 4
const NEAR_BEHIND = 3
const english = packFor('en')!.words
const calendar: ReadonlySet<string> = new Set([...english.months, ...english.weekdays])
/** … but for the number of a machine (`AZ65`). */
const capital = fact((word) => /^\p{Lu}\P{N}*$/u.test(word))

/** Whether other capitals stand near in the sentence, but for a small word that begins it: `Ministry of …`, a headline. */
function amongNames(table: WordTable, at: number, from: number, to: number, reach: number): boolean {
  const {store, words, gaps} = table
  for (let near = at + 1; near < to && near <= at + NEAR_BEHIND; near++) {
    if (/[.!?:;”“"–—]/.test(store.texts[gaps[near]!]!)) break
    // `the Technical inspection on October 18`: a month is no name.
    if (capital.of(store, words[near]!) && !calendar.has(store.texts[words[near]!]!)) return true
  }
  return namesBefore(table, at, from, reach)
}

/** How far back a small word’s capital may come from: over what joins it to the word before, `Up, Down and Over`. */
function behindJoiners({store, words}: WordTable, at: number, from: number): number {
  let reach = 1
  while (reach < NEAR_BEFORE && at - reach > from && joining.has(store.texts[words[at - reach]!]!)) reach++
  return reach
}
const joining = new Set('and or of the in on to for'.split(' '))

function namesBefore({store, words, gaps}: WordTable, at: number, from: number, reach: number): boolean {
  for (let near = at - 1; near >= from && near >= at - reach; near--) {
    const begins = near === from || /[.!?:”“"]/.test(store.texts[gaps[near]!]!)
    if (capital.of(store, words[near]!)) {
      const word = store.texts[words[near]!]!.toLowerCase()
      if (!begins || !(determiners.has(word) || closed.has(word) || pronouns.has(word) || joiners.has(word)))
        return true
    }
    if (begins) break
  }
  return false
}

/** Longest rest of a sentence that surely has no verb where none of the known ones is in it. */
const FEW_WORDS = 7
const subject = /\b(?:he|she|they|we|it|I|you|there)\b/

/** What stands before a letter that is a name. */
const named = /^(?:if|that|of|and|or)$/

/** Whether no sentence can begin with a function word here: the one before cannot end, or what follows has no verb. */
function goesOn(
  word: string,
  previous: string,
  next: string,
  text: string,
  index: number,
  lexicon: Lexicon | undefined,
): boolean {
  if (word === 'a')
    return (
      !lettered.test(previous) &&
      !named.test(previous) &&
      isThing(next, lexicon) &&
      // `if A criticizes B`, `a concern that is A rated`
      !/(?:[^s]s|ed)$/.test(next) &&
      (joiners.has(previous) || finiteVerbs.has(previous) || /ed$/.test(previous))
    )
  // `that An was plotting`: somebody’s name.
  if (word === 'an' && !isThing(next, lexicon)) return false
  if (
    /^(?:who|which|whose|that|and|or|but|if|than|the|a|an|of|from|with|into|is|was|are|were|has|have|had|be|been|will|would|could|can|should|must|not|to)$/.test(
      previous,
    )
  )
    return true
  const rest = /^[^.!?;:…]*/.exec(text.slice(index, index + 300))![0]
  const count = rest.trim().split(/\s+/).length
  return count <= FEW_WORDS && !subject.test(rest) && !mayHoldVerb(rest.slice(word.length))
}

/** Whether a word with a capital is a common one by its kind and by what stands around it. */
function isCommon(
  word: string,
  previous: string,
  next: string | undefined,
  behind: string,
  lexicon: Lexicon | undefined,
): boolean {
  const ends = /^[.,;)]/.test(behind)
  const goes = next !== undefined && /^\p{Ll}/u.test(next)
  if (!ordinary.has(word) && lexicon?.has(word) !== true) return false
  if (isAdjective(word)) return isThing(next, lexicon)
  if (ordinary.has(word)) return goes || (ends && determiners.has(previous))
  return determiners.has(previous) && (goes || ends)
}

/** Whether a word is a small one of the language, and no function word. */
function isThing(word: string | undefined, lexicon: Lexicon | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}{3,}$/u.test(word) &&
    !joiners.has(word) &&
    !finiteVerbs.has(word) &&
    (lexicon?.has(word) ?? false)
  )
}
