/** Lists of words and phrases, written as running text so that a person can read and extend them. */

/** The entries of a list that commas or line breaks separate. */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
