/** The rule for a paragraph that begins with a small letter. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {linesOf} from '../../text/passage.ts'
import {readsAs} from '../../text/surroundings.ts'

/** Words that begin sentences of news; others may be a brand, a name or the rest of a list. */
const starters =
  /^(?:the|an?|this|these|those|he|she|it|they|we|his|her|its|their|in|on|at|after|according|there|but|for|from|with|when|while|since|during|under|as|some|many|several|most|both)(?= )/
/** Fewest words of such a paragraph. */
const FEWEST_WORDS = 10
/** … and of a headline. */
const HEADLINE = 5
/** So many others that begin with a capital show one to be a slip. */
const OTHERS = 3
/** So many of them in one text are how it is written. */
const HABIT = 3

export const smallStart: Rule = {
  id: 'small-start',
  finds: 'a paragraph of whole sentences, or a headline, that begins with a small letter',
  why: 'The headline or a tag before it took the capital, or the engine saw the rest of a sentence. What stands above must end a sentence or be the headline, and the paragraph must end in a stop. One among paragraphs that begin with a capital is put right, two wait for a person, and what begins small again and again was written so; lists and verse stay.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'since the end of the strike, the dockers of Genoa have been back on the quay of the port.\n\nThe union of the dockers says that nobody was paid for the month in which it went on.\n\nThe mayor of the town has asked the owners of the ships to come back to the port.\n\nNobody knows for how long the crane on the old quay of the port will stand still.',
      after:
        'Since the end of the strike, the dockers of Genoa have been back on the quay of the port.\n\nThe union of the dockers says that nobody was paid for the month in which it went on.\n\nThe mayor of the town has asked the owners of the ships to come back to the port.\n\nNobody knows for how long the crane on the old quay of the port will stand still.',
    },
    {
      before: 'the port of Genoa stays closed\n\nNobody knows for how long.',
      after: 'The port of Genoa stays closed\n\nNobody knows for how long.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nthe president of the port has declared that the strike goes on until the end of the month.',
      after:
        'Dockers of Genoa strike\n\nThe president of the port has declared that the strike goes on until the end of the month.',
    },
  ],
  leaves: [
    {
      text: 'for sale: the crane of the port of Genoa, the quay at its foot, and the boats that lie there',
      why: 'no sentence',
    },
    {text: 'the port\n\nThe port of Genoa is closed.', why: 'a label'},
    {
      text: 'Dockers of Genoa strike. They want:\n\nthe end of the shift at night, the pay of the crews of the crane and more time.',
      why: 'a list',
    },
    {
      text: 'the strike goes on in the port of Genoa until the end of the month.\n\nit is the first one in the port since the end of the war in the north.\n\nthe union wants more money for those of the crews who work at night.',
      why: 'written so',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const found = lines.filter(({text, index}) => {
      const code = text.charCodeAt(0)
      if (code < 0x61 || code > 0x7a || !starters.test(text)) return false
      const line = lines[index]!
      const above = lines[index - 1]
      // The headline.
      if (index === 0 && !line.stopped)
        return line.words >= HEADLINE && /^["“‘]?\p{Lu}/u.test(lines[1]?.text ?? '')
      if (!line.stopped || line.words < FEWEST_WORDS) return false
      return above === undefined || above.stopped || (index === 1 && /[\p{L}\p{N}”"]$/u.test(above.text))
    })
    if (found.length >= HABIT) return
    // One among paragraphs that all begin as they should.
    const alone =
      found.length === 1 &&
      lines.filter(
        ({stopped, words, text}) => stopped && words >= FEWEST_WORDS && /^["“‘]?\p{Lu}/u.test(text),
      ).length >= OTHERS
    for (const {start, text} of found) {
      if (!readsAs('en', text, 0)) continue
      const word = starters.exec(text)![0]
      const after = word.charAt(0).toUpperCase() + word.slice(1)
      report(file, {
        start,
        end: start + word.length,
        after,
        tier: alone ? 'fix' : 'suggest',
        message: `Unexpected small letter of \`${word}\` at the head of a paragraph, expected \`${after}\``,
      })
    }
  },
}
