/** Tells what a page says of the rights in it from what an article says of rights. */

import {rightsTalk, rightsWorks} from '../../languages/en/page-words.ts'
import {matchesOf} from '../../text/matches.ts'

/** More than so many words of the two classes stand in a notice; the sign counts as one. */
const FEWEST = 2

/** How such a notice begins … */
const begins =
  /^(?:©|\(c\)|copyrights?\b|all (?:rights|materials?|contents?|articles?|texts|photos|photographs|information|publications|images)\b|any\b|no part\b|(?:(?:the|full|partial|complete|unauthori[sz]ed|full or partial) )*(?:use|using|reproduction|republication|reprint|reprinting|copying|quoting|citation|distribution|redistribution)\b|when (?:using|quoting|citing|reprinting|copying)\b|in (?:the )?case of\b|materials?\b|contents?\b|this (?:material|article|text|content)\b)/iu
/** … and that it speaks of the page it stands on, or of its own use. */
const here =
  /\b(?:(?:this|our|the) (?:portal|website|web ?site|site|page|publication|material|content|article|text|agency|editorial (?:office|board|staff))|when (?:used|using|quoting|quoted|reprinting|citing|copying)|without (?:the )?(?:prior |express |written )*(?:written )?(?:permission|consent)|rights reserved)\b/iu
/** Who says it, and when: no notice speaks so. */
const told =
  /["“”«»„]|\b(?:said|says|told|added|according to|he|she|his|her|was|were|had|court|trial|lawsuit)\b/iu

const word = /[\p{L}\p{N}]+/gu

/** Whether a line is a notice of rights in the page or in the article. */
export function isLegalTalk(text: string): boolean {
  if (!begins.test(text) || !here.test(text) || told.test(text)) return false
  const {rights, objects} = countOf(text)
  return rights > 0 && objects > 0 && rights + objects + (text.startsWith('©') ? 1 : 0) > FEWEST
}

/** So many words of the two classes make what stands behind a sentence of rights its rest. */
const REST = 3
const speaking = /\b(?:said|says|told|added|according to|he|she|his|her|court|trial|lawsuit)\b/iu

/** Whether what follows a sentence of rights on its line goes on about them, in the language of laws and with its quotations. */
export function isLegalRest(text: string): boolean {
  if (speaking.test(text)) return false
  const {rights, objects} = countOf(text)
  return rights > 0 && objects > 0 && rights + objects >= REST
}

/** How many words of a text are of rights, and of what they are in. */
function countOf(text: string): {readonly rights: number; readonly objects: number} {
  let rights = 0
  let objects = 0
  for (const [token] of matchesOf(text.toLowerCase(), word)) {
    if (rightsTalk.has(token)) rights++
    else if (rightsWorks.has(token)) objects++
  }
  return {rights, objects}
}
