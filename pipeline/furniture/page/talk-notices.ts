/** Adds to what phrases say of lines what a page’s own words and turns tell. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Line} from '../../text/passage.ts'
import {partsOf} from '../../text/passage.ts'
import {perLine} from '../../text/per-line.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import type {WordTable} from '../../text/words.ts'
import {wordTable} from '../../text/words.ts'
import type {Notice} from '../phrases/notice.ts'
import {pageTalk, TALK_LENGTH, talkative} from './page-talk.ts'

/** Words of which a page’s own lines hold one at least. */
const talks = fact(talkative)

/** What a line is to its page, if anything. */
const talkOf = perLine((text) => pageTalk(text, partsOf(text, 0)))

/** Words with which a text speaks to its reader, and how often the word comes in one that is a guide. */
const toReader = fact((text) => /^(?:you|your|yourself)$/iu.test(text))
const GUIDE = 1 / 90

/** Of what nothing but a page speaks, also beside a guide. */
const certain =
  /\b(?:newsletters?|subscri\w+|cookies?|comments?|our (?!\p{Lu})|us|log ?in|sign up|share|©|we (?:\p{L}+ )?need you|thanks to you|your (?:support|donations?))(?!\p{L})/iu

/** Whether a text tells its reader what to do: what it says of pages and buttons may be its own. */
function isGuide({store, words, count}: WordTable): boolean {
  let found = 0
  for (
    let at = toReader.next(store, words, 0, count);
    at !== -1;
    at = toReader.next(store, words, at + 1, count)
  )
    found++
  return found > count * GUIDE && found > 3
}

/** Lines at the very top, where a label may have lost what stood behind its colon. */
const HEAD = 4

/** So many words has a notice that no place has to speak for, and at most one less one that needs its place. */
const SURE_WORDS = 3

/** Most words of what a text is called, and fewest of what stands below. */
const CALLED_WORDS = 6
const TEXT_WORDS = 10

/** Whether a first line with an article is what the text right below is called: `The Author Interview`. */
function isCalled({text, words}: Line, next: Line): boolean {
  return (
    words <= CALLED_WORDS &&
    next.words >= TEXT_WORDS &&
    /^(?:The|An?|My|Our) (?:\p{Lu}[\p{L}’'-]+ ?)+$/u.test(text)
  )
}

/** The same notices, with the lines that no phrase is, but that a page says to its reader. */
export function withTalk(found: readonly Notice[], tree: Root, file: VFile): readonly Notice[] {
  if (file.data.original === undefined || found.length < 2) return found
  const table = wordTable(file)
  const nodes = tree.children.filter((node) => node.type === 'ParagraphNode')
  let guide: boolean | undefined
  return found.map((notice, index) => {
    const {line, whole} = notice
    if ((whole && whole.words >= SURE_WORDS) || line.text.length > TALK_LENGTH) return notice
    if (index === 0 && isCalled(line, found[1]!.line)) return notice
    const [from, to] = wordsIn(nodes[index]!, table)
    if (talks.next(table.store, table.words, from, to) === -1) return notice
    const talk =
      index < HEAD && line.text.endsWith(':')
        ? pageTalk(line.text.replace(/\s?:$/u, ''), line.parts)
        : talkOf(line)
    if (!talk) return notice
    guide ??= isGuide(table)
    if (guide && !(talk.sure && certain.test(line.text))) return notice
    const words = talk.sure ? Math.max(line.words, SURE_WORDS) : Math.min(line.words, SURE_WORDS - 1)
    const categories = new Set(whole?.categories).add(talk.category)
    // A label of links that no list knows goes with what belongs to the site.
    if (talk.category === 'readAlso') categories.add('chrome')
    return {line, opens: notice.opens, whole: {categories, words: Math.max(words, whole?.words ?? 0)}}
  })
}
