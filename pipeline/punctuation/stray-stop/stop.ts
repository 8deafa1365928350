/** A stop before a word that begins small, with what stands on both sides of it. */

export interface Stop {
  /** The paragraph, and where the stop stands in it. */
  readonly text: string
  readonly at: number
  /** The word or number before the stop, and the small word behind it. */
  readonly left: string
  readonly word: string
  /** The sentence before the stop, and what stands behind it up to the next end of a sentence. */
  readonly before: string
  readonly rest: string
  /** Whether what stands before it is a word or a number that can end a sentence, not the short form of one. */
  readonly isPlain: boolean
}
