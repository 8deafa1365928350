/** Letters of another alphabet inside a word. */

import {textOf} from '../document.ts'
import {packFor} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Lexicon} from '../settings.ts'
import {matchesOf} from '../text/matches.ts'
import {wordSign} from '../text/signs.ts'

/** Latin letters and the Cyrillic ones that look the same, pair by pair. */
const cyrillicTwins = 'əәƏӘaаeеoоpрcсyуxхiіjјsѕhһAАBВEЕKКMМHНOОPРCСTТXХYУIІJЈSЅ'
/** Likewise Greek; the small letters that stand for quantities (α, β, μ …) are left out. */
const greekTwins = 'oοvνAΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧ'

function twins(pairs: string): {
  toLatin: ReadonlyMap<string, string>
  fromLatin: ReadonlyMap<string, string>
} {
  const letters = [...pairs]
  const toLatin = new Map<string, string>()
  const fromLatin = new Map<string, string>()
  for (let index = 0; index < letters.length; index += 2) {
    toLatin.set(letters[index + 1]!, letters[index]!)
    fromLatin.set(letters[index]!, letters[index + 1]!)
  }
  return {toLatin, fromLatin}
}

const cyrillic = twins(cyrillicTwins)
const greek = twins(greekTwins)

const mixed = /[\p{L}\p{M}]+/gu
const latinLetter = /\p{Script=Latin}/u
const cyrillicLetter = /\p{Script=Cyrillic}/u
const greekLetter = /\p{Script=Greek}/u
const letter = /\p{L}/u

/** A foreign letter or two among at least this many Latin ones is a slip, more is a name in two scripts. */
const FEWEST_LATIN = 3
const MOST_FOREIGN = 2

/** A Latin letter beside one of a script whose letters are taken for Latin ones; others, as in `NATO는`, are no slip. */
const neighbours =
  /[a-zA-Z\u00c0-\u024f][\u0370-\u052f\u0900-\u0dff]|[\u0370-\u052f\u0900-\u0dff][a-zA-Z\u00c0-\u024f]|[a-z]ı|ı[a-z]|^İ[a-z]|i\u0307/

export const wrongAlphabet: Rule = {
  id: 'wrong-alphabet',
  finds:
    'Cyrillic or Greek letters inside Latin words, Latin ones inside Cyrillic words, and letters of other scripts',
  why: 'Keyboards with two layouts and translation by way of a third language leave letters that look right and are not: searching, counting and comparing names all miss the word. A word is put right when every foreign letter has a twin in its own alphabet and the rest says which alphabet that is; other mixtures are only flagged. Quantities (µm, Δt), words in two scripts on purpose, and Latin words beside other scripts stay.',
  tier: 'fix',
  catches: [
    {before: 'The mіnіster of сulture resigned.', after: 'The minister of culture resigned.'},
    {
      before: 'The plan of thаt town is а secret.',
      after: 'The plan of that town is a secret.',
    },
    {
      before: 'İn the port the fıre was put out wıthin an hour.',
      after: 'In the port the fire was put out within an hour.',
    },
    {before: 'Глава прaвительства', after: 'Глава правительства', language: 'ru'},
    {before: 'In Αthens the vοte was close.', after: 'In Athens the vote was close.'},
  ],
  leaves: [
    {
      text: 'The fleet of the port is ready, and nobody knows for how long it will last.\n\nKurumlar, her şeyden önce, İnternet üzerinden çalışan gönüllüler için güç verir.',
      why: 'a passage in Turkish',
    },
    {text: 'The singer Sıla lives in İzmir, and Işıkhan in Kınalı. Emre Akın left.', why: 'Turkish names'},
    {text: 'Particles of 10 μm and a Δt of 3 s, the β-carotene.', why: 'quantities'},
    {text: 'The words а and у of Russian mean but and near.', why: 'words in their own alphabet'},
    {text: 'The word мир means both peace and world.', why: 'a word in its own alphabet'},
    {text: '使用iPhone手机', language: 'zh', why: 'Chinese sets no spaces'},
    {text: 'NATO는 회의를 열었다', language: 'ko', why: 'Korean particles follow Latin words'},
    {text: 'Новая сеть «ВКонтакте» и IT-рынок', language: 'ru'},
  ],
  suspects: wordSign(neighbours),
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    const lexicon = file.data.language === 'en' ? file.data.settings?.lexicon?.('en') : undefined
    for (const match of matchesOf(text, mixed)) {
      const [word] = match
      // `for а party`: where a keyboard slipped, the article alone may have as well.
      const alone = lexicon && word.length === 1 ? loneTwins.get(word) : undefined
      if (
        alone !== undefined &&
        /[A-Za-z,;] $/.test(text.slice(match.index - 2, match.index)) &&
        neighbours.test(text)
      ) {
        report(file, {
          start: match.index,
          end: match.index + 1,
          after: alone,
          message: `Letter of another alphabet, write \`${alone}\``,
        })
        continue
      }
      if (!neighbours.test(word)) continue
      const dotted =
        lexicon && dots.test(word) && !inTurkish(text, match.index)
          ? withEnglishDots(word, lexicon, text)
          : undefined
      if (dotted !== undefined) {
        report(file, {
          start: match.index,
          end: match.index + word.length,
          after: dotted,
          message: `Turkish letter in \`${word}\`, write \`${dotted}\``,
        })
        continue
      }
      const letters = [...word].filter((character) => letter.test(character))
      const latin = letters.filter((character) => latinLetter.test(character))
      if (latin.length === 0 || latin.length === letters.length) continue
      const others = letters.filter((character) => !latinLetter.test(character))
      const start = match.index
      const end = start + word.length
      const after = repaired(word, latin, others) ?? known(word, others, lexicon)
      if (after !== undefined) {
        report(file, {
          start,
          end,
          after,
          message: `Letters of another alphabet in \`${word}\`, write \`${after}\``,
        })
      } else if (slip(word, latin, others, file.data.language ?? 'und')) {
        report(file, {start, end, message: `Letter of another script in \`${word}\``, tier: 'flag'})
      }
    }
  },
}

/** The i of Turkish without its dot, with it in capitals, or with one too many. */
const dots =
  /^[a-zA-Z]*ı[a-zı]*$|^İ(?:n|s|t|f|ts|nto|(?:nter|nform|ndep|ndus|nstit|nvest|ncl)[a-zı]+)$|i\u0307/
/** Letters of Turkish that no slip of its i brings into English, and how many words with them make a passage of it. */
const turkish = /\p{L}*[şğçöü]\p{L}*/giu
const PASSAGE = 3
const AROUND = 120

/** Whether a word stands in a passage of Turkish. */
function inTurkish(text: string, at: number): boolean {
  return (text.slice(Math.max(0, at - AROUND), at + AROUND).match(turkish)?.length ?? 0) >= PASSAGE
}

/** Fewest letters of an English word in which a dot is lost. */
const FEWEST_LETTERS = 4

/** Words in small letters that have lost a dot. */
const dotless = /(?<![\p{L}\p{M}])[a-z]*ı[a-zı]*(?![\p{L}\p{M}])/gu

/**
 * An English word that Turkish capitals and small letters have passed through: `wıthin`, `İndependent`, `Di̇yarbakir`.
 * With a capital it may be a name (`Emre Akın`), where no small word of the text has lost a dot.
 */
function withEnglishDots(word: string, lexicon: Lexicon, text: string): string | undefined {
  if (word.includes('i\u0307')) return word.replaceAll('i\u0307', 'i')
  if (
    /^[A-Z]/.test(word) &&
    !matchesOf(text, dotless).some(([one]) => withEnglishDots(one, lexicon, text) !== undefined)
  )
    return undefined
  const written = word.replaceAll('ı', 'i').replaceAll('İ', 'I')
  return (written.length >= FEWEST_LETTERS || word.startsWith('İ')) && lexicon.has(written.toLowerCase())
    ? written
    : undefined
}

/** English words of one letter, as Cyrillic has them. */
const loneTwins: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['А', 'A'],
  ['І', 'I'],
])

/** A word of English all of whose letters both alphabets have: `peаce`. */
function known(word: string, others: readonly string[], lexicon: Lexicon | undefined): string | undefined {
  if (!lexicon || !others.every((character) => cyrillic.toLatin.has(character))) return undefined
  const written = [...word].map((character) => cyrillic.toLatin.get(character) ?? character).join('')
  return lexicon.has(written.toLowerCase()) ? written : undefined
}

/** The word in one alphabet, when every letter of the other one has a twin and the first one has letters of its own. */
function repaired(word: string, latin: readonly string[], others: readonly string[]): string | undefined {
  const tables = others.every((character) => cyrillicLetter.test(character))
    ? cyrillic
    : others.every((character) => greekLetter.test(character))
      ? greek
      : undefined
  if (!tables) return undefined
  const {toLatin, fromLatin} = tables
  const toLatinWorks =
    others.every((character) => toLatin.has(character)) &&
    latin.some((character) => !fromLatin.has(character))
  const fromLatinWorks =
    tables === cyrillic &&
    latin.every((character) => fromLatin.has(character)) &&
    others.some((character) => !toLatin.has(character))
  if (toLatinWorks === fromLatinWorks) return undefined
  // One Latin letter among Greek ones of the same shape, and the like, tell too little.
  if (toLatinWorks && latin.length < FEWEST_LATIN && latin.length <= others.length) return undefined
  if (fromLatinWorks && others.length <= latin.length) return undefined
  const table = toLatinWorks ? toLatin : fromLatin
  return [...word].map((character) => table.get(character) ?? character).join('')
}

function slip(word: string, latin: readonly string[], others: readonly string[], language: string): boolean {
  if (packFor(language)?.script !== 'Latn') return false
  if (latin.length < FEWEST_LATIN || others.length > MOST_FOREIGN) return false
  // In front stands a quantity (μ, Δ) or an alpha of a name.
  return !greekLetter.test([...word][0]!)
}
