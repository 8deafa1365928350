/** Whether the order of a paragraph’s quotation marks is believable, so that it says which mark opens and which closes. */
import type {QuoteMark} from '../quote-marks.ts'
import {clean, opposes} from '../quote-marks.ts'
import {beforeComma, beforeSpeech, beforeVerb, isFunctionWord} from './neighbours.ts'

/** Whether the order of the marks is believable: every mark but those with speech around them agrees in glyph or in spacing. */
export function agree(marks: readonly QuoteMark[], text: string): boolean {
  const curly = marks.filter((mark) => mark.shape !== undefined).length
  if (
    marks.length % 2 === 1 &&
    (curly < marks.length || marks.some((mark) => opposes(mark.shape, mark.role)))
  )
    return false
  return marks.every((mark, index) => {
    const {shape, spacing, role} = mark
    if (shape === role) return true
    if (turnedPair(marks, index, text) || turnedAlone(marks, index, text)) return true
    if (shape === undefined) {
      // A straight mark that spacing contradicts, or two neighbours in doubt: the order itself may be off.
      if (opposes(spacing, role))
        return role === 'close'
          ? beforeSpeech(text, mark) ||
              shortPair(marks, text) ||
              beforeComma(text, mark) ||
              (marks.length === 2 && spokenPair(text, marks[0]!, mark))
          : turnedOpening(text, mark, marks[index + 1]) || loosePair(marks, index, text)
      return (
        spacing === role ||
        (marks.length === 2 && spokenPair(text, marks[0]!, marks[1]!)) ||
        marks[index - 1]?.spacing !== undefined ||
        floatingPair(marks, index, text) ||
        // `“It is over ".`: the curly partner says what the straight one is.
        (marks.length === 2 && marks[1 - index]!.shape === marks[1 - index]!.role) ||
        marks[index + 1]?.spacing !== undefined ||
        shortPair(marks, text)
      )
    }
    if (floats(text, mark))
      return (
        marks.length % 2 === 0 &&
        marks.every(
          (other) => other === mark || clean(other) || (other.shape === other.role && floats(text, other)),
        )
      )
    if (spacing === role) return mirrored(marks, index) || role === 'close'
    return role === 'close' && (beforeSpeech(text, mark) || beforeComma(text, mark))
  })
}

/** A mark with a space on both sides, or before the paragraph's end, says nothing by them: where all others are right, their order does. */
function floats(text: string, {at}: QuoteMark): boolean {
  return /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? ' ')
}

/** Whether an opening mark can only close: a mark of punctuation or nothing stands behind it. */
function ends(text: string, {at}: QuoteMark): boolean {
  return /^(?:[,;:!?)]|\.(?![.…\p{L}\d]))|^\s*$/u.test(text.slice(at + 1))
}

/** `” The port is open “, titles`: both marks of a pair are turned, and one of them can be nothing but what its order says. */
function turnedPair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  if (endingPair(marks, index, text)) return true
  const [open, close] = index % 2 === 0 ? [marks[index], marks[index + 1]] : [marks[index - 1], marks[index]]
  if (open?.shape !== 'close' || close?.shape !== 'open') return false
  const within = text.slice(open.at + 1, close.at)
  if (/[.!?…]\s*$/.test(within) || !/^\s.*\s$/su.test(within)) return false
  if (text.slice(0, open.at).trim() === '') return true
  // In the middle of a paragraph only if every other mark is in its place, and no real pair stands around; with spaces on
  // all sides only around a few words.
  return (
    marks.length > 2 &&
    marks.length % 2 === 0 &&
    floats(text, open) &&
    (!floats(text, close) ||
      isFewWords(text, marks, index) ||
      (within.trim().split(/\s+/).length <= FEW_WORDS && isFunctionWord(text, open.at - 1))) &&
    marks.every(
      (other, at) =>
        other === open ||
        other === close ||
        clean(other) ||
        (other.shape === other.role && other.spacing === undefined) ||
        isFewWords(text, marks, at) ||
        endingPair(marks, at, text),
    )
  )
}

/** Most words between two turned marks with spaces on all sides, and where several pairs are. */
const FEW_WORDS = 2
const FEW_WORDS_IN_SEVERAL = 4

/** Whether a mark is one of several turned pairs with spaces on all sides, each around a few words. */
function isFewWords(text: string, marks: readonly QuoteMark[], index: number): boolean {
  const isOne = (first: number): boolean => {
    const [open, close] = [marks[first], marks[first + 1]]
    return (
      open?.shape === 'close' &&
      close?.shape === 'open' &&
      floats(text, open) &&
      floats(text, close) &&
      text
        .slice(open.at + 1, close.at)
        .trim()
        .split(/\s+/).length <= FEW_WORDS_IN_SEVERAL
    )
  }
  const own = index - (index % 2)
  return isOne(own) && marks.some((_mark, at) => at % 2 === 0 && at !== own && isOne(at))
}

/** Whether a mark is one of a turned pair whose second can only close. */
function endingPair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  const [open, close] = index % 2 === 0 ? [marks[index], marks[index + 1]] : [marks[index - 1], marks[index]]
  return open?.shape === 'close' && close?.shape === 'open' && ends(text, close)
}

/** `an “extended hand “(in French)`: behind a few words, and every other mark of the paragraph is in its place. */
function turnedAlone(marks: readonly QuoteMark[], index: number, text: string): boolean {
  const mark = marks[index]!
  const before = marks[index - 1]
  if (mark.role !== 'close' || mark.shape !== 'open' || !before || marks.length % 2 === 1) return false
  const within = text.slice(before.at + 1, mark.at)
  // `a “humanitarian truce“entered`: with no space on either side it stands between two words.
  const between = /\p{L}$/u.test(within) && /^[a-z]{3,}(?=[\s,.])/.test(text.slice(mark.at + 1, mark.at + 24))
  return (
    (/\s$/.test(within) || (between && /\s/.test(within))) &&
    !/[.!?…,;:]/.test(within) &&
    within.trim().split(/\s+/).length <= TURNED_WORDS &&
    marks.every((other) => other === mark || clean(other) || other.shape === other.role)
  )
}

/** Most words before a turned mark that its spacing does not give away. */
const TURNED_WORDS = 4

/** Most words of a lone pair of straight marks that need no other evidence than that they are a pair. */
const SHORT_PAIR_WORDS = 6

function shortPair(all: readonly QuoteMark[], text: string): boolean {
  // Curly marks beside two straight ones say what they are themselves.
  const marks = all.length === 2 ? all : all.filter((mark) => mark.shape === undefined)
  const [first, second] = marks
  if (marks.length !== 2 || !first || !second || all.indexOf(second) !== all.indexOf(first) + 1) return false
  return (
    text
      .slice(first.at + 1, second.at)
      .trim()
      .split(/\s+/).length <= SHORT_PAIR_WORDS
  )
}

/** `was" incompatible " with`: the only straight marks, the first glued to the word before, the second with a space on either side. */
function loosePair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  const [open, close] = [marks[index]!, marks[index + 1]]
  return (
    close !== undefined &&
    floats(text, close) &&
    shortPair(marks, text) &&
    /\p{Ll}$/u.test(text.slice(0, open.at)) &&
    /^\s\p{L}/u.test(text.slice(open.at + 1)) &&
    !/[.!?…]/.test(text.slice(open.at + 1, close.at))
  )
}

/** `denied it." Our army does not ", he says`: behind a stop, before a capital, and what closes it introduces the speaker. */
function turnedOpening(text: string, mark: QuoteMark, next: QuoteMark | undefined): boolean {
  return (
    next !== undefined &&
    /[.:;,!?]\s?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at)) &&
    /^\s\p{Lu}/u.test(text.slice(mark.at + 1)) &&
    // Nothing is closed behind a colon.
    (beforeComma(text, next) || (text[mark.at - 1] === ':' && next.spacing === 'close'))
  )
}

/**
 * `. " It is over ", says`: a pair with spaces within, of which the first stands before a capital and the second before
 * what ends a clause, where every other mark is in its place or one of such a pair.
 */
function floatingPair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  if (marks.length % 2 === 1) return false
  const opensHere = (mark: QuoteMark): boolean => {
    const before = text.slice(Math.max(0, mark.at - 2), mark.at)
    const behind = text.slice(mark.at + 1, mark.at + 4)
    return (
      mark.shape === undefined &&
      /(?:^|[\s(])$/.test(before) &&
      // Behind a comma a quotation goes on, in small letters; and it may be part of the sentence.
      (/^\s\p{Lu}/u.test(behind) ||
        (/[,:]\s$/.test(before) && /^\s\p{L}/u.test(behind)) ||
        (/\p{Ll}\s$/u.test(before) && /^\s\p{Ll}/u.test(behind)))
    )
  }
  const closesHere = (mark: QuoteMark): boolean =>
    mark.shape === undefined &&
    /\s/.test(text[mark.at - 1] ?? '') &&
    /^(?:[.,;:!?)](?:\s|$)|\s*$)/.test(text.slice(mark.at + 1, mark.at + 4))
  return (
    !clean(marks[index]!) &&
    marks.every((mark) => clean(mark) || (mark.role === 'open' ? opensHere(mark) : closesHere(mark)))
  )
}

/** `. " It is over " , says`: a lone pair of straight marks with spaces within, which tells by what stands around it. */
function spokenPair(text: string, first: QuoteMark, second: QuoteMark): boolean {
  return (
    /(?:^|[.:;,!?])\s?$/.test(text.slice(Math.max(0, first.at - 2), first.at)) &&
    /^\s\p{Lu}/u.test(text.slice(first.at + 1)) &&
    (beforeComma(text, second) || (/\s/.test(text[second.at - 1] ?? '') && beforeVerb(text, second)))
  )
}

/** Whether the partner of a turned mark is turned as well, or the mark stands alone in being wrong. */
function mirrored(marks: readonly QuoteMark[], index: number): boolean {
  const partner = marks[index % 2 === 0 ? index + 1 : index - 1]
  return partner !== undefined && partner.spacing === partner.role
}
