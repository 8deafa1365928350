/** Quotation marks and spacing of French. */
import type {Typography} from '../pack.ts'

export const typography: Typography = {
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
    ['‘', '’'],
  ],
  spacedMarks: ';:!?»',
  spacedOpeners: '«',
  noBreakSpaces: true,
  capitalNouns: false,
}
