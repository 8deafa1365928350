/** Finds short lines that stand several times in a row. */
import type {Document} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Line} from '../text/passage.ts'
import {linesOf, passageSpan, proseShaped} from '../text/passage.ts'

/** Shortest and longest such line: shorter ones are cells of tables, longer ones paragraphs. */
const SHORTEST = 8
const LONGEST = 40
/** Fewest words, so many times in a row among anything but verse, and words of one that stands twice. */
const WORDS = 2
const SEVERAL = 3
const TWICE_WORDS = 3
/** Longest line of a stanza, a list or a table. */
const VERSE = 60

/** Signs without a word: arrows of a gallery, rules. */
const marks = /^[^\p{L}]*$/u
const turns = /^[<>«»‹›←→]{1,2}$/
/** Somebody speaks, calls or counts, or a list goes on. */
const said = /^(?:["“„«‘'–—-]|[•·*] |\(?\d{1,2}[.)] |\p{Lu}[\p{L} ]{1,24}: )|[!”"»’']$/u

export const repeatedLine: Rule = {
  id: 'repeated-line',
  finds: 'a short line that stands several times in a row',
  why: 'A gallery has its title above each picture, and the pictures are lost. Three in a row, or two between paragraphs; what is sung, called, listed or stands in a table stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The ships of the port seen from the air, in a picture that the coast guard has taken.\n\nShips in another light\n\nShips in another light\n\nShips in another light\n\n<<\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after:
        'The ships of the port seen from the air, in a picture that the coast guard has taken.\n\nShips in another light\n\n<<\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nWhat the mayor says\n\nWhat the mayor says\n\nThe mayor has not come to the quay, and the ships wait in the roads of the port.',
      after:
        'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nWhat the mayor says\n\nThe mayor has not come to the quay, and the ships wait in the roads of the port.',
    },
  ],
  leaves: [
    {
      text: 'They sang it all night.\n\nI want the port again\nLet it rain\nLet it rain\nLet it rain\nOn all the ships of Genoa',
      why: 'a song',
    },
    {
      text: 'The song of the strike is short, and everybody in the town has learned it by heart by now.\n\nLet it rain\n\nLet it rain\n\nLet it rain\n\nOn all the ships of Genoa',
      why: 'a song, a blank line between its lines',
    },
    {
      text: 'The ships and their captains\n\nLima\n\nNot known yet\n\nNot known yet\n\nNot known yet\n\nCosta',
      why: 'a table',
    },
    {
      text: 'They stood at the gates of the port until the morning came, and this is what they called.\n\nGive it back!\n\nGive it back!\n\nGive it back!\n\nThe mayor has not come to the quay, and the ships wait in the roads of the port.',
      why: 'calls',
    },
    {
      text: 'He was asked three times by the judge, and he has said the same three times.\n\nI do not know.\n\nI do not know.\n\nThe judge has sent him home, and nobody knows whether he will have to come again.',
      why: 'what somebody says',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    for (let from = 0; from < lines.length - 1; from++) {
      const {text} = lines[from]!
      if (text.length < SHORTEST || text.length >= LONGEST || lines[from + 1]!.text !== text) continue
      let to = from + 1
      while (lines[to + 1]?.text === text) to++
      if (isAccident(lines, from, to, String(file.value))) cut(lines, from, to, file)
      from = to
    }
  },
}

function isAccident(lines: readonly Line[], from: number, to: number, whole: string): boolean {
  const {text, words, stopped} = lines[from]!
  const [above, below] = [lines[from - 1], lines[to + 1]]
  if (words < WORDS || stopped || said.test(text) || above?.text.endsWith(':')) return false
  // The lines of a stanza follow one another without a blank one between.
  const isJoined = (one: Line | undefined, other: Line | undefined): boolean =>
    one !== undefined && other !== undefined && !/\n\s*\n/.test(whole.slice(one.end, other.start))
  if ((isJoined(above, lines[from]) && isShort(above)) || (isJoined(lines[to], below) && isShort(below)))
    return false
  // Above what turns the pages of a gallery.
  if (below && turns.test(below.text)) return true
  if (to - from + 1 < SEVERAL)
    return words >= TWICE_WORDS && [above, below].every((line) => line !== undefined && proseShaped(line))
  return !isShort(above) && !isShort(below)
}

/** Whether a line may be of the same stanza, list or table. */
function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < VERSE && !marks.test(line.text)
}

function cut(lines: readonly Line[], from: number, to: number, file: Document): void {
  const [start, end] = passageSpan(String(file.value), lines[from + 1]!.start, lines[to]!.end)
  const message = `Expected \`${lines[from]!.text}\` once, got it ${to - from + 1} times in a row, cut`
  report(file, {start, end, after: '', message})
}
