/** Finds notices that a text was translated, and what a language model says around its work. */
import type {Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import {takeNotices} from '../notices.ts'

/** Beginnings of languages’ names in the languages of the packs. */
const names: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'en',
    /\b(?:english|anglais|ingl[ée]s|englisch\w*|inglese|ingl[eê]s|engels|angielsk\w*|английск\w*|engelska)/iu,
  ],
  ['fr', /\b(?:french|fran[cç]ais|franc[ée]s|französisch\w*|francese|franc[eê]s|frans|francusk\w*)/iu],
  ['es', /\b(?:spanish|espagnol|español|spanisch\w*|spagnolo|espanhol|spaans|hiszpańsk\w*)/iu],
  ['de', /\b(?:german|allemand|alemán|deutsch\w*|tedesco|alemão|duits|niemieck\w*)/iu],
  ['it', /\b(?:italian|italien\w*|italiano)/iu],
  ['pt', /\b(?:portuguese|portugais|portugu[ée]s|portugiesisch\w*|portoghese|portugu[eê]s)/iu],
  ['ru', /\b(?:russian|russe|ruso|russisch\w*|russo|rosyjsk\w*)/iu],
  ['uk', /\b(?:ukrainian|ukrainien|ucraniano|ukrainisch\w*|ucraino)/iu],
  ['pl', /\b(?:polish|polonais|polaco|polnisch\w*|polacco|polonês)/iu],
  ['tr', /\b(?:turkish|turc|turco|türkisch\w*)/iu],
  ['ar', /\b(?:arabic|arabe|árabe|arabisch\w*|arabo)/iu],
  ['nl', /\b(?:dutch|néerlandais|neerlandés|holandés|niederländisch\w*|olandese|holandês|neerlandês)/iu],
  ['zh', /\b(?:chinese|chinois|chino|chinesisch\w*|cinese|chinês)/iu],
  ['hy', /\b(?:armenian|arménien|armenio|armenisch\w*|armeno|armênio|arménio)/iu],
  ['az', /\b(?:azerbaijani|azéri|azerbaiyano|aserbaidschanisch\w*)/iu],
  ['ja', /\b(?:japanese|japonais|japonés|japanisch\w*|giapponese|japonês)/iu],
]

const origin = /\b(?:from|original|de l['’]|du|del?|dal|dall['’]|do|aus)\b/iu

/** The language that a notice says the text comes from. */
function named(text: string): Partial<Metadata> {
  if (!origin.test(text)) return {}
  // `from French into English`: what is named first.
  let first: {code: string; at: number} | undefined
  for (const [code, pattern] of names) {
    const at = text.search(pattern)
    if (at !== -1 && (!first || at < first.at)) first = {code, at}
  }
  return first ? {translatedFrom: first.code} : {}
}

export const translationNotice: Rule = {
  id: 'translation-notice',
  finds: 'notices that the text is a translation, and chatter of a language model around it',
  why: 'They were added with the translation. The language they name is kept. Articles about translation and about chatbots stay: a notice is a line or a sentence at an end of one that says nothing else.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'This article was translated from French by machine.\n\nThe strike goes on.',
      after: 'The strike goes on.',
      metadata: {translatedFrom: 'fr'},
    },
    {before: 'Here is the translated text:\n\nThe strike goes on.', after: 'The strike goes on.'},
    {
      before: 'Der Streik geht weiter.\n\nDieser Artikel wurde aus dem Spanischen übersetzt.',
      after: 'Der Streik geht weiter.',
      language: 'de',
      metadata: {translatedFrom: 'es'},
    },
  ],
  leaves: [
    {
      text: 'She went out of her mind. “He is a friend of mine. Is there anything else you want to know”?\n\n“Not now”, he said.',
      why: 'somebody says it',
    },
    {text: 'The novel was translated from French by her mother.\n\nIt sold well.', why: 'a sentence'},
    {
      text: '“As an AI language model, I cannot love,” the program answered.\n\nHe laughed.',
      why: 'an article about chatbots',
    },
    {text: 'He uses machine translation every day.\n\nIt helps.', why: 'a sentence'},
  ],
  check(tree, file) {
    takeNotices(tree, file, ['translation', 'chatter'], 'a notice of the translation,', {metadata: named})
  },
}
