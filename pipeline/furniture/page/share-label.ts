/** Finds labels of buttons that share, print, save or follow. */
import type {Rule} from '../../rule.ts'
import {cutLines} from '../cut.ts'
import {takeNotices} from '../notices.ts'
import {tokensOf} from '../phrases/folded.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import {among} from '../phrases/tables.ts'
import type {Trie} from '../phrases/trie.ts'
import {trieOf} from '../phrases/trie.ts'

/** Fewest labels on one line that need no other evidence, the longest such line, and most words of a label. */
const SEVERAL = 3
const LONGEST = 160
const LABEL_WORDS = 4
/** No labels lead from a token to the end. */
const NONE = -1

/** Whether a line is several labels in a row, and nothing else: `Share on Facebook Share on WhatsApp 0 comments`. */
function severalIn({line, opens}: Notice, trie: Trie): boolean {
  if (!among(opens, 'share') || line.stopped || line.text.length > LONGEST) return false
  const tokens = tokensOf(line.text, 0)
  const isLabel = (from: number, to: number): boolean => {
    const found = trie.whole(tokens, from, to)
    if (found?.has('share') === true || found?.has('comments') === true) return true
    // `Offer article Add to your selections Share`: what only subscribers may do.
    return to - from > 1 && (found?.has('subscription') === true || found?.has('player') === true)
  }
  // A label that ends in any words (`share on …`) may take the next one as well: from each token on, the most labels.
  const most = new Int32Array(tokens.length + 1).fill(NONE)
  most[tokens.length] = 0
  for (let from = tokens.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + LABEL_WORDS); to++) {
      const behind = most[to]!
      if (behind !== NONE && behind >= most[from]! && isLabel(from, to)) most[from] = behind + 1
    }
  }
  return tokens.length >= SEVERAL && most[0]! >= SEVERAL
}

export const shareLabel: Rule = {
  id: 'share-label',
  finds: 'labels of buttons that share, print, save or follow',
  why: 'Buttons lose their shape when a page becomes text. A single word counts only beside other furniture, below the headline, at the end, or where no other word stands alone.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The dockers of the port have been on strike since Monday, said the head of their union.\n\nOffer this article Facebook X Linkedin',
      after: 'The dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The strike goes on.\n\nOffer article Add to your selections Share\n\nTo share :\n\nListen to this article Powered by Quay\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nListen to this article Powered by Quay\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nBookmark Article Share\n\nReduce Increase font\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before: 'The strike goes on.\n\nShare on Facebook\n\nCopy link\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nSave\n\nThe strike in the port of Genoa goes on, and nobody knows for how long.\n\nIt rained.\n\nShare\n\nTalks between the union and the port will begin again on Friday at noon.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike in the port of Genoa goes on, and nobody knows for how long.\n\nIt rained.\n\nTalks between the union and the port will begin again on Friday at noon.\n\nIt rains.',
    },
    {
      before:
        'The strike goes on.\n\nShare on Facebook Share on WhatsApp Share on Twitter Share on Email 0 comments\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {before: 'La huelga sigue.\n\nCompartir en WhatsApp', after: 'La huelga sigue.', language: 'es'},
  ],
  leaves: [
    {
      text: 'The library is closed, and nobody in the council says why.\n\nShare the load\n\nVolunteers have opened a reading room in the old chapel of the quarter.',
      why: 'a heading',
    },
    {text: 'The strike goes on.\n\nTo share the port\n\nTalks begin on Friday.', why: 'a heading'},
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nFacebook against Telegram\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a heading',
    },
    {text: 'The strike goes on.\n\nShare of the port\n\nTalks begin on Friday.', why: 'a heading'},
    {
      text: 'Share on Facebook what Facebook will not share on the wall of the port\n\nThey did.',
      why: 'a sentence',
    },
    {text: 'I share this recognition with the crew.\n\nThey saved us.', why: 'a verb'},
    {
      text: 'Four things that a docker does all day in the port of Genoa, and none of them is paid.\n\nIt rained.\n\nSave\n\nIt is hard to save a crown a day in a town where bread costs two.\n\nWait\n\nIt is hard to wait at the gates of a port from six in the morning.\n\nShare\n\nIt is hard to share a loaf of bread that is cut in four already.',
      why: 'headings',
    },
    {
      text: 'Share\n\nHer share of the fortune was never paid, the lawyers said on Monday in court.',
      why: 'a heading',
    },
  ],
  check(tree, file) {
    const trie = trieOf(file.data.language ?? 'und')
    const rows = new Set<number>()
    const notices = noticesOf(tree, file)
    for (const notice of notices) {
      const {line, whole} = notice
      if (whole || notices.length === 1 || !severalIn(notice, trie)) continue
      rows.add(line.index)
      cutLines(file, line, line, `Expected article text, got the labels \`${line.text}\`, cut`)
    }
    takeNotices(tree, file, ['share'], 'the label', {skip: rows})
  },
}
