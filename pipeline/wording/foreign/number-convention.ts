/** What the numbers of a text show together: whether a point parts thousands in it, and the numbers that this tells of. */
import type {Root} from 'nlcst'
import type {Document} from '../../document.ts'
import {mark} from '../../report.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import {numbered} from './number-forms.ts'

/** What is measured to the thousandth. */
export const precise =
  /^(?:met(?:re|er)s|inches|seconds|points|percents|units|lit(?:re|er)s|miles|grams|tons|tonnes|kilomet(?:re|er)s|degrees|times|volts|shares|ounces|carats)$/

/** A number with three digits behind its point: a cheap look. */
export const maybePoints = /\d\.\d\d\d/
/** Thousands with a point, whatever stands behind; in a text that writes others so for sure. */
export const pointed = /(?<![\p{L}\d.,/:€$£-])(\d{1,3})\.(\d00)(?![\d%°\p{L}]|[.,]\d| ?%)/gu
/** … and with any three digits, where all decimals of the text have a comma. */
export const grouped = /(?<![\p{L}\d.,/:€$£-])(\d{1,3})\.(\d{3})(?![\d%°\p{L}]|[.,]\d| ?%)/gu
/** What is measured, and may have three decimals, and what is no number of things. */
const measuredBehind =
  /^ (?:per ?cent|metres?|meters?|inch|seconds?|points?|litres?|liters?|miles?|grams?|degrees?|volts?|against|per|percent)\b/
const versionBefore = /\b(?:[Vv]ersion|at|of [$€£]|rate|ratio|index|average) $/
/** Decimals with a comma, by what stands behind them or by the points before it: there a point parts thousands. */
const commaDecimals =
  /(?<![\d.,])\d{1,3},\d{1,2}(?= (?:per ?cent|million|billion|euros|dollars|(?:kilo|centi)?met(?:er|re)s|square|cubic|hectares|degrees)\b| ?%)|\d[. ]\d{3},\d{1,2}(?!\d)/
const pointDecimals = /(?<![\d.,:])\d{1,3}\.\d{1,2}(?![\d.:]| ?[ap]\.?m)/

/** Whether a text writes its decimals with a comma, and none with a point. */
export function writesCommas(text: string): boolean {
  return commaDecimals.test(text) && !pointDecimals.test(text)
}

/** A space before the marks or within the quotation marks of a sentence, or guillemets, as French and few others set them. */
const foreignMarks =
  /\p{L} [:;?!,](?=\s)|[“«] \p{L}|\p{L} »|(?<![\d,.])\d{1,3} \d{3} \p{Ll}{4}|\d,\d (?:million|billion|percent)/u
const commaThousands = /\d,\d{3}(?!\d)/
const spacedThousands = /(?<![\d,.])\d{1,3} \d{3}(?= \p{Ll})/gu
/** So many numbers with a space for the thousands, and none with a comma, are how a house writes. */
const HOUSE_STYLE = 4

/** Whether a text writes its thousands with a space as a house of the language may, with no other trace of a foreign hand. */
export function isSpacedByHouse(text: string, original: string): boolean {
  return (
    !commaThousands.test(text) &&
    !foreignMarks.test(original) &&
    (text.match(spacedThousands)?.length ?? 0) >= HOUSE_STYLE
  )
}

const closeShare = /\d%/

/** Whether a text sets its per cent sign close, or has marks set as French sets them. */
export function setsSharesClose(text: string, original: string): boolean {
  return closeShare.test(text) || foreignMarks.test(original)
}

/** Thousands with a space, whatever stands behind, in a text that writes others so for sure. */
const spaced = /(?<![\p{L}\d.,:/€$£-]|\d )(\d{1,3}) (\d{3})(?![\d.,/:]\d|\d| \d|[\p{L}%°-])/gu
const maybeSpaced = /\d \d{3}/

/** What is called by a number. */
const called =
  /\b(?:group|room|row|number|page|line|bus|flight|route|phone|code|article|section|unit|model|type|cell|ticket|case|file|order|decree|law)s? $/i

/** The numbers of such a text that no counted noun follows: `12 400 drones, compared with 11 563 a year before`. */
export function spacedElsewhere(tree: Root, file: Document, taken: ReadonlySet<number>): void {
  mark(
    tree,
    file,
    spaced,
    (match, {text}, at) => {
      const left = leftOf(text, match.index)
      if (taken.has(at) || match[1]!.startsWith('0') || !/\p{Ll}[),]? $/u.test(left)) return undefined
      if (called.test(left)) return undefined
      if (numbered.test(left) || versionBefore.test(left) || !readsAs('en', text, match.index))
        return undefined
      const after = `${match[1]!},${match[2]!}`
      return {
        after,
        message: `Unexpected space in \`${match[0]}\`, expected \`${after}\` as elsewhere in the text`,
      }
    },
    maybeSpaced,
  )
}

/** The numbers of a text that has shown its points to be commas. */
export function pointedElsewhere(
  tree: Root,
  file: Document,
  taken: ReadonlySet<number>,
  shape: RegExp,
): void {
  mark(
    tree,
    file,
    shape,
    (match, paragraph, at) => {
      const {text} = paragraph
      const end = match.index + match[0].length
      if (taken.has(at) || match[1]!.startsWith('0')) return undefined
      // … of a text whose decimals all have a comma, no decimal is measured with a point.
      if (shape === pointed && measuredBehind.test(rightOf(text, end))) return undefined
      if (versionBefore.test(leftOf(text, match.index)) || !readsAs('en', text, match.index)) return undefined
      const after = `${match[1]!},${match[2]!}`
      return {
        after,
        message: `Unexpected point in \`${match[0]}\`, expected \`${after}\` as elsewhere in the text`,
      }
    },
    maybePoints,
  )
}
