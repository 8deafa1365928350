/** Single words that nobody translated. */

import {packFor, packs} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {wordSign} from '../text/signs.ts'
import type {Closer} from '../text/suspicion.ts'
import {nextWord, wordsIn} from '../text/suspicion.ts'
import {perText, wordTable} from '../text/words.ts'
import {paragraphs} from '../tree.ts'
import {detectPassage, languageName} from './detect.ts'
import {maybeSingle, singleWords} from './single-words.ts'

/** Scripts other than Latin: letters in words, from two letters on. */
const strange =
  /[\u0386-\u03ff\u0400-\u052f\u0531-\u0587\u05d0-\u05ea\u0620-\u06d3\u0904-\u0df4\u0e01-\u0e5b\u10d0-\u10ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3][\p{L}\p{M}\u200c]+(?:[ \u00a0,.;:!?«»“”"'’–—，。、：；？！「」-]{1,3}[\u0386-\u06d3\u0904-\u10ff\u3040-\ud7a3][\p{L}\p{M}\u200c]*)*/gu
const twoLetters = wordSign(/[\u0386-\u06d3\u0904-\u10ff\u3040-\ud7a3]{2}/)
/** Beside a stretch: quotes, brackets, slashes and dashes set a foreign word off on purpose. */
const setOffBefore = /[“«„"'‘‹「『([/:#@–—]\s*$/
const setOffAfter = /^\s*[”»“"'’›」』)\]]/
/** A quantity; an address in another script. */
const unit = /^[μΔΩ]\p{Script=Latin}*$/u
const domain = /\p{L}\.\p{L}/u
/** From here on it is a passage, and another rule's. */
const PASSAGE_LETTERS = 40
const PASSAGE_IDEOGRAPHS = 12
const ideograph = /[\u3040-\u9fff]/

/** Words that run before a foreign word on purpose: it is being named. */
const namedBefore =
  /\b(?:word|words|letter|letters|name|named|called|term|phrase|slogan|written|spelled|spelt|hashtag|Cyrillic|Greek|Arabic|Hebrew|Chinese|Japanese|Korean|Russian|Ukrainian|Armenian|Georgian|Persian)\s+$/

const latin = Object.values(packs)
  .filter((pack) => pack.script === 'Latn')
  .map((pack) => pack.code)

/** A word of an English text. */
const token = /[a-zA-Z\u00c0-\u024f]+/g
/** What may stand between two words of a run. */
const separators = " ’'\u00a0"
/** Function words in a row, so many that no name or borrowed phrase has them. */
const RUN = 4

const foreign = ['fr', 'es', 'de', 'it', 'pt'] as const
const english: ReadonlySet<string> = new Set(packFor('en')!.words.stopWords)

/** Which of `foreign` have a function word, a bit each. */
const foreignWords = new Map<string, number>()
foreign.forEach((code, index) => {
  for (const one of packFor(code)!.words.stopWords) {
    foreignWords.set(one, (foreignWords.get(one) ?? 0) | (1 << index))
  }
})

export const untranslatedWord: Rule = {
  id: 'untranslated-word',
  finds: 'words in another script, single words and runs of function words of another language',
  why: 'The engine passed over a word it did not know, or lost a phrase between two tags. Only what is certain is flagged: another script in Latin text, and several function words of one other language in a row in English, and a word that English does not know by its letters, or a function word, between two English words. Words in quotes or brackets, words that the text names as words, quantities, names and borrowed phrases stay.',
  tier: 'flag',
  languages: latin,
  catches: [
    {before: 'The ministry supports sports 事业 in the region.'},
    {before: 'The council decided que no se ha done enough.'},
    {before: 'He met the préfet of the department, selon the police.'},
  ],
  leaves: [
    {text: 'Kyiv (Київ) and the slogan «Слава» were written on it.'},
    {text: 'The word мир means peace; a dose of 5 μg at 3 Ω.'},
    {text: 'He swam in the Río de la Plata, a fait accompli of fin de siècle style.'},
    {
      text: 'Her fiancé ate a crème brûlée at the café “société” with a coöperative of Malostranské náměstí and a coup de grâce.',
      why: 'borrowed words, names',
    },
    {text: 'The van der Heide and de la Cruz families left.'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: (table, from, to, file) =>
      nextWord(table, twoLetters, from, to) !== -1 ||
      hasRun(table, from, to, file) ||
      (file.data.language === 'en' && maybeSingle(table, from, to, file)),
  },
  check(tree, file) {
    const language = file.data.language ?? 'und'
    for (const paragraph of paragraphs(tree, file)) {
      const {text} = paragraph
      const insideQuotes = quotesIn(text)
      for (const match of matchesOf(text, strange)) {
        const end = match.index + match[0].length
        if (match[0].length >= (ideograph.test(match[0]) ? PASSAGE_IDEOGRAPHS : PASSAGE_LETTERS)) continue
        // Alone on its line: an entry of a menu of languages.
        if (match[0].length >= text.trim().length) continue
        const before = text.slice(Math.max(0, match.index - 40), match.index)
        if (
          setOffBefore.test(before) ||
          setOffAfter.test(text.slice(end, end + 4)) ||
          namedBefore.test(before)
        )
          continue
        if (
          insideQuotes(match.index) ||
          unit.test(match[0]) ||
          domain.test(text.slice(match.index - 1, end + 3))
        )
          continue
        const found = detectPassage(match[0].repeat(3))
        report(file, {
          start: paragraph.start + match.index,
          end: paragraph.start + end,
          message: `Word in another script${found === 'und' ? '' : `, perhaps ${languageName(found)}`}: \`${match[0]}\``,
        })
      }
      if (language !== 'en') continue
      let last = 0
      functionWords(text, (start, end, code) => {
        last = paragraph.start + end
        report(file, {
          start: paragraph.start + start,
          end: last,
          message: `Words in ${languageName(code)}: \`${text.slice(start, end)}\``,
        })
      })
      const table = wordTable(file)
      const insideMarks = quotesIn(text)
      for (const at of singleWords(table, ...wordsIn(paragraph.node, table), file)) {
        const [start, end] = [table.starts[at]!, table.ends[at]!]
        if (start < last || insideMarks(start - paragraph.start)) continue
        report(file, {
          start,
          end,
          message: `Word that is not English: \`${table.store.texts[table.words[at]!]!}\``,
        })
      }
    }
  },
}

/** Whether more quotes or brackets were opened before a place than closed; for places asked in the text's order. */
function quotesIn(text: string): (at: number) => boolean {
  let open = 0
  let straight = 0
  let index = 0
  return (at) => {
    for (; index < at; index++) {
      const character = text[index]!
      if ('“«„「『(['.includes(character)) open++
      else if ('”»」』)]'.includes(character)) open = Math.max(0, open - 1)
      else if (character === '"') straight++
    }
    return open > 0 || straight % 2 === 1
  }
}

const wordBits = perText((word) => {
  const languages = foreignWords.get(word) ?? 0
  return languages === 0 ? NO_BITS : {languages, english: english.has(word)}
})
const NO_BITS = {languages: 0, english: false}

/** As many function words of one language in a row, nearly all of them not English. */
const hasRun: Closer = ({store, words}, from, to, file) => {
  if (file.data.language !== 'en') return false
  let count = 0
  let shared = 0
  let others = 0
  for (let at = from; at < to; at++) {
    const bits = wordBits(store, words[at]!)
    const {languages} = bits
    if ((shared & languages) === 0) {
      count = 0
      others = 0
      shared = languages
    } else shared &= languages
    if (languages === 0) continue
    count++
    if (!bits.english) others++
    if (count >= RUN && others >= RUN - 1) return true
  }
  return false
}

/** Runs of function words of one other language, outside quotes. */
function functionWords(text: string, found: (start: number, end: number, code: string) => void): void {
  const insideQuotes = quotesIn(text)
  let start = 0
  let end = 0
  let count = 0
  let own = 0
  let shared = 0
  const close = () => {
    if (count >= RUN && count - own >= RUN - 1 && !insideQuotes(start)) {
      found(start, end, foreign[31 - Math.clz32(shared & -shared)]!)
    }
    count = 0
    own = 0
  }
  for (const match of matchesOf(text, token)) {
    const [one] = match
    const languages = foreignWords.get(one) ?? 0
    if (count > 0) {
      const joined = match.index === end + 1 && separators.includes(text[end]!)
      if (!joined || (shared & languages) === 0) close()
    }
    if (languages === 0) continue
    if (count === 0) {
      start = match.index
      shared = languages
    }
    shared &= languages
    end = match.index + one.length
    count++
    if (english.has(one)) own++
  }
  close()
}
