/** Finds what an agency writes to the desks that print its story: what is new in it, which version it is. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {headSpan, linesOf, proseShaped} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'

/** Lines at the head among which notes stand; the others stand below the text. */
const HEAD = 8
/** Most words of a note. */
const MOST_WORDS = 30

/** What a desk did to the story, as agencies say it and as machines translate it. */
const done =
  'adds?|updates?|updated|recasts?|corrects?|corrected|refiles?|repeats?|rewrites?|expands?|writes? through|releads?|changes dateline|removes?|clarifies|new throughout|new: |ajoute|actualise|actualisé|précise|actualiza|amplía|añade|aktualisiert|neu: |ergänzt|aggiorna|aggiunge|atualiza|acrescenta'
/** … and to what: without one of these a remark in brackets may be the author's. */
const object =
  'details?|quotes?|background|reactions?|comments?|context|statements?|graphics?|byline|headline|dateline|spelling|slug|link|figures|paras?|paragraphs?|pars?|grafs?|throughout|typo|no changes?|without changes?|new (?:information|elements)|analysts?|share price|market reaction|déclarations?|détails|contexte|précisions|réactions|détail|declaraciones|detalles|contexto|reacciones|dichiarazioni|dettagli|declarações|detalhes'
const note = new RegExp(
  String.raw`^[([](?:${done})(?![\p{L}])(?=[^()[\]]*(?<![\p{L}])(?:${object})(?![\p{L}]))[^()[\]]*[)\]]$`,
  'iu',
)
/** Signs for editors with nothing of the story: `(MORE TO FOLLOW)`, `(EDS: …)`, `(For a graphic, see …)`. */
const sign =
  /^[([]?(?:more to (?:follow|come)|(?:eds|editors|attention editors)\s?:.{3,160}|for (?:a|an|more|related) (?:graphics?|interactive|factbox).{0,120}|à suivre|sigue|segue|continúa|mehr folgt|weitere meldung folgt)[)\]]?$/iu

/** The mark that the story has ended: `-0-`, `###`, `(END)`, `-30-`. */
const ended =
  /^(?:[-–—=]{1,3} ?(?:0|30) ?[-–—=]{1,3}|#{3}|\(?END(?:S|ED)?\)?|\/ENDS?\/|[-–—]{1,3} ?ENDS? ?[-–—]{1,3}|\*{3})$/u

/** … and behind the last sentence, with the number of the agency's desk: `… he added. -02B-`. */
const endedBehind =
  /(?<=[.!?…]["”’)]?)\s?(?:[-–—=]{1,2}\d{1,2}\p{Lu}?[-–—=]{1,2}|#{3}|[-–—]{1,2} ?ENDS? ?[-–—]{1,2})$/u

/** Fewest words of a paragraph that such a mark ends. */
const FEWEST_WORDS = 8

/** Which version of the story it is, before its headline: `UPDATE 2-Dockers strike`, `RPT-Dockers strike`. */
const version =
  /^(?:(?:UPDATE|WRAPUP) ?\d{1,2}|RPT|REFILE|CORRECTED|CORRECTED-UPDATE \d)(?: ?[-–—]|:) ?(?=\S)/u
/** … and before the copy of it that stands below. */
const again = /^(?:UPDATED?|CORRECTED|CORRECTION|REPEAT|REFILE)(?: \d{1,2})? ?[-–—:] ?(?=\S)/u

export const wireNote: Rule = {
  id: 'wire-note',
  finds: 'an agency’s notes to the desks that print its story: what is new in it, and which version it is',
  why: 'An agency sends a story again and again, each time with a line in brackets that says what was added or put right, and with `UPDATE 2-` before the headline. They are for editors, not for readers. Only lines that say nothing else, above the text or below it; a remark of the author in brackets stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'UPDATE 2-Dockers of Genoa strike\n\n(Adds details, background)\n\nGENOA - The dockers of Genoa have been on strike since Monday, and the port is closed.',
      after:
        'Dockers of Genoa strike\n\nGENOA - The dockers of Genoa have been on strike since Monday, and the port is closed.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nUPDATE – Dockers of Genoa strike\n\n(Updates with quotes on the talks in paras 6-8)\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
      after:
        'Dockers of Genoa strike\n\nDockers of Genoa strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed. -02B-\n\nThe mayor spoke.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed.\n\nThe mayor spoke.',
    },
    {
      before: 'Dockers of Genoa strike\n\nThe port has been closed since Monday.\n\n--0--',
      after: 'Dockers of Genoa strike\n\nThe port has been closed since Monday.',
    },
    {
      before:
        'Les dockers de Gênes en grève\n\n(Actualisé avec déclarations du ministre)\n\nLes dockers de Gênes sont en grève depuis lundi, et le port est fermé depuis ce jour.',
      after:
        'Les dockers de Gênes en grève\n\nLes dockers de Gênes sont en grève depuis lundi, et le port est fermé depuis ce jour.',
      language: 'fr',
    },
  ],
  leaves: [
    {
      text: 'Dockers of Genoa strike\n\nThe dockers of Genoa have been on strike since Monday, and the port is closed for 10-12',
      why: 'a number of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe port is closed.\n\n***\n\nNobody sails.',
      why: 'parts two sections',
    },
    {
      text: 'Dockers of Genoa strike\n\n(Adds nothing to what is known, says the union.)\n\nThe port has been closed since Monday, and nobody knows for how long it will be.',
      why: 'a remark',
    },
    {
      text: 'Update 2: Dockers of Genoa strike\n\nThe port has been closed since Monday, and nobody knows for how long it will be.',
      why: 'a headline of its own',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe union (it updates its figures every hour) counts 3,000 who have stopped work, and more will follow.',
      why: 'inside a sentence',
    },
    {
      text: 'CORRECTED: how a newspaper mends what it got wrong\n\nThe reader who finds a mistake writes to the desk, and the desk looks at what it printed.',
      language: 'en',
      why: 'a headline about corrections',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    if (lines.length < 2) return
    const title = lines[0]!
    const prefix = version.exec(title.text)
    if (prefix && !/^CORRECTED: ?\p{Ll}/u.test(title.text)) {
      const [start, end] = headSpan(String(file.value), title.start, title.start + prefix[0].length)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected a headline, got \`${prefix[0].trim()}\` before it, cut`,
      })
    }
    const body = lines.findIndex(proseShaped)
    for (const line of lines) {
      const mark = line.words >= FEWEST_WORDS ? endedBehind.exec(line.text) : null
      if (mark)
        report(file, {
          start: line.start + mark.index,
          end: line.end,
          after: '',
          message: `Expected the paragraph to end, got the agency’s mark \`${mark[0].trim()}\`, cut`,
        })
      if (line.index === 0 || !isApart(line, body, lines.length)) continue
      const copy = again.exec(line.text)
      if (copy && line.text.slice(copy[0].length) === title.text) {
        report(file, {
          start: line.start,
          end: line.start + copy[0].length,
          after: '',
          message: `Expected the headline, got \`${copy[0].trim()}\` before it, cut`,
        })
      } else if (
        (line.words <= MOST_WORDS && (note.test(line.text) || sign.test(line.text))) ||
        (line.index === lines.length - 1 && ended.test(line.text))
      )
        cutLines(file, line, line, `Expected article text, got the agency’s note \`${line.text}\`, cut`)
    }
  },
}

/** Above the first paragraph, or the last line. */
function isApart({index}: Line, body: number, count: number): boolean {
  return (index < HEAD && (body === -1 || index < body)) || index === count - 1
}
