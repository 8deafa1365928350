/** Numbers in brackets that led to a note which the text has not. */
import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {codeSpans} from './characters.ts'

/** Marks right behind a word or the end of a sentence, one or several: `closed.[1]`, `opened[2][3] into`. */
const shape =
  /(?:\[[1-9]\d{0,2}\])+(?<=(?:[\p{L}\p{M}]{2}|[.,;:!?…”"’»)%])(?:\[[1-9]\d{0,2}\])+)(?=[\s.,;:!?)”"’»]|$)/gu
/** The same in raised numbers, behind the end of a sentence or a small word: `solid¹.`, no exponent of a unit or letter. */
const raisedShape =
  /[¹²³⁴-⁹][⁰¹²³⁴-⁹]?(?<=(?:(?<![\p{L}\p{M}/])\p{Ll}{4,}|\p{Ll}[.,!?…]["”’]?)[¹²³⁴-⁹][⁰¹²³⁴-⁹]?)(?=[\s.,;:!?)”"’]|$)/gu
const maybeRaised = /[¹²³⁴-⁹]/
const unit =
  /(?:met(?:er|re)|feet|foot|mile|inch|yard|hectare|mètre|metro|mètres|quilômetro|chilometro)(?:e?s)?$/u
/** A note begins with its number. */
const note = /^\s*(?:\[\d{1,3}\]|\^|\d{1,3}[.)] |[¹²³⁴-⁹])/mu

/** `parts[1]`, `split("=")[1].x`: the place in a list of a program, behind a name with a capital inside or a call. */
function ofList(text: string, start: number, end: number): boolean {
  return (
    /(?:\p{Ll}\p{Lu}\p{Ll}+|[\w$'"/]\)+)$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^(?:[.,;)\]]*\s?[!=<>&|)]|\.\p{Ll}|;)/u.test(text.slice(end, end + 4))
  )
}

export const footnoteMark: Rule = {
  id: 'footnote-mark',
  finds: 'the mark of a footnote that is not there: `The port is closed.[1]`',
  why: 'Pages show their notes beside the text or in a layer, and a scraper keeps only the marks. They go where no line of the text begins like a note; a number in brackets behind a space is left alone.',
  tier: 'fix',
  catches: [
    {
      before: 'The port is closed.[1] A case has been opened[2][3] into it.',
      after: 'The port is closed. A case has been opened into it.',
    },
    {
      before: 'The port is closed.¹ A case, which is open², is led by “Harbour Watch.”³',
      after: 'The port is closed. A case, which is open, is led by “Harbour Watch.”',
    },
  ],
  leaves: [
    {text: 'It has 10⁶ m², 30 km², 12 square metres², ng/m³ and E = mc² of Sport².', why: 'exponents'},
    {text: 'The port is closed.¹\n\n¹ Since May.', why: 'the note is there'},
    {text: 'The port is closed.[1]\n\n[1] Since May.', why: 'the note is there'},
    {text: 'The port [1] is closed, a[0] is 3, and they was[sic] late.', why: 'no mark behind a word'},
    {
      text: 'var q = getAll(x)[1].name; if (shipList[1] !== 0 && go(shipList[2])) q = text.split("=")[1];',
      why: 'code',
    },
    {text: 'In `port.[1]` and list[3]=4 it counts.', why: 'code'},
  ],
  check(_tree, file) {
    const text = textOf(file)
    const isRaised = maybeRaised.test(text)
    if (!(isRaised || text.includes('[')) || note.test(text)) return
    const inCode = codeSpans(text)
    const raisedMarks = isRaised
      ? matchesOf(text, raisedShape).filter(
          ({index}) => !unit.test(text.slice(Math.max(0, index - 20), index)),
        )
      : []
    for (const {0: marks, index} of [...matchesOf(text, shape), ...raisedMarks]) {
      if (inCode(index) || ofList(text, index, index + marks.length)) continue
      report(file, {
        start: index,
        end: index + marks.length,
        after: '',
        message: `Unexpected mark \`${marks}\` of a note that is not in the text, remove it`,
      })
    }
  },
}
