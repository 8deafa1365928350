/** The rule for `a` and `an`, after retext-indefinite-article. */
import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import type {Plugin} from 'unified'
import {packFor} from '../../languages/index.ts'
import {borrow, mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {finiteVerbs, speechVerbs} from '../../text/english.ts'
import {listSign, wordSign} from '../../text/signs.ts'
import {leftOf, parsable, readsAs} from '../../text/surroundings.ts'
import type {Closer} from '../../text/suspicion.ts'
import {fact, nextWord, wordShows} from '../../text/suspicion.ts'

/** Said with a consonant first: `a European`, `a one-off`, `a unanimous`. */
const likeConsonant =
  /^(?:eu|ewe|one(?!r)|once|ouija|u(?:nanim|kr|gan|rug|ni(?:que|on|t|ver|f[io]|co|l[ao]|sex|son|cy|dire|x)|s(?:e|u|ab|ag)|t(?:e|i|o)|ra[ln]|re[at]|ro|biq))/i
/** Said with a vowel first: `an hour`, `an heir`, `an honest`. */
const silentH = /^(?:hour|heir|honest|honou?r)/i
/** Either is right. */
const either = /^(?:herb|hist|hotel|hero|habit|hilar|horri|hallucin|human|humble|hyster|hon$|u[iy]g|a$|i$)/i

/** Words with a capital whose sound is known. */
const stopWords = new Set(packFor('en')?.words.stopWords ?? [])
const peoples = new Set(packFor('en')?.words.demonyms ?? [])

/** Numbers said with a vowel first, where they begin a compound: `an 11-year-old`, `an 80-kilometre convoy`. */
const eight = /^(?:8\d{0,2}|1[18])$/

/** Acronyms that everybody reads in one way, by the sound of their beginning. */
const acronyms: ReadonlyMap<string, boolean> = new Map([
  ...'UN US UK UAE USB UNESCO UNICEF UNHCR UNRWA UEFA USAID'.split(' ').map((word) => [word, false] as const),
  ...'EU MP FBI NGO IMF ICC IAEA OSCE EBRD IDF ICRC ICJ RPG SUV MEP'
    .split(' ')
    .map((word) => [word, true] as const),
])

/** Others that begin with a vowel whether they are spelt out or read as a word: `an AQI`, `an ISP`; `AA` may be `double A`. */
const vowelEitherWay = /^(?:A(?!A+$)|E(?![UW])|I(?!I*[VX]?$)|O(?!N))\p{Lu}{1,5}$/u

/** Whether an acronym begins with a vowel; nothing where readers differ. */
function acronymSound(word: string): boolean | undefined {
  return acronyms.get(word) ?? (vowelEitherWay.test(word) ? true : undefined)
}

function startsWithVowel(word: string): boolean {
  const known = acronymSound(word)
  if (known !== undefined) return known
  if (eight.test(word)) return true
  return (/^[aeiou]/i.test(word) && !likeConsonant.test(word)) || silentH.test(word)
}

const before = listSign(['a', 'A', 'an', 'An', 'AN', 'aN'])
const vowels = wordSign(startsWithVowel)

/** Words whose sound is on the page, and the article that another one stands before. */
const sounded = fact(
  (word) =>
    word === 'an' ||
    acronymSound(word) !== undefined ||
    ((/^(?:[a-z]{3,}|\d{1,3})$/.test(word) || peoples.has(word)) && !either.test(word)),
)

/** An article that the sound of the next word contradicts. */
const contradicted: Closer = (table, from, to) => {
  const {store, words, gaps} = table
  for (
    let at = nextWord(table, before, from, to - 1);
    at !== -1;
    at = nextWord(table, before, at + 1, to - 1)
  ) {
    if (gaps[at + 1] !== store.space) continue
    if (store.texts[words[at + 1]!] === 'the') return true
    if (
      wordShows(table, vowels, at + 1) === (store.texts[words[at]!]!.length === 1) &&
      sounded.of(store, words[at + 1]!)
    )
      return true
  }
  return false
}

/** After these no `and` can stand that lost its last letter. */
const joins = new Set('and or but nor that which who while when where if because although'.split(' '))

const asksForArticle = new Set(
  'of in on at by for from with to into as than like is was be been being has have had without after before within upon onto against despite towards toward across near inside outside behind beyond until since via not even only just also quite rather want wants wanted need needs needed seek seeks sought build built buy open find such under over during through make made takes took gets got becomes became'.split(
    ' ',
  ),
)

/** Whether the word before an `an` says that it is no `and` that lost a letter. */
function asksFor(before: string | undefined, next: string): boolean {
  if (before === undefined) return false
  if (asksForArticle.has(before) || joins.has(before)) return true
  // Between a verb and a noun no `and` can stand: `has found an letter`.
  if (/(?:[^e]ed|ing)$/.test(before)) return !/(?:ed|ing|ly|s)$/.test(next)
  return (
    finiteVerbs.has(before) && !finiteVerbs.has(next) && !speechVerbs.has(next) && !/(?:ed|ly|s)$/.test(next)
  )
}

const borrowed: Rule = borrow(
  retextIndefiniteArticle as unknown as Plugin<[], Root>,
  {
    id: 'indefinite-article',
    finds: '`a` before a vowel sound, `an` before a consonant sound',
    why: 'The word behind the article was translated anew and the article stayed. Only plain words in small letters are judged, by their sound where spelling misleads (`a European`, `an hour`); of numbers only those that begin a compound (`an 11-year-old`), of acronyms the best known and those that begin with a vowel however they are read; other acronyms, names, quotations and letters of the alphabet are left alone, for there the sound is not on the page.',
    tier: 'fix',
    languages: ['en'],
    catches: [
      {before: 'It was a attack, an big one.', after: 'It was an attack, a big one.'},
      {
        before: 'He met an UN envoy, a MP and an US-led force.',
        after: 'He met a UN envoy, an MP and a US-led force.',
      },
      {before: 'A AQI of 50 asks for a IT expert.', after: 'An AQI of 50 asks for an IT expert.'},
      {before: 'This is a the budget of debts.', after: 'This is the budget of debts.'},
      {before: 'He laughed in a an allusion to it.', after: 'He laughed in an allusion to it.'},
      {before: 'She is a important witness.', after: 'She is an important witness.'},
      {
        before: 'A 8-month truce, a 11-year-old boy and an 65-kilometre convoy.',
        after: 'An 8-month truce, an 11-year-old boy and a 65-kilometre convoy.',
      },
      {
        before: 'She became an singer and an good one; the hall shows an Greek vase.',
        after: 'She became a singer and a good one; the hall shows a Greek vase.',
      },
    ],
    leaves: [
      {text: 'It was a European one-off, a unanimous vote by a union in an hour, an heir said.'},
      {text: 'An MP, an FBI agent, a UN envoy and a US officer met an 8-year-old.'},
      {text: 'A 8-7 win, a 80 or a 1100-year-old tree; vitamin a 11 times.', why: 'no compound with words'},
      {text: 'An EU envoy, an MRI scan, a NASA probe and a FIFA cup.', why: 'read so, or not on the list'},
      {text: 'A AA battery, a EULA, a II class and a ONE campaign.', why: 'read in more than one way'},
      {text: 'He got an A and a B, vitamin a and group an.'},
      {text: 'It was an historic day in a hotel.', why: 'either is in use'},
      {text: 'Nobody said in the town that An was late.', why: 'a name'},
      {text: 'A uranium mine, a ubiquitous one, a usual suspect, a euro, a unix-like system.'},
    ],
  },
  (message, paragraph, file) => {
    const place = message.place
    if (!place || !('end' in place) || place.end.offset === undefined || place.start.offset === undefined)
      return undefined
    const article = String(message.actual)
    const expected = message.expected?.[0]
    if (expected === undefined) return undefined
    const next = /^ ([A-Za-z][a-z]+)(?=[\s.,;:!?)”"’'-]|$)/.exec(paragraph.text.slice(place.end.offset))?.[1]
    if (next === undefined || next.length < 3 || either.test(next)) return undefined
    if (/^[A-Z]/.test(next) && !peoples.has(next)) return undefined
    // A letter, a grade, a list mark; a foreign article (`a capella`, `a priori` are Latin and Italian).
    if (
      /^(?:priori|posteriori|la|al|un|una|el|los|las|de|da|os|as|ou|et|en|il|on|au|cappella|capella|cause|propos|contrario|fortiori|at|or|and|is|in|if|are|of|off|it|as|an|am|us|either)$/.test(
        next,
      )
    )
      return undefined
    // `that An was plotting`: a name inside the sentence.
    if (
      article === 'An' &&
      finiteVerbs.has(next) &&
      /\p{L} $/u.test(leftOf(paragraph.text, place.start.offset))
    )
      return undefined
    const vowel = startsWithVowel(next)
    if ((expected.toLowerCase() === 'an') !== vowel) return undefined
    // The French auxiliary (`Le maire, a ajouté`) survives as an article before a participle.
    if (/ed$/.test(next) && /,\s$/.test(leftOf(paragraph.text, place.start.offset))) return undefined
    const lexicon = file.data.settings?.lexicon?.('en')
    if (lexicon && !lexicon.has(next.toLowerCase())) return undefined
    if (!readsAs('en', paragraph.text, place.start.offset, place.end.offset)) return undefined
    if (
      article === 'A' &&
      place.start.offset > 0 &&
      !/[.!?“"]\s*$/.test(leftOf(paragraph.text, place.start.offset))
    )
      return undefined
    // `an` before a consonant is as often a cut-off `and`: only after a word that asks for an article is it certain.
    const before = /([\p{L}]+)\s[“"‘]?$/u.exec(leftOf(paragraph.text, place.start.offset))?.[1]?.toLowerCase()
    const certain = vowel || asksFor(before, next) || (article === 'An' && !stopWords.has(next))
    return {
      after: expected,
      message: `Unexpected \`${article}\` before \`${next}\`, expected \`${expected}\``,
      ...(certain ? {} : {tier: 'suggest' as const}),
    }
  },
)

/** `an` before `unique`, `unanimous` and their like, which the borrowed rule takes for vowels. */
export const indefiniteArticle: Rule = {
  ...borrowed,
  suspects: {...before, closer: contradicted},
  check(tree, file) {
    borrowed.check(parsable(tree), file)
    // `in a an allusion`: both articles, of which the one before a vowel is right.
    mark(tree, file, /(?<![\p{L}\p{N}'’.-])a (?=an [aeio]\p{Ll}{2,})/gu, (match, paragraph) =>
      readsAs('en', paragraph.text, match.index)
        ? {after: '', message: 'Unexpected `a` before `an`, expected one article'}
        : undefined,
    )
    // `is a the budget`: the engine's article before the one that stood there.
    mark(
      tree,
      file,
      /(?<=\b(?:is|was|are|were|of|in|with|by|for|from|into|as) )a (?=the \p{Ll}{3,})/gu,
      (match, paragraph) =>
        readsAs('en', paragraph.text, match.index)
          ? {after: '', message: 'Unexpected `a` before `the`, expected one article'}
          : undefined,
      / a the /,
    )
    mark(
      tree,
      file,
      /(?<![\p{L}\p{N}'’.-])(?:[Aa]n|a|(?<=(?:^|[.!?] )[“"]?)A)(?= (\p{Lu}{2,6})(?:[\s,;:)]|-\p{Ll}))/gu,
      (match, paragraph) => {
        const vowel = acronymSound(match[1]!)
        if (vowel === undefined || vowel === match[0].endsWith('n')) return undefined
        if (!readsAs('en', paragraph.text, match.index)) return undefined
        const after = `${match[0][0]!}${vowel ? 'n' : ''}`
        return {after, message: `Unexpected \`${match[0]}\` before \`${match[1]!}\`, expected \`${after}\``}
      },
    )
    mark(
      tree,
      file,
      /(?<![\p{L}\p{N}'’.-])[Aa]n?(?= (\d{1,3})-(?:year|month|week|day|hour|minute|second|metre|meter|kilometre|kilometer|mile|foot|point|page|seat|member|man|person|strong)\b)/gu,
      (match, paragraph) => {
        const vowel = eight.test(match[1]!)
        if (vowel === match[0].endsWith('n')) return undefined
        if (!readsAs('en', paragraph.text, match.index)) return undefined
        const after = `${match[0][0]!}${vowel ? 'n' : ''}`
        return {after, message: `Unexpected \`${match[0]}\` before \`${match[1]!}-\`, expected \`${after}\``}
      },
    )
    mark(
      tree,
      file,
      /(?<![\p{L}\p{N}'’.-])[Aa]n(?= (u[a-z]{3,}|\p{Lu}\p{Ll}{2,})(?![\p{L}'’-]))/gu,
      (match, paragraph) => {
        const next = match[1]!
        const people = /^\p{Lu}/u.test(next)
        if (people ? !peoples.has(next) || startsWithVowel(next) : !likeConsonant.test(next)) return undefined
        if (either.test(next)) return undefined
        if (!readsAs('en', paragraph.text, match.index)) return undefined
        const after = match[0].slice(0, 1)
        const before = /([\p{L}]+)\s$/u.exec(leftOf(paragraph.text, match.index))?.[1]?.toLowerCase()
        return {
          after,
          message: `Unexpected \`${match[0]}\` before \`${next}\`, expected \`${after}\``,
          ...(people && !asksFor(before, next) ? {tier: 'suggest' as const} : {}),
        }
      },
    )
  },
}
