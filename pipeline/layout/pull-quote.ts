/** Finds pull quotes: what somebody says in the text, set apart once more in large letters, perhaps with who says it. */
import type {Document} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Line} from '../text/passage.ts'
import {linesOf, passageSpan, proseShaped} from '../text/passage.ts'

/** Fewest words of the quotation, and of one of a single sentence with nobody below it. */
const WORDS = 5
const ALONE_WORDS = 9
/** Words that the paragraph from which it is taken has besides. */
const MORE = 4
/** Most words of who says it. */
const SOURCE_WORDS = 9

/** A quotation of whole sentences, and nothing else. */
const quotation = /^[“"«„]\s?(\p{Lu}[^“”"«»„]{15,400}[.!?…])\s?[”"»“]$/u
/** Who says it, with a post in small letters behind the name: `– Maria, teacher`, `Maria Costa, head of the union`. */
const source =
  /^(?:[–—-]\s?)?(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}?[\p{L}\p{M}’'.-]+){0,3})(?:, \p{Ll}[\p{L}’', -]{2,60})?$/u

/** How some pages mark where such a quotation begins and ends, with who says it. */
const opens = /^[“"]?\s?Start Quote$/u
const closes = /^End Quote(?:\s\p{Lu}.{2,120})?$/u
/** Most lines between the two. */
const BETWEEN = 3

export const pullQuote: Rule = {
  id: 'pull-quote',
  finds: 'a quotation of the text, set apart once more with who says it',
  why: 'Pages print the best sentence of an article once more in large letters. Only whole sentences between marks that another paragraph has word for word, and only where the name of who says them stands below, or there are two of them; a long one waits for a person, a short one is a heading.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The port is closed.\n\n“Nobody asked us. We only saw the cranes go.”\nMaria, teacher\n\nIt rains on the quay. “Nobody asked us. We only saw the cranes go,” says Maria Costa, who teaches at the school of the port. “Nobody asked us. We only saw the cranes go.”',
      after:
        'The port is closed.\n\nIt rains on the quay. “Nobody asked us. We only saw the cranes go,” says Maria Costa, who teaches at the school of the port. “Nobody asked us. We only saw the cranes go.”',
    },
    {
      before:
        'The port is closed.\n\n“Start Quote\n\nWe stood at the gates and saw the cranes go”\n\nEnd Quote Maria Costa Union of the dockers\n\nIt rains on the quay.',
      after: 'The port is closed.\n\nWe stood at the gates and saw the cranes go”\n\nIt rains on the quay.',
    },
  ],
  leaves: [
    {
      text: 'How to mark what people say\n\nStart Quote\n\nThe button opens a quotation, and another one closes it as soon as nothing more is said in it.\n\nIt rains.',
      why: 'no end',
    },
    {
      text: 'The port is closed.\n\n“Give us the port back!”\n\nThey stood at the gates and sang. “Give us the port back!” they called, and the mayor did not come out to them.',
      why: 'a heading',
    },
    {
      text: 'The port is closed.\n\n“Nobody asked us. We only saw the cranes go.”\n\nThey stood at the gates, said Maria Costa, and saw the cranes go; nobody asked them what they thought of it.',
      why: 'said once',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    if (lines.length < 3) return
    cutMarks(lines, file)
    for (const line of lines) {
      const said = line.index > 0 && /^[“"«„]/.test(line.text) ? quotation.exec(line.text)?.[1] : undefined
      if (said === undefined || line.words < WORDS) continue
      // The last mark may be a comma where the sentence goes on with who says it.
      const bare = said.replace(/[.!?…]+$/u, '')
      const origin = lines.find(
        (other) => other !== line && other.words >= line.words + MORE && other.text.includes(bare),
      )
      if (!origin) continue
      const below = sourceBelow(lines, line, origin)
      if (!below && line.parts.length < 2 && line.words < ALONE_WORDS) continue
      const [start, end] = passageSpan(String(file.value), line.start, (below ?? line).end)
      const message = `Expected the quotation once, got it set apart again, \`${line.text.slice(0, 60)}\`, cut`
      // A long sentence alone may head a part of the text.
      const tier = below || line.parts.length > 1 ? 'fix' : 'suggest'
      report(file, {start, end, after: '', message, tier})
    }
  },
}

/** The line below that names who says it, as the paragraph does from which it is taken, or another. */
function sourceBelow(lines: readonly Line[], line: Line, origin: Line): Line | undefined {
  const below = lines[line.index + 1]
  if (!below || below === origin || below.stopped || below.words > SOURCE_WORDS || proseShaped(below))
    return undefined
  const name = source.exec(below.text)?.[1]
  if (name === undefined) return undefined
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return lines.some((one) => one !== below && one.words > below.words && one.text.includes(last))
    ? below
    : undefined
}

/** Cuts the words between which a page sets a quotation apart. */
function cutMarks(lines: readonly Line[], file: Document): void {
  for (const line of lines) {
    if (!/Start Quote$/.test(line.text) || !opens.test(line.text)) continue
    const end = lines.slice(line.index + 1, line.index + 2 + BETWEEN).find(({text}) => closes.test(text))
    if (!end) continue
    for (const mark of [line, end]) {
      const [start, to] = passageSpan(String(file.value), mark.start, mark.end)
      const message = `Expected the quotation, got \`${mark.text.slice(0, 60)}\` of the page, cut`
      report(file, {start, end: to, after: '', message})
    }
  }
}
