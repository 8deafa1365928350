/** Character knowledge that several repair rules share. */
import {matchesOf} from '../text/matches.ts'

/** Stretches between back ticks: code, left as it is even by the rules that may change what is protected. */
const code = /`[^`\n]+`/g

/** Whether a place lies in code between back ticks; made for one text, asked for many places. */
export function codeSpans(text: string): (offset: number) => boolean {
  if (!text.includes('`')) return () => false
  const spans = [...matchesOf(text, code)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  return (offset) => spans.some(([start, end]) => start < offset && offset < end)
}

/** What windows-1252 has at 80–9F; its five holes are the controls. Some engines' decoders read Latin-1 instead. */
export const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The same by C1 control, without the holes. */
export const windows1252: ReadonlyMap<number, string> = new Map(
  [...windows1252High]
    .map((character, index) => [0x80 + index, character] as const)
    .filter(([unit, character]) => character.charCodeAt(0) !== unit),
)

/** A character as a person would name it when it cannot be seen. */
export function named(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A number as an exponent or the mark of a note: what its tag said is lost with the tag, `10<sup>6</sup>` is not 106. */
export function raised(number: string): string {
  return number.replace(/[\d−-]/g, (sign) => (/\d/.test(sign) ? raisedDigits[Number(sign)]! : '⁻'))
}
