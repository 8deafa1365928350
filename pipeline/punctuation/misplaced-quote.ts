/** The rule for double quotation marks with a space on the wrong side, or turned the wrong way. */
import {packFor} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {paragraphs} from '../tree.ts'
import {pronouns, speechVerbs} from '../wording/english.ts'
import type {QuoteMark} from './quote-marks.ts'
import {clean, opposes, quoteMarks, quoteSign} from './quote-marks.ts'

const stopWords: ReadonlySet<string> = new Set(packFor('en')!.words.stopWords)

/** `in peace "," explains`: French puts the comma behind the closing mark, and an engine makes a pair of it. */
const paired = /(?<=[\p{L}\p{N}]) ?(["”]) ?, ?["”“] (?=([a-z]+)(?![\p{L}’'-]))/gu

/** A cheap look for it. */
const pairs = /["”] ?, ?["”“] /

export const misplacedQuote: Rule = {
  id: 'misplaced-quote',
  finds: 'a double quotation mark with the space on its wrong side, with none, or turned the wrong way',
  why: 'Translation engines carry quotation marks over as separate tokens and put the space back on the wrong side, or turn the mark. The order of the marks in the paragraph says which opens and which closes; a mark is moved only when all the others agree with that order. Inches, TeX quotes and paragraphs whose marks cannot be paired are left alone, and so is the choice between a stop inside and outside the marks.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The captain replied that “ the owners have no say in this “. He sailed.',
      after: 'The captain replied that “the owners have no say in this”. He sailed.',
    },
    {
      before: '"We want to work in peace "," explains the baker of the port.',
      after: '"We want to work in peace," explains the baker of the port.',
    },
    {
      before: 'The union denied it." Our port is not for sale ", she says.',
      after: 'The union denied it. "Our port is not for sale", she says.',
    },
    {
      before: 'They met. " It is important to stop the fights in the port ", said the mayor.',
      after: 'They met. "It is important to stop the fights in the port", said the mayor.',
    },
    {before: 'She accuses the owners of“lying”.', after: 'She accuses the owners of “lying”.'},
    {before: '“We will wait for them, ”he says.', after: '“We will wait for them,” he says.'},
    {
      before: '“It is a new strategy, “said the minister.',
      after: '“It is a new strategy,” said the minister.',
    },
    {
      before: 'They spoke of “ a turning point ” in the talks.',
      after: 'They spoke of “a turning point” in the talks.',
    },
    {
      before: '“It is little, but we take it “, says the baker.',
      after: '“It is little, but we take it”, says the baker.',
    },
    {
      before: 'He called it “the greatest tragedy “ since the war.',
      after: 'He called it “the greatest tragedy” since the war.',
    },
    {before: 'She says, “The smell is gone. “', after: 'She says, “The smell is gone.”'},
    {before: 'In Genoa "even the sea is stingy ".', after: 'In Genoa "even the sea is stingy".'},
    {before: 'Those ”yellow vests“ came back.', after: 'Those “yellow vests” came back.'},
    {before: 'He called it "a mistake "and left.', after: 'He called it "a mistake" and left.'},
    {before: 'The coach said,"We were lucky today."', after: 'The coach said, "We were lucky today."'},
  ],
  leaves: [
    {text: 'The signs read "No", "Yes" and "Maybe", in that order.', why: 'a list'},
    {text: 'It read "No entry." Our reporter asked "Why?", and nobody knew.', why: 'each in its place'},
    {text: 'She read "peace", "work" and "bread "," then left.', why: 'a list, no speech'},
    {text: 'The super“star” and the un“able” one are puns.', why: 'marks in mid-word'},
    {
      text: 'Her answer began “... and nobody sailed”, the captain said.',
      why: 'an ellipsis opens the quotation',
    },
    {text: 'He called it “a fragment”, and she “another.”', why: 'stops inside and outside are both in use'},
    {text: '“We stand firm,” he said. “Nobody moves.”'},
    {text: 'The screen measures 27" and the player 6\' 2" in his socks.', why: 'inches'},
    {text: '“The first paragraph of a long quotation has no closing mark.\n\n“The second one has.”'},
    {text: 'She says, “Gone. “Nobody came. “', why: 'three marks'},
    {text: 'She wrote "a .NET program" and "the .5 rule" down.'},
    {text: 'He called it “the end “ of the line, she said, and “nobody moved.', why: 'three marks'},
    {text: 'An “inner ‘nested’ quotation” stays, and so does ("this") one.'},
    {text: 'He wrote “maybe”, said “no”, and “who knows”, she says.'},
    {text: 'She “un”subscribed from the list.', why: 'part of a word in quotes'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of pairs.test(paragraph.text) ? paragraph.text.matchAll(paired) : []) {
        if (!speechVerbs.has(match[2]!)) continue
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          after: `,${match[1]} `,
          message: `Unexpected marks on both sides of the comma in \`${around(paragraph.text, match.index)}\`, expected one`,
        })
      }
      const marks = quoteMarks(paragraph.text)
      if (!marks || marks.length < 2 || marks.every(clean)) continue
      if (!agree(marks, paragraph.text)) continue
      for (const [index, mark] of marks.entries()) {
        if (clean(mark)) continue
        const repaired = repair(paragraph.text, mark, marks[index - 1], marks[index + 1])
        if (!repaired) continue
        const {from, to, after} = repaired
        report(file, {
          start: paragraph.start + from,
          end: paragraph.start + to,
          after,
          message: `Unexpected place of ${mark.role === 'open' ? 'an opening' : 'a closing'} quotation mark in \`${around(paragraph.text, mark.at)}\`, expected \`${after}\``,
        })
      }
    }
  },
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at + 13).trim()
}

/** Whether the order of the marks is believable: every mark but those with speech around them agrees in glyph or in spacing. */
function agree(marks: readonly QuoteMark[], text: string): boolean {
  const curly = marks.filter((mark) => mark.shape !== undefined).length
  if (
    marks.length % 2 === 1 &&
    (curly < marks.length || marks.some((mark) => opposes(mark.shape, mark.role)))
  )
    return false
  return marks.every((mark, index) => {
    const {shape, spacing, role} = mark
    if (shape === role) return true
    if (shape === undefined) {
      // A straight mark that spacing contradicts, or two neighbours in doubt: the order itself may be off.
      if (opposes(spacing, role))
        return role === 'close'
          ? beforeSpeech(text, mark) || shortPair(marks, text) || beforeComma(text, mark)
          : turnedOpening(text, mark, marks[index + 1])
      return (
        spacing === role ||
        (marks.length === 2 && spokenPair(text, marks[0]!, marks[1]!)) ||
        marks[index - 1]?.spacing !== undefined ||
        marks[index + 1]?.spacing !== undefined ||
        shortPair(marks, text)
      )
    }
    if (floats(text, mark))
      return marks.length % 2 === 0 && marks.every((other) => other === mark || clean(other))
    if (spacing === role) return mirrored(marks, index) || role === 'close'
    return role === 'close' && (beforeSpeech(text, mark) || beforeComma(text, mark))
  })
}

/** A mark with a space on both sides, or before the paragraph's end, says nothing by them: where all others are right, their order does. */
function floats(text: string, {at}: QuoteMark): boolean {
  return /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? ' ')
}

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

/** `denied it." Our army does not ", he says`: behind a stop, before a capital, and what closes it introduces the speaker. */
function turnedOpening(text: string, mark: QuoteMark, next: QuoteMark | undefined): boolean {
  return (
    next !== undefined &&
    /[.:;,!?]\s?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at)) &&
    /^\s\p{Lu}/u.test(text.slice(mark.at + 1)) &&
    beforeComma(text, next)
  )
}

/** `. " It is over " , says`: a lone pair of straight marks with spaces within, which tells by what stands around it. */
function spokenPair(text: string, first: QuoteMark, second: QuoteMark): boolean {
  return (
    /(?:^|[.:;,!?])\s?$/.test(text.slice(Math.max(0, first.at - 2), first.at)) &&
    /^\s\p{Lu}/u.test(text.slice(first.at + 1)) &&
    beforeComma(text, second)
  )
}

/** Whether the partner of a turned mark is turned as well, or the mark stands alone in being wrong. */
function mirrored(marks: readonly QuoteMark[], index: number): boolean {
  const partner = marks[index % 2 === 0 ? index + 1 : index - 1]
  return partner !== undefined && partner.spacing === partner.role
}

/** `… “, says`: the comma behind the mark. */
function beforeComma(text: string, mark: QuoteMark): boolean {
  const word = /^ ?, ?([a-z]+)(?=[\s,.])/.exec(text.slice(mark.at + 1, mark.at + 24))?.[1]
  return word !== undefined && (speechVerbs.has(word) || pronouns.has(word))
}

/** `…, “said` or `…, ”he`: a comma or stop, a space, the mark, and a word of reported speech. */
function beforeSpeech(text: string, mark: QuoteMark): boolean {
  const left = /[,.!?…]\s?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at))
  const word = /^[a-z]+(?=[\s,.])/.exec(text.slice(mark.at + 1, mark.at + 20))?.[0]
  return left && word !== undefined && (speechVerbs.has(word) || pronouns.has(word))
}

interface Repair {
  readonly from: number
  readonly to: number
  readonly after: string
}

/** Whether a whole word of grammar ends at a place: `of“peace”`, which is not `super“star”`. */
function isFunctionWord(text: string, end: number): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}'’-])\p{L}{2,}$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0]
  return word !== undefined && stopWords.has(word.toLowerCase())
}

function repair(
  text: string,
  mark: QuoteMark,
  previous: QuoteMark | undefined,
  next: QuoteMark | undefined,
): Repair | undefined {
  let from = mark.at
  let to = mark.at + 1
  while (from > 0 && /\s/.test(text[from - 1]!)) from--
  while (to < text.length && /\s/.test(text[to]!)) to++
  const left = text[from - 1]
  const right = text[to]
  const gapLeft = text.slice(from, mark.at)
  const gapRight = text.slice(mark.at + 1, to)
  const glyph = mark.glyph === '"' ? '"' : mark.role === 'open' ? '“' : '”'
  let after: string
  if (mark.role === 'open') {
    if (right === undefined || next === undefined) return undefined
    // “re”opened, or a mark in mid-word that is none
    const needs = gapLeft === '' && left !== undefined && /[\p{L}\p{N},.;:!?)]/u.test(left)
    if (
      needs &&
      /[\p{L}\p{N}]/u.test(left!) &&
      !/\s/.test(text.slice(mark.at, next.at)) &&
      !(isFunctionWord(text, from) && !/[\p{L}\p{N}-]/u.test(text[next.at + 1] ?? ''))
    )
      return undefined
    after = (needs ? ' ' : gapLeft) + glyph
  } else {
    if (left === undefined || previous === undefined) return undefined
    const letter = right !== undefined && /[\p{L}\p{N}(]/u.test(right)
    if (letter && gapRight === '' && gapLeft === '') {
      // “Sun”s, “un”able
      if (/^s\b/.test(text.slice(to))) return undefined
      if (!/\s/.test(text.slice(previous.at + 1, mark.at))) return undefined
    }
    after = glyph + (letter && gapRight === '' ? ' ' : gapRight)
  }
  const before = text.slice(from, to)
  return after === before ? undefined : {from, to, after}
}
