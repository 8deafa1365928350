/** What a language pack holds: data only, so that adding a language needs no code. */

/** Writing systems of the packs, by ISO 15924. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Arab'
  | 'Hebr'
  | 'Deva'
  | 'Hans'
  | 'Jpan'
  | 'Kore'
  | 'Armn'
  | 'Geor'

/** How a language's typography and words look to the rules. */
export interface Pack {
  /** Primary subtag, ISO 639. */
  readonly code: string
  /** ISO 639-3, as franc says it. */
  readonly iso3: string
  /** English name, for messages. */
  readonly name: string
  readonly script: Script
  /** Lower-case letters of its own words: those beyond a–z for Latin, the whole alphabet for Cyrillic, else empty. */
  readonly letters: string
  readonly typography: Typography
  readonly words: WordLists
  readonly furniture: FurniturePhrases
}

export interface Typography {
  /** Pairs of quotation marks in use, the usual one first. */
  readonly quotes: readonly (readonly [open: string, close: string])[]
  /** Marks that take a (no-break) space before them, as in French `; : ! ? »`. */
  readonly spacedMarks: string
  /** Marks that take a space after them, as French `«`. */
  readonly spacedOpeners: string
  /** The language uses no-break spaces where they are more than residue. */
  readonly noBreakSpaces: boolean
  /** Every noun is capitalised, so a capital says nothing. */
  readonly capitalNouns: boolean
}

export interface WordLists {
  /** Abbreviations that end in a full stop inside sentences, without the stop, lower case unless always capital. */
  readonly abbreviations: readonly string[]
  /** Titles before a name, without the stop: `Mr`, `Dr`, `Gen`. */
  readonly honorifics: readonly string[]
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  /** Words so frequent that they tell the language; function words. */
  readonly stopWords: readonly string[]
  /** Words of nationality, language and descent, capitalised as the language does. */
  readonly demonyms: readonly string[]
  /** Demonyms whose lower-case form is another word: `polish`. */
  readonly ambiguousDemonyms: readonly string[]
  /** Phrases in which a demonym rightly stands in lower case: `french fries`. */
  readonly lowerCasePhrases: readonly string[]
}

/**
 * Phrases of site furniture, in the language itself and as a machine translates them from others into it.
 * Lower case; a phrase stands for itself with any case and white space; `…` stands for some words, `#` for a number.
 */
export interface FurniturePhrases {
  /** Labels before a linked headline: `read also`, `lire aussi`. */
  readonly readAlso: readonly string[]
  /** Subscription, registration and paywall notices. */
  readonly subscription: readonly string[]
  /** Newsletter and application promotion. */
  readonly promotion: readonly string[]
  /** Share, print, save and follow labels. */
  readonly share: readonly string[]
  /** Comment forms and their labels. */
  readonly comments: readonly string[]
  /** Cookie, consent and browser notices. */
  readonly cookies: readonly string[]
  /** Video, audio and player notices; advertisement labels. */
  readonly player: readonly string[]
  /** Site chrome: navigation, source links, feed sign-offs, reading times. */
  readonly chrome: readonly string[]
  /** How a caption of a map or chart begins: `this map shows`. */
  readonly mapCaptions: readonly string[]
  /** Labels of photo credits: `photo`, `image`, `credit`. */
  readonly creditLabels: readonly string[]
  /** How an agency sign-off begins: `with`, `avec`, `source:`. */
  readonly signOffs: readonly string[]
  /** Marks of a cut text: `read more`, `lire la suite`. */
  readonly truncation: readonly string[]
  /** Notices of translation: `this article was translated from`. */
  readonly translation: readonly string[]
  /** Imperatives that promotion begins with: `subscribe`, `download`, `discover`. */
  readonly promotionVerbs: readonly string[]
  /** What promotion wants people to take: `newsletter`, `app`, `selection`. */
  readonly promotionThings: readonly string[]
  /** Labels before a caption: `image caption`, `légende`. */
  readonly captionLabels: readonly string[]
  /** Words before an author's name: `by`, `par`. */
  readonly bylines: readonly string[]
  /** Words before the time of publication: `published on`, `mis à jour le`. */
  readonly dated: readonly string[]
  /** What a language model says around a translation: `here is the translated text`. */
  readonly chatter: readonly string[]
}

/** A table with more phrases behind its own. */
export function joined(table: FurniturePhrases, more: Partial<FurniturePhrases>): FurniturePhrases {
  const both = {...table}
  for (const category of Object.keys(more) as (keyof FurniturePhrases)[])
    both[category] = [...table[category], ...more[category]!]
  return both
}

/** The table of a language for which nobody has collected furniture. */
export const noFurniture: FurniturePhrases = {
  readAlso: [],
  subscription: [],
  promotion: [],
  share: [],
  comments: [],
  cookies: [],
  player: [],
  chrome: [],
  mapCaptions: [],
  creditLabels: [],
  signOffs: [],
  truncation: [],
  translation: [],
  promotionVerbs: [],
  promotionThings: [],
  captionLabels: [],
  bylines: [],
  dated: [],
  chatter: [],
}
