/** The beginnings of other articles below the text, each cut off with dots in the middle of its sentence. */
import type {Line} from '../../passage.ts'
import {proseShaped} from '../../passage.ts'
import type {Notice} from '../phrases.ts'

/** Fewest of them in a row, and fewest words of one. */
const FEWEST = 2
const WORDS = 7
/** … if so many of them break off behind a word that nobody pauses at. */
const BROKEN = 0.3

const dots = /[\p{L}\p{N},”"’)]\s?(?:…|\.{3})$/u
const broken =
  /\b(?:the|an?|of|to|in|on|at|by|for|with|from|and|or|as|that|which|who|whose|has|have|had|is|are|was|were|been|be|will|would|its|his|her|their|this|these|into|during|after|before|between|against|than|not|more|most|new|about|over)\s?(?:…|\.{3})$/iu

function isCut({text, words}: Line): boolean {
  return words >= WORDS && /^["“‘«]?[\p{Lu}\d]/u.test(text) && dots.test(text)
}

/** Where such beginnings start and end behind the last paragraph, with nothing but the page behind them. */
export function cutTeasers(
  notices: readonly Notice[],
): {readonly from: number; readonly to: number} | undefined {
  let to = notices.length - 1
  while (to > 0 && notices[to]!.whole) to--
  let from = to + 1
  while (from > 1 && isCut(notices[from - 1]!.line)) from--
  const above = notices[from - 1]
  if (to - from + 1 < FEWEST || !above || above.whole || !proseShaped(above.line)) return undefined
  if (/(?:…|\.{3}|:)["”’]?$/u.test(above.line.text)) return undefined
  const rest = notices.slice(from, to + 1)
  return rest.filter(({line}) => broken.test(line.text)).length >= rest.length * BROKEN
    ? {from, to}
    : undefined
}
