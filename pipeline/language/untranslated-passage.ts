/** Sentences and paragraphs that nobody translated. */
import {packFor, packs} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {wordSign} from '../text/signs.ts'
import type {Closer} from '../text/suspicion.ts'
import {nextWord, wordsIn} from '../text/suspicion.ts'
import {read, wordTable} from '../text/words.ts'
import type {Paragraph, Span} from '../tree.ts'
import {paragraphs, sentences} from '../tree.ts'
import {detectPassage, languageName, placeOf} from './detect.ts'
import {languagesOf, weigh} from './gate.ts'

/**
 * Words in a row without one of the language's frequent words that make a paragraph worth a closer look: in English news
 * one word in two is frequent, so that only lists, names and foreign sentences have such a stretch.
 */
const STRETCH = 8
/** Scripts without spaces: this many letters of another script in one go. */
const FOREIGN_LETTERS = 12
/** Fewest words of a passage; headlines, titles and names are shorter, or capitalised. */
const FEWEST_WORDS = 7
/** The document's language must have at most this part of the frequent words that the other language has. */
const MOST_OWN = 0.34
/** Share of capitalised words from which a line is names and titles. */
const CAPITALISED = 0.5

const word = /[\p{L}\p{M}]+/gu
const quoted =
  /[“«„"‘‹「『](?:[^“”«»„"‹›「」『』\n]|(?<=\p{L})["”](?=\p{L}))*[”»“"’›」』]|\([^()\n]*\)|\[[^[\]\n]*\]/gu
const opening = /^\s*[–—-]?\s*[“«„"‘‹「『>]/
const foreignRun = new RegExp(
  `[\\u0370-\\u1dff\\u2e80-\\ud7ff\\uf900-\\ufdff\\ufe70-\\uffdc]{${FOREIGN_LETTERS}}`,
)

/** A letter of a script that such a run may be of. */
const foreignLetter = wordSign(/[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffdc]/)

/** Whether a paragraph has a stretch without frequent words of its language but with some of another. */
const worthALook: Closer = (table, from, to, file) => {
  const {store, words} = table
  const own = placeOf(file.data.language ?? 'und')
  let run = 0
  /** Languages of which one frequent word, and of which two, stand in the stretch. */
  let once: Set<number> | undefined
  let twice = false
  for (let at = from; at < to; at++) {
    for (const languages of languagesOf(store, words[at]!)) {
      if (languages.includes(own)) {
        if (run >= STRETCH && twice) return true
        run = 0
        once = undefined
        twice = false
        continue
      }
      run++
      if (languages.length === 0) continue
      if (once) for (const language of languages) twice ||= once.has(language)
      once ??= new Set()
      for (const language of languages) once.add(language)
    }
  }
  if (run >= STRETCH && twice) return true
  return nextWord(table, foreignLetter, from, to) !== -1
}

/** The language of a sentence, if it is certainly another one than the document's; `bare` is it without quotations. */
function foreignLanguage(sentence: string, bare: string, language: string): string | undefined {
  if (opening.test(sentence)) return undefined
  const found = detectPassage(bare)
  if (found === 'und' || found === language) return undefined
  const script = packFor(found)!.script
  const spaced = script !== 'Hans' && script !== 'Jpan'
  const words = bare.match(word) ?? []
  if (!spaced) return foreignRun.test(bare) ? found : undefined
  if (words.length < FEWEST_WORDS) return undefined
  const capitals = words.filter((one) => /^\p{Lu}/u.test(one)).length
  if (found !== 'de' && capitals >= CAPITALISED * words.length) return undefined
  if (script !== packFor(language)?.script) return found
  const table = read(bare)
  const evidence = weigh(table, [[0, table.count]])
  const share = (code: string) => evidence.share[placeOf(code)] ?? 0
  // Detected by trigrams alone, a heap of names may be anything.
  if (share(found) * evidence.words < 2) return undefined
  return share(language) <= MOST_OWN * share(found) ? found : undefined
}

function* passages(
  paragraph: Paragraph,
  language: string,
): Generator<Span & {found: string; whole: boolean}> {
  const parts = [...sentences(paragraph)]
  const bare = paragraph.text.replace(quoted, (quotation) => ' '.repeat(quotation.length))
  const found = parts.map(({text, start, end}) =>
    foreignLanguage(text, bare.slice(start - paragraph.start, end - paragraph.start), language),
  )
  for (let first = 0; first < parts.length; first++) {
    const other = found[first]
    if (other === undefined) continue
    let last = first
    while (found[last + 1] === other) last++
    const [start, end] = [parts[first]!.start, parts[last]!.end]
    const text = paragraph.text.slice(start - paragraph.start, end - paragraph.start)
    yield {start, end, text, found: other, whole: last - first + 1 === parts.length}
    first = last
  }
}

export const untranslatedPassage: Rule = {
  id: 'untranslated-passage',
  finds: 'whole sentences and paragraphs in another language than the document',
  why: 'The engine skipped a block, or the scraper mixed two versions of a page. Only a reader can translate or drop it. Quoted speech, titles, names, glosses in brackets and short lines stay.',
  tier: 'flag',
  languages: Object.keys(packs),
  catches: [
    {
      before:
        'The minister left the talks late on Tuesday and said nothing.\n\nLe ministre a quitté les négociations dans la soirée de mardi et il n’a pas voulu répondre aux questions.',
    },
    {
      before:
        'The minister left the talks late on Tuesday. Министр покинул переговоры поздно вечером во вторник и ничего не сказал журналистам. He will return in May.',
    },
  ],
  leaves: [
    {
      text: 'He answered in French: “Nous ne sommes pas prêts à payer pour cela et nous ne le serons jamais.” Then he left.',
    },
    {text: 'Her novel, La casa de los espíritus y otros cuentos de la noche, won the prize last year.'},
    {
      text: 'Those present were Jean-Claude de la Tour, Maria del Carmen Ruiz, Otto von der Heide and Luís dos Santos.',
    },
    {text: '“Ich habe das nie gesagt und werde es auch nicht sagen”, he wrote.'},
  ],
  suspects: {words: -1, gaps: 0, closer: worthALook},
  check(tree, file) {
    const language = file.data.language ?? 'und'
    const table = wordTable(file)
    for (const paragraph of paragraphs(tree, file)) {
      if (!worthALook(table, ...wordsIn(paragraph.node, table), file)) continue
      for (const {start, end, found, whole} of passages(paragraph, language)) {
        report(file, {
          start,
          end,
          message: `${whole ? 'Paragraph' : 'Sentence'} in ${languageName(found)}, not ${languageName(language)}: translate or drop it`,
        })
      }
    }
  },
}
