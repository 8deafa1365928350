/** Cheap looks at a line’s end: where its plain words stop, and whether a credit can stand behind them. */
import {spaceAt} from '../../../text/passage.ts'
import {agencyWords} from '../../agencies/agencies.ts'
import {fold} from '../../phrases/folded.ts'
import {tables} from '../../phrases/tables.ts'
import {labels} from './labels.ts'

/** Small words that a credit may hold besides particles: of agencies, labels, archives. */
const small = new Set(
  [
    ...agencyWords,
    ...Object.values(tables).flatMap((table) => [...table.creditLabels]),
    'de del della di da dos du van von der den ten la le el al bin ben ibn the for',
    'by courtesy of from video on and et und y e pour por für per para via',
    'archive archives file collection handout pool d r dr private privat public domain social media reproduction',
  ]
    .flatMap((words) => words.split(/[^\p{L}\p{N}]+/u))
    .map(fold),
)
const edges = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu
const smallLetters = /^\p{Ll}[\p{Ll}\p{M}]*$/u

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Whether a word stands in running text and in no credit. */
function plainWord(word: string): boolean {
  // Capitals and digits: names, agencies, years.
  if (!isSmall(word.charCodeAt(0)) && word.charCodeAt(0) < 97 && /[A-Z\d]/.test(word.charAt(0))) return false
  let end = word.length
  while (end > 0 && word.charCodeAt(end - 1) < 65) end--
  let letters = 0
  while (letters < end && isSmall(word.charCodeAt(letters))) letters++
  if (letters > 0 && letters === end) return !small.has(word.slice(0, end))
  const bare = word.replace(edges, '')
  return smallLetters.test(bare) && !small.has(fold(bare))
}

/** A cheap look for the sign of an owner. */
export function mayBeOwned(text: string): boolean {
  // `(a) …, (b) …, (c) …` counts.
  const lettered = text.includes('(b)') || text.includes('(B)')
  return (
    text.includes('©') ||
    (!lettered && (text.includes('(c)') || text.includes('(C)'))) ||
    /opyright/i.test(text)
  )
}

/** The place behind the last word of a line's end that no credit holds; running text mostly ends in one. */
export function plainUntil(line: string, from: number): number {
  let end = line.length
  while (end > from) {
    let start = end
    while (start > from && !spaceAt(line, start - 1)) start--
    if (start < end && plainWord(line.slice(start, end))) return end
    end = start - 1
  }
  return from
}

/** Words without which no credit is one: of agencies, labels, and of whoever sent the photographer. */
const signs = new Set([
  ...agencyWords.flatMap((word) => [word, word.toUpperCase()]),
  ...['FOR', 'POUR', 'PARA', 'PER', 'FÜR', 'POR'],
])
const labelWords = new Set(
  [
    ...[...labels].flatMap((label) => label.split(' ')),
    'photograph',
    'photographs',
    'picture',
    'screenshot',
  ].map(fold),
)

/** A cheap look for one of them, or for brackets and strokes, behind the last plain word. */
export function mayCredit(line: string, from: number): boolean {
  const rest = line.slice(from)
  if (/[([/]/.test(rest)) return true
  const words = rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.some((word) => signs.has(word) || labelWords.has(fold(word)))
}
