/** Finds what a house says below an article so as not to be liable for it. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf, proseShaped} from '../../text/passage.ts'
import {perLine} from '../../text/per-line.ts'
import {cutLines} from '../cut.ts'
import {noticesOf} from '../phrases/notice.ts'

const label = /^(?:legal |important )?(?:disclaimer|legal notice)\s?[:.]?$/i
const labelled = /^(?:legal |important )?disclaimer\s?[:.–—-]\s?(?=\p{L})/iu

/** What such a paragraph speaks of; an article about liability has one or two of them, and is not the last paragraph. */
const cues: readonly RegExp[] = [
  /["“']?as[ -]is["”']?(?![\p{L}])|without (?:any )?warrant(?:y|ies)|no warrant(?:y|ies)/iu,
  /\b(?:accept|assume|bear|take)s? no (?:responsibility|liability)|do(?:es)? not (?:accept|assume|bear|take) (?:any )?(?:responsibility|liability)|not (?:be )?(?:held )?(?:liable|responsible) for/i,
  /\b(?:accuracy|completeness|reliability|timeliness|legality)\b/i,
  /\bdo(?:es)? not (?:necessarily )?(?:reflect|represent|coincide with)\b/i,
  /\b(?:content|information|material|article|images?|opinions?|views?)\b/i,
  /\bcontact the (?:provider|author|publisher|source)|\bcopyright (?:issues|claims|infringement)\b/i,
  /\b(?:does|do|should|is|are) not (?:constitute|be construed as|intended as|be taken as)\b|informational purposes only/i,
]
const cuesIn = perLine((text) => cues.filter((cue) => cue.test(text)).length)
/** Cues from which on a paragraph without a label is one, and with one. */
const ENOUGH = 4
const ENOUGH_LABELLED = 2
/** Whose opinions they are, or whose they are not, said in one sentence below the text. */
const stated =
  /^(?:disclaimer\s?: )?(?:(?:the|all) )?(?:opinions?|views?|comments?|contents?|terms?|toponyms?|place names|materials?|statements|ideas|information)\b[^.]{0,220}\b(?:(?:do(?:es)?|may|might) not (?:necessarily )?(?:reflect|represent|express|coincide|correspond)|(?:is|are) (?:the )?(?:sole |solely (?:the )?)?(?:responsibility|property|opinions?) of (?:the |its |their )?\p{Ll}|(?:reflect|express|represent)s? (?:only\b|users[’']|readers[’']|the (?:views|opinions?) of (?:users|readers|authors)))[^.]{3,220}\.?(?: [^.]{3,220}\.)?$/iu
/** What a house says of its transcripts, or of whom it quotes. */
const transcribed =
  /^(?:disclaimer\s?: )?(?:[\p{Lu}\d]{2,8} |[Oo]ur |[Aa]ll |[Tt]hese |[Gg]enerated |[Aa]utomatic )?transcripts? (?:is|are|was|were|may be|has been|have been) [^.]{3,120}\. .{0,240}\b(?:accura\p{L}+|final form|revised|errors?|record)\b/iu
const belongs =
  /^disclaimer\s?: (?:the|this|all) (?:\p{L}+ ){1,8}(?:(?:embedded|published|displayed|shown|used|found|posted) )?on this (?:page|site|website)\b.{5,240}$/iu
/** Who earns when the reader buys: `Some of the links on this site are affiliate links … we may earn a commission`. */
const affiliate =
  /^(?=.{20,420}$)(?=.*\baffiliate\b)(?=.*\b(?:links?|purchas\p{L}+)\b).*\b(?:we|us|site|publisher)\b[^.]{0,40}\b(?:earn|receive|get|make|paid)\b[^.]{0,40}\bcommissions?\b/iu
/** When the page was changed, and how: `Update March 16 at 2 p.m.: with the new count`. */
const changed =
  /^(?:Updated?|Updating|Corrected|Correction|Erratum|Clarification|Rectification|Addition|Edited|Modified)(?: (?:of|on|from|made))?,? (?:(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:,? \d{4})?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)(?:,? (?:at )?\d{1,2}(?:[:.h]\d{2})?(?: ?[ap]\.?m\.?)?)?|(?:at )?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)(?: \(?[A-Z]{2,4}\)?)?\s?[:–—-] .{8,300}$/u
/** Lines at the end among which such a sentence stands. */
const FOOT = 12

/** Fewest words. */
const SHORTEST = 14

export const disclaimer: Rule = {
  id: 'disclaimer',
  finds: 'a disclaimer below the text, that nobody answers for what it says, or what was changed in it when',
  why: 'Sites that hand on articles print below each of them that it is provided as it is. It is law, not news. Only the last paragraph and what stands below it, known by its label or by several turns of such texts together; what an author says of his own opinions in the text stays.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before: 'The strike goes on.\n\nUpdate May 3 at 2 p.m.: with the new count of the union.',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike goes on.\n\nLegal Disclaimer:\nHarbour Wire provides the information “as is” without warranty of any kind. We do not accept any responsibility or liability for the accuracy of the information contained in this article. If you have any complaints, kindly contact the provider above.',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike goes on.\n\nDisclaimer: The content above is provided by a third party, and Harbour Wire assumes no responsibility for its accuracy.',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike goes on.\n\nThe opinions mentioned in this article do not necessarily express the opinion of Harbour Post.\n\nMost read',
      after: 'The strike goes on.\n\nMost read',
    },
    {
      before:
        'The strike goes on.\n\nHPR transcripts are created on a rush deadline. This text may not be in its final form and may be updated.\n\nDisclaimer: The podcast and its pictures on this page belong to Harbour Radio.',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike goes on.\n\nPlease note that some of the links on Harbour Post are affiliate links. If you click on them and buy a ship, we may earn a small commission.',
      after: 'The strike goes on.',
    },
  ],
  leaves: [
    {
      text: 'The strike goes on.\n\nThe affiliate of the union in Naples gets no commission for the ships that it brings to Genoa, the mayor said.',
      why: 'a sentence of the article',
    },
    {
      text: 'The strike goes on.\n\nThe transcripts of the trial are kept in Genoa. Nobody has read the record since.',
      why: 'a sentence of the article',
    },
    {text: 'The strike goes on.\n\nUpdated on Monday: the list of ships that wait outside.', why: 'no hour'},
    {
      text: 'The views of the dockers do not necessarily represent those of the town, says the mayor in a letter.\n\nThe strike goes on in the port, and nobody knows for how long it will last.',
      why: 'a sentence of the article',
    },
    {
      text: 'The bank does not accept any responsibility for the accuracy of the information, said the head of the union on Monday.\n\nThe strike goes on in the port.',
      why: 'text below',
    },
    {
      text: 'The strike goes on.\n\nThe port accepts no responsibility for ships that wait outside, said the union of the dockers on Monday.',
      why: 'a sentence of the article',
    },
    {
      text: 'The strike goes on.\n\nDisclaimer: the author is married to a docker and has worked in the port for a year.',
      why: 'what the author owes the reader',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    for (const line of lines.slice(Math.max(1, lines.length - FOOT)).toReversed()) {
      if (
        stated.test(line.text) ||
        changed.test(line.text) ||
        transcribed.test(line.text) ||
        belongs.test(line.text) ||
        (line.text.includes('ffiliate') && affiliate.test(line.text))
      )
        cutLines(
          file,
          line,
          line,
          `Expected the text to have ended, got the disclaimer \`${line.text.slice(0, 60)}\`, cut`,
        )
      else if (proseShaped(line) && !noticesOf(tree, file)[line.index]!.whole) break
    }
    const last = lines.at(-1)
    if (!last || lines.length < 2 || !disclaims(last, lines)) return
    let first = last
    while (first.index > 1 && disclaims(lines[first.index - 1]!, lines)) first = lines[first.index - 1]!
    const above = lines[first.index - 1]
    if (above && above.index > 0 && label.test(above.text)) first = above
    cutLines(
      file,
      first,
      last,
      `Expected the text to have ended, got the disclaimer \`${first.text.slice(0, 60)}\`, cut`,
    )
  },
}

function disclaims(line: Line, lines: readonly Line[]): boolean {
  if (line.words < SHORTEST || !proseShaped(line)) return false
  const isLabelled = labelled.test(line.text) || label.test(lines[line.index - 1]?.text ?? '')
  return cuesIn(line) >= (isLabelled ? ENOUGH_LABELLED : ENOUGH)
}
