/** What a rule of romanisation is, and the languages that the rules speak of. */

export interface RomanisationRule {
  readonly id: string
  readonly why: string
}

export interface Spelling extends RomanisationRule {
  readonly from: readonly string[]
  /** Languages of origin it holds for; every one that is not written in Latin letters if missing. */
  readonly origins: readonly string[] | undefined
  readonly pattern: RegExp
  readonly to: string
  readonly sure: number
}

/** Origins by how English writes them. */
export const SLAVIC = ['ru', 'uk', 'be', 'bg', 'mk']
export const SOVIET = [...SLAVIC, 'hy', 'az', 'ka', 'kk', 'ky', 'uz', 'tg', 'tk', 'tt', 'ce', 'os', 'ab']
export const ARABIC = ['ar', 'fa', 'ps', 'ku', 'ur']
/** Every origin whose own script is not Latin, or whose Latin letters English does not keep. */
export const FOREIGN = [...SOVIET, ...ARABIC, 'he', 'el', 'mn', 'hi', 'am']

export const FRENCH = ['fr']
export const GERMAN = ['de']
export const SPANISH = ['es']
export const PORTUGUESE = ['pt', 'ca', 'gl', 'eu']
export const ITALIAN = ['it']
export const DUTCH = ['nl', 'af']
export const NORDIC = ['sv', 'da', 'nb', 'nn', 'no']
export const POLISH = ['pl']
/** Languages that write `č š ž` for ch sh zh: Czech, Slovene, Croatian, the Baltic ones, Finnish, scholarly use. */
export const CARON = ['cs', 'sk', 'sl', 'hr', 'sr', 'bs', 'sh', 'lv', 'lt', 'et', 'fi', 'scholarly']
export const TURKIC = ['tr', 'az', 'crh', 'tk']
export const ROMANIAN = ['ro']
export const HUNGARIAN = ['hu']
export const ESPERANTO = ['eo']
export const ANY: readonly string[] = ['*']

export const VOWEL = '[aeiouyáéíóúàèâêîôûäöüïë]'

/**
 * `id | languages of the spelling | origins | what it sees | what English writes | how sure | why`. In order: the
 * first rule that fits at a place is taken and the place is done, so longer spellings come first.
 */
export const rule = (
  id: string,
  from: readonly string[],
  origins: readonly string[] | undefined,
  pattern: string,
  to: string,
  sure: number,
  why: string,
): Spelling => ({id, why, from, origins, pattern: new RegExp(pattern, 'uy'), to, sure})
