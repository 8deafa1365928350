/** Phrases of site furniture, by kind and language: the packs' tables brought together. */

import {furniture as ar} from '../../languages/ar/furniture.ts'
import {furniture as de} from '../../languages/de/furniture.ts'
import {furniture as el} from '../../languages/el/furniture.ts'
import {furniture as en} from '../../languages/en/furniture.ts'
import {furniture as es} from '../../languages/es/furniture.ts'
import {furniture as fa} from '../../languages/fa/furniture.ts'
import {furniture as fr} from '../../languages/fr/furniture.ts'
import {furniture as it} from '../../languages/it/furniture.ts'
import {furniture as ja} from '../../languages/ja/furniture.ts'
import {furniture as ko} from '../../languages/ko/furniture.ts'
import {wordings} from '../../languages/list.ts'
import {furniture as nl} from '../../languages/nl/furniture.ts'
import type {FurniturePhrases} from '../../languages/pack.ts'
import {noFurniture} from '../../languages/pack.ts'
import {furniture as pl} from '../../languages/pl/furniture.ts'
import {furniture as pt} from '../../languages/pt/furniture.ts'
import {furniture as ro} from '../../languages/ro/furniture.ts'
import {furniture as ru} from '../../languages/ru/furniture.ts'
import {furniture as sv} from '../../languages/sv/furniture.ts'
import {furniture as tr} from '../../languages/tr/furniture.ts'
import {furniture as uk} from '../../languages/uk/furniture.ts'
import {furniture as zh} from '../../languages/zh/furniture.ts'
import {fold} from './folded.ts'

export type Category = keyof FurniturePhrases

/** The tables of all languages. */
export const tables: Readonly<Record<string, FurniturePhrases>> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
}

/** A set of categories as bits of a number: asked of every line of every text. */
export const bits = Object.fromEntries(
  Object.keys(noFurniture).map((category, index) => [category, 1 << index]),
) as Record<Category, number>

/** Whether phrases of a kind are among those that may begin as a text does. */
export function among(opens: number, category: Category): boolean {
  return (opens & bits[category]) !== 0
}

/** Words of a category in a language, folded. */
const sets = new Map<string, ReadonlySet<string>>()
export function wordsOf(language: string, category: Category): ReadonlySet<string> {
  const key = `${language} ${category}`
  let ready = sets.get(key)
  if (!ready) {
    ready = new Set(
      (tables[language]?.[category] ?? [])
        .flatMap(wordings)
        .map((phrase) => phrase.split(' ').map(fold).join(' ')),
    )
    sets.set(key, ready)
  }
  return ready
}
