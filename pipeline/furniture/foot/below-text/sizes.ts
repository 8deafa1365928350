/** How long the labels and headlines around a text are. */

/** Most words of a label of navigation. */
export const LABEL_WORDS = 3
/** Longest label of navigation. */
export const LABEL_LENGTH = 60
/** Fewest words of a headline behind the names of its sections, or into which one has run. */
export const HEADLINE_WORDS = 4
