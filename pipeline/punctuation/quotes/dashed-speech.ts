/** The rule for what somebody says between dashes, as Polish, Russian and Ukrainian papers set it. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {pronouns, speechVerbs} from '../../text/english.ts'
import {readsAs} from '../../text/surroundings.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'

/** `– We sail, – said the mayor. – Nobody stays.`: what is said, who says it, and what more is said. */
const shape =
  /^([-–—]{1,2} ?)(?=["“]?\p{Lu})[^\n"“”«»„]{4,1200}?([,?!…]) [-–—]{1,2} (?=(\p{L}[^\n"“”«»„]{2,300})$)/u
/** Where the speaker's clause ends and the speech goes on. */
const onwards = /(?:[.:] ([-–—]{1,2} )(?=\p{Lu})|, ([-–—]{1,2} )(?=\p{Ll}))(?=[^\n]{4,}$)/u
/** `the head of the region told reporters` */
const described =
  /^(?:the|an?) (?:[\p{L}’'-]+ ){1,6}?(?:said|says|told|tells|asks|asked|explained|explains|added|adds|noted|notes|stressed)\b/u
/** A dash of that kind further on. */
const dash = / [-–—]{1,2} /

/** The dash before a paragraph's first word, and one behind a mark. */
const begins = fact((gap) => /(?:^|\n)[-–—]{1,2} ?$/.test(gap))
const parted = fact((gap) => /^[,?!…] [-–—]{1,2} $/.test(gap))

export const dashedSpeech: Rule = {
  id: 'dashed-speech',
  finds: 'speech between dashes: `– We sail, – said the mayor. – Nobody stays.`',
  why: 'Polish, Russian and Ukrainian papers begin what somebody says with a dash and end it with another; English has quotation marks. Only a paragraph that begins with a dash and has one before a word of speech, without quotation marks and without a dash more than that needs; lists and asides are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: '– The port stays open, – said the mayor Rosa Lima on Monday.',
      after: '“The port stays open,” said the mayor Rosa Lima on Monday.',
    },
    {
      before: '- Will the port stay open? - asked Costa. - Nobody told us so.',
      after: '“Will the port stay open?” asked Costa. “Nobody told us so.”',
    },
    {
      before: '- The port, - says the mayor, - stays open.\n\n– We wait, – the head of the union told Costa.',
      after: '“The port,” says the mayor, “stays open.”\n\n“We wait,” the head of the union told Costa.',
    },
    {
      before: '— It will be hard, — he noted in Genoa, and Maria Costa left.',
      after: '“It will be hard,” he noted in Genoa, and Maria Costa left.',
    },
  ],
  leaves: [
    {text: '– the port of Genoa, – open at nine\n– the port of Bari, – closed', why: 'a list'},
    {text: '- The port, - and nobody says why, - stays open.', why: 'an aside'},
    {text: '– The port – said the mayor – is open.', why: 'nothing tells where the speech ends'},
    {text: '- He told us “the port stays open”, - said the mayor - and left.', why: 'a quotation'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, gaps}, from, to) =>
      begins.of(store, gaps[from]!) && parted.next(store, gaps, from + 1, to) !== -1,
  },
  check(tree, file) {
    const table = wordTable(file)
    const {store, gaps} = table
    for (const {node, text, start} of paragraphs(tree, file)) {
      const [from, to] = wordsIn(node, table)
      if (!begins.of(store, gaps[from]!) || parted.next(store, gaps, from + 1, to) === -1) continue
      const match = shape.exec(text)
      if (!match || !tells(match[3]!) || !readsAs('en', text, 0)) continue
      const clause = match[3]!
      const more = onwards.exec(clause)
      const speaker = more ? clause.slice(0, more.index) : clause
      const rest = more ? clause.slice(more.index + more[0].length) : ''
      if (dash.test(speaker) || dash.test(rest)) continue
      const put = (begin: number, end: number, after: string): void => {
        report(file, {
          start: start + begin,
          end: start + end,
          after,
          message: 'Unexpected dash at what somebody says, expected a quotation mark',
        })
      }
      const told = match[0].length
      put(0, match[1]!.length, '“')
      put(match[0].lastIndexOf(match[2]!) + 1, told, '” ')
      if (!more) continue
      put(told + more.index + 2, told + more.index + more[0].length, '“')
      put(text.trimEnd().length, text.trimEnd().length, '”')
    }
  },
}

/** `said the mayor`, `he said`, `Rosa Costa told us`. */
function tells(clause: string): boolean {
  if (described.test(clause)) return true
  const [first = '', second = '', third = ''] = clause.split(/[^\p{L}’'-]+/u)
  if (/^\p{Ll}/u.test(first))
    return speechVerbs.has(first) || (pronouns.has(first) && speechVerbs.has(second))
  return speechVerbs.has(second) || (/^\p{Lu}/u.test(second) && speechVerbs.has(third))
}
