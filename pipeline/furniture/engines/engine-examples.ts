/** Finds what an engine wrote behind its translation: the next examples of its prompt. */

import {textOf} from '../../document.ts'
import {detectPassage} from '../../language/detect.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {paragraphs} from '../../tree.ts'

const languages = [
  'English|French|Spanish|German|Italian|Portuguese|Dutch|Russian|Ukrainian|Polish|Czech|Turkish|Arabic|Chinese|Japanese',
  'Anglais|Français|Francais|Espagnol|Allemand|Italien|Portugais|Español|Inglés|Francés|Francès|Alemán|Portugués',
  'Englisch|Französisch|Spanisch|Italienisch|Deutsch|Italiano|Inglese|Francese|Inglês|Português|Nederlands|Polski',
].join('|')
/** `… is closed. = French: Le port …`, `= English (US): …`, `= English, English` */
const label = new RegExp(
  String.raw`\s+= ?(?:${languages})(?:e?s|e)?(?= ?\([^()\n]{1,40}(?:\)|$)| ?[:,=.]|\s*$)`,
  'gu',
)
/** The sign alone, with which the engine was stopped. */
const stopped = /(?<=[.!?…][”"»)\]]?)\s+=\s*$/u
/** Behind these a sentence has ended. */
const ended = /[.!?…»”"')\]]$/

export const engineExamples: Rule = {
  id: 'engine-examples',
  finds: 'what an engine wrote behind its translation: `= French: …`, `= English, English, English`',
  why: 'A language model that was shown pairs of sentences goes on with more of them: the same sentence in other languages, and the names of languages alone. All of it from the first such label to the end of the paragraph is its own. Glosses of single words and equations stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'The port is closed. = French: Le port est fermé. = English: The port is closed.',
      after: 'The port is closed.',
    },
    {
      before: 'Dockers on strike in Genoa = English, English, English, English',
      after: 'Dockers on strike in Genoa',
    },
    {before: 'Nobody was held, the mayor said. =', after: 'Nobody was held, the mayor said.'},
  ],
  leaves: [
    {text: 'The word for port = Spanish: puerto, and that is that.', why: 'a gloss'},
    {text: 'Here 2 + 2 = 4 and the rate = 5.', why: 'equations'},
    {
      text: 'Le port est fermé depuis lundi à cause de la grève. = English: The port has been closed since Monday because of the strike.',
      language: 'en',
      why: 'the translation',
    },
    {text: 'They sing “a = English grammar” in class.', why: 'no label'},
  ],
  check(tree, file) {
    if (!textOf(file).includes(' =')) return
    for (const {text, start} of paragraphs(tree, file)) {
      if (!text.includes(' =')) continue
      const [first, second] = matchesOf(text, label)
      const at = first?.index ?? text.search(stopped)
      if (at < 1) continue
      const certain =
        !first || second !== undefined || ended.test(text.slice(0, at)) || /= ?English/.test(first[0])
      if (!certain || (first && translated(text, first, second))) continue
      report(file, {
        start: start + at,
        end: start + text.length,
        after: '',
        message: `Expected the paragraph to end, got \`${text.slice(at, at + 30).trim()}\` of an engine, cut`,
      })
    }
  },
}

/** Whether the label is followed by what the text should have been: `Le port est fermé. = English: The port is closed.` */
function translated(text: string, first: RegExpExecArray, second: RegExpExecArray | undefined): boolean {
  if (!/= ?English/.test(first[0])) return false
  const behind = text.slice(first.index + first[0].length, second?.index)
  return detectPassage(text.slice(0, first.index)) !== 'en' && detectPassage(behind) === 'en'
}
