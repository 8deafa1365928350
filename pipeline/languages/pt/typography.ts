/** Quotation marks and spacing of Portuguese. */
import type {Typography} from '../pack.ts'

export const typography: Typography = {
  quotes: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  spacedMarks: '',
  spacedOpeners: '',
  noBreakSpaces: false,
  capitalNouns: false,
}
