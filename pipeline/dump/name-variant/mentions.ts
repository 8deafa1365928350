/** The names that a document mentions, gone through once, and what their spellings show. */
import type {Document} from '../../document.ts'
import {textOf} from '../../document.ts'
import {addShown} from '../../names/listed/company.ts'
import {authorityRecogniser} from '../../names/listed/recognise.ts'
import type {KeptMention} from '../../names/mentions/kept.ts'
import {keptMentions} from '../../names/mentions/kept.ts'
import type {Mention} from '../../names/mentions/mention.ts'
import {isSettled, titleCase} from '../../names/mentions/mention.ts'
import {findMentions} from '../../names/mentions/mentions.ts'
import {isOwnSpelling} from '../../names/persons/own-spelling.ts'
import {wordTable} from '../../text/words.ts'

const loudWord = /(?<![\p{L}\p{M}'’])\p{Lu}{3,}(?![\p{L}\p{M}])/gu

/** A mention's form as it is counted: a surname in capitals (`Salim UMAR`) is no spelling of its own. */
export function quiet({text, kind}: Pick<Mention, 'text' | 'kind'>): string {
  const form = text.replace(/\s+/g, ' ')
  return kind === 'person' && form.includes(' ') && /\p{Lu}{3}/u.test(form)
    ? form.replace(loudWord, titleCase)
    : form
}

/** Observing and checking look at the same text: it is gone through once. */
const looked = new WeakMap<Document, {text: string; language: string; mentions: readonly Mention[]}>()

/** Languages whose spellings a document had before it was mended. */
const shownBy = new WeakMap<Document, Set<string>>()

function shownIn(file: Document): Set<string> {
  let shown = shownBy.get(file)
  if (!shown) shownBy.set(file, (shown = new Set()))
  return shown
}

export function mentionsOf(file: Document): readonly Mention[] {
  const text = textOf(file)
  const language = file.data.language ?? 'und'
  const before = looked.get(file)
  if (before?.text === text && before.language === language) return before.mentions
  if (before) addShown(shownIn(file), before.mentions, language, authorityRecogniser())
  const mentions =
    language === 'und'
      ? []
      : findMentions(wordTable(file), language, file.data.settings ?? {}, shownBy.get(file))
  looked.set(file, {text, language, mentions})
  return mentions
}

/** Documents that showed a foreign spelling, perhaps one that is mended by now: what it says of the others stays true. */
const foreign = new WeakSet<Document>()

export function showedForeignSpelling(file: Document, mentions: readonly Mention[]): boolean {
  if (!foreign.has(file) && showsForeignSpelling(mentions)) foreign.add(file)
  return foreign.has(file)
}

/** Names that somebody romanised otherwise stand in this document: an unknown one then came the same way. */
function showsForeignSpelling(mentions: readonly Mention[]): boolean {
  const unknown = new Set<string>()
  for (const mention of mentions) {
    // What is less than certain, or English too, shows nothing.
    if (mention.text === mention.target || !mention.certain || isOwnSpelling(mention.text, mention.target))
      continue
    if (mention.basis === 'authority' || mention.basis === 'likeness' || isSettled(mention.basis)) return true
    if (mention.basis === 'parts') unknown.add(mention.cluster)
  }
  return unknown.size > 1
}

/** Takes over what was found in a document when it was first gone through. */
export function recallMentions(file: Document, kept: readonly KeptMention[]): void {
  const text = textOf(file)
  const language = file.data.language ?? 'und'
  looked.set(file, {text, language, mentions: keptMentions(kept, text)})
}
