/** The rule for small words with a capital in the title of an office. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {fact} from '../../text/suspicion.ts'
import {paragraphs} from '../../tree.ts'

const offices = [
  '[Pp]resident|[Mm]inister|[Mm]inistry|[Mm]ayor|[Ss]ecretary|[Cc]hair(?:man|woman)?|[Gg]overnment|[Rr]epublic|[Cc]ouncil',
  '[Cc]ourt|[Pp]arliament|[Aa]mbassador|[Gg]overnor|[Ll]eader|[Dd]irector|[Ss]pokes(?:man|woman|person)|[Cc]hancellor|[Kk]ing|[Qq]ueen',
].join('|')
/** `President Of The Republic`, `the Prime Minister Of Spain` */
const torn = new RegExp(
  String.raw`(?<=(?<![\p{L}’'-])(?:${offices}) )Of(?: The)?(?= (?:the )?\p{Lu}\p{Ll})|(?<=\b(?:[Mm]inister|[Ss]ecretary|[Ss]pokes\p{Ll}+) )For(?= \p{Lu}\p{Ll})|(?<=\b(?:[Aa]dvis[eo]r|[Aa]ide|[Aa]ssistant|[Aa]mbassador|[Ee]nvoy) )To(?: The)?(?= \p{Lu}\p{Ll})|(?<=(?<![\p{L}’'-])(?:${offices}) (?:of|for) )The(?= (?!Hague|Gambia|Bahamas)\p{Lu}\p{Ll})`,
  'gu',
)
/** `condemned this “Media Circus” By the mayor`: behind the mark no sentence begins with these. */
const behindQuote = /(?<=[\p{L}\d][”"] )(?:By|Of|From|With)(?= (?:the|a|an|\p{Lu}\p{Ll}+)\b)/gu
const maybe = /[”"] (?:By|Of|From|With) /
const capital = fact((word) => /^(?:Of|By|From|With|The|For|To)$/.test(word))

/** Words that a headline leaves small. */
const smallWords = new Set('the and for with from over into but nor'.split(' '))
/** Other small words that a sentence has at least. */
const FEWEST = 2

/** Whether a text is a sentence in the usual letters: headlines set capitals. */
function isSentence(text: string): boolean {
  if (!/[.!?…:]["”»’)]?\s*$/u.test(text)) return false
  const small = text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}{3,}/gu) ?? []
  return small.filter((word) => !smallWords.has(word)).length >= FEWEST
}

export const titleCapital: Rule = {
  id: 'title-capital',
  finds: 'a small word with a capital inside the title of an office: `President Of The Republic`',
  why: 'Engines set the capitals of a headline in a sentence, or begin anew behind a tag. Only small words between an office and what it belongs to, and prepositions behind a quotation, in a sentence whose other words are small; headlines, titles of works and names stay.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'The President Of The Republic met the Minister Of Defence, the Adviser To The President and the mayor on Monday.',
      after:
        'The President of the Republic met the Minister of Defence, the Adviser to the President and the mayor on Monday.',
    },
    {
      before: 'They condemned this “media circus” By the mayor of the town.',
      after: 'They condemned this “media circus” by the mayor of the town.',
    },
  ],
  leaves: [
    {text: 'President Of India Visits Port And Mayor Of Genoa', why: 'a headline'},
    {text: 'They watched Best Of Both Worlds and The Lord Of The Rings, and the mayor slept.', why: 'titles'},
    {
      text: 'He said “no.” By the evening nobody was left, and the Head In Hands festival ended.',
      why: 'sentences',
    },
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words, gaps}, from, to) => {
      for (
        let at = capital.next(store, words, from + 1, to);
        at !== -1;
        at = capital.next(store, words, at + 1, to)
      ) {
        const word = store.texts[words[at]!]!
        const gap = store.texts[gaps[at]!]!
        if (
          word === 'The'
            ? gap === ' ' && /^(?:of|for)$/.test(store.texts[words[at - 1]!]!)
            : gap === ' ' || /^[”"] $/.test(gap)
        )
          return true
      }
      return false
    },
  },
  check(tree, file) {
    for (const {text, start} of paragraphs(tree, file)) {
      let sentence: boolean | undefined
      for (const pattern of maybe.test(text) ? [torn, behindQuote] : [torn]) {
        for (const match of matchesOf(text, pattern)) {
          if (!(sentence ??= isSentence(text))) break
          const after = match[0].toLowerCase()
          report(file, {
            start: start + match.index,
            end: start + match.index + match[0].length,
            after,
            message: `Unexpected capital of \`${match[0]}\`, expected \`${after}\``,
          })
        }
      }
    }
  },
}
