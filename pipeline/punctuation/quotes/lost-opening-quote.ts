/** The rule for a quotation at the head of a paragraph whose opening mark is lost. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {tellingVerbs} from '../../text/english.ts'
import {paragraphs} from '../../tree.ts'
import {quoteSign} from './quote-marks.ts'

/** Nothing but one sentence from the head of the paragraph to its first mark, which a comma or a cry makes a closing one. */
const quoted = /^\p{Lu}[^"“”„«»:.!?]{12,300}(?<!\d)(?:[,!?](["”])|(["”]),)(?= \p{L})/u
/** Words behind the mark among which somebody speaks. */
const SPEAKER_WORDS = 5
/** Who speaks of themselves or to somebody is quoted. */
const personal = /(?:^|\s)(?:I|we|our|us|my|me|you|your|We|My|Our|You|Your)(?=[\s,’'])/u
const words = /[\p{L}’'-]+/gu

/** Whether what ends before a paragraph leaves a quotation open. */
function leavesOpen(text: string | undefined): boolean {
  if (text === undefined) return false
  const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'))
  if (last === -1) return false
  if (text.charAt(last) === '“') return text.indexOf('”', last) === -1
  return (text.match(/"/g)?.length ?? 0) % 2 === 1
}

export const lostOpeningQuote: Rule = {
  id: 'lost-opening-quote',
  finds: 'a closing quotation mark before its speaker, at the first sentence of a paragraph that opens none',
  why: 'Sites set the mark that opens a paragraph as an ornament, and a reader of pages loses it. Certain where the speaker says I, we or you; else the quotation may begin later and a person decides. Where a paragraph before leaves a quotation open it goes on.',
  tier: 'fix',
  languages: ['en'],
  scope: 'document',
  catches: [
    {
      before:
        'The port is closed.\n\nWe will not go back before Monday,” said the union’s leader, Maria Costa.',
      after:
        'The port is closed.\n\n“We will not go back before Monday,” said the union’s leader, Maria Costa.',
    },
    {
      before: 'The port is closed.\n\nMy father worked here", she explains, "and so did his".',
      after: 'The port is closed.\n\n"My father worked here", she explains, "and so did his".',
    },
  ],
  leaves: [
    {
      text: '“We have waited for a year.\n\nWe will not go back before Monday,” said the union’s leader.',
      why: 'a quotation of two paragraphs',
    },
    {text: 'We will not go back,” he said.', why: 'a lone sentence from a longer quotation'},
    {
      text: 'The port is closed.\n\nShe said that we “will not go back,” and the union agreed.',
      why: 'it opens its quotation',
    },
    {text: 'The port is closed.\n\nWe call it a 12", said the carpenter.', why: 'inches'},
  ],
  suspects: quoteSign,
  check(tree, file) {
    const all = [...paragraphs(tree, file)]
    if (all.length < 2) return
    for (const [index, paragraph] of all.entries()) {
      if (!/["”]/.test(paragraph.text)) continue
      const text = paragraph.text.trimStart()
      const match = quoted.exec(text)
      if (!match || leavesOpen(all[index - 1]?.text)) continue
      const sentence = match[0]
      const behind = text.slice(sentence.length).match(words)?.slice(0, SPEAKER_WORDS) ?? []
      const tells = (word: string): boolean => tellingVerbs.has(word.toLowerCase())
      if (!behind.some(tells) || (sentence.match(words) ?? []).some(tells)) continue
      const start = paragraph.start + paragraph.text.length - text.length
      const glyph = match[1] ?? match[2]
      report(file, {
        start,
        end: start + 1,
        after: (glyph === '”' ? '“' : '"') + text.charAt(0),
        ...(personal.test(sentence) ? {} : {tier: 'suggest' as const}),
        message: 'Expected an opening quotation mark before the words that somebody speaks, got none, put',
      })
    }
  },
}
