/** Finds summaries that a site made out of the sentences of the article below. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {foldWords, linesOf} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'

/** Lines at the head among which such a summary stands. */
const HEAD = 6
/** Fewest words behind its label. */
const FEWEST = 15
/** Words in a row by which a passage is known again. */
const RUN = 4
/** Share of them that the article has as well: a writer's own summary is put in other words. */
const SHARED = 0.5
/** … from which on a person is asked. */
const SUSPECTED = 0.25

const label =
  /^(?:highlights|key (?:points|takeaways|facts)|main points|summary|in (?:brief|short|summary)|at a glance|the (?:essentials?|main points)|en bref|points clés|en resumen|claves|puntos clave|auf einen blick|das wichtigste in kürze|in sintesi)\s?[:：]\s*(?=["“«]?\p{Lu})/iu

export const summaryBox: Rule = {
  id: 'summary-box',
  finds: 'a summary with its label, made of sentences of the article itself',
  why: 'Sites that translate news by machine let a program pick sentences of an article and print them above it. Only behind a label, among the first lines, and where the article has most of its words in the same order; a summary that somebody wrote stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nHighlights: Dockers of Genoa strike. The dockers of the port will meet on Friday to say what they want. Nobody has talked to them since the spring.\n\nThe dockers of the port will meet on Friday to say what they want, said the head of the union.\n\nNobody has talked to them since the spring, and ships wait.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of the port will meet on Friday to say what they want, said the head of the union.\n\nNobody has talked to them since the spring, and ships wait.',
    },
  ],
  leaves: [
    {
      text: 'Dockers of Genoa strike\n\nHighlights: More pay for all crews of the night is what the strike is about, and it may go on until the city has found the money.\n\nThe dockers of the port will meet on Friday to say what they want, said the head of the union.\n\nNobody has talked to them since the spring, and ships wait.',
      why: 'in other words',
    },
    {
      text: 'Dockers of Genoa strike\n\nSummary: the strike goes on.\n\nThe strike goes on, said the head of the union of the dockers on Friday morning.',
      why: 'too short to tell',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    for (const line of lines.slice(0, HEAD)) {
      const match = label.exec(line.text)
      if (!match) continue
      const share = sharedWith(
        lines.filter((other) => other !== line),
        line.text.slice(match[0].length),
      )
      if (share < SUSPECTED) continue
      const message = `Expected the article, got a summary of its own sentences behind \`${match[0].trim()}\`, cut`
      cutLines(file, line, line, message, undefined, share < SHARED ? 'suggest' : 'fix')
    }
  },
}

/** Which share of the runs of words of a passage stands in the other lines, 0 for one that is too short. */
function sharedWith(lines: readonly Line[], passage: string): number {
  const runs = runsOf(passage)
  if (runs.length < FEWEST - RUN) return 0
  const all = new Set(lines.flatMap((line) => runsOf(line.text)))
  return runs.filter((run) => all.has(run)).length / runs.length
}

function runsOf(text: string): string[] {
  const words = foldWords(text)
  return words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' '))
}
