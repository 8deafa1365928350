/** Lines of scripts and style sheets. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {passageSpan} from '../text/passage.ts'
import {anyOf, gapSign, listSign, wordSign} from '../text/signs.ts'
import {shows} from '../text/suspicion.ts'
import type {LazyParagraph} from '../tree.ts'
import {paragraphs} from '../tree.ts'

/** What only a page's machinery says: advertising, tracking, consent, players. */
const machinery =
  /\b(?:googletag|adsbygoogle|dataLayer|gtag|fbq|_gaq|ga|pbjs|jwplayer|Taboola|OBR|__tcfapi|window|document|jQuery|self\.__next_f)\s*(?:\.|\[|\()|\bfunction\s*[\w$]*\s*\([\w$,\s]*\)\s*\{|=>\s*\{|^\s*(?:var|let|const)\s+[\w$]+\s*=|\.push\s*\(/
/** `name_of_something = (…);` and the like: an assignment that ends as code does. */
const assignment = /^\s*[a-z$_][\w$.]*\s*=\s*[[({"'\w].*;\s*$/
const identifier = /[a-z]_[a-z]|[a-z][A-Z]|\w\.\w/
/** A style rule: selector, brace, property. */
const style =
  /^\s*(?:[.#@][\w-][^{}\n]{0,120}|[\w-][\w.#:-]*(?:\s*[,>+~]\s*[\w.#:-]+|\s+[.#:][\w.#:-]+)*)\{\s*(?:[\w-]+\s*:[^{}]*|\/\*.*|)\}?\s*$|^\s*@(?:media|import|font-face|keyframes)\b[^\n]*[{;]\s*$/
/** A declaration or closing brackets: code only next to code. */
const declaration = /^\s*(?:[a-z-]+\s*:\s*[^;{}\n]{1,80};\s*)+\}?\s*$|^\s*[\])}]+[;,)]*\s*$/
/** Times and numbers that a profiler printed. */
const profile = /^\s*[a-z]+start\s*:\s*\d+\.\d+\s+[a-z]+end\s*:?\s*[\d.]*\s*$/i

/** The head and the end of a record of data: `{"id": …}`, `[{"id": …}]`. */
const record = /^\s*\[?\s*\{\s*"[^"\n]*"\s*:[^\n]*\}\s*\]?\s*$/

function isRecord(line: string): boolean {
  if (!record.test(line)) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** So many plain words before the first sign of code are a paragraph, with whatever code ran into it. */
const PROSE_WORDS = 12
/** … among the first of its characters, but for its tags. */
const HEAD = 500
const prose = /^[^{}()[\];=<>$_|&]+/

function beginsAsProse(line: string): boolean {
  const head = line.slice(0, HEAD).replace(/<[^<>]{0,200}>/g, ' ')
  return (prose.exec(head)?.[0].match(/\p{L}{2,}/gu)?.length ?? 0) >= PROSE_WORDS
}

function isCode(line: string): boolean {
  if (style.test(line) || profile.test(line)) return true
  if (assignment.test(line) && identifier.test(line)) return true
  if (isRecord(line)) return true
  return machinery.test(line) && /[;{}()=]\s*(?:\/\/.*)?$/.test(line) && symbols(line) && !beginsAsProse(line)
}

/** Code has at least one such sign in fifteen characters, prose about code hardly any. */
function symbols(line: string): boolean {
  const count = line.match(/[{}()[\];=<>$_|&]/g)?.length ?? 0
  return count * 15 >= line.trim().length
}

/** What every line of code holds that is told as such by itself. */
const codeSign = anyOf(
  gapSign(/[{=@]/),
  wordSign(/start$/i),
  listSign(
    'googletag adsbygoogle dataLayer gtag fbq gaq ga pbjs jwplayer Taboola OBR tcfapi window document jQuery self push'.split(
      ' ',
    ),
  ),
)

export const codeLines: Rule = {
  id: 'code-lines',
  finds: 'lines of scripts, style sheets and trackers',
  why: 'The page’s own machinery was taken for text. A line goes when its form is that of code from end to end; loose declarations and brackets only beside such a line. A record of data goes where it is one from its first bracket to its last. Prose about programs, a paragraph into which code ran, and code between back ticks stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'The vote was close.\n\nvar ad_slot = document.getElementById("x");\n\nIt passed.',
      after: 'The vote was close.\n\nIt passed.',
    },
    {before: '.banner_top { width: 100%;\n}\nThe vote was close.', after: 'The vote was close.'},
    {
      before: 'It passed.\n(adsbygoogle = window.adsbygoogle || []).push({});\nNobody cheered.',
      after: 'It passed.\nNobody cheered.',
    },
    {
      before: 'It passed.\n\n{"id": 7, "topic": "harbour,dockers", "tags": ["a", "b"], "video": false}',
      after: 'It passed.',
    },
  ],
  leaves: [
    {
      text: 'She sent the words {"id": 7} and waited.\n\n{"Nobody": he said, and "left"}',
      why: 'a record inside a sentence, and what is none',
    },
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union; window.open(x); document.write(y); function go() { f(g(h(1))); }',
      why: 'a paragraph into which code ran',
    },
    {text: 'He opened the window (again) and said: no.'},
    {text: 'The function is simple: it adds two numbers; then it stops.'},
    {text: 'Result: 3; the rest: none;', why: 'no code beside it'},
    {text: 'Her letter to the editor of document.no (a paper) was short.'},
    {text: '}', why: 'a bracket alone tells nothing'},
  ],
  suspects: codeSign,
  scope: 'document',
  check(tree, file) {
    const text = textOf(file)
    const lines = [...paragraphs(tree, file)]
    const code = lines.map(
      ({node, text: line}) => shows((node as LazyParagraph).glance ?? codeSign, codeSign) && isCode(line),
    )
    if (!code.includes(true)) return
    for (let changed = true; changed; ) {
      changed = false
      lines.forEach((line, index) => {
        if (code[index] || !(code[index - 1] || code[index + 1]) || !declaration.test(line.text)) return
        code[index] = true
        changed = true
      })
    }
    for (let index = 0; index < lines.length; index++) {
      if (!code[index]) continue
      let last = index
      while (code[last + 1]) last++
      const [start, end] = passageSpan(text, lines[index]!.start, lines[last]!.end)
      report(file, {
        start,
        end,
        after: '',
        message: `Code of the page \`${lines[index]!.text.slice(0, 60)}\`, remove it`,
      })
      index = last
    }
  },
}
