/** The rule for a phrase that stands twice in a row. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {paragraphs} from '../../tree.ts'
import {lettered, linked, quoted, runs, unitText, whereRepeats} from './runs.ts'

/** Longest phrase that is taken for a slip when it stands twice. */
const LONGEST_PHRASE = 8

/** With more copies it is a loop; of three words and more three are. */
const MOST_COPIES = 3

/** Words of clauses that may stand inside a clause that begins the same. */
const clauses =
  /^(?:que ce|ce que|qu['’]il que|che quel|quel che|o que|que o|lo que|que lo|der der|die die|das das)$/

/** A preposition and its article: no grammar says both twice in a row. */
const prepositional =
  /^(?:of|at|by|for|from|with|to|into|against|between) (?:the|an?|his|her|their|its|our)(?= |$)/
/** A phrase that leads to more, and by which no clause ends or begins: said twice in a row it is a slip. */
const leading =
  /^(?:next to|due to|prior to|close to|according to|thanks to|owing to|such as|as well as|in order to|in addition to|in front of|because of|instead of|out of|ahead of|part of|one of|some of|most of|many of|more than|less than|at least|(?:has|have|had) been|(?:will|would|can|could|must|should|may|might) (?:not )?be|(?:is|was|are|were|did|does|do|has|have|had|will|would|can|could) not|(?:in|on|and|as|that) the|in an?|as an?)$/i
/** … and what they lead to, in words. */
const CERTAIN_PHRASE = 3

export const repeatedPhrase: Rule = {
  id: 'repeated-phrase',
  finds: 'a phrase of two to eight words that stands twice in a row',
  why: 'Decoders stutter, and a pasted sentence may overlap the one before. Speech and verse repeat on purpose, so a person decides, but for a preposition and its article, and phrases that only lead to more (`next to`, `has been`); a word linked with itself (`day after day after day`), a phrase in quotation marks, one that a comma repeats or a dash holds, and a heading that its sentence says again are left alone.',
  tier: 'fix',
  languages: ['en', 'fr', 'es', 'it', 'pt', 'de'],
  catches: [
    {
      before: 'It must be solved with fairness with fairness for all.',
      after: 'It must be solved with fairness for all.',
    },
    {
      before: 'They stood next to next to the port, and it has been has been closed.',
      after: 'They stood next to the port, and it has been closed.',
    },
    {before: 'The head of the office of the office said no.', after: 'The head of the office said no.'},
  ],
  leaves: [
    {text: 'It went on day after day after day, step by step by step.'},
    {
      text: 'Peter Weir Peter Weir was the minister. So we have a — just a kind of a — just a kind of a grin.',
      why: 'a heading, and a speaker who starts again',
    },
    {text: 'He called out “come here come here” to the dog.'},
    {text: 'Of course, of course, he will pay.', why: 'speech, with a comma'},
    {text: 'The score was 2 1 2 1 at half-time.'},
    {text: 'Pian piano, a poco a poco, si è trovata l’intesa.', language: 'it', why: 'bit by bit'},
    {
      text: 'Il faut que ce que ce ministre propose soit lu.',
      language: 'fr',
      why: 'a conjunction and a relative clause',
    },
  ],
  suspects: whereRepeats('phrases'),
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      if (paragraph.text.length < 12) continue
      for (const run of runs(paragraph.text, 2)) {
        const {tokens, from, size, copies} = run
        if (size < 2 || size > LONGEST_PHRASE || copies > MOST_COPIES || !lettered(run)) continue
        const unit = unitText(paragraph.text, run)
        const slip = leading.test(unit) || (size <= CERTAIN_PHRASE && prepositional.test(unit))
        if (!slip && linked(run)) continue
        // Italian doubles what comes bit by bit: `a poco a poco`, `a due a due`, `a mano a mano`.
        if (size === 2 && file.data.language === 'it' && tokens[from]!.word === 'a') continue
        // `que ce que ce`, `was das was das`: clauses inside clauses.
        if (size === 2 && clauses.test(`${tokens[from]!.word} ${tokens[from + 1]!.word}`)) continue
        const last = tokens[from + size * copies - 1]!.end
        const border = paragraph.text.slice(tokens[from + size - 1]!.end, tokens[from + size]!.start)
        if (border.trim() !== '' || quoted(paragraph.text, tokens[from]!.start)) continue
        const inner = paragraph.text.slice(tokens[from]!.start, last)
        if (/[.!?:;"“”|()–—]/.test(inner)) continue
        // `Peter Weir Peter Weir was the minister`: a heading, and the sentence that begins with it.
        if (/^\p{Lu}/u.test(paragraph.text.slice(tokens[from + size]!.start))) continue
        report(file, {
          start: paragraph.start + tokens[from + size - 1]!.end,
          end: paragraph.start + last,
          after: '',
          ...(slip ? {} : {tier: 'suggest' as const}),
          message: `Unexpected second \`${unit}\`, expected one`,
        })
      }
    }
  },
}
