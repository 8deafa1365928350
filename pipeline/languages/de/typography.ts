/** Quotation marks and spacing of German. */
import type {Typography} from '../pack.ts'

export const typography: Typography = {
  quotes: [
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['"', '"'],
    ['‚', '‘'],
    ['›', '‹'],
    ["'", "'"],
  ],
  spacedMarks: '',
  spacedOpeners: '',
  noBreakSpaces: false,
  capitalNouns: true,
}
