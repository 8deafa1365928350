/** A credit: whose picture it is, at the end of a line. */

export interface Credit {
  /** Where it begins in the line. */
  readonly start: number
  readonly text: string
  /**
   * `named`: photographer and agency, or a label: what stands before it is a caption.
   * `source`: an owner's sign or a lone photo source: what stands before it may be anything.
   */
  readonly kind: 'named' | 'source'
}
