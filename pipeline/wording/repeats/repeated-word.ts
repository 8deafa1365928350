/** The rule for a word that stands twice in a row, after retext-repeated-words. */

import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import type {Plugin} from 'unified'
import type {Document} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {borrow, mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {finiteVerbs, isPast} from '../../text/english.ts'
import {matchesOf} from '../../text/matches.ts'
import {leftOf, parsable, rightOf} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'
import type {WordTable} from '../../text/words.ts'
import {
  auxiliaries,
  bareClause,
  clausal,
  conjunctions,
  doubled,
  infinitive,
  insistedAloud,
  insisting,
  isSlip,
  LONG,
  lasting,
  never,
  nobody,
  opening,
  particles,
  single,
  slips,
  strong,
  verbless,
  withBy,
  withIn,
} from './doubled-words.ts'
import {quoted, whereRepeats} from './runs.ts'

/** A pronoun as the subject of the doubled verb. */
const pronounSubject = /\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]here)\s$/

/** The words of the clause behind a `that` of speech or thought: `all that`, `the thing that` are no such. */
function ownClause(sentence: string): string {
  const that =
    /^.*(?<!\b(?:all|\p{L}*things?|one|way|much|most|best|worst|only|least|first|last|so)) that\s/u.exec(
      sentence,
    )
  return that ? sentence.slice(that[0].length) : sentence
}

const borrowed: Rule = borrow(
  retextRepeatedWords as unknown as Plugin<[], Root>,
  {
    id: 'repeated-word',
    finds: 'a word that stands twice in a row',
    why: 'Decoders repeat words, and a word on both sides of a tag is written twice. A doubled article, preposition, conjunction or past form loses one copy; other words wait for a person. What grammar doubles (`that that`, `had had`, `nous nous`, `die die`), names and numbers are left alone.',
    tier: 'fix',
    languages: Object.keys(single),
    catches: [
      {before: 'He spoke of the the war and and the peace.', after: 'He spoke of the war and the peace.'},
      {before: 'Il parle de de la guerre.', after: 'Il parle de la guerre.', language: 'fr'},
      {before: 'Она живёт в в Москве.', after: 'Она живёт в Москве.', language: 'ru'},
      {before: 'Mieszka na na Śląsku.', after: 'Mieszka na Śląsku.', language: 'pl'},
      {before: 'أعلنت الحكومة في في البلاد.', after: 'أعلنت الحكومة في البلاد.', language: 'ar'},
      {before: 'He wants to to sleep in in the barn.', after: 'He wants to sleep in the barn.'},
      {
        before:
          'On on this square there is is a man, Costa, who who came; the suspect has has refused, and it was was late.',
        after: 'On this square there is a man, Costa, who came; the suspect has refused, and it was late.',
      },
      {
        before:
          'He was arrested by by the police at his his house. They said that that the port is closed and do not not sail.',
        after:
          'He was arrested by the police at his house. They said that the port is closed and do not sail.',
      },
      {
        before: 'The The Spanish dockers strike. The The dockers wait. With With nobody to pay them they go.',
        after: 'The Spanish dockers strike. The dockers wait. With nobody to pay them they go.',
      },
      {
        before:
          'The deal on on ice is being being kept; he says that it it is late. It came to to them in in Genoa, where it was in in Rome.',
        after:
          'The deal on ice is being kept; he says that it is late. It came to them in Genoa, where it was in Rome.',
      },
      {
        before:
          'The road took them them two hours. He he earns less, for what what was signed is that he he will pay the state state.',
        after:
          'The road took them two hours. He earns less, for what was signed is that he will pay the state.',
      },
      {before: 'The IMF IMF agreed to to 30 ships.', after: 'The IMF agreed to 30 ships.'},
      {before: 'He said that for him it is is late.', after: 'He said that for him it is late.'},
      {
        before: 'The mayor has always always denied it, and nobody nobody on the quay asked.',
        after: 'The mayor has always denied it, and nobody on the quay asked.',
      },
      {before: 'They found the bamboo bamboo forest.', after: 'They found the bamboo forest.'},
      {
        before:
          'Of some of the ships that nobody has has seen so far far, he told the committee of inquiry inquiry nothing.',
        after: 'Of some of the ships that nobody has seen so far, he told the committee of inquiry nothing.',
      },
      {
        before:
          'The ship is held held in Genoa: “No,” he wrote wrote, and already already two had tried tried to leave. “We will will sail” is currently currently all, and he unloads unloads it.',
        after:
          'The ship is held in Genoa: “No,” he wrote, and already two had tried to leave. “We will sail” is currently all, and he unloads it.',
      },
    ],
    leaves: [
      {text: 'He said that that was all they had had, and what it is is clear.'},
      {
        text: 'It carried on on Monday and was voted on on Tuesday. Think about it it is late.',
        why: 'a verb with its particle, two clauses',
      },
      {text: 'They sang THE NO NO SONG of the NO NO band.', why: 'a song'},
      {text: 'The The released a record. The The are a band.', why: 'a name'},
      {text: 'They know all that it is is late, and what it is is clear.'},
      {text: 'It is so far far from the port, and what he had in his memory stayed.', why: 'how far'},
      {text: 'All he was was late, and the one thing it is is clear.'},
      {
        text: 'What he wrote wrote history.',
        why: 'a clause as subject',
      },
      {
        text: 'He will speed speed-boats up.',
        why: 'no past form',
      },
      {text: 'He will come as soon as as soon as he can.', why: 'a phrase that stands twice'},
      {
        text: '“He he,” he laughed. What, what is it? They sang us, he, we.',
      },
      {text: 'The docker Samir Said said so, and Maria Read read it aloud.', why: 'surnames'},
      {text: 'They went to Bora Bora and Baden Baden, and it was very very hot.'},
      {
        text: 'The matter was dealt with with care and the dog searched for for years.',
        why: 'a verb with its preposition, then another',
      },
      {
        text: 'M. de Villiers parle. Les Vendéens de de Villiers l’écoutent. Il faudra que j’en achète un un jour.',
        language: 'fr',
        why: 'a surname with its particle',
      },
      {text: 'They are getting by by working at night.', why: 'a verb with its particle'},
      {text: 'Nous nous sommes vus. Vous vous trompez.', language: 'fr'},
      {text: 'Oh la la ! « La la la », chantait-il. Ah là là, oh la la la.', language: 'fr', why: 'sounds'},
      {text: 'Кто кого? Он ждал, ждал. И — и ничего. Вот вот придёт.', language: 'ru'},
      {text: 'من من القادة حضر؟ شيئا فشيئا، خطوة خطوة.', language: 'ar', why: 'who among'},
      {text: 'Выпущено ПО по новой схеме.', language: 'ru', why: 'an acronym and a preposition'},
      {text: 'Dat dat zo is, weten we; hij is er.', language: 'nl'},
      {text: 'Man braucht Zeit, Geld und und und. Oder oder oder.', language: 'de', why: 'and so on'},
      {text: 'Das sind die, die die Wahl verloren. Die die sagt.', language: 'de'},
      {text: 'In the cup it was 20 20, a seven-time time trial winner said: no no.'},
    ],
  },
  (message, paragraph, file) => {
    const place = message.place
    if (!place || !('start' in place)) return undefined
    const [start, end] = [place.start.offset, place.end.offset]
    if (start === undefined || end === undefined) return undefined
    const text = String(message.actual ?? '')
    const [first, second] = text.split(/\s+/)
    if (first === undefined || second === undefined || !/^\p{L}+$/u.test(first)) return undefined
    // A capital on the second copy begins a sentence or a name; one on both is a name.
    if (/^\p{Lu}/u.test(second) || (/^\p{Lu}/u.test(first) && first.length < 2)) return undefined
    // `ПО по`, `IT it`: an acronym and another word of the same letters.
    if (/^\p{Lu}{2,}$/u.test(first) && /^\p{Ll}+$/u.test(second)) return undefined
    const language = file.data.language ?? 'und'
    const word = second.toLowerCase()
    const sentence = /[^.!?;:]*$/.exec(leftOf(paragraph.text, start))![0]
    const past = language === 'en' && second === word && isPast(word) && /\p{L}/u.test(sentence)
    const clause = /[^,“”"()–—]*$/.exec(sentence)![0]
    if (past && (clausal.test(clause) || bareClause.test(clause))) return undefined
    // `the activist Samir Said said`: a surname and its verb.
    if (
      language === 'en' &&
      /^\p{Lu}/u.test(first) &&
      /\p{Lu}\p{L}+\s+$/u.test(leftOf(paragraph.text, start))
    )
      return undefined
    const behind = rightOf(paragraph.text, end)
    const previous = /(\p{L}+)\s+$/u.exec(leftOf(paragraph.text, start))?.[1]?.toLowerCase()
    const settled = language === 'en' && previous !== undefined && isSlip(word, previous, behind)
    const certain =
      settled ||
      // `On on this square`: what may double inside a sentence does not at its start.
      (language === 'en' &&
        /^\p{Lu}\p{Ll}*$/u.test(first) &&
        opening.has(word) &&
        !/[“"‘'«]\s*$/.test(sentence)) ||
      (single[language]?.has(word) ?? false) ||
      // `Costa, who who took over`; `and who who knew him` may be grammar.
      (language === 'en' && word === 'who' && /, $/.test(sentence)) ||
      (language === 'en' &&
        auxiliaries.has(word) &&
        /\p{L}/u.test(sentence) &&
        (!clausal.test(pronounSubject.test(sentence) ? ownClause(sentence) : sentence) ||
          (previous !== undefined && nobody.test(previous)))) ||
      // `so far far.`; `so far far from it` is none.
      (language === 'en' && word === 'far' && previous === 'so' && /^(?:[.,;:!?)]|$| [(–—])/.test(behind)) ||
      past ||
      (language === 'en' && first === word && second === word && unsaid(word, clause, behind)) ||
      (language === 'en' &&
        first === word &&
        insistedAloud.has(word) &&
        /^ \p{Ll}/u.test(behind) &&
        !quoted(paragraph.text, start)) ||
      (language === 'en' && second === word && slips.test(`${/\S*\s?$/.exec(sentence)![0]}${word}`))
    // `as soon as as soon as possible`: one copy of the phrase is too many, not one of its words.
    if (phrased(paragraph.text, start, end, word)) return undefined
    if (!certain && (language !== 'en' || doubled.has(word) || word.length < 3)) return undefined
    let tier: 'fix' | 'suggest' = certain ? 'fix' : 'suggest'
    // `dealt with with care`, `searched for for years`: the first belongs to the verb.
    if (certain && !settled && language === 'en' && particles.has(word)) {
      const verb = previous
      if (word === 'in') {
        // `let us in in the dark`, `brought one in in a suitcase`
        const clause = /(\p{L}+) (?:me|you|him|her|it|us|them|one|some)\s$/u.exec(
          leftOf(paragraph.text, start),
        )
        if ((verb !== undefined && withIn.test(verb)) || withIn.test(clause?.[1] ?? '')) tier = 'suggest'
      } else if (word === 'by' && verb !== undefined && withBy.test(verb)) {
        return undefined
      } else if (verb !== undefined && (/ed$/.test(verb) || strong.has(verb))) {
        if (word === 'to' && infinitive.has(verb)) tier = 'fix'
        else if (word !== 'to' && (word !== 'for' || lasting.test(rightOf(paragraph.text, end))))
          return undefined
        else tier = 'suggest'
      }
    }
    // `Schüler/-in in der Klasse`, `de de facto toestand`, `je m’en achète un un jour`
    if (/\/-?$/.test(leftOf(paragraph.text, start))) return undefined
    if (word === 'de' && /^ (?:facto|jure|novo)(?!\p{L})/u.test(behind)) return undefined
    if (language === 'fr' && word === 'un' && /^ jour(?!\p{L})/u.test(behind)) return undefined
    // `les Vendéens de de Villiers`: the second belongs to a surname.
    if (language === 'fr' && word === 'de' && isSurname(file, behind)) return undefined
    // `und und und`, `oder oder oder`: and so on.
    if (
      conjunctions.has(word) &&
      new RegExp(`^\\s+${word}(?!\\p{L})`, 'iu').test(rightOf(paragraph.text, end))
    )
      return undefined
    // Three in a row are a loop or a song; particles between hyphens belong to a compound.
    const before = leftOf(paragraph.text, start)
    if (before.toLowerCase().trimEnd().endsWith(` ${word}`)) return undefined
    // `Oh la la`, `tra la la`.
    if (word === 'la' && /(?:^|\P{L})(?:oh|ouh|ah|hou|tra|ho|là)\s$/iu.test(before)) return undefined
    if (
      (!certain || word === 'la') &&
      new RegExp(`^\\s+${word}(?!\\p{L})`, 'iu').test(rightOf(paragraph.text, end))
    )
      return undefined
    return {
      after: first,
      message: `Unexpected second \`${second}\`, expected one`,
      tier,
    }
  },
)

/** Whether nobody says a word twice: no clause is the subject before it, and nothing insists. */
function unsaid(word: string, clause: string, behind: string): boolean {
  if (never.has(word)) return true
  return (
    word.length >= LONG &&
    !insisting.has(word) &&
    !doubled.has(word) &&
    (verbless.test(word) || !clausal.test(clause)) &&
    !/ly$/.test(word) &&
    // `seven-time time trial`, `speed speed-boats`: parts of compounds.
    !/-$/.test(clause) &&
    !/^-/.test(behind) &&
    !behind.toLowerCase().trimStart().startsWith(word)
  )
}

/** Whether a text names somebody `de …` elsewhere, behind a title; a court may be `de Paris` too. */
function isSurname(file: Document, behind: string): boolean {
  const name = /^\s+(\p{Lu}[\p{L}\p{M}]+)/u.exec(behind)?.[1]
  return (
    name !== undefined &&
    new RegExp(`(?:\\bMM?\\.|\\bMme|\\b[Mm]onsieur|\\b[Mm]adame) de ${name}(?!\\p{L})`, 'u').test(
      String(file.value),
    )
  )
}

const blank = fact((gap) => /^\s+$/.test(gap))

/** Words that only what stands around them shows to be doubled by mistake. */
const slippery = new Set(['that', 'us', 'he', 'we', 'what', 'far'])

/** Whether a word that stands twice can be said to: it is one for the rule, with nothing but white space between the copies. */
function worthALook({store, words, gaps}: WordTable, at: number, file: Document): boolean {
  if (!blank.of(store, gaps[at + 1]!)) return false
  const word = store.texts[store.lower(words[at]!)]!
  const language = file.data.language ?? 'und'
  if (language !== 'en') return single[language]?.has(word) ?? false
  return (
    single.en!.has(word) ||
    auxiliaries.has(word) ||
    opening.has(word) ||
    slippery.has(word) ||
    (word.length > 2 && !doubled.has(word))
  )
}

/** Longest phrase that is looked for around a doubled word. */
const PHRASE = 4

/** Whether the words up to the first copy stand again from the second one on. */
function phrased(text: string, start: number, end: number, word: string): boolean {
  const left = [...matchesOf(leftOf(text, start).toLowerCase(), /[\p{L}\p{N}]+/gu)].map((match) => match[0])
  const right = [...matchesOf(rightOf(text, end).toLowerCase(), /[\p{L}\p{N}]+/gu)].map((match) => match[0])
  left.push(word)
  right.unshift(word)
  for (let size = 2; size <= PHRASE; size++) {
    const [first, second] = [left.slice(-size), right.slice(0, size)]
    if (first.length === size && first.every((one, index) => one === second[index])) return true
  }
  return false
}

function inArabicScript(tree: Root, file: Document, words: ReadonlySet<string>): void {
  mark(tree, file, /(?<![\p{L}\p{M}])(\p{L}+) \1(?![\p{L}\p{M}])/gu, ([text, word]) =>
    words.has(word!)
      ? {after: word!, message: `Unexpected second \`${word}\` in \`${text}\`, expected one`}
      : undefined,
  )
}

const demonyms: ReadonlySet<string> = new Set(packFor('en')!.words.demonyms)
/** Two copies with a capital where a sentence begins, which the plugin takes for a name. */
const twoCapitals =
  /(?<=(?:^|[.!?]["”’)]? |\n)["“]?)(The|In|On|At|From|With|By|Of|And|But|As|When|While) \1 (\p{Lu}?\p{Ll}+)/gu

function atTheStart(tree: Root, file: Document): void {
  mark(tree, file, twoCapitals, ([text, word, next]) =>
    // `The The are a band`.
    finiteVerbs.has(next!) || /ed$/.test(next!)
      ? undefined
      : {
          after: `${word} ${next}`,
          message: `Unexpected second \`${word}\` in \`${text}\`, expected one`,
          ...(/^\p{Lu}/u.test(next!) && !demonyms.has(next!) ? {tier: 'suggest' as const} : {}),
        },
  )
}

/** An acronym twice behind its article: `the IMF IMF approved`. */
const twoAcronyms = /(?<=\b[Tt]he )(\p{Lu}{3,8}) \1(?= \p{Ll}{2}|[,.;:]|['’]s)/gu

function acronymTwice(tree: Root, file: Document): void {
  mark(tree, file, twoAcronyms, ([text, word]) => ({
    after: word!,
    message: `Unexpected second \`${word}\` in \`${text}\`, expected one`,
  }))
}

/** `that` twice behind a verb of saying, before a clause that has a subject of its own; the plugin takes it for grammar. */
const saidTwice =
  /that (?=that (?:the|an?|he|she|they|we|there|his|her|its|their|(?:it|this) (?:is|was|has|had|will|would)) )(?<=\b(?:said|says?|stat(?:ed|es)|add(?:ed|s)|noted|stressed|announced|declared|claim(?:ed|s)|reported|believe[ds]?|explained|confirmed|warned|argue[ds]|insist(?:ed|s)|indicated|emphasi[sz]ed|recalled|concluded|underlined|acknowledged|mentioned|revealed|showed|hope[ds]?|thinks?|thought|kn[eo]ws?|feared) that )/g

function afterSaying(tree: Root, file: Document): void {
  mark(
    tree,
    file,
    saidTwice,
    () => ({after: '', message: 'Unexpected second `that`, expected one'}),
    / that that /,
  )
}

export const repeatedWord: Rule = {
  ...borrowed,
  suspects: whereRepeats('words', worthALook),
  check(tree, file) {
    const language = file.data.language ?? 'und'
    // The plugin takes letters without case for capitals.
    if (language === 'ar' || language === 'fa') inArabicScript(tree, file, single[language]!)
    else borrowed.check(parsable(tree), file)
    if (language !== 'en') return
    atTheStart(tree, file)
    afterSaying(tree, file)
    acronymTwice(tree, file)
  },
}
