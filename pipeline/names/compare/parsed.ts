/** A name taken apart into words, each with its sounds, to be compared many times. */
import {ownText} from '../../text/own-text.ts'
import {foldToken, type Lattice, lattice} from '../sounds/lattice.ts'

export interface Word {
  /** Tells the words of one process apart; nothing but a cache may depend on it. */
  readonly number: number
  readonly text: string
  readonly lattice: Lattice
  readonly particle: boolean
  readonly initial: boolean
  readonly patronymic: boolean
  readonly title: boolean
  /** Which of two forms of a Slavic surname it is; 0 where it shows none. */
  readonly gender: -1 | 0 | 1
}

/** A name taken apart once, to be compared many times. */
export interface ParsedName {
  readonly text: string
  readonly words: readonly Word[]
  /** Whether a word hangs on the one before it by a hyphen. */
  readonly tied: readonly boolean[]
  /** Letters only, for names that are alike but for spaces, hyphens and capitals. */
  readonly solid: string
}

/** Words that come and go between spellings of one name: articles, prepositions, `son of`. */
const PARTICLES = new Set(
  (
    'al el ad an ar as at az ed es er ez ol od os or ud ur us ul l de da do dos das di del della dei du des le la los las ' +
    'van von vom zu zum der den ten ter te af av of bin ben ibn bint bar y e i und et and the haj hajj hadj dr mr mrs ' +
    'sir imam jr sr junior senior'
  )
    .split(' ')
    .map((word) => foldToken(word)),
)
/** Titles that some spellings carry in front of the name or after it, as languages write them. */
const TITLES = new Set(
  (
    'ayatollah ayatullah ajatollah ajatolla mirza mirzə sheikh sheik shaykh cheikh scheich sheyh şeyx şeyh seyyed seyed ' +
    'sayyed sayyid sayed seyid seyyid sajjid sayid khan xan pasha paşa pascha pacha bey bek haji hajji'
  )
    .split(' ')
    .map((word) => foldToken(word)),
)

const PATRONYMIC =
  /(?:ov|ev|ow|ew|jew|jov|yev|iev|ovy|evy|owi|ewi)(?:i|y|ie)?(?:ch|tsch|č|ć|cz|tsj|tš|cs|tch|tx|ci|ts|ç|ş|š|itsch|ĉ)(?:as|us|s)?$|(?:ovn|evn|own|ewn|ivn|iwn|ičn|ichn|iniczn)(?:a|á|ā)$/

const FEMININE = /(?:[sc]k|dzk|ck)(?:a|á|aya|aja|aia|aïa)$|(?:[oe][vw]|in)(?:a|á)$/
const MASCULINE = /(?:[sc]k|dzk|ck)(?:i|y|ý|í|ij|iy|yi|yj|yy|ii|iï)$|(?:[oe](?:v|w|f)|in)$/

let words = 0
const wordCache = new Map<string, Word>()
/** Words remembered: given names and surnames of a dump recur. */
const WORDS_KEPT = 20_000

export const parseWord = (raw: string): Word => {
  const known = wordCache.get(raw)
  if (known) return known
  const own = ownText(raw)
  const text = foldToken(own)
  const word: Word = {
    number: ++words,
    text,
    lattice: lattice(text),
    particle: PARTICLES.has(text),
    initial: text.length === 1,
    patronymic: PATRONYMIC.test(text) && text.length > 6,
    title: TITLES.has(text),
    gender: FEMININE.test(text) ? 1 : MASCULINE.test(text) ? -1 : 0,
  }
  if (wordCache.size >= WORDS_KEPT) wordCache.clear()
  wordCache.set(own, word)
  return word
}

/** Marks that stand for a sound no language of the packs writes, or join two parts of one word. */
const APOSTROPHES = /['’‘`´ʼʻʾʿʹʽ′ˈ]/g

export const parseName = (name: string): ParsedName => {
  const words: Word[] = []
  const tied: boolean[] = []
  for (const piece of name.replace(APOSTROPHES, '').split(/[\s.,_·/()]+/u)) {
    let first = true
    for (const raw of piece.split(/[-‐‑–]+/u)) {
      if (raw === '') continue
      const word = parseWord(raw)
      if (word.text === '') continue
      words.push(word)
      tied.push(!first)
      first = false
    }
  }
  return {text: name, words, tied, solid: words.map((word) => word.text).join('')}
}
