/** The language packs, by primary subtag. */
import {furniture as germanFurniture} from './de/furniture.ts'
import {typography as germanTypography} from './de/typography.ts'
import {words as germanWords} from './de/words.ts'
import {furniture as englishFurniture} from './en/furniture.ts'
import {typography as englishTypography} from './en/typography.ts'
import {words as englishWords} from './en/words.ts'
import {furniture as spanishFurniture} from './es/furniture.ts'
import {typography as spanishTypography} from './es/typography.ts'
import {words as spanishWords} from './es/words.ts'
import {furniture as frenchFurniture} from './fr/furniture.ts'
import {typography as frenchTypography} from './fr/typography.ts'
import {words as frenchWords} from './fr/words.ts'
import {furniture as italianFurniture} from './it/furniture.ts'
import {typography as italianTypography} from './it/typography.ts'
import {words as italianWords} from './it/words.ts'
import {lightPacks} from './light.ts'
import type {FurniturePhrases, Pack, Typography, WordLists} from './pack.ts'
import {furniture as portugueseFurniture} from './pt/furniture.ts'
import {typography as portugueseTypography} from './pt/typography.ts'
import {words as portugueseWords} from './pt/words.ts'

function full(
  code: string,
  iso3: string,
  name: string,
  letters: string,
  typography: Typography,
  words: WordLists,
  furniture: FurniturePhrases,
): Pack {
  return {code, iso3, name, script: 'Latn', letters, typography, words, furniture}
}

const all: readonly Pack[] = [
  full('en', 'eng', 'English', '', englishTypography, englishWords, englishFurniture),
  full('fr', 'fra', 'French', 'àâæçéèêëîïôœùûüÿ', frenchTypography, frenchWords, frenchFurniture),
  full('es', 'spa', 'Spanish', 'áéíñóúü', spanishTypography, spanishWords, spanishFurniture),
  full('de', 'deu', 'German', 'äöüß', germanTypography, germanWords, germanFurniture),
  full('it', 'ita', 'Italian', 'àèéìíòóùú', italianTypography, italianWords, italianFurniture),
  full(
    'pt',
    'por',
    'Portuguese',
    'áâãàçéêíóôõúü',
    portugueseTypography,
    portugueseWords,
    portugueseFurniture,
  ),
  ...lightPacks,
]

/** Every pack; the languages with rules of their own come first. */
export const packs: Readonly<Record<string, Pack>> = Object.fromEntries(all.map((pack) => [pack.code, pack]))

/** The pack of a language, if there is one. */
export function packFor(language: string): Pack | undefined {
  return Object.hasOwn(packs, language) ? packs[language] : undefined
}

export type {FurniturePhrases, Pack, Script, Typography, WordLists} from './pack.ts'
