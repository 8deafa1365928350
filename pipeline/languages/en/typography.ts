/** Quotation marks and spacing of English. */
import type {Typography} from '../pack.ts'

export const typography: Typography = {
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  spacedMarks: '',
  spacedOpeners: '',
  noBreakSpaces: false,
  capitalNouns: false,
}
