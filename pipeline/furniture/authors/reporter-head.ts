/** Finds the reporter where Chinese, Korean and Russian agencies print the name: in brackets, before an equals sign. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {headSpan, linesOf, proseShaped, tailSpan} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {isPersonal} from './given-names.ts'

/** Lines at the head in which a reporter is named. */
const HEAD = 8

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`
/** One name or several: `Wen Jing`, `Wen Jing, Shao Yibo and Li Hua`. */
const names = `${word}(?: ${word}){1,2}(?:(?:, | and |, and )${word}(?: ${word}){1,2}){0,3}`
const calling =
  '(?:[Ss]pecial |[Cc]hief |[Ss]taff |[Tt]rainee )?(?:[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?)'

/** `[Harbour Net reporter Wen Jing] The port …` */
const bracketed = new RegExp(
  String.raw`^[\[【(](?:${word} ){0,4}${calling}:? (${names})[\]】)]\s*(?=["“]?\p{Lu})`,
  'u',
)
/** `Harbour News Agency, Genoa, May 3 (Reporters Wen Jing and Shao Yibo) The port …`; `(Reporters Without Borders)` is no name. */
const inDateline = new RegExp(
  String.raw`(?<=^[^.!?“”"()]{5,90})\s?\(${calling}:? (?!Without\b|Sans\b)(${names})\)(?=:? ["“]?\p{Lu})`,
  'uy',
)
/** Most characters in front of it, with a space. */
const AHEAD = 91
/** `(Seoul=Harbour News) Reporter Kim Min-su = The port …` */
const equated = new RegExp(
  String.raw`^[(\[【](\p{Lu}[\p{L}·/ -]{1,30}) ?= ?(\p{Lu}[\p{L}\d ]{2,30})[)\]】]\s*(?:${calling} )?(${names})(?: ${calling})?\s*=\s*(?=["“]?\p{Lu})`,
  'u',
)
/** `Maria Costa (Editor of the department “Ports”)`, a line of its own. */
const withPost = new RegExp(
  String.raw`^(${word}(?: ${word}){1,2}) \((?:(?:[Ss]enior |[Cc]hief |[Mm]anaging |[Ee]xecutive )?[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Jj]ournalist|[Aa]uthor|[Cc]olumnist|[Oo]bserver)(?: (?:of|for|at|in) [^()]{3,80})?\)$`,
  'u',
)

/** `Wrote - Ahmed Kamal`, `Beirut - Agencies`, `Dubai - Harbour.net`, as Arabic papers print them above the text; `Books` is the same word. */
const wrote = new RegExp(`^(?:Wrote|Written|Written by|Books?) ?[-–—:] ?(${names})$`, 'u')
const mayBeWritten = /^(?:Wr|Boo)/
/** … and `Cairo: Ahmed Kamal`. */
const fromCity = new RegExp(String.raw`^\p{Lu}[\p{L} ]{2,20}: (${names})$`, 'u')
const placed = /^\p{Lu}[\p{L} ]{2,20} ?[-–—:] ?(?:[Aa]gencies|(?:\p{Lu}\p{L}* ?){1,3}\.net)$/u
/** … and at the end of a Korean article, with the address: `Kim Min-su, reporter kms@harbour.example`. */
const withMail = new RegExp(
  String.raw`^(?:${calling} )?(${word} ${word})(?:,? ${calling})?,? [\w.+-]+@[\w-]+(?:\.[\w-]+)+$`,
  'u',
)
/** What a Korean agency says of itself below the text, with the address of who wrote: `◎Harbour Media kms@harbour.example`. */
const houseMail = /^[◎☞▶■□●○★※]\s?[^.!?]{0,60}[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u
/** A cheap look for a calling in brackets. */
const post = /\([^()]{0,40}?(?:eporter|orrespondent|ournalist|ditor|uthor|olumnist|bserver)/
/** Lines at the end in which it stands. */
const END = 6

/** The reporters in the first brackets of a line: the pattern looks back to its beginning. */
function datelineReporters(text: string): RegExpExecArray | null {
  const bracket = text.indexOf('(')
  if (bracket > AHEAD) return null
  for (const at of [bracket - 1, bracket]) {
    if (at < 0) continue
    inDateline.lastIndex = at
    const match = inDateline.exec(text)
    if (match) return match
  }
  return null
}

const split = (list: string): string[] => list.split(/, and |, | and /)

export const reporterHead: Rule = {
  id: 'reporter-head',
  finds: 'the reporter in brackets or before an equals sign at the head of a text',
  why: 'Chinese agencies put the reporters in brackets behind the dateline or before the first sentence, Korean ones before an equals sign, Russian sites with their post on a line. It is metadata and kept as such. Only among the first lines, with a calling and a name; organisations of reporters, asides and speakers stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers strike\n\nCairo: Mohamed Kamal\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      after: 'Dockers strike\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      metadata: {authors: ['Mohamed Kamal']},
    },
    {
      before: '[Harbour Net reporter Wen Jing] The port of Dalian reopened on Monday.',
      after: 'The port of Dalian reopened on Monday.',
      metadata: {authors: ['Wen Jing']},
    },
    {
      before:
        'Harbour News Agency, Dalian, May 3 (Reporters Wen Jing and Shao Yibo) The port reopened on Monday.',
      after: 'Harbour News Agency, Dalian, May 3. The port reopened on Monday.',
      metadata: {authors: ['Wen Jing', 'Shao Yibo']},
    },
    {
      before:
        '[Busan=Harbour News] Reporter Kim Min-su = The port reopened on Monday.\n\nShips sail.\n\n◎Harbour Media kms@harbour.example',
      after: 'The port reopened on Monday.\n\nShips sail.',
      metadata: {authors: ['Kim Min-su'], credits: ['Harbour News']},
    },
    {
      before: '(Busan=Harbour News) Reporter Kim Min-su = The port reopened on Monday.',
      after: 'The port reopened on Monday.',
      metadata: {authors: ['Kim Min-su'], credits: ['Harbour News']},
    },
    {
      before:
        'Dockers strike\n\nWrote - Ahmed Kamal\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      after: 'Dockers strike\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      metadata: {authors: ['Ahmed Kamal']},
    },
    {
      before: 'The port reopened on Monday.\n\nReporter Kim Min-su kms@harbour.example',
      after: 'The port reopened on Monday.',
      metadata: {authors: ['Kim Min-su']},
    },
    {
      before:
        'Dockers strike\n\nMaria Costa (Editor of the department “Ports”)\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      after: 'Dockers strike\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      metadata: {authors: ['Maria Costa']},
    },
  ],
  leaves: [
    {
      text: 'The port is closed.\n\n● Write to the mayor at mayor@harbour.example, who answers.',
      why: 'advice',
    },
    {
      text: 'Dockers strike\n\nGenoa: Port Authority\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      why: 'no name',
    },
    {
      text: 'Dockers strike\n\nRome - Genoa\n\nThe dockers have closed the port of Genoa, and nobody knows for how long.',
      why: 'a route',
    },
    {text: 'The union (Reporters Without Borders) says that the port is closed.', why: 'an organisation'},
    {text: 'He asked [the reporter Wen Jing] to leave. Let (a=b) and x = Two.', why: 'an aside, a formula'},
    {
      text: 'Who was there:\n\nMaria Costa (journalist)\n\nRosa Lima (docker)\n\nThey have closed the port of Genoa, and nobody knows for how long.',
      why: 'a list of people',
    },
    {
      text: 'Those who want to help may write to:\n\nMaria Costa mc@harbour.example',
      why: 'the text gives it',
    },
    {text: '(The reporter Wen Jing was there.) The port is closed.', why: 'a sentence'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const lines = linesOf(tree, file)
    const cutHead = (line: Line, length: number, authors: string[], agency?: string): void => {
      const [start, end] = headSpan(text, line.start, line.start + length)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected the text to begin here, got the reporter \`${line.text.slice(0, length).trim()}\`, cut and kept as metadata`,
        metadata: {authors, ...(agency === undefined ? {} : {credits: [agency]})},
      })
    }
    for (const line of lines.slice(0, HEAD)) {
      const opens = /^[[【(]/u.test(line.text)
      const korean = opens ? equated.exec(line.text) : null
      if (korean) {
        cutHead(line, korean[0].length, split(korean[3]!), korean[2]!)
        continue
      }
      const chinese = opens ? bracketed.exec(line.text) : null
      if (chinese) {
        cutHead(line, chinese[0].length, split(chinese[1]!))
        continue
      }
      const below = lines[line.index + 1]
      const city = line.index > 0 && line.text.includes(': ') ? fromCity.exec(line.text) : null
      const written = line.index > 0 && mayBeWritten.test(line.text) ? wrote.exec(line.text) : null
      const arabic = written ?? (city && isPersonal(city[1]!, file) ? city : null)
      if ((arabic || (line.index > 0 && placed.test(line.text))) && below && proseShaped(below)) {
        cutLines(
          file,
          line,
          line,
          `Expected article text, got the author \`${line.text}\`, cut and kept as metadata`,
          arabic ? {authors: split(arabic[1]!)} : {credits: [line.text]},
        )
        continue
      }
      if (!line.text.includes('(') || !post.test(line.text)) continue
      const behind = datelineReporters(line.text)
      if (behind) {
        const [start, end] = tailSpan(
          text,
          line.start + behind.index,
          line.start + behind.index + behind[0].length,
        )
        report(file, {
          start,
          end,
          // A day has no mark behind it where the bracket was one.
          after: text.charAt(end) === ':' || !/\d$/.test(text.slice(0, start)) ? '' : '.',
          message: `Expected the dateline to end, got the reporters \`${behind[0].trim()}\`, cut and kept as metadata`,
          metadata: {authors: split(behind[1]!)},
        })
        continue
      }
      const signed = line.index > 0 ? withPost.exec(line.text) : null
      const next = lines[line.index + 1]
      // One of a list of people has another below.
      if (signed && next && proseShaped(next) && !lines[line.index - 1]!.text.endsWith(':'))
        cutLines(
          file,
          line,
          line,
          `Expected article text, got the author \`${signed[1]!}\`, cut and kept as metadata`,
          {authors: [signed[1]!]},
        )
    }
    for (const line of lines.slice(Math.max(1, lines.length - END))) {
      const signed = line.text.includes('@') ? withMail.exec(line.text) : null
      if (line.text.includes('@') && houseMail.test(line.text)) {
        cutLines(file, line, line, `Expected the text to have ended, got \`${line.text}\` of the house, cut`)
        continue
      }
      if (signed && !lines[line.index - 1]!.text.endsWith(':'))
        cutLines(
          file,
          line,
          line,
          `Expected the text to have ended, got the reporter \`${signed[1]!}\`, cut and kept as metadata`,
          {authors: [signed[1]!]},
        )
    }
  },
}
