/** The words of which sites make the names of their sections. */
import {countries} from '../../wording/articles/article-before-country.ts'
import type {Token} from '../phrases/folded.ts'
import {fold} from '../phrases/folded.ts'
import type {Trie} from '../phrases/trie.ts'

/** What sections are about … */
const topics = new Set(
  `abroad accidents affairs africa agenda america analytics army asia balkans caucasus central climate companies conflict conflicts
  crime culture defence defense diplomacy east economics economy education elections energy environment europe events
  exclusive finance football health history incidents industry international interview interviews investigations
  justice karabakh law market markets media middle military nation nations opinion opinions parliament people planet police
  policy politics region regions religion science security society sport sports stories story studies technology
  transport türkiye provinces cinema film arts lifestyle tourism ukraine union war wars weather world news article articles analysis report reports comments video photo`
    .split(/\s+/)
    .concat(countries)
    .map((word) => fold(word)),
)
/** … and what stands beside such words, never alone … */
const beside = new Set(
  'and of the in former ussr foreign domestic internal external public social local regional national latest main top hot daily special current other all home eu us uk un hindi urdu english arabic persian hebrew turkish russian armenian georgian azerbaijani ukrainian kazakh uzbek'.split(
    ' ',
  ),
)

/** … but for those that head the whole page. */
const front = new Set(['main', 'top', 'home', 'latest', 'hot'])

/** Whether some words, all together, are the name of a section. */
export function isSection(tokens: readonly Token[], trie: Trie): boolean {
  let named = false
  for (const [index, {word}] of tokens.entries()) {
    if (topics.has(word) || trie.whole(tokens, index, index + 1)?.has('chrome')) named = true
    else if (!beside.has(word)) return false
  }
  return (
    named || tokens.some(({word}) => word === 'ussr') || (tokens.length === 1 && front.has(tokens[0]!.word))
  )
}
