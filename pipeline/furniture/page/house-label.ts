/** The rule for labels of a house before its paragraphs: `Details:`, `Direct speech:`, `Background:`, and the line of sources. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {headSpan, linesOf} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'

/** Where a report says from whom it has it. */
const source = /^(?:Sources?|Source of information|According to)\s?: ?(?=\S)/
/** What only such a house puts before a paragraph … */
const own =
  /^(?:Details?|In detail|More details|Direct (?:speech|quote|language)|Direct quotation|Verbatim|Literally|Word for word|Quotes?|Quotation|What (?:was|they|he|she) said|What preceded(?: it| this)?|What preceded it|What came before|Prehistory|Backstory|What is known|What happened|Why (?:it is|it's|this is|it matters|this matters|is it) ?(?:important|matters)?|It is worth noting|For reference|Reference|Add(?:ition|ed)|Supplemented|Reminder|We remind|As a reminder|Recall)\s?: ?(?=\S)/
/** … and what others have too. */
const shared =
  /^(?:Background|Context|Previously|Earlier|What's next|What next|Reaction|Consequences|Addition|Note)\s?: ?(?=\S)/
/** Words of a label, and fewest labels that make a house's form of them. */
const FEWEST = 2
/** Most words of a line of sources. */
const SOURCE_WORDS = 30

const kindOf = ({text}: Line): RegExpExecArray | undefined =>
  /^\p{Lu}[^:\n]{2,28}: ?\S/u.test(text)
    ? (own.exec(text) ?? source.exec(text) ?? shared.exec(text) ?? undefined)
    : undefined

export const houseLabel: Rule = {
  id: 'house-label',
  finds:
    'labels before the paragraphs of a report, and its line of sources: `Source:`, `Details:`, `Direct speech:`, `Background:`',
  why: 'Some houses write every report in one form, with labels in bold type before the paragraphs; without the type they are no part of a sentence. Only where a text has two such labels at least, of which one is none that other texts have; the line of sources goes as a whole and is kept as metadata. Some editors keep such labels, so a person decides. Interviews, recipes, instructions and papers of science have labels of their own, which stay.',
  tier: 'suggest',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Dockers strike\n\nSource: head of the union Maria Costa on Telegram; port authority\n\nDetails: According to Costa, two cranes stand still.\n\nDirect speech: “We wait.”\n\nBackground: On 3 May the port was closed.',
      after:
        'Dockers strike\n\nAccording to Costa, two cranes stand still.\n\n“We wait.”\n\nOn 3 May the port was closed.',
      metadata: {credits: ['head of the union Maria Costa on Telegram; port authority']},
    },
    {
      before: 'Dockers strike\n\nQuote: "We wait."\n\nWhat preceded it: the port was closed in May.',
      after: 'Dockers strike\n\n"We wait."\n\nThe port was closed in May.',
    },
  ],
  leaves: [
    {text: 'Dockers strike\n\nBackground: the port was closed.\n\nShips wait.', why: 'one label'},
    {
      text: 'A study\n\nBackground: Cranes age.\n\nContext: Ports grow.\n\nMethods: We counted.\n\nResults: They fell.',
      why: 'labels of science',
    },
    {
      text: 'Source: the union.\n\nThe port is closed, and the details: nobody knows.',
      why: 'a line of its own',
    },
  ],
  suspects:
    /^(?:Detail|In detail|More det|Direct|Verbatim|Litera|Word for|Quot|What |Prehis|Backst|Why |It is worth|For ref|Refer|Add|Suppl|Remind|We remind|As a rem|Recall|Sourc|Accord|Background|Context|Previously|Earlier|Reaction|Conseq|Note)[^:\n]{0,24}:/m,
  scope: 'document',
  check(tree, file) {
    const lines = linesOf(tree, file)
    const found = lines.flatMap((line) => {
      const match = line.index > 0 ? kindOf(line) : undefined
      return match ? [{line, match}] : []
    })
    const labels = new Set(found.map(({match}) => match[0].trim()))
    if (labels.size < FEWEST || !found.some(({line}) => own.test(line.text))) return
    const text = String(file.value)
    for (const {line, match} of found) {
      if (source.test(line.text)) {
        if (line.words > SOURCE_WORDS) continue
        const credit = line.text.slice(match[0].length)
        cutLines(
          file,
          line,
          line,
          `Expected article text, got the sources \`${credit}\`, cut and kept as metadata`,
          {
            credits: [credit],
          },
        )
        continue
      }
      const [start, end] = headSpan(text, line.start, line.start + match[0].length)
      const next = text.charAt(end)
      const small = /^\p{Ll}/u.test(next) && !/^(?:i|e)\p{Lu}/u.test(text.slice(end, end + 2))
      report(file, {
        start,
        end: small ? end + 1 : end,
        after: small ? next.toUpperCase() : '',
        message: `Expected a sentence, got the label \`${match[0].trim()}\` of the house before it, cut`,
      })
    }
  },
}
