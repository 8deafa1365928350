/** The rule for decoding loops. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Paragraph} from '../../tree.ts'
import {paragraphs} from '../../tree.ts'
import type {Run} from './runs.ts'
import {lettered, linked, quoted, runs, unitText, whereRepeats} from './runs.ts'

const interjections = new Set(
  // … and the digits of a number that is read out.
  'zero one two three four five six seven eight nine no yes ha haha very la na hey go oh ho boo blah fa da many never bla he hi wow please so more much really long far big knock'.split(
    ' ',
  ),
)

/** Copies of a single word, of two words, and of more that make a loop. */
const LOOP_COPIES = [4, 4, 3] as const

/** Whether the copies of a single word are the same to the letter, but for the first: a decoder repeats, a tongue twister plays. */
function exact(text: string, {tokens, from, size, copies}: Run): boolean {
  if (size > 1) return true
  for (let at = from + size * 2; at < from + size * copies; at++) {
    const [one, other] = [tokens[at]!, tokens[at - size]!]
    if (text.slice(one.start, one.end) !== text.slice(other.start, other.end)) return false
  }
  return true
}

/** Whether a list of one word ends as lists do: `here, here, here, here and here` counts places. */
function oneMore(text: string, {tokens, from, copies}: Run): boolean {
  const next = tokens[from + copies + 1]
  if (next?.word !== tokens[from]!.word) return false
  return /^,? (?:and|or|und|oder|et|ou|y|o|e|i|и|или) $/.test(
    text.slice(tokens[from + copies - 1]!.end, next.start),
  )
}

/** What people say several times over. */
const courtesies =
  /^(?:thank you(?: (?:very|so) much)?|come on|all right|hear hear|on and off|time and again|oh (?:no|my|yes))$/

/** Whether more than a dot parts the copies of a single word: `xxx.xxx.xxx.xxx` is an address or a pattern. */
function parted(text: string, {tokens, from, size}: Run): boolean {
  return size > 1 || text.slice(tokens[from]!.end, tokens[from + 1]!.start) !== '.'
}

/** Letters of the words that grammar may put side by side: articles, pronouns. */
const GRAMMAR_LETTERS = 4

/** Whether the same stands between all copies of a single word: a decoder repeats evenly, grammar does not (`Die, die die, die die`). */
function even(text: string, run: Run): boolean {
  const {tokens, from, size, copies} = run
  if (size > 1 || tokens[from]!.word.length > GRAMMAR_LETTERS || copies >= SHORT_WORD_COPIES) return true
  const gaps = gapsOf(text, run)
  return gaps.every((gap) => gap === gaps[0])
}

/** Words of what a crowd calls at most: `Four more years!` */
const CHANTED = 3

/** What stands between the copies, one after the other. */
function gapsOf(text: string, {tokens, from, size, copies}: Run): string[] {
  return Array.from({length: copies - 1}, (_, step) => {
    const at = from + size * (step + 1)
    return text.slice(tokens[at - 1]!.end, tokens[at]!.start)
  })
}

/** Whether people say it so: a crowd calls (`Four more years! Four more years!`), a speaker starts again behind a dash, minutes note each applause. */
function spoken(text: string, run: Run): boolean {
  const gaps = gapsOf(text, run)
  if (run.size <= CHANTED && gaps.every((gap) => /[!¡]/.test(gap))) return true
  if (gaps.every((gap) => /^\s*[–—]\s*$/.test(gap))) return true
  return /\p{L}\.[)\]]/u.test(text.slice(run.tokens[run.from]!.start, run.tokens[run.from + run.size]!.start))
}

/** A word of one or two letters repeats in spelling and sound, and one that several marks part in what is told, before this many copies. */
const SHORT_WORD_COPIES = 8

export const loop: Rule = {
  id: 'loop',
  finds: 'a word or phrase that an engine repeats over and over',
  why: 'A decoder that has lost the thread repeats its last words until it is stopped. One copy stays. Chants, songs in quotation marks, what a speaker begins anew, words that change between small and capital, interjections, and phrases that repeat a word on purpose (`step by step by step`) are left alone; numbers in a table too.',
  tier: 'fix',
  catches: [
    {
      before:
        'They sent a letter to the mayor, a letter to the mayor, a letter to the mayor, a letter to the mayor.',
      after: 'They sent a letter to the mayor.',
      language: 'en',
    },
    {
      before: 'The plan is a plan plan plan plan plan for all.',
      after: 'The plan is a plan for all.',
      language: 'en',
    },
    {
      before: 'The new vacuum vacuum vacuum cleaner sells well.',
      after: 'The new vacuum cleaner sells well.',
      language: 'en',
    },
    {
      before: 'I am glad to be here. I am glad to be here. I am glad to be here.',
      after: 'I am glad to be here.',
      language: 'en',
    },
  ],
  leaves: [
    {
      text: 'They sang “we will rock you, we will rock you, we will rock you”.',
      language: 'en',
      why: 'a song',
    },
    {text: 'Step by step by step by step they got more and more and more and more.', language: 'en'},
    {text: 'No no no no, he said, very very very very good.', language: 'en'},
    {text: 'Please call one two six six six six six zero.', language: 'en', why: 'a number'},
    {text: 'It was location, location, location, and then a long, long, long night.', language: 'en'},
    {
      text: 'More about this stands here, here, here, here and here.',
      language: 'en',
      why: 'a list that ends as lists do',
    },
    {text: 'Put xxx.xxx.xxx.xxx for the address.', language: 'en', why: 'a pattern'},
    {
      text: 'Thank you. Thank you. Thank you. Thank you. It is good to be here.',
      language: 'en',
      why: 'a speech',
    },
    {
      text: 'The crowd chanted. Four more years! Four more years! Four more years! She went on.',
      language: 'en',
      why: 'a crowd',
    },
    {
      text: 'Some of us — some of us — some of us came home from a war.',
      language: 'en',
      why: 'a speaker who starts again',
    },
    {
      text: 'I owe it to you all. (Applause.) I owe it to you all. (Applause.) I owe it to you all. (Applause.) Now to work.',
      language: 'en',
      why: 'minutes of a speech',
    },
    {text: 'Table: 0 1 0 1 0 1 0 1 and 5 5 5 5 5.', language: 'en'},
    {
      text: 'Wenn hinter Robben Robben robben, robben Robben Robben nach.',
      language: 'de',
      why: 'a tongue twister',
    },
    {
      text: 'Die, die die, die die Dietriche erfunden haben, verdammen, sind im Unrecht.',
      language: 'de',
      why: 'articles and pronouns, parted by commas',
    },
  ],
  suspects: whereRepeats('loops'),
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      if (paragraph.text.length < 16) continue
      for (const run of runs(paragraph.text, 3)) {
        const needed = LOOP_COPIES[Math.min(run.size, 3) - 1]!
        // One word three times may be a slip of the decoder or of the tongue.
        const slip = run.size === 1 && run.copies === needed - 1 && run.tokens[run.from]!.word.length > 3
        if ((run.copies < needed && !slip) || linked(run) || !lettered(run) || !exact(paragraph.text, run))
          continue
        if (!even(paragraph.text, run) || !parted(paragraph.text, run)) continue
        const first = run.tokens[run.from]!
        if (
          run.size === 1 &&
          (interjections.has(first.word) || (first.word.length < 3 && run.copies < SHORT_WORD_COPIES))
        )
          continue
        if (quoted(paragraph.text, first.start)) continue
        if (courtesies.test(unitText(paragraph.text, run).toLowerCase())) continue
        if (run.size === 1 && oneMore(paragraph.text, run)) continue
        if (slip && /[,.!?]/.test(paragraph.text.slice(first.end, run.tokens[run.from + 2]!.start))) continue
        if (spoken(paragraph.text, run)) continue
        // `Thump, thump, thump... thump`: told, not stuttered.
        const gaps = gapsOf(paragraph.text, run)
        const told =
          run.size === 1 &&
          run.copies < SHORT_WORD_COPIES &&
          gaps.every((gap) => /[,.…]/.test(gap)) &&
          gaps.some((gap) => gap !== gaps[0])
        cut(paragraph, run, slip || told ? 'suggest' : 'fix')
      }
    }

    function cut(paragraph: Paragraph, run: Run, tier: 'fix' | 'suggest'): void {
      const {tokens, from, size, copies, rest} = run
      const keep = tokens[from + size - 1]!.end
      // Where the paragraph ends in the middle of a copy, the decoder was stopped there.
      const stopped = from + size * copies + rest === tokens.length ? rest : 0
      const last = tokens[from + size * copies + stopped - 1]!.end
      report(file, {
        start: paragraph.start + keep,
        end: paragraph.start + last,
        after: '',
        tier,
        message: `Unexpected loop: \`${unitText(paragraph.text, run).slice(0, 60)}\` stands ${copies} times in a row, expected once`,
      })
    }
  },
}
