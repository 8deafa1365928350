/** What many languages share: `j` for `y` everywhere but in French, Spanish, Portuguese, Romanian, Turkish and English. */
import type {Spelling} from './spelling.ts'
import {
  CARON,
  DUTCH,
  ESPERANTO,
  FOREIGN,
  FRENCH,
  GERMAN,
  HUNGARIAN,
  ITALIAN,
  NORDIC,
  POLISH,
  rule,
  SLAVIC,
} from './spelling.ts'

export const everywhereSpellings: readonly Spelling[] = [
  rule(
    'j-final',
    [...GERMAN, ...POLISH, ...CARON, ...DUTCH, ...NORDIC, ...HUNGARIAN, ...ITALIAN, ...ESPERANTO],
    SLAVIC,
    '(?<=[iyýí])j(?![\\p{L}])',
    '',
    0.9,
    'A Slavic ending `-ij` or `-yj` is `-y` in English.',
  ),
  rule(
    'ij-y',
    [...GERMAN, ...POLISH, ...CARON, ...DUTCH, ...NORDIC, ...HUNGARIAN, ...ITALIAN, ...ESPERANTO],
    FOREIGN,
    'j',
    'y',
    0.95,
    'Many languages write `j` for the sound that English writes `y`.',
  ),
  rule(
    'pl-i-y',
    [...POLISH],
    SLAVIC,
    '(?<=[bcdfghklmnprstvwzł])i(?=[aeou](?=\\p{L}))',
    'y',
    0.8,
    'Polish writes a soft consonant with `i` where English writes `y`.',
  ),
  rule(
    'fr-ia-ya',
    FRENCH,
    ['ru', 'uk', 'be'],
    '(?<=[bdfgklmnprstvz])i(?=[aou](?=\\p{L}))',
    'y',
    0.8,
    'French writes `ia`, `iou` after a consonant where English writes `ya`, `yu`.',
  ),
  rule(
    'fr-ia-iya',
    FRENCH,
    ['kk', 'ky', 'uz', 'tg', 'tk', 'az'],
    '(?<=[bdfgklmnprstvz])i(?=[ao]r)',
    'iy',
    0.8,
    'French writes `ia`, `io` where English writes `iya`, `iyo` in names of Central Asia.',
  ),
]
