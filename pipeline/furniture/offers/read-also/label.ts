/** The label of a link to another article, with its mark and notice, and whether a headline stands behind it. */
import type {Line} from '../../../text/passage.ts'
import {partsOf} from '../../../text/passage.ts'
import type {Token} from '../../phrases/folded.ts'
import {tokensOf} from '../../phrases/folded.ts'
import {among} from '../../phrases/tables.ts'
import type {Trie} from '../../phrases/trie.ts'

/** Longest line of a label and its headline, in words. */
export const LINK_WORDS = 45
/** Longest headline that ends in a full stop, as machines like to end it. */
export const STOPPED_WORDS = 22
/** Most words of what a headline is about, in front of it. */
const SUBJECT_WORDS = 3
/** Words from which on a label alone on its line is no heading of the article. */
export const OWN_WORDS = 3
/** Words of a label in front of which no mark is needed. */
export const also =
  /also|^related(?: news)?$|recommends?$|read more|(?:read|up) next|aussi|également|tambi[ée]n|auch|anche|também|ook|również|także|też|также|також|också|även|aşağ|ayrıca|și$|أيض|relacionad|correlat|verwandte|gerelateerd|powiązan|похожие|(?:новости|материалы) по теме|(?:новини|матеріали) за темою|ilgili haber|ذات صلة|阅读|閱讀|相关新闻|相關新聞|関連記事|あわせて|관련기사|관련 기사/iu
const unmarked =
  /\b(?:too|as well)$|^(?:more|also) on (?:the|this|the same) (?:topic|subject|theme)$|^(?:more|read|read more|articles?|news) (?:on|about) (?:the|this|the same) (?:topic|subject|theme)$|^(?:next|previous) (?:article|story|news|post)$|^(?:recommended|selected|suggested) for you$|^(?:suggested|recommended|further) reading$/i
export const decoration = /^[^\p{L}\p{N}"“«„‘¿¡(]+/u
/** What parts label and headline; a remark in brackets or the site may stand before it: `Read the report (in 2022):`, `Read also on Radio Delta:`. */
const mark =
  /^\s*(?:\([^()]{2,40}\)\s*(?=[:：])|(?:on|sur|en|auf|su|em) \p{Lu}[\p{L}\p{N}]{1,20}(?: [\p{Lu}\p{N}][\p{L}\p{N}]{0,20})?\s*(?=[:：]))?(?:[:：|–—>»→(]|-(?=\s|$))[\s:>»→|–—-]*/u
export const lowerStart = /^["“«„‘¿¡(]?\p{Ll}/u

export interface Label {
  /** Where the label ends in the text. */
  readonly end: number
  readonly words: number
  readonly marked: boolean
  /** Where the headline begins, behind mark and notice; the text's length when there is none. */
  readonly body: number
  readonly noticed: boolean
}

export function labelOf(text: string, trie: Trie): Label | undefined {
  if (!among(trie.opens(text), 'readAlso')) return undefined
  const lead = decoration.exec(text)?.[0].length ?? 0
  const tokens = tokensOf(text.slice(lead, lead + 200), lead)
  let count = tokens.length === 0 ? -1 : trie.prefix(tokens, 0, 'readAlso')
  if (count <= 0) return undefined
  // `Read also: The investigation …`: behind its colon stands the headline, though the words together are a label as well.
  const colon = text.slice(0, tokens[count - 1]!.end).search(/[:：]/)
  const short = colon < 0 ? 0 : tokens.filter((token) => token.end <= colon).length
  if (short > 0 && short < count && trie.whole(tokens, 0, short)?.has('readAlso')) count = short
  const end = tokens[count - 1]!.end
  const behind = mark.exec(text.slice(end))
  let body = end + (behind?.[0].length ?? 0)
  const rest = tokens.filter((token) => token.start >= body)
  const notice = noticeEnd(rest, trie)
  let noticed = false
  if (notice > 0) {
    noticed = true
    body = notice + (/^[\s.:!)\]–—-]*/u.exec(text.slice(notice))?.[0].length ?? 0)
  } else if (!behind) body = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)
  return {end, words: count, marked: behind !== null, body, noticed}
}

function noticeEnd(tokens: readonly Token[], trie: Trie): number {
  if (tokens.length === 0) return -1
  const count = trie.prefix(tokens, 0, 'subscription')
  return count >= 2 ? tokens[count - 1]!.end : -1
}

/** The label behind a notice that the line begins with. */
export function behindNotice(
  line: Line,
  trie: Trie,
): {readonly label: Label; readonly text: string} | undefined {
  const end = noticeEnd(tokensOf(line.text.slice(0, 200), 0), trie)
  if (end <= 0) return undefined
  const text = line.text.slice(end).replace(/^[\s.:–—-]+/u, '')
  const label = labelOf(text, trie)
  return label &&
    (label.marked || also.test(text.slice(0, label.end))) &&
    !lowerStart.test(text.slice(label.body))
    ? {label, text}
    : undefined
}

/** Whether what follows a label is a linked headline. */
export function linked(label: Label, text: string, line: Line): boolean {
  if (line.words > LINK_WORDS) return false
  const body = text.slice(label.body)
  if (body === '') return false
  // `Follow our live: the latest on …`: a label of several words and its mark, with nothing that ends a sentence.
  const titled = label.marked && label.words >= OWN_WORDS && line.index > 0 && !line.stopped
  if (lowerStart.test(body) && !titled) return false
  const parts = partsOf(body, 0)
  if (parts.length > 2) return false
  const stopped = /[.…]["”»’)]*$/.test(body)
  if (label.noticed) return true
  if (label.marked) {
    if (label.words < 2) return !stopped
    return (
      !stopped ||
      (body.split(/\s+/).length <= STOPPED_WORDS &&
        parts.length === 1 &&
        !/[“"«].*[”"»],? \p{Ll}/u.test(body))
    )
  }
  return (
    !stopped &&
    label.words >= 2 &&
    (also.test(text.slice(0, label.end)) || unmarked.test(text.slice(0, label.end))) &&
    // `Read also Genoa. The dockers leave`: the subject stands before the headline.
    (parts.length === 1 || parts[0]!.text.split(/\s+/).length <= SUBJECT_WORDS)
  )
}

/** Longest label that has run into its headline, in UTF-16 units. */
const GLUED = 48
const seam = /\p{Ll}(?=\p{Lu}\p{Ll})|\p{Lu}{3}(?=\p{Lu}\p{Ll})/u

/** Whether the label has run into its headline: `On the same subjectDockers of Genoa join in`. */
export function gluedLabel(line: Line, trie: Trie): boolean {
  if (line.index === 0 || (line.stopped && !line.text.endsWith('?')) || line.words > LINK_WORDS) return false
  const head = line.text.slice(0, GLUED)
  const at = head.search(seam)
  if (at < 0) return false
  const label = line.text.slice(0, at + (/^\p{Ll}/u.test(head.slice(at)) ? 1 : 3))
  if (!among(trie.opens(label), 'readAlso')) return false
  const tokens = tokensOf(label, 0)
  return tokens.length >= 2 && trie.whole(tokens, 0, tokens.length)?.has('readAlso') === true
}
